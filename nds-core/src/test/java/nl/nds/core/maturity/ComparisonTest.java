package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.number.Rational;
import nl.nds.core.validation.InvalidDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What moved a node from one assessment to another: section 13 of the specification with its numbers. */
class ComparisonTest {

    private static Comparison compare(
            MaturityModel model, Map<String, Answer> before, Map<String, Answer> after, String node) {
        return Scorer.of(model)
                .compare(
                        assessment(before).id("before").build(),
                        Map.of(),
                        assessment(after).id("after").build(),
                        Map.of(),
                        node);
    }

    /** Path, kind and the exact amount, or the rounded one if that is no short fraction. */
    private static List<String> changes(List<Change> changes) {
        return changes.stream()
                .map(it -> String.join("/", it.path()) + " " + it.kind().code() + " "
                        + it.amount()
                                .exact()
                                .map(Rational::toString)
                                .orElse("~" + it.amount().rounded()))
                .toList();
    }

    private static List<String> changes(
            MaturityModel model, Map<String, Answer> before, Map<String, Answer> after, String node) {
        return changes(compare(model, before, after, node).changes());
    }

    /** Numbers from 0 to 4 on a range from 0 to 4. */
    private static MaturityModel ofFour(Aggregation aggregation, String... questions) {
        ScoredNode[] nodes = new ScoredNode[questions.length];
        for (int i = 0; i < questions.length; i++) {
            nodes[i] = number(questions[i], "0", "4");
        }
        return method(Given.of(aggregation, nodes).range(Range.of(0, 4)).build());
    }

    private static Map<String, Answer> answers(String... idsAndValues) {
        Map<String, Answer> answers = new HashMap<>();
        for (int i = 0; i < idsAndValues.length; i += 2) {
            answers.put(idsAndValues[i], value(idsAndValues[i + 1]));
        }
        return answers;
    }

    // means

    /** ½ and unanswered, then ¾ and ¼: the value stays, and what happened is seen all the same. */
    @Test
    void answersAndCompositionCanCancelEachOther() {
        MaturityModel model = method(mean("m", plain("a"), plain("b")).build());
        Comparison comparison = compare(model, answers("a", "0.5"), answers("a", "0.75", "b", "0.25"), "m");

        assertEquals(
                List.of("a answer 3/16", "a composition -1/16", "b composition -1/8"), changes(comparison.changes()));
        assertEquals(Optional.of(d("0")), comparison.change());
        assertEquals(Optional.empty(), comparison.reason());
    }

    @Test
    void meansBelowMeansAreTakenApartWhereTheirOwnSumIsNothingToo() {
        MaturityModel model = method(mean(
                        "m", weighing("3", mean("inner", plain("a"), plain("b")).build()), weighing("1", plain("c")))
                .range(Range.of(0, 100))
                .build());

        assertEquals(
                List.of("inner/a answer 75/4", "inner/b answer -75/4", "c answer 25/2"),
                changes(
                        model,
                        answers("a", "0", "b", "1", "c", "0"),
                        answers("a", "0.5", "b", "0.5", "c", "0.5"),
                        "m"));
    }

    /** 4, 9 → 1, 9 of numbers from 0 to 10: the root of 36 is 6, that of 9 is 3. */
    @Test
    void oneAnswerOfAGeometricMeanHasItAll() {
        MaturityModel model = method(Given.of(Aggregation.GEOMETRIC, number("a", "0", "10"), number("b", "0", "10"))
                .range(Range.of(0, 10))
                .build());

        assertEquals(
                List.of("a answer -3/1"),
                changes(model, answers("a", "4", "b", "9"), answers("a", "1", "b", "9"), "m"));
        // as far on the scale of logarithms, either way: 4 · ½ · ln 2 = 1.38629436111…
        assertEquals(
                List.of("a answer ~-1.3862943611", "b answer ~1.3862943611"),
                changes(model, answers("a", "4", "b", "4"), answers("a", "2", "b", "8"), "m"));
    }

