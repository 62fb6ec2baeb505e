package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.nds.core.maturity.Aggregator.Weighted;
import nl.nds.core.maturity.ModelIndex.Entry;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import org.jspecify.annotations.Nullable;

/** Makes one result of the results of several observations. */
final class CombinationPlan {

    private record Case(CompiledCondition condition, CombinationRule use) {}

    private final List<Case> cases;
    private final Worth worth;
    private final Interval universe;

    /** Takes what the observations can come to if one of them is left out. */
    CombinationPlan(Combination combination, Entry owner, ModelIndex index, Interval universe) {
        ConditionCompiler conditions = new ConditionCompiler(index);
        this.cases = combination.cases().stream()
                .map(it -> new Case(conditions.compile(it.condition(), owner), it.use()))
                .toList();
        this.worth = Worth.of(combination.states().orElse(index.model().states()));
        this.universe = universe;
    }

    /**
     * The combination of observations of one indicator. One that drops out counts as if it were the mean of the others, and
     * these are of the same scale: what other indicators can come to has no part in it.
     */
    static CombinationPlan ofIndicator(Combination combination, Entry owner, ModelIndex index, CompiledScale scale) {
        Worth worth = Worth.of(combination.states().orElse(index.model().states()));
        Interval others = scale.attainable();
        for (Real state : Arrays.asList(worth.unknown(), worth.inconclusive())) {
            others = state == null ? others : Interval.join(others, Interval.point(state));
        }
        return new CombinationPlan(combination, owner, index, others);
    }

    /** What an observation that is not applicable is worth beside others; null if it is left out. */
    @Nullable
    Real worthOfNotApplicable() {
        return worth.notApplicable();
    }

    /**
     * The combined result.
     *
     * @param observed the results of the observations, at least one
     * @param scope where the conditions of the cases are decided
     * @param share the scale of the node, if it is a share
     */
    Result combine(List<Result> observed, Scope scope, @Nullable CompiledScale share) {
        CombinationRule used = null;
        Interval bounds = null;
        boolean decided = false;
        for (Case each : cases) {
            Truth truth = each.condition().in(scope);
            if (used == null && truth.now() == Truth.Now.TRUE) {
                used = each.use();
            }
            if (!decided && truth.canBe(Truth.TRUE)) {
                Interval here = bounds(each.use(), observed, share);
                bounds = here == null ? bounds : Interval.join(bounds, here);
                decided = truth.possible() == Truth.TRUE;
            }
        }
        return result(Objects.requireNonNull(used), bounds, observed, share);
    }

    private Result result(
            CombinationRule used, @Nullable Interval bounds, List<Result> observed, @Nullable CompiledScale share) {
        boolean pooled = used == CombinationRule.POOLED;
        Pool pool = Pool.of(pooled ? observed : List.of());
        Real value = pooled ? pool.fraction(share) : fold(observed).value(aggregator(used));
        Result.Details details = Result.Details.ofSpread(pool.count(), pool.total(), spread(used, observed));
        Result result = fold(observed).of(value, bounds, true, details);
        return result.reason() == Reason.NOTHING_DETERMINED ? withOwnReason(result, observed) : result;
    }

    /** If all observations lack a value for one reason, that is the reason of the whole. */
    private static Result withOwnReason(Result result, List<Result> observed) {
        List<Reason> reasons = observed.stream()
                .filter(it -> it.state() == State.UNKNOWN)
                .map(Result::reason)
                .distinct()
                .toList();
        return reasons.size() == 1 ? result.withheld(reasons.get(0)) : result;
    }

    private Fold fold(List<Result> observed) {
        return new Fold(
                observed.stream().map(it -> new Fold.Part(it, Rational.ONE)).toList(), worth, universe);
    }

    private @Nullable Interval bounds(CombinationRule rule, List<Result> observed, @Nullable CompiledScale share) {
        if (rule != CombinationRule.POOLED) {
            return fold(observed).bounds(aggregator(rule));
        }
        Real pooled = Pool.of(observed).fraction(share);
        Interval bounds = pooled == null ? null : Interval.point(pooled);
        for (Result each : observed) {
            if (!isSettled(each) && each.bounds() != null) {
                // a total that is not known yet can outweigh all others
                bounds = Interval.join(bounds, Objects.requireNonNull(share).attainable());
            }
        }
        return bounds;
    }

    /** Whether count and total stay as they are; what was pooled inside has its own, and may still be open. */
    private static boolean isSettled(Result result) {
        Interval bounds = result.bounds();
        boolean isPoint = bounds != null && bounds.low().compareTo(bounds.high()) == 0;
        return result.hasValue() && result.details().total() != null && isPoint && !result.canBeAbsent();
    }

    private static Aggregator aggregator(CombinationRule rule) {
        return switch (rule) {
            case BEST -> Aggregators.MAXIMUM;
            case WORST -> Aggregators.MINIMUM;
            case MEAN, POOLED -> Aggregators.ARITHMETIC;
        };
    }

    private static Result.Spread spread(CombinationRule used, List<Result> observed) {
        List<Weighted> values = new ArrayList<>();
        for (Result each : observed) {
            if (each.hasValue() && each.fraction() != null) {
                values.add(new Weighted(values.size(), each.fraction(), Rational.ONE));
            }
        }
        if (values.isEmpty()) {
            return new Result.Spread(used, observed.size(), 0, null, null, null);
        }
        return new Result.Spread(
                used,
                observed.size(),
                values.size(),
                Aggregators.MAXIMUM.of(values),
                Aggregators.ARITHMETIC.of(values),
                Aggregators.MINIMUM.of(values));
    }

    /** All counts and all totals of the observations that have them. */
    private record Pool(@Nullable Rational count, @Nullable Rational total) {

        static Pool of(List<Result> observed) {
            Rational counts = Rational.ZERO;
            Rational totals = Rational.ZERO;
            for (Result each : observed) {
                Rational count = each.details().count();
                Rational total = each.details().total();
                if (each.hasValue() && count != null && total != null) {
                    counts = counts.plus(count);
                    totals = totals.plus(total);
                }
            }
            return totals.isZero() ? new Pool(null, null) : new Pool(counts, totals);
        }

        @Nullable
        Real fraction(@Nullable CompiledScale share) {
            return share == null || count == null || total == null ? null : share.fractionOfShare(count, total);
        }
    }
}
