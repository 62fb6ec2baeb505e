package nl.nds.core.commitment;

import static nl.nds.core.commitment.DeliveryStatus.COMMITTED;
import static nl.nds.core.commitment.DeliveryStatus.DELIVERED;
import static nl.nds.core.commitment.DeliveryStatus.IN_PROGRESS;
import static nl.nds.core.commitment.DeliveryStatus.PROPOSED;
import static nl.nds.core.commitment.DeliveryStatus.SUPERSEDED;
import static nl.nds.core.commitment.DeliveryStatus.WITHDRAWN;
import static nl.nds.core.commitment.Given.adopting;
import static nl.nds.core.commitment.Given.answering;
import static nl.nds.core.commitment.Given.change;
import static nl.nds.core.commitment.Given.d;
import static nl.nds.core.commitment.Given.date;
import static nl.nds.core.commitment.Given.day;
import static nl.nds.core.commitment.Given.due;
import static nl.nds.core.commitment.Given.lines;
import static nl.nds.core.commitment.Given.milestone;
import static nl.nds.core.commitment.Given.reached;
import static nl.nds.core.commitment.Given.requirement;
import static nl.nds.core.commitment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.nds.core.text.Language;
import nl.nds.core.text.Source;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of one commitment, each broken by one that breaks nothing else, beside one that does not break it. */
class CommitmentCheckTest {

    private static final Source REPORT = Source.of("Jaarverslag 2026", "https://example.org/jaarverslag");

    /** A commitment, or a part of one, that breaks one rule once, and its neighbour that breaks none. */
    private record Case(String name, String line, Supplier<Report> broken, Supplier<Report> sound) {

        String code() {
            return line.substring(0, "NDS-COM-000".length());
        }

        @Override
        public String toString() {
            return line + " " + name;
        }
    }

    private static final List<Case> CASES = new ArrayList<>();

    private static Report report(Supplier<?> made) {
        try {
            return made.get() instanceof Commitment commitment ? commitment.check() : Report.empty();
        } catch (InvalidDataException refused) {
            return refused.report();
        }
    }

    private static void add(String name, String line, Commitment.Builder broken, Commitment.Builder sound) {
        CASES.add(new Case(name, line, () -> report(broken::build), () -> report(sound::build)));
    }

    private static void add(String name, String line, Target.Builder broken, Target.Builder sound) {
        CASES.add(new Case(name, line, () -> report(broken::build), () -> report(sound::build)));
    }

    static {
        membersOfAnswers();
        partsThatAreMissing();
        startAndEnd();
        milestones();
        yearsBeyond();
        delivery();
        doneTooSoon();
        history();
        moves();
        targets();
    }

    // a commitment with each answer, with which nothing is wrong

    private static Commitment.Builder adopted() {
        return adopting(COMMITTED);
    }

    private static Commitment.Builder exempt() {
        return answering(AgreementAnswer.EXEMPT).explanation("it is secret").ground("defence");
    }

    private static Commitment.Builder deviating() {
        return answering(AgreementAnswer.DEVIATE)
                .explanation("another standard does more")
                .disclosedIn(REPORT)
                .reviewBy(day("2027-01-01"));
    }

    private static Commitment.Builder declining() {
        return answering(AgreementAnswer.DECLINE);
    }

    private static Commitment.Builder notApplicable() {
        return answering(AgreementAnswer.NOT_APPLICABLE).explanation("there is no such process");
    }

    private static List<Commitment.Builder> withEachAnswer() {
        return List.of(adopted(), exempt(), deviating(), declining(), notApplicable());
    }

