package nl.nds.core.maturity;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.maturity.ConditionCompiler.NodeReference;
import nl.nds.core.maturity.ModelIndex.Entry;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.validation.JsonPointer;
import org.jspecify.annotations.Nullable;

/** A valid model, ready to be evaluated: every node in an order in which it comes after those it depends on. */
final class CompiledModel {

    /** A node or group that is evaluated in a scope. */
    private interface Step {
        void evaluate(Scope scope);
    }

    /** Stands for the number of a group where there is none. */
    private static final int OUTSIDE = -1;

    private final ModelIndex index;
    private final Interval universe;
    private final ConditionCompiler conditions;
    private final Map<Integer, CompiledScale> scales = new HashMap<>();
    private final List<Step> steps;

    CompiledModel(MaturityModel model) {
        this.index = new ModelIndex(model);
        this.universe = index.universe();
        this.conditions = new ConditionCompiler(index);
        for (Entry entry : index.entries()) {
            if (entry.node() instanceof Indicator indicator) {
                scales.put(entry.ordinal(), new CompiledScale(indicator.scale(), index.rangeOf(indicator)));
            }
        }
        Map<Integer, List<Entry>> byGroup = new HashMap<>();
        for (int number : DependencyOrder.of(index.dependencies()).order()) {
            Entry entry = index.entries().get(number);
            int group = entry.group() == null ? OUTSIDE : entry.group().ordinal();
            byGroup.computeIfAbsent(group, any -> new ArrayList<>()).add(entry);
        }
        this.steps = stepsIn(OUTSIDE, byGroup);
    }

    ModelIndex index() {
        return index;
    }

    /** The results of all nodes that get an outcome. */
    Scope evaluate(Assessment assessment, Map<String, Answer> facts) {
        Scope scope = Scope.of(assessment, facts, index.entries().size());
        steps.forEach(step -> step.evaluate(scope));
        return scope;
    }

    /** The places of the answers that do not count since the model puts their question out of scope. */
    Set<JsonPointer> outOfScope(Assessment assessment, Map<String, Answer> facts) {
        Set<JsonPointer> found = new HashSet<>();
        Scope scope = Scope.watching(assessment, facts, index.entries().size(), found);
        steps.forEach(step -> step.evaluate(scope));
        return found;
    }

    private List<Step> stepsIn(int group, Map<Integer, List<Entry>> byGroup) {
        return byGroup.getOrDefault(group, List.of()).stream()
                .map(entry -> step(entry, byGroup))
                .toList();
    }

    private Step step(Entry entry, Map<Integer, List<Entry>> byGroup) {
        if (entry.node() instanceof Group group) {
            return new GroupStep(entry, group, stepsIn(entry.ordinal(), byGroup));
        }
        return entry.node() instanceof Indicator indicator
                ? new IndicatorStep(entry, indicator)
                : new AggregateStep(entry, (Aggregate) entry.node());
    }

    /** What all nodes with an outcome have in common: enough coverage, and the condition under which they apply. */
    private abstract class ScoredStep implements Step {

        private final Entry entry;
        private final @Nullable Rational minimumCoverage;
        private final CompiledCondition appliesIf;

        ScoredStep(Entry entry, ScoredNode node) {
            this.entry = entry;
            this.minimumCoverage = exact(node.minimumCoverage());
            this.appliesIf = conditions.compile(node.appliesIf(), entry);
        }

        abstract Result inScope(Scope scope);

        @Override
        public void evaluate(Scope scope) {
            Result result = inScope(scope);
            Rational coverage = Objects.requireNonNullElse(result.coverage(), Rational.ZERO);
            if (result.hasValue() && minimumCoverage != null && coverage.compareTo(minimumCoverage) < 0) {
                result = result.withheld(Reason.COVERAGE);
            }
            Truth applies = appliesIf.in(scope);
            if (applies.isOut()) {
                scope.noteOutOfScope(entry.id());
            }
            scope.put(entry.ordinal(), result.under(applies, entry.node() instanceof Indicator));
        }
    }

    private static @Nullable Rational exact(Optional<Decimal> share) {
        return share.map(Rational::of).orElse(null);
    }

    private final class AggregateStep extends ScoredStep {

        private final List<NodeReference> children = new ArrayList<>();
        private final List<Rational> weights = new ArrayList<>();
        private final Aggregator aggregator;
        private final Worth worth;
        private final @Nullable Rational minimumDetermined;
        private final List<Integer> ordinals = new ArrayList<>();

        AggregateStep(Entry entry, Aggregate aggregate) {
            super(entry, aggregate);
            this.aggregator = Aggregator.of(aggregate.aggregation());
            this.worth = Worth.of(aggregate.states().orElse(index.model().states()));
            this.minimumDetermined = exact(aggregate.minimumDetermined());
            for (Child child : aggregate.children()) {
                Entry target = Objects.requireNonNull(index.node(child.id()));
                Rational weight = aggregate.isWeightedByRange()
                        ? index.rangeOf((ScoredNode) target.node()).width().abs()
                        : Rational.of(child.weight().orElse(Decimal.ONE));
                if (!weight.isZero()) {
                    children.add(NodeReference.of(target, entry));
                    weights.add(weight);
                    ordinals.add(target.ordinal());
                }
            }
        }

        @Override
        Result inScope(Scope scope) {
            List<Fold.Part> parts = new ArrayList<>(children.size());
            for (int i = 0; i < children.size(); i++) {
                parts.add(new Fold.Part(children.get(i).in(scope), weights.get(i)));
            }
            Result result = new Fold(parts, worth, universe).by(aggregator, minimumDetermined);
            List<Integer> binding = result.details().binding();
            return binding.isEmpty()
                    ? result
                    : result.withDetails(Result.Details.ofBinding(
                            binding.stream().map(ordinals::get).toList()));
        }
    }

