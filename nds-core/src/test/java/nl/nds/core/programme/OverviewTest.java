package nl.nds.core.programme;

import static nl.nds.core.programme.Sample.DAY;
import static nl.nds.core.programme.Sample.NONE;
import static nl.nds.core.programme.Sample.adopts;
import static nl.nds.core.programme.Sample.agreement;
import static nl.nds.core.programme.Sample.answers;
import static nl.nds.core.programme.Sample.assessment;
import static nl.nds.core.programme.Sample.day;
import static nl.nds.core.programme.Sample.due;
import static nl.nds.core.programme.Sample.municipality;
import static nl.nds.core.programme.Sample.sound;
import static nl.nds.core.programme.Sample.target;
import static nl.nds.core.programme.Sample.those;
import static nl.nds.core.programme.Sample.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Audience;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.commitment.Measurement;
import nl.nds.core.commitment.Milestone;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.commitment.OutlookReason;
import nl.nds.core.commitment.Progress;
import nl.nds.core.commitment.ProgressRemark;
import nl.nds.core.commitment.StatusChange;
import nl.nds.core.commitment.Target;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Subject;
import nl.nds.core.maturity.VerdictStatus;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Succession;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.time.PartialDate;
import nl.nds.core.time.Recurrence;
import nl.nds.core.validation.InvalidDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What became of the agreements of a programme on a day. */
class OverviewTest {

    private static Overview on(Programme.Builder programme, LocalDate day) {
        return programme.build().overview(NONE, day);
    }

    /** Who stands where towards the first agreement, over all groups. */
    private static List<String> standings(Programme.Builder programme, LocalDate day) {
        List<String> lines = new ArrayList<>();
        for (Overview.GroupAnswers group :
                on(programme, day).agreements().get(0).groups()) {
            group.organisations().forEach((standing, ids) -> lines.add(standing.code() + " " + String.join(" ", ids)));
        }
        return lines;
    }

    private static List<String> standings(Programme.Builder programme) {
        return standings(programme, DAY);
    }

    private static List<String> commitments(Overview overview) {
        return overview.commitments().stream()
                .map(it -> it.commitment() + " " + it.reason().code())
                .toList();
    }

    private static List<String> deadlines(Overview overview) {
        return overview.deadlines().stream()
                .map(it -> it.due() + " " + it.kind().code() + " " + it.id()
                        + it.title().map(title -> " " + title).orElse(""))
                .toList();
    }

    private static int adopted(Overview overview) {
        return overview.agreements().get(0).groups().stream()
                .mapToInt(it -> it.count(Standing.ADOPTED))
                .sum();
    }

    /** How many commitments are counted as cross-cutting, which all of the sample are. */
    private static int covered(Overview overview) {
        List<Overview.Coverage> coverage = overview.coverage();
        return coverage.get(coverage.size() - 1).commitments();
    }

    private static Progress progress(Programme.Builder programme, LocalDate day) {
        return on(programme, day).commitments().get(0).progress().get(0);
    }

    private static Commitment.Builder own() {
        return adopts("a-m", "a", "m");
    }

    // who answered what

    @Test
    void ofNothingThereIsNothing() {
        Overview overview = on(Programme.builder().asOf(DAY), DAY);

        assertEquals(DAY, overview.at());
        assertEquals(List.of(), overview.agreements());
        assertEquals(List.of(), overview.commitments());
        assertEquals(List.of(), overview.deadlines());
        assertEquals(
                1 + Priority.values().length + StrategicGoal.all().size(),
                overview.coverage().size());
    }

    @Test
    void whoIsAddressedStandsSomewhere() {
        assertEquals(List.of("adopted a b"), standings(sound()));
        assertEquals(
                List.of("adopted a", "unanswered b"),
                standings(sound().agreements(
                                List.of(agreement("v", Obligation.VOLUNTARY).build()))));
    }

