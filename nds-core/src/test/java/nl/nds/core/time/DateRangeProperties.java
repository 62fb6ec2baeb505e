package nl.nds.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

/** What holds for every range, and for every text that may be one. */
class DateRangeProperties {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}|\\.\\.)/([0-9]{4}-[0-9]{2}-[0-9]{2}|\\.\\.)");

    /** The days that ranges of the small window begin and end on, with one more on either side. */
    private static final LocalDate WINDOW = LocalDate.of(2023, 12, 28);

    private static final int DAYS = 8;

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<Optional<LocalDate>> sides = Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .optional(0.8);
        return inOrder(sides);
    }

    @Provide
    Arbitrary<DateRange> smallRanges() {
        Arbitrary<Optional<LocalDate>> sides = Arbitraries.integers()
                .between(1, DAYS)
                .map(day -> WINDOW.plusDays(day))
                .optional(0.8);
        return inOrder(sides);
    }

    private static Arbitrary<DateRange> inOrder(Arbitrary<Optional<LocalDate>> sides) {
        return Combinators.combine(sides, sides)
                .as((one, other) ->
                        one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
                                ? DateRange.of(other, one)
                                : DateRange.of(one, other));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> good = ranges().map(DateRange::toString);
        Arbitrary<String> pieces = Arbitraries.of(
                "0", "1", "9", "-", ".", "/", " ", "\n", "+", "T", "\uff11", "\u0661", "\u00b2", "\ud83d", "\u2212");
        Arbitrary<String> replaced = Combinators.combine(
                        good, pieces, Arbitraries.integers().between(0, 30))
                .as((text, piece, at) -> {
                    int place = at % text.length();
                    return text.substring(0, place) + piece + text.substring(place + 1);
                });
        Arbitrary<String> dropped = Combinators.combine(
                        good, Arbitraries.integers().between(0, 30))
                .as((text, at) ->
                        new StringBuilder(text).deleteCharAt(at % text.length()).toString());
        Arbitrary<String> numbers = Combinators.combine(
                        Arbitraries.integers().between(2023, 2025),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32),
                        Arbitraries.integers().between(2023, 2025),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32))
                .as((y, m, d, y2, m2, d2) -> String.format("%04d-%02d-%02d/%04d-%02d-%02d", y, m, d, y2, m2, d2));
        return Arbitraries.frequencyOf(
                Tuple.of(2, good),
                Tuple.of(3, replaced),
                Tuple.of(1, dropped),
                Tuple.of(3, numbers),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(25)));
    }

    @Property(seed = "20260601")
    void whatIsWrittenIsReadAsEqual(@ForAll("ranges") DateRange range) {
        assertTrue(FORM.matcher(range.toString()).matches());
        assertEquals(range, DateRange.of(range.toString()));
        assertEquals(range.hashCode(), DateRange.of(range.toString()).hashCode());
    }

    @Property(seed = "20260602")
    void theThreeDoorsAgree(@ForAll("texts") String text) {
        List<Violation> found = DateRange.check(text, JsonPointer.ROOT);
        Optional<DateRange> parsed = DateRange.tryParse(text);

        assertEquals(found.isEmpty(), parsed.isPresent());
        if (parsed.isPresent()) {
            assertEquals(parsed.get(), DateRange.of(text));
            assertEquals(text, parsed.get().toString());
            assertTrue(FORM.matcher(text).matches());
        } else {
            InvalidDataException refused = assertThrows(InvalidDataException.class, () -> DateRange.of(text));
            assertEquals(found, refused.report().violations());
            assertEquals(1, found.size());
        }
    }

    /** Every day of the small window, and one before and after it for the open sides. */
    private static List<LocalDate> days() {
        return IntStream.rangeClosed(0, DAYS + 1).mapToObj(WINDOW::plusDays).toList();
    }

    @Property(seed = "20260603")
    void rangesOverlapIfSomeDayBelongsToBoth(
            @ForAll("smallRanges") DateRange one, @ForAll("smallRanges") DateRange other) {
        boolean expected = days().stream().anyMatch(day -> one.contains(day) && other.contains(day));

        assertEquals(expected, one.overlaps(other));
        assertEquals(expected, other.overlaps(one));
    }

    @Property(seed = "20260604")
    void aDayIsBeforeInOrAfterARange(@ForAll("smallRanges") DateRange range) {
        for (LocalDate day : days()) {
            boolean tooEarly = range.first().filter(day::isBefore).isPresent();
            boolean tooLate = range.last().filter(day::isAfter).isPresent();

            assertEquals(tooEarly, range.startsAfter(day));
            assertEquals(tooLate, range.endsBefore(day));
            assertEquals(!tooEarly && !tooLate, range.contains(day));
            assertEquals(range.contains(day), range.overlaps(DateRange.of(day, day)));
        }
    }

    @Property(seed = "20260605")
    void everyRangeOverlapsItselfAndAlways(@ForAll("ranges") DateRange range) {
        assertTrue(range.overlaps(range));
        assertTrue(range.overlaps(DateRange.ALWAYS));
        assertTrue(DateRange.ALWAYS.overlaps(range));
    }
}
