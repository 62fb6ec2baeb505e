package nl.nds.core.commitment;

import static nl.nds.core.commitment.Given.agreement;
import static nl.nds.core.commitment.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import org.junit.jupiter.api.Test;

/** Whom an agreement addresses, and how strongly. */
class AgreementTest {

    private static final String TODAY = "2026-06-01";

    private static Organisation.Builder organisation(String id) {
        return Organisation.builder()
                .id(id)
                .addName(new OrganisationName(id))
                .addIdentifier(new Identifier(new IdentifierScheme("own"), id));
    }

    private static Organisation organisation(String id, GovernmentGroup group, LegalType type) {
        return organisation(id).group(group).type(type).build();
    }

    private static final Organisation FINANCE =
            organisation("mnre1090", GovernmentGroup.CENTRAL_GOVERNMENT, LegalType.MINISTRY);
    private static final Organisation DEFENCE =
            organisation("mnre1018", GovernmentGroup.CENTRAL_GOVERNMENT, LegalType.MINISTRY);
    private static final Organisation OMBUDSMAN =
            organisation("oorg10003", GovernmentGroup.CENTRAL_GOVERNMENT, LegalType.HIGH_COUNCIL_OF_STATE);
    private static final Organisation AMSTERDAM =
            organisation("gm0363", GovernmentGroup.MUNICIPALITIES, LegalType.MUNICIPALITY);
    private static final Organisation ADVISERS =
            organisation("oorg10010").type(LegalType.ADVISORY_COUNCIL).build();

    private static Audience types(LegalType... types) {
        return new Audience(List.of(), List.of(types), List.of());
    }

    private static Audience organisations(String... ids) {
        return new Audience(List.of(), List.of(), List.of(ids));
    }

    private static Optional<Obligation> obligation(Agreement agreement, Organisation organisation) {
        return agreement.obligation(organisation, day(TODAY));
    }

    /** It binds the departments, but not the High Councils of State and Defence, and advises the other governments. */
    private static Agreement cloudPolicy() {
        Audience except = new Audience(List.of(), List.of(LegalType.HIGH_COUNCIL_OF_STATE), List.of("mnre1018"));
        return agreement(
                        new Addressee(Audience.of(GovernmentGroup.CENTRAL_GOVERNMENT), except, Obligation.MANDATORY),
                        Addressee.of(
                                Audience.of(
                                        GovernmentGroup.PROVINCES,
                                        GovernmentGroup.MUNICIPALITIES,
                                        GovernmentGroup.WATER_BOARDS),
                                Obligation.VOLUNTARY))
                .build();
    }

    @Test
    void theCentralCloudPolicyBindsSomeAndAdvisesOthers() {
        Agreement policy = cloudPolicy();

        assertEquals(Optional.of(Obligation.MANDATORY), obligation(policy, FINANCE));
        assertEquals(Optional.empty(), obligation(policy, DEFENCE));
        assertEquals(Optional.empty(), obligation(policy, OMBUDSMAN));
        assertEquals(Optional.of(Obligation.VOLUNTARY), obligation(policy, AMSTERDAM));
        assertEquals(Optional.empty(), obligation(policy, ADVISERS));
        assertTrue(policy.check().violations().isEmpty());
    }

    @Test
    void theFirstAddresseeThatContainsAnOrganisationHolds() {
        Addressee all = Addressee.of(Audience.of(GovernmentGroup.values()), Obligation.AGREED);
        Addressee ministries = Addressee.of(types(LegalType.MINISTRY), Obligation.MANDATORY);

        assertEquals(
                Optional.of(Obligation.AGREED),
                obligation(agreement(all, ministries).build(), FINANCE));
        assertEquals(
                Optional.of(Obligation.MANDATORY),
                obligation(agreement(ministries, all).build(), FINANCE));
        assertEquals(
                Optional.of(Obligation.AGREED),
                obligation(agreement(ministries, all).build(), AMSTERDAM));
        assertEquals(Optional.empty(), obligation(agreement().build(), FINANCE));
    }

    @Test
    void whoIsExceptedOnceCanBeAddressedLater() {
        Agreement agreement = agreement(
                        new Addressee(types(LegalType.MINISTRY), organisations("mnre1018"), Obligation.MANDATORY),
                        Addressee.of(types(LegalType.MINISTRY), Obligation.VOLUNTARY))
                .build();

        assertEquals(Optional.of(Obligation.MANDATORY), obligation(agreement, FINANCE));
        assertEquals(Optional.of(Obligation.VOLUNTARY), obligation(agreement, DEFENCE));
    }

    @Test
    void anExceptionCountsEvenForWhoIsNamed() {
        Addressee addressee = new Addressee(
                organisations("mnre1018", "mnre1090"),
                Audience.of(GovernmentGroup.CENTRAL_GOVERNMENT),
                Obligation.MANDATORY);

        assertFalse(addressee.contains(FINANCE, day(TODAY)));
    }

    @Test
    void oneOfThreeWaysIsEnough() {
        Audience audience = new Audience(
                List.of(GovernmentGroup.MUNICIPALITIES), List.of(LegalType.MINISTRY), List.of("oorg10010"));

        for (Organisation meant : List.of(AMSTERDAM, FINANCE, DEFENCE, ADVISERS)) {
            assertTrue(audience.contains(meant, day(TODAY)), meant.id());
        }
        assertFalse(audience.contains(OMBUDSMAN, day(TODAY)));
        assertFalse(audience.isEmpty());
        assertFalse(types(LegalType.MINISTRY).isEmpty());
        assertFalse(organisations("x").isEmpty());
        assertFalse(Audience.of(GovernmentGroup.MUNICIPALITIES).isEmpty());
    }

