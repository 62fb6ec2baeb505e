package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.nds.examples.terminal.Width;

/** One call of the command line in this process, and what came of it. */
final class Call {

    /** What gives away the inside of the program: stack traces, and names of classes and packages. */
    private static final Pattern INSIDE =
            Pattern.compile("Exception|Error:|\\tat |\\bjava\\.|\\bcom\\.fasterxml|\\bnl\\.nds\\b|picocli|jackson");

    private final int code;
    private final byte[] out;
    private final byte[] err;

    Call(int code, byte[] out, byte[] err) {
        this.code = code;
        this.out = out;
        this.err = err;
    }

    static Call of(String... args) {
        return withInput(new byte[0], args);
    }

    static Call withInput(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = NdsCommand.run(Console.of(new ByteArrayInputStream(in), out, err), args);
        return new Call(code, out.toByteArray(), err.toByteArray());
    }

    int code() {
        return code;
    }

    byte[] bytes() {
        return out.clone();
    }

    /** Standard output, which has to be UTF-8. */
    String out() {
        return text(out);
    }

    /** Standard error, which has to be UTF-8. */
    String err() {
        return text(err);
    }

    List<String> lines() {
        return out().lines().toList();
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new AssertionError("the output is not UTF-8", otherEncoding);
        }
    }

    /** Ended with this code; all that was printed is safe for a terminal and says nothing of the program's inside. */
    Call ended(int expected) {
        assertEquals(expected, code, () -> "exit code; out: " + brief(out()) + "\nerr: " + brief(err()));
        assertSafe(out());
        assertSafe(err());
        return this;
    }

    /** Ended without errors and without a word on standard error. */
    Call fine() {
        ended(0);
        assertEquals("", err(), "standard error");
        assertTrue(out.length > 0, "something is printed");
        return this;
    }

    /** Ended without errors in the data, and with a requirement that is not met; without a word on standard error. */
    Call unmet() {
        ended(1);
        assertEquals("", err(), "standard error");
        assertTrue(out.length > 0, "something is printed");
        return this;
    }

    /** Refused with one line on standard error, and nothing on standard output. */
    Call refused(int expected, String... parts) {
        ended(expected);
        assertEquals("", out(), "standard output");
        assertTrue(err().matches("nds[^\\n]*: [^\\n]+\\n"), () -> "one line that says who speaks: " + err());
        for (String part : parts) {
            assertTrue(err().contains(part), () -> "says '" + part + "': " + err());
        }
        return this;
    }

    /** None of this, which stands in the input, is repeated anywhere. */
    Call keepsSilentAbout(String... values) {
        for (String value : values) {
            assertFalse(out().contains(value), () -> "standard output repeats " + value + ": " + brief(out()));
            assertFalse(err().contains(value), () -> "standard error repeats " + value + ": " + brief(err()));
        }
        return this;
    }

    /** Every line of standard output fits the terminal. */
    Call narrow() {
        for (String line : lines()) {
            assertTrue(Width.of(line) <= 80, () -> Width.of(line) + " columns: " + line);
        }
        return this;
    }

    private static String brief(String text) {
        return text.length() <= 500 ? text : text.substring(0, 500) + "…";
    }

    /** Standard output says this, wherever the lines are broken: they are where the name of a file takes them. */
    Call says(String... parts) {
        for (String part : parts) {
            assertTrue(squeezed(out()).contains(squeezed(part)), () -> "says '" + part + "': " + brief(out()));
        }
        return this;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void assertSafe(String text) {
        text.codePoints().forEach(codePoint -> {
            int type = Character.getType(codePoint);
            boolean steers = codePoint != '\n' && (type == Character.CONTROL || type == Character.FORMAT);
            assertFalse(steers, () -> "control character " + Integer.toHexString(codePoint) + " in: " + brief(text));
        });
        assertFalse(INSIDE.matcher(text).find(), () -> "says something of the program's inside: " + brief(text));
    }
}
