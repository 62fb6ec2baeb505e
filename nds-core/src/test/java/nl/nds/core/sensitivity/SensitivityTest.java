package nl.nds.core.sensitivity;

import static nl.nds.core.sensitivity.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Attainable;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.Combination;
import nl.nds.core.maturity.CombinationCase;
import nl.nds.core.maturity.CombinationRule;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Decision;
import nl.nds.core.maturity.DecisionCase;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.Gate;
import nl.nds.core.maturity.Group;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.OutsideScale;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Threshold;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.sensitivity.Sensitivity.Assumption;
import nl.nds.core.sensitivity.Sensitivity.Drawn;
import nl.nds.core.sensitivity.Sensitivity.Member;
import nl.nds.core.sensitivity.Sensitivity.Place;
import nl.nds.core.sensitivity.Sensitivity.Spread;
import nl.nds.core.validation.InvalidDataException;
import org.junit.jupiter.api.Test;

/** Analyses: the example of the package description, clause by clause. */
class SensitivityTest {

    private static final SensitivityPlan FEW =
            SensitivityPlan.builder().draws(50).build();

    private static List<String> assumptions(Sensitivity of) {
        return of.assumptions().stream()
                .map(it -> it.kind().code() + " " + it.node() + "/" + it.other())
                .toList();
    }

    private static Spread spread(String... numbers) {
        return new Spread(d(numbers[0]), d(numbers[1]), d(numbers[2]), d(numbers[3]));
    }

    @Test
    void theExampleOfTheDescription() {
        Sensitivity all = FEW.analyse(two(), xyz());

        Assumption b = all.assumptions().get(0);
        assertEquals(new Assumption(AssumptionKind.WEIGHT, "a", "b", 6, 6, 2, Optional.of(d("0.0714285714"))), b);
        assertEquals(Rational.ONE, b.meanShift());
        assertEquals(
                new Assumption(AssumptionKind.WEIGHT, "a", "c", 6, 6, 2, Optional.of(d("0.0714285714"))),
                all.assumptions().get(1));
        assertEquals(2, all.assumptions().size());
        assertEquals("a", all.node());
        Member x = all.members().get(0);
        assertEquals("X", x.assessment());
        assertEquals(Optional.of("Name of X"), x.subjectName());
        assertEquals(Optional.of(new Place(d("0.5"), 1)), x.nominal());
        assertEquals(50, x.determined());
        Spread ranks = x.drawn().orElseThrow().ranks();
        assertEquals(spread("1", "1", "3", "3"), ranks);
        Member z = all.members().get(2);
        assertEquals(
                new Drawn(spread("0.5", "0.5", "0.5", "0.5"), spread("1", "2", "2", "2")),
                z.drawn().orElseThrow());
        // draw 0, and no other: all draws have unequal weights
        assertEquals(1, z.kept());
        assertEquals(50 + 1, x.kept() + all.members().get(1).kept());
    }

    /** By the formula, the numbers of draws 1 to 3 of seed 1 for the two weights. */
    @Test
    void drawsAreWhatTheSpecificationSays() {
        Draws draws = new Draws(1);
        List<Decimal> expected = new ArrayList<>(List.of(d("0.5")));
        for (int i = 1; i < 4; i++) {
            Rational b = weight(draws, i, "a/b");
            Rational c = weight(draws, i, "a/c");
            expected.add(Decimal.of(b.dividedBy(b.plus(c)).toBigDecimal(10, RoundingMode.HALF_EVEN)));
        }
        Collections.sort(expected);
        Spread values = SensitivityPlan.builder()
                .draws(4)
                .build()
                .analyse(two(), xyz())
                .members()
                .get(0)
                .drawn()
                .orElseThrow()
                .values();
        // ⌈4/20⌉ = 1 and ⌈76/20⌉ = 4
        assertEquals(new Spread(expected.get(0), expected.get(0), expected.get(3), expected.get(3)), values);
    }

    private static Rational weight(Draws draws, int draw, String name) {
        int drawn = draws.below(2001, draw, Draws.number(name)) - 1000;
        return Rational.ONE.plus(Rational.of(drawn, 4000));
    }

