package nl.nds.examples.terminal;

import java.util.OptionalDouble;

/**
 * A bar on a line: what is sure, what is still open, and what is out of reach, with the present figure in the open part.
 *
 * <p>All are told apart by their marks, so that a bar says the same without colour.
 */
public final class Bar {

    /** Reached whatever the missing answers are. */
    public static final char SURE = '█';

    /** Reached or not, depending on the missing answers. */
    public static final char OPEN = '░';

    /** Where the figure stands in the open part. */
    public static final char FIGURE = '┃';

    /** Out of reach whatever the missing answers are. */
    public static final char BEYOND = '·';

    private Bar() {}

    /**
     * Draws a bar.
     *
     * @param sure the share from 0 to 1 that is reached in any case
     * @param figure the share that the figure stands for, between the other two; empty if there is none
     * @param possible the share from 0 to 1 that is still possible, at least what is sure
     * @param columns the width, at least 2
     */
    public static String of(double sure, OptionalDouble figure, double possible, int columns) {
        int full = columns(sure, columns);
        int open = Math.max(columns(possible, columns), full);
        StringBuilder bar = new StringBuilder()
                .append(String.valueOf(SURE).repeat(full))
                .append(String.valueOf(OPEN).repeat(open - full))
                .append(String.valueOf(BEYOND).repeat(columns - open));
        if (figure.isPresent() && open > full) {
            int at = columns(figure.getAsDouble(), columns) - 1;
            bar.setCharAt(Math.min(Math.max(at, full), open - 1), FIGURE);
        }
        return bar.toString();
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
