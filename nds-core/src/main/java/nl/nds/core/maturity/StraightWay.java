package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.nds.core.maturity.Aggregator.Weighted;
import nl.nds.core.maturity.ChangeSplit.Pair;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;

/**
 * Splits the change of a minimum, maximum or median: all children move on the straight line from where they were to where they
 * are, and each stretch of the way is credited to the child that binds there, or in equal parts to several of them. The two
 * children in the middle of a median have half of it each.
 *
 * <p>If other children count after than before, the way is walked once with those that counted before and once with those that
 * count after, for half each. The other half of the matter is what joining and leaving change, once at the beginning of the way and
 * once at its end, for half each: first all join, then those leave that no longer count. A lower minimum is credited to the
 * joining children that bind, a higher one to the leaving ones that bound, the other way round for a maximum, and what a
 * median does to all that join or leave, always in equal parts.
 */
final class StraightWay {

    private static final Rational HALF = Rational.of(1, 2);

    private final Aggregation aggregation;
    private final Aggregator aggregator;
    private final List<Pair> pairs;

    StraightWay(Aggregation aggregation, Aggregator aggregator, List<Pair> pairs) {
        this.aggregation = aggregation;
        this.aggregator = aggregator;
        this.pairs = pairs;
    }

    /** For each child the share of the way on which it binds, alone or as if alone. */
    List<Real> binding() {
        List<Real> times = zeros();
        List<Integer> before = having(pair -> !pair.isMissingBefore());
        List<Integer> after = having(pair -> !pair.isMissingAfter());
        if (before.equals(after)) {
            walk(before, Rational.ONE, times);
        } else {
            walk(before, HALF, times);
            walk(after, HALF, times);
        }
        return times;
    }

    private List<Real> zeros() {
        return new ArrayList<>(Collections.nCopies(pairs.size(), Real.ZERO));
    }

    private List<Integer> having(Predicate<Pair> predicate) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (predicate.test(pairs.get(i))) {
                positions.add(i);
            }
        }
        return positions;
    }

    private Real at(int child, Real time) {
        Pair pair = pairs.get(child);
        return pair.from().plus(slope(child).times(time));
    }

    private Real slope(int child) {
        return pairs.get(child).change();
    }

    /** Adds the shares of the way for the children that count, at a weight. */
    private void walk(List<Integer> children, Rational weight, List<Real> times) {
        Real time = Real.ZERO;
        while (time.compareTo(Rational.ONE) < 0) {
            Real here = time;
            List<Integer> sorted = new ArrayList<>(children);
            // on the stretch that begins here, the steeper of two that meet is the higher
            sorted.sort(Comparator.<Integer, Real>comparing(it -> at(it, here)).thenComparing(this::slope));
            List<Integer> middle = middle(sorted);
            Real next = Real.ONE;
            for (int one : middle) {
                for (int other : children) {
                    next = next.min(meeting(one, other, here));
                }
            }
            Real stretch = next.minus(here).times(weight).dividedBy(Rational.of(middle.size()));
            for (int one : middle) {
                List<Integer> along =
                        children.stream().filter(it -> isAlong(it, one)).toList();
                for (int each : along) {
                    times.set(each, times.get(each).plus(stretch.dividedBy(Rational.of(along.size()))));
                }
            }
            time = next;
        }
    }

    private boolean isAlong(int one, int other) {
        return pairs.get(one).from().compareTo(pairs.get(other).from()) == 0
                && pairs.get(one).to().compareTo(pairs.get(other).to()) == 0;
    }

    /** When two children meet next; the end of the way if they do not. */
    private Real meeting(int one, int other, Real after) {
        Real closing = slope(one).minus(slope(other));
        if (closing.signum() == 0) {
            return Real.ONE;
        }
        Real distance = pairs.get(other).from().minus(pairs.get(one).from());
        Real time = distance.dividedBy(closing);
        return time.compareTo(after) > 0 ? time : Real.ONE;
    }

    /** Which of the children, in ascending order, bind. */
    private List<Integer> middle(List<Integer> sorted) {
        int last = sorted.size() - 1;
        return switch (aggregation) {
            case MINIMUM -> List.of(sorted.get(0));
            case MAXIMUM -> List.of(sorted.get(last));
            default ->
                Aggregators.middleOf(sorted.stream()
                                .map(it -> pairs.get(it).weight())
                                .toList())
                        .map(sorted::get)
                        .toList();
        };
    }

    /** For each child what its joining or leaving changes. */
    List<Real> compositions() {
        List<Real> amounts = zeros();
        List<Integer> joining = having(Pair::isMissingBefore);
        List<Integer> leaving = having(Pair::isMissingAfter);
        if (!joining.isEmpty() || !leaving.isEmpty()) {
            for (Function<Pair, Real> side : List.<Function<Pair, Real>>of(Pair::from, Pair::to)) {
                Real all = value(pair -> true, side);
                credit(joining, all.minus(value(pair -> !pair.isMissingBefore(), side)), all, side, amounts);
                credit(leaving, value(pair -> !pair.isMissingAfter(), side).minus(all), all, side, amounts);
            }
        }
        return amounts;
    }

    private Real value(Predicate<Pair> counts, Function<Pair, Real> side) {
        return aggregator.of(having(counts).stream()
                .map(it -> new Weighted(
                        it, side.apply(pairs.get(it)), pairs.get(it).weight()))
                .toList());
    }

    private void credit(List<Integer> children, Real amount, Real all, Function<Pair, Real> side, List<Real> amounts) {
        if (amount.signum() == 0) {
            return;
        }
        List<Integer> credited = aggregation == Aggregation.MEDIAN
                ? children
                : children.stream()
                        .filter(it -> side.apply(pairs.get(it)).compareTo(all) == 0)
                        .toList();
        Real each = amount.times(HALF).dividedBy(Rational.of(credited.size()));
        credited.forEach(it -> amounts.set(it, amounts.get(it).plus(each)));
    }
}
