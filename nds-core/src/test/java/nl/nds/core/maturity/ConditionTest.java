package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nds.core.validation.InvalidDataException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a node is in scope, and what follows if that is not known. */
class ConditionTest {

    /** A question that applies under a condition on others, answered with yes. */
    private static MaturityModel asking(Condition condition, Node... others) {
        return method().addFacts(Fact.of("t", Scale.yesNo()), Fact.of("f", Scale.yesNo()), Fact.of("u", Scale.yesNo()))
                .addFacts(Fact.of("v", Scale.yesNo()))
                .addNodes(question("q", Scale.yesNo()).appliesIf(condition).build())
                .addNodes(others)
                .build();
    }

    /** True, false, undetermined and void. */
    private static Map<String, Answer> facts() {
        Map<String, Answer> answers = new HashMap<>();
        answers.put("t", yes());
        answers.put("f", no());
        answers.put("v", notRelevant());
        answers.put("q", yes());
        return answers;
    }

    private static Condition parse(String text) {
        if (text.startsWith("not ")) {
            return not(parse(text.substring(4)));
        }
        if (text.startsWith("all ") || text.startsWith("any ")) {
            List<Condition> parts = text.substring(4)
                    .chars()
                    .mapToObj(c -> isYes(Character.toString(c)))
                    .toList();
            return text.startsWith("all") ? new Condition.All(parts) : new Condition.Any(parts);
        }
        return isYes(text);
    }

    private static void assertOutcome(String expected, Outcome outcome) {
        switch (expected) {
            case "in" -> assertValue("1", outcome);
            case "out" -> assertOutOfScope(outcome);
            default -> assertNotDetermined(Reason.CONDITION_UNDETERMINED, outcome);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "t, in",
        "f, out",
        "u, ?",
        "v, out",
        "not t, out",
        "not f, in",
        "not u, ?",
        "not v, out",
        "not not v, out",
        "all tt, in",
        "all tf, out",
        "all tu, ?",
        "all tv, in",
        "all fu, out",
        "all uf, out",
        "all uv, ?",
        "all vv, out",
        "all v, out",
        "all vtv, in",
        "any tu, in",
        "any ut, in",
        "any ff, out",
        "any fu, ?",
        "any fv, out",
        "any tv, in",
        "any uv, ?",
        "any vv, out",
        "not all vv, out",
        "not any vf, in",
        "not any uf, ?"
    })
    void trueIsInScopeFalseAndVoidAreOutAndUndeterminedIsUnknown(String condition, String expected) {
        assertOutcome(expected, headline(asking(parse(condition)), facts()));
    }

    @ParameterizedTest
    @CsvSource({"unknown, ?", "inconclusive, ?", "notApplicable, out"})
    void theStateOfTheOtherNodeDecides(String state, String expected) {
        Map<String, Answer> answers = facts();
        answers.put(
                "other",
                switch (state) {
                    case "unknown" -> Answer.unknown();
                    case "inconclusive" -> failed();
                    default -> notRelevant();
                });

        assertOutcome(expected, headline(asking(isYes("other"), yesNo("other")), answers));
        assertOutcome(expected, headline(asking(isNo("other"), yesNo("other")), answers));
    }

    @Test
    void whatIsOutOfScopePutsWhatDependsOnItOutOfScope() {
        Indicator middle =
                question("middle", Scale.yesNo()).appliesIf(isYes("f")).build();
        Map<String, Answer> answers = facts();
        answers.put("middle", yes());

        assertOutOfScope(headline(asking(isYes("middle"), middle), answers));
        assertOutOfScope(headline(asking(not(isYes("middle")), middle), answers));
    }

    @Nested
    class Comparisons {

        @ParameterizedTest
        @CsvSource({"0.49, out", "0.5, in", "0.51, in"})
        void atLeastHoldsForEqual(String value, String expected) {
            Map<String, Answer> answers = facts();
            answers.put("n", value(value));

            assertOutcome(expected, headline(asking(atLeast("n", "0.5"), plain("n")), answers));
        }

        @ParameterizedTest
        @CsvSource({"5, in", "6, out", "4, in"})
        void atLeastMeansAtLeastAsGood(String incidents, String expected) {
            Map<String, Answer> answers = facts();
            answers.put("n", value(incidents));

            assertOutcome(expected, headline(asking(atLeast("n", "5"), number("n", "20", "0")), answers));
        }

        @Test
        void atLeastIsOnTheRangeOfTheNode() {
            Indicator n = question("n", Scale.number(d("0"), d("1")))
                    .range(Range.of(0, 200))
                    .build();
            Map<String, Answer> answers = facts();
            answers.put("n", value("0.5"));

            assertOutcome("in", headline(asking(atLeast("n", "100"), n), answers));
            assertOutcome("out", headline(asking(atLeast("n", "100.1"), n), answers));
        }

