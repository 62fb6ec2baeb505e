package nl.nds.core.commitment;

import static nl.nds.core.commitment.Given.adopting;
import static nl.nds.core.commitment.Given.agreement;
import static nl.nds.core.commitment.Given.answering;
import static nl.nds.core.commitment.Given.change;
import static nl.nds.core.commitment.Given.d;
import static nl.nds.core.commitment.Given.date;
import static nl.nds.core.commitment.Given.day;
import static nl.nds.core.commitment.Given.due;
import static nl.nds.core.commitment.Given.lines;
import static nl.nds.core.commitment.Given.measured;
import static nl.nds.core.commitment.Given.milestone;
import static nl.nds.core.commitment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.Recurrence;
import nl.nds.core.validation.InvalidDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that agreements and commitments are made of. */
class ValueTypesTest {

    private static final LocalDate DAY = day("2026-01-01");
    private static final Source SOURCE = Source.of("a document", "https://example.org");
    private static final Addressee PROVINCES = Addressee.of(Audience.of(GovernmentGroup.PROVINCES), Obligation.AGREED);

    /** With every part that an agreement can have. */
    private static Agreement fullAgreement() {
        return agreement(PROVINCES)
                .addPriorities(Priority.DATA)
                .addGoals(StrategicGoal.byId("cloud-1").orElseThrow())
                .agreedOn(DAY)
                .inForceFrom(DAY)
                .enforcedFrom(DAY)
                .due(date("2027"))
                .recurs(new Recurrence(DAY, Period.ofYears(1)))
                .legalBasis(SOURCE)
                .addSources(SOURCE)
                .note(LocalizedText.of("a note", "een noot"))
                .build();
    }

    /** With every part that a commitment can have, although they do not go together. */
    private static Commitment fullCommitment() {
        return adopting(DeliveryStatus.DELIVERED)
                .givenOn(DAY)
                .explanation("why")
                .ground("defence")
                .disclosedIn(SOURCE)
                .reviewBy(DAY)
                .addHistory(change(DeliveryStatus.DELIVERED, "2026-01-01"))
                .start(date("2026"))
                .due(due("2027", "2028"))
                .deliveredOn(DAY)
                .deliveredThrough("ictu")
                .addDependsOn("other")
                .supersedes("older")
                .addMilestone(milestone("2026"))
                .addTarget(target("0", "1").build())
                .addEvidence(new Evidence("decision", SOURCE, Optional.of(DAY)))
                .build();
    }

    private static Target fullTarget() {
        return target("0", "1")
                .unit("%")
                .direction(Direction.INCREASE)
                .by(date("2027"))
                .addMeasurement(measured("1", "2026-01-01"))
                .build();
    }

    private static Endorsement fullEndorsement() {
        return Endorsement.of("a", GovernmentGroup.PROVINCES).toBuilder()
                .givenOn(DAY)
                .source(SOURCE)
                .build();
    }

    @Test
    void everythingCanBeTakenUpAgain() {
        assertEquals(fullAgreement(), fullAgreement().toBuilder().build());
        assertEquals(fullCommitment(), fullCommitment().toBuilder().build());
        assertEquals(fullTarget(), fullTarget().toBuilder().build());
        assertEquals(fullEndorsement(), fullEndorsement().toBuilder().build());
        assertEquals(
                fullAgreement().hashCode(), fullAgreement().toBuilder().build().hashCode());
        assertEquals(
                fullCommitment().hashCode(),
                fullCommitment().toBuilder().build().hashCode());
        assertEquals(fullTarget().hashCode(), fullTarget().toBuilder().build().hashCode());
        assertEquals(
                fullEndorsement().hashCode(),
                fullEndorsement().toBuilder().build().hashCode());
    }

    @Test
    void settingAListReplacesItAndAddingExtendsIt() {
        Milestone other = milestone("2027");

        assertEquals(
                List.of(milestone("2026"), other),
                fullCommitment().toBuilder().addMilestone(other).build().milestones());
        assertEquals(
                List.of(other),
                fullCommitment().toBuilder().milestones(List.of(other)).build().milestones());
        assertEquals(
                List.of(PROVINCES, PROVINCES),
                fullAgreement().toBuilder().addAddressed(PROVINCES).build().addressed());
    }

