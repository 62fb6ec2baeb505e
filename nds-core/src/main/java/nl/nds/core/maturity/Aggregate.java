package nl.nds.core.maturity;

import java.util.List;
import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A node that combines the outcomes of its children.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Aggregate extends ScoredNode permits ImmutableAggregate {

    @Override
    String id();

    @Override
    Optional<LocalizedText> title();

    @Override
    Optional<LocalizedText> description();

    @Override
    Optional<Condition> appliesIf();

    @Override
    Optional<Range> range();

    @Override
    List<Gate> gates();

    @Override
    Optional<Rounding> round();

    @Override
    Optional<Decimal> minimumCoverage();

    @Override
    Optional<String> levels();

    @Override
    Optional<Rounding> show();

    /**
     * How the fractions of the children become one.
     *
     * @return the aggregation
     */
    Aggregation aggregation();

    /**
     * The children with their weights.
     *
     * @return at least one child; all have a weight or none has
     */
    List<Child> children();

    /**
     * What a child without a value is worth here.
     *
     * @return the policies; what they leave undecided is as the model says
     */
    @Value.Default
    default StatePolicies states() {
        return StatePolicies.undecided();
    }

    /**
     * What the weights of all children add up to, as a check.
     *
     * @return the exact sum, or empty if it is not checked
     */
    Optional<Decimal> weightsTotal();

    /**
     * Whether every child weighs as much as its range is wide, as when points are added up.
     *
     * @return true if so; no child has a weight of its own then; false unless set
     */
    @Value.Default
    default boolean isWeightedByRange() {
        return false;
    }

    /**
     * The share of the weight of the applicable children that must have a value or be not applicable.
     *
     * @return a number from 0 to 1, or empty if there is no such demand
     */
    Optional<Decimal> minimumDetermined();

    /**
     * The exponent of the power mean.
     *
     * @return a number other than 0; there if and only if the aggregation is {@link Aggregation#POWER}
     */
    Optional<Decimal> exponent();

    /**
     * What the children of a level have to come to for that level.
     *
     * @return the threshold; there if and only if the aggregation is {@link Aggregation#LEVELS}
     */
    Optional<Threshold> here();

    /**
     * What the children of lower levels have to come to for a level.
     *
     * @return the threshold, or empty if it is {@link #here()}; only with {@link Aggregation#LEVELS}
     */
    Optional<Threshold> below();

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

    /** Collects the parts of a {@link Aggregate}. Not thread-safe. */
    final class Builder extends ImmutableAggregate.Builder {
        Builder() {}
    }
}
