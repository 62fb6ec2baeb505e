package nl.nds.json.wire;

import java.nio.ByteBuffer;

/** Which sequences of bytes are characters in UTF-8, as RFC 3629 has them. */
final class Utf8 {

    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /** Where the first sequence begins that no encoder makes; -1 if there is none. */
    static int firstBroken(byte[] text) {
        ByteBuffer bytes = ByteBuffer.wrap(text);
        int at = 0;
        while (at < text.length) {
            // most of a document is ASCII, of which eight characters are looked at together
            while (at + Long.BYTES <= text.length && (bytes.getLong(at) & HIGHEST_BITS) == 0) {
                at += Long.BYTES;
            }
            while (at < text.length && text[at] >= 0) {
                at++;
            }
            if (at < text.length) {
                int length = lengthOfCharacter(text, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /** How many bytes the character has that begins here and is not ASCII; 0 if none does. */
    private static int lengthOfCharacter(byte[] text, int at) {
        int lead = text[at] & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0; // in the midst of a character, longer than it needs to be, or beyond the last one
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > text.length) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((text[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = text[at + 1] & 0xFF;
        boolean isLonger = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
        boolean isSurrogate = lead == 0xED && second > 0x9F;
        boolean isBeyond = lead == 0xF4 && second > 0x8F;
        return isLonger || isSurrogate || isBeyond ? 0 : length;
    }
}
