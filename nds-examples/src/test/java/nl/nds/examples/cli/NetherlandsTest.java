package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.OpenQuestion;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Reason;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.text.EvidenceGrade;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Netherlands as a whole by the reference model, from public figures only. */
class NetherlandsTest {

    private static final String NETHERLANDS = "data/netherlands-2026.json";

    private static Scorecard scorecard() {
        return NdsJson.standard()
                .read(
                        DocumentFormat.SCORECARDS,
                        Call.of("score", NETHERLANDS, "--format", "json").fine().bytes())
                .orThrow()
                .scorecards()
                .get(0);
    }

    private static Outcome outcome(String node) {
        return scorecard().outcome(node).orElseThrow();
    }

    private static Optional<Decimal> decimal(String text) {
        return Optional.of(Decimal.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "accessible-sites, 59",
        "cloud-risk-assessments, 33",
        "egovernment-benchmark, 85",
        "post-quantum-started, 29",
        "prefilled-services, 89",
        "proactive-services, 13",
        "secure-domains, 64"
    })
    void everyFigureHasASourceADayAndAPopulation(String indicator, int value) {
        Outcome outcome = outcome(indicator);
        assertEquals(Optional.of(Decimal.of(value)), outcome.value());
        Answer answer = outcome.answer().orElseThrow();
        assertTrue(answer.observedOn().isPresent());
        assertTrue(answer.population().isPresent());
        EvidenceGrade grade = answer.source().orElseThrow().grade().orElseThrow();
        assertTrue(grade == EvidenceGrade.OFFICIAL || grade == EvidenceGrade.PRESS);
    }

    @Test
    void aCountWithoutATotalIsNoShare() {
        Outcome registered = outcome("algorithms-registered");
        assertEquals(Optional.of(Reason.DONT_KNOW), registered.reason());
        assertTrue(registered.answer().orElseThrow().note().orElseThrow().startsWith("1369 "));
    }

    @Test
    void nothingElseHasAFigure() {
        List<String> answered = scorecard().outcomes().stream()
                .filter(it -> it.answer().isPresent())
                .map(Outcome::node)
                .toList();
        assertEquals(8, answered.size(), answered::toString);
    }

    /** (85 + 59) / 2 = 72 and (13 + 89) / 2 = 51, and the mean of both. */
    @Test
    void theFourthPriorityIsKnown() {
        Outcome outcome = outcome("citizens-and-entrepreneurs");
        assertEquals(Optional.of(Rational.of(123, 2)), outcome.exact());
        assertEquals(Optional.of("62"), outcome.shown());
        assertEquals(Optional.of("under-way"), outcome.level());
        assertEquals(decimal("1"), outcome.coverage());
        assertEquals(decimal("61.5"), outcome.lowest());
        assertEquals(decimal("61.5"), outcome.highest());
    }

    /**
     * Of the first goal 64 is half of what is asked, of the third 29 is, of the second nothing is known: a third. At worst
     * (32 + 0 + 14½) / 3, at best (82 + 100 + 64½) / 3.
     */
    @Test
    void theFifthPriorityIsKnownForAThird() {
        Outcome outcome = outcome("resilience-and-autonomy");
        assertEquals(Optional.of(Rational.of(93, 2)), outcome.exact());
        assertEquals(Optional.of("started"), outcome.level());
        assertEquals(decimal("0.3333333333"), outcome.coverage());
        assertEquals(decimal("15.5"), outcome.lowest());
        assertEquals(decimal("82.1666666667"), outcome.highest());
    }

    /** 33 is a third of what is asked about the use of cloud, which is a third of the priority. */
    @Test
    void ofCloudTooLittleIsKnown() {
        assertEquals(decimal("33"), outcome("cloud-use").value());
        Outcome outcome = outcome("cloud");
        assertEquals(Optional.of(Reason.COVERAGE), outcome.reason());
        assertEquals(decimal("0.1111111111"), outcome.coverage());
        assertEquals(decimal("3.6666666666"), outcome.lowest());
        assertEquals(decimal("92.5555555556"), outcome.highest());
    }

