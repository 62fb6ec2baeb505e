package nl.nds.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import nl.nds.examples.terminal.Width;
import nl.nds.json.ReadLimits;

/** The content of a file that was named on the command line. */
final class InputFile {

    private static final String STANDARD_INPUT = "-";

    private final String name;
    private final byte[] content;

    private InputFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** The name as it was given; {@code -} for standard input. */
    String name() {
        return name;
    }

    /** The bytes; one more than allowed if the file is larger. Not copied. */
    byte[] content() {
        return content;
    }

    /** Refuses a call that would read standard input more than once, since the second time there is nothing left. */
    static void requireOnce(List<String> names) {
        if (names.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new UnusableException("standard input (-) can be read once only");
        }
    }

    static InputFile read(String name, Console console) {
        try (InputStream stream = open(name, console)) {
            return new InputFile(name, stream.readNBytes(ReadLimits.DEFAULT.bytes() + 1));
        } catch (IOException unreadable) {
            throw unusable(name, "cannot be read");
        }
    }

    /** How many bytes files have together; empty for standard input and what has no size of its own, such as a pipe. */
    static OptionalLong sizeOf(List<String> names) {
        long size = 0;
        for (String name : names) {
            try {
                if (name.equals(STANDARD_INPUT) || !Files.isRegularFile(Path.of(name))) {
                    return OptionalLong.empty();
                }
                size += Files.size(Path.of(name));
            } catch (IOException | InvalidPathException unknown) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(size);
    }

    /** Opens a file to be read bit by bit. */
    static InputStream open(String name, Console console) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return console.in();
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw unusable(name, "is a directory");
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException missing) {
            throw unusable(name, "no such file");
        } catch (AccessDeniedException denied) {
            throw unusable(name, "may not be read");
        } catch (InvalidPathException noPath) {
            throw unusable(name, "is not a file name");
        } catch (IOException unreadable) {
            throw unusable(name, "cannot be read");
        }
    }

    static UnusableException unusable(String name, String problem) {
        return new UnusableException(Width.printable(name) + ": " + problem);
    }
}
