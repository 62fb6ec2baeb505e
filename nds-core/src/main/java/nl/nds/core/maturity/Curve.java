package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** How a measured number goes from its worst to its best. */
public enum Curve {
    /** In a straight line: (x − worst) / (best − worst). */
    LINEAR("linear"),
    /** By ratios: ln(x / worst) / ln(best / worst), for numbers above 0. */
    LOGARITHMIC("log");

    private final String code;

    Curve(String code) {
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
     * Finds a curve by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the curve, or empty if there is none with that word
     */
    public static Optional<Curve> byCode(String code) {
        return Codes.find(values(), Curve::code, code);
    }
}
