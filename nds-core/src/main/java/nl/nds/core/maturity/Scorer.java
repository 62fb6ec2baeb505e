package nl.nds.core.maturity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model made ready to score assessments with. Make it once per model and use it as often as needed.
 *
 * <p>Scoring is a pure function of the model, the assessment and the facts: no clock, no locale, no order of maps or
 * threads has a part in it. This class is immutable and thread-safe.
 */
public final class Scorer {

    private static final Logger LOG = LoggerFactory.getLogger(Scorer.class);

    private final MaturityModel model;
    private final CompiledModel compiled;
    private final OutcomeWriter writer;

    private Scorer(MaturityModel model) {
        this.model = model;
        this.compiled = new CompiledModel(model);
        this.writer = new OutcomeWriter(compiled.index());
        LOG.debug(
                "compiled model {} with {} nodes",
                model.reference(),
                compiled.index().entries().size());
    }

    /**
     * Makes a model ready.
     *
     * @param model the model; not null
     * @return the scorer; not null
     */
    public static Scorer of(MaturityModel model) {
        return new Scorer(model);
    }

    /**
     * The model that this scorer scores by.
     *
     * @return the model
     */
    public MaturityModel model() {
        return model;
    }

    /**
     * Whether a node gets an outcome.
     *
     * @param node any id; not null
     * @return true for the id of an indicator, aggregate or decision of the model
     */
    public boolean hasOutcome(String node) {
        return writer.positions().containsKey(node);
    }

    /**
     * The node whose outcome stands for the whole.
     *
     * @return the id of the first root that gets an outcome
     */
    public String headline() {
        return writer.headline();
    }

    /**
     * The nodes that get an outcome.
     *
     * @return their ids, in the order of the model; unmodifiable
     */
    public List<String> nodes() {
        return writer.nodes();
    }

    /**
     * The levels of a node.
     *
     * @param node the id of a node that gets an outcome; not null
     * @return its levels, the lowest first; empty if it has none; unmodifiable
     * @throws IllegalArgumentException if the model has no node with that id that gets an outcome
     */
    public List<Level> levels(String node) {
        position(node);
        ModelIndex index = compiled.index();
        ModelIndex.Entry entry = Objects.requireNonNull(index.node(node));
        return ((ScoredNode) entry.node())
                .levels()
                .map(index::levelSet)
                .map(LevelSet::levels)
                .orElse(List.of());
    }

    /**
     * Between which numbers a node lies, its value and its bounds, whatever is answered.
     *
     * @param node the id of a node that gets an outcome; not null
     * @return the least and the greatest number on the range of the node, rounded outwards to ten digits after the point; not
     *     null
     * @throws IllegalArgumentException if the model has no node with that id that gets an outcome
     */
    public Attainable attainable(String node) {
        return writer.attainable(position(node));
    }

    /**
     * Whether the numbers of a node go down as it becomes better.
     *
     * @param node the id of a node that gets an outcome; not null
     * @return true if its range begins with the greater number
     * @throws IllegalArgumentException if the model has no node with that id that gets an outcome
     */
    public boolean isBetterWhenSmaller(String node) {
        return writer.range(position(node)).isDescending();
    }

    private int position(String node) {
        Integer position = writer.positions().get(node);
        if (position == null) {
            throw new IllegalArgumentException("the model has no outcome for this node");
        }
        return position;
    }

