package nl.nds.examples.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;

/**
 * What somebody would write by hand for the model of {@link ScoringSamples}, and for no other: means of means and the level
 * of the whole, without a check, a missing answer, coverage or bounds.
 */
final class PlainMeans {

    private final String[][] ids;
    private final double[][] weights;
    private final double[] priorityWeights;
    private final double[] cutOffs;
    private final BigDecimal[][] exactWeights;
    private final BigDecimal[] exactPriorityWeights;
    private final BigDecimal[] exactCutOffs;

    PlainMeans(ScoringSamples samples) {
        int priorities = samples.priorities();
        int indicators = samples.indicatorsOfPriority();
        ids = new String[priorities][indicators];
        weights = new double[priorities][indicators];
        priorityWeights = new double[priorities];
        exactWeights = new BigDecimal[priorities][indicators];
        exactPriorityWeights = new BigDecimal[priorities];
        for (int i = 0; i < priorities; i++) {
            priorityWeights[i] = ScoringSamples.weightOfPriority(i);
            exactPriorityWeights[i] = BigDecimal.valueOf(ScoringSamples.weightOfPriority(i));
            for (int j = 0; j < indicators; j++) {
                ids[i][j] = ScoringSamples.id(i, j);
                weights[i][j] = ScoringSamples.weightOfIndicator(j);
                exactWeights[i][j] = BigDecimal.valueOf(ScoringSamples.weightOfIndicator(j));
            }
        }
        cutOffs = ScoringSamples.CUT_OFFS.stream().mapToDouble(it -> it).toArray();
        exactCutOffs = ScoringSamples.CUT_OFFS.stream().map(BigDecimal::valueOf).toArray(BigDecimal[]::new);
    }

    private static BigDecimal answered(Map<String, Answer> answers, String id) {
        Answer answer = answers.get(id);
        if (answer == null || !(answer.content() instanceof Answer.Measured measured)) {
            throw new IllegalStateException("every answer is given");
        }
        return measured.value().toBigDecimal();
    }

    double mean(Assessment assessment) {
        Map<String, Answer> answers = assessment.answers();
        double sum = 0;
        double total = 0;
        for (int i = 0; i < ids.length; i++) {
            double prioritySum = 0;
            double priorityTotal = 0;
            for (int j = 0; j < ids[i].length; j++) {
                prioritySum += weights[i][j] * answered(answers, ids[i][j]).doubleValue();
                priorityTotal += weights[i][j];
            }
            sum += priorityWeights[i] * (prioritySum / priorityTotal);
            total += priorityWeights[i];
        }
        return sum / total;
    }

    /** The number of cut-offs that are reached. */
    int level(double mean) {
        int level = 0;
        while (level < cutOffs.length && mean >= cutOffs[level]) {
            level++;
        }
        return level;
    }

    /** Divides for each node and not for each answer: division is what costs most. */
    BigDecimal exactMean(Assessment assessment) {
        Map<String, Answer> answers = assessment.answers();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < ids.length; i++) {
            BigDecimal prioritySum = BigDecimal.ZERO;
            BigDecimal priorityTotal = BigDecimal.ZERO;
            for (int j = 0; j < ids[i].length; j++) {
                prioritySum = prioritySum.add(exactWeights[i][j].multiply(answered(answers, ids[i][j])));
                priorityTotal = priorityTotal.add(exactWeights[i][j]);
            }
            BigDecimal mean = prioritySum.divide(priorityTotal, MathContext.DECIMAL128);
            sum = sum.add(exactPriorityWeights[i].multiply(mean));
            total = total.add(exactPriorityWeights[i]);
        }
        return sum.divide(total, MathContext.DECIMAL128);
    }

    int level(BigDecimal mean) {
        int level = 0;
        while (level < exactCutOffs.length && mean.compareTo(exactCutOffs[level]) >= 0) {
            level++;
        }
        return level;
    }
}