    private static void membersOfAnswers() {
        onlyWith("status", List.of(AgreementAnswer.ADOPT), it -> it.status(COMMITTED));
        onlyWith("history", List.of(AgreementAnswer.ADOPT), it -> it.addHistory(change(COMMITTED, "2026-01-01")));
        onlyWith("start", List.of(AgreementAnswer.ADOPT), it -> it.start(date("2026")));
        onlyWith("due", List.of(AgreementAnswer.ADOPT), it -> it.due(due("2026")));
        onlyWith("deliveredThrough", List.of(AgreementAnswer.ADOPT), it -> it.deliveredThrough("ictu"));
        onlyWith("dependsOn", List.of(AgreementAnswer.ADOPT), it -> it.addDependsOn("other"));
        onlyWith("milestones", List.of(AgreementAnswer.ADOPT), it -> it.addMilestone(milestone("2026")));
        onlyWith(
                "targets",
                List.of(AgreementAnswer.ADOPT),
                it -> it.addTarget(target("0", "1").build()));
        onlyWith("ground", List.of(AgreementAnswer.EXEMPT), it -> it.ground("defence"));
        onlyWith("disclosedIn", List.of(AgreementAnswer.DEVIATE), it -> it.disclosedIn(REPORT));
        onlyWith(
                "reviewBy",
                List.of(
                        AgreementAnswer.EXEMPT,
                        AgreementAnswer.DEVIATE,
                        AgreementAnswer.DECLINE,
                        AgreementAnswer.NOT_APPLICABLE),
                it -> it.reviewBy(day("2027-01-01")));
        // a day of delivery goes with a status, which goes with the same answer
        add(
                "decline",
                "NDS-COM-001 /deliveredOn [/answer]",
                declining().deliveredOn(day("2026-01-01")),
                adopting(DELIVERED).deliveredOn(day("2026-01-01")));
    }

    private static void onlyWith(
            String member, List<AgreementAnswer> answers, UnaryOperator<Commitment.Builder> setting) {
        Commitment.Builder sound = withEachAnswer().stream()
                .filter(it -> answers.contains(it.build().answer()))
                .map(setting)
                .findFirst()
                .orElseThrow();
        for (Commitment.Builder each : withEachAnswer()) {
            AgreementAnswer answer = each.build().answer();
            if (!answers.contains(answer)) {
                add(answer.code(), "NDS-COM-001 /" + member + " [/answer]", setting.apply(each), sound);
            }
        }
    }

    private static void partsThatAreMissing() {
        add("adopt", "NDS-COM-002 /status []", answering(AgreementAnswer.ADOPT), adopted());
        add("exempt", "NDS-COM-003 /explanation []", exempt().explanation(Optional.empty()), exempt());
        add("deviate", "NDS-COM-003 /explanation []", deviating().explanation(Optional.empty()), deviating());
        add("not-applicable", "NDS-COM-003 /explanation []", answering(AgreementAnswer.NOT_APPLICABLE), declining());
        add("exempt", "NDS-COM-004 /ground []", exempt().ground(Optional.empty()), exempt());
        add("deviate", "NDS-COM-005 /disclosedIn []", deviating().disclosedIn(Optional.empty()), deviating());
        add("deviate", "NDS-COM-006 /reviewBy []", deviating().reviewBy(Optional.empty()), deviating());
        add(
                "through itself",
                "NDS-COM-018 /deliveredThrough [/organisation]",
                adopted().organisation("gm0363").deliveredThrough("gm0363"),
                adopted().organisation("gm0363").deliveredThrough("GM0363"));
    }

    private static void startAndEnd() {
        add(
                "an end on the day before the start",
                "NDS-COM-007 /due [/start]",
                adopted().start(date("2027-02-01")).due(due("2027-01-31")),
                adopted().start(date("2027-02-01")).due(due("2027-02-01")));
        add(
                "an end in the month before the start",
                "NDS-COM-007 /due [/start]",
                adopted().start(date("2027-02-01")).due(due("2027-01")),
                adopted().start(date("2027-01-31")).due(due("2027-01")));
        add(
                "an end before the first day of a year",
                "NDS-COM-007 /due [/start]",
                adopted().start(date("2027")).due(due("2026-12-31")),
                adopted().start(date("2027")).due(due("2027-01-01")));
        add(
                "an end that was moved before the start",
                "NDS-COM-007 /due/moves/1/to [/start]",
                adopted().start(date("2027-02")).due(due("2027-06", "2027-09", "2027-01")),
                adopted().start(date("2027-02")).due(due("2027-01", "2027-09", "2027-06")));
    }

