package nl.nds.examples.benchmark;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, then says how the library does beside what somebody would write by hand.
 *
 * <p>What else runs on a machine only makes an iteration slower, so the fastest ones are compared. Compilation is waited for
 * ({@code -Xbatch}), since on a busy machine it may otherwise end after the measurement.
 */
public final class Benchmarks {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Double> fastest = new LinkedHashMap<>();
    private final Map<String, Double> allocated = new LinkedHashMap<>();

    private Benchmarks() {}

    /** Runs those whose names match a regular expression. */
    public static void main(String[] arguments) throws RunnerException {
        Benchmarks benchmarks = new Benchmarks();
        benchmarks.run(arguments[0]);
        System.out.println("\nFastest iterations:");
        benchmarks.compare("LoadBenchmark.register", "LoadBenchmark.csvFromMemory", 2);
        benchmarks.compare("LoadBenchmark.register", "LoadBenchmark.csvFromFiles", 2);
        benchmarks.compare("LookupBenchmark.byOin", "LookupBenchmark.mapByOin", 3);
        // a quarter of the speed of doubles, and twice that of BigDecimals
        benchmarks.compare("ScoreBenchmark.score", "ScoreBenchmark.doubles", 4);
        benchmarks.compare("ScoreBenchmark.score", "ScoreBenchmark.bigDecimals", 0.5);
        benchmarks.compare("ScoreBenchmark.scoreAndHeadline", "ScoreBenchmark.doubles", 4);
        benchmarks.compare("ScoreBenchmark.scoreAndHeadline", "ScoreBenchmark.bigDecimals", 0.5);
        benchmarks.compare("ScoreBenchmark.everything", "ScoreBenchmark.doubles", 1 / 0.03);
        benchmarks.compare("ScoreBenchmark.explain", "ScoreBenchmark.doubles", 1 / 0.03);
        benchmarks.compare("ScoreBenchmark.everythingAndExplanation", "ScoreBenchmark.doubles", 1 / 0.03);
        benchmarks.bytes("ScoreBenchmark.score", 8000);
        benchmarks.bytes("ScoreBenchmark.scoreAndHeadline", 8000);
        benchmarks.growth("ScoreScaleBenchmark.indicators", 6, 60, 1.5);
        benchmarks.growth("ScoreScaleBenchmark.indicators", 60, 600, 1.5);
        benchmarks.growth("ScoreScaleBenchmark.indicators", 6, 600, 1.5);
        benchmarks.growth("ScoreScaleBenchmark.organisations", 342, 100_000, 1.5);
        benchmarks.compare("ValidateBenchmark.rules", "ValidateBenchmark.schema", 1 / 15.0);
        benchmarks.compare("ValidateBenchmark.readDocument", "ValidateBenchmark.parseAndSchema", 1 / 3.0);
        // half the speed of databind into records, which checks nothing
        benchmarks.compare("ReadBenchmark.readAssessment", "ReadBenchmark.databindAssessment", 2);
        benchmarks.compare("ReadBenchmark.readProgramme", "ReadBenchmark.databindProgramme", 2);
        benchmarks.compare("ReadBenchmark.writeAssessment", "ReadBenchmark.databindAssessmentToBytes", 2);
        benchmarks.compare("ReadBenchmark.writeProgramme", "ReadBenchmark.databindProgrammeToBytes", 2);
        benchmarks.growth("ValidateScaleBenchmark.check", 1, 10, 1.5);
        benchmarks.growth("ValidateScaleBenchmark.check", 10, 100, 1.5);
        benchmarks.growth("ValidateScaleBenchmark.check", 1, 100, 1.5);
        benchmarks.growth("ValidateScaleBenchmark.overview", 10, 100, 1.5);
        for (String name : new String[] {"wrong", "chain", "cycle"}) {
            benchmarks.growth("ValidateScaleBenchmark." + name, 1000, 10_000, 1.5);
            benchmarks.growth("ValidateScaleBenchmark." + name, 10_000, 100_000, 1.5);
            benchmarks.growth("ValidateScaleBenchmark." + name, 1000, 100_000, 1.5);
        }
        for (String name : new String[] {"everyNode", "headline"}) {
            benchmarks.growth("RollUpBenchmark." + name, 342, 100_000, 1.5);
        }
        benchmarks.growth("SensitivityBenchmark.analyse", "n, 342", 250, 1000, 1.5);
        benchmarks.growth("SensitivityBenchmark.analyse", "1000, n", 86, 342, 1.5);
        benchmarks.milliseconds("RollUpBenchmark.everyNode (100000)", 10_000);
        benchmarks.milliseconds("SensitivityBenchmark.analyse (1000, 342)", 10_000);
    }

    private void run(String pattern) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(pattern).addProfiler(GCProfiler.class);
        for (RunResult result : new Runner(options.build()).run()) {
            String name = nameOf(result.getParams());
            fastest.put(name, result.getPrimaryResult().getStatistics().getMin());
            Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
            if (bytes != null) {
                allocated.put(name, bytes.getScore());
            }
        }
    }

    /** Class and method, and in brackets the values of the parameters. */
    private static String nameOf(BenchmarkParams params) {
        StringJoiner values = new StringJoiner(", ", " (", ")").setEmptyValue("");
        params.getParamsKeys().forEach(it -> values.add(params.getParam(it)));
        return params.getBenchmark().substring(Benchmarks.class.getPackageName().length() + 1) + values;
    }

    private void compare(String ours, String plain, double bar) {
        Double time = fastest.get(ours);
        Double plainTime = fastest.get(plain);
        if (time != null && plainTime != null) {
            report(ours + " is %.2f x " + plain, time / plainTime, bar, "%.2f x");
        }
    }

    private void bytes(String ours, double bar) {
        Double bytes = allocated.get(ours);
        if (bytes != null) {
            report(ours + " allocates %.0f bytes", bytes, bar, "%.0f");
        }
    }

    /** What one of many takes, beside what one of few takes. */
    private void growth(String ours, int few, int many, double bar) {
        growth(ours, "n", few, many, bar);
    }

    /**
     * The same of a benchmark with several parameters.
     *
     * @param values their values, with an n for the one that grows
     */
    private void growth(String ours, String values, int few, int many, double bar) {
        Double fewTime = fastest.get(ours + " (" + values.replace("n", Integer.toString(few)) + ")");
        Double manyTime = fastest.get(ours + " (" + values.replace("n", Integer.toString(many)) + ")");
        if (fewTime != null && manyTime != null) {
            double ratio = (manyTime / many) / (fewTime / few);
            String of = ours + ("n".equals(values) ? "" : " (" + values + ")");
            report(of + ": each of " + many + " takes %.2f x each of " + few, ratio, bar, "%.2f x");
        }
    }

    private void milliseconds(String ours, double bar) {
        Double time = fastest.get(ours);
        if (time != null) {
            report(ours + " takes %.0f ms", time, bar, "%.0f");
        }
    }

    /** A figure with the most that it may be. */
    private static void report(String sentence, double figure, double bar, String barFormat) {
        System.out.printf(Locale.ROOT, sentence, figure);
        System.out.printf(Locale.ROOT, " (bar: " + barFormat + "%s)%n", bar, figure > bar ? ", MISSED" : "");
    }
}
