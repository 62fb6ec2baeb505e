package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What share was answered, and what the unknown answers can still make of it. */
class CoverageAndBoundsTest {

    /** A (weight 3) of two questions, B and C. */
    private static MaturityModel abc() {
        Aggregate a = mean("a", plain("a1"), plain("a2")).build();
        return method(mean("m", weighing("3", a), weighing("1", plain("b")), weighing("1", plain("c")))
                .build());
    }

    @Test
    void coverageIsByNominalWeightAndNeverRescaled() {
        Outcome outcome = headline(abc(), Map.of("a1", value("0.75"), "b", notRelevant()));

        assertValue("3/4", outcome);
        assertCoverage("0.375", outcome);
        // 9/32 and 29/32
        assertBounds("0.28125", "0.90625", outcome);
    }

    @Test
    void aNodeWithoutValueBringsTheCoverageItHas() {
        Aggregate a =
                mean("a", plain("a1"), plain("a2")).minimumDetermined(d("1")).build();
        MaturityModel model = method(mean("m", a, plain("b")).build());
        Scorecard scorecard = score(model, Map.of("a1", value("1"), "b", value("1")));

        assertNotDetermined(Reason.CHILDREN, outcome(scorecard, "a"));
        assertCoverage("0.75", scorecard.headline());
    }

    @ParameterizedTest
    @CsvSource({"unknown, 0", "inconclusive, 0"})
    void whatIsUnknownIsNotCoveredAlsoIfItIsWorthSomething(String state, String coverage) {
        Indicator full = question("q", Scale.yesNo())
                .states(StatePolicies.all(StatePolicy.FULL))
                .build();
        Answer answer = state.equals("unknown") ? Answer.unknown() : failed();

        assertCoverage(coverage, headline(full, answer));
        assertCoverage(coverage, headline(yesNo("q"), answer));
    }

    @Test
    void nothingApplicableHasNoCoverage() {
        Aggregate two = mean("m", plain("a"), plain("b")).build();
        Outcome outcome = headline(method(two), Map.of("a", notRelevant(), "b", notRelevant()));

        assertEquals(Optional.empty(), outcome.coverage());
        assertNoBounds(outcome);
        assertEquals(Optional.empty(), headline(plain("a"), notRelevant()).coverage());
    }

    @Test
    void notApplicableThatIsWorthSomethingAtTheParentIsCovered() {
        Aggregate two = mean("m", plain("a"), plain("b"))
                .states(notApplicable(StatePolicy.ZERO))
                .build();

        assertCoverage("0.5", headline(method(two), Map.of("a", notRelevant())));
        assertCoverage("1", headline(method(two), Map.of("a", notRelevant(), "b", value("1"))));
    }

    @Test
    void aLevelBelowNotApplicableCountsAsOneLikeAnyOther() {
        Aggregate inner = mean("inner", plain("a"), plain("b")).build();
        MaturityModel model = method(mean("m", inner, plain("c"))
                .states(notApplicable(StatePolicy.FULL))
                .build());

        assertCoverage("1", headline(model, Map.of("a", notRelevant(), "b", notRelevant(), "c", value("0"))));
    }

    // bounds

    @Test
    void everythingAnsweredLeavesNoRoom() {
        Outcome outcome =
                headline(abc(), Map.of("a1", value("1"), "a2", value("0"), "b", value("0.25"), "c", value("1")));

        assertValue("11/20", outcome);
        assertBounds("0.55", "0.55", outcome);
        assertCoverage("1", outcome);
    }

    @Test
    void anUnknownThatMayTurnOutNotApplicableIsJoinedWithAllThatNodesCanBe() {
        Scale high = Scale.choice(ChoiceOption.of("fair", d("0.6")), ChoiceOption.of("good", d("0.8")));
        Indicator a = question("a", high).build();
        Aggregate excluding = mean("m", a, plain("b")).build();

        // without a, the value is that of b
        assertBounds("0", "0.5", headline(method(excluding), Map.of("b", value("0"))));
        // where it may not, only its options remain
        Indicator refusing =
                a.toBuilder().states(notApplicable(StatePolicy.REFUSE)).build();
        assertBounds(
                "0.3", "0.4", headline(method(mean("m", refusing, plain("b")).build()), Map.of("b", value("0"))));
    }

    @Test
    void aWorthAtTheParentIsJoinedInsteadOfTheWhole() {
        Scale high = Scale.choice(ChoiceOption.of("fair", d("0.6")), ChoiceOption.of("good", d("0.8")));
        Aggregate full = mean("m", question("a", high).build(), plain("b"))
                .states(notApplicable(StatePolicy.FULL))
                .build();

        assertBounds("0.3", "0.5", headline(method(full), Map.of("b", value("0"))));
    }

    @Test
    void theWorthOfAnUnknownIsWithinTheBoundsToo() {
        Scale high = Scale.choice(ChoiceOption.of("fair", d("0.6")), ChoiceOption.of("good", d("0.8")));
        Indicator refusing =
                question("a", high).states(notApplicable(StatePolicy.REFUSE)).build();
        Aggregate zero = mean("m", refusing, plain("b"))
                .states(StatePolicies.undecided().withUnknown(StatePolicy.ZERO).withInconclusive(StatePolicy.FULL))
                .build();

        Outcome unknown = headline(method(zero), Map.of("b", value("0")));
        assertValue("0", unknown);
        assertBounds("0", "0.4", unknown);
        Outcome inconclusive = headline(method(zero), Map.of("b", value("0"), "a", failed()));
        assertValue("1/2", inconclusive);
        assertBounds("0.3", "0.5", inconclusive);
    }

