package nl.nds.core.register;

import java.time.LocalDate;
import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.text.Source;
import org.immutables.value.Value;

/**
 * Where data of a register come from, of which day they are, and under which licence they may be used.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface RegisterSource permits ImmutableRegisterSource {

    /**
     * Who publishes the data, and where.
     *
     * @return the source
     */
    Source source();

    /**
     * The day whose state the data show.
     *
     * @return the day, or empty if it is not known
     */
    Optional<LocalDate> asOf();

    /**
     * The licence of the data.
     *
     * @return an SPDX identifier, or empty if no licence was found
     */
    Optional<String> licence();

    /**
     * What a user of the data should know, such as who says that the licence holds.
     *
     * @return a sentence, or empty
     */
    Optional<String> note();

    /**
     * Starts an empty value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this value.
     *
     * @return a new builder that holds every part of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link RegisterSource}. Not thread-safe. */
    final class Builder extends ImmutableRegisterSource.Builder {
        Builder() {}
    }
}
