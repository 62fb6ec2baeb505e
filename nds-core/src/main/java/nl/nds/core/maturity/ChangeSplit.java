package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.nds.core.maturity.Aggregator.Weighted;
import nl.nds.core.maturity.CompiledModel.AggregateStep;
import nl.nds.core.maturity.ModelIndex.Entry;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import org.jspecify.annotations.Nullable;

/**
 * Splits the change of a node between two evaluations of its model into parts that add up to it, all of them fractions.
 *
 * <p>Exchanging the evaluations changes the sign of every part: whatever is done for one side is done for the other.
 */
final class ChangeSplit {

    /** Beyond these, children are no longer taken apart; what is there still adds up. */
    private static final int MOST_PARTS = 10_000;

    private static final Rational HALF = Rational.of(1, 2);

    /** What makes the change of a node, seen from there. */
    private sealed interface Piece permits Part, Below {}

    /** A part of the change of a node; the path begins with a child of the node. */
    record Part(List<String> path, ChangeKind kind, Real amount) implements Piece {}

    /**
     * What a child brings that is taken apart itself.
     *
     * @param child the number of the child
     * @param amount all that it brings
     * @param scale what each unit of its own parts brings
     */
    private record Below(int child, Real amount, Real scale) implements Piece {}

    /**
     * A child that counts on at least one side. On the other it then has the fraction that it has here, and a share of 0.
     *
     * @param ordinal the number of the child
     * @param weight its nominal weight
     * @param from its fraction before
     * @param to its fraction after
     * @param shareFrom its share in the weight of what counted before
     * @param shareTo its share in the weight of what counts after
     */
    record Pair(int ordinal, Rational weight, Real from, Real to, Rational shareFrom, Rational shareTo) {

        boolean isMissingBefore() {
            return shareFrom.isZero();
        }

        boolean isMissingAfter() {
            return shareTo.isZero();
        }

        Real change() {
            return to.minus(from);
        }

        boolean hasChanged() {
            return from.compareTo(to) != 0;
        }
    }

    private final CompiledModel compiled;
    private final Scope before;
    private final Scope after;

    /** The pieces of nodes with a value in both; none if nothing moved in the node and below it. */
    private final Map<Integer, List<Piece>> known = new HashMap<>();

    ChangeSplit(CompiledModel compiled, Scope before, Scope after) {
        this.compiled = compiled;
        this.before = before;
        this.after = after;
    }

    /** The parts of the change of a node that has a value in both. */
    List<Part> of(int node) {
        // what several paths lead to is looked at once, and children first, so that no model is too deep for the stack
        for (int each : below(node)) {
            if (!known.containsKey(each)) {
                known.put(each, new Split(each).pieces());
            }
        }
        List<Part> parts = new ArrayList<>();
        collect(node, Real.ONE, List.of(), parts);
        return parts;
    }

    /** Every piece brings at least one part, so that this takes no longer than there are parts. */
    private void collect(int node, Real scale, List<String> path, List<Part> parts) {
        for (Piece piece : Objects.requireNonNull(known.get(node))) {
            if (piece instanceof Part part) {
                List<String> way = new ArrayList<>(path);
                way.addAll(part.path());
                parts.add(new Part(way, part.kind(), part.amount().times(scale)));
            } else if (piece instanceof Below below) {
                List<String> way = new ArrayList<>(path);
                way.add(entry(below.child()).id());
                // there may be more paths through references than anybody can read, or the machine hold
                if (way.size() < ModelIndex.DEEPEST && parts.size() < MOST_PARTS) {
                    collect(below.child(), scale.times(below.scale()), way, parts);
                } else if (below.amount().signum() != 0) {
                    parts.add(new Part(way, ChangeKind.ANSWER, below.amount().times(scale)));
                }
            }
        }
    }

    /** What is below a node and has a value in both, and the node itself, in an order in which parents come last. */
    private List<Integer> below(int node) {
        Set<Integer> seen = new HashSet<>(Set.of(node));
        List<Integer> open = new ArrayList<>(seen);
        for (int i = 0; i < open.size(); i++) {
            AggregateStep step = taken(open.get(i));
            for (int child : step == null ? List.<Integer>of() : step.children()) {
                if (hasValue(child) && seen.add(child)) {
                    open.add(child);
                }
            }
        }
        open.sort(Comparator.comparingInt(compiled::positionOf));
        return open;
    }

