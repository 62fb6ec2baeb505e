package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EncodingDamageProperties {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** A text with a character beyond ASCII, and without halves of a pair, which UTF-8 does not have. */
    @Provide
    Arbitrary<String> beyondAscii() {
        Arbitrary<String> beyond = Arbitraries.oneOf(
                        Arbitraries.integers().between(0x80, 0xFF),
                        Arbitraries.integers().between(0x100, 0x7FF),
                        Arbitraries.integers().between(0x800, 0xD7FF),
                        Arbitraries.integers().between(0xE000, 0xFFFF),
                        Arbitraries.integers().between(0x10000, 0x10FFFF))
                .map(Character::toString);
        Arbitrary<String> around = Arbitraries.strings()
                .ofMaxLength(8)
                .filter(text -> text.codePoints().noneMatch(it -> it >= 0xD800 && it <= 0xDFFF));
        return Combinators.combine(around, beyond, around).as((before, it, after) -> before + it + after);
    }

    @Property(seed = "20260607")
    void utf8ThatIsReadInAnotherEncodingIsDamage(@ForAll("beyondAscii") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        // where Windows-1252 has no character, the decoder of Java gives U+FFFD
        for (Charset charset : List.of(StandardCharsets.ISO_8859_1, WINDOWS_1252, StandardCharsets.US_ASCII)) {
            assertTrue(EncodingDamage.isLikely(new String(bytes, charset)), charset.name());
        }
    }

    /** As browsers read Windows-1252: where it has no character, a control character. */
    @Property(seed = "20260608")
    void soItIsIfWhatIsNotInWindows1252IsAControlCharacter(@ForAll("beyondAscii") String text) {
        StringBuilder read = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            String one = new String(new byte[] {each}, WINDOWS_1252);
            read.append(one.equals("\ufffd") ? String.valueOf((char) (each & 0xFF)) : one);
        }

        assertTrue(EncodingDamage.isLikely(read.toString()));
    }

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.strings()
                .withCharRange('\u0020', '\u007e')
                .withCharRange('\u00c0', '\u00ff')
                .withChars('\u0133', '\u0132', '\u0302', '\u0301')
                .ofMaxLength(20);
    }

    @Property(seed = "20260609")
    void lettersWithDiacriticsAreNot(@ForAll("latin") String text) {
        assertFalse(EncodingDamage.isLikely(text));
        assertEquals(
                !text.chars().allMatch(c -> c < 0x80),
                EncodingDamage.isLikely(new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS_1252)));
    }
}
