package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.number.Rational;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import org.junit.jupiter.api.Test;

/** What a value is made of, what would raise it, what is missing, and requirements: sections 12 and 16. */
class ExplanationTest {

    private static Explanation explain(
            MaturityModel model, Map<String, Answer> answers, String node, Condition... requirements) {
        return Scorer.of(model).explain(assessment(answers).build(), Map.of(), node, List.of(requirements));
    }

    private static List<String> contributions(Explanation explanation) {
        return explanation.contributions().stream()
                .map(it -> String.join("/", it.path()) + " " + it.kind().code() + " "
                        + it.amount().rounded())
                .toList();
    }

    private static List<String> gains(Explanation explanation) {
        return explanation.improvements().stream()
                .map(it -> it.indicator() + " " + it.now() + " → "
                        + it.option().orElse(it.next().toString()) + ": " + it.gain() + ", " + it.gainToBest())
                .toList();
    }

    private static List<String> open(Explanation explanation) {
        return explanation.openQuestions().stream()
                .map(it -> it.indicator() + " " + it.reason().map(Reason::code).orElse("-") + " " + it.narrowing())
                .toList();
    }

    // contributions

    @Test
    void contributionsGoDownThroughMeansAndAddUp() {
        Aggregate inner = mean("inner", weighing("1", plain("a")), weighing("3", plain("b")))
                .round(new Rounding(1, RoundingRule.HALF_UP))
                .build();
        Aggregate least = minimum("least", plain("c"), plain("e")).build();
        MaturityModel model = method(mean("m", weighing("3", inner), weighing("1", least), weighing("1", plain("f")))
                .range(Range.of(0, 10))
                .addGates(new Gate.Unless(atLeast("f", "1"), d("5")))
                .build());
        Map<String, Answer> answers =
                Map.of("a", value("1"), "b", value("0.5"), "c", value("0.8"), "e", value("0.9"), "f", value("0.4"));
        Explanation explanation = explain(model, answers, "m");

        // inner: ¼ + ⅜ = 0.625 → 0.6; m: (1.8 + 0.8 + 0.4) / 5 = 0.6 → 0.5
        assertValue("5", explanation.outcome());
        assertEquals(
                List.of(
                        "inner/a value 1.5",
                        "inner/b value 2.25",
                        "inner round -0.15",
                        "least value 1.6",
                        "f value 0.8",
                        " gate -1"),
                contributions(explanation));
        assertEquals(List.of(), explanation.headrooms());
    }

    @Test
    void whatIsLeftOutContributesNothingAndWhatIsWorthSomethingDoes() {
        MaturityModel model =
                method(mean("m", weighing("1", plain("a")), weighing("2", plain("b")), weighing("1", plain("c")))
                        .states(unknown(StatePolicy.FULL))
                        .build());
        Explanation explanation = explain(model, Map.of("a", value("0.5"), "b", notRelevant()), "m");

        assertValue("3/4", explanation.outcome());
        assertEquals(List.of("a value 0.25", "c value 0.5"), contributions(explanation));
    }

    @Test
    void aCappedLeafContributesWhatItWasAndWhatTheCapTook() {
        Indicator a = plain("a").toBuilder()
                .addGates(new Gate.CapBy("b"))
                .round(new Rounding(1, RoundingRule.CEILING))
                .build();
        Explanation explanation =
                explain(method(mean("m", a, plain("b")).build()), Map.of("a", value("0.9"), "b", value("0.42")), "m");

        assertEquals(
                List.of("a value 0.45", "a gate -0.24", "a round 0.04", "b value 0.21"), contributions(explanation));
    }

    /** What observations come to by the best of them is not what the best of each child makes. */
    @Test
    void aVeryLongChainOfReferencesIsExplained() {
        MaturityModel.Builder chain = method();
        int length = 5000;
        for (int i = 0; i < length; i++) {
            chain.addNode(Aggregate.builder()
                    .id("n" + i)
                    .aggregation(i < length / 2 ? Aggregation.ARITHMETIC : Aggregation.MINIMUM)
                    .addChildren(Child.reference("n" + (i + 1)))
                    .build());
        }
        MaturityModel model = chain.addNode(plain("n" + length)).build();
        Map<String, Answer> answers = Map.of("n" + length, value("0.5"));

        Explanation explained = explain(model, answers, "n0", new Condition.AtLeast("n2500", d("1")));
        assertEquals(
                List.of(d("0.5")),
                explained.contributions().stream()
                        .map(it -> it.amount().rounded())
                        .toList());
        assertEquals(100, explained.contributions().get(0).path().size());
        assertEquals(VerdictStatus.NOT_MET, explained.verdicts().get(0).status());
        assertEquals(1, explained.verdicts().get(0).failing().size());
    }

