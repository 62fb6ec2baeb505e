package nl.nds.core.maturity;

import java.util.Objects;
import java.util.Optional;
import nl.nds.core.number.Decimal;

/**
 * A question without a value, and what an answer would bring.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param indicator the id of an indicator or fact that is unknown or inconclusive; not null
 * @param reason why it has no value; empty if it counts by a policy of its own; not null
 * @param narrowing how much nearer the bounds of the explained node come to each other, by the answer that brings them
 *     together least of those tried: every option and every step, and the two ends of a straight line or curve; where a
 *     question has part in several minimums, maximums or levels, or a condition asks for a number between the ends, an answer
 *     between them may bring less. The difference on
 *     its range, at least 0, rounded down to ten digits after the point; not null
 */
public record OpenQuestion(String indicator, Optional<Reason> reason, Decimal narrowing) {

    /**
     * Obtains an open question.
     *
     * @param indicator the id of the indicator or fact; not null
     * @param reason why it has no value; empty if it counts by a policy of its own; not null
     * @param narrowing how much nearer the bounds come to each other by the least helpful answer; not null
     */
    public OpenQuestion {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(narrowing, "narrowing");
    }
}
