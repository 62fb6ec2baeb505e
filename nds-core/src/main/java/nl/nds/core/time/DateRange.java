package nl.nds.core.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The days from a first to a last one, both included. Either may be open: then the range has no known end on that side.
 *
 * <p>The last day belongs to the range, as with the end dates of the Register van Overheidsorganisaties and of TOOI: what
 * ends on 31 December is there on 31 December. An event that changes something is dated on the day after.
 *
 * <p>The written form is that of ISO 8601-2: two days with a slash between them, {@code ..} for an open side, such as
 * {@code 2024-07-02/2026-02-22} and {@code 2018-01-01/..}. Years have four digits. Immutable and thread-safe; a value type.
 */
public final class DateRange {

    /** The rule that a range does not end before it begins. */
    public static final Rule ORDER = Rule.of(
            "NDS-DOC-032",
            Severity.ERROR,
            "the period ends before it begins; its last day belongs to it",
            "de periode eindigt voordat ze begint; de laatste dag hoort erbij");

    /** The rule that the text of a range has the form described here. */
    public static final Rule FORM = Rule.of(
            "NDS-DOC-033",
            Severity.ERROR,
            "this is no period: two days written as yyyy-mm-dd with a slash between them, and .. for an open side",
            "dit is geen periode: twee dagen, geschreven als jjjj-mm-dd, met een schuine streep ertussen, en .. voor een open"
                    + " kant");

    /** The range that is open on both sides. */
    public static final DateRange ALWAYS = new DateRange(null, null);

    private static final String OPEN = "..";

    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;

    private DateRange(@Nullable LocalDate first, @Nullable LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Obtains the range from one day to another.
     *
     * @param first the first day; not null
     * @param last the last day, which belongs to the range; not null
     * @return the range; not null
     * @throws InvalidDataException if the last day is before the first
     */
    public static DateRange of(LocalDate first, LocalDate last) {
        return of(Optional.of(first), Optional.of(last));
    }

    /**
     * Obtains a range of which either side may be open.
     *
     * @param first the first day, or empty; not null
     * @param last the last day, which belongs to the range, or empty; not null
     * @return the range; not null
     * @throws InvalidDataException if the last day is before the first
     */
    public static DateRange of(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isEmpty() && last.isEmpty()) {
            return ALWAYS;
        }
        DateRange range = new DateRange(first.orElse(null), last.orElse(null));
        if (range.isReversed()) {
            throw new InvalidDataException(Report.of(List.of(ORDER.at(JsonPointer.ROOT))));
        }
        return range;
    }

    /**
     * Obtains the range from a day on.
     *
     * @param first the first day; not null
     * @return the range, with an open end; not null
     */
    public static DateRange from(LocalDate first) {
        return new DateRange(Objects.requireNonNull(first, "first"), null);
    }

    /**
     * Obtains the range up to a day.
     *
     * @param last the last day, which belongs to the range; not null
     * @return the range, with an open beginning; not null
     */
    public static DateRange through(LocalDate last) {
        return new DateRange(null, Objects.requireNonNull(last, "last"));
    }

    /**
     * Obtains a range from its text.
     *
     * @param text a range as this type writes it; not null
     * @return the range; not null
     * @throws InvalidDataException if the text has another form or the range is reversed
     */
    public static DateRange of(String text) {
        Report.of(check(text, JsonPointer.ROOT)).orThrow();
        return Objects.requireNonNull(parse(text));
    }

    /**
     * Obtains a range from its text, if it is one.
     *
     * @param text any text; not null
     * @return the range, or empty if {@link #of(String)} would refuse the text
     */
    public static Optional<DateRange> tryParse(String text) {
        return Optional.ofNullable(parse(text)).filter(range -> !range.isReversed());
    }

    /**
     * What is wrong with a text as a range.
     *
     * @param text any text; not null
     * @param path the place of the text; not null
     * @return a violation, or nothing
     */
    public static List<Violation> check(String text, JsonPointer path) {
        DateRange range = parse(text);
        if (range == null) {
            return List.of(FORM.at(path));
        }
        return range.isReversed() ? List.of(ORDER.at(path)) : List.of();
    }

    /** The range that a text says, which may be reversed; null if it says none. */
    private static @Nullable DateRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return null;
        }
        String first = text.substring(0, slash);
        String last = text.substring(slash + 1);
        LocalDate from = PartialDate.day(first);
        LocalDate through = PartialDate.day(last);
        boolean isRange = (from != null || first.equals(OPEN)) && (through != null || last.equals(OPEN));
        return isRange ? new DateRange(from, through) : null;
    }

    private boolean isReversed() {
        return first != null && last != null && last.isBefore(first);
    }

    /**
     * The first day.
     *
     * @return the first day that belongs to the range, or empty if its beginning is open
     */
    public Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    /**
     * The last day.
     *
     * @return the last day that belongs to the range, or empty if its end is open
     */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /**
     * Whether both sides are open.
     *
     * @return true for {@link #ALWAYS}
     */
    public boolean isAlways() {
        return first == null && last == null;
    }

    /**
     * Whether a day belongs to the range.
     *
     * @param day the day; not null
     * @return true if it does, the first and the last day included
     */
    public boolean contains(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    /**
     * Whether the range is over on a day.
     *
     * @param day the day; not null
     * @return true if the last day is before it
     */
    public boolean endsBefore(LocalDate day) {
        return last != null && last.isBefore(day);
    }

    /**
     * Whether the range has not begun on a day.
     *
     * @param day the day; not null
     * @return true if the first day is after it
     */
    public boolean startsAfter(LocalDate day) {
        return first != null && first.isAfter(day);
    }

    /**
     * Whether some day belongs to both ranges.
     *
     * @param other the other range; not null
     * @return true if there is such a day
     */
    public boolean overlaps(DateRange other) {
        return (other.last == null || !startsAfter(other.last)) && (other.first == null || !endsBefore(other.first));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateRange that && Objects.equals(first, that.first) && Objects.equals(last, that.last);
    }

    @Override
    public int hashCode() {
        return 31 * (31 + Objects.hashCode(first)) + Objects.hashCode(last);
    }

    /**
     * The range as it is written.
     *
     * @return the text that {@link #of(String)} reads as an equal value, if the years have four digits
     */
    @Override
    public String toString() {
        return (first == null ? OPEN : first) + "/" + (last == null ? OPEN : last);
    }
}
