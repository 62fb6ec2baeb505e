package nl.nds.core.maturity;

import nl.nds.core.number.Rational;
import nl.nds.core.real.Real;
import org.jspecify.annotations.Nullable;

/**
 * What a node, a fact or an observation came to in one evaluation.
 *
 * @param state its state
 * @param reason why it is unknown or inconclusive
 * @param fraction its value, if it has one and the scale gives numbers
 * @param coverage what share was answered; null if nothing is applicable
 * @param bounds what completions can make of it; null if it surely has no value
 * @param canBeNotApplicable whether it is not applicable, or a completion can make it so
 * @param canBeOutOfScope whether it is out of scope, or a completion can make it so
 * @param isOpen whether an indicator or fact waits for an answer
 * @param details what only some results have
 */
record Result(
        State state,
        @Nullable Reason reason,
        @Nullable Real fraction,
        @Nullable Rational coverage,
        @Nullable Interval bounds,
        boolean canBeNotApplicable,
        boolean canBeOutOfScope,
        boolean isOpen,
        Details details) {

    /**
     * What only some results have.
     *
     * @param code the option chosen, or {@code true} or {@code false}
     * @param count of a share
     * @param total of a share, above 0 if it has a value
     * @param witness what decided the value of an aggregate
     * @param decided the position of the case that a decision took
     * @param adjusted what gates and rounding changed
     * @param combined what observations come to
     */
    record Details(
            @Nullable String code,
            @Nullable Rational count,
            @Nullable Rational total,
            Witness witness,
            @Nullable Integer decided,
            @Nullable Adjusted adjusted,
            @Nullable Spread combined) {

        static final Details NONE = new Details(null, null, null, Witness.NONE, null, null, null);

        static Details ofCode(@Nullable String code) {
            return new Details(code, null, null, Witness.NONE, null, null, null);
        }

        static Details ofShare(Rational count, Rational total) {
            return new Details(null, count, total, Witness.NONE, null, null, null);
        }

        static Details of(Witness witness) {
            return new Details(null, null, null, witness, null, null, null);
        }

        static Details ofCase(int position) {
            return new Details(null, null, null, Witness.NONE, position, null, null);
        }

        /** What observations come to; a count and total make a share that can be pooled further. */
        static Details ofSpread(@Nullable Rational count, @Nullable Rational total, Spread spread) {
            return new Details(null, count, total, Witness.NONE, null, null, spread);
        }

        Details with(Adjusted change) {
            return new Details(code, count, total, witness, decided, change, combined);
        }
    }

    /**
     * What gates and rounding changed.
     *
     * @param gate the position of the gate that capped the value
     * @param before the fraction before gates
     * @param capped the fraction after gates and before rounding
     */
    record Adjusted(@Nullable Integer gate, Real before, Real capped) {}

    /** What observations come to by each rule: fractions, or null if none has a value. */
    record Spread(
            CombinationRule rule,
            int observations,
            int determined,
            @Nullable Real best,
            @Nullable Real mean,
            @Nullable Real worst) {}

    static Result value(Real fraction, Rational coverage, Interval bounds, Details details) {
        return new Result(State.VALUE, null, fraction, coverage, bounds, false, false, false, details);
    }

    /** An answer that is there and has no number, as that of a fact that is only compared. */
    static Result codeOnly(String code) {
        return new Result(State.VALUE, null, null, Rational.ONE, null, false, false, false, Details.ofCode(code));
    }

    static Result open(State state, Reason reason, Interval attainable) {
        return new Result(state, reason, null, Rational.ZERO, attainable, true, false, true, Details.NONE);
    }

    static Result notApplicable() {
        return new Result(State.NOT_APPLICABLE, null, null, null, null, true, false, false, Details.NONE);
    }

    /** A decision of which a case before the first that holds is not decided. */
    static Result undetermined() {
        return new Result(
                State.UNKNOWN,
                Reason.CONDITION_UNDETERMINED,
                null,
                Rational.ZERO,
                null,
                false,
                false,
                false,
                Details.NONE);
    }

    /** This result, of several that completions can give. */
    Result reaching(@Nullable Interval others, boolean mayBeNotApplicable, boolean mayBeOutOfScope) {
        return new Result(
                state, reason, fraction, coverage, others, mayBeNotApplicable, mayBeOutOfScope, false, details);
    }

    boolean hasValue() {
        return state == State.VALUE;
    }

    /** Whether nothing is open about it: it has a value, all is answered, and no completion changes anything. */
    boolean isSettled() {
        return hasValue()
                && fraction != null
                && !canBeAbsent()
                && bounds != null
                && bounds.isPoint()
                && Rational.ONE.equals(coverage);
    }

    /** Whether it has no value for good or a completion can take it away. */
    boolean canBeAbsent() {
        return canBeNotApplicable || canBeOutOfScope;
    }

    /** This result without its value, which something stands in the way of. */
    Result withheld(Reason why) {
        return new Result(
                State.UNKNOWN, why, null, coverage, bounds, canBeNotApplicable, canBeOutOfScope, isOpen, details);
    }

    /** This result of a question that may not be answered <em>not applicable</em>. */
    Result thatIsApplicable() {
        return new Result(state, reason, fraction, coverage, bounds, false, canBeOutOfScope, isOpen, details);
    }

    Result withFraction(@Nullable Real other) {
        return new Result(state, reason, other, coverage, bounds, canBeNotApplicable, canBeOutOfScope, isOpen, details);
    }

    Result withBounds(@Nullable Interval others) {
        return new Result(
                state, reason, fraction, coverage, others, canBeNotApplicable, canBeOutOfScope, isOpen, details);
    }

    Result withDetails(Details others) {
        return new Result(
                state, reason, fraction, coverage, bounds, canBeNotApplicable, canBeOutOfScope, isOpen, others);
    }

    /** This result as a condition on the node leaves it. An indicator that waits for the condition counts as unanswered. */
    Result under(Truth appliesIf, boolean isIndicator) {
        if (appliesIf.equals(Truth.ALWAYS)) {
            return this;
        }
        boolean mayStay = appliesIf.canBe(Truth.TRUE);
        boolean mayGo = appliesIf.canBe(Truth.FALSE | Truth.VOID);
        @Nullable Interval remaining = mayStay ? bounds : null;
        boolean mayBeVoid = mayStay && canBeNotApplicable;
        if (appliesIf.isOut()) {
            return new Result(
                    State.OUT_OF_SCOPE,
                    null,
                    null,
                    null,
                    remaining,
                    mayBeVoid,
                    true,
                    isOpen && mayStay,
                    // conditions on it ask for the code it has should it come into scope
                    Details.ofCode(details.code()));
        }
        if (appliesIf.now() == Truth.Now.UNDETERMINED) {
            return new Result(
                    State.UNKNOWN,
                    Reason.CONDITION_UNDETERMINED,
                    null,
                    isIndicator || coverage == null ? Rational.ZERO : coverage,
                    remaining,
                    mayBeVoid,
                    canBeOutOfScope || mayGo,
                    isOpen && mayStay,
                    details);
        }
        return new Result(
                state, reason, fraction, coverage, remaining, mayBeVoid, canBeOutOfScope || mayGo, isOpen, details);
    }
}
