package nl.nds.core.maturity;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.nds.core.maturity.Aggregator.Weighted;
import nl.nds.core.maturity.CompiledModel.AggregateStep;
import nl.nds.core.maturity.ModelIndex.Entry;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import org.jspecify.annotations.Nullable;

/** Explains one node of one assessment, by scoring it again with other answers. */
final class Explainer {

    /** Beyond these, means are no longer taken apart; what is there still adds up. */
    private static final int MOST_CONTRIBUTIONS = 10_000;

    private final CompiledModel compiled;
    private final ModelIndex index;
    private final Assessment assessment;
    private final Entry node;
    private final Range range;
    private final Scope scope;

    /** What is tried is taken back at once. */
    private final Scope trial;

    private final Result result;

    /** The ids of all on which the node depends, those of facts among them. */
    private final Set<String> behind;

    Explainer(CompiledModel compiled, Assessment assessment, Scope scope, Entry node) {
        this.compiled = compiled;
        this.index = compiled.index();
        this.assessment = assessment;
        this.node = node;
        this.range = index.rangeOf((ScoredNode) node.node());
        this.scope = scope;
        this.trial = scope.forTrying();
        this.result = scope.result(node.ordinal());
        this.behind = index.behind(node.id());
    }

    Explanation explain(Outcome outcome, List<Condition> requirements) {
        Judge judge = new Judge(compiled, scope);
        Explanation.Builder explanation = Explanation.builder()
                .assessment(assessment.id())
                .model(assessment.model())
                .outcome(outcome)
                .verdicts(requirements.stream().map(judge::judge).toList());
        AggregateStep step = compiled.aggregate(node.ordinal());
        // what is in a group is combined over observations, and not from its children as they are outside
        if (step != null && node.group() == null && result.fraction() != null) {
            // of the other aggregations the outcome itself says which children decide
            if (step.aggregation() == Aggregation.ARITHMETIC) {
                List<Contribution> contributions = new ArrayList<>();
                contributions(node.ordinal(), Rational.ONE, List.of(), contributions);
                explanation.contributions(contributions);
            } else if (step.aggregation().isCurvedMean()) {
                explanation.headrooms(headrooms(step));
            }
        }
        List<Raise> raises = raises();
        return explanation
                .nextLevel(nextLevel(outcome, raises))
                .improvements(improvements(raises))
                .openQuestions(openQuestions())
                .build();
    }

    /** Adds what a node with a value contributes, its share of the explained node given. */
    private void contributions(int ordinal, Rational share, List<String> path, List<Contribution> found) {
        Result here = scope.result(ordinal);
        AggregateStep step = compiled.aggregate(ordinal);
        Result.Adjusted adjusted = here.details().adjusted();
        Real value = here.fraction();
        if (step == null || step.aggregation() != Aggregation.ARITHMETIC || !here.hasValue() || value == null) {
            throw new IllegalStateException("only arithmetic means with a value are taken apart");
        }
        List<Weighted> counted = step.counted(scope);
        Rational total = counted.stream().map(Weighted::weight).reduce(Rational.ZERO, Rational::plus);
        for (Weighted part : counted) {
            int child = step.ordinal(part.position());
            Rational shareOfChild = share.times(part.weight().dividedBy(total));
            List<String> way = new ArrayList<>(path);
            way.add(index.entries().get(child).id());
            // there may be more paths through references than anybody can read, or the machine hold
            if (isMean(child) && way.size() < ModelIndex.DEEPEST && found.size() < MOST_CONTRIBUTIONS) {
                contributions(child, shareOfChild, way, found);
            } else {
                leaf(child, part.fraction(), shareOfChild, way, found);
            }
        }
        if (adjusted != null) {
            adjustments(adjusted, value, share, path, found);
        }
    }

    /** Nodes of a group are combined over observations: what is in them does not add up to what they come to. */
    private boolean isMean(int ordinal) {
        AggregateStep step = compiled.aggregate(ordinal);
        Result here = scope.result(ordinal);
        return step != null
                && step.aggregation() == Aggregation.ARITHMETIC
                && index.entries().get(ordinal).group() == null
                && here.hasValue()
                && here.fraction() != null;
    }

    private void leaf(int ordinal, Real worth, Rational share, List<String> way, List<Contribution> found) {
        Result here = scope.result(ordinal);
        Result.Adjusted adjusted = here.hasValue() ? here.details().adjusted() : null;
        if (adjusted == null) {
            add(ContributionKind.VALUE, worth.times(share), way, found);
        } else {
            add(ContributionKind.VALUE, adjusted.before().times(share), way, found);
            adjustments(adjusted, worth, share, way, found);
        }
    }

    private void adjustments(
            Result.Adjusted adjusted, Real value, Rational share, List<String> way, List<Contribution> found) {
        if (adjusted.gate() != null) {
            add(
                    ContributionKind.GATE,
                    adjusted.capped().minus(adjusted.before()).times(share),
                    way,
                    found);
        }
        Real rounding = value.minus(adjusted.capped());
        if (rounding.signum() != 0) {
            add(ContributionKind.ROUND, rounding.times(share), way, found);
        }
    }

