package nl.nds.core.maturity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;

/** How exact numbers are written. */
final class Numbers {

    /** Digits after the point of every number that is written. */
    static final int DIGITS = 10;

    private static final BigInteger SHORT = BigInteger.TEN.pow(18);
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(Decimal.MAX_INTEGER_DIGITS);

    private Numbers() {}

    /** Whether a value can be written, however it is rounded. */
    static boolean canBeWritten(Rational value) {
        return value.toBigDecimal(DIGITS, RoundingMode.UP).abs().compareTo(TOO_LARGE) < 0;
    }

    static Decimal rounded(Rational value, RoundingMode mode) {
        return Decimal.of(value.toBigDecimal(DIGITS, mode));
    }

    /** The value itself, if numerator and denominator have at most 18 digits each. */
    static Optional<Rational> ifShort(Rational value) {
        boolean isShort = value.numerator().abs().compareTo(SHORT) < 0
                && value.denominator().compareTo(SHORT) < 0;
        return isShort ? Optional.of(value) : Optional.empty();
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
