package nl.nds.core.real;

import java.math.BigInteger;
import java.util.List;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * The e-th root of a weighted sum of e-th powers of numbers above 0.
 *
 * <p>All are divided by one of them, the reference, first: the greatest if e is above 0, else the least. So no power is
 * above 1, however large e is, and what is too small to be seen does not count.
 */
final class PowerMean extends Atom {

    private final List<Real> operands;
    private final List<Rational> shares;
    private final Rational exponent;
    private final Rational inverse;
    private final int reference;
    private final boolean irrational;

    /** The shares add up to 1 at most: to less, if operands of 0 were left out. */
    PowerMean(List<Real> operands, List<Rational> shares, Rational exponent, boolean irrational) {
        super(range(operands, shares, exponent));
        this.operands = List.copyOf(operands);
        this.shares = List.copyOf(shares);
        this.exponent = exponent;
        this.inverse = Rational.ONE.dividedBy(exponent);
        this.reference = reference(operands, exponent);
        this.irrational = irrational;
    }

    /** Any operand would do; this one is best as far as doubles can tell. */
    private static int reference(List<Real> operands, Rational exponent) {
        int best = 0;
        for (int i = 1; i < operands.size(); i++) {
            DoubleRange here = operands.get(i).range();
            DoubleRange there = operands.get(best).range();
            if (exponent.signum() > 0 ? here.isAbove(there) : there.isAbove(here)) {
                best = i;
            }
        }
        return best;
    }

    private static DoubleRange range(List<Real> operands, List<Rational> shares, Rational exponent) {
        DoubleRange power = DoubleRange.of(exponent);
        int reference = reference(operands, exponent);
        DoubleRange unit = operands.get(reference).lnRange();
        DoubleRange sum = new DoubleRange(0, 0);
        for (int i = 0; i < operands.size(); i++) {
            DoubleRange share = DoubleRange.of(shares.get(i));
            DoubleRange ln = operands.get(i).lnRange();
            sum = sum.plus(
                    i == reference ? share : ln.minus(unit).times(power).exp().times(share));
        }
        return sum.ln().dividedBy(power).exp().times(operands.get(reference).range());
    }

    @Override
    List<Real> operands() {
        return operands;
    }

    @Override
    @Nullable
    Interval evaluate(List<Interval> intervals, int bits) {
        Interval unit = operands.get(reference).ln(intervals.get(reference), bits);
        if (unit == null) {
            return null;
        }
        Interval sum = new Interval(BigInteger.ZERO, BigInteger.ZERO);
        for (int i = 0; i < operands.size(); i++) {
            Interval term = term(i, intervals.get(i), unit, bits);
            if (term == null) {
                return null;
            }
            sum = sum.plus(term.times(shares.get(i)));
        }
        Interval ln = Elementary.ln(sum, bits);
        Interval root = ln == null ? null : Elementary.exp(ln.times(inverse), bits);
        return root == null ? null : root.times(intervals.get(reference), bits);
    }

    private @Nullable Interval term(int index, Interval interval, Interval unit, int bits) {
        if (index == reference) {
            BigInteger one = BigInteger.ONE.shiftLeft(bits);
            return new Interval(one, one);
        }
        Interval ln = operands.get(index).ln(interval, bits);
        return ln == null ? null : Elementary.exp(ln.minus(unit).times(exponent), bits);
    }

    @Override
    int sign() {
        return 1;
    }

    @Override
    boolean isIrrational() {
        return irrational;
    }
}
