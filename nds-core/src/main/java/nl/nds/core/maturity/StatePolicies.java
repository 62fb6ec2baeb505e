package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * What <em>not applicable</em>, <em>unknown</em> and <em>inconclusive</em> are worth at some node.
 *
 * <p>A model says all three for its whole graph; a node says only what differs there. Immutable and thread-safe; a value
 * type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface StatePolicies permits ImmutableStatePolicies {

    /**
     * What somebody's answer that a question does not apply is worth.
     *
     * @return the policy, or empty if it is decided elsewhere
     */
    Optional<StatePolicy> notApplicable();

    /**
     * What a missing or expired answer is worth.
     *
     * @return the policy, or empty if it is decided elsewhere
     */
    Optional<StatePolicy> unknown();

    /**
     * What a measurement that failed is worth.
     *
     * @return the policy, or empty if it is decided elsewhere
     */
    Optional<StatePolicy> inconclusive();

    /**
     * Obtains the policies that decide nothing.
     *
     * @return three empty policies; not null
     */
    static StatePolicies undecided() {
        return builder().build();
    }

    /**
     * Obtains the same policy for all three.
     *
     * @param policy the policy; not null
     * @return the policies; not null
     */
    static StatePolicies all(StatePolicy policy) {
        return builder()
                .notApplicable(policy)
                .unknown(policy)
                .inconclusive(policy)
                .build();
    }

    /**
     * These policies, with what they leave undecided taken from others.
     *
     * @param others the policies to fall back on; not null
     * @return the policies; not null
     */
    default StatePolicies orElse(StatePolicies others) {
        return builder()
                .notApplicable(notApplicable().or(others::notApplicable))
                .unknown(unknown().or(others::unknown))
                .inconclusive(inconclusive().or(others::inconclusive))
                .build();
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

    /** Collects the parts of a {@link StatePolicies}. Not thread-safe. */
    final class Builder extends ImmutableStatePolicies.Builder {
        Builder() {}
    }
}