    /** 1/f of ½, ½ is 2, 2; of 1, ½ it is 1, 2; the mean of these is 2, then 3/2. */
    @Test
    void oneAnswerOfAHarmonicMeanHasItAll() {
        MaturityModel model =
                method(Given.of(Aggregation.HARMONIC, plain("a"), plain("b")).build());

        assertEquals(
                List.of("a answer 1/6"),
                changes(model, answers("a", "0.5", "b", "0.5"), answers("a", "1", "b", "0.5"), "m"));
        // 1/f: 2, 2 → 1, 4: of the change of ½ in the mean, which takes away 1/10, the first has −½ and the second 1
        assertEquals(
                List.of("a answer 1/10", "b answer -1/5"),
                changes(model, answers("a", "0.5", "b", "0.5"), answers("a", "1", "b", "0.25"), "m"));
    }

    /** Squares: 1, 49 → 25, 25. */
    @Test
    void aSquareMeanThatStaysWhereItIs() {
        MaturityModel model = method(Given.of(Aggregation.POWER, number("a", "0", "10"), number("b", "0", "10"))
                .exponent(d("2"))
                .range(Range.of(0, 10))
                .build());

        assertEquals(
                List.of("a answer 6/5", "b answer -6/5"),
                changes(model, answers("a", "1", "b", "7"), answers("a", "5", "b", "5"), "m"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Aggregation.class,
            names = {"GEOMETRIC", "HARMONIC"})
    void whatIsAtZeroOnOneSideOnlyHasItAll(Aggregation aggregation) {
        MaturityModel model =
                method(Given.of(aggregation, plain("a"), plain("b"), plain("c")).build());
        Map<String, Answer> zeros = answers("a", "0", "b", "0", "c", "0.25");
        Map<String, Answer> level = answers("a", "0.5", "b", "0.5", "c", "0.5");

        assertEquals(List.of("a answer 1/4", "b answer 1/4"), changes(model, zeros, level, "m"));
        assertEquals(List.of("a answer -1/4", "b answer -1/4"), changes(model, level, zeros, "m"));
        assertEquals(List.of(), changes(model, zeros, answers("a", "1", "b", "0"), "m"));
        assertEquals(
                List.of("a composition -1/2"),
                changes(model, answers("b", "0.5"), answers("a", "0", "b", "0.75"), "m"));
    }

    @Test
    void anExtremeExponentIsNoTrouble() {
        MaturityModel model = method(Given.of(Aggregation.POWER, plain("a"), plain("b"), plain("c"))
                .exponent(d("1000000"))
                .build());
        Comparison comparison = compare(
                model,
                answers("a", "0.5", "b", "0.25", "c", "0.001"),
                answers("a", "0.25", "b", "0.125", "c", "1"),
                "m");

        assertEquals(comparison.change().orElseThrow().toBigDecimal(), Comparison.sum(comparison.changes()));
        assertEquals(
                List.of(List.of("c")),
                comparison.changes().stream().map(Change::path).toList());
    }

    @Test
    void aSquareRootIsSteepBeyondMeasureAtZero() {
        ScoredNode least = minimum("least", plain("a"), plain("b")).build();
        MaturityModel model = method(Given.of(Aggregation.POWER, least, plain("c"))
                .exponent(d("0.5"))
                .build());
        Map<String, Answer> before = answers("a", "0", "b", "1", "c", "1");
        Map<String, Answer> after = answers("a", "1", "b", "0", "c", "1");

        assertEquals(List.of("a answer 1/2", "b answer -1/2"), changes(model, before, after, "least"));
        assertEquals(List.of(), changes(model, before, after, "m"));
    }

    // order statistics

    /** (2, 4) → (4, 3) of 4: the first binds until they meet at 10/3, then the second. */
    @Test
    void eachStretchIsCreditedToWhatBindsThere() {
        MaturityModel model = ofFour(Aggregation.MINIMUM, "a", "b");

        assertEquals(
                List.of("a answer 4/3", "b answer -1/3"),
                changes(model, answers("a", "2", "b", "4"), answers("a", "4", "b", "3"), "m"));
    }

    @Test
    void theLargestAndTheMiddleGoTheSameWay() {
        // the second binds from 4 down to 10/3, then the first up to 4
        assertEquals(
                List.of("a answer 2/3", "b answer -2/3"),
                changes(
                        ofFour(Aggregation.MAXIMUM, "a", "b"),
                        answers("a", "2", "b", "4"),
                        answers("a", "4", "b", "3"),
                        "m"));
        // the two in the middle have half of it each
        assertEquals(
                List.of("b answer 1/2", "c answer -1/2"),
                changes(
                        ofFour(Aggregation.MEDIAN, "a", "b", "c", "e"),
                        answers("a", "0", "b", "1", "c", "3", "e", "4"),
                        answers("a", "0", "b", "2", "c", "2", "e", "4"),
                        "m"));
    }

    @Test
    void severalThatBindTogetherHaveEqualParts() {
        assertEquals(
                List.of("a answer 1/2", "b answer 1/2"),
                changes(
                        ofFour(Aggregation.MINIMUM, "a", "b", "c"),
                        answers("a", "1", "b", "1", "c", "4"),
                        answers("a", "2", "b", "2", "c", "3"),
                        "m"));
    }

    /** Joining lowers a minimum, leaving raises it. */
    @Test
    void whatJoinsOrLeavesAnOrderStatisticIsComposition() {
        MaturityModel least = ofFour(Aggregation.MINIMUM, "a", "b", "c");

        assertEquals(
                List.of("b composition -2/1"), changes(least, answers("a", "3"), answers("a", "3", "b", "1"), "m"));
        assertEquals(
                List.of("a composition 1/1"),
                changes(least, answers("a", "1", "c", "3"), answers("b", "2", "c", "3"), "m"));
        assertEquals(
                List.of("b composition 1/2", "c composition 1/2"),
                changes(
                        ofFour(Aggregation.MEDIAN, "a", "b", "c"),
                        answers("a", "1"),
                        answers("a", "1", "b", "2", "c", "3"),
                        "m"));
    }

    // steps, gates, rounding

    @Test
    void levelsAndDecisionsMoveByASingleStep() {
        Aggregate levels = Aggregate.builder()
                .id("levels")
                .aggregation(Aggregation.LEVELS)
                .here(new Threshold.Value(d("0.5")))
                .addChildren(
                        Child.of(plain("a")).atLevel(1), Child.of(plain("b")).atLevel(2))
                .build();
        Decision decision = Decision.builder()
                .id("decision")
                .addCases(
                        DecisionCase.when(atLeast("a", "0.5"), new DecisionCase.Then.Value(d("1"))),
                        DecisionCase.otherwise(new DecisionCase.Then.Value(d("0.25"))))
                .build();
        MaturityModel model =
                method(mean("m", levels, decision).range(Range.of(0, 8)).build());
        Map<String, Answer> before = answers("a", "0.25", "b", "1");
        Map<String, Answer> after = answers("a", "0.75", "b", "1");

        assertEquals(List.of("levels step 4/1", "decision step 3/1"), changes(model, before, after, "m"));
        assertEquals(List.of(" step 2/1"), changes(model, before, after, "levels"));
        assertEquals(List.of(" step 3/4"), changes(model, before, after, "decision"));
        assertEquals(List.of(" answer 1/2"), changes(model, before, after, "a"));
    }

    @Test
    void gatesAndRoundingChangeByWhatTheyDo() {
        MaturityModel model = method(mean("m", plain("a"), plain("b"))
                .addGates(new Gate.Unless(atLeast("b", "0.5"), d("0.3")))
                .round(new Rounding(1, RoundingRule.FLOOR))
                .build());

        // 0.4 capped at 0.3; then 0.65, rounded down to 0.6
        assertEquals(
                List.of("a answer 1/20", "b answer 1/5", " gate 1/10", " round -1/20"),
                changes(model, answers("a", "0.6", "b", "0.2"), answers("a", "0.7", "b", "0.6"), "m"));
    }

    @Test
    void aNodeWithSeveralReferencesHasAnItemPerPath() {
        MaturityModel model = method(mean(
                        "m",
                        mean("x", plain("a"), plain("b")).build(),
                        mean("y", ref("a")).build())
                .build());

        assertEquals(
                List.of("x/a answer 1/8", "y/a answer 1/4"),
                changes(model, answers("a", "0", "b", "0"), answers("a", "0.5", "b", "0"), "m"));
    }

    @Test
    void whatCountsByAPolicyHasAnAnswerAllTheSame() {
        MaturityModel model =
                method(mean("m", plain("a"), mean("x", plain("b"), plain("c")).build())
                        .states(unknown(StatePolicy.ZERO))
                        .build());

        assertEquals(
                List.of("x answer 1/4"),
                changes(model, answers("a", "1"), answers("a", "1", "b", "0.25", "c", "0.75"), "m"));
    }

    @Test
    void nodesOfAGroupAreOneAnswer() {
        MaturityModel model = method(
                mean("root", ref("m")).build(),
                group(
                                "g",
                                CombinationRule.BEST,
                                mean("m", plain("a"), plain("b")).build())
                        .build());

        assertEquals(
                List.of("m answer 1/4"),
                changes(
                        model,
                        Map.of("g", observed(page(answers("a", "0.5", "b", "0.5")), page(answers("a", "0", "b", "0")))),
                        Map.of("g", observed(page(answers("a", "0.5", "b", "1")))),
                        "root"));
    }

    // what is written

    /** Three thirds are one, and so are their ten digits; the largest, and of equals the first, is told one unit more. */
    @Test
    void theRoundedAmountsAddUpToo() {
        MaturityModel model =
                method(mean("m", plain("a"), plain("b"), plain("c")).build());
        Comparison comparison =
                compare(model, answers("a", "0", "b", "0", "c", "0"), answers("a", "1", "b", "1", "c", "1"), "m");

        assertEquals(
                List.of(d("0.3333333334"), d("0.3333333333"), d("0.3333333333")),
                comparison.changes().stream().map(it -> it.amount().rounded()).toList());
        assertEquals(List.of("a answer 1/3", "b answer 1/3", "c answer 1/3"), changes(comparison.changes()));
    }

    @Test
    void theAmountsAreNumbersOfTheRangeAlsoIfItDescends() {
        MaturityModel model =
                method(mean("m", plain("a"), plain("b")).range(Range.of(5, 1)).build());

        assertEquals(
                List.of("a answer -2/1"),
                changes(model, answers("a", "0", "b", "1"), answers("a", "1", "b", "1"), "m"));
    }

    // not comparable

    @Test
    void whatCannotBeComparedSaysWhy() {
        MaturityModel model = method(mean("m", plain("a"), plain("b")).build());
        Map<String, Answer> open = Map.of();
        Map<String, Answer> full = answers("a", "1", "b", "1");

        assertEquals(
                Optional.of(Incomparable.NOT_DETERMINED_BEFORE),
                compare(model, open, full, "m").reason());
        assertEquals(
                Optional.of(Incomparable.NOT_DETERMINED_AFTER),
                compare(model, full, open, "m").reason());
        assertEquals(
                Optional.of(Incomparable.NOT_DETERMINED_BEFORE),
                compare(model, open, open, "m").reason());
        // a branch can be compared where the whole cannot
        assertEquals(List.of(" answer 1/1"), changes(model, answers("a", "0"), full, "a"));

        Comparison others = Scorer.of(model)
                .compare(
                        assessment(full).build(),
                        Map.of(),
                        assessment(full).subject(Subject.organisation("other")).build(),
                        Map.of(),
                        "m");
        assertEquals(Optional.of(Incomparable.SUBJECT), others.reason());
        assertEquals(Optional.empty(), others.change());
        assertEquals(List.of(), others.changes());
    }

    @Test
    void modelsAndVersionsAreTold() {
        Comparison same = compare(method(plain("a")), answers("a", "0"), answers("a", "1"), "a");
        Compared other = side(same.after(), new ModelReference("other", "1"));
        Compared newer = side(same.after(), new ModelReference("m", "2"));

        assertEquals(Optional.of(Incomparable.MODEL), new Comparison("a", same.before(), other, List.of()).reason());
        assertEquals(Optional.of(Incomparable.VERSION), new Comparison("a", same.before(), newer, List.of()).reason());
        assertThrows(IllegalArgumentException.class, () -> new Comparison("a", same.before(), newer, same.changes()));
    }

    private static Compared side(Compared side, ModelReference model) {
        return new Compared(side.assessment(), side.subject(), model, side.date(), side.outcome());
    }

    @Test
    void wrongCallsAreRefused() {
        MaturityModel model = method(mean("m", plain("a")).build());
        Scorer scorer = Scorer.of(model);
        Assessment assessment = assessment(answers("a", "1")).build();
        Assessment foreign = assessment(answers("a", "1"))
                .model(new ModelReference("x", "1"))
                .build();

        assertThrows(
                IllegalArgumentException.class,
                () -> scorer.compare(assessment, Map.of(), assessment, Map.of(), "none"));
        assertThrows(InvalidDataException.class, () -> scorer.compare(assessment, Map.of(), foreign, Map.of(), "m"));
        Comparison right = compare(model, answers("a", "0"), answers("a", "1"), "m");
        assertThrows(
                IllegalArgumentException.class, () -> new Comparison("m", right.before(), right.after(), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Comparison("a", right.before(), right.after(), right.changes()));
    }

    @Test
    void differencesThatNoDecimalCanHoldAreRefused() {
        String most = "99999999999999999999";
        MaturityModel model = method(number("a", "-" + most, most));

        assertThrows(
                ArithmeticException.class, () -> compare(model, answers("a", "-" + most), answers("a", most), "a"));
        assertEquals(
                Optional.of(d(most)),
                compare(model, answers("a", "0"), answers("a", most), "a").change());
    }

    @Test
    void pathsThatNobodyCanCountAreNoTrouble() {
        MaturityModel.Builder chain = method();
        int length = 60;
        for (int i = 0; i < length; i++) {
            chain.addNode(mean("n" + i, ref("n" + (i + 1)), ref("n" + (i + 2))).build());
        }
        MaturityModel model = chain.addNode(plain("n" + length))
                .addNode(plain("n" + (length + 1)))
                .build();
        Map<String, Answer> before = answers("n60", "0", "n61", "0");

        assertEquals(List.of(), changes(model, before, before, "n0"));
        Comparison comparison = compare(model, before, answers("n60", "1", "n61", "0.5"), "n0");
        assertTrue(
                comparison.changes().size() > 1000,
                () -> "" + comparison.changes().size());
        assertEquals(
                0, comparison.change().orElseThrow().toBigDecimal().compareTo(Comparison.sum(comparison.changes())));
    }

    @Test
    void aVeryLongChainOfReferencesIsCompared() {
        MaturityModel.Builder chain = method();
        int length = 5000;
        for (int i = 0; i < length; i++) {
            chain.addNode(mean("n" + i, ref("n" + (i + 1))).build());
        }
        MaturityModel model = chain.addNode(plain("n" + length)).build();
        List<Change> changes = compare(model, answers("n5000", "0"), answers("n5000", "0.5"), "n0")
                .changes();

        assertEquals(1, changes.size());
        assertTrue(changes.get(0).path().size() <= ModelIndex.DEEPEST);
        assertEquals(d("0.5"), changes.get(0).amount().rounded());
    }

    // series

    @Test
    void theTotalsOfASeriesAddUp() {
        MaturityModel model = method(mean("m", plain("a"), plain("b")).build());
        Timeline timeline = new Timeline();
        Scorer scorer = Scorer.of(model);
        List<Map<String, Answer>> years =
                List.of(answers("a", "0.5"), answers("a", "0.75", "b", "0.25"), answers("a", "0.5", "b", "1"));
        for (int i = years.size() - 1; i >= 0; i--) {
            timeline.add(
                    scorer,
                    assessment(years.get(i)).id("y" + i).date(DAY.plusYears(i)).build(),
                    Map.of());
        }
        List<ComparisonSeries> all = timeline.compare();

        assertEquals(1, all.size());
        ComparisonSeries series = all.get(0);
        assertEquals("m", series.node());
        assertEquals("y0", series.first().assessment());
        assertEquals("y2", series.last().assessment());
        assertEquals(2, series.steps().size());
        assertEquals(Optional.of(d("0.25")), series.change());
        assertEquals(
                List.of("a answer 1/16", "a composition -1/16", "b composition -1/8", "b answer 3/8"),
                changes(series.totals()));
    }

    /** Every step can be written, and what changed over all of them cannot. */
    @Test
    void aSeriesWhoseTotalsNoDecimalCanHoldIsRefused() {
        String most = "99999999999999999999";
        MaturityModel model = method(number("a", "-" + most, most));
        Scorer scorer = Scorer.of(model);
        Timeline timeline = new Timeline();
        List<String> values = List.of("-60000000000000000000", "0", "60000000000000000000");
        for (int i = 0; i < values.size(); i++) {
            timeline.add(
                    scorer,
                    assessment(answers("a", values.get(i)))
                            .id("y" + i)
                            .date(DAY.plusYears(i))
                            .build(),
                    Map.of());
        }

        assertEquals(
                "a difference has too many digits before the point",
                assertThrows(ArithmeticException.class, timeline::compare).getMessage());
    }

    @Test
    void theScorecardOfASideIsAtHand() {
        MaturityModel model = method(mean("m", plain("a"), plain("b")).build());
        Timeline timeline = new Timeline();
        Scorer scorer = Scorer.of(model);
        Assessment first = assessment(answers("a", "0.5")).id("1").build();
        Assessment second =
                assessment(answers("b", "1")).id("2").date(DAY.plusDays(1)).build();
        timeline.add(scorer, first, Map.of()).add(scorer, second, Map.of());
        ComparisonSeries series = timeline.compare().get(0);

        assertEquals(Optional.of(scorer.score(first)), timeline.scorecard(series.first()));
        assertEquals(Optional.of(scorer.score(second)), timeline.scorecard(series.last()));
        assertEquals(Optional.empty(), new Timeline().scorecard(series.last()));
    }

    @Test
    void aSeriesWithAGapHasNoTotals() {
        MaturityModel model = method(mean("m", plain("a"), mean("x", plain("b")).build())
                .minimumDetermined(d("1"))
                .build());
        Timeline timeline = new Timeline();
        Scorer scorer = Scorer.of(model);
        timeline.add(scorer, assessment(answers("a", "0")).id("1").build(), Map.of());
        timeline.add(
                scorer,
                assessment(answers("a", "1", "b", "1"))
                        .id("2")
                        .date(DAY.plusDays(1))
                        .build(),
                Map.of());
        List<ComparisonSeries> all = timeline.compare();

        assertEquals(List.of("m", "a"), all.stream().map(ComparisonSeries::node).toList());
        assertEquals(Optional.empty(), all.get(0).change());
        assertEquals(List.of(), all.get(0).totals());
        assertEquals(Optional.of(d("1")), all.get(1).change());
        assertEquals(
                List.of("x"),
                timeline.compare("x").stream().map(ComparisonSeries::node).toList());
        assertEquals(List.of(), timeline.compare("none"));
    }

    @Test
    void theMostIndependentOfADayCountsAndTheLastOfTwo() {
        MaturityModel model = method(plain("a"));
        Timeline timeline = new Timeline();
        Scorer scorer = Scorer.of(model);
        for (String each : List.of("audit 0.1", "self 0.2", "audit 0.3", "tool 0.4")) {
            String[] parts = each.split(" ", -1);
            timeline.add(
                    scorer,
                    assessment(answers("a", parts[1]))
                            .id(each.replace(' ', '-'))
                            .assessor(Assessor.byCode(parts[0]).orElseThrow())
                            .build(),
                    Map.of());
        }
        assertEquals(List.of(), timeline.compare());
        assertEquals(1, timeline.assessedOnce().size());
        timeline.add(
                scorer, assessment(answers("a", "0.9")).date(DAY.plusDays(1)).build(), Map.of());

        assertEquals(Optional.of(d("0.6")), timeline.compare().get(0).change());
        assertEquals(List.of(), timeline.assessedOnce());
    }

    @Test
    void aRivalIsOfOneSubjectModelDayAndAssessor() {
        MaturityModel model = method(plain("a"));
        Timeline timeline = new Timeline();
        add(timeline, model, "p", 0);
        Assessment rival = assessment(answers("a", "0.5"))
                .model(model.reference())
                .subject(Subject.organisation("p"))
                .date(DAY)
                .build();

        assertTrue(timeline.hasRivalOf(rival));
        assertFalse(timeline.hasRivalOf(
                rival.toBuilder().subject(Subject.organisation("q")).build()));
        assertFalse(timeline.hasRivalOf(
                rival.toBuilder().model(new ModelReference("other", "1")).build()));
        assertFalse(timeline.hasRivalOf(rival.toBuilder().date(DAY.plusDays(1)).build()));
        assertFalse(
                timeline.hasRivalOf(rival.toBuilder().assessor(Assessor.AUDIT).build()));
    }

    @Test
    void anotherModelOrVersionIsNoStepOfASeries() {
        MaturityModel model = method(plain("a"));
        MaturityModel newer = model.toBuilder().version("2").build();
        MaturityModel other = model.toBuilder().id("other").build();
        Timeline timeline = new Timeline();
        add(timeline, model, "p", 0);
        add(timeline, newer, "p", 1);
        add(timeline, model, "q", 0);
        add(timeline, other, "q", 1);
        add(timeline, model, "r", 0);
        add(timeline, other, "r", 1);
        add(timeline, model, "r", 2);

        assertEquals(
                List.of("Optional[VERSION]", "Optional[MODEL]", "Optional.empty"),
                timeline.compare().stream()
                        .map(it -> it.steps().get(0).reason().toString())
                        .toList());
        MaturityModel clash = model.toBuilder().publisher("somebody").build();
        assertThrows(IllegalArgumentException.class, () -> add(timeline, clash, "p", 3));
    }

    private static void add(Timeline timeline, MaturityModel model, String subject, int day) {
        timeline.add(
                Scorer.of(model),
                assessment(answers("a", "1"))
                        .model(model.reference())
                        .subject(Subject.organisation(subject))
                        .date(DAY.plusDays(day))
                        .build(),
                Map.of());
    }

    @Test
    void aSeriesIsOneNodeAndHasNoHoles() {
        MaturityModel model = method(mean("m", plain("a")).build());
        Comparison one = compare(model, answers("a", "0"), answers("a", "1"), "m");
        Comparison leaf = compare(model, answers("a", "0"), answers("a", "1"), "a");

        assertThrows(IllegalArgumentException.class, () -> new ComparisonSeries(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new ComparisonSeries(List.of(one, one)));
        assertThrows(IllegalArgumentException.class, () -> new ComparisonSeries(List.of(one, leaf)));
    }
}
