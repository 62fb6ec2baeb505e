package nl.nds.examples.benchmark;

import java.util.concurrent.TimeUnit;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Programme;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.validation.Report;
import nl.nds.json.BundledModels;
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
 * Checks programmes with few and many answers, with few and many mistakes, and with short and long chains. A hundred answers
 * differ and the others share their parts, so that what is compared is not how much fits a cache of the processor.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ValidateScaleBenchmark {

    private static final ModelCatalogue MODELS = BundledModels.catalogue();

    private static Report check(Programme programme) {
        return RuleBook.standard().check(programme, MODELS);
    }

    /** Every one of 342 municipalities answers each agreement. */
    @State(Scope.Benchmark)
    public static class Agreements {

        @Param({"1", "10", "100"})
        public int number;

        private Programme programme = ProgrammeSamples.EMPTY;

        @Setup
        public void make() {
            programme = new ProgrammeSamples().valid(number);
        }
    }

    /** Several things are wrong with each commitment. */
    @State(Scope.Benchmark)
    public static class Mistakes {

        @Param({"1000", "10000", "100000"})
        public int number;

        private Programme programme = ProgrammeSamples.EMPTY;

        @Setup
        public void make() {
            programme = new ProgrammeSamples().wrong(number);
        }
    }

    /** Each commitment depends on another one. */
    @State(Scope.Benchmark)
    public static class Steps {

        @Param({"1000", "10000", "100000"})
        public int number;

        private Programme chain = ProgrammeSamples.EMPTY;
        private Programme cycle = ProgrammeSamples.EMPTY;

        @Setup
        public void make() {
            chain = new ProgrammeSamples().chain(number);
            cycle = new ProgrammeSamples().cycle(number);
        }
    }

    @Benchmark
    public Report check(Agreements agreements) {
        return check(agreements.programme);
    }

    @Benchmark
    public Overview overview(Agreements agreements) {
        return agreements.programme.overview(MODELS, ProgrammeSamples.DAY);
    }

    @Benchmark
    public Report wrong(Mistakes mistakes) {
        return check(mistakes.programme);
    }

    @Benchmark
    public Report chain(Steps steps) {
        return check(steps.chain);
    }

    @Benchmark
    public Report cycle(Steps steps) {
        return check(steps.cycle);
    }
}
