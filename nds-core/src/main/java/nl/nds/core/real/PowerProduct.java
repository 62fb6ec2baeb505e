package nl.nds.core.real;

import java.math.BigInteger;
import java.util.List;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/** A product of powers of numbers above 0: exp of the sum of exponent times logarithm. */
final class PowerProduct extends Atom {

    private final List<Real> bases;
    private final List<Rational> exponents;

    PowerProduct(List<Real> bases, List<Rational> exponents) {
        super(range(bases, exponents));
        this.bases = List.copyOf(bases);
        this.exponents = List.copyOf(exponents);
    }

    private static DoubleRange range(List<Real> bases, List<Rational> exponents) {
        DoubleRange sum = new DoubleRange(0, 0);
        for (int i = 0; i < bases.size(); i++) {
            sum = sum.plus(bases.get(i).lnRange().times(DoubleRange.of(exponents.get(i))));
        }
        return sum.exp();
    }

    @Override
    List<Real> operands() {
        return bases;
    }

    @Override
    @Nullable
    Interval evaluate(List<Interval> operands, int bits) {
        Interval sum = new Interval(BigInteger.ZERO, BigInteger.ZERO);
        for (int i = 0; i < operands.size(); i++) {
            Interval ln = bases.get(i).ln(operands.get(i), bits);
            if (ln == null) {
                return null;
            }
            sum = sum.plus(ln.times(exponents.get(i)));
        }
        return Elementary.exp(sum, bits);
    }

    @Override
    int sign() {
        return 1;
    }
}