    @Test
    void theIntervalsAreOrderStatistics() {
        SensitivityPlan plan = SensitivityPlan.builder().draws(41).seed(5).build();
        List<Decimal> values = new ArrayList<>();
        for (int draws = 1; draws <= 41; draws++) {
            // one more draw adds one value, since more draws begin with the same
            Spread spread = plan.toBuilder()
                    .draws(draws)
                    .build()
                    .analyse(two(), xyz())
                    .members()
                    .get(0)
                    .drawn()
                    .orElseThrow()
                    .values();
            Rational b = weight(new Draws(5), draws - 1, "a/b");
            Rational c = weight(new Draws(5), draws - 1, "a/c");
            Rational value = draws == 1 ? Rational.of(1, 2) : b.dividedBy(b.plus(c));
            values.add(Decimal.of(value.toBigDecimal(10, RoundingMode.HALF_EVEN)));
            Collections.sort(values);
            int low = (int) Math.ceil(draws / 20.0);
            int high = (int) Math.ceil(draws * 19 / 20.0);
            assertEquals(
                    new Spread(values.get(0), values.get(low - 1), values.get(high - 1), values.get(draws - 1)),
                    spread);
        }
    }

    @Test
    void notDeterminedStaysNotDetermined() {
        List<Assessed> members = new ArrayList<>(xyz());
        members.add(1, numbers("nothing"));
        Sensitivity with = FEW.analyse(two(), members);
        Sensitivity without = FEW.analyse(two(), xyz());

        Member nothing = with.members().get(1);
        assertEquals(Optional.empty(), nothing.nominal());
        assertEquals(Optional.empty(), nothing.drawn());
        assertEquals(0, nothing.determined());
        assertEquals(0, nothing.kept());
        assertEquals(without.assumptions(), with.assumptions());
        assertEquals(without.members().get(0), with.members().get(0));
    }

    /** b weighs from 3/8 to 5/8 of the whole: with c unknown, half of it has to be determined. */
    @Test
    void whoIsDeterminedInSomeDrawsOnlyIsComparedInThese() {
        MaturityModel model = model(mean("a", Child.of(number("b")), Child.of(number("c")))
                .minimumDetermined(d("0.5"))
                .build());
        Sensitivity of = FEW.analyse(model, List.of(numbers("half", "4"), numbers("full", "5", "5")));
        Member half = of.members().get(0);
        assertEquals(Optional.of(new Place(d("0.4"), 2)), half.nominal());
        assertTrue(half.determined() > 1 && half.determined() < 50);
        assertEquals(half.determined(), half.kept());
        assertEquals(
                spread("0.4", "0.4", "0.4", "0.4"), half.drawn().orElseThrow().values());
        // of the two variants of each weight, one has no value for this member
        assertEquals(
                List.of(3L, 3L),
                of.assumptions().stream().map(Assumption::compared).toList());
    }

    @Test
    void fewerIsBetterOnADescendingRange() {
        MaturityModel model = model(mean("a", Child.of(number("b")), Child.of(number("c")))
                .range(Range.of(100, 0))
                .build());
        Sensitivity of = FEW.analyse(model, List.of(numbers("low", "9", "9"), numbers("high", "1", "1")));
        assertEquals(Optional.of(new Place(d("10"), 1)), of.members().get(0).nominal());
        assertEquals(Optional.of(new Place(d("90"), 2)), of.members().get(1).nominal());
    }

    @Test
    void tiesHaveOneRankAndTheNextIsLeftOut() {
        Sensitivity of = FEW.analyse(
                two(),
                List.of(
                        numbers("p", "1", "1"),
                        numbers("q", "5", "5"),
                        numbers("r", "5", "5"),
                        numbers("s", "9", "9")));
        assertEquals(
                List.of(4, 2, 2, 1),
                of.members().stream()
                        .map(it -> it.nominal().orElseThrow().rank())
                        .toList());
        assertTrue(of.assumptions().stream().allMatch(it -> it.shift() == 0));
    }

    // ---- what varies

    @Test
    void onlyWhatCanHaveAPartInTheNodeVaries() {
        MaturityModel model = model(
                mean(
                                "a",
                                Child.of(number("b")).weighing(1),
                                Child.of(number("c")).weighing(0),
                                Child.of(mean(
                                                        "d",
                                                        Child.of(number("e")).weighing(2),
                                                        Child.of(number("f")).weighing(3))
                                                .weightsTotal(d("5"))
                                                .build())
                                        .weighing(1))
                        .build(),
                mean("elsewhere", Child.reference("b"), Child.reference("c")).build());
        assertEquals(
                List.of("weight a/b", "weight a/d", "weight d/e", "weight d/f"),
                assumptions(FEW.analyse(model, List.of(numbers("x", "1", "2", "", "4", "5")))).stream()
                        .sorted()
                        .toList());
        assertEquals(
                List.of("weight elsewhere/b", "weight elsewhere/c"),
                assumptions(FEW.toBuilder().node("elsewhere").build().analyse(model, List.of(numbers("x", "1", "2")))));
        assertEquals(List.of(), assumptions(FEW.toBuilder().node("b").build().analyse(model, List.of())));
    }

