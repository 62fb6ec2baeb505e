package nl.nds.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nds.core.text.Language;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    private static final JsonPointer PLACE = JsonPointer.of("/commitments/2/due");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static List<String> lines(List<Violation> violations) {
        return violations.stream().map(it -> it.code() + " " + it.path()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2027,       YEAR,    2027-01-01, 2027-12-31",
        "0000,       YEAR,    0000-01-01, 0000-12-31",
        "9999,       YEAR,    9999-01-01, 9999-12-31",
        "2027-Q1,    QUARTER, 2027-01-01, 2027-03-31",
        "2027-Q2,    QUARTER, 2027-04-01, 2027-06-30",
        "2027-Q3,    QUARTER, 2027-07-01, 2027-09-30",
        "2027-Q4,    QUARTER, 2027-10-01, 2027-12-31",
        "9999-Q4,    QUARTER, 9999-10-01, 9999-12-31",
        "2027-01,    MONTH,   2027-01-01, 2027-01-31",
        "2027-02,    MONTH,   2027-02-01, 2027-02-28",
        "2028-02,    MONTH,   2028-02-01, 2028-02-29",
        "2000-02,    MONTH,   2000-02-01, 2000-02-29",
        "1900-02,    MONTH,   1900-02-01, 1900-02-28",
        "2027-09,    MONTH,   2027-09-01, 2027-09-30",
        "2027-12,    MONTH,   2027-12-01, 2027-12-31",
        "9999-12,    MONTH,   9999-12-01, 9999-12-31",
        "2027-09-30, DAY,     2027-09-30, 2027-09-30",
        "2028-02-29, DAY,     2028-02-29, 2028-02-29",
        "0000-02-29, DAY,     0000-02-29, 0000-02-29",
        "9999-12-31, DAY,     9999-12-31, 9999-12-31"
    })
    void itIsAsPreciseAsItWasGiven(String text, DatePrecision precision, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.of(text);

        assertEquals(precision, date.precision());
        assertEquals(first, date.first());
        assertEquals(last, date.last());
        assertEquals(text, date.toString());
        assertEquals(List.of(), PartialDate.check(text, PLACE));
        assertEquals(Optional.of(date), PartialDate.tryParse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "eind 2027",
                "begin 2027",
                "medio 2027",
                "2027 eind",
                "27",
                "7",
                "027",
                "20270",
                "+2027",
                "-2027",
                "-0001",
                "2027-",
                "2027-Q",
                "2027-Q0",
                "2027-Q5",
                "2027-Q10",
                "2027-Q03",
                "2027-q3",
                "2027Q3",
                "2027 Q3",
                "Q3-2027",
                "2027-K3",
                "2027-Q3-01",
                "2027-9",
                "2027-00",
                "2027-13",
                "2027-99",
                "202709",
                "09-2027",
                "2027-09-",
                "2027-09-3",
                "2027-09-00",
                "2027-09-31",
                "2027-02-30",
                "2027-02-29",
                "1900-02-29",
                "2027-13-01",
                "2027-00-01",
                "20270930",
                "30-09-2027",
                "2027/09/30",
                "2027-09/30",
                "2027-W39",
                "2027-09-30T00:00:00Z",
                "2027-09-30T00:00",
                "2027-09-30Z",
                "2017-08-23T22:00:00Z",
                "2027-09-30/..",
                " 2027",
                "2027 ",
                "2027-09-30 ",
                "2027\n",
                "\u00a02027",
                "2027-09-30\u200b",
                "\u0662\u0660\u0662\u0667",
                "\u0662\u0660\u0662\u0667-\u0660\u0669",
                "2027-Q\u0663",
                "2027-0\u0669",
                "\uff12\uff10\uff12\uff17",
                "2027\u201009",
                "2027\u221209",
                "null"
            })
    void anotherFormIsRefusedAtEveryDoor(String text) {
        assertEquals(List.of("NDS-DOC-037 " + PLACE), lines(PartialDate.check(text, PLACE)));
        assertEquals(Optional.empty(), PartialDate.tryParse(text));
        assertEquals(
                List.of("NDS-DOC-037 "),
                lines(assertThrows(InvalidDataException.class, () -> PartialDate.of(text))
                        .report()
                        .violations()));
    }

    @Test
    void freeTextIsRefusedWithAHint() {
        Violation violation = PartialDate.check("eind 2027", PLACE).get(0);

        assertEquals(PartialDate.FORM.code(), violation.code());
        for (Language language : Language.values()) {
            String message = violation.message().only(language).orElseThrow();
            for (String form : List.of("2027", "2027-Q3", "2027-09", "2027-09-30")) {
                assertTrue(message.contains(form), message);
            }
            assertFalse(message.contains("eind 2027"), message);
        }
    }

    @Test
    void aDayOfFourDigitsIsADate() {
        LocalDate day = LocalDate.of(2027, 9, 30);

        assertEquals(PartialDate.of("2027-09-30"), PartialDate.of(day));
        assertEquals(PartialDate.of("0000-01-01"), PartialDate.of(LocalDate.of(0, 1, 1)));
        assertEquals(PartialDate.of("9999-12-31"), PartialDate.of(LocalDate.of(9999, 12, 31)));
        assertTrue(PartialDate.canBe(LocalDate.of(9999, 12, 31)));
        assertTrue(PartialDate.canBe(LocalDate.of(0, 1, 1)));
        assertFalse(PartialDate.canBe(LocalDate.of(10_000, 1, 1)));
        assertFalse(PartialDate.canBe(LocalDate.of(-1, 12, 31)));
        for (LocalDate beyond :
                List.of(LocalDate.of(-1, 12, 31), LocalDate.of(10000, 1, 1), LocalDate.MIN, LocalDate.MAX)) {
            assertThrows(IllegalArgumentException.class, () -> PartialDate.of(beyond));
        }
    }

    @Test
    void datesAreOrderedByTheirLastDayAndThenByTheirFirst() {
        List<String> expected = List.of(
                "2026-12-31",
                "2027-01-01",
                "2027-01",
                "2027-Q1",
                "2027-03-31",
                "2027-Q3",
                "2027-09",
                "2027-09-30",
                "2027-12-30",
                "2027",
                "2027-Q4",
                "2027-12",
                "2027-12-31",
                "2028-01-01");
        List<String> backwards = Stream.iterate(expected.size() - 1, i -> i >= 0, i -> i - 1)
                .map(expected::get)
                .toList();
        // the quarter that ends on 31 March begins before that day
        List<String> sorted = backwards.stream()
                .map(PartialDate::of)
                .sorted()
                .map(PartialDate::toString)
                .toList();

        assertEquals(expected, sorted);
    }

    @Test
    void aDateIsAValueAndItsPrecisionIsAPartOfIt() {
        PartialDate year = PartialDate.of("2027");

        assertEquals(year, PartialDate.of("2027"));
        assertEquals(year.hashCode(), PartialDate.of("2027").hashCode());
        assertNotEquals(year, PartialDate.of("2028"));
        for (String sameFirst : List.of("2027-Q1", "2027-01", "2027-01-01")) {
            assertNotEquals(year, PartialDate.of(sameFirst));
            assertEquals(year.first(), PartialDate.of(sameFirst).first());
        }
        assertFalse(year.equals((Object) "2027"));
        assertFalse(year.equals(null));
    }

    @Test
    void whatIsDueOnADayHasNotPassedOnThatDay() {
        PartialDate due = PartialDate.of("2026-11-25");

        assertFalse(due.isPast(LocalDate.of(2026, 11, 24)));
        assertFalse(due.isPast(LocalDate.of(2026, 11, 25)));
        assertTrue(due.isPast(LocalDate.of(2026, 11, 26)));
    }

    @Test
    void whetherItHasPassedIsAskedByTheCalendarOfAZone() {
        PartialDate due = PartialDate.of("2026-11-25");
        Instant evening =
                LocalDateTime.of(2026, 11, 25, 23, 30).atZone(AMSTERDAM).toInstant();
        Instant night = LocalDateTime.of(2026, 11, 26, 0, 30).atZone(AMSTERDAM).toInstant();

        assertFalse(due.isPast(evening, AMSTERDAM));
        assertTrue(due.isPast(night, AMSTERDAM));
        // by the calendar of UTC that moment is still on the 25th
        assertEquals(Instant.parse("2026-11-25T23:30:00Z"), night);
        assertFalse(due.isPast(night, ZoneOffset.UTC));
        assertTrue(due.isPast(evening, ZoneId.of("Asia/Tokyo")));
        assertFalse(due.isPast(night, ZoneId.of("America/Curacao")));
    }

    @Test
    void theMomentOfMidnightBelongsToTheDayThatBegins() {
        PartialDate due = PartialDate.of("2027-Q3");
        Instant midnight = LocalDate.of(2027, 10, 1).atStartOfDay(AMSTERDAM).toInstant();

        assertTrue(due.isPast(midnight, AMSTERDAM));
        assertFalse(due.isPast(midnight.minusNanos(1), AMSTERDAM));
    }

    @ParameterizedTest
    @CsvSource({
        "2027,       2027-12-31, 0",
        "2027,       2027-01-01, 364",
        "2028,       2028-01-01, 365",
        "2027,       2028-01-01, -1",
        "2027-Q3,    2027-09-29, 1",
        "2027-02,    2027-02-01, 27",
        "2028-02,    2028-02-01, 28",
        "2027-09-30, 2027-09-30, 0",
        "2027-09-30, 2027-10-10, -10"
    })
    void daysLeftAreThoseToItsLastDay(String date, LocalDate day, long left) {
        assertEquals(left, PartialDate.of(date).daysLeft(day));
    }

    @Test
    void nullIsNoDate() {
        assertThrows(NullPointerException.class, () -> PartialDate.of((String) null));
        assertThrows(NullPointerException.class, () -> PartialDate.of((LocalDate) null));
        assertThrows(NullPointerException.class, () -> PartialDate.tryParse(null));
        assertThrows(NullPointerException.class, () -> PartialDate.check(null, PLACE));
    }
}
