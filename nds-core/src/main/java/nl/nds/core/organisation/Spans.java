package nl.nds.core.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import nl.nds.core.time.DateRange;

/** Periods by number, to find one that overlaps with another in a time that hardly grows with how many there are. */
final class Spans {

    private record Span(LocalDate first, LocalDate last, int number) {}

    private final List<Span> spans = new ArrayList<>();

    /** Of the spans up to each one, in the order of their beginnings, the one that ends last. */
    private final List<Span> lastEnding = new ArrayList<>();

    void add(DateRange period, int number) {
        spans.add(new Span(begin(period), end(period), number));
        lastEnding.clear();
    }

    /** The number of a period that has days in common with another. */
    OptionalInt overlapping(DateRange other) {
        if (lastEnding.isEmpty() && !spans.isEmpty()) {
            arrange();
        }
        int low = 0;
        int high = spans.size();
        LocalDate end = end(other);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).first().isAfter(end)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low == 0) {
            return OptionalInt.empty();
        }
        Span candidate = lastEnding.get(low - 1);
        return candidate.last().isBefore(begin(other)) ? OptionalInt.empty() : OptionalInt.of(candidate.number());
    }

    private void arrange() {
        // stable, so that of equal ones the first is found
        spans.sort(Comparator.comparing(Span::first));
        for (Span span : spans) {
            Span before = lastEnding.isEmpty() ? span : lastEnding.get(lastEnding.size() - 1);
            lastEnding.add(span.last().isAfter(before.last()) ? span : before);
        }
    }

    static LocalDate begin(DateRange period) {
        return period.first().orElse(LocalDate.MIN);
    }

    static LocalDate end(DateRange period) {
        return period.last().orElse(LocalDate.MAX);
    }
}
