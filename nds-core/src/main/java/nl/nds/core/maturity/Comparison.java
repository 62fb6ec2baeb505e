package nl.nds.core.maturity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.number.Decimal;

/**
 * What moved a node from one assessment of a subject to another.
 *
 * <p>The exact amounts of the parts add up to the difference of the exact values. So do the rounded ones to the difference of
 * the rounded values: each is rounded half-even to ten digits after the point, and what is then missing or too much is
 * settled in single units of the last digit, one for each part, the largest first, and of two of one size the first. With
 * both sides exchanged every amount has the other sign.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param node the id of the node that is compared; not null
 * @param before the first side; not null
 * @param after the second side; not null
 * @param changes what moved the node, in the order of the model, without parts that changed nothing; none if the sides
 *     cannot be compared; not null
 */
public record Comparison(String node, Compared before, Compared after, List<Change> changes) {

    /**
     * Obtains a comparison. The list is copied.
     *
     * @param node the id of the node; not null
     * @param before the first side; not null
     * @param after the second side; not null
     * @param changes what moved the node; not null
     * @throws IllegalArgumentException if an outcome is of another node, if the rounded amounts do not add up to the
     *     difference of the two values, or if there are any although the sides cannot be compared
     */
    public Comparison {
        Objects.requireNonNull(node, "node");
        changes = List.copyOf(changes);
        if (!isOf(node, before) || !isOf(node, after)) {
            throw new IllegalArgumentException("an outcome is of another node than the compared one");
        }
        BigDecimal expected =
                difference(before, after).map(Decimal::toBigDecimal).orElse(BigDecimal.ZERO);
        boolean isFree = Incomparable.of(before, after).isPresent() && !changes.isEmpty();
        if (isFree || sum(changes).compareTo(expected) != 0) {
            throw new IllegalArgumentException("the changes do not add up to the difference of the values");
        }
    }

    private static boolean isOf(String node, Compared side) {
        return side.outcome().stream().allMatch(it -> it.node().equals(node));
    }

    static BigDecimal sum(List<Change> changes) {
        return changes.stream()
                .map(it -> it.amount().rounded().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The difference of the values as they are written; empty if the sides cannot be compared. */
    static Optional<Decimal> difference(Compared before, Compared after) {
        return Incomparable.of(before, after).isPresent()
                ? Optional.empty()
                : Optional.of(Decimal.of(after.value()
                        .orElseThrow()
                        .toBigDecimal()
                        .subtract(before.value().orElseThrow().toBigDecimal())));
    }

    /**
     * Why the sides cannot be compared.
     *
     * @return the first reason, or empty if they can be
     */
    public Optional<Incomparable> reason() {
        return Incomparable.of(before, after);
    }

    /**
     * How much the node changed.
     *
     * @return the value after less the value before, which the changes add up to; empty if the sides cannot be compared
     */
    public Optional<Decimal> change() {
        return difference(before, after);
    }
}
