package nl.nds.examples.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.UnsharedRegister;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads the bundled register from its jar, and the tables of which it is made as plain CSV. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class LoadBenchmark {

    private RegisterTables tables;

    @Setup
    public void readTables() throws IOException {
        tables = new RegisterTables();
    }

    @Benchmark
    public List<List<String>> csvFromFiles() throws IOException {
        return tables.readFiles();
    }

    @Benchmark
    public List<List<String>> csvFromMemory() throws IOException {
        return tables.readMemory();
    }

    @Benchmark
    public OrganisationRegister register() {
        return UnsharedRegister.read();
    }

    @Benchmark
    public List<Organisation> registerAndAllOrganisations() {
        return UnsharedRegister.read().organisations();
    }

    @Benchmark
    public List<Organisation> registerAndFirstIdentifier() {
        return UnsharedRegister.read().withIdentifier(IdentifierScheme.OIN, Samples.OIN);
    }

    @Benchmark
    public List<Organisation> registerAndFirstName() {
        return UnsharedRegister.read().named(Samples.NAME);
    }
}
