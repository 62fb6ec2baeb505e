package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;

/** Models and assessments that are long, deep, tangled or extreme. */
class RobustnessTest {

    private static final int MANY = 10_000;

    private static Report refused(MaturityModel.Builder model) {
        return assertThrows(InvalidDataException.class, model::build).report();
    }

    private static List<String> cycles(Report report) {
        return report.violations().stream()
                .map(it -> it.code() + " " + it.path() + " " + it.arguments().get("cycle"))
                .toList();
    }

    // long chains

    @Test
    void aChainOfReferencesDoesNotExhaustTheStack() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            nodes.add(mean("m" + i, ref(i + 1 < MANY ? "m" + (i + 1) : "q")).build());
        }
        nodes.add(plain("q"));
        MaturityModel model = method().addAllNodes(nodes).build();

        assertValue("3/4", headline(model, Map.of("q", value("0.75"))));
    }

    @Test
    void aChainOfConditionsDoesNotExhaustTheStack() {
        List<Node> nodes = new ArrayList<>();
        Map<String, Answer> answers = new HashMap<>();
        for (int i = 0; i < MANY; i++) {
            Indicator.Builder question = question("q" + i, Scale.yesNo());
            nodes.add(i + 1 < MANY ? question.appliesIf(isYes("q" + (i + 1))).build() : question.build());
            answers.put("q" + i, yes());
        }
        MaturityModel model = method().addAllNodes(nodes).build();

        assertValue("1", headline(model, answers));
        answers.put("q" + (MANY - 1), no());
        assertOutOfScope(headline(model, answers));
        Report report = Scorer.of(model).check(assessment(answers).build());
        assertEquals(MANY - 1, report.total());
    }

    @Test
    void aLongCircleIsFoundOnce() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            nodes.add(mean("m" + i, ref("m" + (i + 1) % MANY)).build());
        }
        Report report = refused(method().addAllNodes(nodes));

        assertEquals(1, report.total());
        Violation circle = report.violations().get(0);
        assertEquals("NDS-MOD-003", circle.code());
        assertEquals("/nodes/0", circle.path().toString());
        assertEquals(MANY - 1, circle.related().size());
        assertEquals(JsonPointer.of("/nodes/" + (MANY - 1)), circle.related().get(MANY - 2));
    }

    @Test
    void aConditionOfManyPartsIsChecked() {
        List<Condition> parts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            parts.add(i % 2 == 0 ? isYes("f") : isYes("x"));
        }
        Report report = refused(method().addFacts(Fact.of("f", Scale.yesNo()))
                .addNodes(question("q", Scale.yesNo())
                        .appliesIf(new Condition.All(parts))
                        .build()));

        assertEquals(MANY / 2, report.total());
        assertEquals(Report.DEFAULT_CAP, report.violations().size());
        assertEquals(
                JsonPointer.of("/nodes/0/appliesIf/all/1/node"),
                report.violations().get(0).path());
    }

    // depth

    @Test
    void aConditionFarTooDeepIsRefusedAndNotFollowed() {
        Condition condition = isYes("x");
        for (int i = 0; i < 100_000; i++) {
            condition = i % 2 == 0 ? not(condition) : all(condition);
        }
        Report report = refused(method().addNodes(
                        question("q", Scale.yesNo()).appliesIf(condition).build()));

        assertEquals(1, report.total());
        assertEquals("NDS-MOD-029", report.violations().get(0).code());
    }

    @Test
    void nodesFarTooDeepAreRefusedAndNotFollowed() {
        ScoredNode node = yesNo("q");
        for (int i = 0; i < 5_000; i++) {
            node = mean("m" + i, node).build();
        }
        Report report = refused(method().addNodes(node));

        assertEquals(1, report.total());
        assertEquals("NDS-MOD-029", report.violations().get(0).code());
        assertEquals(
                JsonPointer.of("/nodes/0" + "/children/0".repeat(100)),
                report.violations().get(0).path());
    }

    @Test
    void groupsFarTooDeepAreRefused() {
        Node node = yesNo("q");
        for (int i = 0; i < 150; i++) {
            node = group("g" + i, CombinationRule.MEAN, node).build();
        }
        Report report = refused(method().addNodes(yesNo("head"), node));

        assertEquals(1, report.total());
        assertEquals("NDS-MOD-029", report.violations().get(0).code());
    }

    @Test
    void nodesAsDeepAsAllowedAreScored() {
        ScoredNode node = yesNo("q");
        for (int i = 1; i < 100; i++) {
            node = mean("m" + i, node).build();
        }

        assertValue("1", headline(method(node), Map.of("q", yes())));
    }

    @Test
    void groupsAsDeepAsAllowedAreScored() {
        Node node = yesNo("q");
        Answer answer = observed(page(Map.of("q", yes())));
        for (int i = 1; i < 100; i++) {
            node = group("g" + i, CombinationRule.MEAN, node).build();
            answer = i < 99 ? observed(page(Map.of("g" + i, answer))) : answer;
        }
        MaturityModel model = method(mean("m", ref("q")).build(), node);

        assertValue("1", headline(model, Map.of("g99", answer)));
    }

    // circles

    @Test
    void aCircleNamedTwiceIsOneMistake() {
        Condition twice = all(atLeast("a", "0.5"), atLeast("a", "1"));
        Report report = refused(method().addNodes(
                        mean("a", ref("b")).build(),
                        mean("b", Child.of(plain("c")), ref("a"), ref("a"))
                                .appliesIf(twice)
                                .build()));

        assertEquals(List.of("NDS-MOD-003 /nodes/0 a → b → a"), cycles(report));
    }

    @Test
    void circlesApartAreReportedEachInTheOrderOfTheModel() {
        Report report = refused(method().addNodes(
                        mean("a", ref("b")).build(),
                        mean("c", ref("d")).build(),
                        mean("d", ref("c")).build(),
                        mean("b", ref("a")).build(),
                        mean("e", ref("e")).build()));

        assertEquals(
                List.of(
                        "NDS-MOD-003 /nodes/0 a → b → a",
                        "NDS-MOD-003 /nodes/1 c → d → c",
                        "NDS-MOD-003 /nodes/4 e → e"),
                cycles(report));
    }

    @Test
    void circlesThatShareANodeAreTwoMistakes() {
        Report report = refused(method().addNodes(
                        mean("a", ref("b"), ref("c")).build(),
                        mean("b", ref("a")).build(),
                        mean("c", ref("a")).build()));

        assertEquals(List.of("NDS-MOD-003 /nodes/0 a → b → a", "NDS-MOD-003 /nodes/0 a → c → a"), cycles(report));
    }

    @Test
    void aCircleIsReportedFromTheSameNodeEachTime() {
        MaturityModel.Builder tangled = method().addNodes(
                        plain("x"),
                        mean("a", Child.of(plain("y")), ref("b")).build(),
                        mean("b", ref("c")).build(),
                        mean("c", ref("x"), ref("a")).build());

        for (int i = 0; i < 5; i++) {
            assertEquals(List.of("NDS-MOD-003 /nodes/1 a → b → c → a"), cycles(refused(tangled)));
        }
    }

    @Test
    void aTangleOfCirclesDoesNotMakeTheReportLargerThanTheModel() {
        // every node refers to the next and to the first hundred
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            List<Child> children = new ArrayList<>();
            children.add(ref("m" + (i + 1) % 2_000));
            for (int j = 0; j < 100; j++) {
                children.add(ref("m" + j));
            }
            nodes.add(mean("m" + i, new Child[0]).addAllChildren(children).build());
        }
        Report report = refused(method().addAllNodes(nodes));

        long named = report.violations().stream()
                .mapToLong(it -> 1 + it.related().size())
                .sum();
        assertTrue(named <= 2_000 * 101, () -> "more nodes are named than there are references: " + named);
        assertTrue(named > 0);
    }

    // many of everything

    @Test
    void manyDuplicatesAreReportedWithTheirFirst() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            nodes.add(yesNo("q"));
        }
        Report report = refused(method().addAllNodes(nodes));

        assertEquals(MANY - 1, report.total());
        assertEquals(Report.DEFAULT_CAP, report.violations().size());
        assertEquals(
                List.of(JsonPointer.of("/nodes/0/id")),
                report.violations().get(999).related());
    }

    /** Takes minutes if something in it is quadratic. */
    @Test
    void manyLevelsAndConditionsOnThemAreChecked() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Aggregate.Builder node = mean("m" + i, ref("q" + i)).levels("l");
            nodes.add(
                    i == 0
                            ? node.build()
                            : node.appliesIf(atLevel("m" + (i - 1), "low")).build());
            nodes.add(plain("q" + i));
        }
        MaturityModel model = method().addLevelSets(levels("l", Level.lowest("low"), from("high", "0.5")))
                .addAllNodes(nodes)
                .build();

        assertEquals(
                Optional.of("high"), headline(model, Map.of("q0", value("0.5"))).level());
    }

    /** Takes minutes if something in it is quadratic. */
    @Test
    void manyGroupsAreScored() {
        List<Node> nodes = new ArrayList<>(List.of(mean("m", ref("q0")).build()));
        for (int i = 0; i < MANY; i++) {
            nodes.add(group("g" + i, CombinationRule.POOLED, share("q" + i)).build());
        }
        MaturityModel model = method().addAllNodes(nodes).build();

        assertValue("1/2", headline(model, Map.of("g0", observed(page(Map.of("q0", Answer.share(1, 2)))))));
    }

    @Test
    void manyObservationsAreCombined() {
        Answer[] answers = new Answer[MANY];
        for (int i = 0; i < MANY; i++) {
            answers[i] = Answer.share(i % 3, 2 + i % 7);
        }
        Indicator pooled = question("q", Scale.share())
                .combine(Combination.of(CombinationRule.POOLED))
                .build();
        Outcome outcome = headline(pooled, observed(answers));

        assertEquals(MANY, outcome.combined().orElseThrow().observations());
        // 3333 rounds of 0 + 1 + 2, and 1428 rounds of 2 + … + 8 with four more
        assertValue("9999/49994", outcome);
    }

    // extreme numbers

    @Test
    void valuesAtTheLimitsOfDecimalsAreWritten() {
        String most = "99999999999999999999";
        Indicator wide = number("q", "-" + most, most);

        assertEquals(Optional.of(d(most)), headline(wide, value(most)).value());
        assertEquals(Optional.of(most), headline(wide, value(most)).shown());
        assertEquals(Optional.empty(), headline(wide, value(most)).exact());
        assertBounds("-" + most, most, headline(method(wide), Map.of()));
    }

    @Test
    void theSmallestDecimalIsAScale() {
        String least = "0.0000000000000000000000000000000000000001";
        Indicator narrow = number("q", "0", least);
        MaturityModel model = method(mean("m", narrow).build());

        assertValue("1", headline(model, Map.of("q", value(least))));
        assertEquals(Optional.of(d("0")), headline(narrow, value(least)).value());
    }

    @Test
    void whateverAnIndicatorCanGiveItsParentsCanWrite() {
        String most = "99999999999999999999";
        NumberScale kept = NumberScale.builder()
                .worst(d("0"))
                .best(d("1"))
                .outside(OutsideScale.KEEP)
                .attainable(new Attainable(d("-" + most), d(most)))
                .build();
        MaturityModel model =
                method(mean("m", question("q", kept).build(), plain("p")).build());

        assertBounds("-" + most, most, headline(model, Map.of()));
        Outcome outcome = headline(model, Map.of("q", value(most)));
        assertEquals(Optional.of(d(most)), outcome.value());
        assertBounds("0", most, outcome);
    }
}
