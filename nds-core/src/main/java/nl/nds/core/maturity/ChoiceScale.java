package nl.nds.core.maturity;

import java.util.List;
import nl.nds.core.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * The scale of a choice from named options.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface ChoiceScale extends Scale permits ImmutableChoiceScale {

    /**
     * The options, in the order in which people see them.
     *
     * @return at least one option
     */
    List<ChoiceOption> options();
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

    /** Collects the parts of a {@link ChoiceScale}. Not thread-safe. */
    final class Builder extends ImmutableChoiceScale.Builder {
        Builder() {}
    }
}
