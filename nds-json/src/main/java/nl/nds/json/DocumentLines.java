package nl.nds.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import nl.nds.core.validation.Location;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;

/**
 * Newline-delimited documents that are read one by one, as they are asked for, in memory that does not depend on how many
 * there are.
 *
 * <pre>{@code
 * try (DocumentLines<Assessment> lines = json.lines(DocumentFormat.ASSESSMENT, in)) {
 *     for (ReadResult<Assessment> line : lines) {
 *         line.value().ifPresent(assessment -> ...);
 *         line.report().violations().forEach(violation -> ...);
 *     }
 * }
 * }</pre>
 *
 * <p>Every line that is not blank gives one result, good or bad; a bad one does not keep the next from being read. Each
 * violation has the number of the line in the stream, counted from 1 with the blank ones, and the column in that line.
 *
 * <ul>
 *   <li>Lines end in a line feed, with or without a carriage return before it; the last one may end without.
 *   <li>Lines of nothing but spaces, tabs and carriage returns are passed over.
 *   <li>A byte order mark is passed over at the beginning of the stream, and refused at the beginning of other lines.
 *   <li>A line that is larger than {@link ReadLimits#bytes} gives a violation, and is passed over without being held.
 * </ul>
 *
 * <p>The lines can be gone through once: every iterator goes on where the last one stopped. Not thread-safe.
 *
 * @param <T> the type of the values
 */
public final class DocumentLines<T> implements Iterable<ReadResult<T>>, Closeable {

    private final ByteLines lines;
    private final Function<byte[], ReadResult<T>> reader;
    private final ReadResult<T> tooLong;

    /** Whether there is a line that was not given out yet. */
    private boolean isAhead;

    private long number;

    DocumentLines(InputStream in, int limit, Function<byte[], ReadResult<T>> reader, ReadResult<T> tooLong) {
        this.lines = new ByteLines(in, limit);
        this.reader = reader;
        this.tooLong = tooLong;
    }

    /**
     * The results of the lines that are still to come. Its methods throw an {@link UncheckedIOException} if the stream cannot
     * be read.
     *
     * @return an iterator that cannot remove; not null
     */
    @Override
    public Iterator<ReadResult<T>> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return advance();
            }

            @Override
            public ReadResult<T> next() {
                if (!advance()) {
                    throw new NoSuchElementException("there are no more lines");
                }
                return take();
            }
        };
    }

    /**
     * Which line the last result was of.
     *
     * @return the number of the line in the stream, counted from 1; 0 if there was no result yet
     */
    public long lineNumber() {
        return number;
    }

    private boolean advance() {
        try {
            isAhead = isAhead || lines.next();
            return isAhead;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ReadResult<T> take() {
        isAhead = false;
        number = lines.number();
        ReadResult<T> result = lines.isTooLong() ? tooLong : reader.apply(lines.take());
        return result.report().total() == 0
                ? result
                : new ReadResult<>(result.value().orElse(null), inStream(result.report()));
    }

    /** The report with the number of the line where it has that of the only line of a document. */
    private Report inStream(Report report) {
        int line = (int) Math.min(number, Integer.MAX_VALUE);
        Report.Builder moved = Report.builder(Integer.MAX_VALUE);
        for (Violation violation : report.violations()) {
            int column = violation.location().map(Location::column).orElse(1);
            moved.add(violation.locatedAt(new Location(line, column)));
        }
        return moved.addUnheld(report).build();
    }

    /**
     * Closes the stream. After that there are no more lines.
     *
     * @throws IOException if the stream cannot be closed
     */
    @Override
    public void close() throws IOException {
        isAhead = false;
        lines.close();
    }
}
