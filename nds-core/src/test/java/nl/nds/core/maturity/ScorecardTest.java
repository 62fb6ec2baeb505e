package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.text.EvidenceGrade;
import nl.nds.core.text.Source;
import org.junit.jupiter.api.Test;

/** Scorecards and the outcomes in them. */
class ScorecardTest {

    private static final MaturityModel MODEL = method(
            group("pages", CombinationRule.MEAN, plain("p")).build(),
            mean("m", number("a", "0", "4"), yesNo("b"), yesNo("c")).build(),
            minimum("w", ref("a"), ref("b"), ref("p")).build());
    private static final Map<String, Answer> ANSWERS = Map.of(
            "a",
            value("3"),
            "b",
            no(),
            "c",
            notRelevant(),
            "pages",
            observed(page(Map.of("p", value("0"))), page(Map.of("p", value("1")))));

    private static Scorecard scorecard() {
        return score(MODEL, ANSWERS);
    }

    @Test
    void theHeadlineSkipsGroups() {
        assertEquals("m", scorecard().headline().node());
        assertValue("3/8", scorecard().headline());
    }

    @Test
    void anOutcomeIsTheSameWheneverItIsAskedFor() {
        Scorecard scorecard = scorecard();

        assertEquals(scorecard.outcomes(), scorecard.outcomes());
        for (Outcome outcome : scorecard.outcomes()) {
            assertEquals(Optional.of(outcome), scorecard.outcome(outcome.node()));
        }
        assertEquals(6, scorecard.outcomes().size());
    }

    @Test
    void aNodeThatIsNotThereHasNoOutcome() {
        assertEquals(Optional.empty(), scorecard().outcome("x"));
        assertEquals(Optional.empty(), scorecard().outcome("pages"));
    }

    @Test
    void scoringTwiceGivesEqualScorecards() {
        assertEquals(scorecard(), scorecard());
        assertEquals(scorecard().hashCode(), scorecard().hashCode());
    }