    /**
     * The ranks of scorecards by what a node came to: one more than the number of those that are better, so 1, 2, 2, 4. For
     * scorecards that this scorer made the exact values are compared, however many digits they have; for others what is written
     * in them.
     *
     * @param node the id of a node that gets an outcome; not null
     * @param cards scorecards of this model; not null
     * @return the rank of each, in their order; 0 for those in which the node has no value
     * @throws IllegalArgumentException if the model has no node with that id that gets an outcome
     */
    public int[] ranks(String node, List<Scorecard> cards) {
        int position = position(node);
        List<Ranked> bestFirst = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            Real fraction = fraction(cards.get(i), node, position);
            if (fraction != null) {
                bestFirst.add(new Ranked(i, fraction.toBigDecimal(Numbers.DIGITS, RoundingMode.FLOOR), fraction));
            }
        }
        bestFirst.sort(Ranked.WORST_FIRST.reversed());
        int[] ranks = new int[cards.size()];
        for (int i = 0; i < bestFirst.size(); i++) {
            Ranked each = bestFirst.get(i);
            boolean isTied = i > 0 && Ranked.WORST_FIRST.compare(bestFirst.get(i - 1), each) == 0;
            ranks[each.card()] = isTied ? ranks[bestFirst.get(i - 1).card()] : i + 1;
        }
        return ranks;
    }

    /** What a scorecard is ranked by. Rounding keeps the order, so only where it makes equals the long exact numbers are compared. */
    private record Ranked(int card, BigDecimal below, Real fraction) {

        static final Comparator<Ranked> WORST_FIRST =
                Comparator.comparing(Ranked::below).thenComparing(Ranked::fraction);
    }

    private @Nullable Real fraction(Scorecard card, String node, int position) {
        if (card.outcomes() instanceof OutcomeWriter.LazyOutcomes outcomes && outcomes.isOf(writer)) {
            return writer.fraction(outcomes, position);
        }
        Outcome outcome = card.outcome(node).orElse(null);
        return outcome == null || outcome.value().isEmpty()
                ? null
                : writer.fraction(
                        outcome.exact().orElse(Rational.of(outcome.value().get())), position);
    }

    /**
     * What is wrong with the answers of an assessment, seen from the model.
     *
     * @param assessment the assessment; not null
     * @return a report with places in the assessment; not null
     */
    public Report check(Assessment assessment) {
        return check(assessment, Map.of());
    }

    /**
     * What is wrong with the answers of an assessment, seen from the model, if some facts are known from elsewhere.
     *
     * @param assessment the assessment; not null
     * @param facts answers to facts of the model, by id; they may not be answered again; others are ignored; not null
     * @return a report with places in the assessment; not null
     */
    public Report check(Assessment assessment, Map<String, Answer> facts) {
        Report form = compiled.check(assessment, facts);
        return form.isValid() ? form.and(outOfScope(assessment, facts)) : form;
    }

    private Report outOfScope(Assessment assessment, Map<String, Answer> facts) {
        Report.Builder report = Report.builder();
        Set<JsonPointer> places = compiled.outOfScope(assessment, facts);
        if (!places.isEmpty()) {
            warn(assessment.answers(), JsonPointer.ROOT.child("answers"), places, report);
        }
        return report.build();
    }

    /** In the order of the answers, not in that of the evaluation. */
    private static void warn(
            Map<String, Answer> answers, JsonPointer path, Set<JsonPointer> places, Report.Builder report) {
        answers.forEach((id, answer) -> {
            JsonPointer at = path.child(id);
            if (places.contains(at)) {
                report.add(MaturityRules.OUT_OF_SCOPE_ANSWERED.at(at));
            }
            if (answer.content() instanceof Answer.Observations several) {
                JsonPointer list = at.child("observations");
                for (int i = 0; i < several.observations().size(); i++) {
                    Map<String, Answer> observed = several.observations().get(i).answers();
                    warn(observed, list.child(i).child("answers"), places, report);
                }
            }
        });
    }

    /**
     * Scores an assessment.
     *
     * @param assessment the assessment; not null
     * @return the scorecard; not null
     * @throws InvalidDataException with a report, if the answers do not fit the model
     */
    public Scorecard score(Assessment assessment) {
        return score(assessment, Map.of());
    }

    /**
     * Scores an assessment of which some facts are known from elsewhere.
     *
     * @param assessment the assessment; not null
     * @param facts answers to facts of the model, by id; they may not be answered again; others are ignored; not null
     * @return the scorecard; not null
     * @throws InvalidDataException with a report, if the answers do not fit the model
     */
    public Scorecard score(Assessment assessment, Map<String, Answer> facts) {
        return evaluate(assessment, facts).card();
    }

    /**
     * Scores an assessment as of a later day: what an answer says is unknown once its validity is over, and an answer without a
     * day of its own is as old as the assessment.
     *
     * @param assessment the assessment; not null
     * @param facts answers to facts of the model, by id; they may not be answered again; others are ignored; not null
     * @param day the day, not before that of the assessment; not null
     * @return the scorecard, with the day of the assessment; not null
     * @throws InvalidDataException with a report, if the answers do not fit the model
     * @throws IllegalArgumentException if the day is before that of the assessment
     */
    public Scorecard scoreAsOf(Assessment assessment, Map<String, Answer> facts, LocalDate day) {
        if (day.isBefore(assessment.date())) {
            throw new IllegalArgumentException("on that day there was no such assessment yet");
        }
        return Scorecard.of(assessment, writer, compiled.evaluate(assessment, facts, day));
    }

    /**
     * What is wrong with requirements, seen from the model: nodes that it does not have, levels and codes that they do not
     * have.
     *
     * @param requirements conditions that come with a question and not with the model; not null
     * @return a report with places in the list; not null
     */
    public Report checkRequirements(List<Condition> requirements) {
        return ModelCheck.of(compiled.index(), requirements);
    }

    /**
     * Judges whether an assessment meets requirements.
     *
     * @param assessment the assessment; not null
     * @param facts answers to facts of the model, by id; they may not be answered again; others are ignored; not null
     * @param requirements conditions that come with the question and not with the model; not null
     * @return a verdict for each requirement, in their order; unmodifiable
     * @throws InvalidDataException with a report, if the answers or the requirements do not fit the model
     */
    public List<Verdict> judge(Assessment assessment, Map<String, Answer> facts, List<Condition> requirements) {
        Scope results = compiled.evaluate(assessment, facts);
        checkRequirements(requirements).orThrow();
        Judge judge = new Judge(compiled, results);
        return requirements.stream().map(judge::judge).toList();
    }

    /**
     * Explains a node: what its value is made of, what keeps it from the next level, what would raise it and what is missing.
     * The model is scored again for every answer that could be another one.
     *
     * @param assessment the assessment; not null
     * @param facts answers to facts of the model, by id; they may not be answered again; others are ignored; not null
     * @param node the id of a node with an outcome; not null
     * @param requirements conditions to judge as well; not null
     * @return the explanation; not null
     * @throws InvalidDataException with a report, if the answers or the requirements do not fit the model
     * @throws IllegalArgumentException if the model has no node with that id that gets an outcome
     */
    public Explanation explain(
            Assessment assessment, Map<String, Answer> facts, String node, List<Condition> requirements) {
        checkRequirements(requirements).orThrow();
        Scope results = compiled.evaluate(assessment, facts);
        Outcome outcome = Scorecard.of(assessment, writer, results)
                .outcome(node)
                .orElseThrow(() -> new IllegalArgumentException("the model has no outcome for this node"));
        return new Explainer(
                        compiled,
                        assessment,
                        results,
                        Objects.requireNonNull(compiled.index().node(node)))
                .explain(outcome, requirements);
    }

    /**
     * Compares what a node came to in two assessments by this model: what moved it, in parts that add up to the change.
     *
     * @param before the first assessment; not null
     * @param factsBefore answers to facts of the model for the first assessment, by id, as for {@link #score}; not null
     * @param after the second assessment; not null
     * @param factsAfter answers to facts of the model for the second assessment; not null
     * @param node the id of a node with an outcome; not null
     * @return the comparison, which says why if the two cannot be compared; not null
     * @throws InvalidDataException with a report, if the answers do not fit the model
     * @throws IllegalArgumentException if the model has no node with that id that gets an outcome
     * @throws ArithmeticException if a difference has more than 20 digits before the point
     */
    public Comparison compare(
            Assessment before,
            Map<String, Answer> factsBefore,
            Assessment after,
            Map<String, Answer> factsAfter,
            String node) {
        if (!hasOutcome(node)) {
            throw new IllegalArgumentException("the model has no outcome for this node");
        }
        return new Comparer(evaluate(before, factsBefore), evaluate(after, factsAfter)).compare(node);
    }

    Comparer.Evaluated evaluate(Assessment assessment, Map<String, Answer> facts) {
        Scope scope = compiled.evaluate(assessment, facts);
        return new Comparer.Evaluated(Scorecard.of(assessment, writer, scope), compiled, scope);
    }
}