    @Test
    void whatAnyIndicatorCanBeWidensWhatMayDropOut() {
        NumberScale beyond = NumberScale.builder()
                .worst(d("0"))
                .best(d("1"))
                .outside(OutsideScale.KEEP)
                .attainable(new Attainable(d("-1"), d("3")))
                .build();
        MaturityModel model = method(
                mean("m", plain("a"), plain("b")).build(), question("z", beyond).build());

        assertBounds("-0.5", "1.5", headline(model, Map.of("a", value("0"))));
    }

    @Test
    void whatSurelyDropsOutIsLeftOut() {
        Indicator a = question("a", Scale.yesNo()).appliesIf(isYes("has")).build();
        MaturityModel model = method().addFacts(Fact.of("has", Scale.yesNo()))
                .addNodes(mean("m", a, plain("b"), plain("c")).build())
                .build();

        assertBounds("0.25", "0.75", headline(model, Map.of("has", no(), "b", value("0.5"))));
        assertBounds("0.5", "0.5", headline(model, Map.of("a", notRelevant(), "b", value("0.5"), "c", value("0.5"))));
    }

    @Test
    void theLowestOfAMinimumIsThatOfItsWorstChild() {
        Aggregate lowest = minimum("m", plain("a"), plain("b")).build();

        assertBounds("0", "0.25", headline(method(lowest), Map.of("a", value("0.25"))));
        assertBounds("0.25", "0.25", headline(method(lowest), Map.of("a", value("0.25"), "b", value("1"))));
    }

    @Test
    void aNodeThatIsNotDeterminedHasBoundsToo() {
        assertBounds("0", "1", headline(method(plain("a")), Map.of()));
        assertBounds("0", "4", headline(method(number("a", "0", "4")), Map.of("a", failed())));
    }

    @Test
    void theLevelsOfTheEndsAreTold() {
        MaturityModel model = method().addLevelSets(
                        levels("l", Level.lowest("low"), from("middle", "0.5"), from("high", "1")))
                .addNodes(mean("m", plain("a"), plain("b")).levels("l").build())
                .build();
        Outcome outcome = headline(model, Map.of("a", value("1")));

        assertEquals(Optional.of("high"), outcome.level());
        assertEquals(Optional.of("middle"), outcome.lowestLevel());
        assertEquals(Optional.of("high"), outcome.highestLevel());
        Outcome unanswered = headline(model, Map.of());
        assertEquals(Optional.empty(), unanswered.level());
        assertEquals(Optional.of("low"), unanswered.lowestLevel());
    }

    @Test
    void aConditionOnAnIntervalIsDecidedOnceBothEndsAgree() {
        Aggregate m = mean("m", plain("a"), plain("b")).minimumCoverage(d("1")).build();
        Indicator q =
                question("q", Scale.yesNo()).appliesIf(atLeast("m", "0.5")).build();
        MaturityModel model = method(mean("root", q, plain("c")).build(), m);

        // m lies in [½, 1], so q applies in every completion, although m is not determined now
        Scorecard sure = score(model, Map.of("a", value("1"), "q", no(), "c", value("1")));
        assertNotDetermined(Reason.CONDITION_UNDETERMINED, outcome(sure, "q"));
        assertBounds("0.5", "0.5", sure.headline());
        assertNotDetermined(Reason.CONTRADICTED, sure.headline());
        // m lies in [0, ½]: it may apply or not
        Scorecard open = score(model, Map.of("a", value("0"), "q", no(), "c", value("1")));
        assertBounds("0.5", "1", open.headline());
        assertValue("1", open.headline());
        // m lies in [0, 0.49]: it surely does not
        Scorecard never = score(model, Map.of("a", value("0"), "b", value("0.98"), "q", no(), "c", value("1")));
        assertOutOfScope(outcome(never, "q"));
        assertBounds("1", "1", never.headline());
    }

    @Test
    void minimumCoverageDoesNotChangeTheBounds() {
        Aggregate m =
                mean("m", plain("a"), plain("b")).minimumCoverage(d("0.9")).build();

        assertBounds("0.5", "1", headline(method(m), Map.of("a", value("1"))));
    }

    @ParameterizedTest
    @EnumSource(Aggregation.class)
    void answeringOneMoreQuestionNeverWidensTheBounds(Aggregation aggregation) {
        MaturityModel model = method(of(aggregation, plain("a"), plain("b")).build());
        Outcome before = headline(model, Map.of("a", value("0.5")));

        for (Answer answer : List.of(value("0"), value("0.3"), value("1"), notRelevant())) {
            Outcome after = headline(model, Map.of("a", value("0.5"), "b", answer));
            assertTrue(before.lowest().orElseThrow().compareTo(after.lowest().orElseThrow()) <= 0);
            assertTrue(before.highest().orElseThrow().compareTo(after.highest().orElseThrow()) >= 0);
        }
    }
}