    @Test
    void nodesOfAGroupAreNotTakenApart() {
        MaturityModel model = method(
                mean("root", ref("m")).build(),
                group(
                                "g",
                                CombinationRule.BEST,
                                mean("m", plain("a"), plain("b")).build())
                        .build());
        Map<String, Answer> answers = Map.of(
                "g",
                observed(
                        page(Map.of("a", value("1"), "b", value("0"))),
                        page(Map.of("a", value("0"), "b", value("1")))));

        Explanation inside = explain(model, answers, "m");
        assertValue("1/2", inside.outcome());
        assertEquals(List.of(), inside.contributions());
        assertEquals(List.of("m value 0.5"), contributions(explain(model, answers, "root")));
    }

    @Test
    void otherMeansHaveHeadrooms() {
        Explanation explanation = explain(
                method(of(Aggregation.GEOMETRIC, plain("a"), plain("b"), plain("c"))
                        .range(Range.of(0, 100))
                        .build()),
                Map.of("a", value("0.25"), "b", value("1")),
                "m");

        assertEquals(List.of(), explanation.contributions());
        assertEquals(
                List.of("a 50", "b 0"),
                explanation.headrooms().stream()
                        .map(it -> it.child() + " " + it.amount())
                        .toList());
    }

    // improvements

    private static final Scale OF_THREE = Scale.choice(
            ChoiceOption.of("none", d("0")), ChoiceOption.of("some", d("0.25")), ChoiceOption.of("all", d("1")));

    @Test
    void theNextStepIsThatOfTheScale() {
        Indicator steps = question(
                        "steps",
                        NumberScale.builder()
                                .addSteps(
                                        Step.first(d("0")),
                                        Step.of(CutOff.above(d("15")), d("0.5")),
                                        Step.of(CutOff.above(d("50")), d("1")))
                                .build())
                .build();
        Indicator whole = question("whole", Scale.wholeNumber(4, 0)).build();
        MaturityModel model = method(mean(
                        "m",
                        yesNo("yes-no"),
                        question("choice", OF_THREE).build(),
                        steps,
                        whole,
                        number("number", "0", "10"))
                .range(Range.of(0, 100))
                .build());
        Map<String, Answer> answers = Map.of(
                "yes-no", no(),
                "choice", Answer.choice("none"),
                "steps", value("3"),
                "whole", value("3"),
                "number", value("9"));

        assertEquals(
                List.of(
                        "yes-no 0 → true: 20, 20",
                        "steps 0 → 0.5: 10, 20",
                        "choice 0 → some: 5, 20",
                        "whole 3 → 2: 5, 15",
                        "number 9 → 10: 2, 2"),
                gains(explain(model, answers, "m")));
        assertEquals(List.of(), gains(explain(model, Map.of("yes-no", yes()), "m")));
    }

    @Test
    void onACurveTheNextStepIsTheNextWholeNumberToo() {
        assertEquals(List.of("q 8.5 → 9.7072303558: 0.0804820237, 0.5"), gains(onCurve("1", "16", "4")));
        assertEquals(List.of("q 8.5 → 6.9436093777: 0.1037593748, 0.5"), gains(onCurve("16", "1", "4")));
        // no whole number is better than 16
        assertEquals(List.of(), gains(onCurve("0.5", "16.5", "16")));
        assertEquals(List.of(), gains(onCurve("1", "16", "16")));
    }

    @Test
    void theNextWholeNumberIsOneThatCanBeAnswered() {
        assertEquals(List.of("q 1 → 2: 0.2222222222, 0.6666666667"), gains(whole("0", "4.5", "1")));
        assertEquals(List.of(), gains(whole("0", "4.5", "4")));
        // what is below the worst counts as the worst, and 1 is next to it
        assertEquals(List.of("q 0.5 → 1: 0.125, 0.875"), gains(whole("0.5", "4.5", "0")));
    }

