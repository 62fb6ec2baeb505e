package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** What a node that has no value is worth. */
public enum StatePolicy {
    /** It is left out, and its weight is shared out over the others at that node. */
    EXCLUDE("exclude"),
    /** It counts as the worst, the fraction 0. */
    ZERO("zero"),
    /** It counts as the best, the fraction 1. */
    FULL("full"),
    /** The answer is not allowed. Only an indicator can say so, about itself. */
    REFUSE("refuse");

    private final String code;

    StatePolicy(String code) {
        this.code = code;
    }

    /**
     * The word used in documents.
     *
     * @return a word in lower case
     */
    public String code() {
        return code;
    }

    /**
     * Finds a policy by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the policy, or empty if there is none with that word
     */
    public static Optional<StatePolicy> byCode(String code) {
        return Codes.find(values(), StatePolicy::code, code);
    }
}
