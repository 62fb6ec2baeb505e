package nl.nds.core.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import nl.nds.core.number.Rational;
import org.junit.jupiter.api.Test;

/** The bounds hold against the same functions at four times the precision, and against others. */
class ElementaryTest {

    private static final BigInteger FOUR = BigInteger.valueOf(4);

    private static BigDecimal decimal(BigInteger number, int bits) {
        return new BigDecimal(number).divide(new BigDecimal(BigInteger.ONE.shiftLeft(bits)));
    }

    /**
     * The truth is in both; the fine one is so narrow that it may not reach beyond the coarse one by more than itself.
     */
    private static void assertWithin(Interval fine, int fineBits, Interval coarse, int bits) {
        assertTrue(fine.lo().compareTo(fine.hi()) <= 0);
        assertTrue(fine.hi().compareTo(coarse.lo().shiftLeft(fineBits - bits)) >= 0);
        assertTrue(fine.lo().compareTo(coarse.hi().shiftLeft(fineBits - bits)) <= 0);
        assertTrue(coarse.width().compareTo(FOUR) <= 0, coarse.width().toString());
    }

    @Test
    void logarithmsAreBounded() {
        Random random = new Random(21);
        for (int i = 0; i < 3000; i++) {
            int bits = 64 + random.nextInt(400);
            BigInteger below = new BigInteger(1 + random.nextInt(200), random).add(BigInteger.ONE);
            BigInteger above = i % 3 == 0
                    ? below.add(BigInteger.valueOf(random.nextInt(5)))
                    : new BigInteger(1 + random.nextInt(200), random).add(BigInteger.ONE);
            Rational number = Rational.of(above, below);
            Interval ln = Elementary.ln(number, bits);
            assertWithin(Elementary.ln(number, 4 * bits), 4 * bits, ln, bits);
            double about = Math.log(above.doubleValue()) - Math.log(below.doubleValue());
            assertEquals(about, decimal(ln.lo(), bits).doubleValue(), 1e-13);
        }
    }

    @Test
    void exponentialsAreBounded() {
        Random random = new Random(22);
        for (int i = 0; i < 3000; i++) {
            int bits = 64 + random.nextInt(400);
            BigInteger x = new BigInteger(bits - 5 + random.nextInt(i % 4 == 0 ? 10 : 5), random);
            Interval point = new Interval(i % 2 == 0 ? x : x.negate(), i % 2 == 0 ? x : x.negate());
            Interval exp = Elementary.exp(point, bits);
            Interval fine = Elementary.exp(
                    new Interval(point.lo().shiftLeft(3 * bits), point.hi().shiftLeft(3 * bits)), 4 * bits);
            assertNotNull(exp);
            assertNotNull(fine);
            assertWithin(fine, 4 * bits, exp, bits);
            double about = Math.exp(decimal(point.lo(), bits).doubleValue());
            assertEquals(about, decimal(exp.lo(), bits).doubleValue(), about * 1e-12 + 1e-18);
        }
    }

    @Test
    void logarithmIsTheInverse() {
        Random random = new Random(23);
        for (int i = 0; i < 300; i++) {
            int bits = 100 + random.nextInt(1500);
            Rational number = Rational.of(1 + random.nextInt(100_000), 1 + random.nextInt(1000));
            Interval back = Elementary.exp(Elementary.ln(number, bits), bits);
            Interval exact = Interval.of(number, bits);
            assertNotNull(back);
            assertTrue(back.lo().compareTo(exact.hi()) <= 0);
            assertTrue(back.hi().compareTo(exact.lo()) >= 0);
            assertTrue(back.width().bitLength() < 24);
        }
    }

    @Test
    void logarithmsAgreeWithAnotherSeries() {
        MathContext context = new MathContext(200);
        for (String number : new String[] {"2", "3", "0.1", "1.0000001", "12345.6789"}) {
            Interval ln = Elementary.ln(Rational.of(new BigDecimal(number)), 500);
            BigDecimal other = RealTest.ln(new BigDecimal(number), context);
            assertTrue(decimal(ln.lo(), 500).subtract(other).abs().compareTo(new BigDecimal("1e-145")) < 0);
        }
    }

    @Test
    void precisionBeyondTheKnownLogarithmOf2() {
        for (int bits : new int[] {900, 1000, 1024, 1025, 1100, 3000}) {
            Interval ln = Elementary.ln(BigInteger.TWO, bits);
            assertWithin(Elementary.ln(BigInteger.TWO, 4 * bits), 4 * bits, ln, bits);
            // ln 2 = -ln 1/2, which takes another way
            Interval half = Elementary.ln(Rational.of(1, 2), bits);
            assertTrue(half.lo().add(ln.lo()).abs().compareTo(FOUR) <= 0);
        }
    }

    @Test
    void wideIntervalsStayBounds() {
        BigInteger one = BigInteger.ONE.shiftLeft(80);
        BigInteger three = one.multiply(BigInteger.valueOf(3));
        Interval ln = Elementary.ln(new Interval(one, three), 80);
        assertNotNull(ln);
        assertTrue(ln.lo().signum() <= 0);
        assertTrue(ln.hi().compareTo(Elementary.ln(BigInteger.valueOf(3), 80).hi()) >= 0);
        Interval exp = Elementary.exp(new Interval(one.negate(), three), 80);
        assertNotNull(exp);
        assertTrue(decimal(exp.lo(), 80).doubleValue() <= Math.exp(-1) + 1e-15);
        assertTrue(decimal(exp.hi(), 80).doubleValue() >= Math.exp(3) - 1e-13);
        Interval narrow = Elementary.exp(new Interval(one, one.add(one.shiftRight(1))), 80);
        assertNotNull(narrow);
        assertTrue(decimal(narrow.hi(), 80).doubleValue() >= Math.exp(1.5));
    }

    @Test
    void thereAreLimits() {
        BigInteger huge = BigInteger.ONE.shiftLeft(64 + 40);
        assertNull(Elementary.exp(new Interval(huge, huge), 64));
        assertNull(Elementary.exp(new Interval(BigInteger.ZERO, huge), 64));
        assertEquals(
                new Interval(BigInteger.ZERO, BigInteger.ONE),
                Elementary.exp(new Interval(huge.negate(), huge.negate()), 64));
        assertNull(Elementary.ln(new Interval(BigInteger.ZERO, huge), 64));
        assertNull(Elementary.ln(new Interval(huge.negate(), huge), 64));
    }
}
