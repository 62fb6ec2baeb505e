package nl.nds.core.instrument;

import java.time.LocalDate;
import java.util.Optional;
import nl.nds.core.internal.Texts;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.time.DatePrecision;
import nl.nds.core.time.PartialDate;
import org.immutables.value.Value;

/**
 * An algorithm of an organisation, with the facts that the Algoritmeregister has of it.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface AlgorithmRecord permits ImmutableAlgorithmRecord {

    /**
     * Its name.
     *
     * @return a name, not blank
     */
    String name();

    /**
     * Its category.
     *
     * @return the category
     */
    AlgorithmCategory category();

    /**
     * What became of it.
     *
     * @return the status
     */
    AlgorithmStatus status();

    /**
     * The month in which its use began.
     *
     * @return a month, as the register has it, or empty if it is not known
     */
    Optional<PartialDate> begin();

    /**
     * The last month of its use.
     *
     * @return a month, as the register has it, or empty if it is not known or there is none
     */
    Optional<PartialDate> end();

    /**
     * Whether it is published in the register.
     *
     * @return true if it can be found there
     */
    boolean isPublished();

    /**
     * Whether it is used on a day: by its status, and as far as is known by its months, both of which count whole.
     *
     * @param day the day; not null
     * @return true if it is in use
     */
    default boolean isInUse(LocalDate day) {
        return status() == AlgorithmStatus.IN_USE
                && begin().map(it -> !day.isBefore(it.first())).orElse(true)
                && end().map(it -> !it.isPast(day)).orElse(true);
    }

    /**
     * Starts an empty record.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this record.
     *
     * @return a new builder that holds every part of this record
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link AlgorithmRecord}. Not thread-safe. */
    final class Builder extends ImmutableAlgorithmRecord.Builder {
        Builder() {}

        /**
         * The record of what was set.
         *
         * @return the record; not null
         * @throws IllegalArgumentException if the name is blank, begin or end is no month, or the end is before the begin
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public AlgorithmRecord build() {
            AlgorithmRecord record = super.build();
            Texts.notBlank("the name of an algorithm", record.name());
            if (!isMonth(record.begin()) || !isMonth(record.end())) {
                throw new IllegalArgumentException(
                        "the use of an algorithm begins and ends in a month, written as 2027-09");
            }
            if (record.begin().isPresent()
                    && record.end().isPresent()
                    && record.end().get().compareTo(record.begin().get()) < 0) {
                throw new IllegalArgumentException("the use of an algorithm ends before it begins");
            }
            return record;
        }

        private static boolean isMonth(Optional<PartialDate> date) {
            return date.map(it -> it.precision() == DatePrecision.MONTH).orElse(true);
        }
    }
}
