package nl.nds.core.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);

    /** The same arithmetic in the plainest way, on big numbers only. */
    private record Fraction(BigInteger above, BigInteger below) {

        static Fraction of(BigInteger above, BigInteger below) {
            BigInteger divisor = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
            return new Fraction(above.divide(divisor), below.divide(divisor));
        }

        static Fraction of(Rational number) {
            return new Fraction(number.numerator(), number.denominator());
        }

        Fraction plus(Fraction other) {
            return of(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Fraction times(Fraction other) {
            return of(above.multiply(other.above), below.multiply(other.below));
        }

        Fraction negated() {
            return new Fraction(above.negate(), below);
        }

        Fraction inverted() {
            return of(below, above);
        }

        int compareTo(Fraction other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }
    }

    /** Holds for a number that some operation gave, whether it came by the 64-bit path or by the other. */
    private static void assertIs(Fraction expected, Rational actual) {
        assertEquals(expected, Fraction.of(actual));
        Rational made = Rational.of(expected.above(), expected.below());
        assertEquals(made, actual);
        assertEquals(actual, made);
        assertEquals(made.hashCode(), actual.hashCode());
        assertEquals(0, made.compareTo(actual));
        assertEquals(expected.above().signum(), actual.signum());
        assertEquals(expected.above().signum() == 0, actual.isZero());
        assertEquals(made.toString(), actual.toString());
    }

    /** Small numbers, numbers around the limits of 64, 63 and 32 bits and of half of them, and numbers beyond. */
    @Provide
    Arbitrary<BigInteger> wholes() {
        Arbitrary<BigInteger> small = Arbitraries.integers().between(-12, 12).map(BigInteger::valueOf);
        Arbitrary<BigInteger> around = Combinators.combine(
                        Arbitraries.of(31, 32, 33, 61, 62, 63, 64),
                        Arbitraries.integers().between(-3, 3),
                        Arbitraries.of(-1, 1))
                .as((power, off, sign) ->
                        BigInteger.TWO.pow(power).add(BigInteger.valueOf(off)).multiply(BigInteger.valueOf(sign)));
        Arbitrary<BigInteger> longs = Arbitraries.longs().map(BigInteger::valueOf);
        Arbitrary<BigInteger> beyond =
                Arbitraries.bigIntegers().between(BigInteger.TWO.pow(130).negate(), BigInteger.TWO.pow(130));
        return Arbitraries.oneOf(small, around, longs, beyond).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Rational> rationals() {
        return Combinators.combine(wholes(), wholes().filter(below -> below.signum() != 0))
                .as(Rational::of);
    }

    /** Few enough values for equal ones to meet. */
    @Provide
    Arbitrary<Rational> nearby() {
        Arbitrary<BigInteger> base = Arbitraries.of(BigInteger.ZERO, MAX, MIN, MAX.pow(2));
        Arbitrary<Integer> off = Arbitraries.integers().between(-2, 2);
        return Combinators.combine(base, off, Arbitraries.of(1, 2, 3))
                .as((number, more, below) ->
                        Rational.of(number.add(BigInteger.valueOf(more)), BigInteger.valueOf(below)));
    }

    @Property(seed = "2501")
    void isInLowestTermsWithTheSignAbove(@ForAll("wholes") BigInteger above, @ForAll("wholes") BigInteger below) {
        Assume.that(below.signum() != 0);
        Rational number = Rational.of(above, below);
        assertEquals(1, number.denominator().signum());
        assertEquals(BigInteger.ONE, number.numerator().gcd(number.denominator()));
        assertEquals(above.multiply(number.denominator()), below.multiply(number.numerator()));
        assertIs(Fraction.of(above, below), number);
    }

    @Property(seed = "2502")
    void longsGiveWhatBigNumbersGive(@ForAll long above, @ForAll long below) {
        Assume.that(below != 0);
        assertIs(Fraction.of(BigInteger.valueOf(above), BigInteger.valueOf(below)), Rational.of(above, below));
        assertIs(Fraction.of(BigInteger.valueOf(above), BigInteger.ONE), Rational.of(above));
    }

    @ParameterizedTest
    @CsvSource({
        "-9223372036854775808, 1",
        "-9223372036854775808, -1",
        "-9223372036854775808, 2",
        "-9223372036854775808, -9223372036854775808",
        "-9223372036854775808, 9223372036854775807",
        "9223372036854775807, -9223372036854775808",
        "9223372036854775807, -9223372036854775807",
        "-9223372036854775807, 1",
        "0, -9223372036854775808",
        "1, -9223372036854775808",
        "-1, -9223372036854775808",
        "-6, -9223372036854775808"
    })
    void theSmallestLongIsANumberLikeAnyOther(long above, long below) {
        assertIs(Fraction.of(BigInteger.valueOf(above), BigInteger.valueOf(below)), Rational.of(above, below));
        assertIs(Fraction.of(BigInteger.valueOf(above), BigInteger.ONE), Rational.of(above));
        assertIs(Fraction.of(BigInteger.valueOf(below), BigInteger.ONE), Rational.of(below));
    }

    @Property(seed = "2503")
    void sumAndDifferenceAreExact(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        assertIs(Fraction.of(a).plus(Fraction.of(b)), a.plus(b));
        assertIs(Fraction.of(a).plus(Fraction.of(b).negated()), a.minus(b));
        assertIs(new Fraction(a.numerator().abs(), a.denominator()), a.abs());
    }

    @Property(seed = "2504")
    void productAndQuotientAreExact(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        assertIs(Fraction.of(a).times(Fraction.of(b)), a.times(b));
        if (b.isZero()) {
            assertThrows(ArithmeticException.class, () -> a.dividedBy(b));
        } else {
            assertIs(Fraction.of(a).times(Fraction.of(b).inverted()), a.dividedBy(b));
        }
    }

    @Property(seed = "2505")
    void sumsOfEqualDenominatorsAreExact(
            @ForAll("wholes") BigInteger a,
            @ForAll("wholes") BigInteger b,
            @ForAll @IntRange(min = 1, max = 9) int below) {
        BigInteger denominator = BigInteger.valueOf(below);
        Rational sum = Rational.of(a, denominator).plus(Rational.of(b, denominator));
        assertIs(Fraction.of(a.add(b), denominator), sum);
    }

    /** Both denominators, and a numerator and the other denominator, have a part in common that may have to go. */
    @Property(seed = "2514")
    void whatIsSharedIsDividedOut(
            @ForAll("wholes") BigInteger shared,
            @ForAll("rationals") Rational a,
            @ForAll("rationals") Rational b,
            @ForAll @IntRange(min = 1, max = 60) int part) {
        Assume.that(shared.signum() != 0);
        BigInteger some = shared.multiply(BigInteger.valueOf(part));
        Rational left = Rational.of(a.numerator(), a.denominator().multiply(shared));
        Rational right = Rational.of(b.numerator(), b.denominator().multiply(some));
        assertIs(Fraction.of(left).plus(Fraction.of(right)), left.plus(right));
        assertIs(Fraction.of(left).times(Fraction.of(right)), left.times(right));
        // the whole shared part goes out of this sum and this product
        Rational rest = Rational.of(part, 7).minus(left);
        assertIs(Fraction.of(BigInteger.valueOf(part), BigInteger.valueOf(7)), left.plus(rest));
        assertIs(Fraction.of(a), left.times(Rational.of(shared, BigInteger.ONE)));
    }

    @Property(seed = "2506")
    void isAField(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b, @ForAll("rationals") Rational c) {
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a.times(b), b.times(a));
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a.times(b).times(c), a.times(b.times(c)));
        assertEquals(a.times(b.plus(c)), a.times(b).plus(a.times(c)));
        assertEquals(a, a.plus(Rational.ZERO));
        assertEquals(a, a.times(Rational.ONE));
        assertEquals(Rational.ZERO, a.plus(a.negated()));
        assertEquals(a, a.negated().negated());
        assertEquals(a, a.plus(b).minus(b));
        if (!b.isZero()) {
            assertEquals(a, a.times(b).dividedBy(b));
            assertEquals(a, a.dividedBy(b).times(b));
            assertEquals(Rational.ONE, b.times(Rational.ONE.dividedBy(b)));
        }
    }

    @Property(seed = "2507")
    void orderIsBySize(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        int order = Fraction.of(a).compareTo(Fraction.of(b));
        assertEquals(order, Integer.signum(a.compareTo(b)));
        assertEquals(-order, Integer.signum(b.compareTo(a)));
        assertEquals(order, a.minus(b).signum());
        assertEquals(order <= 0 ? a : b, a.min(b));
        assertEquals(order >= 0 ? a : b, a.max(b));
    }

    @Property(seed = "2508")
    void orderIsConsistentWithEquality(@ForAll("nearby") Rational a, @ForAll("nearby") Rational b) {
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(a.compareTo(b) == 0, a.equals(b));
        assertEquals(a.equals(b), a.toString().equals(b.toString()));
        if (a.equals(b)) {
            assertEquals(a.hashCode(), b.hashCode());
        }
    }

    @Property(seed = "2509")
    void orderIsTransitive(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b, @ForAll("rationals") Rational c) {
        List<Rational> sorted = new ArrayList<>(List.of(a, b, c));
        Collections.sort(sorted);
        assertTrue(sorted.get(0).compareTo(sorted.get(1)) <= 0);
        assertTrue(sorted.get(1).compareTo(sorted.get(2)) <= 0);
        assertTrue(sorted.get(0).compareTo(sorted.get(2)) <= 0);
    }

    @Property(seed = "2510")
    void isReadBackFromItsText(@ForAll("rationals") Rational number) {
        assertEquals(Optional.of(number), Rational.tryParse(number.toString()));
        assertEquals(number.numerator() + "/" + number.denominator(), number.toString());
    }

    @Property(seed = "2511")
    void roundsAsBigDecimalDoes(
            @ForAll("rationals") Rational number, @ForAll @IntRange(max = 40) int digits, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        BigDecimal rounded = number.toBigDecimal(digits, mode);
        assertEquals(
                new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), digits, mode), rounded);
        assertEquals(digits, rounded.scale());
        Rational distance = Rational.of(rounded).minus(number);
        Rational unit = Rational.of(BigInteger.ONE, BigInteger.TEN.pow(digits));
        assertTrue(distance.max(distance.negated()).compareTo(unit) < 0);
    }

    @Property(seed = "2512")
    void takesDecimalsExactly(@ForAll("wholes") BigInteger unscaled, @ForAll @IntRange(min = -60, max = 60) int scale) {
        BigDecimal decimal = new BigDecimal(unscaled, scale);
        Rational number = Rational.of(decimal);
        assertEquals(0, decimal.compareTo(number.toBigDecimal(Math.max(scale, 0), RoundingMode.UNNECESSARY)));
        assertIs(
                Fraction.of(
                        unscaled.multiply(BigInteger.TEN.pow(Math.max(-scale, 0))),
                        BigInteger.TEN.pow(Math.max(scale, 0))),
                number);
    }

    @Property(seed = "2513")
    void takesEveryDecimalOfTheLibrary(
            @ForAll @IntRange(min = -99_999, max = 99_999) int unscaled, @ForAll @IntRange(max = 40) int scale) {
        Decimal decimal = Decimal.of(BigDecimal.valueOf(unscaled, scale));
        assertEquals(Rational.of(decimal.toBigDecimal()), Rational.of(decimal));
        assertEquals(
                decimal, Decimal.of(Rational.of(decimal).toBigDecimal(Decimal.MAX_SCALE, RoundingMode.UNNECESSARY)));
    }

    /** Sums and products that end just inside and just outside of 64 bits; the smallest long counts as outside. */
    @ParameterizedTest
    @CsvSource({
        "9223372036854775807/1, 1/1, 9223372036854775808/1, 9223372036854775807/1",
        "9223372036854775806/1, 1/1, 9223372036854775807/1, 9223372036854775806/1",
        "-9223372036854775807/1, -1/1, -9223372036854775808/1, 9223372036854775807/1",
        "-9223372036854775806/1, -1/1, -9223372036854775807/1, 9223372036854775806/1",
        "-9223372036854775807/1, -2/1, -9223372036854775809/1, 18446744073709551614/1",
        "-9223372036854775807/2, -1/2, -4611686018427387904/1, 9223372036854775807/4",
        "9223372036854775807/2, 1/2, 4611686018427387904/1, 9223372036854775807/4",
        "4611686018427387904/1, -2/1, 4611686018427387902/1, -9223372036854775808/1",
        "4611686018427387904/1, 2/1, 4611686018427387906/1, 9223372036854775808/1",
        "4294967296/1, 2147483648/1, 6442450944/1, 9223372036854775808/1",
        "4294967296/1, 4294967296/1, 8589934592/1, 18446744073709551616/1",
        "-4294967296/1, 4294967296/1, 0/1, -18446744073709551616/1",
        "1/4294967296, 1/4294967297, 8589934593/18446744078004518912, 1/18446744078004518912",
        "1/3037000499, 1/3037000500, 6074000999/9223372033963249500, 1/9223372033963249500",
        "1/4294967296, 1/2147483648, 3/4294967296, 1/9223372036854775808",
        "1/3, 1/9223372036854775807, 9223372036854775810/27670116110564327421, 1/27670116110564327421",
        "9223372036854775807/2, 1/3, 27670116110564327423/6, 9223372036854775807/6",
        "-9223372036854775807/2, -1/3, -27670116110564327423/6, 9223372036854775807/6",
        "4611686018427387903/1, 9223372036854775805/2, 18446744073709551611/2, 42535295865117307909863395836834086915/2",
        "4611686018427387904/1, -1/2, 9223372036854775807/2, -2305843009213693952/1",
        "-4611686018427387904/1, -1/2, -9223372036854775809/2, 2305843009213693952/1",
        "-4611686018427387903/1, -3/2, -9223372036854775809/2, 13835058055282163709/2",
        "-4611686018427387903/1, -2/3, -13835058055282163711/3, 3074457345618258602/1",
        "-3074457345618258602/1, -2/3, -9223372036854775808/3, 6148914691236517204/3",
        "3074457345618258602/1, 2/3, 9223372036854775808/3, 6148914691236517204/3",
        "3037000500/1, 3037000501/1, 6074001001/1, 9223372040037250500/1",
        "-3037000500/1, 3037000501/1, 1/1, -9223372040037250500/1",
        "1/3037000500, 1/3037000501, 6074001001/9223372040037250500, 1/9223372040037250500",
        "3037000500/7, 1/3037000501, 9223372040037250507/21259003507, 3037000500/21259003507",
        "-3037000500/7, 1/3037000501, -9223372040037250493/21259003507, -3037000500/21259003507",
        "6000000000/7, 3000000000/11, 87000000000/77, 18000000000000000000/77",
        "7/3000000001, 11/6000000001, 75000000018/18000000009000000001, 77/18000000009000000001",
        "-9223372036854775807/2, 1/2, -4611686018427387903/1, -9223372036854775807/4",
        "-9223372036854775807/3, -1/3, -9223372036854775808/3, 9223372036854775807/9",
        "9223372036854775807/3, 2/3, 3074457345618258603/1, 18446744073709551614/9",
        "9223372036854775808/1, -1/1, 9223372036854775807/1, -9223372036854775808/1",
        "-9223372036854775808/1, 1/1, -9223372036854775807/1, -9223372036854775808/1",
    })
    void crossesTheBorderOf64Bits(String a, String b, String sum, String product) {
        Rational left = parsed(a);
        Rational right = parsed(b);
        assertIs(Fraction.of(parsed(sum)), left.plus(right));
        assertIs(Fraction.of(parsed(sum)), right.plus(left));
        assertIs(Fraction.of(parsed(product)), left.times(right));
        assertIs(Fraction.of(parsed(product)), right.times(left));
        assertIs(Fraction.of(left), parsed(sum).minus(right));
        assertIs(Fraction.of(left), parsed(product).dividedBy(right));
    }

    private static Rational parsed(String text) {
        return Rational.tryParse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "1/3, 1/2",
        "-1/2, -1/3",
        "-1/2, 1/3",
        "9223372036854775805/9223372036854775806, 9223372036854775806/9223372036854775807",
        "-9223372036854775806/9223372036854775807, -9223372036854775805/9223372036854775806",
        "9223372036854775806/1, 9223372036854775807/1",
        "9223372036854775807/1, 9223372036854775808/1",
        "-9223372036854775808/1, -9223372036854775807/1",
        "1/9223372036854775808, 1/9223372036854775807",
        "-9223372036854775807/1, 1/9223372036854775807",
        // the upper halves of the products are equal, the lower ones are not, with and without the highest bit
        "3/4611686018427387905, 2/3074457345618258603",
        "3037000499/3037000500, 3037000500/3037000501",
        "1/4611686018427387905, 2/9223372036854775807"
    })
    void comparesAcrossTheBorderOf64Bits(String less, String more) {
        assertTrue(parsed(less).compareTo(parsed(more)) < 0);
        assertTrue(parsed(more).compareTo(parsed(less)) > 0);
        assertNotEquals(parsed(less), parsed(more));
        assertEquals(parsed(less), parsed(less).min(parsed(more)));
        assertEquals(parsed(more), parsed(less).max(parsed(more)));
    }

    @Test
    void minAndMaxOfEqualNumbersAreThatNumber() {
        Rational big = Rational.of(MAX.pow(2), BigInteger.ONE);
        assertEquals(big, big.min(Rational.of(MAX.pow(3), MAX)));
        assertEquals(big, big.max(Rational.of(MAX.pow(3), MAX)));
    }

    @Test
    void wayAroundTheBigNumbersEndsWhereItBegan() {
        Rational number = Rational.of(Long.MAX_VALUE, 3);
        Rational huge = Rational.of(MAX.pow(5), BigInteger.valueOf(7));
        Rational back = number.plus(huge).times(huge).dividedBy(huge).minus(huge);
        assertIs(Fraction.of(number), back);
        assertIs(Fraction.of(Rational.ONE), huge.dividedBy(huge));
        assertIs(Fraction.of(Rational.ZERO), huge.minus(huge));
    }

    @Test
    void thereIsNoDivisionByZero() {
        Rational big = Rational.of(MAX.pow(2), BigInteger.TWO);
        assertThrows(ArithmeticException.class, () -> Rational.of(1, 0));
        assertThrows(ArithmeticException.class, () -> Rational.of(0, 0));
        assertThrows(ArithmeticException.class, () -> Rational.of(Long.MIN_VALUE, 0));
        assertThrows(ArithmeticException.class, () -> Rational.of(BigInteger.ONE, BigInteger.ZERO));
        assertEquals(
                "division by 0",
                assertThrows(ArithmeticException.class, () -> Rational.ONE.dividedBy(Rational.ZERO))
                        .getMessage());
        assertThrows(ArithmeticException.class, () -> Rational.ZERO.dividedBy(Rational.ZERO));
        assertThrows(ArithmeticException.class, () -> big.dividedBy(Rational.ZERO));
        assertEquals(Rational.ZERO, Rational.ZERO.dividedBy(big));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "1",
                "1/",
                "/1",
                "1/0",
                "0/0",
                "1/000",
                "1/-2",
                "+1/2",
                "--1/2",
                "-/2",
                " 1/2",
                "1 /2",
                "1/2 ",
                "1/2\n",
                "1.0/2",
                "1/2/3",
                "1//2",
                "1e3/2",
                "\uff11/2",
                "1/\u0662",
                "\u22121/2",
                "NaN",
                "1/x"
            })
    void refusesOtherTexts(String text) {
        assertEquals(Optional.empty(), Rational.tryParse(text));
    }

    @Test
    void readsFractionsThatAreNotInLowestTerms() {
        assertEquals(Rational.of(1, 2), parsed("2/4"));
        assertEquals(Rational.of(-9, 32), parsed("-0018/0064"));
        assertEquals(Rational.ZERO, parsed("-0/7"));
        assertEquals("9/32", Rational.of(18, 64).toString());
        assertEquals("75/1", Rational.of(75).toString());
        assertEquals("-1/2", Rational.of(1, -2).toString());
        assertEquals("0/1", Rational.ZERO.toString());
        assertEquals("1/1", Rational.ONE.toString());
    }

    @Test
    void readsUpToAThousandDigits() {
        String thousand = "7".repeat(1000);
        assertEquals("-" + thousand + "/1", parsed("-" + thousand + "/1").toString());
        assertEquals("1/" + thousand, parsed("1/" + thousand).toString());
        assertEquals(Optional.empty(), Rational.tryParse(thousand + "7/1"));
        assertEquals(Optional.empty(), Rational.tryParse("1/" + thousand + "7"));
    }

    @Test
    void aBigDecimalOfAnExtremeScaleIsRefusedUnlessItIsZero() {
        assertEquals(
                "1/1" + "0".repeat(10_000),
                Rational.of(new BigDecimal("1e-10000")).toString());
        assertEquals(
                "1" + "0".repeat(10_000) + "/1",
                Rational.of(new BigDecimal("1e10000")).toString());
        for (String beyond : List.of("1e10001", "1e-10001", "-1e999999999", "1e-999999999")) {
            assertThrows(ArithmeticException.class, () -> Rational.of(new BigDecimal(beyond)));
        }
        assertThrows(ArithmeticException.class, () -> Rational.of(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)));
        assertEquals(Rational.ZERO, Rational.of(new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE)));
        assertEquals(Rational.ZERO, Rational.of(new BigDecimal("0e-999999999")));
    }

    @Test
    void isNoOtherNumberThanItself() {
        Rational half = Rational.of(1, 2);
        assertEquals(half, Rational.of(BigInteger.valueOf(-3), BigInteger.valueOf(-6)));
        assertNotEquals(half, Rational.of(1, 3));
        assertNotEquals(half, Rational.of(3, 2));
        assertNotEquals(
                Rational.of(MAX.pow(2), BigInteger.ONE), Rational.of(MAX.pow(2).negate(), BigInteger.ONE));
        assertNotEquals(Rational.ZERO, Rational.of(MAX.pow(2), BigInteger.ONE));
        assertNotEquals(Rational.of(MAX.pow(2), BigInteger.ONE), Rational.ZERO);
        assertFalse(half.equals(null));
        assertFalse(half.equals((Object) Decimal.of("0.5")));
    }

    @Test
    void hashesTellNumbersApart() {
        assertNotEquals(Rational.of(1, 2).hashCode(), Rational.of(2, 1).hashCode());
        assertNotEquals(Rational.of(1, 2).hashCode(), Rational.of(1, 3).hashCode());
        assertNotEquals(
                Rational.of(MAX.pow(2), BigInteger.ONE).hashCode(),
                Rational.of(MAX.pow(3), BigInteger.ONE).hashCode());
    }

    @ParameterizedTest
    @CsvSource({"2.675, 2, 2.68", "2.665, 2, 2.67", "0.125, 2, 0.13", "-0.125, 2, -0.13", "0.5, 0, 1", "100, 2, 100.00"
    })
    void decimalsAreRoundedAsTheyAreWritten(String decimal, int digits, String rounded) {
        Rational number = Rational.of(Decimal.of(decimal));
        assertEquals(new BigDecimal(rounded), number.toBigDecimal(digits, RoundingMode.HALF_UP));
    }

    @Test
    void weightedSumReachesTheCutOffThatDoublesMiss() {
        Rational sum = Rational.ZERO;
        for (String[] part : new String[][] {{"0.7", "3"}, {"0.2", "2"}, {"0.1", "1"}}) {
            sum = sum.plus(Rational.of(Decimal.of(part[0])).times(Rational.of(Decimal.of(part[1]))));
        }
        assertEquals(Rational.of(Decimal.of("2.6")), sum);
        assertEquals(
                Rational.ONE,
                Rational.of(Decimal.of("0.7"))
                        .plus(Rational.of(Decimal.of("0.2")))
                        .plus(Rational.of(Decimal.of("0.1"))));
        assertEquals(Rational.ONE, Rational.of(1, 3).plus(Rational.of(1, 3)).plus(Rational.of(1, 3)));
    }

    @Test
    void sumIsTheSameTextInAnyOrderAndInParallel() {
        Random random = new Random(325);
        List<Rational> scores = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < 500; i++) {
            BigDecimal score = BigDecimal.valueOf(random.nextLong() >> 1, random.nextInt(25) + 2);
            total = total.add(score);
            scores.add(Rational.of(Decimal.of(score)));
        }
        String expected = Rational.of(total).toString();
        for (int order = 0; order < 10; order++) {
            Collections.shuffle(scores, random);
            assertEquals(expected, sum(scores).toString());
            assertEquals(
                    expected,
                    scores.parallelStream()
                            .reduce(Rational.ZERO, Rational::plus)
                            .toString());
        }
    }

    private static Rational sum(List<Rational> numbers) {
        Rational sum = Rational.ZERO;
        for (Rational number : numbers) {
            sum = sum.plus(number);
        }
        return sum;
    }
}
