package nl.nds.core.commitment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.maturity.VerdictStatus;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;

/**
 * How far a target has been reached. Immutable and thread-safe; a value type.
 *
 * @param status whether it is met; not null
 * @param actual what was measured last, or empty if nothing was or if a requirement is to be met; not null
 * @param share how much of the way from the baseline to the target has been gone: 0 at the baseline, 1 at the target, above 1
 *     beyond it, below 0 on the wrong side of the baseline; rounded down to ten digits; empty if it cannot be said; not null
 * @param remark why there is no share, or what is odd about it; not null
 */
public record Progress(
        VerdictStatus status, Optional<Measurement> actual, Optional<Decimal> share, Optional<ProgressRemark> remark) {

    static final int DIGITS = 10;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(Decimal.MAX_INTEGER_DIGITS);

    /**
     * Obtains a progress.
     *
     * @param status whether the target is met; not null
     * @param actual what was measured last; not null
     * @param share how much of the way has been gone; not null
     * @param remark why there is no share, or what is odd about it; not null
     */
    public Progress {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(remark, "remark");
    }

    /**
     * Obtains the progress of a target that asks for a value.
     *
     * @param target the target; not null
     * @param actual what was measured last, or empty if nothing was; not null
     * @return the progress; not null
     * @throws IllegalArgumentException if the target asks for a requirement
     */
    public static Progress of(Target target, Optional<Measurement> actual) {
        Decimal goal = target.value()
                .orElseThrow(() -> new IllegalArgumentException("the progress of a requirement is a verdict"));
        if (actual.isEmpty()) {
            return undetermined(ProgressRemark.NOT_MEASURED);
        }
        Decimal reached = actual.get().value();
        int beyond = target.wayToGo() == Direction.INCREASE ? reached.compareTo(goal) : goal.compareTo(reached);
        VerdictStatus status = beyond >= 0 ? VerdictStatus.MET : VerdictStatus.NOT_MET;
        if (target.baseline().isEmpty()) {
            return new Progress(status, actual, Optional.empty(), Optional.of(ProgressRemark.NO_BASELINE));
        }
        Rational start = Rational.of(target.baseline().get());
        Rational way = Rational.of(goal).minus(start);
        if (way.isZero()) {
            return new Progress(status, actual, Optional.empty(), Optional.of(ProgressRemark.BASELINE_IS_TARGET));
        }
        Rational share = Rational.of(reached).minus(start).dividedBy(way);
        BigDecimal written = share.toBigDecimal(DIGITS, RoundingMode.FLOOR);
        if (written.abs().compareTo(LIMIT) >= 0) {
            return new Progress(status, actual, Optional.empty(), Optional.of(ProgressRemark.TOO_LARGE));
        }
        return new Progress(
                status,
                actual,
                Optional.of(Decimal.of(written)),
                share.signum() < 0 ? Optional.of(ProgressRemark.WRONG_SIDE) : Optional.empty());
    }

    /**
     * Obtains the progress of a target of which nothing can be said.
     *
     * @param remark why; not null
     * @return the progress; not null
     */
    public static Progress undetermined(ProgressRemark remark) {
        return new Progress(VerdictStatus.UNDETERMINED, Optional.empty(), Optional.empty(), Optional.of(remark));
    }

    /**
     * Obtains the progress of a requirement.
     *
     * @param status whether it is met; not null
     * @return the progress; not null
     */
    public static Progress of(VerdictStatus status) {
        return new Progress(status, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The share, without what goes beyond the target or falls short of the baseline.
     *
     * @return the share, between 0 and 1, or empty if there is none
     */
    public Optional<Decimal> capped() {
        return share.map(it -> it.signum() < 0 ? Decimal.ZERO : it.compareTo(Decimal.ONE) > 0 ? Decimal.ONE : it);
    }
}
