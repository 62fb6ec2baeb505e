package nl.nds.json;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/**
 * Writes newline-delimited documents: each on a line of its own that ends in a line feed, in UTF-8. Equal values give equal
 * bytes. What is written is held back until there is enough of it, or until {@link #flush} or {@link #close}.
 *
 * <p>Not thread-safe.
 *
 * @param <T> the type of the values
 */
public final class DocumentLineWriter<T> implements Closeable, Flushable {

    private static final int WRITTEN_AT_ONCE = 1 << 16;

    private final OutputStream out;
    private final Function<T, byte[]> writer;

    DocumentLineWriter(OutputStream out, Function<T, byte[]> writer) {
        this.out = new BufferedOutputStream(out, WRITTEN_AT_ONCE);
        this.writer = writer;
    }

    /**
     * Writes a document.
     *
     * @param value the value; not null
     * @throws IOException if the stream cannot be written to
     * @throws IllegalArgumentException if the value has what no document can hold, as for {@link NdsJson#writeLine}; nothing
     *     of it is written, and others can be written after it
     */
    public void write(T value) throws IOException {
        byte[] document = writer.apply(value);
        out.write(document);
        out.write('\n');
    }

    /**
     * Hands over to the stream what was held back, and flushes the stream.
     *
     * @throws IOException if the stream cannot be written to
     */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /**
     * Flushes and closes the stream.
     *
     * @throws IOException if the stream cannot be written to or closed
     */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
