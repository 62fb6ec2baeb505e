package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights, references, ranges and several roots. */
class WeightTest {

    @Test
    void equalWeightsGiveThePlainMean() {
        Aggregate one = mean("m", weighing("1", number("a", "0", "5")), weighing("1", number("b", "0", "5")))
                .range(Range.of(0, 5))
                .build();
        Aggregate none = mean("m", number("a", "0", "5"), number("b", "0", "5"))
                .range(Range.of(0, 5))
                .build();
        Map<String, Answer> answers = Map.of("a", value("2"), "b", value("4"));

        assertValue("3", headline(method(one), answers));
        assertValue("3", headline(method(none), answers));
    }

    @Test
    void thirdsAreExactAsTwoAndOne() {
        Aggregate thirds = mean("m", weighing("2", yesNo("a")), weighing("1", yesNo("b")))
                .weightsTotal(d("3"))
                .build();

        assertValue("2/3", headline(method(thirds), Map.of("a", yes(), "b", no())));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 2/3", "40, 40, 20, 4/5", "0.7, 0.2, 0.1, 9/10", "0.33, 0.33, 0.33, 2/3"})
    void weightsCountByTheirShareOfTheirSum(String a, String b, String c, String expected) {
        Aggregate aggregate = mean("m", weighing(a, yesNo("a")), weighing(b, yesNo("b")), weighing(c, yesNo("c")))
                .build();

        assertValue(expected, headline(method(aggregate), Map.of("a", yes(), "b", yes(), "c", no())));
    }

    @Test
    void aChildOfWeightZeroIsShownAndHasNoInfluence() {
        Indicator shown = question("shown", Scale.yesNo()).build();
        Aggregate aggregate = mean("m", weighing("1", yesNo("a")), weighing("0", shown))
                .states(StatePolicies.all(StatePolicy.ZERO))
                .minimumDetermined(d("1"))
                .minimumCoverage(d("1"))
                .build();
        for (Answer answer : List.of(yes(), no(), Answer.unknown(), notRelevant(), failed())) {
            Scorecard scorecard = score(method(aggregate), Map.of("a", yes(), "shown", answer));

            assertValue("1", scorecard.headline());
            assertCoverage("1", scorecard.headline());
            assertBounds("1", "1", scorecard.headline());
            assertEquals(Optional.of(answer), outcome(scorecard, "shown").answer());
        }
    }

    @Test
    void aChildOfWeightZeroAloneDecidesNoState() {
        Aggregate aggregate =
                mean("m", weighing("1", yesNo("a")), weighing("0", yesNo("b"))).build();

        assertNotApplicable(headline(method(aggregate), Map.of("a", notRelevant(), "b", yes())));
        assertNotDetermined(Reason.NOTHING_DETERMINED, headline(method(aggregate), Map.of("b", notRelevant())));
    }

    @Test
    void aChildOfWeightZeroDoesNotBindAMinimum() {
        Aggregate aggregate = minimum("m", weighing("1", plain("a")), weighing("0", plain("b")))
                .build();
        Outcome outcome = headline(method(aggregate), Map.of("a", value("0.75"), "b", value("0")));

        assertValue("3/4", outcome);
        assertEquals(List.of("a"), outcome.binding());
    }

    @Test
    void aConditionSeesAChildOfWeightZero() {
        Indicator a = question("a", Scale.yesNo()).appliesIf(isYes("b")).build();
        Aggregate aggregate =
                mean("m", weighing("1", a), weighing("0", yesNo("b"))).build();

        assertOutOfScope(headline(method(aggregate), Map.of("a", yes(), "b", no())));
        assertValue("1", headline(method(aggregate), Map.of("a", yes(), "b", yes())));
    }

    @Test
    void aReferenceHasItsOwnWeight() {
        MaturityModel model = method(mean(
                        "root",
                        weighing(
                                "1",
                                mean("first", weighing("3", yesNo("a")), weighing("1", yesNo("b")))
                                        .build()),
                        weighing(
                                "1",
                                mean("second", weighing("1", "a"), weighing("4", yesNo("c")))
                                        .build()))
                .build());
        Scorecard scorecard = score(model, Map.of("a", yes(), "b", no(), "c", no()));

        assertValue("3/4", outcome(scorecard, "first"));
        assertValue("1/5", outcome(scorecard, "second"));
        assertValue("19/40", scorecard.headline());
    }

    @Test
    void aReferenceMayComeBeforeTheNode() {
        MaturityModel model = method(
                mean("early", weighing("2", "a"), weighing("1", "late")).build(),
                mean("late", yesNo("a"), yesNo("b")).build());

        assertValue("5/6", headline(model, Map.of("a", yes(), "b", no())));
    }

    @Test
    void aNodeMayCountTwiceForOneParent() {
        MaturityModel model = method(
                mean("m", Child.of(yesNo("a")), ref("a"), Child.of(yesNo("b"))).build());

        assertValue("2/3", headline(model, Map.of("a", yes(), "b", no())));
    }

    @Test
    void everyRootIsAnOutputAndTheFirstTheHeadline() {
        MaturityModel model = method(
                mean("mean", plain("a"), plain("b")).build(),
                minimum("weakest", ref("a"), ref("b")).build(),
                plain("c"));
        Scorecard scorecard = score(model, Map.of("a", value("1"), "b", value("0.5"), "c", value("0.25")));

        assertEquals("mean", scorecard.headline().node());
        assertValue("3/4", scorecard.headline());
        assertValue("1/2", outcome(scorecard, "weakest"));
        assertValue("1/4", outcome(scorecard, "c"));
        assertEquals(
                List.of("mean", "a", "b", "weakest", "c"),
                scorecard.outcomes().stream().map(Outcome::node).toList());
    }

    @Test
    void theRangeOfAModelIsThatOfItsAggregatesOnly() {
        MaturityModel model = method().range(Range.of(1, 5))
                .addNodes(mean(
                                "m",
                                yesNo("a"),
                                mean("own", yesNo("b")).range(Range.of(0, 10)).build())
                        .build())
                .build();
        Scorecard scorecard = score(model, Map.of("a", yes(), "b", no()));

        assertValue("3", scorecard.headline());
        assertBounds("3", "3", scorecard.headline());
        assertValue("1", outcome(scorecard, "a"));
        assertValue("0", outcome(scorecard, "own"));
    }

    @Test
    void aRangeMayDescend() {
        // grades: 1 is the best, 6 the worst
        Aggregate grade =
                mean("grade", yesNo("a"), yesNo("b")).range(Range.of(6, 1)).build();
        Outcome outcome = headline(method(grade), Map.of("a", yes()));

        assertValue("1", outcome);
        assertBounds("3.5", "1", outcome);
    }

    @Test
    void pointsWeighByTheWidthOfTheRange() {
        Indicator ten = question("ten", Scale.yesNo()).range(Range.of(0, 10)).build();
        Indicator thirty = question("thirty", Scale.number(d("5"), d("35"))).build();
        Indicator twenty = question("twenty", Scale.number(d("20"), d("0"))).build();
        Aggregate points = mean("points", ten, thirty, twenty)
                .isWeightedByRange(true)
                .weightsTotal(d("60"))
                .range(Range.of(0, 60))
                .build();
        MaturityModel model = method(points);

        // 10 + 15 + 5
        assertValue("30", headline(model, Map.of("ten", yes(), "thirty", value("20"), "twenty", value("15"))));
        assertCoverage("0.1666666666", headline(model, Map.of("ten", yes())));
    }

    @Test
    void pointsOfAReferenceWeighByTheRangeOfItsNode() {
        MaturityModel model = method(
                mean("points", ref("a"), ref("b"))
                        .isWeightedByRange(true)
                        .range(Range.of(0, 4))
                        .build(),
                number("a", "0", "3"),
                yesNo("b"));

        assertValue("3", headline(model, Map.of("a", value("3"), "b", no())));
    }

    @Test
    void theSumOfWeightsIsThatOfAllChildrenListed() {
        Aggregate aggregate = mean(
                        "m", weighing("60", yesNo("a")), weighing("40", yesNo("b")), weighing("0", yesNo("c")))
                .weightsTotal(d("100"))
                .build();

        assertValue("3/5", headline(method(aggregate), Map.of("a", yes(), "b", no())));
    }

    @Test
    void theOrderOfChildrenDoesNotMatter() {
        Child[] forwards = {
            weighing("0.7", plain("a")), weighing("0.2", plain("b")), weighing("0.1", plain("c")),
        };
        Child[] backwards = {forwards[2], forwards[1], forwards[0]};
        Map<String, Answer> answers = Map.of("a", value("0.1"), "b", value("0.7"), "c", value("0.3"));
        Outcome expected = headline(method(mean("m", forwards).build()), answers);

        assertEquals(expected, headline(method(mean("m", backwards).build()), answers));
        assertEquals(Optional.of(d("0.24")), expected.value());
    }

    @Test
    void fiveHundredScoresGiveOneTextInAnyOrder() {
        Indicator[] questions = new Indicator[500];
        Map<String, Answer> answers = new HashMap<>();
        for (int i = 0; i < questions.length; i++) {
            questions[i] = plain("q" + i);
            answers.put("q" + i, value("0." + (i * 7919 % 1000 + 1000)));
        }
        Indicator[] turned = questions.clone();
        Collections.reverse(Arrays.asList(turned));

        assertEquals(
                headline(method(mean("m", questions).build()), answers),
                headline(method(mean("m", turned).build()), answers));
    }

    @Test
    void aChildIsAValue() {
        Child child = weighing("2", yesNo("a"));

        assertEquals(child, Child.of(yesNo("a")).weighing(2));
        assertEquals(child.hashCode(), Child.of(yesNo("a")).weighing(2).hashCode());
        assertNotEquals(child, Child.of(yesNo("a")));
        assertNotEquals(child, weighing("2", plain("a")));
        assertNotEquals(child, weighing("2", "a"));
        assertEquals("a, weight 2", child.toString());
        assertEquals("reference to b", ref("b").toString());
        assertEquals(Optional.empty(), ref("b").node());
        assertEquals(Optional.of(yesNo("a")), child.node());
    }
}