    private final class IndicatorStep extends ScoredStep {

        private final Indicator indicator;
        private final CompiledScale scale;
        private final Worth ownWorth;
        private final @Nullable CombinationPlan combination;

        IndicatorStep(Entry entry, Indicator indicator) {
            super(entry, indicator);
            this.indicator = indicator;
            this.scale = Objects.requireNonNull(scales.get(entry.ordinal()));
            this.ownWorth = Worth.of(indicator.states());
            this.combination = indicator
                    .combine()
                    .map(it -> new CombinationPlan(it, entry, index, universe))
                    .orElse(null);
        }

        @Override
        Result inScope(Scope scope) {
            Answer answer = scope.answer(indicator.id());
            if (answer == null) {
                return withOwnWorth(observable(applicable(scale.open(State.UNKNOWN, Reason.UNANSWERED))));
            }
            if (answer.content() instanceof Answer.Observations several && combination != null) {
                Optional<LocalDate> day = answer.observedOn().or(scope::observedOn);
                List<Result> observed = several.observations().stream()
                        .map(each -> read(each.answer().orElseThrow(), day, scope.date()))
                        .toList();
                return withOwnWorth(combination.combine(observed, scope, scale));
            }
            return withOwnWorth(observable(read(answer, scope.observedOn(), scope.date())));
        }

        private Result read(Answer answer, Optional<LocalDate> observedOn, LocalDate date) {
            return applicable(unexpired(answer, observedOn, date));
        }

        private Result applicable(Result result) {
            boolean always = indicator.states().notApplicable().equals(Optional.of(StatePolicy.REFUSE));
            return always ? result.thatIsApplicable() : result;
        }

        /** What is open may be answered by several observations, some of them not applicable. */
        private Result observable(Result result) {
            return combination != null && result.isOpen() && result.canBeNotApplicable()
                    ? result.withBounds(joined(result.bounds(), combination.worthOfNotApplicable()))
                    : result;
        }

        private Result unexpired(Answer answer, Optional<LocalDate> observedOn, LocalDate date) {
            Result result = scale.read(answer.content());
            Optional<LocalDate> observed = answer.observedOn().or(() -> observedOn);
            boolean expired = indicator.validity().isPresent()
                    && observed.isPresent()
                    && date.isAfter(
                            lastValidDay(observed.get(), indicator.validity().get()));
            boolean canExpire = result.state() != State.UNKNOWN;
            return expired && canExpire ? scale.open(State.UNKNOWN, Reason.EXPIRED) : result;
        }

        private static LocalDate lastValidDay(LocalDate observed, Period validity) {
            try {
                return observed.plus(validity);
            } catch (java.time.DateTimeException | ArithmeticException beyondTheCalendar) {
                return LocalDate.MAX;
            }
        }

        /** The result as the indicator's own policies make it, before any parent sees it. */
        private Result withOwnWorth(Result result) {
            Interval bounds = result.bounds();
            boolean canBeNotApplicable = result.canBeNotApplicable();
            if (canBeNotApplicable && indicator.states().notApplicable().isPresent()) {
                bounds = joined(bounds, ownWorth.notApplicable());
                canBeNotApplicable = false;
            }
            if (!result.hasValue() && result.state() != State.NOT_APPLICABLE) {
                bounds = joined(joined(bounds, ownWorth.unknown()), ownWorth.inconclusive());
            }
            Rational worth = ownWorth.of(result);
            boolean byPolicy = !result.hasValue() && worth != null;
            boolean answered = result.state() == State.NOT_APPLICABLE;
            return new Result(
                    byPolicy ? State.VALUE : result.state(),
                    byPolicy ? null : result.reason(),
                    byPolicy ? worth : result.fraction(),
                    byPolicy && answered ? Rational.ONE : result.coverage(),
                    bounds,
                    canBeNotApplicable,
                    result.canBeOutOfScope(),
                    result.isOpen(),
                    result.details());
        }

        private static @Nullable Interval joined(@Nullable Interval bounds, @Nullable Rational worth) {
            return worth == null ? bounds : Interval.join(bounds, Interval.point(worth));
        }
    }

    private final class GroupStep implements Step {

        private final String id;
        private final List<Step> inner;
        private final List<Entry> members;
        private final CombinationPlan combination;
        private final CompiledCondition appliesIf;

        GroupStep(Entry entry, Group group, List<Step> inner) {
            this.id = group.id();
            this.inner = inner;
            this.members = index.observedIn(entry);
            this.combination = new CombinationPlan(group.combine(), entry, index, universe);
            this.appliesIf = conditions.compile(group.appliesIf(), entry);
        }

        @Override
        public void evaluate(Scope scope) {
            Truth applies = appliesIf.in(scope);
            if (applies.isOut()) {
                scope.noteOutOfScope(id);
            }
            List<Scope> observed = scope.observing(id, !applies.isOut());
            observed.forEach(one -> inner.forEach(step -> step.evaluate(one)));
            boolean isObserved = scope.answer(id) != null;
            for (Entry member : members) {
                List<Result> results =
                        observed.stream().map(it -> it.result(member.ordinal())).toList();
                Result combined = combination.combine(results, scope, scales.get(member.ordinal()));
                if (!isObserved) {
                    combined = combined.withDetails(Result.Details.NONE);
                }
                scope.put(member.ordinal(), combined.under(applies, member.node() instanceof Indicator));
            }
        }
    }
}
