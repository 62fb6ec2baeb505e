package nl.nds.json.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.nds.core.validation.Argument;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Location;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The violations found in one text, which become a report in the order of the text with lines and columns.
 *
 * <p>Places are looked up in a second pass over the text, and only if something is wrong, so that a good document does not
 * pay for them.
 */
final class Findings {

    private static final long TO_BE_LOOKED_UP = -1;

    private record Found(Violation violation, long offset) {}

    private final int cap;
    private final List<Found> found = new ArrayList<>();
    private final Map<Severity, Long> unheld = new HashMap<>();
    private long errors;

    Findings(int cap) {
        this.cap = cap;
    }

    /** A broken rule whose place in the text is known. What is not held is not even made. */
    void add(Rule rule, Supplier<JsonPointer> path, long offset, Argument... arguments) {
        count(rule.severity());
        if (found.size() < cap) {
            found.add(new Found(rule.at(path.get(), arguments), offset));
        } else {
            unheld.merge(rule.severity(), 1L, Long::sum);
        }
    }

    /** A broken rule whose place in the text is looked up when the report is made. */
    void add(Rule rule, JsonPointer path, Argument... arguments) {
        add(rule, () -> path, TO_BE_LOOKED_UP, arguments);
    }

    private void add(Violation violation) {
        count(violation.severity());
        if (found.size() < cap) {
            found.add(new Found(violation, TO_BE_LOOKED_UP));
        } else {
            unheld.merge(violation.severity(), 1L, Long::sum);
        }
    }

    private void count(Severity severity) {
        errors += severity == Severity.ERROR ? 1 : 0;
    }

    /** The report of a value that stands at some place of the document. */
    void addAll(Report report, JsonPointer base) {
        if (report.total() == 0) {
            return;
        }
        report.violations().forEach(violation -> add(violation.within(base)));
        for (Severity severity : Severity.values()) {
            long rest = report.unheld(severity);
            if (rest > 0) {
                unheld.merge(severity, rest, Long::sum);
                errors += severity == Severity.ERROR ? rest : 0;
            }
        }
    }

    long errors() {
        return errors;
    }

    Report report(byte[] document, int depthLimit) {
        if (found.isEmpty() && unheld.isEmpty()) {
            return Report.empty();
        }
        List<Found> placed = placed(document, depthLimit);
        placed.sort(Comparator.comparingLong(Found::offset)
                .thenComparing(it -> it.violation().code()));
        Lines lines = new Lines(document);
        Report.Builder report = Report.builder(cap);
        for (Found each : placed) {
            Location location = lines.locationOf(each.offset());
            report.add(each.violation().locatedAt(location));
        }
        unheld.forEach(report::addUnheld);
        return report.build();
    }

    private List<Found> placed(byte[] document, int depthLimit) {
        PlaceFinder finder = new PlaceFinder();
        for (Found each : found) {
            if (each.offset() == TO_BE_LOOKED_UP) {
                finder.want(each.violation().path());
            }
        }
        finder.search(document, depthLimit);
        List<Found> placed = new ArrayList<>();
        for (Found each : found) {
            boolean known = each.offset() != TO_BE_LOOKED_UP;
            placed.add(
                    known
                            ? each
                            : new Found(
                                    each.violation(),
                                    finder.offsetOf(each.violation().path())));
        }
        return placed;
    }

    /** Finds where pointers lead in a text, in one pass that goes only where a pointer leads. */
    private static final class PlaceFinder {

        private static final class Place {
            private final Map<String, Place> below = new HashMap<>();
            private long offset = TO_BE_LOOKED_UP;
        }

        private final Place root = new Place();
        private boolean isWanted;

        void want(JsonPointer pointer) {
            Place place = root;
            for (String token : pointer.tokens()) {
                place = place.below.computeIfAbsent(token, it -> new Place());
            }
            isWanted = true;
        }

        /** The offset of the place, or of the nearest thing around it that is there. */
        long offsetOf(JsonPointer pointer) {
            long nearest = Math.max(root.offset, 0);
            Place place = root;
            for (String token : pointer.tokens()) {
                place = place.below.get(token);
                if (place == null || place.offset == TO_BE_LOOKED_UP) {
                    break;
                }
                nearest = place.offset;
            }
            return nearest;
        }

        void search(byte[] document, int depthLimit) {
            if (!isWanted) {
                return;
            }
            // no text is looked at, so that it does not matter how long they may be
            try (JacksonTokens tokens = JacksonTokens.of(document, depthLimit, 0)) {
                tokens.next();
                visit(tokens, root);
            } catch (StopReading broken) {
                // what lies behind the break has no place; the break itself was found when the text was read
                return;
            }
        }

        private static void visit(TokenSource tokens, @Nullable Place place) throws StopReading {
            if (place != null && place.offset == TO_BE_LOOKED_UP) {
                place.offset = tokens.offset();
            }
            if (tokens.current() == Token.START_OBJECT) {
                while (tokens.next() != Token.END_OBJECT) {
                    String name = tokens.name();
                    tokens.next();
                    visit(tokens, place == null ? null : place.below.get(name));
                }
            } else if (tokens.current() == Token.START_ARRAY) {
                for (int i = 0; tokens.next() != Token.END_ARRAY; i++) {
                    visit(tokens, place == null ? null : place.below.get(Integer.toString(i)));
                }
            }
        }
    }

    /** Turns offsets into lines and columns, for offsets that only grow. */
    private static final class Lines {

        private final byte[] document;
        private int at;
        private int line = 1;
        private int column = 1;

        Lines(byte[] document) {
            this.document = document;
        }

        Location locationOf(long offset) {
            while (at < document.length && at < offset) {
                byte next = document[at];
                if (next == '\n') {
                    line++;
                    column = 1;
                } else if ((next & 0xC0) != 0x80) {
                    // continuation bytes of UTF-8 belong to the code point before them
                    column++;
                }
                at++;
            }
            return new Location(line, column);
        }
    }
}
