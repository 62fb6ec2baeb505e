package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nds.core.time.DateRange;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with several organisations together. */
class OrganisationListCheckTest {

    private static final String OIN = "00000001003214369000";

    private static Organisation.Builder organisation(String id) {
        return Organisation.builder()
                .id(id)
                .addName(new OrganisationName(id))
                .addIdentifier(new Identifier(new IdentifierScheme("local"), id));
    }

    private static Identifier identifier(IdentifierScheme scheme, String value) {
        return new Identifier(scheme, value);
    }

    private static Identifier identifier(IdentifierScheme scheme, String value, String period) {
        return new Identifier(scheme, value, DateRange.of(period));
    }

    private static Identifier tooi(String tail) {
        return identifier(IdentifierScheme.TOOI, TooiUri.BASE + tail);
    }

    private static Succession by(String successor, String date) {
        return Succession.of(successor, LocalDate.parse(date));
    }

    private static Succession by(String successor, String date, ChangeKind kind) {
        return by(successor, date).toBuilder().kind(kind).build();
    }

    private static Succession planned(String successor, String date) {
        return by(successor, date).toBuilder().isPlanned(true).build();
    }

    private static Report check(Organisation.Builder... organisations) {
        return Organisation.checkTogether(
                Stream.of(organisations).map(Organisation.Builder::build).toList(), id -> false);
    }

    private static List<String> lines(Report report) {
        return report.violations().stream()
                .map(it -> it.code() + " " + it.path()
                        + (it.related().isEmpty() ? "" : " " + it.related().get(0)))
                .toList();
    }

    // ids and identifiers

    @Test
    void anOrganisationDoesNotSucceedItself() {
        for (ChangeKind kind : List.of(ChangeKind.MERGER, ChangeKind.SPLIT_OFF)) {
            assertEquals(
                    List.of("NDS-ORG-014 /0/successions/0 /0"),
                    lines(check(organisation("a").addSuccession(by("a", "2021-01-01", kind)))));
        }
    }

    @Test
    void ofNoOrganisationsNothingIsWrong() {
        assertEquals(Report.empty(), check());
        assertEquals(Report.empty(), check(organisation("a"), organisation("b"), organisation("A")));
    }

    @Test
    void whatIsOddAboutOneIsReportedAtItsPlace() {
        assertEquals(
                List.of("NDS-ORG-122 /1/identifiers/1/value"),
                lines(check(
                        organisation("a"),
                        organisation("b").addIdentifier(identifier(IdentifierScheme.RSIN, "999993653")))));
    }

    @Test
    void everyRepeatedIdNamesTheFirst() {
        assertEquals(
                List.of("NDS-DOC-031 /1/id /0/id", "NDS-DOC-031 /3/id /0/id"),
                lines(check(
                        organisation("a"),
                        organisation("a").identifiers(List.of(tooi("gemeente/gm0001"))),
                        organisation("b"),
                        organisation("a").identifiers(List.of(tooi("gemeente/gm0002"))))));
    }

    @Test
    void everyRepeatedIdentifierNamesTheFirst() {
        Identifier code = identifier(IdentifierScheme.CBS, "GM0344");

        assertEquals(
                List.of(
                        "NDS-ORG-011 /1/identifiers/2 /0/identifiers/1",
                        "NDS-ORG-011 /3/identifiers/1 /0/identifiers/1"),
                lines(check(
                        organisation("a").addIdentifier(code),
                        organisation("b").addIdentifiers(tooi("gemeente/gm0344"), code),
                        organisation("c"),
                        organisation("d").addIdentifier(code))));
    }

    @Test
    void oneValueInTwoSchemesIsNotOneIdentifier() {
        assertEquals(
                Report.empty(),
                check(
                        organisation("a").addIdentifier(identifier(new IdentifierScheme("x"), "1")),
                        organisation("b").addIdentifier(identifier(new IdentifierScheme("y"), "1"))));
    }

