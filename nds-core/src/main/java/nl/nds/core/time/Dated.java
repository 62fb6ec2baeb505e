package nl.nds.core.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that holds in a period.
 *
 * <p>Immutable and thread-safe if the value is; a value type.
 *
 * @param <T> the type of the value
 * @param value the value; not null
 * @param period the days on which it holds; not null
 */
public record Dated<T>(T value, DateRange period) {

    /**
     * Obtains a value that holds in a period.
     *
     * @param value the value; not null
     * @param period the days on which it holds; not null
     */
    public Dated {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(period, "period");
    }

    /**
     * Obtains a value of which no beginning or end is known.
     *
     * @param <T> the type of the value
     * @param value the value; not null
     * @return the value with the range that is open on both sides; not null
     */
    public static <T> Dated<T> always(T value) {
        return new Dated<>(value, DateRange.ALWAYS);
    }

    /**
     * The value that holds on a day.
     *
     * @param <T> the type of the values
     * @param values values in time; not null
     * @param day the day; not null
     * @return the first that holds on that day, or empty if none does
     */
    public static <T> Optional<T> at(List<Dated<T>> values, LocalDate day) {
        return values.stream()
                .filter(it -> it.period().contains(day))
                .map(Dated::value)
                .findFirst();
    }

    /**
     * The value that holds last.
     *
     * @param <T> the type of the values
     * @param values values in time; not null
     * @return the value whose period ends last, an open end being later than any day, and the first of several; empty if
     *     there are no values
     */
    public static <T> Optional<T> last(List<Dated<T>> values) {
        Dated<T> last = null;
        for (Dated<T> each : values) {
            if (last == null || endOf(each).isAfter(endOf(last))) {
                last = each;
            }
        }
        return Optional.ofNullable(last).map(Dated::value);
    }

    private static LocalDate endOf(Dated<?> value) {
        return value.period().last().orElse(LocalDate.MAX);
    }
}
