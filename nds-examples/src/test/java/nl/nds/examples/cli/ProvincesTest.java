package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.CombinationRule;
import nl.nds.core.maturity.Combined;
import nl.nds.core.maturity.Observation;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Reason;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job on real data: what internet.nl measured of the provinces on 25 March 2019, imported and scored. */
class ProvincesTest {

    private static final String RESULT = "data/internet-nl/provinces-2019-03-25.json";
    private static final String MAP = "data/internet-nl/provinces.csv";
    private static final String PROVINCES = "data/provinces-2019.json";
    private static final String MEASURED = "internet-standards";
    private static final String RESILIENCE = "resilience-and-autonomy";

    /** The goal that the measurement belongs to. */
    private static final String GOAL = "resilience-and-autonomy-1";

    /** The scores of the sites of each province, as they stand in the file of internet.nl. */
    private static final Map<String, List<Integer>> SCORES = scores();

    private static Map<String, List<Integer>> scores() {
        Map<String, List<Integer>> scores = new LinkedHashMap<>();
        scores.put("Groningen", List.of(96));
        scores.put("Fryslân", List.of(66, 100));
        scores.put("Drenthe", List.of(78, 100));
        scores.put("Overijssel", List.of(97));
        scores.put("Flevoland", List.of(81));
        scores.put("Gelderland", List.of(100));
        scores.put("Utrecht", List.of(66));
        scores.put("Noord-Holland", List.of(100));
        scores.put("Zuid-Holland", List.of(81, 48));
        scores.put("Zeeland", List.of(81));
        scores.put("Noord-Brabant", List.of(61));
        scores.put("Limburg", List.of(84, 66));
        return scores;
    }

    private static Call imported() {
        return Call.of("import", "internet-nl", RESULT, "--map", MAP, "--date", "2019-03-25")
                .ended(0);
    }

    private static Programme programme() {
        return NdsJson.standard()
                .read(DocumentFormat.PROGRAMME, imported().bytes())
                .orThrow();
    }

    private static List<Scorecard> scorecards() {
        Call call = Call.of("score", PROVINCES, "--format", "json").fine();
        return NdsJson.standard()
                .read(DocumentFormat.SCORECARDS, call.bytes())
                .orThrow()
                .scorecards();
    }

    private static Scorecard scorecard(String province) {
        return scorecards().stream()
                .filter(it -> it.subjectName().equals(Optional.of(province)))
                .findFirst()
                .orElseThrow();
    }

    private static int worst(String province) {
        return SCORES.get(province).stream().mapToInt(Integer::intValue).min().orElseThrow();
    }

