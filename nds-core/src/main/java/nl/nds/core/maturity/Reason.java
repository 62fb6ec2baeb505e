package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** Why a node is not determined. */
public enum Reason {
    /** Nobody answered. */
    UNANSWERED("unanswered"),
    /** Somebody answered that nobody knows. */
    DONT_KNOW("dont-know"),
    /** The answer is older than the model allows. */
    EXPIRED("expired"),
    /** The measurement failed. */
    INCONCLUSIVE("inconclusive"),
    /** The answer is 0 of 0. */
    EMPTY_TOTAL("empty-total"),
    /** No child has a value. */
    NOTHING_DETERMINED("nothing-determined"),
    /** Too small a share of the children has a value. */
    CHILDREN("children"),
    /** Too small a share of what lies below was answered. */
    COVERAGE("coverage"),
    /** Whether the node is in scope depends on something unknown. */
    CONDITION_UNDETERMINED("condition-undetermined"),
    /** Whether a gate caps the value is not decided, and the value is above the cap. */
    GATE_UNDETERMINED("gate-undetermined"),
    /** Leaving out what is unknown would give a value that no completion of the answers can give. */
    CONTRADICTED("contradicted");

    private final String code;

    Reason(String code) {
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
     * Finds a reason by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the reason, or empty if there is none with that word
     */
    public static Optional<Reason> byCode(String code) {
        return Codes.find(values(), Reason::code, code);
    }
}
