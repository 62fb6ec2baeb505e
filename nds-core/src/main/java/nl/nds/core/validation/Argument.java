package nl.nds.core.validation;

import java.util.Locale;
import java.util.Objects;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;

/**
 * A named detail of a violation, such as the codes that would have been accepted.
 *
 * <p>Arguments name parts of the model, the format or the library. They never repeat a value that somebody entered,
 * because that could be personal. Line breaks and other control characters are written as escapes and a long text is
 * cut, so that an argument cannot forge a line of a log.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param name the name, as used in the text of the rule; not null
 * @param value the detail; not null
 * @param dutch the detail as it is said in Dutch, the same as the value if it has no Dutch; not null
 */
public record Argument(String name, String value, String dutch) {

    /** Room for every list of names that the library closes. */
    static final int LONGEST = 400;

    /**
     * Obtains an argument, with a value that is safe to print.
     *
     * @param name the name, as used in the text of the rule; not null
     * @param value the detail; not null
     * @param dutch the detail as it is said in Dutch; not null
     */
    public Argument {
        Objects.requireNonNull(name, "name");
        value = printable(Objects.requireNonNull(value, "value"));
        dutch = printable(Objects.requireNonNull(dutch, "dutch"));
    }

    /**
     * Obtains an argument that is the same in both languages.
     *
     * @param name the name, as used in the text of the rule; not null
     * @param value the detail; not null
     */
    public Argument(String name, String value) {
        this(name, value, value);
    }

    /**
     * Obtains an argument.
     *
     * @param name the name, as used in the text of the rule; not null
     * @param value the detail; its text is used; not null
     * @return the argument; not null
     */
    public static Argument arg(String name, Object value) {
        return new Argument(name, value.toString());
    }

    /**
     * Obtains an argument that is a code, which a Dutch text calls by its label.
     *
     * @param name the name, as used in the text of the rule; not null
     * @param code the code; not null
     * @param label what the code is called; not null
     * @return the argument; not null
     */
    public static Argument arg(String name, String code, LocalizedText label) {
        return new Argument(name, code, label.in(Language.DUTCH));
    }

    static String printable(String text) {
        return printable(text, LONGEST);
    }

    static String printable(String text, int longest) {
        StringBuilder safe = new StringBuilder();
        int taken = 0;
        for (int i = 0; i < text.length(); taken++) {
            if (taken == longest) {
                return safe.append('…').toString();
            }
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (isUnsafe(codePoint)) {
                for (char unit : Character.toChars(codePoint)) {
                    safe.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            } else {
                safe.appendCodePoint(codePoint);
            }
        }
        return safe.toString();
    }

    private static boolean isUnsafe(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
