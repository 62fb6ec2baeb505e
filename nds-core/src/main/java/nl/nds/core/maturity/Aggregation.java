package nl.nds.core.maturity;

import java.util.Optional;

/** How the fractions of children become the fraction of their parent. */
public enum Aggregation {
    /** The weighted mean: Σ p·f, with the weights p scaled to a sum of 1. */
    ARITHMETIC("arithmetic"),
    /** The lowest fraction; weights do not matter, unless they are 0. */
    MINIMUM("minimum");

    private final String code;

    Aggregation(String code) {
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
     * Finds an aggregation by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the aggregation, or empty if there is none with that word
     */
    public static Optional<Aggregation> byCode(String code) {
        return Codes.find(values(), Aggregation::code, code);
    }
}
