package nl.nds.core.maturity;

import java.util.List;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;

/**
 * The two numbers that a node is written in: the first stands for the fraction 0 (worst), the second for 1 (best).
 *
 * <p>The first may exceed the second, as in a count of incidents. Immutable and thread-safe; a value type.
 *
 * @param first the number of the worst; not null
 * @param second the number of the best, not equal to the first; not null
 */
public record Range(Decimal first, Decimal second) {

    /** The range from 0 to 1. */
    public static final Range UNIT = new Range(Decimal.ZERO, Decimal.ONE);

    /**
     * Obtains a range.
     *
     * @param first the number of the worst; not null
     * @param second the number of the best, not equal to the first; not null
     * @throws InvalidDataException if the two numbers are equal
     */
    public Range {
        if (first.equals(second)) {
            throw new InvalidDataException(Report.of(List.of(MaturityRules.EQUAL_ENDS.at(JsonPointer.ROOT))));
        }
    }

    /**
     * Obtains a range of whole numbers.
     *
     * @param first the number of the worst
     * @param second the number of the best, not equal to the first
     * @return the range; not null
     * @throws InvalidDataException if the two numbers are equal
     */
    public static Range of(long first, long second) {
        return new Range(Decimal.of(first), Decimal.of(second));
    }

    /**
     * Whether the best is a smaller number than the worst.
     *
     * @return true if the numbers go down as things get better
     */
    public boolean isDescending() {
        return first.compareTo(second) > 0;
    }

    /**
     * The number that a fraction is written as.
     *
     * @param fraction the fraction; not null
     * @return the exact number on this range
     */
    public Rational valueOf(Rational fraction) {
        return Rational.of(first).plus(fraction.times(width()));
    }

    /**
     * The fraction that a number stands for.
     *
     * @param value the number on this range; not null
     * @return the exact fraction
     */
    public Rational fractionOf(Rational value) {
        return value.minus(Rational.of(first)).dividedBy(width());
    }

    Real valueOf(Real fraction) {
        return Real.of(Rational.of(first)).plus(fraction.times(width()));
    }

    Real fractionOf(Real value) {
        return value.minus(Real.of(Rational.of(first))).dividedBy(width());
    }

    Rational fractionOf(Decimal value) {
        return fractionOf(Rational.of(value));
    }

    /** The second number minus the first; negative on a descending range. */
    Rational width() {
        return Rational.of(second).minus(Rational.of(first));
    }
}
