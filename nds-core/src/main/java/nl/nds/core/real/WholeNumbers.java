package nl.nds.core.real;

import java.math.BigInteger;
import java.util.List;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/** Roots and common divisors of whole numbers above 0, and fractions as multiples of a common unit. */
public final class WholeNumbers {

    /** A root of so many bits is what a double says, or it is not whole. */
    private static final int DOUBLE_BITS = 40;

    private static final int START_BITS = 38;

    private WholeNumbers() {}

    /** The root, if it is a whole number; the degree is at least 2. */
    static @Nullable BigInteger exact(BigInteger number, BigInteger degree) {
        int bits = number.bitLength();
        if (degree.compareTo(BigInteger.valueOf(bits)) >= 0) {
            return null; // 2 to that power has more bits
        }
        int n = degree.intValue();
        BigInteger root;
        if (n == 2) {
            root = number.sqrt();
        } else if (bits / n < DOUBLE_BITS) {
            root = BigInteger.valueOf(Math.round(Math.exp(ln(number) / n)));
        } else {
            root = floor(number, n);
        }
        return root.pow(n).equals(number) ? root : null;
    }

    private static double ln(BigInteger number) {
        int cut = Math.max(0, number.bitLength() - 62);
        return Math.log(number.shiftRight(cut).doubleValue()) + cut * Math.log(2);
    }

    /** By Newton's method from above, where it goes down until it is there. */
    private static BigInteger floor(BigInteger number, int n) {
        BigInteger degree = BigInteger.valueOf(n);
        BigInteger less = BigInteger.valueOf(n - 1L);
        double ln = ln(number) / n;
        int cut = (int) (ln / Math.log(2)) - START_BITS;
        double start = Math.exp(ln - cut * Math.log(2)); // more than START_BITS bits
        BigInteger root = BigInteger.valueOf((long) (start * (1 + 0x1p-28))).shiftLeft(Math.max(cut, 0));
        while (true) {
            BigInteger next =
                    less.multiply(root).add(number.divide(root.pow(n - 1))).divide(degree);
            if (next.compareTo(root) >= 0) {
                return root;
            }
            root = next;
        }
    }

    /** The greatest common divisor, without big numbers where both fit in 63 bits. */
    static BigInteger gcd(BigInteger first, BigInteger second) {
        if (first.bitLength() >= Long.SIZE || second.bitLength() >= Long.SIZE) {
            return first.gcd(second);
        }
        return BigInteger.valueOf(gcd(first.longValue(), second.longValue()));
    }

    /**
     * The greatest common divisor of numbers that are not below 0.
     *
     * @param first any number but a negative one
     * @param second any number but a negative one
     * @return the largest number that divides both
     */
    public static long gcd(long first, long second) {
        long a = first;
        long b = second;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /**
     * The least number whose product with each fraction is whole.
     *
     * @param numbers the fractions; not null
     * @return their common denominator, at least 1
     */
    public static BigInteger commonDenominator(List<Rational> numbers) {
        BigInteger common = BigInteger.ONE;
        for (Rational number : numbers) {
            BigInteger denominator = number.denominator();
            common = common.divide(gcd(common, denominator)).multiply(denominator);
        }
        return common;
    }

    /**
     * The products of the fractions with a common denominator.
     *
     * @param numbers the fractions; not null
     * @param unit a number that every denominator divides; not null
     * @return a whole number for each fraction, in their order
     */
    public static List<BigInteger> multiples(List<Rational> numbers, BigInteger unit) {
        return numbers.stream()
                .map(number -> number.numerator().multiply(unit.divide(number.denominator())))
                .toList();
    }
}
