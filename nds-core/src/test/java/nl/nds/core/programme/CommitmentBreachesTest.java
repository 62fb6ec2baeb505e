package nl.nds.core.programme;

import static nl.nds.core.programme.Sample.DAY;
import static nl.nds.core.programme.Sample.NONE;
import static nl.nds.core.programme.Sample.adopts;
import static nl.nds.core.programme.Sample.agreement;
import static nl.nds.core.programme.Sample.answers;
import static nl.nds.core.programme.Sample.due;
import static nl.nds.core.programme.Sample.lines;
import static nl.nds.core.programme.Sample.municipality;
import static nl.nds.core.programme.Sample.sound;
import static nl.nds.core.programme.Sample.target;
import static nl.nds.core.programme.Sample.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.nds.core.commitment.Addressee;
import nl.nds.core.commitment.AgreementAnswer;
import nl.nds.core.commitment.Audience;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.DateMove;
import nl.nds.core.commitment.Deadline;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.Evidence;
import nl.nds.core.commitment.Measurement;
import nl.nds.core.commitment.Milestone;
import nl.nds.core.commitment.Obligation;
import nl.nds.core.commitment.StatusChange;
import nl.nds.core.commitment.Target;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Succession;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.Language;
import nl.nds.core.text.Source;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of commitments in the light of their programme. */
class CommitmentBreachesTest {

    private static final Source SOURCE = Source.of("decision", "https://example.org/decision");

    private static Commitment.Builder own() {
        return adopts("a-m", "a", "m");
    }

    private static Breach first(
            String name,
            String line,
            UnaryOperator<Commitment.Builder> broken,
            UnaryOperator<Commitment.Builder> sound) {
        return Breach.of(name, line, with(broken.apply(own())), with(sound.apply(own())));
    }

    private static Target.Builder requirement(Condition condition) {
        return Target.builder().title("t").model(Sample.MODEL).requirement(condition);
    }

    /** What has happened, on a day. */
    private static Breach happening(String place, Function<LocalDate, Commitment.Builder> on) {
        return Breach.of(
                "a " + place + " that is to come",
                "NDS-COM-106 /commitments/0/" + place + " /asOf",
                with(on.apply(DAY.plusDays(1))),
                with(on.apply(DAY)));
    }

    private static List<Breach> happenings() {
        return List.of(
                happening("givenOn", it -> own().givenOn(it)),
                happening(
                        "deliveredOn",
                        it -> own().status(DeliveryStatus.DELIVERED).deliveredOn(it)),
                happening(
                        "history/1/on",
                        it -> own().status(DeliveryStatus.IN_PROGRESS)
                                .addHistory(
                                        new StatusChange(DeliveryStatus.COMMITTED, DAY),
                                        new StatusChange(DeliveryStatus.IN_PROGRESS, it))),
                happening(
                        "due/moves/0/on",
                        it -> own().due(due("2026").movedTo(PartialDate.of("2027-03"), it, "because"))),
                happening(
                        "milestones/1/reachedOn",
                        it -> own().addMilestones(
                                        new Milestone("x", due("2026"), Optional.empty()),
                                        new Milestone("y", due("2026"), Optional.of(it)))),
                happening(
                        "milestones/0/due/moves/0/on",
                        it -> own().addMilestone(new Milestone(
                                "x", due("2026").movedTo(PartialDate.of("2027"), it, "because"), Optional.empty()))),
                happening(
                        "targets/0/measurements/1/on",
                        it -> own().addTarget(Target.builder()
                                .title("t")
                                .value(Decimal.of(90))
                                .addMeasurements(
                                        new Measurement(Decimal.of(10), DAY, Optional.empty()),
                                        new Measurement(Decimal.of(20), it, Optional.empty()))
                                .build())),
                happening(
                        "evidence/0/date", it -> own().addEvidence(new Evidence("decision", SOURCE, Optional.of(it)))));
    }

