package nl.nds.core.real;

import java.math.BigInteger;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Two fractions with a number between them, both in units of 2<sup>-bits</sup>. How many bits there are is known to
 * whoever computes; all intervals of one computation have the same.
 *
 * <p>Every operation rounds outwards: its result encloses all results of numbers in the operands.
 *
 * @param lo at most the number
 * @param hi at least the number
 */
record Interval(BigInteger lo, BigInteger hi) {

    static Interval of(Rational number, int bits) {
        BigInteger above = number.numerator().shiftLeft(bits);
        return new Interval(floor(above, number.denominator()), ceiling(above, number.denominator()));
    }

    /** The quotient rounded down; the divisor is above 0. */
    static BigInteger floor(BigInteger number, BigInteger divisor) {
        BigInteger[] parts = number.divideAndRemainder(divisor);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The quotient rounded up; the divisor is above 0. */
    static BigInteger ceiling(BigInteger number, BigInteger divisor) {
        BigInteger[] parts = number.divideAndRemainder(divisor);
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    /** The number without its last bits, rounded up; {@link BigInteger#shiftRight(int)} rounds down. */
    static BigInteger shiftUp(BigInteger number, int bits) {
        return number.negate().shiftRight(bits).negate();
    }

    BigInteger width() {
        return hi.subtract(lo);
    }

    Interval plus(Interval other) {
        return new Interval(lo.add(other.lo), hi.add(other.hi));
    }

    Interval minus(Interval other) {
        return new Interval(lo.subtract(other.hi), hi.subtract(other.lo));
    }

    Interval times(Rational factor) {
        if (factor.equals(Rational.ONE)) {
            return this;
        }
        BigInteger above = factor.numerator();
        BigInteger below = factor.denominator();
        BigInteger least = (above.signum() < 0 ? hi : lo).multiply(above);
        BigInteger most = (above.signum() < 0 ? lo : hi).multiply(above);
        return new Interval(floor(least, below), ceiling(most, below));
    }

    Interval times(Interval other, int bits) {
        if (lo.signum() >= 0 && other.lo.signum() >= 0) {
            return new Interval(lo.multiply(other.lo).shiftRight(bits), shiftUp(hi.multiply(other.hi), bits));
        }
        BigInteger a = lo.multiply(other.lo);
        BigInteger b = lo.multiply(other.hi);
        BigInteger c = hi.multiply(other.lo);
        BigInteger d = hi.multiply(other.hi);
        return new Interval(
                a.min(b).min(c.min(d)).shiftRight(bits), shiftUp(a.max(b).max(c.max(d)), bits));
    }

    /** The quotient, or null if the divisor may be 0, so that there is no bound. */
    @Nullable
    Interval dividedBy(Interval other, int bits) {
        if (other.lo.signum() <= 0 && other.hi.signum() >= 0) {
            return null;
        }
        if (other.lo.signum() < 0) {
            return negated().dividedBy(other.negated(), bits);
        }
        BigInteger least = lo.shiftLeft(bits);
        BigInteger most = hi.shiftLeft(bits);
        return new Interval(
                floor(least, lo.signum() < 0 ? other.lo : other.hi),
                ceiling(most, hi.signum() < 0 ? other.hi : other.lo));
    }

    private Interval negated() {
        return new Interval(hi.negate(), lo.negate());
    }
}
