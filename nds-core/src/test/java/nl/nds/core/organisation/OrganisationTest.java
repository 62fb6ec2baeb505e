package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.programme.Programme;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.Language;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {

    private static final Identifier OIN = new Identifier(IdentifierScheme.OIN, "00000001001797864000");

    private static Organisation.Builder bare() {
        return Organisation.builder().id("gm0344");
    }

    private static Organisation.Builder utrecht() {
        return bare().addNames(new OrganisationName("Utrecht"))
                .addIdentifiers(new Identifier(IdentifierScheme.CBS, "GM0344"));
    }

    /**
     * Something that breaks one rule at one place, beside something that does not. It makes a value, which is refused if the
     * rule is an error, or a report of several values together.
     */
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

    private static Identifier cbs(String value, String period) {
        return new Identifier(IdentifierScheme.CBS, value, DateRange.of(period));
    }

    private static Identifier tooi(String tail) {
        return new Identifier(IdentifierScheme.TOOI, TooiUri.BASE + tail);
    }

    private static Dated<GovernmentGroup> group(GovernmentGroup group, String period) {
        return new Dated<>(group, DateRange.of(period));
    }

    /** An organisation of which nothing matters but its id. */
    private static Organisation.Builder other(String id) {
        return Organisation.builder()
                .id(id)
                .addName(new OrganisationName(id))
                .addIdentifier(new Identifier(new IdentifierScheme("local"), id));
    }

    private static Report together(Organisation.Builder... organisations) {
        return Organisation.checkTogether(
                Stream.of(organisations).map(Organisation.Builder::build).toList(), id -> false);
    }

    private static Report onFirstOctober(Organisation.Builder organisation) {
        return Programme.builder()
                .asOf(LocalDate.of(2026, 10, 1))
                .addOrganisation(organisation.build())
                .build()
                .check(ModelCatalogue.empty());
    }

    private static Succession by(String successor, String date) {
        return Succession.of(successor, LocalDate.parse(date));
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
                                .addIdentifiers(
                                        OIN, cbs("PV26"), new Identifier(new IdentifierScheme("local"), "GM0344"))
                                .build()),
                new Case(
                        "the same identifier in periods that overlap",
                        "NDS-ORG-005",
                        "/identifiers/1",
                        List.of("/identifiers/0"),
                        () -> utrecht()
                                .identifiers(List.of(cbs("GM0344", "../2020-12-31"), cbs("GM0344", "2020-12-31/..")))
                                .build(),
                        () -> utrecht()
                                .identifiers(List.of(cbs("GM0344", "../2020-12-31"), cbs("GM0344", "2021-01-01/..")))
                                .build()),
                new Case(
                        "two groups on one day",
                        "NDS-ORG-006",
                        "/groups/1",
                        List.of("/groups/0"),
                        () -> utrecht()
                                .addGroups(
                                        group(GovernmentGroup.MUNICIPALITIES, "../2020-12-31"),
                                        group(GovernmentGroup.PROVINCES, "2020-12-31/.."))
                                .build(),
                        () -> utrecht()
                                .addGroups(
                                        group(GovernmentGroup.MUNICIPALITIES, "../2020-12-31"),
                                        group(GovernmentGroup.PROVINCES, "2021-01-01/.."))
                                .build()),
                new Case(
                        "a municipality by TOOI that is a province",
                        "NDS-ORG-007",
                        "/type",
                        List.of("/identifiers/1/value"),
                        () -> utrecht()
                                .addIdentifier(tooi("gemeente/gm0344"))
                                .type(LegalType.PROVINCE)
                                .build(),
                        () -> utrecht()
                                .addIdentifier(tooi("gemeente/gm0344"))
                                .type(LegalType.MUNICIPALITY)
                                .build()),
                new Case(
                        "a name that was read in a wrong encoding",
                        "NDS-ORG-008",
                        "/names/1/name",
                        List.of(),
                        () -> utrecht()
                                .addName(new OrganisationName("S\u00c3\u00badwest-Frysl\u00c3\u00a2n"))
                                .build(),
                        () -> utrecht()
                                .addName(new OrganisationName("S\u00fadwest-Frysl\u00e2n"))
                                .build()),
                new Case(
                        "two organisations with one code",
                        "NDS-ORG-011",
                        "/1/identifiers/1",
                        List.of("/0/identifiers/0"),
                        () -> together(utrecht(), other("b").addIdentifier(cbs("GM0344"))),
                        () -> together(utrecht(), other("b").addIdentifier(cbs("GM0345")))),
                new Case(
                        "two bodies of one legal person",
                        "NDS-ORG-012",
                        "/1/identifiers/1",
                        List.of("/0/identifiers/0"),
                        () -> together(
                                bare().addName(new OrganisationName("a")).addIdentifiers(OIN, tooi("gemeente/gm0344")),
                                other("b").addIdentifiers(OIN, tooi("oorg/oorg10264"))),
                        () -> together(
                                bare().addName(new OrganisationName("a")).addIdentifiers(OIN, tooi("gemeente/gm0344")),
                                other("b").addIdentifiers(tooi("oorg/oorg10264")))),
                new Case(
                        "a successor that nobody knows",
                        "NDS-ORG-013",
                        "/0/successions/0/successor",
                        List.of(),
                        () -> together(other("a").addSuccession(by("c", "2021-01-01")), other("b")),
                        () -> together(other("a").addSuccession(by("b", "2021-01-01")), other("b"))),
                new Case(
                        "a circle of successors",
                        "NDS-ORG-014",
                        "/1/successions/0",
                        List.of("/0"),
                        () -> together(
                                other("a").addSuccession(by("b", "2021-01-01")),
                                other("b").addSuccession(by("a", "2022-01-01"))),
                        () -> together(
                                other("a").addSuccession(by("b", "2021-01-01")),
                                other("b").addSuccession(by("c", "2022-01-01")),
                                other("c"))),
                new Case(
                        "a successor that begins the day after",
                        "NDS-ORG-015",
                        "/0/successions/0/date",
                        List.of("/1"),
                        () -> together(
                                other("a").addSuccession(by("b", "2021-01-01")),
                                other("b").existence(DateRange.of("2021-01-02/.."))),
                        () -> together(
                                other("a").addSuccession(by("b", "2021-01-01")),
                                other("b").existence(DateRange.of("2021-01-01/..")))),
                new Case(
                        "an organisation that ended before the date of the programme",
                        "NDS-ORG-016",
                        "/organisations/0/existsThrough",
                        List.of(),
                        () -> onFirstOctober(utrecht().existence(DateRange.of("../2026-09-30"))),
                        () -> onFirstOctober(utrecht().existence(DateRange.of("../2026-10-01")))),
                new Case(
                        "an organisation that begins after the date of the programme",
                        "NDS-ORG-017",
                        "/organisations/0/existsFrom",
                        List.of(),
                        () -> onFirstOctober(utrecht().existence(DateRange.of("2026-10-02/.."))),
                        () -> onFirstOctober(utrecht().existence(DateRange.of("2026-10-01/..")))),
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

    /** What is wrong with a value: why it was refused, or what is odd about it. */
    private static Report report(Supplier<?> supplier) {
        try {
            Object made = supplier.get();
            if (made instanceof Report report) {
                return report;
            }
            return made instanceof Organisation organisation ? organisation.check() : Report.empty();
        } catch (InvalidDataException refused) {
            return refused.report();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatBreaksOneRuleIsReportedAtOnePlace(Case each) {
        List<Violation> violations = report(each.broken()).violations();

        assertEquals(
                List.of(each.code() + " at " + each.path()),
                violations.stream().map(it -> it.code() + " at " + it.path()).toList());
        assertEquals(
                each.related(),
                violations.get(0).related().stream().map(JsonPointer::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anErrorRefusesAValueAndAWarningDoesNot(Case each) {
        Severity severity = report(each.broken()).worst().orElseThrow();
        boolean isRefused;
        try {
            isRefused = each.broken().get() instanceof Report report && !report.isValid();
        } catch (InvalidDataException refused) {
            isRefused = true;
        }

        assertEquals(severity == Severity.ERROR, isRefused);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsNeighbourBreaksNothing(Case each) {
        assertEquals(Report.empty(), report(each.sound()));
        assertDoesNotThrow(each.sound()::get);
    }

    @Test
    void everyRuleIsBrokenByACase() {
        // the rules of single identifiers, from 101 on, have cases of their own
        Set<String> codes = OrganisationRules.all().stream()
                .map(Rule::code)
                .filter(code -> code.compareTo("NDS-ORG-100") < 0)
                .collect(Collectors.toSet());
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
        assertEquals(Optional.of("00000001001797864000"), organisation.identifier(IdentifierScheme.OIN));
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
        LegalType unknown = new LegalType("guild");

        assertEquals("guild", unknown.toString());
        assertEquals(Optional.empty(), unknown.name());
        assertEquals(LegalType.MUNICIPALITY, new LegalType("municipality"));
        assertEquals("gemeente", LegalType.MUNICIPALITY.name().orElseThrow().in(Language.DUTCH));
        assertEquals("water board", LegalType.WATER_BOARD.name().orElseThrow().in(Language.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oin", "rsin", "kvk", "kvk-establishment", "tooi", "cbs"})
    void theSchemesOfThisLibraryAreKnown(String code) {
        assertTrue(new IdentifierScheme(code).isKnown());
        assertEquals(code, new IdentifierScheme(code).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OIN", "lei", "brin"})
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