    private void add(ContributionKind kind, Real fraction, List<String> way, List<Contribution> found) {
        Real amount = fraction.times(range.width());
        found.add(new Contribution(
                way,
                kind,
                new Contribution.Amount(Numbers.rounded(amount, RoundingMode.HALF_EVEN), Numbers.ifShort(amount))));
    }

    private List<Headroom> headrooms(AggregateStep step) {
        List<Weighted> counted = step.counted(scope);
        Real value = step.aggregator().of(counted);
        List<Headroom> headrooms = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            Weighted part = counted.get(i);
            List<Weighted> raised = new ArrayList<>(counted);
            raised.set(i, new Weighted(part.position(), Real.ONE.max(part.fraction()), part.weight()));
            headrooms.add(new Headroom(
                    index.entries().get(step.ordinal(part.position())).id(),
                    onRange(step.aggregator().of(raised).minus(value))));
        }
        return headrooms;
    }

    private Decimal onRange(Real difference) {
        return Numbers.rounded(difference.times(range.width()), RoundingMode.HALF_EVEN);
    }

    private Optional<NextLevel> nextLevel(Outcome outcome, List<Raise> raises) {
        Optional<LevelSet> set =
                ((ScoredNode) node.node()).levels().map(it -> Objects.requireNonNull(index.levelSet(it)));
        Real fraction = result.fraction();
        if (set.isEmpty() || fraction == null) {
            return Optional.empty();
        }
        Real value = range.valueOf(fraction);
        Levels levels = new Levels(set.get());
        int reached = levels.of(value);
        if (reached + 1 == set.get().levels().size()) {
            return Optional.empty();
        }
        Level next = set.get().levels().get(reached + 1);
        CutOff cutOff = next.cutOff().orElseThrow();
        Set<String> blocking = new LinkedHashSet<>();
        outcome.capped().ifPresent(it -> blocking.addAll(it.nodes()));
        blocking.addAll(outcome.blockedBy());
        if (outcome.capped().isEmpty()) {
            blocking.addAll(outcome.binding());
            blocking.addAll(outcome.zero());
        }
        Real missing = Real.of(Rational.of(cutOff.bound())).minus(value);
        return Optional.of(new NextLevel(
                Level.of(next.code(), cutOff),
                Numbers.rounded(missing, RoundingMode.HALF_EVEN),
                List.copyOf(blocking),
                Optional.of(reach(raises, fraction, then -> levels.of(range.valueOf(then)) > reached))));
    }

    private Reach reach(List<Raise> raises, Real now, Predicate<Real> isReached) {
        Reach reach = new ReachFinder(compiled, trial, node, behind).find(raises, now, isReached);
        trial.restore(scope);
        return reach;
    }

    /**
     * An answered indicator that could have a better answer.
     *
     * @param fraction what it comes to, before its own gates and rounding
     * @param next the next better answer
     * @param best the best answer
     * @param gain what the next answer brings the explained node
     * @param gainToBest what the best answer brings it
     */
    record Raise(
            Entry entry,
            Real fraction,
            CompiledScale.Raised next,
            CompiledScale.Raised best,
            Real gain,
            Real gainToBest) {}

    /** All that could be raised, in the order of the model. */
    private List<Raise> raises() {
        Real now = result.fraction();
        if (now == null) {
            return List.of();
        }
        List<Raise> raises = new ArrayList<>();
        for (Entry entry : index.entries()) {
            if (entry.node() instanceof Indicator && isBelow(entry)) {
                Result here = scope.result(entry.ordinal());
                Real fraction = here.details().adjusted() == null
                        ? here.fraction()
                        : here.details().adjusted().before();
                CompiledScale.Raised next = fraction == null || !isAnswered(here)
                        ? null
                        : compiled.scale(entry.ordinal()).next(fraction);
                if (fraction != null && next != null) {
                    CompiledScale.Raised best = compiled.scale(entry.ordinal()).best();
                    Real gain = difference(entry, next, now);
                    Real gainToBest = next.equals(best) ? gain : difference(entry, best, now);
                    raises.add(new Raise(entry, fraction, next, best, gain, gainToBest));
                }
            }
        }
        return raises;
    }

    private List<Improvement> improvements(List<Raise> raises) {
        return raises.stream()
                .filter(it -> it.gain().signum() != 0 || it.gainToBest().signum() != 0)
                // the gains are fractions, so that more is better on a descending range too
                .sorted(Comparator.comparing(Raise::gain)
                        .thenComparing(Raise::gainToBest)
                        .reversed())
                .map(this::improvement)
                .toList();
    }

    /** What has its value by a policy was not answered. */
    private static boolean isAnswered(Result here) {
        Rational coverage = here.coverage();
        return here.hasValue() && coverage != null && coverage.signum() > 0;
    }

    private Improvement improvement(Raise raise) {
        Range own = index.rangeOf((Indicator) raise.entry().node());
        Decimal gained = onRange(raise.gain());
        return Improvement.builder()
                .indicator(raise.entry().id())
                .now(Numbers.rounded(own.valueOf(raise.fraction()), RoundingMode.HALF_EVEN))
                .next(Numbers.rounded(own.valueOf(raise.next().fraction()), RoundingMode.HALF_EVEN))
                .option(Optional.ofNullable(raise.next().code()))
                .gain(gained)
                .gainToBest(raise.gain().equals(raise.gainToBest()) ? gained : onRange(raise.gainToBest()))
                .build();
    }

    /** A raised answer can take a value away, by a condition; then nothing was gained. */
    private Real difference(Entry entry, CompiledScale.Raised raised, Real now) {
        Real then = with(entry, raised).fraction();
        return then == null ? Real.ZERO : then.minus(now);
    }

    private Result with(Entry entry, CompiledScale.Raised answer) {
        trial.suppose(entry.ordinal(), answer);
        compiled.evaluateAgain(trial, entry.ordinal());
        Result then = trial.result(node.ordinal());
        trial.restore(scope);
        return then;
    }

    private List<OpenQuestion> openQuestions() {
        Interval bounds = result.bounds();
        if (bounds == null) {
            return List.of();
        }
        List<OpenQuestion> questions = new ArrayList<>();
        for (Entry entry : index.entries()) {
            if (!(entry.node() instanceof Indicator) || !isBelow(entry)) {
                continue;
            }
            Result here = scope.result(entry.ordinal());
            if (isOpen(entry, here)) {
                List<Interval> tried = new ArrayList<>();
                for (CompiledScale.Raised candidate :
                        compiled.scale(entry.ordinal()).candidates()) {
                    tried.add(with(entry, candidate).bounds());
                }
                questions.add(
                        new OpenQuestion(entry.id(), Optional.ofNullable(here.reason()), narrowing(bounds, tried)));
            }
        }
        for (Fact fact : index.model().facts()) {
            Optional<Reason> reason = openFact(fact);
            if (reason.isPresent()) {
                List<Interval> tried = new ArrayList<>();
                for (Answer candidate : CompiledScale.answers(fact.scale())) {
                    Scope known = scope.knowing(fact.id(), candidate);
                    compiled.evaluateAll(known);
                    tried.add(known.result(node.ordinal()).bounds());
                }
                questions.add(new OpenQuestion(fact.id(), reason, narrowing(bounds, tried)));
            }
        }
        questions.sort(Comparator.comparing(OpenQuestion::narrowing).reversed());
        return questions;
    }

    /** How much the bounds come nearer to each other by the least helpful answer; nothing if none can be tried. */
    private Decimal narrowing(Interval bounds, List<@Nullable Interval> tried) {
        Real width = bounds.high().minus(bounds.low());
        Real least = tried.isEmpty() ? Real.ZERO : width;
        for (Interval then : tried) {
            least = least.min(then == null ? width : width.minus(then.high().minus(then.low())));
        }
        return Numbers.rounded(least.max(Real.ZERO).times(range.width().abs()), RoundingMode.FLOOR);
    }

    /** Why a fact that the node depends on is not known; empty if it is, also where it is known of observations only. */
    private Optional<Reason> openFact(Fact fact) {
        if (!behind.contains(fact.id()) || isObserved(fact.id(), assessment.answers())) {
            return Optional.empty();
        }
        Answer answer = scope.fact(fact.id());
        if (answer == null) {
            return Optional.of(Reason.UNANSWERED);
        }
        Answer.Content content = answer.content();
        return content instanceof Answer.Unknown
                ? Optional.of(Reason.DONT_KNOW)
                : Optional.of(Reason.INCONCLUSIVE).filter(it -> content instanceof Answer.Inconclusive);
    }

    private static boolean isObserved(String fact, Map<String, Answer> answers) {
        return answers.values().stream()
                .map(Answer::content)
                .filter(Answer.Observations.class::isInstance)
                .flatMap(it -> ((Answer.Observations) it).observations().stream())
                .anyMatch(it -> it.answers().containsKey(fact) || isObserved(fact, it.answers()));
    }

    private static boolean isOpen(Entry entry, Result here) {
        boolean waitsForOthers =
                here.reason() == Reason.CONDITION_UNDETERMINED || here.reason() == Reason.GATE_UNDETERMINED;
        if (entry.group() == null && waitsForOthers && !here.isOpen()) {
            return false;
        }
        boolean byPolicy =
                here.hasValue() && here.coverage() != null && here.coverage().isZero();
        return here.state().isUndetermined() || byPolicy;
    }

    /** Whether the explained node depends on an indicator. */
    private boolean isBelow(Entry indicator) {
        return behind.contains(indicator.id());
    }
}
