package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.nds.core.maturity.CompiledModel.AggregateStep;
import nl.nds.core.maturity.ModelIndex.Entry;

/** Judges requirements by the results of one evaluation. */
final class Judge {

    private final CompiledModel compiled;
    private final ModelIndex index;
    private final ConditionCompiler conditions;
    private final Scope scope;

    /** Requirements are seen from outside all groups, as a root is. */
    private final Entry outside;

    Judge(CompiledModel compiled, Scope scope) {
        this.compiled = compiled;
        this.index = compiled.index();
        this.conditions = new ConditionCompiler(index);
        this.scope = scope;
        this.outside = index.entries().get(0);
    }

    Verdict judge(Condition requirement) {
        Truth truth = truth(requirement);
        Set<String> failing = new LinkedHashSet<>();
        if (truth.now() == Truth.Now.FALSE || truth.now() == Truth.Now.UNDETERMINED) {
            failing(requirement, truth.now(), failing);
        }
        return new Verdict(
                requirement, new Verdict.Judgement(truth.now().status(), truth.isCertain()), List.copyOf(failing));
    }

    private Truth truth(Condition condition) {
        return conditions.compile(condition, outside).in(scope);
    }

    /** The parts that are as the whole is; what a negated condition asks about fails by being there. */
    private void failing(Condition condition, Truth.Now now, Set<String> found) {
        List<Condition> parts = condition instanceof Condition.All all
                ? all.parts()
                : condition instanceof Condition.Any any ? any.parts() : List.of();
        if (condition instanceof Condition.Not not) {
            found.addAll(not.part().nodes());
        } else if (parts.isEmpty()) {
            leaf(condition, now, found);
        } else {
            parts.stream().filter(it -> truth(it).now() == now).forEach(it -> failing(it, now, found));
        }
    }

    private void leaf(Condition leaf, Truth.Now now, Set<String> found) {
        String id = Conditions.nodeOf(leaf);
        Entry entry = index.node(id);
        if (entry == null) {
            found.add(id);
        } else if (now == Truth.Now.UNDETERMINED) {
            open(entry, 0, new HashSet<>(), found);
        } else if (leaf instanceof Condition.AtLeast || leaf instanceof Condition.AtLeastLevel) {
            fallingShort(entry, conditions.bound(leaf), 0, new HashSet<>(), found);
        } else {
            deciding(entry, 0, new HashSet<>(), found);
        }
    }

    /** The parts of a node without a value that have none, or the node itself if it is not for them that it has none. */
    private void open(Entry entry, int depth, Set<Entry> seen, Set<String> found) {
        if (!seen.add(entry)) {
            return;
        }
        AggregateStep step = compiled.aggregate(entry.ordinal());
        List<Integer> parts = step == null || depth == ModelIndex.DEEPEST
                ? List.of()
                : step.children().stream()
                        .filter(it -> scope.result(it).state().isUndetermined())
                        .toList();
        if (parts.isEmpty()) {
            found.add(entry.id());
        }
        parts.forEach(it -> open(index.entries().get(it), depth + 1, seen, found));
    }

    /** The parts of a minimum that do not reach what it has to reach; of other nodes those that decide them. */
    private void fallingShort(Entry entry, Bound bound, int depth, Set<Entry> seen, Set<String> found) {
        AggregateStep step = compiled.aggregate(entry.ordinal());
        boolean isAsComputed =
                entry.group() == null && scope.result(entry.ordinal()).details().adjusted() == null;
        if (step == null || step.aggregation() != Aggregation.MINIMUM || !isAsComputed || depth == ModelIndex.DEEPEST) {
            deciding(entry, depth, seen, found);
            return;
        }
        if (!seen.add(entry)) {
            return;
        }
        step.counted(scope).stream()
                .filter(it -> !bound.isReachedBy(it.fraction()))
                .map(it -> index.entries().get(step.ordinal(it.position())))
                .forEach(it -> fallingShort(it, bound, depth + 1, seen, found));
    }

    /** The node itself, or those that decide it. */
    private void deciding(Entry entry, int depth, Set<Entry> seen, Set<String> found) {
        if (!seen.add(entry)) {
            return;
        }
        Witness witness = scope.result(entry.ordinal()).details().witness();
        List<Integer> below = new ArrayList<>(witness.binding());
        below.addAll(witness.blocking());
        below.addAll(witness.zero());
        if (below.isEmpty() || depth == ModelIndex.DEEPEST) {
            found.add(entry.id());
            return;
        }
        below.forEach(it -> deciding(index.entries().get(it), depth + 1, seen, found));
    }
}
