package nl.nds.core.maturity;

import java.util.List;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;

/** Makes one fraction of several. Raising one of them never lowers it, so that it also maps the ends of intervals. */
interface Aggregator {

    /**
     * A child or observation that counts.
     *
     * @param position its position among all children or observations
     * @param fraction what it is worth
     * @param weight its weight, above 0
     */
    record Weighted(int position, Real fraction, Rational weight) {}

    /** The fraction of at least one part. */
    Real of(List<Weighted> parts);

    /** What decided the fraction. */
    default Witness witness(List<Weighted> parts) {
        return Witness.NONE;
    }
}
