package nl.nds.core.real;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.nds.core.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose value is not known to be a fraction, on top of the numbers that it is made of.
 *
 * <p>Atoms are immutable but for the last interval, which is kept so that the next question of the same precision is
 * free; whichever of two threads writes it, it is the same.
 */
abstract sealed class Atom permits Radical, Logarithm, LogRatio, PowerMean, PowerProduct, Sum, Product, Quotient {

    private final DoubleRange range;
    private volatile @Nullable Evaluated last;

    private record Evaluated(int bits, Interval interval) {}

    Atom(DoubleRange range) {
        this.range = range;
    }

    final DoubleRange range() {
        return range;
    }

    /** The numbers that the expression is made of. */
    abstract List<Real> operands();

    /** The value, given intervals of the operands, or null if those are too wide for any bound. */
    abstract @Nullable Interval evaluate(List<Interval> operands, int bits);

    /** -1, 1, or 0 if the sign takes computing. */
    abstract int sign();

    /** Whether the value is known to be no fraction, so that it differs from each of them. */
    boolean isIrrational() {
        return false;
    }

    /** Compares with a fraction by powers of whole numbers, if these have no more bits than that. */
    OptionalInt compareInIntegers(Rational other, long mostBits) {
        return OptionalInt.empty();
    }

    /** Whether the other expression is evidently the same. */
    boolean isSameAs(Atom other) {
        return this == other;
    }

    /**
     * Encloses the value, computing in units of 2<sup>-bits</sup>, or null if they are too large for any bound.
     *
     * <p>The result depends on the number of bits only, not on what was asked before, so that answers do not. The
     * expression is walked through with a stack of its own: it may be deeper than that of the thread.
     */
    final @Nullable Interval evaluate(int bits) {
        Evaluated known = last;
        if (known != null && known.bits() == bits) {
            return known.interval();
        }
        Map<Atom, Interval> done = new HashMap<>();
        Deque<Atom> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            Atom atom = open.element();
            if (done.containsKey(atom)) { // pushed by two others
                open.pop();
            } else if (atom.operandsAreDone(done, open, bits)) {
                open.pop();
                Interval interval = atom.evaluate(atom.operandIntervals(done, bits), bits);
                if (interval == null) {
                    return null;
                }
                atom.last = new Evaluated(bits, interval);
                done.put(atom, interval);
            }
        }
        return done.get(this);
    }

    /** Whether all operands have been evaluated; those that have not are pushed. */
    private boolean operandsAreDone(Map<Atom, Interval> done, Deque<Atom> open, int bits) {
        boolean complete = true;
        for (Real operand : operands()) {
            Atom atom = operand.atom();
            if (atom != null && !done.containsKey(atom)) {
                Evaluated known = atom.last;
                if (known != null && known.bits() == bits) {
                    done.put(atom, known.interval());
                } else {
                    open.push(atom);
                    complete = false;
                }
            }
        }
        return complete;
    }

    private List<Interval> operandIntervals(Map<Atom, Interval> done, int bits) {
        List<Interval> intervals = new ArrayList<>(operands().size());
        for (Real operand : operands()) {
            Atom atom = operand.atom();
            intervals.add(operand.interval(atom == null ? null : done.get(atom), bits));
        }
        return intervals;
    }
}
