package nl.nds.core.commitment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.VerdictStatus;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.time.PartialDate;

/** Finds out how an adopting commitment that still counts does on a day. */
final class OutlookFinder {

    private final Commitment commitment;
    private final LocalDate day;
    private final Optional<PartialDate> due;

    OutlookFinder(Commitment commitment, LocalDate day) {
        this.commitment = commitment;
        this.day = day;
        this.due = commitment.due().map(it -> it.on(day));
    }

    OutlookReason reason(DeliveryStatus status, List<Progress> progress) {
        if (status == DeliveryStatus.DELIVERED) {
            return OutlookReason.DELIVERED;
        }
        if (status == DeliveryStatus.PROPOSED) {
            return OutlookReason.NOT_COMMITTED;
        }
        if (due.filter(it -> it.isPast(day)).isPresent()) {
            return OutlookReason.DUE_PASSED;
        }
        if (commitment.milestones().stream().anyMatch(it -> it.isOverdue(day))) {
            return OutlookReason.MILESTONE_OVERDUE;
        }
        boolean isBelow = false;
        boolean keepsUp = false;
        for (int i = 0; i < progress.size(); i++) {
            Target target = commitment.targets().get(i);
            if (progress.get(i).status() == VerdictStatus.MET) {
                keepsUp = true;
            } else if (target.by().filter(it -> it.isPast(day)).isPresent()
                    && progress.get(i).status() == VerdictStatus.NOT_MET) {
                return OutlookReason.TARGET_MISSED;
            } else {
                Optional<BigDecimal> share = progress.get(i).share().map(Decimal::toBigDecimal);
                // rounded as the share is, so that a third of the way keeps up with a third of the time
                Optional<BigDecimal> elapsed =
                        elapsed(target).map(it -> it.toBigDecimal(Progress.DIGITS, RoundingMode.FLOOR));
                if (share.isPresent() && elapsed.isPresent()) {
                    boolean isEnough = share.get().compareTo(elapsed.get()) >= 0;
                    isBelow |= !isEnough;
                    keepsUp |= isEnough;
                }
            }
        }
        if (isBelow) {
            return OutlookReason.PROGRESS_BELOW_TIME;
        }
        if (keepsUp) {
            return OutlookReason.PROGRESS_KEEPS_UP;
        }
        if (!commitment.milestones().isEmpty()) {
            return OutlookReason.MILESTONES_IN_TIME;
        }
        return start().filter(day::isBefore).isPresent() ? OutlookReason.STARTS_LATER : OutlookReason.NO_FIGURES;
    }

    /** The share of the time for a target that has passed: 0 on the first day and before, 1 on the last and after. */
    private Optional<Rational> elapsed(Target target) {
        Optional<LocalDate> end = target.by().or(() -> due).map(PartialDate::last);
        if (start().isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = start().get();
        if (!day.isBefore(end.get())) {
            return Optional.of(Rational.ONE);
        }
        return Optional.of(
                day.isBefore(first)
                        ? Rational.ZERO
                        : Rational.of(ChronoUnit.DAYS.between(first, day), ChronoUnit.DAYS.between(first, end.get())));
    }

    private Optional<LocalDate> start() {
        return commitment.start().map(PartialDate::first).or(commitment::givenOn);
    }
}
