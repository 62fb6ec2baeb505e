package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** What is known of a set of answers that would reach a level. */
public enum ReachKind {
    /** No other set with fewer answers reaches the level. */
    SMALLEST("smallest"),
    /** No answer of the set can be left out; another set may have fewer. */
    IRREDUCIBLE("irreducible"),
    /** There is no such set: with all answers at their best the level is not reached. */
    NOT_BY_RAISING("not-by-raising");

    private final String code;

    ReachKind(String code) {
        this.code = code;
    }

    /**
     * The word used in documents.
     *
     * @return words in lower case with hyphens
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
    public static Optional<ReachKind> byCode(String code) {
        return Codes.find(values(), ReachKind::code, code);
    }
}
