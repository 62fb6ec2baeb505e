package nl.nds.examples.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Observation;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import org.junit.jupiter.api.Test;

/**
 * The eGovernment Benchmark 2023 from the answers per page to the averages of Europe. The source prints binary numbers in full;
 * they are compared in ten digits after the point, the digits in which values are written.
 */
class EGovernmentBenchmarkGoldenTest {

    private static final int DIGITS = 10;

    private static final Map<String, String> LIFE_EVENTS = Map.of(
            "BSU", "business_start_up",
            "CAR", "career",
            "FAM", "family",
            "HEA", "health",
            "JUS", "justice",
            "MOV", "moving",
            "RBO", "regular_business_operations",
            "STU", "studying",
            "TRA", "transport");

    private static final List<String> BUSINESS = List.of("business_start_up", "regular_business_operations");
    private static final List<String> OF_2022 = List.of("business_start_up", "family", "career", "studying");

    /** The columns of averages, and the life events that each is made of. */
    private static final Map<String, List<String>> AVERAGES = Map.of(
            "biennial", LIFE_EVENTS.values().stream().sorted().toList(),
            "business", BUSINESS,
            "citizen", without(BUSINESS),
            "avg2022", OF_2022,
            "avg2021", without(OF_2022));

    private static List<String> without(List<String> some) {
        return LIFE_EVENTS.values().stream()
                .filter(it -> !some.contains(it))
                .sorted()
                .toList();
    }

