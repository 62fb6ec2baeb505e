package nl.nds.examples.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds for every text: letters, marks without a place of their own, wide characters, emoji and lone surrogates. */
class WidthProperties {

    private static final String SEED = "20261125";

    /** Texts of the pieces that are hard to count, with blanks between them or not. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(12)),
                Tuple.of(4, Arbitraries.just(" ")),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "é",
                                "e\u0301",
                                "\u0301",
                                "a\u20dd",
                                "ij\u0308",
                                "漢",
                                "한국",
                                "Ａ",
                                "\uD83C\uDDF3",
                                "\uD840\uDC0B",
                                "\uD83D\uDE00",
                                "\uD83D",
                                "\uDE00",
                                "\t",
                                "\u001b[31m",
                                "\u200b",
                                "\u202e",
                                "­",
                                "  ")),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(5)));
        return piece.list().ofMaxSize(25).map(pieces -> String.join("", pieces));
    }

    @Property(seed = SEED)
    void leftTakesExactlyTheColumns(@ForAll("texts") String text, @ForAll @IntRange(min = 0, max = 40) int columns) {
        String padded = Width.left(text, columns);
        assertEquals(columns, Width.of(padded));
        if (Width.of(text) <= columns) {
            assertEquals(text, padded.substring(0, text.length()));
            assertTrue(padded.substring(text.length()).isBlank());
        }
    }

    @Property(seed = SEED)
    void rightTakesExactlyTheColumns(@ForAll("texts") String text, @ForAll @IntRange(min = 0, max = 40) int columns) {
        String padded = Width.right(text, columns);
        assertEquals(columns, Width.of(padded));
        if (Width.of(text) <= columns) {
            assertTrue(padded.endsWith(text));
        }
    }

    @Property(seed = SEED)
    void cutLeavesWhatFitsAndMarksWhatDoesNot(
            @ForAll("texts") String text, @ForAll @IntRange(min = 0, max = 40) int columns) {
        String cut = Width.cut(text, columns);
        assertTrue(Width.of(cut) <= columns, "never wider than asked");
        if (Width.of(text) <= columns) {
            assertEquals(text, cut);
        } else if (columns > 0) {
            assertTrue(cut.endsWith("…"));
            assertTrue(text.startsWith(cut.substring(0, cut.length() - 1)), "what is left is the beginning");
            assertTrue(Width.of(cut) >= columns - 1, "no more is cut than needed, but for a wide character in the way");
        }
    }

    @Property(seed = SEED)
    void cutSplitsNoCharacter(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int columns) {
        String cut = Width.cut(text, columns);
        if (!cut.equals(text)) {
            assertSplitsNothing(text, cut.length() - 1);
        }
    }

    @Property(seed = SEED)
    void wrapGivesLinesThatFitAndLosesNothing(
            @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 40) int columns) {
        List<String> lines = Width.wrap(text, columns);
        assertFalse(lines.isEmpty());
        lines.forEach(line -> assertTrue(Width.of(line) <= columns, "no line is wider than asked"));
        String all = lines.stream().map(WidthProperties::withoutBlanks).collect(Collectors.joining());
        assertEquals(withoutBlanks(text), all, "nothing but blanks is lost");
    }

    @Property(seed = SEED)
    void wrapSplitsNoCharacter(@ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 40) int columns) {
        int at = 0;
        for (String line : Width.wrap(text, columns)) {
            // a line begins where the one before ended, or behind the blanks that the break took the place of
            int begin = text.indexOf(line, at);
            assertTrue(text.substring(at, begin).isBlank());
            if (begin == at) {
                assertSplitsNothing(text, at);
            }
            at = begin + line.length();
        }
    }

    @Property(seed = SEED)
    void printableTakesAPlacePerCharacterAndSteersNothing(@ForAll("texts") String text) {
        String safe = Width.printable(text);
        assertTrue(
                safe.codePoints().allMatch(WidthProperties::isHarmless), "control characters are written as escapes");
        assertEquals(safe, Width.printable(safe), "what is printable stays as it is");
        if (text.codePoints().allMatch(WidthProperties::isHarmless)) {
            assertEquals(text, safe);
        }
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String withoutBlanks(String text) {
        return text.replace(" ", "");
    }

    /** A cut leaves pairs of surrogates whole, and a mark on the letter it belongs to. */
    private static void assertSplitsNothing(String text, int at) {
        if (at == 0 || at == text.length()) {
            return;
        }
        boolean inPair = Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
        assertFalse(inPair, "a pair of surrogates is split");
        int next = Character.getType(text.codePointAt(at));
        boolean onItsOwn = next != Character.NON_SPACING_MARK && next != Character.ENCLOSING_MARK;
        assertTrue(onItsOwn, "a mark is taken off its letter");
    }
}
