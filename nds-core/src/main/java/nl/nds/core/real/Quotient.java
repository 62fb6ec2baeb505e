package nl.nds.core.real;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One number divided by another, neither of them 0. */
final class Quotient extends Atom {

    private final List<Real> parts;
    private final int sign;

    Quotient(Real above, Real below) {
        super(above.range().dividedBy(below.range()));
        this.parts = List.of(above, below);
        this.sign = above.signum() * below.signum();
    }

    @Override
    List<Real> operands() {
        return parts;
    }

    @Override
    @Nullable
    Interval evaluate(List<Interval> operands, int bits) {
        return operands.get(0).dividedBy(operands.get(1), bits);
    }

    @Override
    int sign() {
        return sign;
    }
}
