package nl.nds.examples.benchmark;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, then says how the register does beside plain means.
 *
 * <p>What else runs on a machine only makes an iteration slower, so the fastest ones are compared. Compilation is waited for
 * ({@code -Xbatch}), since on a busy machine it may otherwise end after the measurement.
 */
public final class Benchmarks {

    private final Map<String, Double> fastest = new LinkedHashMap<>();

    private Benchmarks() {}

    /** Runs those whose names match a regular expression. */
    public static void main(String[] arguments) throws RunnerException {
        Benchmarks benchmarks = new Benchmarks();
        benchmarks.run(arguments[0]);
        System.out.println("\nFastest iterations:");
        benchmarks.compare("LoadBenchmark.register", "LoadBenchmark.csvFromMemory", 2);
        benchmarks.compare("LoadBenchmark.register", "LoadBenchmark.csvFromFiles", 2);
        benchmarks.compare("LookupBenchmark.byOin", "LookupBenchmark.mapByOin", 3);
    }

    private void run(String pattern) throws RunnerException {
        for (RunResult result : new Runner(new OptionsBuilder().include(pattern).build()).run()) {
            String name = result.getParams().getBenchmark();
            fastest.put(
                    name.substring(Benchmarks.class.getPackageName().length() + 1),
                    result.getPrimaryResult().getStatistics().getMin());
        }
    }

    private void compare(String ours, String plain, int bar) {
        if (fastest.containsKey(ours) && fastest.containsKey(plain)) {
            double ratio = fastest.get(ours) / fastest.get(plain);
            System.out.printf(
                    Locale.ROOT,
                    "%s is %.2f x %s (bar: %d x%s)%n",
                    ours,
                    ratio,
                    plain,
                    bar,
                    ratio > bar ? ", MISSED" : "");
        }
    }
}
