package nl.nds.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.NameKind;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking up organisations by name, and by something like a name. */
class RegisterNamesTest {

    private static final OrganisationRegister REGISTER = OrganisationRegister.bundled();

    private static List<String> ids(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::id).toList();
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                // a name is no key
                "Utrecht, gm0344 pv26",
                "Groningen, gm0014 pv20",
                "Limburg, pv31 ws0665",
                "Bergen, gm0373 gm0893",
                // the word for the type of body tells them apart
                "Gemeente Utrecht, gm0344",
                "gemeente utrecht, gm0344",
                "provincie utrecht, pv26",
                "Provincie Groningen, pv20",
                "Waterschap Utrecht, ",
                "Ministerie van Utrecht, ",
                "waterschap Limburg, ws0665",
                "Gemeente van Utrecht, gm0344",
                // other names and spellings
                "'s-Gravenhage, gm0518",
                "\u2019s-Gravenhage, gm0518",
                "s Gravenhage, gm0518",
                "Den Haag, gm0518",
                "DEN HAAG, gm0518",
                "gemeente den haag, gm0518",
                "Gemeente 's-Gravenhage, gm0518",
                "S\u00fadwest-Frysl\u00e2n, gm1900",
                "Su\u0301dwest-Frysla\u0302n, gm1900",
                "S\u00fadwest Frysl\u00e2n, gm1900",
                "sudwest fryslan, gm1900",
                "S\u00c3\u00badwest-Frysl\u00c3\u00a2n, ",
                "ijsselstein, gm0353",
                "\u0132sselstein, gm0353",
                "IJSSELSTEIN, gm0353",
                "Bergen (NH), gm0373",
                "Bergen NH, gm0373",
                "Bergen (L), gm0893",
                "Hunze en Aa\u2019s, ws0646",
                "Vallei en Eem, ws0154",
                // ministries
                "Ministerie van Financi\u00ebn, mnre1090",
                "ministerie van financien, mnre1090",
                "Ministerie Financi\u00ebn, mnre1090",
                "Financi\u00ebn, mnre1090",
                "BZK, mnre1034",
                "bzk, mnre1034",
                "Ministerie van BZK, mnre1034",
                // water boards whose name begins with what they are
                "Hoogheemraadschap van Rijnland, ws0616",
                "Rijnland, ws0616",
                "Waterschap Rijnland, ws0616",
                "Wetterskip Frysl\u00e2n, ws0653",
                "Frysl\u00e2n, pv21 ws0653",
                // public service providers
                "UWV, zb000117",
                "RvIG, oorg10103",
                "agentschap RvIG, oorg10103",
                // nothing
                "Atlantis, ",
                "Utrech, ",
                "\"\", ",
                "-, ",
                "gemeente, ",
                "gm0363, "
            })
    void aNameFindsItsOrganisations(String name, String ids) {
        assertEquals(words(ids), ids(REGISTER.named(name)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "gm0363, gm0363",
                "GM0363, gm0363",
                "https://identifier.overheid.nl/tooi/id/gemeente/gm0363, gm0363",
                "002564440, gm0363",
                "00000001002564440000, gm0363",
                "34366966, gm0363",
                "amsterdam, gm0363",
                "Gemeente Amsterdam, gm0363",
                "00000001003214369000, mnre1045 zb000217",
                "Utrecht, gm0344 pv26",
                "0363, ",
                "2564440, ",
                "' ', ",
                "Atlantis, "
            })
    void aTextIsAnIdElseAnIdentifierElseAName(String text, String ids) {
        assertEquals(words(ids), ids(REGISTER.search(text)));
    }

    @Test
    void anIdGoesBeforeAnIdentifierAndThatBeforeAName() {
        OrganisationRegister register = OrganisationRegister.builder()
                .reference(new RegisterReference("own", "1"))
                .addOrganisation(organisation("a", "b", "c"))
                .addOrganisation(organisation("b", "c", "d"))
                .addOrganisation(organisation("c", "d", "b"))
                .build();

        assertEquals(List.of("b"), ids(register.search("b")));
        assertEquals(List.of("c"), ids(register.search("c")));
        assertEquals(List.of("c"), ids(register.search("d")));
        assertEquals(List.of("a"), ids(register.named("c")));
    }

    private static Organisation organisation(String id, String identifier, String name) {
        return Organisation.builder()
                .id(id)
                .addName(new OrganisationName(name))
                .addIdentifier(new Identifier(new IdentifierScheme("local"), identifier))
                .build();
    }

    @Test
    void onADayANameFindsWhoHasItThen() {
        OrganisationRegister register = OrganisationRegister.builder()
                .reference(new RegisterReference("own", "1"))
                .addOrganisation(organisation("a", "a", "Voorbeeld").toBuilder()
                        .existence(DateRange.of("../2020-12-31"))
                        .build())
                .addOrganisation(organisation("b", "b", "Ander").toBuilder()
                        .addName(new OrganisationName(
                                "Voorbeeld", NameKind.ALTERNATIVE, DateRange.of("2020-07-01/2022-12-31")))
                        .build())
                .build();

        assertEquals(List.of("a", "b"), ids(register.named("voorbeeld")));
        assertEquals(List.of("a"), ids(register.at(LocalDate.of(2020, 6, 30)).named("voorbeeld")));
        assertEquals(
                List.of("a", "b"), ids(register.at(LocalDate.of(2020, 7, 1)).named("voorbeeld")));
        assertEquals(List.of("b"), ids(register.at(LocalDate.of(2021, 1, 1)).named("voorbeeld")));
        assertEquals(List.of(), ids(register.at(LocalDate.of(2023, 1, 1)).named("voorbeeld")));
    }

    @Test
    void aTypeThatIsNotKnownHasNoWord() {
        OrganisationRegister register = OrganisationRegister.builder()
                .reference(new RegisterReference("own", "1"))
                .addOrganisation(organisation("a", "a", "Bakkers").toBuilder()
                        .type(new LegalType("gilde"))
                        .build())
                .build();

        assertEquals(List.of("a"), ids(register.named("bakkers")));
        assertEquals(List.of(), ids(register.named("gilde bakkers")));
    }

    @Test
    void aNameOfSignsIsKeptAndNotFound() {
        OrganisationRegister register = OrganisationRegister.builder()
                .reference(new RegisterReference("own", "1"))
                .addOrganisation(organisation("a", "a", "---"))
                .build();

        assertEquals(List.of(), register.named("---"));
        assertEquals(List.of(), register.named(""));
        assertEquals(List.of(), register.suggest("---"));
        assertEquals("---", register.organisation("a").orElseThrow().name());
    }

    // suggestions

    @ParameterizedTest
    @CsvSource({
        "Amstredam, gm0363",
        "Utrech, gm0344",
        "Utrech, pv26",
        "Rotterdm, gm0599",
        "Den Hag, gm0518",
        "Ministerie van Finaci\u00ebn, mnre1090",
        "s gravenhaag, gm0518",
        "Nuenen, gm0820",
        "Sudwest, gm1900",
        "gm03633, gm0363",
        "gm363, gm0363",
        "mg0363, gm0363",
        "GM0363, gm0363",
        "mnre1o45, mnre1045"
    })
    void aTypingErrorIsSeen(String text, String id) {
        assertTrue(
                ids(REGISTER.suggest(text)).contains(id),
                () -> ids(REGISTER.suggest(text)).toString());
    }

    @Test
    void thePartOfAnIdHasSuggestionsWithThatId() {
        List<String> suggested = ids(REGISTER.suggest("gm036"));

        assertEquals(OrganisationRegister.MOST_SUGGESTIONS, suggested.size());
        assertTrue(suggested.stream().allMatch(id -> id.matches("gm[0-9]{4}")), suggested.toString());
    }

    @Test
    void theNearestIsTheFirst() {
        assertEquals("gm0363", REGISTER.suggest("Amsterdam").get(0).id());
        assertEquals(List.of("gm0344", "gm1581", "pv26"), ids(REGISTER.suggest("Utrech")));
        assertEquals(List.of("gm0344", "pv26"), ids(REGISTER.suggest("Utrecht")).subList(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "'", "xq", "zzz", "qwertyuiopasdf", "\u4e2d\u6587", "\ud83d\ude00", "\ud83d"})
    void nonsenseHasNone(String text) {
        assertEquals(List.of(), REGISTER.suggest(text));
    }

    @Property(seed = "20260616", tries = 200)
    void thereAreNeverMoreThanFive(@ForAll String text) {
        assertTrue(REGISTER.suggest(text).size() <= OrganisationRegister.MOST_SUGGESTIONS);
        assertTrue(REGISTER.suggest("gm" + text).size() <= OrganisationRegister.MOST_SUGGESTIONS);
        assertEquals(REGISTER.suggest(text), REGISTER.suggest(text));
    }

    @Test
    void manyThatAreAsNearAreFive() {
        for (String text : List.of("ber", "gm0", "gemeente", "den")) {
            assertEquals(
                    OrganisationRegister.MOST_SUGGESTIONS,
                    REGISTER.suggest(text).size(),
                    text);
        }
    }

    @Test
    void aNameWithoutItsLastLetterHasSuggestions() {
        for (Organisation organisation : REGISTER.at(LocalDate.of(2026, 1, 1)).organisations()) {
            String name = organisation.name();
            if (name.length() >= 5) {
                assertFalse(
                        REGISTER.suggest(name.substring(0, name.length() - 1)).isEmpty(), name);
            }
        }
    }
}
