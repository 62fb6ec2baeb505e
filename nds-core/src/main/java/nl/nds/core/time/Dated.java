package nl.nds.core.time;

import java.time.LocalDate;
import java.util.Comparator;
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
     * @return the one that holds on that day, of several the one that began last, and of several of those the first; empty
     *     if none holds
     */
    public static <T> Optional<T> at(List<Dated<T>> values, LocalDate day) {
        if (values.size() == 1) {
            Dated<T> only = values.get(0);
            return only.period().contains(day) ? Optional.of(only.value()) : Optional.empty();
        }
        Dated<T> latest = null;
        for (Dated<T> each : values) {
            boolean isLater = latest == null || begin(each).isAfter(begin(latest));
            if (isLater && each.period().contains(day)) {
                latest = each;
            }
        }
        return Optional.ofNullable(latest).map(Dated::value);
    }

    /**
     * The value that holds last.
     *
     * @param <T> the type of the values
     * @param values values in time; not null
     * @return the value whose period ends last, an open end being later than any day; of several the one that began last, and
     *     of several of those the first; empty if there are no values
     */
    public static <T> Optional<T> last(List<Dated<T>> values) {
        Comparator<Dated<T>> order =
                Comparator.<Dated<T>, LocalDate>comparing(Dated::end).thenComparing(Dated::begin);
        // of equal ones the first is kept
        return values.stream().reduce((a, b) -> order.compare(b, a) > 0 ? b : a).map(Dated::value);
    }

    private static LocalDate begin(Dated<?> value) {
        return value.period().first().orElse(LocalDate.MIN);
    }

    private static LocalDate end(Dated<?> value) {
        return value.period().last().orElse(LocalDate.MAX);
    }
}