    @ParameterizedTest
    @CsvSource({"EXEMPT, exempt", "DEVIATE, deviates", "DECLINE, declined", "NOT_APPLICABLE, not-applicable"})
    void everyAnswerHasItsStanding(AgreementAnswer answer, String standing) {
        List<String> expected = new ArrayList<>(List.of("adopted b", standing + " a"));

        assertEquals(expected, standings(with(answers("a-m", "a", "m", answer))));
    }

    @ParameterizedTest
    @EnumSource(DeliveryStatus.class)
    void aPromiseOrMoreIsAdopted(DeliveryStatus status) {
        Commitment.Builder commitment = own().status(status);
        List<String> expected = switch (status) {
            case PROPOSED -> List.of("adopted b", "proposed a");
            case WITHDRAWN, SUPERSEDED -> List.of("adopted b", "unanswered a");
            default -> List.of("adopted a b");
        };

        assertEquals(expected, standings(with(commitment)));
    }

    @Test
    void aPromiseWithoutAStatusIsAProposal() {
        assertEquals(List.of("adopted b", "proposed a"), standings(with(own().status(Optional.empty()))));
    }

    @Test
    void groupsAreInTheirOrderAndWhoHasNoneComesLast() {
        Programme.Builder programme = sound().addOrganisation(
                        Sample.organisation("x").build())
                .agreements(List.of(agreement(
                                "v",
                                Obligation.VOLUNTARY,
                                new Audience(
                                        List.of(GovernmentGroup.MUNICIPALITIES, GovernmentGroup.PROVINCES),
                                        List.of(),
                                        List.of("x")))
                        .build()))
                .addEndorsement(Endorsement.of("v", GovernmentGroup.WATER_BOARDS));
        List<Overview.GroupAnswers> groups =
                on(programme, DAY).agreements().get(0).groups();

        assertEquals(
                List.of(
                        Optional.of(GovernmentGroup.PROVINCES),
                        Optional.of(GovernmentGroup.MUNICIPALITIES),
                        Optional.of(GovernmentGroup.WATER_BOARDS),
                        Optional.empty()),
                groups.stream().map(Overview.GroupAnswers::group).toList());
        assertEquals(
                List.of(1, 2, 0, 1),
                groups.stream().map(Overview.GroupAnswers::addressed).toList());
        assertEquals(
                Optional.of(GovernmentGroup.WATER_BOARDS.umbrella()),
                groups.get(2).endorsement());
    }

    @Test
    void supportIsShownBesideTheAnswersFromTheDayItIsGiven() {
        Programme.Builder programme = sound().addEndorsement(
                        Endorsement.of("m", GovernmentGroup.MUNICIPALITIES).toBuilder()
                                .givenOn(day("2026-06-01"))
                                .build());
        for (String day : List.of("2026-05-31", "2026-06-01")) {
            Overview.GroupAnswers group =
                    on(programme, day(day)).agreements().get(0).groups().get(0);

            assertEquals(Map.of(Standing.ADOPTED, List.of("a", "b")), group.organisations());
            assertEquals(
                    day.equals("2026-06-01")
                            ? Optional.of(GovernmentGroup.MUNICIPALITIES.umbrella())
                            : Optional.empty(),
                    group.endorsement());
        }
    }

    // counted once

    @Test
    void ofAnAnswerThatWasSupersededTheNewOneCounts() {
        Programme.Builder both =
                sound().addCommitment(adopts("a-m2", "a", "m").supersedes("a-m").build());
        Overview overview = on(both, DAY);

        assertEquals(2, adopted(overview));
        assertEquals(3, covered(overview));
        assertEquals(List.of("b-m no-figures", "a-v no-figures", "a-m2 no-figures"), commitments(overview));
    }

