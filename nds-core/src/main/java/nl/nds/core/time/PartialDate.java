package nl.nds.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
 * A date as precise as somebody gave it: a year, a quarter, a month or a day.
 *
 * <p>The precision is part of the value: {@code 2027} is not {@code 2027-01-01}. What is due in 2027 is due on its
 * {@linkplain #last() last day}, and what starts in 2027 starts on its {@linkplain #first() first day}. Years have four
 * digits. This is how the library reads such dates, not in the NDS.
 *
 * <p>Dates are ordered by their last day, and those with the same last day by their first. Immutable and thread-safe; a
 * value type.
 */
public final class PartialDate implements Comparable<PartialDate> {

    /** The rule that the text of a date has one of the forms described here. */
    public static final Rule FORM = Rule.of(
            "NDS-DOC-037",
            Severity.ERROR,
            "this is no date: a year, a quarter, a month or a day, written as 2027, 2027-Q3, 2027-09 or 2027-09-30; for the end of"
                    + " a year write the year or its last quarter",
            "dit is geen datum: een jaar, een kwartaal, een maand of een dag, geschreven als 2027, 2027-Q3, 2027-09 of"
                    + " 2027-09-30; schrijf voor het eind van een jaar het jaar of het laatste kwartaal");

    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::last).thenComparing(PartialDate::first);

    private final LocalDate first;
    private final LocalDate last;
    private final DatePrecision precision;

    private PartialDate(LocalDate first, DatePrecision precision) {
        this.first = first;
        this.last = precision == DatePrecision.DAY
                ? first
                : YearMonth.of(first.getYear(), first.getMonthValue() + precision.months() - 1)
                        .atEndOfMonth();
        this.precision = precision;
    }

    /**
     * Whether a day is in a year of four digits, so that it is a date.
     *
     * @param day the day; not null
     * @return true if {@link #of(LocalDate)} accepts it
     */
    public static boolean canBe(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= 9999;
    }

    /**
     * Obtains a day.
     *
     * @param day the day, in a year of four digits; not null
     * @return the date; not null
     * @throws IllegalArgumentException if the year does not have four digits
     */
    public static PartialDate of(LocalDate day) {
        if (!canBe(day)) {
            throw new IllegalArgumentException("the year of a date has four digits");
        }
        return new PartialDate(day, DatePrecision.DAY);
    }

    /**
     * Obtains a date from its text.
     *
     * @param text a year, a quarter, a month or a day as this type writes it; not null
     * @return the date; not null
     * @throws nl.nds.core.validation.InvalidDataException if the text has another form or there is no such date
     */
    public static PartialDate of(String text) {
        PartialDate date = parse(text);
        if (date == null) {
            throw new InvalidDataException(Report.of(List.of(FORM.at(JsonPointer.ROOT))));
        }
        return date;
    }

    /**
     * Obtains a date from its text, if it is one.
     *
     * @param text any text; not null
     * @return the date, or empty if {@link #of(String)} would refuse the text
     */
    public static Optional<PartialDate> tryParse(String text) {
        return Optional.ofNullable(parse(text));
    }

    /**
     * What is wrong with a text as a date.
     *
     * @param text any text; not null
     * @param path the place of the text; not null
     * @return a violation of {@link #FORM}, or nothing
     */
    public static List<Violation> check(String text, JsonPointer path) {
        return parse(text) == null ? List.of(FORM.at(path)) : List.of();
    }

    /** By hand, since a programme has many dates and a pattern takes longer than all else that is done with them. */
    private static @Nullable PartialDate parse(String text) {
        int length = text.length();
        int year = number(text, 0, 4);
        if (year < 0 || (length != 4 && length != 7 && length != 10)) {
            return null;
        }
        if (length == 4) {
            return new PartialDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR);
        }
        if (length == 10) {
            LocalDate day = day(text);
            return day == null ? null : new PartialDate(day, DatePrecision.DAY);
        }
        boolean isQuarter = text.charAt(5) == 'Q';
        int part = isQuarter ? number(text, 6, 7) : number(text, 5, 7);
        if (text.charAt(4) != '-' || part < 1 || part > (isQuarter ? 4 : 12)) {
            return null;
        }
        return isQuarter
                ? new PartialDate(LocalDate.of(year, 3 * part - 2, 1), DatePrecision.QUARTER)
                : new PartialDate(LocalDate.of(year, part, 1), DatePrecision.MONTH);
    }

    /** The day that a text says as 2027-09-30; null if it says none. */
    static @Nullable LocalDate day(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean isForm = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!isForm || year < 0 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }

    /** The number that some digits of a text say; -1 if something else stands there. */
    private static int number(String text, int from, int to) {
        int number = text.length() < to ? -1 : 0;
        for (int i = from; i < to && number >= 0; i++) {
            char c = text.charAt(i);
            number = c < '0' || c > '9' ? -1 : 10 * number + (c - '0');
        }
        return number;
    }

    /**
     * The first day of the date, on which something that starts then has started.
     *
     * @return the day itself, or the first of the month, quarter or year
     */
    public LocalDate first() {
        return first;
    }

    /**
     * The last day of the date, on which something that is due then is due.
     *
     * @return the day itself, or the last of the month, quarter or year
     */
    public LocalDate last() {
        return last;
    }

    /**
     * How precisely the date is given.
     *
     * @return the precision
     */
    public DatePrecision precision() {
        return precision;
    }

    /**
     * Whether the date has passed: what is due then is overdue from the day after its last day.
     *
     * @param day the day on which is asked; not null
     * @return true if the day is after the last day of this date
     */
    public boolean isPast(LocalDate day) {
        return day.isAfter(last());
    }

    /**
     * Whether the date has passed at a moment, by the calendar of a zone.
     *
     * @param moment the moment at which is asked; not null
     * @param zone the zone whose calendar counts, such as {@code Europe/Amsterdam}; not null
     * @return true if the day of the moment in that zone is after the last day of this date
     */
    public boolean isPast(Instant moment, ZoneId zone) {
        return isPast(LocalDate.ofInstant(moment, zone));
    }

    /**
     * How many days of the calendar are left.
     *
     * @param day the day on which is asked; not null
     * @return the days from that day to the last day of this date; 0 on the last day, negative once it has passed
     */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, last());
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && first.equals(that.first) && precision == that.precision;
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, precision);
    }

    /**
     * The date as it is written.
     *
     * @return the text that {@link #of(String)} reads as an equal value
     */
    @Override
    public String toString() {
        String day = first.toString();
        return switch (precision) {
            case YEAR -> day.substring(0, 4);
            case QUARTER -> day.substring(0, 4) + "-Q" + (first.getMonthValue() + 2) / 3;
            case MONTH -> day.substring(0, 7);
            case DAY -> day;
        };
    }
}
