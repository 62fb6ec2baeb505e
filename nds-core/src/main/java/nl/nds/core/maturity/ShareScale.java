package nl.nds.core.maturity;

import java.util.List;
import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.number.Decimal;
import org.immutables.value.Value;

/**
 * The scale of a count of a total, such as 3 web sites of 5. The measured number is the count divided by the total; 0 of 0
 * is unknown.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface ShareScale extends MeasuredScale permits ImmutableShareScale {

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

    /** Collects the parts of a {@link ShareScale}. Not thread-safe. */
    final class Builder extends ImmutableShareScale.Builder {
        Builder() {}
    }
}
