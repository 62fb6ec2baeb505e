package nl.nds.core.rollup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.number.Decimal;

/**
 * What is asked of a roll-up: on which day, with which weights, and from which share on figures are given.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param day the day as of which is asked; not null
 * @param minimumShare the share of the members in scope that must have a value for figures to be given, from 0 to 1, or empty if
 *     one is enough; not null
 * @param weights what organisations weigh in weighted means, such as their numbers of inhabitants, by id; those that are not in it
 *     weigh 1; not null
 */
public record RollUpQuestion(LocalDate day, Optional<Decimal> minimumShare, Map<String, Long> weights) {

    /**
     * Obtains a question. The map is copied.
     *
     * @param day the day as of which is asked; not null
     * @param minimumShare the share of the members in scope that must have a value, from 0 to 1, or empty; not null
     * @param weights what organisations weigh, by id; not null
     * @throws IllegalArgumentException if the share is not from 0 to 1, or a weight not from 0 to {@link
     *     Summarizer#LARGEST_WEIGHT}
     */
    public RollUpQuestion {
        Objects.requireNonNull(day, "day");
        weights = Map.copyOf(weights);
        if (minimumShare
                .filter(it -> it.signum() < 0 || it.compareTo(Decimal.ONE) > 0)
                .isPresent()) {
            throw new IllegalArgumentException("a share is from 0 to 1");
        }
        if (weights.values().stream().anyMatch(it -> it < 0 || it > Summarizer.LARGEST_WEIGHT)) {
            throw new IllegalArgumentException("a weight is a whole number from 0 to " + Summarizer.LARGEST_WEIGHT);
        }
    }

    /**
     * Asks for a day, with equal weights and without a minimum share.
     *
     * @param day the day; not null
     * @return the question; not null
     */
    public static RollUpQuestion on(LocalDate day) {
        return new RollUpQuestion(day, Optional.empty(), Map.of());
    }

    /**
     * This question with a minimum share.
     *
     * @param share the share of the members in scope that must have a value, from 0 to 1; not null
     * @return an otherwise equal question; not null
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public RollUpQuestion withMinimumShare(Decimal share) {
        return new RollUpQuestion(day, Optional.of(share), weights);
    }

    /**
     * This question with weights.
     *
     * @param others what organisations weigh, by id; not null
     * @return an otherwise equal question; not null
     * @throws IllegalArgumentException if a weight is not from 0 to {@link Summarizer#LARGEST_WEIGHT}
     */
    public RollUpQuestion withWeights(Map<String, Long> others) {
        return new RollUpQuestion(day, minimumShare, others);
    }
}
