package nl.nds.core.commitment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.Source;

/**
 * A value that was measured. Immutable and thread-safe; a value type.
 *
 * @param value the value, in the unit of its target; not null
 * @param on the day that it was measured on; not null
 * @param source where it was read, or empty if it is not given; not null
 */
public record Measurement(Decimal value, LocalDate on, Optional<Source> source) {

    /**
     * Obtains a measurement.
     *
     * @param value the value, in the unit of its target; not null
     * @param on the day that it was measured on; not null
     * @param source where it was read, or empty if it is not given; not null
     */
    public Measurement {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(source, "source");
    }
}