    private static Explanation whole(String worst, String best, String answer) {
        Scale scale = NumberScale.builder()
                .worst(d(worst))
                .best(d(best))
                .outside(OutsideScale.CLAMP)
                .isWhole(true)
                .build();
        MaturityModel model = method(mean("m", question("q", scale).build()).build());
        return explain(model, Map.of("q", value(answer)), "m");
    }

    private static Explanation onCurve(String worst, String best, String answer) {
        Scale scale = NumberScale.builder()
                .worst(d(worst))
                .best(d(best))
                .curve(Curve.LOGARITHMIC)
                .isWhole(true)
                .build();
        MaturityModel model = method(mean("m", question("q", scale).build()).build());
        return explain(model, Map.of("q", value(answer)), "m");
    }

    @Test
    void aNarrowingIsSeenAtTheEndsOfALine() {
        Aggregate low = minimum("low", plain("q"), plain("a")).build();
        Aggregate high = Aggregate.builder()
                .id("high")
                .aggregation(Aggregation.MAXIMUM)
                .addChildren(Child.reference("q"), Child.of(plain("b")))
                .build();
        MaturityModel model = method(mean("m", low, high).build());
        // at 0 the minimum is known, at 1 the maximum; in between neither is, which nobody tries
        assertEquals(
                List.of("q unanswered 0.5", "a unanswered 0", "b unanswered 0"), open(explain(model, Map.of(), "m")));
    }

    @Test
    void aGainCountsThatObservationsAreCombinedInAnotherWay() {
        Combination combine = Combination.of(
                CombinationCase.when(isYes("strict"), CombinationRule.WORST),
                CombinationCase.otherwise(CombinationRule.BEST));
        MaturityModel model = method(mean(
                        "m",
                        yesNo("strict"),
                        yesNo("sites").toBuilder().combine(combine).build())
                .range(Range.of(0, 100))
                .build());
        Map<String, Answer> answers = Map.of(
                "strict", no(),
                "sites", Answer.observations(List.of(Observation.of(yes()), Observation.of(no()))));
        // strict would bring 50, and sites would lose 50
        assertEquals(List.of(), gains(explain(model, answers, "m")));
    }

    @Test
    void optionsThatAreWorthTheSameAreToldApart() {
        Scale scale =
                Scale.choice(ChoiceOption.of("n", d("0")), ChoiceOption.of("p", d("1")), ChoiceOption.of("q", d("1")));
        Decision decision = Decision.builder()
                .id("m")
                .addCases(
                        DecisionCase.when(new Condition.In("c", List.of("p")), new DecisionCase.Then.Value(d("1"))),
                        DecisionCase.when(new Condition.In("c", List.of("n")), new DecisionCase.Then.Value(d("0"))),
                        DecisionCase.otherwise(new DecisionCase.Then.OfNode("b")))
                .build();
        MaturityModel model = method(decision, question("c", scale).build(), plain("b"));
        // with q it hangs on b, which may be anything
        assertEquals(List.of("c unanswered 0", "b unanswered 0"), open(explain(model, Map.of(), "m")));
    }

    @Test
    void manyPathsAreJudgedAndExplained() {
        int layers = 60;
        MaturityModel.Builder net = method();
        for (int i = 0; i < layers; i++) {
            for (String side : List.of("a", "b")) {
                Child[] below = {Child.reference("a" + (i + 1)), Child.reference("b" + (i + 1))};
                net.addNode(Aggregate.builder()
                        .id(side + i)
                        .aggregation(i < layers / 2 ? Aggregation.ARITHMETIC : Aggregation.MINIMUM)
                        .addChildren(below)
                        .build());
            }
        }
        net.addNodes(plain("a" + layers), plain("b" + layers));
        Map<String, Answer> answers = Map.of("a" + layers, value("0.5"), "b" + layers, value("0.5"));
        Explanation explained = explain(net.build(), answers, "a0", new Condition.AtLeast("a30", d("1")));
        assertEquals(
                List.of("a" + layers, "b" + layers), explained.verdicts().get(0).failing());
        assertEquals(
                Rational.of(1, 2),
                explained.contributions().stream()
                        .map(it -> it.amount().exact().orElseThrow())
                        .reduce(Rational.ZERO, Rational::plus));
    }

