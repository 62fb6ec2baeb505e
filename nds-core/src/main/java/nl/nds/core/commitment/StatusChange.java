package nl.nds.core.commitment;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a commitment got a status. Immutable and thread-safe; a value type.
 *
 * @param status the status; not null
 * @param on the day on which it got it; not null
 */
public record StatusChange(DeliveryStatus status, LocalDate on) {

    /**
     * Obtains a change of status.
     *
     * @param status the status; not null
     * @param on the day on which the commitment got it; not null
     */
    public StatusChange {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(on, "on");
    }
}
