package nl.nds.core.maturity;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.nds.core.number.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * A node as it counts for one parent: the node itself or a reference to it, and its weight there.
 *
 * <p>Immutable and thread-safe; a value type.
 */
public final class Child {

    private final @Nullable ScoredNode node;
    private final String id;
    private final @Nullable Decimal weight;
    private final @Nullable Integer level;

    private Child(@Nullable ScoredNode node, String id, @Nullable Decimal weight, @Nullable Integer level) {
        this.node = node;
        this.id = id;
        this.weight = weight;
        this.level = level;
    }

    /**
     * Obtains a child that stands here.
     *
     * @param node the node; not null
     * @return the child, without a weight; not null
     */
    public static Child of(ScoredNode node) {
        return new Child(node, node.id(), null, null);
    }

    /**
     * Obtains a reference to a node that stands elsewhere in the model.
     *
     * @param id the id of that node; not null
     * @return the child, without a weight; not null
     */
    public static Child reference(String id) {
        return new Child(null, Objects.requireNonNull(id, "id"), null, null);
    }

    /**
     * This child with another node, as heavy and at the same level.
     *
     * @param other the node that stands there; not null
     * @return the child; not null
     */
    public Child with(ScoredNode other) {
        return new Child(other, other.id(), weight, level);
    }

    /**
     * This child with a weight.
     *
     * @param weight the weight, at least 0, which the model checks; not null
     * @return the child; not null
     */
    public Child weighing(Decimal weight) {
        return new Child(node, id, Objects.requireNonNull(weight, "weight"), level);
    }

    /**
     * This child with a whole weight.
     *
     * @param weight the weight, at least 0, which the model checks
     * @return the child; not null
     */
    public Child weighing(long weight) {
        return weighing(Decimal.of(weight));
    }

    /**
     * This child at a level of a parent with cumulative levels.
     *
     * @param number the number of the level, at least 1, which the model checks
     * @return the child; not null
     */
    public Child atLevel(int number) {
        return new Child(node, id, weight, number);
    }

    /**
     * The node that stands here.
     *
     * @return the node, or empty for a reference
     */
    public Optional<ScoredNode> node() {
        return Optional.ofNullable(node);
    }

    /**
     * The id of the node that counts.
     *
     * @return the id of the node that stands here or is referred to
     */
    public String id() {
        return id;
    }

    /**
     * The weight of the node for this parent.
     *
     * @return the weight; empty means 1
     */
    public Optional<Decimal> weight() {
        return Optional.ofNullable(weight);
    }

    /**
     * The level of a parent with cumulative levels that the node belongs to.
     *
     * @return the number of the level, or empty for other parents
     */
    public OptionalInt level() {
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Child that
                && id.equals(that.id)
                && Objects.equals(node, that.node)
                && Objects.equals(weight, that.weight)
                && Objects.equals(level, that.level);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, node, weight, level);
    }

    /**
     * The child, for people.
     *
     * @return a line
     */
    @Override
    public String toString() {
        return (node == null ? "reference to " : "")
                + id
                + (weight == null ? "" : ", weight " + weight)
                + (level == null ? "" : ", level " + level);
    }
}
