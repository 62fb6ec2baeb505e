package nl.nds.core.maturity;

import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;

/**
 * A number to reach.
 *
 * @param number the number, a fraction or on a range
 * @param inclusive whether it is enough to be equal
 */
record Bound(Rational number, boolean inclusive) {

    static Bound of(CutOff cutOff) {
        return new Bound(Rational.of(cutOff.bound()), cutOff.inclusive());
    }

    boolean isReachedBy(Real other) {
        int order = other.compareTo(number);
        return order > 0 || (order == 0 && inclusive);
    }
}
