package nl.nds.core.rollup;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;

/** The numbers that summaries compute with, and how they are written. */
final class Figures {

    /** Digits after the point of every number that is written, as in scorecards. */
    private static final int DIGITS = 10;

    private static final BigInteger UNITS = BigInteger.TEN.pow(DIGITS);
    private static final Rational HALF_UNIT = Rational.ONE.dividedBy(Rational.of(2 * UNITS.longValueExact()));
    private static final BigInteger LARGEST_DENOMINATOR = BigInteger.valueOf(100_000);
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(Decimal.MAX_INTEGER_DIGITS);

    private Figures() {}

    static Decimal written(Rational exact) {
        return rounded(exact, RoundingMode.HALF_EVEN);
    }

    static Decimal rounded(Rational exact, RoundingMode mode) {
        return Decimal.of(exact.toBigDecimal(DIGITS, mode));
    }

    /** A value as summaries take it: itself unless its denominator would make sums grow, else rounded. */
    static Rational taken(Rational exact) {
        return isTaken(exact) ? exact : Rational.of(exact.toBigDecimal(DIGITS, RoundingMode.HALF_EVEN));
    }

    /** The least number that would be taken as this one. */
    static Rational leastBefore(Rational taken) {
        return isDecimal(taken) ? taken.minus(HALF_UNIT) : taken;
    }

    /** The greatest number that would be taken as this one. */
    static Rational greatestBefore(Rational taken) {
        return isDecimal(taken) ? taken.plus(HALF_UNIT) : taken;
    }

    /** Whether a value is one that summaries take. */
    static boolean isTaken(Rational value) {
        return canBeWritten(value) && (value.denominator().compareTo(LARGEST_DENOMINATOR) <= 0 || isDecimal(value));
    }

    /** Whether a number has at most ten digits after the point. */
    static boolean isDecimal(Rational value) {
        return UNITS.mod(value.denominator()).signum() == 0;
    }

    static boolean canBeWritten(Rational value) {
        return value.toBigDecimal(DIGITS, RoundingMode.UP).abs().compareTo(TOO_LARGE) < 0;
    }
}