    private static void milestones() {
        Commitment.Builder year = adopted().start(date("2027-02-01")).due(due("2027-06-30"));
        add(
                "before the start",
                "NDS-COM-008 /milestones/0/due [/start]",
                year.build().toBuilder().addMilestone(milestone("2027-01-31")),
                year.build().toBuilder().addMilestone(milestone("2027-02-01")));
        add(
                "in the month before the start",
                "NDS-COM-008 /milestones/1/due [/start]",
                year.build().toBuilder().addMilestones(milestone("2027-03"), milestone("2027-01")),
                year.build().toBuilder().addMilestones(milestone("2027-03"), milestone("2027-02")));
        add(
                "after the end",
                "NDS-COM-008 /milestones/0/due [/due]",
                year.build().toBuilder().addMilestone(milestone("2027-07-01")),
                year.build().toBuilder().addMilestone(milestone("2027-06-30")));
        add(
                "in a quarter that ends after the end",
                "NDS-COM-008 /milestones/0/due [/due]",
                year.build().toBuilder().addMilestone(milestone("2027-Q3")),
                year.build().toBuilder().addMilestone(milestone("2027-Q2")));
        add(
                "moved after an end that was moved",
                "NDS-COM-008 /milestones/0/due/moves/1/to [/due/moves/0/to]",
                adopted().due(due("2028", "2027-06")).addMilestone(milestone("2027-03", "2027-04", "2027-07")),
                adopted().due(due("2026", "2027-07")).addMilestone(milestone("2029-03", "2027-04", "2027-07")));
        add(
                "moved before the start",
                "NDS-COM-008 /milestones/0/due/moves/0/to [/start]",
                adopted().start(date("2027-02")).addMilestone(milestone("2027-06", "2027-01")),
                adopted().start(date("2027-02")).addMilestone(milestone("2027-01", "2027-06")));
    }

    private static void afterTheEnd(String name, String rule, String end, String milestone) {
        add(
                name,
                rule + " /milestones/0/due [/due]",
                adopted().due(due(end)).addMilestone(milestone(milestone)),
                adopted().due(due(end)).addMilestone(milestone(end)));
    }

    private static void yearsBeyond() {
        afterTheEnd("a year later", "NDS-COM-009", "2026-06-23", "2027-06-23");
        afterTheEnd("a year and a day later", "NDS-COM-008", "2026-06-23", "2027-06-24");
        afterTheEnd("a year but a day later", "NDS-COM-008", "2026-06-23", "2027-06-22");
        afterTheEnd("ten years later", "NDS-COM-009", "2026-06-23", "2036-06-23");
        afterTheEnd("the next year", "NDS-COM-009", "2026", "2027");
        afterTheEnd("the same quarter", "NDS-COM-009", "2026-Q3", "2027-Q3");
        afterTheEnd("the same month", "NDS-COM-009", "2026-09", "2028-09");
        afterTheEnd("the last day of the same year", "NDS-COM-009", "2026", "2027-12-31");
        afterTheEnd("the next quarter", "NDS-COM-008", "2026-Q3", "2027-Q4");
        // February
        afterTheEnd("from 29 February", "NDS-COM-009", "2024-02-29", "2028-02-29");
        afterTheEnd("from 29 to 28 February", "NDS-COM-009", "2024-02-29", "2025-02-28");
        afterTheEnd("from 28 to 29 February", "NDS-COM-008", "2027-02-28", "2028-02-29");
        afterTheEnd("from 28 February", "NDS-COM-009", "2027-02-28", "2028-02-28");
        afterTheEnd("from 29 February to 1 March", "NDS-COM-008", "2024-02-29", "2025-03-01");
        afterTheEnd("from a February to a longer one", "NDS-COM-009", "2027-02", "2028-02");
        afterTheEnd("from a February to a shorter one", "NDS-COM-009", "2028-02", "2029-02");
        afterTheEnd("from a February to the last day of a longer one", "NDS-COM-008", "2027-02", "2028-02-29");
        // moved
        add(
                "moved a year too far",
                "NDS-COM-009 /milestones/0/due/moves/0/to [/due/moves/1/to]",
                adopted().due(due("2026", "2027", "2026-06-23")).addMilestone(milestone("2026-05", "2027-06-23")),
                adopted().due(due("2026", "2027", "2027-06-23")).addMilestone(milestone("2026-05", "2027-06-23")));
    }

