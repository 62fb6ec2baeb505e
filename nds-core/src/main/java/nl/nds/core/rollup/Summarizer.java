package nl.nds.core.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.nds.core.maturity.Level;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.rollup.NodeSummary.LevelCount;
import nl.nds.core.rollup.NodeSummary.Sums;
import nl.nds.core.rollup.NodeSummary.ValueCount;
import org.jspecify.annotations.Nullable;

/**
 * Makes a summary of scorecards that come one by one. What it holds grows with the number of different values and not with that
 * of the members. Not thread-safe: give every thread one of its own, and merge the summaries.
 */
public final class Summarizer {

    /** The greatest weight of a member. */
    public static final long LARGEST_WEIGHT = 1_000_000_000;

    private final Scorer scorer;
    private final List<Tally> tallies = new ArrayList<>();

    /** Equal parts of contributions are held once, so that many members take little memory. */
    private final Map<Part, Part> known = new TreeMap<>(Part.ORDER);

    private long members;
    private @Nullable LocalDate oldest;
    private @Nullable LocalDate newest;

    private Summarizer(Scorer scorer, List<String> nodes) {
        this.scorer = scorer;
        for (String node : nodes) {
            tallies.add(new Tally(
                    node, scorer.levels(node).stream().map(Level::code).toList()));
        }
    }

    /**
     * Starts a summary of every node of a model.
     *
     * @param scorer the model, made ready; not null
     * @return a new summarizer; not null
     */
    public static Summarizer of(Scorer scorer) {
        return new Summarizer(scorer, scorer.nodes());
    }

    /**
     * Starts a summary of some nodes of a model.
     *
     * @param scorer the model, made ready; not null
     * @param nodes the ids of nodes that get an outcome, each once; not null
     * @return a new summarizer; not null
     * @throws IllegalArgumentException if the model has no node with such an id that gets an outcome, or one is there twice
     */
    public static Summarizer of(Scorer scorer, List<String> nodes) {
        if (nodes.stream().distinct().count() < nodes.size()) {
            throw new IllegalArgumentException("a summary has every node once");
        }
        return new Summarizer(scorer, nodes);
    }

    /** What one node of one member brings in. */
    private record Part(
            OutcomeStatus status,
            Optional<Rational> value,
            Optional<String> level,
            Optional<Decimal> lowest,
            Optional<Decimal> highest) {

        /** Finds equal ones in a time that no choice of values can make long. */
        private static final Comparator<Part> ORDER = Comparator.comparing(Part::status)
                .thenComparing(Part::value, emptyFirst())
                .thenComparing(Part::level, emptyFirst())
                .thenComparing(Part::lowest, emptyFirst())
                .thenComparing(Part::highest, emptyFirst());

        private static <T extends Comparable<T>> Comparator<Optional<T>> emptyFirst() {
            return Comparator.comparing(it -> it.orElse(null), Comparator.nullsFirst(Comparator.<T>naturalOrder()));
        }

        static Part of(Outcome outcome) {
            Optional<Decimal> value = outcome.value();
            return new Part(
                    outcome.status(),
                    value.map(it -> Figures.taken(outcome.exact().orElseGet(() -> Rational.of(it)))),
                    outcome.level(),
                    outcome.lowest().or(() -> value),
                    outcome.highest().or(() -> value));
        }
    }

    /**
     * What one member brings into a summary: little enough to hold it for very many, until it is known which of their assessments
     * counts. Immutable.
     */
    public static final class Contribution {

        private final Summarizer maker;
        private final LocalDate day;
        private final Part[] parts;

        private Contribution(Summarizer maker, LocalDate day, Part[] parts) {
            this.maker = maker;
            this.day = day;
            this.parts = parts;
        }
    }

    /**
     * What a scorecard would bring in.
     *
     * @param scorecard a scorecard by the model of this summarizer; not null
     * @return its contribution, which only this summarizer takes; not null
     * @throws IllegalArgumentException if the scorecard is by another model
     */
    public Contribution contribution(Scorecard scorecard) {
        if (!scorecard.model().equals(scorer.model().reference())) {
            throw new IllegalArgumentException("a summary is of scorecards by one model");
        }
        Part[] parts = new Part[tallies.size()];
        for (int i = 0; i < parts.length; i++) {
            Outcome outcome = scorecard
                    .outcome(tallies.get(i).node)
                    .orElseThrow(() -> new IllegalArgumentException("the scorecard lacks a node of the model"));
            Part part = Part.of(outcome);
            Part same = known.putIfAbsent(part, part);
            parts[i] = same == null ? part : same;
        }
        return new Contribution(this, scorecard.date(), parts);
    }

    /**
     * Adds a member.
     *
     * @param scorecard its scorecard, by the model of this summarizer; not null
     * @throws IllegalArgumentException if the scorecard is by another model
     */
    public void add(Scorecard scorecard) {
        add(scorecard, 1);
    }