    @Test
    void anOldAnswerIsNotUsedAgainstTheNewOne() {
        Programme.Builder both = with(own().due(due("2026-01"))
                        .addTarget(target(4).build()))
                .addCommitment(adopts("a-m2", "a", "m")
                        .supersedes("a-m")
                        .due(due("2027-06"))
                        .build())
                .addAssessment(assessment("s", "a", "2026-02-01", 4).build());
        Overview overview = on(both, DAY);

        assertEquals(List.of("b-m no-figures", "a-v no-figures", "a-m2 no-figures"), commitments(overview));
        assertEquals(List.of("2027-06 commitment a-m2", "2027 agreement m"), deadlines(overview));
    }

    @Test
    void untilTheNewAnswerIsGivenTheOldOneCounts() {
        Programme.Builder both = sound().addCommitment(answers("a-m2", "a", "m", AgreementAnswer.EXEMPT)
                .supersedes("a-m")
                .givenOn(day("2026-06-01"))
                .build());

        assertEquals(List.of("adopted a b"), standings(both, day("2026-05-31")));
        assertEquals(List.of("adopted b", "exempt a"), standings(both, day("2026-06-01")));
    }

    @Test
    void theLastOfALineCountsThoughOneBetweenHasALaterDate() {
        List<Commitment> line = new ArrayList<>(List.of(
                own().build(),
                adopts("a-m2", "a", "m")
                        .supersedes("a-m")
                        .givenOn(day("2026-12-01"))
                        .build(),
                answers("a-m3", "a", "m", AgreementAnswer.EXEMPT)
                        .supersedes("a-m2")
                        .build()));
        for (int turn = 0; turn < 2; turn++) {
            Collections.reverse(line);

            assertEquals(List.of("exempt a", "unanswered b"), standings(sound().commitments(line)));
        }
    }

    @Test
    void aSecondAnswerIsCountedOnce() {
        Programme.Builder twice = sound().addCommitment(
                        answers("a-m2", "a", "m", AgreementAnswer.EXEMPT).build());

        assertEquals(List.of("NDS-COM-105 /commitments/3/agreement /commitments/0/agreement"), Sample.lines(twice));
        // the last holds
        assertEquals(List.of("adopted b", "exempt a"), standings(twice));
        assertEquals(List.of("b-m no-figures", "a-v no-figures"), commitments(on(twice, DAY)));
        assertEquals(
                3, covered(on(sound().addCommitment(adopts("a-m2", "a", "m").build()), DAY)));
    }

    @Test
    void nobodyReplacesTheAnswerOfSomebodyElse() {
        Programme.Builder programme =
                sound().addCommitment(adopts("b-v", "b", "v").supersedes("a-m").build());

        assertEquals(List.of("adopted a b"), standings(programme));
    }

    @Test
    void ofAForkTheFirstTakesThePlace() {
        Programme.Builder programme = sound().addCommitments(
                        answers("a-m2", "a", "m", AgreementAnswer.EXEMPT)
                                .supersedes("a-m")
                                .build(),
                        answers("a-m3", "a", "m", AgreementAnswer.NOT_APPLICABLE)
                                .supersedes("a-m")
                                .build());

        assertEquals(
                List.of("NDS-COM-111 /commitments/4/supersedes /commitments/3/supersedes"), Sample.lines(programme));
        // both are there; the last holds
        assertEquals(List.of("adopted b", "not-applicable a"), standings(programme));
    }

    @Test
    void whoSupersedesItselfStillCounts() {
        assertEquals(List.of("adopted a b"), standings(with(own().supersedes("a-m"))));
    }

    // organisations that end

    private static Programme.Builder merged() {
        return sound().organisations(List.of(
                municipality("a")
                        .existence(DateRange.of("../2026-06-30"))
                        .addSuccession(Succession.of("b", day("2026-07-01")))
                        .build(),
                municipality("b").build(),
                Sample.province("p").build()));
    }

