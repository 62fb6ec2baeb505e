package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.nds.core.maturity.Aggregator.Weighted;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import org.jspecify.annotations.Nullable;

/**
 * The one rule by which states meet, for the children of a node and for the observations of an indicator. See the
 * description of the package.
 */
final class Fold {

    private static final List<State> BY_PRECEDENCE = List.of(State.UNKNOWN, State.INCONCLUSIVE, State.NOT_APPLICABLE);

    /** A child or observation with its weight, above 0. */
    record Part(Result result, Rational weight) {}

    private final List<Part> parts;
    private final Worth worth;
    private final Interval universe;

    /** The numbers of the nodes that the parts are of, if each is of another. */
    private final List<Integer> ordinals;

    /** The states that occur. */
    private final Set<State> states = EnumSet.noneOf(State.class);

    private boolean canHaveValue;
    private boolean canBeNotApplicable;
    private boolean mustHaveValue;
    private boolean mustBeInScope;

    Fold(List<Part> parts, Worth worth, Interval universe) {
        this(parts, worth, universe, List.of());
    }

    Fold(List<Part> parts, Worth worth, Interval universe, List<Integer> ordinals) {
        this.parts = parts;
        this.worth = worth;
        this.universe = universe;
        this.ordinals = ordinals;
        for (Part part : parts) {
            Result result = part.result();
            states.add(result.state());
            canHaveValue |= result.bounds() != null;
            canBeNotApplicable |= result.canBeNotApplicable();
            mustHaveValue |= !result.canBeAbsent();
            mustBeInScope |= !result.canBeOutOfScope();
        }
    }

    /** Joins the parts by an aggregator, if enough of them are determined. */
    Result by(Aggregator aggregator, @Nullable Rational minimumDetermined) {
        List<Weighted> counted = states.contains(State.VALUE) ? counted() : List.of();
        Real value = counted.isEmpty() ? null : aggregator.of(counted);
        Result.Details details = value == null
                ? Result.Details.NONE
                : Result.Details.of(aggregator.witness(counted).named(ordinals));
        // with nothing open below, the bounds are made of the same fractions as the value
        Interval bounds =
                value != null && parts.stream().allMatch(it -> it.result().isSettled())
                        ? Interval.point(value)
                        : bounds(aggregator);
        return of(value, bounds, enoughDetermined(minimumDetermined), details);
    }

    /** The aggregation over all parts that are worth something; null if none has a value. */
    @Nullable
    Real value(Aggregator aggregator) {
        return states.contains(State.VALUE) ? aggregator.of(counted()) : null;
    }

    /** The parts that are worth something. */
    List<Weighted> counted() {
        List<Weighted> counted = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Real fraction = worth.of(parts.get(i).result());
            if (fraction != null) {
                counted.add(new Weighted(i, fraction, parts.get(i).weight()));
            }
        }
        return counted;
    }

    /** A fold whose value and bounds were found in another way; without a value the states decide. */
    Result of(@Nullable Real value, @Nullable Interval bounds, boolean enoughDetermined, Result.Details details) {
        Result stateless = new Result(
                State.VALUE,
                null,
                value,
                coverage(),
                bounds,
                !mustHaveValue && canBeNotApplicable,
                !mustBeInScope,
                false,
                details);
        if (value == null) {
            return withState(stateless, stateWithoutValue());
        }
        if (!enoughDetermined) {
            return stateless.withheld(Reason.CHILDREN);
        }
        boolean possible = bounds != null && bounds.contains(value);
        return possible ? stateless : stateless.withheld(Reason.CONTRADICTED);
    }

    private static Result withState(Result result, State state) {
        Reason reason = state == State.UNKNOWN
                ? Reason.NOTHING_DETERMINED
                : state == State.INCONCLUSIVE ? Reason.INCONCLUSIVE : null;
        boolean outOfScope = state == State.OUT_OF_SCOPE;
        return new Result(
                state,
                reason,
                null,
                outOfScope ? null : result.coverage(),
                result.bounds(),
                result.canBeNotApplicable(),
                result.canBeOutOfScope(),
                false,
                result.details());
    }

    private State stateWithoutValue() {
        return BY_PRECEDENCE.stream().filter(states::contains).findFirst().orElse(State.OUT_OF_SCOPE);
    }

    private boolean isApplicable(Result result) {
        State state = result.state();
        return state != State.OUT_OF_SCOPE && (state != State.NOT_APPLICABLE || worth.notApplicable() != null);
    }

    private boolean enoughDetermined(@Nullable Rational minimum) {
        if (minimum == null) {
            return true;
        }
        Rational determined = Rational.ZERO;
        Rational applicable = Rational.ZERO;
        for (Part part : parts) {
            State state = part.result().state();
            if (isApplicable(part.result())) {
                applicable = applicable.plus(part.weight());
                if (state == State.VALUE || state == State.NOT_APPLICABLE) {
                    determined = determined.plus(part.weight());
                }
            }
        }
        return applicable.isZero() || determined.compareTo(minimum.times(applicable)) >= 0;
    }

    /** By nominal weights, never shared out; null if no part is applicable. */
    private @Nullable Rational coverage() {
        Rational covered = Rational.ZERO;
        Rational applicable = Rational.ZERO;
        for (Part part : parts) {
            Result result = part.result();
            if (isApplicable(result)) {
                applicable = applicable.plus(part.weight());
                Rational own = result.state() == State.NOT_APPLICABLE ? Rational.ONE : result.coverage();
                covered = own == null ? covered : covered.plus(part.weight().times(own));
            }
        }
        return applicable.isZero() ? null : covered.dividedBy(applicable);
    }

    @Nullable
    Interval bounds(Aggregator aggregator) {
        if (!canHaveValue) {
            return null;
        }
        List<Weighted> low = new ArrayList<>(parts.size());
        List<Weighted> high = new ArrayList<>(parts.size());
        boolean isOpen = false;
        for (int i = 0; i < parts.size(); i++) {
            Rational weight = parts.get(i).weight();
            Interval possible = worth.possible(parts.get(i).result(), universe);
            if (possible != null) {
                low.add(new Weighted(i, possible.low(), weight));
                high.add(new Weighted(i, possible.high(), weight));
                isOpen |= !possible.isPoint();
            }
        }
        Real lowest = aggregator.of(low);
        return new Interval(lowest, isOpen ? aggregator.of(high) : lowest);
    }
}
