package nl.nds.core.maturity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import org.jspecify.annotations.Nullable;

/**
 * The text that people see for a value: rounded, but never to another level than the value has, and to the best of the
 * range only if the value is the best.
 */
final class Shown {

    private Shown() {}

    static String text(Real value, Range range, @Nullable Levels levels, @Nullable Rounding show) {
        if (show == null) {
            BigDecimal shown = nearest(value, Numbers.DIGITS, RoundingMode.HALF_UP, range, levels);
            return Rational.of(shown).isZero()
                    ? "0"
                    : shown.stripTrailingZeros().toPlainString();
        }
        return nearest(value, show.digits(), show.mode().mode(), range, levels).toPlainString();
    }

    /** With more digits if no number of so many digits is true. Ends, since more digits come as near as one likes. */
    private static BigDecimal nearest(Real value, int digits, RoundingMode mode, Range range, @Nullable Levels levels) {
        BigDecimal nearest = value.toBigDecimal(digits, mode);
        if (isTrue(nearest, value, range, levels)) {
            return nearest;
        }
        boolean roundedUp = value.compareTo(Rational.of(nearest)) < 0;
        BigDecimal other = value.toBigDecimal(digits, roundedUp ? RoundingMode.FLOOR : RoundingMode.CEILING);
        return isTrue(other, value, range, levels) ? other : nearest(value, digits + 1, mode, range, levels);
    }

    private static boolean isTrue(BigDecimal shown, Real value, Range range, @Nullable Levels levels) {
        Rational candidate = Rational.of(shown);
        Rational best = Rational.of(range.second());
        boolean claimsBest = candidate.equals(best) && value.compareTo(best) != 0;
        return !claimsBest && (levels == null || levels.of(Real.of(candidate)) == levels.of(value));
    }
}
