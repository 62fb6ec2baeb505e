package nl.nds.core.commitment;

import static nl.nds.core.commitment.DeliveryStatus.COMMITTED;
import static nl.nds.core.commitment.DeliveryStatus.DELIVERED;
import static nl.nds.core.commitment.DeliveryStatus.IN_PROGRESS;
import static nl.nds.core.commitment.DeliveryStatus.PROPOSED;
import static nl.nds.core.commitment.DeliveryStatus.SUPERSEDED;
import static nl.nds.core.commitment.DeliveryStatus.WITHDRAWN;
import static nl.nds.core.commitment.Given.adopting;
import static nl.nds.core.commitment.Given.answering;
import static nl.nds.core.commitment.Given.change;
import static nl.nds.core.commitment.Given.day;
import static nl.nds.core.commitment.Given.due;
import static nl.nds.core.commitment.Given.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a commitment gets another status, and which one it has on a day. */
class LifecycleTest {

    private static Report refusal(Commitment commitment, DeliveryStatus next, String on) {
        return assertThrows(InvalidDataException.class, () -> commitment.moveTo(next, day(on)))
                .report();
    }

    private static Commitment delivered() {
        return adopting(PROPOSED)
                .build()
                .moveTo(COMMITTED, day("2026-01-01"))
                .moveTo(IN_PROGRESS, day("2026-02-01"))
                .moveTo(DELIVERED, day("2026-03-01"));
    }

    @Test
    void deliveringSetsTheDayOfDelivery() {
        Commitment delivered = delivered();

        assertEquals(Optional.of(DELIVERED), delivered.status());
        assertEquals(Optional.of(day("2026-03-01")), delivered.deliveredOn());
        assertEquals(
                List.of(
                        change(COMMITTED, "2026-01-01"),
                        change(IN_PROGRESS, "2026-02-01"),
                        change(DELIVERED, "2026-03-01")),
                delivered.history());
        assertEquals(Report.empty(), delivered.check());
    }

    @Test
    void reopeningClearsTheDayAndTheHistoryKeepsBothMoments() {
        Commitment reopened = delivered().moveTo(IN_PROGRESS, day("2026-04-01"));

        assertEquals(Optional.of(IN_PROGRESS), reopened.status());
        assertEquals(Optional.empty(), reopened.deliveredOn());
        assertEquals(
                List.of(change(DELIVERED, "2026-03-01"), change(IN_PROGRESS, "2026-04-01")),
                reopened.history().subList(2, 4));
        assertEquals(Report.empty(), reopened.check());
        assertEquals(Optional.of(DELIVERED), reopened.statusOn(day("2026-03-31")));
        assertEquals(Optional.of(IN_PROGRESS), reopened.statusOn(day("2026-04-01")));
    }

    @Test
    void deliveredAgainItHasTheLaterDay() {
        Commitment again = delivered().moveTo(IN_PROGRESS, day("2026-04-01")).moveTo(DELIVERED, day("2026-05-01"));

        assertEquals(Optional.of(day("2026-05-01")), again.deliveredOn());
        assertEquals(
                List.of(day("2026-03-01"), day("2026-05-01")),
                again.history().stream()
                        .filter(it -> it.status() == DELIVERED)
                        .map(StatusChange::on)
                        .toList());
        assertEquals(Report.empty(), again.check());
    }

    @Test
    void whatWasDeliveredWithoutAHistoryKeepsBothMomentsToo() {
        Commitment delivered =
                adopting(DELIVERED).deliveredOn(day("2026-03-01")).build();
        Commitment reopened = delivered.moveTo(IN_PROGRESS, day("2026-04-01"));

        assertEquals(Optional.empty(), reopened.deliveredOn());
        assertEquals(List.of(change(DELIVERED, "2026-03-01"), change(IN_PROGRESS, "2026-04-01")), reopened.history());
        assertEquals(Report.empty(), reopened.check());
        // it is not reopened before it was delivered
        assertEquals(
                List.of("NDS-COM-013 /history/1/on [/history/0/on]"),
                lines(refusal(delivered, IN_PROGRESS, "2026-02-28")));
    }

