package nl.nds.json;

import static nl.nds.json.Samples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Curve;
import nl.nds.core.maturity.Decision;
import nl.nds.core.maturity.DecisionCase;
import nl.nds.core.maturity.DecisionCase.Then;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.Gate;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.Reach;
import nl.nds.core.maturity.ReachKind;
import nl.nds.core.maturity.Rounding;
import nl.nds.core.maturity.RoundingRule;
import nl.nds.core.maturity.Threshold;
import nl.nds.core.maturity.VerdictStatus;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means, cumulative levels, decisions, gates and rounding in models, and explanations: what is read, and what is not. */
class ComputedNodesTest {

    private static final String GATES =
            "[{\"unless\": {\"node\": \"yes\", \"is\": true}, \"cap\": 0.25}, {\"capBy\": \"log\"}]";
    private static final String LAST_CASE = "{\"notApplicable\": true}";

    private static MaturityModel model(String document) {
        return Samples.JSON.read(DocumentFormat.MATURITY_MODEL, document).orThrow();
    }

    private static List<String> saidOfModel(String document) {
        return Marked.said(
                Samples.JSON.read(DocumentFormat.MATURITY_MODEL, document).report());
    }

    private static List<String> saidOfExplanation(String document) {
        return Marked.said(
                Samples.JSON.read(DocumentFormat.EXPLANATION, document).report());
    }

    @Test
    void everyMemberIsRead() {
        MaturityModel model = model(Samples.MEANS_AND_GATES);
        Aggregate mean = (Aggregate) model.nodes().get(0);
        assertEquals(
                List.of(new Gate.Unless(new Condition.YesNo("yes", true), Decimal.of("0.25")), new Gate.CapBy("log")),
                mean.gates());
        assertEquals(Optional.of(new Rounding(1, RoundingRule.HALF_UP)), mean.round());
        assertEquals(Aggregation.POWER, mean.aggregation());
        assertEquals(Optional.of(Decimal.of("2")), mean.exponent());
        Indicator log = (Indicator) mean.children().get(1).node().orElseThrow();
        assertEquals(Curve.LOGARITHMIC, ((NumberScale) log.scale()).curve());

        Aggregate stage = (Aggregate) model.nodes().get(1);
        assertEquals(Optional.of(new Threshold.OfLevel("half")), stage.here());
        assertEquals(Optional.of(new Threshold.OfLevel("full")), stage.below());
        assertEquals(2, stage.children().get(1).level().orElseThrow());

        Decision verdict = (Decision) model.nodes().get(2);
        assertEquals(
                List.of(
                        DecisionCase.when(new Condition.YesNo("yes", true), new Then.OfLevel("half")),
                        DecisionCase.when(new Condition.AtLeast("first", Decimal.of("0.6")), new Then.OfNode("second")),
                        DecisionCase.when(
                                new Condition.AtLeast("second", Decimal.of("0.7")), new Then.Value(Decimal.of("0.3"))),
                        DecisionCase.otherwise(new Then.NotApplicable())),
                verdict.cases());
    }

    @Test
    void everyAggregationHasItsWord() {
        for (Aggregation aggregation : Aggregation.values()) {
            String word = "\"" + aggregation.code() + "\"";
            String document = switch (aggregation) {
                case POWER -> Samples.MEANS_AND_GATES;
                case LEVELS ->
                    with(
                            with(
                                    with(Samples.MEANS_AND_GATES, "\"power\", \"exponent\": 2", word + ", \"here\": 1"),
                                    "{\"id\": \"yes\"",
                                    "{\"level\": 1, \"id\": \"yes\""),
                            "{\"id\": \"log\"",
                            "{\"level\": 1, \"id\": \"log\"");
                default -> with(Samples.MEANS_AND_GATES, "\"power\", \"exponent\": 2", word);
            };
            Aggregate mean = (Aggregate) model(document).nodes().get(0);
            assertEquals(aggregation, mean.aggregation());
        }
    }