    private static void delivery() {
        add(
                "delivered",
                "NDS-COM-010 /deliveredOn [/status]",
                adopting(DELIVERED),
                adopting(DELIVERED).deliveredOn(day("2026-01-01")));
        add(
                "delivered, by the history too",
                "NDS-COM-010 /deliveredOn [/status]",
                adopting(DELIVERED).addHistory(change(DELIVERED, "2026-01-01")),
                adopting(DELIVERED).addHistory(change(DELIVERED, "2026-01-01")).deliveredOn(day("2026-01-01")));
        for (DeliveryStatus status : List.of(PROPOSED, COMMITTED, IN_PROGRESS, WITHDRAWN)) {
            add(
                    status.code(),
                    "NDS-COM-011 /deliveredOn [/status]",
                    adopting(status).deliveredOn(day("2026-01-01")),
                    adopting(status));
        }
        add(
                "reopened with the day of delivery still there",
                "NDS-COM-011 /deliveredOn [/status]",
                adopting(IN_PROGRESS)
                        .addHistory(change(DELIVERED, "2026-01-01"), change(IN_PROGRESS, "2026-02-01"))
                        .deliveredOn(day("2026-01-01")),
                adopting(SUPERSEDED)
                        .addHistory(change(DELIVERED, "2026-01-01"), change(SUPERSEDED, "2026-02-01"))
                        .deliveredOn(day("2026-01-01")));
    }

    private static Commitment.Builder delivered(String on) {
        return adopting(DELIVERED).deliveredOn(day(on));
    }

    private static void doneTooSoon() {
        add(
                "delivered on the day before the start",
                "NDS-COM-019 /deliveredOn [/start]",
                delivered("2026-01-31").start(date("2026-02")),
                delivered("2026-02-01").start(date("2026-02")));
        add(
                "delivered on the day before the answer",
                "NDS-COM-020 /deliveredOn [/givenOn]",
                delivered("2026-01-31").givenOn(day("2026-02-01")),
                delivered("2026-02-01").givenOn(day("2026-02-01")));
        add(
                "a target before the start",
                "NDS-COM-021 /targets/1/by [/start]",
                adopted().start(date("2027-02")).addTargets(by("2027-02"), by("2027-01")),
                adopted().start(date("2027-02")).addTargets(by("2027-02"), by("2027")));
        add(
                "delivered with a milestone that was not reached",
                "NDS-COM-022 /milestones/1/reachedOn [/status]",
                delivered("2026-02-01").addMilestones(reached("2026", "2026-01-01"), milestone("2026")),
                delivered("2026-02-01").addMilestones(reached("2026", "2026-01-01"), reached("2026", "2027-01-01")));
    }

    private static Target by(String date) {
        return target("0", "1").by(date(date)).build();
    }

    private static void history() {
        for (DeliveryStatus status : DeliveryStatus.values()) {
            for (DeliveryStatus next : DeliveryStatus.values()) {
                if (!status.next().contains(next)) {
                    add(
                            status.code() + " to " + next.code(),
                            "NDS-COM-012 /history/1/status []",
                            changed(change(status, "2026-01-01"), change(next, "2026-02-01")),
                            changed(change(status, "2026-01-01")));
                }
            }
        }
        add(
                "a day too early",
                "NDS-COM-013 /history/1/on [/history/0/on]",
                changed(change(COMMITTED, "2026-01-02"), change(IN_PROGRESS, "2026-01-01")),
                changed(change(COMMITTED, "2026-01-02"), change(IN_PROGRESS, "2026-01-02")));
        add(
                "another status",
                "NDS-COM-014 /history/1/status [/status]",
                changed(change(PROPOSED, "2026-01-01"), change(COMMITTED, "2026-01-02"))
                        .status(IN_PROGRESS),
                changed(change(PROPOSED, "2026-01-01"), change(COMMITTED, "2026-01-02")));
        add(
                "another day",
                "NDS-COM-014 /history/0/on [/deliveredOn]",
                changed(change(DELIVERED, "2026-01-01")).deliveredOn(day("2026-01-02")),
                changed(change(DELIVERED, "2026-01-01")));
    }

