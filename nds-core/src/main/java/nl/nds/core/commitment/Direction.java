package nl.nds.core.commitment;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** Which way a value has to go to reach its target. */
public enum Direction {
    /** More is better. */
    INCREASE("increase"),
    /** Less is better. */
    DECREASE("decrease");

    private final String code;

    Direction(String code) {
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
     * Finds a direction by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the direction, or empty if there is none with that word
     */
    public static Optional<Direction> byCode(String code) {
        return Codes.find(values(), Direction::code, code);
    }
}
