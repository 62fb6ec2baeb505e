package nl.nds.core.maturity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.nds.core.maturity.ModelIndex.Entry;
import nl.nds.core.real.Real;

/** Makes conditions of a valid model ready to be decided. */
final class ConditionCompiler {

    private final ModelIndex index;

    ConditionCompiler(ModelIndex index) {
        this.index = index;
    }

    /** The condition of a node, decided where the node stands. */
    CompiledCondition compile(Optional<Condition> condition, Entry owner) {
        return condition.map(it -> compile(it, owner)).orElse(scope -> Truth.ALWAYS);
    }

    CompiledCondition compile(Condition condition, Entry owner) {
        if (condition instanceof Condition.Not not) {
            CompiledCondition part = compile(not.part(), owner);
            return scope -> part.in(scope).not();
        }
        if (condition instanceof Condition.All all) {
            List<CompiledCondition> parts =
                    all.parts().stream().map(part -> compile(part, owner)).toList();
            return scope -> parts.stream()
                    .map(part -> part.in(scope))
                    .reduce(Truth::and)
                    .orElseThrow();
        }
        if (condition instanceof Condition.Any any) {
            List<CompiledCondition> parts =
                    any.parts().stream().map(part -> compile(part, owner)).toList();
            return scope ->
                    parts.stream().map(part -> part.in(scope)).reduce(Truth::or).orElseThrow();
        }
        Function<Scope, Result> target = target(Conditions.nodeOf(condition), owner);
        if (condition instanceof Condition.In in) {
            return scope -> byCode(target.apply(scope), in.codes());
        }
        if (condition instanceof Condition.YesNo yesNo) {
            List<String> code = List.of(Boolean.toString(yesNo.yes()));
            return scope -> byCode(target.apply(scope), code);
        }
        Bound bound = bound(condition);
        return scope -> atLeast(target.apply(scope), bound);
    }

    /** What a condition of the kind <em>at least</em> asks for, as a fraction. */
    Bound bound(Condition condition) {
        if (condition instanceof Condition.AtLeast atLeast) {
            Range range = rangeOf(atLeast.node());
            return new Bound(range.fractionOf(atLeast.value()), true);
        }
        Condition.AtLeastLevel atLeast = (Condition.AtLeastLevel) condition;
        ScoredNode node =
                (ScoredNode) Objects.requireNonNull(index.node(atLeast.node())).node();
        return index.boundOf(node, atLeast.level());
    }

    private Range rangeOf(String id) {
        Fact fact = index.fact(id);
        return fact != null
                ? ModelIndex.rangeOf(fact.scale())
                : index.rangeOf(
                        (ScoredNode) Objects.requireNonNull(index.node(id)).node());
    }

    private Function<Scope, Result> target(String id, Entry owner) {
        Fact fact = index.fact(id);
        if (fact != null) {
            CompiledScale scale = new CompiledScale(fact.scale(), ModelIndex.rangeOf(fact.scale()));
            return scope -> {
                Answer answer = scope.fact(id);
                return answer == null ? scale.open(State.UNKNOWN, Reason.UNANSWERED) : scale.read(answer.content());
            };
        }
        NodeReference node = NodeReference.of(Objects.requireNonNull(index.node(id)), owner);
        return node::in;
    }

    private static Truth atLeast(Result result, Bound bound) {
        Interval bounds = result.bounds();
        int possible = result.canBeAbsent() ? Truth.VOID : 0;
        if (bounds != null) {
            possible |= bound.isReachedBy(bounds.high()) ? Truth.TRUE : 0;
            possible |= bound.isReachedBy(bounds.low()) ? 0 : Truth.FALSE;
        }
        Real fraction = result.fraction();
        return new Truth(now(result, fraction != null && bound.isReachedBy(fraction)), possible);
    }

    private static Truth byCode(Result result, List<String> codes) {
        String code = result.details().code();
        boolean matches = code != null && codes.contains(code);
        int possible = result.canBeAbsent() ? Truth.VOID : 0;
        if (result.isOpen()) {
            possible |= Truth.TRUE | Truth.FALSE;
        } else if (result.hasValue() || result.bounds() != null) {
            possible |= matches ? Truth.TRUE : Truth.FALSE;
        }
        return new Truth(now(result, matches), possible);
    }

    private static Truth.Now now(Result result, boolean holds) {
        if (result.hasValue()) {
            return holds ? Truth.Now.TRUE : Truth.Now.FALSE;
        }
        return result.state().isUndetermined() ? Truth.Now.UNDETERMINED : Truth.Now.VOID;
    }

    /** Finds the result of a node from where another node stands. */
    record NodeReference(int ordinal, int scopesUp) {

        static NodeReference of(Entry target, Entry owner) {
            List<Entry> from = owner.chain();
            List<Entry> to = target.chain();
            int common = 0;
            while (common < from.size() - 1 && common < to.size() - 1 && from.get(common) == to.get(common)) {
                common++;
            }
            return new NodeReference(target.ordinal(), owner.depth() - common);
        }

        Result in(Scope scope) {
            return scope.result(ordinal, scopesUp);
        }
    }
}
