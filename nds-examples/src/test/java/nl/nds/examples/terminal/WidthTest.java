package nl.nds.examples.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "",            0
            "abc",         3
            "Fryslân",     7
            "Frysla\u0302n", 7
            "'s-Gravenhage", 13
            "a\u20dd",     1
            "\u0301",      0
            "漢字",        4
            "한국",        4
            "ＡＢ",        4
            "\uD840\uDC0B", 2
            "\uD83D\uDE00", 2
            "a\u200bb",    2
            """)
    void countsTheColumnsOfATerminal(String text, int columns) {
        assertEquals(columns, Width.of(text));
    }

    @Test
    void leftAndRightFillWithBlanks() {
        assertEquals("ab   ", Width.left("ab", 5));
        assertEquals("   ab", Width.right("ab", 5));
        assertEquals("Frysla\u0302n ", Width.left("Frysla\u0302n", 8));
        assertEquals(" 漢", Width.right("漢", 3));
    }

    @Test
    void leftAndRightCutWhatIsTooWide() {
        assertEquals("abc…", Width.left("abcdef", 4));
        assertEquals("abc…", Width.right("abcdef", 4));
        assertEquals("漢… ", Width.left("漢字漢", 4), "half a wide character has no room: a blank fills it");
        assertEquals(" 漢…", Width.right("漢字漢", 4));
    }

    @Test
    void cutKeepsWhatFits() {
        assertEquals("abc", Width.cut("abc", 3));
        assertEquals("ab…", Width.cut("abcd", 3));
        assertEquals("…", Width.cut("abcd", 1));
        assertEquals("", Width.cut("abcd", 0));
        assertEquals("", Width.cut("", 0));
        assertEquals("e\u0301e\u0301…", Width.cut("e\u0301e\u0301e\u0301e\u0301", 3));
        assertEquals("\uD83D\uDE00…", Width.cut("\uD83D\uDE00\uD83D\uDE00", 3));
    }

    @Test
    void wrapBreaksAtBlanks() {
        assertEquals(List.of(""), Width.wrap("", 10));
        assertEquals(List.of("een twee", "drie"), Width.wrap("een twee drie", 8));
        assertEquals(List.of("een twee", "drie"), Width.wrap("een twee drie", 11));
        assertEquals(List.of("een twee drie"), Width.wrap("een twee drie", 13));
    }

    @Test
    void wrapCutsAWordThatIsWiderThanALine() {
        assertEquals(List.of("abcd", "efgh", "ij k"), Width.wrap("abcdefghij k", 4));
        assertEquals(List.of("x", "abcd", "e"), Width.wrap("x abcde", 4));
        assertEquals(List.of("漢字", "漢"), Width.wrap("漢字漢", 5));
        assertEquals(
                List.of("e\u0301e\u0301", "e\u0301"),
                Width.wrap("e\u0301e\u0301e\u0301", 2),
                "marks stay on their letters");
    }

    @ParameterizedTest
    @CsvSource({"'a\u001b[31mb', 'a\\u001b[31mb'", "'a\u202eb', 'a\\u202eb'", "'a\u0085b', 'a\\u0085b'"})
    void printableShowsControlCharactersAsEscapes(String text, String safe) {
        assertEquals(safe, Width.printable(text));
    }

    @Test
    void printableLeavesTheRest() {
        assertEquals(
                "'s-Hertogenbosch, Súdwest-Fryslân, ${7*7} %s%n {0}",
                Width.printable("'s-Hertogenbosch, Súdwest-Fryslân, ${7*7} %s%n {0}"));
        assertEquals("a\\u000ab", Width.printable("a\nb"));
        assertEquals("\\ud83d", Width.printable("\uD83D"));
        assertEquals("\\udb40\\udc01", Width.printable("\uDB40\uDC01"), "as JSON and Java write it");
    }
}
