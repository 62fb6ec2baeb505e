package nl.nds.examples.guide;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.maturity.Subject;
import nl.nds.core.maturity.Verdict;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;

/** Makes a model, scores by it, and asks whether a requirement is met. */
public final class OwnModel {

    private OwnModel() {}

    /**
     * Prints a score with its bounds, and a verdict.
     *
     * @param out where to print
     */
    public static void print(PrintStream out) {
        // readme: from here
        Indicator policy = Indicator.builder().id("policy").scale(Scale.yesNo()).build();
        Indicator published =
                Indicator.builder().id("published").scale(Scale.share()).build();
        MaturityModel model = MaturityModel.builder()
                .id("open-source")
                .version("1")
                .publisher("Gemeente Voorbeeld")
                .isOfficial(false)
                .title(LocalizedText.of("Open source", "Open source"))
                .states(StatePolicies.all(StatePolicy.EXCLUDE))
                .addNode(Aggregate.builder()
                        .id("overall")
                        .range(Range.of(0, 100))
                        .aggregation(Aggregation.ARITHMETIC)
                        .addChildren(
                                Child.of(policy).weighing(2),
                                Child.of(published).weighing(1))
                        .build())
                .build();

        Assessment assessment = Assessment.builder()
                .id("voorbeeld-2026")
                .subject(Subject.organisation("voorbeeld"))
                .model(model.reference())
                .date(LocalDate.of(2026, 3, 1))
                .assessor(Assessor.SELF)
                .putAnswer("published", Answer.share(3, 5))
                .build();

        Scorer scorer = Scorer.of(model);
        Outcome overall = scorer.score(assessment).headline();
        Condition half = new Condition.AtLeast("overall", Decimal.of(50));
        Verdict verdict = scorer.judge(assessment, Map.of(), List.of(half)).get(0);
        // 60, between 20 and 86.6666666667; at least 50: met
        out.println(overall.shown().orElse("not determined")
                + ", between " + overall.lowest().orElseThrow()
                + " and " + overall.highest().orElseThrow()
                + "; at least 50: " + verdict.status().code());
        // readme: to here
    }
}
