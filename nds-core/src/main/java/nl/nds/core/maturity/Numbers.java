package nl.nds.core.maturity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;

/** How exact numbers are written. */
final class Numbers {

    /** Digits after the point of every number that is written. */
    static final int DIGITS = 10;

    private static final BigInteger SHORT = BigInteger.TEN.pow(18);
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(Decimal.MAX_INTEGER_DIGITS);

    private Numbers() {}

    /** Whether a value can be written, however it is rounded. */
    static boolean canBeWritten(Real value) {
        return canBeWritten(value.toBigDecimal(DIGITS, RoundingMode.UP));
    }

    private static boolean canBeWritten(BigDecimal number) {
        return number.abs().compareTo(TOO_LARGE) < 0;
    }

    /** A difference may be twice as large as the largest number. */
    static void requireWritable(BigDecimal difference) {
        if (!canBeWritten(difference)) {
            throw new ArithmeticException("a difference has too many digits before the point");
        }
    }

    /** A value as it is written, or the last number before it that can be. */
    static Decimal roundedWithin(Real value, RoundingMode mode) {
        if (canBeWritten(value)) {
            return rounded(value, mode);
        }
        BigDecimal largest = TOO_LARGE.subtract(BigDecimal.ONE.movePointLeft(DIGITS));
        return Decimal.of(value.compareTo(Real.ZERO) < 0 ? largest.negate() : largest);
    }

    static Decimal rounded(Real value, RoundingMode mode) {
        return Decimal.of(value.toBigDecimal(DIGITS, mode));
    }

    static Decimal rounded(Rational value, RoundingMode mode) {
        return Decimal.of(value.toBigDecimal(DIGITS, mode));
    }

    static boolean isExact(Decimal written, Real value) {
        return value.compareTo(Rational.of(written)) == 0;
    }

    /** The value itself, if it is rational and numerator and denominator have at most 18 digits each. */
    static Optional<Rational> ifShort(Real value) {
        return value.asRational().filter(it -> isShort(it.numerator()) && isShort(it.denominator()));
    }

    private static boolean isShort(BigInteger number) {
        return number.bitLength() < SHORT.bitLength() || number.abs().compareTo(SHORT) < 0;
    }

    /** For messages: the decimal if it is one of at most ten digits after the point, however large, else the fraction. */
    static String text(Rational value) {
        BigDecimal rounded = value.toBigDecimal(DIGITS, RoundingMode.HALF_EVEN);
        if (!Rational.of(rounded).equals(value)) {
            return value.toString();
        }
        return value.isZero() ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
