package nl.nds.core.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.text.LocalizedText;

/** Small models, answers and checks, so that a test says only what it is about. */
final class Given {

    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private Given() {}

    static Decimal d(String number) {
        return Decimal.of(number);
    }

    /** A whole number or {@code n/d}. */
    static Rational r(String number) {
        return Rational.tryParse(number).orElseGet(() -> Rational.of(Decimal.of(number)));
    }

    // models

    /** A model without nodes in which no state is worth anything. */
    static MaturityModel.Builder method() {
        return MaturityModel.builder()
                .id("m")
                .version("1")
                .publisher("nobody")
                .isOfficial(false)
                .title(LocalizedText.of("example", "voorbeeld"))
                .states(StatePolicies.all(StatePolicy.EXCLUDE));
    }

    static MaturityModel method(Node... roots) {
        return method().addNodes(roots).build();
    }

    static Indicator.Builder question(String id, Scale scale) {
        return Indicator.builder().id(id).scale(scale);
    }

    static Indicator yesNo(String id) {
        return question(id, Scale.yesNo()).build();
    }

    /** A number from 0 to 1, so that the answer is the fraction. */
    static Indicator plain(String id) {
        return number(id, "0", "1");
    }

    static Indicator number(String id, String worst, String best) {
        return question(id, Scale.number(d(worst), d(best))).build();
    }

    static Indicator share(String id) {
        return question(id, Scale.share()).build();
    }

    static Aggregate.Builder mean(String id, Child... children) {
        return Aggregate.builder().id(id).aggregation(Aggregation.ARITHMETIC).addChildren(children);
    }

    static Aggregate.Builder mean(String id, ScoredNode... children) {
        return mean(id, Arrays.stream(children).map(Child::of).toArray(Child[]::new));
    }

    static Aggregate.Builder minimum(String id, Child... children) {
        return Aggregate.builder().id(id).aggregation(Aggregation.MINIMUM).addChildren(children);
    }

    static Aggregate.Builder minimum(String id, ScoredNode... children) {
        return minimum(id, Arrays.stream(children).map(Child::of).toArray(Child[]::new));
    }

    /** An aggregate m of any kind: a power mean of exponent 2, or one level after the other, each reached at one half. */
    static Aggregate.Builder of(Aggregation aggregation, ScoredNode... children) {
        Aggregate.Builder aggregate = Aggregate.builder().id("m").aggregation(aggregation);
        if (aggregation == Aggregation.POWER) {
            aggregate.exponent(d("2"));
        }
        if (aggregation == Aggregation.LEVELS) {
            aggregate.here(new Threshold.Value(d("0.5")));
        }
        for (int i = 0; i < children.length; i++) {
            Child child = Child.of(children[i]);
            aggregate.addChildren(aggregation == Aggregation.LEVELS ? child.atLevel(i + 1) : child);
        }
        return aggregate;
    }

    static Child weighing(String weight, ScoredNode node) {
        return Child.of(node).weighing(d(weight));
    }

    static Child weighing(String weight, String reference) {
        return Child.reference(reference).weighing(d(weight));
    }

    static Child ref(String id) {
        return Child.reference(id);
    }

    static Group.Builder group(String id, CombinationRule rule, Node... children) {
        return group(id, Combination.of(rule), children);
    }

    static Group.Builder group(String id, Combination combination, Node... children) {
        return Group.builder().id(id).combine(combination).addChildren(children);
    }

    static StatePolicies notApplicable(StatePolicy policy) {
        return StatePolicies.undecided().withNotApplicable(policy);
    }

    static StatePolicies unknown(StatePolicy policy) {
        return StatePolicies.undecided().withUnknown(policy);
    }

    static StatePolicies inconclusive(StatePolicy policy) {
        return StatePolicies.undecided().withInconclusive(policy);
    }

    static Level from(String code, String bound) {
        return Level.of(code, CutOff.from(d(bound)));
    }

    static Level above(String code, String bound) {
        return Level.of(code, CutOff.above(d(bound)));
    }

    static LevelSet levels(String id, Level... levels) {
        return LevelSet.of(id, levels);
    }

    static Rounding show(int digits) {
        return new Rounding(digits, RoundingRule.HALF_UP);
    }

    // conditions

    static Condition isYes(String node) {
        return new Condition.YesNo(node, true);
    }

    static Condition isNo(String node) {
        return new Condition.YesNo(node, false);
    }

