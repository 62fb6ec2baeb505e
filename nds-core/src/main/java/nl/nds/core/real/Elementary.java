package nl.nds.core.real;

import java.math.BigInteger;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Logarithm and exponential function to any precision, with bounds that are proven where they are computed.
 *
 * <p>A unit is 2<sup>-bits</sup> throughout; the number of bits is at least {@value #FEWEST_BITS}.
 */
final class Elementary {

    /** So that the leading bits of a number, of which a double is made, are there. */
    static final int FEWEST_BITS = 64;

    /** Beyond 2 to this power numbers are not computed; no mean of scores comes near. */
    private static final int LARGEST_EXPONENT = 1 << 20;

    /** Bits of the double that a logarithm starts from. */
    private static final int START_BITS = 56;

    private static final int KNOWN_BITS = 1024;
    private static final BigInteger KNOWN_LN2 = computedLn2(KNOWN_BITS);

    private Elementary() {}

    /** A number that ln 2 exceeds, by 2 units at most. Enough of it for 200 digits is kept. */
    private static BigInteger ln2(int bits) {
        return bits <= KNOWN_BITS ? KNOWN_LN2.shiftRight(KNOWN_BITS - bits) : computedLn2(bits);
    }

    /**
     * ln 2 = 18 artanh 1/26 - 2 artanh 1/4801 + 8 artanh 1/8749.
     *
     * <p>Every term of such a series is wrong by less than 2 units, and there are less than bits of them: together less
     * than 28 · 2 · 2^32 units whatever number of bits an int can hold, which is below 2^40.
     */
    private static BigInteger computedLn2(int bits) {
        int extra = 64;
        int fine = bits + extra;
        BigInteger sum = inverseArtanh(26, fine)
                .multiply(BigInteger.valueOf(18))
                .subtract(inverseArtanh(4801, fine).shiftLeft(1))
                .add(inverseArtanh(8749, fine).shiftLeft(3));
        return sum.subtract(BigInteger.ONE.shiftLeft(40)).shiftRight(extra);
    }

    /** The inverse hyperbolic tangent of 1/n: the sum of 1 / ((2j+1) · n^(2j+1)). */
    private static BigInteger inverseArtanh(int n, int bits) {
        BigInteger square = BigInteger.valueOf((long) n * n);
        BigInteger power = BigInteger.ONE.shiftLeft(bits).divide(BigInteger.valueOf(n));
        BigInteger sum = power;
        for (int odd = 3; power.signum() != 0; odd += 2) {
            power = power.divide(square);
            sum = sum.add(power.divide(BigInteger.valueOf(odd)));
        }
        return sum;
    }

    /** The exponential function, or null if it is too large to be computed. */
    static @Nullable Interval exp(Interval x, int bits) {
        Interval least = exp(x.lo(), bits);
        if (least == null) {
            return null;
        }
        BigInteger width = x.width();
        if (width.bitLength() > bits) {
            Interval most = exp(x.hi(), bits);
            return most == null ? null : new Interval(least.lo(), most.hi());
        }
        // the graph is convex, so exp(d) <= 1 + 2 d for 0 <= d <= 1
        BigInteger more = Interval.shiftUp(least.hi().multiply(width), bits - 1);
        return new Interval(least.lo(), least.hi().add(more));
    }

    /**
     * The exponential function of one number, exp(x) = 2^k · exp(r / 2^s)^(2^s) with x = k ln 2 + r and 0 <= r < 1.
     *
     * <p>All that is rounded, is rounded down, and nothing is below 0, so the result is a lower bound. In units of the
     * finer precision: r is short of the truth by at most 2|k| and its 2^s-th part by 1 more, which makes at most 2
     * (2|k| + 1) in the exponential function. Each of n terms of the series is short by at most 2, and the terms left
     * out are below 3 + 1 + ... < 6. A square makes a shortfall d of a number v one of 2vd + 1 at most. The product of
     * the factors 2v is at most 2^s · e^r < 2^(s+2), so the shortfall is multiplied by less than that, and the ones
     * that are added on the way make less than 2^(s+3).
     */
    private static @Nullable Interval exp(BigInteger x, int bits) {
        double size = x.shiftRight(bits - FEWEST_BITS).doubleValue() * 0x1p-64;
        if (size > LARGEST_EXPONENT) {
            return null;
        }
        if (size < -bits) {
            return new Interval(BigInteger.ZERO, BigInteger.ONE); // exp(-bits) < 2^-bits
        }
        int k = (int) Math.floor(size / Math.log(2));
        int halvings = Math.max(4, (int) (0.7 * Math.sqrt(bits)));
        int fine = bits + Math.max(k, 0) + halvings + 20 + Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(k));
        BigInteger ln2 = ln2(fine);
        BigInteger rest = rest(x.shiftLeft(fine - bits), k, ln2);
        if (rest.signum() < 0) { // the double was just too large
            k--;
            rest = rest(x.shiftLeft(fine - bits), k, ln2);
        }
        BigInteger part = rest.shiftRight(halvings);
        BigInteger sum = BigInteger.ONE.shiftLeft(fine).add(part);
        BigInteger term = part;
        int n = 2;
        while (term.signum() != 0) {
            term = term.multiply(part).shiftRight(fine).divide(BigInteger.valueOf(n));
            sum = sum.add(term);
            n++;
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum).shiftRight(fine);
        }
        long short0 = 2L * n + 6 + 4L * Math.abs(k) + 2;
        BigInteger shortfall = BigInteger.valueOf(short0 + 2).shiftLeft(halvings + 2);
        int back = fine - bits - k;
        return new Interval(sum.shiftRight(back), Interval.shiftUp(sum.add(shortfall), back));
    }

    /** x - k ln 2, rounded down, by at most 2|k| units. */
    private static BigInteger rest(BigInteger x, int k, BigInteger ln2) {
        BigInteger bound = k > 0 ? ln2.add(BigInteger.TWO) : ln2;
        return x.subtract(bound.multiply(BigInteger.valueOf(k)));
    }

    /** The logarithm of a number above 0. */
    static Interval ln(Rational number, int bits) {
        return ln(number.numerator(), number.denominator(), bits);
    }

    /** The logarithm of a whole number above 0. */
    static Interval ln(BigInteger number, int bits) {
        return ln(number, BigInteger.ONE, bits);
    }

    /** The logarithm, or null if the number may be 0 or below, so that there is no bound. */
    static @Nullable Interval ln(Interval x, int bits) {
        if (x.lo().signum() <= 0) {
            return null;
        }
        Interval least = ln(x.lo(), BigInteger.ONE.shiftLeft(bits), bits);
        // ln(hi) - ln(lo) = ln(1 + (hi - lo) / lo) <= (hi - lo) / lo
        BigInteger more = Interval.ceiling(x.width().shiftLeft(bits), x.lo());
        return new Interval(least.lo(), least.hi().add(more));
    }

    /** ln(above / below) = k ln 2 + ln m, where m lies between 1/2 and 2. */
    private static Interval ln(BigInteger above, BigInteger below, int bits) {
        int k = above.bitLength() - below.bitLength();
        int extra = 8 + Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(k));
        int fine = bits + extra;
        int shift = fine - k;
        BigInteger mantissa = shift >= 0 ? above.shiftLeft(shift).divide(below) : above.divide(below.shiftLeft(-shift));
        Interval ln = lnOfMantissa(mantissa, fine);
        BigInteger lo = ln.lo();
        BigInteger hi =
                ln.hi().add(BigInteger.TWO); // m was rounded down by less than a unit, and ln has slope 2 at most
        if (k != 0) {
            BigInteger ln2 = ln2(fine);
            BigInteger factor = BigInteger.valueOf(k);
            lo = lo.add(factor.multiply(k > 0 ? ln2 : ln2.add(BigInteger.TWO)));
            hi = hi.add(factor.multiply(k > 0 ? ln2.add(BigInteger.TWO) : ln2));
        }
        return new Interval(lo.shiftRight(extra), Interval.shiftUp(hi, extra));
    }

    /** ln m = x + ln(m / exp(x)), where x is the logarithm as a double, so that m / exp(x) is next to 1. */
    private static Interval lnOfMantissa(BigInteger mantissa, int bits) {
        double m = mantissa.shiftRight(bits - 62).doubleValue() * 0x1p-62;
        long start = (long) Math.rint(Math.log(m) * (1L << START_BITS));
        BigInteger x = BigInteger.valueOf(start).shiftLeft(bits - START_BITS);
        Interval exp = exp(x.negate(), bits);
        if (exp == null) {
            throw new AssertionError("x lies between -1 and 1");
        }
        BigInteger one = BigInteger.ONE.shiftLeft(bits);
        BigInteger least = mantissa.multiply(exp.lo()).shiftRight(bits).subtract(one);
        BigInteger most = Interval.shiftUp(mantissa.multiply(exp.hi()), bits).subtract(one);
        Interval rest = lnNextToOne(least, bits);
        // the slope of ln next to 1 is below 2
        BigInteger more = most.subtract(least).shiftLeft(1);
        return new Interval(x.add(rest.lo()), x.add(rest.hi()).add(more));
    }

    /**
     * ln(1 + u) = 2 artanh(u / (2 + u)), for small u.
     *
     * <p>The argument z is off by less than a unit, and so is each term of the series because of its rounding, and by
     * less than another one because of z. What is left out is less than 2 units.
     */
    private static Interval lnNextToOne(BigInteger u, int bits) {
        BigInteger z =
                u.abs().shiftLeft(bits).divide(BigInteger.TWO.shiftLeft(bits).add(u));
        BigInteger square = z.multiply(z).shiftRight(bits);
        BigInteger power = z;
        BigInteger sum = z;
        int odd = 1;
        while (power.signum() != 0) {
            odd += 2;
            power = power.multiply(square).shiftRight(bits);
            sum = sum.add(power.divide(BigInteger.valueOf(odd)));
        }
        BigInteger ln = sum.shiftLeft(1);
        BigInteger error = BigInteger.valueOf(2L * odd + 8);
        BigInteger signed = u.signum() < 0 ? ln.negate() : ln;
        return new Interval(signed.subtract(error), signed.add(error));
    }
}