    @Test
    void aGainIsADifferenceBetweenTwoScores() {
        MaturityModel model =
                method(minimum("m", plain("a"), plain("b"), plain("c")).build());
        Map<String, Answer> answers = Map.of("a", value("0.25"), "b", value("0.5"), "c", value("0.5"));

        // raising b or c alone brings nothing
        assertEquals(List.of("a 0.25 → 1: 0.25, 0.25"), gains(explain(model, answers, "m")));
    }

    @Test
    void onADescendingRangeTheLargestGainIsFirstToo() {
        MaturityModel model = method(mean("m", weighing("1", plain("a")), weighing("4", plain("b")))
                .range(Range.of(5, 0))
                .build());

        assertEquals(
                List.of("b 0 → 1: -4, -4", "a 0 → 1: -1, -1"),
                gains(explain(model, Map.of("a", value("0"), "b", value("0")), "m")));
    }

    @Test
    void aGateThatIsLiftedIsPartOfTheGain() {
        MaturityModel model = method(mean("m", yesNo("a"), yesNo("b"), yesNo("c"), yesNo("e"))
                .addGates(new Gate.Unless(isYes("a"), d("0.25")))
                .build());
        Map<String, Answer> answers = Map.of("a", no(), "b", yes(), "c", yes(), "e", no());

        assertEquals(List.of("a 0 → true: 0.5, 0.5"), gains(explain(model, answers, "m")));
    }

    @Test
    void observationsAreRaisedTogether() {
        Indicator observed = plain("a").toBuilder()
                .combine(Combination.of(CombinationRule.MEAN))
                .build();
        Explanation explanation = explain(
                method(mean("m", observed, plain("b")).build()),
                Map.of("a", observed(value("0.2"), value("0.6")), "b", value("1")),
                "m");

        assertEquals(List.of("a 0.4 → 1: 0.3, 0.3"), gains(explanation));
    }

    @Test
    void aPooledShareCanBeRaised() {
        MaturityModel model = method(
                mean("m", ref("s")).build(),
                group("g", CombinationRule.POOLED, share("s")).build());
        Answer pages = observed(page(Map.of("s", Answer.share(1, 4))), page(Map.of("s", Answer.share(2, 4))));

        assertEquals(List.of("s 0.375 → 1: 0.625, 0.625"), gains(explain(model, Map.of("g", pages), "m")));
    }

    @Test
    void whatIsNotBelowOrNotAnsweredIsNotImproved() {
        MaturityModel model = method(
                mean(
                                "m",
                                plain("a"),
                                plain("b").toBuilder()
                                        .states(unknown(StatePolicy.ZERO))
                                        .build())
                        .build(),
                plain("elsewhere"));
        Explanation explanation = explain(model, Map.of("a", value("1"), "elsewhere", value("0")), "m");

        assertEquals(List.of(), gains(explanation));
        // it counts as 0 by a policy of its own, and may be anything
        assertEquals(List.of("b - 0.5"), open(explanation));
    }

    /** Whether a group applies can depend on an answer outside it. */
    @Test
    void whatSwitchesAGroupOffIsPartOfWhatIsExplained() {
        MaturityModel model = method(
                mean("m", ref("a"), Child.of(plain("b"))).build(),
                group("g", CombinationRule.MEAN, plain("a"))
                        .appliesIf(isYes("y"))
                        .build(),
                yesNo("y"));
        Map<String, Answer> answers = Map.of("b", value("0"), "y", no(), "g", observed(page(Map.of("a", value("1")))));

        assertEquals(List.of("b 0 → 1: 1, 1", "y 0 → true: 0.5, 0.5"), gains(explain(model, answers, "m")));
    }

    // what is missing

    @Test
    void openQuestionsAreInTheOrderOfWhatTheyBring() {
        MaturityModel model = method(mean(
                        "m",
                        weighing("1", plain("a")),
                        weighing("2", plain("b")),
                        weighing("1", plain("c")),
                        weighing("4", plain("e")))
                .range(Range.of(0, 8))
                .build());
        Map<String, Answer> answers = Map.of("e", value("1"), "c", failed(), "b", Answer.unknown());

        assertEquals(
                List.of("b dont-know 2", "a unanswered 1", "c inconclusive 1"), open(explain(model, answers, "m")));
    }

