package nl.nds.core.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.nds.core.number.Rational;

/** What holds for all means and all expressions. */
class RealProperties {

    /** Operands and as many weights. */
    record Mean(List<Real> operands, List<Rational> weights) {

        Real geometric() {
            return Real.geometricMean(operands, weights);
        }

        Real power(Rational exponent) {
            return Real.powerMean(operands, weights, exponent);
        }

        Real least() {
            return operands.stream().reduce(Real::min).orElseThrow();
        }

        Real greatest() {
            return operands.stream().reduce(Real::max).orElseThrow();
        }

        Mean with(int index, Real operand) {
            List<Real> others = new ArrayList<>(operands);
            others.set(index, operand);
            return new Mean(others, weights);
        }
    }

    @Provide
    Arbitrary<Mean> means() {
        Arbitrary<Real> operand = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        4,
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 100),
                                        Arbitraries.integers().between(1, 20))
                                .as((n, d) -> Real.of(Rational.of(n, d)))),
                net.jqwik.api.Tuple.of(
                        2,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                .ofScale(33)
                                .map(number -> Real.of(Rational.of(number)))),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(2, 99)
                                .map(x -> Real.logarithmicPosition(Rational.of(x), Rational.ONE, Rational.of(100)))),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(2, 30).map(RealProperties::root)));
        Arbitrary<Rational> weight = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 5).map(Rational::of),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("1e-30"), BigDecimal.ONE)
                        .ofScale(34)
                        .map(Rational::of));
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(size -> Combinators.combine(
                                operand.list().ofSize(size), weight.list().ofSize(size))
                        .as(Mean::new));
    }

    private static Real root(int number) {
        return Real.geometricMean(List.of(Real.of(Rational.of(number)), Real.ONE), List.of(Rational.ONE, Rational.ONE));
    }

    @Provide
    Arbitrary<Rational> exponents() {
        return Arbitraries.of(
                        "2",
                        "-2",
                        "1/2",
                        "-1/2",
                        "3",
                        "-3",
                        "2/3",
                        "7/5",
                        "-5/7",
                        "1/1000",
                        "50",
                        "-100",
                        "12345678901/98765432100")
                .map(text -> Rational.tryParse(text.contains("/") ? text : text + "/1")
                        .orElseThrow());
    }

    @Property(seed = "2701", tries = 300)
    void meansAreInOrder(@ForAll("means") Mean mean) {
        Real harmonic = mean.power(Rational.of(-1));
        Real geometric = mean.geometric();
        Real arithmetic = mean.power(Rational.ONE);
        assertTrue(mean.least().compareTo(harmonic) <= 0);
        assertTrue(harmonic.compareTo(geometric) <= 0);
        assertTrue(geometric.compareTo(arithmetic) <= 0);
        assertTrue(arithmetic.compareTo(mean.greatest()) <= 0);
        if (mean.least().compareTo(mean.greatest()) < 0 && mean.least().signum() > 0) {
            assertTrue(harmonic.compareTo(geometric) < 0);
            assertTrue(geometric.compareTo(arithmetic) < 0);
        }
    }

    @Property(seed = "2702", tries = 200)
    void powerMeansGrowWithTheExponent(
            @ForAll("means") Mean mean, @ForAll("exponents") Rational e, @ForAll("exponents") Rational f) {
        Real first = mean.power(e.min(f));
        Real second = mean.power(e.max(f));
        assertTrue(mean.least().compareTo(first) <= 0);
        assertTrue(first.compareTo(second) <= 0);
        assertTrue(second.compareTo(mean.greatest()) <= 0);
        Real geometric = mean.geometric();
        assertTrue(
                e.signum() > 0
                        ? mean.power(e).compareTo(geometric) >= 0
                        : mean.power(e).compareTo(geometric) <= 0);
    }

    @Property(seed = "2703", tries = 200)
    void orderOfOperandsDoesNotMatter(@ForAll("means") Mean mean, @ForAll("exponents") Rational e, @ForAll long seed) {
        List<Real> operands = new ArrayList<>(mean.operands());
        List<Rational> weights = new ArrayList<>(mean.weights());
        Collections.shuffle(operands, new Random(seed));
        Collections.shuffle(weights, new Random(seed));
        Mean other = new Mean(operands, weights);
        assertEquals(0, mean.geometric().compareTo(other.geometric()));
        assertEquals(0, mean.power(e).compareTo(other.power(e)));
        assertEquals(mean.geometric().asRational(), other.geometric().asRational());
        assertEquals(mean.power(e).asRational(), other.power(e).asRational());
    }

    @Property(seed = "2704", tries = 200)
    void meanOfEqualsIsThatNumber(@ForAll("means") Mean mean, @ForAll("exponents") Rational e) {
        Real first = mean.operands().get(0);
        Mean equal = new Mean(Collections.nCopies(mean.weights().size(), first), mean.weights());
        assertEquals(first, equal.geometric());
        assertEquals(first, equal.power(e));
    }

    @Property(seed = "2705", tries = 200)
    void meansGrowWithEachOperand(
            @ForAll("means") Mean mean,
            @ForAll("exponents") Rational e,
            @ForAll @IntRange(max = 3) int index,
            @ForAll @IntRange(min = 1, max = 40) int power) {
        int i = index % mean.operands().size();
        Rational more = Rational.of(BigInteger.ONE, BigInteger.TEN.pow(power));
        Mean greater = mean.with(i, mean.operands().get(i).plus(more));
        boolean positive = mean.least().signum() > 0;
        int side = mean.geometric().compareTo(greater.geometric());
        assertTrue(positive ? side < 0 : side <= 0);
        // with an exponent of 50 the least operand is hardly seen, but it is seen in 200 digits
        int sideOfPower = mean.power(e).compareTo(greater.power(e));
        assertTrue(positive && e.abs().compareTo(Rational.of(3)) <= 0 ? sideOfPower < 0 : sideOfPower <= 0);
    }

    @Property(seed = "2706", tries = 300)
    void weightsMayBeMultiplied(@ForAll("means") Mean mean, @ForAll("exponents") Rational e) {
        List<Rational> weights = mean.weights().stream()
                .map(weight -> weight.times(Rational.of(7, 3)))
                .toList();
        Mean other = new Mean(mean.operands(), weights);
        assertEquals(0, mean.geometric().compareTo(other.geometric()));
        assertEquals(0, mean.power(e).compareTo(other.power(e)));
    }

    @Property(seed = "2707", tries = 1000)
    void geometricMeansCompareAsTheirPowers(
            @ForAll @IntRange(min = 1, max = 60) int a,
            @ForAll @IntRange(min = 1, max = 60) int b,
            @ForAll @IntRange(min = 1, max = 9) int v,
            @ForAll @IntRange(min = 1, max = 9) int w,
            @ForAll @IntRange(min = 1, max = 12) int below) {
        Real mean = Real.geometricMean(
                List.of(Real.of(Rational.of(a, 7)), Real.of(Rational.of(b, 7))),
                List.of(Rational.of(v), Rational.of(w)));
        BigInteger power =
                BigInteger.valueOf(a).pow(v).multiply(BigInteger.valueOf(b).pow(w));
        double about = Math.pow(power.doubleValue(), 1.0 / (v + w)) / 7 * below;
        for (long above = Math.max(1, (long) about - 1); above < about + 2; above++) {
            int expected = power.multiply(BigInteger.valueOf(below).pow(v + w))
                    .compareTo(BigInteger.valueOf(7 * above).pow(v + w));
            assertEquals(expected, Integer.signum(mean.compareTo(Rational.of(above, below))));
            assertEquals(expected == 0, mean.equals(Real.of(Rational.of(above, below))));
        }
    }

    @Property(seed = "2708", tries = 500)
    void squareRootsAreRoundedRightly(
            @ForAll @IntRange(min = 2, max = 100_000) int number,
            @ForAll @IntRange(max = 60) int digits,
            @ForAll RoundingMode mode) {
        Real root = root(number);
        BigInteger[] found = BigInteger.valueOf(number)
                .multiply(BigInteger.TEN.pow(2 * digits + 2))
                .sqrtAndRemainder();
        // one digit more, and a last one that tells whether there is a rest
        BigInteger sticky =
                found[0].multiply(BigInteger.TEN).add(found[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE);
        BigDecimal exact = new BigDecimal(sticky, digits + 2);
        if (mode != RoundingMode.UNNECESSARY) {
            assertEquals(exact.setScale(digits, mode), root.toBigDecimal(digits, mode));
            assertEquals(exact.negate().setScale(digits, mode), root.negated().toBigDecimal(digits, mode));
        }
    }

    @Property(seed = "2709", tries = 300)
    void narrowerEnclosuresLieWithin(@ForAll long seed, @ForAll @IntRange(min = 1, max = 130) int digits) {
        Real number = expression(new Random(seed), 3);
        Enclosure wide = number.enclose(digits);
        Enclosure narrow = number.enclose(2 * digits);
        assertTrue(wide.low().compareTo(narrow.low()) <= 0);
        assertTrue(wide.high().compareTo(narrow.high()) >= 0);
        Rational width = wide.high().minus(wide.low());
        assertTrue(width.signum() > 0);
        assertTrue(width.compareTo(Rational.of(BigInteger.ONE, BigInteger.TEN.pow(digits))) < 0);
    }

    @Property(seed = "2710", tries = 600)
    void doublesNeverDisagreeWith200Digits(@ForAll long seed) {
        Random random = new Random(seed);
        Real number = expression(random, 3);
        Enclosure enclosure = number.enclose(200);
        assertTrue(number.range().lo()
                <= enclosure.high().toBigDecimal(400, RoundingMode.CEILING).doubleValue());
        if (!Double.isInfinite(number.range().lo())) {
            assertTrue(new BigDecimal(number.range().lo()).compareTo(high(enclosure)) <= 0);
        }
        if (!Double.isInfinite(number.range().hi())) {
            assertTrue(new BigDecimal(number.range().hi()).compareTo(low(enclosure)) >= 0);
        }
        Rational near = Rational.of(enclosure.low().toBigDecimal(random.nextInt(25), RoundingMode.HALF_UP));
        int side = enclosure.compareTo(near);
        assertEquals(side, Integer.signum(number.compareTo(near)));
        Real other = expression(random, 2);
        assertEquals(number.enclose(200).compareTo(other.enclose(200)), Integer.signum(number.compareTo(other)));
    }

    private static BigDecimal low(Enclosure enclosure) {
        return enclosure.low().toBigDecimal(1000, RoundingMode.FLOOR);
    }

    private static BigDecimal high(Enclosure enclosure) {
        return enclosure.high().toBigDecimal(1000, RoundingMode.CEILING);
    }

    @Property(seed = "2711", tries = 200)
    void arithmeticFollowsTheLaws(@ForAll long seed) {
        Random random = new Random(seed);
        Real a = expression(random, 2);
        Real b = expression(random, 2);
        Real c = expression(random, 2);
        assertEquals(0, a.plus(b).compareTo(b.plus(a)));
        assertEquals(0, a.times(b).compareTo(b.times(a)));
        assertEquals(0, a.plus(b).minus(b).compareTo(a));
        assertEquals(0, a.plus(b).times(c).compareTo(a.times(c).plus(b.times(c))));
        if (b.signum() != 0) {
            assertEquals(0, a.dividedBy(b).times(b).compareTo(a));
        }
        assertEquals(a.compareTo(b), -b.compareTo(a));
        assertEquals(a.compareTo(b), a.minus(b).signum());
    }

    /** Some expression of every kind of parts. */
    private static Real expression(Random random, int depth) {
        if (depth == 0) {
            return switch (random.nextInt(4)) {
                case 0 -> root(2 + random.nextInt(40));
                case 1 ->
                    Real.logarithmicPosition(
                            Rational.of(1 + random.nextInt(1000), 10), Rational.of(3), Rational.of(70));
                default -> Real.of(Rational.of(random.nextInt(2000) - 500, 1 + random.nextInt(300)));
            };
        }
        Real a = expression(random, depth - 1);
        Real b = expression(random, depth - 1);
        List<Real> operands = List.of(abs(a), abs(b));
        List<Rational> weights =
                List.of(Rational.of(1 + random.nextInt(9)), Rational.of(1 + random.nextInt(900), 1000));
        return switch (random.nextInt(7)) {
            case 0 -> a.plus(b);
            case 1 -> a.minus(b);
            case 2 -> a.times(b);
            case 3 -> b.signum() == 0 ? a : a.dividedBy(b);
            case 4 -> Real.geometricMean(operands, weights);
            case 5 -> Real.powerMean(operands, weights, Rational.of(random.nextInt(9) + 1, 1 + random.nextInt(4)));
            default -> Real.powerMean(operands, weights, Rational.of(-random.nextInt(9) - 1, 1 + random.nextInt(4)));
        };
    }

    private static Real abs(Real number) {
        return number.signum() < 0 ? number.negated() : number;
    }
}
