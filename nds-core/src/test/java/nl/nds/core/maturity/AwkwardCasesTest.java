package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.assertBounds;
import static nl.nds.core.maturity.Given.assertNotApplicable;
import static nl.nds.core.maturity.Given.assertNotDetermined;
import static nl.nds.core.maturity.Given.assertValue;
import static nl.nds.core.maturity.Given.d;
import static nl.nds.core.maturity.Given.from;
import static nl.nds.core.maturity.Given.headline;
import static nl.nds.core.maturity.Given.levels;
import static nl.nds.core.maturity.Given.mean;
import static nl.nds.core.maturity.Given.method;
import static nl.nds.core.maturity.Given.notRelevant;
import static nl.nds.core.maturity.Given.number;
import static nl.nds.core.maturity.Given.observed;
import static nl.nds.core.maturity.Given.outcome;
import static nl.nds.core.maturity.Given.plain;
import static nl.nds.core.maturity.Given.score;
import static nl.nds.core.maturity.Given.share;
import static nl.nds.core.maturity.Given.show;
import static nl.nds.core.maturity.Given.value;
import static nl.nds.core.maturity.Given.weighing;
import static nl.nds.core.maturity.Given.yes;
import static nl.nds.core.maturity.Given.yesNo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.InvalidDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Faults that other programs for scores had, one test for each. Halves that are rounded (K3-01), zeros in a geometric mean
 * (K3-11) and levels that are skipped (K3-21) are tested where rounding, means and levels are.
 */
class AwkwardCasesTest {

    /** The codes and places of what is refused. */
    private static List<String> refused(Executable call) {
        return assertThrows(InvalidDataException.class, call).report().violations().stream()
                .map(it -> it.code() + " " + it.path())
                .toList();
    }

    private static List<String> refused(ScoredNode node, Answer answer) {
        return refused(() -> headline(method(node), Map.of(node.id(), answer)));
    }

    /** K3-02: the level is that of the exact value, and what is shown does not contradict it. */
    @Test
    void whatIsShownIsOnTheSideOfTheCutOffThatTheValueIsOn() {
        Indicator q =
                number("q", "0", "100").toBuilder().levels("set").show(show(2)).build();
        MaturityModel model = method().addLevelSet(levels("set", Level.lowest("below"), from("reached", "75")))
                .addNode(q)
                .build();
        Map<String, String> expected = Map.of(
                "74.99", "74.99 below", "74.995", "74.99 below", "75", "75.00 reached", "75.00", "75.00 reached");
        expected.forEach((answer, shown) -> {
            Outcome outcome = headline(model, Map.of("q", value(answer)));
            assertEquals(
                    shown, outcome.shown().orElseThrow() + " " + outcome.level().orElseThrow());
        });
    }

