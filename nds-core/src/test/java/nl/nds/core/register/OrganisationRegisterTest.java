package nl.nds.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nds.core.organisation.ChangeKind;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.organisation.Succession;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.Source;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers that somebody builds. */
class OrganisationRegisterTest {

    private static final RegisterReference OWN = new RegisterReference("own", "1");
    private static final IdentifierScheme LOCAL = new IdentifierScheme("local");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Organisation.Builder organisation(String id) {
        return Organisation.builder()
                .id(id)
                .addName(new OrganisationName("Organisation " + id))
                .addIdentifier(new Identifier(LOCAL, id));
    }

    private static OrganisationRegister.Builder own(Organisation.Builder... organisations) {
        OrganisationRegister.Builder register = OrganisationRegister.builder().reference(OWN);
        for (Organisation.Builder each : organisations) {
            register.addOrganisation(each.build());
        }
        return register;
    }

    private static List<String> ids(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::id).toList();
    }

    private static List<String> lines(Report report) {
        return report.violations().stream()
                .map(it -> it.code() + " " + it.path() + " " + it.related())
                .toList();
    }

    /** Why a register is refused; the bundled one brings warnings along. */
    private static List<String> refusal(OrganisationRegister.Builder builder) {
        Report report = assertThrows(InvalidDataException.class, builder::build).report();
        return lines(Report.of(report.violations().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .toList()));
    }

    private static RegisterSource source(String title) {
        return RegisterSource.builder()
                .source(Source.builder().title(title).build())
                .build();
    }

    private static Succession by(String successor, String date) {
        return Succession.of(successor, LocalDate.parse(date));
    }

    @Test
    void anEmptyRegisterKnowsNothing() {
        OrganisationRegister empty = own().build();

        assertEquals(List.of(), empty.organisations());
        assertEquals(List.of(), empty.sources());
        assertEquals(List.of(), empty.search("x"));
        assertEquals(List.of(), empty.suggest("x"));
        assertEquals(List.of(), empty.inGroup(GovernmentGroup.PROVINCES));
        assertEquals(Optional.empty(), empty.coverage(GovernmentGroup.PROVINCES));
        assertFalse(empty.at(DAY).covers(GovernmentGroup.PROVINCES));
        assertEquals(List.of(), empty.at(DAY).organisations());
        assertEquals(List.of(), empty.at(DAY).successors("x"));
        assertEquals(Report.empty(), empty.check());
        assertEquals("own 1, 0 organisations", empty.toString());
    }

    @Test
    void aRegisterHasAReference() {
        assertThrows(
                IllegalStateException.class,
                () -> OrganisationRegister.builder().build());
    }

    @ParameterizedTest
    @CsvSource({"'', 1, /id", "own, '', /edition", "own register, 1, /id", "own, 1/2, /edition"})
    void aReferenceIsOfTwoIds(String id, String edition, String path) {
        InvalidDataException refused =
                assertThrows(InvalidDataException.class, () -> new RegisterReference(id, edition));

        assertEquals(List.of("NDS-DOC-017 " + path + " []"), lines(refused.report()));
        assertEquals(
                2,
                assertThrows(InvalidDataException.class, () -> new RegisterReference("", ""))
                        .report()
                        .total());
    }

    @Test
    void organisationsAreInTheOrderInWhichTheyWereAdded() {
        OrganisationRegister register = own(organisation("b"), organisation("a"), organisation("c"))
                .addAllOrganisations(
                        List.of(organisation("0").build(), organisation("z").build()))
                .build();

        assertEquals(List.of("b", "a", "c", "0", "z"), ids(register.organisations()));
        assertEquals(Optional.of(organisation("a").build()), register.organisation("a"));
        assertEquals(Optional.empty(), register.organisation("A"));
    }

    @Test
    void aBuilderMayGoOn() {
        OrganisationRegister.Builder builder = own(organisation("a"));
        OrganisationRegister first = builder.build();
        OrganisationRegister second =
                builder.addOrganisation(organisation("b").build()).build();

        assertEquals(List.of("a"), ids(first.organisations()));
        assertEquals(List.of("a", "b"), ids(second.organisations()));
    }

    @Test
    void errorsRefuseARegisterAndWarningsDoNot() {
        assertEquals(
                List.of("NDS-DOC-031 /organisations/2/id [/organisations/0/id]"),
                refusal(own(
                        organisation("a"),
                        organisation("b"),
                        organisation("a").identifiers(List.of(new Identifier(LOCAL, "c"))))));
        assertEquals(
                List.of("NDS-ORG-014 /organisations/0/successions/0 [/organisations/0]"),
                refusal(own(organisation("a").addSuccession(by("a", "2020-01-01")))));
        OrganisationRegister odd =
                own(organisation("a").addSuccession(by("b", "2020-01-01"))).build();
        assertEquals(List.of("NDS-ORG-013 /organisations/0/successions/0/successor []"), lines(odd.check()));
    }

    @Test
    void identifiersAreFoundWhateverTheirPeriodAndOnADayByIt() {
        OrganisationRegister register = own(
                        organisation("a").addIdentifier(new Identifier(LOCAL, "1", DateRange.of("../2019-12-31"))),
                        organisation("b")
                                .addIdentifier(new Identifier(LOCAL, "1", DateRange.of("2020-01-01/2020-12-31")))
                                .existence(DateRange.of("../2020-06-30")),
                        organisation("c").addIdentifier(new Identifier(new IdentifierScheme("x"), "1")))
                .build();

        assertEquals(List.of("a", "b"), ids(register.withIdentifier(LOCAL, "1")));
        assertEquals(List.of("a", "b", "c"), ids(register.search("1")));
        assertEquals(List.of("a"), ids(register.at(LocalDate.of(2019, 12, 31)).withIdentifier(LOCAL, "1")));
        assertEquals(List.of("b"), ids(register.at(LocalDate.of(2020, 1, 1)).withIdentifier(LOCAL, "1")));
        assertEquals(List.of(), ids(register.at(LocalDate.of(2020, 7, 1)).withIdentifier(LOCAL, "1")));
        assertEquals(List.of(), ids(register.at(LocalDate.of(2021, 1, 1)).withIdentifier(LOCAL, "1")));
    }

    @Test
    void oneOrganisationWithAValueTwiceIsFoundOnce() {
        OrganisationRegister register = own(organisation("a")
                        .addIdentifiers(
                                new Identifier(LOCAL, "1", DateRange.of("../2019-12-31")),
                                new Identifier(LOCAL, "1", DateRange.of("2021-01-01/..")),
                                new Identifier(new IdentifierScheme("x"), "1")))
                .build();

        assertEquals(List.of("a"), ids(register.withIdentifier(LOCAL, "1")));
        assertEquals(List.of("a"), ids(register.search("1")));
        assertEquals(List.of(), register.at(LocalDate.of(2020, 1, 1)).withIdentifier(LOCAL, "1"));
    }

    @Test
    void groupsHaveTheirDays() {
        OrganisationRegister register = own(organisation("a")
                        .addGroups(
                                new Dated<>(GovernmentGroup.PROVINCES, DateRange.of("../2019-12-31")),
                                new Dated<>(GovernmentGroup.MUNICIPALITIES, DateRange.of("2020-01-01/.."))))
                .build();

        assertEquals(List.of("a"), ids(register.inGroup(GovernmentGroup.PROVINCES)));
        assertEquals(List.of("a"), ids(register.inGroup(GovernmentGroup.MUNICIPALITIES)));
        assertEquals(List.of(), ids(register.inGroup(GovernmentGroup.WATER_BOARDS)));
        assertEquals(List.of(), ids(register.at(DAY).inGroup(GovernmentGroup.PROVINCES)));
        assertEquals(List.of("a"), ids(register.at(DAY).inGroup(GovernmentGroup.MUNICIPALITIES)));
    }

    @Test
    void successionsThatGoInACircleWhileTheirOrganisationsGoOnEnd() {
        // a split off b, which ended and went back to a, which has not begun by the day
        OrganisationRegister register = own(
                        organisation("a")
                                .existence(DateRange.of("2030-01-01/2031-12-31"))
                                .addSuccession(by("b", "2030-06-01")),
                        organisation("b")
                                .existence(DateRange.of("../2030-12-31"))
                                .addSuccession(by("a", "2031-01-01")))
                .build();

        assertEquals(List.of("a"), ids(register.at(LocalDate.of(2031, 1, 1)).successors("b")));
        assertEquals(List.of(), ids(register.at(LocalDate.of(2032, 1, 1)).successors("a")));
        assertEquals(List.of(), ids(register.at(LocalDate.of(2032, 1, 1)).successors("b")));
    }

    @Test
    void aSuccessorByTwoWaysIsNamedOnce() {
        OrganisationRegister register = own(
                        organisation("a")
                                .existence(DateRange.of("../2020-12-31"))
                                .addSuccessions(by("b", "2021-01-01"), by("c", "2021-01-01")),
                        organisation("b")
                                .existence(DateRange.of("../2021-12-31"))
                                .addSuccession(by("d", "2022-01-01")),
                        organisation("c")
                                .existence(DateRange.of("../2022-12-31"))
                                .addSuccession(by("d", "2023-01-01")),
                        organisation("d"))
                .build();

        assertEquals(
                List.of("b", "c"), ids(register.at(LocalDate.of(2021, 1, 1)).successors("a")));
        assertEquals(
                List.of("c", "d"), ids(register.at(LocalDate.of(2022, 1, 1)).successors("a")));
        assertEquals(List.of("d"), ids(register.at(LocalDate.of(2023, 1, 1)).successors("a")));
        assertEquals(List.of("b", "c"), ids(register.predecessors("d")));
        assertEquals(List.of("b"), ids(register.at(LocalDate.of(2022, 1, 1)).predecessors("d")));
    }

    @Test
    void aLongChainIsFollowedToItsEnd() {
        int size = 20_000;
        List<Organisation> chain = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Organisation.Builder each = organisation("x" + i);
            if (i < size - 1) {
                each.existence(DateRange.of("../2020-12-31"));
                each.addSuccession(Succession.of("x" + (i + 1), LocalDate.of(2021, 1, 1)));
            }
            chain.add(each.build());
        }
        // that the successors do not exist on the day is a warning
        OrganisationRegister register = own().addAllOrganisations(chain).build();

        assertEquals(List.of("x19999"), ids(register.at(DAY).successors("x0")));
    }

    @Test
    void whatWasHandedOverBeforeIsNotPassedOn() {
        OrganisationRegister register = own().addAllOrganisations(List.of(
                        organisation("a")
                                .existence(DateRange.of("../2015-12-31"))
                                .addSuccession(Succession.of("b", LocalDate.of(2016, 1, 1)))
                                .build(),
                        organisation("b")
                                .existence(DateRange.of("../2019-12-31"))
                                .addSuccession(Succession.builder()
                                        .successor("d")
                                        .date(LocalDate.of(2005, 1, 1))
                                        .kind(ChangeKind.SPLIT_OFF)
                                        .build())
                                .addSuccession(Succession.of("c", LocalDate.of(2020, 1, 1)))
                                .build(),
                        organisation("c").build(),
                        organisation("d").build()))
                .build();

        assertEquals(List.of("c"), ids(register.at(LocalDate.of(2021, 1, 1)).successors("a")));
        assertEquals(
                List.of("d", "c"), ids(register.at(LocalDate.of(2021, 1, 1)).successors("b")));
    }

    @Test
    void whatDoesNotExistYetHasNoSuccessors() {
        OrganisationRegister register = own().addAllOrganisations(List.of(
                        organisation("a")
                                .existence(DateRange.of("2010-01-01/2012-12-31"))
                                .addSuccession(Succession.of("b", LocalDate.of(2005, 1, 1)))
                                .build(),
                        organisation("b").build()))
                .build();

        assertEquals(List.of(), ids(register.at(LocalDate.of(2006, 1, 1)).successors("a")));
    }

    // together with the bundled one

    @Test
    void anotherRegisterIsAddedWithItsSourcesAndDays() {
        OrganisationRegister bundled = OrganisationRegister.bundled();
        OrganisationRegister both = own(organisation("own-1").type(LegalType.JOINT_ARRANGEMENT))
                .addSource(source("own"))
                .coverage(GovernmentGroup.PROVINCES, DateRange.from(DAY))
                .addRegister(bundled)
                .build();

        assertEquals(bundled.organisations().size() + 1, both.organisations().size());
        assertEquals("own-1", both.organisations().get(0).id());
        assertEquals(List.of("gm0344", "pv26"), ids(both.named("Utrecht")));
        assertEquals(List.of("own-1"), ids(both.named("gemeenschappelijke regeling organisation own-1")));
        assertEquals(ids(bundled.at(DAY).successors("gm0788")), ids(both.at(DAY).successors("gm0788")));
        assertEquals(source("own"), both.sources().get(0));
        assertEquals(bundled.sources(), both.sources().subList(1, both.sources().size()));
        assertEquals(Optional.of(DateRange.from(DAY)), both.coverage(GovernmentGroup.PROVINCES));
        assertEquals(bundled.coverage(GovernmentGroup.MUNICIPALITIES), both.coverage(GovernmentGroup.MUNICIPALITIES));
        assertEquals(OWN, both.reference());
        assertTrue(both.check().isValid());
    }

    @Test
    void whatIsSaidOfDaysAfterwardsHolds() {
        assertEquals(
                Optional.of(DateRange.from(DAY)),
                own().addRegister(OrganisationRegister.bundled())
                        .coverage(GovernmentGroup.PROVINCES, DateRange.from(DAY))
                        .build()
                        .coverage(GovernmentGroup.PROVINCES));
    }

    @Test
    void ofTwoWithOneIdBothPlacesAreNamed() {
        OrganisationRegister bundled = OrganisationRegister.bundled();
        int size = bundled.organisations().size();
        int amsterdam = ids(bundled.organisations()).indexOf("gm0363");

        assertEquals(
                List.of("NDS-DOC-031 /organisations/" + size + "/id [/organisations/" + amsterdam + "/id]"),
                refusal(own().addRegister(bundled)
                        .addOrganisation(organisation("gm0363").build())));
        assertEquals(
                List.of("NDS-DOC-031 /organisations/" + (amsterdam + 1) + "/id [/organisations/0/id]"),
                refusal(own(organisation("gm0363")).addRegister(bundled)));
    }

    @Test
    void oneOrganisationUnderTwoIdsIsSeenByItsIdentifiers() {
        OrganisationRegister bundled = OrganisationRegister.bundled();
        int size = bundled.organisations().size();
        int amsterdam = ids(bundled.organisations()).indexOf("gm0363");

        assertEquals(
                List.of("NDS-ORG-011 /organisations/" + size + "/identifiers/1 [/organisations/" + amsterdam
                        + "/identifiers/1]"),
                refusal(own().addRegister(bundled)
                        .addOrganisation(organisation("amsterdam")
                                .addIdentifier(new Identifier(IdentifierScheme.CBS, "GM0363"))
                                .build())));
    }

    @Test
    void anOrganisationOfOnesOwnMaySucceedABundledOne() {
        OrganisationRegister register = own(organisation("own-1").addSuccession(by("gm0363", "2024-01-01")))
                .addRegister(OrganisationRegister.bundled())
                .build();

        assertTrue(ids(register.predecessors("gm0363")).contains("own-1"));
        assertFalse(
                register.check().violations().stream().anyMatch(it -> it.code().equals("NDS-ORG-013")));
    }

    // values

    @Test
    void aRegisterIsAValue() {
        OrganisationRegister register = own(organisation("a"), organisation("b"))
                .addSource(source("s"))
                .coverage(GovernmentGroup.PROVINCES, DateRange.from(DAY))
                .build();
        OrganisationRegister same = own(organisation("a"), organisation("b"))
                .addSource(source("s"))
                .coverage(GovernmentGroup.PROVINCES, DateRange.from(DAY))
                .build();

        assertEquals(register, same);
        assertEquals(register, register);
        assertEquals(register.hashCode(), same.hashCode());
        for (OrganisationRegister.Builder other : List.of(
                own(organisation("a"), organisation("b")).coverage(GovernmentGroup.PROVINCES, DateRange.from(DAY)),
                own(organisation("a"), organisation("b")).addSource(source("s")),
                own(organisation("b"), organisation("a"))
                        .addSource(source("s"))
                        .coverage(GovernmentGroup.PROVINCES, DateRange.from(DAY)),
                own(organisation("a")).addSource(source("s")).coverage(GovernmentGroup.PROVINCES, DateRange.from(DAY)),
                own(organisation("a"), organisation("b"))
                        .addSource(source("s"))
                        .coverage(GovernmentGroup.PROVINCES, DateRange.ALWAYS),
                own(organisation("a"), organisation("b"))
                        .reference(new RegisterReference("own", "2"))
                        .addSource(source("s"))
                        .coverage(GovernmentGroup.PROVINCES, DateRange.from(DAY)))) {
            assertNotEquals(register, other.build());
        }
        assertFalse(register.equals((Object) "own 1"));
    }

    @Test
    void aCopyOfTheBundledRegisterIsEqualToIt() {
        OrganisationRegister bundled = OrganisationRegister.bundled();

        assertEquals(
                bundled,
                OrganisationRegister.builder()
                        .reference(bundled.reference())
                        .addRegister(bundled)
                        .build());
    }

    @Test
    void nothingThatIsFoundCanBeChanged() {
        OrganisationRegister register = OrganisationRegister.bundled();
        RegisterSnapshot snapshot = register.at(DAY);
        Organisation any = organisation("a").build();
        for (List<Organisation> found : List.of(
                register.organisations(),
                register.named("Utrecht"),
                register.named("Atlantis"),
                register.withIdentifier(IdentifierScheme.CBS, "GM0363"),
                register.withIdentifier(IdentifierScheme.OIN, "00000001003214369000"),
                register.withIdentifier(LOCAL, "x"),
                register.inGroup(GovernmentGroup.PROVINCES),
                register.inProvince("pv20"),
                register.search("gm0363"),
                register.search("GM0363"),
                register.search("Utrecht"),
                register.suggest("Utrech"),
                register.predecessors("gm0014"),
                register.predecessors("x"),
                snapshot.organisations(),
                snapshot.named("Utrecht"),
                snapshot.withIdentifier(IdentifierScheme.CBS, "GM0363"),
                snapshot.inGroup(GovernmentGroup.PROVINCES),
                snapshot.inProvince("pv20"),
                snapshot.successors("gm0788"),
                snapshot.predecessors("gm0014"))) {
            assertThrows(UnsupportedOperationException.class, () -> found.add(any));
            assertThrows(UnsupportedOperationException.class, found::clear);
        }
        List<RegisterSource> sources = register.sources();
        assertThrows(UnsupportedOperationException.class, sources::clear);
        assertEquals(DAY, snapshot.day());
    }

    @Test
    void aSourceIsAValue() {
        RegisterSource whole = source("s").toBuilder()
                .asOf(DAY)
                .licence("CC0-1.0")
                .note("as somebody says")
                .build();

        assertEquals(whole, whole.toBuilder().build());
        assertNotEquals(whole, source("s"));
        assertEquals(Optional.empty(), source("s").licence());
        assertEquals(Optional.empty(), source("s").asOf());
        assertEquals(Optional.empty(), source("s").note());
    }

    @Test
    void whatIsLazyIsMadeOnce() {
        AtomicInteger made = new AtomicInteger();
        Lazy<Object> lazy = new Lazy<>(() -> {
            made.incrementAndGet();
            return new Object();
        });

        assertEquals(0, made.get());
        assertSame(lazy.get(), lazy.get());
        assertEquals(1, made.get());
    }

    @Test
    void whatFailedToBeMadeIsTriedAgain() {
        AtomicInteger tried = new AtomicInteger();
        Lazy<String> lazy = new Lazy<>(() -> {
            if (tried.incrementAndGet() == 1) {
                throw new IllegalArgumentException("first");
            }
            return "made";
        });

        assertThrows(IllegalArgumentException.class, lazy::get);
        assertEquals("made", lazy.get());
    }
}