    @Test
    void gatesDecisionsConditionsAndCombinationsHaveAPart() {
        Condition atLeast = new Condition.AtLeast("of-condition", d("0.5"));
        MaturityModel model = model(
                Decision.builder()
                        .id("decision")
                        .addCases(
                                DecisionCase.when(
                                        new Condition.All(List.of(new Condition.Not(new Condition.Any(
                                                List.of(atLeast, new Condition.YesNo("yes", true)))))),
                                        new DecisionCase.Then.OfNode("of-case")),
                                DecisionCase.otherwise(new DecisionCase.Then.Value(d("0"))))
                        .addGates(
                                new Gate.CapBy("of-cap"),
                                new Gate.Unless(new Condition.AtLeast("of-gate", d("0.5")), d("0.1")))
                        .appliesIf(new Condition.AtLeast("of-scope", d("0")))
                        .build(),
                Indicator.builder().id("yes").scale(Scale.yesNo()).build(),
                pair("of-condition"),
                pair("of-case"),
                pair("of-cap"),
                pair("of-gate"),
                pair("of-scope"),
                pair("of-nothing"),
                mean(
                                "of-observations",
                                Child.of(Indicator.builder()
                                        .id("seen")
                                        .scale(Scale.yesNo())
                                        .combine(Combination.of(
                                                CombinationCase.when(
                                                        new Condition.AtLeast("of-gate", d("1")), CombinationRule.BEST),
                                                CombinationCase.otherwise(CombinationRule.MEAN)))
                                        .build()))
                        .build(),
                Group.builder()
                        .id("group")
                        .combine(Combination.of(CombinationRule.MEAN))
                        .addChildren(pair("in-group"))
                        .build());
        assertEquals(List.of("of-cap", "of-case", "of-condition", "of-gate", "of-scope"), varied(model, "decision"));
        assertEquals(List.of("of-gate"), varied(model, "of-observations"));
        assertEquals(List.of("in-group"), varied(model, "in-group"));
    }

    private static Aggregate pair(String id) {
        return mean(id, Child.of(number(id + "-1")), Child.of(number(id + "-2")))
                .build();
    }