    /** K3-03: with 20 of 21 things it is not all, however small the last one is. */
    @Test
    void theBestIsShownOnlyIfItIsReached() {
        List<Child> items = new ArrayList<>();
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            items.add(weighing("4.975", plain("q" + i)));
            answers.put("q" + i, value("1"));
        }
        items.add(weighing("0.5", plain("last")));
        answers.put("last", value("0"));
        MaturityModel model = method(mean("m", items.toArray(Child[]::new))
                .range(Range.of(0, 100))
                .show(show(0))
                .build());
        Outcome outcome = headline(model, answers);
        assertValue("99.5", outcome);
        assertEquals(Optional.of("99"), outcome.shown());
        answers.put("last", value("1"));
        assertEquals(Optional.of("100"), headline(model, answers).shown());
    }

    /** K3-06: a stated total is exact, and nothing is rescaled in silence. */
    @Test
    void weightsAddUpToTheirTotalOrAreRefused() {
        assertValue(
                "0.7",
                headline(
                        weighted("1", "0.7", "0.2", "0.1"),
                        Map.of("q0", value("1"), "q1", value("0"), "q2", value("0"))));
        assertEquals(
                List.of("NDS-MOD-008 /nodes/0/weightsTotal"), refused(() -> weighted("1", "0.33", "0.33", "0.33")));
        assertEquals(List.of("NDS-MOD-008 /nodes/0/weightsTotal"), refused(() -> weighted("1", "40", "40", "20")));
        assertEquals("m", weighted("100", "40", "40", "20").nodes().get(0).id());
        assertEquals("m", weighted("3", "1", "1", "1").nodes().get(0).id());
    }

    private static MaturityModel weighted(String total, String... weights) {
        Child[] children = IntStream.range(0, weights.length)
                .mapToObj(i -> weighing(weights[i], plain("q" + i)))
                .toArray(Child[]::new);
        return method(mean("m", children).weightsTotal(d(total)).build());
    }

    /** K3-07: what is not applicable is neither 0 nor lost. */
    @Test
    void whatIsNotApplicableIsLeftOutAndStillListed() {
        MaturityModel model = method(mean("m", number("a", "0", "4"), number("b", "0", "4"), number("c", "0", "4"))
                .range(Range.of(0, 4))
                .build());
        Scorecard card = score(model, Map.of("a", value("3"), "b", notRelevant(), "c", value("1")));
        assertValue("2", card.headline());
        assertEquals(Optional.of(Decimal.ONE), card.headline().coverage());
        assertNotApplicable(outcome(card, "b"));
    }

    /** K3-08: what has no usable answer has no score. */
    @Test
    void withoutAnswersThereIsNoScore() {
        MaturityModel model = method(mean("m", plain("a"), plain("b")).build());
        assertNotDetermined(Reason.NOTHING_DETERMINED, headline(model, Map.of()));
        assertNotApplicable(headline(model, Map.of("a", notRelevant(), "b", notRelevant())));
        assertEquals(1, refused(() -> method(mean("m", new Child[0]).build())).size());
    }

    /** K3-10: no incidents is the best there is, and not knowing how many is nothing. */
    @Test
    void absentIsNotZero() {
        Indicator incidents = number("incidents", "10", "0");
        assertValue("0", headline(incidents, value("0")));
        assertEquals(Optional.of(Decimal.ONE), headline(incidents, value("0")).coverage());
        assertNotDetermined(Reason.UNANSWERED, headline(method(incidents), Map.of()));
    }

    /** K3-13: weights weigh, and are no scores. */
    @Test
    void equalWeightsGiveThePlainMean() {
        MaturityModel model =
                method(mean("m", weighing("1", number("a", "0", "4")), weighing("1", number("b", "0", "4")))
                        .range(Range.of(0, 4))
                        .build());
        assertValue("3", headline(model, Map.of("a", value("2"), "b", value("4"))));
    }

    /** K3-14: of nothing there is no share, and no five. */
    @Test
    void aTotalOfZeroIsNotDividedBy() {
        assertEquals(List.of("NDS-ASM-007 /answers/q"), refused(share("q"), Answer.share(5, 0)));
        assertNotDetermined(Reason.EMPTY_TOTAL, headline(share("q"), Answer.share(0, 0)));
    }

    /** K3-15: weights that come to nothing, or less, are refused where they stand. */
    @Test
    void weightsOfNothingOrLessAreRefused() {
        assertEquals(
                List.of("NDS-MOD-007 /nodes/0/children"),
                refused(() -> method(mean("m", weighing("0", plain("a")), weighing("0", plain("b")))
                        .build())));
        assertEquals(
                List.of("NDS-MOD-006 /nodes/0/children/0/weight"),
                refused(() -> method(mean("m", weighing("-0.5", plain("a")), weighing("1.5", plain("b")))
                        .build())));
    }

    /** K3-16: the mean of two shares and the share of all are two things, and a model says which it means. */
    @Test
    void theMeanOfSharesIsNotTheShareOfAll() {
        Answer both = observed(Answer.share(30, 40), Answer.share(100, 100));
        Outcome mean = headline(combined(CombinationRule.MEAN), both);
        Outcome pooled = headline(combined(CombinationRule.POOLED), both);
        assertValue("7/8", mean);
        assertValue("13/14", pooled);
        assertEquals(2, mean.combined().orElseThrow().observations());
        assertEquals(2, pooled.combined().orElseThrow().observations());
    }

    private static Indicator combined(CombinationRule rule) {
        return share("q").toBuilder().combine(Combination.of(rule)).build();
    }

    /** K3-18: a number that stands for something else is beyond the scale. */
    @Test
    void aSentinelIsRefusedAndInconclusiveIsAnAnswer() {
        Indicator q = number("q", "0", "10");
        assertEquals(List.of("NDS-ASM-004 /answers/q/value"), refused(q, value("-1")));
        assertNotDetermined(Reason.INCONCLUSIVE, headline(q, Given.failed()));
    }

    /** K3-19: percent, fraction and decimal comma. */
    @Test
    void nothingIsGuessedAboutTheUnit() {
        assertValue("0.66", headline(plain("q"), value("0.66")));
        assertEquals(List.of("NDS-ASM-004 /answers/q/value"), refused(plain("q"), value("66")));
        assertEquals(Optional.empty(), Decimal.tryParse("0,66"));
    }

    /** K3-20: no more than all of it is achieved. */
    @Test
    void nobodyAchievesMoreThanTheTotal() {
        assertEquals(List.of("NDS-ASM-007 /answers/q"), refused(share("q"), Answer.share(12, 9)));
    }

    /** K3-22: a thing has one id and is answered once; where it counts twice, that is said by a reference. */
    @Test
    void theSameThingIsThereOnce() {
        assertEquals(
                List.of("NDS-MOD-001 /nodes/1/children/0/id"),
                refused(() -> method(
                        mean("one", plain("a")).build(),
                        mean("other", plain("a")).build())));
        MaturityModel twice = method(
                mean("one", plain("a"), plain("b")).build(),
                mean("other", Child.reference("a")).build());
        Scorecard card = score(twice, Map.of("a", value("1"), "b", value("0")));
        assertEquals(4, card.outcomes().size());
        assertValue("0.5", outcome(card, "one"));
        assertValue("1", outcome(card, "other"));
    }

    /** K3-23: an answer belongs to a question of the model. */
    @Test
    void anAnswerToAnotherQuestionIsRefused() {
        assertEquals(
                List.of("NDS-ASM-001 /answers/elsewhere"),
                refused(() -> headline(method(plain("q")), Map.of("elsewhere", value("1")))));
    }

    /** K3-25: ten orders, one after the other and at once, give one text. */
    @Test
    void theOrderOfAdditionDoesNotMatter() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
        Set<String> texts = Collections.synchronizedSet(new HashSet<>());
        List<Runnable> runs = new ArrayList<>();
        Random random = new Random(25);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(order, random);
            List<Child> children = new ArrayList<>();
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (int i : order) {
                children.add(weighing("0." + (1 + i % 9), plain("q" + i)));
                answers.put("q" + i, value("0." + (100 + i)));
            }
            MaturityModel model =
                    method(mean("m", children.toArray(Child[]::new)).build());
            runs.add(() -> texts.add(headline(model, answers).toString()));
        }
        runs.forEach(Runnable::run);
        runs.parallelStream().forEach(Runnable::run);
        assertEquals(1, texts.size());
    }

    /** K3-29: what is not known makes nothing sure. */
    @Test
    void littleIsKnownOfLittle() {
        Indicator[] questions =
                IntStream.range(0, 10).mapToObj(i -> yesNo("q" + i)).toArray(Indicator[]::new);
        MaturityModel model = method(mean("m", questions).build());
        Outcome nothing = headline(model, Map.of());
        assertEquals(Optional.of(Decimal.ZERO), nothing.coverage());
        assertBounds("0", "1", nothing);
        Outcome one = headline(model, Map.of("q3", yes()));
        assertEquals(Optional.of(d("0.1")), one.coverage());
        assertBounds("0.1", "1", one);
        MaturityModel strict =
                method(mean("m", questions).minimumCoverage(d("0.5")).build());
        assertNotDetermined(Reason.COVERAGE, headline(strict, Map.of("q3", yes())));
    }

    /** K3-30: a whole that is not answered itself is what its parts come to. */
    @Test
    void aWholeIsItsParts() {
        MaturityModel model = method(mean(
                        "programme",
                        mean("one", plain("a")).build(),
                        mean("two", plain("b")).build(),
                        mean("three", plain("c")).build())
                .build());
        Outcome programme = headline(model, Map.of("a", value("0.3"), "b", value("0.6"), "c", value("0.9")));
        assertValue("0.6", programme);
        assertTrue(programme.answer().isEmpty());
    }
}
