package nl.nds.core.maturity;

import java.util.List;
import nl.nds.core.number.Rational;
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
        @Nullable Rational fraction,
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
     * @param binding the numbers of the children that decided a minimum
     * @param combined what observations come to
     */
    record Details(
            @Nullable String code,
            @Nullable Rational count,
            @Nullable Rational total,
            List<Integer> binding,
            @Nullable Spread combined) {

        static final Details NONE = new Details(null, null, null, List.of(), null);

        static Details ofCode(@Nullable String code) {
            return new Details(code, null, null, List.of(), null);
        }

        static Details ofShare(Rational count, Rational total) {
            return new Details(null, count, total, List.of(), null);
        }

        static Details ofBinding(List<Integer> binding) {
            return new Details(null, null, null, binding, null);
        }
    }

    /** What observations come to by each rule: fractions, or null if none has a value. */
    record Spread(
            CombinationRule rule,
            int observations,
            int determined,
            @Nullable Rational best,
            @Nullable Rational mean,
            @Nullable Rational worst) {}

    static Result value(Rational fraction, Rational coverage, Interval bounds, Details details) {
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

    boolean hasValue() {
        return state == State.VALUE;
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
        return switch (appliesIf.now()) {
            case TRUE ->
                new Result(
                        state,
                        reason,
                        fraction,
                        coverage,
                        remaining,
                        mayBeVoid,
                        canBeOutOfScope || mayGo,
                        isOpen,
                        details);
            case FALSE, VOID ->
                new Result(
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
            case UNDETERMINED ->
                new Result(
                        State.UNKNOWN,
                        Reason.CONDITION_UNDETERMINED,
                        null,
                        isIndicator || coverage == null ? Rational.ZERO : coverage,
                        remaining,
                        mayBeVoid,
                        canBeOutOfScope || mayGo,
                        isOpen && mayStay,
                        details);
        };
    }
}
