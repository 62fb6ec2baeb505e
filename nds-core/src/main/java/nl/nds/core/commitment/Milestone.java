package nl.nds.core.commitment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.internal.Texts;

/**
 * A step on the way of a commitment. Immutable and thread-safe; a value type.
 *
 * @param title what is reached then, in the words of the organisation; not null, not blank
 * @param due when; not null
 * @param reachedOn the day on which it was reached, or empty if it was not; not null
 */
public record Milestone(String title, Deadline due, Optional<LocalDate> reachedOn) {

    /**
     * Obtains a milestone.
     *
     * @param title what is reached then, in the words of the organisation; not null, not blank
     * @param due when; not null
     * @param reachedOn the day on which it was reached, or empty if it was not; not null
     * @throws IllegalArgumentException if the title is blank
     */
    public Milestone {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(reachedOn, "reachedOn");
        Texts.notBlank("the title of a milestone", title);
    }

    /**
     * Whether it is overdue on a day.
     *
     * @param day the day; not null
     * @return true if its date, as it held on that day, has passed and it was not reached on or before that day
     */
    public boolean isOverdue(LocalDate day) {
        return due.on(day).isPast(day)
                && reachedOn.filter(it -> !it.isAfter(day)).isEmpty();
    }
}
