package nl.nds.core.maturity;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.nds.core.maturity.ConditionCompiler.NodeReference;
import nl.nds.core.maturity.ModelIndex.Entry;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import org.jspecify.annotations.Nullable;

/** A valid model, ready to be evaluated: every node in an order in which it comes after those it depends on. */
final class CompiledModel {

    /** A node or group that is evaluated in a scope. */
    interface Step {
        void evaluate(Scope scope);
    }

    /** Stands for the number of a group where there is none. */
    private static final int OUTSIDE = -1;

    private final ModelIndex index;
    private final Interval universe;
    private final ConditionCompiler conditions;
    private final Map<Integer, CompiledScale> scales = new HashMap<>();
    private final Map<Integer, AggregateStep> aggregates = new HashMap<>();

    /** The indicators that are answered for the whole, by their ids. */
    private final Map<String, IndicatorStep> questions = new HashMap<>();

    private final ModelReference reference;

    /** Whether anything can be out of scope. */
    private final boolean hasConditions;

    /** Whether a fact of the model may be told by the subject of an assessment. */
    private final boolean asksAboutSubject;

    private final List<Step> steps;

    /** For each node the position of the step that gives it its result: its own, or that of the outermost group around it. */
    private final int[] stepOf;

    /** For each step the positions of those that need its result. */
    private final int[][] usedBy;

    CompiledModel(MaturityModel model) {
        this.reference = model.reference();
        this.index = new ModelIndex(model);
        this.universe = index.universe();
        this.hasConditions =
                index.entries().stream().anyMatch(it -> it.node().appliesIf().isPresent());
        this.asksAboutSubject = model.facts().stream().anyMatch(it -> Fact.OF_SUBJECTS.contains(it.id()));
        this.conditions = new ConditionCompiler(index);
        for (Entry entry : index.entries()) {
            if (entry.node() instanceof Indicator indicator) {
                scales.put(entry.ordinal(), new CompiledScale(indicator.scale(), index.rangeOf(indicator)));
            }
        }
        Map<Integer, List<Entry>> byGroup = new HashMap<>();
        List<List<Integer>> dependencies = index.dependencies();
        for (int number : DependencyOrder.of(dependencies).order()) {
            Entry entry = index.entries().get(number);
            int group = entry.group() == null ? OUTSIDE : entry.group().ordinal();
            byGroup.computeIfAbsent(group, any -> new ArrayList<>()).add(entry);
        }
        this.steps = stepsIn(OUTSIDE, byGroup);
        List<Entry> outside = byGroup.getOrDefault(OUTSIDE, List.of());
        this.stepOf = positions(outside);
        this.usedBy = reversed(outside, dependencies);
    }

    private int[] positions(List<Entry> outside) {
        int[] positions = new int[index.entries().size()];
        for (int i = 0; i < outside.size(); i++) {
            positions[outside.get(i).ordinal()] = i;
        }
        for (Entry entry : index.entries()) {
            positions[entry.ordinal()] = positions[entry.outermost().ordinal()];
        }
        return positions;
    }

