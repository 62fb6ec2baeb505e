package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see of a value, and how numbers are written. */
class ShownTest {

    private static final LevelSet PASS = levels("pass", Level.lowest("fail"), from("pass", "75"));

    /** A number from 0 to 100 with levels, shown in some digits. */
    private static Outcome of(String value, LevelSet set, Rounding show) {
        Indicator indicator = question("q", Scale.number(d("0"), d("100")))
                .levels(set.id())
                .show(Optional.ofNullable(show))
                .build();
        return headline(method().addLevelSets(set).addNodes(indicator).build(), Map.of("q", value(value)));
    }

    private static String shown(String value, String worst, String best, Rounding show) {
        Indicator indicator = question("q", Scale.number(d(worst), d(best)))
                .show(Optional.ofNullable(show))
                .build();
        return headline(indicator, value(value)).shown().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "74.99, 74.99, fail",
        "74.994, 74.99, fail",
        "74.995, 74.99, fail",
        "74.9999999, 74.99, fail",
        "75, 75.00, pass",
        "75.00, 75.00, pass",
        "75.001, 75.00, pass",
        "75.005, 75.01, pass"
    })
    void whatIsShownNeverContradictsTheLevel(String value, String shown, String level) {
        Outcome outcome = of(value, PASS, show(2));

        assertEquals(Optional.of(shown), outcome.shown());
        assertEquals(Optional.of(level), outcome.level());
    }

    @Test
    void aValueJustAboveACutOffIsRoundedUp() {
        LevelSet more = levels("more", Level.lowest("fail"), above("pass", "75"));

        Outcome justAbove = of("75.001", more, show(2));
        assertEquals(Optional.of("75.01"), justAbove.shown());
        assertEquals(Optional.of("pass"), justAbove.level());
        Outcome equal = of("75", more, show(2));
        assertEquals(Optional.of("75.00"), equal.shown());
        assertEquals(Optional.of("fail"), equal.level());
    }

    @Test
    void ifNoNumberOfSoManyDigitsIsTrueMoreDigitsAreShown() {
        // between 74.3 and 74.4 there is no whole number
        LevelSet narrow = levels("narrow", Level.lowest("a"), from("b", "74.3"), from("c", "74.4"));

        assertEquals(Optional.of("74.3"), of("74.32", narrow, show(0)).shown());
        assertEquals(Optional.of("74.3"), of("74.37", narrow, show(0)).shown());
        assertEquals(Optional.of("74"), of("74.29", narrow, show(0)).shown());
        assertEquals(Optional.of("75"), of("74.41", narrow, show(0)).shown());
    }

    @Test
    void withoutShowTenDigitsAreShownByTheSameRule() {
        assertEquals(
                Optional.of("74.9999999999"), of("74.99999999996", PASS, null).shown());
        assertEquals(Optional.of("fail"), of("74.99999999996", PASS, null).level());
        // the value itself is rounded half-even to ten digits
        assertEquals(Optional.of(d("75")), of("74.99999999996", PASS, null).value());
        assertEquals(Optional.of("75"), of("75", PASS, null).shown());
        assertEquals(Optional.of("80.5"), of("80.50", PASS, null).shown());
        assertEquals(Optional.of("0"), of("0", PASS, null).shown());
    }

    @ParameterizedTest
    @CsvSource({"99.97, 99.9", "99.94, 99.9", "99.9999, 99.9", "100, 100.0", "0.01, 0.0"})
    void theBestIsShownOnlyIfItIsReached(String value, String shown) {
        assertEquals(shown, shown(value, "0", "100", show(1)));
    }

    @Test
    void twentyOfTwentyOneIsNotFull() {
        Aggregate m = mean("m", weighing("99.5", yesNo("a")), weighing("0.5", yesNo("b")))
                .range(Range.of(0, 100))
                .show(show(0))
                .build();

        assertEquals(
                Optional.of("99"),
                headline(method(m), Map.of("a", yes(), "b", no())).shown());
        assertEquals(
                Optional.of("100"),
                headline(method(m), Map.of("a", yes(), "b", yes())).shown());
    }

    @ParameterizedTest
    @CsvSource({"0.03, 0.1", "0.04, 0.1", "0, 0.0", "0.06, 0.1", "0.17, 0.2"})
    void theBestOfADescendingRangeIsProtectedToo(String value, String shown) {
        assertEquals(shown, shown(value, "20", "0", show(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 2.675, 2.68", "HALF_UP, 0.125, 0.13", "HALF_UP, 2.665, 2.67", "HALF_UP, -0.125, -0.13",
        "HALF_EVEN, 2.675, 2.68", "HALF_EVEN, 0.125, 0.12", "HALF_EVEN, 2.665, 2.66", "HALF_EVEN, -0.125, -0.12",
        "FLOOR, 2.679, 2.67", "FLOOR, -0.121, -0.13", "CEILING, 2.671, 2.68", "CEILING, -0.129, -0.12"
    })
    void tiesGoByTheMode(RoundingRule mode, String value, String shown) {
        assertEquals(shown, shown(value, "-5", "5", new Rounding(2, mode)));
    }

    @Test
    void aValueThatIsShownAsZeroHasNoSign() {
        assertEquals("0.0", shown("-0.01", "-5", "5", show(1)));
        assertEquals("0", shown("-0.00000000001", "-5", "5", null));
    }

    @Test
    void aFloorThatWouldContradictTheLevelGoesUp() {
        Outcome outcome = of(
                "75.001",
                levels("more", Level.lowest("fail"), above("pass", "75")),
                new Rounding(1, RoundingRule.FLOOR));

        assertEquals(Optional.of("75.1"), outcome.shown());
    }

    @Test
    void theValueIsRoundedHalfEvenToTenDigits() {
        Aggregate thirds = mean("m", yesNo("a"), yesNo("b"), yesNo("c")).build();
        MaturityModel model = method(thirds);

        assertEquals(
                Optional.of(d("0.3333333333")),
                headline(model, Map.of("a", yes(), "b", no(), "c", no())).value());
        assertEquals(
                Optional.of(d("0.6666666667")),
                headline(model, Map.of("a", yes(), "b", yes(), "c", no())).value());
        assertEquals(
                Optional.of("0.6666666667"),
                headline(model, Map.of("a", yes(), "b", yes(), "c", no())).shown());
        assertEquals(
                Optional.of(d("0.0000000002")),
                headline(plain("q"), value("0.00000000025")).value());
        assertEquals(
                Optional.of(d("0.0000000004")),
                headline(plain("q"), value("0.00000000035")).value());
    }

    @Test
    void lowestAndHighestAreRoundedOutwardsAndCoverageDown() {
        Aggregate m = mean("m", yesNo("a"), yesNo("b"), yesNo("c")).build();
        Outcome outcome = headline(method(m), Map.of("a", yes(), "b", yes()));

        assertBounds("0.6666666666", "1", outcome);
        assertCoverage("0.6666666666", outcome);
        assertBounds("0.3333333333", "0.6666666667", headline(method(m), Map.of("a", yes(), "b", no())));
    }

    @Test
    void onADescendingRangeOutwardsIsTheOtherWay() {
        Aggregate m = mean("m", yesNo("a"), yesNo("b"), yesNo("c"))
                .range(Range.of(1, 0))
                .build();
        Outcome outcome = headline(method(m), Map.of("a", yes(), "b", no()));

        // worst 2/3, best 1/3
        assertBounds("0.6666666667", "0.3333333333", outcome);
    }

    @Test
    void coverageIsOneOnlyIfAllIsAnswered() {
        Aggregate m = mean("m", weighing("99999999999", yesNo("a")), weighing("0.1", yesNo("b")))
                .build();

        assertCoverage("0.9999999999", headline(method(m), Map.of("a", yes())));
        assertCoverage("1", headline(method(m), Map.of("a", yes(), "b", no())));
    }

    @ParameterizedTest
    @CsvSource({
        // weights of a and b; a is 1, b is 0
        "999999999999999998, 1, true",
        "999999999999999999, 1, false",
        "1, 999999999999999998, true",
        "1, 999999999999999999, false"
    })
    void exactIsToldUpToEighteenDigits(String a, String b, boolean told) {
        Aggregate m =
                mean("m", weighing(a, yesNo("a")), weighing(b, yesNo("b"))).build();
        Outcome outcome = headline(method(m), Map.of("a", yes(), "b", no()));

        assertEquals(told, outcome.exact().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "999999999999999999, true",
        "1000000000000000000, false",
        "-999999999999999999, true",
        "-1000000000000000000, false"
    })
    void exactHasAtMostEighteenDigitsAboveToo(String value, boolean told) {
        Indicator q = number("q", "-10000000000000000000", "10000000000000000000");

        assertEquals(told, headline(q, value(value)).exact().isPresent());
        assertEquals(Optional.of(d(value)), headline(q, value(value)).value());
    }

    @Test
    void levelsAreDecidedOnTheExactValue() {
        // 1/3 of 3 times a third is 1, not 0.9999999999
        LevelSet whole = levels("whole", Level.lowest("less"), from("one", "1"));
        Aggregate m = mean("m", yesNo("a"), yesNo("b"), yesNo("c"))
                .range(Range.of(0, 3))
                .levels("whole")
                .build();
        MaturityModel model = method().addLevelSets(whole).addNodes(m).build();

        assertEquals(
                Optional.of("one"),
                headline(model, Map.of("a", yes(), "b", no(), "c", no())).level());
        // 0.33333333333 of 3 is shown as less than one
        Indicator q = question("q", Scale.number(d("0"), d("1")))
                .range(Range.of(0, 3))
                .levels("whole")
                .show(show(1))
                .build();
        Outcome almost =
                headline(method().addLevelSets(whole).addNodes(q).build(), Map.of("q", value("0.33333333333")));
        assertEquals(Optional.of("less"), almost.level());
        assertEquals(Optional.of("0.9"), almost.shown());
    }

    @Test
    void everyLevelOfASetIsFound() {
        LevelSet seal = levels(
                "seal",
                Level.lowest("seal-0"),
                from("seal-1", "1"),
                from("seal-2", "2"),
                from("seal-3", "3"),
                from("seal-4", "4"));
        Indicator q = question("q", Scale.wholeNumber(0, 4)).levels("seal").build();
        MaturityModel model = method().addLevelSets(seal).addNodes(q).build();

        assertEquals(
                List.of("seal-0", "seal-1", "seal-2", "seal-3", "seal-4"),
                List.of(0, 1, 2, 3, 4).stream()
                        .map(it -> headline(model, Map.of("q", Answer.number(it)))
                                .level()
                                .orElseThrow())
                        .toList());
    }
}