    /** A fraction to ten digits. */
    private static Decimal fraction(long numerator, long denominator, RoundingMode mode) {
        return Decimal.of(BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 10, mode));
    }

    @Test
    void theImportGivesTheBytesOfTheExample() throws IOException {
        assertArrayEquals(Files.readAllBytes(Path.of(PROVINCES)), imported().bytes());
    }

    @Test
    void theImportSaysWhatItLeftOut() {
        Call call = imported();
        assertTrue(call.err().contains("www.ipo.nl"), call.err());
        assertTrue(call.err().contains("www.bij12.nl"), call.err());
        assertTrue(call.err().startsWith("left out"), call.err());
        assertEquals(2, call.err().split("www\\.", -1).length - 1, "and nothing else");
        String document = call.out();
        assertTrue(!document.contains("ipo.nl") && !document.contains("bij12"), "they are no provinces");
    }

    @Test
    void theImportedProgrammeHasTheTwelveProvinces() throws IOException {
        Programme programme = programme();
        assertEquals(LocalDate.of(2019, 3, 25), programme.asOf());
        assertEquals(
                List.copyOf(SCORES.keySet()),
                programme.organisations().stream().map(Organisation::name).toList());
        Map<String, String> lineOf = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(MAP))) {
            lineOf.put(line.split(",")[1], line);
        }
        for (Organisation province : programme.organisations()) {
            assertEquals(Optional.of(GovernmentGroup.PROVINCES), province.group());
            String[] fields = lineOf.get(province.id()).split(",");
            assertEquals(Optional.of(fields[5]), province.identifier(IdentifierScheme.TOOI));
            assertEquals(Optional.of(fields[6]), province.identifier(IdentifierScheme.OIN));
            assertEquals(Optional.of(fields[7]), province.identifier(IdentifierScheme.CBS));
        }
        assertEquals(
                programme.organisations().stream()
                        .map(it -> it.id() + "-2019-03-25")
                        .toList(),
                programme.assessments().stream().map(it -> it.id()).toList());
        programme
                .assessments()
                .forEach(it ->
                        assertEquals(List.of(MEASURED), List.copyOf(it.answers().keySet())));
    }

    @Test
    void thereIsAScorecardPerProvince() {
        List<Scorecard> scorecards = scorecards();
        assertEquals(12, scorecards.size());
        assertEquals(
                List.copyOf(SCORES.keySet()),
                scorecards.stream().map(it -> it.subjectName().orElseThrow()).toList());
        for (Scorecard scorecard : scorecards) {
            assertEquals(LocalDate.of(2019, 3, 25), scorecard.date());
            String id = ((Subject.OrganisationSubject) scorecard.subject()).id();
            assertEquals(id + "-2019-03-25", scorecard.assessment());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Groningen, 96, largely",
        "Fryslân, 66, under-way",
        "Drenthe, 78, largely",
        "Overijssel, 97, largely",
        "Flevoland, 81, largely",
        "Gelderland, 100, complete",
        "Utrecht, 66, under-way",
        "Noord-Holland, 100, complete",
        "Zuid-Holland, 48, started",
        "Zeeland, 81, largely",
        "Noord-Brabant, 61, under-way",
        "Limburg, 66, under-way"
    })
    void theWorstSiteIsWhatCounts(String province, int score, String level) {
        Outcome outcome = scorecard(province).outcome(MEASURED).orElseThrow();
        assertEquals(OutcomeStatus.DETERMINED, outcome.status());
        assertEquals(Optional.of(Decimal.of(score)), outcome.value());
        assertEquals(Optional.of(Integer.toString(score)), outcome.shown());
        assertEquals(Optional.of(level), outcome.level());
        assertEquals(Optional.of(Decimal.ONE), outcome.coverage());
        assertEquals(Optional.of(Decimal.of(score)), outcome.lowest(), "all sites are measured: nothing is open");
        assertEquals(Optional.of(Decimal.of(score)), outcome.highest());
        assertEquals(Optional.of(level), outcome.lowestLevel());
        assertEquals(Optional.of(level), outcome.highestLevel());
    }

    @ParameterizedTest
    @CsvSource({
        "Fryslân, 2, 100, 83, 66",
        "Drenthe, 2, 100, 89, 78",
        "Zuid-Holland, 2, 81, 64.5, 48",
        "Limburg, 2, 84, 75, 66",
        "Noord-Brabant, 1, 61, 61, 61",
        "Noord-Holland, 1, 100, 100, 100"
    })
    void theOtherWaysToCombineSitesStandBesideIt(String province, int sites, String best, String mean, String worst) {
        Combined combined =
                scorecard(province).outcome(MEASURED).orElseThrow().combined().orElseThrow();
        assertEquals(CombinationRule.WORST, combined.rule());
        assertEquals(sites, combined.observations());
        assertEquals(sites, combined.determined());
        assertEquals(Optional.of(Decimal.of(best)), combined.best());
        assertEquals(Optional.of(Decimal.of(mean)), combined.mean());
        assertEquals(Optional.of(Decimal.of(worst)), combined.worst());
    }

    /** Of its four questions one is answered, with x of 100. The others can still give 0 each, or 100 each. */
    @Test
    void theGoalHasAFigureThatAQuarterIsKnownOf() {
        for (Scorecard scorecard : scorecards()) {
            int x = worst(scorecard.subjectName().orElseThrow());
            Outcome outcome = scorecard.outcome(GOAL).orElseThrow();
            assertEquals(OutcomeStatus.DETERMINED, outcome.status());
            assertEquals(Optional.of(Decimal.of(x)), outcome.value(), "the plain mean of what was answered");
            assertEquals(Optional.of(Integer.toString(x)), outcome.shown());
            assertEquals(Optional.of(Decimal.of("0.25")), outcome.coverage());
            assertEquals(Optional.of(fraction(x, 4, RoundingMode.FLOOR)), outcome.lowest(), scorecard.assessment());
            assertEquals(
                    Optional.of(fraction(x + 300, 4, RoundingMode.CEILING)), outcome.highest(), scorecard.assessment());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // 61: from 15¼ to 90¼
        "Noord-Brabant, under-way, not-started, largely",
        // 100: from 25 to 100
        "Noord-Holland, complete, started, complete",
        // 48: from 12 to 87
        "Zuid-Holland, started, not-started, largely",
        // 78: from 19½ to 94½
        "Drenthe, largely, not-started, largely"
    })
    void theLevelOfTheGoalHasBoundsToo(String province, String level, String lowest, String highest) {
        Outcome outcome = scorecard(province).outcome(GOAL).orElseThrow();
        assertEquals(Optional.of(level), outcome.level());
        assertEquals(Optional.of(lowest), outcome.lowestLevel());
        assertEquals(Optional.of(highest), outcome.highestLevel());
    }

    /** One of its three goals is known for a quarter: a coverage of 1/12, and the model wants a quarter. */
    @Test
    void thePriorityHasNoFigureYet() {
        for (Scorecard scorecard : scorecards()) {
            int x = worst(scorecard.subjectName().orElseThrow());
            Outcome outcome = scorecard.outcome(RESILIENCE).orElseThrow();
            assertEquals(OutcomeStatus.NOT_DETERMINED, outcome.status());
            assertEquals(Optional.of(Reason.COVERAGE), outcome.reason());
            assertEquals(Optional.of(fraction(1, 12, RoundingMode.DOWN)), outcome.coverage());
            assertEquals(Optional.of(fraction(x, 12, RoundingMode.FLOOR)), outcome.lowest());
            assertEquals(Optional.of(fraction(x + 300 + 2 * 400, 12, RoundingMode.CEILING)), outcome.highest());
        }
    }

    @Test
    void whatNobodyMeasuredHasNoFigureAndCanStillBeAnything() {
        List<String> others = Arrays.stream(Priority.values())
                .map(Priority::code)
                .filter(it -> !it.equals(RESILIENCE))
                .toList();
        assertEquals(5, others.size());
        for (Scorecard scorecard : scorecards()) {
            for (String priority : others) {
                Outcome outcome = scorecard.outcome(priority).orElseThrow();
                String which = scorecard.assessment() + " " + priority;
                assertEquals(OutcomeStatus.NOT_DETERMINED, outcome.status(), which);
                assertEquals(Optional.of(Reason.NOTHING_DETERMINED), outcome.reason(), which);
                assertEquals(Optional.empty(), outcome.value(), which);
                assertEquals(Optional.empty(), outcome.shown(), which);
                assertEquals(Optional.empty(), outcome.level(), which);
                assertEquals(Optional.of(Decimal.ZERO), outcome.coverage(), which);
                assertEquals(Optional.of(Decimal.ZERO), outcome.lowest(), which);
                assertEquals(Optional.of(Decimal.of(100)), outcome.highest(), which);
                assertEquals(Optional.of("not-started"), outcome.lowestLevel(), which);
                assertEquals(Optional.of("complete"), outcome.highestLevel(), which);
            }
            Outcome riskAssessments =
                    scorecard.outcome("cloud-risk-assessments").orElseThrow();
            assertEquals(OutcomeStatus.OUT_OF_SCOPE, riskAssessments.status(), "asked of central government only");
            assertEquals(Optional.empty(), riskAssessments.coverage());
            Outcome unanswered = scorecard.outcome("bio2-measures").orElseThrow();
            assertEquals(Optional.of(Reason.UNANSWERED), unanswered.reason());
            assertEquals(Optional.of(Decimal.of(3)), unanswered.highest());
        }
    }

    /**
     * Six priorities that weigh the same, one of which is known for a twelfth: a coverage of 1/72. At worst five give 0 and
     * resilience x/12, at best five give 100 and resilience (x + 1100)/12.
     */
    @Test
    void theWholeIsNotDetermined() {
        for (Scorecard scorecard : scorecards()) {
            int x = worst(scorecard.subjectName().orElseThrow());
            Outcome outcome = scorecard.headline();
            assertEquals("nds", outcome.node());
            assertEquals(OutcomeStatus.NOT_DETERMINED, outcome.status());
            assertEquals(Optional.of(Reason.NOTHING_DETERMINED), outcome.reason());
            assertEquals(Optional.empty(), outcome.value());
            assertEquals(Optional.empty(), outcome.shown());
            assertEquals(Optional.empty(), outcome.level());
            assertEquals(Optional.of(fraction(1, 72, RoundingMode.DOWN)), outcome.coverage());
            assertEquals(Optional.of(fraction(x, 72, RoundingMode.FLOOR)), outcome.lowest());
            assertEquals(Optional.of(fraction(5 * 1200 + x + 1100, 72, RoundingMode.CEILING)), outcome.highest());
        }
    }

    @Test
    void allThatWasMeasuredIsPassedThrough() throws IOException {
        Map<String, JsonNode> measured = new HashMap<>();
        for (JsonNode site :
                new ObjectMapper().readTree(Path.of(RESULT).toFile()).at("/data/domains")) {
            measured.put(site.path("domain").textValue(), site);
        }
        Map<String, List<String>> sitesOf = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(MAP)).subList(1, 17)) {
            sitesOf.computeIfAbsent(line.split(",")[1], id -> new ArrayList<>()).add(line.split(",")[0]);
        }
        int seen = 0;
        for (Scorecard scorecard : scorecards()) {
            Answer answer = scorecard.outcome(MEASURED).orElseThrow().answer().orElseThrow();
            assertEquals(Optional.of(LocalDate.of(2019, 3, 25)), answer.observedOn());
            List<Observation> observations = ((Answer.Observations) answer.content()).observations();
            String id = ((Subject.OrganisationSubject) scorecard.subject()).id();
            assertEquals(
                    sitesOf.get(id).stream().sorted().toList(),
                    observations.stream()
                            .map(it -> it.label().orElseThrow())
                            .sorted()
                            .toList());
            for (Observation observation : observations) {
                JsonNode site = measured.get(observation.label().orElseThrow());
                Answer observed = observation.answer().orElseThrow();
                assertEquals(new Answer.Measured(Decimal.of(site.path("score").intValue())), observed.content());
                assertEquals("internet.nl", observed.source().orElseThrow().title());
                assertEquals(
                        Optional.of(site.path("link").textValue()),
                        observed.source().orElseThrow().address());
                seen++;
            }
        }
        assertEquals(16, seen, "all sites but the two that are left out");
    }

    @Test
    void theTextHasABarPerProvinceForTheGoalThatWasMeasured() {
        List<String> lines = Call.of("score", PROVINCES).fine().narrow().lines();
        int goal = IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).contains("possible covered"))
                .map(i -> i - 1)
                .findFirst()
                .orElseThrow();
        assertEquals("5.1  Collective resilience and autonomy", lines.get(goal));
        for (int i = 0; i < 12; i++) {
            String province = List.copyOf(SCORES.keySet()).get(i);
            String row = lines.get(5 + i);
            assertTrue(row.startsWith(province + " "), row);
            assertTrue(row.substring(0, lines.get(4).indexOf("5.1") + 3).endsWith(" " + worst(province)), row);
            assertEquals(7, row.chars().filter(it -> it == '–').count(), "no priority has a figure: " + row);
            String bar = lines.get(goal + 2 + i);
            assertTrue(bar.matches(province + " +" + worst(province) + "  [█░┃·]{20} .*  25 %  .*"), bar);
        }
        assertEquals(
                "Web sites that meet the internet standards: internet.nl, 2019-03-25; 12 assessments",
                String.join(
                        " ",
                        lines.subList(
                                lines.indexOf("Where the figures come from") + 1,
                                lines.indexOf("Where the figures come from") + 3)));
    }
}
