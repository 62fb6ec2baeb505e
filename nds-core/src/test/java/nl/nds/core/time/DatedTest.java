package nl.nds.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatedTest {

    private static Dated<String> dated(String value, String period) {
        return new Dated<>(value, DateRange.of(period));
    }

    private static Optional<String> at(List<Dated<String>> values, String day) {
        return Dated.at(values, LocalDate.parse(day));
    }

    @Test
    void aValueHoldsOnTheDaysOfItsPeriod() {
        List<Dated<String>> names = List.of(
                dated("EZK", "2018-01-01/2024-07-01"),
                dated("EZ", "2024-07-02/2026-02-22"),
                dated("EZK again", "2026-02-23/.."));

        assertEquals(Optional.empty(), at(names, "2017-12-31"));
        assertEquals(Optional.of("EZK"), at(names, "2018-01-01"));
        assertEquals(Optional.of("EZK"), at(names, "2024-07-01"));
        assertEquals(Optional.of("EZ"), at(names, "2024-07-02"));
        assertEquals(Optional.of("EZ"), at(names, "2026-02-22"));
        assertEquals(Optional.of("EZK again"), at(names, "2026-02-23"));
        assertEquals(Optional.of("EZK again"), at(names, "9999-12-31"));
    }

    @Test
    void onADayThatIsInNoPeriodNothingHolds() {
        List<Dated<String>> gap = List.of(dated("a", "../2019-12-31"), dated("b", "2020-01-02/.."));

        assertEquals(Optional.empty(), at(gap, "2020-01-01"));
        assertEquals(Optional.empty(), at(List.of(), "2020-01-01"));
    }

    @Test
    void ofSeveralThatHoldTheOneThatBeganLastIsTaken() {
        List<Dated<String>> unclosed = List.of(dated("old", "../.."), dated("new", "2024-01-01/.."));
        assertEquals(Optional.of("old"), at(unclosed, "2023-12-31"));
        assertEquals(Optional.of("new"), at(unclosed, "2024-01-01"));
        assertEquals(Optional.of("new"), Dated.last(unclosed));
        assertEquals(
                Optional.of("a"), at(List.of(dated("a", "2024-01-01/.."), dated("b", "2024-01-01/..")), "2024-01-01"));
        List<Dated<String>> both = List.of(dated("a", "2020-01-01/2020-12-31"), dated("b", "../.."));

        assertEquals(Optional.of("a"), at(both, "2020-06-01"));
        assertEquals(Optional.of("b"), at(both, "2021-01-01"));
    }

    @Test
    void theLastIsTheOneThatEndsLast() {
        assertEquals(Optional.empty(), Dated.last(List.<Dated<String>>of()));
        assertEquals(
                Optional.of("b"),
                Dated.last(List.of(
                        dated("a", "../2019-12-31"),
                        dated("b", "2020-01-01/2021-12-31"),
                        dated("c", "2000-01-01/2021-12-30"))));
        assertEquals(Optional.of("a"), Dated.last(List.of(dated("a", "2024-01-01/.."), dated("b", "../2023-12-31"))));
        assertEquals(Optional.of("b"), Dated.last(List.of(dated("a", "../9999-12-31"), dated("b", "../.."))));
    }

    @Test
    void ofSeveralThatEndLastTheFirstIsTaken() {
        assertEquals(Optional.of("a"), Dated.last(List.of(Dated.always("a"), Dated.always("b"))));
        assertEquals(Optional.of("a"), Dated.last(List.of(dated("a", "../2020-01-01"), dated("b", "../2020-01-01"))));
    }

    @Test
    void aValueWithoutAPeriodAlwaysHolds() {
        assertEquals(new Dated<>("a", DateRange.ALWAYS), Dated.always("a"));
        assertEquals(Optional.of("a"), Dated.at(List.of(Dated.always("a")), LocalDate.MIN));
        assertEquals(Optional.of("a"), Dated.at(List.of(Dated.always("a")), LocalDate.MAX));
        assertNotEquals(Dated.always("a"), dated("a", "2020-01-01/.."));
    }

    @Test
    void bothPartsAreRequired() {
        assertThrows(NullPointerException.class, () -> new Dated<>(null, DateRange.ALWAYS));
        assertThrows(NullPointerException.class, () -> new Dated<>("a", null));
    }
}