    @Test
    void whatTakesItsPlaceDoesNotUndoTheDelivery() {
        for (Commitment delivered : List.of(
                delivered(), adopting(DELIVERED).deliveredOn(day("2026-03-01")).build())) {
            Commitment superseded = delivered.moveTo(SUPERSEDED, day("2026-06-01"));

            assertEquals(Optional.of(day("2026-03-01")), superseded.deliveredOn());
            assertEquals(Report.empty(), superseded.check());
            assertEquals(Optional.of(DELIVERED), superseded.statusOn(day("2026-05-31")));
            assertEquals(Optional.of(SUPERSEDED), superseded.statusOn(day("2026-06-01")));
        }
    }

    @Test
    void allOtherPartsStayAsTheyAre() {
        Commitment before = adopting(COMMITTED)
                .givenOn(day("2025-12-01"))
                .due(due("2026-06", "2026-09"))
                .deliveredThrough("ictu")
                .addMilestone(Given.milestone("2026-05"))
                .build();
        Commitment after = before.moveTo(IN_PROGRESS, day("2026-04-01"));

        assertEquals(
                before, after.toBuilder().status(COMMITTED).history(List.of()).build());
    }

    @Test
    void severalChangesMayBeOnOneDay() {
        Commitment delivered = adopting(COMMITTED)
                .build()
                .moveTo(IN_PROGRESS, day("2026-04-01"))
                .moveTo(DELIVERED, day("2026-04-01"));

        assertEquals(Report.empty(), delivered.check());
        assertEquals(Optional.of(DELIVERED), delivered.statusOn(day("2026-04-01")));
        assertEquals(Optional.empty(), delivered.statusOn(day("2026-03-31")));
    }

    @Test
    void betweenTheAnswerAndTheFirstChangeItIsCommitted() {
        Commitment begun =
                adopting(COMMITTED).givenOn(day("2026-02-01")).build().moveTo(IN_PROGRESS, day("2026-04-01"));

        assertEquals(Optional.empty(), begun.statusOn(day("2026-01-31")));
        assertEquals(Optional.of(COMMITTED), begun.statusOn(day("2026-02-01")));
        assertEquals(Optional.of(COMMITTED), begun.statusOn(day("2026-03-31")));
        assertEquals(Optional.of(IN_PROGRESS), begun.statusOn(day("2026-04-01")));
    }

    @Test
    void aRefusalSaysWhatTheStatusMayBecome() {
        Commitment proposed = adopting(PROPOSED).build();
        Report refused = refusal(proposed, DELIVERED, "2026-01-01");

        assertEquals(List.of("NDS-COM-012 /history/0/status []"), lines(refused));
        assertEquals(
                Map.of("accepted", "committed, withdrawn"),
                refused.violations().get(0).arguments());
        assertEquals(adopting(PROPOSED).build(), proposed);
        Report last = refusal(adopting(WITHDRAWN).build(), COMMITTED, "2026-01-01");
        assertEquals(Map.of("accepted", "-"), last.violations().get(0).arguments());
    }

    @Test
    void bothTheStatusAndTheDayCanBeRefused() {
        assertEquals(
                List.of("NDS-COM-012 /history/3/status []", "NDS-COM-013 /history/3/on [/history/2/on]"),
                lines(refusal(delivered(), WITHDRAWN, "2026-02-28")));
    }

    @ParameterizedTest
    @EnumSource
    void whatHasNoStatusGetsNone(DeliveryStatus next) {
        Commitment declined = answering(AgreementAnswer.DECLINE).build();

        assertEquals(List.of("NDS-COM-002 /status []"), lines(refusal(declined, next, "2026-01-01")));
        Commitment forgotten = answering(AgreementAnswer.ADOPT)
                .addHistory(change(COMMITTED, "2025-01-01"))
                .build();
        assertEquals(List.of("NDS-COM-002 /status []"), lines(refusal(forgotten, next, "2026-01-01")));
    }

