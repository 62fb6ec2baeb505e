package nl.nds.examples.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
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
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;

/**
 * A model of three levels, and assessments with every answer given: weighted means of priorities, which are weighted means
 * of measured numbers from 0 to 100.
 */
final class ScoringSamples {

    /** Where the levels begin, above the lowest. */
    static final List<Integer> CUT_OFFS = List.of(20, 40, 60, 80);

    private static final String LEVELS = "stages";
    private static final int MOST_CHILDREN = 10;

    private final int indicators;

    /** A model has as many nodes per indicator as others, apart from the root. */
    ScoringSamples(int indicators) {
        this.indicators = indicators;
    }

    int priorities() {
        return (indicators + MOST_CHILDREN - 1) / MOST_CHILDREN;
    }

    /** How many indicators each priority has; sizes are chosen so that it is the same for all. */
    int indicatorsOfPriority() {
        return indicators / priorities();
    }

    static int weightOfPriority(int priority) {
        return 10 + 5 * (priority % 7);
    }

    static int weightOfIndicator(int indicator) {
        return 1 + 3 * indicator % 10;
    }

    static String id(int priority, int indicator) {
        return "priority-" + (priority + 1) + "-indicator-" + (indicator + 1);
    }

    MaturityModel model() {
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < priorities(); i++) {
            List<Child> below = new ArrayList<>();
            for (int j = 0; j < indicatorsOfPriority(); j++) {
                below.add(Child.of(Indicator.builder()
                                .id(id(i, j))
                                .scale(Scale.number(Decimal.ZERO, Decimal.of(100)))
                                .build())
                        .weighing(weightOfIndicator(j)));
            }
            children.add(Child.of(mean("priority-" + (i + 1), below)).weighing(weightOfPriority(i)));
        }
        List<Level> levels = new ArrayList<>(List.of(Level.lowest("0")));
        CUT_OFFS.forEach(it -> levels.add(Level.of(it.toString(), CutOff.from(Decimal.of(it)))));
        return MaturityModel.builder()
                .id("benchmark")
                .version("1")
                .publisher("benchmark")
                .isOfficial(false)
                .title(LocalizedText.english("Benchmark"))
                .states(StatePolicies.all(StatePolicy.EXCLUDE))
                .addLevelSet(new LevelSet(LEVELS, levels))
                .addNode(mean("root", children))
                .build();
    }

    private static Aggregate mean(String id, List<Child> children) {
        return Aggregate.builder()
                .id(id)
                .range(Range.of(0, 100))
                .levels(LEVELS)
                .aggregation(Aggregation.ARITHMETIC)
                .children(children)
                .build();
    }

    /** Different assessments, the same ones each time. */
    List<Assessment> assessments(MaturityModel model, int number) {
        Random random = new Random(20260516);
        return Stream.generate(() -> assessment(model, random)).limit(number).toList();
    }

    /** Ids are equal to those of the model and not the same objects, as text that comes from outside. */
    private Assessment assessment(MaturityModel model, Random random) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < priorities(); i++) {
            for (int j = 0; j < indicatorsOfPriority(); j++) {
                answers.put(id(i, j), Answer.number(Decimal.of(number(random))));
            }
        }
        return Assessment.builder()
                .id("benchmark")
                .subject(Subject.organisation("organisation"))
                .model(model.reference())
                .date(LocalDate.of(2026, 5, 16))
                .assessor(Assessor.TOOL)
                .answers(answers)
                .build();
    }

    /** As percentages come: most with a digit after the point, some whole, a few with two digits. */
    private static BigDecimal number(Random random) {
        int kind = random.nextInt(10);
        int digits = kind < 6 ? 1 : kind < 9 ? 0 : 2;
        return BigDecimal.valueOf(random.nextInt(100 * (int) Math.pow(10, digits) + 1), digits);
    }
}
