package nl.nds.core.maturity;

import java.util.List;
import nl.nds.core.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * How the observations of an indicator or a group are combined, and what an observation without a value is worth.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Combination permits ImmutableCombination {

    /**
     * The cases, of which the first that holds is used.
     *
     * @return at least one case; exactly the last has no condition
     */
    List<CombinationCase> cases();

    /**
     * What an observation without a value is worth here.
     *
     * @return the policies; what they leave undecided is as the model says
     */
    @Value.Default
    default StatePolicies states() {
        return StatePolicies.undecided();
    }

    /**
     * Obtains the combination that always uses one rule.
     *
     * @param rule the rule; not null
     * @return the combination; not null
     */
    static Combination of(CombinationRule rule) {
        return builder().addCase(CombinationCase.otherwise(rule)).build();
    }
    /**
     * Starts an empty value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this value. Setting a list or map replaces it, adding to it extends it.
     *
     * @return a new builder that holds every part of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Combination}. Not thread-safe. */
    final class Builder extends ImmutableCombination.Builder {
        Builder() {}
    }
}
