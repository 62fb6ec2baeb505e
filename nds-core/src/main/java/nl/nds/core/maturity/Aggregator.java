package nl.nds.core.maturity;

import java.util.List;
import nl.nds.core.number.Rational;

/** Makes one fraction of several. Raising one of them never lowers it, so that it also maps the ends of intervals. */
enum Aggregator {
    ARITHMETIC {
        @Override
        Rational of(List<Weighted> parts) {
            Rational sum = Rational.ZERO;
            Rational weights = Rational.ZERO;
            for (Weighted part : parts) {
                sum = sum.plus(part.weight().times(part.fraction()));
                weights = weights.plus(part.weight());
            }
            return sum.dividedBy(weights);
        }
    },
    MINIMUM {
        @Override
        Rational of(List<Weighted> parts) {
            return parts.stream().map(Weighted::fraction).reduce(Rational::min).orElseThrow();
        }
    },
    MAXIMUM {
        @Override
        Rational of(List<Weighted> parts) {
            return parts.stream().map(Weighted::fraction).reduce(Rational::max).orElseThrow();
        }
    };

    /** A fraction with its weight, above 0. */
    record Weighted(Rational fraction, Rational weight) {}

    /** The fraction of at least one part. */
    abstract Rational of(List<Weighted> parts);

    static Aggregator of(Aggregation aggregation) {
        return switch (aggregation) {
            case ARITHMETIC -> ARITHMETIC;
            case MINIMUM -> MINIMUM;
        };
    }
}
