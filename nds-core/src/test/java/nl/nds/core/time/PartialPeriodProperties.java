package nl.nds.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialPeriodProperties {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1_500).map(START::plusDays);
    }

    private static Arbitrary<PartialDate> dates() {
        return Combinators.combine(days(), Arbitraries.of(DatePrecision.values()))
                .as((day, precision) -> switch (precision) {
                    case DAY -> PartialDate.of(day);
                    case MONTH -> PartialDate.of(day.toString().substring(0, 7));
                    case QUARTER -> PartialDate.of(day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3);
                    case YEAR -> PartialDate.of(day.toString().substring(0, 4));
                });
    }

    @Provide
    static Arbitrary<PartialPeriod> periods() {
        Arbitrary<Optional<PartialDate>> sides = dates().optional();
        return Combinators.combine(sides, sides)
                .filter((first, last) -> first.isEmpty()
                        || last.isEmpty()
                        || !last.get().isPast(first.get().first()))
                .as(PartialPeriod::new);
    }

    @Property
    void isReadAsItIsWritten(@ForAll("periods") PartialPeriod period) {
        assertEquals(period, PartialPeriod.of(period.toString()));
        assertEquals(period.hashCode(), PartialPeriod.of(period.toString()).hashCode());
    }

    @Property
    void whatItSurelyContainsItMayContain(@ForAll("periods") PartialPeriod period, @ForAll("days") LocalDate day) {
        assertTrue(period.mayContain(day) || !period.surelyContains(day));
    }

    /** Of days there is no doubt, and the answers are those of a range. */
    @Property
    void ofDaysItIsARange(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate another, @ForAll("days") LocalDate day) {
        LocalDate first = one.isBefore(another) ? one : another;
        LocalDate last = one.isBefore(another) ? another : one;
        PartialPeriod period = PartialPeriod.of(first + "/" + last);
        boolean expected = DateRange.of(first, last).contains(day);
        assertEquals(expected, period.mayContain(day));
        assertEquals(expected, period.surelyContains(day));
    }

    /** It may contain a day if some day of its first date and some day of its last date leave room for it. */
    @Property
    void isTheUnionOfAllRangesItCanMean(@ForAll("periods") PartialPeriod period, @ForAll("days") LocalDate day) {
        LocalDate earliest = period.first().map(PartialDate::first).orElse(LocalDate.MIN);
        LocalDate latest = period.last().map(PartialDate::last).orElse(LocalDate.MAX);
        assertEquals(DateRange.of(earliest, latest).contains(day), period.mayContain(day));
    }
}
