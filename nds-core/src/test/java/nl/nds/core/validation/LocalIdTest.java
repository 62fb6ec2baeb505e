package nl.nds.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LocalIdTest {

    private static final JsonPointer PLACE = JsonPointer.of("/organisations/0/id");
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    static Stream<String> wellFormed() {
        return Stream.of(
                "a",
                "z",
                "A",
                "Z",
                "0",
                "9",
                "pv27",
                "pv27-2026",
                "nds-reference",
                "1.2.1",
                "a.",
                "a-",
                "a_",
                "A_b-C.d",
                "x".repeat(100));
    }

    static Stream<String> malformed() {
        return Stream.of(
                "",
                " ",
                ".a",
                "-a",
                "_a",
                "a b",
                " a",
                "a ",
                "a\n",
                "a/b",
                "a~b",
                "a:b",
                "a@b",
                "a[b",
                "a`b",
                "a{b",
                "/a",
                ":a",
                "@a",
                "[a",
                "`a",
                "{a",
                "a,b",
                "a+b",
                "\u00e9",
                "a\u00e9",
                "\uff41",
                "a\u0661",
                "a\u0000",
                "\u212a",
                "a\u0130",
                "x".repeat(101),
                "x".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void acceptsTheForm(String id) {
        assertTrue(LocalId.isWellFormed(id));
        assertEquals(List.of(), LocalId.check(id, PLACE));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesEverythingElse(String id) {
        assertFalse(LocalId.isWellFormed(id));
        List<Violation> violations = LocalId.check(id, PLACE);
        assertEquals(1, violations.size());
        assertEquals("NDS-DOC-017", violations.get(0).code());
        assertEquals(PLACE, violations.get(0).path());
        assertEquals(Map.of("longest", "100"), violations.get(0).arguments());
    }

    @Property(seed = "3401")
    void agreesWithThePatternOfTheSchema(@ForAll("texts") String text) {
        assertEquals(FORM.matcher(text).matches(), LocalId.isWellFormed(text));
        assertEquals(LocalId.isWellFormed(text), LocalId.check(text, PLACE).isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> id =
                Arbitraries.strings().alpha().numeric().withChars("._-").ofMaxLength(102);
        Arbitrary<String> spoiled = Combinators.combine(
                        id, Arbitraries.strings().ascii().ofMaxLength(1), id)
                .as((before, middle, after) -> before + middle + after);
        return Arbitraries.oneOf(id, spoiled, Arbitraries.strings().ofMaxLength(5));
    }
}