    @ParameterizedTest
    @CsvSource({"data", "artificial-intelligence", "proficiency-and-workspace"})
    void ofTheOthersNothingIsKnown(String priority) {
        Outcome outcome = outcome(priority);
        assertEquals(Optional.of(Reason.NOTHING_DETERMINED), outcome.reason());
        assertEquals(decimal("0"), outcome.coverage());
        assertEquals(decimal("0"), outcome.lowest());
        assertEquals(decimal("100"), outcome.highest());
    }

    /** (1/9 + 0 + 0 + 1 + 1/3 + 0) / 6 = 13/54 is less than a half. */
    @Test
    void theWholeHasBoundsAndNoFigure() {
        Outcome outcome = scorecard().headline();
        assertEquals(OutcomeStatus.NOT_DETERMINED, outcome.status());
        assertEquals(Optional.of(Reason.COVERAGE), outcome.reason());
        assertEquals(decimal("0.2407407407"), outcome.coverage());
        // (11/3 + 61½ + 15½) / 6 and (833/9 + 200 + 61½ + 493/6 + 100) / 6
        assertEquals(decimal("13.4444444444"), outcome.lowest());
        assertEquals(decimal("89.3703703704"), outcome.highest());
    }

    @Test
    void theTextGivesBoundsOfEveryPriorityAndTheSourceOfEveryFigure() {
        for (String lang : List.of("en", "nl")) {
            Call call = Call.of("score", NETHERLANDS, "--lang", lang).fine().narrow();
            List<String> bars = call.lines().stream()
                    .filter(it -> it.matches(".*[█░┃·]{20}.* %.*"))
                    .toList();
            // two priorities with a figure and four without, the goal of one of them, and the whole
            assertEquals(2 + 4 + 1 + 1, bars.size(), bars::toString);
            scorecard().outcomes().stream()
                    .flatMap(it -> it.answer().stream())
                    .forEach(it -> call.says(
                            it.source().orElseThrow().title(),
                            it.observedOn().orElseThrow().toString()));
        }
        Call.of("score", NETHERLANDS)
                .says(
                        "Where the figures come from",
                        "33  Material public cloud services with a risk assessment"
                                + " % of material public cloud services; on 2025-01-15; of: 126 material public cloud"
                                + " services of the ministries",
                        "–  High-risk and impactful algorithms in the Algoritmeregister",
                        "Without a figure: too little is known");
        Call.of("score", NETHERLANDS, "--lang", "nl")
                .says(
                        "Waar de cijfers vandaan komen",
                        "Zonder cijfer: er is te weinig bekend",
                        "op 2025-01-15; van: 126");
    }

    @Test
    void theExplanationSaysWhatToMeasureNext() {
        Explanation explanation = NdsJson.standard()
                .read(
                        DocumentFormat.EXPLANATION,
                        Call.of("explain", NETHERLANDS, "--assessment", "netherlands-2026", "--format", "json")
                                .fine()
                                .bytes())
                .orThrow();
        List<OpenQuestion> questions = explanation.openQuestions();
        assertEquals(29 - 7, questions.size());
        List<Decimal> narrowings =
                questions.stream().map(OpenQuestion::narrowing).toList();
        assertEquals(
                narrowings.stream().sorted((one, other) -> other.compareTo(one)).toList(),
                narrowings,
                "the most useful first");
        // the only question of one of the two goals of one of six priorities
        assertEquals("federated-data-system-reach", questions.get(0).indicator());
        assertEquals(Decimal.of("8.3333333333"), questions.get(0).narrowing());
        Call.of("explain", NETHERLANDS, "--assessment", "netherlands-2026")
                .fine()
                .narrow()
                .says(
                        "What is missing, and what to measure next",
                        "What is possible (13–90) becomes narrower by at least so much with one more answer. Measure the"
                                + " first one next:",
                        "8.33  Organisations in the Federated Data System [federated-data-system-reach]");
        Call.of("explain", NETHERLANDS, "--assessment", "netherlands-2026", "--lang", "nl")
                .fine()
                .narrow()
                .says("Meet het eerste als volgende:");
    }
}
