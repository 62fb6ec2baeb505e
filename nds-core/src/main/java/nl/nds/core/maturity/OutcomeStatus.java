package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** Whether a node came out with a value. */
public enum OutcomeStatus {
    /** It has a value. */
    DETERMINED("determined"),
    /** It has none, and a {@link Reason} says why. */
    NOT_DETERMINED("not-determined"),
    /** Somebody answered that it does not apply. */
    NOT_APPLICABLE("not-applicable"),
    /** The model leaves it out, by a condition. */
    OUT_OF_SCOPE("out-of-scope");

    private final String code;

    OutcomeStatus(String code) {
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
     * Finds a status by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the status, or empty if there is none with that word
     */
    public static Optional<OutcomeStatus> byCode(String code) {
        return Codes.find(values(), OutcomeStatus::code, code);
    }
}
