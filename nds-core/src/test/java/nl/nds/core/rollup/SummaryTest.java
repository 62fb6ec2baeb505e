package nl.nds.core.rollup;

import static nl.nds.core.rollup.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.rollup.NodeSummary.LevelCount;
import nl.nds.core.rollup.NodeSummary.Sums;
import nl.nds.core.rollup.NodeSummary.ValueCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What many scorecards come to together. */
class SummaryTest {

    private static NodeSummary at(Summary summary, String node) {
        return summary.node(node).orElseThrow();
    }

    private static Summary ofA(String... answers) {
        Summarizer summarizer = Summarizer.of(SCORER);
        for (String answer : answers) {
            summarizer.add(card(answer, "?"));
        }
        return summarizer.summary();
    }

    /** 12 provinces, 3 at 100, 9 not assessed. */
    @Test
    void theMeanNeverComesWithoutOfHowMany() {
        Summarizer summarizer = Summarizer.of(SCORER);
        for (int i = 0; i < 12; i++) {
            if (i < 3) {
                summarizer.add(card("100", "100"));
            } else {
                summarizer.addNotAssessed(nothing(), 1);
            }
        }
        Summary summary = summarizer.summary();

        assertEquals("100 of 3 of 12 [25, 100]", at(summary, "mean").mean().toString());
        assertEquals(3, at(summary, "mean").assessed());
        assertEquals(9, at(summary, "mean").notDetermined());
        assertEquals(
                List.of(new LevelCount("low", 0), new LevelCount("middle", 0), new LevelCount("high", 3)),
                at(summary, "mean").levels());
        assertEquals(12, summary.members());
        assertEquals(Optional.of(DAY), summary.assessedFrom());
    }

    @Test
    void whoIsAssessedNeedNotBeDeterminedAndWhoIsOutStandsApart() {
        Summary summary = summary(card("80", "60"), card("80", "?"), card("-", "-"), card("-", "20"));
        NodeSummary mean = at(summary, "mean");

        assertEquals(3, mean.inScope());
        assertEquals(3, mean.assessed());
        assertEquals(2, mean.determined());
        assertEquals(1, mean.notApplicable());
        assertEquals(4, mean.members());
        assertEquals(
                List.of(new LevelCount("low", 1), new LevelCount("middle", 1), new LevelCount("high", 0)),
                mean.levels());
        // 80 and unanswered lies between 40 and 90, or is 80 if the other one does not apply
        assertEquals(
                Optional.of(new Mean.Bounds(r("130/3"), r("60"))), mean.mean().bounds());
        assertEquals("45 of 2 of 3 [43.3333333333, 60]", mean.mean().toString());
        assertEquals(2, at(summary, "a").inScope());
        assertEquals(List.of(), at(summary, "a").levels());
    }

