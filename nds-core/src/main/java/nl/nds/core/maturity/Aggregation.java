package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/**
 * How the fractions of children become the fraction of their parent.
 *
 * <p>The weights p are scaled to a sum of 1 over the children that count; f are their fractions.
 */
public enum Aggregation {
    /** The weighted mean: Σ p·f. */
    ARITHMETIC("arithmetic"),
    /** The weighted geometric mean: Π f^p. A child at 0 makes it 0. */
    GEOMETRIC("geometric"),
    /** The weighted harmonic mean: 1 / Σ (p/f). A child at 0 makes it 0. */
    HARMONIC("harmonic"),
    /** The weighted power mean: (Σ p·f^e)^(1/e), with the exponent e of the node. With e below 0 a child at 0 makes it 0. */
    POWER("power"),
    /** The lowest fraction; weights do not matter, unless they are 0. */
    MINIMUM("minimum"),
    /** The highest fraction; weights do not matter, unless they are 0. */
    MAXIMUM("maximum"),
    /**
     * The weighted median: the first fraction, in ascending order, at which the weight so far exceeds half; if it is exactly
     * half, the mean of that fraction and the next.
     */
    MEDIAN("median"),
    /**
     * Cumulative levels: level k is reached if every child of level k is at least {@code here}, every child of a lower level
     * at least {@code below}, and level k − 1 is reached. The value is k of K.
     */
    LEVELS("levels");

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

    /** Whether it is a mean that its parts do not add up to, of fractions that are not below 0. */
    boolean isCurvedMean() {
        return this == GEOMETRIC || this == HARMONIC || this == POWER;
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