    private static List<Breach> references() {
        return List.of(
                Breach.of(
                        "an organisation that is not there",
                        "NDS-PRG-003 /commitments/3/organisation",
                        sound().addCommitment(adopts("c-m", "A", "m").build()),
                        sound().addOrganisation(municipality("A").build())
                                .addCommitment(adopts("c-m", "A", "m").build())),
                first(
                        "somebody who is not there delivers",
                        "NDS-COM-125 /commitments/0/deliveredThrough",
                        it -> it.deliveredThrough("c"),
                        it -> it.deliveredThrough("p")),
                Breach.of(
                        "an agreement that is not there",
                        "NDS-COM-101 /commitments/3/agreement",
                        sound().addCommitment(adopts("b-v", "b", "V").build()),
                        sound().addCommitment(adopts("b-v", "b", "v").build())),
                Breach.of(
                        "two commitments with one id",
                        "NDS-DOC-031 /commitments/3/id /commitments/2/id",
                        sound().addCommitment(adopts("a-v", "b", "v").build()),
                        sound().addCommitment(adopts("A-v", "b", "v").build())),
                first(
                        "it depends on what is not there",
                        "NDS-COM-107 /commitments/0/dependsOn/1",
                        it -> it.addDependsOn("b-m", "B-m"),
                        it -> it.addDependsOn("b-m", "a-v")),
                Breach.of(
                        "it depends on advice that is not taken",
                        "NDS-COM-108 /commitments/0/dependsOn/0 /commitments/3/answer",
                        with(own().addDependsOn("b-v"))
                                .addCommitment(answers("b-v", "b", "v", AgreementAnswer.DECLINE)
                                        .build()),
                        with(own().addDependsOn("b-v"))
                                .addCommitment(adopts("b-v", "b", "v").build())),
                first(
                        "it depends on an agreement",
                        "NDS-COM-108 /commitments/0/dependsOn/0",
                        it -> it.addDependsOn("v"),
                        it -> it.addDependsOn("a-v")),
                first(
                        "it depends on an organisation",
                        "NDS-COM-108 /commitments/0/dependsOn/0",
                        it -> it.addDependsOn("b"),
                        it -> it.addDependsOn("b-m")),
                Breach.of(
                        "it depends on an assessment",
                        "NDS-COM-108 /commitments/0/dependsOn/0",
                        with(own().addDependsOn("s"))
                                .addAssessment(Sample.assessment("s", "a", "2026-01-01", 1)
                                        .build()),
                        with(own().addDependsOn("b-m"))
                                .addAssessment(Sample.assessment("s", "a", "2026-01-01", 1)
                                        .build())),
                first(
                        "it depends on itself",
                        "NDS-COM-109 /commitments/0/dependsOn/0",
                        it -> it.addDependsOn("a-m"),
                        it -> it.addDependsOn("b-m")));
    }

    private static Commitment.Builder done(String id, String organisation, String agreement, String on) {
        return adopts(id, organisation, agreement)
                .status(DeliveryStatus.DELIVERED)
                .deliveredOn(Sample.day(on));
    }

    private static Programme.Builder depending(Commitment.Builder first, Commitment.Builder on) {
        Commitment depending = first.addDependsOn(on.build().id()).build();
        return sound().commitments(
                        List.of(depending, on.build(), adopts("a-v", "a", "v").build()));
    }