        @Test
        void atLeastComparesAnAggregateToo() {
            Aggregate m =
                    mean("m", plain("a"), plain("b")).range(Range.of(0, 10)).build();
            Map<String, Answer> answers = facts();
            answers.put("a", value("1"));
            answers.put("b", value("0"));

            assertOutcome("in", headline(asking(atLeast("m", "5"), m), answers));
            assertOutcome("out", headline(asking(atLeast("m", "5.01"), m), answers));
            answers.remove("b");
            assertOutcome("in", headline(asking(atLeast("m", "5.01"), m), answers));
            answers.remove("a");
            assertOutcome("?", headline(asking(atLeast("m", "5.01"), m), answers));
        }

        @Test
        void aFactIsComparedOnItsScale() {
            MaturityModel model = method().addFacts(Fact.of("inhabitants", Scale.number(d("0"), d("1000000"))))
                    .addNodes(question("q", Scale.yesNo())
                            .appliesIf(atLeast("inhabitants", "100000"))
                            .build())
                    .build();

            assertValue("1", headline(model, Map.of("q", yes(), "inhabitants", value("100000"))));
            assertOutOfScope(headline(model, Map.of("q", yes(), "inhabitants", value("99999"))));
            assertNotDetermined(Reason.CONDITION_UNDETERMINED, headline(model, Map.of("q", yes())));
        }

        @ParameterizedTest
        @CsvSource({"1.99, out", "2, in", "3, in"})
        void aLevelIsReachedByItsCutOff(String value, String expected) {
            MaturityModel model = method().addLevelSets(
                            levels("l", Level.lowest("none"), from("basic", "2"), above("good", "3")))
                    .addNodes(question("q", Scale.yesNo())
                            .appliesIf(atLevel("n", "basic"))
                            .build())
                    .addNodes(question("n", Scale.number(d("0"), d("4")))
                            .levels("l")
                            .build())
                    .build();

            assertOutcome(expected, headline(model, Map.of("q", yes(), "n", value(value))));
        }

        @Test
        void aLevelAboveACutOffIsNotReachedByItAndTheLowestAlwaysIs() {
            MaturityModel.Builder builder = method().addLevelSets(
                            levels("l", Level.lowest("none"), from("basic", "2"), above("good", "3")))
                    .addNodes(question("q", Scale.yesNo())
                            .appliesIf(atLevel("n", "good"))
                            .build())
                    .addNodes(question("p", Scale.yesNo())
                            .appliesIf(atLevel("n", "none"))
                            .build())
                    .addNodes(question("n", Scale.number(d("0"), d("4")))
                            .levels("l")
                            .build());
            MaturityModel model = builder.build();

            Scorecard three = score(model, Map.of("q", yes(), "p", yes(), "n", value("3")));
            assertOutOfScope(outcome(three, "q"));
            assertValue("1", outcome(three, "p"));
            Scorecard more = score(model, Map.of("q", yes(), "p", yes(), "n", value("3.01")));
            assertValue("1", outcome(more, "q"));
            Scorecard nothing = score(model, Map.of("q", yes(), "p", yes()));
            assertNotDetermined(Reason.CONDITION_UNDETERMINED, outcome(nothing, "p"));
        }

        @Test
        void aChoiceIsComparedByCode() {
            Scale scale =
                    Scale.choice(ChoiceOption.unscored("a"), ChoiceOption.unscored("b"), ChoiceOption.unscored("c"));
            MaturityModel model = method().addFacts(Fact.of("kind", scale))
                    .addNodes(question("q", Scale.yesNo())
                            .appliesIf(is("kind", "a", "b"))
                            .build())
                    .addNodes(question("p", Scale.yesNo())
                            .appliesIf(not(is("kind", "a")))
                            .build())
                    .build();
            Map<String, Answer> answers = new HashMap<>(Map.of("q", yes(), "p", yes()));

            answers.put("kind", Answer.choice("b"));
            assertValue("1", outcome(score(model, answers), "q"));
            assertValue("1", outcome(score(model, answers), "p"));
            answers.put("kind", Answer.choice("c"));
            assertOutOfScope(outcome(score(model, answers), "q"));
            answers.put("kind", Answer.choice("a"));
            assertOutOfScope(outcome(score(model, answers), "p"));
            answers.put("kind", Answer.unknown());
            assertNotDetermined(Reason.CONDITION_UNDETERMINED, outcome(score(model, answers), "p"));
            answers.put("kind", notRelevant());
            assertOutOfScope(outcome(score(model, answers), "p"));
        }
    }

    /** A question that has its value by its state has no code. */
    @Nested
    class ValuesByPolicy {

        private final Indicator full = question("n", Scale.yesNo())
                .states(StatePolicies.all(StatePolicy.FULL))
                .build();

        private Outcome with(Condition condition, Answer answer) {
            Map<String, Answer> answers = facts();
            answers.put("n", answer);
            return headline(asking(condition, full), answers);
        }

