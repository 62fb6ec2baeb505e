package nl.nds.core.organisation;

import java.time.LocalDate;
import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * That another organisation takes over tasks of this one, on some day of the year.
 *
 * <p>It stands with the predecessor and names the successor. One organisation may have several successors, also on one day,
 * and one may succeed several. An organisation that goes on after it handed over a part of its tasks has a succession too,
 * of kind {@link ChangeKind#SPLIT_OFF}. Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Succession permits ImmutableSuccession {

    /**
     * The organisation that takes over.
     *
     * @return its id, in the same document or register
     */
    String successor();

    /**
     * The first day on which the successor has the tasks. If the predecessor ends by it, its last day is the day before.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * What kind of event it is.
     *
     * @return the kind, or empty if it is not given
     */
    Optional<ChangeKind> kind();

    /**
     * The code of the event in the register that has it, such as {@code wzg_22487576} in TOOI.
     *
     * @return the code, or empty if there is none
     */
    Optional<String> event();

    /**
     * Whether it is only planned: it may be called off, and nobody succeeds anybody by it.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isPlanned() {
        return false;
    }

    /**
     * Obtains a succession.
     *
     * @param successor the id of the organisation that takes over; not null
     * @param date the first day on which it has the tasks; not null
     * @return the succession; not null
     */
    static Succession of(String successor, LocalDate date) {
        return builder().successor(successor).date(date).build();
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
     * Starts from this value.
     *
     * @return a new builder that holds every part of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Succession}. Not thread-safe. */
    final class Builder extends ImmutableSuccession.Builder {
        Builder() {}
    }
}
