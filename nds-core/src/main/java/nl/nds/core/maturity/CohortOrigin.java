package nl.nds.core.maturity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.number.Decimal;

/**
 * How the scales of a model were made of the answers of a cohort: provenance, at which scoring does not look (not in the NDS).
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param method the code of the method, such as {@code min-max}; an open list; not null, not blank
 * @param parameters the numbers of the method, in its own order; not null
 * @param members the ids of the assessments, in their order; not null
 * @param indicators what was normalised, in the order of the model; not null
 */
public record CohortOrigin(String method, List<Decimal> parameters, List<String> members, List<Normalised> indicators) {

    /**
     * Obtains an origin. The lists are copied.
     *
     * @param method the code of the method; not null, not blank
     * @param parameters the numbers of the method; not null
     * @param members the ids of the assessments; not null
     * @param indicators what was normalised; not null
     * @throws IllegalArgumentException if the method is blank
     */
    public CohortOrigin {
        if (method.isBlank()) {
            throw new IllegalArgumentException("the method is blank");
        }
        parameters = List.copyOf(parameters);
        members = List.copyOf(members);
        indicators = List.copyOf(indicators);
    }

    /**
     * An indicator whose scale was made of the cohort.
     *
     * @param indicator its id; not null
     * @param values how many members had a value; the others took no part
     * @param target the number that was aimed at, in what is measured; empty if the method has no targets; not null
     */
    public record Normalised(String indicator, int values, Optional<Decimal> target) {

        /**
         * Obtains what was normalised.
         *
         * @param indicator its id; not null
         * @param values how many members had a value, at least 0
         * @param target the number that was aimed at, or empty; not null
         * @throws IllegalArgumentException if there are fewer than no values
         */
        public Normalised {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(target, "target");
            if (values < 0) {
                throw new IllegalArgumentException("a number of values is at least 0");
            }
        }
    }
}
