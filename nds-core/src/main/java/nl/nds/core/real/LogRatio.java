package nl.nds.core.real;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/** The quotient ln above / ln below of logarithms of fractions above 0 and not 1, where below is above 1. */
final class LogRatio extends Atom {

    /** Fractions of more bits than that are not searched for a common root. */
    private static final int MOST_BITS = 1024;

    private final Rational above;
    private final Rational below;
    private final boolean irrational;

    private LogRatio(Rational above, Rational below, boolean irrational) {
        super(DoubleRange.ln(above).dividedBy(DoubleRange.ln(below)));
        this.above = above;
        this.below = below;
        this.irrational = irrational;
    }

    /** The quotient of the logarithms of two fractions above 0, the second not 1. */
    static Real of(Rational above, Rational below) {
        if (below.compareTo(Rational.ONE) < 0) {
            return of(inverse(above), inverse(below));
        }
        int side = above.compareTo(Rational.ONE);
        if (side == 0) {
            return Real.ZERO;
        }
        boolean searched = bits(above) <= MOST_BITS && bits(below) <= MOST_BITS;
        if (searched) {
            Optional<Rational> root = commonRoot(side < 0 ? inverse(above) : above, below);
            if (root.isPresent()) {
                Rational ratio = Rational.of(exponent(above, root.get()), exponent(below, root.get()));
                return Real.of(side < 0 ? ratio.negated() : ratio);
            }
        }
        return Real.of(new LogRatio(above, below, searched));
    }

    private static Rational inverse(Rational number) {
        return Rational.ONE.dividedBy(number);
    }

    private static int bits(Rational number) {
        return number.numerator().bitLength() + number.denominator().bitLength();
    }

    /**
     * The greatest number that two fractions above 1 are powers of, with whole exponents; empty if there is none.
     *
     * <p>The ratio of the logarithms is a fraction m/n exactly if a^n = b^m, that is, if a and b are powers of one
     * fraction. That is found like a common divisor of the exponents. In lowest terms the parts of a power are powers
     * of the parts, so the smaller of a and b divides the greater in numerator and denominator, and each step makes the
     * numbers shorter.
     */
    private static Optional<Rational> commonRoot(Rational first, Rational second) {
        BigInteger greatAbove = first.numerator();
        BigInteger greatBelow = first.denominator();
        BigInteger smallAbove = second.numerator();
        BigInteger smallBelow = second.denominator();
        while (true) {
            if (greatAbove.compareTo(smallAbove) < 0) {
                BigInteger swap = greatAbove;
                greatAbove = smallAbove;
                smallAbove = swap;
                swap = greatBelow;
                greatBelow = smallBelow;
                smallBelow = swap;
            }
            BigInteger[] parts = greatAbove.divideAndRemainder(smallAbove);
            if (parts[1].signum() != 0) {
                return Optional.empty();
            }
            greatAbove = parts[0];
            parts = greatBelow.divideAndRemainder(smallBelow);
            if (parts[1].signum() != 0) {
                return Optional.empty();
            }
            greatBelow = parts[0];
            int side = greatAbove.compareTo(greatBelow);
            if (side <= 0) {
                return side < 0 ? Optional.empty() : Optional.of(Rational.of(smallAbove, smallBelow));
            }
        }
    }

    /** How often the root, which is above 1, is a factor of its power or of the inverse of that. */
    private static long exponent(Rational power, Rational root) {
        BigInteger number = power.numerator().max(power.denominator());
        return Math.round(lengthOf(number) / lengthOf(root.numerator()));
    }

    /** The logarithm of a number of {@value #MOST_BITS} bits at most, as good as a double can be. */
    private static double lengthOf(BigInteger number) {
        int cut = Math.max(0, number.bitLength() - 60);
        return Math.log(number.shiftRight(cut).doubleValue()) + cut * Math.log(2);
    }

    @Override
    List<Real> operands() {
        return List.of();
    }

    @Override
    @Nullable
    Interval evaluate(List<Interval> operands, int bits) {
        return Elementary.ln(above, bits).dividedBy(Elementary.ln(below, bits), bits);
    }

    @Override
    int sign() {
        return above.compareTo(Rational.ONE);
    }

    @Override
    boolean isIrrational() {
        return irrational;
    }

    /** ln a / ln b is to m / n as a^n is to b^m. */
    @Override
    OptionalInt compareInIntegers(Rational other, long mostBits) {
        BigInteger m = other.numerator();
        BigInteger n = other.denominator();
        if (m.bitLength() >= Integer.SIZE
                || n.bitLength() >= Integer.SIZE
                || n.longValue() * bits(above) + Math.abs(m.longValue()) * bits(below) > mostBits) {
            return OptionalInt.empty();
        }
        int left = n.intValue();
        int right = Math.abs(m.intValue());
        boolean inverse = m.signum() < 0;
        BigInteger rightAbove = (inverse ? below.denominator() : below.numerator()).pow(right);
        BigInteger rightBelow = (inverse ? below.numerator() : below.denominator()).pow(right);
        return OptionalInt.of(above.numerator()
                .pow(left)
                .multiply(rightBelow)
                .compareTo(above.denominator().pow(left).multiply(rightAbove)));
    }

    @Override
    boolean isSameAs(Atom other) {
        return other instanceof LogRatio that && above.equals(that.above) && below.equals(that.below);
    }
}
