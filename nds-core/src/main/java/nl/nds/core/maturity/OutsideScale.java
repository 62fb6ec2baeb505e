package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** What is done with a number beyond the worst or the best of its scale. */
public enum OutsideScale {
    /** It is a violation. */
    REFUSE("refuse"),
    /** It counts as the worst or the best. */
    CLAMP("clamp"),
    /** It counts as it is, up to the attainable least and greatest that the scale states. */
    KEEP("keep");

    private final String code;

    OutsideScale(String code) {
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
     * Finds a treatment by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the treatment, or empty if there is none with that word
     */
    public static Optional<OutsideScale> byCode(String code) {
        return Codes.find(values(), OutsideScale::code, code);
    }
}