    @Test
    void anIdentifierMayGoFromOneToAnother() {
        Organisation.Builder until =
                organisation("a").addIdentifier(identifier(IdentifierScheme.CBS, "GM0344", "../2020-12-31"));

        assertEquals(
                Report.empty(),
                check(
                        until,
                        organisation("b").addIdentifier(identifier(IdentifierScheme.CBS, "GM0344", "2021-01-01/.."))));
        assertEquals(
                List.of("NDS-ORG-011 /1/identifiers/1 /0/identifiers/1"),
                lines(check(
                        until,
                        organisation("b").addIdentifier(identifier(IdentifierScheme.CBS, "GM0344", "2020-12-31/..")))));
        assertEquals(
                List.of("NDS-ORG-011 /1/identifiers/1 /0/identifiers/1"),
                lines(check(until, organisation("b").addIdentifier(identifier(IdentifierScheme.CBS, "GM0344")))));
    }

    @Test
    void bodiesOfOneLegalPersonMayShareItsNumbers() {
        Identifier[] numbers = {
            identifier(IdentifierScheme.OIN, OIN),
            identifier(IdentifierScheme.RSIN, "003214369"),
            identifier(IdentifierScheme.KVK, "52813150")
        };
        Report report = check(
                organisation("mnre1045")
                        .addIdentifier(tooi("ministerie/mnre1045"))
                        .addIdentifiers(numbers),
                organisation("zb000217").addIdentifier(tooi("zbo/zb000217")).addIdentifiers(numbers));

        assertEquals(
                List.of(
                        "NDS-ORG-012 /1/identifiers/2 /0/identifiers/2",
                        "NDS-ORG-012 /1/identifiers/3 /0/identifiers/3",
                        "NDS-ORG-012 /1/identifiers/4 /0/identifiers/4"),
                lines(report));
        assertEquals(Severity.WARNING, report.worst().orElseThrow());
    }

    @Test
    void withoutDifferentTooiIdentifiersNothingTellsThemApart() {
        Identifier oin = identifier(IdentifierScheme.OIN, OIN);
        Identifier ministry = tooi("ministerie/mnre1045");

        assertEquals(
                List.of("NDS-ORG-011 /1/identifiers/1 /0/identifiers/2"),
                lines(check(
                        organisation("a").addIdentifiers(ministry, oin),
                        organisation("b").addIdentifier(oin))));
        assertEquals(
                List.of("NDS-ORG-011 /1/identifiers/2 /0/identifiers/1"),
                lines(check(
                        organisation("a").addIdentifier(oin), organisation("b").addIdentifiers(ministry, oin))));
        assertEquals(
                List.of("NDS-ORG-011 /1/identifiers/1 /0/identifiers/1"),
                lines(check(
                        organisation("a").addIdentifier(oin), organisation("b").addIdentifier(oin))));
        assertEquals(
                List.of(
                        "NDS-ORG-011 /1/identifiers/1 /0/identifiers/1",
                        "NDS-ORG-011 /1/identifiers/2 /0/identifiers/2"),
                lines(check(
                        organisation("a").addIdentifiers(ministry, oin),
                        organisation("b").addIdentifiers(ministry, oin))));
    }

    @Test
    void aCodeOfARegisterOfOrganisationsIsNotShared() {
        assertEquals(
                List.of("NDS-ORG-011 /1/identifiers/2 /0/identifiers/2"),
                lines(check(
                        organisation("a")
                                .addIdentifiers(tooi("gemeente/gm0344"), identifier(IdentifierScheme.CBS, "GM0344")),
                        organisation("b")
                                .addIdentifiers(tooi("gemeente/gm0345"), identifier(IdentifierScheme.CBS, "GM0344")))));
    }

    @Test
    void whatOneOrganisationSaysTwiceIsReportedOnce() {
        Organisation twice = organisation("a")
                .addIdentifiers(
                        identifier(IdentifierScheme.CBS, "GM0344", "../2019-12-31"),
                        identifier(IdentifierScheme.CBS, "GM0344", "2020-01-01/.."))
                .build();

        assertEquals(Report.empty(), Organisation.checkTogether(List.of(twice), id -> false));
    }

    // successors

    @Test
    void aSuccessorThatNobodyKnowsIsAWarning() {
        Report report = check(organisation("a").addSuccessions(by("b", "2021-01-01"), by("c", "2021-01-01")));

        assertEquals(
                List.of("NDS-ORG-013 /0/successions/0/successor", "NDS-ORG-013 /0/successions/1/successor"),
                lines(report));
        assertTrue(report.isValid());
    }

