package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, types, groups and identifiers on a day. */
class OrganisationInTimeTest {

    private static OrganisationName name(String name, NameKind kind, String period) {
        return new OrganisationName(name, kind, DateRange.of(period));
    }

    private static OrganisationName preferred(String name, String period) {
        return name(name, NameKind.PREFERRED, period);
    }

    private static Organisation.Builder bare() {
        return Organisation.builder()
                .id("mnre1045")
                .addIdentifier(new Identifier(IdentifierScheme.TOOI, TooiUri.BASE + "ministerie/mnre1045"));
    }

    /** One ministry, one code, names in successive periods. */
    private static Organisation ministry() {
        return bare().addNames(
                        preferred("Economische Zaken en Klimaat", "2018-01-01/2024-07-01"),
                        name("EZK", NameKind.ABBREVIATION, "2018-01-01/2024-07-01"),
                        preferred("Economische Zaken", "2024-07-02/2026-02-22"),
                        name("EZ", NameKind.ABBREVIATION, "2024-07-02/2026-02-22"))
                .build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, ",
        "2018-01-01, Economische Zaken en Klimaat",
        "2024-07-01, Economische Zaken en Klimaat",
        "2024-07-02, Economische Zaken",
        "2026-02-22, Economische Zaken",
        "2026-02-23, "
    })
    void aNameHoldsInItsPeriod(String day, String name) {
        assertEquals(Optional.ofNullable(name), ministry().nameAt(day(day)));
    }

    @Test
    void anotherNameIsNotAnotherOrganisation() {
        assertEquals(Report.empty(), ministry().check());
        assertEquals("Economische Zaken", ministry().name());
        assertEquals(
                ministry().identifierAt(IdentifierScheme.TOOI, day("2018-01-01")),
                ministry().identifierAt(IdentifierScheme.TOOI, day("2026-01-01")));
    }

    @Test
    void theNameIsThePreferredOneThatEndsLastWhateverTheOrder() {
        assertEquals(
                "b",
                bare().addNames(preferred("b", "2020-01-01/.."), preferred("a", "../2019-12-31"))
                        .build()
                        .name());
        assertEquals(
                "a",
                bare().addNames(preferred("a", "../.."), preferred("b", "../.."))
                        .build()
                        .name());
    }

    @Test
    void withoutAPreferredNameAnotherOneIsShown() {
        assertEquals(
                "long",
                bare().addNames(
                                name("short", NameKind.ABBREVIATION, "../.."),
                                name("old", NameKind.ALTERNATIVE, "../2010-12-31"),
                                name("long", NameKind.ALTERNATIVE, "../2020-12-31"))
                        .build()
                        .name());
        Organisation abbreviated =
                bare().addName(name("short", NameKind.ABBREVIATION, "../..")).build();
        assertEquals("short", abbreviated.name());
        assertEquals(Optional.empty(), abbreviated.nameAt(day("2020-01-01")));
        assertEquals(
                "long",
                bare().addNames(name("other", NameKind.ALTERNATIVE, "../.."), preferred("long", "../2000-01-01"))
                        .build()
                        .name());
    }

    @Test
    void numbersHaveTheirOwnPeriods() {
        // the code stays while the legal person is another one
        Organisation organisation = Organisation.builder()
                .id("gm0014")
                .addName(new OrganisationName("Groningen"))
                .addIdentifiers(
                        new Identifier(IdentifierScheme.CBS, "GM0014"),
                        new Identifier(IdentifierScheme.RSIN, "001709069", DateRange.of("../2018-12-31")),
                        new Identifier(IdentifierScheme.RSIN, "825783434", DateRange.of("2019-01-01/..")))
                .build();

        assertEquals(Report.empty(), organisation.check());
        assertEquals(Optional.of("825783434"), organisation.identifier(IdentifierScheme.RSIN));
        assertEquals(Optional.of("001709069"), organisation.identifierAt(IdentifierScheme.RSIN, day("2018-12-31")));
        assertEquals(Optional.of("825783434"), organisation.identifierAt(IdentifierScheme.RSIN, day("2019-01-01")));
        assertEquals(Optional.of("GM0014"), organisation.identifierAt(IdentifierScheme.CBS, day("2018-12-31")));
        assertEquals(Optional.empty(), organisation.identifierAt(IdentifierScheme.KVK, day("2018-12-31")));
    }

    @Test
    void anOinIsComparedWithTheNumbersOfItsDays() {
        Identifier oin = new Identifier(IdentifierScheme.OIN, "00000001001709069000", DateRange.of("../2018-12-31"));
        Identifier old = new Identifier(IdentifierScheme.RSIN, "001709069", DateRange.of("../2018-12-31"));
        Identifier young = new Identifier(IdentifierScheme.RSIN, "825783434", DateRange.of("2019-01-01/.."));
        Organisation.Builder builder = bare().addName(new OrganisationName("x"));

        assertEquals(
                Report.empty(), builder.identifiers(List.of(oin, young)).build().check());
        assertEquals(
                Report.empty(),
                builder.identifiers(List.of(oin, young, old)).build().check());
        Identifier overlapping = new Identifier(IdentifierScheme.RSIN, "825783434", DateRange.of("2018-12-31/.."));
        assertEquals(
                "NDS-ORG-118",
                Verdicts.codes(builder.identifiers(List.of(oin, overlapping))
                        .build()
                        .check()
                        .violations()));
    }

    @Test
    void oneValueMayComeBack() {
        Identifier first = new Identifier(IdentifierScheme.KVK, "01175716", DateRange.of("../2010-12-31"));
        Identifier again = new Identifier(IdentifierScheme.KVK, "01175716", DateRange.of("2015-01-01/.."));
        Identifier between = new Identifier(IdentifierScheme.KVK, "01175716", DateRange.of("2010-06-01/2015-01-01"));

        assertTrue(first.hasSameValueAs(again));
        assertNotEquals(first, again);
        assertFalse(first.hasSameValueAs(new Identifier(IdentifierScheme.KVK, "01175717")));
        assertFalse(first.hasSameValueAs(new Identifier(new IdentifierScheme("x"), "01175716")));
        Organisation.Builder both = bare().addName(new OrganisationName("x")).addIdentifiers(first, again);
        assertEquals(Report.empty(), both.build().check());
        assertEquals(
                List.of("NDS-ORG-005 /identifiers/3 /identifiers/2"),
                OrganisationCheckTest.refusal(both.addIdentifier(between)));
    }

    @Test
    void anEqualIdentifierIsADuplicateAndAnOverlappingOneIsNot() {
        Identifier since = new Identifier(IdentifierScheme.KVK, "01175716", DateRange.of("2015-01-01/.."));

        assertEquals(
                List.of("NDS-ORG-004 /identifiers/2 /identifiers/1"),
                OrganisationCheckTest.refusal(
                        bare().addName(new OrganisationName("x")).addIdentifiers(since, since)));
        assertEquals(
                List.of("NDS-ORG-005 /identifiers/2 /identifiers/1"),
                OrganisationCheckTest.refusal(bare().addName(new OrganisationName("x"))
                        .addIdentifiers(since, new Identifier(IdentifierScheme.KVK, "01175716"))));
    }

    @Test
    void typesAndGroupsHoldInTheirPeriods() {
        Organisation organisation = Organisation.builder()
                .id("x")
                .addName(new OrganisationName("X"))
                .addIdentifier(new Identifier(new IdentifierScheme("local"), "x"))
                .addTypes(
                        new Dated<>(LegalType.AGENCY, DateRange.of("../2019-12-31")),
                        new Dated<>(LegalType.INDEPENDENT_ADMINISTRATIVE_BODY, DateRange.of("2020-01-01/..")),
                        new Dated<>(LegalType.ADVISORY_COUNCIL, DateRange.of("2020-01-01/..")))
                .addGroups(
                        new Dated<>(GovernmentGroup.CENTRAL_GOVERNMENT, DateRange.of("../2019-12-31")),
                        new Dated<>(GovernmentGroup.PUBLIC_SERVICE_PROVIDERS, DateRange.of("2020-01-02/..")))
                .build();

        assertEquals(Report.empty(), organisation.check());
        assertEquals(Optional.of(LegalType.AGENCY), organisation.typeAt(day("2019-12-31")));
        assertEquals(Optional.of(LegalType.INDEPENDENT_ADMINISTRATIVE_BODY), organisation.typeAt(day("2020-01-01")));
        assertEquals(Optional.of(LegalType.INDEPENDENT_ADMINISTRATIVE_BODY), organisation.type());
        assertEquals(Optional.of(GovernmentGroup.CENTRAL_GOVERNMENT), organisation.groupAt(day("2019-12-31")));
        assertEquals(Optional.empty(), organisation.groupAt(day("2020-01-01")));
        assertEquals(Optional.of(GovernmentGroup.PUBLIC_SERVICE_PROVIDERS), organisation.group());
    }

    @Test
    void oneGroupTwiceInPeriodsThatOverlapIsRefusedToo() {
        assertEquals(
                List.of("NDS-ORG-006 /groups/1 /groups/0"),
                OrganisationCheckTest.refusal(bare().addName(new OrganisationName("x"))
                        .addGroups(
                                Dated.always(GovernmentGroup.CENTRAL_GOVERNMENT),
                                Dated.always(GovernmentGroup.CENTRAL_GOVERNMENT))));
    }

    @Test
    void withoutPeriodsEverythingHoldsAsFarAsAnybodyKnows() {
        Organisation organisation = bare().addName(new OrganisationName("x"))
                .type(LegalType.MINISTRY)
                .group(GovernmentGroup.CENTRAL_GOVERNMENT)
                .build();

        for (LocalDate day : List.of(LocalDate.MIN, day("2026-01-01"), LocalDate.MAX)) {
            assertTrue(organisation.existsOn(day));
            assertEquals(Optional.of("x"), organisation.nameAt(day));
            assertEquals(Optional.of(LegalType.MINISTRY), organisation.typeAt(day));
            assertEquals(Optional.of(GovernmentGroup.CENTRAL_GOVERNMENT), organisation.groupAt(day));
        }
        assertEquals(DateRange.ALWAYS, organisation.existence());
        assertEquals(Optional.empty(), organisation.province());
        assertEquals(List.of(), organisation.successions());
    }

    @Test
    void theLastDayIsOneOnWhichItExists() {
        Organisation ended = bare().addName(new OrganisationName("x"))
                .existence(DateRange.of("2024-07-02/2026-02-22"))
                .build();

        assertFalse(ended.existsOn(day("2024-07-01")));
        assertTrue(ended.existsOn(day("2024-07-02")));
        assertTrue(ended.existsOn(day("2026-02-22")));
        assertFalse(ended.existsOn(day("2026-02-23")));
    }

    @Test
    void allOfItBelongsToTheValue() {
        Organisation whole = bare().addName(new OrganisationName("x"))
                .existence(DateRange.of("../2026-02-22"))
                .province("pv28")
                .addSuccession(Succession.builder()
                        .successor("mnre1058")
                        .date(day("2026-02-23"))
                        .kind(ChangeKind.ABOLITION)
                        .event("wzg_1")
                        .build())
                .build();

        assertEquals(whole, whole.toBuilder().build());
        assertEquals(whole.hashCode(), whole.toBuilder().build().hashCode());
        assertNotEquals(whole, whole.toBuilder().existence(DateRange.ALWAYS).build());
        assertNotEquals(whole, whole.toBuilder().province(Optional.empty()).build());
        assertNotEquals(whole, whole.toBuilder().successions(List.of()).build());
        List<Succession> successions = whole.successions();
        assertThrows(UnsupportedOperationException.class, successions::clear);
    }

    @Test
    void aSuccessionIsNotPlannedUnlessSaidSo() {
        Succession succession = Succession.of("b", day("2021-01-01"));

        assertFalse(succession.isPlanned());
        assertEquals(Optional.empty(), succession.kind());
        assertEquals(Optional.empty(), succession.event());
        assertEquals(succession, succession.toBuilder().build());
        assertNotEquals(succession, succession.toBuilder().isPlanned(true).build());
    }

    @Test
    void aNameIsNotBlank() {
        assertThrows(IllegalArgumentException.class, () -> name("", NameKind.ABBREVIATION, "../.."));
        assertThrows(IllegalArgumentException.class, () -> name("\t", NameKind.ALTERNATIVE, "../.."));
        assertEquals(new OrganisationName("x"), preferred("x", "../.."));
    }
}
