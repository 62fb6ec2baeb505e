package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gates and rounding: section 8 of the specification with its examples. */
class GateTest {

    private static Indicator ofFour(String id) {
        return question(id, Scale.wholeNumber(0, 4)).build();
    }

    private static Gate unless(Condition condition, String cap) {
        return new Gate.Unless(condition, d(cap));
    }

    /** A, B and C of 4, on a range from 0 to 100, at most 25 unless A is at least 2. */
    private static MaturityModel example(Gate... gates) {
        return method(mean("m", ofFour("A"), ofFour("B"), ofFour("C"))
                .range(Range.of(0, 100))
                .addGates(gates)
                .build());
    }

    private static final Gate UNLESS_TWO = unless(atLeast("A", "2"), "25");

    @Test
    void aGateThatFires() {
        Outcome outcome = headline(example(UNLESS_TWO), Map.of("A", value("1"), "B", value("4"), "C", value("4")));

        assertValue("25", outcome);
        assertBounds("25", "25", outcome);
        Capped capped = outcome.capped().orElseThrow();
        assertEquals(0, capped.gate());
        assertEquals(List.of("A"), capped.nodes());
        assertEquals(d("75"), capped.before());
    }

    @Test
    void aGateThatIsNotDecidedAboveItsCap() {
        Outcome outcome = headline(example(UNLESS_TWO), Map.of("B", value("4"), "C", value("4")));

        assertNotDetermined(Reason.GATE_UNDETERMINED, outcome);
        assertBounds("25", "100", outcome);
        assertEquals(Optional.empty(), outcome.capped());
    }

    @Test
    void aGateThatIsNotDecidedAtOrBelowItsCap() {
        Outcome outcome = headline(example(UNLESS_TWO), Map.of("B", value("1"), "C", value("0")));

        assertValue("25/2", outcome);
        assertBounds("8.3333333333", "41.6666666667", outcome);
        Outcome equal = headline(example(UNLESS_TWO), Map.of("B", value("1"), "C", value("1")));
        assertValue("25", equal);
    }

    @Test
    void aGateThatIsMetOrVoid() {
        Map<String, Answer> met = Map.of("A", value("2"), "B", value("4"), "C", value("4"));
        assertValue("250/3", headline(example(UNLESS_TWO), met));
        Map<String, Answer> none = Map.of("A", notRelevant(), "B", value("4"), "C", value("4"));
        Outcome outcome = headline(example(UNLESS_TWO), none);
        assertValue("100", outcome);
        assertEquals(Optional.empty(), outcome.capped());
    }

    @Test
    void aValueAtItsCapIsNotCapped() {
        Outcome outcome = headline(example(UNLESS_TWO), Map.of("A", value("1"), "B", value("1"), "C", value("1")));

        assertValue("25", outcome);
        assertEquals(Optional.empty(), outcome.capped());
    }

    @ParameterizedTest
    @CsvSource({"0,1,2", "0,2,1", "1,0,2", "1,2,0", "2,0,1", "2,1,0"})
    void theLowestOfSeveralCapsHoldsInAnyOrder(int first, int second, int third) {
        List<Gate> gates =
                List.of(unless(atLeast("A", "2"), "50"), unless(atLeast("B", "2"), "30"), unless(isYes("f"), "10"));
        MaturityModel model = method().addFacts(Fact.of("f", Scale.yesNo()))
                .addNodes(mean("m", ofFour("A"), ofFour("B"), ofFour("C"))
                        .range(Range.of(0, 100))
                        .addGates(gates.get(first), gates.get(second), gates.get(third))
                        .build())
                .build();
        Map<String, Answer> both = Map.of("A", value("1"), "B", value("1"), "C", value("4"), "f", yes());
        Outcome capped = headline(model, both);
        assertValue("30", capped);
        assertEquals(List.of("B"), capped.capped().orElseThrow().nodes());
        assertEquals(d("50"), capped.capped().orElseThrow().before());
        // the open one could still lower it
        Outcome open = headline(model, Map.of("A", value("1"), "B", value("1"), "C", value("4")));
        assertNotDetermined(Reason.GATE_UNDETERMINED, open);
        assertBounds("10", "30", open);
        // and not below what it is
        Outcome low = headline(model, Map.of("A", value("0"), "B", value("1"), "C", value("0")));
        assertValue("25/3", low);
    }

