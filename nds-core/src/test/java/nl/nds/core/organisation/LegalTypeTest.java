package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.nds.core.text.Language;
import nl.nds.core.validation.InvalidDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalTypeTest {

    static List<LegalType> known() {
        return LegalType.known();
    }

    @ParameterizedTest
    @MethodSource("known")
    void everyKnownTypeHasANameInBothLanguages(LegalType type) {
        assertTrue(type.name().orElseThrow().only(Language.DUTCH).isPresent());
        assertTrue(type.name().orElseThrow().only(Language.ENGLISH).isPresent());
    }

    @ParameterizedTest
    @MethodSource("known")
    void everyKnownTypeIsFoundByItsDutchName(LegalType type) {
        String name = type.name().orElseThrow().in(Language.DUTCH);

        assertEquals(Optional.of(type), LegalType.byDutchName(name));
        assertEquals(Optional.of(type), LegalType.byDutchName(name.toUpperCase(Locale.ROOT)));
        assertEquals(Optional.of(type), LegalType.byDutchName(name.toLowerCase(Locale.ROOT)));
    }

    @Test
    void theConstantsAreTheKnownTypes() throws IllegalAccessException {
        List<LegalType> constants = new ArrayList<>();
        for (Field field : LegalType.class.getFields()) {
            if (field.getType() == LegalType.class) {
                constants.add((LegalType) field.get(null));
            }
        }

        assertEquals(new HashSet<>(constants), new HashSet<>(LegalType.known()));
        assertEquals(constants.size(), LegalType.known().size());
        List<LegalType> known = LegalType.known();
        assertThrows(UnsupportedOperationException.class, known::clear);
    }

    /** The types of the Register van Overheidsorganisaties, as it writes them. */
    @ParameterizedTest
    @CsvSource({
        "Ministerie, ministry",
        "Agentschap, agency",
        "Zelfstandig bestuursorgaan, independent-administrative-body",
        "Hoog College van Staat, high-council-of-state",
        "Gemeente, municipality",
        "Provincie, province",
        "Waterschap, water-board",
        "Gemeenschappelijke regeling, joint-arrangement",
        "Regionaal samenwerkingsorgaan, regional-cooperation-body",
        "Grensoverschrijdend regionaal samenwerkingsorgaan, cross-border-cooperation-body",
        "Landelijk dekkende samenwerkingen, nationwide-cooperation",
        "Adviescollege, advisory-council",
        "Inspectie, inspectorate",
        "Rechtspraak, judiciary",
        "Politie (en brandweer), police",
        "Openbaar ministerie, public-prosecution-service",
        "Openbaar lichaam (BES), caribbean-public-body",
        "Openbaar lichaam voor beroep en bedrijf, public-body-for-profession-or-trade",
        "Kabinet van de Koning, kings-office",
        "Provinciale rekenkamer, provincial-court-of-audit",
        "Interdepartementale commissie, interdepartmental-committee",
        "Externe commissie, external-committee",
        "Koepelorganisatie, umbrella-organisation",
        "Organisatie met overheidsbemoeienis, organisation-with-government-involvement",
        "Overheidsstichting of -vereniging, government-foundation-or-association",
        "Organisatieonderdeel, part-of-organisation"
    })
    void theTypesOfTheRegisterOfOrganisationsAreKnown(String dutch, String code) {
        assertEquals(Optional.of(new LegalType(code)), LegalType.byDutchName(dutch));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gemeenten", "gemeente ", "municipality", "politie", "Gilde"})
    void anotherNameIsOfNoType(String name) {
        assertEquals(Optional.empty(), LegalType.byDutchName(name));
    }

    @Test
    void aTypeIsItsCode() {
        assertEquals(LegalType.JUDICIARY, new LegalType("judiciary"));
        assertNotEquals(LegalType.JUDICIARY, new LegalType("Judiciary"));
        assertEquals("judiciary", LegalType.JUDICIARY.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hoog College van Staat", "caf\u00e9", "-x"})
    void aCodeHasTheFormOfAnId(String code) {
        assertEquals(
                "NDS-DOC-017",
                Verdicts.codes(assertThrows(InvalidDataException.class, () -> new LegalType(code))
                        .report()
                        .violations()));
    }
}
