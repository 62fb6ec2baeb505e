package nl.nds.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {

    private static final int DEEP = 100_000;

    private static List<String> tokens(JsonPointer pointer) {
        List<String> tokens = new ArrayList<>();
        pointer.tokens().forEach(tokens::add);
        return tokens;
    }

    private static JsonPointer pointer(List<String> tokens) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (String token : tokens) {
            pointer = pointer.child(token);
        }
        return pointer;
    }

    /** The examples of RFC 6901, section 5, and of section 4 on the order of unescaping. */
    static Stream<Arguments> examples() {
        return Stream.of(
                arguments("", List.of()),
                arguments("/foo", List.of("foo")),
                arguments("/foo/0", List.of("foo", "0")),
                arguments("/", List.of("")),
                arguments("/a~1b", List.of("a/b")),
                arguments("/c%d", List.of("c%d")),
                arguments("/e^f", List.of("e^f")),
                arguments("/g|h", List.of("g|h")),
                arguments("/i\\j", List.of("i\\j")),
                arguments("/k\"l", List.of("k\"l")),
                arguments("/ ", List.of(" ")),
                arguments("/m~0n", List.of("m~n")),
                arguments("/~01", List.of("~1")),
                arguments("/~10", List.of("/0")),
                arguments("//", List.of("", "")),
                arguments("/a//b/", List.of("a", "", "b", "")),
                arguments("/~0~1~1~0", List.of("~//~")),
                arguments("/\ud83d\ude00/\u00e9", List.of("\ud83d\ude00", "\u00e9")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsAndWritesAsTheRfcSays(String text, List<String> tokens) {
        assertEquals(tokens, tokens(JsonPointer.of(text)));
        assertEquals(text, pointer(tokens).toString());
        assertEquals(pointer(tokens), JsonPointer.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "a/b", " /a", "#/foo", "~0", "/~", "/a~", "/~2", "/~/x", "/a/~~0", "/~ ", "/~a"})
    void refusesOtherTexts(String text) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> JsonPointer.of(text));
        assertTrue(refusal.getMessage().contains("JSON Pointer"), refusal.getMessage());
    }

    @Provide
    Arbitrary<List<String>> tokenLists() {
        Arbitrary<String> special =
                Arbitraries.strings().withChars("~/01\ud83d\ude00\n ").ofMaxLength(4);
        return Arbitraries.oneOf(special, Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMaxSize(6);
    }

    /** Few enough pointers for equal ones to meet. */
    @Provide
    Arbitrary<List<String>> fewTokenLists() {
        return Arbitraries.of("", "/", "~", "~1", "Aa", "BB").list().ofMaxSize(2);
    }

    @Property(seed = "6901")
    void everyTokenSurvives(@ForAll("tokenLists") List<String> tokens) {
        JsonPointer pointer = pointer(tokens);
        assertEquals(tokens, tokens(pointer));
        assertEquals(pointer, JsonPointer.of(pointer.toString()));
        assertEquals(pointer.hashCode(), JsonPointer.of(pointer.toString()).hashCode());
        assertEquals(tokens, tokens(JsonPointer.of(pointer.toString())));
        assertEquals(
                tokens.size(), pointer.toString().chars().filter(c -> c == '/').count());
        assertEquals(tokens.isEmpty(), pointer.isRoot());
    }

    @Property(seed = "6902")
    void pointersAreEqualIfTheirTokensAre(
            @ForAll("fewTokenLists") List<String> a, @ForAll("fewTokenLists") List<String> b) {
        assertEquals(a.equals(b), pointer(a).equals(pointer(b)));
        assertEquals(a.equals(b), pointer(a).toString().equals(pointer(b).toString()));
        if (a.equals(b)) {
            assertEquals(pointer(a).hashCode(), pointer(b).hashCode());
        }
    }

    @Property(seed = "6903")
    void resolvingPutsOneBehindTheOther(
            @ForAll("tokenLists") List<String> a,
            @ForAll("tokenLists") List<String> b,
            @ForAll("tokenLists") List<String> c) {
        JsonPointer x = pointer(a);
        JsonPointer y = pointer(b);
        JsonPointer z = pointer(c);
        List<String> both = new ArrayList<>(a);
        both.addAll(b);
        assertEquals(pointer(both), x.resolve(y));
        assertEquals(x.toString() + y, x.resolve(y).toString());
        assertEquals(x.resolve(y).resolve(z), x.resolve(y.resolve(z)));
        assertEquals(x, x.resolve(JsonPointer.ROOT));
        assertEquals(x, JsonPointer.ROOT.resolve(x));
    }

    @Test
    void theRootIsItsOwnParent() {
        assertTrue(JsonPointer.ROOT.isRoot());
        assertSame(JsonPointer.ROOT, JsonPointer.ROOT.parent());
        assertEquals("", JsonPointer.ROOT.toString());
        assertEquals(JsonPointer.ROOT, JsonPointer.of(""));
        assertFalse(JsonPointer.of("/").isRoot());
    }

    @Test
    void theParentIsOneTokenShorter() {
        assertEquals(JsonPointer.of("/a/b"), JsonPointer.of("/a/b/c").parent());
        assertEquals(JsonPointer.ROOT, JsonPointer.of("/a").parent());
    }

    @Test
    void anElementIsNamedByItsPosition() {
        assertEquals(JsonPointer.of("/a/0"), JsonPointer.of("/a").child(0));
        assertEquals(JsonPointer.ROOT.child("12"), JsonPointer.ROOT.child(12));
        assertEquals("/2147483647", JsonPointer.ROOT.child(Integer.MAX_VALUE).toString());
        assertThrows(IllegalArgumentException.class, () -> JsonPointer.ROOT.child(-1));
        assertThrows(IllegalArgumentException.class, () -> JsonPointer.ROOT.child(Integer.MIN_VALUE));
    }

    @Test
    void noTokenIsNull() {
        assertThrows(NullPointerException.class, () -> JsonPointer.ROOT.child(null));
    }

    @Test
    void appendingLeavesThePointerAsItWas() {
        JsonPointer base = JsonPointer.of("/a");
        base.child("b");
        base.resolve(JsonPointer.of("/c"));
        assertEquals(JsonPointer.of("/a"), base);
    }

    @Test
    void equalHashesDoNotMakeEqualPointers() {
        JsonPointer one = JsonPointer.of("/Aa");
        JsonPointer other = JsonPointer.of("/BB");
        assertEquals(one.hashCode(), other.hashCode());
        assertNotEquals(one, other);
        assertNotEquals(one.child("x"), other.child("x"));

        // a token whose hash leaves the hash of the root as it is: equal but for their lengths
        String neutral = "\u122a\u0013\u001d\u0017\u0005";
        JsonPointer shorter = JsonPointer.ROOT.child("x");
        JsonPointer longer = JsonPointer.ROOT.child(neutral).child("x");
        assertEquals(shorter.hashCode(), longer.hashCode());
        assertNotEquals(shorter, longer);
        assertNotEquals(longer, shorter);
        assertNotEquals(JsonPointer.ROOT, JsonPointer.ROOT.child(neutral));

        // the hash of the root again, with an empty last token
        JsonPointer empty =
                JsonPointer.ROOT.child("\u0d7a\u000e\u0019\u0001\u001c").child("");
        assertEquals(JsonPointer.ROOT.hashCode(), empty.hashCode());
        assertNotEquals(JsonPointer.ROOT, empty);
        assertNotEquals(empty, JsonPointer.ROOT);
    }

    @Test
    void isNothingElseThanAPointer() {
        assertFalse(JsonPointer.ROOT.equals(null));
        assertFalse(JsonPointer.of("/a").equals((Object) "/a"));
        assertNotEquals(JsonPointer.of("/a").hashCode(), JsonPointer.of("/b").hashCode());
        assertNotEquals(
                JsonPointer.of("/a/b").hashCode(), JsonPointer.of("/b/a").hashCode());
    }

    @Test
    void deepPointersDoNotNeedADeepStack() {
        JsonPointer deep = deep("top");
        String text = "/top" + "/x".repeat(DEEP - 1);
        assertEquals(text, deep.toString());
        assertEquals(deep, JsonPointer.of(text));
        assertEquals(deep.hashCode(), JsonPointer.of(text).hashCode());
        assertNotEquals(deep, deep("pot"));
        assertEquals(DEEP, tokens(deep).size());
        assertEquals("top", deep.tokens().iterator().next());

        JsonPointer twice = deep.resolve(deep);
        assertEquals(text + text, twice.toString());
        for (int i = 0; i < DEEP; i++) {
            twice = twice.parent();
        }
        assertEquals(deep, twice);
    }

    private static JsonPointer deep(String top) {
        JsonPointer pointer = JsonPointer.ROOT.child(top);
        for (int i = 1; i < DEEP; i++) {
            pointer = pointer.child("x");
        }
        return pointer;
    }
}