    @Test
    void commitmentsOfADissolvedOrganisationStayReadableAndAreNotCounted() {
        Programme programme = merged().build();
        Overview before = programme.overview(NONE, day("2026-06-30"));
        Overview after = programme.overview(NONE, day("2026-07-01"));

        assertEquals(3, programme.commitments().size());
        assertEquals(List.of("NDS-ORG-016 /organisations/0/existsThrough"), Sample.lines(programme.check(NONE)));
        assertEquals(List.of("a-m no-figures", "b-m no-figures", "a-v no-figures"), commitments(before));
        assertEquals(2, adopted(before));
        assertEquals(3, covered(before));
        assertEquals(List.of("b-m no-figures"), commitments(after));
        assertEquals(1, adopted(after));
        assertEquals(1, covered(after));
    }

    @Test
    void theAnswerOfASuccessorTakesThePlaceOfTheOldOne() {
        Programme.Builder programme = merged().addCommitment(adopts("b-v", "b", "v")
                .supersedes("a-v")
                .givenOn(day("2026-07-01"))
                .build());

        assertEquals(3, covered(on(programme, day("2026-06-30"))));
        assertEquals(2, covered(on(programme, day("2026-07-01"))));
    }

    @Test
    void theGroupOnTheDayCounts() {
        Programme.Builder programme = sound().organisations(List.of(
                municipality("a")
                        .groups(List.of(
                                new Dated<>(GovernmentGroup.MUNICIPALITIES, DateRange.of("../2026-06-30")),
                                new Dated<>(GovernmentGroup.PROVINCES, DateRange.of("2026-07-01/.."))))
                        .build(),
                municipality("b").build()));

        assertEquals(List.of("adopted a b"), standings(programme, day("2026-06-30")));
        assertEquals(List.of("adopted b"), standings(programme, day("2026-07-01")));
    }

    // as of a day

    @Test
    void agreementsThatAreMadeLaterAreNotThereYet() {
        Agreement later = agreement("x", Obligation.AGREED)
                .agreedOn(day("2026-06-01"))
                .due(PartialDate.of("2028"))
                .recurs(new Recurrence(day("2027-02-01"), Period.ofYears(1)))
                .build();
        Programme.Builder programme = sound().agreements(List.of(later)).commitments(List.of());

        assertEquals(List.of(), on(programme, day("2026-05-31")).agreements());
        assertEquals(List.of(), deadlines(on(programme, day("2026-05-31"))));
        assertEquals(List.of("unanswered a b"), standings(programme, day("2026-06-01")));
        assertEquals(
                List.of("2027-02-01 recurrence x", "2028 agreement x"), deadlines(on(programme, day("2026-06-01"))));
    }

    @Test
    void answersThatAreGivenLaterAreNotThereYet() {
        Programme.Builder given = with(own().givenOn(day("2026-06-01")));
        Programme.Builder recorded = with(own().addHistory(
                        new StatusChange(DeliveryStatus.PROPOSED, day("2026-05-01")),
                        new StatusChange(DeliveryStatus.COMMITTED, day("2026-06-01"))));

        assertEquals(List.of("adopted b", "unanswered a"), standings(given, day("2026-05-31")));
        assertEquals(List.of("adopted a b"), standings(given, day("2026-06-01")));
        assertEquals(List.of("adopted b", "unanswered a"), standings(recorded, day("2026-04-30")));
        assertEquals(List.of("adopted b", "proposed a"), standings(recorded, day("2026-05-31")));
        assertEquals(List.of("adopted a b"), standings(recorded, day("2026-06-01")));
    }

    @Test
    void whatIsWithdrawnLaterStillCounts() {
        Programme.Builder programme = with(own().status(DeliveryStatus.WITHDRAWN)
                .addHistory(
                        new StatusChange(DeliveryStatus.COMMITTED, day("2026-03-01")),
                        new StatusChange(DeliveryStatus.WITHDRAWN, day("2026-06-01"))));

        assertEquals(List.of("adopted a b"), standings(programme, day("2026-05-31")));
        assertEquals(List.of("adopted b", "unanswered a"), standings(programme, day("2026-06-01")));
    }

