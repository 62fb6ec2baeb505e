package nl.nds.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for the form in which names are compared, whatever the text. */
class NameKeyProperties {

    /** Any characters, halves of a pair too, and many of those that matter. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> special = Arbitraries.of(
                "'",
                "\u2019",
                "\u02bc",
                "-",
                " ",
                "&",
                "\u0132",
                "\u0133",
                "\u0149",
                "\u0130",
                "\u0131",
                "\u03a3",
                "\u00df",
                "\u1e9e",
                "\u0301",
                "\u0308",
                "\u00e9",
                "\ufb01",
                "\u00bd",
                "\u2032",
                "\u2033",
                "\u2057",
                "\uff07",
                "\u1fbd",
                "\u1fef",
                "\u1ffd",
                "\u00b4",
                "\u3300",
                "\u2100",
                "\u2121",
                "\ud83d",
                "\ude00",
                "\ud835\udc00",
                "\u0345",
                "\u00aa",
                "\u2460",
                "\u0660",
                "a",
                "B",
                "1",
                ".",
                "\u0000",
                "\u00a0",
                "\u200b");
        Arbitrary<String> any = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 0x10FFFF),
                        Arbitraries.integers().between(0, 0xFFFF),
                        Arbitraries.integers().between(0, 0x2FF))
                .map(Character::toString);
        return Arbitraries.frequencyOf(Tuple.of(2, special), Tuple.of(1, any))
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    /** Letters of names in the Netherlands, and what stands between them. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                        "a", "b", "e", "f", "i", "j", "s", "z", "E", "F", "I", "J", "\u00e2", "\u00e9", "\u00eb",
                        "\u00ef", "\u00f4", "\u00fa", "\u00c7", "\u00cf", "\u00da", "\u0133", "\u0132", "'", "-", " ",
                        "(", ")", ".", ",", "&", "1")
                .list()
                .ofMaxSize(15)
                .map(parts -> String.join("", parts));
    }

    @Property(seed = "20260610")
    void theKeyOfAKeyIsItself(@ForAll("texts") String text) {
        String key = NameKey.of(text);

        assertEquals(key, NameKey.of(key));
        assertEquals(key, key.strip());
        assertFalse(key.contains("  "));
        assertTrue(key.codePoints().allMatch(it -> it == ' ' || Character.isLetterOrDigit(it)));
    }

    @Property(seed = "20260611")
    void composedAndDecomposedAreOne(@ForAll("texts") String text) {
        String key = NameKey.of(text);

        assertEquals(key, NameKey.of(Normalizer.normalize(text, Normalizer.Form.NFC)));
        assertEquals(key, NameKey.of(Normalizer.normalize(text, Normalizer.Form.NFD)));
    }

    @Property(seed = "20260612")
    void capitalsApostrophesAndHyphensDoNotMatter(@ForAll("names") String name) {
        String key = NameKey.of(name);

        assertEquals(key, NameKey.of(name.toUpperCase(Locale.ROOT)));
        assertEquals(key, NameKey.of(name.toLowerCase(Locale.ROOT)));
        assertEquals(key, NameKey.of(name.replace('\'', '\u2019')));
        assertEquals(key, NameKey.of(name.replace("'", "")));
        assertEquals(key, NameKey.of(name.replace('-', ' ')));
        assertEquals(key, NameKey.of(name.replace(" ", "  ")));
        assertEquals(key, NameKey.of(name.replace("&", " en ")));
        assertEquals(key, NameKey.of(name.replace("\u0133", "ij").replace("\u0132", "IJ")));
        assertEquals(key, NameKey.of(" " + name + "\n"));
    }
}