    private boolean hasValue(int node) {
        return before.result(node).fraction() != null && after.result(node).fraction() != null;
    }

    /** The aggregate that a node is, if its children make its value: what is in a group is combined over observations. */
    private @Nullable AggregateStep taken(int node) {
        return entry(node).group() == null ? compiled.aggregate(node) : null;
    }

    private Entry entry(int node) {
        return compiled.index().entries().get(node);
    }

    /** The children of a node that count before or after, in the order of the model. */
    private List<Pair> pairs(AggregateStep step) {
        Map<Integer, Weighted> from = byPosition(step.counted(before));
        Map<Integer, Weighted> to = byPosition(step.counted(after));
        Rational totalFrom = total(from);
        Rational totalTo = total(to);
        Set<Integer> positions = new TreeSet<>(from.keySet());
        positions.addAll(to.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (int position : positions) {
            Weighted first = from.get(position);
            Weighted second = to.get(position);
            Weighted any = Objects.requireNonNull(first == null ? second : first);
            pairs.add(new Pair(
                    step.ordinal(position),
                    any.weight(),
                    any.fraction(),
                    second == null ? any.fraction() : second.fraction(),
                    first == null ? Rational.ZERO : any.weight().dividedBy(totalFrom),
                    second == null ? Rational.ZERO : any.weight().dividedBy(totalTo)));
        }
        return pairs;
    }

    private static Map<Integer, Weighted> byPosition(List<Weighted> counted) {
        Map<Integer, Weighted> byPosition = new TreeMap<>();
        counted.forEach(it -> byPosition.put(it.position(), it));
        return byPosition;
    }

    private static Rational total(Map<Integer, Weighted> counted) {
        return counted.values().stream().map(Weighted::weight).reduce(Rational.ZERO, Rational::plus);
    }

    private static Real unadjusted(Result result) {
        Result.Adjusted adjusted = result.details().adjusted();
        return adjusted == null ? Objects.requireNonNull(result.fraction()) : adjusted.before();
    }

    private static Real byGates(Result result) {
        Result.Adjusted adjusted = result.details().adjusted();
        return adjusted == null ? Real.ZERO : adjusted.capped().minus(adjusted.before());
    }

    private static Real byRounding(Result result) {
        Result.Adjusted adjusted = result.details().adjusted();
        return adjusted == null
                ? Real.ZERO
                : Objects.requireNonNull(result.fraction()).minus(adjusted.capped());
    }

    /** The splitting of one node, whose children are split already. */
    private final class Split {

        private final int node;
        private final Real from;
        private final Real to;
        private final List<Piece> pieces = new ArrayList<>();

        Split(int node) {
            this.node = node;
            this.from = unadjusted(before.result(node));
            this.to = unadjusted(after.result(node));
        }

        List<Piece> pieces() {
            AggregateStep step = taken(node);
            if (step == null) {
                boolean isDecision = entry(node).group() == null && entry(node).node() instanceof Decision;
                add(isDecision ? ChangeKind.STEP : ChangeKind.ANSWER, to.minus(from));
            } else {
                aggregate(step);
            }
            add(ChangeKind.GATE, byGates(after.result(node)).minus(byGates(before.result(node))));
            add(ChangeKind.ROUND, byRounding(after.result(node)).minus(byRounding(before.result(node))));
            return List.copyOf(pieces);
        }

        private void aggregate(AggregateStep step) {
            switch (step.aggregation()) {
                case ARITHMETIC -> arithmetic(pairs(step));
                case GEOMETRIC, HARMONIC, POWER -> curved(pairs(step), step.exponent());
                case MINIMUM, MAXIMUM, MEDIAN -> orderStatistic(step, pairs(step));
                case LEVELS -> add(ChangeKind.STEP, to.minus(from));
            }
        }

        private void add(ChangeKind kind, Real amount) {
            add(List.of(), kind, amount);
        }

        private void add(List<String> path, ChangeKind kind, Real amount) {
            if (amount.signum() != 0) {
                pieces.add(new Part(path, kind, amount));
            }
        }

        private List<String> path(Pair child) {
            return List.of(entry(child.ordinal()).id());
        }

        /**
         * What the change of a child itself brings.
         *
         * @param amount all of it
         * @param scale what a unit of the child brings; null if that is beyond measure, which it is for changes of nothing only
         */
        private void answer(Pair child, Real amount, Supplier<@Nullable Real> scale) {
            boolean isMissing = child.isMissingBefore() || child.isMissingAfter();
            List<Piece> own = isMissing ? null : known.get(child.ordinal());
            if (own == null) {
                add(path(child), ChangeKind.ANSWER, amount);
            } else if (own.size() == 1
                    && own.get(0) instanceof Part part
                    && part.path().isEmpty()) {
                add(path(child), part.kind(), amount);
            } else if (!own.isEmpty()) {
                Real unit = scale.get();
                if (unit != null && unit.signum() != 0) {
                    pieces.add(new Below(child.ordinal(), amount, unit));
                }
            }
        }

        private void arithmetic(List<Pair> pairs) {
            Real middle = from.plus(to).times(HALF);
            for (Pair pair : pairs) {
                Real share = Real.of(pair.shareFrom().plus(pair.shareTo()).times(HALF));
                answer(pair, pair.change().times(share), () -> share);
                Rational more = pair.shareTo().minus(pair.shareFrom());
                if (!more.isZero()) {
                    Real fraction = pair.from().plus(pair.to()).times(HALF);
                    add(
                            path(pair),
                            ChangeKind.COMPOSITION,
                            fraction.minus(middle).times(more));
                }
            }
        }

        /** A mean of another scale than that of fractions; on that scale it is split like an arithmetic one. */
        private void curved(List<Pair> pairs, @Nullable Rational exponent) {
            boolean isZeroBefore = from.signum() == 0;
            boolean isZeroAfter = to.signum() == 0;
            if (isZeroBefore && isZeroAfter) {
                return;
            }
            boolean isLost = exponent == null || exponent.signum() < 0;
            if (isLost && isZeroBefore != isZeroAfter) {
                byZero(pairs.stream()
                        .filter(it -> (isZeroBefore ? it.from() : it.to()).signum() == 0)
                        .filter(it -> !(isZeroBefore ? it.isMissingBefore() : it.isMissingAfter()))
                        .toList());
                return;
            }
            CurvedMean mean =
                    exponent == null ? new CurvedMean.Geometric(from, to) : new CurvedMean.Power(pairs, exponent);
            Real change = Real.ZERO;
            List<Real> answers = new ArrayList<>();
            List<Real> compositions = new ArrayList<>();
            for (Pair pair : pairs) {
                Real answer = pair.hasChanged() ? mean.answer(pair) : Real.ZERO;
                Real composition = pair.shareFrom().equals(pair.shareTo()) ? Real.ZERO : mean.composition(pair);
                answers.add(answer);
                compositions.add(composition);
                change = change.plus(answer).plus(composition);
            }
            Real all = change;
            boolean isLevel = from.compareTo(to) == 0 || all.signum() == 0;
            UnaryOperator<Real> ofMean = isLevel
                    ? onScale -> onScale.times(mean.unit(to))
                    : onScale -> onScale.dividedBy(all).times(to.minus(from));
            for (int i = 0; i < pairs.size(); i++) {
                Pair pair = pairs.get(i);
                Real amount = ofMean.apply(answers.get(i));
                answer(pair, amount, () -> {
                    if (pair.hasChanged()) {
                        return amount.dividedBy(pair.change());
                    }
                    Real slope = mean.slope(pair);
                    return slope == null ? null : ofMean.apply(slope);
                });
                add(path(pair), ChangeKind.COMPOSITION, ofMean.apply(compositions.get(i)));
            }
        }

        /** A zero that makes the whole zero, on one side only: it is all that matters. */
        private void byZero(List<Pair> zeros) {
            Real each = to.minus(from).dividedBy(Rational.of(zeros.size()));
            for (Pair zero : zeros) {
                if (zero.isMissingBefore() || zero.isMissingAfter()) {
                    add(path(zero), ChangeKind.COMPOSITION, each);
                } else {
                    answer(zero, each, () -> each.dividedBy(zero.change()));
                }
            }
        }

        private void orderStatistic(AggregateStep step, List<Pair> pairs) {
            StraightWay way = new StraightWay(step.aggregation(), step.aggregator(), pairs);
            List<Real> binding = way.binding();
            List<Real> compositions = way.compositions();
            for (int i = 0; i < pairs.size(); i++) {
                Real time = binding.get(i);
                Pair pair = pairs.get(i);
                if (time.signum() != 0) {
                    answer(pair, pair.change().times(time), () -> time);
                }
                add(path(pair), ChangeKind.COMPOSITION, compositions.get(i));
            }
        }
    }
}