    // caps by another node

    private static Outcome cappedBy(ScoredNode other, Map<String, Answer> answers) {
        return headline(
                method(
                        plain("q").toBuilder()
                                .addGates(new Gate.CapBy(other.id()))
                                .build(),
                        other),
                answers);
    }

    @Test
    void aCapByAnotherNodeIsAtItsFraction() {
        Outcome outcome = cappedBy(number("p", "100", "0"), Map.of("q", value("0.9"), "p", value("70")));

        assertValue("3/10", outcome);
        assertEquals(List.of("p"), outcome.capped().orElseThrow().nodes());
        assertBounds("0.3", "0.3", outcome);
        assertValue("1/5", cappedBy(plain("p"), Map.of("q", value("0.2"), "p", value("0.3"))));
    }

    @Test
    void aCapByAnUnknownNodeIsUndetermined() {
        Outcome above = cappedBy(plain("p"), Map.of("q", value("0.9")));
        assertNotDetermined(Reason.GATE_UNDETERMINED, above);
        assertBounds("0", "0.9", above);
        Outcome least = cappedBy(plain("p"), Map.of("q", value("0")));
        assertValue("0", least);
        assertBounds("0", "0", least);
    }

    @Test
    void aCapByAnUnknownNodeThatCannotBeLowerIsNone() {
        Aggregate p = mean("p", plain("a"), plain("b")).minimumCoverage(d("1")).build();
        Map<String, Answer> answers = Map.of("q", value("0.4"), "a", value("0.8"));
        Outcome outcome = cappedBy(p, answers);
        // p is from 0.4 to 0.9
        assertValue("2/5", outcome);
        assertBounds("0.4", "0.4", outcome);
        assertNotDetermined(Reason.GATE_UNDETERMINED, cappedBy(p, Map.of("q", value("0.41"), "a", value("0.8"))));
    }

    @Test
    void aCapByAnAbsentNodeIsNone() {
        Outcome outcome = cappedBy(plain("p"), Map.of("q", value("0.9"), "p", notRelevant()));
        assertValue("9/10", outcome);
        assertBounds("0.9", "0.9", outcome);
        MaturityModel model = method(
                plain("q").toBuilder().addGates(new Gate.CapBy("p")).build(),
                plain("p").toBuilder().appliesIf(isYes("y")).build(),
                yesNo("y"));
        assertValue("9/10", headline(model, Map.of("q", value("0.9"), "p", value("0"), "y", no())));
        assertValue("0", headline(model, Map.of("q", value("0.9"), "p", value("0"), "y", yes())));
        Outcome open = headline(model, Map.of("q", value("0.9"), "p", value("0")));
        assertNotDetermined(Reason.GATE_UNDETERMINED, open);
        assertBounds("0", "0.9", open);
    }

    // rounding

    private static MaturityModel rounding(int digits, RoundingRule mode) {
        return method().addLevelSets(levels("l", Level.lowest("low"), from("high", "75")))
                .addNodes(mean("m", number("a", "0", "100"))
                        .range(Range.of(0, 100))
                        .round(new Rounding(digits, mode))
                        .levels("l")
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "74.995, 2, HALF_UP, 75, high",
        "74.995, 2, HALF_EVEN, 75, high",
        "74.985, 2, HALF_EVEN, 74.98, low",
        "74.985, 2, HALF_UP, 74.99, low",
        "74.995, 2, FLOOR, 74.99, low",
        "74.0000000001, 0, CEILING, 75, high",
        "75, 0, CEILING, 75, high",
        "74.4999999999, 0, HALF_UP, 74, low",
        "74.5, 0, HALF_UP, 75, high",
    })
    void levelsAreDecidedOnTheRoundedValue(String given, int digits, RoundingRule mode, String value, String level) {
        Outcome outcome = headline(rounding(digits, mode), Map.of("a", value(given)));

        assertValue(value, outcome);
        assertEquals(Optional.of(level), outcome.level());
        assertBounds(value, value, outcome);
        assertEquals(Optional.of(level), outcome.lowestLevel());
    }

