package nl.nds.core.real;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A product of powers of whole numbers that is no fraction.
 *
 * <p>The bases are above 1 and have no divisor in common; the exponents lie between 0 and 1 and none of the powers is a
 * fraction. So the product is none either: in a fraction each prime number would have a whole exponent, each prime
 * number is in one base only, and a base whose prime numbers all have whole exponents would have a whole power.
 */
final class Radical extends Atom {

    private final List<BigInteger> bases;

    /** What the exponents are multiplied with to be whole numbers: the least number that does. */
    private final BigInteger degree;

    private final List<BigInteger> exponents;

    Radical(List<BigInteger> bases, List<BigInteger> exponents, BigInteger degree) {
        super(range(bases, exponents, degree));
        this.bases = List.copyOf(bases);
        this.exponents = List.copyOf(exponents);
        this.degree = degree;
    }

    private static DoubleRange range(List<BigInteger> bases, List<BigInteger> exponents, BigInteger degree) {
        DoubleRange sum = new DoubleRange(0, 0);
        for (int i = 0; i < bases.size(); i++) {
            DoubleRange exponent = DoubleRange.of(Rational.of(exponents.get(i), degree));
            sum = sum.plus(DoubleRange.ln(bases.get(i)).times(exponent));
        }
        return sum.exp();
    }

    List<BigInteger> bases() {
        return bases;
    }

    List<BigInteger> exponents() {
        return exponents;
    }

    BigInteger degree() {
        return degree;
    }

    @Override
    List<Real> operands() {
        return List.of();
    }

    @Override
    @Nullable
    Interval evaluate(List<Interval> operands, int bits) {
        Interval sum = new Interval(BigInteger.ZERO, BigInteger.ZERO);
        for (int i = 0; i < bases.size(); i++) {
            Rational exponent = Rational.of(exponents.get(i), degree);
            sum = sum.plus(Elementary.ln(bases.get(i), bits).times(exponent));
        }
        return Elementary.exp(sum, bits);
    }

    @Override
    int sign() {
        return 1;
    }

    @Override
    boolean isIrrational() {
        return true;
    }

    /** Compares the powers with the degree as exponent; the other number is above 0. */
    @Override
    OptionalInt compareInIntegers(Rational other, long mostBits) {
        if (degree.bitLength() >= Integer.SIZE) {
            return OptionalInt.empty();
        }
        int power = degree.intValue();
        long size = (long) power
                * (other.numerator().bitLength() + other.denominator().bitLength());
        for (int i = 0; i < bases.size() && size <= mostBits; i++) {
            size += exponents.get(i).longValue() * bases.get(i).bitLength();
        }
        if (size > mostBits) {
            return OptionalInt.empty();
        }
        BigInteger product = other.denominator().pow(power);
        for (int i = 0; i < bases.size(); i++) {
            product = product.multiply(bases.get(i).pow(exponents.get(i).intValue()));
        }
        return OptionalInt.of(product.compareTo(other.numerator().pow(power)));
    }

    @Override
    boolean isSameAs(Atom other) {
        return other instanceof Radical that
                && degree.equals(that.degree)
                && bases.equals(that.bases)
                && exponents.equals(that.exponents);
    }
}
