package nl.nds.examples.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How wide text is on a terminal: marks on other characters take no column, East Asian characters and emoji take two. */
public final class Width {

    /** The number of columns that every output fits in. */
    public static final int COLUMNS = 80;

    /** The first and last code points of what Unicode calls wide (UAX #11), without the few symbols among narrow ones. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE19},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18DFF},
        {0x1AFF0, 0x1B2FF},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    private Width() {}

    /** The columns that a text takes. */
    public static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The text with control characters made visible, so that data cannot steer the terminal. */
    public static String printable(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            int type = Character.getType(codePoint);
            boolean unsafe = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE;
            if (unsafe) {
                for (char unit : Character.toChars(codePoint)) {
                    safe.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            } else {
                safe.appendCodePoint(codePoint);
            }
        });
        return safe.toString();
    }

    /** The text with blanks after it, or cut with an ellipsis, so that it takes exactly so many columns. */
    public static String left(String text, int columns) {
        String fitting = cut(text, columns);
        return fitting + " ".repeat(columns - of(fitting));
    }

    /** The text with blanks before it, or cut with an ellipsis, so that it takes exactly so many columns. */
    public static String right(String text, int columns) {
        String fitting = cut(text, columns);
        return " ".repeat(columns - of(fitting)) + fitting;
    }

    /** The text, cut with an ellipsis if it is wider than so many columns. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        return columns < 1 ? "" : text.substring(0, fitting(text, columns - 1)) + "…";
    }

    /** Where the longest beginning ends that takes at most so many columns, marks on its last character included. */
    private static int fitting(String text, int columns) {
        int taken = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            taken += of(codePoint);
            if (taken > columns) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /**
     * The text on lines of at most so many columns, broken at blanks. A word that is wider is cut into pieces.
     *
     * @param text any text
     * @param columns the width, at least 2, which any character fits in
     */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : text.split(" ", -1)) {
            String rest = word;
            int wide = of(word);
            if (line.length() > 0 && taken + 1 + wide > columns) {
                lines.add(line.toString());
                line.setLength(0);
                taken = 0;
            }
            while (wide > columns) {
                int end = fitting(rest, columns);
                lines.add(rest.substring(0, end));
                wide -= of(lines.get(lines.size() - 1));
                rest = rest.substring(end);
            }
            taken += (line.length() > 0 ? 1 : 0) + wide;
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
