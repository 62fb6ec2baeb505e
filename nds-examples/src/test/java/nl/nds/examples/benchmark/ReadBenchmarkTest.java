package nl.nds.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.programme.Programme;
import nl.nds.json.ReadResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Both sides read the same documents, whole, and write the same bytes. */
class ReadBenchmarkTest {

    private static final ReadBenchmark BENCHMARK = new ReadBenchmark();

    @BeforeAll
    static void make() throws IOException {
        BENCHMARK.make();
    }

    @Test
    void assessmentIsReadAndChecked() throws IOException {
        ReadResult<Assessment> result = BENCHMARK.readAssessment();
        // that the model is not at hand would be told
        assertEquals(List.of(), result.report().violations());
        assertEquals(60, result.value().orElseThrow().answers().size());
        assertEquals(60, BENCHMARK.databindAssessment().answers().size());
    }

    @Test
    void programmeIsReadAndChecked() throws IOException {
        ReadResult<Programme> result = BENCHMARK.readProgramme();
        assertTrue(result.report().isValid());
        assertEquals(new ProgrammeSamples().valid(10), result.value().orElseThrow());
        assertEquals(3420, BENCHMARK.databindProgramme().commitments().size());
    }

    @Test
    void bothSidesWriteTheSameBytes() throws IOException {
        assertArrayEquals(BENCHMARK.databindAssessmentToBytes(), BENCHMARK.writeAssessment());
        assertArrayEquals(BENCHMARK.databindProgrammeToBytes(), BENCHMARK.writeProgramme());
    }
}
