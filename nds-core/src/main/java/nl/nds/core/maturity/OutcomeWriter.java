package nl.nds.core.maturity;

import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import nl.nds.core.maturity.ModelIndex.Entry;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import org.jspecify.annotations.Nullable;

/** How the results of a model are written: ranges, levels, digits. Made once per model, shared by all scorecards. */
final class OutcomeWriter {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();
    private final ModelIndex index;

    /** How the numbers of one node are written. */
    private record Form(
            Range range,
            Rational start,
            Rational width,
            @Nullable Levels levels,
            @Nullable Rounding show) {

        static Form of(ScoredNode node, ModelIndex index) {
            Range range = index.rangeOf(node);
            return new Form(
                    range,
                    Rational.of(range.first()),
                    range.width(),
                    node.levels().map(index::levelSet).map(Levels::new).orElse(null),
                    node.show().orElse(null));
        }

        Real valueOf(Real fraction) {
            return fraction.times(width).plus(start);
        }

        Decimal written(Real fraction) {
            return Numbers.rounded(valueOf(fraction), RoundingMode.HALF_EVEN);
        }
    }

    OutcomeWriter(ModelIndex index) {
        this.index = index;
        for (Entry entry : index.entries()) {
            if (entry.node() instanceof ScoredNode node) {
                positions.put(entry.id(), entries.size());
                entries.add(entry);
                forms.add(Form.of(node, index));
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

    /** The nodes that get an outcome, in the order of the document. */
    List<String> nodes() {
        return entries.stream().map(Entry::id).toList();
    }

    /** The exact fraction that a node came to in outcomes that are not made yet; null if it has none. */
    @Nullable
    Real fraction(LazyOutcomes outcomes, int position) {
        return outcomes.results.result(entries.get(position).ordinal()).fraction();
    }

    /** The fraction that a number on the range of a node stands for. */
    Real fraction(Rational value, int position) {
        return Real.of(forms.get(position).range().fractionOf(value));
    }

    Range range(int position) {
        return forms.get(position).range();
    }

    /** Between which numbers of its range a node lies: what stands alone by its own scale, others by those of the whole model. */
    Attainable attainable(int position) {
        Form form = forms.get(position);
        Entry entry = entries.get(position);
        boolean standsAlone = entry.node() instanceof Indicator indicator
                && entry.group() == null
                && indicator.gates().isEmpty()
                && indicator.round().isEmpty();
        Interval possible = standsAlone
                ? Interval.join(Interval.UNIT, Attainables.of((ScoredNode) entry.node(), index))
                : index.universe();
        Real first = form.valueOf(possible.low());
        Real second = form.valueOf(possible.high());
        boolean isDescending = form.range().isDescending();
        return new Attainable(
                Numbers.roundedWithin(isDescending ? second : first, RoundingMode.FLOOR),
                Numbers.roundedWithin(isDescending ? first : second, RoundingMode.CEILING));
    }

    /** The outcomes in the order of the document, each made when it is asked for. */
    List<Outcome> outcomes(Scope results, Assessment assessment) {
        return new LazyOutcomes(results, assessment);
    }

    final class LazyOutcomes extends AbstractList<Outcome> implements RandomAccess {

        private final Scope results;
        private final Assessment assessment;

        LazyOutcomes(Scope results, Assessment assessment) {
            this.results = results;
            this.assessment = assessment;
        }

        boolean isOf(OutcomeWriter writer) {
            return OutcomeWriter.this == writer;
        }

        @Override
        public Outcome get(int position) {
            Entry entry = entries.get(position);
            boolean isAnswered = entry.group() == null && entry.node() instanceof Indicator;
            Answer answer = isAnswered ? assessment.answers().get(entry.id()) : null;
            return outcome(entry, forms.get(position), results.result(entry.ordinal()), answer);
        }

        @Override
        public int size() {
            return entries.size();
        }
    }

    private Outcome outcome(Entry entry, Form form, Result result, @Nullable Answer answer) {
        Levels levels = form.levels();
        Outcome.Builder outcome =
                Outcome.builder().node(entry.id()).status(result.state().status());
        if (result.reason() != null) {
            outcome.reason(result.reason());
        }
        boolean areBoundsWritten = false;
        if (result.fraction() != null) {
            Real value = form.valueOf(result.fraction());
            Decimal written = Numbers.rounded(value, RoundingMode.HALF_EVEN);
            boolean isExact = Numbers.isExact(written, value);
            outcome.value(written)
                    .exact(Numbers.ifShort(value))
                    .shown(
                            isExact && form.show() == null
                                    ? written.toString()
                                    : Shown.text(value, form.range(), levels, form.show()));
            String level = levels == null ? null : levels.codeOf(value);
            if (level != null) {
                outcome.level(level);
            }
            // the value is both bounds of most nodes, and need not be written three times
            areBoundsWritten = isExact && result.isSettled();
            if (areBoundsWritten) {
                bounds(outcome, written, written, level, level);
            }
            why(outcome, result.details(), entry, form);
        }
        if (result.details().decided() != null) {
            outcome.takenCase(result.details().decided());
        }
        if (result.coverage() != null) {
            outcome.coverage(covered(result.coverage()));
        }
        if (result.bounds() != null && !areBoundsWritten) {
            bounds(outcome, result.bounds(), form);
        }
        if (result.details().combined() != null) {
            outcome.combined(combined(result.details().combined(), form));
        }
        if (answer != null) {
            outcome.answer(answer);
        }
        return outcome.build();
    }

    /** What decided the value. */
    private void why(Outcome.Builder outcome, Result.Details details, Entry entry, Form form) {
        Witness witness = details.witness();
        witness.binding().forEach(child -> outcome.addBinding(idOf(child)));
        witness.blocking().forEach(child -> outcome.addBlockedBy(idOf(child)));
        witness.zero().forEach(child -> outcome.addZero(idOf(child)));
        Result.Adjusted adjusted = details.adjusted();
        if (adjusted != null && adjusted.gate() != null) {
            Gate gate = ((ScoredNode) entry.node()).gates().get(adjusted.gate());
            outcome.capped(new Capped(adjusted.gate(), List.copyOf(namedIn(gate)), form.written(adjusted.before())));
        }
    }

    private String idOf(int ordinal) {
        return index.entries().get(ordinal).id();
    }

    /** The ids that a gate depends on. */
    static Set<String> namedIn(Gate gate) {
        return new LinkedHashSet<>(
                gate instanceof Gate.Unless unless ? unless.condition().nodes() : List.of(((Gate.CapBy) gate).node()));
    }

    private static Decimal covered(Rational coverage) {
        return coverage.equals(Rational.ONE) ? Decimal.ONE : Numbers.rounded(coverage, RoundingMode.FLOOR);
    }

    /** The ends are rounded outwards, so that what is written is never narrower than what is true. */
    private static void bounds(Outcome.Builder outcome, Interval bounds, Form form) {
        Real lowest = form.valueOf(bounds.low());
        Real highest = bounds.high().equals(bounds.low()) ? lowest : form.valueOf(bounds.high());
        boolean isDescending = form.range().isDescending();
        Levels levels = form.levels();
        bounds(
                outcome,
                Numbers.rounded(lowest, isDescending ? RoundingMode.CEILING : RoundingMode.FLOOR),
                Numbers.rounded(highest, isDescending ? RoundingMode.FLOOR : RoundingMode.CEILING),
                levels == null ? null : levels.codeOf(lowest),
                levels == null ? null : levels.codeOf(highest));
    }

    private static void bounds(
            Outcome.Builder outcome,
            Decimal lowest,
            Decimal highest,
            @Nullable String lowestLevel,
            @Nullable String highestLevel) {
        outcome.lowest(lowest).highest(highest);
        if (lowestLevel != null && highestLevel != null) {
            outcome.lowestLevel(lowestLevel).highestLevel(highestLevel);
        }
    }

    private static Combined combined(Result.Spread spread, Form form) {
        Combined.Builder combined = Combined.builder()
                .rule(spread.rule())
                .observations(spread.observations())
                .determined(spread.determined());
        if (spread.best() != null && spread.mean() != null && spread.worst() != null) {
            combined.best(form.written(spread.best()))
                    .mean(form.written(spread.mean()))
                    .worst(form.written(spread.worst()));
        }
        return combined.build();
    }
}
