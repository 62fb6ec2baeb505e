package nl.nds.core.maturity;

import nl.nds.core.real.Real;
import org.jspecify.annotations.Nullable;

/** The fractions from a low to a high one, both included. */
record Interval(Real low, Real high) {

    static final Interval UNIT = new Interval(Real.ZERO, Real.ONE);

    static Interval point(Real fraction) {
        return new Interval(fraction, fraction);
    }

    /** The smallest interval that holds both; nothing joined with an interval is that interval. */
    static Interval join(@Nullable Interval a, Interval b) {
        return a == null ? b : new Interval(a.low.min(b.low), a.high.max(b.high));
    }

    boolean isPoint() {
        return low.equals(high) || low.compareTo(high) == 0;
    }

    boolean contains(Real fraction) {
        return low.compareTo(fraction) <= 0 && fraction.compareTo(high) <= 0;
    }
}