        @Test
        void isAndInAreFalse() {
            for (Answer state : List.of(Answer.unknown(), notRelevant(), failed())) {
                assertOutOfScope(with(isYes("n"), state));
                assertOutOfScope(with(isNo("n"), state));
                assertValue("1", with(not(isYes("n")), state));
            }
        }

        @Test
        void atLeastComparesWhatItIsWorth() {
            for (Answer state : List.of(Answer.unknown(), notRelevant(), failed())) {
                assertValue("1", with(atLeast("n", "1"), state));
            }
            assertOutOfScope(with(atLeast("n", "1"), no()));
        }

        @Test
        void anUnknownOneMayStillGetAnyCode() {
            // out of scope now, but an answer could bring it back
            assertBounds("1", "1", with(isYes("n"), Answer.unknown()));
            assertNoBounds(with(isYes("n"), notRelevant()));
        }
    }

    @Nested
    class OutOfScope {

        /** Two questions, of which the first applies only for those who have the thing. */
        private MaturityModel model(StatePolicy policy) {
            Indicator a = question("a", Scale.yesNo()).appliesIf(isYes("has")).build();
            return method().addFacts(Fact.of("has", Scale.yesNo()))
                    .addNodes(mean("m", a, yesNo("b"))
                            .states(StatePolicies.all(policy))
                            .build())
                    .build();
        }

        @Test
        void neverCountsWhereNotApplicableGetsFullPoints() {
            MaturityModel full = model(StatePolicy.FULL);

            assertValue("1/2", headline(full, Map.of("has", yes(), "a", notRelevant(), "b", no())));
            Outcome out = headline(full, Map.of("has", no(), "b", no()));
            assertValue("0", out);
            assertCoverage("1", out);
            assertBounds("0", "0", out);
        }

        @Test
        void neverCountsWhereItGetsZero() {
            assertValue("1", headline(model(StatePolicy.ZERO), Map.of("has", no(), "a", yes(), "b", yes())));
        }

        @Test
        void anAnswerToItIsAWarning() {
            MaturityModel model = model(StatePolicy.FULL);
            Map<String, Answer> answers = Map.of("has", no(), "a", yes(), "b", no());

            assertValue("0", headline(model, answers));
            assertOutOfScope(outcome(score(model, answers), "a"));
            assertEquals(yes(), outcome(score(model, answers), "a").answer().orElseThrow());
        }

        @Test
        void anAggregateCanBeOutOfScopeAndItsChildrenNot() {
            Aggregate inner = mean("inner", yesNo("a")).appliesIf(isYes("has")).build();
            MaturityModel model = method().addFacts(Fact.of("has", Scale.yesNo()))
                    .addNodes(mean("m", inner, yesNo("b")).build())
                    .build();
            Scorecard scorecard = score(model, Map.of("has", no(), "a", no(), "b", yes()));

            assertOutOfScope(outcome(scorecard, "inner"));
            assertValue("0", outcome(scorecard, "a"));
            assertValue("1", scorecard.headline());
        }

        @Test
        void anUndecidedConditionLeavesTheAnswerUncounted() {
            MaturityModel model = model(StatePolicy.EXCLUDE);
            Scorecard scorecard = score(model, Map.of("a", no(), "b", yes()));

            assertCoverage("0", outcome(scorecard, "a"));
            assertBounds("0", "0", outcome(scorecard, "a"));
            assertValue("1", scorecard.headline());
            assertCoverage("0.5", scorecard.headline());
            // with: ½, without: 1
            assertBounds("0.5", "1", scorecard.headline());
        }

        @Test
        void anUndecidedConditionOnAnAggregateLeavesTheCoverageBelow() {
            Aggregate inner = mean("inner", yesNo("a"), yesNo("c"))
                    .appliesIf(isYes("has"))
                    .build();
            MaturityModel model = method().addFacts(Fact.of("has", Scale.yesNo()))
                    .addNodes(mean("m", inner, yesNo("b")).build())
                    .build();
            Scorecard scorecard = score(model, Map.of("a", no(), "b", yes()));

            assertNotDetermined(Reason.CONDITION_UNDETERMINED, outcome(scorecard, "inner"));
            assertCoverage("0.5", outcome(scorecard, "inner"));
            assertBounds("0", "0.5", outcome(scorecard, "inner"));
            assertCoverage("0.75", scorecard.headline());
        }
    }

    @Test
    void aConditionHasAtLeastOnePart() {
        for (Executable empty : List.<Executable>of(
                () -> new Condition.All(List.of()),
                () -> new Condition.Any(List.of()),
                () -> new Condition.In("n", List.of()))) {
            InvalidDataException refused = assertThrows(InvalidDataException.class, empty);
            assertEquals("NDS-MOD-023", refused.report().violations().get(0).code());
        }
    }
}