    private static List<Breach> dependencies() {
        return List.of(
                Breach.of(
                        "due before what it depends on",
                        "NDS-COM-119 /commitments/0/dependsOn/0 /commitments/0/due /commitments/1/due",
                        depending(
                                own().due(due("2026-12-30")),
                                adopts("b-m", "b", "m").due(due("2026"))),
                        depending(
                                own().due(due("2026-12-31")),
                                adopts("b-m", "b", "m").due(due("2026")))),
                Breach.of(
                        "what it depends on was moved to after it",
                        "NDS-COM-119 /commitments/0/dependsOn/0 /commitments/0/due /commitments/1/due",
                        depending(
                                own().due(due("2026-11")),
                                adopts("b-m", "b", "m")
                                        .due(due("2026-10").movedTo(PartialDate.of("2026-12"), DAY, "because"))),
                        depending(
                                own().due(due("2026-11")),
                                adopts("b-m", "b", "m")
                                        .due(due("2026-12").movedTo(PartialDate.of("2026-11"), DAY, "because")))),
                Breach.of(
                        "delivered, and what it depends on is not",
                        "NDS-COM-120 /commitments/0/dependsOn/0 /commitments/0/deliveredOn /commitments/1/status",
                        depending(done("a-m", "a", "m", "2026-05-01"), adopts("b-m", "b", "m")),
                        depending(own(), done("b-m", "b", "m", "2026-05-01"))),
                Breach.of(
                        "delivered a day before what it depends on",
                        "NDS-COM-120 /commitments/0/dependsOn/0 /commitments/0/deliveredOn /commitments/1/deliveredOn",
                        depending(done("a-m", "a", "m", "2026-05-01"), done("b-m", "b", "m", "2026-05-02")),
                        depending(done("a-m", "a", "m", "2026-05-01"), done("b-m", "b", "m", "2026-05-01"))),
                Breach.of(
                        "it depends on what was withdrawn",
                        "NDS-COM-121 /commitments/0/dependsOn/0 /commitments/2",
                        sound().commitments(List.of(
                                own().addDependsOn("a-v").build(),
                                adopts("b-m", "b", "m").build(),
                                adopts("a-v", "a", "v")
                                        .status(DeliveryStatus.WITHDRAWN)
                                        .build())),
                        sound().commitments(List.of(
                                own().addDependsOn("a-v").build(),
                                adopts("b-m", "b", "m").build(),
                                adopts("a-v", "a", "v")
                                        .status(DeliveryStatus.PROPOSED)
                                        .build()))),
                Breach.of(
                        "it depends on what was superseded",
                        "NDS-COM-121 /commitments/0/dependsOn/0 /commitments/2",
                        with(own().addDependsOn("a-v"))
                                .addCommitment(adopts("a-v2", "a", "v")
                                        .supersedes("a-v")
                                        .build()),
                        with(own().addDependsOn("a-v2"))
                                .addCommitment(adopts("a-v2", "a", "v")
                                        .supersedes("a-v")
                                        .build())),
                first(
                        "delivered without what it was to bring about",
                        "NDS-COM-122 /commitments/0/targets/1 /commitments/0/deliveredOn",
                        it -> it.status(DeliveryStatus.DELIVERED)
                                .deliveredOn(DAY)
                                .addTargets(measured(90), measured(89)),
                        it -> it.status(DeliveryStatus.DELIVERED)
                                .deliveredOn(DAY)
                                .addTargets(measured(90), measured(91))),
                first(
                        "delivered without a measurement",
                        "NDS-COM-122 /commitments/0/targets/0 /commitments/0/deliveredOn",
                        it -> it.status(DeliveryStatus.DELIVERED)
                                .deliveredOn(DAY)
                                .addTarget(target(2).build()),
                        it -> it.status(DeliveryStatus.IN_PROGRESS)
                                .addTarget(target(2).build())),
                Breach.of(
                        "an answer before the agreement was made",
                        "NDS-COM-123 /commitments/3/givenOn /agreements/2/agreedOn",
                        answeredOn("2026-02-28"),
                        answeredOn("2026-03-01")));
    }

    private static Programme.Builder answeredOn(String day) {
        return sound().addAgreement(agreement("x", Obligation.VOLUNTARY)
                        .agreedOn(Sample.day("2026-03-01"))
                        .build())
                .addCommitment(adopts("b-x", "b", "x").givenOn(Sample.day(day)).build());
    }

    private static Target measured(long value) {
        return Target.builder()
                .title("t")
                .value(Decimal.of(90))
                .addMeasurements(new Measurement(Decimal.of(value), DAY, Optional.empty()))
                .build();
    }

