package nl.nds.core.rollup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;

/**
 * The least and the greatest value, and those that part the values, put in order, in quarters.
 *
 * <p>A quartile stands at the position 1 + (n − 1)·q of n values, q being ¼, ½ or ¾; between two values it is on the straight line
 * between them. By size, so that the first is the worst only if more is better. Immutable and thread-safe; a value type.
 *
 * @param minimum the least value; not null
 * @param lower the first quartile, exactly; not null
 * @param median the second quartile, exactly; not null
 * @param upper the third quartile, exactly; not null
 * @param maximum the greatest value; not null
 */
public record Quartiles(Rational minimum, Rational lower, Rational median, Rational upper, Rational maximum) {

    /**
     * Obtains quartiles.
     *
     * @param minimum the least value; not null
     * @param lower the first quartile, exactly; not null
     * @param median the second quartile, exactly; not null
     * @param upper the third quartile, exactly; not null
     * @param maximum the greatest value; not null
     */
    public Quartiles {
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(median, "median");
        Objects.requireNonNull(upper, "upper");
        Objects.requireNonNull(maximum, "maximum");
    }

    /**
     * The five numbers as they are written.
     *
     * @return minimum, lower quartile, median, upper quartile and maximum, rounded half-even to ten digits after the point
     */
    public List<Decimal> values() {
        return Stream.of(minimum, lower, median, upper, maximum)
                .map(Figures::written)
                .toList();
    }
}
