package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.Language;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {

    private static final Identifier OIN = new Identifier(IdentifierScheme.OIN, "00000001003123456000");

    private static Organisation.Builder bare() {
        return Organisation.builder().id("gm0344");
    }

    private static Organisation.Builder utrecht() {
        return bare().addNames(new OrganisationName("Utrecht"))
                .addIdentifiers(new Identifier(IdentifierScheme.CBS, "GM0344"));
    }

    /** A value that breaks one rule at one place, beside one that does not. */
    private record Case(
            String name, String code, String path, List<String> related, Supplier<?> broken, Supplier<?> sound) {

        @Override
        public String toString() {
            return code + " " + name;
        }
    }

    private static Identifier cbs(String value) {
        return new Identifier(IdentifierScheme.CBS, value);
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        "a name is no key",
                        "NDS-ORG-001",
                        "/identifiers",
                        List.of(),
                        () -> bare().addNames(new OrganisationName("Utrecht")).build(),
                        () -> utrecht().build()),
                new Case(
                        "no name",
                        "NDS-ORG-002",
                        "/names",
                        List.of(),
                        () -> bare().addIdentifiers(cbs("GM0344")).build(),
                        () -> utrecht().build()),
                new Case("no value", "NDS-ORG-003", "/value", List.of(), () -> cbs(""), () -> cbs("0")),
                new Case("a blank", "NDS-ORG-003", "/value", List.of(), () -> cbs("GM 0344"), () -> cbs("GM-0344")),
                new Case(
                        "a no-break space", "NDS-ORG-003", "/value", List.of(), () -> cbs("GM\u00a0"), () -> cbs("GM")),
                new Case("a line break", "NDS-ORG-003", "/value", List.of(), () -> cbs("GM\n"), () -> cbs("GM")),
                new Case("a null character", "NDS-ORG-003", "/value", List.of(), () -> cbs("\u0000"), () -> cbs("0")),
                new Case(
                        "201 characters",
                        "NDS-ORG-003",
                        "/value",
                        List.of(),
                        () -> cbs("1".repeat(201)),
                        () -> cbs("1".repeat(200))),
                new Case(
                        "the same identifier twice",
                        "NDS-ORG-004",
                        "/identifiers/2",
                        List.of("/identifiers/0"),
                        () -> utrecht().addIdentifiers(OIN, cbs("GM0344")).build(),
                        () -> utrecht()
                                .addIdentifiers(OIN, cbs("PV26"), new Identifier(IdentifierScheme.OIN, "GM0344"))
                                .build()),
                new Case(
                        "an id of another form",
                        "NDS-DOC-017",
                        "/id",
                        List.of(),
                        () -> utrecht().id("gm 0344").build(),
                        () -> utrecht().id("gm-0344").build()),
                new Case(
                        "a legal type of another form",
                        "NDS-DOC-017",
                        "",
                        List.of(),
                        () -> new LegalType("Gemeente (oud)"),
                        () -> new LegalType("gemeente-oud")),
                new Case(
                        "a scheme of another form",
                        "NDS-DOC-017",
                        "",
                        List.of(),
                        () -> new IdentifierScheme(""),
                        () -> new IdentifierScheme("x")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatBreaksOneRuleIsRefusedAtOnePlace(Case each) {
        List<Violation> violations = assertThrows(InvalidDataException.class, each.broken()::get)
                .report()
                .violations();

        assertEquals(
                List.of(each.code() + " at " + each.path()),
                violations.stream().map(it -> it.code() + " at " + it.path()).toList());
        assertEquals(
                each.related(),
                violations.get(0).related().stream().map(JsonPointer::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsNeighbourIsAccepted(Case each) {
        assertDoesNotThrow(each.sound()::get);
    }

    @Test
    void everyRuleIsBrokenByACase() {
        Set<String> codes = OrganisationRules.all().stream().map(Rule::code).collect(Collectors.toSet());
        Set<String> provoked = cases().stream()
                .map(Case::code)
                .filter(code -> code.startsWith("NDS-ORG-"))
                .collect(Collectors.toSet());

        assertEquals(new TreeSet<>(codes), new TreeSet<>(provoked));
    }

    @Test
    void everythingThatIsWrongIsInOneReport() {
        Organisation.Builder nothing = Organisation.builder().id("");
        InvalidDataException refused = assertThrows(InvalidDataException.class, nothing::build);

        assertEquals(
                List.of("NDS-DOC-017", "NDS-ORG-002", "NDS-ORG-001"),
                refused.report().violations().stream().map(Violation::code).toList());
    }

    @Test
    void aRefusedIdentifierIsNotRepeatedInTheMessage() {
        InvalidDataException refused = assertThrows(InvalidDataException.class, () -> cbs("123456782 "));

        assertFalse(refused.getMessage().contains("123456782"));
        assertFalse(refused.report().violations().get(0).toString().contains("123456782"));
    }

    @Test
    void theFirstNameIsThePresentOne() {
        Organisation renamed =
                utrecht().addNames(new OrganisationName("Utrecht (oud)")).build();

        assertEquals("Utrecht", renamed.name());
        assertEquals(2, renamed.names().size());
    }

    @Test
    void namesAreKeptAsGiven() {
        for (String name :
                List.of("'s-Hertogenbosch", "\u2019s-Hertogenbosch", "S\u00fadwest-Frysl\u00e2n", " Den Haag ")) {
            assertEquals(name, new OrganisationName(name).name());
        }
        assertThrows(IllegalArgumentException.class, () -> new OrganisationName(" "));
    }

    @Test
    void identifiersAreFoundByScheme() {
        Organisation organisation = utrecht().addIdentifiers(OIN, cbs("PV26")).build();

        assertEquals(Optional.of("GM0344"), organisation.identifier(IdentifierScheme.CBS));
        assertEquals(Optional.of("00000001003123456000"), organisation.identifier(IdentifierScheme.OIN));
        assertEquals(Optional.empty(), organisation.identifier(IdentifierScheme.KVK));
    }

    @Test
    void leadingZerosAndCapitalsBelongToAnIdentifier() {
        assertNotEquals(
                new Identifier(IdentifierScheme.KVK, "01234567"), new Identifier(IdentifierScheme.KVK, "1234567"));
        assertNotEquals(cbs("GM0344"), cbs("gm0344"));
        assertNotEquals(cbs("GM0344"), new Identifier(IdentifierScheme.OIN, "GM0344"));
    }

    @Test
    void aTypeThatIsNotKnownIsKept() {
        LegalType unknown = new LegalType("high-council-of-state");

        assertEquals("high-council-of-state", unknown.toString());
        assertEquals(Optional.empty(), unknown.name());
        assertEquals(LegalType.MUNICIPALITY, new LegalType("municipality"));
        assertEquals("gemeente", LegalType.MUNICIPALITY.name().orElseThrow().in(Language.DUTCH));
        assertEquals("water board", LegalType.WATER_BOARD.name().orElseThrow().in(Language.ENGLISH));
    }

    static Stream<LegalType> knownTypes() {
        return Stream.of(
                LegalType.MINISTRY,
                LegalType.PROVINCE,
                LegalType.MUNICIPALITY,
                LegalType.WATER_BOARD,
                LegalType.INDEPENDENT_ADMINISTRATIVE_BODY,
                LegalType.AGENCY);
    }

    @ParameterizedTest
    @MethodSource("knownTypes")
    void everyKnownTypeHasANameInBothLanguages(LegalType type) {
        assertTrue(type.name().orElseThrow().only(Language.DUTCH).isPresent());
        assertTrue(type.name().orElseThrow().only(Language.ENGLISH).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"oin", "rsin", "kvk", "tooi", "cbs"})
    void theSchemesOfThisLibraryAreKnown(String code) {
        assertTrue(new IdentifierScheme(code).isKnown());
        assertEquals(code, new IdentifierScheme(code).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OIN", "lei", "kvk-establishment"})
    void anotherSchemeIsKept(String code) {
        assertFalse(new IdentifierScheme(code).isKnown());
        assertEquals(code, new IdentifierScheme(code).code());
    }

    @Test
    void anOrganisationIsAValue() {
        Organisation organisation = utrecht()
                .type(LegalType.MUNICIPALITY)
                .group(GovernmentGroup.MUNICIPALITIES)
                .build();

        assertEquals(organisation, organisation.toBuilder().build());
        assertEquals(organisation.hashCode(), organisation.toBuilder().build().hashCode());
        assertNotEquals(organisation, utrecht().build());
        assertEquals(Optional.empty(), utrecht().build().group());
        assertEquals(Optional.empty(), utrecht().build().type());
    }
}
