package nl.nds.core.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A period whose beginning and end are known only as precisely as somebody told them, or not at all.
 *
 * <p>A period that began in June 2025 may or may not have begun by the 10th of that month, so there are two answers about
 * a day: {@link #mayContain} and {@link #surelyContains}. An end is the last date on which the period lasts. An open side
 * has no known date; days beyond it count as contained. Where both dates are days, this is a {@link DateRange}.
 *
 * <p>The written form is that of ISO 8601-2: two dates with a slash between them, {@code ..} for an open side, such as
 * {@code 2025-06/2026-02}. Immutable and thread-safe; a value type.
 *
 * @param first when it began; empty if that is not known; not null
 * @param last the last date on which it lasts; empty if it goes on or its end is not known; not null
 */
public record PartialPeriod(Optional<PartialDate> first, Optional<PartialDate> last) {

    /** The period of which neither beginning nor end is known. */
    public static final PartialPeriod UNKNOWN = new PartialPeriod(Optional.empty(), Optional.empty());

    private static final String OPEN = "..";

    /**
     * Obtains a period.
     *
     * @param first when it began, or empty; not null
     * @param last the last date on which it lasts, or empty; not null
     * @throws IllegalArgumentException if it would have to end before it begins
     */
    public PartialPeriod {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (first.isPresent()
                && last.isPresent()
                && last.get().isPast(first.get().first())) {
            throw new IllegalArgumentException("the period ends before it begins");
        }
    }

    /**
     * Obtains a period from its text.
     *
     * @param text a period as this type writes it; not null
     * @return the period; not null
     * @throws IllegalArgumentException if the text has another form, or the period would have to end before it begins
     */
    public static PartialPeriod of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a period is two dates with a slash between them, .. for an open side");
        }
        return new PartialPeriod(side(text.substring(0, slash)), side(text.substring(slash + 1)));
    }

    private static Optional<PartialDate> side(String text) {
        return text.equals(OPEN) ? Optional.empty() : Optional.of(PartialDate.of(text));
    }

    /**
     * Whether a day may belong to the period, as far as its dates tell.
     *
     * @param day the day; not null
     * @return false only if the period had not begun yet or was over
     */
    public boolean mayContain(LocalDate day) {
        return first.filter(it -> it.first().isAfter(day)).isEmpty()
                && last.filter(it -> it.isPast(day)).isEmpty();
    }

    /**
     * Whether a day belongs to the period, whatever the precise days of its beginning and end are.
     *
     * @param day the day; not null
     * @return true if the period has begun by then and is not over
     */
    public boolean surelyContains(LocalDate day) {
        return first.filter(it -> it.last().isAfter(day)).isEmpty()
                && last.filter(it -> it.first().isBefore(day)).isEmpty();
    }

    /**
     * The period as it is written.
     *
     * @return the text that {@link #of(String)} reads as an equal value
     */
    @Override
    public String toString() {
        return first.map(PartialDate::toString).orElse(OPEN) + "/"
                + last.map(PartialDate::toString).orElse(OPEN);
    }
}
