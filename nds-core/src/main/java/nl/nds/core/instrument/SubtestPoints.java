package nl.nds.core.instrument;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** How many points a subtest of internet.nl gives or can give, from the most to the fewest. */
public enum SubtestPoints {
    /** Ten points: passed. */
    FULL("full", 10),
    /** Five points. */
    HALF("half", 5),
    /** Two points. */
    LESS("less", 2),
    /** No points: not passed. */
    NONE("none", 0);

    private final String code;
    private final int points;

    SubtestPoints(String code, int points) {
        this.code = code;
        this.points = points;
    }

    /**
     * The word for so many points.
     *
     * @return {@code full}, {@code half}, {@code less} or {@code none}
     */
    public String code() {
        return code;
    }

    /**
     * How many points.
     *
     * @return 10, 5, 2 or 0
     */
    public int points() {
        return points;
    }

    /**
     * Finds a constant by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the constant, or empty if there is none with that word
     */
    public static Optional<SubtestPoints> byCode(String code) {
        return Codes.find(values(), SubtestPoints::code, code);
    }
}
