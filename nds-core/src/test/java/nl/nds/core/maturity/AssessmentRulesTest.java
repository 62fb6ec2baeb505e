package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of assessments, each broken by answers that break nothing else, beside answers that do not break it. */
class AssessmentRulesTest {

    private static final Scorer SCORER = Scorer.of(method().addFacts(
                    Fact.of("fact", Scale.yesNo()),
                    Fact.of("kind", Scale.choice(ChoiceOption.unscored("a"), ChoiceOption.unscored("b"))))
            .addNodes(
                    mean("m", yesNo("yesNo"), number("number", "0", "4"), number("down", "20", "0"), share("share"))
                            .build(),
                    question("whole", Scale.wholeNumber(0, 4)).build(),
                    question("choice", Scale.choice(ChoiceOption.of("a", d("0")), ChoiceOption.of("b", d("1"))))
                            .build(),
                    question("clamped", scale(OutsideScale.CLAMP)).build(),
                    question(
                                    "kept",
                                    scale(OutsideScale.KEEP).toBuilder()
                                            .attainable(new Attainable(d("-1"), d("5")))
                                            .build())
                            .range(Range.of(0, 1))
                            .build(),
                    question(
                                    "stepped",
                                    NumberScale.builder()
                                            .addSteps(Step.first(d("0")))
                                            .build())
                            .build(),
                    question(
                                    "half",
                                    ShareScale.builder()
                                            .worst(d("0.5"))
                                            .best(d("1"))
                                            .build())
                            .build(),
                    question("refusing", Scale.yesNo())
                            .states(StatePolicies.all(StatePolicy.REFUSE))
                            .build(),
                    question("several", Scale.number(d("0"), d("4")))
                            .combine(Combination.of(CombinationRule.MEAN))
                            .states(notApplicable(StatePolicy.REFUSE))
                            .build(),
                    question("conditional", Scale.yesNo())
                            .appliesIf(isYes("fact"))
                            .build(),
                    group(
                                    "outer",
                                    CombinationRule.MEAN,
                                    yesNo("inOuter"),
                                    mean("sum", ref("inOuter")).build(),
                                    question("late", Scale.yesNo())
                                            .appliesIf(isYes("fact"))
                                            .build(),
                                    group("inner", CombinationRule.MEAN, yesNo("inInner"))
                                            .build())
                            .build(),
                    group("shy", CombinationRule.MEAN, yesNo("inShy"))
                            .appliesIf(isYes("fact"))
                            .build())
            .build());

    private static NumberScale scale(OutsideScale outside) {
        return NumberScale.builder().worst(d("0")).best(d("4")).outside(outside).build();
    }

    private record Case(
            String name,
            String code,
            String path,
            List<String> related,
            Map<String, Answer> broken,
            Map<String, Answer> sound) {

        @Override
        public String toString() {
            return code + " " + name;
        }
    }

    private static final List<Case> CASES = new ArrayList<>();

    private static void add(
            String code, String name, String path, Map<String, Answer> broken, Map<String, Answer> sound) {
        CASES.add(new Case(name, code, path, List.of(), broken, sound));
    }

    private static void add(String code, String name, String path, String id, Answer broken, Answer sound) {
        add(code, name, path, Map.of(id, broken), Map.of(id, sound));
    }

    private static Answer once(Map<String, Answer> answers) {
        return observed(page(answers));
    }

    private static Answer onDay(Answer answer, LocalDate day) {
        return answer.toBuilder().observedOn(day).build();
    }