    @Test
    void aSuccessorMayBeKnownElsewhere() {
        Organisation a = organisation("a")
                .addSuccessions(by("b", "2021-01-01"), by("c", "2021-01-01"))
                .build();

        assertEquals(Report.empty(), Organisation.checkTogether(List.of(a), Set.of("b", "c")::contains));
        assertEquals(
                List.of("NDS-ORG-013 /0/successions/1/successor"),
                lines(Organisation.checkTogether(List.of(a), "b"::equals)));
    }

    @Test
    void aPlannedSuccessorIsToBeKnownToo() {
        assertEquals(
                List.of("NDS-ORG-013 /0/successions/0/successor"),
                lines(check(organisation("a").addSuccession(planned("b", "2027-01-01")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-02/..", "../2020-12-31", "2030-01-01/2030-12-31"})
    void aSuccessorIsThereOnTheDay(String existence) {
        Report report = check(
                organisation("a").addSuccession(by("b", "2021-01-01")),
                organisation("b").existence(DateRange.of(existence)));

        assertEquals(List.of("NDS-ORG-015 /0/successions/0/date /1"), lines(report));
        assertTrue(report.isValid());
    }

    @Test
    void aSuccessorMayBeginOrEndOnTheDay() {
        for (String existence : List.of("2021-01-01/..", "../2021-01-01", "2021-01-01/2021-01-01", "../..")) {
            assertEquals(
                    Report.empty(),
                    check(
                            organisation("a").addSuccession(by("b", "2021-01-01")),
                            organisation("b").existence(DateRange.of(existence))));
        }
    }

    @Test
    void ofAPlannedSuccessorNobodySaysThatItIsThere() {
        assertEquals(
                Report.empty(),
                check(
                        organisation("a").addSuccession(planned("b", "2027-01-01")),
                        organisation("b").existence(DateRange.of("../2020-12-31"))));
    }

    @Test
    void aSuccessorHasTheFormOfAnId() {
        Organisation.Builder builder = organisation("a").addSuccession(by("not an id", "2021-01-01"));
        Organisation.Builder province = organisation("a").province("not an id");

        assertEquals(List.of("NDS-DOC-017 /successions/0/successor"), OrganisationCheckTest.refusal(builder));
        assertEquals(List.of("NDS-DOC-017 /province"), OrganisationCheckTest.refusal(province));
    }

    // circles

    private static Organisation.Builder ended(String id, String last, String successor) {
        LocalDate day = LocalDate.parse(last);
        return organisation(id)
                .existence(DateRange.through(day))
                .addSuccession(Succession.of(successor, day.plusDays(1)));
    }

    @Test
    void nobodySucceedsItself() {
        assertEquals(
                List.of("NDS-ORG-014 /0/successions/0 /0"),
                lines(check(organisation("a").addSuccession(by("a", "2021-01-01")))));
    }

    @Test
    void circlesOfTwoAndOfThreeAreFound() {
        assertEquals(
                List.of("NDS-ORG-014 /1/successions/0 /0"),
                lines(check(
                        organisation("a").addSuccession(by("b", "2021-01-01")),
                        organisation("b").addSuccession(by("a", "2022-01-01")))));
        Report three = check(
                organisation("a").addSuccession(by("b", "2021-01-01")),
                organisation("b").addSuccession(by("c", "2022-01-01")),
                organisation("c").addSuccession(by("a", "2023-01-01")));
        assertEquals(List.of("NDS-ORG-014 /2/successions/0 /0"), lines(three));
        assertFalse(three.isValid());
    }

    @Test
    void aCircleOfOrganisationsThatAllEndIsFound() {
        List<String> lines = lines(check(ended("a", "2020-12-31", "b"), ended("b", "2021-12-31", "a")));

        // a does not exist any more when b ends
        assertEquals(List.of("NDS-ORG-015 /1/successions/0/date /0", "NDS-ORG-014 /1/successions/0 /0"), lines);
    }

    @Test
    void aCircleIsReportedOnceHoweverOneComesToIt() {
        assertEquals(
                List.of("NDS-ORG-014 /2/successions/1 /1"),
                lines(check(
                        organisation("x").addSuccession(by("a", "2020-01-01")),
                        organisation("a").addSuccession(by("b", "2021-01-01")),
                        organisation("b").addSuccessions(by("d", "2022-01-01"), by("a", "2022-01-01")),
                        organisation("y").addSuccessions(by("b", "2020-01-01"), by("a", "2020-01-01")),
                        organisation("d"))));
    }

    @Test
    void everyCircleIsReported() {
        assertEquals(
                List.of("NDS-ORG-014 /1/successions/0 /0", "NDS-ORG-014 /3/successions/0 /2"),
                lines(check(
                        organisation("a").addSuccession(by("b", "2021-01-01")),
                        organisation("b").addSuccession(by("a", "2022-01-01")),
                        organisation("c").addSuccession(by("d", "2021-01-01")),
                        organisation("d").addSuccession(by("c", "2022-01-01")))));
    }

    @Test
    void twoWaysToOneSuccessorAreNoCircle() {
        assertEquals(
                Report.empty(),
                check(
                        organisation("a").addSuccessions(by("b", "2021-01-01"), by("c", "2021-01-01")),
                        organisation("b").addSuccession(by("d", "2022-01-01")),
                        organisation("c").addSuccession(by("d", "2022-01-01")),
                        organisation("d")));
    }

    @Test
    void whatWasSplitOffMayComeBack() {
        Organisation.Builder aenm = organisation("aenm")
                .existence(DateRange.of("2024-07-02/2026-02-22"))
                .addSuccession(by("jenv", "2026-02-23", ChangeKind.ABOLITION));

        assertEquals(
                Report.empty(),
                check(organisation("jenv").addSuccession(by("aenm", "2024-07-02", ChangeKind.SPLIT_OFF)), aenm));
        assertEquals(
                Report.empty(),
                check(aenm, organisation("jenv").addSuccession(by("aenm", "2024-07-02", ChangeKind.SPLIT_OFF))));
        assertEquals(
                List.of("NDS-ORG-014 /1/successions/0 /0"),
                lines(check(organisation("jenv").addSuccession(by("aenm", "2024-07-02", ChangeKind.ABOLITION)), aenm)));
    }

    @Test
    void whoeverIsStillThereAfterASuccessionGoesOn() {
        // of whatever kind the first event is, a exists after it, and ends years later
        assertEquals(
                Report.empty(),
                check(
                        organisation("a")
                                .existence(DateRange.of("../2030-12-31"))
                                .addSuccession(by("b", "2021-01-01")),
                        organisation("b")
                                .existence(DateRange.of("../2021-12-31"))
                                .addSuccession(by("a", "2022-01-01"))));
    }

    @Test
    void whatIsOnlyPlannedClosesNoCircle() {
        assertEquals(
                Report.empty(),
                check(
                        organisation("a").addSuccession(by("b", "2021-01-01")),
                        organisation("b").addSuccession(planned("a", "2027-01-01"))));
        assertEquals(Report.empty(), check(organisation("a").addSuccession(planned("a", "2027-01-01"))));
    }

    @Test
    void aLongChainIsFollowedToItsEnd() {
        int size = 100_000;
        List<Organisation> chain = new ArrayList<>(IntStream.range(0, size - 1)
                .mapToObj(i -> organisation("x" + i)
                        .addSuccession(by("x" + (i + 1), "2021-01-01"))
                        .build())
                .toList());
        Organisation last = organisation("x" + (size - 1)).build();

        chain.add(last);
        assertEquals(Report.empty(), Organisation.checkTogether(chain, id -> false));
        chain.set(
                size - 1, last.toBuilder().addSuccession(by("x0", "2022-01-01")).build());
        assertEquals(
                List.of("NDS-ORG-014 /99999/successions/0 /0"), lines(Organisation.checkTogether(chain, id -> false)));
    }

    @Test
    void manySuccessorsOfManyAreFollowedOnce() {
        // 60 steps with two ways each: one way after another would never end
        List<Organisation> ladder = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            for (String side : List.of("l", "r")) {
                ladder.add(organisation(side + i)
                        .addSuccessions(by("l" + (i + 1), "2021-01-01"), by("r" + (i + 1), "2021-01-01"))
                        .build());
            }
        }
        ladder.add(organisation("l60").build());
        ladder.add(organisation("r60").build());

        assertEquals(Report.empty(), Organisation.checkTogether(ladder, id -> false));
    }
}