    private static List<Breach> obligations() {
        return List.of(
                Breach.of(
                        "an answer of somebody who is not asked",
                        "NDS-COM-102 /commitments/3/organisation /agreements/0/addressed",
                        sound().addCommitment(adopts("p-m", "p", "m").build()),
                        sound().addOrganisation(municipality("c").build())
                                .addCommitment(adopts("c-m", "c", "m").build())),
                Breach.of(
                        "an answer that is not allowed",
                        "NDS-COM-103 /commitments/0/answer /agreements/0/addressed/0/obligation",
                        with(answers("a-m", "a", "m", AgreementAnswer.DECLINE)),
                        with(answers("a-m", "a", "m", AgreementAnswer.NOT_APPLICABLE))),
                Breach.of(
                        "a ground that is not accepted",
                        "NDS-COM-104 /commitments/0/ground /agreements/0/addressed/0/obligation",
                        with(answers("a-m", "a", "m", AgreementAnswer.EXEMPT).ground("costs")),
                        with(answers("a-m", "a", "m", AgreementAnswer.EXEMPT).ground("comparable-interest"))),
                Breach.of(
                        "a second answer",
                        "NDS-COM-105 /commitments/3/agreement /commitments/0/agreement",
                        sound().addCommitment(adopts("a-m2", "a", "m").build()),
                        sound().addCommitment(adopts("a-m2", "a", "m")
                                .supersedes("a-m")
                                .build())),
                Breach.of(
                        "a second answer beside one that was withdrawn",
                        "NDS-COM-105 /commitments/4/agreement /commitments/3/agreement",
                        with(own().status(DeliveryStatus.WITHDRAWN))
                                .addCommitments(
                                        adopts("a-m2", "a", "m").build(),
                                        adopts("a-m3", "a", "m").build()),
                        with(own().status(DeliveryStatus.WITHDRAWN))
                                .addCommitments(
                                        adopts("a-m2", "a", "m").build(),
                                        adopts("a-m3", "a", "m")
                                                .status(DeliveryStatus.WITHDRAWN)
                                                .build())),
                first(
                        "a date after that of the agreement",
                        "NDS-COM-116 /commitments/0/due /agreements/0/due",
                        it -> it.due(due("2028-01-01")),
                        it -> it.due(due("2027-12-31"))),
                first(
                        "a date after that of the agreement, explained",
                        "NDS-COM-117 /commitments/0/due /agreements/0/due",
                        it -> it.due(due("2028")).explanation("because"),
                        it -> it.due(due("2027")).explanation("because")),
                first(
                        "a date that was moved beyond that of the agreement",
                        "NDS-COM-117 /commitments/0/due /agreements/0/due",
                        it -> it.due(due("2027").movedTo(PartialDate.of("2028-Q1"), DAY, "because")),
                        it -> it.due(due("2028").movedTo(PartialDate.of("2027-Q4"), DAY, "because"))),
                Breach.of(
                        "a commitment of somebody who was gone",
                        "NDS-COM-115 /commitments/3/start /organisations/3/existsThrough",
                        gone(adopts("c-v", "c", "v")
                                .givenOn(Sample.day("2025-01-01"))
                                .start(PartialDate.of("2026-02"))),
                        gone(adopts("c-v", "c", "v")
                                .givenOn(Sample.day("2026-06-01"))
                                .start(PartialDate.of("2026")))),
                Breach.of(
                        "an answer of somebody who was gone",
                        "NDS-COM-115 /commitments/3/givenOn /organisations/3/existsThrough",
                        gone(adopts("c-v", "c", "v").givenOn(Sample.day("2026-02-01"))),
                        gone(adopts("c-v", "c", "v").givenOn(Sample.day("2026-01-31")))));
    }

    /** With c, which ended on 31 January 2026; that by itself is not told. */
    private static Programme.Builder gone(Commitment.Builder commitment) {
        return sound().addOrganisation(municipality("c")
                        .existence(DateRange.through(Sample.day("2026-01-31")))
                        .build())
                .addCommitment(commitment.build());
    }

