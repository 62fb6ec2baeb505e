package nl.nds.core.programme;

import static nl.nds.core.programme.Sample.DAY;
import static nl.nds.core.programme.Sample.NONE;
import static nl.nds.core.programme.Sample.adopts;
import static nl.nds.core.programme.Sample.agreement;
import static nl.nds.core.programme.Sample.answers;
import static nl.nds.core.programme.Sample.lines;
import static nl.nds.core.programme.Sample.municipality;
import static nl.nds.core.programme.Sample.province;
import static nl.nds.core.programme.Sample.sound;
import static nl.nds.core.programme.Sample.those;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.nds.core.commitment.Addressee;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Audience;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.Source;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of agreements and endorsements in the light of their programme, and of who has not answered. */
class AgreementBreachesTest {

    private static Endorsement by(String agreement, GovernmentGroup group) {
        return Endorsement.of(agreement, group);
    }

    static List<Breach> breaches() {
        return List.of(
                Breach.of(
                        "an addressee that nobody knows",
                        "NDS-AGR-101 /agreements/2/addressed/0/to/organisations/1",
                        sound().addAgreement(agreement("x", Obligation.VOLUNTARY, those("a", "c"))
                                .build()),
                        sound().addAgreement(agreement("x", Obligation.VOLUNTARY, those("a", "b"))
                                .build())),
                Breach.of(
                        "an exception that nobody knows",
                        "NDS-AGR-101 /agreements/2/addressed/1/except/organisations/0",
                        sound().addAgreement(excepting("c")),
                        sound().addAgreement(excepting("p"))),
                Breach.of(
                        "support for what is not there",
                        "NDS-AGR-102 /endorsements/0/agreement",
                        sound().addEndorsement(by("M", GovernmentGroup.MUNICIPALITIES)),
                        sound().addEndorsement(by("m", GovernmentGroup.MUNICIPALITIES))),
                Breach.of(
                        "an umbrella body of another group",
                        "NDS-AGR-103 /endorsements/0/umbrella /endorsements/0/group",
                        sound().addEndorsement(by("m", GovernmentGroup.PROVINCES).toBuilder()
                                .group(GovernmentGroup.MUNICIPALITIES)
                                .build()),
                        sound().addEndorsement(by("m", GovernmentGroup.MUNICIPALITIES))),
                Breach.of(
                        "support by those who are not addressed",
                        "NDS-AGR-104 /endorsements/0/group /agreements/0/addressed",
                        sound().addEndorsement(by("m", GovernmentGroup.PROVINCES)),
                        sound().addAgreement(agreement("x", Obligation.VOLUNTARY, those("p"))
                                        .build())
                                .addEndorsement(by("x", GovernmentGroup.PROVINCES))),
                Breach.of(
                        "support that was given before",
                        "NDS-AGR-105 /endorsements/2 /endorsements/0",
                        sound().addEndorsements(
                                        by("m", GovernmentGroup.MUNICIPALITIES),
                                        by("v", GovernmentGroup.MUNICIPALITIES),
                                        by("m", GovernmentGroup.MUNICIPALITIES)),
                        sound().addEndorsements(
                                        by("m", GovernmentGroup.MUNICIPALITIES),
                                        by("v", GovernmentGroup.MUNICIPALITIES))),
                Breach.of(
                        "support that is given later",
                        "NDS-COM-106 /endorsements/0/givenOn /asOf",
                        sound().addEndorsement(by("m", GovernmentGroup.MUNICIPALITIES).toBuilder()
                                .givenOn(DAY.plusDays(1))
                                .build()),
                        sound().addEndorsement(by("m", GovernmentGroup.MUNICIPALITIES).toBuilder()
                                .givenOn(DAY)
                                .build())),
                Breach.of(
                        "an agreement that is made later",
                        "NDS-COM-106 /agreements/2/agreedOn /asOf",
                        sound().addAgreement(agreement("x", Obligation.MANDATORY)
                                .agreedOn(DAY.plusDays(1))
                                .build()),
                        sound().addAgreement(agreement("x", Obligation.VOLUNTARY)
                                .agreedOn(DAY)
                                .inForceFrom(DAY.plusYears(1))
                                .enforcedFrom(DAY.plusYears(2))
                                .build())),
                Breach.of(
                        "two agreements with one id",
                        "NDS-DOC-031 /agreements/2/id /agreements/1/id",
                        sound().addAgreement(
                                        agreement("v", Obligation.VOLUNTARY).build()),
                        sound().addAgreement(
                                        agreement("V", Obligation.VOLUNTARY).build())),
                Breach.of(
                        "an agreement that addresses nobody",
                        "NDS-AGR-001 /agreements/2/addressed/0/to",
                        sound().addAgreement(agreement("x", Obligation.AGREED, Audience.NOBODY)
                                .build()),
                        sound().addAgreement(
                                        agreement("x", Obligation.AGREED, Audience.of(GovernmentGroup.WATER_BOARDS))
                                                .build())),
                Breach.of(
                        "one that was bound and has not answered",
                        "NDS-PRG-008 /agreements/0 /organisations/3",
                        sound().addOrganisation(municipality("c").build()),
                        sound().addOrganisation(province("c").build())),
                Breach.of(
                        "one that withdrew its answer",
                        "NDS-PRG-008 /agreements/0 /organisations/0",
                        Sample.with(adopts("a-m", "a", "m").status(DeliveryStatus.WITHDRAWN)),
                        Sample.with(answers("a-m", "a", "m", AgreementAnswer.EXEMPT))),
                Breach.of(
                        "two that have not answered",
                        "NDS-PRG-008 /agreements/2 /organisations/0 /organisations/1",
                        sound().addAgreement(agreement("x", Obligation.AGREED).build()),
                        sound().addAgreement(agreement("x", Obligation.AGREED).build())
                                .addCommitments(
                                        adopts("a-x", "a", "x").build(),
                                        answers("b-x", "b", "x", AgreementAnswer.NOT_APPLICABLE)
                                                .build())));
    }

