package nl.nds.core.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;

/**
 * Days that come back, such as every year.
 *
 * <p>Every one of them is computed from the first, never from the one before: what began on 29 February is on 28 February in
 * years without that day, and on 29 February again in the next leap year. Immutable and thread-safe; a value type.
 *
 * @param anchor the first day; not null
 * @param every how long it takes until the next one, at least a day and at most a hundred years; not null
 */
public record Recurrence(LocalDate anchor, Period every) {

    /** The rule that the time between two of the days is long enough and not too long. */
    public static final Rule INTERVAL = Rule.of(
            "NDS-DOC-038",
            Severity.ERROR,
            "this recurs after less than a day or more than a hundred years, or a part of the period is negative",
            "dit keert terug na minder dan een dag of meer dan honderd jaar, of een deel van de periode is negatief");

    // a hundred years, in months or in days; where a period has both, they add up
    private static final long LONGEST_MONTHS = 1200;
    private static final long LONGEST_DAYS = 36525;

    /**
     * Obtains a recurrence.
     *
     * @param anchor the first day; not null
     * @param every how long it takes until the next one, at least a day and at most a hundred years; not null
     * @throws InvalidDataException if the period is shorter or longer than that or a part of it is negative
     */
    public Recurrence {
        Objects.requireNonNull(anchor, "anchor");
        if (every.isZero()
                || every.isNegative()
                || every.toTotalMonths() * LONGEST_DAYS + every.get(ChronoUnit.DAYS) * LONGEST_MONTHS
                        > LONGEST_MONTHS * LONGEST_DAYS) {
            throw new InvalidDataException(Report.of(List.of(INTERVAL.at(JsonPointer.ROOT))));
        }
    }

    /**
     * One of the days.
     *
     * @param number how many come before it, at least 0
     * @return the day
     * @throws IllegalArgumentException if the number is negative
     * @throws java.time.DateTimeException if the day is beyond all calendars
     */
    public LocalDate occurrence(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("the first occurrence has number 0");
        }
        return anchor.plusMonths(every.toTotalMonths() * number).plusDays(every.get(ChronoUnit.DAYS) * number);
    }

    /**
     * The first of the days on or after a day.
     *
     * @param day the day on which is asked, in a year of at most four digits; not null
     * @return the day asked about, if it is one of them, or else the next one
     */
    public LocalDate next(LocalDate day) {
        if (!day.isAfter(anchor)) {
            return anchor;
        }
        int before = 0;
        // every step is at least a day, so that this many reach the day
        int notBefore = Math.toIntExact(ChronoUnit.DAYS.between(anchor, day) / shortestDays() + 1);
        while (notBefore - before > 1) {
            int middle = (before + notBefore) >>> 1;
            if (occurrence(middle).isBefore(day)) {
                before = middle;
            } else {
                notBefore = middle;
            }
        }
        return occurrence(notBefore);
    }

    /** How many days a step takes at least; no step is shorter than the shortest months it could be made of. */
    private long shortestDays() {
        return Math.max(1, 28 * every.toTotalMonths() + every.get(ChronoUnit.DAYS));
    }
}