    @Test
    void scoringFromManyThreadsGivesEqualScorecards() throws Exception {
        Scorer scorer = Scorer.of(MODEL);
        Assessment assessment = assessment(ANSWERS).build();
        Scorecard expected = scorer.score(assessment);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Scorecard>> tasks = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                tasks.add(() -> scorer.score(assessment));
            }
            for (Future<Scorecard> each : threads.invokeAll(tasks)) {
                assertEquals(expected, each.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aScorecardTellsWhatWasScored() {
        Subject part = new Subject.OrganisationSubject("x", Optional.of(new Subject.Part("service", "permits")));
        Assessment assessment = assessment(ANSWERS)
                .id("other")
                .subject(part)
                .date(LocalDate.of(2020, 2, 29))
                .assessor(Assessor.AUDIT)
                .build();
        Scorecard scorecard = Scorer.of(MODEL).score(assessment);

        assertEquals("other", scorecard.assessment());
        assertEquals(part, scorecard.subject());
        assertEquals(new ModelReference("m", "1"), scorecard.model());
        assertEquals(LocalDate.of(2020, 2, 29), scorecard.date());
        assertEquals(Assessor.AUDIT, scorecard.assessor());
        assertEquals(Optional.empty(), scorecard.subjectName());
        assertEquals("other: 0.375", scorecard.toString());
    }

    @Test
    void aScorerTellsItsModel() {
        assertEquals(MODEL, Scorer.of(MODEL).model());
    }

    @Test
    void withoutAValueTheTextTellsTheStatus() {
        assertEquals("one: not-determined", score(MODEL, Map.of()).toString());
    }

    @Test
    void aRebuiltScorecardIsEqual() {
        Scorecard scorecard = scorecard().withSubjectName("Voorbeeldstad");
        Scorecard rebuilt = scorecard.toBuilder().build();

        assertEquals(scorecard, rebuilt);
        assertEquals(rebuilt, scorecard);
        assertEquals(scorecard.hashCode(), rebuilt.hashCode());
        assertEquals(scorecard.headline(), rebuilt.headline());
        assertEquals(scorecard.outcome("w"), rebuilt.outcome("w"));
        assertEquals(Optional.of("Voorbeeldstad"), rebuilt.subjectName());
    }

    @Test
    void everyPartTellsScorecardsApart() {
        Scorecard scorecard = scorecard();
        List<UnaryOperator<Scorecard.Builder>> changes = List.of(
                it -> it.assessment("two"),
                it -> it.subject(new Subject.GovernmentSubject()),
                it -> it.subjectName("Voorbeeldstad"),
                it -> it.model(new ModelReference("m", "2")),
                it -> it.date(DAY.plusDays(1)),
                it -> it.assessor(Assessor.PEER),
                it -> it.headline("w"),
                it -> it.outcomes(scorecard.outcomes().subList(1, 6)));
        for (UnaryOperator<Scorecard.Builder> change : changes) {
            assertNotEquals(scorecard, change.apply(scorecard.toBuilder()).build());
        }
        assertNotEquals(scorecard, score(MODEL, Map.of()));
    }

    @Test
    void aScorecardIsCompleteAndHasOneOutcomePerNode() {
        Scorecard.Builder empty = Scorecard.builder();
        assertThrows(IllegalStateException.class, empty::build);
        Scorecard scorecard = scorecard();
        Scorecard.Builder twice = scorecard.toBuilder().outcomes(List.of(scorecard.headline(), scorecard.headline()));
        assertThrows(IllegalStateException.class, twice::build);
        Scorecard.Builder headless = scorecard.toBuilder().headline("x");
        assertThrows(IllegalStateException.class, headless::build);
    }

    @Test
    void outcomesCannotBeChanged() {
        List<Outcome> outcomes = scorecard().outcomes();
        Outcome headline = scorecard().headline();

        assertThrows(UnsupportedOperationException.class, () -> outcomes.set(0, headline));
        assertThrows(UnsupportedOperationException.class, () -> outcomes.remove(0));
        assertThrows(IndexOutOfBoundsException.class, () -> outcomes.get(6));
    }

    @Test
    void aMinimumNamesWhatBindsIt() {
        assertEquals(List.of("b"), outcome(scorecard(), "w").binding());
        assertEquals(List.of(), scorecard().headline().binding());
        Scorecard equal = score(MODEL, Map.of("a", value("2"), "pages", observed(page(Map.of("p", value("0.5"))))));
        assertEquals(List.of("a", "p"), outcome(equal, "w").binding());
        // without a value nothing binds
        assertEquals(
                List.of(),
                outcome(score(MODEL, Map.of("a", notRelevant())), "w").binding());
    }

    @Test
    void aChildThatIsWorthSomethingByPolicyBindsToo() {
        MaturityModel model = method(minimum("w", plain("a"), plain("b"), plain("c"))
                .states(unknown(StatePolicy.ZERO))
                .build());

        assertEquals(
                List.of("b"),
                headline(model, Map.of("a", value("1"), "c", notRelevant())).binding());
    }

    @Test
    void theBindingOfAReferenceSkipsChildrenOfWeightZero() {
        MaturityModel model =
                method(minimum("w", weighing("0", plain("x")), weighing("1", plain("a")), weighing("1", plain("b")))
                        .build());

        assertEquals(
                List.of("b"),
                headline(model, Map.of("x", value("0"), "a", value("1"), "b", value("0.5")))
                        .binding());
    }

    @Test
    void combinedIsOnTheRangeOfTheNode() {
        Indicator q = question("q", Scale.number(d("0"), d("1")))
                .range(Range.of(10, 0))
                .combine(Combination.of(CombinationRule.MEAN))
                .build();
        Combined combined = headline(q, observed(value("0"), value("1"), value("0")))
                .combined()
                .orElseThrow();

        assertEquals(Optional.of(d("0")), combined.best());
        assertEquals(Optional.of(d("10")), combined.worst());
        assertEquals(Optional.of(d("6.6666666667")), combined.mean());
    }

    @Test
    void anAnswerIsPassedThroughAsItWasGiven() {
        Answer detailed = value("3").toBuilder()
                .observedOn(LocalDate.of(2026, 1, 1))
                .source(Source.builder()
                        .title("measurement")
                        .grade(EvidenceGrade.COMMUNITY)
                        .build())
                .population("all web sites")
                .note("measured at night")
                .build();
        Scorecard scorecard = score(MODEL, Map.of("a", detailed));

        assertEquals(Optional.of(detailed), outcome(scorecard, "a").answer());
        assertEquals(Optional.empty(), outcome(scorecard, "b").answer());
        assertEquals(Optional.empty(), scorecard.headline().answer());
        assertEquals(Optional.empty(), outcome(scorecard(), "p").answer());
        assertEquals(Optional.of(notRelevant()), outcome(scorecard(), "c").answer());
    }

    @Test
    void anOutcomeCanBeRebuilt() {
        for (Outcome outcome : scorecard().outcomes()) {
            assertEquals(outcome, outcome.toBuilder().build());
        }
    }

    @Test
    void subjectsHaveAKindAndAText() {
        Subject whole = Subject.organisation("gm0344");
        Subject part =
                new Subject.OrganisationSubject("gm0344", Optional.of(new Subject.Part("site", "www.example.nl")));
        Subject group = new Subject.GroupSubject(GovernmentGroup.WATER_BOARDS);
        Subject government = new Subject.GovernmentSubject();

        assertEquals(
                List.of("organisation", "part", "group", "government"),
                List.of(whole.kind(), part.kind(), group.kind(), government.kind()));
        assertEquals(
                List.of("gm0344", "gm0344 (site www.example.nl)", "water-boards", "government"),
                List.of(whole.toString(), part.toString(), group.toString(), government.toString()));
        assertThrows(IllegalArgumentException.class, () -> new Subject.Part(" ", "x"));
        assertThrows(IllegalArgumentException.class, () -> new Subject.Part("site", ""));
    }
}
