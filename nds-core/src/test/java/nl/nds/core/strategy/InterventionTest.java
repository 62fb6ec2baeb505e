package nl.nds.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.text.Language;
import org.junit.jupiter.api.Test;

class InterventionTest {

    @Test
    void theKnownOnesAreInTheOrderOfTheOfficialPage() {
        assertEquals(List.of("standards", "collective-solutions", "it-sourcing", "fourth"), ids());
    }

    @Test
    void isFoundByItsId() {
        for (Intervention intervention : Intervention.all()) {
            assertEquals(Optional.of(intervention), Intervention.byId(intervention.id()));
        }
    }

    @Property
    void isNotFoundByAnythingElse(@ForAll("almostIds") String text) {
        assertEquals(Optional.empty(), Intervention.byId(text));
    }

    @Provide
    Arbitrary<String> almostIds() {
        return AlmostCodes.of(ids());
    }

    @Test
    void onlyTheFourthWasSeenInPart() {
        for (Intervention intervention : Intervention.all()) {
            assertEquals(intervention.id().equals("fourth"), intervention.isSeenInPart(), intervention.id());
        }
    }

    @Test
    void whatWasSeenInPartIsNotNamed() {
        Intervention fourth = Intervention.byId("fourth").orElseThrow();
        String english = words(fourth, Language.ENGLISH);
        String dutch = words(fourth, Language.DUTCH);
        assertTrue(english.contains("open") && english.contains("only in part"), english);
        assertTrue(dutch.contains("open") && dutch.contains("voor een deel"), dutch);
        for (String guess : List.of("legislation", "governance", "law", "implement")) {
            assertFalse(english.contains(guess), guess);
        }
        for (String guess : List.of("wetgeving", "governance", "wetten", "uitvoer", "invoer", "sturing")) {
            assertFalse(dutch.contains(guess), guess);
        }
    }

    @Test
    void theGroundsOfExemptionAreThoseOfThePage() {
        String text =
                Intervention.byId("collective-solutions").orElseThrow().text().in(Language.ENGLISH);
        assertTrue(text.contains("national security or defence"), text);
    }

    @Test
    void theOfficialPageComesFirst() {
        for (Intervention intervention : Intervention.all()) {
            String address = intervention.sources().get(0).address().orElseThrow();
            assertTrue(address.endsWith("/from-guidelines-to-requirements"), address);
        }
        assertEquals(
                List.of("A", "C"),
                Facts.grades(Intervention.byId("fourth").orElseThrow().sources()));
    }

    @Test
    void theCatalogueCannotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class, () -> Intervention.all().clear());
    }

    private static String words(Intervention intervention, Language language) {
        return (intervention.label().in(language) + " " + intervention.text().in(language)).toLowerCase(Locale.ROOT);
    }

    private static List<String> ids() {
        return Intervention.all().stream().map(Intervention::id).toList();
    }
}
