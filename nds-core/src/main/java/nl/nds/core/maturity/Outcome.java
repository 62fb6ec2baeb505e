package nl.nds.core.maturity;

import java.util.List;
import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import org.immutables.value.Value;

/**
 * What a node came out at, how sure that is, and why.
 *
 * <p>Numbers are on the range of the node and rounded half-even to ten digits after the point, the lowest and the highest
 * outwards, the coverage downwards. Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Outcome permits ImmutableOutcome {

    /**
     * The node.
     *
     * @return its id
     */
    String node();

    /**
     * Whether it has a value.
     *
     * @return the status
     */
    OutcomeStatus status();

    /**
     * The value.
     *
     * @return the number on the node's range; there if and only if the node is determined
     */
    Optional<Decimal> value();

    /**
     * The exact value.
     *
     * @return the fraction that the value was rounded from, or empty if there is no value or one of the two numbers of
     *     the fraction has more than 18 digits
     */
    Optional<Rational> exact();

    /**
     * The value as people see it. It never contradicts the level, and is the best of the range only if the value is.
     *
     * @return the text with a point as decimal sign, or empty if there is no value
     */
    Optional<String> shown();

    /**
     * The level, decided on the exact value.
     *
     * @return the code of the level, or empty if the node has no value or no levels
     */
    Optional<String> level();

    /**
     * Why there is no value.
     *
     * @return the reason; there if and only if the node is not determined
     */
    Optional<Reason> reason();

    /**
     * The share of what lies below that was answered, by nominal weight.
     *
     * @return a number from 0 to 1, or empty if nothing below is applicable
     */
    Optional<Decimal> coverage();

    /**
     * The worst that the unknown answers can still make of it.
     *
     * @return the number, or empty if the node cannot have a value
     */
    Optional<Decimal> lowest();

    /**
     * The best that the unknown answers can still make of it.
     *
     * @return the number, or empty if the node cannot have a value
     */
    Optional<Decimal> highest();

    /**
     * The level of the exact worst.
     *
     * @return the code of the level, or empty if the node has no bounds or no levels
     */
    Optional<String> lowestLevel();

    /**
     * The level of the exact best.
     *
     * @return the code of the level, or empty if the node has no bounds or no levels
     */
    Optional<String> highestLevel();

    /**
     * What decided a value that is the least, the greatest or the middle of several.
     *
     * @return the ids of the children that have it; empty for other aggregations
     */
    List<String> binding();

    /**
     * What keeps a node with cumulative levels from its next level.
     *
     * @return the ids of the children that fall short; empty at the highest level and for other aggregations
     */
    List<String> blockedBy();

    /**
     * What makes a mean 0 by being 0 itself.
     *
     * @return the ids of the children; empty unless the mean is geometric, harmonic or of an exponent of at most 0
     */
    List<String> zero();

    /**
     * The case that a decision took.
     *
     * @return its position, the first is 0, or empty for other nodes and if none is decided
     */
    Optional<Integer> takenCase();

    /**
     * The gate that lowered the value.
     *
     * @return the gate and what the value was before, or empty if no gate did
     */
    Optional<Capped> capped();

    /**
     * What the observations come to by each rule.
     *
     * @return the figures, or empty if there were no observations
     */
    Optional<Combined> combined();

    /**
     * The answer that was given, as it was given.
     *
     * @return the answer, or empty for an aggregate, an unanswered indicator, and a node of a group
     */
    Optional<Answer> answer();
    /**
     * Starts an empty value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this value. Setting a list or map replaces it, adding to it extends it.
     *
     * @return a new builder that holds every part of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Outcome}. Not thread-safe. */
    final class Builder extends ImmutableOutcome.Builder {
        Builder() {}
    }
}
