package nl.nds.core.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction of two whole numbers, seen in lowest terms with a positive denominator.
 *
 * <p>Sums, products and quotients are exact, in any order, on any machine. As long as numerator and denominator fit in 64
 * bits no big numbers are made.
 *
 * <p>This class is immutable and thread-safe. It is a value type, ordered by size.
 */
public final class Rational implements Comparable<Rational> {

    /** The number 0. */
    public static final Rational ZERO = new Rational(0, 1);

    /** The number 1. */
    public static final Rational ONE = new Rational(1, 1);

    private static final Pattern TEXT = Pattern.compile("(-?[0-9]{1,1000})/([0-9]{1,1000})");
    private static final int LARGEST_SCALE = 10_000;

    /** So many decimal digits fit in 64 bits whatever they are. */
    private static final int LONG_DIGITS = 18;

    private static final long[] SMALL_POWERS = smallPowers();

    private static long[] smallPowers() {
        long[] powers = new long[LONG_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

    /** Fractions with larger denominators are reduced at once, so that the product of two fits. */
    private static final long LARGE = 1L << 31;

    /**
     * Numerator and denominator, if both fit; not always in lowest terms, since reducing costs more than adding. The smallest
     * long is left to {@link #big}, so that negating is safe.
     */
    private final long numerator;

    private final long denominator;
    private final @Nullable Big big;

    /** In lowest terms, one of which does not fit. */
    private record Big(BigInteger numerator, BigInteger denominator) {}

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = null;
    }

    private Rational(Big big) {
        this.numerator = 0;
        this.denominator = 0;
        this.big = big;
    }

    /**
     * Obtains a whole number.
     *
     * @param number any number
     * @return the fraction; not null
     */
    public static Rational of(long number) {
        return of(number, 1);
    }

    /**
     * Obtains the quotient of two whole numbers.
     *
     * @param numerator any number
     * @param denominator any number but 0
     * @return the fraction in lowest terms; not null
     * @throws ArithmeticException if the denominator is 0
     */
    public static Rational of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("the denominator is 0");
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        return small(denominator < 0 ? -numerator : numerator, Math.abs(denominator));
    }

    /**
     * Obtains the quotient of two whole numbers of any size.
     *
     * @param numerator any number; not null
     * @param denominator any number but 0; not null
     * @return the fraction in lowest terms; not null
     * @throws ArithmeticException if the denominator is 0
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("the denominator is 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return coprime(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** Of numbers without a common divisor; the denominator is above 0. */
    private static Rational coprime(BigInteger n, BigInteger d) {
        if (n.abs().compareTo(LONG_MAX) <= 0 && d.compareTo(LONG_MAX) <= 0) {
            return new Rational(n.longValue(), d.longValue());
        }
        return new Rational(new Big(n, d));
    }

    /**
     * Obtains the exact value of a decimal.
     *
     * @param decimal the decimal; not null
     * @return the fraction; not null
     */
    public static Rational of(Decimal decimal) {
        return of(decimal.toBigDecimal());
    }

    /**
     * Obtains the exact value of a {@link BigDecimal}.
     *
     * @param decimal the decimal; its scale lies between -10000 and 10000, since the power of ten is computed, or it is
     *     0; not null
     * @return the fraction; not null
     * @throws ArithmeticException if the scale lies outside those limits
     */
    public static Rational of(BigDecimal decimal) {
        if (decimal.signum() == 0) {
            return ZERO;
        }
        int scale = decimal.scale();
        if (scale >= 0 && scale < SMALL_POWERS.length && decimal.precision() <= LONG_DIGITS) {
            return small(decimal.scaleByPowerOfTen(scale).longValue(), SMALL_POWERS[scale]);
        }
        BigInteger unscaled = decimal.unscaledValue();
        if (scale < -LARGEST_SCALE || scale > LARGEST_SCALE) {
            throw new ArithmeticException("the scale is beyond " + LARGEST_SCALE);
        }
        return scale >= 0
                ? of(unscaled, BigInteger.TEN.pow(scale))
                : of(unscaled.multiply(BigInteger.TEN.pow(-scale)), BigInteger.ONE);
    }

