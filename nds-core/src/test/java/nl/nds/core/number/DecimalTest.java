package nl.nds.core.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    private static final JsonPointer PLACE = JsonPointer.of("/answers/q1/value");

    private static final Pattern JSON_NUMBER =
            Pattern.compile("(-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?)(?:[eE]([+-]?[0-9]+))?");

    private static final Pattern CANONICAL = Pattern.compile("0|-?[1-9][0-9]*(\\.[0-9]*[1-9])?|-?0\\.[0-9]*[1-9]");

    static Stream<Arguments> acceptedTexts() {
        return Stream.of(
                arguments("0", "0"),
                arguments("-0", "0"),
                arguments("-0.00e5", "0"),
                arguments("0e999999999", "0"),
                arguments("0e-999999999", "0"),
                arguments("0.000E+99999999999999999999", "0"),
                arguments("1", "1"),
                arguments("-1", "-1"),
                arguments("7", "7"),
                arguments("10", "10"),
                arguments("600", "600"),
                arguments("1.1", "1.1"),
                arguments("1.10", "1.1"),
                arguments("11e-1", "1.1"),
                arguments("110E-2", "1.1"),
                arguments("0.011e+2", "1.1"),
                arguments("1e3", "1000"),
                arguments("1E+3", "1000"),
                arguments("-1.20e1", "-12"),
                arguments("-0.05", "-0.05"),
                arguments("9.99", "9.99"),
                arguments("1020.3040", "1020.304"),
                arguments("0.1234567890123456789", "0.1234567890123456789"),
                arguments("9007199254740993", "9007199254740993"),
                arguments("1e0000000000000000000000000002", "100"),
                arguments("1e-0000000000000000000000000002", "0.01"),
                arguments("1." + "0".repeat(5000), "1"),
                arguments("1" + "0".repeat(5000) + "e-5000", "1"),
                arguments("-0." + "0".repeat(5000) + "7e5002", "-70"));
    }

    static Stream<String> refusedTexts() {
        return Stream.of(
                // no numbers
                "",
                " ",
                "-",
                "--1",
                "+1",
                " 1",
                "1 ",
                "1\n",
                "\t1",
                "1\u0000",
                "\u00a01",
                "\ufeff1",
                "01",
                "-01",
                "00",
                "00.5",
                "1.",
                "-1.",
                ".5",
                "-.5",
                ".",
                "1.e5",
                "1..5",
                "1.5.2",
                "1.-5",
                "e5",
                "1e",
                "1e+",
                "1e-",
                "1ee5",
                "1e+-5",
                "1e5.0",
                "1e5 ",
                "1f",
                "1d",
                "1L",
                "0x10",
                "1_000",
                "1,5",
                "3,5",
                "1.234,5",
                "1'000",
                "12%",
                "1/2",
                "\u22121",
                "\uff11",
                "\u0661",
                "1.\u0661",
                "1e\u0661",
                "1\u066b5",
                "NaN",
                "Infinity",
                "-Infinity",
                "null",
                "true",
                "\"1\"",
                // beyond the limits
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "10e2147483647",
                "100e2147483647",
                "1e2147483648",
                "1e-2147483648",
                "1e99999999999999999999",
                "-1e-99999999999999999999",
                "1e9223372036854775808",
                "1e18446744073709551617",
                "9".repeat(10_000),
                "0." + "0".repeat(10_000) + "1",
                "1." + "0".repeat(10_000) + "1");
    }

    @ParameterizedTest
    @MethodSource("acceptedTexts")
    void readsWhatJsonWritesAndHasOneCanonicalForm(String text, String canonical) {
        Decimal decimal = Decimal.of(text);
        assertEquals(canonical, decimal.toString());
        assertEquals(Decimal.of(canonical), decimal);
        assertEquals(Optional.of(decimal), Decimal.tryParse(text));
        assertEquals(List.of(), Decimal.check(text, PLACE));
    }

    @ParameterizedTest
    @MethodSource("refusedTexts")
    void refusesEverythingElseAtAllThreeDoors(String text) {
        assertEquals(Optional.empty(), Decimal.tryParse(text));

        List<Violation> violations = Decimal.check(text, PLACE);
        assertEquals(1, violations.size());
        assertEquals(Decimal.FORM.code(), violations.get(0).code());
        assertEquals(PLACE, violations.get(0).path());

        InvalidDataException refusal = assertThrows(InvalidDataException.class, () -> Decimal.of(text));
        assertEquals(Decimal.check(text, JsonPointer.ROOT), refusal.report().violations());
        assertEquals(
                "NDS-DOC-014: a number has at most 34 significant digits, 20 before and 40 after the point, and is"
                        + " written as in JSON, with a point as decimal sign",
                refusal.getMessage());
    }

    @Test
    void theRefusalNamesTheLimits() {
        assertEquals(
                Map.of("significant", "34", "before", "20", "after", "40"),
                Decimal.check("x", PLACE).get(0).arguments());
    }

    static Stream<Arguments> limits() {
        String ten = "1234567890";
        return Stream.of(
                // significant digits
                arguments(ten + ten + "." + "12345678901234", ten + ten + "." + "123456789012345"),
                arguments("0." + "9".repeat(34), "0." + "9".repeat(35)),
                arguments("1." + "0".repeat(32) + "1", "1." + "0".repeat(33) + "1"),
                arguments("1234567890123456789012345678901234e-40", "12345678901234567890123456789012345e-40"),
                // digits before the point
                arguments("9".repeat(20), "9".repeat(21)),
                arguments("1" + "0".repeat(19), "1" + "0".repeat(20)),
                arguments("1e19", "1e20"),
                arguments("99999999999999999999.9", "100000000000000000000.1"),
                // digits after the point
                arguments("1e-40", "1e-41"),
                arguments("0." + "0".repeat(39) + "1", "0." + "0".repeat(40) + "1"),
                arguments("1.2e-39", "1.2e-40"),
                arguments("12e-40", "12e-41"),
                arguments("10e-41", "10e-42"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aLimitItselfIsWithinTheLimitsAndOnePastItIsNot(String last, String beyond) {
        for (String sign : List.of("", "-")) {
            BigDecimal value = new BigDecimal(sign + last);
            assertEquals(0, Decimal.of(sign + last).toBigDecimal().compareTo(value));
            assertEquals(Decimal.of(sign + last), Decimal.of(value));

            assertEquals(Optional.empty(), Decimal.tryParse(sign + beyond));
            assertThrows(InvalidDataException.class, () -> Decimal.of(new BigDecimal(sign + beyond)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 10, 100, -1000, 123_456_789, Long.MAX_VALUE, Long.MIN_VALUE})
    void takesEveryLong(long number) {
        assertEquals(Long.toString(number), Decimal.of(number).toString());
        assertEquals(Decimal.of(Long.toString(number)), Decimal.of(number));
        assertEquals(
                Decimal.of(Long.toString(number)).hashCode(), Decimal.of(number).hashCode());
    }

    static Stream<Arguments> acceptedBigDecimals() {
        BigDecimal manyDigits = new BigDecimal("0.1234567890123456789012345678901233");
        return Stream.of(
                arguments(new BigDecimal(BigInteger.ZERO, Integer.MAX_VALUE), "0"),
                arguments(new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE), "0"),
                arguments(new BigDecimal("1E+19"), "10000000000000000000"),
                arguments(new BigDecimal("2.500"), "2.5"),
                arguments(BigDecimal.ONE.setScale(300), "1"),
                arguments(BigDecimal.ONE.negate().setScale(100_000), "-1"),
                arguments(manyDigits.setScale(35), manyDigits.toPlainString()),
                arguments(manyDigits.setScale(100), manyDigits.toPlainString()),
                arguments(new BigDecimal("1e-40").setScale(60), "0." + "0".repeat(39) + "1"));
    }

    @ParameterizedTest
    @MethodSource("acceptedBigDecimals")
    void theScaleOfABigDecimalDoesNotMatter(BigDecimal number, String canonical) {
        assertEquals(Decimal.of(canonical), Decimal.of(number));
        assertEquals(canonical, Decimal.of(number).toString());
    }

    static Stream<BigDecimal> refusedBigDecimals() {
        return Stream.of(
                new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
                new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
                new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE),
                new BigDecimal(BigInteger.TEN.pow(50).negate(), Integer.MIN_VALUE),
                new BigDecimal(BigInteger.TEN, Integer.MAX_VALUE),
                new BigDecimal(BigInteger.TEN.pow(300).add(BigInteger.ONE), 300),
                new BigDecimal(BigInteger.TWO.pow(400), 120),
                new BigDecimal("0.12345678901234567890123456789012345").setScale(100),
                new BigDecimal("1e-41").setScale(60));
    }

    @ParameterizedTest
    @MethodSource("refusedBigDecimals")
    void aBigDecimalBeyondTheLimitsIsRefusedAsItsTextIs(BigDecimal number) {
        InvalidDataException refusal = assertThrows(InvalidDataException.class, () -> Decimal.of(number));
        assertEquals(Decimal.check("x", JsonPointer.ROOT), refusal.report().violations());
    }

    @Test
    void equalityIsByValue() {
        Decimal decimal = Decimal.of("1.1");
        assertEquals(decimal, Decimal.of("1.10"));
        assertEquals(decimal.hashCode(), Decimal.of("11e-1").hashCode());
        assertEquals(Decimal.ZERO, Decimal.of("0.00"));
        assertEquals(Decimal.ZERO.hashCode(), Decimal.of("-0e7").hashCode());
        assertEquals(Decimal.ONE, Decimal.of("1.0"));
        assertNotEquals(decimal.hashCode(), Decimal.of("1.2").hashCode());
        assertNotEquals(decimal, Decimal.of("1.11"));
        assertNotEquals(decimal, Decimal.of("-1.1"));
        assertFalse(decimal.equals(null));
        assertFalse(decimal.equals((Object) new BigDecimal("1.1")));
    }

    @Test
    void knowsItsSignAndWhetherItIsWhole() {
        assertEquals(-1, Decimal.of("-0.1").signum());
        assertEquals(0, Decimal.of("-0").signum());
        assertEquals(1, Decimal.of("0.1").signum());
        assertTrue(Decimal.of("3.0").isWhole());
        assertTrue(Decimal.of("3e2").isWhole());
        assertTrue(Decimal.ZERO.isWhole());
        assertFalse(Decimal.of("3.01").isWhole());
    }

    /** Texts that come close to numbers, and some that have nothing to do with them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> almost = Arbitraries.strings()
                .withChars("0123456789+-.eE, \u0661\uff11xN")
                .ofMaxLength(12);
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(20), almost, numbers(), mutatedNumbers())
                .withoutEdgeCases();
    }

    /** Numbers as JSON writes them, within the limits and far beyond them. */
    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> sign = Arbitraries.of("", "-");
        Arbitrary<String> integer = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just("0")),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.strings()
                                                .withCharRange('1', '9')
                                                .ofLength(1),
                                        Arbitraries.strings()
                                                .withChars("0123456789")
                                                .ofMaxLength(24))
                                .as((first, rest) -> first + rest)));
        Arbitrary<String> fraction = Arbitraries.strings()
                .withChars("0000123456789")
                .ofMinLength(1)
                .ofMaxLength(44)
                .map(digits -> "." + digits)
                .injectNull(0.4)
                .map(text -> text == null ? "" : text);
        Arbitrary<String> exponent = Combinators.combine(
                        Arbitraries.of("e", "E", "e+", "e-"),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 60).map(String::valueOf),
                                Arbitraries.strings()
                                        .withChars("0123456789")
                                        .ofMinLength(1)
                                        .ofMaxLength(22)))
                .as((mark, digits) -> mark + digits)
                .injectNull(0.5)
                .map(text -> text == null ? "" : text);
        return Combinators.combine(sign, integer, fraction, exponent)
                .as((s, i, f, e) -> s + i + f + e)
                .withoutEdgeCases();
    }

    private Arbitrary<String> mutatedNumbers() {
        Arbitrary<String> inserted = Arbitraries.strings().withChars("0+-.eE ,").ofMaxLength(1);
        return Combinators.combine(numbers(), inserted, Arbitraries.integers().between(0, 99), Arbitraries.of(0, 1))
                .as((number, insertion, at, removed) -> {
                    int from = at % (number.length() + 1);
                    return number.substring(0, from)
                            + insertion
                            + number.substring(Math.min(number.length(), from + removed));
                });
    }

    /** What the number is worth, read in a plainer way, or nothing if it is none or lies outside the limits. */
    private static Optional<BigDecimal> expected(String text) {
        Matcher number = JSON_NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        BigDecimal mantissa = new BigDecimal(number.group(1)).stripTrailingZeros();
        if (mantissa.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        BigInteger exponent = number.group(2) == null ? BigInteger.ZERO : new BigInteger(number.group(2));
        BigInteger scale = BigInteger.valueOf(mantissa.scale()).subtract(exponent);
        BigInteger before = BigInteger.valueOf(mantissa.precision()).subtract(scale);
        boolean within = mantissa.precision() <= Decimal.MAX_PRECISION
                && scale.compareTo(BigInteger.valueOf(Decimal.MAX_SCALE)) <= 0
                && before.compareTo(BigInteger.valueOf(Decimal.MAX_INTEGER_DIGITS)) <= 0;
        return within ? Optional.of(mantissa.scaleByPowerOfTen(exponent.intValueExact())) : Optional.empty();
    }

    @Property(seed = "1401")
    void theThreeDoorsAgreeOnEveryText(@ForAll("texts") String text) {
        Optional<BigDecimal> expected = expected(text);
        Optional<Decimal> parsed = Decimal.tryParse(text);
        assertEquals(expected.isPresent(), parsed.isPresent());
        assertEquals(expected.isPresent(), Decimal.check(text, PLACE).isEmpty());
        if (expected.isPresent()) {
            assertEquals(0, expected.get().compareTo(parsed.get().toBigDecimal()));
            assertEquals(parsed.get(), Decimal.of(text));
        } else {
            assertThrows(InvalidDataException.class, () -> Decimal.of(text));
        }
    }

    @Property(seed = "1402")
    void whatIsReadIsSmallCanonicalAndReadBackFromItsText(@ForAll("numbers") String text) {
        Decimal.tryParse(text).ifPresent(decimal -> {
            String written = decimal.toString();
            assertTrue(CANONICAL.matcher(written).matches(), written);
            assertTrue(
                    written.length() <= "-".length() + Decimal.MAX_INTEGER_DIGITS + ".".length() + Decimal.MAX_SCALE);
            assertEquals(decimal, Decimal.of(written));
            assertEquals(decimal.hashCode(), Decimal.of(written).hashCode());
            assertEquals(decimal, Decimal.of(decimal.toBigDecimal()));
            assertTrue(decimal.toBigDecimal().scale() >= 0);
            assertEquals(written, decimal.toBigDecimal().toPlainString());
        });
    }

    @Property(seed = "1403")
    void aBigDecimalIsTakenExactlyIfItsTextIs(
            @ForAll("unscaled") BigInteger unscaled, @ForAll @IntRange(min = -30, max = 130) int scale) {
        BigDecimal number = new BigDecimal(unscaled, scale);
        Optional<Decimal> byText = Decimal.tryParse(number.toString());
        assertEquals(byText, Decimal.tryParse(number.toPlainString()));
        if (byText.isPresent()) {
            assertEquals(byText.get(), Decimal.of(number));
        } else {
            assertThrows(InvalidDataException.class, () -> Decimal.of(number));
        }
    }

    /** Numbers with few and many digits, and with few and many zeros at the end. */
    @Provide
    Arbitrary<BigInteger> unscaled() {
        Arbitrary<BigInteger> digits =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(38).negate(), BigInteger.TEN.pow(38));
        Arbitrary<BigInteger> few = Arbitraries.integers().between(-999, 999).map(BigInteger::valueOf);
        return Combinators.combine(
                        Arbitraries.oneOf(digits, few), Arbitraries.integers().between(0, 90))
                .as((number, zeros) -> number.multiply(BigInteger.TEN.pow(zeros)))
                .withoutEdgeCases();
    }

    @Property(seed = "1404", edgeCases = EdgeCasesMode.NONE)
    void paddingChangesNothing(
            @ForAll @IntRange(min = 1, max = 999_999) int unscaled,
            @ForAll @IntRange(min = -12, max = 28) int scale,
            @ForAll @IntRange(max = 400) int zeros) {
        Decimal plain = Decimal.of(BigDecimal.valueOf(unscaled, scale));
        Decimal padded = Decimal.of(unscaled + "." + "0".repeat(zeros + 1) + "e" + -scale);
        Decimal shifted = Decimal.of(unscaled + "0".repeat(zeros) + "e-" + "0".repeat(zeros) + (scale + 12 + zeros));
        assertEquals(plain, padded);
        assertEquals(plain.hashCode(), padded.hashCode());
        assertEquals(plain.toString(), padded.toString());
        assertEquals(0, plain.compareTo(padded));
        assertEquals(0, plain.toBigDecimal().scaleByPowerOfTen(-12).compareTo(shifted.toBigDecimal()));
    }

    @Property(seed = "1405")
    void orderIsBySizeAndConsistentWithEquality(@ForAll("nearby") Decimal a, @ForAll("nearby") Decimal b) {
        int order = a.toBigDecimal().compareTo(b.toBigDecimal());
        assertEquals(order, Integer.signum(a.compareTo(b)));
        assertEquals(-order, Integer.signum(b.compareTo(a)));
        assertEquals(order == 0, a.equals(b));
        if (order == 0) {
            assertEquals(a.hashCode(), b.hashCode());
        }
    }

    /** Few enough values for equal ones to meet. */
    @Provide
    Arbitrary<Decimal> nearby() {
        return Combinators.combine(
                        Arbitraries.integers().between(-30, 30),
                        Arbitraries.integers().between(-1, 2))
                .as((unscaled, scale) -> Decimal.of(BigDecimal.valueOf(unscaled, scale)))
                .withoutEdgeCases();
    }

    @Test
    void zeroAndOneAreConstants() {
        assertEquals("0", Decimal.ZERO.toString());
        assertEquals("1", Decimal.ONE.toString());
    }
}
