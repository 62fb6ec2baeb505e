package nl.nds.examples.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.programme.Programme;
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
 * Reads and writes an assessment with sixty answers, and a programme of 342 municipalities that each answer ten agreements;
 * and the same documents by databind into records of the same shape, which checks nothing. What is read is checked by all
 * rules, the answers by the rules of their model too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ReadBenchmark {

    private NdsJson json;
    private byte[] assessmentText;
    private Assessment assessment;
    private PlainDocuments.Assessment plainAssessment;
    private byte[] programmeText;
    private Programme programme;
    private PlainDocuments.Programme plainProgramme;

    @Setup
    public void make() throws IOException {
        ScoringSamples samples = new ScoringSamples(60);
        MaturityModel model = samples.model();
        json = NdsJson.standard().withModels(ModelCatalogue.of(List.of(model)));
        assessmentText = json.writeLine(
                DocumentFormat.ASSESSMENT, samples.assessments(model, 1).get(0));
        assessment = readAssessment().value().orElseThrow();
        plainAssessment = databindAssessment();
        programmeText =
                json.writeLine(DocumentFormat.PROGRAMME, new ProgrammeSamples().valid(ValidateBenchmark.AGREEMENTS));
        programme = readProgramme().value().orElseThrow();
        plainProgramme = databindProgramme();
    }

    @Benchmark
    public ReadResult<Assessment> readAssessment() {
        return json.read(DocumentFormat.ASSESSMENT, assessmentText);
    }

    @Benchmark
    public PlainDocuments.Assessment databindAssessment() throws IOException {
        return PlainDocuments.MAPPER.readValue(assessmentText, PlainDocuments.Assessment.class);
    }

    @Benchmark
    public byte[] writeAssessment() {
        return json.writeLine(DocumentFormat.ASSESSMENT, assessment);
    }

    @Benchmark
    public byte[] databindAssessmentToBytes() throws IOException {
        return PlainDocuments.MAPPER.writeValueAsBytes(plainAssessment);
    }

    @Benchmark
    public ReadResult<Programme> readProgramme() {
        return json.read(DocumentFormat.PROGRAMME, programmeText);
    }

    @Benchmark
    public PlainDocuments.Programme databindProgramme() throws IOException {
        return PlainDocuments.MAPPER.readValue(programmeText, PlainDocuments.Programme.class);
    }

    @Benchmark
    public byte[] writeProgramme() {
        return json.writeLine(DocumentFormat.PROGRAMME, programme);
    }

    @Benchmark
    public byte[] databindProgrammeToBytes() throws IOException {
        return PlainDocuments.MAPPER.writeValueAsBytes(plainProgramme);
    }
}
