package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** How several observations of one thing become one. */
public enum CombinationRule {
    /** The highest fraction. */
    BEST("best"),
    /** The lowest fraction. */
    WORST("worst"),
    /** The mean in which every observation counts the same. */
    MEAN("mean"),
    /**
     * Of shares only: all counts together of all totals together, so that large observations count for more. An
     * observation without a value has no total and is left out, whatever the policies say.
     */
    POOLED("pooled");

    private final String code;

    CombinationRule(String code) {
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
     * Finds a rule by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the rule, or empty if there is none with that word
     */
    public static Optional<CombinationRule> byCode(String code) {
        return Codes.find(values(), CombinationRule::code, code);
    }
}