    @Test
    void whatIsUsualIsNotWritten() {
        String linear = with(Samples.MEANS_AND_GATES, "\"curve\": \"log\"", "\"curve\": \"linear\"");
        String without = with(Samples.MEANS_AND_GATES, ", \"curve\": \"log\"", "");
        assertEquals(model(without), model(linear));
        byte[] written = Samples.JSON.write(DocumentFormat.MATURITY_MODEL, model(linear));
        assertTrue(!new String(written, StandardCharsets.UTF_8).contains("curve"));
        String noGates = with(Samples.MEANS_AND_GATES, "\"gates\": " + GATES + ",", "\"gates\": [],");
        written = Samples.JSON.write(DocumentFormat.MATURITY_MODEL, model(noGates));
        assertTrue(!new String(written, StandardCharsets.UTF_8).contains("gates"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | NDS-DOC-018 ",
                "{\"cap\": 1} | NDS-DOC-018 ",
                "{\"unless\": {\"node\": \"yes\", \"is\": true}} | NDS-DOC-010 /cap",
                "{\"unless\": {\"node\": \"yes\", \"is\": true}, \"cap\": 1, \"capBy\": \"log\"} | NDS-DOC-018 ",
                "{\"capBy\": \"log\", \"cap\": 1} | NDS-DOC-019 /cap",
                "{\"if\": {\"node\": \"yes\", \"is\": true}, \"capBy\": \"log\"} | NDS-DOC-008 /if",
                "3 | NDS-DOC-011 ",
                "{\"capBy\": 3} | NDS-DOC-011 /capBy",
                "{\"capBy\": \"\"} | NDS-DOC-012 /capBy",
                "{\"capBy\": \"nothing\"} | NDS-MOD-002 /capBy",
                "{\"unless\": true, \"cap\": 1} | NDS-DOC-011 /unless",
                "{\"unless\": {}, \"cap\": 1} | NDS-DOC-018 /unless",
                "{\"unless\": {\"node\": \"nothing\", \"is\": true}, \"cap\": 1} | NDS-MOD-002 /unless/node",
                "{\"unless\": {\"node\": \"yes\", \"is\": true}, \"cap\": \"1\"} | NDS-DOC-011 /cap",
                "{\"unless\": {\"node\": \"yes\", \"is\": true}, \"cap\": 1.5} | NDS-MOD-034 /cap"
            })
    void oneCauseInAGate(String gate, String expected) {
        String[] parts = expected.split(" ", 2);
        String place = "/nodes/0/gates/0" + (parts.length > 1 ? parts[1] : "");
        assertEquals(
                List.of(parts[0] + " " + place), saidOfModel(with(Samples.MEANS_AND_GATES, GATES, "[" + gate + "]")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | NDS-DOC-018 ",
                "{\"if\": {\"node\": \"yes\", \"is\": true}} | NDS-DOC-018 ",
                "{\"value\": 1, \"node\": \"second\"} | NDS-DOC-018 ",
                "{\"level\": \"half\", \"notApplicable\": true} | NDS-DOC-018 ",
                "{\"then\": 1, \"value\": 1} | NDS-DOC-008 /then",
                "3 | NDS-DOC-011 ",
                "{\"value\": \"1\"} | NDS-DOC-011 /value",
                "{\"value\": 2} | NDS-MOD-034 /value",
                "{\"level\": 1} | NDS-DOC-011 /level",
                "{\"level\": \"best\"} | NDS-MOD-040 /level",
                "{\"level\": \"full\"} | NDS-MOD-041 /level",
                "{\"node\": true} | NDS-DOC-011 /node",
                "{\"node\": \"nothing\"} | NDS-MOD-002 /node",
                "{\"notApplicable\": false} | NDS-DOC-016 /notApplicable",
                "{\"notApplicable\": \"why\"} | NDS-DOC-011 /notApplicable",
                "{\"if\": {\"node\": \"yes\", \"is\": true}, \"value\": 1} | NDS-MOD-020 ",
                "{\"if\": 3, \"value\": 1} | NDS-DOC-011 /if",
                "{\"if\": {}, \"value\": 1} | NDS-DOC-018 /if"
            })
    void oneCauseInACase(String last, String expected) {
        String[] parts = expected.split(" ", 2);
        String place = "/nodes/2/cases/3" + (parts.length > 1 ? parts[1] : "");
        assertEquals(List.of(parts[0] + " " + place), saidOfModel(with(Samples.MEANS_AND_GATES, LAST_CASE, last)));
    }

    @Test
    void aDecisionHasCases() {
        String cases = Samples.MEANS_AND_GATES.substring(Samples.MEANS_AND_GATES.indexOf("\"cases\""));
        String none = Samples.MEANS_AND_GATES.replace(cases, "\"cases\": []}]}");
        assertEquals(List.of("NDS-MOD-023 /nodes/2/cases"), saidOfModel(none));
        String wrong = Samples.MEANS_AND_GATES.replace(cases, "\"cases\": {}}]}");
        assertEquals(List.of("NDS-DOC-011 /nodes/2/cases"), saidOfModel(wrong));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"exponent\": 2, | '' | NDS-MOD-036 /nodes/0/exponent",
                "\"exponent\": 2 | \"exponent\": 0 | NDS-MOD-036 /nodes/0/exponent",
                "\"exponent\": 2 | \"exponent\": \"2\" | NDS-DOC-011 /nodes/0/exponent",
                "\"power\" | \"geometric\" | NDS-MOD-036 /nodes/0/exponent",
                "\"power\" | \"mean\" | NDS-DOC-016 /nodes/0/aggregation",
                "\"here\": \"half\", | '' | NDS-MOD-037 /nodes/1",
                "\"here\": \"half\" | \"here\": \"best\" | NDS-MOD-040 /nodes/1/here, NDS-MOD-040 /nodes/1/here",
                "\"here\": \"half\" | \"here\": 1.5 | NDS-MOD-034 /nodes/1/here, NDS-MOD-034 /nodes/1/here",
                "\"here\": \"half\" | \"here\": true | NDS-DOC-011 /nodes/1/here",
                "\"below\": \"full\" | \"below\": [1] | NDS-DOC-011 /nodes/1/below",
                "\"here\": \"half\" | \"here\": \" \" | NDS-DOC-012 /nodes/1/here",
                "\"exponent\": 2 | \"exponent\": 2, \"here\": 1 | NDS-MOD-037 /nodes/0",
                "\"level\": 1, | '' | NDS-MOD-038 /nodes/1/children/0/level",
                "\"level\": 1 | \"level\": 0 | NDS-MOD-038 /nodes/1/children/0/level",
                "\"level\": 1 | \"level\": 101 | NDS-MOD-038 /nodes/1/children/0/level",
                "\"level\": 1 | \"level\": 1.5 | NDS-DOC-011 /nodes/1/children/0/level",
                "\"level\": 1 | \"level\": \"low\" | NDS-DOC-011 /nodes/1/children/0/level",
                "\"level\": 1 | \"level\": 2 | NDS-MOD-039 /nodes/1/children",
                "{\"id\": \"yes\" | {\"level\": 1, \"id\": \"yes\" | NDS-MOD-038 /nodes/0/children/0/level",
                "\"id\": \"stage\" | \"id\": \"stage\", \"level\": 1 | NDS-DOC-008 /nodes/1/level",
                "\"round\": {\"digits\": 1, | \"round\": { | NDS-DOC-010 /nodes/0/round/digits",
                "\"round\": {\"digits\": 1, | \"round\": {\"digits\": 11, | NDS-MOD-028 /nodes/0/round/digits",
                "\"half-up\" | \"up\" | NDS-DOC-016 /nodes/0/round/mode",
                "\"round\": {\"digits\": 1, \"mode\": \"half-up\"} | \"round\": 1 | NDS-DOC-011 /nodes/0/round",
                "\"gates\": [{\"unless\": {\"node\": \"yes\", \"is\": true}, \"cap\": 0.25}, {\"capBy\": \"log\"}] | \"gates\": {} | NDS-DOC-011 /nodes/0/gates",
                "\"curve\": \"log\" | \"curve\": \"ln\" | NDS-DOC-016 /nodes/0/children/1/scale/curve",
                "\"curve\": \"log\" | \"curve\": 10 | NDS-DOC-011 /nodes/0/children/1/scale/curve",
                "\"worst\": 1, | \"worst\": 0, | NDS-MOD-042 /nodes/0/children/1/scale",
                "{\"kind\": \"number\", \"worst\": 1, \"best\": 100, \"curve\": \"log\"} | {\"kind\": \"share\", \"curve\": \"log\"} | NDS-DOC-019 /nodes/0/children/1/scale/curve",
                "{\"kind\": \"number\", \"worst\": 1, \"best\": 100, \"curve\": \"log\"} | {\"kind\": \"yes-no\", \"curve\": \"log\"} | NDS-DOC-019 /nodes/0/children/1/scale/curve",
                "{\"kind\": \"number\", \"worst\": 1, \"best\": 100, \"curve\": \"log\"} | {\"kind\": \"number\", \"worst\": 1, \"best\": 100, \"outside\": \"keep\", \"attainable\": [-1, 2]} | NDS-MOD-043 /nodes/0",
                "\"node\": \"second\"}, | \"node\": \"verdict\"}, | NDS-MOD-003 /nodes/2",
                "\"capBy\": \"log\" | \"capBy\": \"mean\" | NDS-MOD-003 /nodes/0",
                "\"id\": \"verdict\" | \"id\": \"verdict\", \"aggregation\": \"minimum\" | NDS-DOC-018 /nodes/2",
                "\"id\": \"verdict\" | \"id\": \"verdict\", \"scale\": {\"kind\": \"yes-no\"} | NDS-DOC-018 /nodes/2",
                "\"id\": \"verdict\" | \"id\": \"verdict\", \"combine\": {\"rule\": \"mean\"} | NDS-DOC-008 /nodes/2/combine",
                "\"id\": \"verdict\" | \"id\": \"verdict\", \"children\": [] | NDS-DOC-008 /nodes/2/children",
                "\"id\": \"verdict\" | \"id\": \"verdict\", \"states\": {} | NDS-DOC-008 /nodes/2/states",
                "\"id\": \"verdict\" | \"id\": \"verdict\", \"exponent\": 2 | NDS-DOC-008 /nodes/2/exponent",
                "\"id\": \"verdict\" | \"id\": \"verdict\", \"minimumDetermined\": 1 | NDS-DOC-008 /nodes/2/minimumDetermined",
                "\"id\": \"verdict\" | \"id\": \"verdict\", \"here\": 1 | NDS-DOC-008 /nodes/2/here",
                "\"id\": \"yes\" | \"id\": \"yes\", \"exponent\": 2 | NDS-DOC-008 /nodes/0/children/0/exponent",
                "\"id\": \"yes\" | \"id\": \"yes\", \"below\": 1 | NDS-DOC-008 /nodes/0/children/0/below",
                "\"id\": \"yes\" | \"id\": \"yes\", \"cases\": [] | NDS-DOC-018 /nodes/0/children/0",
                "\"exponent\": 2 | \"exponent\": 2, \"cases\": [] | NDS-DOC-018 /nodes/0",
                "\"exponent\": 2 | \"exponent\": 2, \"if\": 1 | NDS-DOC-008 /nodes/0/if",
                "{\"id\": \"yes\", \"scale\": {\"kind\": \"yes-no\"}} | {\"id\": \"yes\", \"combine\": {\"rule\": \"mean\"}, \"gates\": [], \"children\": []} | NDS-DOC-008 /nodes/0/children/0/gates"
            })
    void oneCauseInANode(String piece, String replacement, String expected) {
        assertEquals(List.of(expected.split(", ")), saidOfModel(with(Samples.MEANS_AND_GATES, piece, replacement)));
    }

    // explanations

    @Test
    void everyMemberOfAnExplanationIsRead() {
        Explanation read = Samples.JSON
                .read(DocumentFormat.EXPLANATION, Samples.EXPLANATION)
                .orThrow();
        assertEquals(List.of("part", "yes"), read.contributions().get(0).path());
        assertEquals(
                Optional.of(Rational.of(2, 3)),
                read.contributions().get(0).amount().exact());
        assertEquals("level", read.headrooms().get(0).child());
        assertTrue(read.nextLevel().orElseThrow().cutOff().inclusive());
        assertEquals(
                Optional.of(new Reach(ReachKind.SMALLEST, List.of("status"), List.of())),
                read.nextLevel().orElseThrow().reach());
        assertEquals(Optional.of("full"), read.improvements().get(0).option());
        assertEquals(Decimal.of("0.3"), read.openQuestions().get(0).narrowing());
        assertEquals(VerdictStatus.NOT_MET, read.verdicts().get(0).status());
        assertTrue(read.verdicts().get(0).isCertain());
        byte[] written = Samples.JSON.write(DocumentFormat.EXPLANATION, read);
        assertEquals(
                read, Samples.JSON.read(DocumentFormat.EXPLANATION, written).orThrow());
    }

    @Test
    void anExplanationMayBeAnOutcomeOnly() {
        String document = Samples.EXPLANATION.substring(0, Samples.EXPLANATION.indexOf(",\n  \"contributions\"")) + "}";
        Explanation read =
                Samples.JSON.read(DocumentFormat.EXPLANATION, document).orThrow();
        assertEquals(List.of(), read.contributions());
        assertEquals(Optional.empty(), read.nextLevel());
        String above = with(Samples.EXPLANATION, "\"from\": 0.6", "\"above\": 0.6");
        Explanation open = Samples.JSON.read(DocumentFormat.EXPLANATION, above).orThrow();
        assertTrue(!open.nextLevel().orElseThrow().cutOff().inclusive());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"assessment\": \"a-1\", | '' | NDS-DOC-010 /assessment",
                "\"model\": {\"id\": \"tiny\", \"version\": \"1\"}, | '' | NDS-DOC-010 /model",
                "\"version\": \"1\" | \"version\": 1 | NDS-DOC-011 /model/version",
                "\"outcome\": \"determined\" | \"outcome\": \"good\" | NDS-DOC-016 /outcome/outcome",
                "\"value\": 0.5 | \"value\": 0.6 | NDS-DOC-022 /outcome/value",
                "\"shown\": \"0.5\" | \"shown\": \"0.5\", \"reason\": \"coverage\" | NDS-DOC-019 /outcome/reason",
                "\"path\": [\"part\", \"yes\"] | \"path\": \"part\" | NDS-DOC-011 /contributions/0/path",
                "\"path\": [\"part\", \"yes\"], | '' | NDS-DOC-010 /contributions/0/path",
                "\"kind\": \"value\" | \"kind\": \"share\" | NDS-DOC-016 /contributions/0/kind",
                "\"kind\": \"gate\", | '' | NDS-DOC-010 /contributions/1/kind",
                "\"amount\": 0.6666666667, | '' | NDS-DOC-010 /contributions/0/amount",
                "\"amount\": 0.6666666667 | \"amount\": 0.6666666666 | NDS-DOC-022 /contributions/0/amount",
                "\"exact\": \"2/3\" | \"exact\": \"1/3\" | NDS-DOC-022 /contributions/0/amount",
                "\"exact\": \"2/3\" | \"exact\": \"2/0\" | NDS-DOC-025 /contributions/0/exact",
                "\"child\": \"level\", | '' | NDS-DOC-010 /headrooms/0/child",
                ", \"amount\": 0.2 | '' | NDS-DOC-010 /headrooms/0/amount",
                "\"child\": \"level\" | \"child\": 3 | NDS-DOC-011 /headrooms/0/child",
                "[{\"child\": \"level\", \"amount\": 0.2}] | {} | NDS-DOC-011 /headrooms",
                "\"level\": \"steady\", | '' | NDS-DOC-010 /nextLevel/level",
                "\"from\": 0.6, | '' | NDS-DOC-018 /nextLevel",
                "\"from\": 0.6 | \"from\": 0.6, \"above\": 0.6 | NDS-DOC-018 /nextLevel",
                "\"missing\": 0.1, | '' | NDS-DOC-010 /nextLevel/missing",
                "\"missing\": 0.1 | \"missing\": -0.1 | NDS-DOC-011 /nextLevel/missing",
                "\"blockedBy\": [\"status\"] | \"blockedBy\": [3] | NDS-DOC-011 /nextLevel/blockedBy/0",
                "\"kind\": \"smallest\", | '' | NDS-DOC-010 /nextLevel/reach/kind",
                "\"smallest\" | \"least\" | NDS-DOC-016 /nextLevel/reach/kind",
                "\"smallest\" | \"not-by-raising\" | NDS-DOC-019 /nextLevel/reach/raised",
                ", \"raised\": [\"status\"] | '' | NDS-DOC-010 /nextLevel/reach/raised",
                "\"raised\": [\"status\"] | \"raised\": [] | NDS-DOC-022 /nextLevel/reach/raised",
                "\"raised\": [\"status\"] | \"raised\": [\"status\"], \"blockedBy\": [] | NDS-DOC-019 /nextLevel/reach/blockedBy",
                "\"indicator\": \"status\", | '' | NDS-DOC-010 /improvements/0/indicator",
                "\"now\": 1, | '' | NDS-DOC-010 /improvements/0/now",
                "\"next\": 2, | '' | NDS-DOC-010 /improvements/0/next",
                "\"option\": \"full\" | \"option\": true | NDS-DOC-011 /improvements/0/option",
                "\"gain\": 0.05, | '' | NDS-DOC-010 /improvements/0/gain",
                ", \"gainToBest\": 0.07 | '' | NDS-DOC-010 /improvements/0/gainToBest",
                "\"indicator\": \"share\", | '' | NDS-DOC-010 /openQuestions/0/indicator",
                "\"dont-know\" | \"bored\" | NDS-DOC-016 /openQuestions/0/reason",
                ", \"narrowing\": 0.3 | '' | NDS-DOC-010 /openQuestions/0/narrowing",
                "\"narrowing\": 0.3 | \"narrowing\": -0.3 | NDS-DOC-011 /openQuestions/0/narrowing",
                "\"requirement\": {\"node\": \"sites\", \"atLeast\": 4}, | '' | NDS-DOC-010 /verdicts/0/requirement",
                "\"atLeast\": 4 | \"atLeast\": true | NDS-DOC-011 /verdicts/0/requirement/atLeast",
                "\"not-met\" | \"failed\" | NDS-DOC-016 /verdicts/0/verdict",
                "\"not-met\" | \"met\" | NDS-DOC-022 /verdicts/0/failing",
                "\"not-met\" | \"does-not-apply\" | NDS-DOC-022 /verdicts/0/failing",
                "\"verdict\": \"not-met\", | '' | NDS-DOC-010 /verdicts/0/verdict",
                "\"certain\": true, | '' | NDS-DOC-010 /verdicts/0/certain",
                "\"certain\": true | \"certain\": \"yes\" | NDS-DOC-011 /verdicts/0/certain",
                "[\"sites\"] | \"sites\" | NDS-DOC-011 /verdicts/0/failing"
            })
    void oneCauseInAnExplanation(String piece, String replacement, String expected) {
        assertEquals(List.of(expected), saidOfExplanation(with(Samples.EXPLANATION, piece, replacement)));
    }
}
