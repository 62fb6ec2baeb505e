package nl.nds.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Range;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;

/** Numbers of one node as people read them: with as many digits as its range needs. */
final class Figures {

    /** As a share: far above the digits of a bound, far below what a missing answer is worth. */
    private static final double ROUNDING = 1e-8;

    private static final int SHORT = 6;

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

    /** The share that the value stands for on the way from the worst to the best: 0 and 1 only for these two. */
    OptionalDouble reached(Outcome outcome) {
        return outcome.value().stream()
                .mapToDouble(value -> share(outcome.exact().orElseGet(() -> Rational.of(value))))
                .findFirst();
    }

    /** The share that is reached whatever the missing answers are; that of the value itself if nothing is missing. */
    double sure(Outcome outcome) {
        return bound(outcome, outcome.lowest());
    }

    /** The share that can still be reached. */
    double possible(Outcome outcome) {
        return bound(outcome, outcome.highest());
    }

    private double bound(Outcome outcome, Optional<Decimal> bound) {
        double share = bound.map(it -> share(Rational.of(it))).orElse(0.0);
        return isSettled(outcome) ? reached(outcome).orElse(share) : share;
    }

    /** Whether the bounds leave nothing open: they are rounded outwards, so that a value with many digits lies between. */
    private boolean isSettled(Outcome outcome) {
        double lowest = outcome.lowest().map(it -> share(Rational.of(it))).orElse(0.0);
        double highest = outcome.highest().map(it -> share(Rational.of(it))).orElse(0.0);
        return highest - lowest < ROUNDING;
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

    /** The bounds, rounded outwards; one number if nothing is open; empty if there are none. */
    String bounds(Outcome outcome) {
        if (outcome.lowest().isEmpty() || outcome.highest().isEmpty()) {
            return "";
        }
        Decimal lowest = outcome.lowest().get();
        if (isSettled(outcome)) {
            String near = near(outcome.value().orElse(lowest));
            // two columns that mean the same number say the same
            return outcome.shown().filter(it -> it.length() <= SHORT).orElse(near);
        }
        RoundingMode below = range.isDescending() ? RoundingMode.CEILING : RoundingMode.FLOOR;
        RoundingMode above = range.isDescending() ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return rounded(lowest, digits, below) + "–" + rounded(outcome.highest().get(), digits, above);
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

    /** A share in whole percents, rounded down, so that nothing is said to be complete that is not. */
    static String percent(Decimal share) {
        return share.toBigDecimal()
                        .movePointRight(2)
                        .setScale(0, RoundingMode.FLOOR)
                        .toPlainString()
                + " %";
    }
}