    @Test
    void aNarrowingIsThatOfTheLeastHelpfulAnswer() {
        // at 0 the minimum is known; at 1 b alone decides
        MaturityModel model = method(minimum("m", yesNo("a"), plain("b")).build());

        assertEquals(List.of("a unanswered 0", "b unanswered 0"), open(explain(model, Map.of(), "m")));
    }

    // the next level

    @Test
    void theNextLevelAndWhatBlocksIt() {
        LevelSet set = levels("l", Level.lowest("low"), from("middle", "0.5"), above("high", "0.8"));
        Aggregate m =
                minimum("m", plain("a"), plain("b"), plain("c")).levels("l").build();
        MaturityModel model = method().addLevelSets(set).addNodes(m).build();
        NextLevel next = explain(model, Map.of("a", value("0.6"), "b", value("0.6"), "c", value("1")), "m")
                .nextLevel()
                .orElseThrow();

        assertEquals("high", next.level().code());
        assertEquals(CutOff.above(d("0.8")), next.cutOff());
        assertEquals(d("0.2"), next.missing());
        assertEquals(List.of("a", "b"), next.blockedBy());
        Map<String, Answer> best = Map.of("a", value("1"), "b", value("1"), "c", value("1"));
        assertEquals(Optional.empty(), explain(model, best, "m").nextLevel());
        assertEquals(Optional.empty(), explain(model, Map.of(), "m").nextLevel());
    }

    @Test
    void aGateBlocksTheNextLevel() {
        LevelSet set = levels("l", Level.lowest("low"), from("high", "0.5"));
        MaturityModel model = method().addLevelSets(set)
                .addNodes(mean("m", plain("a"), plain("b"))
                        .levels("l")
                        .addGates(new Gate.Unless(all(atLeast("a", "0.5"), atLeast("b", "0.1")), d("0.4")))
                        .build())
                .build();
        NextLevel next = explain(model, Map.of("a", value("0.2"), "b", value("1")), "m")
                .nextLevel()
                .orElseThrow();

        assertEquals(d("0.1"), next.missing());
        assertEquals(List.of("a", "b"), next.blockedBy());
    }

    // requirements

    private static final MaturityModel JUDGED = method().addLevelSets(
                    levels("l", Level.lowest("low"), from("high", "0.5")))
            .addFacts(Fact.of("f", Scale.yesNo()))
            .addNodes(
                    minimum("least", plain("a"), plain("b")).levels("l").build(),
                    mean("mean", ref("a"), ref("b")).minimumCoverage(d("1")).build(),
                    yesNo("off").toBuilder().appliesIf(isYes("f")).build())
            .build();

    private static String verdict(Map<String, Answer> answers, Condition requirement) {
        return verdict(JUDGED, answers, requirement);
    }

    private static String verdict(MaturityModel model, Map<String, Answer> answers, Condition requirement) {
        Scorer scorer = Scorer.of(model);
        Verdict verdict = scorer.judge(assessment(answers).build(), Map.of(), List.of(requirement))
                .get(0);
        assertEquals(requirement, verdict.requirement());
        assertEquals(
                List.of(verdict),
                explain(model, answers, scorer.headline(), requirement).verdicts());
        return verdict.status().code() + (verdict.isCertain() ? " for certain " : " ") + verdict.failing();
    }

    @Test
    void requirementsAreMetOrNot() {
        Map<String, Answer> all = Map.of("a", value("0.4"), "b", value("0.9"), "f", no());

        assertEquals("met for certain []", verdict(all, atLeast("mean", "0.65")));
        assertEquals("not-met for certain [mean]", verdict(all, atLeast("mean", "0.66")));
        // down to what decides the minimum
        assertEquals("not-met for certain [a]", verdict(all, atLevel("least", "high")));
        assertEquals("does-not-apply for certain []", verdict(all, isYes("off")));
        assertEquals(
                "not-met for certain [mean, a]",
                verdict(all, all(atLeast("mean", "0.7"), atLeast("b", "0.9"), atLevel("least", "high"))));
        assertEquals("not-met for certain [b]", verdict(all, not(atLeast("b", "0.5"))));
        assertEquals("met for certain []", verdict(all, any(atLeast("mean", "0.7"), atLeast("b", "0.9"))));
    }

