package nl.nds.core.maturity;

import java.util.Objects;
import java.util.Optional;

/**
 * What <em>not applicable</em>, <em>unknown</em> and <em>inconclusive</em> are worth at some node.
 *
 * <p>A model says all three for its whole graph; a node says only what differs there. Immutable and thread-safe; a value
 * type.
 *
 * @param notApplicable what somebody's answer that a question does not apply is worth; empty if it is decided elsewhere; not
 *     null
 * @param unknown what a missing or expired answer is worth; empty if it is decided elsewhere; not null
 * @param inconclusive what a measurement that failed is worth; empty if it is decided elsewhere; not null
 */
public record StatePolicies(
        Optional<StatePolicy> notApplicable, Optional<StatePolicy> unknown, Optional<StatePolicy> inconclusive) {

    private static final StatePolicies UNDECIDED =
            new StatePolicies(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Obtains policies. Most are easier to read as {@link #all} or {@link #undecided} with a policy.
     *
     * @param notApplicable what <em>not applicable</em> is worth; empty if it is decided elsewhere; not null
     * @param unknown what <em>unknown</em> is worth; empty if it is decided elsewhere; not null
     * @param inconclusive what <em>inconclusive</em> is worth; empty if it is decided elsewhere; not null
     */
    public StatePolicies {
        Objects.requireNonNull(notApplicable, "notApplicable");
        Objects.requireNonNull(unknown, "unknown");
        Objects.requireNonNull(inconclusive, "inconclusive");
    }

    /**
     * Obtains the policies that decide nothing.
     *
     * @return three empty policies; not null
     */
    public static StatePolicies undecided() {
        return UNDECIDED;
    }

    /**
     * Obtains the same policy for all three.
     *
     * @param policy the policy; not null
     * @return the policies; not null
     */
    public static StatePolicies all(StatePolicy policy) {
        Optional<StatePolicy> each = Optional.of(policy);
        return new StatePolicies(each, each, each);
    }

    /**
     * These policies with another one for <em>not applicable</em>.
     *
     * @param policy the policy; not null
     * @return the policies; not null
     */
    public StatePolicies withNotApplicable(StatePolicy policy) {
        return new StatePolicies(Optional.of(policy), unknown, inconclusive);
    }

    /**
     * These policies with another one for <em>unknown</em>.
     *
     * @param policy the policy; not null
     * @return the policies; not null
     */
    public StatePolicies withUnknown(StatePolicy policy) {
        return new StatePolicies(notApplicable, Optional.of(policy), inconclusive);
    }

    /**
     * These policies with another one for <em>inconclusive</em>.
     *
     * @param policy the policy; not null
     * @return the policies; not null
     */
    public StatePolicies withInconclusive(StatePolicy policy) {
        return new StatePolicies(notApplicable, unknown, Optional.of(policy));
    }

    /**
     * These policies, with what they leave undecided taken from others.
     *
     * @param others the policies to fall back on; not null
     * @return the policies; not null
     */
    public StatePolicies orElse(StatePolicies others) {
        return new StatePolicies(
                notApplicable.or(others::notApplicable),
                unknown.or(others::unknown),
                inconclusive.or(others::inconclusive));
    }
}
