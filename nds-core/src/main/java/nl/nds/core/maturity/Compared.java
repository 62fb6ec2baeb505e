package nl.nds.core.maturity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.number.Decimal;

/**
 * One side of a comparison.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param assessment the id of the assessment; not null
 * @param subject what was assessed; not null
 * @param model id and version of the model; not null
 * @param date the day on which the answers hold; not null
 * @param outcome what the compared node came to; empty if the model has no such node; not null
 */
public record Compared(
        String assessment, Subject subject, ModelReference model, LocalDate date, Optional<Outcome> outcome) {

    /**
     * Obtains one side of a comparison.
     *
     * @param assessment the id of the assessment; not null
     * @param subject what was assessed; not null
     * @param model id and version of the model; not null
     * @param date the day on which the answers hold; not null
     * @param outcome what the compared node came to, or empty; not null
     */
    public Compared {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * What the compared node came to.
     *
     * @return the value, rounded half-even to ten digits after the point; empty if there is none
     */
    public Optional<Decimal> value() {
        return outcome.flatMap(Outcome::value);
    }
}