    /** A commitment with a history, and with the last of these statuses. */
    private static Commitment.Builder changed(StatusChange... changes) {
        StatusChange last = changes[changes.length - 1];
        return adopting(last.status())
                .addHistory(changes)
                .deliveredOn(Optional.of(last.on()).filter(it -> last.status() == DELIVERED));
    }

    private static Deadline movedOn(Optional<String> reason, String... days) {
        List<DateMove> moves = new ArrayList<>();
        for (String day : days) {
            moves.add(new DateMove(date("2027"), day(day), reason));
        }
        return new Deadline(date("2026"), moves);
    }

    private static void moves() {
        Optional<String> why = Optional.of("the supplier is late");
        for (boolean isMilestone : List.of(false, true)) {
            String place = isMilestone ? "/milestones/0/due" : "/due";
            add(
                    "moved without a reason",
                    "NDS-COM-015 " + place + "/moves/0/reason []",
                    with(movedOn(Optional.empty(), "2026-01-01"), isMilestone),
                    with(movedOn(why, "2026-01-01"), isMilestone));
            add(
                    "moved on an earlier day",
                    "NDS-COM-013 " + place + "/moves/2/on [" + place + "/moves/1/on]",
                    with(movedOn(why, "2026-01-01", "2026-02-02", "2026-02-01"), isMilestone),
                    with(movedOn(why, "2026-01-01", "2026-02-02", "2026-02-02"), isMilestone));
        }
    }

    private static Commitment.Builder with(Deadline deadline, boolean isMilestone) {
        return isMilestone
                ? adopted().addMilestone(new Milestone("a step", deadline, Optional.empty()))
                : adopted().due(deadline);
    }

    private static void targets() {
        add("neither value nor requirement", "NDS-COM-016  []", Target.builder().title("x"), target("", "1"));
        add("value and requirement", "NDS-COM-016  []", requirement().value(d("1")), requirement());
        for (Direction direction : Direction.values()) {
            boolean isUp = direction == Direction.INCREASE;
            Target wrong = target(isUp ? "2" : "1", isUp ? "1" : "2")
                    .direction(direction)
                    .build();
            Target right = target(isUp ? "1" : "2", isUp ? "2" : "1")
                    .direction(direction)
                    .build();
            Target same = target("1", "1.0").direction(direction).build();
            Target open = target("", "1").direction(direction).build();
            add(
                    direction.code(),
                    "NDS-COM-017 /targets/3/direction [/targets/3/baseline, /targets/3/value]",
                    adopted().addTargets(right, same, open, wrong),
                    adopted().addTargets(right, same, open, right));
        }
    }