    static {
        add("NDS-ASM-001", "an unknown question", "/answers/x", Map.of("x", yes()), Map.of("yesNo", yes()));
        add(
                "NDS-ASM-001",
                "an unknown question in a group",
                "/answers/outer/observations/0/answers/x",
                "outer",
                once(Map.of("x", yes())),
                once(Map.of("inOuter", yes())));
        add("NDS-ASM-001", "a path is escaped", "/answers/a~1b~0c", Map.of("a/b~c", yes()), Map.of());
        add("NDS-ASM-002", "an answer for an aggregate", "/answers/m", Map.of("m", yes()), Map.of("yesNo", yes()));
        add(
                "NDS-ASM-002",
                "an answer for an aggregate in a group",
                "/answers/outer/observations/0/answers/sum",
                "outer",
                once(Map.of("sum", yes())),
                once(Map.of("inOuter", yes())));

        add("NDS-ASM-003", "a number for yes or no", "/answers/yesNo/value", "yesNo", value("1"), yes());
        add("NDS-ASM-003", "yes for a number", "/answers/number/value", "number", yes(), value("1"));
        add("NDS-ASM-003", "a code for a number", "/answers/number/value", "number", Answer.choice("1"), value("1"));
        add("NDS-ASM-003", "a share for a number", "/answers/number", "number", Answer.share(1, 2), value("0.5"));
        add("NDS-ASM-003", "a number for a share", "/answers/share/value", "share", value("0.5"), Answer.share(1, 2));
        add("NDS-ASM-003", "yes for a choice", "/answers/choice/value", "choice", yes(), Answer.choice("a"));
        add("NDS-ASM-003", "a number for a fact", "/answers/fact/value", "fact", value("1"), yes());
        add(
                "NDS-ASM-003",
                "another kind in an observation",
                "/answers/several/observations/1/value",
                "several",
                observed(value("1"), yes()),
                observed(value("1"), value("4")));

        add("NDS-ASM-004", "above the best", "/answers/number/value", "number", value("4.0001"), value("4"));
        add("NDS-ASM-004", "a sentinel below the worst", "/answers/number/value", "number", value("-1"), failed());
        add("NDS-ASM-004", "66 for two thirds", "/answers/down/value", "down", value("66"), value("0.66"));
        add("NDS-ASM-004", "below a best that is small", "/answers/down/value", "down", value("-0.1"), value("0"));
        // on its own range the fraction of -4.01 is -1.0025
        add("NDS-ASM-004", "below the attainable", "/answers/kept/value", "kept", value("-4.01"), value("-4"));
        add("NDS-ASM-004", "above the attainable", "/answers/kept/value", "kept", value("20.1"), value("20"));
        add("NDS-ASM-004", "a share below its worst", "/answers/half", "half", Answer.share(4, 9), Answer.share(4, 8));
        add(
                "NDS-ASM-004",
                "an observation outside",
                "/answers/several/observations/0/value",
                "several",
                observed(value("5")),
                observed(value("0")));
        add(
                "NDS-ASM-004",
                "what is clamped is never outside",
                "/answers/number/value",
                Map.of("number", value("5")),
                Map.of("clamped", value("5")));
        add(
                "NDS-ASM-004",
                "what goes by steps is never outside",
                "/answers/number/value",
                Map.of("number", value("5")),
                Map.of("stepped", value("5")));

        add("NDS-ASM-005", "no option", "/answers/choice/value", "choice", Answer.choice("c"), Answer.choice("b"));
        add("NDS-ASM-005", "capitals count", "/answers/choice/value", "choice", Answer.choice("A"), Answer.choice("a"));
        add(
                "NDS-ASM-005",
                "no option of a fact",
                "/answers/kind/value",
                "kind",
                Answer.choice("c"),
                Answer.choice("b"));
        add("NDS-ASM-006", "a fraction of a level", "/answers/whole/value", "whole", value("3.7"), value("3.0"));
        add("NDS-ASM-007", "more than all", "/answers/share", "share", Answer.share(6, 5), Answer.share(5, 5));
        add("NDS-ASM-007", "some of none", "/answers/share", "share", Answer.share(5, 0), Answer.share(0, 0));
        add("NDS-ASM-007", "less than none", "/answers/share", "share", Answer.share(-1, 5), Answer.share(0, 5));
        add(
                "NDS-ASM-007",
                "half a thing",
                "/answers/share",
                "share",
                Answer.of(new Answer.Share(d("0.5"), d("1"))),
                Answer.of(new Answer.Share(d("1.0"), d("1"))));
        add(
                "NDS-ASM-007",
                "of half a thing",
                "/answers/share",
                "share",
                Answer.of(new Answer.Share(d("1"), d("1.5"))),
                Answer.of(new Answer.Share(d("1"), d("2"))));

        add(
                "NDS-ASM-008",
                "observations that nobody combines",
                "/answers/yesNo/observations",
                "yesNo",
                observed(yes(), no()),
                yes());
        add("NDS-ASM-008", "observations of a fact", "/answers/fact/observations", "fact", observed(yes()), yes());
        add("NDS-ASM-009", "one answer for a group", "/answers/outer", "outer", yes(), once(Map.of("inOuter", yes())));
        add(
                "NDS-ASM-009",
                "a state for a group",
                "/answers/outer",
                "outer",
                notRelevant(),
                once(Map.of("inOuter", notRelevant())));
        add(
                "NDS-ASM-009",
                "an observation of a group with one answer",
                "/answers/outer/observations/0",
                "outer",
                observed(yes()),
                once(Map.of("inOuter", yes())));
        add(
                "NDS-ASM-010",
                "no observation of a question",
                "/answers/several/observations",
                "several",
                Answer.observations(List.of()),
                observed(value("1")));
        add(
                "NDS-ASM-010",
                "no observation of a group",
                "/answers/outer/observations",
                "outer",
                Answer.observations(List.of()),
                once(Map.of()));
        add(
                "NDS-ASM-011",
                "a node in a group, answered outside",
                "/answers/inOuter",
                Map.of("inOuter", yes()),
                Map.of("outer", once(Map.of("inOuter", yes()))));
        add(
                "NDS-ASM-011",
                "a node in an inner group, answered in the outer",
                "/answers/outer/observations/0/answers/inInner",
                "outer",
                once(Map.of("inInner", yes())),
                once(Map.of("inner", once(Map.of("inInner", yes())))));
        add(
                "NDS-ASM-011",
                "an inner group, answered outside",
                "/answers/inner",
                Map.of("inner", once(Map.of("inInner", yes()))),
                Map.of("outer", once(Map.of("inner", once(Map.of("inInner", yes()))))));
        add(
                "NDS-ASM-019",
                "a node outside, answered in a group",
                "/answers/outer/observations/0/answers/yesNo",
                "outer",
                once(Map.of("yesNo", yes())),
                once(Map.of("fact", yes())));

        add(
                "NDS-ASM-012",
                "refusing not applicable",
                "/answers/refusing/notApplicable",
                "refusing",
                notRelevant(),
                yes());
        add("NDS-ASM-012", "refusing unknown", "/answers/refusing/unknown", "refusing", Answer.unknown(), no());
        add("NDS-ASM-012", "refusing inconclusive", "/answers/refusing/inconclusive", "refusing", failed(), no());
        add(
                "NDS-ASM-012",
                "refusing a state of an observation",
                "/answers/several/observations/1/notApplicable",
                "several",
                observed(value("1"), notRelevant()),
                observed(value("1"), failed()));
        add(
                "NDS-ASM-017",
                "observations of observations",
                "/answers/several/observations/0",
                "several",
                observed(observed(value("1"))),
                observed(value("1")));
        add(
                "NDS-ASM-017",
                "an observation like that of a group",
                "/answers/several/observations/0",
                "several",
                observed(page(Map.of("inOuter", yes()))),
                observed(value("1")));

        add(
                "NDS-ASM-014",
                "an answer out of scope",
                "/answers/conditional",
                answers("fact", no(), "conditional", yes()),
                answers("fact", yes(), "conditional", yes()));
        add(
                "NDS-ASM-014",
                "a group out of scope",
                "/answers/shy",
                answers("fact", no(), "shy", once(Map.of("inShy", yes()))),
                answers("fact", yes(), "shy", once(Map.of("inShy", yes()))));
        add(
                "NDS-ASM-014",
                "an answer out of scope in one observation",
                "/answers/outer/observations/1/answers/late",
                "outer",
                observed(page(Map.of("fact", yes(), "late", yes())), page(Map.of("fact", no(), "late", yes()))),
                observed(page(Map.of("fact", yes(), "late", yes())), page(Map.of("fact", no()))));
        add(
                "NDS-ASM-015",
                "observed after the assessment",
                "/answers/yesNo/observedOn",
                "yesNo",
                onDay(yes(), DAY.plusDays(1)),
                onDay(yes(), DAY));
        add(
                "NDS-ASM-015",
                "an observation after the assessment",
                "/answers/several/observations/0/observedOn",
                "several",
                observed(onDay(value("1"), DAY.plusDays(1))),
                observed(onDay(value("1"), DAY)));
        add(
                "NDS-ASM-015",
                "an answer in a group after the assessment",
                "/answers/outer/observations/0/answers/inOuter/observedOn",
                "outer",
                once(Map.of("inOuter", onDay(no(), DAY.plusDays(1)))),
                once(Map.of("inOuter", onDay(no(), DAY.minusDays(1)))));

        CASES.add(new Case(
                "two observations of one page",
                "NDS-ASM-016",
                "/answers/outer/observations/2/label",
                List.of("/answers/outer/observations/0/label"),
                Map.of("outer", observed(labelled("a"), labelled("b"), labelled("a"))),
                Map.of("outer", observed(labelled("a"), labelled("b"), page(Map.of()), page(Map.of())))));
        CASES.add(new Case(
                "two observations of one thing",
                "NDS-ASM-016",
                "/answers/several/observations/1/label",
                List.of("/answers/several/observations/0/label"),
                Map.of(
                        "several",
                        observed(
                                Observation.of(value("1")).labelled("a"),
                                Observation.of(value("2")).labelled("a"))),
                Map.of(
                        "several",
                        observed(
                                Observation.of(value("1")).labelled("a"),
                                Observation.of(value("1")).labelled("A")))));
    }