    @Test
    void anAgreementIsEqualByEveryPart() {
        Agreement full = fullAgreement();
        for (Agreement.Builder other : List.of(
                full.toBuilder().id("b"),
                full.toBuilder().title(LocalizedText.english("another")),
                full.toBuilder().priorities(List.of()),
                full.toBuilder().goals(List.of()),
                full.toBuilder().addressed(List.of()),
                full.toBuilder().agreedOn(Optional.empty()),
                full.toBuilder().inForceFrom(Optional.empty()),
                full.toBuilder().enforcedFrom(Optional.empty()),
                full.toBuilder().due(date("2027-12-31")),
                full.toBuilder().recurs(Optional.empty()),
                full.toBuilder().legalBasis(Optional.empty()),
                full.toBuilder().sources(List.of()),
                full.toBuilder().note(Optional.empty()))) {
            assertNotEquals(full, other.build());
        }
    }

    @Test
    void aCommitmentIsEqualByEveryPart() {
        Commitment full = fullCommitment();
        for (Commitment.Builder other : List.of(
                full.toBuilder().id("d"),
                full.toBuilder().organisation("gm0000"),
                full.toBuilder().agreement("b"),
                full.toBuilder().answer(AgreementAnswer.DECLINE),
                full.toBuilder().givenOn(Optional.empty()),
                full.toBuilder().explanation(Optional.empty()),
                full.toBuilder().ground(Optional.empty()),
                full.toBuilder().disclosedIn(Optional.empty()),
                full.toBuilder().reviewBy(Optional.empty()),
                full.toBuilder().status(Optional.empty()),
                full.toBuilder().history(List.of()),
                full.toBuilder().start(date("2026-01-01")),
                full.toBuilder().due(due("2028")),
                full.toBuilder().deliveredOn(Optional.empty()),
                full.toBuilder().deliveredThrough(Optional.empty()),
                full.toBuilder().dependsOn(List.of()),
                full.toBuilder().supersedes(Optional.empty()),
                full.toBuilder().milestones(List.of()),
                full.toBuilder().targets(List.of()),
                full.toBuilder().evidence(List.of()))) {
            assertNotEquals(full, other.build());
        }
    }

    @Test
    void aTargetIsEqualByEveryPart() {
        Target full = fullTarget();
        for (Target.Builder other : List.of(
                full.toBuilder().title("another"),
                full.toBuilder().value(d("2")),
                full.toBuilder().baseline(Optional.empty()),
                full.toBuilder().unit(Optional.empty()),
                full.toBuilder().direction(Optional.empty()),
                full.toBuilder().by(Optional.empty()),
                full.toBuilder().measurements(List.of()))) {
            assertNotEquals(full, other.build());
        }
        Target node =
                target("", "1").model(new ModelReference("m", "1")).node("n").build();
        assertNotEquals(node, node.toBuilder().node("o").build());
        assertNotEquals(
                node, node.toBuilder().model(new ModelReference("m", "2")).build());
        Target requirement = Given.requirement().build();
        assertNotEquals(
                requirement,
                requirement.toBuilder()
                        .requirement(new Condition.AtLeast("n", Decimal.ZERO))
                        .build());
    }

    @Test
    void anEndorsementIsEqualByEveryPart() {
        Endorsement full = fullEndorsement();
        for (Endorsement.Builder other : List.of(
                full.toBuilder().agreement("b"),
                full.toBuilder().umbrella(GovernmentGroup.MUNICIPALITIES.umbrella()),
                full.toBuilder().group(GovernmentGroup.MUNICIPALITIES),
                full.toBuilder().givenOn(Optional.empty()),
                full.toBuilder().source(Optional.empty()))) {
            assertNotEquals(full, other.build());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "a b", "é"})
    void idsHaveTheFormOfOne(String id) {
        Agreement.Builder agreement = agreement(PROVINCES).id(id);
        Commitment.Builder commitment = answering(AgreementAnswer.DECLINE).id(id);

        assertEquals(
                List.of("NDS-DOC-017 /id []"),
                lines(assertThrows(InvalidDataException.class, agreement::build).report()));
        assertEquals(
                List.of("NDS-DOC-017 /id []"),
                lines(assertThrows(InvalidDataException.class, commitment::build)
                        .report()));
        assertEquals(
                List.of("NDS-DOC-017 /kind []"),
                lines(assertThrows(InvalidDataException.class, () -> new Evidence(id, SOURCE, Optional.empty()))
                        .report()));
    }

    @Test
    void whatIsRequiredIsNotLeftOut() {
        Agreement.Builder agreement = Agreement.builder();
        Commitment.Builder commitment = Commitment.builder().id("c");
        Endorsement.Builder endorsement = Endorsement.builder().agreement("a");

        for (String part : List.of("id", "title")) {
            assertTrue(assertThrows(IllegalStateException.class, agreement::build)
                    .getMessage()
                    .contains(part));
        }
        for (String part : List.of("organisation", "agreement", "answer")) {
            assertTrue(assertThrows(IllegalStateException.class, commitment::build)
                    .getMessage()
                    .contains(part));
        }
        for (String part : List.of("umbrella", "group")) {
            assertTrue(assertThrows(IllegalStateException.class, endorsement::build)
                    .getMessage()
                    .contains(part));
        }
    }