    /**
     * Adds a member with a weight.
     *
     * @param scorecard its scorecard, by the model of this summarizer; not null
     * @param weight what it weighs in the weighted mean, such as its number of inhabitants; from 0 to {@link #LARGEST_WEIGHT}
     * @throws IllegalArgumentException if the scorecard is by another model, or the weight is none
     */
    public void add(Scorecard scorecard, long weight) {
        requireWeight(weight);
        for (Tally tally : tallies) {
            Outcome outcome = scorecard
                    .outcome(tally.node)
                    .filter(it -> scorecard.model().equals(scorer.model().reference()))
                    .orElseThrow(() -> new IllegalArgumentException("a summary is of scorecards by one model"));
            tally.add(Part.of(outcome), true, weight);
        }
        assessedOn(scorecard.date());
    }

    /**
     * Adds a member by what it brings in.
     *
     * @param contribution what {@link #contribution} of this summarizer gave; not null
     * @throws IllegalArgumentException if another summarizer gave it
     */
    public void add(Contribution contribution) {
        if (contribution.maker != this) {
            throw new IllegalArgumentException("this contribution is another summarizer's");
        }
        for (int i = 0; i < contribution.parts.length; i++) {
            tallies.get(i).add(contribution.parts[i], true, 1);
        }
        assessedOn(contribution.day);
    }

    /**
     * Adds a member that was not assessed.
     *
     * @param nothingKnown what it comes to while nothing has been answered, which says what it can still become; by the model of
     *     this summarizer; not null
     * @param weight what it weighs in the weighted mean, from 0 to {@link #LARGEST_WEIGHT}
     * @throws IllegalArgumentException if the scorecard is by another model, or the weight is none
     */
    public void addNotAssessed(Scorecard nothingKnown, long weight) {
        requireWeight(weight);
        Part[] parts = contribution(nothingKnown).parts;
        for (int i = 0; i < parts.length; i++) {
            tallies.get(i).add(parts[i], false, weight);
        }
        members++;
    }

    private static void requireWeight(long weight) {
        if (weight < 0 || weight > LARGEST_WEIGHT) {
            throw new IllegalArgumentException("a weight is a whole number from 0 to " + LARGEST_WEIGHT);
        }
    }

    private void assessedOn(LocalDate day) {
        oldest = oldest == null || day.isBefore(oldest) ? day : oldest;
        newest = newest == null || day.isAfter(newest) ? day : newest;
        members++;
    }

    /**
     * The summary of the members so far.
     *
     * @return the summary, without a minimum share; not null
     */
    public Summary summary() {
        return new Summary(
                scorer.model().reference(),
                members,
                Optional.ofNullable(oldest),
                Optional.ofNullable(newest),
                Optional.empty(),
                tallies.stream().map(Tally::summary).toList());
    }

    /** What has come together at one node. */
    private static final class Tally {

        private static final class Count {
            private long members;
            private long weight;
        }

        private final String node;
        private final List<String> levels;
        private final long[] reached;
        private final Map<Rational, Count> values = new HashMap<>();
        private long inScope;
        private long assessed;
        private long notApplicable;
        private final Bounds bounds = new Bounds();
        private final Bounds weightedBounds = new Bounds();

        private static final class Bounds {
            private long weight;
            private Rational lowest = Rational.ZERO;
            private Rational highest = Rational.ZERO;

            void add(Decimal worst, Decimal best, long times) {
                Rational factor = Rational.of(times);
                weight = Math.addExact(weight, times);
                lowest = lowest.plus(Rational.of(worst).times(factor));
                highest = highest.plus(Rational.of(best).times(factor));
            }

            Sums sums() {
                return new Sums(weight, lowest, highest);
            }
        }

        Tally(String node, List<String> levels) {
            this.node = node;
            this.levels = levels;
            this.reached = new long[levels.size()];
        }

        void add(Part part, boolean isAssessed, long weight) {
            if (part.status() == OutcomeStatus.NOT_APPLICABLE || part.status() == OutcomeStatus.OUT_OF_SCOPE) {
                notApplicable++;
                return;
            }
            inScope++;
            if (part.lowest().isPresent() && part.highest().isPresent()) {
                bounds.add(part.lowest().get(), part.highest().get(), 1);
                weightedBounds.add(part.lowest().get(), part.highest().get(), weight);
            }
            if (!isAssessed) {
                return;
            }
            assessed++;
            if (part.value().isPresent()) {
                Count count = values.computeIfAbsent(part.value().get(), any -> new Count());
                count.members++;
                count.weight += weight;
                int level = part.level().map(levels::indexOf).orElse(-1);
                if (level >= 0) {
                    reached[level]++;
                }
            }
        }

        NodeSummary summary() {
            List<LevelCount> levelCounts = new ArrayList<>();
            for (int i = 0; i < reached.length; i++) {
                levelCounts.add(new LevelCount(levels.get(i), reached[i]));
            }
            List<ValueCount> valueCounts = values.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(it -> new ValueCount(it.getKey(), it.getValue().members, it.getValue().weight))
                    .toList();
            return new NodeSummary(
                    node,
                    inScope,
                    assessed,
                    notApplicable,
                    levelCounts,
                    valueCounts,
                    bounds.sums(),
                    weightedBounds.sums());
        }
    }
}
