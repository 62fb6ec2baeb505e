package nl.nds.examples.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.rollup.Mean;
import nl.nds.core.rollup.Summarizer;
import nl.nds.core.rollup.Summary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Rolls up ready scorecards, few and many: of every node, and of the headline alone. A thousand of them differ, so that there are
 * many different values.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RollUpBenchmark {

    private static final int DISTINCT = 1_000;

    @Param({"342", "10000", "100000"})
    public int number = 342;

    private Scorer scorer = Scorer.of(new ScoringSamples(6).model());
    private List<Scorecard> scorecards = List.of();

    @Setup
    public void score() {
        ScoringSamples samples = new ScoringSamples(60);
        Scorer made = Scorer.of(samples.model());
        List<Scorecard> distinct = samples.assessments(made.model(), Math.min(DISTINCT, number)).stream()
                .map(made::score)
                .toList();
        scorer = made;
        scorecards = IntStream.range(0, number)
                .mapToObj(it -> distinct.get(it % distinct.size()))
                .toList();
    }

    @Benchmark
    public Summary everyNode() {
        Summarizer summarizer = Summarizer.of(scorer);
        scorecards.forEach(summarizer::add);
        return summarizer.summary();
    }

    @Benchmark
    public Mean headline() {
        Summarizer summarizer = Summarizer.of(scorer, List.of(scorer.headline()));
        scorecards.forEach(summarizer::add);
        return summarizer.summary().mean(scorer.headline()).orElseThrow();
    }

    /** What the scorecards come to, computed plainly with doubles. */
    double plainMean() {
        return scorecards.stream()
                .mapToDouble(
                        it -> it.headline().value().orElseThrow().toBigDecimal().doubleValue())
                .average()
                .orElseThrow();
    }
}
