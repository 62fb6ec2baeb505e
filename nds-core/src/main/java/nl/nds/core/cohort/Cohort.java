package nl.nds.core.cohort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.CohortOrigin;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Curve;
import nl.nds.core.maturity.Gate;
import nl.nds.core.maturity.Group;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.MeasuredScale;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.validation.Argument;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;

/**
 * Assessments by one model that are seen together, so that each can be compared with the others. Models are derived from it:
 * what the members have becomes numbers in the model, and scoring stays a function of one assessment.
 *
 * <p>Immutable and thread-safe.
 */
public final class Cohort {

    private final MaturityModel model;
    private final List<Scorecard> members;

    private Cohort(MaturityModel model, List<Scorecard> members) {
        this.model = model;
        this.members = List.copyOf(members);
    }

    /**
     * Obtains the cohort of some assessments, of which nothing is known but their answers. Those of a programme, which knows the
     * groups of its organisations and so what they are asked, are scored by it for {@link #ofScorecards}.
     *
     * @param model the model that they answer; not null
     * @param assessments the members; not null
     * @return the cohort; not null
     * @throws InvalidDataException with a report, with places in the list, if the answers do not fit the model or two
     *     assessments have one id
     */
    public static Cohort of(MaturityModel model, List<Assessment> assessments) {
        Scorer scorer = Scorer.of(model);
        Report.Builder report = Report.builder();
        for (int i = 0; i < assessments.size(); i++) {
            report.addAll(scorer.check(assessments.get(i)), JsonPointer.ROOT.child(i));
        }
        report.build().orThrow();
        return ofScorecards(model, assessments.stream().map(scorer::score).toList());
    }

