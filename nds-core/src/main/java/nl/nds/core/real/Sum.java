package nl.nds.core.real;

import java.util.List;

/** One number plus another. Where the sum is near 0, only computing shows its sign. */
final class Sum extends Atom {

    private final List<Real> terms;

    Sum(Real first, Real second) {
        super(first.range().plus(second.range()));
        this.terms = List.of(first, second);
    }

    @Override
    List<Real> operands() {
        return terms;
    }

    @Override
    Interval evaluate(List<Interval> operands, int bits) {
        return operands.get(0).plus(operands.get(1));
    }

    @Override
    int sign() {
        return range().sign();
    }
}
