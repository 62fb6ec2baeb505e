package nl.nds.examples.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, of which somebody else decides how long they are. */
final class Lines {

    private final InputStream in;
    private final int longest;

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line without its line feed, or null at the end; a last line may have none. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int each = in.read();
        if (each < 0) {
            return null;
        }
        while (each >= 0 && each != '\n') {
            if (line.size() == longest) {
                throw new IOException("a line of more than " + longest + " bytes");
            }
            line.write(each);
            each = in.read();
        }
        return line.toByteArray();
    }
}