    @Test
    void datesThatAreMovedLaterAreNotMovedYet() {
        Programme.Builder programme =
                with(own().due(due("2026-04").movedTo(PartialDate.of("2026-11"), day("2026-05-15"), "because"))
                        .addMilestone(new Milestone(
                                "step",
                                due("2026-02").movedTo(PartialDate.of("2026-12"), day("2026-05-15"), "because"),
                                Optional.empty())));

        assertEquals(
                List.of("2026-02 milestone a-m step", "2026-04 commitment a-m", "2027 agreement m"),
                deadlines(on(programme, day("2026-05-14"))));
        assertEquals(
                List.of("a-m due-passed", "b-m no-figures", "a-v no-figures"),
                commitments(on(programme, day("2026-05-14"))));
        assertEquals(
                List.of("2026-11 commitment a-m", "2026-12 milestone a-m step", "2027 agreement m"),
                deadlines(on(programme, day("2026-05-15"))));
    }

    @Test
    void whatIsDeliveredLaterIsNotDeliveredYet() {
        Programme.Builder programme = with(own().status(DeliveryStatus.DELIVERED)
                .due(due("2026-08"))
                .deliveredOn(day("2026-06-01"))
                .addMilestone(new Milestone("step", due("2026-03"), Optional.of(day("2026-04-05")))));

        assertEquals(
                List.of("2026-03 milestone a-m step", "2026-08 commitment a-m", "2027 agreement m"),
                deadlines(on(programme, day("2026-04-04"))));
        assertEquals(
                List.of("2026-08 commitment a-m", "2027 agreement m"), deadlines(on(programme, day("2026-05-31"))));
        assertEquals(List.of("2027 agreement m"), deadlines(on(programme, day("2026-06-01"))));
        assertEquals(
                "a-m delivered", commitments(on(programme, day("2026-06-01"))).get(0));
    }

    // what is due

    @Test
    void everyKindOfDateIsListedInTheOrderOfTime() {
        Programme.Builder programme = with(own().due(due("2027-06"))
                        .addMilestone(new Milestone("step", due("2026-12"), Optional.empty()))
                        .addTarget(target(4)
                                .title("goal")
                                .by(PartialDate.of("2027-Q1"))
                                .build()))
                .agreements(List.of(
                        agreement("m", Obligation.MANDATORY)
                                .due(PartialDate.of("2027"))
                                .recurs(new Recurrence(day("2024-02-29"), Period.ofYears(1)))
                                .build(),
                        agreement("v", Obligation.VOLUNTARY).build()))
                .addCommitment(answers("b-v", "b", "v", AgreementAnswer.DECLINE)
                        .reviewBy(day("2027-02-28"))
                        .build());

        assertEquals(
                List.of(
                        "2026-12 milestone a-m step",
                        "2027-02-28 recurrence m",
                        "2027-02-28 review b-v",
                        "2027-Q1 target a-m goal",
                        "2027-06 commitment a-m",
                        "2027 agreement m"),
                deadlines(on(programme, DAY)));
    }

    @Test
    void ofOneDateTheOrderIsThatOfTheProgramme() {
        Programme.Builder programme = sound().commitments(List.of(
                adopts("z", "a", "m").due(due("2027")).build(),
                adopts("y", "b", "m").due(due("2027-12-31")).build(),
                adopts("x", "a", "v").due(due("2027")).build()));

        // a whole year begins before its last day
        assertEquals(
                List.of("2027 agreement m", "2027 commitment z", "2027 commitment x", "2027-12-31 commitment y"),
                deadlines(on(programme, DAY)));
    }

