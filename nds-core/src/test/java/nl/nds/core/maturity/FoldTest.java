package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.assertBounds;
import static nl.nds.core.maturity.Given.assertCoverage;
import static nl.nds.core.maturity.Given.assertNoBounds;
import static nl.nds.core.maturity.Given.assertNotApplicable;
import static nl.nds.core.maturity.Given.assertNotDetermined;
import static nl.nds.core.maturity.Given.assertOutOfScope;
import static nl.nds.core.maturity.Given.assertValue;
import static nl.nds.core.maturity.Given.d;
import static nl.nds.core.maturity.Given.failed;
import static nl.nds.core.maturity.Given.headline;
import static nl.nds.core.maturity.Given.inconclusive;
import static nl.nds.core.maturity.Given.isYes;
import static nl.nds.core.maturity.Given.mean;
import static nl.nds.core.maturity.Given.method;
import static nl.nds.core.maturity.Given.minimum;
import static nl.nds.core.maturity.Given.no;
import static nl.nds.core.maturity.Given.notApplicable;
import static nl.nds.core.maturity.Given.notRelevant;
import static nl.nds.core.maturity.Given.number;
import static nl.nds.core.maturity.Given.outcome;
import static nl.nds.core.maturity.Given.plain;
import static nl.nds.core.maturity.Given.question;
import static nl.nds.core.maturity.Given.score;
import static nl.nds.core.maturity.Given.unknown;
import static nl.nds.core.maturity.Given.value;
import static nl.nds.core.maturity.Given.weighing;
import static nl.nds.core.maturity.Given.yes;
import static nl.nds.core.maturity.Given.yesNo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the states of children meet in their parent. */
class FoldTest {

    private static final StatePolicies ZERO = StatePolicies.all(StatePolicy.ZERO);
    private static final StatePolicies FULL = StatePolicies.all(StatePolicy.FULL);

    private static Aggregate.Builder abc() {
        return mean("m", plain("a"), plain("b"), plain("c"));
    }

    private static Answer answer(String word) {
        return switch (word) {
            case "n/a" -> notRelevant();
            case "?" -> Answer.unknown();
            case "!" -> failed();
            default -> value(word);
        };
    }

    private static Map<String, Answer> answers(String a, String b) {
        return Map.of("a", answer(a), "b", answer(b));
    }

    // rule 4: what is left out

    @Test
    void notApplicableIsNoGap() {
        Aggregate three = mean("m", number("a", "0", "4"), number("b", "0", "4"), number("c", "0", "4"))
                .range(Range.of(0, 4))
                .build();
        Outcome outcome = headline(method(three), Map.of("a", value("3"), "b", notRelevant(), "c", value("1")));

        assertValue("2", outcome);
        assertCoverage("1", outcome);
        assertBounds("2", "2", outcome);
    }

    @Test
    void theWeightOfWhatIsLeftOutIsSharedOutAtThatNodeOnly() {
        Aggregate left = mean("left", plain("a"), plain("b")).build();
        Aggregate root = mean("root", left, plain("c")).build();

        assertValue("1/2", headline(method(root), Map.of("a", value("1"), "b", notRelevant(), "c", value("0"))));
    }

    @ParameterizedTest
    @CsvSource({
        // policy, state, value
        "EXCLUDE, n/a, 1/2", "ZERO, n/a, 1/4", "FULL, n/a, 3/4",
        "EXCLUDE, ?, 1/2", "ZERO, ?, 1/4", "FULL, ?, 3/4",
        "EXCLUDE, !, 1/2", "ZERO, !, 1/4", "FULL, !, 3/4"
    })
    void aPolicySaysWhatAChildWithoutValueIsWorth(StatePolicy policy, String state, String expected) {
        Aggregate aggregate = mean("m", plain("a"), plain("b"))
                .states(StatePolicies.all(policy))
                .build();

        assertValue(expected, headline(method(aggregate), answers("0.5", state)));
    }

    @Test
    void eachStateHasItsOwnPolicy() {
        StatePolicies policies = StatePolicies.undecided()
                .withNotApplicable(StatePolicy.FULL)
                .withUnknown(StatePolicy.ZERO)
                .withInconclusive(StatePolicy.EXCLUDE);
        MaturityModel model =
                method(mean("m", plain("a"), plain("b")).states(policies).build());

        assertValue("1", headline(model, answers("1", "n/a")));
        assertValue("1/2", headline(model, answers("1", "?")));
        assertValue("1", headline(model, answers("1", "!")));
    }