    static List<Case> cases() {
        return CASES;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyRuleIsBrokenByItself(Case each) {
        assertEquals(List.of(each.line()), lines(each.broken().get()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theNeighbourBreaksNone(Case each) {
        assertEquals(Report.empty(), each.sound().get());
    }

    @Test
    void everyRuleIsBrokenBySomeCase() {
        assertEquals(
                CommitmentRules.all().stream()
                        .map(Rule::code)
                        .filter(it -> it.startsWith("NDS-COM-"))
                        .toList(),
                CASES.stream().map(Case::code).distinct().sorted().toList());
    }

    @Test
    void someOfThemAreWarnings() {
        Set<String> warnings = CASES.stream()
                .filter(it -> it.broken().get().isValid())
                .map(Case::code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Set.of(
                        "NDS-COM-006",
                        "NDS-COM-008",
                        "NDS-COM-009",
                        "NDS-COM-019",
                        "NDS-COM-020",
                        "NDS-COM-021",
                        "NDS-COM-022"),
                warnings);
        for (Case each : CASES) {
            Severity worst = each.broken().get().worst().orElseThrow();
            assertEquals(warnings.contains(each.code()) ? Severity.WARNING : Severity.ERROR, worst);
        }
    }

    @Test
    void theGroundsThatAreAcceptedAreInTheMessage() {
        Violation missing =
                exempt().ground(Optional.empty()).build().check().violations().get(0);

        assertEquals(Map.of("accepted", "national-security, defence, comparable-interest"), missing.arguments());
        for (Language language : Language.values()) {
            assertTrue(missing.message().in(language).contains("national-security, defence, comparable-interest"));
        }
    }

    @Test
    void messagesAreFilledInBothLanguages() {
        for (Case each : CASES) {
            for (Violation violation : each.broken().get().violations()) {
                for (Language language : Language.values()) {
                    String message = violation.message().only(language).orElseThrow();
                    assertFalse(message.contains("{"), message);
                }
            }
        }
    }

    @Test
    void argumentsSayWhatWouldBeRight() {
        assertEquals(
                Map.of("answers", "exempt, deviate, decline, not-applicable"),
                only(adopted().reviewBy(day("2027-01-01"))).arguments());
        assertEquals(
                Map.of("answers", "adopt"), only(declining().status(COMMITTED)).arguments());
        assertEquals(
                Map.of("accepted", "delivered, withdrawn, superseded"),
                only(changed(change(IN_PROGRESS, "2026-01-01"), change(PROPOSED, "2026-01-02")))
                        .arguments());
        assertEquals(
                Map.of("accepted", "-"),
                only(changed(change(WITHDRAWN, "2026-01-01"), change(PROPOSED, "2026-01-02")))
                        .arguments());
        assertEquals(
                Map.of("years", "3"),
                only(adopted().due(due("2026-06-23")).addMilestone(milestone("2029-06-23")))
                        .arguments());
    }

    private static Violation only(Commitment.Builder broken) {
        List<Violation> violations = broken.build().check().violations();
        assertEquals(1, violations.size());
        return violations.get(0);
    }

    @Test
    void whatBelongsToNoAnswerGoesWithAll() {
        for (Commitment.Builder each : withEachAnswer()) {
            Commitment commitment = each.givenOn(day("2026-01-01"))
                    .explanation("as decided")
                    .supersedes("older")
                    .addEvidence(new Evidence("decision", REPORT, Optional.empty()))
                    .build();
            assertEquals(Report.empty(), commitment.check());
        }
    }

    @Test
    void anOpenSideFitsEveryMilestone() {
        assertEquals(
                Report.empty(),
                adopted().addMilestone(milestone("1999")).build().check());
        assertEquals(
                Report.empty(),
                adopted()
                        .start(date("2027"))
                        .addMilestone(milestone("2099"))
                        .build()
                        .check());
        assertEquals(
                Report.empty(),
                adopted()
                        .due(due("2027"))
                        .addMilestone(milestone("1999"))
                        .build()
                        .check());
    }

    @Test
    void everythingThatIsWrongIsTold() {
        Commitment commitment = answering(AgreementAnswer.EXEMPT)
                .organisation("gm0363")
                .deliveredThrough("gm0363")
                .start(date("2027"))
                .due(due("2026"))
                .reviewBy(day("2027-01-01"))
                .disclosedIn(REPORT)
                .addMilestone(milestone("2026"))
                .addTarget(target("2", "1").direction(Direction.INCREASE).build())
                .build();

        assertEquals(
                List.of(
                        "NDS-COM-001 /start [/answer]",
                        "NDS-COM-001 /due [/answer]",
                        "NDS-COM-001 /deliveredThrough [/answer]",
                        "NDS-COM-001 /milestones [/answer]",
                        "NDS-COM-001 /targets [/answer]",
                        "NDS-COM-001 /disclosedIn [/answer]",
                        "NDS-COM-003 /explanation []",
                        "NDS-COM-004 /ground []",
                        "NDS-COM-018 /deliveredThrough [/organisation]",
                        "NDS-COM-007 /due [/start]",
                        "NDS-COM-008 /milestones/0/due [/start]",
                        "NDS-COM-017 /targets/0/direction [/targets/0/baseline, /targets/0/value]"),
                lines(commitment.check()));
    }

    @Test
    void theRulesAreCompleteAndInTheOrderOfTheirCodes() throws IllegalAccessException {
        List<Rule> constants = new ArrayList<>();
        for (var field : CommitmentRules.class.getDeclaredFields()) {
            if (field.getType() == Rule.class) {
                constants.add((Rule) field.get(null));
            }
        }
        assertEquals(constants, CommitmentRules.all());
        List<String> codes = CommitmentRules.all().stream().map(Rule::code).toList();
        assertEquals(codes.stream().sorted().distinct().toList(), codes);
    }
}
