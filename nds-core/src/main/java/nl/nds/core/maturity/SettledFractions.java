package nl.nds.core.maturity;

import java.math.BigInteger;
import java.util.List;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import nl.nds.core.real.WholeNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The fractions of the nodes about which nothing is open: everything below is answered with a value, so that coverage is 1,
 * both bounds are the value, and no state has to be weighed. Most nodes of most assessments are like that, and a fraction
 * from 0 to 1 in whole numbers of 64 bits does for them, without an object for each. What is not settled, or does not fit, has a
 * {@link Result}; every fraction is exact in both.
 */
final class SettledFractions {

    /** What is multiplied stays below this. */
    private static final long LIMIT = 1L << 62;

    /** Denominators beyond this are reduced, so that those of the nodes above have room. */
    private static final long LARGE = 1L << 31;

    private final long[] numerators;

    /** 0 if the node is not settled. */
    private final long[] denominators;

    SettledFractions(int nodes) {
        this.numerators = new long[nodes];
        this.denominators = new long[nodes];
    }

    private SettledFractions(SettledFractions other) {
        this.numerators = other.numerators.clone();
        this.denominators = other.denominators.clone();
    }

    SettledFractions copy() {
        return new SettledFractions(this);
    }

    boolean has(int node) {
        return node < denominators.length && denominators[node] != 0;
    }

    /** The fraction of a node that has one here. */
    Real fraction(int node) {
        return Real.of(Rational.of(numerators[node], denominators[node]));
    }

    /** Takes a fraction if it is one from 0 to 1; the denominator is above 0 and below the limit. */
    boolean put(int node, long numerator, long denominator) {
        if (numerator < 0 || numerator > denominator) {
            return false;
        }
        numerators[node] = numerator;
        denominators[node] = denominator;
        return true;
    }

    void remove(int node) {
        denominators[node] = 0;
    }

    /** Takes over what another one, of as many nodes, has for a node. */
    void putAs(SettledFractions other, int node) {
        numerators[node] = other.numerators[node];
        denominators[node] = other.denominators[node];
    }

    /** Takes the fraction of a result about which nothing is open; for any other one there is none here. */
    void take(int node, Result result) {
        if (node >= denominators.length) {
            return;
        }
        remove(node);
        Real fraction = result.fraction();
        if (fraction != null && result.isSettled() && fraction.isRational()) {
            Rational exact = fraction.asRational().orElseThrow();
            BigInteger numerator = exact.numerator();
            BigInteger denominator = exact.denominator();
            if (numerator.bitLength() < Long.SIZE - 2 && denominator.bitLength() < Long.SIZE - 2) {
                put(node, numerator.longValue(), denominator.longValue());
            }
        }
    }

    /** The children of a node with weights in whole numbers. */
    static final class Weights {

        private final int[] children;
        private final long[] weights;
        private final long total;

        private Weights(int[] children, long[] weights, long total) {
            this.children = children;
            this.weights = weights;
            this.total = total;
        }

        /** Only the ratio of the weights matters; null if they are not small whole numbers on any common unit. */
        static @Nullable Weights of(List<Integer> children, List<Rational> weights) {
            List<BigInteger> multiples = WholeNumbers.multiples(weights, WholeNumbers.commonDenominator(weights));
            long[] whole = new long[multiples.size()];
            long total = 0;
            for (int i = 0; i < whole.length; i++) {
                if (multiples.get(i).compareTo(BigInteger.valueOf(LARGE)) > 0) {
                    return null;
                }
                whole[i] = multiples.get(i).longValue();
                total += whole[i];
            }
            int[] ordinals = children.stream().mapToInt(Integer::intValue).toArray();
            return total == 0 || total > LARGE ? null : new Weights(ordinals, whole, total);
        }
    }

    /**
     * Puts the weighted mean of the children of a node.
     *
     * @return whether all children are settled and the numbers fit
     */
    boolean putMean(int node, Weights of) {
        if (node >= denominators.length) {
            return false;
        }
        long largest = LIMIT / of.total;
        long common = 1;
        long sum = 0;
        for (int i = 0; i < of.children.length; i++) {
            long denominator = denominators[of.children[i]];
            if (denominator == 0) {
                return false;
            }
            long numerator = numerators[of.children[i]];
            if (denominator != common) {
                long multiple = common / denominator;
                if (multiple * denominator != common) {
                    long factor = denominator / WholeNumbers.gcd(common, denominator);
                    if (factor > largest / common) {
                        return false;
                    }
                    common *= factor;
                    sum *= factor;
                    multiple = common / denominator;
                }
                numerator *= multiple;
            }
            // no fraction is above 1, so the sum is at most the common denominator times the total weight
            sum += of.weights[i] * numerator;
        }
        long denominator = common * of.total;
        long divisor = denominator > LARGE ? WholeNumbers.gcd(sum, denominator) : 1;
        return put(node, sum / divisor, denominator / divisor);
    }
}
