package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** What a part of the model adds to a value. */
public enum ContributionKind {
    /** Its value before gates and rounding, by its weight. */
    VALUE("value"),
    /** What its gates take away. */
    GATE("gate"),
    /** What its rounding changes, either way. */
    ROUND("round");

    private final String code;

    ContributionKind(String code) {
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
     * Finds a kind by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the kind, or empty if there is none with that word
     */
    public static Optional<ContributionKind> byCode(String code) {
        return Codes.find(values(), ContributionKind::code, code);
    }
}
