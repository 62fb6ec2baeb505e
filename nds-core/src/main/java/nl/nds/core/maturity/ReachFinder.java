package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.nds.core.maturity.CompiledModel.AggregateStep;
import nl.nds.core.maturity.Explainer.Raise;
import nl.nds.core.maturity.ModelIndex.Entry;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import org.jspecify.annotations.Nullable;

/** Finds which answers reach a level if they are raised to their best. Leaves the scope that it tries on changed. */
final class ReachFinder {

    private final CompiledModel compiled;
    private final Scope trial;
    private final Entry node;

    /** All nodes on which the node depends. */
    private final List<Entry> below;

    ReachFinder(CompiledModel compiled, Scope trial, Entry node, Set<String> behind) {
        this.compiled = compiled;
        this.trial = trial;
        this.node = node;
        this.below = compiled.index().entries().stream()
                .filter(it -> behind.contains(it.id()))
                .toList();
    }

    /** What reaches the level from where the node is now; the raises are in the order of the model. */
    Reach find(List<Raise> raises, Real now, Predicate<Real> isReached) {
        boolean isTree = isArithmeticTree();
        List<Raise> leastFirst = new ArrayList<>(raises);
        leastFirst.sort(Comparator.comparing(Raise::gainToBest)
                .thenComparing(it -> -it.entry().ordinal()));
        Set<Raise> kept = new LinkedHashSet<>(raises);
        if (isTree && raises.stream().allMatch(it -> it.gainToBest().isRational())) {
            // gains add up, so nothing has to be scored again
            Real reached = now;
            for (Raise each : raises) {
                reached = reached.plus(each.gainToBest());
            }
            if (isReached.test(reached)) {
                for (Raise each : leastFirst) {
                    Real without = reached.minus(each.gainToBest());
                    if (isReached.test(without)) {
                        kept.remove(each);
                        reached = without;
                    }
                }
                return reach(ReachKind.SMALLEST, kept);
            }
        }
        raises.forEach(this::raise);
        if (!isReached(isReached)) {
            return new Reach(ReachKind.NOT_BY_RAISING, List.of(), blocking());
        }
        for (Raise each : leastFirst) {
            trial.supposeNoLonger(each.entry().ordinal());
            compiled.evaluateAgain(trial, each.entry().ordinal());
            if (isReached(isReached)) {
                kept.remove(each);
            } else {
                raise(each);
            }
        }
        return reach(isTree ? ReachKind.SMALLEST : ReachKind.IRREDUCIBLE, kept);
    }

    private static Reach reach(ReachKind kind, Set<Raise> kept) {
        return new Reach(kind, kept.stream().map(it -> it.entry().id()).toList(), List.of());
    }

    private void raise(Raise raise) {
        trial.suppose(raise.entry().ordinal(), raise.best());
        compiled.evaluateAgain(trial, raise.entry().ordinal());
    }

    private boolean isReached(Predicate<Real> level) {
        Real fraction = trial.result(node.ordinal()).fraction();
        return fraction != null && level.test(fraction);
    }

    private Entry entry(int ordinal) {
        return compiled.index().entries().get(ordinal);
    }

    /**
     * Whether what a raised answer brings does not depend on what else is raised, and never is a loss: then the largest gains
     * are a smallest set. Nothing may stand between the answers and the node but arithmetic means, nothing may come into
     * scope or go out of it, and no value may contradict what the open answers allow.
     */
    private boolean isArithmeticTree() {
        boolean isComplete = below.stream()
                .filter(it -> it.node() instanceof Indicator)
                .allMatch(it -> isSettled(trial.result(it.ordinal())));
        return below.stream().allMatch(it -> isArithmetic(it) && (isComplete || isFree(it)));
    }

    /** Whether an answer is all there; of several observations some may be, so that raising it would cover more. */
    private static boolean isSettled(Result result) {
        return !result.state().isUndetermined()
                && (result.coverage() == null || Rational.ONE.equals(result.coverage()));
    }

    private static boolean isArithmetic(Entry entry) {
        boolean isSummed = entry.node() instanceof Indicator
                || (entry.node() instanceof Aggregate aggregate && aggregate.aggregation() == Aggregation.ARITHMETIC);
        return isSummed
                && entry.group() == null
                && entry.node().appliesIf().isEmpty()
                && ((ScoredNode) entry.node()).gates().isEmpty()
                && ((ScoredNode) entry.node()).round().isEmpty()
                && ModelIndex.combinationOf(entry.node()).stream()
                        .flatMap(it -> it.cases().stream())
                        .allMatch(it -> it.condition().isEmpty());
    }

    /** Whether a node has a value whatever is open below it, and can come to all that others can if it is open itself. */
    private boolean isFree(Entry entry) {
        ScoredNode scored = (ScoredNode) entry.node();
        if (scored.minimumCoverage().isPresent()) {
            return false;
        }
        if (scored instanceof Aggregate aggregate) {
            return aggregate.minimumDetermined().isEmpty();
        }
        Interval universe = compiled.index().universe();
        Interval attainable = compiled.scale(entry.ordinal()).attainable();
        return !trial.result(entry.ordinal()).state().isUndetermined()
                || (attainable.contains(universe.low()) && attainable.contains(universe.high()));
    }

    /** What keeps the node below its best although every answer is at its best. */
    private List<String> blocking() {
        Set<String> blocking = new LinkedHashSet<>();
        List<Integer> open = new ArrayList<>(List.of(node.ordinal()));
        Set<Integer> seen = new HashSet<>(open);
        for (int i = 0; i < open.size(); i++) {
            for (int each : blocking(open.get(i), blocking)) {
                if (seen.add(each)) {
                    open.add(each);
                }
            }
        }
        return List.copyOf(blocking);
    }

    /** Adds what blocks a node by itself, and gives the children that do. */
    private List<Integer> blocking(int ordinal, Set<String> blocking) {
        Result result = trial.result(ordinal);
        Entry entry = entry(ordinal);
        Result.Adjusted adjusted = result.details().adjusted();
        Integer gate = adjusted == null ? null : adjusted.gate();
        if (gate != null || result.reason() == Reason.GATE_UNDETERMINED) {
            gates(entry, gate).forEach(it -> blocking.addAll(OutcomeWriter.namedIn(it)));
        }
        Real fraction = adjusted == null ? result.fraction() : adjusted.before();
        if (fraction != null && fraction.compareTo(Real.ONE) >= 0) {
            return List.of();
        }
        AggregateStep step = entry.group() == null ? compiled.aggregate(ordinal) : null;
        if (step == null) {
            blocking.add(entry.id());
            return List.of();
        }
        Witness witness = result.details().witness();
        List<Integer> decisive = Stream.concat(witness.binding().stream(), witness.blocking().stream())
                .toList();
        return decisive.isEmpty() ? step.children() : decisive;
    }

    private static Stream<Gate> gates(Entry entry, @Nullable Integer only) {
        List<Gate> gates = ((ScoredNode) entry.node()).gates();
        return only == null ? gates.stream() : Stream.of(gates.get(only));
    }
}
