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

    /**
     * Obtains a series. The list is copied.
     *
     * @param steps the comparisons, from each assessment to the next; not null
     * @throws IllegalArgumentException if there are none, if they are of several nodes, or if one does not begin where the one
     *     before ended
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
        Map<Place, Contribution.Amount> totals = new LinkedHashMap<>();
        for (Comparison step : steps) {
            for (Change each : step.changes()) {
                totals.merge(new Place(each.path(), each.kind()), each.amount(), ComparisonSeries::sum);
            }
        }
        List<Change> changes = new ArrayList<>();
        totals.forEach((place, amount) -> changes.add(new Change(place.path(), place.kind(), amount)));
        return List.copyOf(changes);
    }

    private static Contribution.Amount sum(Contribution.Amount one, Contribution.Amount other) {
        BigDecimal rounded = one.rounded().toBigDecimal().add(other.rounded().toBigDecimal());
        Optional<Rational> exact = one.exact().isPresent() && other.exact().isPresent()
                ? Numbers.ifShort(Real.of(one.exact().get().plus(other.exact().get())))
                : Optional.empty();
        return new Contribution.Amount(Decimal.of(rounded), exact);
    }
}
