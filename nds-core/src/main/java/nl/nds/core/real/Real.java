package nl.nds.core.real;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A number that need not be a fraction, such as a geometric mean or a position on a logarithmic scale.
 *
 * <p>As long as fractions give fractions, nothing but fractions is computed with. The geometric mean of 2 and 8 is the
 * fraction 4, the logarithmic position of 10 between 1 and 100 is the fraction 1/2. Any other number is kept as the
 * expression that it is the value of, so nothing is rounded on the way, however long the way is. What is asked of it is
 * answered by enclosing the value as narrowly as it takes.
 *
 * <p><b>How numbers compare.</b> Geometric means of fractions, power means of fractions with a whole exponent, and
 * products, quotients and geometric means of these are products of powers of fractions. They compare exactly, with
 * fractions and with each other, by whole numbers of up to 262144 bits. Where these would be longer, as with weights of
 * many digits, and for other expressions that are known not to be fractions, a number is enclosed to 3200 digits after
 * the point before it counts as equal to a fraction. Anything else is enclosed to 50, 100 and 200 digits; if the two
 * numbers still cannot be told apart, they count as equal.
 *
 * <p><b>Order and equality.</b> {@link #equals(Object)} is true of equal fractions; any other number equals itself
 * only. No hash code could go with a comparison of digits. So use {@link #compareTo(Real)}, which is 0 more often, to
 * ask whether two numbers are equal; the order is not consistent with equals.
 *
 * <p>A number that is too large to be enclosed at all, 2 to the power of a million, makes the methods that compare or
 * round throw an {@link ArithmeticException}.
 *
 * <p>This class is immutable and thread-safe; what it remembers for itself are results that any thread would find.
 */
public final class Real implements Comparable<Real> {

    /** The number 0. */
    public static final Real ZERO = new Real(Rational.ZERO, null, Rational.ZERO);

    /** The number 1. */
    public static final Real ONE = new Real(Rational.ZERO, null, Rational.ONE);

    /** So many digits after the point tell numbers apart. */
    static final int MOST_DIGITS = 200;

    private static final List<Integer> DIGITS = List.of(50, 100, MOST_DIGITS);
    private static final List<Integer> MORE_DIGITS = List.of(400, 800, 1600, 3200);

    /** Powers of so many bits cost less than 50 digits of an enclosure. */
    private static final long FEW_BITS = 1 << 12;

    /** Powers of more bits take milliseconds. */
    private static final long MANY_BITS = 1 << 18;

    /** Beyond this precision a number cannot be got hold of. */
    private static final int MOST_BITS = 1 << 21;

    private static final int SHOWN_DIGITS = 20;

    /** The number is factor · atom + offset. Without an atom it is the offset, and the factor is 0. */
    private final Rational factor;

    private final @Nullable Atom atom;
    private final Rational offset;
    private volatile @Nullable Enclosure last;

    private Real(Rational factor, @Nullable Atom atom, Rational offset) {
        this.factor = factor;
        this.atom = atom;
        this.offset = offset;
    }

    /**
     * Obtains a fraction.
     *
     * @param number the fraction; not null
     * @return the number; not null
     */
    public static Real of(Rational number) {
        return number.isZero() ? ZERO : number.equals(Rational.ONE) ? ONE : new Real(Rational.ZERO, null, number);
    }

    static Real of(Atom atom) {
        return new Real(Rational.ONE, atom, Rational.ZERO);
    }

    static Real of(Rational factor, Atom atom, Rational offset) {
        return factor.isZero() ? of(offset) : new Real(factor, atom, offset);
    }

    /**
     * The weighted geometric mean: the product of the operands, each to the power of its weight, and of that the root
     * whose degree is the sum of the weights.
     *
     * <p>It is 0 if any operand is 0, and the operand itself if all of them are equal.
     *
     * @param operands at least one number, none of them below 0; not null
     * @param weights as many numbers above 0; not null
     * @return the mean; not null
     * @throws IllegalArgumentException if there are no operands, not as many weights, an operand below 0 or a weight
     *     that is not above 0
     */
    public static Real geometricMean(List<Real> operands, List<Rational> weights) {
        checkMean(operands, weights);
        if (operands.stream().anyMatch(operand -> operand.signum() == 0)) {
            return ZERO;
        }
        Real same = theSame(operands);
        if (same != null) {
            return same;
        }
        if (operands.stream().allMatch(Monomial::takes)) {
            Real product = closedGeometricMean(operands, weights);
            if (product != null) {
                return product;
            }
        }
        Rational total = sum(weights);
        return of(new PowerProduct(
                operands,
                weights.stream().map(weight -> weight.dividedBy(total)).toList()));
    }

    private static @Nullable Real closedGeometricMean(List<Real> operands, List<Rational> weights) {
        List<BigInteger> exponents = WholeNumbers.multiples(weights, WholeNumbers.commonDenominator(weights));
        BigInteger total = exponents.stream().reduce(BigInteger.ZERO, BigInteger::add);
        Monomial product = new Monomial();
        for (int i = 0; i < operands.size(); i++) {
            product.multiply(operands.get(i), exponents.get(i), total);
        }
        return product.product();
    }

    /**
     * The weighted power mean: the sum of the operands to the power of the exponent, each times its share in the sum of
     * the weights, and of that the root whose degree is the exponent.
     *
     * <p>With exponent 1 it is the arithmetic mean, with exponent -1 the harmonic mean. If the exponent is below 0, it
     * is 0 if any operand is 0. If all operands are equal, it is that number.
     *
     * @param operands at least one number, none of them below 0; not null
     * @param weights as many numbers above 0; not null
     * @param exponent any number but 0; not null
     * @return the mean; not null
     * @throws IllegalArgumentException if there are no operands, not as many weights, an operand below 0, a weight that
     *     is not above 0, or if the exponent is 0
     */
    public static Real powerMean(List<Real> operands, List<Rational> weights, Rational exponent) {
        checkMean(operands, weights);
        if (exponent.isZero()) {
            throw new IllegalArgumentException("a power mean has another exponent than 0");
        }
        List<Real> positive = new ArrayList<>(operands.size());
        List<Rational> shares = new ArrayList<>(operands.size());
        Rational total = sum(weights);
        for (int i = 0; i < operands.size(); i++) {
            if (operands.get(i).signum() > 0) {
                positive.add(operands.get(i));
                shares.add(weights.get(i).dividedBy(total));
            }
        }
        boolean complete = positive.size() == operands.size();
        if (positive.isEmpty() || (exponent.signum() < 0 && !complete)) {
            return ZERO;
        }
        Real same = complete ? theSame(positive) : null;
        if (same != null) {
            return same;
        }
        if (exponent.equals(Rational.ONE)) {
            return weightedSum(positive, shares);
        }
        ClosedPowerMean closed = ClosedPowerMean.of(positive, shares, exponent);
        Real mean = closed.mean();
        return mean != null ? mean : of(new PowerMean(positive, shares, exponent, closed.irrational()));
    }

    private static Real weightedSum(List<Real> operands, List<Rational> shares) {
        Real sum = ZERO;
        for (int i = 0; i < operands.size(); i++) {
            sum = sum.plus(operands.get(i).times(shares.get(i)));
        }
        return sum;
    }

    private static void checkMean(List<Real> operands, List<Rational> weights) {
        if (operands.isEmpty() || operands.size() != weights.size()) {
            throw new IllegalArgumentException("a mean has operands, and as many weights");
        }
        if (weights.stream().anyMatch(weight -> weight.signum() <= 0)) {
            throw new IllegalArgumentException("the weights of a mean are above 0");
        }
        if (operands.stream().anyMatch(operand -> operand.signum() < 0)) {
            throw new IllegalArgumentException("the operands of a mean are not below 0");
        }
    }

    /** The number that all operands are, or null if they are not all equal. */
    private static @Nullable Real theSame(List<Real> operands) {
        Real first = operands.get(0);
        for (Real operand : operands) {
            if (first.compareTo(operand) != 0) {
                return null;
            }
            if (operand.isRational()) {
                first = operand;
            }
        }
        return first;
    }

    private static Rational sum(List<Rational> numbers) {
        Rational sum = Rational.ZERO;
        for (Rational number : numbers) {
            sum = sum.plus(number);
        }
        return sum;
    }

    /**
     * The position on a logarithmic scale: ln(x / worst) / ln(best / worst).
     *
     * @param x the number to find the position of, above 0; not null
     * @param worst the number at position 0, above 0; not null
     * @param best the number at position 1, above 0, on either side of the worst but not equal to it; not null
     * @return the position, which lies beyond 0 or 1 if x lies beyond worst or best; not null
     * @throws IllegalArgumentException if a number is not above 0, or if worst and best are equal
     */
    public static Real logarithmicPosition(Rational x, Rational worst, Rational best) {
        if (x.signum() <= 0 || worst.signum() <= 0 || best.signum() <= 0) {
            throw new IllegalArgumentException("there are only numbers above 0 on a logarithmic scale");
        }
        if (worst.equals(best)) {
            throw new IllegalArgumentException("the worst of a scale is not its best");
        }
        return LogRatio.of(x.dividedBy(worst), best.dividedBy(worst));
    }

    /**
     * The natural logarithm.
     *
     * @return ln this; 0 if this counts as equal to 1
     * @throws ArithmeticException if this is not above 0
     */
    public Real ln() {
        if (signum() <= 0) {
            throw new ArithmeticException("only numbers above 0 have a logarithm");
        }
        int side = compareTo(Rational.ONE);
        if (side == 0) {
            return ZERO;
        }
        // that of a fraction and that of its inverse are then one expression
        return atom == null && side < 0
                ? of(new Logarithm(of(Rational.ONE.dividedBy(offset)))).negated()
                : of(new Logarithm(this));
    }

    /**
     * A power.
     *
     * @param exponent any number; not null
     * @return this to the power of the exponent; 1 if that is 0
     * @throws ArithmeticException if this is below 0, or is 0 and the exponent below 0
     */
    public Real power(Rational exponent) {
        if (exponent.isZero()) {
            return ONE;
        }
        int sign = signum();
        if (sign < 0 || (sign == 0 && exponent.signum() < 0)) {
            throw new ArithmeticException("only numbers above 0 have every power");
        }
        if (sign == 0 || exponent.equals(Rational.ONE)) {
            return sign == 0 ? ZERO : this;
        }
        Real closed = null;
        if (Monomial.takes(this)) {
            Monomial power = new Monomial();
            power.multiply(this, exponent.numerator(), exponent.denominator());
            closed = power.product();
        }
        return closed != null ? closed : of(new PowerProduct(List.of(this), List.of(exponent)));
    }

    /**
     * The number as a fraction, if it is known to be one.
     *
     * @return the fraction, or empty if the number is none or that could not be found out at reasonable cost
     */
    public Optional<Rational> asRational() {
        return isRational() ? Optional.of(offset) : Optional.empty();
    }

    /**
     * Whether the number is known to be a fraction.
     *
     * @return true if {@link #asRational()} has it
     */
    public boolean isRational() {
        return atom == null;
    }

    @Nullable
    Atom atom() {
        return atom;
    }

    Rational factor() {
        return factor;
    }

    Rational offset() {
        return offset;
    }

    /**
     * The sum.
     *
     * @param other the number to add; not null
     * @return this + other
     */
    public Real plus(Real other) {
        if (other.atom == null) {
            return plus(other.offset);
        }
        if (atom == null) {
            return other.plus(offset);
        }
        Rational sum = offset.plus(other.offset);
        if (atom.isSameAs(other.atom)) {
            return of(factor.plus(other.factor), atom, sum);
        }
        return of(Rational.ONE, new Sum(withoutOffset(), other.withoutOffset()), sum);
    }

    private Real withoutOffset() {
        return atom == null || offset.isZero() ? this : of(factor, atom, Rational.ZERO);
    }

    /**
     * The sum.
     *
     * @param other the number to add; not null
     * @return this + other
     */
    public Real plus(Rational other) {
        if (other.isZero()) {
            return this;
        }
        return atom == null ? of(offset.plus(other)) : of(factor, atom, offset.plus(other));
    }

    /**
     * The difference.
     *
     * @param other the number to subtract; not null
     * @return this − other
     */
    public Real minus(Real other) {
        return other.atom == null ? plus(other.offset.negated()) : plus(other.negated());
    }

    /**
     * The difference.
     *
     * @param other the number to subtract; not null
     * @return this − other
     */
    public Real minus(Rational other) {
        return plus(other.negated());
    }

    /**
     * The product.
     *
     * @param other the number to multiply by; not null
     * @return this × other; 0 if one of the two counts as equal to 0
     */
    public Real times(Real other) {
        if (other.atom == null) {
            return times(other.offset);
        }
        if (atom == null) {
            return other.times(offset);
        }
        int sign = signum() * other.signum();
        if (sign == 0) {
            return ZERO;
        }
        Real product = closedProduct(other, sign, BigInteger.ONE);
        return product != null ? product : of(new Product(this, other));
    }

    /** This times a power of the other number, if both are products of powers of fractions, but for the sign. */
    private @Nullable Real closedProduct(Real other, int sign, BigInteger exponent) {
        Real here = signum() < 0 ? negated() : this;
        Real there = other.signum() < 0 ? other.negated() : other;
        if (!Monomial.takes(here) || !Monomial.takes(there)) {
            return null;
        }
        Monomial monomial = new Monomial();
        monomial.multiply(here, BigInteger.ONE, BigInteger.ONE);
        monomial.multiply(there, exponent, BigInteger.ONE);
        Real product = monomial.product();
        return product == null || sign > 0 ? product : product.negated();
    }

    /**
     * The product.
     *
     * @param other the number to multiply by; not null
     * @return this × other
     */
    public Real times(Rational other) {
        if (other.equals(Rational.ONE)) {
            return this;
        }
        return atom == null ? of(offset.times(other)) : of(factor.times(other), atom, offset.times(other));
    }

    /**
     * The quotient.
     *
     * @param other the number to divide by; not null
     * @return this ÷ other
     * @throws ArithmeticException if the other number counts as equal to 0
     */
    public Real dividedBy(Real other) {
        if (other.atom == null) {
            return dividedBy(other.offset);
        }
        int sign = signum() * other.signum();
        if (sign == 0) {
            if (other.signum() == 0) {
                throw new ArithmeticException("division by 0");
            }
            return ZERO;
        }
        if (atom != null && atom.isSameAs(other.atom) && offset.isZero() && other.offset.isZero()) {
            return of(factor.dividedBy(other.factor));
        }
        Real quotient = closedProduct(other, sign, BigInteger.ONE.negate());
        return quotient != null ? quotient : of(new Quotient(this, other));
    }

    /**
     * The quotient.
     *
     * @param other the number to divide by, not 0; not null
     * @return this ÷ other
     * @throws ArithmeticException if the other number is 0
     */
    public Real dividedBy(Rational other) {
        if (atom == null) {
            return of(offset.dividedBy(other));
        }
        return of(factor.dividedBy(other), atom, offset.dividedBy(other));
    }

    /**
     * The number with the other sign.
     *
     * @return −this
     */
    public Real negated() {
        return atom == null ? of(offset.negated()) : of(factor.negated(), atom, offset.negated());
    }

    /**
     * The smaller of two numbers.
     *
     * @param other the other number; not null
     * @return this or the other; this if they count as equal
     */
    public Real min(Real other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The greater of two numbers.
     *
     * @param other the other number; not null
     * @return this or the other; this if they count as equal
     */
    public Real max(Real other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The sign of the number.
     *
     * @return -1, 0 or 1; 0 if the number counts as equal to 0
     * @throws ArithmeticException if the number is too large to be enclosed
     */
    public int signum() {
        return compareTo(Rational.ZERO);
    }

    /**
     * Compares by size, as the description of the class says.
     *
     * @param other the fraction to compare with; not null
     * @return below 0, 0 or above 0 if this number is less than, counts as equal to or is greater than the other
     * @throws ArithmeticException if the number is too large to be enclosed
     */
    public int compareTo(Rational other) {
        if (atom == null) {
            return offset.compareTo(other);
        }
        Rational bound =
                other.minus(offset).dividedBy(factor); // for the atom, whose comparison is turned if factor < 0
        int side = compareAtom(atom, bound);
        if (side != 0) {
            return factor.signum() * side;
        }
        OptionalInt exact = atom.compareInIntegers(bound, FEW_BITS);
        if (exact.isPresent()) {
            return factor.signum() * exact.getAsInt();
        }
        int found = compareByDigits(other, DIGITS);
        if (found != 0 || !atom.isIrrational()) {
            return found;
        }
        exact = atom.compareInIntegers(bound, MANY_BITS);
        return exact.isPresent() ? factor.signum() * exact.getAsInt() : compareByDigits(other, MORE_DIGITS);
    }

    /** By what costs next to nothing; 0 if that is not enough. */
    private static int compareAtom(Atom atom, Rational bound) {
        int sign = atom.sign();
        if (sign != 0 && sign != bound.signum()) {
            return sign;
        }
        DoubleRange range = DoubleRange.of(bound);
        return atom.range().isAbove(range) ? 1 : range.isAbove(atom.range()) ? -1 : 0;
    }

    private int compareByDigits(Rational other, List<Integer> digits) {
        int side = 0;
        for (int i = 0; i < digits.size() && side == 0; i++) {
            side = enclose(digits.get(i)).compareTo(other);
        }
        return side;
    }

    @Override
    public int compareTo(Real other) {
        if (other.atom == null) {
            return compareTo(other.offset);
        }
        if (atom == null) {
            return -other.compareTo(offset);
        }
        if (atom.isSameAs(other.atom)) {
            return of(factor.minus(other.factor), atom, offset.minus(other.offset))
                    .compareTo(Rational.ZERO);
        }
        DoubleRange here = range();
        DoubleRange there = other.range();
        if (here.isAbove(there) || there.isAbove(here)) {
            return here.isAbove(there) ? 1 : -1;
        }
        if (offset.isZero() && other.offset.isZero() && atom instanceof Radical && other.atom instanceof Radical) {
            // of the same sign, or the ranges would have told them apart
            int sign = factor.signum();
            Real quotient = sign == other.factor.signum() ? closedProduct(other, 1, BigInteger.ONE.negate()) : null;
            if (quotient != null) {
                return sign * quotient.compareTo(Rational.ONE);
            }
        }
        int side = 0;
        for (int i = 0; i < DIGITS.size() && side == 0; i++) {
            int digits = DIGITS.get(i);
            side = enclose(digits).compareTo(other.enclose(digits));
        }
        return side;
    }

    DoubleRange range() {
        if (atom == null) {
            return DoubleRange.of(offset);
        }
        DoubleRange range = atom.range();
        if (!factor.equals(Rational.ONE)) {
            range = range.times(DoubleRange.of(factor));
        }
        return offset.isZero() ? range : range.plus(DoubleRange.of(offset));
    }

    /** A range of the logarithm of the number, which is above 0. */
    DoubleRange lnRange() {
        return atom == null ? DoubleRange.ln(offset) : range().ln();
    }

    /** The interval of the number, given that of its atom, if it has one. */
    Interval interval(@Nullable Interval ofAtom, int bits) {
        if (ofAtom == null) {
            return Interval.of(offset, bits);
        }
        Interval product = ofAtom.times(factor);
        return offset.isZero() ? product : product.plus(Interval.of(offset, bits));
    }

    /** The logarithm of the number, which is above 0 and in the interval; null if that does not give a bound. */
    @Nullable
    Interval ln(Interval interval, int bits) {
        return atom == null ? Elementary.ln(offset, bits) : Elementary.ln(interval, bits);
    }

    /**
     * Encloses the number between fractions that are less than 10<sup>-digits</sup> apart.
     *
     * <p>What is computed is at most a quarter of 2<sup>-most</sup> wide, and an eighth is added on both sides. So the
     * number is not at the very edge, and a narrower enclosure, for twice as many digits, lies within this one. Which
     * enclosure it is depends on the number of digits only.
     *
     * @param digits at least 1
     */
    Enclosure enclose(int digits) {
        Enclosure known = last;
        if (known != null && known.digits() == digits) {
            return known;
        }
        int most = (int) Math.ceil(digits * (Math.log(10) / Math.log(2))) + 1;
        int bits = Math.max(Elementary.FEWEST_BITS, most + 24);
        while (bits <= MOST_BITS) {
            Interval ofAtom = atom == null ? null : atom.evaluate(bits);
            if (atom != null && ofAtom == null) {
                bits *= 2;
                continue;
            }
            Interval interval = interval(ofAtom, bits);
            int spare = bits - most - 2;
            int excess = interval.width().bitLength() - spare;
            if (excess <= 0) {
                BigInteger margin = BigInteger.ONE.shiftLeft(spare - 1);
                Enclosure enclosure = new Enclosure(
                        digits,
                        bits,
                        interval.lo().subtract(margin),
                        interval.hi().add(margin));
                last = enclosure;
                return enclosure;
            }
            bits += excess + 8;
        }
        throw new ArithmeticException("the number is too large to be computed");
    }

    /**
     * The number rounded to some digits after the point, correctly in every mode.
     *
     * <p>Where the number is rounded up on one side of a boundary and down on the other, it counts as the boundary if
     * {@link #compareTo(Rational)} says that they are equal.
     *
     * @param digits how many digits after the point, at least 0
     * @param mode how to round; not null
     * @return a decimal whose scale is the number of digits
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is necessary, or if the
     *     number is too large to be enclosed
     * @throws IllegalArgumentException if the number of digits is below 0
     */
    public BigDecimal toBigDecimal(int digits, RoundingMode mode) {
        if (digits < 0) {
            throw new IllegalArgumentException("there are no fewer than 0 digits after the point");
        }
        if (atom == null) {
            return offset.toBigDecimal(digits, mode);
        }
        Enclosure enclosure = enclose(digits + 10);
        if (mode != RoundingMode.UNNECESSARY) {
            BigDecimal low = enclosure.roundedLow(digits, mode);
            if (low.compareTo(enclosure.roundedHigh(digits, mode)) == 0) {
                return low;
            }
        }
        // boundaries lie half a unit of the last digit apart at least, so there is one at most in the enclosure
        Rational halfUnit =
                Rational.of(BigInteger.ONE, BigInteger.TEN.pow(digits).shiftLeft(1));
        Rational middle = enclosure.low().plus(enclosure.high()).times(Rational.of(1, 2));
        Rational boundary = Rational.of(middle.dividedBy(halfUnit).toBigDecimal(0, RoundingMode.HALF_EVEN))
                .times(halfUnit);
        int side = compareTo(boundary);
        Rational nextToIt = halfUnit.times(Rational.of(side, 2));
        return boundary.plus(nextToIt).toBigDecimal(digits, mode);
    }

    /**
     * Whether the other object is the same fraction, or this very object.
     *
     * @param other any object, or null
     * @return true if both are known to be fractions, and equal, or if they are one object
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Real that && atom == null && that.atom == null && offset.equals(that.offset));
    }

    @Override
    public int hashCode() {
        return atom == null ? offset.hashCode() : System.identityHashCode(this);
    }

    /**
     * The fraction, such as {@code 9/32} or {@code 4}, or else the first digits, such as
     * {@code 1.41421356237309504880…}.
     *
     * @return the text, for people
     */
    @Override
    public String toString() {
        if (atom != null) {
            return toBigDecimal(SHOWN_DIGITS, RoundingMode.DOWN).toPlainString() + "…";
        }
        return offset.denominator().equals(BigInteger.ONE) ? offset.numerator().toString() : offset.toString();
    }
}
