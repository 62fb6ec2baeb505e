package nl.nds.core.real;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A product of powers of fractions above 0 in the making. When complete, it is known whether it is a fraction.
 *
 * <p>Numerators and denominators are taken apart into whole numbers without common divisors, by nothing more than
 * greatest common divisors: no exponent is ever expanded for it, so the size of exponents does not matter.
 */
final class Monomial {

    /** More bits than that are not expanded, and no base may have more. */
    static final int MOST_BITS = 1 << 14;

    /** About as many greatest common divisors of 64 bits are computed at most; longer ones count as several. */
    private static final long MOST_WORK = 10_000;

    private record Power(BigInteger base, BigInteger exponent) {}

    private record Part(Power power, BigInteger divisor) {}

    private final List<Part> parts = new ArrayList<>();
    private BigInteger commonDivisor = BigInteger.ONE;

    /** Whether a number can be a factor of such a product. */
    static boolean takes(Real number) {
        return number.isRational() ? number.offset().signum() > 0 : isRadical(number);
    }

    private static boolean isRadical(Real number) {
        return number.atom() instanceof Radical
                && number.offset().isZero()
                && number.factor().signum() > 0;
    }

    /** Multiplies by the number, of which {@link #takes(Real)} is true, to the power exponent / divisor. */
    void multiply(Real number, BigInteger exponent, BigInteger divisor) {
        if (number.atom() instanceof Radical radical) {
            multiply(number.factor(), exponent, divisor);
            BigInteger degree = radical.degree().multiply(divisor);
            for (int i = 0; i < radical.bases().size(); i++) {
                multiply(radical.bases().get(i), radical.exponents().get(i).multiply(exponent), degree);
            }
        } else {
            multiply(number.offset(), exponent, divisor);
        }
    }

    private void multiply(Rational number, BigInteger exponent, BigInteger divisor) {
        multiply(number.numerator(), exponent, divisor);
        multiply(number.denominator(), exponent.negate(), divisor);
    }

    /** Multiplies by the number, which is above 0, to the power exponent / divisor. */
    void multiply(BigInteger base, BigInteger exponent, BigInteger divisor) {
        if (!base.equals(BigInteger.ONE)) {
            parts.add(new Part(new Power(base, exponent), divisor));
            if (!commonDivisor.mod(divisor).equals(BigInteger.ZERO)) {
                commonDivisor = commonDivisor.multiply(divisor).divide(commonDivisor.gcd(divisor));
            }
        }
    }

    /** The product, or null if it takes too much to find out what it is. */
    @Nullable
    Real product() {
        List<Power> powers = coprime();
        if (powers == null) {
            return null;
        }
        Coefficient coefficient = new Coefficient();
        List<BigInteger> bases = new ArrayList<>();
        List<Rational> exponents = new ArrayList<>();
        BigInteger degree = BigInteger.ONE;
        for (Power power : powers) {
            Rational exponent = Rational.of(power.exponent(), commonDivisor);
            BigInteger above = exponent.numerator();
            BigInteger below = exponent.denominator();
            BigInteger root = below.equals(BigInteger.ONE) ? power.base() : WholeNumbers.exact(power.base(), below);
            if (root != null) {
                coefficient.multiply(root, above);
                continue;
            }
            BigInteger whole = Interval.floor(above, below);
            coefficient.multiply(power.base(), whole);
            bases.add(power.base());
            exponents.add(exponent.minus(Rational.of(whole, BigInteger.ONE)));
            degree = degree.multiply(below).divide(degree.gcd(below));
        }
        if (coefficient.isTooLong()) {
            return null;
        }
        if (bases.isEmpty()) {
            return Real.of(coefficient.value());
        }
        BigInteger common = degree;
        List<BigInteger> whole = exponents.stream()
                .map(exponent -> exponent.numerator().multiply(common.divide(exponent.denominator())))
                .toList();
        return Real.of(coefficient.value(), new Radical(bases, whole, degree), Rational.ZERO);
    }

