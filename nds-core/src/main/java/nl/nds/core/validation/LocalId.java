package nl.nds.core.validation;

import java.util.List;

/**
 * The form of ids that hold within one document: of organisations, assessments, models and their nodes.
 *
 * <p>An id begins with an ASCII letter or digit, goes on with ASCII letters, digits, dots, hyphens and underscores, and
 * has at most {@value #LONGEST} characters. Ids are compared exactly, capitals included. The form is this library's own,
 * not in the NDS.
 */
public final class LocalId {

    /** The largest number of characters in an id. */
    public static final int LONGEST = 100;

    /** The rule that an id has the form described here. */
    public static final Rule FORM = Rule.of(
            "NDS-DOC-017",
            Severity.ERROR,
            "an id begins with a letter or digit and goes on with letters, digits, dots, hyphens and underscores, all"
                    + " ASCII, at most {longest} characters",
            "een id begint met een letter of cijfer en gaat verder met letters, cijfers, punten, streepjes en"
                    + " onderstrepingstekens, alle ASCII, ten hoogste {longest} tekens");

    /** The rule that an id is used once in a list. */
    public static final Rule UNIQUE = Rule.of(
            "NDS-DOC-031",
            Severity.ERROR,
            "this id is used before in the same list",
            "deze id is al eerder gebruikt in dezelfde lijst");

    private LocalId() {}

    /**
     * Whether a text has the form of an id.
     *
     * @param text any text; not null
     * @return true if it has
     */
    public static boolean isWellFormed(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /**
     * What is wrong with a text as an id.
     *
     * @param text any text; not null
     * @param path the place of the text; not null
     * @return a violation of {@link #FORM}, or nothing
     */
    public static List<Violation> check(String text, JsonPointer path) {
        return isWellFormed(text) ? List.of() : List.of(FORM.at(path, Argument.arg("longest", LONGEST)));
    }
}