    /**
     * Obtains the cohort of assessments that were scored already, as those of a programme are, which knows more about them.
     *
     * @param model the model that they were scored by; not null
     * @param scorecards the members, made by a {@link Scorer} of that model; not null
     * @return the cohort; not null
     * @throws InvalidDataException with a report, with places in the list, if two assessments have one id
     * @throws IllegalArgumentException if one was scored by another model
     */
    public static Cohort ofScorecards(MaturityModel model, List<Scorecard> scorecards) {
        Report.Builder report = Report.builder();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < scorecards.size(); i++) {
            if (!scorecards.get(i).model().equals(model.reference())) {
                throw new IllegalArgumentException("all members are scored by the model of the cohort");
            }
            if (!ids.add(scorecards.get(i).assessment())) {
                report.add(LocalId.UNIQUE.at(JsonPointer.ROOT.child(i).child("id")));
            }
        }
        report.build().orThrow();
        return new Cohort(model, scorecards);
    }

    /**
     * How many members there are.
     *
     * @return the number, whatever they answered
     */
    public int size() {
        return members.size();
    }

    /**
     * Makes a model whose scales are numbers of this cohort, by the clauses in the description of this package. A member scores
     * its place in the cohort by it; its assessment has to name the new model.
     *
     * @param spec what to make; not null
     * @return the model; not null
     * @throws InvalidDataException with a report that names every indicator of which no scale can be made, with places in
     *     the specification
     * @throws IllegalArgumentException if the new model would have the id and version of this one
     */
    public MaturityModel derive(CohortSpec spec) {
        if (spec.model().equals(model.reference())) {
            throw new IllegalArgumentException("a derived model has an id or a version of its own");
        }
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (Node node : model.allNodes()) {
            if (node instanceof Indicator indicator) {
                indicators.put(node.id(), indicator);
            }
        }
        Set<String> inGroups = inGroups();
        Set<String> saidOf = saidOf();
        List<String> wanted = wanted(spec, indicators);
        ScaleMaker maker = new ScaleMaker(spec, spec.rangeFor(Math.max(members.size(), 2)));
        Report.Builder report = Report.builder();
        Map<String, Indicator> made = new LinkedHashMap<>();
        List<CohortOrigin.Normalised> origins = new ArrayList<>();
        JsonPointer list = JsonPointer.ROOT.child("indicators");
        if (wanted.isEmpty()) {
            report.add(CohortRules.NOTHING.at(list));
        }
        for (String id : wanted) {
            JsonPointer at = list.child(id);
            Argument name = Argument.arg("indicator", id);
            Indicator indicator = indicators.get(id);
            if (indicator == null || inGroups.contains(id) || !isLine(indicator)) {
                report.add(CohortRules.NO_NUMBER.at(at, name));
            } else if (saidOf.contains(id)) {
                report.add(CohortRules.SAID_OF_IT.at(at, name));
            } else {
                List<Rational> values = valuesOf(id);
                Report problems = maker.check(id, (MeasuredScale) indicator.scale(), values);
                report.addAll(problems, at);
                if (problems.isValid()) {
                    made.put(id, maker.indicator(indicator, values));
                    Optional<Decimal> target =
                            Optional.ofNullable(spec.targets().get(id));
                    origins.add(new CohortOrigin.Normalised(id, values.size(), target));
                }
            }
        }
        report.build().orThrow();
        return model.replacing(it -> it instanceof Indicator indicator ? made.getOrDefault(it.id(), indicator) : it)
                .id(spec.model().id())
                .version(spec.model().version())
                .isOfficial(false)
                .title(spec.title().orElse(model.title()))
                .range(maker.range())
                .basedOn(model.reference())
                .cohort(new CohortOrigin(
                        spec.method().code(),
                        spec.parameters(),
                        members.stream().map(Scorecard::assessment).toList(),
                        origins))
                .build();
    }

    /** In the order of the model, those that it does not have last. */
    private static List<String> wanted(CohortSpec spec, Map<String, Indicator> indicators) {
        Set<String> named = new HashSet<>(spec.indicators());
        if (named.isEmpty()) {
            named.addAll(spec.targets().keySet());
        }
        List<String> wanted = new ArrayList<>();
        indicators.forEach((id, indicator) -> {
            if (named.isEmpty() ? indicator.scale() instanceof MeasuredScale : named.contains(id)) {
                wanted.add(id);
            }
        });
        named.stream().filter(it -> !indicators.containsKey(it)).sorted().forEach(wanted::add);
        return wanted;
    }

    /** What may be answered more than once since it stands in a group. */
    private Set<String> inGroups() {
        return model.nodes().stream()
                .filter(Group.class::isInstance)
                .flatMap(it -> it.allNodes().stream())
                .map(Node::id)
                .collect(Collectors.toSet());
    }

    /** Of which the model says a number or level that holds on the scale that it has now. */
    private Set<String> saidOf() {
        Set<String> saidOf = new HashSet<>();
        for (Node node : model.allNodes()) {
            for (Condition condition : node.conditions()) {
                if (condition instanceof Condition.AtLeast || condition instanceof Condition.AtLeastLevel) {
                    saidOf.addAll(condition.nodes());
                }
            }
            if (node instanceof ScoredNode scored
                    && (scored.levels().isPresent()
                            || scored.round().isPresent()
                            || scored.gates().stream().anyMatch(Gate.Unless.class::isInstance))) {
                saidOf.add(node.id());
            }
            if (node instanceof Aggregate aggregate
                    && (aggregate.here().isPresent() || aggregate.isWeightedByRange())) {
                aggregate.children().forEach(it -> saidOf.add(it.id()));
            }
        }
        return saidOf;
    }

    /** Whether it has one number, on a straight line. */
    private static boolean isLine(Indicator indicator) {
        return indicator.combine().isEmpty()
                && indicator.scale() instanceof MeasuredScale measured
                && measured.steps().isEmpty()
                && !(measured instanceof NumberScale number && number.curve() != Curve.LINEAR);
    }

    /** What the members have, in their order; who has no value takes no part. */
    private List<Rational> valuesOf(String indicator) {
        List<Rational> values = new ArrayList<>();
        for (Scorecard member : members) {
            member.outcome(indicator).flatMap(Cohort::valueOf).ifPresent(values::add);
        }
        return values;
    }

    /** What was measured. A state that is worth something, or an answer that expired, is no value of the cohort. */
    private static Optional<Rational> valueOf(Outcome outcome) {
        boolean isAnswered = outcome.status() == OutcomeStatus.DETERMINED
                && outcome.coverage().filter(Decimal.ONE::equals).isPresent();
        return isAnswered ? outcome.answer().map(Answer::content).flatMap(Cohort::numberOf) : Optional.empty();
    }

    private static Optional<Rational> numberOf(Answer.Content content) {
        if (content instanceof Answer.Measured measured) {
            return Optional.of(Rational.of(measured.value()));
        }
        return content instanceof Answer.Share share
                ? Optional.of(Rational.of(share.count()).dividedBy(Rational.of(share.total())))
                : Optional.empty();
    }
}