    private int[][] reversed(List<Entry> outside, List<List<Integer>> dependencies) {
        List<List<Integer>> users = new ArrayList<>();
        outside.forEach(any -> users.add(new ArrayList<>()));
        for (int i = 0; i < outside.size(); i++) {
            for (int needed : dependencies.get(outside.get(i).ordinal())) {
                users.get(stepOf[needed]).add(i);
            }
        }
        return users.stream()
                .map(it -> it.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    ModelIndex index() {
        return index;
    }

    /** The aggregate with this number; null if the node is another kind. */
    @Nullable
    AggregateStep aggregate(int ordinal) {
        return aggregates.get(ordinal);
    }

    /** The position of the node with this number in the order of evaluation; what it depends on comes before it. */
    int positionOf(int ordinal) {
        return stepOf[ordinal];
    }

    /** The scale of the indicator with this number. */
    CompiledScale scale(int ordinal) {
        return Objects.requireNonNull(scales.get(ordinal));
    }

    /**
     * The results of all nodes that get an outcome.
     *
     * @throws InvalidDataException if the answers do not fit the model
     */
    Scope evaluate(Assessment assessment, Map<String, Answer> facts) {
        Map<String, Answer> known = known(assessment, facts);
        return evaluate(
                assessment, known, Scope.of(assessment, known, index.entries().size()));
    }

    /**
     * The results of all nodes that get an outcome, as of a day on or after that of the assessment.
     *
     * @throws InvalidDataException if the answers do not fit the model
     */
    Scope evaluate(Assessment assessment, Map<String, Answer> facts, LocalDate day) {
        Map<String, Answer> known = known(assessment, facts);
        return evaluate(
                assessment,
                known,
                Scope.asOf(day, assessment, known, index.entries().size()));
    }

    private Scope evaluate(Assessment assessment, Map<String, Answer> facts, Scope scope) {
        read(assessment, facts, scope).orThrow();
        evaluateAll(scope);
        return scope;
    }

    void evaluateAll(Scope scope) {
        for (Step step : steps) {
            step.evaluate(scope);
        }
    }

    /** What is wrong with the answers. */
    Report check(Assessment assessment, Map<String, Answer> facts) {
        Map<String, Answer> known = known(assessment, facts);
        return read(
                assessment, known, Scope.of(assessment, known, index.entries().size()));
    }

    /** The facts, and those that the subject tells by itself, unless the assessment answers them. */
    private Map<String, Answer> known(Assessment assessment, Map<String, Answer> facts) {
        if (!asksAboutSubject) {
            return facts;
        }
        Map<String, Answer> known = new HashMap<>(assessment.subject().facts());
        known.keySet().removeAll(assessment.answers().keySet());
        known.putAll(facts);
        return known;
    }

    /** Reads what can be read at once, and checks the answers, closely only if there are others. */
    private Report read(Assessment assessment, Map<String, Answer> facts, Scope scope) {
        boolean isRight = assessment.model().equals(reference) && readPlain(assessment.answers(), scope);
        return isRight ? Report.empty() : AnswerCheck.of(index, assessment, facts.keySet());
    }

    /** Reads what can be read at once; whether nothing but that was answered. */
    private boolean readPlain(Map<String, Answer> answers, Scope scope) {
        boolean areAllRight = true;
        for (Map.Entry<String, Answer> each : answers.entrySet()) {
            IndicatorStep question = questions.get(each.getKey());
            areAllRight &= question != null && question.readPlain(each.getValue(), scope);
        }
        return areAllRight;
    }

    /** Evaluates again what depends on an indicator, by its number. */
    void evaluateAgain(Scope scope, int indicator) {
        BitSet open = new BitSet(steps.size());
        open.set(stepOf[indicator]);
        // a step comes after all that it needs
        for (int position = open.nextSetBit(0); position >= 0; position = open.nextSetBit(position + 1)) {
            steps.get(position).evaluate(scope);
            for (int user : usedBy[position]) {
                open.set(user);
            }
        }
    }

    /** The places of the answers that do not count since the model puts their question out of scope. */
    Set<JsonPointer> outOfScope(Assessment assessment, Map<String, Answer> facts) {
        Set<JsonPointer> found = new HashSet<>();
        if (hasConditions) {
            evaluateAll(Scope.watching(
                    assessment, known(assessment, facts), index.entries().size(), found));
        }
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
        if (entry.node() instanceof Decision decision) {
            return new DecisionStep(entry, decision);
        }
        if (entry.node() instanceof Indicator indicator) {
            IndicatorStep step = new IndicatorStep(entry, indicator);
            if (entry.group() == null) {
                questions.put(entry.id(), step);
            }
            return step;
        }
        return aggregates.computeIfAbsent(entry.ordinal(), it -> new AggregateStep(entry, (Aggregate) entry.node()));
    }

    /**
     * What all nodes with an outcome have in common: gates, rounding, enough coverage, in this order, and the condition under
     * which they apply.
     */
    abstract class ScoredStep implements Step {

        private final Entry entry;
        private final GatePlan gates;
        private final @Nullable Rational minimumCoverage;
        private final CompiledCondition appliesIf;

        /** Whether what all is answered for stays as it is. */
        private final boolean isPlain;

        ScoredStep(Entry entry, ScoredNode node) {
            this.entry = entry;
            this.isPlain = node.gates().isEmpty()
                    && node.round().isEmpty()
                    && node.appliesIf().isEmpty();
            this.gates = new GatePlan(entry, node, index, conditions);
            this.minimumCoverage = exact(node.minimumCoverage());
            this.appliesIf = conditions.compile(node.appliesIf(), entry);
        }

        abstract Result inScope(Scope scope);

        /** Whether nothing is open about the node and its fraction is in its place. */
        boolean isSettled(Scope scope) {
            return false;
        }

        @Override
        public void evaluate(Scope scope) {
            if (isPlain && isSettled(scope)) {
                return;
            }
            Result result = gates.apply(inScope(scope), scope);
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

    private static @Nullable Rational exact(Optional<Decimal> number) {
        return number.map(Rational::of).orElse(null);
    }

    final class AggregateStep extends ScoredStep {

        private final Aggregation aggregation;
        private final List<NodeReference> children = new ArrayList<>();
        private final List<Rational> weights = new ArrayList<>();
        private final Aggregator aggregator;
        private final @Nullable Rational exponent;
        private final Worth worth;
        private final @Nullable Rational minimumDetermined;
        private final List<Integer> ordinals;
        private final int ordinal;
        private final SettledFractions.@Nullable Weights plainWeights;

        AggregateStep(Entry entry, Aggregate aggregate) {
            super(entry, aggregate);
            this.ordinal = entry.ordinal();
            this.aggregation = aggregate.aggregation();
            this.worth = Worth.of(aggregate.states().orElse(index.model().states()));
            this.minimumDetermined = exact(aggregate.minimumDetermined());
            List<Child> counted = new ArrayList<>();
            for (Child child : aggregate.children()) {
                Entry target = Objects.requireNonNull(index.node(child.id()));
                Rational weight = aggregate.isWeightedByRange()
                        ? index.rangeOf((ScoredNode) target.node()).width().abs()
                        : Rational.of(child.weight().orElse(Decimal.ONE));
                if (!weight.isZero()) {
                    children.add(NodeReference.of(target, entry));
                    weights.add(weight);
                    counted.add(child);
                }
            }
            this.ordinals = children.stream().map(NodeReference::ordinal).toList();
            this.exponent = aggregation == Aggregation.HARMONIC ? Rational.of(-1) : exact(aggregate.exponent());
            this.aggregator = aggregator(aggregate, counted);
            this.plainWeights = aggregation == Aggregation.ARITHMETIC && entry.group() == null
                    ? SettledFractions.Weights.of(ordinals, weights)
                    : null;
        }

        @Override
        boolean isSettled(Scope scope) {
            return plainWeights != null && scope.putMean(ordinal, plainWeights);
        }

        private Aggregator aggregator(Aggregate aggregate, List<Child> counted) {
            return switch (aggregate.aggregation()) {
                case ARITHMETIC -> Aggregators.ARITHMETIC;
                case GEOMETRIC -> Aggregators.GEOMETRIC;
                case HARMONIC -> Aggregators.HARMONIC;
                case POWER -> Aggregators.power(Objects.requireNonNull(exponent));
                case MINIMUM -> Aggregators.MINIMUM;
                case MAXIMUM -> Aggregators.MAXIMUM;
                case MEDIAN -> Aggregators.MEDIAN;
                case LEVELS -> levels(aggregate, counted);
            };
        }

        private Aggregator levels(Aggregate aggregate, List<Child> counted) {
            Threshold here = aggregate.here().orElseThrow();
            Threshold below = aggregate.below().orElse(here);
            return new LevelsAggregator(
                    counted.stream()
                            .map(child -> new LevelsAggregator.Demand(
                                    child.level().orElseThrow(), bound(child, here), bound(child, below)))
                            .toList(),
                    ModelIndex.highestLevel(aggregate).orElseThrow());
        }

        private Bound bound(Child child, Threshold threshold) {
            ScoredNode node =
                    (ScoredNode) Objects.requireNonNull(index.node(child.id())).node();
            if (threshold instanceof Threshold.OfLevel level) {
                return index.boundOf(node, level.code());
            }
            Decimal value = ((Threshold.Value) threshold).value();
            return new Bound(index.rangeOf(node).fractionOf(value), true);
        }

        Aggregation aggregation() {
            return aggregation;
        }

        Aggregator aggregator() {
            return aggregator;
        }

        /** Of a harmonic or power mean; null for others. */
        @Nullable
        Rational exponent() {
            return exponent;
        }

        /** The numbers of the children that have a weight. */
        List<Integer> children() {
            return ordinals;
        }

        /** The number of the child at a position among those that have a weight. */
        int ordinal(int position) {
            return ordinals.get(position);
        }

        /** The children that are worth something. */
        List<Aggregator.Weighted> counted(Scope scope) {
            return fold(scope).counted();
        }

        private Fold fold(Scope scope) {
            List<Fold.Part> parts = new ArrayList<>(children.size());
            for (int i = 0; i < children.size(); i++) {
                parts.add(new Fold.Part(children.get(i).in(scope), weights.get(i)));
            }
            return new Fold(parts, worth, universe, ordinals);
        }

        @Override
        Result inScope(Scope scope) {
            return fold(scope).by(aggregator, minimumDetermined);
        }
    }

    /** What a case of a decision gives. */
    private interface Outcomes {
        Result in(Scope scope);
    }

    private final class DecisionStep extends ScoredStep {

        private record Case(CompiledCondition condition, Outcomes then) {}

        private final Entry entry;
        private final Range range;
        private final List<Case> cases;

        DecisionStep(Entry entry, Decision decision) {
            super(entry, decision);
            this.entry = entry;
            this.range = index.rangeOf(decision);
            this.cases = decision.cases().stream()
                    .map(it -> new Case(conditions.compile(it.condition(), entry), then(decision, it.then())))
                    .toList();
        }

        private Outcomes then(Decision decision, DecisionCase.Then then) {
            if (then instanceof DecisionCase.Then.OfNode other) {
                NodeReference node = NodeReference.of(Objects.requireNonNull(index.node(other.id())), entry);
                return node::in;
            }
            Result result;
            if (then instanceof DecisionCase.Then.Value value) {
                result = CompiledScale.point(Real.of(range.fractionOf(value.value())), Result.Details.NONE);
            } else if (then instanceof DecisionCase.Then.OfLevel level) {
                result = CompiledScale.point(beginning(decision, level.code()), Result.Details.NONE);
            } else {
                result = Result.notApplicable();
            }
            return scope -> result;
        }

        /** The lowest level begins where the range does. */
        private Real beginning(Decision decision, String level) {
            LevelSet set =
                    Objects.requireNonNull(index.levelSet(decision.levels().orElseThrow()));
            return set.levels().get(0).code().equals(level)
                    ? Real.ZERO
                    : Real.of(index.boundOf(decision, level).number());
        }

        @Override
        Result inScope(Scope scope) {
            Result taken = null;
            Interval bounds = null;
            boolean canBeNotApplicable = false;
            boolean canBeOutOfScope = false;
            boolean isDecided = false;
            for (int i = 0; i < cases.size(); i++) {
                Truth truth = cases.get(i).condition().in(scope);
                Result outcome = cases.get(i).then().in(scope);
                if (taken == null && truth.now() == Truth.Now.UNDETERMINED) {
                    taken = Result.undetermined();
                } else if (taken == null && truth.now() == Truth.Now.TRUE) {
                    taken = outcome.withDetails(Result.Details.ofCase(i));
                }
                if (!isDecided && truth.canBe(Truth.TRUE)) {
                    bounds = outcome.bounds() == null ? bounds : Interval.join(bounds, outcome.bounds());
                    canBeNotApplicable |= outcome.canBeNotApplicable();
                    canBeOutOfScope |= outcome.canBeOutOfScope();
                    isDecided = truth.possible() == Truth.TRUE;
                }
            }
            return Objects.requireNonNull(taken).reaching(bounds, canBeNotApplicable, canBeOutOfScope);
        }
    }

    private final class IndicatorStep extends ScoredStep {

        private final int ordinal;
        private final Indicator indicator;
        private final CompiledScale scale;
        private final Worth ownWorth;
        private final @Nullable CombinationPlan combination;
        private final boolean canRefuse;

        /** Whether its observations come to something else if other nodes do. */
        private final boolean isCombinedByCondition;

        private final Result unanswered;

        IndicatorStep(Entry entry, Indicator indicator) {
            super(entry, indicator);
            this.ordinal = entry.ordinal();
            this.indicator = indicator;
            this.scale = Objects.requireNonNull(scales.get(entry.ordinal()));
            this.ownWorth = Worth.of(indicator.states());
            this.combination = indicator
                    .combine()
                    .map(it -> CombinationPlan.ofIndicator(it, entry, index, scale))
                    .orElse(null);
            this.isCombinedByCondition = indicator.combine().stream()
                    .flatMap(it -> it.cases().stream())
                    .anyMatch(it -> it.condition().isPresent());
            StatePolicies states = indicator.states();
            this.canRefuse = Stream.of(states.notApplicable(), states.unknown(), states.inconclusive())
                    .anyMatch(it -> it.equals(Optional.of(StatePolicy.REFUSE)));
            this.unanswered = withOwnWorth(observable(applicable(scale.open(State.UNKNOWN, Reason.UNANSWERED))));
        }

        /** Reads an answer if that can be done at once; whether it plainly fits. */
        boolean readPlain(Answer answer, Scope scope) {
            Answer.Content content = answer.content();
            boolean isState = content instanceof Answer.Unknown
                    || content instanceof Answer.NotApplicable
                    || content instanceof Answer.Inconclusive;
            Optional<LocalDate> day = answer.observedOn();
            boolean canExpire = indicator.validity().isPresent()
                    && (day.isPresent() || scope.observedOn().isPresent());
            boolean isRecent =
                    !canExpire && day.filter(it -> it.isAfter(scope.date())).isEmpty();
            return isRecent && (isState ? !canRefuse : scale.readPlain(content, ordinal, scope));
        }

        @Override
        boolean isSettled(Scope scope) {
            return !isCombinedByCondition && scope.settled().has(ordinal);
        }

        @Override
        Result inScope(Scope scope) {
            CompiledScale.Raised supposed = scope.supposed(ordinal);
            if (supposed != null) {
                return CompiledScale.at(supposed);
            }
            Answer answer = scope.answer(indicator.id());
            if (answer == null) {
                return unanswered;
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
            Real worth = ownWorth.of(result);
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

        private static @Nullable Interval joined(@Nullable Interval bounds, @Nullable Real worth) {
            return worth == null ? bounds : Interval.join(bounds, Interval.point(worth));
        }
    }

    private final class GroupStep implements Step {

        private final Entry group;

        /** How many nodes stand in it, at any depth. */
        private final int size;

        private final List<Step> inner;
        private final List<Entry> members;
        private final CombinationPlan combination;
        private final CompiledCondition appliesIf;

        GroupStep(Entry entry, Group group, List<Step> inner) {
            this.group = entry;
            this.size = index.within(entry).size();
            this.inner = inner;
            this.members = index.observedIn(entry);
            this.combination = new CombinationPlan(group.combine(), entry, index, universe);
            this.appliesIf = conditions.compile(group.appliesIf(), entry);
        }

        @Override
        public void evaluate(Scope scope) {
            Truth applies = appliesIf.in(scope);
            if (applies.isOut()) {
                scope.noteOutOfScope(group.id());
            }
            List<Scope> observed = scope.observing(group, size, !applies.isOut());
            observed.forEach(one -> inner.forEach(step -> step.evaluate(one)));
            boolean isObserved = scope.answer(group.id()) != null;
            for (Entry member : members) {
                List<Result> results =
                        observed.stream().map(it -> it.result(member.ordinal())).toList();
                Result combined = combination.combine(results, scope, scales.get(member.ordinal()));
                CompiledScale.Raised supposed = scope.supposed(member.ordinal());
                boolean isPooled = supposed != null
                        && !combined.hasValue()
                        && results.stream().anyMatch(Result::hasValue);
                if (supposed != null && isPooled) {
                    // a fraction has no count and total to be pooled
                    combined = CompiledScale.at(supposed);
                }
                if (!isObserved) {
                    combined = combined.withDetails(Result.Details.NONE);
                }
                scope.put(member.ordinal(), combined.under(applies, member.node() instanceof Indicator));
            }
        }
    }
}
