package nl.nds.core.maturity;

import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import nl.nds.core.maturity.ModelIndex.Entry;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/** How the results of a model are written: ranges, levels, digits. Made once per model, shared by all scorecards. */
final class OutcomeWriter {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Entry, Range> ranges = new HashMap<>();
    private final Map<Entry, Levels> levels = new HashMap<>();
    private final ModelIndex index;

    OutcomeWriter(ModelIndex index) {
        this.index = index;
        for (Entry entry : index.entries()) {
            if (entry.node() instanceof ScoredNode node) {
                positions.put(entry.id(), entries.size());
                entries.add(entry);
                ranges.put(entry, index.rangeOf(node));
                node.levels().map(index::levelSet).ifPresent(set -> levels.put(entry, new Levels(set)));
            }
        }
    }

    /** The first root that has an outcome. */
    String headline() {
        return entries.stream()
                .filter(entry -> entry.group() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    Map<String, Integer> positions() {
        return positions;
    }

    /** The outcomes in the order of the document, each made when it is asked for. */
    List<Outcome> outcomes(Scope results, Assessment assessment) {
        return new LazyOutcomes(results, assessment);
    }

    private final class LazyOutcomes extends AbstractList<Outcome> implements RandomAccess {

        private final Scope results;
        private final Assessment assessment;

        LazyOutcomes(Scope results, Assessment assessment) {
            this.results = results;
            this.assessment = assessment;
        }

        @Override
        public Outcome get(int position) {
            Entry entry = entries.get(position);
            boolean isAnswered = entry.group() == null && entry.node() instanceof Indicator;
            Answer answer = isAnswered ? assessment.answers().get(entry.id()) : null;
            return outcome(entry, results.result(entry.ordinal()), answer);
        }

        @Override
        public int size() {
            return entries.size();
        }
    }

    private Outcome outcome(Entry entry, Result result, @Nullable Answer answer) {
        Range range = rangeOf(entry);
        Levels levelsHere = levels.get(entry);
        Outcome.Builder outcome = Outcome.builder().node(entry.id()).status(status(result.state()));
        if (result.reason() != null) {
            outcome.reason(result.reason());
        }
        if (result.fraction() != null) {
            Rational value = range.valueOf(result.fraction());
            Rounding show = ((ScoredNode) entry.node()).show().orElse(null);
            outcome.value(Numbers.rounded(value, RoundingMode.HALF_EVEN))
                    .exact(Numbers.ifShort(value))
                    .shown(Shown.text(value, range, levelsHere, show));
            if (levelsHere != null) {
                outcome.level(levelsHere.codeOf(value));
            }
            result.details()
                    .binding()
                    .forEach(child ->
                            outcome.addBinding(index.entries().get(child).id()));
        }
        if (result.coverage() != null) {
            outcome.coverage(Numbers.rounded(result.coverage(), RoundingMode.FLOOR));
        }
        if (result.bounds() != null) {
            bounds(outcome, result.bounds(), range, levelsHere);
        }
        if (result.details().combined() != null) {
            outcome.combined(combined(result.details().combined(), range));
        }
        if (answer != null) {
            outcome.answer(answer);
        }
        return outcome.build();
    }

    private Range rangeOf(Entry entry) {
        return Objects.requireNonNull(ranges.get(entry));
    }

    private static OutcomeStatus status(State state) {
        return switch (state) {
            case VALUE -> OutcomeStatus.DETERMINED;
            case OUT_OF_SCOPE -> OutcomeStatus.OUT_OF_SCOPE;
            case NOT_APPLICABLE -> OutcomeStatus.NOT_APPLICABLE;
            case UNKNOWN, INCONCLUSIVE -> OutcomeStatus.NOT_DETERMINED;
        };
    }

    /** The ends are rounded outwards, so that what is written is never narrower than what is true. */
    private static void bounds(Outcome.Builder outcome, Interval bounds, Range range, @Nullable Levels levels) {
        Rational lowest = range.valueOf(bounds.low());
        Rational highest = range.valueOf(bounds.high());
        boolean descending = range.isDescending();
        outcome.lowest(Numbers.rounded(lowest, descending ? RoundingMode.CEILING : RoundingMode.FLOOR))
                .highest(Numbers.rounded(highest, descending ? RoundingMode.FLOOR : RoundingMode.CEILING));
        if (levels != null) {
            outcome.lowestLevel(levels.codeOf(lowest)).highestLevel(levels.codeOf(highest));
        }
    }

    private static Combined combined(Result.Spread spread, Range range) {
        Combined.Builder combined = Combined.builder()
                .rule(spread.rule())
                .observations(spread.observations())
                .determined(spread.determined());
        if (spread.best() != null && spread.mean() != null && spread.worst() != null) {
            combined.best(written(spread.best(), range))
                    .mean(written(spread.mean(), range))
                    .worst(written(spread.worst(), range));
        }
        return combined.build();
    }

    private static Decimal written(Rational fraction, Range range) {
        return Numbers.rounded(range.valueOf(fraction), RoundingMode.HALF_EVEN);
    }
}
