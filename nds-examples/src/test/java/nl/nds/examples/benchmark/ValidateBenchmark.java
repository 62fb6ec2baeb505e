package nl.nds.examples.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.programme.Programme;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.validation.Report;
import nl.nds.json.BundledModels;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import nl.nds.json.ReadResult;
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

/**
 * Checks a programme of 342 municipalities that each answer ten agreements by all rules, and its document by a JSON Schema,
 * which knows only rules of form: that of the library, which says all of them that a schema can say.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ValidateBenchmark {

    static final int AGREEMENTS = 10;

    private final NdsJson json = NdsJson.standard();
    private final ModelCatalogue models = BundledModels.catalogue();
    private final ObjectMapper jackson = new ObjectMapper();
    private ProgrammeSchema schema;
    private byte[] document;
    private JsonNode tree;

    /** As it was read, so that no two answers share a part. */
    private Programme programme;

    @Setup
    public void make() throws IOException {
        schema = new ProgrammeSchema();
        document = json.writeLine(DocumentFormat.PROGRAMME, new ProgrammeSamples().valid(AGREEMENTS));
        tree = jackson.readTree(document);
        programme = readDocument().value().orElseThrow();
    }

    @Benchmark
    public Report rules() {
        return RuleBook.standard().check(programme, models);
    }

    @Benchmark
    public List<Error> schema() {
        return schema.validate(tree);
    }

    /** To objects, by the rules of form and by all others. */
    @Benchmark
    public ReadResult<Programme> readDocument() {
        return json.read(DocumentFormat.PROGRAMME, document);
    }

    /** To a tree, by the rules of form. */
    @Benchmark
    public List<Error> parseAndSchema() throws IOException {
        return schema.validate(jackson.readTree(document));
    }
}