    @Test
    void whatANodeLeavesUndecidedIsAsTheModelSays() {
        MaturityModel.Builder full = method().states(FULL);
        Aggregate own = mean("m", plain("a"), plain("b"))
                .states(unknown(StatePolicy.ZERO))
                .build();
        MaturityModel model = full.addNodes(own).build();

        assertValue("1/4", headline(model, answers("0.5", "?")));
        assertValue("3/4", headline(model, answers("0.5", "n/a")));
        assertValue("3/4", headline(model, answers("0.5", "!")));
    }

    @Test
    void aPolicyIsNotInheritedFromTheParentAggregate() {
        Aggregate inner = mean("inner", plain("a"), plain("b")).build();
        Aggregate outer = mean("outer", inner).states(ZERO).build();

        assertValue("1/2", headline(method(outer), answers("0.5", "?")));
    }

    // rule 2: a policy never makes a number out of nothing

    @ParameterizedTest
    @CsvSource({"EXCLUDE", "ZERO", "FULL"})
    void nothingAnsweredIsNotDeterminedWhateverThePolicy(StatePolicy policy) {
        Aggregate five = mean("m", yesNo("a"), yesNo("b"), yesNo("c"), yesNo("d"), yesNo("e"))
                .states(StatePolicies.all(policy))
                .build();
        Outcome outcome = headline(method(five), Map.of());

        assertNotDetermined(Reason.NOTHING_DETERMINED, outcome);
        assertCoverage("0", outcome);
        assertBounds("0", "1", outcome);
    }

    @ParameterizedTest
    @CsvSource({"?, n/a", "n/a, ?", "?, !", "!, ?", "?, ?"})
    void anUnknownChildMakesTheParentUnknown(String a, String b) {
        assertNotDetermined(
                Reason.NOTHING_DETERMINED,
                headline(method(mean("m", plain("a"), plain("b")).states(ZERO).build()), answers(a, b)));
    }

    @ParameterizedTest
    @CsvSource({"!, n/a", "n/a, !", "!, !"})
    void elseAnInconclusiveChildMakesItInconclusive(String a, String b) {
        assertNotDetermined(
                Reason.INCONCLUSIVE,
                headline(method(mean("m", plain("a"), plain("b")).build()), answers(a, b)));
    }

    @ParameterizedTest
    @CsvSource({"EXCLUDE", "ZERO", "FULL"})
    void elseANotApplicableChildMakesItNotApplicable(StatePolicy policy) {
        Aggregate two = mean("m", plain("a"), plain("b"))
                .states(StatePolicies.all(policy))
                .build();

        assertNotApplicable(headline(method(two), answers("n/a", "n/a")));
    }

    @Test
    void allChildrenOutOfScopePutTheParentOutOfScope() {
        Indicator gate = yesNo("gate");
        Indicator a = question("a", Scale.yesNo()).appliesIf(isYes("gate")).build();
        Indicator b = question("b", Scale.yesNo()).appliesIf(isYes("gate")).build();
        MaturityModel model = method(mean("m", a, b).states(FULL).build(), gate);

        Outcome outcome = headline(model, Map.of("gate", no()));
        assertOutOfScope(outcome);
        assertNoBounds(outcome);
    }

    @Test
    void aNotApplicableChildBesideOnesOutOfScopeMakesItNotApplicable() {
        Indicator gate = yesNo("gate");
        Indicator a = question("a", Scale.yesNo()).appliesIf(isYes("gate")).build();
        MaturityModel model = method(mean("m", a, yesNo("b")).build(), gate);

        assertNotApplicable(headline(model, Map.of("gate", no(), "b", notRelevant())));
    }

    @Test
    void aParentTakesOnTheStateOfItsChildrenAndIsJudgedByItsOwnParent() {
        Aggregate inner = mean("inner", plain("a"), plain("b")).build();
        MaturityModel zero = method(mean("root", inner, plain("c"))
                .states(notApplicable(StatePolicy.ZERO))
                .build());

        assertValue("1/2", headline(zero, Map.of("a", notRelevant(), "b", notRelevant(), "c", value("1"))));
        assertValue("1", headline(zero, Map.of("a", Answer.unknown(), "b", notRelevant(), "c", value("1"))));
    }

    // states of an indicator itself

    @Test
    void aBlankThatCountsAsZeroIsSaidAtTheIndicator() {
        Indicator a =
                question("a", Scale.yesNo()).states(unknown(StatePolicy.ZERO)).build();
        Indicator b =
                question("b", Scale.yesNo()).states(unknown(StatePolicy.ZERO)).build();
        Outcome outcome = headline(method(mean("m", a, b).build()), Map.of());

        assertValue("0", outcome);
        assertCoverage("0", outcome);
        assertBounds("0", "1", outcome);
    }

    @Test
    void theIndicatorComesBeforeTheParent() {
        Indicator a =
                question("a", Scale.yesNo()).states(unknown(StatePolicy.FULL)).build();
        MaturityModel model = method(
                mean("m", a, yesNo("b")).states(unknown(StatePolicy.ZERO)).build());

        assertValue("1/2", headline(model, Map.of("b", no())));
        assertValue("1", outcome(score(model, Map.of("b", no())), "a"));
    }

