package nl.nds.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Range;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;

/** Numbers of one node as people read them: with as many digits as its range needs. */
final class Figures {

    private final Range range;
    private final int digits;

    Figures(Range range) {
        this.range = range;
        double width = Math.abs(range.second()
                .toBigDecimal()
                .subtract(range.first().toBigDecimal())
                .doubleValue());
        this.digits = width >= 20 ? 0 : width >= 2 ? 1 : 2;
    }

    /** The share that was reached on the way from the worst to the best: 0 and 1 only for these two. */
    double reached(Outcome outcome) {
        return outcome.value()
                .map(value -> share(outcome.exact().orElseGet(() -> Rational.of(value))))
                .orElse(0.0);
    }

    /** The share that can still be reached. */
    double possible(Outcome outcome) {
        return outcome.highest().map(highest -> share(Rational.of(highest))).orElse(0.0);
    }

    private double share(Rational value) {
        Rational fraction = range.fractionOf(value);
        if (fraction.signum() <= 0) {
            return 0;
        }
        if (fraction.compareTo(Rational.ONE) >= 0) {
            return 1;
        }
        double near = fraction.toBigDecimal(20, RoundingMode.DOWN).doubleValue();
        return Math.min(Math.max(near, Double.MIN_VALUE), Math.nextDown(1.0));
    }

    /** The bounds, rounded outwards. */
    String bounds(Decimal lowest, Decimal highest) {
        RoundingMode below = range.isDescending() ? RoundingMode.CEILING : RoundingMode.FLOOR;
        RoundingMode above = range.isDescending() ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return rounded(lowest, digits, below) + "–" + rounded(highest, digits, above);
    }

    /** The nearest number with one digit more than the bounds; more digits where it would be an end and is not. */
    String near(Decimal value) {
        for (int more = digits + 1; ; more++) {
            BigDecimal near = value.toBigDecimal().setScale(more, RoundingMode.HALF_UP);
            if (Decimal.of(near).equals(value) || !isEnd(Decimal.of(near))) {
                return rounded(value, more, RoundingMode.HALF_UP);
            }
        }
    }

    private boolean isEnd(Decimal value) {
        return value.equals(range.first()) || value.equals(range.second());
    }

    private static String rounded(Decimal value, int digits, RoundingMode mode) {
        BigDecimal rounded = value.toBigDecimal().setScale(digits, mode);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
