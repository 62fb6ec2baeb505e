package nl.nds.examples.terminal;

/**
 * A bar on a line: what is reached, what is still possible, and what is out of reach.
 *
 * <p>The three are told apart by their marks, so that a bar says the same without colour.
 */
public final class Bar {

    private static final char REACHED = '█';
    private static final char POSSIBLE = '░';
    private static final char BEYOND = '·';

    private Bar() {}

    /**
     * Draws a bar.
     *
     * @param reached the share from 0 to 1 that is reached
     * @param possible the share from 0 to 1 that is still possible, at least what is reached
     * @param columns the width
     */
    public static String of(double reached, double possible, int columns) {
        int full = columns(reached, columns);
        int open = Math.max(columns(possible, columns), full);
        return String.valueOf(REACHED).repeat(full)
                + String.valueOf(POSSIBLE).repeat(open - full)
                + String.valueOf(BEYOND).repeat(columns - open);
    }

    /** Never full unless all is there, never empty unless nothing is. */
    private static int columns(double share, int columns) {
        if (share >= 1) {
            return columns;
        }
        if (share <= 0) {
            return 0;
        }
        return (int) Math.max(1, Math.min(columns - 1, Math.round(share * columns)));
    }
}
