package nl.nds.core.validation;

import static nl.nds.core.validation.Argument.arg;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentTest {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static String printed(String value) {
        return new Argument("name", value).value();
    }

    @Test
    void takesTheTextOfAnyValue() {
        assertEquals(new Argument("longest", "100"), arg("longest", 100));
        assertEquals("longest", arg("longest", 100).name());
        assertEquals("100", arg("longest", 100).value());
        assertNotEquals(arg("longest", 100), arg("longest", 101));
    }

    @Test
    void neitherNameNorValueIsNull() {
        assertThrows(NullPointerException.class, () -> new Argument(null, "x"));
        assertThrows(NullPointerException.class, () -> new Argument("x", null));
        assertThrows(NullPointerException.class, () -> arg("x", null));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000,
                0x0007,
                0x0008,
                0x0009,
                0x000a,
                0x000b,
                0x000c,
                0x000d,
                0x001b,
                0x001f,
                0x007f,
                0x0080,
                0x0085,
                0x009b,
                0x009f, // control
                0x00ad,
                0x061c,
                0x200b,
                0x200c,
                0x200d,
                0x200e,
                0x200f,
                0x2060,
                0xfeff, // invisible
                0x202a,
                0x202b,
                0x202c,
                0x202d,
                0x202e,
                0x2066,
                0x2067,
                0x2068,
                0x2069, // direction of writing
                0x2028,
                0x2029, // ends of lines and paragraphs
                0xd800,
                0xdbff,
                0xdc00,
                0xdfff // halves of pairs
            })
    void escapesWhatForgesOrHides(int unsafe) {
        assertEquals(String.format("a\\u%04xb", unsafe), printed("a" + (char) unsafe + "b"));
    }

    @Test
    void escapesBothHalvesOfAPair() {
        assertEquals("a\\udb40\\udc01b", printed("a" + Character.toString(0xE0001) + "b"));
    }

    @Test
    void aPairInTheWrongOrderIsTwoHalves() {
        assertEquals("\\ude00\\ud83d", printed("\ude00\ud83d"));
        assertEquals("x\\ud83d", printed("x\ud83d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Den Haag",
                "'s-Hertogenbosch",
                "S\u00fadwest-Frysl\u00e2n",
                "\u6771\u4eac \u0391\u03b8\u03ae\u03bd\u03b1 \u05d0\u05d1",
                "\ud83d\ude00",
                "\u00a0\u00bd\ue000",
                "${7*7} %s%n {0} $1 \\ \\n"
            })
    void leavesOrdinaryTextAlone(String text) {
        assertEquals(text, printed(text));
    }

    @Test
    void aLineOfALogCannotBeForged() {
        assertEquals("x\\u000d\\u000a2026-01-01 ERROR all is lost", printed("x\r\n2026-01-01 ERROR all is lost"));
    }

    @Test
    void cutsAfterFourHundredCharacters() {
        assertEquals("x".repeat(400), printed("x".repeat(400)));
        assertEquals("x".repeat(400) + "…", printed("x".repeat(401)));
        assertEquals("x".repeat(400) + "…", printed("x".repeat(5000)));
        assertEquals("\\u000a".repeat(400) + "…", printed("\n".repeat(401)));
    }

    @Test
    void doesNotCutThroughAPair() {
        String face = "\ud83d\ude00";
        assertEquals(face.repeat(400), printed(face.repeat(400)));
        assertEquals(face.repeat(400) + "…", printed(face.repeat(401)));
        assertEquals("x".repeat(399) + face, printed("x".repeat(399) + face));
        assertEquals("x".repeat(399) + face + "…", printed("x".repeat(399) + face + "y"));
        assertEquals("x".repeat(400) + "…", printed("x".repeat(400) + face));
    }

    @Property(seed = "607")
    void whatIsPrintedIsTheBeginningInSafeCharacters(@ForAll("texts") String text) {
        StringBuilder expected = new StringBuilder();
        text.codePoints().limit(400).forEach(codePoint -> {
            String one = Character.toString(codePoint);
            if (UNSAFE.matcher(one).matches()) {
                one.chars().forEach(unit -> expected.append(String.format("\\u%04x", unit)));
            } else {
                expected.append(one);
            }
        });
        if (text.codePoints().count() > 400) {
            expected.append('…');
        }
        String printed = printed(text);
        assertEquals(expected.toString(), printed);
        assertTrue(!UNSAFE.matcher(printed).find());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> awkward = Arbitraries.strings()
                .withChars("x\n\u202e\u2028\ud83d\ude00\u0000")
                .ofMaxLength(250);
        Arbitrary<String> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .map(Character::toString)
                .list()
                .ofMaxSize(220)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(awkward, any);
    }
}
