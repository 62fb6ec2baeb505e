package nl.nds.core.instrument;

import java.util.Collection;

/**
 * The points that internet.nl gives a subtest, or all subtests of a category together, and the most that there could have been.
 *
 * <p>A subtest is mandatory if its worst status is a failure. One whose worst status is a warning or information has no points to
 * give, {@link #INFORMATIONAL}, whatever it found. Immutable and thread-safe; a value type.
 *
 * @param points the points, at least 0
 * @param best the most that there could be, at least the points; 0 if nothing is mandatory
 */
public record InternetNlPoints(int points, int best) {

    /** A subtest that is passed: 10 points of 10, the most that a subtest can give. */
    public static final InternetNlPoints FULL = new InternetNlPoints(10, 10);

    /** A subtest that is passed for half: 5 points of 10. */
    public static final InternetNlPoints HALF = new InternetNlPoints(5, 10);

    /** A subtest that is passed for a small part: 2 points of 10. */
    public static final InternetNlPoints LESS = new InternetNlPoints(2, 10);

    /** A subtest that is not passed: no points of 10. */
    public static final InternetNlPoints NONE = new InternetNlPoints(0, 10);

    /** A subtest that is not mandatory, whatever it found. */
    public static final InternetNlPoints INFORMATIONAL = new InternetNlPoints(0, 0);

    /**
     * Obtains points.
     *
     * @param points the points
     * @param best the most that there could be
     * @throws IllegalArgumentException if the points are negative or more than the best
     */
    public InternetNlPoints {
        if (points < 0 || points > best) {
            throw new IllegalArgumentException("points are between 0 and the most that there can be");
        }
    }

    /**
     * Adds up the subtests of a category.
     *
     * @param subtests the points of each; not null
     * @return the points together
     * @throws ArithmeticException if they are more than an int holds
     */
    public static InternetNlPoints sum(Collection<InternetNlPoints> subtests) {
        int points = 0;
        int best = 0;
        for (InternetNlPoints each : subtests) {
            points += each.points;
            best = Math.addExact(best, each.best);
        }
        return new InternetNlPoints(points, best);
    }

    boolean count() {
        return best > 0;
    }

    /** Cut down to a whole per cent; only for points that count. */
    int percentage() {
        return (int) (100L * points / best);
    }
}