    private static List<Breach> supersessions() {
        return List.of(
                Breach.of(
                        "it supersedes what is not there",
                        "NDS-COM-110 /commitments/3/supersedes",
                        sound().addCommitment(
                                        adopts("b-v", "b", "v").supersedes("x").build()),
                        sound().addCommitment(adopts("a-v2", "a", "v")
                                .supersedes("a-v")
                                .build())),
                Breach.of(
                        "two supersede one",
                        "NDS-COM-111 /commitments/4/supersedes /commitments/3/supersedes",
                        sound().addCommitments(
                                        adopts("a-m2", "a", "m")
                                                .supersedes("a-m")
                                                .build(),
                                        adopts("a-m3", "a", "m")
                                                .supersedes("a-m")
                                                .build()),
                        sound().addCommitments(
                                        adopts("a-m2", "a", "m")
                                                .supersedes("a-m")
                                                .build(),
                                        adopts("a-m3", "a", "m")
                                                .supersedes("a-m2")
                                                .build())),
                Breach.of(
                        "it supersedes an answer of another organisation",
                        "NDS-COM-112 /commitments/3/supersedes /commitments/2",
                        sound().addCommitment(adopts("b-v", "b", "v")
                                .supersedes("a-v")
                                .build()),
                        sound().addCommitment(adopts("a-v2", "a", "v")
                                .supersedes("a-v")
                                .build())),
                Breach.of(
                        "it supersedes an answer to another agreement",
                        "NDS-COM-112 /commitments/3/supersedes /commitments/1",
                        sound().addCommitment(adopts("b-v", "b", "v")
                                .supersedes("b-m")
                                .build()),
                        sound().addCommitment(adopts("b-m2", "b", "m")
                                .supersedes("b-m")
                                .build())),
                Breach.of(
                        "it is superseded by a proposal",
                        "NDS-COM-124 /commitments/2/status",
                        sound().commitments(superseded(List.of(adopts("a-v2", "a", "v")
                                .status(DeliveryStatus.PROPOSED)
                                .supersedes("a-v")
                                .build()))),
                        sound().commitments(superseded(List.of(answers("a-v2", "a", "v", AgreementAnswer.DECLINE)
                                .supersedes("a-v")
                                .build())))),
                Breach.of(
                        "it is superseded, and nothing supersedes it",
                        "NDS-COM-118 /commitments/2/status",
                        sound().commitments(superseded(List.of())),
                        sound().commitments(superseded(List.of(
                                adopts("a-v2", "a", "v").supersedes("a-v").build())))));
    }

    private static List<Commitment> superseded(List<Commitment> more) {
        List<Commitment> all = new ArrayList<>(List.of(
                adopts("a-m", "a", "m").build(),
                adopts("b-m", "b", "m").build(),
                adopts("a-v", "a", "v").status(DeliveryStatus.SUPERSEDED).build()));
        all.addAll(more);
        return all;
    }

    private static List<Breach> targets() {
        return List.of(
                first(
                        "a model that is not there",
                        "NDS-PRG-004 /commitments/0/targets/1/model",
                        it -> it.addTargets(
                                target(1).build(),
                                target(1).model(new ModelReference("m", "2")).build()),
                        it -> it.addTargets(target(1).build(), target(1).build())),
                first(
                        "a node that is not there",
                        "NDS-COM-113 /commitments/0/targets/0/node",
                        it -> it.addTarget(target(1).node("Q").build()),
                        it -> it.addTarget(target(1).build())),
                first(
                        "a fact, which gets no outcome",
                        "NDS-COM-113 /commitments/0/targets/0/node",
                        it -> it.addTarget(target(1).node("f").build()),
                        it -> it.addTarget(target(1).node("r").build())),
                first(
                        "a value above the best",
                        "NDS-COM-114 /commitments/0/targets/0/value",
                        it -> it.addTarget(target(1).value(Decimal.of("4.0001")).build()),
                        it -> it.addTarget(target(4).build())),
                first(
                        "a value below the worst",
                        "NDS-COM-114 /commitments/0/targets/0/value",
                        it -> it.addTarget(target(-1).build()),
                        it -> it.addTarget(target(0).build())),
                first(
                        "a baseline below the worst",
                        "NDS-COM-114 /commitments/0/targets/0/baseline",
                        it -> it.addTarget(
                                target(3).baseline(Decimal.of("-0.1")).build()),
                        it -> it.addTarget(target(3).baseline(Decimal.ZERO).build())),
                first(
                        "a requirement of a node that is not there",
                        "NDS-MOD-002 /commitments/0/targets/0/requirement/all/1/node",
                        it -> it.addTarget(requirement(new Condition.All(List.of(
                                        new Condition.AtLeast("q", Decimal.ONE),
                                        new Condition.AtLeast("x", Decimal.ONE))))
                                .build()),
                        it -> it.addTarget(requirement(new Condition.All(List.of(
                                        new Condition.AtLeast("q", Decimal.ONE),
                                        new Condition.AtLeast("r", Decimal.ONE))))
                                .build())),
                first(
                        "a requirement of a level of a node without levels",
                        "NDS-MOD-017 /commitments/0/targets/0/requirement",
                        it -> it.addTarget(requirement(new Condition.AtLeastLevel("q", "high"))
                                .build()),
                        it -> it.addTarget(requirement(new Condition.AtLeast("q", Decimal.of(4)))
                                .build())));
    }