    private static Agreement excepting(String organisation) {
        return agreement("x", Obligation.VOLUNTARY)
                .addAddressed(new Addressee(
                        Audience.of(GovernmentGroup.PROVINCES), those(organisation), Obligation.VOLUNTARY))
                .build();
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void oneRuleIsBrokenAtOnePlaceAndTheNeighbourIsSound(Breach each) {
        each.hold();
    }

    @Test
    void nothingIsWrongWithTheSample() {
        assertEquals(List.of(), lines(sound()));
    }

    // addressees in registers

    @Test
    void anAddresseeMayBeInTheRegisterThatTheProgrammeNames() {
        OrganisationRegister bundled = OrganisationRegister.bundled();
        Programme.Builder known = sound().register(bundled.reference())
                .addAgreement(
                        agreement("x", Obligation.MANDATORY, those("gm0344")).build());
        Programme.Builder unknown = sound().register(bundled.reference())
                .addAgreement(
                        agreement("x", Obligation.MANDATORY, those("gm9999")).build());

        assertEquals(List.of(), lines(known.build().check(NONE, bundled)));
        assertEquals(
                List.of("NDS-AGR-101 /agreements/2/addressed/0/to/organisations/0"),
                lines(unknown.build().check(NONE, bundled)));
        // of a register that is not at hand nothing is known
        assertEquals(List.of(), lines(unknown));
        assertEquals(
                List.of(),
                lines(unknown.register(new RegisterReference("own", "1"))
                        .build()
                        .check(NONE, bundled)));
    }

    @Test
    void everyUnknownAddresseeIsTold() {
        assertEquals(
                List.of(
                        "NDS-AGR-101 /agreements/2/addressed/0/to/organisations/0",
                        "NDS-AGR-101 /agreements/2/addressed/0/to/organisations/2"),
                lines(sound().addAgreement(agreement("x", Obligation.VOLUNTARY, those("x", "a", "y"))
                        .build())));
    }

    // endorsements

    @ParameterizedTest
    @EnumSource(GovernmentGroup.class)
    void everyGroupHasTheUmbrellaBodyThatSpeaksForIt(GovernmentGroup group) {
        for (GovernmentGroup other : GovernmentGroup.values()) {
            List<String> expected =
                    group == other ? List.of() : List.of("NDS-AGR-103 /endorsements/0/umbrella /endorsements/0/group");
            assertEquals(
                    expected,
                    lines(sound().addAgreement(agreement("x", Obligation.VOLUNTARY, Audience.of(other, group))
                                    .build())
                            .addEndorsement(Endorsement.builder()
                                    .agreement("x")
                                    .umbrella(other.umbrella())
                                    .group(group)
                                    .build())));
        }
    }

    @Test
    void theMessageNamesTheGroupThatTheBodySpeaksFor() {
        Violation violation = sound().addEndorsement(by("m", GovernmentGroup.PROVINCES).toBuilder()
                        .group(GovernmentGroup.MUNICIPALITIES)
                        .build())
                .build()
                .check(NONE)
                .violations()
                .get(0);

        assertEquals(Map.of("group", "provinces"), violation.arguments());
    }

    @Test
    void aGroupIsAlsoAddressedByALegalTypeOfIt() {
        Programme.Builder programme = sound().addAgreement(agreement(
                                "x",
                                Obligation.VOLUNTARY,
                                new Audience(List.of(), List.of(LegalType.PROVINCE), List.of()))
                        .build())
                .addEndorsement(by("x", GovernmentGroup.PROVINCES));

        assertEquals(List.of(), lines(programme));
    }

    private static Programme.Builder supported(Addressee addressee) {
        return sound().addAgreement(agreement("x", Obligation.VOLUNTARY)
                        .addressed(List.of(addressee))
                        .build())
                .addEndorsement(by("x", GovernmentGroup.PROVINCES));
    }

    @Test
    void whoIsExceptedIsNotAddressed() {
        String line = "NDS-AGR-104 /endorsements/0/group /agreements/2/addressed";
        Audience both = Audience.of(GovernmentGroup.PROVINCES, GovernmentGroup.MUNICIPALITIES);

        assertEquals(
                List.of(line),
                lines(supported(new Addressee(both, Audience.of(GovernmentGroup.PROVINCES), Obligation.VOLUNTARY))));
        assertEquals(List.of(line), lines(supported(new Addressee(those("a", "p"), those("p"), Obligation.VOLUNTARY))));
        // one province is excepted, the group is not
        assertEquals(List.of(), lines(supported(new Addressee(both, those("p"), Obligation.VOLUNTARY))));
    }

    @Test
    void ofAGroupThatIsNotThereATypeTellsNothing() {
        Audience types = new Audience(List.of(), List.of(LegalType.WATER_BOARD), List.of());
        Programme.Builder programme = sound().addAgreement(
                        agreement("x", Obligation.VOLUNTARY, types).build())
                .addEndorsements(by("x", GovernmentGroup.WATER_BOARDS), by("x", GovernmentGroup.PROVINCES));

        assertEquals(List.of("NDS-AGR-104 /endorsements/1/group /agreements/2/addressed"), lines(programme));
    }

    @Test
    void anAddresseeThatNobodyKnowsIsToldOnce() {
        assertEquals(
                List.of("NDS-AGR-101 /agreements/2/addressed/0/to/organisations/0"),
                lines(supported(Addressee.of(those("P"), Obligation.VOLUNTARY))));
    }

    @Test
    void aWrongBodyIsNotAlsoToldTwice() {
        Endorsement wrong = by("m", GovernmentGroup.PROVINCES).toBuilder()
                .group(GovernmentGroup.MUNICIPALITIES)
                .build();

        assertEquals(
                List.of(
                        "NDS-AGR-103 /endorsements/0/umbrella /endorsements/0/group",
                        "NDS-AGR-103 /endorsements/1/umbrella /endorsements/1/group"),
                lines(sound().addEndorsements(wrong, wrong)));
    }

    @Test
    void supportIsNoAnswerOfAMember() {
        assertEquals(
                List.of("NDS-PRG-008 /agreements/0 /organisations/3"),
                lines(sound().addOrganisation(municipality("c").build())
                        .addEndorsement(by("m", GovernmentGroup.MUNICIPALITIES))));
    }

    // who has not answered

    @ParameterizedTest
    @EnumSource(Obligation.class)
    void onlyAdviceNeedsNoAnswer(Obligation obligation) {
        Programme.Builder programme = sound().addAgreement(agreement("x", obligation)
                .legalBasis(Source.of("law", "https://wetten.overheid.nl/"))
                .build());

        assertEquals(
                obligation == Obligation.VOLUNTARY
                        ? List.of()
                        : List.of("NDS-PRG-008 /agreements/2 /organisations/0 /organisations/1"),
                lines(programme));
    }

    @Test
    void theFirstAddresseeThatContainsAnOrganisationHolds() {
        Programme.Builder programme = sound().addAgreement(agreement("x", Obligation.VOLUNTARY, those("a"))
                .addAddressed(Addressee.of(Audience.of(GovernmentGroup.MUNICIPALITIES), Obligation.AGREED))
                .build());

        assertEquals(List.of("NDS-PRG-008 /agreements/2 /organisations/1"), lines(programme));
    }

    @Test
    void whoIsNotThereOnTheDayOfTheProgrammeIsNotBound() {
        assertEquals(
                List.of(
                        "NDS-ORG-016 /organisations/3/existsThrough",
                        "NDS-ORG-017 /organisations/4/existsFrom",
                        "NDS-PRG-008 /agreements/0 /organisations/5 /organisations/6"),
                lines(sound().addOrganisations(
                                existing("c", "../2026-09-30"),
                                existing("d", "2026-10-02/.."),
                                existing("e", "../2026-10-01"),
                                existing("f", "2026-10-01/.."))));
    }

    private static Organisation existing(String id, String period) {
        return municipality(id).existence(DateRange.of(period)).build();
    }

    @Test
    void theGroupOnTheDayOfTheProgrammeCounts() {
        Organisation moved = province("c")
                .groups(List.of(
                        new Dated<>(GovernmentGroup.PROVINCES, DateRange.through(DAY.minusDays(1))),
                        new Dated<>(GovernmentGroup.MUNICIPALITIES, DateRange.from(DAY))))
                .build();

        assertEquals(List.of("NDS-PRG-008 /agreements/0 /organisations/3"), lines(sound().addOrganisation(moved)));
        assertEquals(List.of(), lines(sound().asOf(DAY.minusDays(1)).addOrganisation(moved)));
    }

    @Test
    void ofTwoOrganisationsWithOneIdOneHasNotAnswered() {
        assertEquals(
                List.of(
                        "NDS-DOC-031 /organisations/4/id /organisations/3/id",
                        "NDS-ORG-011 /organisations/4/identifiers/0 /organisations/3/identifiers/0",
                        "NDS-PRG-008 /agreements/0 /organisations/3"),
                lines(sound().addOrganisations(
                                municipality("c").build(), municipality("c").build())));
    }

    @Test
    void theNumberIsInTheMessage() {
        Violation violation = sound().addAgreement(
                        agreement("x", Obligation.AGREED).build())
                .build()
                .check(NONE)
                .violations()
                .get(0);

        assertEquals(Map.of("count", "2"), violation.arguments());
    }
}
