package nl.nds.json.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is a character in UTF-8 is what the JDK takes for one. */
class Utf8Test {

    private static final byte[] ASCII = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static int firstBrokenToJdk(byte[] text) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(text);
        CoderResult result = decoder.decode(bytes, CharBuffer.allocate(text.length + 1), true);
        return result.isError() ? bytes.position() : -1;
    }

    private static void assertSame(byte[] text) {
        assertEquals(firstBrokenToJdk(text), Utf8.firstBroken(text), () -> Arrays.toString(text));
    }

    /** Behind every number of ASCII characters that are looked at together, and before others. */
    @Test
    void everyPairOfBytes() {
        for (int pair = 0; pair < 0x1_0000; pair++) {
            byte[] text = Arrays.copyOf(ASCII, ASCII.length);
            int at = pair % (ASCII.length - 1);
            text[at] = (byte) (pair >> 8);
            text[at + 1] = (byte) pair;
            assertSame(text);
            assertSame(new byte[] {(byte) (pair >> 8), (byte) pair});
        }
    }

    @Test
    void everyThirdByteAtTheEdges() {
        int[] edges = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
        for (int lead = 0xC0; lead <= 0xFF; lead++) {
            for (int second : edges) {
                for (int third : edges) {
                    for (int fourth : edges) {
                        byte[] text = {'a', (byte) lead, (byte) second, (byte) third, (byte) fourth};
                        for (int length = 1; length <= text.length; length++) {
                            assertSame(Arrays.copyOf(text, length));
                        }
                    }
                }
            }
        }
    }

    @Test
    void everyCharacter() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character += 7) {
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                byte[] text = ("x" + Character.toString(character) + "y").getBytes(StandardCharsets.UTF_8);
                assertEquals(-1, Utf8.firstBroken(text));
            }
        }
    }

    @Test
    void textsWithOneByteChanged() {
        Random random = new Random(20261130);
        byte[] text =
                "De gemeente Súdwest-Fryslân – 8 €, en \uD83C\uDDF3\uD83C\uDDF1 erbij".getBytes(StandardCharsets.UTF_8);
        assertEquals(-1, Utf8.firstBroken(text));
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = text.clone();
            changed[random.nextInt(text.length)] = (byte) random.nextInt(256);
            assertSame(changed);
        }
    }
}
