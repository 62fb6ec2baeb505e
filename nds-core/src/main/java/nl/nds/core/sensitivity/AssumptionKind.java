package nl.nds.core.sensitivity;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** What of a model is taken to be otherwise; clause 8 of the description of this package. */
public enum AssumptionKind {
    /** How much a child weighs for its parent. */
    WEIGHT("weight"),
    /** How the fractions of the children become one. */
    AGGREGATION("aggregation"),
    /** The whole model, such as one that normalises in another way. */
    MODEL("model");

    private final String code;

    AssumptionKind(String code) {
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
    public static Optional<AssumptionKind> byCode(String code) {
        return Codes.find(values(), AssumptionKind::code, code);
    }
}