    @Test
    void thePresentStatusDecidesEvenIfADayOfDeliveryDoesNotBelongThere() {
        Commitment odd = adopting(PROPOSED).deliveredOn(day("2026-01-01")).build();

        assertEquals(List.of("NDS-COM-012 /history/0/status []"), lines(refusal(odd, SUPERSEDED, "2026-02-01")));
        Commitment committed = odd.moveTo(COMMITTED, day("2026-02-01"));
        assertEquals(Optional.empty(), committed.deliveredOn());
        assertEquals(List.of(change(COMMITTED, "2026-02-01")), committed.history());
        assertEquals(Report.empty(), committed.check());
    }

    @Test
    void thePresentStatusDecidesEvenIfTheHistoryDiffers() {
        Commitment odd =
                adopting(PROPOSED).addHistory(change(IN_PROGRESS, "2026-01-01")).build();

        assertEquals(List.of("NDS-COM-012 /history/1/status []"), lines(refusal(odd, DELIVERED, "2026-02-01")));
    }

    @Test
    void anOldMistakeInTheHistoryDoesNotKeepItFromGoingOn() {
        Commitment odd = adopting(COMMITTED)
                .addHistory(
                        change(DELIVERED, "2026-03-01"),
                        change(PROPOSED, "2026-01-01"),
                        change(COMMITTED, "2026-02-01"))
                .build();
        List<String> wrong = lines(odd.check());

        assertEquals(List.of("NDS-COM-012 /history/1/status []", "NDS-COM-013 /history/1/on [/history/0/on]"), wrong);
        assertEquals(wrong, lines(odd.moveTo(IN_PROGRESS, day("2026-02-01")).check()));
    }

    // the status on a day

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, ",
        "2026-01-01, COMMITTED",
        "2026-01-31, COMMITTED",
        "2026-02-01, IN_PROGRESS",
        "2026-02-28, IN_PROGRESS",
        "2026-03-01, DELIVERED",
        "2099-01-01, DELIVERED"
    })
    void theHistoryTellsTheStatusOnADay(String day, DeliveryStatus status) {
        assertEquals(Optional.ofNullable(status), delivered().statusOn(day(day)));
    }

    @ParameterizedTest
    @EnumSource
    void withoutAHistoryThePresentStatusHolds(DeliveryStatus status) {
        Commitment commitment = adopting(status).build();

        assertEquals(Optional.of(status), commitment.statusOn(day("1900-01-01")));
        assertEquals(Optional.of(status), commitment.statusOn(day("2100-01-01")));
    }

    @Test
    void withoutAHistoryItWasInProgressBeforeItWasDelivered() {
        Commitment delivered =
                adopting(DELIVERED).deliveredOn(day("2026-03-01")).build();

        assertEquals(Optional.of(IN_PROGRESS), delivered.statusOn(day("2026-02-28")));
        assertEquals(Optional.of(DELIVERED), delivered.statusOn(day("2026-03-01")));
        Commitment superseded =
                adopting(SUPERSEDED).deliveredOn(day("2026-03-01")).build();
        assertEquals(Optional.of(IN_PROGRESS), superseded.statusOn(day("2026-02-28")));
        assertEquals(Optional.of(SUPERSEDED), superseded.statusOn(day("2026-03-01")));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADOPT")
    void onlyWhatIsAdoptedHasAStatus(AgreementAnswer answer) {
        assertEquals(Optional.empty(), answering(answer).build().statusOn(day("2026-01-01")));
        Commitment odd = answering(answer)
                .status(DELIVERED)
                .deliveredOn(day("2026-03-01"))
                .build();
        for (Commitment each : List.of(
                odd, odd.toBuilder().addHistory(change(DELIVERED, "2026-03-01")).build())) {
            assertEquals(Optional.empty(), each.statusOn(day("2026-01-01")));
            assertEquals(Optional.empty(), each.statusOn(day("2026-04-01")));
        }
        assertTrue(answering(AgreementAnswer.ADOPT)
                .build()
                .statusOn(day("2026-01-01"))
                .isEmpty());
    }
}
