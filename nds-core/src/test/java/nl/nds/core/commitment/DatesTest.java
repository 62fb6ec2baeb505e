package nl.nds.core.commitment;

import static nl.nds.core.commitment.Given.date;
import static nl.nds.core.commitment.Given.day;
import static nl.nds.core.commitment.Given.due;
import static nl.nds.core.commitment.Given.reached;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.nds.core.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines, how they were moved, and milestones. */
class DatesTest {

    @Test
    void aDeadlineThatWasNeverMovedIsTheOriginal() {
        Deadline due = Deadline.of(date("2027-Q3"));

        assertEquals(date("2027-Q3"), due.original());
        assertEquals(date("2027-Q3"), due.current());
        assertEquals(date("2027-Q3"), due.on(day("1900-01-01")));
        assertEquals(date("2027-Q3"), due.on(day("2100-01-01")));
        assertEquals(List.of(), due.moves());
    }

    @Test
    void aDeadlineMovedTwiceKeepsTheOriginal() {
        Deadline promised = Deadline.of(date("2026-06-23"));
        Deadline once = promised.movedTo(date("2026-12"), day("2026-05-01"), "the supplier is late");
        Deadline twice = once.movedTo(date("2027-Q1"), day("2026-11-01"), "and again");

        assertEquals(date("2026-06-23"), twice.original());
        assertEquals(date("2027-Q1"), twice.current());
        assertEquals(
                List.of(
                        new DateMove(date("2026-12"), day("2026-05-01"), Optional.of("the supplier is late")),
                        new DateMove(date("2027-Q1"), day("2026-11-01"), Optional.of("and again"))),
                twice.moves());
        // what it was moved from is as it was
        assertEquals(Deadline.of(date("2026-06-23")), promised);
        assertEquals(date("2026-12"), once.current());
        assertEquals(1, once.moves().size());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-06-23",
        "2026-04-30, 2026-06-23",
        "2026-05-01, 2026-12",
        "2026-10-31, 2026-12",
        "2026-11-01, 2027-Q1",
        "2030-01-01, 2027-Q1"
    })
    void aDateHoldsUntilTheDayOnWhichItIsMoved(String day, String held) {
        Deadline due = Deadline.of(date("2026-06-23"))
                .movedTo(date("2026-12"), day("2026-05-01"), "the supplier is late")
                .movedTo(date("2027-Q1"), day("2026-11-01"), "and again");

        assertEquals(date(held), due.on(day(day)));
    }

    @Test
    void ofTwoMovesOnOneDayTheLastHolds() {
        Deadline due = Deadline.of(date("2026"))
                .movedTo(date("2028"), day("2026-05-01"), "a typing error")
                .movedTo(date("2027"), day("2026-05-01"), "the right year");

        assertEquals(date("2027"), due.on(day("2026-05-01")));
        assertEquals(date("2026"), due.on(day("2026-04-30")));
    }

    @Test
    void aDateCanBeMovedForward() {
        Deadline due = Deadline.of(date("2027")).movedTo(date("2026"), day("2026-01-01"), "it is urgent");

        assertEquals(date("2026"), due.current());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-11-24, false",
        "2026-11-25, 2026-11-25, false",
        "2026-11-25, 2026-11-26, true",
        "2026-11,    2026-11-30, false",
        "2026-11,    2026-12-01, true",
        "2026-Q4,    2026-12-31, false",
        "2026-Q4,    2027-01-01, true",
        "2026,       2026-12-31, false",
        "2026,       2027-01-01, true"
    })
    void aMilestoneIsOverdueFromTheDayAfterItsLastDayOn(String due, String day, boolean isOverdue) {
        Milestone milestone = new Milestone("a step", due(due), Optional.empty());

        assertEquals(isOverdue, milestone.isOverdue(day(day)));
    }

    @Test
    void aMilestoneThatIsReachedIsNotOverdueFromThatDayOn() {
        Milestone late = reached("2026-11-25", "2026-12-10");

        assertFalse(late.isOverdue(day("2026-11-25")));
        assertTrue(late.isOverdue(day("2026-11-26")));
        // on that day it was not known that it would be reached
        assertTrue(late.isOverdue(day("2026-12-09")));
        assertFalse(late.isOverdue(day("2026-12-10")));
        assertFalse(late.isOverdue(day("2030-01-01")));
        assertFalse(reached("2026-11-25", "2026-11-25").isOverdue(day("2026-11-26")));
        assertFalse(reached("2026-11-25", "2020-01-01").isOverdue(day("2026-11-26")));
    }

    @Test
    void theDateThatHeldOnTheDayCounts() {
        Deadline due = Deadline.of(date("2026-06")).movedTo(date("2026-09"), day("2026-07-15"), "holidays");
        Milestone moved = new Milestone("a step", due, Optional.empty());

        assertFalse(moved.isOverdue(day("2026-06-30")));
        assertTrue(moved.isOverdue(day("2026-07-14")));
        assertFalse(moved.isOverdue(day("2026-07-15")));
        assertTrue(moved.isOverdue(day("2026-10-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void theTitleOfAMilestoneIsNotBlank(String title) {
        Deadline due = due("2026");

        assertThrows(IllegalArgumentException.class, () -> new Milestone(title, due, Optional.empty()));
    }

    @Test
    void partsAreRequired() {
        PartialDate date = date("2026");
        Deadline due = Deadline.of(date);
        assertThrows(NullPointerException.class, () -> new Deadline(null, List.of()));
        assertThrows(NullPointerException.class, () -> new Deadline(date, null));
        assertThrows(NullPointerException.class, () -> Deadline.of(null));
        assertThrows(NullPointerException.class, () -> due.movedTo(null, day("2026-01-01"), "why"));
        assertThrows(NullPointerException.class, () -> due.movedTo(date, null, "why"));
        assertThrows(NullPointerException.class, () -> due.movedTo(date, day("2026-01-01"), null));
        assertThrows(NullPointerException.class, () -> new DateMove(null, day("2026-01-01"), Optional.empty()));
        assertThrows(NullPointerException.class, () -> new DateMove(date, null, Optional.empty()));
        assertThrows(NullPointerException.class, () -> new DateMove(date, day("2026-01-01"), null));
        assertThrows(NullPointerException.class, () -> new Milestone(null, due, Optional.empty()));
        assertThrows(NullPointerException.class, () -> new Milestone("a step", null, Optional.empty()));
        assertThrows(NullPointerException.class, () -> new Milestone("a step", due, null));
    }
}