    @Test
    void noMembersHaveNoFigures() {
        Summary none = Summarizer.of(SCORER).summary();

        assertEquals("not determined of 0 of 0", at(none, "mean").mean().toString());
        assertEquals(Optional.empty(), none.quartiles("mean"));
        assertEquals(Optional.empty(), none.assessedThrough());
        assertEquals(Optional.empty(), none.mean("nowhere"));
        assertFalse(at(none, "mean").isDeterminedBy(Decimal.ZERO));
        assertEquals(summary(card("1", "2")), none.merge(summary(card("1", "2"))));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7|7|7|7|7",
        "1|2, 1|1.25|1.5|1.75|2",
        "4|1|3|2, 1|1.75|2.5|3.25|4",
        "10|20|30|40|50, 10|20|30|40|50",
        "1|1|1|5, 1|1|1|2|5",
        "0|0|100|100|100|100, 0|25|100|100|100",
        "1|2|2|2|3|9|11, 1|2|2|6|11"
    })
    void quartilesStandAtOnePlusAQuarterOfTheWay(String answers, String quartiles) {
        Quartiles found = ofA(answers.split("\\|")).quartiles("a").orElseThrow();

        assertEquals(
                List.of(quartiles.split("\\|")),
                found.values().stream().map(Decimal::toString).toList());
    }

    @Test
    void belowAMinimumShareThereAreNoFigures() {
        Summary summary = ofA("10", "20", "?", "?");

        assertEquals("15 of 2 of 4 [7.5, 57.5]", summary.mean("a").orElseThrow().toString());
        Summary half = summary.withMinimumShare(Decimal.of("0.5"));
        assertEquals(summary.mean("a"), half.mean("a"));
        assertEquals(summary.quartiles("a"), half.quartiles("a"));
        Summary more = summary.withMinimumShare(Decimal.of("0.5000000001"));
        assertEquals(
                "not determined of 2 of 4 [7.5, 57.5]",
                more.mean("a").orElseThrow().toString());
        assertEquals(Optional.empty(), more.weightedMean("a").orElseThrow().exact());
        assertEquals(Optional.empty(), more.quartiles("a"));
        assertEquals(more.merge(more).minimumShare(), more.minimumShare());
        assertThrows(IllegalArgumentException.class, () -> more.merge(half));
        assertThrows(IllegalArgumentException.class, () -> summary.withMinimumShare(Decimal.of("1.1")));
        assertThrows(IllegalArgumentException.class, () -> summary.withMinimumShare(Decimal.of("-0.1")));
    }

    @Test
    void weightsOfThoseWithoutAValueAreSharedOut() {
        Summarizer summarizer = Summarizer.of(SCORER);
        summarizer.add(card("100", "?"), 3);
        summarizer.add(card("0", "?"), 1);
        summarizer.add(card("?", "?"), 6);
        summarizer.addNotAssessed(nothing(), 10);
        NodeSummary a = at(summarizer.summary(), "a");

        assertTrue(a.isWeighted());
        assertEquals("75 of 2 of 4 [15, 95]", a.weightedMean().toString());
        assertEquals("50 of 2 of 4 [25, 75]", a.mean().toString());
        assertFalse(at(ofA("1", "2"), "a").isWeighted());
        assertEquals(at(ofA("1", "2"), "a").mean(), at(ofA("1", "2"), "a").weightedMean());
    }

    @Test
    void nothingThatWeighsNothingHasAWeightedMean() {
        Summarizer summarizer = Summarizer.of(SCORER);
        summarizer.add(card("100", "?"), 0);

        assertEquals(
                "not determined of 1 of 1",
                at(summarizer.summary(), "a").weightedMean().toString());
        assertThrows(IllegalArgumentException.class, () -> summarizer.add(nothing(), -1));
        assertThrows(IllegalArgumentException.class, () -> summarizer.addNotAssessed(nothing(), 1_000_000_001));
    }

    @Test
    void fractionsWithSmallDenominatorsStayExactAndOthersAreRoundedOnce() {
        assertEquals(r("1/3"), Figures.taken(r("1/3")));
        assertEquals(r("1/100000"), Figures.taken(r("1/100000")));
        assertEquals(r("99999/10000000000"), Figures.taken(Rational.of(1, 100_001)));
        assertEquals(r("1/10000000000"), Figures.taken(r("1/10000000000")));
        assertEquals(Rational.ZERO, Figures.taken(r("1/20000000000")));
        assertEquals(r("2/10000000000"), Figures.taken(r("3/20000000000")));

        // the geometric mean of 50 and 100 is a root
        NodeSummary root = at(summary(card("50", "100"), card("1", "100")), "root");
        assertEquals(
                List.of(r("10"), Rational.of(Decimal.of("70.7106781187"))),
                root.values().stream().map(ValueCount::value).toList());
        assertEquals("40.3553390594", root.mean().value().orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1/100000, true",
        "1/100001, false",
        "1/10000000000, true",
        "1/20000000000, false",
        "99999999999999999999, true",
        "-99999999999999999999, true"
    })
    void aSummaryTakesShortNumbersOnly(String number, boolean isTaken) {
        assertEquals(isTaken, ValueCount.isTaken(r(number)));
        if (isTaken) {
            assertEquals(r(number), new ValueCount(r(number), 1, 0).value());
        } else {
            refused(() -> new ValueCount(r(number), 1, 0));
        }
    }

    @Test
    void whatNoDecimalCanHoldIsNotTaken() {
        Rational largest = r("99999999999999999999");

        assertFalse(ValueCount.isTaken(largest.plus(Rational.ONE)));
        assertFalse(ValueCount.isTaken(largest.plus(Rational.ONE).negated()));
        assertFalse(ValueCount.isTaken(largest.plus(r("99999/100000")).plus(r("1/100000"))));
    }

    @Test
    void theLargestWeightCounts() {
        Summarizer summarizer = Summarizer.of(SCORER);
        summarizer.add(card("100", "?"), Summarizer.LARGEST_WEIGHT);
        summarizer.add(card("0", "?"), 0);

        assertEquals(
                "100 of 2 of 2",
                at(summarizer.summary(), "a").weightedMean().toString().replaceAll(" \\[.*", ""));
        refused(() -> summarizer.add(card("0", "?"), Summarizer.LARGEST_WEIGHT + 1));
    }

    @Test
    void aMeanOfThirdsIsExact() {
        Summary summary = ofA("33.3", "0", "66.7");

        assertEquals(Optional.of(r("100/3")), summary.mean("a").orElseThrow().exact());
        assertEquals(
                "33.3333333333",
                summary.mean("a").orElseThrow().value().orElseThrow().toString());
    }

    @Test
    void someNodesAreEnough() {
        Summarizer summarizer = Summarizer.of(SCORER, List.of("b"));
        summarizer.add(summarizer.contribution(card("1", "2", LocalDate.of(2025, 1, 1))));
        summarizer.add(card("1", "2", LocalDate.of(2024, 1, 1)));

        assertEquals(1, summarizer.summary().nodes().size());
        assertEquals(
                List.of(new ValueCount(r("2"), 2, 2)),
                at(summarizer.summary(), "b").values());
        assertEquals(Optional.of(LocalDate.of(2024, 1, 1)), summarizer.summary().assessedFrom());
        assertEquals(Optional.of(LocalDate.of(2025, 1, 1)), summarizer.summary().assessedThrough());
        assertThrows(IllegalArgumentException.class, () -> Summarizer.of(SCORER, List.of("nowhere")));
        assertThrows(IllegalArgumentException.class, () -> Summarizer.of(SCORER, List.of("a", "a")));
        assertThrows(
                IllegalArgumentException.class,
                () -> Summarizer.of(SCORER).add(summarizer.contribution(card("1", "2"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> summarizer.summary().merge(Summarizer.of(SCORER).summary()));
        assertThrows(
                IllegalArgumentException.class,
                () -> summarizer
                        .summary()
                        .merge(Summarizer.of(SCORER, List.of("a")).summary()));
    }

    @Test
    void scorecardsOfAnotherModelAreRefused() {
        Scorecard other = card("1", "2").toBuilder()
                .model(new ModelReference("other", "1"))
                .build();
        Summarizer summarizer = Summarizer.of(SCORER);

        assertThrows(IllegalArgumentException.class, () -> summarizer.add(other));
        assertThrows(IllegalArgumentException.class, () -> summarizer.contribution(other));
        assertEquals(0, summarizer.summary().members());
    }

    /** A model that is better the smaller a number is has its worst above its best. */
    @Test
    void boundsOfWhatGoesDownAreRoundedOutwardsToo() {
        Mean mean = new Mean(Optional.empty(), 0, 3, Optional.of(new Mean.Bounds(r("20/3"), r("1/3"))));

        assertEquals("6.6666666667", mean.lowest().orElseThrow().toString());
        assertEquals("0.3333333333", mean.highest().orElseThrow().toString());
    }

    @Test
    void numbersThatContradictEachOtherAreRefused() {
        Sums none = new Sums(3, Rational.ZERO, Rational.ZERO);
        Sums few = new Sums(2, Rational.ZERO, Rational.ZERO);
        ValueCount one = new ValueCount(Rational.ONE, 2, 2);
        ValueCount zero = new ValueCount(Rational.ZERO, 1, 1);
        List<LevelCount> levels = List.of(new LevelCount("x", 3));
        NodeSummary good = new NodeSummary("n", 3, 3, 0, levels, List.of(zero, one), none, none);
        Optional<LocalDate> day = Optional.of(DAY);
        ModelReference model = SCORER.model().reference();

        refused(() -> new NodeSummary("n", 3, 2, 0, levels, List.of(zero, one), none, none));
        refused(() -> new NodeSummary("n", 2, 3, 0, levels, List.of(zero, one), none, none));
        refused(() -> new NodeSummary("n", 3, 3, -1, levels, List.of(zero, one), none, none));
        refused(() -> new NodeSummary("n", 3, 3, 0, levels, List.of(zero), none, none));
        refused(() -> new NodeSummary("n", 3, 3, 0, List.of(), List.of(one, zero), none, none));
        refused(() -> new NodeSummary("n", 4, 4, 0, List.of(), List.of(one, one), none, none));
        refused(() -> new NodeSummary(
                "n", 3, 3, 0, levels, List.of(zero, one), new Sums(4, Rational.ZERO, Rational.ZERO), none));
        refused(() -> new NodeSummary("n", 3, 3, 0, levels, List.of(zero, one), few, none));
        refused(() -> new NodeSummary("n", 3, 3, 0, levels, List.of(zero, one), none, few));
        refused(() -> new NodeSummary(
                "n", 3, 3, 0, List.of(new LevelCount("x", 1), new LevelCount("x", 1)), List.of(zero, one), none, none));
        refused(() -> new ValueCount(Rational.of(1, 100_001), 1, 1));
        refused(() -> new ValueCount(Rational.ONE, 0, 1));
        refused(() -> new ValueCount(Rational.ONE, 1, -1));
        refused(() -> new LevelCount("x", -1));
        refused(() -> new Sums(-1, Rational.ZERO, Rational.ZERO));
        refused(() -> new Sums(0, Rational.ONE, Rational.ONE));
        refused(() -> new Sums(1, Rational.of(1, 3), Rational.ONE));
        refused(() -> new Summary(model, 4, day, day, Optional.empty(), List.of(good)));
        refused(() -> new Summary(model, 3, day, day, Optional.empty(), List.of(good, good)));
        refused(() -> new Summary(model, 3, day, Optional.empty(), Optional.empty(), List.of(good)));
        refused(() -> new Summary(model, -1, day, day, Optional.empty(), List.of()));
        refused(() -> new Summary(model, 3, day, Optional.of(DAY.minusDays(1)), Optional.empty(), List.of(good)));
        refused(() -> new Mean(Optional.empty(), 2, 1, Optional.empty()));
        refused(() -> new Mean(Optional.of(Rational.ONE), 0, 1, Optional.empty()));
    }

    private static void refused(Executable making) {
        assertThrows(IllegalArgumentException.class, making);
    }
}
