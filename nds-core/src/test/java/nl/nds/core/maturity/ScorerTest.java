package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a scorer says about its model, scoring as of a later day, and the order of scorecards. */
class ScorerTest {

    private static final MaturityModel MODEL = method().addLevelSets(
                    LevelSet.of("stage", Level.lowest("low"), Level.of("high", CutOff.from(d("0.5")))))
            .addNodes(
                    Aggregate.builder()
                            .id("root")
                            .aggregation(Aggregation.GEOMETRIC)
                            .levels("stage")
                            .addChildren(
                                    Child.of(question("a", Scale.number(d("0"), d("1")))
                                            .validity(Period.ofDays(10))
                                            .build()),
                                    Child.of(plain("b")))
                            .build(),
                    group(
                                    "pages",
                                    CombinationRule.MEAN,
                                    question("p", Scale.number(d("0"), d("1")))
                                            .validity(Period.ofDays(10))
                                            .build())
                            .build(),
                    number("incidents", "10", "0"))
            .build();
    private static final Scorer SCORER = Scorer.of(MODEL);

    private static Assessment assessment(Map<String, Answer> answers) {
        return Assessment.builder()
                .id("x")
                .subject(Subject.organisation("o"))
                .model(MODEL.reference())
                .date(DAY)
                .assessor(Assessor.SELF)
                .answers(answers)
                .build();
    }

    private static Scorecard card(Map<String, Answer> answers) {
        return SCORER.score(assessment(answers));
    }

    private static Scorecard card(String a, String b) {
        return card(Map.of("a", value(a), "b", value(b)));
    }

    @Test
    void nodesAndLevelsAreThoseOfTheModel() {
        assertEquals(List.of("root", "a", "b", "p", "incidents"), SCORER.nodes());
        assertEquals(
                List.of("low", "high"),
                SCORER.levels("root").stream().map(Level::code).toList());
        assertEquals(List.of(), SCORER.levels("a"));
        assertThrows(IllegalArgumentException.class, () -> SCORER.levels("pages"));
        assertThrows(IllegalArgumentException.class, () -> SCORER.ranks("nowhere", List.of()));
    }

    @Test
    void answersWithoutADayGrowOldWithTheAssessment() {
        Assessment assessment = assessment(
                Map.of("a", value("0.25"), "b", value("1"), "pages", observed(page(Map.of("p", value("1"))))));

        Scorecard goodYet = SCORER.scoreAsOf(assessment, Map.of(), DAY.plusDays(10));
        assertEquals(SCORER.score(assessment), goodYet);
        Scorecard old = SCORER.scoreAsOf(assessment, Map.of(), DAY.plusDays(11));
        assertEquals(DAY, old.date());
        assertEquals(Optional.of(Reason.EXPIRED), old.outcome("a").orElseThrow().reason());
        assertEquals(Optional.of(d("1")), old.outcome("b").orElseThrow().value());
        assertEquals(Optional.empty(), old.outcome("p").orElseThrow().value());
        assertThrows(IllegalArgumentException.class, () -> SCORER.scoreAsOf(assessment, Map.of(), DAY.minusDays(1)));
    }

    @Test
    void answersWithADayGrowOldFromThatDay() {
        LocalDate observed = DAY.minusDays(4);
        Assessment assessment = assessment(
                Map.of("a", value("0.25").toBuilder().observedOn(observed).build()));

        assertEquals(
                Optional.of(d("0.25")),
                SCORER.scoreAsOf(assessment, Map.of(), observed.plusDays(10))
                        .outcome("a")
                        .orElseThrow()
                        .value());
        assertEquals(
                Optional.empty(),
                SCORER.scoreAsOf(assessment, Map.of(), observed.plusDays(11))
                        .outcome("a")
                        .orElseThrow()
                        .value());
    }

    /** Two roots that are written alike, and equal ones of other numbers. */
    @Test
    void theExactValueDecidesTheOrder() {
        Scorecard less = card("0.5", "0.99999999999999");
        Scorecard more = card("0.5", "1");
        Scorecard same = card("1", "0.5");
        assertEquals(
                less.outcome("root").orElseThrow().value(),
                more.outcome("root").orElseThrow().value());

        assertArrayEquals(new int[] {3, 1, 1}, SCORER.ranks("root", List.of(less, more, same)));
        // what was read from a document has no more digits than are written, and those are rounded up here
        Scorecard read = less.toBuilder().build();
        assertArrayEquals(new int[] {1, 2, 3}, SCORER.ranks("root", List.of(read, more, less)));
        // unless a short fraction is written beside them
        assertArrayEquals(new int[] {2, 1}, SCORER.ranks("b", List.of(read, more)));
    }

    @Test
    void theBestIsFirstAlsoWhereNumbersGoDownAndNoValueIsNoRank() {
        List<Scorecard> cards = List.of(
                card(Map.of()),
                card(Map.of("incidents", value("9"))),
                card(Map.of("incidents", value("1"))),
                card(Map.of("incidents", notRelevant())));
        assertArrayEquals(new int[] {0, 2, 1, 0}, SCORER.ranks("incidents", cards));
    }
}
