package nl.nds.core.real;

import java.util.List;

/** One number times another, neither of them 0. */
final class Product extends Atom {

    private final List<Real> factors;
    private final int sign;

    Product(Real first, Real second) {
        super(first.range().times(second.range()));
        this.factors = List.of(first, second);
        this.sign = first.signum() * second.signum();
    }

    @Override
    List<Real> operands() {
        return factors;
    }

    @Override
    Interval evaluate(List<Interval> operands, int bits) {
        return operands.get(0).times(operands.get(1), bits);
    }

    @Override
    int sign() {
        return sign;
    }
}
