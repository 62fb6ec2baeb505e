package nl.nds.examples.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.strategy.GovernmentGroup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Looks up organisations in the bundled register, and every OIN of it in a plain map. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class LookupBenchmark {

    private final OrganisationRegister register = OrganisationRegister.bundled();
    private final Map<String, Organisation> byOin = new HashMap<>();

    /** Equal to the keys of both indexes and not the same objects, as text that comes from outside. */
    private final String[] oins;

    private int next;

    public LookupBenchmark() {
        List<String> values = new ArrayList<>();
        for (Organisation organisation : register.organisations()) {
            for (Identifier identifier : organisation.identifiers()) {
                if (identifier.scheme().equals(IdentifierScheme.OIN)) {
                    byOin.put(identifier.value(), organisation);
                    values.add(String.valueOf(identifier.value().toCharArray()));
                }
            }
        }
        oins = values.toArray(String[]::new);
    }

    private String nextOin() {
        next = next + 1 < oins.length ? next + 1 : 0;
        return oins[next];
    }

    @Benchmark
    public Organisation mapByOin() {
        return byOin.get(nextOin());
    }

    @Benchmark
    public List<Organisation> byOin() {
        return register.withIdentifier(IdentifierScheme.OIN, nextOin());
    }

    @Benchmark
    public List<Organisation> searchOin() {
        return register.search(nextOin());
    }

    @Benchmark
    public List<Organisation> byName() {
        return register.named(Samples.NAME);
    }

    @Benchmark
    public List<Organisation> searchName() {
        return register.search(Samples.NAME);
    }

    @Benchmark
    public List<Organisation> suggestForTypingError() {
        return register.suggest(Samples.TYPING_ERROR);
    }

    @Benchmark
    public List<Organisation> municipalitiesOnDay() {
        return register.at(Samples.DAY).inGroup(GovernmentGroup.MUNICIPALITIES);
    }
}
