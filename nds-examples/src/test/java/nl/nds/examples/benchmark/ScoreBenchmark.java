package nl.nds.examples.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Scores assessments with sixty answers in three levels, and computes the same means by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ScoreBenchmark {

    static final int ASSESSMENTS = 64;

    private final PlainMeans plain;
    private final Scorer scorer;
    private final String headline;
    private final Assessment[] assessments;
    private int next;

    public ScoreBenchmark() {
        ScoringSamples samples = new ScoringSamples(60);
        MaturityModel model = samples.model();
        plain = new PlainMeans(samples);
        scorer = Scorer.of(model);
        headline = scorer.headline();
        assessments = samples.assessments(model, ASSESSMENTS).toArray(Assessment[]::new);
    }

    private Assessment nextAssessment() {
        next = next + 1 < assessments.length ? next + 1 : 0;
        return assessments[next];
    }

    @Benchmark
    public double doubles(Blackhole hole) {
        double mean = plain.mean(nextAssessment());
        hole.consume(plain.level(mean));
        return mean;
    }

    @Benchmark
    public BigDecimal bigDecimals(Blackhole hole) {
        BigDecimal mean = plain.exactMean(nextAssessment());
        hole.consume(plain.level(mean));
        return mean;
    }

    /** Nothing is asked of the scorecard. */
    @Benchmark
    public Scorecard score() {
        return scorer.score(nextAssessment());
    }

    /** What most users ask. */
    @Benchmark
    public Outcome scoreAndHeadline(Blackhole hole) {
        Outcome outcome = scorer.score(nextAssessment()).headline();
        hole.consume(outcome.level());
        hole.consume(outcome.coverage());
        hole.consume(outcome.lowest());
        hole.consume(outcome.highest());
        return outcome;
    }

    @Benchmark
    public Scorecard everything(Blackhole hole) {
        return everything(nextAssessment(), hole);
    }

    private Scorecard everything(Assessment assessment, Blackhole hole) {
        Scorecard scorecard = scorer.score(assessment);
        for (Outcome outcome : scorecard.outcomes()) {
            hole.consume(outcome);
        }
        return scorecard;
    }

    @Benchmark
    public Explanation explain() {
        return scorer.explain(nextAssessment(), Map.of(), headline, List.of());
    }

    @Benchmark
    public Explanation everythingAndExplanation(Blackhole hole) {
        Assessment assessment = nextAssessment();
        hole.consume(everything(assessment, hole));
        return scorer.explain(assessment, Map.of(), headline, List.of());
    }
}
