package nl.nds.core.sensitivity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.testsupport.Choices;
import nl.nds.core.text.LocalizedText;

/** Models and members to analyse. */
final class Samples {

    private static final Aggregation[] MEANS = {Aggregation.ARITHMETIC, Aggregation.GEOMETRIC, Aggregation.MEDIAN};

    private Samples() {}

    static Decimal d(String number) {
        return Decimal.of(number);
    }

    static Indicator number(String id) {
        return Indicator.builder().id(id).scale(Scale.number(d("0"), d("10"))).build();
    }

    static Aggregate.Builder mean(String id, Child... children) {
        return Aggregate.builder().id(id).aggregation(Aggregation.ARITHMETIC).addChildren(children);
    }

    static MaturityModel model(Node... nodes) {
        return modelWith(List.of(), nodes);
    }

    static MaturityModel modelWith(List<Fact> facts, Node... nodes) {
        return MaturityModel.builder()
                .id("m")
                .version("1")
                .publisher("publisher")
                .isOfficial(false)
                .title(LocalizedText.of("Model", "Model"))
                .states(StatePolicies.undecided()
                        .withNotApplicable(StatePolicy.EXCLUDE)
                        .withUnknown(StatePolicy.EXCLUDE)
                        .withInconclusive(StatePolicy.EXCLUDE))
                .facts(facts)
                .addNodes(nodes)
                .build();
    }

    static Assessed member(String id, Map<String, Answer> answers) {
        return new Assessed(
                Assessment.builder()
                        .id(id)
                        .subject(Subject.organisation(id))
                        .model(new ModelReference("m", "1"))
                        .date(LocalDate.of(2026, 1, 1))
                        .assessor(Assessor.TOOL)
                        .answers(answers)
                        .build(),
                Map.of(),
                Optional.of("Name of " + id));
    }

    /** Numbers for b, c and so on. */
    static Assessed numbers(String id, String... numbers) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            if (!numbers[i].isEmpty()) {
                answers.put(String.valueOf((char) ('b' + i)), Answer.number(d(numbers[i])));
            }
        }
        return member(id, answers);
    }

    /** The example of the package description: a is the mean of b and c. */
    static MaturityModel two() {
        return model(mean("a", Child.of(number("b")), Child.of(number("c"))).build());
    }

    static List<Assessed> xyz() {
        return List.of(numbers("X", "10", "0"), numbers("Y", "0", "10"), numbers("Z", "5", "5"));
    }

    /** Two means, some of them other means, below a third; six indicators with weights. */
    static MaturityModel some(Choices choices) {
        return some(choices, "1");
    }

    /** The weights of the second mean are all multiplied by a factor. */
    static MaturityModel some(Choices choices, String factor) {
        Aggregation one = choices.of(MEANS);
        Aggregation other = choices.of(MEANS);
        Child[] first = new Child[3];
        Child[] second = new Child[3];
        for (int i = 0; i < 3; i++) {
            first[i] = Child.of(number(String.valueOf((char) ('b' + i)))).weighing(1 + choices.below(5));
            second[i] = Child.of(number(String.valueOf((char) ('e' + i))))
                    .weighing(Decimal.of(d(factor).toBigDecimal().multiply(BigDecimal.valueOf(1 + choices.below(5)))));
        }
        return model(mean(
                        "root",
                        Child.of(mean("left", first).aggregation(one).build()).weighing(2),
                        Child.of(mean("right", second).aggregation(other).build())
                                .weighing(1))
                .build());
    }

    static List<Assessed> members(Choices choices) {
        int count = 1 + choices.below(8);
        List<Assessed> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] numbers = new String[6];
            for (int j = 0; j < numbers.length; j++) {
                numbers[j] = choices.chance(15) ? "" : String.valueOf(choices.below(11));
            }
            members.add(choices.chance(10) ? numbers("m" + i) : numbers("m" + i, numbers));
        }
        return members;
    }
}
