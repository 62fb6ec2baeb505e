package nl.nds.core.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nds.core.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RealTest {

    private static final Real SQRT_2 = sqrt("2");
    private static final Real SQRT_3 = sqrt("3");

    /** The square root of 5 + 2 √6, which is √2 + √3, though nothing shows it but digits. */
    private static final Real SQRT_2_PLUS_SQRT_3 =
            Real.geometricMean(List.of(sqrt("24").plus(Rational.of(5)), Real.ONE), List.of(Rational.ONE, Rational.ONE));

    /** Is 0, which is not found out. */
    private static final Real NOTHING = SQRT_2_PLUS_SQRT_3.minus(SQRT_2).minus(SQRT_3);

    private static Rational number(String text) {
        return Rational.tryParse(text).orElseGet(() -> Rational.of(new BigDecimal(text)));
    }

    private static List<Rational> numbers(String text) {
        return Stream.of(text.split(" ")).map(RealTest::number).toList();
    }

    private static List<Real> reals(String text) {
        return numbers(text).stream().map(Real::of).toList();
    }

    private static List<Rational> ones(int count) {
        return Collections.nCopies(count, Rational.ONE);
    }

    private static Real geometricMean(String operands) {
        return Real.geometricMean(reals(operands), ones(reals(operands).size()));
    }

    private static Real powerMean(String operands, String exponent) {
        return Real.powerMean(reals(operands), ones(reals(operands).size()), number(exponent));
    }

    private static Real position(String x, String worst, String best) {
        return Real.logarithmicPosition(number(x), number(worst), number(best));
    }

    private static Real sqrt(String number) {
        return geometricMean(number + " 1");
    }

    private static void assertIs(String fraction, Real number) {
        assertEquals(Optional.of(number(fraction)), number.asRational());
        assertTrue(number.isRational());
        assertEquals(0, number.compareTo(number(fraction)));
        assertEquals(Real.of(number(fraction)), number);
        assertEquals(Real.of(number(fraction)).hashCode(), number.hashCode());
    }

    private static void assertSide(int side, Real number, Rational other) {
        assertEquals(side, Integer.signum(number.compareTo(other)));
        assertEquals(side, Integer.signum(number.compareTo(Real.of(other))));
        assertEquals(-side, Integer.signum(Real.of(other).compareTo(number)));
        assertEquals(-side, Integer.signum(number.negated().compareTo(other.negated())));
    }

    private static void assertAbout(BigDecimal expected, int digits, Real number) {
        assertFalse(number.isRational());
        assertEquals(expected.setScale(digits, RoundingMode.DOWN), number.toBigDecimal(digits, RoundingMode.DOWN));
    }

    // fractions

    @Test
    void fractionsStayFractions() {
        Real a = Real.of(Rational.of(2, 3));
        Real b = Real.of(Rational.of(-1, 6));
        assertIs("1/2", a.plus(b));
        assertIs("1/2", a.plus(Rational.of(-1, 6)));
        assertIs("5/6", a.minus(b));
        assertIs("5/6", a.minus(Rational.of(-1, 6)));
        assertIs("-1/9", a.times(b));
        assertIs("-1/9", a.times(Rational.of(-1, 6)));
        assertIs("-4/1", a.dividedBy(b));
        assertIs("-4/1", a.dividedBy(Rational.of(-1, 6)));
        assertIs("1/6", b.negated());
        assertEquals(1, a.signum());
        assertEquals(-1, b.signum());
        assertEquals(0, a.minus(a).signum());
        assertSame(b, a.min(b));
        assertSame(a, a.max(b));
        assertEquals(new BigDecimal("0.67"), a.toBigDecimal(2, RoundingMode.HALF_EVEN));
        assertSame(Real.ZERO, Real.of(Rational.of(0, 7)));
        assertSame(Real.ONE, Real.of(Rational.of(7, 7)));
    }

    @ParameterizedTest
    @CsvSource({
        "2 8, 1 1, 4",
        "1/2 1/8, 1 1, 1/4",
        "2/3 8/27, 1 1, 4/9",
        "4 2, 1 2, 0",
        "6 10 15, 1 1 1, 0",
        "12 18, 1 1, 0",
        "12 27, 1 1, 18",
        "2 4 8, 1 1 1, 4",
        "2 4 8, 0.2 0.3 0.5, 0",
        "1 16, 3 1, 2",
        "1 16, 0.75 0.25, 2",
        "0.5 0.5, 1 2, 1/2",
        "0 7, 1 1, 0/1",
        "1000000000000000000000000000000000000000000 1, 1 1, 1000000000000000000000",
        "1000000000000000000000000000000000000000000 1, 5 1, 100000000000000000000000000000000000",
        "340282366920938463463374607431768211456/79766443076872509863361 1, 1 1, 18446744073709551616/282429536481"
    })
    void geometricMeansOfPerfectPowersAreFractions(String operands, String weights, String mean) {
        Real found = Real.geometricMean(reals(operands), numbers(weights));
        if (mean.equals("0")) {
            assertEquals(Optional.empty(), found.asRational());
        } else {
            assertIs(mean, found);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1 7, 2, 5",
        "1 7, 1, 4",
        "1 7, -1, 7/4",
        "1/3 1/5 1/7, -1, 1/5",
        "1 4, 1/2, 9/4",
        "2 8, 1/2, 9/2",
        "2 8, -1/2, 32/9",
        "1 8, 1/3, 27/8",
        "3 24, 2/3, 0",
        "7 14 21 42, 3, 0",
        "3 4 5 6, 3, 0",
        "0 0 0 8, 2, 4",
        "0 1, 2, 0",
        "0 1, 1/2, 1/4",
        "0 1, -1/2, 0/1",
        "0 0, 3, 0/1",
        "0 0, -3, 0/1",
        "1 1 7 7, -2, 7/5",
        "1/7 1, -2, 1/5",
        "0.3 0.3, 0.123456789, 0.3"
    })
    void powerMeansThatAreFractionsAreFound(String operands, String exponent, String mean) {
        Real found = powerMean(operands, exponent);
        if (mean.equals("0")) {
            assertEquals(Optional.empty(), found.asRational());
        } else {
            assertIs(mean, found);
        }
    }

    @Test
    void powerMeansOfRootsThatAreFractionsAreFound() {
        List<Real> roots = List.of(SQRT_2, sqrt("98"));
        // √((2 + 98) / 2)
        assertEquals(0, Real.powerMean(roots, ones(2), Rational.of(2)).compareTo(sqrt("50")));
        assertIs(
                "2",
                Real.powerMean(List.of(sqrt("1/7"), sqrt("7")), ones(2), Rational.of(2))
                        .dividedBy(sqrt("25/7"))
                        .times(Rational.of(2)));
        assertIs("7/4", Real.powerMean(roots, ones(2), Rational.of(-1)).dividedBy(SQRT_2));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 1, 100, 1/2",
        "10, 100, 1, 1/2",
        "1, 1, 100, 0/1",
        "100, 1, 100, 1/1",
        "1000, 1, 100, 3/2",
        "0.1, 1, 100, -1/2",
        "8, 1, 4, 3/2",
        "8/27, 1, 4/9, 3/2",
        "8/27, 1, 9/4, -3/2",
        "27/8, 1, 4/9, -3/2",
        "20, 10, 40, 1/2",
        "12345.678, 12345.678, 2, 0/1",
        "12345.678, 2, 12345.678, 1/1",
        "43046721, 1, 129140163, 16/17"
    })
    void logarithmicPositionsThatAreFractionsAreFound(String x, String worst, String best, String position) {
        assertIs(position, position(x, worst, best));
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 3", "6, 1, 12", "6, 1, 2", "4/3, 1, 16/3", "4/3, 1, 16/27", "3/2, 1, 9/2", "0.5, 1, 3"})
    void otherLogarithmicPositionsAreNone(String x, String worst, String best) {
        Real position = position(x, worst, best);
        assertFalse(position.isRational());
        double expected = Math.log(number(x)
                        .dividedBy(number(worst))
                        .toBigDecimal(30, RoundingMode.DOWN)
                        .doubleValue())
                / Math.log(number(best)
                        .dividedBy(number(worst))
                        .toBigDecimal(30, RoundingMode.DOWN)
                        .doubleValue());
        assertEquals(expected, position.toBigDecimal(30, RoundingMode.HALF_EVEN).doubleValue(), 1e-13);
    }

    @Test
    void rootsCancelOut() {
        assertIs("2", SQRT_2.times(SQRT_2));
        assertIs("-6", sqrt("12").times(SQRT_3).negated());
        assertIs("2", sqrt("12").dividedBy(SQRT_3));
        assertIs("1", SQRT_2.dividedBy(SQRT_2));
        assertIs("-3", SQRT_2.times(Rational.of(-3)).dividedBy(SQRT_2));
        assertIs("0", SQRT_2.minus(SQRT_2));
        assertIs("5/3", SQRT_2.plus(Rational.of(5, 3)).minus(SQRT_2));
        assertIs("0", SQRT_2.times(Rational.of(2)).minus(SQRT_2).minus(SQRT_2));
        assertIs("0", SQRT_2.times(Rational.ZERO));
        assertIs("1", position("3", "1", "5").dividedBy(position("3", "1", "5")));
        assertIs("6", Real.geometricMean(List.of(sqrt("2").times(Rational.of(18)), sqrt("2")), ones(2)));
        assertIs("3", geometricMean("3 3 3").times(Real.ONE));
        assertIs("-2", SQRT_2.negated().times(SQRT_2));
        assertIs("-1/2", SQRT_2.negated().dividedBy(sqrt("8")));
        assertIs("3/7", sqrt("18/49").times(sqrt("1/2")));
    }

    @Test
    void offsetsAndFactorsAreKept() {
        Real number = SQRT_2.times(Rational.of(3)).plus(Rational.of(7));
        assertAbout(new BigDecimal(18).sqrt(new MathContext(150)).add(new BigDecimal(7)), 140, number);
        assertAbout(
                new BigDecimal(18)
                        .sqrt(new MathContext(150))
                        .add(new BigDecimal(7))
                        .negate(),
                140,
                number.negated());
        assertAbout(
                new BigDecimal(18)
                        .sqrt(new MathContext(150))
                        .add(new BigDecimal(7))
                        .divide(new BigDecimal(4)),
                140,
                number.dividedBy(Rational.of(4)));
        assertAbout(
                new BigDecimal(18)
                        .sqrt(new MathContext(150))
                        .add(new BigDecimal(7))
                        .pow(2),
                140,
                number.times(number));
        assertAbout(
                new BigDecimal(18).sqrt(new MathContext(150)).add(new BigDecimal(7)),
                140,
                number.times(number).dividedBy(number));
        // (3 √2 + 7) + (√3 - 7)
        assertAbout(
                new BigDecimal(18).sqrt(new MathContext(150)).add(new BigDecimal(3).sqrt(new MathContext(150))),
                140,
                number.plus(SQRT_3.minus(Rational.of(7))));
    }

    // digits

    @Test
    void squareRootOf2() {
        assertAbout(new BigDecimal(2).sqrt(new MathContext(600)), 590, SQRT_2);
        assertAbout(new BigDecimal("0.73").sqrt(new MathContext(200)), 190, geometricMean("0.73 1"));
        assertAbout(new BigDecimal("0.4015").sqrt(new MathContext(200)), 190, geometricMean("0.73 0.55"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 6, 7, 10, 999, 1001, 123456789})
    void cubeRoots(int number) {
        BigInteger scaled = BigInteger.valueOf(number).multiply(BigInteger.TEN.pow(3 * 150));
        assertAbout(new BigDecimal(cubeRoot(scaled), 150), 150, geometricMean(number + " 1 1"));
    }

    /** By bisection, which nothing here knows of. */
    private static BigInteger cubeRoot(BigInteger number) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(number.bitLength() / 3 + 1);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (middle.pow(3).compareTo(number) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 100", "2, 1, 10", "43210.5, 100, 75000", "75001, 100, 75000", "99, 100, 75000", "0.5, 3, 0.002"})
    void logarithmicPositionsHaveTheRightDigits(String x, String worst, String best) {
        MathContext context = new MathContext(180);
        BigDecimal above = ln(number(x).dividedBy(number(worst)).toBigDecimal(180, RoundingMode.DOWN), context);
        BigDecimal below = ln(number(best).dividedBy(number(worst)).toBigDecimal(180, RoundingMode.DOWN), context);
        assertAbout(above.divide(below, context), 130, position(x, worst, best));
    }

    /** Square roots until the number is next to 1, and a series. */
    static BigDecimal ln(BigDecimal number, MathContext context) {
        BigDecimal next = number;
        BigDecimal factor = BigDecimal.valueOf(2);
        while (next.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.001")) > 0) {
            next = next.sqrt(context);
            factor = factor.multiply(BigDecimal.valueOf(2));
        }
        BigDecimal z = next.subtract(BigDecimal.ONE).divide(next.add(BigDecimal.ONE), context);
        BigDecimal power = z;
        BigDecimal sum = z;
        for (int odd = 3; odd < 80; odd += 2) {
            power = power.multiply(z, context).multiply(z, context);
            sum = sum.add(power.divide(BigDecimal.valueOf(odd), context), context);
        }
        return sum.multiply(factor, context);
    }

    @Test
    void numberOfDigitsOfTheDecadesIsKnown() {
        // log10 2 = ln 2 / ln 10, from tables
        assertEquals(
                new BigDecimal(
                        "0.30102999566398119521373889472449302676818988146210854131042746112710818927442450948692725211818617204068"),
                position("2", "1", "10").toBigDecimal(104, RoundingMode.DOWN));
    }

    @Test
    void powerMeanWithTwoRoots() {
        // ((√2 + √3) / 2)² = (5 + 2 √6) / 4
        BigDecimal expected = new BigDecimal(24)
                .sqrt(new MathContext(400))
                .add(new BigDecimal(5))
                .divide(new BigDecimal(4));
        assertAbout(expected, 390, powerMean("2 3", "1/2"));
    }

    @Test
    void meanOfMixedNumbers() {
        // the cube root of three factors, one of them a position
        MathContext context = new MathContext(150);
        BigDecimal position = ln(new BigDecimal("432.105"), context).divide(ln(new BigDecimal(750), context), context);
        BigDecimal product = position.multiply(new BigDecimal("0.8")).multiply(new BigDecimal("0.6"));
        Real mean = Real.geometricMean(
                List.of(Real.of(number("0.8")), Real.of(number("0.6")), position("43210.5", "100", "75000")), ones(3));
        BigInteger scaled = product.movePointRight(3 * 120).toBigInteger();
        assertAbout(new BigDecimal(cubeRoot(scaled), 120), 118, mean);
        // √((position² + 0.36) / 2)
        Real quadratic = Real.powerMean(
                List.of(position("43210.5", "100", "75000"), Real.of(number("0.6"))), ones(2), Rational.of(2));
        assertAbout(
                position.pow(2)
                        .add(new BigDecimal("0.36"))
                        .divide(new BigDecimal(2))
                        .sqrt(context),
                130,
                quadratic);
    }

    @Test
    void extremeExponentsTendToTheLeastAndTheGreatest() {
        for (String huge : List.of("1e19", "12345678901234567890.1234")) {
            Real most = powerMean("0.2 0.9", huge);
            assertSide(-1, most, number("0.9"));
            assertSide(1, most, number("0.8999999999999999"));
            Real least = powerMean("0.2 0.9", "-" + huge);
            assertSide(1, least, number("0.2"));
            assertSide(-1, least, number("0.20000000000000001"));
        }
        Real nearlyGeometric = powerMean("0.2 0.9", "1e-40");
        assertEquals(1, nearlyGeometric.compareTo(geometricMean("0.2 0.9")));
        assertEquals(
                geometricMean("0.2 0.9").toBigDecimal(38, RoundingMode.DOWN),
                nearlyGeometric.toBigDecimal(38, RoundingMode.DOWN));
        assertEquals(-1, powerMean("0.2 0.9", "-1e-40").compareTo(geometricMean("0.2 0.9")));
    }

    // comparisons

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20, 49, 50, 51, 99, 100, 101, 150, 200, 250, 300, 1000})
    void convergentsOfTheSquareRootOf2LieOnTheRightSide(int digits) {
        BigInteger p = BigInteger.ONE;
        BigInteger q = BigInteger.ONE;
        BigInteger limit = BigInteger.TEN.pow(digits);
        boolean below = true;
        while (q.compareTo(limit) < 0) {
            BigInteger sum = p.add(q);
            p = sum.add(q);
            q = sum;
            below = !below;
        }
        // p/q, and its twin on the other side
        for (int i = 0; i < 2; i++) {
            Rational convergent = Rational.of(p, q);
            assertSide(below ? 1 : -1, SQRT_2, convergent);
            assertSide(below ? 1 : -1, powerMean("1 1 2", "2"), convergent);
            assertSide(
                    below ? 1 : -1,
                    SQRT_2.times(Rational.of(3, 7)).plus(Rational.ONE),
                    convergent.times(Rational.of(3, 7)).plus(Rational.ONE));
            BigInteger sum = p.add(q);
            p = sum.add(q);
            q = sum;
            below = !below;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 60, 120, 190, 210, 320, 700})
    void decimalsNextToRootsLieOnTheRightSide(int digits) {
        BigInteger floor = cubeRoot(BigInteger.valueOf(5).multiply(BigInteger.TEN.pow(3 * digits)));
        Rational below = Rational.of(new BigDecimal(floor, digits));
        Rational above = Rational.of(new BigDecimal(floor.add(BigInteger.ONE), digits));
        assertSide(1, geometricMean("5 1 1"), below);
        assertSide(-1, geometricMean("5 1 1"), above);
        assertSide(
                1,
                powerMean("1 9", "3"),
                Rational.of(new BigDecimal(
                        cubeRoot(BigInteger.valueOf(365).multiply(BigInteger.TEN.pow(3 * digits))), digits)));

        BigDecimal nested = new BigDecimal(24)
                .sqrt(new MathContext(digits + 30))
                .add(new BigDecimal(5))
                .divide(new BigDecimal(4));
        assertSide(1, powerMean("2 3", "1/2"), Rational.of(nested.setScale(digits, RoundingMode.FLOOR)));
        assertSide(-1, powerMean("2 3", "1/2"), Rational.of(nested.setScale(digits, RoundingMode.CEILING)));

        Real position = position("2", "1", "3");
        Enclosure enclosure = position("2", "1", "3").enclose(digits);
        assertSide(1, position, enclosure.low());
        assertSide(-1, position, enclosure.high());
    }

    @Test
    void smallPowersDecideComparisonsOfPositions() {
        assertSide(1, position("2", "1", "3"), number("5/8"));
        assertSide(-1, position("2", "1", "3"), number("12/19"));
        // 2^84 and 3^53 are near to each other
        assertSide(-1, position("2", "1", "3"), number("53/84"));
        assertSide(1, position("2", "1", "3"), number("306/485"));
        assertSide(-1, position("2", "1", "3"), number("665/1054"));
        assertSide(1, position("2", "1", "3"), number("-53/84"));
        assertSide(1, position("1/2", "1", "3"), number("-53/84"));
        assertSide(1, position("2/5", "1/5", "1/15"), number("-53/84"));
    }

    @Test
    void positionsNextToAFractionLieOnTheRightSide() {
        // doubles do not see the difference
        assertSide(1, position("100000000000000000001", "1", "100000000000000000000"), Rational.ONE);
        assertSide(-1, position("100000000000000000000", "1", "100000000000000000001"), Rational.ONE);
        assertSide(
                1, position("10000000000000000000000000000000000000001", "1", "100000000000000000000"), Rational.of(2));
        assertSide(-1, position("1/100000000000000000001", "1", "100000000000000000000"), Rational.of(-1));
        assertSide(1, position("1/99999999999999999999", "1", "100000000000000000000"), Rational.of(-1));
        assertSide(
                -1,
                position("100000000000000000001", "100000000000000000000", "1").negated(),
                Rational.ONE);
        // nor do 200 digits
        String near = "1." + "0".repeat(299) + "1";
        assertSide(
                1,
                Real.logarithmicPosition(number("2").times(number(near)), Rational.ONE, Rational.of(2)),
                Rational.ONE);
        assertSide(
                0,
                SQRT_2.plus(position("3", "1", "2")),
                Rational.of(SQRT_2.plus(position("3", "1", "2")).toBigDecimal(250, RoundingMode.DOWN)));
    }

    @Test
    void longFractionsHaveRangesAndPositions() {
        Rational huge = Rational.of(BigInteger.TEN.pow(400), BigInteger.ONE);
        Real half = Real.logarithmicPosition(huge, Rational.ONE, huge.times(huge));
        // so long that nobody looks whether they are powers of one number
        assertFalse(half.isRational());
        assertSide(0, half, Rational.of(1, 2));
        assertSide(-1, half, number("0.5001"));
        Real third = Real.geometricMean(List.of(Real.of(huge), Real.of(huge.plus(Rational.ONE)), Real.ONE), ones(3));
        assertSide(1, third, Rational.of(BigInteger.TEN.pow(266), BigInteger.ONE));
        assertSide(-1, third, Rational.of(BigInteger.TEN.pow(267), BigInteger.ONE));
        Rational ratio = huge.plus(Rational.of(2)).dividedBy(huge.plus(Rational.ONE));
        assertSide(1, sqrt("2").times(ratio), Rational.of(new BigDecimal("1.41421356237309504880")));
        assertSide(1, Real.of(ratio).plus(SQRT_2), Rational.of(new BigDecimal("2.41421356237309504880")));
        Real longBase = Real.geometricMean(
                List.of(
                        Real.of(Rational.of(BigInteger.TWO.pow(20_000).subtract(BigInteger.ONE), BigInteger.ONE)),
                        Real.of(Rational.of(2))),
                ones(2));
        assertSide(1, longBase, Rational.of(BigInteger.TWO.pow(10_000), BigInteger.ONE));
        assertSide(-1, longBase, Rational.of(BigInteger.TWO.pow(10_001), BigInteger.ONE));
    }

    @Test
    void productsThatAreTooLongAreNotExpanded() {
        Rational factor = Rational.of(BigInteger.TEN.pow(3000), BigInteger.ONE);
        Real square = SQRT_2.times(factor).times(SQRT_2.times(factor));
        assertFalse(square.isRational());
        assertSide(0, square, factor.times(factor).times(Rational.of(2)));
        assertEquals(
                1,
                square.compareTo(
                        SQRT_2.times(factor).times(SQRT_3.times(factor)).negated()));
        // (2/3) to the power of a million, times 3: the power is not expanded, so nobody knows that it is a fraction
        Real mean = powerMean("0 3 3", "1/1000000");
        assertFalse(mean.isRational());
        assertSide(1, mean, Rational.ZERO);
        assertSide(-1, mean, number("1e-190"));
        // digits are counted after the point
        assertSide(0, mean, number("1e-1000"));
    }

    @Test
    void tinyOperandsTakeMorePrecision() {
        Real position = position("2", "1", "3");
        Real tiny = position.plus(SQRT_2);
        BigInteger power = BigInteger.TEN.pow(400);
        tiny = tiny.times(tiny).times(Rational.of(BigInteger.ONE, power));
        // (log3 2 + √2)² is 4.18...
        Real geometric = Real.geometricMean(List.of(tiny, Real.ONE), ones(2));
        assertSide(1, geometric.times(Rational.of(BigInteger.TEN.pow(200), BigInteger.ONE)), number("2.0451"));
        assertSide(-1, geometric.times(Rational.of(BigInteger.TEN.pow(200), BigInteger.ONE)), number("2.0452"));
        assertEquals(new BigDecimal("2.0451e-200").setScale(204), geometric.toBigDecimal(204, RoundingMode.DOWN));
        Real quadratic = Real.powerMean(List.of(tiny, tiny.times(Rational.of(7)), tiny), ones(3), Rational.of(2));
        assertAbout(
                tiny.toBigDecimal(600, RoundingMode.DOWN).multiply(new BigDecimal(17).sqrt(new MathContext(200))),
                500,
                quadratic);
        Real harmonic = Real.powerMean(List.of(tiny, SQRT_2, position), ones(3), Rational.of(-2));
        assertEquals(1, harmonic.toBigDecimal(420, RoundingMode.DOWN).compareTo(new BigDecimal("7.2e-400")));
        assertEquals(-1, harmonic.toBigDecimal(420, RoundingMode.DOWN).compareTo(new BigDecimal("7.3e-400")));
    }

    @Test
    void whatIsNotFoundOutIsComparedTo200Digits() {
        Real sum = SQRT_2.plus(SQRT_3);
        assertEquals(0, sum.compareTo(SQRT_2_PLUS_SQRT_3));
        assertEquals(0, SQRT_2_PLUS_SQRT_3.compareTo(sum));
        assertEquals(0, NOTHING.signum());
        assertFalse(NOTHING.isRational());
        assertSame(sum, sum.min(SQRT_2_PLUS_SQRT_3));
        assertSame(sum, sum.max(SQRT_2_PLUS_SQRT_3));
        BigDecimal digits =
                new BigDecimal(2).sqrt(new MathContext(300)).add(new BigDecimal(3).sqrt(new MathContext(300)));
        for (int scale : new int[] {10, 40, 60, 99, 150, 195}) {
            assertSide(1, sum, Rational.of(digits.setScale(scale, RoundingMode.FLOOR)));
            assertSide(-1, sum, Rational.of(digits.setScale(scale, RoundingMode.CEILING)));
        }
        // whatever was asked before
        sum.toBigDecimal(280, RoundingMode.DOWN);
        assertSide(0, sum, Rational.of(digits.setScale(250, RoundingMode.FLOOR)));
    }

    @Test
    void whatCountsAsZeroBehavesAsZero() {
        assertSame(Real.ZERO, NOTHING.times(SQRT_2));
        assertSame(Real.ZERO, SQRT_2.times(NOTHING));
        assertSame(Real.ZERO, NOTHING.dividedBy(SQRT_2));
        assertThrows(ArithmeticException.class, () -> SQRT_2.dividedBy(NOTHING));
        assertThrows(ArithmeticException.class, () -> NOTHING.dividedBy(NOTHING));
        assertSame(Real.ZERO, Real.geometricMean(List.of(SQRT_2, NOTHING), ones(2)));
        assertSame(Real.ZERO, Real.powerMean(List.of(SQRT_2, NOTHING), ones(2), Rational.of(-1)));
        assertIs("1/2", Real.powerMean(List.of(Real.ONE, NOTHING), ones(2), Rational.ONE));
        Real third = NOTHING.plus(Rational.of(1, 3));
        assertIs("1/3", Real.geometricMean(List.of(third, Real.of(Rational.of(1, 3))), ones(2)));
        assertSame(third, Real.geometricMean(List.of(third, third), ones(2)));
    }

    @Test
    void rootsCompareExactlyWithEachOther() {
        assertEquals(0, sqrt("8").compareTo(SQRT_2.times(Rational.of(2))));
        assertEquals(
                0,
                geometricMean("2 2 2 4")
                        .compareTo(Real.geometricMean(reals("2 1"), numbers("5 1"))
                                .times(Real.geometricMean(reals("2 1"), numbers("5 7")))));
        // they agree in more than 200 digits
        BigInteger big = BigInteger.TEN.pow(150);
        Real one = Real.geometricMean(
                List.of(Real.of(Rational.of(big, big.add(BigInteger.ONE))), Real.of(Rational.of(2))), ones(2));
        Real two = Real.geometricMean(
                List.of(Real.of(Rational.of(big.subtract(BigInteger.ONE), big)), Real.of(Rational.of(2))), ones(2));
        assertEquals(1, one.compareTo(two));
        assertEquals(-1, two.compareTo(one));
        assertEquals(-1, one.negated().compareTo(two.negated()));
        assertEquals(-1, one.negated().compareTo(two));
        assertEquals(1, one.compareTo(two.negated()));
        assertEquals(1, position("2", "1", "3").times(Rational.of(2)).compareTo(position("2", "1", "3")));
    }

    @Test
    void tinyAndHugeNumbersHaveASign() {
        Real tiny = SQRT_2;
        Real position = position("2", "1", "3");
        Real other = position;
        for (int i = 0; i < 12; i++) {
            tiny = tiny.times(Rational.of(new BigDecimal("1e-40")));
            other = other.times(position).times(Rational.of(new BigDecimal("-1e-40")));
        }
        assertEquals(1, tiny.signum());
        assertEquals(1, other.signum());
        assertEquals(-1, other.times(SQRT_2.negated()).signum());
        assertEquals(1, SQRT_2.dividedBy(other).signum());
        assertSide(1, SQRT_2.dividedBy(other), number("1e300"));
        Real huge = SQRT_2.times(Rational.of(BigInteger.TEN.pow(5000), BigInteger.ONE));
        assertSide(1, huge, Rational.of(BigInteger.TEN.pow(5000), BigInteger.ONE));
        assertSide(-1, huge, Rational.of(BigInteger.TEN.pow(5000).multiply(BigInteger.TWO), BigInteger.ONE));
    }

    // rounding

    @ParameterizedTest
    @EnumSource(value = RoundingMode.class, names = "UNNECESSARY", mode = EnumSource.Mode.EXCLUDE)
    void boundariesThatAreNotFoundOutAreRoundedAsSuch(RoundingMode mode) {
        for (String text : List.of("0.125", "0.135", "-0.125", "0.12", "-0.12", "0", "0.5", "3")) {
            for (int digits : new int[] {0, 1, 2, 3, 30}) {
                assertEquals(
                        new BigDecimal(text).setScale(digits, mode),
                        NOTHING.plus(number(text)).toBigDecimal(digits, mode),
                        text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = RoundingMode.class, names = "UNNECESSARY", mode = EnumSource.Mode.EXCLUDE)
    void numbersNextToABoundaryAreRoundedRightly(RoundingMode mode) {
        // SQRT_2 is on one side of its first digits by less than 1e-150, and exactly compared beyond 200
        for (int digits : new int[] {150, 230}) {
            BigDecimal start = new BigDecimal(2).sqrt(new MathContext(digits + 1, RoundingMode.DOWN));
            for (String boundary : List.of("0.125", "0.12", "-0.125", "0")) {
                Real above = SQRT_2.minus(Rational.of(start)).plus(number(boundary));
                BigDecimal justAbove = new BigDecimal(boundary).add(new BigDecimal("1e-400"));
                assertEquals(justAbove.setScale(2, mode), above.toBigDecimal(2, mode), boundary);
                BigDecimal justBelow = justAbove.negate();
                assertEquals(justBelow.setScale(2, mode), above.negated().toBigDecimal(2, mode), boundary);
            }
        }
    }

    @Test
    void roundingThatIsNotNecessary() {
        assertEquals(new BigDecimal("0.130"), NOTHING.plus(number("0.13")).toBigDecimal(3, RoundingMode.UNNECESSARY));
        assertThrows(
                ArithmeticException.class,
                () -> NOTHING.plus(number("0.13")).toBigDecimal(1, RoundingMode.UNNECESSARY));
        assertThrows(ArithmeticException.class, () -> SQRT_2.toBigDecimal(5, RoundingMode.UNNECESSARY));
        assertThrows(IllegalArgumentException.class, () -> SQRT_2.toBigDecimal(-1, RoundingMode.DOWN));
        assertThrows(IllegalArgumentException.class, () -> Real.ONE.toBigDecimal(-1, RoundingMode.DOWN));
    }

    // size

    @Test
    void longWeightsAreCheap() {
        Random random = new Random(11);
        assertTimeout(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 200; i++) {
                List<Real> operands = new ArrayList<>();
                List<Rational> weights = new ArrayList<>();
                for (int k = 0; k < 5; k++) {
                    operands.add(Real.of(Rational.of(longDecimal(random))));
                    weights.add(Rational.of(longDecimal(random)));
                }
                Rational exponent = Rational.of(longDecimal(random));
                Real geometric = Real.geometricMean(operands, weights);
                assertEquals(1, geometric.compareTo(Real.powerMean(operands, weights, exponent.negated())));
                assertEquals(-1, geometric.compareTo(Real.powerMean(operands, weights, exponent)));
                // equal weights do not make a perfect power, but equal operands do
                Real same = operands.get(0);
                assertSame(same, Real.geometricMean(List.of(same, same), weights.subList(0, 2)));
                assertSame(same, Real.powerMean(List.of(same, same), weights.subList(0, 2), exponent));
                // w : 3w is 1 : 3, however long w is
                List<Rational> ratio = List.of(weights.get(0).times(Rational.of(3)), weights.get(0));
                assertIs("2", Real.geometricMean(reals("1 16"), ratio));
            }
        });
    }

    private static BigDecimal longDecimal(Random random) {
        return new BigDecimal(new BigInteger(112, random).setBit(111), 34);
    }

    @Test
    void manyOperandsAndLargeExponentsAreCheap() {
        Random random = new Random(12);
        List<Real> operands = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            operands.add(Real.of(Rational.of(longDecimal(random))));
        }
        assertTimeout(Duration.ofSeconds(60), () -> {
            Real geometric = Real.geometricMean(operands, ones(300));
            Real less = Real.powerMean(operands, ones(300), Rational.of(-1));
            Real more = Real.powerMean(operands, ones(300), Rational.of(1000));
            assertTrue(less.isRational());
            assertEquals(1, geometric.compareTo(less));
            assertEquals(-1, geometric.compareTo(more));
            assertEquals(
                    -1,
                    more.compareTo(
                            Real.powerMean(operands, ones(300), Rational.of(BigInteger.TEN.pow(30), BigInteger.ONE))));
        });
    }

    @Test
    void deepExpressionsDoNotOverflowTheStack() {
        Real sum = Real.ZERO;
        BigDecimal expected = BigDecimal.ZERO;
        BigDecimal both = new BigDecimal(2).sqrt(new MathContext(80)).add(new BigDecimal(3).sqrt(new MathContext(80)));
        for (int i = 0; i < 10_000; i++) {
            sum = sum.plus(SQRT_2).plus(SQRT_3);
            expected = expected.add(both);
        }
        assertAbout(expected, 60, sum);
        assertSide(1, sum, Rational.of(expected.setScale(50, RoundingMode.FLOOR)));

        Real nested = SQRT_2;
        for (int i = 0; i < 300; i++) {
            nested = Real.geometricMean(List.of(nested.plus(Rational.ONE), Real.of(Rational.of(2))), ones(2));
        }
        // tends to the fixed point x² = 2 (x + 1)
        BigDecimal fixed = new BigDecimal(3).sqrt(new MathContext(100)).add(BigDecimal.ONE);
        assertEquals(fixed.setScale(80, RoundingMode.DOWN), nested.toBigDecimal(80, RoundingMode.DOWN));

        Real shared = position("2", "1", "3");
        for (int i = 0; i < 200; i++) {
            shared = shared.times(shared)
                    .dividedBy(shared.plus(SQRT_2))
                    .plus(SQRT_2)
                    .min(shared);
            shared = shared.plus(shared.times(shared)).dividedBy(shared.plus(Rational.ONE));
        }
        assertEquals(0, shared.compareTo(position("2", "1", "3")));
    }

    @Test
    void numberBeyondAllBoundsIsRefused() {
        Real huge = Real.geometricMean(
                List.of(SQRT_2.plus(SQRT_3).plus(Rational.of(BigInteger.TEN.pow(9000), BigInteger.ONE)), SQRT_3),
                ones(2));
        for (int i = 0; i < 9; i++) {
            huge = huge.times(huge);
        }
        Real beyond = huge;
        assertThrows(ArithmeticException.class, () -> beyond.toBigDecimal(0, RoundingMode.DOWN));
    }

    // refusals

    @Test
    void refusesWhatIsNoMean() {
        List<Rational> two = ones(2);
        List<Real> operands = reals("1 2");
        assertThrows(IllegalArgumentException.class, () -> Real.geometricMean(List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> Real.geometricMean(operands, ones(3)));
        assertThrows(IllegalArgumentException.class, () -> Real.geometricMean(operands, numbers("1 0")));
        assertThrows(IllegalArgumentException.class, () -> Real.geometricMean(operands, numbers("1 -1")));
        assertThrows(IllegalArgumentException.class, () -> Real.geometricMean(reals("0 -1"), two));
        assertThrows(
                IllegalArgumentException.class, () -> Real.geometricMean(List.of(SQRT_2.negated(), Real.ONE), two));
        assertThrows(IllegalArgumentException.class, () -> Real.powerMean(List.of(), List.of(), Rational.ONE));
        assertThrows(IllegalArgumentException.class, () -> Real.powerMean(operands, two, Rational.ZERO));
        assertThrows(IllegalArgumentException.class, () -> Real.powerMean(reals("-1 1"), two, Rational.ONE));
        assertThrows(IllegalArgumentException.class, () -> position("0", "1", "2"));
        assertThrows(IllegalArgumentException.class, () -> position("1", "-1", "2"));
        assertThrows(IllegalArgumentException.class, () -> position("1", "1", "0"));
        assertThrows(IllegalArgumentException.class, () -> position("1", "2", "2"));
        assertThrows(ArithmeticException.class, () -> SQRT_2.dividedBy(Real.ZERO));
        assertThrows(ArithmeticException.class, () -> SQRT_2.dividedBy(Rational.ZERO));
        assertThrows(ArithmeticException.class, () -> Real.ONE.dividedBy(Real.ZERO));
    }

    // objects

    @Test
    void onlyFractionsEqualOthers() {
        assertEquals(Real.of(Rational.of(1, 2)), geometricMean("1/8 2"));
        assertNotEquals(Real.of(Rational.of(1, 2)), Real.of(Rational.of(1, 3)));
        assertEquals(SQRT_2, SQRT_2);
        assertNotEquals(sqrt("2"), SQRT_2);
        assertNotEquals(SQRT_2, Real.ONE);
        assertNotEquals(Real.ONE, SQRT_2);
        assertFalse(Real.ONE.equals((Object) Rational.ONE));
        assertEquals(SQRT_2.hashCode(), SQRT_2.hashCode());
    }

    @Test
    void isWrittenForPeople() {
        assertEquals("4", geometricMean("2 8").toString());
        assertEquals("9/32", Real.of(Rational.of(9, 32)).toString());
        assertEquals("1.41421356237309504880…", SQRT_2.toString());
        assertEquals("-1.41421356237309504880…", SQRT_2.negated().toString());
        assertEquals("0.12500000000000000000…", NOTHING.plus(number("0.125")).toString());
    }

    @Test
    void threadsFindTheSame() {
        Real sum = SQRT_2.plus(SQRT_3).plus(position("2", "1", "3"));
        List<String> alone = IntStream.range(0, 60)
                .mapToObj(i -> SQRT_2.plus(SQRT_3)
                        .plus(position("2", "1", "3"))
                        .toBigDecimal(i * 3, RoundingMode.HALF_EVEN)
                        .toString())
                .toList();
        Set<List<String>> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(t -> IntStream.range(0, 60)
                        .mapToObj(i ->
                                sum.toBigDecimal(i * 3, RoundingMode.HALF_EVEN).toString())
                        .toList())
                .collect(Collectors.toSet());
        assertEquals(Set.of(alone), together);
    }

    // logarithms and powers

    @Test
    void logarithmsOfFractionsThatAreInversesCancel() {
        Real half = Real.of(Rational.of(1, 2)).ln();
        Real two = Real.of(Rational.of(2)).ln();

        assertEquals("0.69314718055994530941…", two.toString());
        assertEquals(Real.ZERO, half.plus(two));
        assertEquals(Real.of(Rational.of(-1)), half.dividedBy(two));
        assertEquals(Real.ZERO, Real.ONE.ln());
        assertEquals(1, two.compareTo(Rational.of(69, 100)));
        assertEquals(-1, half.signum());
    }

    @Test
    void theLogarithmOfARootIsPartOfThatOfTheWhole() {
        Real root = Real.geometricMean(List.of(Real.ONE, Real.of(Rational.of(3))), List.of(Rational.ONE, Rational.ONE));

        assertEquals(
                0,
                root.ln()
                        .times(Rational.of(2))
                        .compareTo(Real.of(Rational.of(3)).ln()));
        assertThrows(ArithmeticException.class, Real.ZERO::ln);
        assertThrows(ArithmeticException.class, () -> Real.ONE.negated().ln());
    }

    @Test
    void powersAreClosedWhereTheyCanBe() {
        Real root = Real.geometricMean(List.of(Real.ONE, Real.of(Rational.of(3))), List.of(Rational.ONE, Rational.ONE));

        assertEquals(Real.of(Rational.of(3)), root.power(Rational.of(2)));
        assertEquals(Real.of(Rational.of(1, 3)), root.power(Rational.of(-2)));
        assertEquals(Real.of(Rational.of(8)), Real.of(Rational.of(4)).power(Rational.of(3, 2)));
        assertEquals(Real.ONE, Real.ZERO.power(Rational.ZERO));
        assertEquals(Real.ZERO, Real.ZERO.power(Rational.of(1, 2)));
        assertEquals(root, root.power(Rational.ONE));
        assertThrows(ArithmeticException.class, () -> Real.ZERO.power(Rational.of(-1)));
        assertThrows(ArithmeticException.class, () -> Real.ONE.negated().power(Rational.of(2)));
    }

    @Test
    void powersOfOtherNumbersAreEnclosed() {
        Real log = Real.logarithmicPosition(Rational.of(2), Rational.ONE, Rational.of(10));

        // the square of the decimal logarithm of 2
        assertEquals(
                new BigDecimal("0.0906190582894565"), log.power(Rational.of(2)).toBigDecimal(16, RoundingMode.DOWN));
        assertEquals(0, log.power(Rational.of(2)).compareTo(log.times(log)));
    }
}
