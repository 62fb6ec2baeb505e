package nl.nds.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, without those that are blank, and without holding those that are too long. */
final class ByteLines implements Closeable {

    private static final int READ_AT_ONCE = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int limit;

    /** What was read from the stream, and which part of it belongs to lines that are still to come. */
    private final byte[] read = new byte[READ_AT_ONCE];

    private int from;
    private int to;
    private boolean isClosed;

    /** Why the stream could not be read. It stays so: the rest of a line would be taken for a line of its own. */
    private @Nullable IOException broken;

    /** The present line. */
    private byte[] line = new byte[1024];

    private int length;
    private boolean isTooLong;
    private long number;

    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Goes on to the next line that is not blank; false if there is none. */
    boolean next() throws IOException {
        while (!isClosed && hasMore()) {
            number++;
            readLine();
            if (number == 1) {
                removeMark();
            }
            if (isTooLong || !isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMore() throws IOException {
        if (broken != null) {
            throw broken;
        }
        if (from == to) {
            from = 0;
            to = 0;
            try {
                to = Math.max(in.read(read), 0);
            } catch (IOException unreadable) {
                broken = unreadable;
                throw unreadable;
            }
        }
        return from < to;
    }

    private void readLine() throws IOException {
        length = 0;
        isTooLong = false;
        while (hasMore()) {
            int end = from;
            while (end < to && read[end] != '\n') {
                end++;
            }
            append(end - from);
            from = end;
            if (end < to) {
                from++;
                return;
            }
        }
    }

    private void append(int count) {
        // the mark does not count
        int most = number == 1 ? limit + Math.min(MARK.length, Integer.MAX_VALUE - limit) : limit;
        if (isTooLong || count > most - length) {
            isTooLong = true;
            return;
        }
        if (line.length - length < count) {
            line = Arrays.copyOf(line, Math.max(length + count, (int) Math.min(2L * line.length, most)));
        }
        System.arraycopy(read, from, line, length, count);
        length += count;
    }

    private void removeMark() {
        if (length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length)) {
            length -= MARK.length;
            System.arraycopy(line, MARK.length, line, 0, length);
        }
        isTooLong = isTooLong || length > limit;
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Whether the present line is larger than the limit. */
    boolean isTooLong() {
        return isTooLong;
    }

    /** The bytes of the present line, without its end. */
    byte[] take() {
        return Arrays.copyOf(line, length);
    }

    /** The number of the present line in the stream, counted from 1. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        isClosed = true;
        in.close();
    }
}
