package nl.nds.core.organisation;

/**
 * What a text looks like that was written in UTF-8 and read in Windows-1252 or ISO 8859-1: {@code Ã¢} for {@code â}. Only
 * the sequences that an encoder of UTF-8 makes count, so that a text that really has such a letter is left alone.
 */
final class EncodingDamage {

    private static final char REPLACEMENT = '\uFFFD';

    /** What Windows-1252 has in the place of the control characters from 0x80 on; 0 where it has nothing. */
    private static final String WINDOWS_1252 =
            "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
                    + "\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private EncodingDamage() {}

    static boolean isLikely(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == REPLACEMENT || isEncodedCharacter(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the characters from here on are, as bytes, one character of UTF-8 beyond ASCII. */
    private static boolean isEncodedCharacter(String text, int from) {
        int lead = octet(text.charAt(from));
        int following = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        if (following == 0 || from + following >= text.length()) {
            return false;
        }
        for (int i = 1; i <= following; i++) {
            int octet = octet(text.charAt(from + i));
            if (octet < 0x80 || octet > 0xBF) {
                return false;
            }
        }
        return true;
    }

    /** The byte that was read as this character; -1 if none was. */
    private static int octet(char c) {
        if (c <= 0xFF) {
            return c;
        }
        int index = WINDOWS_1252.indexOf(c);
        return index < 0 ? -1 : 0x80 + index;
    }
}
