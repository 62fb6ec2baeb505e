package nl.nds.core.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;

/** Models and members to make cohorts of. */
final class Samples {

    static final ModelReference MADE = new ModelReference("made", "1");

    private Samples() {}

    static Decimal d(String number) {
        return Decimal.of(number);
    }

    static Indicator indicator(String id, Scale scale) {
        return Indicator.builder().id(id).scale(scale).build();
    }

    /** Measured from 0 to 1000, and more is better. */
    static Indicator up(String id) {
        return indicator(id, Scale.number(d("0"), d("1000")));
    }

    /** Measured from 0 to 1000, and less is better. */
    static Indicator down(String id) {
        return indicator(id, Scale.number(d("1000"), d("0")));
    }

    static MaturityModel model(Node... nodes) {
        return MaturityModel.builder()
                .id("original")
                .version("1")
                .publisher("publisher")
                .isOfficial(true)
                .title(LocalizedText.of("Original", "Origineel"))
                .states(StatePolicies.undecided()
                        .withNotApplicable(StatePolicy.EXCLUDE)
                        .withUnknown(StatePolicy.EXCLUDE)
                        .withInconclusive(StatePolicy.EXCLUDE))
                .addNodes(nodes)
                .build();
    }

    static MaturityModel mean(Indicator... indicators) {
        Aggregate.Builder mean = Aggregate.builder().id("mean").aggregation(Aggregation.ARITHMETIC);
        for (Indicator indicator : indicators) {
            mean.addChildren(Child.of(indicator));
        }
        return model(mean.build());
    }

    static Assessment member(String id, Map<String, Answer> answers) {
        return Assessment.builder()
                .id(id)
                .subject(Subject.organisation(id))
                .model(new ModelReference("original", "1"))
                .date(LocalDate.of(2026, 1, 1))
                .assessor(Assessor.TOOL)
                .answers(answers)
                .build();
    }

    /** Members m0, m1 … with one number each; no number where the text is empty. */
    static List<Assessment> members(String indicator, String... numbers) {
        List<Assessment> members = new ArrayList<>();
        for (String number : numbers) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            if (!number.isEmpty()) {
                answers.put(indicator, Answer.number(d(number)));
            }
            members.add(member("m" + members.size(), answers));
        }
        return members;
    }

    static Outcome outcome(MaturityModel made, Assessment member, String node) {
        Assessment moved = member.toBuilder().model(made.reference()).build();
        return Scorer.of(made).score(moved).outcome(node).orElseThrow();
    }
}
