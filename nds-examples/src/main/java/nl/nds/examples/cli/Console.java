package nl.nds.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Progress;
import nl.nds.examples.terminal.Terminal;
import nl.nds.examples.terminal.Width;

/**
 * Where the commands read and print. Always UTF-8 with line feeds, so that output does not depend on the machine.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param isErrorTerminal whether standard error is a terminal, on which a line can be drawn again
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean isErrorTerminal) {

    private static final String RULE = "─";

    /** The console of the process. */
    static Console ofProcess() {
        Console console =
                of(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        return new Console(console.in(), console.out(), console.err(), Terminal.isOnError());
    }

    /** A console on other streams, none of which is a terminal. */
    public static Console of(InputStream in, OutputStream out, OutputStream err) {
        return new Console(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
    }

    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /** The head of a part of what is printed, which stands out without colour too. */
    void heading(String text) {
        line("");
        line(Paint.STRONG.on(RULE.repeat(2) + " " + text + " " + RULE.repeat(Width.COLUMNS - 4 - Width.of(text))));
        line("");
    }

    /** A text that is safe to print, on as many lines as it takes, all of them indented as far as the head is wide. */
    void wrapped(String head, String text) {
        int indent = Width.of(head);
        String before = head;
        for (String line : Width.wrap(text, Width.COLUMNS - indent)) {
            line(before + line);
            before = " ".repeat(indent);
        }
    }

    /** This console, with standard error for everything that is printed. */
    Console onError() {
        return new Console(in, err, err, isErrorTerminal);
    }

    /** Tells on standard error how far something is. */
    Progress progress() {
        return new Progress(
                text -> {
                    err.print(text);
                    err.flush();
                },
                isErrorTerminal);
    }

    void complain(String text) {
        err.print(text);
        err.print('\n');
    }

    void document(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }
}
