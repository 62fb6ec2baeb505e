package nl.nds.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Violation;

/** What holds for every partial date, and for every text that may be one. */
class PartialDateProperties {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?");
    private static final List<String> ZONES =
            List.of("Europe/Amsterdam", "America/Curacao", "Pacific/Kiritimati", "Etc/GMT+12", "UTC");

    private static Arbitrary<LocalDate> days(int firstYear, int lastYear) {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(firstYear, 1, 1).toEpochDay(),
                        LocalDate.of(lastYear, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** The date of a precision that contains a day, written without the code under test. */
    private static String written(LocalDate day, DatePrecision precision) {
        int month = day.getMonthValue();
        return switch (precision) {
            case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), (month - 1) / 3 + 1);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), month);
            case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", day.getYear(), month, day.getDayOfMonth());
        };
    }

    private static Arbitrary<PartialDate> dates(Arbitrary<LocalDate> days) {
        return Combinators.combine(days, Arbitraries.of(DatePrecision.class))
                .as((day, precision) -> PartialDate.of(written(day, precision)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return days(0, 9999);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return dates(days(0, 9999));
    }

    /** Many of these begin or end on one day. */
    @Provide
    Arbitrary<PartialDate> closeDates() {
        return dates(Arbitraries.integers()
                .between(0, 24)
                .map(it -> LocalDate.of(2027, 12, 20).plusDays(it)));
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ZONES);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> good = dates().map(PartialDate::toString);
        Arbitrary<String> pieces = Arbitraries.of(
                "0", "1", "3", "9", "-", "Q", "q", " ", "\n", "T", "\uff11", "\u0661", "\u00b2", "\ud83d", "\u2212",
                "");
        Arbitrary<String> replaced = Combinators.combine(
                        good, pieces, Arbitraries.integers().between(0, 30))
                .as((text, piece, at) -> {
                    int place = at % text.length();
                    return text.substring(0, place) + piece + text.substring(place + 1);
                });
        Arbitrary<String> longer = Combinators.combine(good, pieces).as((text, piece) -> text + piece);
        Arbitrary<String> numbers = Combinators.combine(
                        Arbitraries.integers().between(1899, 1905),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32))
                .as((year, month, day) -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
        return Arbitraries.frequencyOf(
                Tuple.of(2, good),
                Tuple.of(3, replaced),
                Tuple.of(1, longer),
                Tuple.of(3, numbers),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
    }

    @Property(seed = "20260801")
    void whatIsWrittenIsReadAsEqual(@ForAll("days") LocalDate day, @ForAll DatePrecision precision) {
        String text = written(day, precision);
        PartialDate date = PartialDate.of(text);

        assertEquals(text, date.toString());
        assertEquals(precision, date.precision());
        assertEquals(date, PartialDate.of(date.toString()));
        assertEquals(date.hashCode(), PartialDate.of(date.toString()).hashCode());
        assertFalse(day.isBefore(date.first()));
        assertFalse(day.isAfter(date.last()));
        assertEquals(PartialDate.of(day), PartialDate.of(written(day, DatePrecision.DAY)));
    }

    @Property(seed = "20260802")
    void theThreeDoorsAgree(@ForAll("texts") String text) {
        List<Violation> found = PartialDate.check(text, JsonPointer.ROOT);
        Optional<PartialDate> parsed = PartialDate.tryParse(text);

        assertEquals(found.isEmpty(), parsed.isPresent());
        if (parsed.isPresent()) {
            assertEquals(parsed.get(), PartialDate.of(text));
            assertEquals(text, parsed.get().toString());
            assertTrue(FORM.matcher(text).matches());
        } else {
            InvalidDataException refused = assertThrows(InvalidDataException.class, () -> PartialDate.of(text));
            assertEquals(found, refused.report().violations());
            assertEquals(1, found.size());
        }
    }

    @Property(seed = "20260803")
    void theLastDayIsTheOneBeforeTheFirstOfTheNext(@ForAll("days") LocalDate day, @ForAll DatePrecision precision) {
        PartialDate date = PartialDate.of(written(day, precision));
        LocalDate after = date.last().plusDays(1);

        if (after.getYear() <= 9999) {
            PartialDate next = PartialDate.of(written(after, precision));
            assertEquals(after, next.first());
            assertTrue(date.compareTo(next) < 0);
        }
        assertEquals(written(day, precision), written(date.first(), precision));
        assertEquals(written(day, precision), written(date.last(), precision));
    }

    @Property(seed = "20260804")
    void theOrderIsConsistentWithEquals(
            @ForAll("closeDates") PartialDate a,
            @ForAll("closeDates") PartialDate b,
            @ForAll("closeDates") PartialDate c) {
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertTrue(a.compareTo(c) <= 0);
        }
        if (a.last().isBefore(b.last())) {
            assertTrue(a.compareTo(b) < 0);
        }
        if (a.equals(b)) {
            assertEquals(a.hashCode(), b.hashCode());
        }
    }

    @Property(seed = "20260805")
    void itHasPassedFromTheDayAfterItsLastOn(@ForAll("closeDates") PartialDate date, @ForAll("days") LocalDate day) {
        assertEquals(day.isAfter(date.last()), date.isPast(day));
        assertEquals(ChronoUnit.DAYS.between(day, date.last()), date.daysLeft(day));
        assertEquals(date.daysLeft(day) < 0, date.isPast(day));
        assertFalse(date.isPast(date.last()));
        assertTrue(date.isPast(date.last().plusDays(1)));
    }

    @Property(seed = "20260806")
    void itHasPassedInAZoneWhenTheNextDayHasBegunThere(
            @ForAll("closeDates") PartialDate date, @ForAll("zones") String name) {
        ZoneId zone = ZoneId.of(name);
        Instant end = date.last().plusDays(1).atStartOfDay(zone).toInstant();

        assertTrue(date.isPast(end, zone));
        assertFalse(date.isPast(end.minusMillis(1), zone));
    }
}