    static Condition is(String node, String... codes) {
        return new Condition.In(node, List.of(codes));
    }

    static Condition atLeast(String node, String value) {
        return new Condition.AtLeast(node, d(value));
    }

    static Condition atLevel(String node, String level) {
        return new Condition.AtLeastLevel(node, level);
    }

    static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts));
    }

    static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    static Condition not(Condition part) {
        return new Condition.Not(part);
    }

    // answers

    static Answer yes() {
        return Answer.yesNo(true);
    }

    static Answer no() {
        return Answer.yesNo(false);
    }

    static Answer value(String number) {
        return Answer.number(d(number));
    }

    static Answer notRelevant() {
        return Answer.notApplicable("not relevant here");
    }

    static Answer failed() {
        return Answer.inconclusive("the host did not answer");
    }

    static Answer observed(Answer... answers) {
        return Answer.observations(Arrays.stream(answers).map(Observation::of).toList());
    }

    static Answer observed(Observation... observations) {
        return Answer.observations(List.of(observations));
    }

    static Observation page(Map<String, Answer> answers) {
        return Observation.ofGroup(answers);
    }

    static Assessment.Builder assessment(Map<String, Answer> answers) {
        return Assessment.builder()
                .id("one")
                .subject(Subject.organisation("gm0000"))
                .model(new ModelReference("m", "1"))
                .date(DAY)
                .assessor(Assessor.SELF)
                .answers(answers);
    }

    static Scorecard score(MaturityModel model, Map<String, Answer> answers) {
        return Scorer.of(model).score(assessment(answers).build());
    }

    static Outcome outcome(Scorecard scorecard, String node) {
        return scorecard.outcome(node).orElseThrow();
    }

    /** The outcome of the first root. */
    static Outcome headline(MaturityModel model, Map<String, Answer> answers) {
        return score(model, answers).headline();
    }

    /** The headline of one question. */
    static Outcome headline(Indicator indicator, Answer answer) {
        return headline(method(indicator), Map.of(indicator.id(), answer));
    }

    // checks

    /** That the node has exactly this value, given as a decimal or as a fraction. */
    static void assertValue(String expected, Outcome outcome) {
        assertEquals(Optional.of(r(expected)), outcome.exact(), () -> "value of " + outcome);
        assertEquals(OutcomeStatus.DETERMINED, outcome.status());
        assertEquals(Optional.empty(), outcome.reason());
    }

    static void assertNotDetermined(Reason expected, Outcome outcome) {
        assertEquals(OutcomeStatus.NOT_DETERMINED, outcome.status(), () -> "status of " + outcome);
        assertEquals(Optional.of(expected), outcome.reason(), () -> "reason of " + outcome);
        assertNoValue(outcome);
    }

    static void assertNotApplicable(Outcome outcome) {
        assertEquals(OutcomeStatus.NOT_APPLICABLE, outcome.status(), () -> "status of " + outcome);
        assertEquals(Optional.empty(), outcome.reason());
        assertNoValue(outcome);
    }

    static void assertOutOfScope(Outcome outcome) {
        assertEquals(OutcomeStatus.OUT_OF_SCOPE, outcome.status(), () -> "status of " + outcome);
        assertEquals(Optional.empty(), outcome.reason());
        assertEquals(Optional.empty(), outcome.coverage());
        assertNoValue(outcome);
    }

    private static void assertNoValue(Outcome outcome) {
        List<Optional<?>> parts = new ArrayList<>();
        parts.add(outcome.value());
        parts.add(outcome.exact());
        parts.add(outcome.shown());
        parts.add(outcome.level());
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), parts);
        assertEquals(List.of(), outcome.binding());
    }

    static void assertBounds(String lowest, String highest, Outcome outcome) {
        assertEquals(Optional.of(d(lowest)), outcome.lowest(), () -> "lowest of " + outcome);
        assertEquals(Optional.of(d(highest)), outcome.highest(), () -> "highest of " + outcome);
    }

    static void assertNoBounds(Outcome outcome) {
        assertEquals(Optional.empty(), outcome.lowest(), () -> "lowest of " + outcome);
        assertEquals(Optional.empty(), outcome.highest(), () -> "highest of " + outcome);
    }

    static void assertCoverage(String expected, Outcome outcome) {
        assertEquals(Optional.of(d(expected)), outcome.coverage(), () -> "coverage of " + outcome);
    }
}
