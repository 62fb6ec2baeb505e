package nl.nds.core.maturity;

import java.util.List;
import java.util.Objects;

/**
 * How the observations of an indicator or a group are combined, and what an observation without a value is worth.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param cases the cases, of which the first that holds is used; at least one, and exactly the last has no condition, which
 *     the model checks; not null
 * @param states what an observation without a value is worth here; what the policies leave undecided is as the model says;
 *     not null
 */
public record Combination(List<CombinationCase> cases, StatePolicies states) {

    /**
     * Obtains a combination. The list is copied.
     *
     * @param cases the cases in their order; not null
     * @param states what an observation without a value is worth here; not null
     */
    public Combination {
        cases = List.copyOf(cases);
        Objects.requireNonNull(states, "states");
    }

    /**
     * Obtains the combination that always uses one rule.
     *
     * @param rule the rule; not null
     * @return the combination; not null
     */
    public static Combination of(CombinationRule rule) {
        return of(CombinationCase.otherwise(rule));
    }

    /**
     * Obtains the combination by the first case that holds.
     *
     * @param cases the cases in their order; not null
     * @return the combination; not null
     */
    public static Combination of(CombinationCase... cases) {
        return new Combination(List.of(cases), StatePolicies.undecided());
    }

    /**
     * This combination with other policies for observations without a value.
     *
     * @param states the policies; not null
     * @return an otherwise equal combination; not null
     */
    public Combination withStates(StatePolicies states) {
        return new Combination(cases, states);
    }
}