    private static Observation labelled(String label) {
        return page(Map.of()).labelled(label);
    }

    private static Map<String, Answer> answers(String first, Answer one, String second, Answer other) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put(first, one);
        answers.put(second, other);
        return answers;
    }

    static List<Case> cases() {
        return CASES;
    }

    private static Report check(Map<String, Answer> answers) {
        return SCORER.check(assessment(answers).build());
    }

    private static List<String> codesAndPaths(Report report) {
        return report.violations().stream()
                .map(it -> it.code() + " at " + it.path())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersThatBreakOneRuleAreReportedAtOnePlace(Case each) {
        Report report = check(each.broken());

        assertEquals(List.of(each.code() + " at " + each.path()), codesAndPaths(report));
        Violation violation = report.violations().get(0);
        assertEquals(
                each.related(),
                violation.related().stream().map(JsonPointer::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theirNeighboursAreNot(Case each) {
        assertEquals(List.of(), codesAndPaths(check(each.sound())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void errorsStopTheScoringAndWarningsDoNot(Case each) {
        Assessment assessment = assessment(each.broken()).build();
        Report report = SCORER.check(assessment);

        if (report.isValid()) {
            assertEquals(Severity.WARNING, report.violations().get(0).severity());
            assertEquals("one", SCORER.score(assessment).assessment());
        } else {
            InvalidDataException refused = assertThrows(InvalidDataException.class, () -> SCORER.score(assessment));
            assertEquals(report, refused.report());
        }
    }

    @Test
    void everyRuleOfAssessmentsIsBrokenByATest() {
        Set<String> provoked = CASES.stream().map(Case::code).collect(Collectors.toCollection(TreeSet::new));
        // by the two tests below
        provoked.addAll(List.of("NDS-ASM-013", "NDS-ASM-018"));

        assertEquals(ModelRulesTest.codesOf("NDS-ASM-"), provoked);
    }

    @Test
    void answersToAnotherModelAreNotLookedAt() {
        for (ModelReference other : List.of(new ModelReference("m", "2"), new ModelReference("n", "1"))) {
            Assessment assessment = assessment(Map.of("x", yes())).model(other).build();

            assertEquals(List.of("NDS-ASM-013 at /model"), codesAndPaths(SCORER.check(assessment)));
            assertThrows(InvalidDataException.class, () -> SCORER.score(assessment));
        }
    }

    @Test
    void aFactKnownFromElsewhereIsNotAnswered() {
        Map<String, Answer> filled = Map.of("fact", no());
        Assessment answered = assessment(Map.of("fact", yes())).build();
        Assessment inGroup =
                assessment(Map.of("outer", once(Map.of("fact", yes())))).build();

        assertEquals(List.of("NDS-ASM-018 at /answers/fact"), codesAndPaths(SCORER.check(answered, filled)));
        assertEquals(
                List.of("NDS-ASM-018 at /answers/outer/observations/0/answers/fact"),
                codesAndPaths(SCORER.check(inGroup, filled)));
        assertThrows(InvalidDataException.class, () -> SCORER.score(answered, filled));
        assertEquals(List.of(), codesAndPaths(SCORER.check(answered, Map.of("other", no()))));
        assertEquals(List.of(), codesAndPaths(SCORER.check(assessment(Map.of()).build(), filled)));
    }

    @Test
    void aFactKnownFromElsewhereDecides() {
        Assessment assessment = assessment(Map.of("conditional", yes())).build();

        assertValue("1", outcome(SCORER.score(assessment, Map.of("fact", yes())), "conditional"));
        assertOutOfScope(outcome(SCORER.score(assessment, Map.of("fact", no())), "conditional"));
        assertOutOfScope(outcome(SCORER.score(assessment, Map.of("fact", notRelevant())), "conditional"));
        assertEquals(
                List.of("NDS-ASM-014 at /answers/conditional"),
                codesAndPaths(SCORER.check(assessment, Map.of("fact", no()))));
    }

    @Test
    void everythingThatIsWrongIsInOneReport() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("number", value("5"));
        answers.put("x", yes());
        answers.put("choice", Answer.choice("c"));
        answers.put("whole", value("4.5"));

        assertEquals(
                List.of(
                        "NDS-ASM-004 at /answers/number/value",
                        "NDS-ASM-001 at /answers/x",
                        "NDS-ASM-005 at /answers/choice/value",
                        "NDS-ASM-006 at /answers/whole/value",
                        "NDS-ASM-004 at /answers/whole/value"),
                codesAndPaths(check(answers)));
    }

    @Test
    void argumentsNamePartsOfTheModelAndNeverTheAnswer() {
        assertEquals(
                Map.of("least", "0", "greatest", "4"),
                only(Map.of("number", value("123456782"))).arguments());
        assertEquals(
                Map.of("least", "-1", "greatest", "5"),
                only(Map.of("kept", value("100"))).arguments());
        assertEquals(
                Map.of("least", "0", "greatest", "20"),
                only(Map.of("down", value("100"))).arguments());
        assertEquals(
                Map.of("options", "a, b"),
                only(Map.of("choice", Answer.choice("123456782"))).arguments());
        assertEquals(
                Map.of("state", "unknown"),
                only(Map.of("refusing", Answer.unknown())).arguments());
        assertEquals(Map.of("group", "outer"), only(Map.of("inOuter", yes())).arguments());
        assertEquals(
                Map.of("example", "{\"count\": 3, \"total\": 5}"),
                only(Map.of("share", yes())).arguments());
        assertEquals(
                Map.of("example", "{\"value\": true}"),
                only(Map.of("yesNo", value("1"))).arguments());
        assertEquals(
                Map.of("example", "{\"value\": \"a\"}"),
                only(Map.of("choice", yes())).arguments());
        assertEquals(
                Map.of("example", "{\"value\": 4}"),
                only(Map.of("number", yes())).arguments());
        assertEquals(
                Map.of("example", "{\"value\": 1}"),
                only(Map.of("stepped", yes())).arguments());
        assertEquals(
                Map.of("model", "m 1"),
                SCORER.check(assessment(Map.of())
                                .model(new ModelReference("m", "3"))
                                .build())
                        .violations()
                        .get(0)
                        .arguments());
    }

    private static Violation only(Map<String, Answer> answers) {
        List<Violation> violations = check(answers).violations();
        assertEquals(1, violations.size());
        return violations.get(0);
    }

    @Test
    void anAssessmentHasAnId() {
        Assessment.Builder nameless = assessment(Map.of()).id("no id");

        InvalidDataException refused = assertThrows(InvalidDataException.class, nameless::build);
        assertEquals(List.of("NDS-DOC-017 at /id"), codesAndPaths(refused.report()));
    }

    @Test
    void aReferenceToAModelHasTwoIds() {
        InvalidDataException refused = assertThrows(InvalidDataException.class, () -> new ModelReference("a b", ""));

        assertEquals(List.of("NDS-DOC-017 at /id", "NDS-DOC-017 at /version"), codesAndPaths(refused.report()));
        assertEquals("m 1.2.1", new ModelReference("m", "1.2.1").toString());
    }

    @Test
    void aStateHasAReason() {
        assertThrows(IllegalArgumentException.class, () -> Answer.notApplicable(" "));
        assertThrows(IllegalArgumentException.class, () -> Answer.inconclusive(""));
    }

    @Test
    void answersKeepTheirOrderAndDoNotChangeTheOutcome() {
        Map<String, Answer> forwards = answers("number", value("1"), "yesNo", yes());
        Map<String, Answer> backwards = answers("yesNo", yes(), "number", value("1"));

        assertEquals(
                List.of("number", "yesNo"),
                List.copyOf(assessment(forwards).build().answers().keySet()));
        assertEquals(
                SCORER.score(assessment(forwards).build()),
                SCORER.score(assessment(backwards).build()));
        assertTrue(check(forwards).violations().isEmpty());
    }
}
