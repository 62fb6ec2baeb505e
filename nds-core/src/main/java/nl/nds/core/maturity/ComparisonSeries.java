package nl.nds.core.maturity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;

/**
 * What moved a node over several assessments of one subject, from each to the next.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param steps the comparisons, at least one, each from where the one before ended; not null
 */
public record ComparisonSeries(List<Comparison> steps) {

    private record Place(List<String> path, ChangeKind kind) {}

    /** A sum of amounts, which may have more digits than a decimal. */
    private record Total(BigDecimal rounded, Optional<Rational> exact) {

        static Total of(Contribution.Amount amount) {
            return new Total(amount.rounded().toBigDecimal(), amount.exact());
        }

        Total plus(Total other) {
            Optional<Rational> sum = exact.isPresent() && other.exact.isPresent()
                    ? Numbers.ifShort(Real.of(exact.get().plus(other.exact.get())))
                    : Optional.empty();
            return new Total(rounded.add(other.rounded), sum);
        }
    }

    /**
     * Obtains a series. The list is copied.
     *
     * @param steps the comparisons, from each assessment to the next; not null
     * @throws IllegalArgumentException if there are none, if they are of several nodes, or if one does not begin where the one
     *     before ended
     * @throws ArithmeticException if what changed over the whole series has more than 20 digits before the point, which it may
     *     although no step has
     */
    public ComparisonSeries {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a series has at least one comparison");
        }
        for (int i = 1; i < steps.size(); i++) {
            Comparison last = steps.get(i - 1);
            Comparison next = steps.get(i);
            if (!next.node().equals(last.node()) || !next.before().equals(last.after())) {
                throw new IllegalArgumentException("a comparison of a series begins where the one before ended");
            }
        }
        boolean isComparable = steps.stream().allMatch(it -> it.reason().isEmpty());
        if (isComparable) {
            Numbers.requireWritable(
                    steps.stream().map(it -> Comparison.sum(it.changes())).reduce(BigDecimal.ZERO, BigDecimal::add));
            totals(steps).values().forEach(it -> Numbers.requireWritable(it.rounded()));
        }
    }

    /**
     * The node that is compared.
     *
     * @return its id
     */
    public String node() {
        return steps.get(0).node();
    }

    /**
     * Where the series begins.
     *
     * @return the first side of the first comparison
     */
    public Compared first() {
        return steps.get(0).before();
    }

    /**
     * Where the series ends.
     *
     * @return the second side of the last comparison
     */
    public Compared last() {
        return steps.get(steps.size() - 1).after();
    }

    /**
     * How much the node changed from the first assessment to the last.
     *
     * @return the last value less the first; empty if any step cannot be compared
     */
    public Optional<Decimal> change() {
        return isComparable() ? Comparison.difference(first(), last()) : Optional.empty();
    }

    private boolean isComparable() {
        return steps.stream().allMatch(it -> it.reason().isEmpty());
    }

    /**
     * What each part changed over the whole series.
     *
     * @return for each part and kind the sum of its changes in all steps, in the order in which they first occur, also
     *     where they cancel each other; they add up to the change of the series; none if any step cannot be compared; unmodifiable
     */
    public List<Change> totals() {
        if (!isComparable()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        totals(steps)
                .forEach((place, total) -> changes.add(new Change(
                        place.path(),
                        place.kind(),
                        new Contribution.Amount(Decimal.of(total.rounded()), total.exact()))));
        return List.copyOf(changes);
    }

    private static Map<Place, Total> totals(List<Comparison> steps) {
        Map<Place, Total> totals = new LinkedHashMap<>();
        for (Comparison step : steps) {
            for (Change each : step.changes()) {
                totals.merge(new Place(each.path(), each.kind()), Total.of(each.amount()), Total::plus);
            }
        }
        return totals;
    }
}
