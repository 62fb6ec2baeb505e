package nl.nds.json.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The strings of a document whose bytes are their characters: ASCII without escapes, as nearly all are. They are taken from
 * the bytes as they stand, and short ones that were met lately are not made again: codes, dates and ids stand in a document
 * many times, and it takes less memory if each is one object.
 */
final class PlainTexts {

    private static final int LONGEST_KEPT = 40;
    private static final int FEWEST_KEPT = 16;
    private static final int MOST_KEPT = 4096;

    /** How many bytes of a document there are for each text that is kept. */
    private static final int BYTES_PER_TEXT = 64;

    private final byte[] document;
    private final int longest;

    /** By the lower bits of a hash; of two with the same the later one is kept. */
    private final @Nullable String[] kept;

    /** Where in the document they begin, since bytes are compared faster with bytes. */
    private final int[] keptFrom;

    PlainTexts(byte[] document, int longest) {
        this.document = document;
        this.longest = longest;
        int wanted = Math.min(Math.max(document.length / BYTES_PER_TEXT, FEWEST_KEPT), MOST_KEPT);
        this.kept = new String[Integer.highestOneBit(wanted)];
        this.keptFrom = new int[kept.length];
    }

    /** The string whose quotation mark stands at an offset; null if it is not plain or too long. */
    @Nullable
    String at(long quote) {
        if (document[(int) quote] != '"') {
            return null;
        }
        int begin = (int) quote + 1;
        int most = (int) Math.min(document.length, (long) begin + longest + 1);
        int hash = 0;
        for (int i = begin; i < most; i++) {
            byte next = document[i];
            if (next == '"') {
                return text(begin, i, hash);
            }
            if (next < ' ' || next == '\\') {
                return null;
            }
            hash = 31 * hash + next;
        }
        return null;
    }

    private String text(int begin, int end, int hash) {
        if (end - begin > LONGEST_KEPT) {
            return made(begin, end);
        }
        int slot = (hash ^ hash >>> 16) & (kept.length - 1);
        String known = kept[slot];
        boolean isSame = known != null
                && known.length() == end - begin
                && Arrays.equals(document, keptFrom[slot], keptFrom[slot] + known.length(), document, begin, end);
        if (known == null || !isSame) {
            known = made(begin, end);
            kept[slot] = known;
            keptFrom[slot] = begin;
        }
        return known;
    }

    private String made(int begin, int end) {
        return new String(document, begin, end - begin, StandardCharsets.ISO_8859_1);
    }
}
