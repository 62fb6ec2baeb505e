package nl.nds.examples.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.Observation;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Reason;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Verdict;
import nl.nds.core.maturity.VerdictStatus;
import nl.nds.core.number.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questionnaires, decision tables, gates and weighted means: answers in, published results out. */
class QuestionnairesGoldenTest {

    // EU Cloud Sovereignty Framework

    private static final MaturityModel CLOUD = Golden.bundled("eu-cloud-sovereignty", "1.2.1");

    private static Map<String, Answer> cloud(JsonNode levels) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        levels.fields()
                .forEachRemaining(it -> answers.put(
                        it.getKey().toLowerCase(Locale.ROOT),
                        Answer.number(it.getValue().longValue())));
        return answers;
    }

    @Test
    void cloudSovereignty() {
        JsonNode file = Golden.json("eu_cloud_sovereignty_framework.json");
        JsonNode example = file.path("published_examples").get(0);
        Scorecard scorecard = Scorer.of(CLOUD).score(Golden.assessment(CLOUD, cloud(example.path("seal"))));
        assertEquals(example.path("published_score_percent").asText(), Golden.value(scorecard.headline(), 2));
        assertEquals("86.25", scorecard.headline().shown().orElseThrow());
        Outcome seal = Golden.outcome(scorecard, "seal");
        assertEquals("seal-2", Golden.level(seal));
        assertEquals(List.of("sov-5"), seal.binding());
        Aggregate score = (Aggregate) CLOUD.nodes().get(0);
        for (Child child : score.children()) {
            String objective = child.id().toUpperCase(Locale.ROOT);
            assertEquals(
                    file.path("weights_percent").path(objective).asText(),
                    child.weight().orElseThrow().toString());
        }
    }

    /** What a contracting authority asks: every objective at least at some level. */
    @Test
    void cloudSovereigntyAsARequirement() {
        JsonNode examples = Golden.json("eu_cloud_sovereignty_framework.json").path("gate_examples");
        assertEquals(2, examples.size());
        for (JsonNode example : examples) {
            List<Condition> parts = new ArrayList<>();
            example.path("seal")
                    .fieldNames()
                    .forEachRemaining(it -> parts.add(new Condition.AtLeastLevel(
                            it.toLowerCase(Locale.ROOT), "seal-" + example.path("minimum_required"))));
            Verdict verdict = Scorer.of(CLOUD)
                    .judge(
                            Golden.assessment(CLOUD, cloud(example.path("seal"))),
                            Map.of(),
                            List.of(new Condition.All(parts)))
                    .get(0);
            boolean eligible = example.path("eligible").booleanValue();
            assertEquals(eligible ? VerdictStatus.MET : VerdictStatus.NOT_MET, verdict.status());
            assertTrue(verdict.isCertain());
            assertEquals(eligible ? List.of() : List.of("sov-5"), verdict.failing());
        }
    }

    // DigiToegankelijk

    private static void fact(Map<String, Answer> answers, JsonNode row, String column, String fact) {
        if (row.has(column)) {
            answers.put(fact, Answer.yesNo(row.path(column).booleanValue()));
        }
    }

    @Test
    void accessibilityStatus() {
        MaturityModel model = Golden.bundled("digitoegankelijk-status", "2025");
        JsonNode table = Golden.json("digitoegankelijk_status.json").path("table");
        assertEquals(5, table.size());
        for (JsonNode row : table) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            fact(answers, row, "statement_present", "statement");
            fact(answers, row, "complete_recent_research", "recent-research");
            fact(answers, row, "all_50_requirements_met", "all-requirements");
            fact(answers, row, "research_planned_within_6_months", "research-planned");
            String status = row.path("status").textValue();
            for (boolean since : new boolean[] {true, false}) {
                answers.put("improving", Answer.yesNo(since));
                answers.put("published-recently", Answer.yesNo(since));
                Scorecard scorecard = Scorer.of(model).score(Golden.assessment(model, answers));
                assertEquals(status, Golden.level(scorecard.headline()));
                assertEquals(
                        row.path("accessible").booleanValue() ? "1" : "0",
                        Golden.value(Golden.outcome(scorecard, "accessible"), 0));
                assertEquals(
                        lawful(row.path("complies_with_law").textValue(), since) ? "1" : "0",
                        Golden.value(Golden.outcome(scorecard, "lawful"), 0),
                        status);
            }
        }
    }

    private static boolean lawful(String published, boolean since) {
        return published.equals("yes") || (published.startsWith("yes, ") && since);
    }

    // internet.nl

    private static final MaturityModel INTERNET = Golden.bundled("internet-nl-categories", "2");
    private static final List<String> WEB =
            List.of("web-ipv6", "web-dnssec", "web-https", "web-appsecpriv", "web-rpki");

    private static Scorecard internet(JsonNode points) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            JsonNode category = points.get(i);
            answers.put(
                    WEB.get(i),
                    Answer.share(category.get(0).longValue(), category.get(1).longValue()));
        }
        return Scorer.of(INTERNET).score(Golden.assessment(INTERNET, answers));
    }

    private static void percents(JsonNode expected, Scorecard scorecard) {
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).asText(), Golden.value(Golden.outcome(scorecard, WEB.get(i)), 0));
        }
    }

    @Test
    void internetNl() {
        JsonNode file = Golden.json("internet_nl.json");
        JsonNode documented = file.path("worked_example_from_documentation");
        Scorecard example = internet(documented.path("category_points"));
        assertEquals(
                documented.path("displayed_integer").asText(),
                Golden.value(example.headline(), 10).replaceAll("\\.0*$", ""));
        for (JsonNode each : file.path("truncation_examples")) {
            Scorecard scorecard = internet(each.path("category_points"));
            assertEquals(
                    each.path("total").asText(), scorecard.headline().shown().orElseThrow());
            percents(each.path("category_percent"), scorecard);
        }
        JsonNode published = file.path("published_results").get(0);
        Scorecard scorecard = internet(published.path("category_points"));
        assertEquals(
                published.path("percentage").asText(),
                scorecard.headline().shown().orElseThrow());
        percents(published.path("category_percent"), scorecard);
    }

    /** Two published results of 100 per cent; all that is published of them is that everything mandatory passed. */
    @ParameterizedTest
    @CsvSource({"web, 1", "mail, 2"})
    void internetNlComplete(String total, int result) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Aggregate node = (Aggregate) INTERNET.nodes().stream()
                .filter(it -> it.id().equals(total))
                .findFirst()
                .orElseThrow();
        node.children().forEach(it -> answers.put(it.id(), Answer.share(30, 30)));
        Scorecard scorecard = Scorer.of(INTERNET).score(Golden.assessment(INTERNET, answers));
        JsonNode published =
                Golden.json("internet_nl.json").path("published_results").get(result);
        assertTrue(published.path("all_mandatory_passed").booleanValue());
        assertEquals(
                published.path("percentage").asText(),
                Golden.outcome(scorecard, total).shown().orElseThrow());
    }

    /** The lowest of the addresses counts, and subtests make up the points. */
    @Test
    void internetNlFromSubtests() {
        MaturityModel model = Golden.model("internet-nl-shape-2");
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String subtest : List.of("ipv6-a", "ipv6-b")) {
            answers.put(subtest, Answer.choice("full"));
        }
        answers.put("ipv6-c", Answer.choice("none"));
        answers.put("dnssec-a", Answer.choice("full"));
        List<Observation> addresses = new ArrayList<>();
        for (String less : List.of("none", "half")) {
            Map<String, Answer> answered = new LinkedHashMap<>();
            for (char subtest = 'a'; subtest <= 'n'; subtest++) {
                answered.put("tls-" + subtest, Answer.choice(subtest < 'c' ? less : "full"));
            }
            addresses.add(Observation.ofGroup(answered));
        }
        answers.put("address", Answer.observations(addresses));
        Scorecard scorecard = Scorer.of(model).score(Golden.assessment(model, answers));
        assertEquals("66", Golden.value(Golden.outcome(scorecard, "ipv6"), 0));
        assertEquals("85", Golden.value(Golden.outcome(scorecard, "tls"), 0));
        assertEquals("83", scorecard.headline().shown().orElseThrow());
    }

    // OWASP SAMM

    private static final MaturityModel SAMM = Golden.model("owasp-samm-2.0");

    private static List<Aggregate> functions() {
        return aggregates((Aggregate) SAMM.nodes().get(0));
    }

    private static List<Aggregate> aggregates(Aggregate parent) {
        return parent.children().stream()
                .map(it -> (Aggregate) it.node().orElseThrow())
                .toList();
    }

    private static String title(ScoredNode node) {
        return node.title().orElseThrow().in(nl.nds.core.text.Language.ENGLISH);
    }

    private static List<Map<String, String>> phase(String table, String phase) {
        return Golden.table(table).stream()
                .filter(it -> Golden.cell(it, "phase").equals(phase))
                .toList();
    }

    @Test
    void sammFromAnswers() {
        Map<String, String> codes = Map.of("0", "no", "0.25", "some", "0.5", "half", "1", "most");
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Map<String, String> row : Golden.table("samm_2_0_sample_answers.csv")) {
            String code = codes.get(Golden.cell(row, "answer_value"));
            if (code != null) {
                answers.put(Golden.cell(row, "question_id"), Answer.choice(code));
            }
        }
        assertEquals(90, answers.size());
        samm(SAMM, answers, "Current");
    }

    /** The roadmap of the sample has the scores of the levels, and no answers: the model from its levels on. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("phases")
    void sammFromLevels(String phase) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        phase("samm_2_0_sample_practices.csv", phase).forEach(it -> rows.put(Golden.cell(it, "practice"), it));
        MaturityModel.Builder model = SAMM.toBuilder();
        List<Child> shortened = new ArrayList<>();
        for (Aggregate function : functions()) {
            List<Child> practices = new ArrayList<>();
            for (Aggregate practice : aggregates(function)) {
                List<Child> levels = new ArrayList<>();
                for (Aggregate level : aggregates(practice)) {
                    levels.add(Child.of(Indicator.builder()
                            .id(level.id())
                            .scale(NumberScale.builder()
                                    .worst(Decimal.ZERO)
                                    .best(Decimal.ONE)
                                    .build())
                            .build()));
                    String column = "level" + level.id().substring(level.id().length() - 1);
                    answers.put(
                            level.id(),
                            Golden.number(
                                    Golden.cell(java.util.Objects.requireNonNull(rows.get(title(practice))), column)));
                }
                practices.add(Child.of(practice.toBuilder().children(levels).build()));
            }
            shortened.add(Child.of(function.toBuilder().children(practices).build()));
        }
        Aggregate overall = ((Aggregate) SAMM.nodes().get(0))
                .toBuilder().children(shortened).build();
        samm(model.nodes(List.of(overall)).build(), answers, phase);
    }

    static List<String> phases() {
        List<String> phases = Golden.table("samm_2_0_sample_functions.csv").stream()
                .map(it -> Golden.cell(it, "phase"))
                .distinct()
                .toList();
        assertEquals(5, phases.size());
        return phases;
    }

    /** Levels, practices and functions of a phase; those of functions are printed as binary numbers of 16 digits. */
    private static void samm(MaturityModel model, Map<String, Answer> answers, String phase) {
        Scorecard scorecard = Scorer.of(model).score(Golden.assessment(model, answers));
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        phase("samm_2_0_sample_practices.csv", phase).forEach(it -> rows.put(Golden.cell(it, "practice"), it));
        assertEquals(15, rows.size());
        Map<String, String> functions = new LinkedHashMap<>();
        phase("samm_2_0_sample_functions.csv", phase)
                .forEach(it -> functions.put(Golden.cell(it, "function"), Golden.cell(it, "function_score")));
        assertEquals(5, functions.size());
        for (Aggregate function : functions()) {
            Outcome outcome = Golden.outcome(scorecard, function.id());
            String printed = java.util.Objects.requireNonNull(functions.get(title(function)));
            assertEquals(
                    Double.parseDouble(printed),
                    Golden.exact(outcome, 30, RoundingMode.HALF_EVEN).doubleValue(),
                    title(function));
            for (Aggregate practice : aggregates(function)) {
                Map<String, String> row = java.util.Objects.requireNonNull(rows.get(title(practice)));
                assertEquals(
                        0,
                        Golden.exact(Golden.outcome(scorecard, practice.id()), 10, RoundingMode.UNNECESSARY)
                                .compareTo(new BigDecimal(Golden.cell(row, "practice_score"))),
                        title(practice));
                for (int level = 1; level <= 3; level++) {
                    assertEquals(
                            0,
                            Golden.exact(
                                            Golden.outcome(scorecard, practice.id() + "-" + level),
                                            10,
                                            RoundingMode.UNNECESSARY)
                                    .compareTo(new BigDecimal(Golden.cell(row, "level" + level))),
                            title(practice) + level);
                }
            }
        }
    }

    // Fosstars and OpenSSF Scorecard: weighted means

    @Test
    void fosstars() {
        List<Map<String, String>> rows = Golden.table("fosstars_security_scores.csv");
        MaturityModel model = Golden.model("fosstars-security-1");
        Map<String, String> ids = new LinkedHashMap<>();
        for (String column : rows.get(0).keySet()) {
            if (column.contains("_w")) {
                ids.put(column, column.substring(0, column.indexOf("_w")).replace('_', '-'));
            }
        }
        assertEquals(88, rows.size());
        Scorer scorer = Scorer.of(model);
        List<String> off = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> known = new LinkedHashMap<>();
            row.forEach((column, cell) -> known.put(column, cell.equals("N/A") ? "" : cell));
            Outcome score = scorer.score(Golden.assessment(model, Golden.numbers(known, ids)))
                    .headline();
            assertEquals(Golden.cell(row, "rating").toLowerCase(Locale.ROOT), Golden.level(score), score.toString());
            BigDecimal actual = Golden.exact(score, 2, RoundingMode.HALF_UP);
            BigDecimal printed = new BigDecimal(Golden.cell(row, "score")).setScale(2);
            if (!actual.equals(printed)) {
                assertEquals(1, actual.subtract(printed).unscaledValue().abs().intValueExact(), score.toString());
                off.add(Golden.cell(row, "project"));
            }
        }
        assertEquals(FOSSTARS_BY_ONE, off);
    }

    /** Inputs are printed with two digits, as the score is: the mean of these lies so near the middle of two. */
    private static final List<String> FOSSTARS_BY_ONE = List.of(
            "GoogleChrome/lighthouse",
            "apache/arrow",
            "apache/bookkeeper",
            "apache/carbondata",
            "apache/geode",
            "apache/kafka",
            "apache/openwhisk",
            "apache/thrift");

    private static Outcome weighted(List<BigDecimal> weights, List<Answer> answers, String node) {
        StringBuilder children = new StringBuilder();
        Map<String, Answer> byId = new LinkedHashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            children.append(i == 0 ? "" : ", ")
                    .append("{ \"id\": \"c" + i + "\", \"weight\": " + weights.get(i) + ", " + node + " }");
            byId.put("c" + i, answers.get(i));
        }
        MaturityModel model = Golden.small("[ { \"id\": \"score\", \"range\": [0, 10], \"aggregation\": \"arithmetic\","
                + " \"children\": [" + children + "] } ]");
        return Scorer.of(model).score(Golden.assessment(model, byId)).headline();
    }

    /** The weights of the document are those of the risks that the published result tells of its checks. */
    @Test
    void openSsfChecks() {
        JsonNode file = Golden.json("openssf_scorecard.json");
        JsonNode example = file.path("aggregate_examples").get(0);
        MaturityModel model = Golden.model("openssf-scorecard-4");
        Map<String, Decimal> weights = new LinkedHashMap<>();
        ((Aggregate) model.nodes().get(0))
                .children()
                .forEach(it -> weights.put(it.id(), it.weight().orElseThrow()));
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (JsonNode check : example.path("checks")) {
            String id = check.get(0).textValue().toLowerCase(Locale.ROOT);
            String weight =
                    file.path("risk_weights").path(check.get(1).textValue()).asText();
            assertEquals(Decimal.of(new BigDecimal(weight)), weights.get(id), id);
            answers.put(id, openSsfScore(check.get(2).intValue()));
        }
        Scorer scorer = Scorer.of(model);
        Outcome score = scorer.score(Golden.assessment(model, answers)).headline();
        assertEquals(example.path("published_score").asText(), score.shown().orElseThrow());

        answers.replaceAll((id, answer) -> openSsfScore(-1));
        Outcome nothing = scorer.score(Golden.assessment(model, answers)).headline();
        assertEquals(Optional.of(Reason.NOTHING_DETERMINED), nothing.reason());
    }

    private static Answer openSsfScore(int score) {
        return score < 0 ? Answer.inconclusive("-1") : Answer.number(score);
    }

    @Test
    void openSsfAggregates() {
        JsonNode file = Golden.json("openssf_scorecard.json");
        for (JsonNode example : file.path("aggregate_examples")) {
            List<BigDecimal> weights = new ArrayList<>();
            List<Answer> answers = new ArrayList<>();
            for (JsonNode check : example.path("checks")) {
                weights.add(new BigDecimal(
                        file.path("risk_weights").path(check.get(1).textValue()).asText()));
                answers.add(openSsfScore(check.get(2).intValue()));
            }
            Outcome score =
                    weighted(weights, answers, "\"scale\": { \"kind\": \"number\", \"worst\": 0, \"best\": 10 }");
            assertEquals(
                    new BigDecimal(example.path("published_score").asText()).setScale(1),
                    Golden.exact(score, 1, RoundingMode.HALF_UP),
                    example.path("repository").textValue());
        }
    }

    /**
     * Shares of successes, cut down to whole points. Without a total there is no score; a success more than there are is an
     * error there and a violation here; that weights of nothing give full marks is a matter of that tool, and no model may have
     * only such weights.
     */
    @Test
    void openSsfProportions() {
        int reproduced = 0;
        for (JsonNode each : Golden.json("openssf_scorecard.json")
                .path("proportional_weighted_cases")
                .path("cases")) {
            boolean weightless = true;
            List<BigDecimal> weights = new ArrayList<>();
            List<Answer> answers = new ArrayList<>();
            for (JsonNode group : each.path("groups")) {
                BigDecimal weight = new BigDecimal(group.get(2).asText());
                weightless &= weight.signum() == 0;
                weights.add(weight);
                answers.add(Answer.share(group.get(0).longValue(), group.get(1).longValue()));
            }
            boolean nothingWeighs = onlyEmptyWeigh(each);
            if (weightless || each.has("error") || nothingWeighs) {
                continue;
            }
            Outcome score = weighted(weights, answers, "\"scale\": { \"kind\": \"share\" }");
            String expected = each.path("score").asText();
            if (expected.equals("-1")) {
                assertEquals(OutcomeStatus.NOT_DETERMINED, score.status());
            } else {
                assertEquals(new BigDecimal(expected), Golden.exact(score, 0, RoundingMode.FLOOR), each.toString());
            }
            reproduced++;
        }
        assertEquals(10, reproduced);
    }

    private static boolean onlyEmptyWeigh(JsonNode each) {
        return each.path("groups").size() > 1
                && java.util.stream.StreamSupport.stream(each.path("groups").spliterator(), false)
                        .allMatch(it -> it.get(2).intValue() == 0 || it.get(1).intValue() == 0);
    }

    // levels that are reached one after the other

    /** The small cases of the shape: which answers reach which level. */
    @ParameterizedTest
    @CsvSource({
        "FI FI FI FI FI FI, mil-3",
        "LI FI LI LI LI FI, mil-3",
        "FI FI PI FI FI FI, mil-1",
        "FI PI FI FI FI FI, mil-0",
        "FI FI FI FI FI NI, mil-2",
        "FI FI FI FI FI -, mil-2"
    })
    void c2m2(String answered, String level) {
        MaturityModel model = Golden.model("c2m2-shape-2.1");
        Aggregate domain = (Aggregate) model.nodes().get(0);
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<String> codes = List.of(answered.split(" "));
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.get(i).equals("-")) {
                answers.put(domain.children().get(i).id(), Answer.choice(codes.get(i)));
            }
        }
        assertEquals(
                level,
                Golden.level(Scorer.of(model)
                        .score(Golden.assessment(model, answers))
                        .headline()));
    }

    @ParameterizedTest
    @CsvSource({
        "86, 51, 85, 90, 90, 90, 90, 90, 90, 2, pa-2.1 pa-2.2",
        "85, 90, 90, 90, 90, 90, 90, 90, 90, 1, pa-1.1",
        "86, 86, 86, 86, 86, 86, 86, 86, 86, 5, ''",
        "50, 90, 90, 90, 90, 90, 90, 90, 90, 0, pa-1.1",
        "51, 90, 90, 90, 90, 90, 90, 90, 90, 1, pa-1.1",
        "90, 90, 90, 90, 90, 15, 90, 90, 90, 3, pa-4.1",
        "90, 90, 90, 90, 90, 90, 90, 51, 51, 5, ''"
    })
    void iso33020(
            String a,
            String b,
            String c,
            String d,
            String e,
            String f,
            String g,
            String h,
            String i,
            String level,
            String blocking) {
        MaturityModel model = Golden.model("iso-33020-shape-2019");
        Aggregate capability = (Aggregate) model.nodes().get(0);
        List<String> ratings = List.of(a, b, c, d, e, f, g, h, i);
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int at = 0; at < ratings.size(); at++) {
            answers.put(capability.children().get(at).id(), Golden.number(ratings.get(at)));
        }
        Outcome outcome =
                Scorer.of(model).score(Golden.assessment(model, answers)).headline();
        assertEquals(level, Golden.level(outcome));
        assertEquals(blocking, String.join(" ", outcome.blockedBy()));
    }

    /** Full marks for what does not apply, none for what nobody knows, and the sum of points. */
    @ParameterizedTest
    @CsvSource({"yes, yes, yes, 60", "partly, no, yes, 35", "-, yes, no, 10", "n/a, partly, yes, 55"})
    void openDataMaturityQuestions(String first, String second, String third, String total) {
        MaturityModel model = Golden.model("open-data-maturity-shape-2023");
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<String, String> given = Map.of("p1", first, "p2", second, "i1", third);
        given.forEach((id, answer) -> {
            if (answer.equals("n/a")) {
                answers.put(id, Answer.notApplicable("not of this country"));
            } else if (!answer.equals("-")) {
                answers.put(id, Answer.choice(answer));
            }
        });
        assertEquals(
                total,
                Golden.value(
                        Scorer.of(model)
                                .score(Golden.assessment(model, answers))
                                .headline(),
                        0));
    }
}
