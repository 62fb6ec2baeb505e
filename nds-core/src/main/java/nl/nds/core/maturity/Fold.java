package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.nds.core.maturity.Aggregator.Weighted;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * The one rule by which states meet, for the children of a node and for the observations of an indicator. See the
 * description of the package.
 */
final class Fold {

    /** A child or observation with its weight, above 0. */
    record Part(Result result, Rational weight) {}

    private final List<Part> parts;
    private final Worth worth;
    private final Interval universe;

    Fold(List<Part> parts, Worth worth, Interval universe) {
        this.parts = parts;
        this.worth = worth;
        this.universe = universe;
    }

    /** Joins the parts by an aggregator, if enough of them are determined. */
    Result by(Aggregator aggregator, @Nullable Rational minimumDetermined) {
        Result.Details details = aggregator == Aggregator.MINIMUM ? binding() : Result.Details.NONE;
        return of(value(aggregator), bounds(aggregator), enoughDetermined(minimumDetermined), details);
    }

    /** The aggregation over all parts that are worth something; null if none has a value. */
    @Nullable
    Rational value(Aggregator aggregator) {
        if (parts.stream().noneMatch(part -> part.result().hasValue())) {
            return null;
        }
        List<Weighted> counted = new ArrayList<>();
        for (Part part : parts) {
            Rational fraction = worth.of(part.result());
            if (fraction != null) {
                counted.add(new Weighted(fraction, part.weight()));
            }
        }
        return aggregator.of(counted);
    }

    /** The positions of the parts that are worth least. */
    private Result.Details binding() {
        List<Integer> binding = new ArrayList<>();
        @Nullable Rational least = null;
        for (int i = 0; i < parts.size(); i++) {
            Rational fraction = worth.of(parts.get(i).result());
            int order = fraction == null ? 1 : least == null ? -1 : fraction.compareTo(least);
            if (order < 0) {
                binding.clear();
                least = fraction;
            }
            if (order <= 0) {
                binding.add(i);
            }
        }
        return Result.Details.ofBinding(binding);
    }

    /** A fold whose value and bounds were found in another way; without a value the states decide. */
    Result of(@Nullable Rational value, @Nullable Interval bounds, boolean enoughDetermined, Result.Details details) {
        Result stateless = new Result(
                State.VALUE,
                null,
                value,
                coverage(),
                bounds,
                parts.stream().allMatch(part -> part.result().canBeAbsent())
                        && parts.stream().anyMatch(part -> part.result().canBeNotApplicable()),
                parts.stream().allMatch(part -> part.result().canBeOutOfScope()),
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
        Reason reason = switch (state) {
            case UNKNOWN -> Reason.NOTHING_DETERMINED;
            case INCONCLUSIVE -> Reason.INCONCLUSIVE;
            default -> null;
        };
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
        for (State state : List.of(State.UNKNOWN, State.INCONCLUSIVE, State.NOT_APPLICABLE)) {
            if (parts.stream().anyMatch(part -> part.result().state() == state)) {
                return state;
            }
        }
        return State.OUT_OF_SCOPE;
    }

    private boolean isApplicable(Result result) {
        return switch (result.state()) {
            case OUT_OF_SCOPE -> false;
            case NOT_APPLICABLE -> worth.notApplicable() != null;
            default -> true;
        };
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
                covered = covered.plus(part.weight().times(Objects.requireNonNullElse(own, Rational.ZERO)));
            }
        }
        return applicable.isZero() ? null : covered.dividedBy(applicable);
    }

    @Nullable
    Interval bounds(Aggregator aggregator) {
        List<Weighted> low = new ArrayList<>();
        List<Weighted> high = new ArrayList<>();
        for (Part part : parts) {
            Interval possible = worth.possible(part.result(), universe);
            if (possible != null) {
                low.add(new Weighted(possible.low(), part.weight()));
                high.add(new Weighted(possible.high(), part.weight()));
            }
        }
        boolean canHaveValue = parts.stream().anyMatch(part -> part.result().bounds() != null);
        return canHaveValue ? new Interval(aggregator.of(low), aggregator.of(high)) : null;
    }
}
