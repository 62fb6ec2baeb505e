package nl.nds.core.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.number.Decimal;
import nl.nds.core.sensitivity.Sensitivity.Assumption;
import nl.nds.core.sensitivity.Sensitivity.Drawn;
import nl.nds.core.sensitivity.Sensitivity.Member;
import nl.nds.core.sensitivity.Sensitivity.Place;
import nl.nds.core.sensitivity.Sensitivity.Spread;
import nl.nds.core.sensitivity.Variants.Choice;
import nl.nds.core.sensitivity.Variants.Edge;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import org.jspecify.annotations.Nullable;

/** One analysis. Every model to score by is one task; what the tasks give is put together afterwards, in their order. */
final class Analysis {

    /** Numbers are drawn from −RESOLUTION to RESOLUTION. */
    private static final int RESOLUTION = 1000;

    /**
     * What the members come to by one model.
     *
     * @param values by member; null without a value
     * @param ranks by member; 0 without a value
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Scores(@Nullable Decimal[] values, int[] ranks) {

        @Nullable
        Decimal value(int member) {
            return values[member];
        }

        int rank(int member) {
            return ranks[member];
        }
    }

    /** One thing that is otherwise, with the models in which it is. */
    private record Trial(AssumptionKind kind, String node, String other, List<Supplier<Scorer>> models) {}

    private final SensitivityPlan plan;
    private final MaturityModel model;
    private final List<Assessed> members;
    private final Scorer asItIs;
    private final List<Scorer> alternatives;
    private final String node;
    private final Variants variants;
    private final Draws draws;

    Analysis(SensitivityPlan plan, MaturityModel model, List<Assessed> members) {
        this.plan = plan;
        this.model = model;
        this.members = List.copyOf(members);
        this.asItIs = Scorer.of(model);
        this.alternatives = plan.alternatives().stream().map(Scorer::of).toList();
        this.node = plan.node().orElseGet(asItIs::headline);
        requireNode(asItIs);
        alternatives.forEach(this::requireNode);
        this.variants = new Variants(model, node, plan.aggregations());
        this.draws = new Draws(plan.seed());
    }

    private void requireNode(Scorer each) {
        if (!each.hasOutcome(node)) {
            throw new IllegalArgumentException("model " + each.model().reference() + " has no outcome for this node");
        }
    }

    Sensitivity carryOut(int threads, SensitivityPlan.Progress progress) {
        if (threads < 1) {
            throw new IllegalArgumentException("an analysis needs at least one thread");
        }
        check(asItIs);
        alternatives.forEach(this::check);
        List<Trial> trials = trials();
        List<Supplier<Scorer>> models = new ArrayList<>();
        for (int i = 0; i < plan.draws(); i++) {
            int draw = i;
            models.add(() -> drawn(draw));
        }
        trials.forEach(it -> models.addAll(it.models()));
        List<Scores> scores = scores(models, threads, progress);
        List<Scores> ofDraws = scores.subList(0, plan.draws());
        Scores nominal = scores.get(0);
        List<Assumption> assumptions = new ArrayList<>();
        int next = plan.draws();
        for (Trial trial : trials) {
            int end = next + trial.models().size();
            assumptions.add(compared(trial, nominal, scores.subList(next, end)));
            next = end;
        }
        assumptions.sort(Comparator.comparing(Assumption::meanShift)
                .thenComparing(Assumption::greatestShift)
                .thenComparing(it -> it.greatestChange().orElse(Decimal.ZERO))
                .reversed());
        return new Sensitivity(
                model.reference(),
                node,
                plan.draws(),
                plan.seed(),
                plan.spread(),
                plan.aggregations(),
                IntStream.range(0, members.size())
                        .mapToObj(it -> member(it, ofDraws))
                        .toList(),
                assumptions);
    }

