package nl.nds.core.rollup;

import java.time.LocalDate;
import java.util.List;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.CutOff;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.Level;
import nl.nds.core.maturity.LevelSet;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.text.LocalizedText;

/** A small model and scorecards by it. */
final class Given {

    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /**
     * From 0 to 100, with the levels low, middle from 50 and high from 100: the mean of the numbers {@code a} and {@code b} of 0 to
     * 100, and the geometric mean {@code root} of the same.
     */
    static final Scorer SCORER = Scorer.of(MaturityModel.builder()
            .id("m")
            .version("1")
            .publisher("nobody")
            .isOfficial(false)
            .title(LocalizedText.of("example", "voorbeeld"))
            .states(StatePolicies.all(StatePolicy.EXCLUDE))
            .addLevelSets(LevelSet.of(
                    "stage",
                    Level.lowest("low"),
                    Level.of("middle", CutOff.from(Decimal.of(50))),
                    Level.of("high", CutOff.from(Decimal.of(100)))))
            .addNodes(
                    Aggregate.builder()
                            .id("mean")
                            .aggregation(Aggregation.ARITHMETIC)
                            .range(Range.of(0, 100))
                            .levels("stage")
                            .minimumDetermined(Decimal.ONE)
                            .addChildren(Child.of(number("a")), Child.of(number("b")))
                            .build(),
                    Aggregate.builder()
                            .id("root")
                            .aggregation(Aggregation.GEOMETRIC)
                            .range(Range.of(0, 100))
                            .addChildren(Child.reference("a"), Child.reference("b"))
                            .build())
            .build());

    private Given() {}

    private static Indicator number(String id) {
        return Indicator.builder()
                .id(id)
                .scale(Scale.number(Decimal.ZERO, Decimal.of(100)))
                .build();
    }

    static Rational r(String number) {
        return Rational.tryParse(number).orElseGet(() -> Rational.of(Decimal.of(number)));
    }

    /** The scorecard of answers to a and b; {@code -} is not applicable, {@code ?} is none. */
    static Scorecard card(String a, String b) {
        return card(a, b, DAY);
    }

    static Scorecard card(String a, String b, LocalDate day) {
        Assessment.Builder assessment = Assessment.builder()
                .id("x")
                .subject(Subject.organisation("o"))
                .model(SCORER.model().reference())
                .date(day)
                .assessor(Assessor.SELF);
        answer(assessment, "a", a);
        answer(assessment, "b", b);
        return SCORER.score(assessment.build());
    }

    private static void answer(Assessment.Builder assessment, String question, String answer) {
        switch (answer) {
            case "?" -> {}
            case "-" -> assessment.putAnswer(question, Answer.notApplicable("none of that"));
            default -> assessment.putAnswer(question, Answer.number(Decimal.of(answer)));
        }
    }

    static Scorecard nothing() {
        return card("?", "?");
    }

    static Summary summary(Scorecard... cards) {
        return summary(List.of(cards));
    }

    static Summary summary(List<Scorecard> cards) {
        Summarizer summarizer = Summarizer.of(SCORER);
        cards.forEach(summarizer::add);
        return summarizer.summary();
    }
}
