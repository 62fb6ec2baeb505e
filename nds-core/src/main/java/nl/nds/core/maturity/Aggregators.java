package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.nds.core.maturity.Aggregator.Weighted;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;

/** The aggregators that need nothing to be known of the children. */
final class Aggregators {

    static final Aggregator ARITHMETIC = Aggregators::arithmetic;

    static final Aggregator GEOMETRIC =
            new Explained(parts -> Real.geometricMean(fractions(parts), weights(parts)), Witness::ofZero);

    static final Aggregator HARMONIC = power(Rational.of(-1));

    static final Aggregator MINIMUM =
            new Explained(Aggregators::lowest, parts -> Witness.ofBinding(parts, lowest(parts)));

    static final Aggregator MAXIMUM =
            new Explained(Aggregators::highest, parts -> Witness.ofBinding(parts, highest(parts)));

    static final Aggregator MEDIAN = new Explained(Aggregators::median, Aggregators::inTheMiddle);

    private Aggregators() {}

    /** The power mean with an exponent other than 0. With one below 0 a part at 0 makes it 0, which is said. */
    static Aggregator power(Rational exponent) {
        Aggregator mean = parts -> Real.powerMean(fractions(parts), weights(parts), exponent);
        return exponent.signum() < 0 ? new Explained(mean, Witness::ofZero) : mean;
    }

    /** An aggregator that says what decided. */
    private record Explained(Aggregator aggregator, Function<List<Weighted>, Witness> explanation)
            implements Aggregator {

        @Override
        public Real of(List<Weighted> parts) {
            return aggregator.of(parts);
        }

        @Override
        public Witness witness(List<Weighted> parts) {
            return explanation.apply(parts);
        }
    }

    private static Real lowest(List<Weighted> parts) {
        return parts.stream().map(Weighted::fraction).reduce(Real::min).orElseThrow();
    }

    private static Real highest(List<Weighted> parts) {
        return parts.stream().map(Weighted::fraction).reduce(Real::max).orElseThrow();
    }

    private static Real median(List<Weighted> parts) {
        return arithmetic(middle(parts).stream()
                .map(it -> new Weighted(it.position(), it.fraction(), Rational.ONE))
                .toList());
    }

    private static Witness inTheMiddle(List<Weighted> parts) {
        List<Integer> binding = new ArrayList<>();
        for (Weighted each : middle(parts)) {
            binding.addAll(Witness.ofBinding(parts, each.fraction()).binding());
        }
        return new Witness(binding.stream().distinct().sorted().toList(), List.of(), List.of());
    }

    private static List<Weighted> middle(List<Weighted> parts) {
        List<Weighted> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing(Weighted::fraction));
        return middleOf(sorted.stream().map(Weighted::weight).toList())
                .map(sorted::get)
                .toList();
    }

    /** The position in the middle of weights in some order, or the two on both sides of it. */
    static Stream<Integer> middleOf(List<Rational> weights) {
        Rational total = weights.stream().reduce(Rational.ZERO, Rational::plus);
        Rational soFar = Rational.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            soFar = soFar.plus(weights.get(i));
            int order = soFar.plus(soFar).compareTo(total);
            if (order >= 0) {
                // the whole weight is more than half of it, so there is a next one if it is exactly half
                return order > 0 ? Stream.of(i) : Stream.of(i, i + 1);
            }
        }
        throw new IllegalStateException("there is no weight");
    }

    /** No fraction below is less than 0; but what a part that may be left out is joined with may be. */
    private static List<Real> fractions(List<Weighted> parts) {
        return parts.stream().map(it -> it.fraction().max(Real.ZERO)).toList();
    }

    private static List<Rational> weights(List<Weighted> parts) {
        return parts.stream().map(Weighted::weight).toList();
    }

    private static Real arithmetic(List<Weighted> parts) {
        Rational rational = Rational.ZERO;
        Rational weights = Rational.ZERO;
        Real irrational = Real.ZERO;
        for (Weighted part : parts) {
            Rational weight = part.weight();
            if (part.fraction().isRational()) {
                rational =
                        rational.plus(weight.times(part.fraction().asRational().orElseThrow()));
            } else {
                irrational = irrational.plus(part.fraction().times(weight));
            }
            weights = weights.plus(weight);
        }
        return irrational.plus(Real.of(rational)).dividedBy(weights);
    }
}