    @Test
    void anAgreementThatEverybodyHasDoneIsNotOverdue() {
        Programme.Builder open =
                with(own().due(due("2027")).addHistory(new StatusChange(DeliveryStatus.COMMITTED, day("2026-01-01"))));
        Programme.Builder done = sound().commitments(List.of(
                own().status(DeliveryStatus.DELIVERED)
                        .deliveredOn(day("2026-01-01"))
                        .build(),
                answers("b-m", "b", "m", AgreementAnswer.EXEMPT).build()));

        assertEquals(List.of("2027 agreement m", "2027 commitment a-m"), deadlines(on(open, day("2028-01-01"))));
        assertEquals(List.of(), deadlines(on(done, day("2028-01-01"))));
    }

    @Test
    void adviceIsNeverOverdue() {
        Programme.Builder programme = sound().agreements(List.of(
                agreement("v", Obligation.VOLUNTARY).due(PartialDate.of("2026")).build()));

        assertEquals(List.of("2026 agreement v"), deadlines(on(programme, day("2026-12-31"))));
        assertEquals(List.of(), deadlines(on(programme, day("2027-01-01"))));
    }

    @Test
    void whatIsWithdrawnIsNotDue() {
        assertEquals(
                List.of("2027 agreement m"),
                deadlines(on(with(own().status(DeliveryStatus.WITHDRAWN).due(due("2026-11"))), DAY)));
    }

    // targets

    @Test
    void theLatestAssessmentOnOrBeforeTheDayCounts() {
        Programme.Builder programme = with(own().addTarget(
                                target(4).baseline(Decimal.ZERO).build()))
                .addAssessments(
                        assessment("later", "a", "2026-09-01", 4).build(),
                        assessment("earlier", "a", "2026-03-01", 1).build(),
                        assessment("other", "b", "2026-05-01", 3).build());

        assertEquals(Progress.undetermined(ProgressRemark.NOT_MEASURED), progress(programme, day("2026-02-28")));
        assertEquals(
                Optional.of(Decimal.of("0.25")),
                progress(programme, day("2026-03-01")).share());
        assertEquals(
                Optional.of(Decimal.of("0.25")),
                progress(programme, day("2026-08-31")).share());
        assertEquals(VerdictStatus.MET, progress(programme, day("2026-09-01")).status());
        assertEquals(
                Optional.of(new Measurement(Decimal.of(4), day("2026-09-01"), Optional.empty())),
                progress(programme, DAY).actual());
    }

    @Test
    void ofOneDayAuditGoesBeforePeerBeforeToolBeforeSelf() {
        List<Assessor> worth = List.of(Assessor.SELF, Assessor.TOOL, Assessor.PEER, Assessor.AUDIT);
        for (int best = 0; best < worth.size(); best++) {
            List<Assessment> assessments = new ArrayList<>();
            for (int i = 0; i <= best; i++) {
                assessments.add(assessment("s" + i, "a", "2026-09-01", i + 1)
                        .assessor(worth.get(i))
                        .build());
            }
            assessments.add(assessment("old", "a", "2026-08-31", 0)
                    .assessor(Assessor.AUDIT)
                    .build());
            for (int turn = 0; turn < 2; turn++) {
                Collections.reverse(assessments);
                Progress progress =
                        progress(with(own().addTarget(target(4).build())).addAllAssessments(assessments), DAY);

                assertEquals(
                        Decimal.of(best + 1L), progress.actual().orElseThrow().value());
            }
        }
    }

    @Test
    void assessmentsOfPartsOrOfTheGroupDoNotCount() {
        Programme.Builder programme = with(own().addTarget(target(4).build()))
                .addAssessments(
                        assessment("part", "a", "2026-09-01", 4)
                                .subject(new Subject.OrganisationSubject(
                                        "a", Optional.of(new Subject.Part("service", "permits"))))
                                .build(),
                        assessment("group", "a", "2026-09-01", 4)
                                .subject(new Subject.GroupSubject(GovernmentGroup.MUNICIPALITIES))
                                .build());

        assertEquals(Progress.undetermined(ProgressRemark.NOT_MEASURED), progress(programme, DAY));
    }

