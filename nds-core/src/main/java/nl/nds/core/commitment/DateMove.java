package nl.nds.core.commitment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.internal.Texts;
import nl.nds.core.time.PartialDate;

/**
 * That a date was moved. Immutable and thread-safe; a value type.
 *
 * @param to the date that holds since then; not null
 * @param on the day on which it was moved; not null
 * @param reason why, in the words of the organisation; in a commitment without errors it is there; not null, not
 *     blank
 */
public record DateMove(PartialDate to, LocalDate on, Optional<String> reason) {

    /**
     * Obtains a move.
     *
     * @param to the date that holds since then; not null
     * @param on the day on which it was moved; not null
     * @param reason why, in the words of the organisation; in a commitment without errors it is there; not null, not blank
     * @throws IllegalArgumentException if the reason is blank
     */
    public DateMove {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(on, "on");
        reason.ifPresent(it -> Texts.notBlank("the reason of a move", it));
    }
}
