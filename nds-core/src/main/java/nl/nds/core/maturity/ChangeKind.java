package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** Why a value is another one than before. */
public enum ChangeKind {
    /** Something came to another value, by its answers. */
    ANSWER("answer"),
    /** Something weighs more or less than before, since other parts count now or no longer do. */
    COMPOSITION("composition"),
    /** Gates take away more or less. */
    GATE("gate"),
    /** Rounding changes more or less. */
    ROUND("round"),
    /** Another level was reached, or another case of a decision holds. */
    STEP("step");

    private final String code;

    ChangeKind(String code) {
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
    public static Optional<ChangeKind> byCode(String code) {
        return Codes.find(values(), ChangeKind::code, code);
    }
}
