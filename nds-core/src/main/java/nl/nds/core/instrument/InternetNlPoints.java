package nl.nds.core.instrument;

import java.util.List;

/**
 * What the subtests of one category of internet.nl come to, for one address.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param points the points of the mandatory subtests, at least 0
 * @param best the most that they can give, at least the points; 0 if none is mandatory
 */
public record InternetNlPoints(int points, int best) {

    /**
     * Obtains points.
     *
     * @param points the points
     * @param best the most that there can be
     * @throws IllegalArgumentException if the points are negative or more than the best
     */
    public InternetNlPoints {
        if (points < 0 || points > best) {
            throw new IllegalArgumentException("the points of a category are between 0 and the most that there can be");
        }
    }

    /**
     * Adds up the mandatory subtests.
     *
     * @param subtests the subtests of the category; not null
     * @return the points of those that count
     */
    public static InternetNlPoints of(List<InternetNlSubtest> subtests) {
        int points = 0;
        int best = 0;
        for (InternetNlSubtest subtest : subtests) {
            if (subtest.isMandatory()) {
                points += subtest.points().points();
                best += subtest.best().points();
            }
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