    /** Without what is only told of the organisation that ended. */
    private static boolean isOfDissolved(Breach each) {
        return each.line().startsWith("NDS-COM-115");
    }

    static List<Breach> breaches() {
        List<Breach> all = new ArrayList<>(happenings());
        all.addAll(references());
        all.addAll(dependencies());
        all.addAll(obligations());
        all.addAll(supersessions());
        all.addAll(targets());
        return all;
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void oneRuleIsBrokenAtOnePlaceAndTheNeighbourIsSound(Breach each) {
        if (isOfDissolved(each)) {
            String dissolved = "NDS-ORG-016 /organisations/3/existsThrough";
            assertEquals(List.of(dissolved, each.line()), lines(each.report()));
            assertEquals(List.of(dissolved), lines(each.neighbour().check(NONE)));
        } else {
            each.hold();
        }
    }

    // what is told besides

    private static Violation only(Programme.Builder programme) {
        List<Violation> violations = programme.build().check(NONE).violations();
        assertEquals(1, violations.size());
        return violations.get(0);
    }

    @Test
    void whatWouldBeRightIsInTheMessage() {
        assertEquals(
                Map.of("obligation", "mandatory", "accepted", "adopt, exempt, not-applicable"),
                only(with(answers("a-m", "a", "m", AgreementAnswer.DECLINE))).arguments());
        assertEquals(
                Map.of("accepted", "national-security, defence, comparable-interest"),
                only(with(answers("a-m", "a", "m", AgreementAnswer.EXEMPT).ground("x")))
                        .arguments());
        assertEquals(
                Map.of("from", "0", "to", "4"),
                only(with(own().addTarget(target(5).build()))).arguments());
        assertEquals(
                Map.of("available", "m 1"),
                only(with(own().addTarget(target(1)
                                .model(new ModelReference("m", "2"))
                                .build())))
                        .arguments());
        assertEquals(
                List.of("agreement", "organisation"),
                List.of("v", "b").stream()
                        .map(it ->
                                only(with(own().addDependsOn(it))).arguments().get("kind"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Obligation.class)
    void everyObligationAllowsItsOwnAnswers(Obligation obligation) {
        for (AgreementAnswer answer : AgreementAnswer.values()) {
            Programme.Builder programme = sound().addAgreement(agreement("x", obligation, Sample.those("a"))
                            .legalBasis(SOURCE)
                            .build())
                    .addCommitment(answers("a-x", "a", "x", answer).build());
            List<String> expected = obligation.answers().contains(answer)
                    ? List.of()
                    : List.of("NDS-COM-103 /commitments/3/answer /agreements/2/addressed/0/obligation");
            assertEquals(expected, lines(programme));
        }
    }

    @Test
    void onlyMandatoryAgreementsHaveTheListOfGrounds() {
        Programme.Builder statutory = sound().addAgreement(agreement("x", Obligation.STATUTORY, Sample.those("a"))
                        .legalBasis(SOURCE)
                        .build())
                .addCommitment(answers("a-x", "a", "x", AgreementAnswer.EXEMPT)
                        .ground("article 3")
                        .build());

        assertEquals(List.of(), lines(statutory));
    }

    @Test
    void theObligationIsThatOfTheFirstAddressee() {
        Programme.Builder programme = sound().addAgreement(agreement("x", Obligation.AGREED, Sample.those("b"))
                        .addAddressed(Addressee.of(Audience.of(GovernmentGroup.MUNICIPALITIES), Obligation.VOLUNTARY))
                        .build())
                .addCommitments(
                        answers("a-x", "a", "x", AgreementAnswer.DECLINE).build(),
                        answers("b-x", "b", "x", AgreementAnswer.DECLINE).build());

        assertEquals(
                List.of("NDS-COM-103 /commitments/4/answer /agreements/2/addressed/0/obligation"), lines(programme));
    }

    @Test
    void theDayOfDeliveryIsSaidOnce() {
        LocalDate later = DAY.plusDays(3);

        assertEquals(
                List.of("NDS-COM-106 /commitments/0/deliveredOn /asOf"),
                lines(with(own().status(DeliveryStatus.DELIVERED)
                        .deliveredOn(later)
                        .addHistory(
                                new StatusChange(DeliveryStatus.IN_PROGRESS, DAY),
                                new StatusChange(DeliveryStatus.DELIVERED, later)))));
    }

    @Test
    void whatIsOverIsSilentAboutWhatItDependsOn() {
        assertEquals(
                List.of(),
                lines(sound().commitments(List.of(
                        own().build(),
                        adopts("b-m", "b", "m").due(due("2027")).build(),
                        adopts("a-v", "a", "v")
                                .status(DeliveryStatus.WITHDRAWN)
                                .due(due("2026"))
                                .addDependsOn("b-m")
                                .build()))));
    }

    @Test
    void ofWhatIsDeliveredTheAssessmentCounts() {
        Programme.Builder reached = with(done("a-m", "a", "m", "2026-09-01")
                        .addTarget(target(3).build()))
                .addAssessment(Sample.assessment("s", "a", "2026-09-01", 3).build());
        Programme.Builder missed = with(done("a-m", "a", "m", "2026-09-01")
                        .addTarget(target(4).build()))
                .addAssessment(Sample.assessment("s", "a", "2026-09-01", 3).build());
        String line = "NDS-COM-122 /commitments/0/targets/0 /commitments/0/deliveredOn";

        assertEquals(List.of(), lines(reached));
        assertEquals(List.of(line), lines(missed));
        assertEquals(Map.of("verdict", "not-met"), only(missed).arguments());
        // an assessment with an error in it tells nothing
        assertEquals(
                List.of(
                        line,
                        "NDS-ASM-004 /assessments/0/answers/q/value",
                        "NDS-ASM-004 /assessments/0/answers/r/value"),
                lines(reached.assessments(
                        List.of(Sample.assessment("s", "a", "2026-09-01", 5).build()))));
    }

    @Test
    void anAssessmentOfNobodyTellsNothing() {
        assertEquals(
                List.of(
                        "NDS-PRG-003 /commitments/3/organisation",
                        "NDS-COM-122 /commitments/3/targets/0 /commitments/3/deliveredOn",
                        "NDS-PRG-003 /assessments/0/subject/organisation"),
                lines(sound().addCommitment(done("x-v", "x", "v", "2026-09-01")
                                .addTarget(target(3).build())
                                .build())
                        .addAssessment(
                                Sample.assessment("s", "x", "2026-09-01", 3).build())));
    }

    @Test
    void aTargetThatDoesNotFitIsNotUnmetToo() {
        assertEquals(
                List.of("NDS-COM-114 /commitments/0/targets/0/value"),
                lines(with(
                        done("a-m", "a", "m", "2026-09-01").addTarget(target(5).build()))));
        assertEquals(
                List.of("NDS-COM-113 /commitments/0/targets/0/node"),
                lines(with(done("a-m", "a", "m", "2026-09-01")
                        .addTarget(target(1).node("x").build()))));
    }

    @Test
    void dutchMessagesCallCodesByTheirLabels() {
        Violation answer = only(with(answers("a-m", "a", "m", AgreementAnswer.DECLINE)));
        Violation kind = only(with(own().addDependsOn("v")));

        assertTrue(answer.message().in(Language.DUTCH).contains("verplicht "), answer.toString());
        assertTrue(answer.message().in(Language.ENGLISH).contains("mandatory"), answer.toString());
        assertTrue(kind.message().in(Language.DUTCH).endsWith("afspraak"), kind.toString());
        assertEquals(Map.of("kind", "agreement"), kind.arguments());
    }

    @Test
    void plansMayBeInTheFuture() {
        assertEquals(
                List.of(),
                lines(with(own().start(PartialDate.of("2027-02"))
                        .due(due("2026").movedTo(PartialDate.of("2027-11"), DAY, "because"))
                        .addMilestone(new Milestone("x", due("2027-06"), Optional.empty()))
                        .addTarget(target(4).by(PartialDate.of("2027-11")).build()))));
        assertEquals(
                List.of(),
                lines(with(
                        answers("a-m", "a", "m", AgreementAnswer.NOT_APPLICABLE).reviewBy(DAY.plusYears(3)))));
    }

    @Test
    void onlyWhoAdoptsHasAPace() {
        // that other answers have no date is told; that it is late is not
        assertEquals(
                List.of("NDS-COM-001 /commitments/0/due /commitments/0/answer"),
                lines(with(
                        answers("a-m", "a", "m", AgreementAnswer.NOT_APPLICABLE).due(due("2030")))));
    }

    @Test
    void aMoveWithoutAReasonIsNoExplanation() {
        Deadline moved = new Deadline(
                PartialDate.of("2027"), List.of(new DateMove(PartialDate.of("2028"), DAY, Optional.empty())));

        assertEquals(
                List.of(
                        "NDS-COM-015 /commitments/0/due/moves/0/reason",
                        "NDS-COM-116 /commitments/0/due /agreements/0/due"),
                lines(with(own().due(moved))));
    }

    @Test
    void ofWhatHasEndedTheLastDayCountsAndOfWhatIsToComeTheFirst() {
        Programme.Builder programme = sound().addOrganisations(
                        municipality("c")
                                .existence(DateRange.of("../2020-12-31"))
                                .groups(List.of(
                                        new Dated<>(GovernmentGroup.MUNICIPALITIES, DateRange.of("../2020-12-31"))))
                                .build(),
                        municipality("d")
                                .existence(DateRange.of("2027-01-01/.."))
                                .groups(List.of(
                                        new Dated<>(GovernmentGroup.MUNICIPALITIES, DateRange.of("2027-01-01/.."))))
                                .build())
                .addCommitments(
                        adopts("c-m", "c", "m")
                                .givenOn(Sample.day("2020-06-01"))
                                .build(),
                        adopts("d-m", "d", "m").build());

        assertEquals(
                List.of("NDS-ORG-016 /organisations/3/existsThrough", "NDS-ORG-017 /organisations/4/existsFrom"),
                lines(programme));
    }

    // what supersedes

    @Test
    void aSuccessorMaySupersede() {
        Programme.Builder succeeded = sound().organisations(List.of(
                        municipality("a")
                                .existence(DateRange.of("../2026-06-30"))
                                .addSuccession(Succession.of("b", Sample.day("2026-07-01")))
                                .build(),
                        municipality("b").build(),
                        Sample.province("p").build()))
                .addCommitment(adopts("b-v", "b", "v").supersedes("a-v").build());

        assertEquals(List.of("NDS-ORG-016 /organisations/0/existsThrough"), lines(succeeded));
    }

    @Test
    void aPredecessorMayNotSupersede() {
        Programme.Builder succeeded = sound().organisations(List.of(
                        municipality("a").build(),
                        municipality("b")
                                .addSuccession(Succession.of("a", Sample.day("2026-07-01")))
                                .build(),
                        Sample.province("p").build()))
                .addCommitment(adopts("b-v", "b", "v").supersedes("a-v").build());

        assertEquals(List.of("NDS-COM-112 /commitments/3/supersedes /commitments/2"), lines(succeeded));
    }

    @Test
    void anAnswerOfSomebodyElseStaysOpen() {
        // b cannot make the answer of a go away: a second answer of a is still a second one
        Programme.Builder programme = sound().addCommitments(
                        adopts("b-v", "b", "v").supersedes("a-m").build(),
                        adopts("a-m2", "a", "m").build());

        assertEquals(
                List.of(
                        "NDS-COM-112 /commitments/3/supersedes /commitments/0",
                        "NDS-COM-105 /commitments/4/agreement /commitments/0/agreement"),
                lines(programme));
    }

    @Test
    void theRightOneOfTwoThatSupersedeIsNotBlamed() {
        Programme.Builder programme = sound().addCommitments(
                        adopts("b-v", "b", "v").supersedes("a-m").build(),
                        adopts("a-m2", "a", "m").supersedes("a-m").build());

        assertEquals(List.of("NDS-COM-112 /commitments/3/supersedes /commitments/0"), lines(programme));
    }

    @Test
    void everyForkNamesTheFirst() {
        Programme.Builder programme = sound();
        for (int i = 2; i < 6; i++) {
            programme.addCommitment(
                    adopts("a-m" + i, "a", "m").supersedes("a-m").build());
        }

        assertEquals(
                List.of(
                        "NDS-COM-111 /commitments/4/supersedes /commitments/3/supersedes",
                        "NDS-COM-111 /commitments/5/supersedes /commitments/3/supersedes",
                        "NDS-COM-111 /commitments/6/supersedes /commitments/3/supersedes"),
                lines(programme));
    }
}
