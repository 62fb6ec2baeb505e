package nl.nds.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import nl.nds.core.text.Language;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    private static Recurrence every(String period, String anchor) {
        return new Recurrence(LocalDate.parse(anchor), Period.parse(period));
    }

    private static List<String> first(int many, Recurrence recurrence) {
        return IntStream.range(0, many)
                .mapToObj(i -> recurrence.occurrence(i).toString())
                .toList();
    }

    @Test
    void aYearlyDayOfLeapYearsComesBack() {
        Recurrence yearly = every("P1Y", "2024-02-29");

        assertEquals(
                List.of(
                        "2024-02-29",
                        "2025-02-28",
                        "2026-02-28",
                        "2027-02-28",
                        "2028-02-29",
                        "2029-02-28",
                        "2030-02-28",
                        "2031-02-28",
                        "2032-02-29"),
                first(9, yearly));
        assertEquals(yearly.occurrence(4), every("P4Y", "2024-02-29").occurrence(1));
        assertEquals(yearly.occurrence(4), every("P12M", "2024-02-29").occurrence(4));
    }

    @Test
    void aCenturyThatIsNoLeapYearDoesNotEndIt() {
        assertEquals(List.of("1896-02-29", "1900-02-28", "1904-02-29"), first(3, every("P4Y", "1896-02-29")));
    }

    @Test
    void theLastDayOfAMonthComesBack() {
        assertEquals(
                List.of("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"),
                first(5, every("P1M", "2027-01-31")));
        assertEquals(
                List.of("2026-11-30", "2027-02-28", "2027-05-30", "2027-08-30"), first(4, every("P3M", "2026-11-30")));
    }

    @Test
    void monthsComeBeforeDays() {
        assertEquals(
                List.of("2027-01-31", "2027-03-01", "2027-04-02", "2027-05-03"),
                first(4, every("P1M1D", "2027-01-31")));
        assertEquals(List.of("2026-12-28", "2027-01-04", "2027-01-11"), first(3, every("P1W", "2026-12-28")));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, 2024-02-29",
        "2024-02-28, 2024-02-29",
        "2024-02-29, 2024-02-29",
        "2024-03-01, 2025-02-28",
        "2025-02-28, 2025-02-28",
        "2025-03-01, 2026-02-28",
        "2027-03-01, 2028-02-29",
        "2028-02-28, 2028-02-29",
        "2028-02-29, 2028-02-29",
        "2028-03-01, 2029-02-28",
        "9999-02-28, 9999-02-28",
        "9999-12-31, +10000-02-29"
    })
    void theNextIsTheFirstOnOrAfterADay(LocalDate day, LocalDate next) {
        assertEquals(next, every("P1Y", "2024-02-29").next(day));
    }

    @Test
    void theNextIsFoundHoweverFarAwayItIs() {
        LocalDate last = LocalDate.of(9999, 12, 31);

        assertEquals(last, every("P1D", "0000-01-01").next(last));
        assertEquals(LocalDate.of(10000, 1, 1), every("P100Y", "0000-01-01").next(last));
        assertEquals(LocalDate.of(2024, 2, 29), every("P1D", "2024-02-29").next(LocalDate.MIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P0D",
                "P0Y0M0D",
                "P-1D",
                "P-1M",
                "P-1Y",
                "P1Y-1D",
                "P-1Y13M",
                "P1M-28D",
                "P1Y-12M",
                "P100Y1D",
                "P100Y1M",
                "P101Y",
                "P1201M",
                "P99Y13M",
                "P36526D",
                "P99Y366D",
                "P100Y36525D",
                "P2147483647Y",
                "P2147483647M",
                "P2147483647D",
                "P2147483647Y2147483647M2147483647D"
            })
    void aPeriodThatIsNoneOrTooLongIsRefused(String text) {
        Period period = Period.parse(text);
        List<Violation> violations = assertThrows(
                        InvalidDataException.class, () -> new Recurrence(LocalDate.of(2024, 2, 29), period))
                .report()
                .violations();

        assertEquals(
                List.of("NDS-DOC-038"), violations.stream().map(Violation::code).toList());
        assertTrue(violations.get(0).path().isRoot());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P1D", "P1W", "P1M", "P1Y", "P1Y1M1D", "P100Y", "P1200M", "P36525D", "P99Y365D", "P50Y600M"})
    void aPeriodFromADayToAHundredYearsIsAccepted(String period) {
        Recurrence recurrence = every(period, "2024-02-29");

        assertTrue(recurrence.occurrence(1).isAfter(recurrence.anchor()));
        assertEquals(Period.parse(period), recurrence.every());
    }

    @Test
    void thereIsNoneBeforeTheFirst() {
        Recurrence yearly = every("P1Y", "2024-02-29");

        assertEquals(yearly.anchor(), yearly.occurrence(0));
        assertThrows(IllegalArgumentException.class, () -> yearly.occurrence(-1));
        assertThrows(IllegalArgumentException.class, () -> yearly.occurrence(Integer.MIN_VALUE));
        assertThrows(DateTimeException.class, () -> yearly.occurrence(Integer.MAX_VALUE));
    }

    @Test
    void theRuleIsInBothLanguages() {
        assertEquals("NDS-DOC-038", Recurrence.INTERVAL.code());
        assertTrue(Recurrence.INTERVAL.text().in(Language.ENGLISH).contains("a hundred years"));
        assertTrue(Recurrence.INTERVAL.text().in(Language.DUTCH).contains("honderd jaar"));
    }

    @Test
    void aRecurrenceIsAValue() {
        Recurrence yearly = every("P1Y", "2024-02-29");

        assertEquals(yearly, every("P1Y", "2024-02-29"));
        assertEquals(yearly.hashCode(), every("P1Y", "2024-02-29").hashCode());
        assertNotEquals(yearly, every("P1Y", "2024-02-28"));
        assertNotEquals(yearly, every("P2Y", "2024-02-29"));
        LocalDate day = yearly.anchor();
        Period year = yearly.every();
        assertThrows(NullPointerException.class, () -> new Recurrence(null, year));
        assertThrows(NullPointerException.class, () -> new Recurrence(day, null));
    }
}