    /** The part of the product that is a fraction. */
    private static final class Coefficient {

        private BigInteger above = BigInteger.ONE;
        private BigInteger below = BigInteger.ONE;
        private boolean tooLong;

        private void multiply(BigInteger base, BigInteger exponent) {
            int length = base.bitLength() - 1;
            if (exponent.bitLength() >= Integer.SIZE
                    || Math.abs(exponent.longValue()) * length + above.bitLength() + below.bitLength() > MOST_BITS) {
                tooLong |= exponent.signum() != 0;
            } else if (exponent.signum() > 0) {
                above = above.multiply(base.pow(exponent.intValue()));
            } else {
                below = below.multiply(base.pow(-exponent.intValue()));
            }
        }

        private boolean isTooLong() {
            return tooLong;
        }

        private Rational value() {
            return Rational.of(above, below);
        }
    }

    /**
     * The same product over bases without common divisors, in order of size; null if that takes too long.
     *
     * <p>Twos are taken out first: decimals are full of them, and they need no divisions.
     */
    private @Nullable List<Power> coprime() {
        Deque<Power> open = new ArrayDeque<>();
        BigInteger twos = BigInteger.ZERO;
        for (Part part : parts) {
            BigInteger base = part.power().base();
            BigInteger exponent = part.power().exponent().multiply(commonDivisor.divide(part.divisor()));
            int zeros = base.getLowestSetBit();
            twos = twos.add(exponent.multiply(BigInteger.valueOf(zeros)));
            push(open, base.shiftRight(zeros), exponent);
        }
        List<Power> done = new ArrayList<>();
        done.add(new Power(BigInteger.TWO, twos));
        long work = 0;
        while (!open.isEmpty() && work <= MOST_WORK) {
            work += place(open.pop(), done, open);
        }
        if (!open.isEmpty()) {
            return null;
        }
        done.removeIf(power -> power.exponent().signum() == 0);
        done.sort(Comparator.comparing(Power::base));
        return done;
    }

    /** Adds an odd power to those without common divisors, or takes it and one of those apart; returns the work. */
    private static long place(Power power, List<Power> done, Deque<Power> open) {
        BigInteger base = power.base();
        if (base.bitLength() > MOST_BITS) {
            open.push(power);
            return MOST_WORK + 1;
        }
        long work = 0;
        for (int i = 1; i < done.size(); i++) {
            Power other = done.get(i);
            if (base.equals(other.base())) {
                done.set(i, new Power(base, other.exponent().add(power.exponent())));
                return work;
            }
            work += workOfGcd(base, other.base());
            BigInteger divisor = WholeNumbers.gcd(base, other.base());
            if (!divisor.equals(BigInteger.ONE)) {
                done.remove(i);
                BigInteger exponent = rest(power, divisor, open).add(rest(other, divisor, open));
                push(open, divisor, exponent);
                return work;
            }
        }
        done.add(power);
        return work;
    }

    /** Pushes what is left of a power without a divisor of its base; returns the exponent of the divisor in it. */
    private static BigInteger rest(Power power, BigInteger divisor, Deque<Power> open) {
        BigInteger rest = power.base().divide(divisor);
        long times = 1;
        BigInteger[] parts = rest.divideAndRemainder(divisor);
        while (parts[1].signum() == 0) {
            rest = parts[0];
            times++;
            parts = rest.divideAndRemainder(divisor);
        }
        push(open, rest, power.exponent());
        return power.exponent().multiply(BigInteger.valueOf(times));
    }

    private static long workOfGcd(BigInteger first, BigInteger second) {
        long bits = Math.max(first.bitLength(), second.bitLength());
        long words = 1 + bits / Long.SIZE;
        return words == 1 ? 1 : 8 * words;
    }

    private static void push(Deque<Power> open, BigInteger base, BigInteger exponent) {
        if (!base.equals(BigInteger.ONE)) {
            open.push(new Power(base, exponent));
        }
    }
}
