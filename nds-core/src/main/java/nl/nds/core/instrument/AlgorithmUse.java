package nl.nds.core.instrument;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.time.DatePrecision;
import nl.nds.core.time.PartialDate;

/**
 * Whether an algorithm is used, and in which months, as the Algoritmeregister writes them.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param status what became of it; not null
 * @param begin the month in which its use began, or empty if that is not known; not null
 * @param end the last month of its use, or empty if that is not known or there is none; not null
 */
public record AlgorithmUse(AlgorithmStatus status, Optional<PartialDate> begin, Optional<PartialDate> end) {

    /**
     * Obtains a use.
     *
     * @param status what became of it; not null
     * @param begin the month in which its use began, or empty; not null
     * @param end the last month of its use, or empty; not null
     * @throws IllegalArgumentException if begin or end is no month, or the end is before the begin
     */
    public AlgorithmUse {
        Objects.requireNonNull(status, "status");
        if (!isMonth(begin) || !isMonth(end)) {
            throw new IllegalArgumentException(
                    "the use of an algorithm begins and ends in a month, written as 2027-09");
        }
        if (begin.isPresent() && end.isPresent() && end.get().compareTo(begin.get()) < 0) {
            throw new IllegalArgumentException("the use of an algorithm ends before it begins");
        }
    }

    /**
     * Obtains a use of which no months are known.
     *
     * @param status what became of the algorithm; not null
     * @return the use; not null
     */
    public static AlgorithmUse of(AlgorithmStatus status) {
        return new AlgorithmUse(status, Optional.empty(), Optional.empty());
    }

    private static boolean isMonth(Optional<PartialDate> date) {
        return date.isEmpty() || date.get().precision() == DatePrecision.MONTH;
    }

    /**
     * Whether the algorithm is used on a day: by its status, and as far as is known by its months, both of which count whole.
     *
     * @param day the day; not null
     * @return true if it is
     */
    public boolean isOn(LocalDate day) {
        return status == AlgorithmStatus.IN_USE
                && (begin.isEmpty() || !day.isBefore(begin.get().first()))
                && (end.isEmpty() || !end.get().isPast(day));
    }
}
