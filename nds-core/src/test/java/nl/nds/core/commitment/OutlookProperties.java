package nl.nds.core.commitment;

import static nl.nds.core.commitment.Given.adopting;
import static nl.nds.core.commitment.Given.day;
import static nl.nds.core.commitment.Given.measured;
import static nl.nds.core.commitment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.nds.core.number.Decimal;
import nl.nds.core.time.PartialDate;

/** What holds for the outlook of every commitment. */
class OutlookProperties {

    private static final List<Outlook> FROM_BAD_TO_GOOD =
            List.of(Outlook.OVERDUE, Outlook.BEHIND, Outlook.NOT_DETERMINED, Outlook.ON_TRACK, Outlook.DELIVERED);

    /** A commitment that is promised, but not delivered, and how far its targets have been reached. */
    record Standing(Commitment commitment, List<Progress> progress) {

        Optional<OutlookReason> on(LocalDate day) {
            return commitment.outlook(day, progress);
        }

        Standing as(DeliveryStatus status) {
            return new Standing(commitment.toBuilder().status(status).build(), progress);
        }
    }

    private static Arbitrary<LocalDate> someDays() {
        return Given.days("2026-01-01", "2026-12-31");
    }

    private static Arbitrary<PartialDate> someDates() {
        return Given.dates("2026-01-01", "2026-12-31");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Given.days("2025-11-01", "2027-03-01");
    }

    private static Arbitrary<Target> targets() {
        return Combinators.combine(
                        Arbitraries.of("0", "100", ""),
                        Arbitraries.of("40", "60"),
                        someDates().optional(0.4))
                .as((baseline, value, by) -> target(baseline, value).by(by).build());
    }

    private static Arbitrary<Milestone> milestones() {
        return Combinators.combine(someDates(), someDays().optional(0.5))
                .as((due, reachedOn) -> new Milestone("a step", Deadline.of(due), reachedOn));
    }

    @Provide
    Arbitrary<Standing> standings() {
        return Combinators.combine(
                        Arbitraries.of(DeliveryStatus.COMMITTED, DeliveryStatus.IN_PROGRESS),
                        someDays().optional(0.5),
                        someDates().optional(0.6),
                        someDates().optional(0.8),
                        milestones().list().ofMaxSize(2),
                        targets().list().ofMaxSize(3),
                        Arbitraries.integers().between(-10, 110).list().ofSize(3))
                .as((status, givenOn, start, due, milestones, targets, values) -> {
                    List<Progress> progress = new ArrayList<>();
                    for (int i = 0; i < targets.size(); i++) {
                        Measurement actual = measured(values.get(i).toString(), "2026-01-01");
                        progress.add(Progress.of(
                                targets.get(i),
                                Optional.of(actual).filter(it -> it.value().compareTo(Decimal.of(100)) <= 0)));
                    }
                    return new Standing(
                            adopting(status)
                                    .givenOn(givenOn)
                                    .start(start)
                                    .due(due.map(Deadline::of))
                                    .milestones(milestones)
                                    .targets(targets)
                                    .build(),
                            progress);
                });
    }

    @Property(seed = "20260841", edgeCases = EdgeCasesMode.NONE)
    void whatIsPromisedHasAnOutlookAndIsNotDelivered(
            @ForAll("standings") Standing standing, @ForAll("days") LocalDate day) {
        OutlookReason reason = standing.on(day).orElseThrow();

        assertTrue(reason != OutlookReason.DELIVERED && reason != OutlookReason.NOT_COMMITTED);
        assertEquals(
                standing.commitment()
                        .due()
                        .filter(it -> it.current().isPast(day))
                        .isPresent(),
                reason.outlook() == Outlook.OVERDUE);
    }

    @Property(seed = "20260842", edgeCases = EdgeCasesMode.NONE)
    void theStatusDecidesFirst(@ForAll("standings") Standing standing, @ForAll("days") LocalDate day) {
        Optional<OutlookReason> delivered = Optional.of(OutlookReason.DELIVERED);
        Standing done = new Standing(
                standing.commitment().toBuilder()
                        .status(DeliveryStatus.DELIVERED)
                        .deliveredOn(day)
                        .build(),
                standing.progress());

        assertEquals(delivered, done.on(day));
        assertEquals(delivered, done.on(day.plusYears(50)));
        assertEquals(standing.as(DeliveryStatus.IN_PROGRESS).on(day.minusDays(1)), done.on(day.minusDays(1)));
        assertEquals(
                Optional.of(OutlookReason.NOT_COMMITTED),
                standing.as(DeliveryStatus.PROPOSED).on(day));
        assertEquals(Optional.empty(), standing.as(DeliveryStatus.WITHDRAWN).on(day));
        assertEquals(Optional.empty(), standing.as(DeliveryStatus.SUPERSEDED).on(day));
        for (AgreementAnswer answer : AgreementAnswer.values()) {
            Commitment other = standing.commitment().toBuilder().answer(answer).build();
            assertEquals(
                    answer == AgreementAnswer.ADOPT,
                    other.outlook(day, standing.progress()).isPresent());
        }
    }

