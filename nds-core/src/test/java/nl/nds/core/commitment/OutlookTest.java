package nl.nds.core.commitment;

import static nl.nds.core.commitment.Given.adopting;
import static nl.nds.core.commitment.Given.answering;
import static nl.nds.core.commitment.Given.change;
import static nl.nds.core.commitment.Given.date;
import static nl.nds.core.commitment.Given.day;
import static nl.nds.core.commitment.Given.due;
import static nl.nds.core.commitment.Given.milestone;
import static nl.nds.core.commitment.Given.progress;
import static nl.nds.core.commitment.Given.reached;
import static nl.nds.core.commitment.Given.requirement;
import static nl.nds.core.commitment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.maturity.VerdictStatus;
import nl.nds.core.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a commitment does on a day, and why. */
class OutlookTest {

    private static final LocalDate TODAY = day("2026-06-01");

    /** From 1 January to 11 April 2026 are a hundred days. */
    private static Commitment.Builder hundredDays() {
        return adopting(DeliveryStatus.IN_PROGRESS).start(date("2026-01-01")).due(due("2026-04-11"));
    }

    private static Optional<OutlookReason> outlook(Commitment.Builder commitment, String day, Progress... progress) {
        return commitment.build().outlook(day(day), List.of(progress));
    }

    /** The outlook with one target, from 0 to 100 unless it is changed, of which so much has been reached. */
    private static OutlookReason reaching(Commitment.Builder commitment, Target target, String day, String value) {
        return outlook(commitment.addTarget(target), day, progress(target, value))
                .orElseThrow();
    }

    private static OutlookReason reaching(String day, String value) {
        return reaching(hundredDays(), target("0", "100").build(), day, value);
    }

    // which reasons there are, and which one counts

    /** What a commitment in progress, as it stands on {@link #TODAY}, has of all that a reason can be. */
    private static final class Having {

        private final Commitment.Builder commitment = adopting(DeliveryStatus.IN_PROGRESS);
        private final List<Progress> progress = new ArrayList<>();

        Having(Set<OutlookReason> reasons) {
            commitment.start(PartialDate.of(TODAY.minusDays(90)));
            commitment.due(Deadline.of(PartialDate.of(TODAY.plusDays(90))));
            reasons.forEach(this::add);
        }

        private void add(OutlookReason reason) {
            Target.Builder target = target("0", "100");
            switch (reason) {
                case DELIVERED -> commitment.status(DeliveryStatus.DELIVERED).deliveredOn(TODAY);
                case NOT_COMMITTED -> commitment.status(DeliveryStatus.PROPOSED);
                case DUE_PASSED -> commitment.due(Deadline.of(PartialDate.of(TODAY.minusDays(1))));
                case MILESTONE_OVERDUE ->
                    commitment.addMilestone(milestone(TODAY.minusDays(1).toString()));
                case TARGET_MISSED -> add(target.by(PartialDate.of(TODAY.minusDays(1))), "99");
                case PROGRESS_BELOW_TIME -> add(target, "-1");
                case PROGRESS_KEEPS_UP -> add(target, "100");
                case MILESTONES_IN_TIME -> commitment.addMilestone(milestone(TODAY.toString()));
                case STARTS_LATER -> commitment.start(PartialDate.of(TODAY.plusDays(1)));
                case NO_FIGURES -> {}
            }
        }

        private void add(Target.Builder target, String value) {
            commitment.addTarget(target.build());
            progress.add(progress(target.build(), value));
        }

