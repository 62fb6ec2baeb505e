package nl.nds.core.real;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * What can be found out about a power mean in whole numbers. The exponent is a/b.
 *
 * <p>The operands are divided by the first of them. If the b-th roots of these quotients are fractions, so is the sum
 * of their a-th powers, and the mean is a product of powers of fractions.
 *
 * <p>If the operands are products of powers of fractions and one of those roots is no fraction, the mean m is none: if
 * it were, the sum of share · operand^(a/b) would equal m^(a/b). But positive real numbers some powers of which are
 * fractions are linearly independent over the fractions unless two of them are fractions of each other (Besicovitch
 * 1940, Mordell 1953, Siegel 1972). As all shares are above 0 and there is only one power to cancel them out, all
 * operands would have to be such fractions of each other when raised to a/b, and so would their b-th roots, as a and b
 * have no divisor in common.
 *
 * @param mean the mean, or null if it is not such a product
 * @param irrational whether the mean is known not to be a fraction; tells nothing if there is a mean
 */
record ClosedPowerMean(@Nullable Real mean, boolean irrational) {

    /** The shares are those of the operands, which are above 0, in the whole. */
    static ClosedPowerMean of(List<Real> operands, List<Rational> shares, Rational exponent) {
        if (!operands.stream().allMatch(Monomial::takes)) {
            return new ClosedPowerMean(null, false);
        }
        BigInteger degree = exponent.denominator();
        boolean whole = degree.equals(BigInteger.ONE) && operands.stream().allMatch(Real::isRational);
        Real first = whole ? Real.ONE : operands.get(0);
        List<Rational> roots = new ArrayList<>(operands.size());
        boolean irrational = false;
        for (Real operand : operands) {
            Real root = whole ? operand : root(operand, first, degree);
            if (root != null) {
                root.asRational().ifPresent(roots::add);
                irrational |= !root.isRational();
            }
        }
        if (roots.size() < operands.size()) {
            return new ClosedPowerMean(null, irrational);
        }
        Real mean = exponent.equals(Rational.of(-1))
                ? Real.of(harmonicMean(roots, shares)).times(first)
                : mean(first, roots, shares, exponent);
        return new ClosedPowerMean(mean, false);
    }

    private static @Nullable Real root(Real operand, Real first, BigInteger degree) {
        Monomial quotient = new Monomial();
        quotient.multiply(operand, BigInteger.ONE, degree);
        quotient.multiply(first, BigInteger.ONE.negate(), degree);
        return quotient.product();
    }

    /** A fraction, whatever its size. */
    private static Rational harmonicMean(List<Rational> operands, List<Rational> shares) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < operands.size(); i++) {
            sum = sum.plus(shares.get(i).dividedBy(operands.get(i)));
        }
        return Rational.ONE.dividedBy(sum);
    }

    /**
     * first · (sum of share · root^a)^(b/a).
     *
     * <p>The sum is taken over whole numbers, the multiples of the roots by their common denominator, so that no power
     * is ever reduced to lowest terms. If a is below 0, the roots are turned upside down, and so is the sum.
     */
    private static @Nullable Real mean(Real first, List<Rational> roots, List<Rational> shares, Rational exponent) {
        boolean turned = exponent.signum() < 0;
        List<Rational> upright =
                turned ? roots.stream().map(Rational.ONE::dividedBy).toList() : roots;
        BigInteger unit = WholeNumbers.commonDenominator(upright);
        BigInteger whole = WholeNumbers.commonDenominator(shares);
        List<BigInteger> multiples = WholeNumbers.multiples(upright, unit);
        long bits = multiples.stream().mapToLong(BigInteger::bitLength).sum();
        BigInteger power = exponent.numerator().abs();
        if (power.bitLength() >= Integer.SIZE || power.longValue() * bits > Monomial.MOST_BITS) {
            return null;
        }
        BigInteger sum = BigInteger.ZERO;
        List<BigInteger> weights = WholeNumbers.multiples(shares, whole);
        for (int i = 0; i < weights.size(); i++) {
            sum = sum.add(weights.get(i).multiply(multiples.get(i).pow(power.intValue())));
        }
        BigInteger degree = turned ? exponent.denominator().negate() : exponent.denominator();
        Monomial product = new Monomial();
        product.multiply(first, BigInteger.ONE, BigInteger.ONE);
        product.multiply(sum, degree, power);
        product.multiply(whole, degree.negate(), power);
        product.multiply(unit, degree.negate(), BigInteger.ONE);
        return product.product();
    }
}
