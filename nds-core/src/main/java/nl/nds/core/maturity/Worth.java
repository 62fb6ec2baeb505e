package nl.nds.core.maturity;

import nl.nds.core.real.Real;
import org.jspecify.annotations.Nullable;

/** What the three states are worth at some node: a fraction, or null if it is left out. */
record Worth(
        @Nullable Real notApplicable,
        @Nullable Real unknown,
        @Nullable Real inconclusive) {

    static Worth of(StatePolicies policies) {
        return new Worth(
                fraction(policies.notApplicable().orElse(StatePolicy.EXCLUDE)),
                fraction(policies.unknown().orElse(StatePolicy.EXCLUDE)),
                fraction(policies.inconclusive().orElse(StatePolicy.EXCLUDE)));
    }

    private static @Nullable Real fraction(StatePolicy policy) {
        return switch (policy) {
            case ZERO -> Real.ZERO;
            case FULL -> Real.ONE;
            case EXCLUDE, REFUSE -> null;
        };
    }

    /** What a child in this state counts as; null if it is left out. */
    @Nullable
    Real of(Result child) {
        return switch (child.state()) {
            case VALUE -> child.fraction();
            case OUT_OF_SCOPE -> null;
            case NOT_APPLICABLE -> notApplicable;
            case UNKNOWN -> unknown;
            case INCONCLUSIVE -> inconclusive;
        };
    }

    /**
     * What a child can count as, now and after any completion; null if it surely drops out.
     *
     * @param universe what any node of the model can come to: a child that may drop out shares out its weight, and then
     *     counts as if it were the mean of the others
     */
    @Nullable
    Interval possible(Result child, Interval universe) {
        @Nullable Interval possible = child.bounds();
        boolean canDropOut = child.canBeOutOfScope();
        if (child.canBeNotApplicable()) {
            if (notApplicable == null) {
                canDropOut = true;
            } else {
                possible = Interval.join(possible, Interval.point(notApplicable));
            }
        }
        if (child.state() == State.UNKNOWN && unknown != null) {
            possible = Interval.join(possible, Interval.point(unknown));
        }
        if (child.state() == State.INCONCLUSIVE && inconclusive != null) {
            possible = Interval.join(possible, Interval.point(inconclusive));
        }
        return possible != null && canDropOut ? Interval.join(possible, universe) : possible;
    }
}
