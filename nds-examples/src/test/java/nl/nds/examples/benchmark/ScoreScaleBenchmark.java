package nl.nds.examples.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Scorer;
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

/** Scores assessments with few and many answers, and few and many assessments. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ScoreScaleBenchmark {

    private static final int DISTINCT = 100;

    /** Models of several sizes. */
    @State(Scope.Benchmark)
    public static class Indicators {

        @Param({"6", "60", "600"})
        public int number;

        private Sample sample = new Sample(6, 1);
        private int next;

        @Setup
        public void make() {
            sample = new Sample(number, ScoreBenchmark.ASSESSMENTS);
        }

        Outcome scoreNext() {
            next = next + 1 < sample.assessments().size() ? next + 1 : 0;
            return sample.score(next);
        }
    }

    /**
     * As many assessments as there are municipalities, and far more. A hundred of them differ, so that what is compared is
     * not how much fits a cache of the processor; of a small model, so that a run does not take long.
     */
    @State(Scope.Benchmark)
    public static class Organisations {

        @Param({"342", "100000"})
        public int number;

        private Sample sample = new Sample(6, 1);

        @Setup
        public void make() {
            Sample distinct = new Sample(6, DISTINCT);
            sample = new Sample(
                    distinct.scorer(),
                    IntStream.range(0, number)
                            .mapToObj(it -> distinct.assessments().get(it % DISTINCT))
                            .toList());
        }

        /** Counts those with a level, which asks for every headline. */
        int scoreAll() {
            int withLevel = 0;
            for (int i = 0; i < sample.assessments().size(); i++) {
                withLevel += sample.score(i).level().isPresent() ? 1 : 0;
            }
            return withLevel;
        }
    }

    /** Assessments of one model. */
    private record Sample(Scorer scorer, List<Assessment> assessments) {

        Sample(int indicators, int number) {
            this(new ScoringSamples(indicators), number);
        }

        private Sample(ScoringSamples samples, int number) {
            this(samples, samples.model(), number);
        }

        private Sample(ScoringSamples samples, MaturityModel model, int number) {
            this(Scorer.of(model), samples.assessments(model, number));
        }

        Outcome score(int number) {
            return scorer.score(assessments.get(number)).headline();
        }
    }

    @Benchmark
    public Outcome indicators(Indicators indicators) {
        return indicators.scoreNext();
    }

    @Benchmark
    public int organisations(Organisations organisations) {
        return organisations.scoreAll();
    }
}
