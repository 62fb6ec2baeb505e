package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.nds.core.maturity.ModelIndex.Entry;
import nl.nds.core.validation.JsonPointer;

/** Judges requirements by the results of one evaluation. */
final class Judge {

    private final ModelIndex index;
    private final ConditionCompiler conditions;
    private final Scope scope;

    /** Requirements are seen from outside all groups, as a root is. */
    private final Entry outside;

    Judge(ModelIndex index, Scope scope) {
        this.index = index;
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
                requirement,
                new Verdict.Judgement(status(truth.now()), truth.possible() == possible(truth.now())),
                List.copyOf(failing));
    }

    private Truth truth(Condition condition) {
        return conditions.compile(condition, outside).in(scope);
    }

    private static VerdictStatus status(Truth.Now now) {
        return switch (now) {
            case TRUE -> VerdictStatus.MET;
            case FALSE -> VerdictStatus.NOT_MET;
            case VOID -> VerdictStatus.DOES_NOT_APPLY;
            case UNDETERMINED -> VerdictStatus.UNDETERMINED;
        };
    }

    /** The set of results that is certain if completions can give no other; none for what is undetermined. */
    private static int possible(Truth.Now now) {
        return switch (now) {
            case TRUE -> Truth.TRUE;
            case FALSE -> Truth.FALSE;
            case VOID -> Truth.VOID;
            case UNDETERMINED -> 0;
        };
    }

    /** The parts that are as the whole is; what a negated condition asks about fails by being there. */
    private void failing(Condition condition, Truth.Now now, Set<String> found) {
        List<Condition> parts = condition instanceof Condition.All all
                ? all.parts()
                : condition instanceof Condition.Any any ? any.parts() : List.of();
        if (condition instanceof Condition.Not not) {
            List<String> named = new ArrayList<>();
            Conditions.forEachLeaf(not.part(), JsonPointer.ROOT, (leaf, at) -> named.add(Conditions.nodeOf(leaf)));
            found.addAll(named);
        } else if (parts.isEmpty()) {
            deciding(Conditions.nodeOf(condition), found);
        } else {
            parts.stream().filter(it -> truth(it).now() == now).forEach(it -> failing(it, now, found));
        }
    }

    /** The node itself, or those that decide it. */
    private void deciding(String id, Set<String> found) {
        Entry entry = index.node(id);
        Witness witness = entry == null
                ? Witness.NONE
                : scope.result(entry.ordinal()).details().witness();
        List<Integer> below = new ArrayList<>(witness.binding());
        below.addAll(witness.blocking());
        below.addAll(witness.zero());
        if (below.isEmpty()) {
            found.add(id);
        }
        below.forEach(it -> deciding(index.entries().get(it).id(), found));
    }
}
