package nl.nds.core.maturity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.nds.core.maturity.ChangeSplit.Part;
import nl.nds.core.number.Decimal;
import nl.nds.core.real.Real;

/** Compares what two assessments came to. Splits of one pair are shared by the nodes that are compared. */
final class Comparer {

    private static final BigDecimal UNIT = BigDecimal.ONE.movePointLeft(Numbers.DIGITS);

    /**
     * An assessment that was evaluated.
     *
     * @param card its outcomes
     * @param compiled the model by which it was evaluated
     * @param scope the results
     */
    record Evaluated(Scorecard card, CompiledModel compiled, Scope scope) {

        Compared at(String node) {
            return new Compared(card.assessment(), card.subject(), card.model(), card.date(), card.outcome(node));
        }
    }

    private final Evaluated before;
    private final Evaluated after;
    private final ChangeSplit split;

    /** If both are by one model, they were evaluated with the same compiled form of it. */
    Comparer(Evaluated before, Evaluated after) {
        this.before = before;
        this.after = after;
        this.split = new ChangeSplit(after.compiled(), before.scope(), after.scope());
    }

    Comparison compare(String node) {
        Compared from = before.at(node);
        Compared to = after.at(node);
        if (Incomparable.of(from, to).isPresent()) {
            return new Comparison(node, from, to, List.of());
        }
        ModelIndex index = after.compiled().index();
        ModelIndex.Entry entry = Objects.requireNonNull(index.node(node));
        Range range = index.rangeOf((ScoredNode) entry.node());
        BigDecimal change = to.value()
                .orElseThrow()
                .toBigDecimal()
                .subtract(from.value().orElseThrow().toBigDecimal());
        Numbers.requireWritable(change);
        return new Comparison(node, from, to, settled(split.of(entry.ordinal()), range, change));
    }

    /** Rounds the amounts so that they add up. */
    private static List<Change> settled(List<Part> parts, Range range, BigDecimal change) {
        List<Real> amounts =
                parts.stream().map(it -> it.amount().times(range.width())).toList();
        List<BigDecimal> rounded = new ArrayList<>();
        BigDecimal rest = change;
        for (Real amount : amounts) {
            rounded.add(amount.toBigDecimal(Numbers.DIGITS, RoundingMode.HALF_EVEN));
            rest = rest.subtract(rounded.get(rounded.size() - 1));
        }
        List<Integer> largestFirst = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer it) -> rounded.get(it).abs())
                        .reversed())
                .toList();
        BigDecimal unit = UNIT.multiply(BigDecimal.valueOf(rest.signum()));
        for (int i = 0; rest.signum() != 0; i++) {
            int part = largestFirst.get(i % largestFirst.size());
            rounded.set(part, rounded.get(part).add(unit));
            rest = rest.subtract(unit);
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Numbers.requireWritable(rounded.get(i));
            changes.add(new Change(
                    parts.get(i).path(),
                    parts.get(i).kind(),
                    new Contribution.Amount(Decimal.of(rounded.get(i)), Numbers.ifShort(amounts.get(i)))));
        }
        return changes;
    }
}
