package nl.nds.core.rollup;

import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;

/**
 * A mean that cannot be had without how many members it is of, and of how many: "100 of 3 of 12".
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param exact the exact mean of the members that have a value, or empty if there are none or too few of them; not null
 * @param determined how many members have a value, at least 0
 * @param inScope how many members the node applies to, at least {@code determined}
 * @param bounds what the mean of all members in scope can be, or empty if there are none with bounds; not null
 */
public record Mean(Optional<Rational> exact, long determined, long inScope, Optional<Bounds> bounds) {

    /**
     * Between what the mean of all members in scope lies: the mean of their worst and that of their best. It holds as long as
     * the node applies to all of them.
     *
     * @param lowest the exact worst; the greater number if a node is better the smaller its number is; not null
     * @param highest the exact best; not null
     */
    public record Bounds(Rational lowest, Rational highest) {
        /**
         * Obtains bounds.
         *
         * @param lowest the exact worst; not null
         * @param highest the exact best; not null
         */
        public Bounds {
            Objects.requireNonNull(lowest, "lowest");
            Objects.requireNonNull(highest, "highest");
        }
    }

    /**
     * Obtains a mean.
     *
     * @param exact the exact mean of the members that have a value, or empty if there are none or too few of them; not null
     * @param determined how many members have a value, at least 0
     * @param inScope how many members the node applies to, at least {@code determined}
     * @param bounds what the mean of all members in scope can be, or empty if there are none with bounds; not null
     * @throws IllegalArgumentException if the numbers of members contradict each other
     */
    public Mean {
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(bounds, "bounds");
        if (determined < 0 || determined > inScope || (exact.isPresent() && determined == 0)) {
            throw new IllegalArgumentException("no more members have a value than there are, and a mean is of some");
        }
    }

    /**
     * The mean as it is written.
     *
     * @return the mean rounded half-even to ten digits after the point, or empty if it is not determined
     */
    public Optional<Decimal> value() {
        return exact.map(Figures::written);
    }

    /**
     * The worst that the mean of all members in scope can be.
     *
     * @return the number, rounded outwards to ten digits after the point, or empty if there are no bounds
     */
    public Optional<Decimal> lowest() {
        return bounds.map(it -> Figures.rounded(it.lowest(), outwards(it.lowest(), it.highest())));
    }

    /**
     * The best that the mean of all members in scope can be.
     *
     * @return the number, rounded outwards to ten digits after the point, or empty if there are no bounds
     */
    public Optional<Decimal> highest() {
        return bounds.map(it -> Figures.rounded(
                it.highest(),
                outwards(it.lowest(), it.highest()) == RoundingMode.FLOOR ? RoundingMode.CEILING : RoundingMode.FLOOR));
    }

    /** How the worst is rounded; the best is rounded the other way. If both are equal, the worst is the lesser when written. */
    private static RoundingMode outwards(Rational lowest, Rational highest) {
        return lowest.compareTo(highest) <= 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
    }

    /**
     * The mean, for people.
     *
     * @return the mean with the numbers of members and the bounds, such as {@code 100 of 3 of 12 [25, 100]}
     */
    @Override
    public String toString() {
        return value().map(Decimal::toString).orElse("not determined")
                + " of " + determined + " of " + inScope
                + bounds.map(it ->
                                " [" + lowest().orElseThrow() + ", " + highest().orElseThrow() + "]")
                        .orElse("");
    }
}
