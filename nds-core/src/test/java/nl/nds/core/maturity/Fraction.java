package nl.nds.core.maturity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A fraction for the oracle, so that it shares no arithmetic with what it checks.
 *
 * @param isRounded whether it stands for a number that is probably irrational, known to a hundred digits; it counts as equal
 *     to what it cannot be told from
 */
record Fraction(BigInteger top, BigInteger bottom, boolean isRounded) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    private static final Fraction NOTHING = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(60));
    private static final int KNOWN = 60;

    Fraction(BigInteger top, BigInteger bottom) {
        this(top, bottom, false);
    }

    Fraction {
        if (bottom.signum() < 0) {
            top = top.negate();
            bottom = bottom.negate();
        }
        BigInteger common = top.gcd(bottom);
        top = top.divide(common);
        bottom = bottom.divide(common);
    }

    static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Fraction of(BigDecimal number) {
        return number.scale() > 0
                ? new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Fraction(number.toBigIntegerExact(), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                top.multiply(other.bottom).add(other.top.multiply(bottom)),
                bottom.multiply(other.bottom),
                isRounded || other.isRounded);
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.top.negate(), other.bottom, other.isRounded));
    }

    Fraction times(Fraction other) {
        return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom), isRounded || other.isRounded);
    }

    Fraction over(Fraction other) {
        return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top), isRounded || other.isRounded);
    }

    Fraction abs() {
        return new Fraction(top.abs(), bottom, isRounded);
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean isZero() {
        return top.signum() == 0;
    }

    BigDecimal rounded(int digits, RoundingMode mode) {
        return isRounded && digits < KNOWN
                ? divided(KNOWN, RoundingMode.HALF_EVEN).setScale(digits, mode)
                : divided(digits, mode);
    }

    private BigDecimal divided(int digits, RoundingMode mode) {
        return new BigDecimal(top).divide(new BigDecimal(bottom), digits, mode);
    }

    @Override
    public int compareTo(Fraction other) {
        int order = top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
        boolean isEqual = order != 0
                && (isRounded || other.isRounded)
                && minus(other).abs().isBelow(NOTHING);
        return isEqual ? 0 : order;
    }

    private boolean isBelow(Fraction other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom)) < 0;
    }

    @Override
    public String toString() {
        return bottom.equals(BigInteger.ONE) ? top.toString() : top + "/" + bottom;
    }
}
