package nl.nds.core.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.nds.core.maturity.Comparer.Evaluated;
import nl.nds.core.maturity.CompiledModel.AggregateStep;
import nl.nds.core.validation.InvalidDataException;

/**
 * Collects assessments of any subjects and dates, and compares those of each subject in the order of their dates.
 *
 * <p>Of several assessments of one subject by one version of a model on one date the most independent one counts: an audit before peers, these before a
 * tool, and this before the subject itself; of two of one kind the one that was added last. Only what was assessed by one model is
 * put in a series; a subject that was never assessed twice by one has all its assessments in one series, which says that
 * they cannot be compared.
 *
 * <p>Assessments of a programme come from it, which knows the groups of its organisations and so what they are asked:
 * {@code Programme.addTo} adds them.
 *
 * <p>Not thread-safe; what it gives is immutable.
 */
public final class Timeline {

    /** Tells all subjects apart. */
    private static final Comparator<Subject> BY_NAME = Comparator.comparing(Subject::kind)
            .thenComparing(Subject::toString)
            .thenComparing(it -> it instanceof Subject.OrganisationSubject organisation
                    ? organisation.part().map(Subject.Part::name).orElse("")
                    : "");

    /** An assessment, and the scorer of its model. */
    private record Dated(Scorer scorer, Evaluated evaluated) {

        LocalDate date() {
            return evaluated.card().date();
        }

        ModelReference model() {
            return evaluated.card().model();
        }

        Assessor assessor() {
            return evaluated.card().assessor();
        }
    }

    private final Map<ModelReference, Scorer> scorers = new HashMap<>();
    private final Map<Subject, List<Dated>> bySubject = new TreeMap<>(BY_NAME);

    /** The same lists in the order in which they were begun. */
    private final List<List<Dated>> subjects = new ArrayList<>();

    /** Starts with nothing. */
    public Timeline() {}

    /**
     * Adds an assessment.
     *
     * @param scorer the scorer of its model; not null
     * @param assessment the assessment; not null
     * @param facts answers to facts of the model, by id, as for {@link Scorer#score(Assessment, Map)}; not null
     * @return this timeline
     * @throws InvalidDataException with a report, if the answers do not fit the model
     * @throws IllegalArgumentException if another model with the same id and version was given before
     */
    public Timeline add(Scorer scorer, Assessment assessment, Map<String, Answer> facts) {
        Scorer used =
                Objects.requireNonNullElse(scorers.putIfAbsent(scorer.model().reference(), scorer), scorer);
        if (!used.model().equals(scorer.model())) {
            throw new IllegalArgumentException(
                    "there is another model " + scorer.model().reference());
        }
        Evaluated evaluated = used.evaluate(assessment, facts);
        bySubject.computeIfAbsent(assessment.subject(), any -> begin()).add(new Dated(used, evaluated));
        return this;
    }

    /**
     * Whether it would have to be guessed which of two assessments counts.
     *
     * @param assessment any assessment; not null
     * @return true if another one of the same subject, by the same model, on the same date and by the same kind of assessor was
     *     added
     */
    public boolean hasRivalOf(Assessment assessment) {
        return bySubject.getOrDefault(assessment.subject(), List.of()).stream()
                .anyMatch(it -> it.model().equals(assessment.model())
                        && it.date().equals(assessment.date())
                        && it.assessor() == assessment.assessor());
    }

    private List<Dated> begin() {
        List<Dated> begun = new ArrayList<>();
        subjects.add(begun);
        return begun;
    }

    /**
     * A model that something was assessed by.
     *
     * @param reference id and version; not null
     * @return the model, or empty if nothing was added that was assessed by it
     */
    public Optional<MaturityModel> model(ModelReference reference) {
        return Optional.ofNullable(scorers.get(reference)).map(Scorer::model);
    }

    /**
     * All that an assessment came to which a comparison is of.
     *
     * @param side one side of a comparison that this timeline gave; not null
     * @return the scorecard, or empty if no such assessment was added
     */
    public Optional<Scorecard> scorecard(Compared side) {
        return inOrder(bySubject.getOrDefault(side.subject(), List.of())).stream()
                .filter(it -> it.date().equals(side.date()) && it.model().equals(side.model()))
                .map(it -> it.evaluated().card())
                .filter(it -> it.assessment().equals(side.assessment()))
                .findFirst();
    }

    /**
     * Whether a node can be compared by any model.
     *
     * @param node any id; not null
     * @return true for the id of a node with an outcome in a model that something was assessed by
     */
    public boolean hasOutcome(String node) {
        return scorers.values().stream().anyMatch(it -> it.hasOutcome(node));
    }

    /**
     * What was assessed on one date only, so that there is nothing to compare.
     *
     * @return the subjects in the order in which they were added first; unmodifiable
     */
    public List<Subject> assessedOnce() {
        return subjects.stream()
                .filter(it -> inOrder(it).size() == 1)
                .map(it -> it.get(0).evaluated().card().subject())
                .toList();
    }