    @Test
    void aNotApplicableThatIsWorthSomethingIsCovered() {
        Indicator full = question("a", Scale.yesNo())
                .states(notApplicable(StatePolicy.FULL))
                .build();
        Outcome outcome = headline(full, notRelevant());

        assertValue("1", outcome);
        assertCoverage("1", outcome);
        assertBounds("1", "1", outcome);
    }

    @Test
    void anUnknownThatIsWorthSomethingIsNotCoveredAndKeepsItsBounds() {
        Scale middle = Scale.choice(ChoiceOption.of("low", d("0.25")), ChoiceOption.of("high", d("0.75")));
        Indicator zero = question("a", middle).states(unknown(StatePolicy.ZERO)).build();
        Outcome outcome = headline(zero, Answer.unknown());

        assertValue("0", outcome);
        assertCoverage("0", outcome);
        assertBounds("0", "0.75", outcome);
    }

    @Test
    void anInconclusiveAnswerCanBeWorthSomethingToo() {
        Indicator zero = question("a", Scale.yesNo())
                .states(inconclusive(StatePolicy.ZERO))
                .build();

        assertValue("0", headline(zero, failed()));
        assertNotDetermined(Reason.DONT_KNOW, headline(zero, Answer.unknown()));
    }

    @Test
    void refusingAStateLeavesItsWorthToNobody() {
        Indicator refusing =
                question("a", Scale.yesNo()).states(unknown(StatePolicy.REFUSE)).build();
        Aggregate aggregate = mean("m", refusing, yesNo("b"))
                .states(unknown(StatePolicy.ZERO))
                .build();

        assertNotDetermined(Reason.UNANSWERED, outcome(score(method(aggregate), Map.of("b", yes())), "a"));
    }

    // rule 3

    @ParameterizedTest
    @CsvSource({
        // the weights of a and b are 3 and 2
        "0.6, 1, ?, true",
        "0.61, 1, ?, false",
        "0.4, ?, 1, true",
        "0.41, ?, 1, false",
        "1, 1, 0, true",
        "1, 1, n/a, true",
        "1, 1, ?, false",
        "1, 1, !, false",
        "0, 1, ?, true"
    })
    void tooFewDeterminedChildrenMakeItUnknown(String minimum, String a, String b, boolean determined) {
        Aggregate aggregate = mean("m", weighing("3", plain("a")), weighing("2", plain("b")))
                .minimumDetermined(d(minimum))
                .build();
        Outcome outcome = headline(method(aggregate), answers(a, b));

        if (determined) {
            assertValue(b.equals("0") ? "3/5" : "1", outcome);
        } else {
            assertNotDetermined(Reason.CHILDREN, outcome);
        }
    }

    @Test
    void aNotApplicableChildThatIsWorthSomethingCountsAsDetermined() {
        Aggregate.Builder half = abc().minimumDetermined(d("0.5"));
        Map<String, Answer> answers = Map.of("a", value("1"), "b", notRelevant());

        assertValue(
                "2/3",
                headline(
                        method(half.states(StatePolicies.undecided()
                                        .withNotApplicable(StatePolicy.FULL)
                                        .withUnknown(StatePolicy.ZERO))
                                .build()),
                        answers));
        // without a worth it is not applicable: one of two applicable children
        assertValue("1", headline(method(half.states(StatePolicies.undecided()).build()), answers));
        assertNotDetermined(
                Reason.CHILDREN,
                headline(method(half.minimumDetermined(d("0.51")).build()), answers));
    }

    @Test
    void minimumDeterminedLooksAtDirectChildrenAndMinimumCoverageBelow() {
        Aggregate half = mean("half", plain("a"), plain("b")).build();

        assertValue(
                "1", headline(method(mean("m", half).minimumDetermined(d("1")).build()), answers("1", "?")));
        assertNotDetermined(
                Reason.COVERAGE,
                headline(method(mean("m", half).minimumCoverage(d("1")).build()), answers("1", "?")));
    }

    @Test
    void minimumDeterminedDoesNotChangeTheBounds() {
        Outcome outcome = headline(
                method(abc().minimumDetermined(d("1")).states(ZERO).build()), Map.of("a", value("1"), "b", value("1")));

        assertNotDetermined(Reason.CHILDREN, outcome);
        assertBounds("0.6666666666", "1", outcome);
        assertCoverage("0.6666666666", outcome);
    }

    // rule 5

