package nl.nds.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The distance against its definition. */
class EditDistanceProperties {

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc").ofMaxLength(6);
    }

    /** The definition, from the ends of the texts on. */
    private static int naive(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String shorterA = a.substring(0, a.length() - 1);
        String shorterB = b.substring(0, b.length() - 1);
        int replaced = naive(shorterA, shorterB) + (last(a) == last(b) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(naive(shorterA, b), naive(a, shorterB)));
        if (!shorterA.isEmpty() && !shorterB.isEmpty() && last(a) == last(shorterB) && last(shorterA) == last(b)) {
            least = Math.min(
                    least, 1 + naive(shorterA.substring(0, a.length() - 2), shorterB.substring(0, b.length() - 2)));
        }
        return least;
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    @Property(seed = "20260613", tries = 300)
    void itIsTheLeastNumberOfErrors(
            @ForAll("words") String a, @ForAll("words") String b, @ForAll @IntRange(max = 7) int limit) {
        int expected = naive(a, b);
        int found = EditDistance.of(a, b, limit);

        if (expected <= limit) {
            assertEquals(expected, found);
        } else {
            assertTrue(found > limit);
        }
    }

    @Property(seed = "20260614")
    void itIsTheSameBothWays(@ForAll("words") String a, @ForAll("words") String b) {
        assertEquals(EditDistance.of(a, b, 12), EditDistance.of(b, a, 12));
        assertEquals(a.equals(b), EditDistance.of(a, b, 12) == 0);
    }

    @Property(seed = "20260615")
    void noTextIsFartherThanItsLength(@ForAll String text) {
        assertEquals(0, EditDistance.of(text, text, 0));
        assertEquals(text.length(), EditDistance.of(text, "", text.length()));
        assertEquals(1, EditDistance.of(text, text + "x", 1));
    }

    @Example
    void typingErrors() {
        assertEquals(1, EditDistance.of("amstredam", "amsterdam", 3));
        assertEquals(1, EditDistance.of("utrech", "utrecht", 3));
        assertEquals(1, EditDistance.of("rotterdm", "rotterdam", 3));
        assertEquals(1, EditDistance.of("uterecht", "utrecht", 3));
        assertEquals(1, EditDistance.of("utrekht", "utrecht", 3));
        assertEquals(2, EditDistance.of("mastredam", "amsterdam", 3));
        // two letters that changed places are not changed once more: three errors, not two
        assertEquals(3, EditDistance.of("ca", "abc", 3));
    }
}
