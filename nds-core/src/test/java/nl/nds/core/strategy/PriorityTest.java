package nl.nds.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.text.Language;
import org.junit.jupiter.api.Test;

class PriorityTest {

    /** Number, code, official English name, short Dutch name, Dutch title at launch. */
    private static final List<List<String>> TABLE = List.of(
            List.of("1", "cloud", "Cloud", "Cloud", "We zetten cloudtechnologie gezamenlijk in"),
            List.of(
                    "2",
                    "data",
                    "Data",
                    "Data",
                    "We delen en benutten data op een verantwoorde manier over overheidslagen heen"),
            List.of(
                    "3",
                    "artificial-intelligence",
                    "Artificial Intelligence",
                    "Artificiële intelligentie",
                    "We benutten op een verantwoorde manier de kansen van AI"),
            List.of(
                    "4",
                    "citizens-and-entrepreneurs",
                    "Prioritising Citizens and Entrepreneurs in Service Delivery",
                    "De overheid stelt burgers en ondernemers centraal in digitale dienstverlening",
                    "We zetten burgers en ondernemers centraal"),
            List.of(
                    "5",
                    "resilience-and-autonomy",
                    "Increasing the government's digital resilience and autonomy",
                    "Versterken digitale weerbaarheid en autonomie van de overheid",
                    "We versterken digitale weerbaarheid en digitale autonomie van de overheid"),
            List.of(
                    "6",
                    "proficiency-and-workspace",
                    "Digital proficiency and a modern workspace",
                    "Digitaal vakmanschap en een moderne werkomgeving",
                    "We versterken digitaal vakmanschap van ambtenaren en hebben een moderne werkomgeving"));

    @Test
    void isTheTableOfTheNds() {
        List<List<String>> actual = Stream.of(Priority.values())
                .map(priority -> List.of(
                        Integer.toString(priority.number()),
                        priority.code(),
                        priority.label().only(Language.ENGLISH).orElseThrow(),
                        priority.label().only(Language.DUTCH).orElseThrow(),
                        priority.titleAtLaunch()))
                .toList();
        assertEquals(TABLE, actual);
    }

    @Test
    void codesAreUniqueAndPlain() {
        List<String> codes = codes();
        assertEquals(6, new HashSet<>(codes).size());
        codes.forEach(code -> assertTrue(code.matches("[a-z0-9-]+"), code));
    }

    @Test
    void isFoundByItsCodeAndByItsNumber() {
        for (Priority priority : Priority.values()) {
            assertEquals(Optional.of(priority), Priority.byCode(priority.code()));
            assertEquals(Optional.of(priority), Priority.byNumber(priority.number()));
        }
    }

    @Property
    void isNotFoundByAnythingElse(@ForAll("almostCodes") String text) {
        assertEquals(Optional.empty(), Priority.byCode(text));
    }

    @Property
    void isNotFoundByAnyOtherNumber(@ForAll int number) {
        assertEquals(number >= 1 && number <= 6, Priority.byNumber(number).isPresent());
    }

    @Provide
    Arbitrary<String> almostCodes() {
        // names and numbers are no codes either
        Arbitrary<String> others = Arbitraries.of("CLOUD", "RESILIENCE_AND_AUTONOMY", "ai", "1", "0", "Cloud");
        return Arbitraries.oneOf(AlmostCodes.of(codes()), others);
    }

    @Test
    void tellsWhichOfItsNamesIsLessWellSourced() {
        for (Priority priority : Priority.values()) {
            List<String> grades = Facts.grades(priority.sources());
            assertEquals(List.of("A", "A", "C"), grades);
            assertTrue(
                    priority.sources().get(2).clause().orElseThrow().contains("short Dutch names"),
                    "the source of grade C stands behind the short Dutch names");
        }
    }

    private static List<String> codes() {
        return Stream.of(Priority.values()).map(Priority::code).toList();
    }
}
