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
        return value.toBigDecimal(DIGITS, RoundingMode.UP).abs().compareTo(TOO_LARGE) < 0;
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