    @Test
    void listsAreCopied() {
        List<DateMove> moves = new ArrayList<>(due("2026", "2027").moves());
        List<GovernmentGroup> groups = new ArrayList<>(List.of(GovernmentGroup.PROVINCES));
        List<LegalType> types = new ArrayList<>(List.of(LegalType.MINISTRY));
        List<String> organisations = new ArrayList<>(List.of("gm0363"));
        Deadline deadline = new Deadline(date("2026"), moves);
        Audience audience = new Audience(groups, types, organisations);
        List.of(moves, groups, types, organisations).forEach(List::clear);

        assertEquals(due("2026", "2027"), deadline);
        assertEquals(
                new Audience(List.of(GovernmentGroup.PROVINCES), List.of(LegalType.MINISTRY), List.of("gm0363")),
                audience);
        for (List<?> list : List.of(
                deadline.moves(),
                audience.groups(),
                audience.types(),
                audience.organisations(),
                fullCommitment().history(),
                fullCommitment().dependsOn(),
                fullCommitment().milestones(),
                fullCommitment().targets(),
                fullCommitment().evidence(),
                fullAgreement().addressed(),
                fullAgreement().goals(),
                fullAgreement().priorities(),
                fullAgreement().sources(),
                fullTarget().measurements())) {
            assertThrows(UnsupportedOperationException.class, list::clear);
        }
    }

    @Test
    void partsAreRequired() {
        Audience nobody = Audience.NOBODY;
        Obligation agreed = Obligation.AGREED;
        Decimal one = Decimal.ONE;
        assertThrows(NullPointerException.class, () -> new Addressee(null, nobody, agreed));
        assertThrows(NullPointerException.class, () -> new Addressee(nobody, null, agreed));
        assertThrows(NullPointerException.class, () -> new Addressee(nobody, nobody, null));
        assertThrows(NullPointerException.class, () -> new Audience(null, List.of(), List.of()));
        assertThrows(NullPointerException.class, () -> new Audience(List.of(), null, List.of()));
        assertThrows(NullPointerException.class, () -> new Audience(List.of(), List.of(), null));
        assertThrows(NullPointerException.class, () -> new StatusChange(null, DAY));
        assertThrows(NullPointerException.class, () -> new StatusChange(DeliveryStatus.PROPOSED, null));
        assertThrows(NullPointerException.class, () -> new Measurement(null, DAY, Optional.empty()));
        assertThrows(NullPointerException.class, () -> new Measurement(one, null, Optional.empty()));
        assertThrows(NullPointerException.class, () -> new Measurement(one, DAY, null));
        assertThrows(NullPointerException.class, () -> new Evidence(null, SOURCE, Optional.empty()));
        assertThrows(NullPointerException.class, () -> new Evidence("decision", null, Optional.empty()));
        assertThrows(NullPointerException.class, () -> new Evidence("decision", SOURCE, null));
        Commitment.Builder commitment = answering(AgreementAnswer.DECLINE);
        assertThrows(NullPointerException.class, () -> commitment.answer(null));
        assertThrows(NullPointerException.class, () -> commitment.addMilestone((Milestone) null));
        Agreement.Builder agreement = agreement(PROVINCES);
        assertThrows(NullPointerException.class, () -> agreement.title(null));
    }

    /** A document cannot hold a text that says nothing, and it explains nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void textsAreNotBlank(String blank) {
        LocalDate on = day("2026-03-01");
        Commitment.Builder commitment = adopting(DeliveryStatus.COMMITTED);
        List<Executable> refused = List.of(
                () -> commitment.explanation(blank).build(),
                () -> answering(AgreementAnswer.EXEMPT).ground(blank).build(),
                () -> adopting(DeliveryStatus.COMMITTED).organisation(blank).build(),
                () -> adopting(DeliveryStatus.COMMITTED).agreement(blank).build(),
                () -> adopting(DeliveryStatus.COMMITTED).deliveredThrough(blank).build(),
                () -> adopting(DeliveryStatus.COMMITTED).supersedes(blank).build(),
                () -> adopting(DeliveryStatus.COMMITTED).addDependsOn(blank).build(),
                () -> Endorsement.of(blank, GovernmentGroup.PROVINCES),
                () -> due("2027").movedTo(date("2028"), on, blank),
                () -> new Milestone(blank, due("2027"), Optional.empty()),
                () -> target("", "1").title(blank).build(),
                () -> target("", "1").unit(blank).build());

        for (Executable each : refused) {
            assertThrows(IllegalArgumentException.class, each);
        }
    }
}
