package nl.nds.core.real;

import java.math.BigInteger;
import nl.nds.core.number.Rational;

/**
 * Two doubles with a number between them. Nearly all comparisons are settled by such ranges.
 *
 * <p>The four operations of doubles are rounded correctly, so that the next double outwards is a bound. {@link
 * Math#log(double)}, {@link Math#log1p(double)} and {@link Math#exp(double)} are within 1 ulp of the truth by contract,
 * on every machine; they are given {@value #ULPS} here. Whatever leaves the range of doubles becomes {@link #ENTIRE},
 * which settles nothing and therefore does no harm.
 *
 * @param lo at most the number
 * @param hi at least the number
 */
record DoubleRange(double lo, double hi) {

    /** Says nothing. */
    static final DoubleRange ENTIRE = new DoubleRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private static final int ULPS = 4;

    /** Whole numbers up to so many bits are doubles. */
    private static final int EXACT_BITS = 53;

    /** Longer numbers are cut off to so many bits, by which they change less than an ulp of a double. */
    private static final int KEPT_BITS = 64;

    /** Numbers of so many bits are far from where doubles end. */
    private static final int SAFE_BITS = 900;

    private static DoubleRange between(double lo, double hi) {
        return Double.isNaN(lo) || Double.isNaN(hi) ? ENTIRE : new DoubleRange(lo, hi);
    }

    private static DoubleRange widened(double lo, double hi) {
        return between(lo - ULPS * Math.ulp(lo), hi + ULPS * Math.ulp(hi));
    }

    static DoubleRange of(Rational number) {
        return quotient(number.numerator(), number.denominator());
    }

    private static DoubleRange quotient(BigInteger above, BigInteger below) {
        int bitsAbove = above.bitLength();
        int bitsBelow = below.bitLength();
        if (bitsAbove <= EXACT_BITS && bitsBelow == 1) {
            double exact = above.doubleValue();
            return new DoubleRange(exact, exact);
        }
        if (bitsAbove > SAFE_BITS || bitsBelow > SAFE_BITS) {
            int cutAbove = Math.max(0, bitsAbove - KEPT_BITS);
            int cutBelow = Math.max(0, bitsBelow - KEPT_BITS);
            if (Math.abs(bitsAbove - bitsBelow) > SAFE_BITS) {
                return ENTIRE;
            }
            double quotient = above.shiftRight(cutAbove).doubleValue()
                    / below.shiftRight(cutBelow).doubleValue();
            double scaled = Math.scalb(quotient, cutAbove - cutBelow);
            return widened(scaled, scaled);
        }
        // two conversions and a division, each wrong by half an ulp at most
        double quotient = above.doubleValue() / below.doubleValue();
        return widened(quotient, quotient);
    }

    /** The logarithm of a number above 0, with an error that is small beside it even where it is near 0. */
    static DoubleRange ln(Rational number) {
        BigInteger above = number.numerator();
        BigInteger below = number.denominator();
        if (Math.abs(above.bitLength() - below.bitLength()) <= 1) {
            DoubleRange beyondOne = quotient(above.subtract(below), below);
            if (beyondOne.lo >= -0.6 && beyondOne.hi <= 1.1) {
                return widened(Math.log1p(beyondOne.lo), Math.log1p(beyondOne.hi));
            }
        }
        if (above.bitLength() <= SAFE_BITS && below.bitLength() <= SAFE_BITS) {
            return quotient(above, below).ln();
        }
        return ln(above).minus(ln(below));
    }

    /** The logarithm of a whole number above 0. */
    static DoubleRange ln(BigInteger number) {
        int cut = number.bitLength() > SAFE_BITS ? number.bitLength() - KEPT_BITS : 0;
        double kept = number.shiftRight(cut).doubleValue();
        DoubleRange ln = widened(kept, kept).ln();
        return cut == 0 ? ln : ln.plus(new DoubleRange(cut, cut).times(new DoubleRange(2, 2).ln()));
    }

    boolean isAbove(DoubleRange other) {
        return lo > other.hi;
    }

    /** 1 if the number is above 0, -1 if it is below, and 0 if that is not known. */
    int sign() {
        return lo > 0 ? 1 : hi < 0 ? -1 : 0;
    }

    DoubleRange plus(DoubleRange other) {
        return between(Math.nextDown(lo + other.lo), Math.nextUp(hi + other.hi));
    }

    DoubleRange minus(DoubleRange other) {
        return between(Math.nextDown(lo - other.hi), Math.nextUp(hi - other.lo));
    }

    DoubleRange times(DoubleRange other) {
        return around(lo * other.lo, lo * other.hi, hi * other.lo, hi * other.hi);
    }

    DoubleRange dividedBy(DoubleRange other) {
        return other.sign() == 0 ? ENTIRE : around(lo / other.lo, lo / other.hi, hi / other.lo, hi / other.hi);
    }

    private static DoubleRange around(double a, double b, double c, double d) {
        // min and max hand on a NaN
        return between(
                Math.nextDown(Math.min(Math.min(a, b), Math.min(c, d))),
                Math.nextUp(Math.max(Math.max(a, b), Math.max(c, d))));
    }

    DoubleRange ln() {
        return lo <= 0 ? ENTIRE : widened(Math.log(lo), Math.log(hi));
    }

    DoubleRange exp() {
        DoubleRange exp = widened(Math.exp(lo), Math.exp(hi));
        return exp.lo < 0 ? between(0, exp.hi) : exp;
    }
}