    private static final List<String> DIMENSIONS = List.of("0", "1", "2", "3", "4");
    private static final List<String> INDICATORS =
            List.of("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "4.4");

    /** The published scores: unit, then indicator, then column. */
    private static final Map<String, Map<String, Map<String, String>>> SCORES = scores();

    private static Map<String, Map<String, Map<String, String>>> scores() {
        Map<String, Map<String, Map<String, String>>> scores = new TreeMap<>();
        for (Map<String, String> row : Golden.table("egov_benchmark_2023_scores.csv")) {
            scores.computeIfAbsent(Golden.cell(row, "unit"), it -> new TreeMap<>())
                    .put(Golden.cell(row, "indicator"), row);
        }
        return scores;
    }

    private static List<String> countries() {
        return SCORES.keySet().stream().filter(it -> it.length() == 2).toList();
    }

    private static String score(String unit, String indicator, String column) {
        return Golden.cell(
                Objects.requireNonNull(Objects.requireNonNull(SCORES.get(unit)).get(indicator)), column);
    }

    private static String published(String unit, String indicator, String column) {
        return Golden.printed(score(unit, indicator, column), DIGITS);
    }

    private static String value(Scorecard scorecard, String node) {
        return Golden.value(Golden.outcome(scorecard, node), DIGITS);
    }

    private static Map<String, Answer> indicators(String unit, String column) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String indicator : INDICATORS) {
            String score = score(unit, indicator, column);
            if (!score.isEmpty()) {
                answers.put(indicator, Golden.number(score));
            }
        }
        return answers;
    }

    // from indicators to dimensions and averages

    @Test
    void dimensionsFromIndicators() {
        Scorer scorer = Scorer.of(Golden.model("egov-benchmark-indicators-2023"));
        int cells = 0;
        for (String country : countries()) {
            for (String event : LIFE_EVENTS.values()) {
                Scorecard scorecard = scorer.score(Golden.assessment(scorer.model(), indicators(country, event)));
                for (String dimension : DIMENSIONS) {
                    assertEquals(
                            published(country, dimension, event),
                            value(scorecard, dimension),
                            country + " " + event + " " + dimension);
                    cells++;
                }
            }
        }
        assertEquals(5 * 315, cells);
    }

    private static Observation country(String unit, List<String> events) {
        return Observation.ofGroup(Map.of(
                "life-event",
                Answer.observations(events.stream()
                        .map(it -> Observation.ofGroup(indicators(unit, it)))
                        .toList())));
    }

    private static Scorecard together(Scorer rollUp, List<String> units, List<String> events) {
        List<Observation> countries =
                units.stream().map(it -> country(it, events)).toList();
        return rollUp.score(Golden.assessment(rollUp.model(), Map.of("country", Answer.observations(countries))));
    }

    private static int compare(Scorecard scorecard, String unit, String column) {
        List<String> nodes = new ArrayList<>(DIMENSIONS);
        nodes.addAll(INDICATORS);
        for (String node : nodes) {
            assertEquals(published(unit, node, column), value(scorecard, node), unit + " " + column + " " + node);
        }
        assertEquals(value(scorecard, "0"), Golden.value(scorecard.headline(), DIGITS));
        return nodes.size();
    }

    @Test
    void averagesOfCountries() {
        Scorer rollUp = Scorer.of(Golden.model("egov-benchmark-roll-up-2023"));
        int cells = 0;
        for (String country : countries()) {
            for (Map.Entry<String, List<String>> average : AVERAGES.entrySet()) {
                cells += compare(together(rollUp, List.of(country), average.getValue()), country, average.getKey());
            }
        }
        assertEquals(5 * 665, cells);
    }

    @Test
    void averagesOfEurope() {
        Scorer rollUp = Scorer.of(Golden.model("egov-benchmark-roll-up-2023"));
        Set<String> others = Set.of("AL", "CH", "IS", "ME", "MK", "NO", "RS", "TR");
        List<String> union =
                countries().stream().filter(it -> !others.contains(it)).toList();
        assertEquals(27, union.size());
        int cells = 0;
        for (Map.Entry<String, List<String>> average : AVERAGES.entrySet()) {
            cells += compare(together(rollUp, union, average.getValue()), "AVERAGE_EU27", average.getKey());
            cells += compare(together(rollUp, countries(), average.getValue()), "EU27+", average.getKey());
        }
        for (String event : LIFE_EVENTS.values()) {
            compare(together(rollUp, union, List.of(event)), "AVERAGE_EU27", event);
            compare(together(rollUp, countries(), List.of(event)), "EU27+", event);
        }
        assertEquals(190, cells);
    }

    // from services to indicators

    private static String key(Map<String, String> row) {
        return Golden.cell(row, "country") + " " + Golden.cell(row, "life_event");
    }

    private static String service(Map<String, String> row) {
        return key(row) + " " + Golden.cell(row, "service");
    }

    private static Map<String, List<Map<String, String>>> grouped(
            String table, java.util.function.Function<Map<String, String>, String> by) {
        Map<String, List<Map<String, String>>> groups = new TreeMap<>();
        for (Map<String, String> row : Golden.table(table)) {
            groups.computeIfAbsent(by.apply(row), it -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    private static void yesNo(Map<String, Answer> answers, Map<String, String> row, String column) {
        String cell = Golden.cell(row, column);
        switch (cell) {
            case "" -> {}
            case "-" -> answers.put(column, Answer.notApplicable("not relevant"));
            case "Y", "N" -> answers.put(column, Answer.yesNo(cell.equals("Y")));
            default -> answers.put(column, Golden.number(cell));
        }
    }

    private static Map<String, Answer> facts(Map<String, String> row) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        yesNo(answers, row, "applicable");
        yesNo(answers, row, "automated");
        for (String fact : List.of("type", "level")) {
            if (!Golden.cell(row, fact).isEmpty()) {
                answers.put(fact, Answer.choice(Golden.cell(row, fact)));
            }
        }
        return answers;
    }

    @Test
    void indicatorsFromServices() {
        Scorer scorer = Scorer.of(Golden.model("egov-benchmark-services-2023"));
        Map<String, List<Map<String, String>>> groups =
                grouped("egov_benchmark_2023_service_results.csv", EGovernmentBenchmarkGoldenTest::key);
        assertEquals(315, groups.size());
        groups.forEach((key, rows) -> {
            List<Observation> services = new ArrayList<>();
            for (Map<String, String> row : rows) {
                Map<String, Answer> answers = facts(row);
                for (String result : List.of("mobile", "transparency", "eid", "edocuments", "prefilled")) {
                    yesNo(answers, row, result);
                }
                String online = Golden.cell(row, "online");
                if (!online.isEmpty()) {
                    answers.put(Golden.cell(row, "type").equals("T") ? "online-t" : "online-i", Golden.number(online));
                }
                services.add(Observation.ofGroup(answers));
            }
            Scorecard scorecard =
                    scorer.score(Golden.assessment(scorer.model(), Map.of("service", Answer.observations(services))));
            String event = event(key);
            for (String node : List.of("1.1", "1.2", "2.1", "3.1", "3.2", "3.3")) {
                assertEquals(published(key.substring(0, 2), node, event), value(scorecard, node), key + " " + node);
            }
        });
    }

    private static String event(String key) {
        return Objects.requireNonNull(LIFE_EVENTS.get(key.substring(3, 6)));
    }

    // from the answers per page

    private static final MaturityModel BENCHMARK = Golden.model("egov-benchmark-2023");
    static final Scorer SCORER = Scorer.of(BENCHMARK);
    private static final Set<String> NO_ANSWERS =
            Set.of("country", "life_event", "service", "type", "level", "year", "F5");

    private static Observation page(Map<String, String> row) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String column : row.keySet()) {
            if (!NO_ANSWERS.contains(column) && !column.equals("mobile")) {
                yesNo(answers, row, column);
            }
        }
        if (!row.getOrDefault("mobile", "").isEmpty()) {
            answers.put("mobile-page", Golden.number(Golden.cell(row, "mobile")));
        }
        return Observation.ofGroup(answers);
    }

    private static final Map<String, List<Map<String, String>>> PAGES =
            grouped("egov_benchmark_2023_service_answers.csv", EGovernmentBenchmarkGoldenTest::service);

    private static Observation service(Map<String, String> row, List<Map<String, String>> pages) {
        Map<String, Answer> answers = facts(row);
        if (!pages.isEmpty()) {
            answers.put(
                    "page",
                    Answer.observations(pages.stream()
                            .map(EGovernmentBenchmarkGoldenTest::page)
                            .toList()));
        }
        return Observation.ofGroup(answers);
    }

    private static List<Map<String, String>> pages(Map<String, String> row) {
        return PAGES.getOrDefault(service(row), List.of());
    }

    private static List<Map<String, String>> servicesWithAnswers() {
        Set<String> countries = new TreeSet<>();
        PAGES.keySet().forEach(it -> countries.add(it.substring(0, 2)));
        assertEquals(Set.of("AL", "DE", "EE", "NL", "SI"), countries);
        return Golden.table("egov_benchmark_2023_service_results.csv").stream()
                .filter(it -> countries.contains(Golden.cell(it, "country")))
                .toList();
    }

    /** Services marked automated that still carry answers, and pages with blank answers or answers that contradict each other. */
    private static final Map<String, Set<String>> UNLIKE_THE_ANSWERS = Map.of(
            "online", Set.of(),
            "mobile", Set.of("SI FAM 1.2", "SI MOV 1.3"),
            "transparency", Set.of("SI FAM 1.2"),
            "eid", Set.of("DE RBO 1.2", "SI FAM 1.2"),
            "edocuments", Set.of("SI FAM 1.2"),
            "prefilled", Set.of());

    @Test
    void servicesFromPages() {
        List<Map<String, String>> services = servicesWithAnswers();
        assertEquals(460, services.size());
        Map<String, Set<String>> unlike = new TreeMap<>();
        UNLIKE_THE_ANSWERS.keySet().forEach(it -> unlike.put(it, new TreeSet<>()));
        for (Map<String, String> row : services) {
            Scorecard scorecard = SCORER.score(Golden.assessment(
                    BENCHMARK, Map.of("service", Answer.observations(List.of(service(row, pages(row)))))));
            unlike.forEach((result, found) -> {
                if (!Golden.printed(Golden.cell(row, result), DIGITS).equals(value(scorecard, result))) {
                    found.add(service(row));
                }
            });
        }
        assertEquals(new TreeMap<>(UNLIKE_THE_ANSWERS), unlike);
    }

    private static Map<String, Answer> portals(List<Map<String, String>> pages) {
        return Map.of(
                "portal",
                Answer.observations(
                        pages.stream().map(EGovernmentBenchmarkGoldenTest::page).toList()));
    }

    @Test
    void indicatorsFromPortals() {
        Map<String, List<Map<String, String>>> groups =
                grouped("egov_benchmark_2023_portal_answers.csv", EGovernmentBenchmarkGoldenTest::key);
        assertEquals(315, groups.size());
        groups.forEach((key, pages) -> {
            Scorecard scorecard = SCORER.score(Golden.assessment(BENCHMARK, portals(pages)));
            for (String node : List.of("1.3", "2.2", "2.3", "3.4")) {
                assertEquals(
                        published(key.substring(0, 2), node, event(key)), value(scorecard, node), key + " " + node);
            }
        });
    }

    /** The life events that have one of the services above. */
    private static final Set<String> OVERALL_UNLIKE = Set.of("DE RBO", "SI FAM", "SI MOV");

    /** Answers per page of services and portals, and the published cross-border indicators, by country and life event. */
    static Map<String, Map<String, Answer>> lifeEvents() {
        Map<String, List<Map<String, String>>> portals =
                grouped("egov_benchmark_2023_portal_answers.csv", EGovernmentBenchmarkGoldenTest::key);
        Map<String, List<Observation>> services = new TreeMap<>();
        for (Map<String, String> row : servicesWithAnswers()) {
            services.computeIfAbsent(key(row), it -> new ArrayList<>()).add(service(row, pages(row)));
        }
        Map<String, Map<String, Answer>> events = new TreeMap<>();
        services.forEach((key, observations) -> {
            Map<String, Answer> answers = new LinkedHashMap<>(portals(Objects.requireNonNull(portals.get(key))));
            answers.put("service", Answer.observations(observations));
            indicators(key.substring(0, 2), event(key)).forEach((id, answer) -> {
                if (id.startsWith("4")) {
                    answers.put(id, answer);
                }
            });
            events.put(key, answers);
        });
        return events;
    }

    @Test
    void overallFromAnswers() {
        Map<String, Map<String, Answer>> events = lifeEvents();
        assertEquals(45, events.size());
        Set<String> unlike = new TreeSet<>();
        events.forEach((key, answers) -> {
            Scorecard scorecard = SCORER.score(Golden.assessment(BENCHMARK, answers));
            for (String dimension : DIMENSIONS) {
                if (!published(key.substring(0, 2), dimension, event(key)).equals(value(scorecard, dimension))) {
                    unlike.add(key);
                }
            }
        });
        assertEquals(OVERALL_UNLIKE, unlike);
    }
}