    private static List<String> varied(MaturityModel model, String node) {
        return FEW.toBuilder().node(node).build().analyse(model, List.of()).assumptions().stream()
                .map(Assumption::node)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void weightsThatDoNotCountDoNotVary() {
        MaturityModel model = model(
                mean("least", Child.of(number("b")), Child.of(number("c")))
                        .aggregation(Aggregation.MINIMUM)
                        .build(),
                mean(
                                "levels",
                                Child.reference("b").atLevel(1),
                                Child.reference("c").atLevel(2))
                        .aggregation(Aggregation.LEVELS)
                        .here(new Threshold.Value(d("5")))
                        .build());
        List<Assessed> members = List.of(numbers("x", "1", "2"));
        assertEquals(List.of(), FEW.analyse(model, members).assumptions());
        assertEquals(
                List.of(),
                FEW.toBuilder().node("levels").build().analyse(model, members).assumptions());
    }

    /** Weighted by range, b counts for 10 and c for 30: 1 and 0 come to ¼. */
    @Test
    void pointsAreWeights() {
        Indicator wide =
                Indicator.builder().id("c").scale(Scale.number(d("0"), d("30"))).build();
        MaturityModel points = model(mean("a", Child.of(number("b")), Child.of(wide))
                .isWeightedByRange(true)
                .build());
        MaturityModel weights = model(
                mean("a", Child.of(number("b")).weighing(10), Child.of(wide).weighing(30))
                        .build());
        List<Assessed> members = List.of(numbers("x", "10", "0"), numbers("y", "3", "7"));
        assertEquals(FEW.analyse(weights, members), FEW.analyse(points, members));
        assertEquals(
                d("0.25"),
                FEW.analyse(points, members)
                        .members()
                        .get(0)
                        .nominal()
                        .orElseThrow()
                        .value());
    }

    @Test
    void aggregationsAreDrawnAndTriedOneAtATime() {
        SensitivityPlan plan = FEW.toBuilder()
                .spread(Decimal.ZERO)
                .addAggregations(Aggregation.ARITHMETIC, Aggregation.MINIMUM, Aggregation.GEOMETRIC)
                .build();
        Sensitivity of = plan.analyse(two(), List.of(numbers("x", "4", "9"), numbers("y", "5", "6")));
        assertEquals(
                List.of("aggregation a/minimum", "aggregation a/geometric", "weight a/b", "weight a/c"),
                assumptions(of));
        // arithmetic 0.65 and 0.55, minimum 0.4 and 0.5, geometric 0.6 and 0.5477…
        assertEquals(
                new Assumption(AssumptionKind.AGGREGATION, "a", "minimum", 2, 2, 1, Optional.of(d("0.25"))),
                of.assumptions().get(0));
        assertEquals(
                new Assumption(AssumptionKind.AGGREGATION, "a", "geometric", 0, 2, 0, Optional.of(d("0.05"))),
                of.assumptions().get(1));
        assertEquals(
                spread("0.4", "0.4", "0.65", "0.65"),
                of.members().get(0).drawn().orElseThrow().values());
        Draws draws = new Draws(1);
        int least = 0;
        for (int i = 1; i < 50; i++) {
            least += draws.below(3, i, Draws.number("a")) == 1 ? 1 : 0;
        }
        assertEquals(50 - least, of.members().get(0).kept());
    }

    @Test
    void anAggregationThatTheModelDoesNotAllowIsNoneToChooseFrom() {
        Indicator below = Indicator.builder()
                .id("c")
                .scale(NumberScale.builder()
                        .worst(d("0"))
                        .best(d("10"))
                        .outside(OutsideScale.KEEP)
                        .attainable(new Attainable(d("-5"), d("10")))
                        .build())
                .build();
        MaturityModel model =
                model(mean("a", Child.of(number("b")), Child.of(below)).build());
        SensitivityPlan plan = FEW.toBuilder()
                .addAggregations(Aggregation.GEOMETRIC, Aggregation.ARITHMETIC, Aggregation.HARMONIC)
                .build();
        List<Assessed> members = List.of(numbers("x", "4", "9"));
        assertEquals(
                List.of("weight a/b", "weight a/c"),
                assumptions(plan.analyse(model, members)).stream().sorted().toList());
        SensitivityPlan others = FEW.toBuilder()
                .addAggregations(Aggregation.MEDIAN, Aggregation.MINIMUM)
                .build();
        assertEquals(2, others.analyse(model, members).assumptions().size());
    }

    @Test
    void otherModelsAreTriedAndNotDrawn() {
        MaturityModel reversed = model(mean(
                                "a",
                                Child.of(number("b")).weighing(1),
                                Child.of(number("c")).weighing(9))
                        .range(Range.of(0, 100))
                        .build())
                .toBuilder()
                .id("other")
                .version("7")
                .build();
        List<Assessed> members = List.of(numbers("x", "9", "2"), numbers("y", "3", "7"), numbers("z", "1", "1"));
        Sensitivity of = FEW.toBuilder().addAlternative(reversed).build().analyse(two(), members);
        assertEquals(
                new Assumption(AssumptionKind.MODEL, "other", "7", 2, 3, 1, Optional.empty()),
                of.assumptions().get(0));
        assertEquals(FEW.analyse(two(), members).members(), of.members());
    }

    /** As in a roll-up: what is written is the same, what it was rounded from is not. */
    @Test
    void membersThatDifferBeyondTenDigitsHaveDifferentRanks() {
        List<Assessed> members = List.of(numbers("x", "5", "9.9999999999999"), numbers("y", "5", "10"));
        List<Member> of = FEW.analyse(two(), members).members();
        assertEquals(Optional.of(new Place(d("0.75"), 2)), of.get(0).nominal());
        assertEquals(Optional.of(new Place(d("0.75"), 1)), of.get(1).nominal());
        assertEquals(50, of.get(0).kept());
    }

    @Test
    void factsOfMembersCount() {
        Indicator ofLarge = number("c").toBuilder()
                .appliesIf(new Condition.YesNo("large", true))
                .build();
        MaturityModel model = modelWith(
                List.of(Fact.of("large", Scale.yesNo())),
                mean("a", Child.of(number("b")), Child.of(ofLarge)).build());
        Assessed small =
                new Assessed(numbers("s", "4").assessment(), Map.of("large", Answer.yesNo(false)), Optional.empty());
        Assessed large = new Assessed(
                numbers("l", "4", "8").assessment(), Map.of("large", Answer.yesNo(true)), Optional.empty());
        Sensitivity of = FEW.analyse(model, List.of(small, large));
        assertEquals(
                d("0.4"), of.members().get(0).drawn().orElseThrow().values().greatest());
        assertEquals(d("0.6"), of.members().get(1).nominal().orElseThrow().value());
    }

    // ---- wrong calls

    @Test
    void membersHaveToFitEveryModel() {
        List<Assessed> twice = List.of(numbers("x", "1", "2"), numbers("x", "1", "2"));
        assertEquals("[/1/id]", places(FEW, twice));
        assertEquals("[/1/answers/b/value]", places(FEW, List.of(numbers("x"), numbers("y", "11"))));
        MaturityModel narrow = model(mean(
                                "a",
                                Child.of(number("b")),
                                Child.of(Indicator.builder()
                                        .id("c")
                                        .scale(Scale.number(d("0"), d("1")))
                                        .build()))
                        .build())
                .toBuilder()
                .id("narrow")
                .build();
        assertEquals(
                "[/0/answers/c/value]",
                places(FEW.toBuilder().addAlternative(narrow).build(), List.of(numbers("x", "1", "2"))));
    }

    private static String places(SensitivityPlan plan, List<Assessed> members) {
        MaturityModel model = two();
        return assertThrows(InvalidDataException.class, () -> plan.analyse(model, members))
                .report()
                .violations()
                .stream()
                .map(it -> it.path())
                .toList()
                .toString();
    }

    @Test
    void aModelHasTheNode() {
        MaturityModel model = two();
        SensitivityPlan other = FEW.toBuilder().node("none").build();
        assertThrows(IllegalArgumentException.class, () -> other.analyse(model, List.of()));
        MaturityModel another = model(number("b"));
        SensitivityPlan alternative = FEW.toBuilder().addAlternative(another).build();
        assertThrows(IllegalArgumentException.class, () -> alternative.analyse(model, List.of()));
        assertThrows(IllegalArgumentException.class, () -> FEW.analyse(model, List.of(), 0, (done, all) -> {}));
        MaturityModel long_ = model(mean(
                        "a",
                        Child.of(number("b")).weighing(d("1.23456789012345678901")),
                        Child.of(number("c")).weighing(1))
                .build());
        assertThrows(IllegalArgumentException.class, () -> FEW.analyse(long_, List.of()));
    }

    @Test
    void aPlanHasLimits() {
        for (SensitivityPlan.Builder wrong : List.of(
                SensitivityPlan.builder().draws(0),
                SensitivityPlan.builder().draws(SensitivityPlan.MOST_DRAWS + 1),
                SensitivityPlan.builder().seed(-1),
                SensitivityPlan.builder().seed(SensitivityPlan.LARGEST_SEED + 1),
                SensitivityPlan.builder().spread(d("1")),
                SensitivityPlan.builder().spread(d("-0.1")),
                SensitivityPlan.builder().spread(d("0.1234567")),
                SensitivityPlan.builder().addAggregations(Aggregation.MEDIAN, Aggregation.MEDIAN),
                SensitivityPlan.builder().addAggregations(Aggregation.POWER),
                SensitivityPlan.builder().addAggregations(Aggregation.LEVELS))) {
            assertThrows(IllegalArgumentException.class, wrong::build);
        }
        SensitivityPlan widest = SensitivityPlan.builder()
                .spread(d("0.999999"))
                .seed(SensitivityPlan.LARGEST_SEED)
                .draws(3)
                .build();
        assertEquals(3, widest.analyse(two(), xyz()).members().get(0).determined());
        for (AssumptionKind kind : AssumptionKind.values()) {
            assertEquals(Optional.of(kind), AssumptionKind.byCode(kind.code()));
        }
        assertEquals(Optional.empty(), AssumptionKind.byCode("none"));
        assertThrows(IllegalArgumentException.class, () -> spread("1", "0", "2", "3"));
        assertEquals(
                Rational.ZERO,
                FEW.analyse(two(), List.of()).assumptions().get(0).meanShift());
    }

    // ---- how it is carried out

    @Test
    void progressCountsEveryModelOnce() {
        for (int threads : new int[] {1, 3}) {
            List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
            FEW.analyse(two(), xyz(), threads, (done, all) -> {
                assertEquals(54, all);
                heard.add(done);
            });
            Collections.sort(heard);
            assertEquals(IntStream.rangeClosed(1, 54).boxed().toList(), heard);
        }
    }

    @Test
    void whatGoesWrongOnAnyThreadIsThrown() {
        for (int threads : new int[] {1, 2}) {
            IllegalStateException thrown = assertThrows(
                    IllegalStateException.class,
                    () -> FEW.analyse(two(), xyz(), threads, (done, all) -> {
                        throw new IllegalStateException("heard");
                    }));
            assertEquals("heard", thrown.getMessage());
        }
    }
}
