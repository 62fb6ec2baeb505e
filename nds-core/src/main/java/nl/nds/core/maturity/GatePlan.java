package nl.nds.core.maturity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.maturity.ConditionCompiler.NodeReference;
import nl.nds.core.maturity.ModelIndex.Entry;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import org.jspecify.annotations.Nullable;

/** Caps and rounds the value of one node. */
final class GatePlan {

    /**
     * What a gate does at the moment, and may do.
     *
     * @param cap the fraction that it caps at for sure; null if it does not, or that is not decided
     * @param undecided the lowest fraction that it may cap at; null if it is decided
     * @param lowest the lowest fraction that a completion can cap at; null if none caps
     * @param certain the highest fraction that every completion caps at; null if some do not cap
     */
    private record Cap(
            @Nullable Real cap,
            @Nullable Real undecided,
            @Nullable Real lowest,
            @Nullable Real certain) {}

    @FunctionalInterface
    private interface CompiledGate {
        Cap in(Scope scope);
    }

    private final List<CompiledGate> gates = new ArrayList<>();
    private final Range range;
    private final Optional<Rounding> round;

    GatePlan(Entry entry, ScoredNode node, ModelIndex index, ConditionCompiler conditions) {
        this.range = index.rangeOf(node);
        this.round = node.round();
        for (Gate gate : node.gates()) {
            if (gate instanceof Gate.Unless unless) {
                CompiledCondition condition = conditions.compile(Optional.of(unless.condition()), entry);
                Real cap = Real.of(range.fractionOf(unless.cap()));
                gates.add(scope -> unless(condition.in(scope), cap));
            } else if (gate instanceof Gate.CapBy capBy) {
                NodeReference other = NodeReference.of(Objects.requireNonNull(index.node(capBy.node())), entry);
                gates.add(scope -> capBy(other.in(scope)));
            }
        }
    }

    private static Cap unless(Truth condition, Real cap) {
        boolean isFalse = condition.now() == Truth.Now.FALSE;
        boolean isUndetermined = condition.now() == Truth.Now.UNDETERMINED;
        boolean canFail = condition.canBe(Truth.FALSE);
        boolean mustFail = condition.possible() == Truth.FALSE;
        return new Cap(isFalse ? cap : null, isUndetermined ? cap : null, canFail ? cap : null, mustFail ? cap : null);
    }

    private static Cap capBy(Result other) {
        Interval bounds = other.bounds();
        Real lowest = bounds == null ? null : bounds.low();
        Real certain = bounds == null || other.canBeAbsent() ? null : bounds.high();
        boolean isUndetermined = other.state().isUndetermined();
        return new Cap(other.fraction(), isUndetermined ? lowest : null, lowest, certain);
    }

    Result apply(Result result, Scope scope) {
        if (gates.isEmpty() && round.isEmpty()) {
            return result;
        }
        List<Cap> caps = gates.stream().map(it -> it.in(scope)).toList();
        Result capped = capped(result.withBounds(bounds(result.bounds(), caps)), caps);
        return rounded(capped);
    }

    private static @Nullable Interval bounds(@Nullable Interval bounds, List<Cap> caps) {
        if (bounds == null) {
            return null;
        }
        Real low = bounds.low();
        Real high = bounds.high();
        for (Cap cap : caps) {
            low = cap.lowest() == null ? low : low.min(cap.lowest());
            high = cap.certain() == null ? high : high.min(cap.certain());
        }
        return new Interval(low, high);
    }

    private static Result capped(Result result, List<Cap> caps) {
        Real value = result.fraction();
        if (value == null) {
            return result;
        }
        Real before = value;
        Integer gate = null;
        for (int i = 0; i < caps.size(); i++) {
            Real cap = caps.get(i).cap();
            if (cap != null && cap.compareTo(value) < 0) {
                value = cap;
                gate = i;
            }
        }
        for (Cap cap : caps) {
            if (cap.undecided() != null && cap.undecided().compareTo(value) < 0) {
                return result.withheld(Reason.GATE_UNDETERMINED);
            }
        }
        return gate == null
                ? result
                : result.withFraction(value)
                        .withDetails(result.details().with(new Result.Adjusted(gate, before, value)));
    }

    /** The same for the value and both bounds, since rounding never changes the order of two numbers. */
    private Result rounded(Result result) {
        if (round.isEmpty()) {
            return result;
        }
        Interval bounds = result.bounds();
        Result mapped = bounds == null
                ? result
                : result.withBounds(new Interval(rounded(bounds.low()), rounded(bounds.high())));
        Real value = result.fraction();
        if (value == null) {
            return mapped;
        }
        Result.Adjusted gated = result.details().adjusted();
        Result.Adjusted both = gated == null
                ? new Result.Adjusted(null, value, value)
                : new Result.Adjusted(gated.gate(), gated.before(), value);
        return mapped.withFraction(rounded(value)).withDetails(result.details().with(both));
    }

    private Real rounded(Real fraction) {
        return rounded(fraction, round.orElseThrow(), range);
    }

    /** A fraction of a node that is rounded on its range. */
    static Real rounded(Real fraction, Rounding to, Range range) {
        BigDecimal nearest =
                range.valueOf(fraction).toBigDecimal(to.digits(), to.mode().mode());
        return Real.of(range.fractionOf(Rational.of(nearest)));
    }
}