    private void check(Scorer scorer) {
        Report.Builder report = Report.builder();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            Assessed member = members.get(i);
            JsonPointer at = JsonPointer.ROOT.child(i);
            report.addAll(scorer.check(answering(member, scorer), member.facts()), at);
            if (!ids.add(member.assessment().id())) {
                report.add(LocalId.UNIQUE.at(at.child("id")));
            }
        }
        report.build().orThrow();
    }

    /** The assessment as one by the model as it is, or by another model of the same questions. */
    private Assessment answering(Assessed member, Scorer by) {
        ModelReference reference = by.model().reference();
        return reference.equals(model.reference())
                ? member.assessment()
                : member.assessment().toBuilder().model(reference).build();
    }

    private List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        BigDecimal spread = plan.spread().toBigDecimal();
        List<BigDecimal> ends = List.of(BigDecimal.ONE.subtract(spread), BigDecimal.ONE.add(spread));
        for (Edge edge : variants.edges()) {
            List<Supplier<Scorer>> models = new ArrayList<>();
            ends.forEach(end ->
                    models.add(() -> Scorer.of(variants.with(it -> it.equals(edge) ? end : BigDecimal.ONE, Map.of()))));
            trials.add(new Trial(AssumptionKind.WEIGHT, edge.parent(), edge.child(), models));
        }
        for (Choice choice : variants.choices()) {
            for (Aggregation option : choice.options()) {
                if (option != choice.own()) {
                    trials.add(new Trial(
                            AssumptionKind.AGGREGATION,
                            choice.node(),
                            option.code(),
                            List.of(() ->
                                    Scorer.of(variants.with(it -> BigDecimal.ONE, Map.of(choice.node(), option))))));
                }
            }
        }
        for (Scorer other : alternatives) {
            ModelReference reference = other.model().reference();
            trials.add(new Trial(AssumptionKind.MODEL, reference.id(), reference.version(), List.of(() -> other)));
        }
        return trials;
    }

    /** The model of a draw; the first is the model as it is. */
    private Scorer drawn(int draw) {
        if (draw == 0) {
            return asItIs;
        }
        Map<String, Aggregation> aggregations = new HashMap<>();
        for (Choice choice : variants.choices()) {
            int option = draws.below(choice.options().size(), draw, choice.number());
            aggregations.put(choice.node(), choice.options().get(option));
        }
        return Scorer.of(variants.with(edge -> factor(draw, edge), aggregations));
    }

    /** A thousand times the factor of a weight: the same for all weights of a node, so it changes nothing. */
    private BigDecimal factor(int draw, Edge edge) {
        int drawn = draws.below(2 * RESOLUTION + 1, draw, edge.number()) - RESOLUTION;
        return BigDecimal.valueOf(RESOLUTION).add(plan.spread().toBigDecimal().multiply(BigDecimal.valueOf(drawn)));
    }

    private List<Scores> scores(List<Supplier<Scorer>> models, int threads, SensitivityPlan.Progress progress) {
        Scores[] scores = new Scores[models.size()];
        AtomicInteger done = new AtomicInteger();
        if (threads == 1) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] = scores(models.get(i).get());
                progress.at(done.incrementAndGet(), scores.length);
            }
            return Arrays.asList(scores);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CompletableFuture<?>[] tasks = new CompletableFuture<?>[scores.length];
            for (int i = 0; i < scores.length; i++) {
                int task = i;
                tasks[i] = CompletableFuture.runAsync(
                        () -> {
                            scores[task] = scores(models.get(task).get());
                            progress.at(done.incrementAndGet(), scores.length);
                        },
                        pool);
            }
            CompletableFuture.allOf(tasks).join();
            return Arrays.asList(scores);
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        } finally {
            pool.shutdownNow();
        }
    }

    private Scores scores(Scorer by) {
        List<Scorecard> cards = members.stream()
                .map(it -> by.score(answering(it, by), it.facts()))
                .toList();
        @Nullable Decimal[] values = new @Nullable Decimal[cards.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = cards.get(i).outcome(node).flatMap(Outcome::value).orElse(null);
        }
        return new Scores(values, by.ranks(node, cards));
    }

    private Member member(int number, List<Scores> ofDraws) {
        List<Decimal> values = new ArrayList<>();
        List<Decimal> ranks = new ArrayList<>();
        int nominalRank = ofDraws.get(0).rank(number);
        int kept = 0;
        for (Scores scores : ofDraws) {
            Decimal value = scores.value(number);
            if (value != null) {
                values.add(value);
                ranks.add(Decimal.of(scores.rank(number)));
                kept += scores.rank(number) == nominalRank ? 1 : 0;
            }
        }
        Assessed member = members.get(number);
        return new Member(
                member.assessment().id(),
                member.assessment().subject(),
                member.name(),
                Optional.ofNullable(ofDraws.get(0).value(number)).map(it -> new Place(it, nominalRank)),
                values.size(),
                values.isEmpty() ? Optional.empty() : Optional.of(new Drawn(spread(values), spread(ranks))),
                kept);
    }

    /** Of m numbers the one at 5 % is the ⌈m/20⌉th, and the one at 95 % the ⌈19m/20⌉th. */
    private static Spread spread(List<Decimal> numbers) {
        Collections.sort(numbers);
        int count = numbers.size();
        return new Spread(
                numbers.get(0),
                numbers.get((count + 19) / 20 - 1),
                numbers.get((int) ((19L * count + 19) / 20) - 1),
                numbers.get(count - 1));
    }

    private Assumption compared(Trial trial, Scores nominal, List<Scores> variants) {
        long shift = 0;
        long compared = 0;
        int greatest = 0;
        BigDecimal change = BigDecimal.ZERO;
        for (Scores variant : variants) {
            for (int i = 0; i < members.size(); i++) {
                Decimal before = nominal.value(i);
                Decimal after = variant.value(i);
                if (before != null && after != null) {
                    int moved = Math.abs(variant.rank(i) - nominal.rank(i));
                    shift += moved;
                    compared++;
                    greatest = Math.max(greatest, moved);
                    change = change.max(
                            after.toBigDecimal().subtract(before.toBigDecimal()).abs());
                }
            }
        }
        boolean isComparable = trial.kind() != AssumptionKind.MODEL && compared > 0;
        return new Assumption(
                trial.kind(),
                trial.node(),
                trial.other(),
                shift,
                compared,
                greatest,
                isComparable ? Optional.of(Decimal.of(change)) : Optional.empty());
    }
}