    @Test
    void allPartsOfAMinimumThatFallShortFail() {
        MaturityModel model =
                method(minimum("low", plain("a"), plain("b"), plain("c")).build());
        Condition half = new Condition.AtLeast("low", d("0.5"));
        Map<String, Answer> answers = Map.of("a", value("0.4"), "b", value("0.9"), "c", value("0.1"));
        assertEquals("not-met for certain [a, c]", verdict(model, answers, half));
        assertEquals("not-met for certain [a, b, c]", verdict(model, answers, new Condition.AtLeast("low", d("1"))));

        // c counts as 0 for now, but a falls short whatever it turns out to be
        MaturityModel strict =
                model.toBuilder().states(StatePolicies.all(StatePolicy.ZERO)).build();
        assertEquals("not-met for certain [a, c]", verdict(strict, Map.of("a", value("0.4"), "b", value("0.9")), half));
    }

    @Test
    void whatIsOpenIsNamedWhereNothingFallsShort() {
        MaturityModel model = method(
                minimum("low", plain("a"), plain("b")).minimumDetermined(d("1")).build());
        assertEquals(
                "undetermined [b]", verdict(model, Map.of("a", value("0.4")), new Condition.AtLeast("low", d("0.5"))));
    }

    @Test
    void aFactThatIsNotKnownIsAnOpenQuestionAndAnAnsweredQuestionIsNot() {
        Fact kind = Fact.of("kind", Scale.yesNo());
        MaturityModel model = method().addFacts(kind)
                .addNodes(mean(
                                "m",
                                plain("a"),
                                plain("b").toBuilder()
                                        .appliesIf(new Condition.YesNo("kind", true))
                                        .build())
                        .build())
                .build();
        Map<String, Answer> answers = Map.of("a", value("0.5"), "b", value("1"));
        // b is in scope or not, so that it is 0.5 or 0.75 for sure once the fact is known
        assertEquals(List.of("kind unanswered 0.5"), open(explain(model, answers, "m")));

        Map<String, Answer> withFact = new HashMap<>(answers);
        withFact.put("kind", Answer.unknown());
        assertEquals(List.of("kind dont-know 0.5"), open(explain(model, withFact, "m")));
        withFact.put("kind", no());
        assertEquals(List.of(), open(explain(model, withFact, "m")));
        assertEquals(List.of(), open(explain(model, answers, "a")));
    }

    @Test
    void requirementsMayBeOpenOrNotYetCertain() {
        Map<String, Answer> some = Map.of("a", value("0.6"));

        assertEquals("met []", verdict(some, atLevel("least", "high")));
        assertEquals("undetermined [b]", verdict(some, atLeast("mean", "0.5")));
        assertEquals("undetermined [off]", verdict(some, isYes("off")));
        // the other can only be lower
        Map<String, Answer> low = Map.of("a", value("0.4"));
        assertEquals("not-met for certain [a]", verdict(low, atLevel("least", "high")));
    }

    @Test
    void wrongRequirementsAreRefusedWithTheirPlaces() {
        List<Condition> wrong = List.of(
                atLeast("a", "0.5"),
                all(atLeast("b", "1"), atLeast("nothing", "1")),
                atLevel("least", "highest"),
                isYes("a"));
        Report report = Scorer.of(JUDGED).checkRequirements(wrong);

        assertEquals(
                List.of("NDS-MOD-002 /1/all/1/node", "NDS-MOD-018 /2/atLeast", "NDS-MOD-017 /3"),
                report.violations().stream()
                        .map(it -> it.code() + " " + it.path())
                        .toList());
        Scorer scorer = Scorer.of(JUDGED);
        Assessment assessment = assessment(Map.of()).build();
        InvalidDataException judged =
                assertThrows(InvalidDataException.class, () -> scorer.judge(assessment, Map.of(), wrong));
        assertEquals(report, judged.report());
        InvalidDataException explained =
                assertThrows(InvalidDataException.class, () -> scorer.explain(assessment, Map.of(), "least", wrong));
        assertEquals(report, explained.report());
        assertThrows(IllegalArgumentException.class, () -> scorer.explain(assessment, Map.of(), "nothing", List.of()));
    }
}
