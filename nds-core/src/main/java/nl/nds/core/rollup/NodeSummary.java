package nl.nds.core.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;

/**
 * What many members come to at one node: how many there are, their values, their levels, and what they can still become.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param node the id of the node; not null
 * @param inScope how many members the node applies to, as far as is known
 * @param assessed how many of them were assessed
 * @param notApplicable how many members the node does not apply to: somebody said so, or the model leaves it out
 * @param levels how many members reach each level, the lowest level first; empty if the node has none; not null
 * @param values how often each value occurs, the least first, each once; not null
 * @param bounds the sums of what the members in scope can still become, each as its scorecard says it: rounded outwards to ten
 *     digits; not null
 * @param weightedBounds the same with the weight of every member; not null
 */
public record NodeSummary(
        String node,
        long inScope,
        long assessed,
        long notApplicable,
        List<LevelCount> levels,
        List<ValueCount> values,
        Sums bounds,
        Sums weightedBounds) {

    /**
     * How many members reach a level and no higher one.
     *
     * @param level the code of the level; not null
     * @param count how many, at least 0
     */
    public record LevelCount(String level, long count) {
        /**
         * Obtains a count.
         *
         * @param level the code of the level; not null
         * @param count how many, at least 0
         */
        public LevelCount {
            Objects.requireNonNull(level, "level");
            requireNotNegative(count);
        }
    }

    /**
     * How often a value occurs.
     *
     * @param value the value on the range of the node, exact or rounded to ten digits as the package tells; not null
     * @param count how many members have it, at least 1
     * @param weight what these members weigh together, at least 0
     */
    public record ValueCount(Rational value, long count, long weight) {
        /**
         * Obtains a count.
         *
         * @param value the value on the range of the node; not null
         * @param count how many members have it, at least 1
         * @param weight what these members weigh together, at least 0
         * @throws IllegalArgumentException if the value is one that has to be rounded, or a number is too small
         */
        public ValueCount {
            if (!Figures.isTaken(value) || count < 1) {
                throw new IllegalArgumentException(
                        "a summary takes exact values with small denominators or ten digits");
            }
            requireNotNegative(weight);
        }

        /**
         * Whether a number is one that summaries have as the value of members.
         *
         * @param value any number; not null
         * @return true if it is less than 10^20, and its denominator is at most 100 000 or it has at most ten digits after the
         *     point
         */
        public static boolean isTaken(Rational value) {
            return Figures.isTaken(value);
        }

        private ValueCount plus(ValueCount other) {
            return new ValueCount(value, Math.addExact(count, other.count), Math.addExact(weight, other.weight));
        }
    }

    /**
     * The sums of the bounds of members.
     *
     * @param weight how many members have bounds, or what they weigh together; at least 0
     * @param lowest the sum of their worst; not null
     * @param highest the sum of their best; not null
     */
    public record Sums(long weight, Rational lowest, Rational highest) {

        /**
         * Obtains sums.
         *
         * @param weight how many members have bounds, or what they weigh together; at least 0
         * @param lowest the sum of their worst, of at most ten digits after the point; not null
         * @param highest the sum of their best, of at most ten digits after the point; not null
         * @throws IllegalArgumentException if the weight is negative, or the means could not be written
         */
        public Sums {
            requireNotNegative(weight);
            if (!areSums(weight, lowest, highest)) {
                throw new IllegalArgumentException("bounds are decimals of ten digits after the point");
            }
        }

        /**
         * Whether numbers can be the sums of bounds: none of members that weigh nothing, otherwise decimals of at most ten digits
         * after the point, whose means can be written.
         *
         * @param weight what the members weigh together, at least 0
         * @param lowest the sum of their worst; not null
         * @param highest the sum of their best; not null
         * @return true if they can
         */
        public static boolean areSums(long weight, Rational lowest, Rational highest) {
            return isSum(weight, lowest) && isSum(weight, highest);
        }

        private static boolean isSum(long weight, Rational sum) {
            return weight == 0
                    ? sum.isZero()
                    : Figures.isDecimal(sum) && Figures.canBeWritten(sum.dividedBy(Rational.of(weight)));
        }

        Sums plus(Sums other) {
            return new Sums(
                    Math.addExact(weight, other.weight), lowest.plus(other.lowest), highest.plus(other.highest));
        }

        Optional<Mean.Bounds> means() {
            return weight == 0
                    ? Optional.empty()
                    : Optional.of(new Mean.Bounds(
                            lowest.dividedBy(Rational.of(weight)), highest.dividedBy(Rational.of(weight))));
        }
    }

    /**
     * Obtains a summary. Lists are copied.
     *
     * @param node the id of the node; not null
     * @param inScope how many members the node applies to, as far as is known
     * @param assessed how many of them were assessed
     * @param notApplicable how many members the node does not apply to
     * @param levels how many members reach each level, the lowest level first; not null
     * @param values how often each value occurs, the least first, each once; not null
     * @param bounds the sums of what the members in scope can still become; not null
     * @param weightedBounds the same with the weight of every member; not null
     * @throws IllegalArgumentException if the numbers contradict each other, or the values are not in order
     */
    public NodeSummary {
        Objects.requireNonNull(node, "node");
        levels = List.copyOf(levels);
        values = List.copyOf(values);
        Objects.requireNonNull(weightedBounds, "weightedBounds");
        requireNotNegative(notApplicable);
        long determined = countOf(values);
        if (determined > assessed || assessed > inScope) {
            throw new IllegalArgumentException("determined, assessed and in scope are ever more members");
        }
        if (determined > bounds.weight() || bounds.weight() > inScope || weightOf(values) > weightedBounds.weight()) {
            throw new IllegalArgumentException("who has a value has bounds");
        }
        if (levels.stream().map(LevelCount::level).distinct().count() < levels.size()
                || levels.stream().mapToLong(LevelCount::count).sum() > determined) {
            throw new IllegalArgumentException(
                    "every level is there once, and no more members have one than have a value");
        }
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).value().compareTo(values.get(i).value()) >= 0) {
                throw new IllegalArgumentException("the values of a summary go up");
            }
        }
    }

    private static void requireNotNegative(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("numbers of members and weights are at least 0");
        }
    }

    private static long countOf(List<ValueCount> values) {
        long count = 0;
        for (ValueCount value : values) {
            count = Math.addExact(count, value.count());
        }
        return count;
    }

    private static long weightOf(List<ValueCount> values) {
        long weight = 0;
        for (ValueCount value : values) {
            weight = Math.addExact(weight, value.weight());
        }
        return weight;
    }

    /**
     * How many members have a value.
     *
     * @return the number, at most that of the assessed
     */
    public long determined() {
        return countOf(values);
    }

    /**
     * How many members have none although the node applies to them; a class of its own beside the levels. Those who were not
     * assessed are among them.
     *
     * @return the number, at least 0
     */
    public long notDetermined() {
        return inScope - determined();
    }

    /**
     * All members.
     *
     * @return how many there are, those included that the node does not apply to
     */
    public long members() {
        return Math.addExact(inScope, notApplicable);
    }

    /**
     * The mean of those who have a value.
     *
     * @return the mean with the numbers of members and the bounds; not null
     */
    public Mean mean() {
        return new Mean(mean(determined(), sumOfValues(false)), determined(), inScope, bounds.means());
    }

    /**
     * The mean by the weights of the members. The weight of those who have no value is shared out over those who have one.
     *
     * @return the mean with the numbers of members and the bounds, none if all members that count weigh nothing; not null
     */
    public Mean weightedMean() {
        return new Mean(mean(weightOfValues(), sumOfValues(true)), determined(), inScope, weightedBounds.means());
    }

    private static Optional<Rational> mean(long weight, Rational sum) {
        return weight == 0 ? Optional.empty() : Optional.of(sum.dividedBy(Rational.of(weight)));
    }

    /** What the members that have a value weigh together. */
    long weightOfValues() {
        return weightOf(values);
    }

    /** The exact sum of the values of all members that have one. */
    Rational sumOfValues(boolean isWeighted) {
        return sum(0, values.size(), isWeighted);
    }

    /** The exact sum of some of the values; by halves, so that large denominators meet as late as can be. */
    private Rational sum(int from, int to, boolean isWeighted) {
        if (to - from > 1) {
            int middle = (from + to) >>> 1;
            return sum(from, middle, isWeighted).plus(sum(middle, to, isWeighted));
        }
        if (to == from) {
            return Rational.ZERO;
        }
        ValueCount only = values.get(from);
        return only.value().times(Rational.of(isWeighted ? only.weight() : only.count()));
    }

    /**
     * Whether the members weigh differently, so that the weighted mean is another figure than the mean.
     *
     * @return true if the weights are not all 1
     */
    public boolean isWeighted() {
        return !bounds.equals(weightedBounds) || values.stream().anyMatch(it -> it.count() != it.weight());
    }

    /**
     * The least and the greatest value, and the quartiles.
     *
     * @return the figures, or empty if no member has a value
     */
    public Optional<Quartiles> quartiles() {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quartiles(quartile(0), quartile(1), quartile(2), quartile(3), quartile(4)));
    }

    /** The value at a quarter of the way from the first to the last. */
    private Rational quartile(int quarters) {
        long last = determined() - 1;
        long whole = last / 4 * quarters + last % 4 * quarters / 4;
        long rest = last % 4 * quarters % 4;
        Rational below = valueAt(whole);
        return rest == 0 ? below : below.plus(valueAt(whole + 1).minus(below).times(Rational.of(rest, 4)));
    }

    /** The value at a position among those of all members in order; the first is at 0. */
    private Rational valueAt(long position) {
        long before = 0;
        for (ValueCount value : values) {
            before += value.count();
            if (position < before) {
                return value.value();
            }
        }
        throw new IllegalArgumentException("there is no value at this position");
    }

    /**
     * Whether at least a share of the members in scope has a value.
     *
     * @param share the share, from 0 to 1; not null
     * @return true if it has, and any has
     */
    public boolean isDeterminedBy(Decimal share) {
        return determined() > 0
                && Rational.of(determined()).compareTo(Rational.of(share).times(Rational.of(inScope))) >= 0;
    }

    /** The summary of the members of both. */
    NodeSummary merge(NodeSummary other) {
        List<LevelCount> levelsOfBoth = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            levelsOfBoth.add(new LevelCount(
                    levels.get(i).level(),
                    Math.addExact(levels.get(i).count(), other.levels.get(i).count())));
        }
        return new NodeSummary(
                node,
                Math.addExact(inScope, other.inScope),
                Math.addExact(assessed, other.assessed),
                Math.addExact(notApplicable, other.notApplicable),
                levelsOfBoth,
                merged(values, other.values),
                bounds.plus(other.bounds),
                weightedBounds.plus(other.weightedBounds));
    }

    /** Whether another summary is of the same node with the same levels. */
    boolean isOfSameAs(NodeSummary other) {
        return node.equals(other.node)
                && levels.stream()
                        .map(LevelCount::level)
                        .toList()
                        .equals(other.levels.stream().map(LevelCount::level).toList());
    }

    private static List<ValueCount> merged(List<ValueCount> some, List<ValueCount> others) {
        List<ValueCount> merged = new ArrayList<>(some.size() + others.size());
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            int order = some.get(i).value().compareTo(others.get(j).value());
            if (order == 0) {
                merged.add(some.get(i++).plus(others.get(j++)));
            } else {
                merged.add(order < 0 ? some.get(i++) : others.get(j++));
            }
        }
        merged.addAll(some.subList(i, some.size()));
        merged.addAll(others.subList(j, others.size()));
        return merged;
    }
}
