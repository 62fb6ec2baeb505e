package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.mean;
import static nl.nds.core.maturity.Given.method;
import static nl.nds.core.maturity.Given.question;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.nds.core.maturity.RandomModel.Sample;
import nl.nds.core.number.Decimal;
import nl.nds.core.testsupport.Choices;

/**
 * Means of means where everything is answered, which are computed in whole numbers of 64 bits as long as they fit: with few
 * digits, with so many that they no longer fit, and next to a cut-off.
 */
class SettledFractionsProperties {

    private static final int PRIORITIES = 3;
    private static final int QUESTIONS = 4;

    @Provide
    static Arbitrary<Choices> choices() {
        return Samples.choices();
    }

    @Property(seed = "9", tries = 400)
    void everyMeanIsAsTheSpecificationSays(@ForAll("choices") Choices choices, @ForAll @IntRange(max = 14) int digits) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<Child> priorities = new ArrayList<>();
        for (int i = 0; i < PRIORITIES; i++) {
            List<Child> questions = new ArrayList<>();
            for (int k = 0; k < QUESTIONS; k++) {
                String id = "q" + i + k;
                BigDecimal end = choices.of(1, 4, 7, 100).equals(1) ? BigDecimal.ONE : number(choices, 2, digits / 2);
                boolean isDescending = choices.chance(30);
                Scale scale = Scale.number(
                        isDescending ? Decimal.of(end) : Decimal.ZERO, isDescending ? Decimal.ZERO : Decimal.of(end));
                questions.add(Child.of(question(id, scale).build())
                        .weighing(Decimal.of(number(choices, 3, choices.below(1 + digits)))));
                BigDecimal share = new BigDecimal(choices.below(1001)).movePointLeft(3);
                answers.put(id, Answer.number(Decimal.of(end.multiply(share))));
            }
            priorities.add(
                    Child.of(mean("p" + i, questions.toArray(Child[]::new)).build())
                            .weighing(Decimal.of(number(choices, 2, choices.below(1 + digits)))));
        }
        MaturityModel model =
                method(mean("all", priorities.toArray(Child[]::new)).build());
        if (choices.chance(30)) {
            answers.remove("q" + choices.below(PRIORITIES) + choices.below(QUESTIONS));
        }
        assertEquals(
                "",
                OracleProperties.differences(
                        new Sample(model, Given.assessment(answers).build())));
    }

    /** Above 0, with at least so many digits before the point and at most so many after it. */
    private static BigDecimal number(Choices choices, int before, int after) {
        StringBuilder digits = new StringBuilder().append(1 + choices.below(9));
        for (int i = 1; i < before + after; i++) {
            digits.append(choices.below(10));
        }
        return new BigDecimal(digits.toString()).movePointLeft(after);
    }

    @Property(seed = "10", tries = 200)
    void aLevelBeginsExactlyAtItsCutOff(@ForAll("choices") Choices choices, @ForAll @IntRange(max = 8) int digits) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        List<Child> questions = new ArrayList<>();
        Map<String, BigDecimal> answers = new LinkedHashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        // the weights add up to 100, so that the mean is a decimal
        int[] weights = {choices.of(1, 7, 33), 13, 20, 0};
        weights[3] = 100 - weights[0] - weights[1] - weights[2];
        for (int i = 0; i < QUESTIONS; i++) {
            questions.add(Child.of(Given.number("q" + i, "0", "100")).weighing(weights[i]));
            BigDecimal answer = number(choices, 2, digits);
            answers.put("q" + i, answer);
            sum = sum.add(answer.multiply(BigDecimal.valueOf(weights[i])));
        }
        Decimal cutOff = Decimal.of(sum.movePointLeft(2));
        MaturityModel model = method().addLevelSet(LevelSet.of(
                        "set",
                        Level.lowest("low"),
                        Level.of("reached", CutOff.from(cutOff)),
                        Level.of("beyond", CutOff.above(cutOff))))
                .addNode(mean("all", questions.toArray(Child[]::new))
                        .range(Range.of(0, 100))
                        .levels("set")
                        .build())
                .build();
        assertEquals("reached", level(model, answers));
        answers.computeIfPresent("q2", (id, answer) -> answer.subtract(unit));
        assertEquals("low", level(model, answers));
        answers.computeIfPresent("q2", (id, answer) -> answer.add(unit).add(unit));
        assertEquals("beyond", level(model, answers));
    }

    private static String level(MaturityModel model, Map<String, BigDecimal> numbers) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        numbers.forEach((id, number) -> answers.put(id, Answer.number(Decimal.of(number))));
        Outcome outcome =
                Scorer.of(model).score(Given.assessment(answers).build()).headline();
        assertEquals(outcome.level(), outcome.lowestLevel());
        assertEquals(outcome.level(), outcome.highestLevel());
        return outcome.level().orElseThrow();
    }
}