    @Test
    void ofManyIdsEachIsMeantAndTheyStayAsTheyAre() {
        List<String> ids = new ArrayList<>(List.of("oorg10010", "x", "oorg10010"));
        for (int i = 0; i < 20; i++) {
            ids.add("gm" + i);
        }
        Audience many = new Audience(List.of(), List.of(), ids);
        Audience same = new Audience(many.groups(), many.types(), many.organisations());

        assertEquals(ids, many.organisations());
        assertEquals(many.organisations(), ids);
        assertEquals(ids.hashCode(), many.organisations().hashCode());
        assertEquals(many, same);
        assertTrue(many.contains(ADVISERS, day(TODAY)));
        assertFalse(many.contains(FINANCE, day(TODAY)));
        for (String each : ids) {
            assertTrue(many.organisations().contains(each));
        }
        assertFalse(many.organisations().contains("gm20"));
        assertFalse(many.organisations().contains(null));
        assertThrows(
                UnsupportedOperationException.class, () -> many.organisations().remove(0));
        ids.clear();
        assertEquals(23, many.organisations().size());
    }

    @Test
    void nobodyContainsNobody() {
        assertTrue(Audience.NOBODY.isEmpty());
        assertEquals(Audience.NOBODY, Audience.of());
        for (Organisation organisation : List.of(AMSTERDAM, FINANCE, ADVISERS)) {
            assertFalse(Audience.NOBODY.contains(organisation, day(TODAY)));
        }
    }

    @Test
    void idsCompareExactly() {
        assertFalse(organisations("GM0363", "gm036", "gm03630").contains(AMSTERDAM, day(TODAY)));
    }

    @Test
    void groupsAndTypesAreThoseOfTheDay() {
        Organisation changing = organisation("x")
                .groups(List.of(
                        new Dated<>(GovernmentGroup.CENTRAL_GOVERNMENT, DateRange.of("../2025-12-31")),
                        new Dated<>(GovernmentGroup.PUBLIC_SERVICE_PROVIDERS, DateRange.of("2026-01-01/.."))))
                .types(List.of(
                        new Dated<>(LegalType.AGENCY, DateRange.of("../2026-03-31")),
                        new Dated<>(LegalType.INDEPENDENT_ADMINISTRATIVE_BODY, DateRange.of("2026-03-01/.."))))
                .build();
        Agreement byGroup = agreement(
                        Addressee.of(Audience.of(GovernmentGroup.CENTRAL_GOVERNMENT), Obligation.MANDATORY),
                        Addressee.of(Audience.of(GovernmentGroup.PUBLIC_SERVICE_PROVIDERS), Obligation.AGREED))
                .build();

        assertEquals(Optional.of(Obligation.MANDATORY), byGroup.obligation(changing, day("2025-12-31")));
        assertEquals(Optional.of(Obligation.AGREED), byGroup.obligation(changing, day("2026-01-01")));
        Audience agencies = types(LegalType.AGENCY);
        Audience bodies = types(LegalType.INDEPENDENT_ADMINISTRATIVE_BODY);
        assertTrue(agencies.contains(changing, day("2026-02-28")));
        assertFalse(bodies.contains(changing, day("2026-02-28")));
        // in March it is of two types
        assertTrue(agencies.contains(changing, day("2026-03-31")));
        assertTrue(bodies.contains(changing, day("2026-03-31")));
        assertFalse(agencies.contains(changing, day("2026-04-01")));
        assertTrue(bodies.contains(changing, day("2026-04-01")));
    }

    @Test
    void anExceptionIsThatOfTheDayToo() {
        Organisation changing = organisation("x")
                .group(GovernmentGroup.CENTRAL_GOVERNMENT)
                .types(List.of(new Dated<>(LegalType.HIGH_COUNCIL_OF_STATE, DateRange.of("2026-01-01/.."))))
                .build();

        assertEquals(Optional.of(Obligation.MANDATORY), cloudPolicy().obligation(changing, day("2025-12-31")));
        assertEquals(Optional.empty(), cloudPolicy().obligation(changing, day("2026-01-01")));
    }

    @Test
    void itServesItsPrioritiesAndThoseOfItsGoals() {
        StrategicGoal goal = StrategicGoal.byId("cloud-1").orElseThrow();
        Priority other = Priority.DATA;
        Agreement agreement = agreement().addGoals(goal).addPriorities(other).build();

        for (Priority priority : Priority.values()) {
            assertEquals(priority == goal.priority() || priority == other, agreement.serves(priority));
            assertFalse(agreement().build().serves(priority));
        }
    }

    @Test
    void anUmbrellaBodySpeaksForItsGroup() {
        for (GovernmentGroup group : GovernmentGroup.values()) {
            Endorsement endorsement = Endorsement.of("a", group);

            assertEquals("a", endorsement.agreement());
            assertEquals(group, endorsement.group());
            assertEquals(group.umbrella(), endorsement.umbrella());
            assertEquals(Optional.empty(), endorsement.givenOn());
            assertEquals(Optional.empty(), endorsement.source());
        }
    }
}