    @Test
    void aNodeMayBeUndeterminedOrNotApplicable() {
        Commitment.Builder aims = own().addTarget(target(4).build());
        Assessment.Builder nothing = assessment("s", "a", "2026-09-01", 4);

        assertEquals(
                Progress.undetermined(ProgressRemark.NOT_DETERMINED),
                progress(with(aims).addAssessment(nothing.answers(Map.of()).build()), DAY));
        assertEquals(
                Progress.undetermined(ProgressRemark.NOT_DETERMINED),
                progress(
                        with(aims)
                                .addAssessment(nothing.answers(Map.of("q", Answer.unknown()))
                                        .build()),
                        DAY));
        assertEquals(
                Progress.of(VerdictStatus.DOES_NOT_APPLY),
                progress(
                        with(aims)
                                .addAssessment(nothing.answers(Map.of("q", Answer.notApplicable("none")))
                                        .build()),
                        DAY));
    }

    @ParameterizedTest
    @CsvSource({"2, MET", "3, NOT_MET"})
    void aRequirementIsJudged(long atLeast, VerdictStatus status) {
        Target requirement = Target.builder()
                .title("t")
                .model(Sample.MODEL)
                .requirement(new Condition.AtLeast("q", Decimal.of(atLeast)))
                .build();
        Commitment.Builder aims = own().addTarget(requirement);

        assertEquals(Progress.undetermined(ProgressRemark.NOT_MEASURED), progress(with(aims), DAY));
        assertEquals(
                Progress.of(status),
                progress(
                        with(aims)
                                .addAssessment(
                                        assessment("s", "a", "2026-09-01", 2).build()),
                        DAY));
    }

    @Test
    void otherThingsAreMeasuredByTheOrganisation() {
        Target measured = Target.builder()
                .title("share of services")
                .value(Decimal.of(100))
                .baseline(Decimal.ZERO)
                .addMeasurements(
                        new Measurement(Decimal.of(75), day("2026-09-01"), Optional.empty()),
                        new Measurement(Decimal.of(25), day("2026-03-01"), Optional.empty()))
                .build();
        Programme.Builder programme = with(own().addTarget(measured));

        assertEquals(Progress.undetermined(ProgressRemark.NOT_MEASURED), progress(programme, day("2026-02-28")));
        assertEquals(
                Optional.of(Decimal.of("0.25")),
                progress(programme, day("2026-08-31")).share());
        assertEquals(Optional.of(Decimal.of("0.75")), progress(programme, DAY).share());
    }

    @Test
    void aTargetThatIsMetIsNotDue() {
        Programme.Builder programme = with(own().addTarget(target(2)
                        .title("goal")
                        .by(PartialDate.of("2026-11"))
                        .build()))
                .addAssessment(assessment("s", "a", "2026-09-01", 2).build());

        assertEquals(
                List.of("2026-11 target a-m goal", "2027 agreement m"), deadlines(on(programme, day("2026-08-31"))));
        assertEquals(List.of("2027 agreement m"), deadlines(on(programme, day("2026-09-01"))));
    }

    // coverage

    @Test
    void aGoalAlsoCountsForItsPriority() {
        StrategicGoal first = StrategicGoal.of(Priority.CLOUD).get(0);
        Programme.Builder programme = sound().agreements(List.of(
                agreement("m", Obligation.MANDATORY).addGoal(first).build(),
                agreement("v", Obligation.VOLUNTARY).addPriority(Priority.CLOUD).build(),
                agreement("x", Obligation.VOLUNTARY, those("b")).build()));
        List<Overview.Coverage> coverage = on(programme, DAY).coverage();

        assertEquals(new Overview.Coverage(Optional.of(Priority.CLOUD), Optional.empty(), 2, 3), coverage.get(0));
        assertEquals(new Overview.Coverage(Optional.of(Priority.CLOUD), Optional.of(first), 1, 2), coverage.get(1));
        assertEquals(
                new Overview.Coverage(Optional.empty(), Optional.empty(), 1, 0), coverage.get(coverage.size() - 1));
        assertEquals(
                3,
                coverage.stream().mapToInt(it -> Math.min(1, it.agreements())).sum());
    }