    /**
     * Obtains a fraction from its text, if it is one.
     *
     * @param text any text; not null
     * @return the fraction, or empty if the text is not two whole numbers of at most 1000 digits with a slash between
     *     them, the second above 0
     */
    public static Optional<Rational> tryParse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigInteger below = new BigInteger(parts.group(2));
        return below.signum() == 0 ? Optional.empty() : Optional.of(of(new BigInteger(parts.group(1)), below));
    }

    private static Rational small(long n, long d) {
        return d <= LARGE ? new Rational(n, d) : reduced(n, d);
    }

    private static Rational reduced(long n, long d) {
        if (d == 1) {
            return new Rational(n, 1);
        }
        long divisor = gcd(Math.abs(n), d);
        return divisor == 1 ? new Rational(n, d) : new Rational(n / divisor, d / divisor);
    }

    /** Of a number of at least 0 and one of at least 1, by halving and subtracting, which is faster than dividing. */
    private static long gcd(long first, long second) {
        if (first == 0) {
            return second;
        }
        int twos = Long.numberOfTrailingZeros(first | second);
        long a = first >> Long.numberOfTrailingZeros(first);
        long b = second;
        while (b != 0) {
            b >>= Long.numberOfTrailingZeros(b);
            long larger = Math.max(a, b);
            a = Math.min(a, b);
            b = larger - a;
        }
        return a << twos;
    }

    /**
     * The number above the line.
     *
     * @return the numerator in lowest terms; carries the sign
     */
    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(numerator / divisor()) : big.numerator();
    }

    /**
     * The number below the line.
     *
     * @return the denominator in lowest terms; at least 1
     */
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(denominator / divisor()) : big.denominator();
    }

    private Big exact() {
        if (big != null) {
            return big;
        }
        long divisor = divisor();
        return new Big(BigInteger.valueOf(numerator / divisor), BigInteger.valueOf(denominator / divisor));
    }

    private long divisor() {
        return denominator == 1 ? 1 : gcd(Math.abs(numerator), denominator);
    }

    /**
     * The sum.
     *
     * @param other the number to add; not null
     * @return this + other
     */
    public Rational plus(Rational other) {
        if (isZero() || other.isZero()) {
            return isZero() ? other : this;
        }
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                long sum = numerator + other.numerator;
                boolean fits = ((numerator ^ sum) & (other.numerator ^ sum)) >= 0 && sum != Long.MIN_VALUE;
                if (fits) {
                    return small(sum, denominator);
                }
            } else {
                boolean isMultiple = denominator % other.denominator == 0;
                long common = isMultiple ? 1 : other.denominator;
                long factor = isMultiple ? denominator / other.denominator : denominator;
                if (fitsProduct(numerator, common)
                        && fitsProduct(other.numerator, factor)
                        && fitsProduct(denominator, common)) {
                    long a = numerator * common;
                    long b = other.numerator * factor;
                    long sum = a + b;
                    if (((a ^ sum) & (b ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
                        return small(sum, denominator * common);
                    }
                }
            }
        }
        return sum(exact(), other.exact());
    }

    /** Only what divides both denominators can still be divided out of the sum (Knuth, TAOCP 2, 4.5.1). */
    private static Rational sum(Big a, Big b) {
        BigInteger common = a.denominator().gcd(b.denominator());
        BigInteger rest = a.denominator().divide(common);
        BigInteger sum = a.numerator()
                .multiply(b.denominator().divide(common))
                .add(b.numerator().multiply(rest));
        BigInteger divisor = sum.gcd(common);
        return coprime(sum.divide(divisor), rest.multiply(b.denominator().divide(divisor)));
    }

    private static boolean fitsProduct(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return low != Long.MIN_VALUE && ((high == 0 && low >= 0) || (high == -1 && low < 0));
    }

    /**
     * The difference.
     *
     * @param other the number to subtract; not null
     * @return this − other
     */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /**
     * The product.
     *
     * @param other the number to multiply by; not null
     * @return this × other
     */
    public Rational times(Rational other) {
        if (isOne() || other.isOne()) {
            return isOne() ? other : this;
        }
        if (big == null
                && other.big == null
                && fitsProduct(numerator, other.numerator)
                && fitsProduct(denominator, other.denominator)) {
            return small(numerator * other.numerator, denominator * other.denominator);
        }
        return product(exact(), other.exact());
    }

    /** Only what divides a numerator and the other denominator can be divided out of the product. */
    private static Rational product(Big a, Big b) {
        BigInteger first = a.numerator().gcd(b.denominator());
        BigInteger second = b.numerator().gcd(a.denominator());
        return coprime(
                a.numerator().divide(first).multiply(b.numerator().divide(second)),
                a.denominator().divide(second).multiply(b.denominator().divide(first)));
    }

    /**
     * The quotient.
     *
     * @param other the number to divide by, not 0; not null
     * @return this ÷ other
     * @throws ArithmeticException if the other number is 0
     */
    public Rational dividedBy(Rational other) {
        if (other.isZero()) {
            throw new ArithmeticException("division by 0");
        }
        if (other.big == null) {
            return times(other.reciprocal());
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    private Rational reciprocal() {
        long above = numerator < 0 ? -denominator : denominator;
        long below = Math.abs(numerator);
        return new Rational(above, below);
    }

    /**
     * The number with the other sign.
     *
     * @return −this
     */
    public Rational negated() {
        return big == null
                ? new Rational(-numerator, denominator)
                : new Rational(new Big(big.numerator().negate(), big.denominator()));
    }

    /**
     * The number without its sign.
     *
     * @return this or −this, at least 0
     */
    public Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * The smaller of two numbers.
     *
     * @param other the other number; not null
     * @return this or the other
     */
    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The greater of two numbers.
     *
     * @param other the other number; not null
     * @return this or the other
     */
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The sign of the number.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator().signum();
    }

    /**
     * Whether the number is 0.
     *
     * @return true for 0
     */
    public boolean isZero() {
        return signum() == 0;
    }

    private boolean isOne() {
        return big == null && numerator == denominator;
    }

    /**
     * The number rounded to some digits after the point.
     *
     * @param digits how many digits after the point, at least 0
     * @param mode how to round; not null
     * @return a decimal whose scale is the number of digits
     */
    public BigDecimal toBigDecimal(int digits, RoundingMode mode) {
        return big == null
                ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), digits, mode)
                : new BigDecimal(big.numerator()).divide(new BigDecimal(big.denominator()), digits, mode);
    }

    @Override
    public int compareTo(Rational other) {
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            long highHere = Math.multiplyHigh(numerator, other.denominator);
            long highThere = Math.multiplyHigh(other.numerator, denominator);
            return highHere != highThere
                    ? Long.compare(highHere, highThere)
                    : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Rational that)) {
            return false;
        }
        boolean areSmall = big == null && that.big == null;
        return areSmall ? compareTo(that) == 0 : Objects.equals(big, that.big);
    }

    @Override
    public int hashCode() {
        if (big != null) {
            return big.hashCode();
        }
        long divisor = divisor();
        return Long.hashCode(31 * (numerator / divisor) + denominator / divisor);
    }

    /**
     * Numerator and denominator with a slash between them, also for whole numbers.
     *
     * @return the text, such as {@code 9/32} or {@code 75/1}, that {@link #tryParse(String)} reads as an equal number
     *     unless one of the two has more than 1000 digits
     */
    @Override
    public String toString() {
        return numerator() + "/" + denominator();
    }
}
