package nl.nds.examples.terminal;

import java.util.function.Consumer;

/**
 * Says how far something long is: on a terminal by a bar on one line that is drawn again and again, elsewhere by a line at every
 * tenth, so that logs stay short. Where it is not known how much there is, it counts.
 *
 * <p>What is said depends on the numbers alone and on no clock. It never goes back, whatever the order in which several threads tell
 * how far they are. Thread-safe.
 */
public final class Progress {

    private static final int COLUMNS = 30;
    private static final char DONE = '#';
    private static final char OPEN = '.';
    private static final int TENTHS = 10;
    private static final int PERCENTS = 100;

    private final Consumer<String> out;
    private final boolean isTerminal;

    /** How much was done when something was said last. */
    private long most;

    /** What stands on the line of the terminal. */
    private String drawn = "";

    /**
     * Starts without a word.
     *
     * @param out takes what is said, line feeds and carriage returns included
     * @param isTerminal whether a line can be drawn again
     */
    public Progress(Consumer<String> out, boolean isTerminal) {
        this.out = out;
        this.isTerminal = isTerminal;
    }

    /**
     * A bar with the share that is done, rounded down: {@code [#####.....]  52 %}. It is full only when all is done.
     *
     * @param done how much is done, from 0 to all
     * @param all how much there is, from 1 to 10<sup>16</sup>
     */
    public static String bar(long done, long all) {
        int full = (int) parts(done, all, COLUMNS);
        return "[" + String.valueOf(DONE).repeat(full) + String.valueOf(OPEN).repeat(COLUMNS - full) + "] "
                + Width.right(Long.toString(parts(done, all, PERCENTS)), 3) + " %";
    }

    /** How many of so many equal parts of all are done. */
    private static long parts(long done, long all, int parts) {
        return done * parts / all;
    }

    /**
     * So much is done of all that there is.
     *
     * @param done how much is done, from 0 to all
     * @param all how much there is, from 1 to 10<sup>16</sup>, and always the same
     * @param told what is told beside the share, such as a count of lines
     */
    public synchronized void at(long done, long all, String told) {
        int steps = isTerminal ? PERCENTS : TENTHS;
        if (done <= most || parts(done, all, steps) == parts(most, all, steps)) {
            return;
        }
        most = done;
        say(isTerminal ? bar(done, all) + " " + told : "nds: " + parts(done, all, PERCENTS) + " %, " + told);
    }

    /**
     * So much is done, and nobody knows of how much.
     *
     * @param done how much is done
     * @param told what is told of it
     */
    public synchronized void at(long done, String told) {
        if (done > most) {
            most = done;
            say("nds: " + told);
        }
    }

    private void say(String text) {
        if (isTerminal) {
            out.accept("\r" + text + " ".repeat(Math.max(0, Width.of(drawn) - Width.of(text))));
            drawn = text;
        } else {
            out.accept(text + "\n");
        }
    }

    /** Ends the line of the bar, if one was drawn, so that what follows stands on a line of its own. */
    public synchronized void end() {
        if (!drawn.isEmpty()) {
            out.accept("\n");
            drawn = "";
        }
    }
}
