package nl.nds.core.real;

import java.util.List;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/** The natural logarithm of a number above 0 and not 1. */
final class Logarithm extends Atom {

    private final Real number;
    private final int sign;

    Logarithm(Real number) {
        super(number.lnRange());
        this.number = number;
        this.sign = number.compareTo(Rational.ONE);
    }

    @Override
    List<Real> operands() {
        return List.of(number);
    }

    @Override
    @Nullable
    Interval evaluate(List<Interval> operands, int bits) {
        return number.ln(operands.get(0), bits);
    }

    @Override
    int sign() {
        return sign;
    }

    /** Only 1 of all fractions has a logarithm that is one (Hermite 1873, Lindemann 1882). */
    @Override
    boolean isIrrational() {
        return number.isRational();
    }

    @Override
    boolean isSameAs(Atom other) {
        return other instanceof Logarithm that && number.equals(that.number);
    }
}