    /** A published method that prints 99.97 as 100.0. */
    @Test
    void aRoundedValueHasNothingLeftToProtect() {
        MaturityModel model = rounding(1, RoundingRule.HALF_UP);
        MaturityModel shown = model.toBuilder()
                .nodes(List.of(((Aggregate) model.nodes().get(0))
                        .toBuilder().show(show(1)).build()))
                .build();
        Outcome outcome = headline(shown, Map.of("a", value("99.97")));

        assertValue("100", outcome);
        assertEquals(Optional.of("100.0"), outcome.shown());
        assertEquals(
                Optional.of("100"), headline(model, Map.of("a", value("99.97"))).shown());
    }

    /** K3-01. */
    @Test
    void halvesAreThoseOfTheText() {
        assertValue("2.68", headline(rounding(2, RoundingRule.HALF_UP), Map.of("a", value("2.675"))));
        assertValue("0.13", headline(rounding(2, RoundingRule.HALF_UP), Map.of("a", value("0.125"))));
        assertValue("0.12", headline(rounding(2, RoundingRule.HALF_EVEN), Map.of("a", value("0.125"))));
        assertValue("2.67", headline(rounding(2, RoundingRule.HALF_UP), Map.of("a", value("2.665"))));
    }

    @Test
    void roundingTwiceIsRoundingOnce() {
        for (RoundingRule mode : RoundingRule.values()) {
            Aggregate once = mean("once", number("a", "0", "100"))
                    .range(Range.of(0, 100))
                    .round(new Rounding(1, mode))
                    .build();
            Aggregate twice = mean("twice", once)
                    .range(Range.of(0, 100))
                    .round(new Rounding(1, mode))
                    .build();
            Scorecard scorecard = score(method(twice), Map.of("a", value("33.3333333333")));
            assertEquals(
                    outcome(scorecard, "once").exact(),
                    outcome(scorecard, "twice").exact());
        }
    }

    @Test
    void parentsTakeTheRoundedValue() {
        Aggregate rounded = mean("r", plain("a"), plain("b"), plain("c"))
                .round(new Rounding(1, RoundingRule.HALF_UP))
                .build();
        Scorecard scorecard = score(
                method(mean("m", rounded, plain("e")).build()),
                Map.of("a", value("1"), "b", value("0"), "c", value("0"), "e", value("0.5")));

        assertValue("3/10", outcome(scorecard, "r"));
        assertValue("2/5", scorecard.headline());
    }

    @Test
    void theValueIsCappedBeforeItIsRounded() {
        MaturityModel model = method(
                plain("q").toBuilder()
                        .addGates(new Gate.CapBy("p"))
                        .round(new Rounding(1, RoundingRule.CEILING))
                        .minimumCoverage(d("1"))
                        .build(),
                plain("p"));
        Outcome outcome = headline(model, Map.of("q", value("0.9"), "p", value("0.42")));

        assertValue("1/2", outcome);
        assertEquals(d("0.9"), outcome.capped().orElseThrow().before());
    }

    @Test
    void aGeometricMeanIsRoundedExactlyAtTheBoundary() {
        Aggregate mean = of(Aggregation.GEOMETRIC, number("a", "0", "10"), number("b", "0", "10"))
                .range(Range.of(0, 10))
                .round(new Rounding(0, RoundingRule.HALF_UP))
                .build();
        // √(0.5 · 4.5) = 1.5
        assertValue("2", headline(method(mean), Map.of("a", value("0.5"), "b", value("4.5"))));
        assertValue(
                "1", headline(method(mean), Map.of("a", value("0.5"), "b", value("4.499999999999999999999999999999"))));
    }

    /** The end of the range is no multiple of the unit: rounding leads beyond it, and so do the bounds above it. */
    @Test
    void boundsHoldWhereRoundingLeadsBeyondTheRange() {
        Indicator a = plain("a").toBuilder()
                .range(new Range(d("0"), d("0.6")))
                .round(new Rounding(0, RoundingRule.HALF_UP))
                .build();
        MaturityModel model = method(mean("m", a, plain("b")).build());
        Outcome before = headline(model, Map.of("a", value("1")));
        Outcome after = headline(model, Map.of("a", value("1"), "b", notRelevant()));

        assertValue("5/3", after);
        assertEquals(
                true, before.highest().orElseThrow().compareTo(after.highest().orElseThrow()) >= 0);
    }
}
