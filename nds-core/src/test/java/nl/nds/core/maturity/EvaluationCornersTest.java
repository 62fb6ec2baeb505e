package nl.nds.core.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;

/** Rare cases that random models brought to light, each as small as it could be made. */
class EvaluationCornersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void aShareThatIsCombinedByAnotherRuleInsideCannotBePooledAround() {
        Indicator share = Indicator.builder()
                .id("share")
                .scale(Scale.share())
                .combine(Combination.of(CombinationRule.MEAN))
                .build();
        Group group = Group.builder()
                .id("group")
                .combine(Combination.of(CombinationRule.POOLED))
                .addChildren(share)
                .build();
        Aggregate root = aggregate("root", Child.reference("share")).build();
        InvalidDataException refused = assertThrows(
                InvalidDataException.class, () -> model().addNodes(root, group).build());
        assertEquals(
                List.of("NDS-MOD-019"),
                refused.report().violations().stream().map(Violation::code).toList());
    }

    /**
     * The condition on {@code hidden} is not decided: {@code half} is ½ now and ends between ¼ and ¾, so {@code hidden} may
     * come into scope, and then its answer is yes. So {@code asked} may come into scope too.
     */
    @Test
    void anAnswerOutOfScopeStillCountsForWhatConditionsCanComeTo() {
        Indicator a = Indicator.builder().id("a").scale(Scale.wholeNumber(0, 4)).build();
        StatePolicies answerNeeded = StatePolicies.undecided().withNotApplicable(StatePolicy.REFUSE);
        Aggregate half = aggregate(
                        "half",
                        Child.of(a),
                        Child.of(yesNo("b").states(answerNeeded).build()))
                .build();
        Indicator hidden = yesNo("hidden")
                .appliesIf(new Condition.AtLeast("half", Decimal.of("0.6")))
                .build();
        Indicator asked =
                yesNo("asked").appliesIf(new Condition.YesNo("hidden", true)).build();
        Aggregate root = aggregate(
                        "root",
                        Child.of(yesNo("c").build()).weighing(1),
                        Child.of(hidden).weighing(1),
                        Child.of(asked).weighing(3))
                .build();
        MaturityModel model = model().addNodes(root, half).build();
        Map<String, Answer> answers = Map.of(
                "a", Answer.number(2),
                "c", Answer.yesNo(true),
                "hidden", Answer.yesNo(true),
                "asked", Answer.yesNo(false));

        Outcome before = outcome(score(model, answers), "root");
        assertEquals(Optional.of(Decimal.ONE), before.value());
        assertEquals(Optional.of(Decimal.of("0.2")), before.lowest());

        Map<String, Answer> more = new HashMap<>(answers);
        more.put("b", Answer.yesNo(true));
        assertEquals(
                Optional.of(Decimal.of("0.4")),
                outcome(score(model, more), "root").value());
    }

    /** The first answer switches off the second question for good, and the second one the third. Nothing is open. */
    @Test
    void aChainOfQuestionsThatIsSwitchedOffLeavesNothingOpen() {
        Indicator second =
                yesNo("second").appliesIf(new Condition.YesNo("first", true)).build();
        Indicator third =
                yesNo("third").appliesIf(new Condition.YesNo("second", true)).build();
        Aggregate root = aggregate(
                        "root",
                        Child.of(yesNo("first").build()),
                        Child.of(second),
                        Child.of(third),
                        Child.of(yesNo("other").build()))
                .build();
        Scorecard scorecard = score(
                model().addNodes(root).build(), Map.of("first", Answer.yesNo(false), "other", Answer.yesNo(true)));
        Outcome outcome = outcome(scorecard, "root");
        Optional<Decimal> half = Optional.of(Decimal.of("0.5"));
        assertEquals(Optional.of(Decimal.ONE), outcome.coverage());
        assertEquals(half, outcome.value());
        assertEquals(half, outcome.lowest());
        assertEquals(half, outcome.highest());
        assertEquals(Optional.empty(), outcome(scorecard, "third").highest());
    }

    /** The mean of the observations ½ and open, on a scale from 0 to 1, while another question of the model reaches 9. */
    @Test
    void anObservationThatMayNotBeNotApplicableIsNotLeftOutInTheBounds() {
        Indicator observed = Indicator.builder()
                .id("observed")
                .scale(Scale.number(Decimal.ZERO, Decimal.ONE))
                .states(StatePolicies.undecided().withNotApplicable(StatePolicy.REFUSE))
                .combine(Combination.of(CombinationRule.MEAN))
                .build();
        Indicator beyond = Indicator.builder()
                .id("beyond")
                .scale(NumberScale.builder()
                        .worst(Decimal.ZERO)
                        .best(Decimal.ONE)
                        .outside(OutsideScale.KEEP)
                        .attainable(new Attainable(Decimal.ZERO, Decimal.of(9)))
                        .build())
                .build();
        Answer answers = Answer.observations(
                List.of(Observation.of(Answer.number(Decimal.of("0.5"))), Observation.of(Answer.unknown())));
        Outcome outcome =
                outcome(score(model().addNodes(observed, beyond).build(), Map.of("observed", answers)), "observed");
        assertEquals(Optional.of(Decimal.of("0.25")), outcome.lowest());
        assertEquals(Optional.of(Decimal.of("0.75")), outcome.highest());
    }

    @Test
    void aFailedMeasurementExpiresLikeAnyOtherAnswer() {
        Indicator measured = yesNo("measured").validity(Period.ofYears(1)).build();
        Answer failed = Answer.inconclusive("no response");
        MaturityModel model = model().addNodes(measured).build();
        Answer lastDay = failed.toBuilder().observedOn(TODAY.minusYears(1)).build();
        assertEquals(
                Optional.of(Reason.INCONCLUSIVE),
                outcome(score(model, Map.of("measured", lastDay)), "measured").reason());
        Answer tooOld =
                failed.toBuilder().observedOn(TODAY.minusYears(1).minusDays(1)).build();
        assertEquals(
                Optional.of(Reason.EXPIRED),
                outcome(score(model, Map.of("measured", tooOld)), "measured").reason());
    }

    @Test
    void theDayOnWhichAGroupWasObservedHoldsForWhatIsInIt() {
        Group group = Group.builder()
                .id("group")
                .combine(Combination.of(CombinationRule.MEAN))
                .addChildren(yesNo("inside").validity(Period.ofYears(1)).build())
                .build();
        MaturityModel model = model().addNodes(
                        aggregate("root", Child.reference("inside")).build(), group)
                .build();
        Answer observed = Answer.observations(List.of(Observation.ofGroup(Map.of("inside", Answer.yesNo(true)))));
        Answer tooOld = observed.toBuilder().observedOn(TODAY.minusYears(2)).build();
        assertEquals(
                Optional.of(Reason.EXPIRED),
                outcome(score(model, Map.of("group", tooOld)), "inside").reason());
    }

    /** The inner group pools 1 of 1 and an open share; what that gives is open, and so is what the outer group makes of it. */
    @Test
    void whatIsPooledInsideAndStillOpenIsOpenWhenItIsPooledAround() {
        Group inner = Group.builder()
                .id("inner")
                .combine(Combination.of(CombinationRule.POOLED))
                .addChildren(
                        Indicator.builder().id("share").scale(Scale.share()).build())
                .build();
        Group outer = Group.builder()
                .id("outer")
                .combine(Combination.of(CombinationRule.POOLED))
                .addChildren(inner)
                .build();
        MaturityModel model = model().addNodes(
                        aggregate("root", Child.reference("share")).build(), outer)
                .build();
        Answer shares = Answer.observations(List.of(
                Observation.ofGroup(Map.of("share", Answer.share(1, 1))),
                Observation.ofGroup(Map.of("share", Answer.unknown()))));
        Answer groups = Answer.observations(List.of(Observation.ofGroup(Map.of("inner", shares))));
        Outcome outcome = outcome(score(model, Map.of("outer", groups)), "share");
        assertEquals(Optional.of(Decimal.ONE), outcome.value());
        assertEquals(Optional.of(Decimal.ZERO), outcome.lowest());
    }

    /** Steps give at most ½, but an observation that is not applicable is worth 1 beside one that has a value. */
    @Test
    void anOpenIndicatorMayBeAnsweredByObservationsThatAreNotApplicable() {
        Indicator observed = Indicator.builder()
                .id("observed")
                .scale(NumberScale.builder()
                        .addSteps(Step.first(Decimal.ZERO))
                        .addSteps(Step.of(CutOff.from(Decimal.of(15)), Decimal.of("0.5")))
                        .build())
                .combine(Combination.of(CombinationRule.MEAN)
                        .withStates(StatePolicies.undecided().withNotApplicable(StatePolicy.FULL)))
                .build();
        MaturityModel model = model().addNodes(observed).build();
        assertEquals(
                Optional.of(Decimal.ONE),
                outcome(score(model, Map.of()), "observed").highest());
        Answer answer = Answer.observations(
                List.of(Observation.of(Answer.number(20)), Observation.of(Answer.notApplicable("none there"))));
        assertEquals(
                Optional.of(Decimal.of("0.75")),
                outcome(score(model, Map.of("observed", answer)), "observed").value());
    }

    @Test
    void aShareWhoseStateIsWorthSomethingCannotBePooledAround() {
        Indicator share = Indicator.builder()
                .id("share")
                .scale(Scale.share())
                .states(StatePolicies.undecided().withNotApplicable(StatePolicy.ZERO))
                .build();
        Group group = Group.builder()
                .id("group")
                .combine(Combination.of(CombinationRule.POOLED))
                .addChildren(share)
                .build();
        MaturityModel.Builder model =
                model().addNodes(aggregate("root", Child.reference("share")).build(), group);
        InvalidDataException refused = assertThrows(InvalidDataException.class, model::build);
        assertEquals(
                List.of("NDS-MOD-010 /nodes/1/children/0/states/notApplicable"),
                refused.report().violations().stream()
                        .map(it -> it.code() + " " + it.path())
                        .toList());
    }

    // ---- what the examples are made of ----

    private static MaturityModel.Builder model() {
        return MaturityModel.builder()
                .id("m")
                .version("1")
                .publisher("p")
                .isOfficial(false)
                .title(LocalizedText.of("t", "t"))
                .states(StatePolicies.all(StatePolicy.EXCLUDE));
    }

    private static Aggregate.Builder aggregate(String id, Child... children) {
        return Aggregate.builder().id(id).aggregation(Aggregation.ARITHMETIC).addChildren(children);
    }

    private static Indicator.Builder yesNo(String id) {
        return Indicator.builder().id(id).scale(Scale.yesNo());
    }

    private static Scorecard score(MaturityModel model, Map<String, Answer> answers) {
        return Scorer.of(model)
                .score(Assessment.builder()
                        .id("x")
                        .subject(Subject.organisation("o"))
                        .model(model.reference())
                        .date(TODAY)
                        .assessor(Assessor.SELF)
                        .answers(answers)
                        .build());
    }

    private static Outcome outcome(Scorecard scorecard, String node) {
        return scorecard.outcome(node).orElseThrow();
    }
}
