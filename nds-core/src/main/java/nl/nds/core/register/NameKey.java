package nl.nds.core.register;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names are compared: small letters and digits, words with one space between them. Diacritics, composed or
 * not, do not matter, nor do apostrophes of any shape, hyphens and points; the ligature ĳ is i and j.
 */
final class NameKey {

    private static final String APOSTROPHES = "'`\u00B4\u02BC\u2018\u2019\u201B\u2032\uFF07";

    private NameKey() {}

    static String of(String name) {
        // an accent that stands alone is an apostrophe before it is taken apart, and some characters hold one
        String plain = withoutApostrophes(Normalizer.normalize(name, Normalizer.Form.NFD));
        String letters = withoutApostrophes(decomposed(decomposed(plain)));
        StringBuilder key = new StringBuilder(letters.length());
        boolean isWordOver = false;
        for (int i = 0; i < letters.length(); ) {
            int codePoint = letters.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '&') {
                key.append(key.isEmpty() ? "en" : " en");
                isWordOver = true;
            } else if (Character.isLetterOrDigit(codePoint)) {
                key.append(isWordOver && !key.isEmpty() ? " " : "");
                key.appendCodePoint(codePoint);
                isWordOver = false;
            } else if (!isMark(codePoint)) {
                isWordOver = true;
            }
        }
        return key.toString();
    }

    /** Some characters are taken apart into capitals, and some small letters can be taken apart. */
    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }

    private static String withoutApostrophes(String name) {
        StringBuilder rest = new StringBuilder(name.length());
        name.chars().filter(c -> APOSTROPHES.indexOf(c) < 0).forEach(c -> rest.append((char) c));
        return rest.toString();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
