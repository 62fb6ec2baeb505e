package nl.nds.examples.terminal;

import java.util.ArrayList;
import java.util.List;

/** How wide text is on a terminal, counted in code points that take a place of their own. */
public final class Width {

    /** The number of columns that every output fits in. */
    public static final int COLUMNS = 80;

    private Width() {}

    /** The columns that a text takes. */
    public static int of(String text) {
        return (int) text.codePoints().filter(Width::takesPlace).count();
    }

    private static boolean takesPlace(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
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
                safe.append(String.format(java.util.Locale.ROOT, "\\u%04x", codePoint));
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
        StringBuilder kept = new StringBuilder();
        int taken = 0;
        for (int codePoint : text.codePoints().toArray()) {
            taken += takesPlace(codePoint) ? 1 : 0;
            if (taken >= columns) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept.append('…').toString();
    }

    /** The text on lines of at most so many columns, broken at blanks. A word that is wider is cut into pieces. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (line.length() > 0 && of(line.toString()) + 1 + of(rest) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (of(rest) > columns) {
                int end = rest.offsetByCodePoints(0, columns);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
