package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** Whether a requirement is met. */
public enum VerdictStatus {
    /** The condition is true. */
    MET("met"),
    /** The condition is false. */
    NOT_MET("not-met"),
    /** All that it asks about is out of scope or not applicable. */
    DOES_NOT_APPLY("does-not-apply"),
    /** What it asks about is unknown or inconclusive. */
    UNDETERMINED("undetermined");

    private final String code;

    VerdictStatus(String code) {
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
    public static Optional<VerdictStatus> byCode(String code) {
        return Codes.find(values(), VerdictStatus::code, code);
    }
}
