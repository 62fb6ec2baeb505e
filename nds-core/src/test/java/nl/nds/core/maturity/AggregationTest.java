package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nds.core.number.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Means, the middle, the best, and cumulative levels: sections 7, 9 and 10 of the specification with their numbers. */
class AggregationTest {

    /** Numbers from 0 to 10, on a range from 0 to 10. */
    private static Outcome of(Aggregation aggregation, String... values) {
        ScoredNode[] nodes = new ScoredNode[values.length];
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            nodes[i] = number("q" + i, "0", "10");
            answers.put("q" + i, value(values[i]));
        }
        return headline(
                method(Given.of(aggregation, nodes).range(Range.of(0, 10)).build()), answers);
    }

    @ParameterizedTest
    @CsvSource({
        "ARITHMETIC, 5",
        "GEOMETRIC, 4",
        "HARMONIC, 16/5",
        "MINIMUM, 2",
        "MAXIMUM, 8",
        "MEDIAN, 5",
    })
    void twoAndEight(Aggregation aggregation, String expected) {
        assertValue(expected, of(aggregation, "2", "8"));
    }

    @ParameterizedTest
    @CsvSource({
        "ARITHMETIC",
        "GEOMETRIC",
        "HARMONIC",
        "POWER",
        "MINIMUM",
        "MAXIMUM",
        "MEDIAN",
    })
    void theMeanOfEqualsIsThatValue(Aggregation aggregation) {
        assertValue("5", of(aggregation, "5", "5"));
        assertValue("0.7", of(aggregation, "0.7", "0.7", "0.7"));
    }

    @Test
    void aSquareMean() {
        // (1 + 49) / 2 = 25
        assertValue("5", of(Aggregation.POWER, "1", "7"));
        Outcome irrational = of(Aggregation.POWER, "1", "2");
        assertEquals(Optional.of(d("1.5811388301")), irrational.value());
        assertEquals(Optional.empty(), irrational.exact());
    }

    @Test
    void theGeometricMeanOfTwoAndThree() {
        Outcome outcome = of(Aggregation.GEOMETRIC, "2", "3");

        // the root of 6 is 2.449489742783…
        assertEquals(Optional.of(d("2.4494897428")), outcome.value());
        assertEquals(Optional.of("2.4494897428"), outcome.shown());
        assertEquals(Optional.of(d("2.4494897427")), outcome.lowest());
        assertEquals(Optional.of(d("2.4494897428")), outcome.highest());
        assertEquals(Optional.empty(), outcome.exact());
    }

    /** K3-11. */
    @ParameterizedTest
    @CsvSource({"GEOMETRIC", "HARMONIC"})
    void aZeroMakesAMeanZeroAndIsNamed(Aggregation aggregation) {
        Outcome outcome = of(aggregation, "4", "0", "5");

        assertValue("0", outcome);
        assertEquals(List.of("q1"), outcome.zero());
        assertEquals(List.of(), of(aggregation, "4", "1", "5").zero());
    }

    @Test
    void aZeroUnderANegativeExponentIsNamedAndUnderAPositiveOneIsNot() {
        Aggregate mean = Given.of(Aggregation.POWER, plain("a"), plain("b")).build();
        Map<String, Answer> answers = Map.of("a", value("0"), "b", value("1"));

        Outcome below = headline(method(mean.toBuilder().exponent(d("-2")).build()), answers);
        assertValue("0", below);
        assertEquals(List.of("a"), below.zero());
        Outcome above = headline(method(mean.toBuilder().exponent(d("0.5")).build()), answers);
        assertValue("1/4", above);
        assertEquals(List.of(), above.zero());
    }

    /** As the human development index: the cube root of three parts, one of which is a logarithm. */
    @Test
    void theCubeRootOfThreePartsWithALogarithm() {
        Indicator life = number("life", "20", "85");
        Indicator schooling = number("schooling", "0", "15");
        Indicator income = question(
                        "income",
                        NumberScale.builder()
                                .worst(d("100"))
                                .best(d("75000"))
                                .curve(Curve.LOGARITHMIC)
                                .outside(OutsideScale.CLAMP)
                                .build())
                .range(Range.UNIT)
                .build();
        MaturityModel model = method().addLevelSets(levels("l", Level.lowest("low"), from("very-high", "0.8")))
                .addNodes(Given.of(Aggregation.GEOMETRIC, life, schooling, income)
                        .levels("l")
                        .range(Range.UNIT)
                        .build())
                .build();
        Map<String, Answer> answers =
                Map.of("life", value("82.3"), "schooling", value("12.1"), "income", value("54000"));
        Scorecard scorecard = score(model, answers);

        // ln 540 / ln 750
        assertEquals(
                Optional.of(d("0.9503775779")), outcome(scorecard, "income").value());
        assertEquals(Optional.of("very-high"), scorecard.headline().level());
        // the ends and what is beyond them are exact
        assertValue("1", outcome(score(model, Map.of("income", value("75000"))), "income"));
        assertValue("1", outcome(score(model, Map.of("income", value("100000"))), "income"));
        assertValue("0", outcome(score(model, Map.of("income", value("100"))), "income"));
        assertValue("0", outcome(score(model, Map.of("income", value("-3"))), "income"));
    }

    @Test
    void positionsOnALogarithmicScaleThatAreRationalAreExact() {
        Indicator q = question(
                        "q",
                        NumberScale.builder()
                                .worst(d("1000"))
                                .best(d("1"))
                                .curve(Curve.LOGARITHMIC)
                                .build())
                .range(Range.of(0, 3))
                .build();

        assertValue("1", headline(q, value("100")));
        assertValue("2", headline(q, value("10")));
        assertValue("3", headline(q, value("1")));
    }

    // cut-offs

    private static Optional<String> level(Aggregate.Builder aggregate, CutOff cutOff, Map<String, Answer> answers) {
        MaturityModel model = method().addLevelSets(levels("l", Level.lowest("low"), Level.of("high", cutOff)))
                .addNodes(aggregate.levels("l").range(Range.of(0, 10)).build())
                .build();
        return headline(model, answers).level();
    }

    static Stream<Arguments> atACutOff() {
        return Stream.of(
                Arguments.of(Aggregation.GEOMETRIC, "2", "8", "4"),
                Arguments.of(Aggregation.HARMONIC, "2", "6", "3"),
                Arguments.of(Aggregation.POWER, "1", "7", "5"),
                Arguments.of(Aggregation.ARITHMETIC, "1", "7", "4"),
                Arguments.of(Aggregation.MEDIAN, "1", "7", "4"));
    }

    @ParameterizedTest
    @MethodSource
    void atACutOff(Aggregation aggregation, String a, String b, String cutOff) {
        Aggregate.Builder aggregate = Given.of(aggregation, number("a", "0", "10"), number("b", "0", "10"));
        Map<String, Answer> exactly = Map.of("a", value(a), "b", value(b));
        String unit = "0.000000000000000000000000000001";
        Map<String, Answer> less = Map.of("a", value(a), "b", Answer.number(moved(b, "-" + unit)));
        Map<String, Answer> more = Map.of("a", value(a), "b", Answer.number(moved(b, unit)));

        assertEquals(Optional.of("high"), level(aggregate, CutOff.from(d(cutOff)), exactly));
        assertEquals(Optional.of("low"), level(aggregate, CutOff.above(d(cutOff)), exactly));
        assertEquals(Optional.of("low"), level(aggregate, CutOff.from(d(cutOff)), less));
        assertEquals(Optional.of("high"), level(aggregate, CutOff.above(d(cutOff)), more));
    }

    private static Decimal moved(String number, String by) {
        return Decimal.of(d(number).toBigDecimal().add(d(by).toBigDecimal()));
    }

    /** The geometric mean of the geometric means of 2 and 3, and of 12 and 2 twelfths … is that of 2, 3, 6 and 1: rational. */
    @Test
    void anIrrationalMeanOfIrrationalMeansReachesTheCutOffThatItEquals() {
        Aggregate one = Given.of(Aggregation.GEOMETRIC, number("a", "0", "10"), number("b", "0", "10"))
                .id("one")
                .range(Range.of(0, 10))
                .build();
        Aggregate other = Given.of(Aggregation.GEOMETRIC, number("c", "0", "10"), number("e", "0", "10"))
                .id("other")
                .range(Range.of(0, 10))
                .build();
        Map<String, Answer> answers = Map.of("a", value("2"), "b", value("3"), "c", value("6"), "e", value("2.25"));

        // √6 and √13.5: their product is √81 = 9
        Aggregate.Builder root = Given.of(Aggregation.GEOMETRIC, one, other);
        assertEquals(Optional.of("high"), level(root, CutOff.from(d("3")), answers));
        assertEquals(Optional.of("low"), level(root, CutOff.above(d("3")), answers));
    }

    // the middle

    private static Outcome median(String... valuesAndWeights) {
        Aggregate.Builder median = Aggregate.builder().id("m").aggregation(Aggregation.MEDIAN);
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < valuesAndWeights.length; i += 2) {
            String id = "q" + i / 2;
            median.addChildren(weighing(valuesAndWeights[i + 1], plain(id)));
            answers.put(id, value(valuesAndWeights[i]));
        }
        return headline(method(median.build()), answers);
    }

    @Test
    void theMedianIsWeighted() {
        Outcome outcome = median("0", "1", "0.5", "2", "1", "1");

        assertValue("1/2", outcome);
        assertEquals(List.of("q1"), outcome.binding());
    }

    @Test
    void atExactlyHalfTheMedianIsTheMeanOfTwo() {
        Outcome outcome = median("0", "1", "0.25", "1", "0.5", "1", "1", "1");

        assertValue("3/8", outcome);
        assertEquals(List.of("q1", "q2"), outcome.binding());
        assertValue("3/8", median("0.5", "0.2", "0", "0.4", "0.25", "0.1", "1", "0.3"));
    }

    @Test
    void aWeightOfExactlyHalfIsNotMoreThanHalf() {
        assertValue("1/2", median("0", "2", "1", "2"));
        assertValue("0", median("0", "2.0000000001", "1", "2"));
        assertValue("1", median("0", "2", "1", "2.0000000001"));
    }

    @Test
    void theMaximumNamesAllThatHaveIt() {
        Outcome outcome = of(Aggregation.MAXIMUM, "4", "7", "7", "1");

        assertValue("7", outcome);
        assertEquals(List.of("q1", "q2"), outcome.binding());
    }

    // coverage, bounds and states with the other aggregations

    @Test
    void coverageAndBoundsOfAGeometricMean() {
        Aggregate mean = Given.of(Aggregation.GEOMETRIC, plain("a"), plain("b")).build();
        Outcome half = headline(method(mean), Map.of("a", value("0.25")));

        assertValue("1/4", half);
        assertCoverage("0.5", half);
        // an open answer may be not applicable and leave a alone, or be 0, or be 1
        assertBounds("0", "0.5", half);
        Outcome none = headline(method(mean), Map.of());
        assertNotDetermined(Reason.NOTHING_DETERMINED, none);
        assertBounds("0", "1", none);
    }

    @Test
    void coverageAndBoundsOfTheMiddleAndTheBest() {
        Outcome median = headline(
                method(Given.of(Aggregation.MEDIAN, plain("a"), plain("b"), plain("c"))
                        .build()),
                Map.of("a", value("0.25"), "b", value("0.75")));
        assertValue("1/2", median);
        assertBounds("0.25", "0.75", median);
        assertEquals(Optional.of(d("0.6666666666")), median.coverage());
        Outcome best = headline(
                method(Given.of(Aggregation.MAXIMUM, plain("a"), plain("b")).build()), Map.of("a", value("0.25")));
        assertValue("1/4", best);
        assertBounds("0.25", "1", best);
    }

    @Test
    void aStateThatIsWorthNothingMakesAGeometricMeanZero() {
        Aggregate mean = Given.of(Aggregation.GEOMETRIC, plain("a"), plain("b"))
                .states(notApplicable(StatePolicy.ZERO))
                .build();
        Outcome outcome = headline(method(mean), Map.of("a", value("1"), "b", notRelevant()));

        assertValue("0", outcome);
        assertEquals(List.of("b"), outcome.zero());
        assertNotApplicable(headline(method(mean), Map.of("a", notRelevant(), "b", notRelevant())));
    }

    /** A child that may drop out is joined with what any indicator can give, which may be less than a mean can take. */
    @ParameterizedTest
    @CsvSource({"GEOMETRIC", "HARMONIC", "POWER"})
    void anIndicatorBelowZeroElsewhereIsOfNoInfluenceOnAMeanAboveZero(Aggregation aggregation) {
        Indicator elsewhere = question(
                        "elsewhere",
                        NumberScale.builder()
                                .worst(d("0"))
                                .best(d("1"))
                                .outside(OutsideScale.KEEP)
                                .attainable(new Attainable(d("-2"), d("1")))
                                .build())
                .build();
        Aggregate below = mean("below", plain("a"), plain("c")).build();
        MaturityModel model = method(Given.of(aggregation, below, plain("b")).build(), elsewhere);
        Outcome outcome = headline(model, Map.of("b", value("0.5")));

        assertValue("1/2", outcome);
        assertEquals(Optional.of(true), outcome.lowest().map(it -> it.signum() >= 0));
    }

    // cumulative levels

    private static final String HERE = "L";

    /** Practices of three levels on a scale of four: none, partly, largely, fully. */
    private static Scorecard process(Map<String, Answer> answers) {
        LevelSet rating = levels("r", Level.lowest("N"), above("P", "15"), above("L", "50"), above("F", "85"));
        Aggregate.Builder process = Aggregate.builder()
                .id("process")
                .aggregation(Aggregation.LEVELS)
                .here(new Threshold.OfLevel(HERE))
                .below(new Threshold.OfLevel("F"));
        List<String> practices = List.of("PA1.1", "PA2.1", "PA2.2", "PA3.1", "PA3.2");
        for (String practice : practices) {
            Indicator indicator =
                    number(practice, "0", "100").toBuilder().levels("r").build();
            process.addChildren(Child.of(indicator).atLevel(practice.charAt(2) - '0'));
        }
        return score(method().addLevelSets(rating).addNodes(process.build()).build(), answers);
    }

    private static Outcome process(int pa11, int pa21, int pa22, int pa3) {
        return process(Map.of(
                        "PA1.1", Answer.number(pa11),
                        "PA2.1", Answer.number(pa21),
                        "PA2.2", Answer.number(pa22),
                        "PA3.1", Answer.number(pa3),
                        "PA3.2", Answer.number(pa3)))
                .headline();
    }

    @Test
    void aLevelNeedsTheLowerOnesInFull() {
        Outcome outcome = process(86, 51, 85, 90);

        assertValue("2", outcome);
        assertEquals(List.of("PA2.1", "PA2.2"), outcome.blockedBy());
        assertBounds("2", "2", outcome);
        assertEquals(Optional.of("2"), outcome.shown());
    }

    @Test
    void aLowerLevelThatIsNotFullBlocksAllThatAreHigher() {
        Outcome outcome = process(85, 90, 90, 90);

        assertValue("1", outcome);
        assertEquals(List.of("PA1.1"), outcome.blockedBy());
    }

    @Test
    void nothingIsReachedWithoutTheFirstLevel() {
        Outcome outcome = process(50, 90, 90, 90);

        assertValue("0", outcome);
        assertEquals(List.of("PA1.1"), outcome.blockedBy());
    }

    /** The highest level is reached with less than a next one would ask. */
    @Test
    void nothingBlocksTheHighestLevel() {
        Outcome outcome = process(86, 86, 90, 60);

        assertValue("3", outcome);
        assertEquals(List.of(), outcome.blockedBy());
    }

    @Test
    void boundsCountWhatIsSure() {
        Map<String, Answer> some = Map.of("PA1.1", value("90"), "PA2.1", value("90"), "PA3.1", value("90"));
        Outcome outcome = process(some).headline();

        // what is excluded is not required
        assertValue("3", outcome);
        assertBounds("1", "3", outcome);
        assertCoverage("0.6", outcome);
    }

    /** K3-21: half of level 1, nothing of level 2, all of level 3. */
    @Test
    void aHigherLevelDoesNotCountWithoutTheLowerOne() {
        MaturityModel model = method(Given.of(Aggregation.LEVELS, plain("one"), plain("two"), plain("three"))
                .here(new Threshold.Value(d("1")))
                .build());
        Outcome outcome = headline(model, Map.of("one", value("0.5"), "two", value("0"), "three", value("1")));

        assertValue("0", outcome);
        assertEquals(List.of("one"), outcome.blockedBy());
        assertValue("3", headline(model, Map.of("one", value("1"), "two", value("1"), "three", value("1"))));
    }

    @Test
    void aChildWithoutAValueIsRequiredOnlyIfItIsWorthZero() {
        Aggregate excluding =
                Given.of(Aggregation.LEVELS, plain("one"), plain("two")).build();
        Map<String, Answer> answers = Map.of("one", value("1"), "two", notRelevant());

        assertValue("2", headline(method(excluding), answers));
        Aggregate zero =
                excluding.toBuilder().states(notApplicable(StatePolicy.ZERO)).build();
        Outcome outcome = headline(method(zero), answers);
        assertValue("1", outcome);
        assertEquals(List.of("two"), outcome.blockedBy());
    }

    @Test
    void thePracticesOfALevelCanBeCountedFirst() {
        // three of four practices are enough
        Aggregate first =
                mean("first", yesNo("a"), yesNo("b"), yesNo("c"), yesNo("e")).build();
        Aggregate levels = Aggregate.builder()
                .id("m")
                .aggregation(Aggregation.LEVELS)
                .here(new Threshold.Value(d("0.75")))
                .addChildren(Child.of(first).atLevel(1))
                .build();
        Map<String, Answer> three = Map.of("a", yes(), "b", yes(), "c", yes(), "e", no());

        assertValue("1", headline(method(levels), three));
        assertValue("0", headline(method(levels), Map.of("a", yes(), "b", yes(), "c", no(), "e", no())));
    }
}