    @Property(seed = "20260843", edgeCases = EdgeCasesMode.NONE)
    void whatIsOverdueStaysSoUntilItIsDeliveredOrMoved(
            @ForAll("standings") Standing standing,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 1000) int later) {
        if (standing.on(day).orElseThrow().outlook() == Outlook.OVERDUE) {
            assertEquals(standing.on(day), standing.on(day.plusDays(later)));
        }
    }

    @Property(seed = "20260844", edgeCases = EdgeCasesMode.NONE)
    void aMilestoneThatIsNotReachedStaysOverdue(
            @ForAll("standings") Standing standing,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 1000) int later) {
        Commitment open = standing.commitment().toBuilder()
                .milestones(standing.commitment().milestones().stream()
                        .map(it -> new Milestone(it.title(), it.due(), Optional.empty()))
                        .toList())
                .build();
        Standing left = new Standing(open, standing.progress());
        if (left.on(day).equals(Optional.of(OutlookReason.MILESTONE_OVERDUE))) {
            OutlookReason then = left.on(day.plusDays(later)).orElseThrow();
            assertTrue(then == OutlookReason.MILESTONE_OVERDUE || then == OutlookReason.DUE_PASSED);
        }
    }

    @Property(seed = "20260845", edgeCases = EdgeCasesMode.NONE)
    void goingFurtherNeverMakesItWorse(
            @ForAll("standings") Standing standing,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(min = -20, max = 120) int value) {
        List<Target> targets = standing.commitment().targets();
        if (which >= targets.size()) {
            return;
        }
        Progress before = standing.progress().get(which);
        Progress after = Progress.of(targets.get(which), Optional.of(measured(Integer.toString(value), "2026-01-01")));
        boolean isFurther = before.share().isPresent()
                && after.share().orElseThrow().compareTo(before.share().get()) >= 0;
        if (isFurther) {
            List<Progress> progress = new ArrayList<>(standing.progress());
            progress.set(which, after);
            Outlook was = standing.on(day).orElseThrow().outlook();
            Outlook is = new Standing(standing.commitment(), progress)
                    .on(day)
                    .orElseThrow()
                    .outlook();

            assertTrue(FROM_BAD_TO_GOOD.indexOf(is) >= FROM_BAD_TO_GOOD.indexOf(was), was + " " + is);
        }
    }

    @Property(seed = "20260846")
    void progressKeepsUpExactlyFromTheShareOfTheTimeOn(
            @ForAll @IntRange(min = 2, max = 4000) int days, @ForAll @IntRange(max = 4000) int past) {
        int passed = past % days;
        LocalDate start = day("2026-01-01");
        Commitment.Builder commitment = adopting(DeliveryStatus.IN_PROGRESS)
                .start(PartialDate.of(start))
                .due(Deadline.of(PartialDate.of(start.plusDays(days))));
        LocalDate today = start.plusDays(passed);

        Target whole = target("0", Integer.toString(days)).build();
        assertEquals(OutlookReason.PROGRESS_KEEPS_UP, reaching(commitment, whole, today, BigDecimal.valueOf(passed)));
        BigDecimal share = BigDecimal.valueOf(passed).divide(BigDecimal.valueOf(days), 10, RoundingMode.FLOOR);
        Target one = target("0", "1").build();
        assertEquals(OutlookReason.PROGRESS_KEEPS_UP, reaching(commitment, one, today, share));
        BigDecimal below = share.subtract(BigDecimal.ONE.scaleByPowerOfTen(-10));
        assertEquals(OutlookReason.PROGRESS_BELOW_TIME, reaching(commitment, one, today, below));
    }

    private static OutlookReason reaching(
            Commitment.Builder commitment, Target target, LocalDate today, BigDecimal value) {
        Progress progress = Progress.of(target, Optional.of(measured(value.toPlainString(), "2026-01-01")));
        return commitment
                .targets(List.of(target))
                .build()
                .outlook(today, List.of(progress))
                .orElseThrow();
    }
}
