package nl.nds.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.text.Language;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final JsonPointer PLACE = JsonPointer.of("/organisations/3/existence");
    private static final LocalDate FIRST = LocalDate.of(2024, 7, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 22);

    private static List<String> lines(List<Violation> violations) {
        return violations.stream().map(it -> it.code() + " " + it.path()).toList();
    }

    @Test
    void bothEndsBelongToIt() {
        DateRange range = DateRange.of(FIRST, LAST);

        assertTrue(range.contains(FIRST));
        assertTrue(range.contains(LAST));
        assertFalse(range.contains(FIRST.minusDays(1)));
        assertFalse(range.contains(LAST.plusDays(1)));
        assertEquals(Optional.of(FIRST), range.first());
        assertEquals(Optional.of(LAST), range.last());
    }

    @Test
    void itIsOverFromTheDayAfterTheLastOn() {
        DateRange range = DateRange.of(FIRST, LAST);

        assertFalse(range.endsBefore(LAST));
        assertTrue(range.endsBefore(LAST.plusDays(1)));
        assertFalse(range.startsAfter(FIRST));
        assertTrue(range.startsAfter(FIRST.minusDays(1)));
    }

    @Test
    void anOpenSideHasNoDayThatIsTooFar() {
        assertTrue(DateRange.from(FIRST).contains(LocalDate.MAX));
        assertFalse(DateRange.from(FIRST).contains(FIRST.minusDays(1)));
        assertTrue(DateRange.through(LAST).contains(LocalDate.MIN));
        assertFalse(DateRange.through(LAST).contains(LAST.plusDays(1)));
        assertTrue(DateRange.ALWAYS.contains(LocalDate.MIN));
        assertTrue(DateRange.ALWAYS.contains(LocalDate.MAX));
        assertFalse(DateRange.ALWAYS.endsBefore(LocalDate.MAX));
        assertFalse(DateRange.ALWAYS.startsAfter(LocalDate.MIN));
        assertEquals(Optional.empty(), DateRange.from(FIRST).last());
        assertEquals(Optional.empty(), DateRange.through(LAST).first());
    }

    @Test
    void oneDayIsARange() {
        DateRange day = DateRange.of(FIRST, FIRST);

        assertTrue(day.contains(FIRST));
        assertEquals(day, DateRange.of("2024-07-02/2024-07-02"));
        assertTrue(day.overlaps(DateRange.through(FIRST)));
        assertTrue(day.overlaps(DateRange.from(FIRST)));
        assertFalse(day.overlaps(DateRange.from(FIRST.plusDays(1))));
        assertFalse(day.overlaps(DateRange.through(FIRST.minusDays(1))));
    }

    @Test
    void onlyTheRangeThatIsOpenOnBothSidesIsAlways() {
        assertTrue(DateRange.ALWAYS.isAlways());
        assertFalse(DateRange.from(FIRST).isAlways());
        assertFalse(DateRange.through(LAST).isAlways());
        assertFalse(DateRange.of(FIRST, LAST).isAlways());
        assertSame(DateRange.ALWAYS, DateRange.of(Optional.empty(), Optional.empty()));
        assertEquals(DateRange.ALWAYS, DateRange.of("../.."));
    }

    @Test
    void itIsWrittenAsItIsRead() {
        assertEquals("2024-07-02/2026-02-22", DateRange.of(FIRST, LAST).toString());
        assertEquals("2024-07-02/..", DateRange.from(FIRST).toString());
        assertEquals("../2026-02-22", DateRange.through(LAST).toString());
        assertEquals("../..", DateRange.ALWAYS.toString());
    }

    @Test
    void aReversedRangeIsRefusedAtEveryDoor() {
        String text = "2026-02-22/2026-02-21";
        LocalDate dayBefore = LAST.minusDays(1);

        assertEquals(List.of("NDS-DOC-032 " + PLACE), lines(DateRange.check(text, PLACE)));
        assertEquals(Optional.empty(), DateRange.tryParse(text));
        for (InvalidDataException refused : List.of(
                assertThrows(InvalidDataException.class, () -> DateRange.of(text)),
                assertThrows(InvalidDataException.class, () -> DateRange.of(LAST, dayBefore)),
                assertThrows(
                        InvalidDataException.class, () -> DateRange.of(Optional.of(LAST), Optional.of(dayBefore))))) {
            assertEquals(List.of("NDS-DOC-032 "), lines(refused.report().violations()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29/2024-12-31",
                "2000-02-29/..",
                "../2400-02-29",
                "0001-01-01/9999-12-31",
                "0000-01-01/..",
                "2024-12-31/2025-01-01"
            })
    void daysOfTheCalendarAreAccepted(String text) {
        assertEquals(List.of(), DateRange.check(text, PLACE));
        assertEquals(text, DateRange.of(text).toString());
        assertEquals(Optional.of(DateRange.of(text)), DateRange.tryParse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "..",
                "../",
                "/..",
                "..../",
                "2024",
                "2024/2025",
                "2024-01-01",
                "2024-01-01/",
                "/2024-01-01",
                "2024-01/..",
                "2024-1-1/..",
                "24-01-01/..",
                "20240101/..",
                "2024-02-30/..",
                "2023-02-29/..",
                "1900-02-29/..",
                "../2024-13-01",
                "../2024-00-01",
                "../2024-01-00",
                "2024-04-31/2024-05-01",
                "12024-01-01/..",
                "+2024-01-01/..",
                "-0001-01-01/..",
                " 2024-01-01/..",
                "2024-01-01/.. ",
                "2024-01-01/..\n",
                "2024-01-01 / ..",
                "2024-01-01//..",
                "2024-01-01/../..",
                "2024-01-01/2024-12-31/2025-01-01",
                "2024-01-01--..",
                "2024-01-01\\..",
                "2024-01-01/...",
                "2024-01-01/.",
                "2024-01-01/*",
                "2024-01-01/null",
                "2024-01-01/P1Y",
                "2024-01-01T00:00/..",
                "2024-01-01Z/..",
                "01-01-2024/..",
                "2024/01/01",
                "\uff12\uff10\uff12\uff14-01-01/..",
                "\u0662\u0660\u0662\u0664-01-01/..",
                "2024\u201101\u201101/..",
                "2024-01-01\uff0f..",
                "2024-01-01/\u2025"
            })
    void anotherFormIsRefusedAtEveryDoor(String text) {
        assertEquals(List.of("NDS-DOC-033 " + PLACE), lines(DateRange.check(text, PLACE)));
        assertEquals(Optional.empty(), DateRange.tryParse(text));
        assertEquals(
                List.of("NDS-DOC-033 "),
                lines(assertThrows(InvalidDataException.class, () -> DateRange.of(text))
                        .report()
                        .violations()));
    }

    @Test
    void theRulesSayWhatARangeIs() {
        assertEquals("NDS-DOC-032", DateRange.ORDER.code());
        assertEquals("NDS-DOC-033", DateRange.FORM.code());
        assertTrue(DateRange.FORM.text().in(Language.ENGLISH).contains("yyyy-mm-dd"));
        assertTrue(DateRange.FORM.text().in(Language.DUTCH).contains("jjjj-mm-dd"));
    }

    @Test
    void aRangeIsAValue() {
        DateRange range = DateRange.of(FIRST, LAST);

        assertEquals(range, DateRange.of(Optional.of(FIRST), Optional.of(LAST)));
        assertEquals(range.hashCode(), DateRange.of("2024-07-02/2026-02-22").hashCode());
        assertEquals(DateRange.from(FIRST), DateRange.of(Optional.of(FIRST), Optional.empty()));
        assertEquals(DateRange.through(LAST), DateRange.of(Optional.empty(), Optional.of(LAST)));
        assertNotEquals(range, DateRange.of(FIRST, LAST.plusDays(1)));
        assertNotEquals(range, DateRange.of(FIRST.plusDays(1), LAST));
        assertNotEquals(DateRange.from(FIRST), DateRange.through(FIRST));
        assertNotEquals(DateRange.from(FIRST), range);
        assertFalse(range.equals((Object) range.toString()));
    }
}
