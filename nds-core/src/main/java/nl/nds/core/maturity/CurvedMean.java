package nl.nds.core.maturity;

import java.util.List;
import nl.nds.core.maturity.ChangeSplit.Pair;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import org.jspecify.annotations.Nullable;

/**
 * A mean that is arithmetic on a scale g of its own: g is the logarithm for the geometric mean and a power for power means.
 * There Bennet's split of a weighted sum applies: the change of each operand at the mean of its weights, and the change of each
 * weight at the mean of its operands, seen from the mean of the wholes.
 */
sealed interface CurvedMean {

    /** What another fraction of a child that counts changes on the scale. */
    Real answer(Pair pair);

    /** What another share of a child changes on the scale. */
    Real composition(Pair pair);

    /** What a unit of a child brings on the scale where the child did not change; null if it is beyond measure. */
    @Nullable
    Real slope(Pair pair);

    /** What a unit of the scale is worth in the mean, if the mean did not change. */
    Real unit(Real mean);

    private static Rational share(Pair pair) {
        return pair.shareFrom().plus(pair.shareTo()).times(Rational.of(1, 2));
    }

    private static Rational halfMore(Pair pair) {
        return pair.shareTo().minus(pair.shareFrom()).times(Rational.of(1, 2));
    }

    /** With g(x) = ln x; all fractions are above 0, and so are the wholes. */
    record Geometric(Real from, Real to) implements CurvedMean {

        @Override
        public Real answer(Pair pair) {
            return pair.to().dividedBy(pair.from()).ln().times(share(pair));
        }

        @Override
        public Real composition(Pair pair) {
            Real part = pair.from().times(pair.to());
            return part.dividedBy(from.times(to)).ln().times(halfMore(pair));
        }

        @Override
        public Real slope(Pair pair) {
            return Real.of(share(pair)).dividedBy(pair.to());
        }

        @Override
        public Real unit(Real mean) {
            return mean;
        }
    }

    /**
     * With g(x) = x^e of x = fraction / reference. The reference is the greatest fraction if e is above 0, else the least, so
     * that no power is above 1, however large e is, and not all of them are next to nothing.
     */
    final class Power implements CurvedMean {

        private final Rational exponent;
        private final Real reference;
        private final Real wholes;
        private final Real after;

        /** Some fraction is above 0, and if the exponent is below 0 all are. */
        Power(List<Pair> pairs, Rational exponent) {
            this.exponent = exponent;
            Real best = pairs.get(0).from();
            for (Pair pair : pairs) {
                best = exponent.signum() > 0
                        ? best.max(pair.from()).max(pair.to())
                        : best.min(pair.from()).min(pair.to());
            }
            this.reference = best;
            Real sumBefore = Real.ZERO;
            Real sumAfter = Real.ZERO;
            for (Pair pair : pairs) {
                sumBefore = sumBefore.plus(g(pair.from()).times(pair.shareFrom()));
                sumAfter = sumAfter.plus(g(pair.to()).times(pair.shareTo()));
            }
            this.wholes = sumBefore.plus(sumAfter);
            this.after = sumAfter;
        }

        private Real g(Real fraction) {
            return fraction.dividedBy(reference).power(exponent);
        }

        @Override
        public Real answer(Pair pair) {
            return g(pair.to()).minus(g(pair.from())).times(share(pair));
        }

        @Override
        public Real composition(Pair pair) {
            return g(pair.from()).plus(g(pair.to())).minus(wholes).times(halfMore(pair));
        }

        @Override
        public @Nullable Real slope(Pair pair) {
            boolean isZero = pair.to().signum() == 0;
            Rational less = exponent.minus(Rational.ONE);
            if (isZero && less.signum() < 0) {
                return null;
            }
            return pair.to()
                    .dividedBy(reference)
                    .power(less)
                    .times(exponent)
                    .dividedBy(reference)
                    .times(share(pair));
        }

        @Override
        public Real unit(Real mean) {
            return mean.dividedBy(after.times(exponent));
        }
    }
}
