package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.number.Decimal;
import org.immutables.value.Value;

/**
 * What several observations of one node come to by each rule, so that the choice of the model can be judged.
 *
 * <p>The numbers are on the range of the node, over the observations that have a value, rounded half-even to ten digits
 * after the point. Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Combined permits ImmutableCombined {

    /**
     * The rule that the model uses.
     *
     * @return the rule
     */
    CombinationRule rule();

    /**
     * How many observations there are.
     *
     * @return the number, at least 1
     */
    int observations();

    /**
     * How many of them have a value.
     *
     * @return the number, at least 0
     */
    int determined();

    /**
     * The best of them.
     *
     * @return the number, or empty if none has a value
     */
    Optional<Decimal> best();

    /**
     * The mean of them.
     *
     * @return the number, or empty if none has a value
     */
    Optional<Decimal> mean();

    /**
     * The worst of them.
     *
     * @return the number, or empty if none has a value
     */
    Optional<Decimal> worst();
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

    /** Collects the parts of a {@link Combined}. Not thread-safe. */
    final class Builder extends ImmutableCombined.Builder {
        Builder() {}
    }
}
