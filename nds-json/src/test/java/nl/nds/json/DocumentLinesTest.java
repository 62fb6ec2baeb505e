package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.validation.Location;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents on lines of their own. */
class DocumentLinesTest {

    private static final String MARK = "\uFEFF";

    private static String line(String id) {
        return Samples.with(Samples.ASSESSMENT, "a-1", id).replace("\n", "").replaceAll(" +", " ");
    }

    private static DocumentLines<Assessment> lines(String text) {
        return Samples.JSON.lines(DocumentFormat.ASSESSMENT, new ByteArrayInputStream(bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What came of every line: an id, or where what is wrong. */
    private static List<String> outcomes(DocumentLines<?> lines) {
        List<String> outcomes = new ArrayList<>();
        for (ReadResult<?> line : lines) {
            Object value = line.value().orElse(null);
            String text = value instanceof Assessment assessment
                    ? assessment.id()
                    : value == null ? "-" : value.getClass().getSimpleName();
            for (Violation violation : line.report().violations()) {
                Location location = violation.location().orElseThrow();
                text += " " + Marked.said(violation) + "@" + location.line() + ":" + location.column();
            }
            outcomes.add(lines.lineNumber() + " " + text);
        }
        return outcomes;
    }

    private static List<String> outcomes(String text) {
        return outcomes(lines(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void everyLineIsADocument(String end) {
        assertEquals(List.of("1 a", "2 b"), outcomes(line("a") + end + line("b") + end));
        assertEquals(List.of("1 a", "2 b"), outcomes(line("a") + end + line("b")));
    }

    @Test
    void blankLinesArePassedOverAndCounted() {
        assertEquals(List.of("3 a", "6 b"), outcomes("\n \t\r\n" + line("a") + "\n\n\r\n" + line("b") + "\n  "));
        assertEquals(List.of(), outcomes(""));
        assertEquals(List.of(), outcomes("\n\n"));
        assertEquals(List.of(), outcomes(MARK));
    }

    @Test
    void aBadLineDoesNotKeepTheNextFromBeingRead() {
        String wrong = line("c").replace("\"self\"", "\"SELF\"");
        assertEquals(
                List.of(
                        "1 a",
                        "2 - NDS-DOC-001@2:1",
                        "3 - NDS-DOC-016 /assessor@3:" + (wrong.indexOf("\"SELF\"") + 1),
                        "4 - NDS-DOC-028@4:12",
                        "5 - NDS-DOC-004@5:" + (line("d").length() + 1),
                        "6 - NDS-DOC-006 /format@6:1",
                        "7 e"),
                outcomes(String.join(
                        "\n", line("a"), "nonsense", wrong, "{\"format\": ", line("d") + line("d"), "{}", line("e"))));
    }

    @Test
    void columnsAreThoseOfCharacters() {
        String wrong = "{\"x€\": 1, \"x\": 2}";
        DocumentLines<?> lines = Samples.JSON.anyLines(new ByteArrayInputStream(bytes(wrong)));
        assertEquals(List.of("1 - NDS-DOC-006 /format@1:1"), outcomes(lines));
        String twice = line("a").replace("\"yes\":", "\"€\": {\"value\": 1}, \"€\":");
        assertEquals("1 - NDS-ASM-001 /answers/€@1:", outcomes(twice).get(0).substring(0, 29));
        int column = twice.lastIndexOf("\"€\"") + 1;
        assertTrue(outcomes(twice).get(0).endsWith("NDS-DOC-009 /answers/€@1:" + column), outcomes(twice)::toString);
    }

    @Test
    void badBytesAreAnErrorOfTheirLine() {
        byte[] text = bytes(line("a") + "\n" + line("b") + "\n" + line("c"));
        text[line("a").length() + 5] = (byte) 0xFF;
        assertEquals(
                List.of("1 a", "2 - NDS-DOC-003@2:5", "3 c"),
                outcomes(Samples.JSON.lines(DocumentFormat.ASSESSMENT, new ByteArrayInputStream(text))));
    }

    @Test
    void oneMarkAtTheBeginningOfTheStreamIsPassedOver() {
        assertEquals(List.of("1 a"), outcomes(MARK + line("a")));
        assertEquals(List.of("2 a"), outcomes(MARK + "\n" + line("a")));
        assertEquals(
                List.of("1 - NDS-DOC-001@1:1", "2 b", "3 - NDS-DOC-001@3:1", "4 d"),
                outcomes(String.join("\n", MARK + MARK + line("a"), line("b"), MARK + line("c"), line("d"))));
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() {
        int limit = line("a").length();
        NdsJson json = Samples.JSON.withLimits(ReadLimits.DEFAULT.withBytes(limit));
        String long1 = "x".repeat(limit + 1);
        String long2 = "y".repeat(1_000_000);
        String text = String.join("\n", MARK + line("a"), long1, line("b"), long2, line("c"), " ".repeat(limit + 1));
        DocumentLines<Assessment> lines = json.lines(DocumentFormat.ASSESSMENT, new ByteArrayInputStream(bytes(text)));
        assertEquals(
                List.of("1 a", "2 - NDS-DOC-005@2:1", "3 b", "4 - NDS-DOC-005@4:1", "5 c", "6 - NDS-DOC-005@6:1"),
                outcomes(lines));
        assertEquals(
                List.of("1 - NDS-DOC-005@1:1", "2 b"),
                outcomes(json.lines(
                        DocumentFormat.ASSESSMENT,
                        new ByteArrayInputStream(bytes(MARK + line("a") + " \n" + line("b"))))));
    }

    @Test
    void linesOfAnyFormatAreReadByWhatTheySayTheyAre() {
        String report = Samples.REPORT.replace("\n", "");
        String text = line("a") + "\n" + report + "\n{\"format\": \"nds-nothing/1.0\"}\n";
        assertEquals(
                List.of("1 a", "2 Report", "3 - NDS-DOC-006 /format@3:12"),
                outcomes(Samples.JSON.anyLines(new ByteArrayInputStream(bytes(text)))));
    }

    @Test
    void whatAReportDoesNotHoldStaysCounted() {
        NdsJson json = Samples.JSON.withLimits(ReadLimits.DEFAULT.withViolations(2));
        String wrong = "\n" + line("a").replace("\"date\"", "\"x\": 0, \"y\": 0, \"z\": 0, \"date\"");
        DocumentLines<Assessment> lines = json.lines(DocumentFormat.ASSESSMENT, new ByteArrayInputStream(bytes(wrong)));
        ReadResult<Assessment> result = lines.iterator().next();
        assertEquals(3, result.report().total());
        assertEquals(2, result.report().violations().size());
        assertEquals(
                2, result.report().violations().get(1).location().orElseThrow().line());
    }

    @Test
    void thereIsOnePassThroughTheLines() {
        DocumentLines<Assessment> lines = lines(line("a") + "\n" + line("b") + "\n" + line("c"));
        assertEquals(0, lines.lineNumber());
        Iterator<ReadResult<Assessment>> first = lines.iterator();
        assertTrue(first.hasNext());
        assertTrue(first.hasNext());
        assertEquals(0, lines.lineNumber());
        assertEquals("a", first.next().orThrow().id());
        assertEquals(1, lines.lineNumber());
        Iterator<ReadResult<Assessment>> second = lines.iterator();
        assertEquals("b", second.next().orThrow().id());
        assertEquals("c", first.next().orThrow().id());
        assertFalse(second.hasNext());
        assertThrows(NoSuchElementException.class, second::next);
        assertThrows(UnsupportedOperationException.class, first::remove);
    }

    /** Gives lines without end, and counts how many bytes were taken. */
    private static final class Endless extends InputStream {

        private final byte[] good = bytes(line("a") + "\n");
        private final byte[] bad = bytes("{}\n");
        private byte[] line = bad;
        private int position;
        private int count;
        private long taken;
        private boolean isClosed;

        @Override
        public int read() {
            throw new AssertionError("one byte at a time");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int some = Math.min(length, line.length - position);
            System.arraycopy(line, position, buffer, offset, some);
            position += some;
            taken += some;
            if (position == line.length) {
                position = 0;
                count++;
                line = count % 1000 == 0 ? good : bad;
            }
            return some;
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    @Test
    void nothingIsHeldOfLinesThatWereRead() throws IOException {
        Endless endless = new Endless();
        List<WeakReference<Object>> seen = new ArrayList<>();
        DocumentLines<Assessment> lines = Samples.JSON.lines(DocumentFormat.ASSESSMENT, endless);
        assertEquals(0, endless.taken);
        Iterator<ReadResult<Assessment>> iterator = lines.iterator();
        for (int i = 0; i < 200_000; i++) {
            ReadResult<Assessment> result = iterator.next();
            assertEquals(i > 0 && i % 1000 == 0, result.value().isPresent());
            // a line is given out before the next one is looked for
            assertEquals(i + 1, endless.count);
            if (result.value().isPresent()) {
                seen.add(new WeakReference<>(result));
                seen.add(new WeakReference<>(result.orThrow()));
            }
        }
        assertEquals(398, seen.size());
        assertTrue(isCollected(seen));
        assertTrue(iterator.hasNext());
        assertFalse(endless.isClosed);
        lines.close();
        assertTrue(endless.isClosed);
        assertFalse(iterator.hasNext());
    }

    /** A collection may leave out what was just in use, so it gets more than one chance. */
    private static boolean isCollected(List<WeakReference<Object>> references) {
        for (int i = 0; i < 20; i++) {
            System.gc();
            if (references.stream().allMatch(it -> it.get() == null)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aStreamThatBreaksIsAnExceptionAndNotAViolation() {
        IOException broken = new IOException("broken");
        InputStream in = new FilterInputStream(new ByteArrayInputStream(bytes(line("a") + "\n"))) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                if (count < 0) {
                    throw broken;
                }
                return count;
            }
        };
        Iterator<ReadResult<Assessment>> lines =
                Samples.JSON.lines(DocumentFormat.ASSESSMENT, in).iterator();
        assertEquals("a", lines.next().orThrow().id());
        assertSame(
                broken, assertThrows(UncheckedIOException.class, lines::hasNext).getCause());
        assertSame(broken, assertThrows(UncheckedIOException.class, lines::next).getCause());
    }

    /** What comes after a break begins in the middle of a line. */
    @Test
    void aStreamThatBrokeIsNotReadOn() {
        InputStream in = new FilterInputStream(new ByteArrayInputStream(bytes("xxxx" + line("a") + "\n"))) {
            private int reads;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                reads++;
                if (reads == 2) {
                    throw new IOException("broken for once");
                }
                return super.read(buffer, offset, Math.min(length, 4));
            }
        };
        Iterator<ReadResult<Assessment>> lines =
                Samples.JSON.lines(DocumentFormat.ASSESSMENT, in).iterator();
        for (int i = 0; i < 3; i++) {
            assertThrows(UncheckedIOException.class, lines::next);
        }
    }

    @Test
    void aFileIsReadAndClosed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.ndjson");
        Files.writeString(file, line("a") + "\n" + line("b"));
        try (DocumentLines<Assessment> lines = Samples.JSON.lines(DocumentFormat.ASSESSMENT, file)) {
            assertEquals(List.of("1 a", "2 b"), outcomes(lines));
        }
        Path missing = folder.resolve("b.ndjson");
        assertThrows(NoSuchFileException.class, () -> Samples.JSON.lines(DocumentFormat.ASSESSMENT, missing));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Assessment assessment =
                Samples.JSON.read(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT).orThrow();
        Scorecard scorecard = Scorer.of(Samples.MODEL).score(assessment);
        List<Scorecard> scorecards = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> scorecards.add(scorecard));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DocumentLineWriter<Scorecard> writer = Samples.JSON.lineWriter(DocumentFormat.SCORECARD, out)) {
            assertEquals(0, out.size());
            for (Scorecard each : scorecards) {
                writer.write(each);
            }
        }
        byte[] line = Samples.JSON.writeLine(DocumentFormat.SCORECARD, scorecard);
        assertEquals(500 * (line.length + 1), out.size());
        List<Scorecard> read = new ArrayList<>();
        try (DocumentLines<Scorecard> lines =
                Samples.JSON.lines(DocumentFormat.SCORECARD, new ByteArrayInputStream(out.toByteArray()))) {
            lines.forEach(it -> read.add(it.orThrow()));
        }
        assertEquals(scorecards, read);
    }

    @Test
    void theWriterHoldsBackUntilItIsFlushedOrClosed() throws IOException {
        Assessment assessment =
                Samples.JSON.read(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT).orThrow();
        List<String> calls = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FilterOutputStream out = new FilterOutputStream(bytes) {
            @Override
            public void flush() throws IOException {
                calls.add("flush");
                super.flush();
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };
        DocumentLineWriter<Assessment> writer = Samples.JSON.lineWriter(DocumentFormat.ASSESSMENT, out);
        writer.write(assessment);
        assertEquals(0, bytes.size());
        Assessment unwritable = assessment.toBuilder()
                .putAnswer("\ud800", assessment.answers().get("yes"))
                .build();
        assertThrows(IllegalArgumentException.class, () -> writer.write(unwritable));
        writer.flush();
        byte[] line = Samples.JSON.writeLine(DocumentFormat.ASSESSMENT, assessment);
        assertArrayEquals(bytes(new String(line, StandardCharsets.UTF_8) + "\n"), bytes.toByteArray());
        writer.write(assessment);
        writer.close();
        assertEquals(2 * (line.length + 1), bytes.size());
        assertEquals("close", calls.get(calls.size() - 1));
    }
}