    @Test
    void proposalsAndOtherAnswersCoverNothing() {
        assertEquals(2, covered(on(with(own().status(DeliveryStatus.PROPOSED)), DAY)));
        assertEquals(2, covered(on(with(answers("a-m", "a", "m", AgreementAnswer.EXEMPT)), DAY)));
    }

    // mistakes

    @Test
    void mistakesInCommitmentsDoNotKeepItFromBeingMade() {
        for (Breach each : CommitmentBreachesTest.breaches()) {
            Overview overview = each.broken().overview(NONE, DAY);

            assertEquals(
                    each.broken().agreements().size(), overview.agreements().size());
            assertEquals(
                    each.broken().assessments().size(),
                    each.broken().score(NONE).size());
        }
        for (Breach each : AgreementBreachesTest.breaches()) {
            each.broken().overview(NONE, DAY);
            each.broken().score(NONE);
        }
    }

    @Test
    void mistakesElsewhereDo() {
        Programme broken = sound().addAssessment(
                        assessment("s", "a", "2026-09-01", 5).build())
                .build();

        InvalidDataException refused = assertThrows(InvalidDataException.class, () -> broken.overview(NONE, DAY));
        assertEquals(
                List.of("NDS-ASM-004 /assessments/0/answers/q/value", "NDS-ASM-004 /assessments/0/answers/r/value"),
                Sample.lines(refused.report()));
        assertThrows(InvalidDataException.class, () -> broken.score(NONE));
    }

    @Test
    void aTargetThatDoesNotFitItsModelHasNoProgress() {
        Assessment assessed = assessment("s", "a", "2026-09-01", 4).build();
        Target requirement = Target.builder()
                .title("t")
                .model(Sample.MODEL)
                .requirement(new Condition.AtLeast("x", Decimal.ONE))
                .build();

        assertEquals(
                Progress.undetermined(ProgressRemark.NOT_DETERMINED),
                progress(with(own().addTarget(requirement)).addAssessment(assessed), DAY));
        assertEquals(
                Progress.undetermined(ProgressRemark.NOT_DETERMINED),
                progress(with(own().addTarget(target(1).node("x").build())).addAssessment(assessed), DAY));
        assertEquals(
                Progress.undetermined(ProgressRemark.NOT_MEASURED),
                progress(
                        with(own().addTarget(target(1)
                                        .model(new ModelReference("x", "1"))
                                        .build()))
                                .addAssessment(assessed),
                        DAY));
    }

    @Test
    void commitmentsOfNobodyAreNotCounted() {
        Programme.Builder programme =
                sound().addCommitment(adopts("c-m", "c", "m").build());

        assertEquals(3, covered(on(programme, DAY)));
        assertEquals(3, on(programme, DAY).commitments().size());
    }

    @Test
    void theOutlookIsThatOfTheDay() {
        Programme.Builder programme = with(own().due(due("2026-05-31")));

        assertEquals(
                OutlookReason.NO_FIGURES,
                on(programme, day("2026-05-31")).commitments().get(0).reason());
        assertEquals(
                OutlookReason.DUE_PASSED,
                on(programme, day("2026-06-01")).commitments().get(0).reason());
    }

    @Test
    void anOverviewIsAValue() {
        Overview overview = on(sound(), DAY);

        assertEquals(overview, on(sound(), DAY));
        assertEquals(overview, overview.toBuilder().build());
        assertThrows(
                UnsupportedOperationException.class,
                () -> overview.agreements()
                        .get(0)
                        .groups()
                        .get(0)
                        .organisations()
                        .clear());
    }
}
