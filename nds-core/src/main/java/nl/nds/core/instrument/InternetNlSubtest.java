package nl.nds.core.instrument;

import java.util.Objects;

/**
 * A subtest of internet.nl, such as whether a domain name is signed.
 *
 * <p>It is mandatory if its worst status is a failure; one whose worst status is a warning or information counts for nothing,
 * whatever it found. Immutable and thread-safe; a value type.
 *
 * @param points the points that it gave; not null
 * @param best the most that it can give; not null
 * @param isMandatory whether it counts
 */
public record InternetNlSubtest(SubtestPoints points, SubtestPoints best, boolean isMandatory) {

    /**
     * Obtains a subtest.
     *
     * @param points the points that it gave; not null
     * @param best the most that it can give; not null
     * @param isMandatory whether it counts
     * @throws IllegalArgumentException if the points are more than the best
     */
    public InternetNlSubtest {
        Objects.requireNonNull(points, "points");
        if (points.points() > best.points()) {
            throw new IllegalArgumentException("a subtest gives at most its best points");
        }
    }

    /**
     * Obtains a subtest that counts and can give full points.
     *
     * @param points the points that it gave; not null
     * @return the subtest; not null
     */
    public static InternetNlSubtest mandatory(SubtestPoints points) {
        return new InternetNlSubtest(points, SubtestPoints.FULL, true);
    }
}