    /**
     * Compares the node that stands for the whole. Where that cannot be compared since it is not always determined, what is below it
     * is compared as well: the nodes nearest to it that are determined throughout.
     *
     * @return the series, subject by subject in the order in which they were added first; unmodifiable
     * @throws ArithmeticException if a difference has more than 20 digits before the point
     */
    public List<ComparisonSeries> compare() {
        List<ComparisonSeries> all = new ArrayList<>();
        for (List<Dated> series : series()) {
            Dated last = series.get(series.size() - 1);
            Comparers comparers = new Comparers(series);
            ComparisonSeries whole = comparers.compare(last.scorer().headline());
            all.add(whole);
            boolean isOpen = whole.steps().stream()
                    .flatMap(it -> it.reason().stream())
                    .anyMatch(
                            it -> it == Incomparable.NOT_DETERMINED_BEFORE || it == Incomparable.NOT_DETERMINED_AFTER);
            boolean isOfOne = series.stream().map(Dated::model).distinct().count() == 1;
            if (isOpen && isOfOne) {
                all.addAll(comparers.below(last.evaluated().compiled(), whole.node()));
            }
        }
        return List.copyOf(all);
    }

    /**
     * Compares a node.
     *
     * @param node the id of a node with an outcome; not null
     * @return the series, subject by subject in the order in which they were added first, those left out whose last model has no such
     *     node; unmodifiable
     * @throws ArithmeticException if a difference has more than 20 digits before the point
     */
    public List<ComparisonSeries> compare(String node) {
        return series().stream()
                .filter(it -> it.get(it.size() - 1).scorer().hasOutcome(node))
                .map(it -> new Comparers(it).compare(node))
                .toList();
    }

    /** At least two assessments each. */
    private List<List<Dated>> series() {
        List<List<Dated>> all = new ArrayList<>();
        for (List<Dated> ofSubject : subjects) {
            Map<String, List<Dated>> byModel = new TreeMap<>();
            ofSubject.forEach(it -> byModel.computeIfAbsent(it.model().id(), any -> new ArrayList<>())
                    .add(it));
            List<List<Dated>> ofOneModel = byModel.values().stream()
                    .map(Timeline::inOrder)
                    .filter(it -> it.size() > 1)
                    .toList();
            List<Dated> every = inOrder(ofSubject);
            boolean isOfSeveral = ofOneModel.isEmpty() && every.size() > 1;
            all.addAll(isOfSeveral ? List.of(every) : ofOneModel);
        }
        return all;
    }

    private static List<Dated> inOrder(List<Dated> some) {
        List<Dated> sorted = new ArrayList<>(some);
        // the last that was added first, so that of two of one kind it is met first
        Collections.reverse(sorted);
        sorted.sort(Comparator.comparing(Dated::date)
                .thenComparing(it -> it.model().id())
                .thenComparing(Dated::assessor, Assessor.byPreference().reversed()));
        List<Dated> one = new ArrayList<>();
        for (Dated each : sorted) {
            Optional<Dated> last = one.isEmpty() ? Optional.empty() : Optional.of(one.get(one.size() - 1));
            boolean isAgain = last.filter(it -> it.date().equals(each.date()))
                    .filter(it -> it.model().equals(each.model()))
                    .isPresent();
            if (!isAgain) {
                one.add(each);
            }
        }
        return one;
    }

    /** What compares each assessment of a series with the next. */
    private static final class Comparers {

        private final List<Comparer> comparers = new ArrayList<>();

        Comparers(List<Dated> series) {
            for (int i = 1; i < series.size(); i++) {
                comparers.add(new Comparer(
                        series.get(i - 1).evaluated(), series.get(i).evaluated()));
            }
        }

        ComparisonSeries compare(String node) {
            return new ComparisonSeries(
                    comparers.stream().map(it -> it.compare(node)).toList());
        }

        /** The nodes nearest below a node that can be compared throughout. */
        List<ComparisonSeries> below(CompiledModel model, String node) {
            List<ComparisonSeries> found = new ArrayList<>();
            List<Integer> open = new ArrayList<>();
            open.add(Objects.requireNonNull(model.index().node(node)).ordinal());
            Set<Integer> seen = new HashSet<>(open);
            for (int i = 0; i < open.size(); i++) {
                AggregateStep step = model.aggregate(open.get(i));
                for (int child : step == null ? List.<Integer>of() : step.children()) {
                    if (seen.add(child)) {
                        ComparisonSeries series =
                                compare(model.index().entries().get(child).id());
                        boolean isComparable = series.steps().stream()
                                .allMatch(it -> it.reason().isEmpty());
                        if (isComparable) {
                            found.add(series);
                        } else {
                            open.add(child);
                        }
                    }
                }
            }
            return found;
        }
    }
}
