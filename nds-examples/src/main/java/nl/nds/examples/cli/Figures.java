package nl.nds.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.examples.terminal.Width;

/** Numbers of one node as people read them: with as many digits as its range needs. */
final class Figures {

    /** As a share: far above the digits of a bound, far below what a missing answer is worth. */
    private static final double ROUNDING = 1e-8;

    private static final int SHORT = 6;

    private final Range range;
    private final int digits;

    /** Numbers that say something by themselves: the ends of the range, and where levels begin. */
    private final List<BigDecimal> marks = new ArrayList<>();

    /** The figures of a node. */
    static Figures of(ScoredNode node, MaturityModel model) {
        Figures figures = new Figures(model.rangeOf(node));
        model.levelSets().stream()
                .filter(it -> node.levels().equals(Optional.of(it.id())))
                .flatMap(it -> it.levels().stream())
                .flatMap(it -> it.cutOff().stream())
                .forEach(it -> figures.marks.add(it.bound().toBigDecimal()));
        return figures;
    }

    Figures(Range range) {
        this.range = range;
        this.marks.add(range.first().toBigDecimal());
        this.marks.add(range.second().toBigDecimal());
        this.digits = digitsOf(range);
    }

    /** How many digits after the point a bound is told with. */
    static int digitsOf(Range range) {
        double width = Math.abs(range.second()
                .toBigDecimal()
                .subtract(range.first().toBigDecimal())
                .doubleValue());
        return width >= 20 ? 0 : width >= 2 ? 1 : 2;
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
        return plain(value.toBigDecimal().setScale(digits, mode));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /**
     * A number with no more digits after the point than fit so many columns: the nearest one, or the one on the other side if the
     * nearest would be an end of the range or another level than it is. As it is if it fits, or if no number of so many columns
     * is true.
     */
    String fitted(String shown, int columns) {
        Optional<BigDecimal> number = Width.of(shown) <= columns
                ? Optional.empty()
                : Decimal.tryParse(shown).map(Decimal::toBigDecimal);
        for (int scale = number.map(BigDecimal::scale).orElse(0) - 1; scale >= 0; scale--) {
            for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING)) {
                BigDecimal rounded = number.orElseThrow().setScale(scale, mode);
                String text = plain(rounded);
                if (text.length() <= columns && isOnTheSameSide(rounded, number.get())) {
                    return text;
                }
            }
        }
        return shown;
    }

    private boolean isOnTheSameSide(BigDecimal rounded, BigDecimal number) {
        return marks.stream().allMatch(it -> rounded.compareTo(it) == number.compareTo(it));
    }

    /** A figure in its column with a blank before it: rounded to what fits, and never cut. */
    String cell(String shown, int columns) {
        return apart(fitted(shown, columns - 1), columns);
    }

    /** A text in its column with a blank before it. It is never cut, since a number would become another one: a longer one is wider. */
    static String apart(String text, int columns) {
        return right(" " + text, columns);
    }

    /** A text with blanks before it, so that it takes at least so many columns. */
    static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - Width.of(text))) + text;
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
