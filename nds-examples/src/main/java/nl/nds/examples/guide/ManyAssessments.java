package nl.nds.examples.guide;

import java.io.PrintStream;
import java.time.LocalDate;
import nl.nds.core.maturity.ComparisonSeries;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Timeline;
import nl.nds.core.programme.Programme;
import nl.nds.core.rollup.RollUp;
import nl.nds.core.rollup.RollUpQuestion;
import nl.nds.core.sensitivity.Sensitivity;
import nl.nds.core.sensitivity.SensitivityPlan;
import nl.nds.json.NdsJson;

/** What the assessments of programmes come to over time, together, and under other assumptions. */
public final class ManyAssessments {

    private ManyAssessments() {}

    /**
     * Prints a line of each.
     *
     * @param before a programme with assessments of provinces by the reference model
     * @param after a later one
     * @param out where to print
     */
    public static void print(Programme before, Programme after, PrintStream out) {
        // readme: from here
        NdsJson json = NdsJson.standard();
        ModelReference reference = new ModelReference("nds-reference", "1.0");
        MaturityModel model = json.models().find(reference).orElseThrow();
        String node = "resilience-and-autonomy-1";

        // a programme knows the groups of its organisations, and so what they are asked: let it add its own assessments
        Timeline timeline = new Timeline();
        before.addTo(json.models(), timeline);
        after.addTo(json.models(), timeline);
        for (ComparisonSeries series : timeline.compare(node)) {
            out.println(series.last().subject() + " moved by " + series.change().orElseThrow() + ", in "
                    + series.totals().size() + " parts");
        }

        RollUp rollUp = after.rollUp(json.models(), RollUpQuestion.on(LocalDate.of(2020, 3, 30)));
        out.println("all: " + rollUp.models().get(0).together().mean(node).orElseThrow());

        Sensitivity sensitivity = SensitivityPlan.builder()
                .node(node)
                .draws(100)
                .build()
                .analyse(model, after.assessed(json.models(), reference));
        out.println(sensitivity.assumptions().size() + " assumptions were tried");
        // readme: to here
    }
}
