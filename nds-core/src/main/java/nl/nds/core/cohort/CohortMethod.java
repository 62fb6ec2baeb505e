package nl.nds.core.cohort;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** How the numbers of a cohort become a scale; clause 4 of the description of this package. */
public enum CohortMethod {
    /** The worst and the best of the cohort are two given numbers, and a straight line lies between them. */
    MIN_MAX("min-max", 2, false),
    /** The mean and the standard deviation of the cohort, by n − 1, are two given numbers. */
    Z_SCORE("z-score", 2, false),
    /** The mean and the standard deviation of the cohort, by n, are two given numbers. */
    Z_SCORE_POPULATION("z-score-population", 2, false),
    /** One more than the number of members that are worse: 1 for the worst. */
    RANK("rank", 0, true),
    /** The share of the other members that are worse: 0 for the worst, 1 for a best that is alone. */
    PERCENTILE("percentile", 0, true),
    /** The number of members that are worse: 0 for the worst. */
    BORDA("borda", 0, true),
    /** How far it is from the best of the cohort, of the way there from the worst; the same numbers as {@link #MIN_MAX}. */
    DISTANCE_TO_BEST("distance-to-best", 2, false),
    /** How far it is from a target, of the way there from the worst of the cohort. */
    DISTANCE_TO_TARGET("distance-to-target", 2, false);

    private final String code;
    private final int parameters;
    private final boolean isByOrder;

    CohortMethod(String code, int parameters, boolean isByOrder) {
        this.code = code;
        this.parameters = parameters;
        this.isByOrder = isByOrder;
    }

    /**
     * The word used in documents.
     *
     * @return a word in lower case
     */
    public String code() {
        return code;
    }

    /** How many numbers the method is given. */
    int parameters() {
        return parameters;
    }

    /**
     * Whether only the order of the members counts, so that the method is given no numbers.
     *
     * @return true for ranks, percentiles and Borda
     */
    public boolean isByOrder() {
        return isByOrder;
    }

    /**
     * Whether the mean and the standard deviation of the cohort make the scale.
     *
     * @return true for both z-scores
     */
    public boolean isZScore() {
        return this == Z_SCORE || this == Z_SCORE_POPULATION;
    }

    /**
     * Finds a method by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the method, or empty if there is none with that word
     */
    public static Optional<CohortMethod> byCode(String code) {
        return Codes.find(values(), CohortMethod::code, code);
    }
}