        Optional<OutlookReason> outlook() {
            return commitment.build().outlook(TODAY, progress);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsReached(OutlookReason reason) {
        assertEquals(Optional.of(reason), new Having(EnumSet.of(reason)).outlook());
    }

    @Test
    void ofSeveralReasonsTheFirstOfTheListCounts() {
        OutlookReason[] all = OutlookReason.values();
        for (int bits = 0; bits < 1 << all.length; bits++) {
            Set<OutlookReason> reasons = EnumSet.noneOf(OutlookReason.class);
            for (OutlookReason reason : all) {
                if ((bits >> reason.ordinal() & 1) == 1) {
                    reasons.add(reason);
                }
            }
            boolean areTwoStatuses =
                    reasons.containsAll(EnumSet.of(OutlookReason.DELIVERED, OutlookReason.NOT_COMMITTED));
            if (!areTwoStatuses) {
                OutlookReason expected = reasons.stream().findFirst().orElse(OutlookReason.NO_FIGURES);
                assertEquals(Optional.of(expected), new Having(reasons).outlook(), reasons.toString());
            }
        }
    }

    @Test
    void theOrderOfTheTargetsMakesNoDifference() {
        Target missed = target("0", "100").by(date("2026-05-31")).build();
        Target below = target("0", "100").build();
        Commitment.Builder commitment =
                adopting(DeliveryStatus.IN_PROGRESS).start(date("2026")).due(due("2026"));

        assertEquals(
                Optional.of(OutlookReason.TARGET_MISSED),
                outlook(
                        commitment.targets(List.of(below, missed, below)),
                        "2026-06-01",
                        progress(below, "1"),
                        progress(missed, "1"),
                        progress(below, "100")));
        assertEquals(
                Optional.of(OutlookReason.PROGRESS_BELOW_TIME),
                outlook(
                        commitment.targets(List.of(below, below)),
                        "2026-06-01",
                        progress(below, "100"),
                        progress(below, "1")));
    }

    // the boundaries of days

    @ParameterizedTest
    @CsvSource({
        "2026-04-11, 2026-04-11, NO_FIGURES",
        "2026-04-11, 2026-04-12, DUE_PASSED",
        "2026-04,    2026-04-30, NO_FIGURES",
        "2026-04,    2026-05-01, DUE_PASSED",
        "2026-Q2,    2026-06-30, NO_FIGURES",
        "2026-Q2,    2026-07-01, DUE_PASSED",
        "2026,       2026-12-31, NO_FIGURES",
        "2026,       2027-01-01, DUE_PASSED"
    })
    void whatIsDueTodayIsNotOverdue(String due, String day, OutlookReason reason) {
        assertEquals(Optional.of(reason), outlook(hundredDays().due(due(due)), day));
    }

    @Test
    void theDateThatHeldOnTheDayCounts() {
        Commitment.Builder moved = adopting(DeliveryStatus.COMMITTED).due(due("2026-01-31", "2026-03-31"));

        assertEquals(Optional.of(OutlookReason.NO_FIGURES), outlook(moved, "2026-01-31"));
        // it was moved on 1 February, in time
        assertEquals(Optional.of(OutlookReason.NO_FIGURES), outlook(moved, "2026-02-01"));
        assertEquals(Optional.of(OutlookReason.DUE_PASSED), outlook(moved, "2026-04-01"));
        Commitment.Builder late = adopting(DeliveryStatus.COMMITTED).due(due("2026-01-15", "2026-03-31"));
        assertEquals(Optional.of(OutlookReason.DUE_PASSED), outlook(late, "2026-01-16"));
        assertEquals(Optional.of(OutlookReason.DUE_PASSED), outlook(late, "2026-01-31"));
        assertEquals(Optional.of(OutlookReason.NO_FIGURES), outlook(late, "2026-02-01"));
    }

    @Test
    void aMilestoneThatIsDueTodayIsInTime() {
        Commitment.Builder commitment = hundredDays().addMilestone(milestone("2026-02-01"));

        assertEquals(Optional.of(OutlookReason.MILESTONES_IN_TIME), outlook(commitment, "2026-02-01"));
        assertEquals(Optional.of(OutlookReason.MILESTONE_OVERDUE), outlook(commitment, "2026-02-02"));
        Commitment.Builder reached = hundredDays().addMilestone(reached("2026-02-01", "2026-02-05"));
        assertEquals(Optional.of(OutlookReason.MILESTONE_OVERDUE), outlook(reached, "2026-02-04"));
        assertEquals(Optional.of(OutlookReason.MILESTONES_IN_TIME), outlook(reached, "2026-02-05"));
    }

    @Test
    void oneMilestoneThatIsOverdueIsEnough() {
        Commitment.Builder commitment = hundredDays()
                .addMilestones(milestone("2026-03"), milestone("2026-01"), reached("2026-01", "2026-01-02"));

        assertEquals(Optional.of(OutlookReason.MILESTONES_IN_TIME), outlook(commitment, "2026-01-31"));
        assertEquals(Optional.of(OutlookReason.MILESTONE_OVERDUE), outlook(commitment, "2026-02-01"));
    }

    @Test
    void itStartsLaterUntilTheDayBeforeItsFirst() {
        Commitment.Builder commitment = adopting(DeliveryStatus.COMMITTED).start(date("2027-Q3"));

        assertEquals(Optional.of(OutlookReason.STARTS_LATER), outlook(commitment, "2027-06-30"));
        assertEquals(Optional.of(OutlookReason.NO_FIGURES), outlook(commitment, "2027-07-01"));
        assertEquals(
                Optional.of(OutlookReason.STARTS_LATER),
                outlook(adopting(DeliveryStatus.COMMITTED).givenOn(day("2027-07-01")), "2027-06-30"));
    }

    @Test
    void aTargetIsMissedFromTheDayAfterItsDateOn() {
        Target target = target("0", "100").by(date("2026-02")).build();

        assertEquals(OutlookReason.PROGRESS_BELOW_TIME, reaching(hundredDays(), target, "2026-02-28", "99"));
        assertEquals(OutlookReason.TARGET_MISSED, reaching(hundredDays(), target, "2026-03-01", "99"));
        assertEquals(OutlookReason.PROGRESS_KEEPS_UP, reaching(hundredDays(), target, "2026-03-01", "100"));
    }

    @Test
    void aRequirementIsMissedToo() {
        Target target = requirement().by(date("2026-02")).build();
        Commitment.Builder commitment = hundredDays().addTarget(target);

        assertEquals(
                Optional.of(OutlookReason.NO_FIGURES),
                outlook(commitment, "2026-02-28", Progress.of(VerdictStatus.NOT_MET)));
        assertEquals(
                Optional.of(OutlookReason.TARGET_MISSED),
                outlook(commitment, "2026-03-01", Progress.of(VerdictStatus.NOT_MET)));
        assertEquals(
                Optional.of(OutlookReason.PROGRESS_KEEPS_UP),
                outlook(commitment, "2026-03-01", Progress.of(VerdictStatus.MET)));
        for (VerdictStatus open : List.of(VerdictStatus.UNDETERMINED, VerdictStatus.DOES_NOT_APPLY)) {
            assertEquals(Optional.of(OutlookReason.NO_FIGURES), outlook(commitment, "2026-03-01", Progress.of(open)));
        }
    }

    // progress and time

    @ParameterizedTest
    @CsvSource({
        // on the first day nothing has passed
        "2025-12-01, 0,            PROGRESS_KEEPS_UP",
        "2026-01-01, 0,            PROGRESS_KEEPS_UP",
        "2026-01-01, -0.00000001,  PROGRESS_BELOW_TIME",
        "2026-01-02, 0,            PROGRESS_BELOW_TIME",
        "2026-01-02, 1,            PROGRESS_KEEPS_UP",
        "2026-02-10, 40,           PROGRESS_KEEPS_UP",
        "2026-02-10, 39.99999999,  PROGRESS_BELOW_TIME",
        "2026-02-10, 41,           PROGRESS_KEEPS_UP",
        "2026-04-10, 99,           PROGRESS_KEEPS_UP",
        "2026-04-10, 98.99999999,  PROGRESS_BELOW_TIME",
        // on the last day all has passed
        "2026-04-11, 99.99999999,  PROGRESS_BELOW_TIME",
        "2026-04-11, 100,          PROGRESS_KEEPS_UP",
        "2026-04-11, 130,          PROGRESS_KEEPS_UP"
    })
    void progressIsComparedWithTheShareOfTheTime(String day, String value, OutlookReason reason) {
        assertEquals(reason, reaching(day, value));
    }

    @Test
    void aThirdOfTheWayKeepsUpWithAThirdOfTheTime() {
        Commitment.Builder threeDays =
                adopting(DeliveryStatus.IN_PROGRESS).start(date("2026-01-01")).due(due("2026-01-04"));
        Target target = target("0", "3").build();
        Commitment.Builder commitment = threeDays.addTarget(target);

        assertEquals(
                Optional.of(OutlookReason.PROGRESS_KEEPS_UP), outlook(commitment, "2026-01-02", progress(target, "1")));
        assertEquals(
                Optional.of(OutlookReason.PROGRESS_BELOW_TIME),
                outlook(commitment, "2026-01-02", progress(target, "0.9999999996")));
        assertEquals(
                Optional.of(OutlookReason.PROGRESS_KEEPS_UP), outlook(commitment, "2026-01-03", progress(target, "2")));
        assertEquals(
                Optional.of(OutlookReason.PROGRESS_BELOW_TIME),
                outlook(commitment, "2026-01-03", progress(target, "1.9999999996")));
    }

    @Test
    void theTimeOfATargetIsThatToItsOwnDate() {
        Target early = target("0", "100").by(date("2026-02-20")).build(); // fifty days

        assertEquals(OutlookReason.PROGRESS_KEEPS_UP, reaching(hundredDays(), early, "2026-01-26", "50"));
        assertEquals(OutlookReason.PROGRESS_BELOW_TIME, reaching(hundredDays(), early, "2026-01-26", "49"));
        Target late = target("0", "100").by(date("2026-07-20")).build(); // two hundred
        assertEquals(OutlookReason.PROGRESS_KEEPS_UP, reaching(hundredDays(), late, "2026-02-10", "20"));
        assertEquals(OutlookReason.PROGRESS_BELOW_TIME, reaching(hundredDays(), late, "2026-02-10", "19"));
    }

    @Test
    void theTimeIsThatToTheDateThatHeldOnTheDay() {
        // moved on 1 February from fifty days to two hundred
        Commitment.Builder moved =
                adopting(DeliveryStatus.IN_PROGRESS).start(date("2026-01-01")).due(due("2026-02-20", "2026-07-20"));
        Target target = target("0", "100").build();
        Commitment.Builder commitment = moved.addTarget(target);

        assertEquals(
                Optional.of(OutlookReason.PROGRESS_BELOW_TIME),
                outlook(commitment, "2026-01-31", progress(target, "20")));
        assertEquals(
                Optional.of(OutlookReason.PROGRESS_KEEPS_UP),
                outlook(commitment, "2026-02-01", progress(target, "20")));
    }

    @Test
    void withoutAStartTheAnswerIsTheBeginning() {
        Commitment.Builder given =
                adopting(DeliveryStatus.IN_PROGRESS).givenOn(day("2026-01-01")).due(due("2026-04-11"));
        Target target = target("0", "100").build();

        assertEquals(OutlookReason.PROGRESS_KEEPS_UP, reaching(given, target, "2026-02-10", "40"));
        Commitment.Builder later = adopting(DeliveryStatus.IN_PROGRESS)
                .givenOn(day("2025-01-01"))
                .start(date("2026-Q1"))
                .due(due("2026-04-11"));
        assertEquals(OutlookReason.PROGRESS_KEEPS_UP, reaching(later, target, "2026-02-10", "40"));
    }

    @Test
    void withoutABeginningOrAnEndThereIsNothingToCompareWith() {
        Target target = target("0", "100").build();

        assertEquals(
                OutlookReason.NO_FIGURES,
                reaching(adopting(DeliveryStatus.IN_PROGRESS).due(due("2026")), target, "2026-02-10", "40"));
        assertEquals(
                OutlookReason.NO_FIGURES,
                reaching(adopting(DeliveryStatus.IN_PROGRESS).start(date("2026")), target, "2026-02-10", "40"));
        // but what is met keeps up with any time
        assertEquals(
                OutlookReason.PROGRESS_KEEPS_UP,
                reaching(adopting(DeliveryStatus.IN_PROGRESS), target, "2026-02-10", "100"));
        Target open = target("", "100").build();
        assertEquals(OutlookReason.NO_FIGURES, reaching(hundredDays(), open, "2026-02-10", "99"));
        assertEquals(
                Optional.of(OutlookReason.NO_FIGURES),
                outlook(
                        hundredDays().addTarget(target),
                        "2026-02-10",
                        Progress.undetermined(ProgressRemark.NOT_MEASURED)));
    }

    @Test
    void aStartAndADueDateOnOneDayHaveNoTimeBetweenThem() {
        Commitment.Builder oneDay =
                adopting(DeliveryStatus.IN_PROGRESS).start(date("2026-01-01")).due(due("2026-01-01"));
        Target target = target("0", "100").build();
        Commitment.Builder commitment = oneDay.addTarget(target);

        assertEquals(
                Optional.of(OutlookReason.PROGRESS_KEEPS_UP), outlook(commitment, "2025-12-31", progress(target, "0")));
        assertEquals(
                Optional.of(OutlookReason.PROGRESS_BELOW_TIME),
                outlook(commitment, "2026-01-01", progress(target, "99")));
        assertEquals(Optional.of(OutlookReason.DUE_PASSED), outlook(commitment, "2026-01-02", progress(target, "100")));
    }

    // what has no outlook

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "SUPERSEDED"})
    void whatNoLongerCountsHasNone(DeliveryStatus status) {
        assertEquals(Optional.empty(), outlook(hundredDays().status(status), "2030-01-01"));
        Commitment.Builder moved = hundredDays()
                .status(status)
                .addHistory(change(DeliveryStatus.COMMITTED, "2026-01-01"), change(status, "2026-05-01"));
        assertEquals(Optional.of(OutlookReason.DUE_PASSED), outlook(moved, "2026-04-30"));
        assertEquals(Optional.empty(), outlook(moved, "2026-05-01"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADOPT")
    void whatIsNotAdoptedHasNone(AgreementAnswer answer) {
        assertEquals(Optional.empty(), outlook(answering(answer), "2026-01-01"));
        assertEquals(Optional.empty(), outlook(hundredDays().answer(answer), "2030-01-01"));
    }

    @Test
    void whatWasNotThereYetHasNone() {
        Commitment.Builder commitment = hundredDays().addHistory(change(DeliveryStatus.IN_PROGRESS, "2026-01-01"));

        assertEquals(Optional.empty(), outlook(commitment, "2025-12-31"));
        assertEquals(Optional.of(OutlookReason.NO_FIGURES), outlook(commitment, "2026-01-01"));
        assertEquals(Optional.empty(), outlook(answering(AgreementAnswer.ADOPT), "2026-01-01"));
    }

    @Test
    void whatIsDeliveredLateWasOverdueUntilThen() {
        Commitment.Builder late = hundredDays().status(DeliveryStatus.DELIVERED).deliveredOn(day("2026-05-01"));

        assertEquals(Optional.of(OutlookReason.NO_FIGURES), outlook(late, "2026-04-11"));
        assertEquals(Optional.of(OutlookReason.DUE_PASSED), outlook(late, "2026-04-12"));
        assertEquals(Optional.of(OutlookReason.DUE_PASSED), outlook(late, "2026-04-30"));
        assertEquals(Optional.of(OutlookReason.DELIVERED), outlook(late, "2026-05-01"));
    }

    @Test
    void whatIsReopenedIsJudgedAgain() {
        Commitment reopened = hundredDays()
                .status(DeliveryStatus.DELIVERED)
                .deliveredOn(day("2026-03-01"))
                .build()
                .moveTo(DeliveryStatus.IN_PROGRESS, day("2026-05-01"));

        assertEquals(Optional.of(OutlookReason.DELIVERED), reopened.outlook(day("2026-04-30"), List.of()));
        assertEquals(Optional.of(OutlookReason.DUE_PASSED), reopened.outlook(day("2026-05-01"), List.of()));
    }

    @Test
    void thereIsOneProgressForEachTarget() {
        Target target = target("0", "100").build();
        Commitment one = hundredDays().addTarget(target).build();
        Progress progress = progress(target, "1");

        assertThrows(IllegalArgumentException.class, () -> one.outlook(TODAY, List.of()));
        assertThrows(IllegalArgumentException.class, () -> one.outlook(TODAY, List.of(progress, progress)));
        Commitment declined = answering(AgreementAnswer.DECLINE).build();
        assertThrows(IllegalArgumentException.class, () -> declined.outlook(TODAY, List.of(progress)));
    }
}
