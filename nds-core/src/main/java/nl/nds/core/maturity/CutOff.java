package nl.nds.core.maturity;

import java.util.Objects;
import nl.nds.core.number.Decimal;

/**
 * Where a level or a step begins: from a number (equal counts) or above it (equal does not count).
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param bound the number; not null
 * @param inclusive whether a value equal to the number counts
 */
public record CutOff(Decimal bound, boolean inclusive) {

    /**
     * Obtains a cut-off.
     *
     * @param bound the number; not null
     * @param inclusive whether a value equal to the number counts
     */
    public CutOff {
        Objects.requireNonNull(bound, "bound");
    }

    /**
     * At least this number.
     *
     * @param bound the number; not null
     * @return the cut-off; not null
     */
    public static CutOff from(Decimal bound) {
        return new CutOff(bound, true);
    }

    /**
     * More than this number.
     *
     * @param bound the number; not null
     * @return the cut-off; not null
     */
    public static CutOff above(Decimal bound) {
        return new CutOff(bound, false);
    }

    /** Whether this cut-off begins later than another, so that the two can stand in this order. */
    boolean isAfter(CutOff earlier) {
        int order = bound.compareTo(earlier.bound);
        return order > 0 || (order == 0 && earlier.inclusive && !inclusive);
    }
}
