package nl.nds.core.instrument;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.validation.Severity;

/**
 * A requirement that is not met on a day.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param requirement what is asked; not null
 * @param severity an error if it is asked now, a warning if it is advice or the thing is discouraged, info if there is still time;
 *     not null
 * @param about the code or number of the part that it is about, such as a measure or a country, or empty if it is about the whole;
 *     not null
 * @param due the last day on which it may still be unmet, or empty if there is no time left or none was given; not null
 */
public record Finding(Requirement requirement, Severity severity, Optional<String> about, Optional<LocalDate> due) {

    /**
     * Obtains a finding.
     *
     * @param requirement what is asked; not null
     * @param severity how much it weighs; not null
     * @param about the part that it is about, or empty; not null
     * @param due the last day on which it may still be unmet, or empty; not null
     */
    public Finding {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(due, "due");
    }
}
