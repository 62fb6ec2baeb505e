package nl.nds.examples.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Subject;
import nl.nds.core.sensitivity.Assessed;
import nl.nds.core.sensitivity.Sensitivity;
import nl.nds.core.sensitivity.SensitivityPlan;
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
 * Draws weights of a model of sixty indicators, for as many organisations as there are municipalities; and few and many of both,
 * to see how the time grows. On one thread, so that the figure does not depend on the machine more than it has to.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class SensitivityBenchmark {

    @Param({"250", "1000"})
    public int draws;

    @Param({"86", "342"})
    public int organisations;

    private final MaturityModel model;
    private final List<Assessment> assessments;
    private List<Assessed> members = List.of();

    public SensitivityBenchmark() {
        ScoringSamples samples = new ScoringSamples(60);
        model = samples.model();
        assessments = samples.assessments(model, 342);
    }

    @Setup
    public void make() {
        members = IntStream.range(0, organisations)
                .mapToObj(it -> Assessed.of(assessments.get(it).toBuilder()
                        .id("a-" + it)
                        .subject(Subject.organisation("o-" + it))
                        .build()))
                .toList();
    }

    @Benchmark
    public Sensitivity analyse() {
        return SensitivityPlan.builder().draws(draws).build().analyse(model, members);
    }
}
