package nl.nds.core.maturity;

import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/** The fractions from a low to a high one, both included. */
record Interval(Rational low, Rational high) {

    static final Interval UNIT = new Interval(Rational.ZERO, Rational.ONE);

    static Interval point(Rational fraction) {
        return new Interval(fraction, fraction);
    }

    /** The smallest interval that holds both; nothing joined with an interval is that interval. */
    static Interval join(@Nullable Interval a, Interval b) {
        return a == null ? b : new Interval(a.low.min(b.low), a.high.max(b.high));
    }

    boolean contains(Rational fraction) {
        return low.compareTo(fraction) <= 0 && fraction.compareTo(high) <= 0;
    }
}
