package nl.nds.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every recurrence. */
class RecurrenceProperties {

    @Provide
    Arbitrary<Recurrence> recurrences() {
        // many anchors at the end of a month, many periods of whole months
        Arbitrary<LocalDate> anchors = Combinators.combine(
                        Arbitraries.integers().between(1995, 2030),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31))
                .as((year, month, day) -> {
                    LocalDate first = LocalDate.of(year, month, 1);
                    return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
                });
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.of(0, 0, 0, 1, 4, 7),
                        Arbitraries.of(0, 0, 1, 2, 3, 11, 12, 25),
                        Arbitraries.of(0, 0, 0, 1, 7, 30, 100, 365))
                .as(Period::of)
                .filter(it -> !it.isZero());
        return Combinators.combine(anchors, periods).as(Recurrence::new);
    }

    @Property(seed = "20260811")
    void everyOneComesAfterTheOneBefore(
            @ForAll("recurrences") Recurrence recurrence, @ForAll @IntRange(max = 500) int number) {
        assertTrue(recurrence.occurrence(number).isBefore(recurrence.occurrence(number + 1)));
    }

    @Property(seed = "20260812")
    void everyOneIsComputedFromTheFirst(
            @ForAll("recurrences") Recurrence recurrence, @ForAll @IntRange(max = 500) int number) {
        LocalDate expected =
                recurrence.anchor().plus(recurrence.every().multipliedBy(number).normalized());

        assertEquals(expected, recurrence.occurrence(number));
    }

    @Property(seed = "20260813")
    void monthsThatFitGiveBackTheDayOfTheMonth(
            @ForAll("recurrences") Recurrence recurrence, @ForAll @IntRange(max = 200) int number) {
        Recurrence monthly = new Recurrence(recurrence.anchor(), Period.ofMonths(1));
        LocalDate day = monthly.occurrence(number);

        assertEquals(Math.min(monthly.anchor().getDayOfMonth(), day.lengthOfMonth()), day.getDayOfMonth());
    }

    @Property(seed = "20260814", tries = 300)
    void theNextIsTheOneThatCountingFinds(
            @ForAll("recurrences") Recurrence recurrence, @ForAll @IntRange(min = -400, max = 15_000) int distance) {
        LocalDate day = recurrence.anchor().plusDays(distance);
        int number = 0;
        while (recurrence.occurrence(number).isBefore(day)) {
            number++;
        }

        assertEquals(recurrence.occurrence(number), recurrence.next(day));
    }

    @Property(seed = "20260815")
    void oneOfTheDaysIsItsOwnNext(
            @ForAll("recurrences") Recurrence recurrence, @ForAll @IntRange(max = 500) int number) {
        LocalDate day = recurrence.occurrence(number);

        assertEquals(day, recurrence.next(day));
        assertEquals(recurrence.occurrence(number + 1), recurrence.next(day.plusDays(1)));
        assertFalse(recurrence.next(day.minusDays(1)).isAfter(day));
    }
}
