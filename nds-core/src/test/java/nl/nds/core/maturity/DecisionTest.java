package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nodes whose outcome is that of the first case that holds: section 7.4 of the specification. */
class DecisionTest {

    private static DecisionCase.Then number(String value) {
        return new DecisionCase.Then.Value(d(value));
    }

    private static DecisionCase.Then level(String code) {
        return new DecisionCase.Then.OfLevel(code);
    }

    private static DecisionCase.Then node(String id) {
        return new DecisionCase.Then.OfNode(id);
    }

    private static final DecisionCase.Then NOT_APPLICABLE = new DecisionCase.Then.NotApplicable();

    private static MaturityModel.Builder deciding(DecisionCase... cases) {
        return method().addLevelSets(levels("l", Level.lowest("low"), from("high", "30")))
                .addFacts(Fact.of("f", Scale.yesNo()), Fact.of("g", Scale.yesNo()))
                .addNodes(Decision.builder()
                        .id("d")
                        .range(Range.of(0, 40))
                        .levels("l")
                        .addCases(cases)
                        .build());
    }

    private static Outcome decided(MaturityModel.Builder model, Map<String, Answer> answers) {
        return headline(model.build(), answers);
    }

    @Test
    void theFirstCaseThatHoldsIsTaken() {
        MaturityModel model = deciding(
                        DecisionCase.when(isYes("f"), number("20")),
                        DecisionCase.when(isYes("g"), level("high")),
                        DecisionCase.otherwise(level("low")))
                .build();
        Outcome first = headline(model, Map.of("f", yes(), "g", yes()));
        assertValue("20", first);
        assertEquals(Optional.of(0), first.takenCase());
        assertCoverage("1", first);
        assertBounds("20", "20", first);
        Outcome second = headline(model, Map.of("f", no(), "g", yes()));
        assertValue("30", second);
        assertEquals(Optional.of("high"), second.level());
        assertEquals(Optional.of(1), second.takenCase());
        Outcome last = headline(model, Map.of("f", no(), "g", no()));
        assertValue("0", last);
        assertEquals(Optional.of("low"), last.level());
        assertEquals(Optional.of(2), last.takenCase());
    }

    @Test
    void aCaseThatIsOpenBeforeTheFirstThatHoldsLeavesItOpen() {
        MaturityModel.Builder model = deciding(
                DecisionCase.when(isYes("f"), number("20")),
                DecisionCase.when(isYes("g"), number("10")),
                DecisionCase.otherwise(number("40")));
        Outcome outcome = decided(model, Map.of("g", yes()));

        assertNotDetermined(Reason.CONDITION_UNDETERMINED, outcome);
        assertCoverage("0", outcome);
        assertBounds("10", "20", outcome);
        assertEquals(Optional.empty(), outcome.takenCase());
    }

    @Test
    void anOpenCaseAfterTheOneThatHoldsIsOfNoInfluence() {
        MaturityModel.Builder model = deciding(
                DecisionCase.when(isYes("f"), number("20")),
                DecisionCase.when(isYes("g"), number("10")),
                DecisionCase.otherwise(number("40")));
        Outcome outcome = decided(model, Map.of("f", yes()));

        assertValue("20", outcome);
        assertBounds("20", "20", outcome);
    }

    @Test
    void aVoidCaseIsSkipped() {
        MaturityModel.Builder model =
                deciding(DecisionCase.when(isYes("f"), number("20")), DecisionCase.otherwise(number("40")));
        Outcome outcome = decided(model, Map.of("f", notRelevant()));

        assertValue("40", outcome);
        assertBounds("40", "40", outcome);
    }

    @Test
    void aNodeGivesItsFractionStateCoverageAndBounds() {
        MaturityModel model = deciding(DecisionCase.when(isYes("f"), node("m")), DecisionCase.otherwise(number("40")))
                .addNodes(mean("m", plain("a"), plain("b")).build())
                .build();
        Outcome half = headline(model, Map.of("f", yes(), "a", value("0.5")));
        assertValue("20", half);
        assertCoverage("0.5", half);
        assertBounds("10", "30", half);
        Outcome open = headline(model, Map.of("f", yes()));
        assertNotDetermined(Reason.NOTHING_DETERMINED, open);
        assertCoverage("0", open);
        assertBounds("0", "40", open);
        Outcome none = headline(model, Map.of("f", yes(), "a", notRelevant(), "b", notRelevant()));
        assertNotApplicable(none);
        assertEquals(Optional.of(0), none.takenCase());
        assertEquals(Optional.empty(), none.coverage());
        Outcome undecided = headline(model, Map.of("a", value("0.5"), "b", value("0.5")));
        assertNotDetermined(Reason.CONDITION_UNDETERMINED, undecided);
        assertBounds("20", "40", undecided);
    }

    @Test
    void aDecisionForNotApplicableCountsAsParentsSay() {
        MaturityModel model = method().addFacts(Fact.of("f", Scale.yesNo()))
                .addNodes(mean(
                                "m",
                                Decision.builder()
                                        .id("d")
                                        .addCases(
                                                DecisionCase.when(isYes("f"), NOT_APPLICABLE),
                                                DecisionCase.otherwise(number("0")))
                                        .build(),
                                plain("a"))
                        .build())
                .build();
        Scorecard absent = score(model, Map.of("f", yes(), "a", value("0.5")));
        assertNotApplicable(outcome(absent, "d"));
        assertEquals(Optional.of(0), outcome(absent, "d").takenCase());
        assertNoBounds(outcome(absent, "d"));
        assertValue("1/2", absent.headline());
        assertValue("1/4", headline(model, Map.of("f", no(), "a", value("0.5"))));
        // it may drop out
        Outcome open = headline(model, Map.of("a", value("0.5")));
        assertValue("1/2", open);
        assertBounds("0.25", "0.75", open);
    }

    @Test
    void gatesRoundingAndCoverageHoldForDecisionsToo() {
        MaturityModel model = method(
                Decision.builder()
                        .id("d")
                        .range(Range.of(0, 10))
                        .addCases(DecisionCase.otherwise(node("m")))
                        .addGates(new Gate.Unless(atLeast("a", "1"), d("6")))
                        .round(new Rounding(0, RoundingRule.HALF_UP))
                        .minimumCoverage(d("0.6"))
                        .build(),
                mean("m", plain("a"), plain("b")).build());
        Outcome capped = headline(model, Map.of("a", value("0.9"), "b", value("0.9")));
        assertValue("6", capped);
        assertEquals(d("9"), capped.capped().orElseThrow().before());
        assertEquals(Optional.of(0), capped.takenCase());
        assertValue("9", headline(model, Map.of("a", value("1"), "b", value("0.7"))));
        assertNotDetermined(Reason.COVERAGE, headline(model, Map.of("a", value("1"))));
    }

    /** In a group every observation is decided by itself. */
    @Test
    void aDecisionInAGroupIsTakenPerObservation() {
        MaturityModel model = method(
                mean("m", ref("d")).build(),
                group(
                                "g",
                                CombinationRule.MEAN,
                                Decision.builder()
                                        .id("d")
                                        .addCases(
                                                DecisionCase.when(isYes("y"), number("1")),
                                                DecisionCase.otherwise(number("0.5")))
                                        .build(),
                                yesNo("y"))
                        .build());
        Answer pages = observed(page(Map.of("y", yes())), page(Map.of("y", no())));

        assertValue("3/4", headline(model, Map.of("g", pages)));
        assertEquals(
                List.of(Optional.empty()),
                List.of(outcome(score(model, Map.of("g", pages)), "d").takenCase()));
    }
}
