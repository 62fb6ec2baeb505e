package nl.nds.core.maturity;

import java.util.List;
import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.number.Decimal;
import org.immutables.value.Value;

/**
 * The scale of a measured number.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface NumberScale extends MeasuredScale permits ImmutableNumberScale {

    @Override
    Optional<Decimal> worst();

    @Override
    Optional<Decimal> best();

    @Override
    List<Step> steps();

    @Override
    @Value.Default
    default OutsideScale outside() {
        return OutsideScale.REFUSE;
    }

    @Override
    Optional<Attainable> attainable();

    /**
     * How a number goes from worst to best.
     *
     * @return the curve; {@link Curve#LINEAR} unless set
     */
    @Value.Default
    default Curve curve() {
        return Curve.LINEAR;
    }

    /**
     * Whether only whole numbers are answers.
     *
     * @return true if a fraction is a violation; false unless set
     */
    @Value.Default
    default boolean isWhole() {
        return false;
    }
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

    /** Collects the parts of a {@link NumberScale}. Not thread-safe. */
    final class Builder extends ImmutableNumberScale.Builder {
        Builder() {}
    }
}