    private static MaturityModel contradictory(String minimumCoverage) {
        Indicator[] ten = new Indicator[10];
        for (int i = 0; i < ten.length; i++) {
            ten[i] = yesNo("b" + i);
        }
        Aggregate b = mean("b", ten).minimumCoverage(d(minimumCoverage)).build();
        return method(mean("m", yesNo("a"), b).build());
    }

    private static final Map<String, Answer> FOUR_TIMES_NO =
            Map.of("a", yes(), "b0", no(), "b1", no(), "b2", no(), "b3", no());

    @Test
    void leavingOutWhatTheAnswersContradictGivesNoValue() {
        Scorecard scorecard = score(contradictory("0.5"), FOUR_TIMES_NO);

        Outcome b = outcome(scorecard, "b");
        assertNotDetermined(Reason.COVERAGE, b);
        assertBounds("0", "0.6", b);
        assertCoverage("0.4", b);
        Outcome whole = scorecard.headline();
        assertNotDetermined(Reason.CONTRADICTED, whole);
        assertBounds("0.5", "0.8", whole);
        assertCoverage("0.7", whole);
    }

    @Test
    void whereCoverageSufficesNothingIsContradicted() {
        assertValue("1/2", headline(contradictory("0.4"), FOUR_TIMES_NO));
    }

    // minimum coverage

    @ParameterizedTest
    @CsvSource({"0.5, true", "0.500000001, false", "0, true", "1, false"})
    void coverageEqualToTheMinimumIsEnough(String minimum, boolean enough) {
        Aggregate two =
                mean("m", plain("a"), plain("b")).minimumCoverage(d(minimum)).build();
        Outcome outcome = headline(method(two), answers("1", "?"));

        if (enough) {
            assertValue("1", outcome);
        } else {
            assertNotDetermined(Reason.COVERAGE, outcome);
        }
        assertCoverage("0.5", outcome);
        assertBounds("0.5", "1", outcome);
    }

    @Test
    void oneKnownAnswerOfTenIsCoveredToATenth() {
        Indicator[] ten = new Indicator[10];
        for (int i = 0; i < ten.length; i++) {
            ten[i] = plain("q" + i);
        }
        MaturityModel model = method(mean("m", ten).minimumCoverage(d("0.5")).build());

        Outcome one = headline(model, Map.of("q0", value("1")));
        assertCoverage("0.1", one);
        assertNotDetermined(Reason.COVERAGE, one);
        assertCoverage("0", headline(model, Map.of("q0", Answer.unknown())));
    }

    @Test
    void minimumCoverageHoldsForAnIndicatorWorthSomethingByItsState() {
        Indicator zero = question("a", Scale.yesNo())
                .states(unknown(StatePolicy.ZERO))
                .minimumCoverage(d("1"))
                .build();

        assertNotDetermined(Reason.COVERAGE, headline(method(zero), Map.of()));
        assertValue("0", headline(zero, no()));
    }

    @Test
    void minimumCoverageGivesNoReasonToANodeWithoutValue() {
        Aggregate two =
                mean("m", plain("a"), plain("b")).minimumCoverage(d("1")).build();

        assertNotDetermined(Reason.NOTHING_DETERMINED, headline(method(two), answers("?", "?")));
        assertNotApplicable(headline(method(two), answers("n/a", "n/a")));
    }

    // the aggregations

    @Test
    void arithmeticIsTheWeightedMean() {
        Aggregate weighted = mean(
                        "m",
                        weighing("0.7", number("a", "0", "3")),
                        weighing("0.2", number("b", "0", "3")),
                        weighing("0.1", number("c", "0", "3")))
                .weightsTotal(d("1"))
                .range(Range.of(0, 3))
                .levels("l")
                .build();
        MaturityModel model = method().addLevelSets(Given.levels("l", Level.lowest("low"), Given.from("high", "2.6")))
                .addNodes(weighted)
                .build();
        Outcome outcome = headline(model, Map.of("a", value("3"), "b", value("2"), "c", value("1")));

        assertValue("2.6", outcome);
        assertEquals(Optional.of("high"), outcome.level());
    }

    @Test
    void minimumIsTheLowestWhateverTheWeights() {
        MaturityModel model = method(minimum("m", weighing("99", plain("a")), weighing("0.01", plain("b")))
                .build());

        assertValue("1/4", headline(model, answers("1", "0.25")));
        assertValue("1/4", headline(model, answers("0.25", "1")));
        assertBounds(
                "0",
                "0.25",
                headline(method(minimum("m", plain("a"), plain("b")).build()), answers("0.25", "!")));
    }

    @Test
    void minimumCountsAPolicyToo() {
        MaturityModel model =
                method(minimum("m", plain("a"), plain("b")).states(ZERO).build());

        assertValue("0", headline(model, answers("0.5", "?")));
        assertValue("0", headline(model, answers("0.5", "n/a")));
    }
}
