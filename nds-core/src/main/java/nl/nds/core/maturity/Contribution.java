package nl.nds.core.maturity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;

/**
 * What a part of the model adds to the value of a node.
 *
 * <p>The contributions to a node add up exactly to its value less the beginning of its range. Immutable and thread-safe; a
 * value type.
 *
 * @param path the way from the explained node to the part, through arithmetic means only, a hundred at most: the ids of the
 *     nodes below the explained one, the part at last; empty for what the gates and the rounding of the explained node itself change; not null
 * @param kind what the part adds; not null
 * @param amount how much it adds, in numbers of the range of the explained node; what a gate changes is never an improvement,
 *     so never above 0, or on a descending range never below 0; not null
 */
public record Contribution(List<String> path, ContributionKind kind, Amount amount) {

    /**
     * How much.
     *
     * @param rounded the amount, rounded half-even to ten digits after the point; not null
     * @param exact what it was rounded from; empty if that is irrational or long; not null
     */
    public record Amount(Decimal rounded, Optional<Rational> exact) {

        /**
         * Obtains an amount.
         *
         * @param rounded the amount, rounded half-even to ten digits after the point; not null
         * @param exact what it was rounded from, or empty; not null
         */
        public Amount {
            Objects.requireNonNull(rounded, "rounded");
            Objects.requireNonNull(exact, "exact");
        }
    }

    /**
     * Obtains a contribution.
     *
     * @param path the ids of the nodes on the way to the part; not null
     * @param kind what the part adds; not null
     * @param amount how much it adds; not null
     */
    public Contribution {
        path = List.copyOf(path);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
    }
}
