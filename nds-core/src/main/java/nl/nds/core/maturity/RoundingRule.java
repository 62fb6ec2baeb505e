package nl.nds.core.maturity;

import java.math.RoundingMode;
import java.util.Optional;
import nl.nds.core.internal.Codes;

/** The ways of rounding that a model can ask for. */
public enum RoundingRule {
    /** To the nearest; a tie goes away from zero. */
    HALF_UP("half-up", RoundingMode.HALF_UP),
    /** To the nearest; a tie goes to the even digit. */
    HALF_EVEN("half-even", RoundingMode.HALF_EVEN),
    /** Down, towards minus infinity. */
    FLOOR("floor", RoundingMode.FLOOR),
    /** Up, towards plus infinity. */
    CEILING("ceiling", RoundingMode.CEILING);

    private final String code;
    private final RoundingMode mode;

    RoundingRule(String code, RoundingMode mode) {
        this.code = code;
        this.mode = mode;
    }

    /**
     * The word used in documents.
     *
     * @return a word in lower case
     */
    public String code() {
        return code;
    }

    RoundingMode mode() {
        return mode;
    }

    /**
     * Finds a way of rounding by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the way of rounding, or empty if there is none with that word
     */
    public static Optional<RoundingRule> byCode(String code) {
        return Codes.find(values(), RoundingRule::code, code);
    }
}
