package nl.nds.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Programme;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the benchmarks of checking measure is what they say, and the schema refuses nothing but what the reader refuses. */
class ValidateBenchmarkTest {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    private static byte[] document(Programme programme) {
        return NdsJson.standard().writeLine(DocumentFormat.PROGRAMME, programme);
    }

    private static Report read(byte[] document) {
        return NdsJson.standard().read(DocumentFormat.PROGRAMME, document).report();
    }

    /** There are warnings about municipalities of the register that have a number together. */
    private static void assertNothingIsWrongWithAnswers(Report report) {
        assertTrue(report.isValid());
        for (Violation violation : report.violations()) {
            assertEquals("organisations", violation.path().tokens().iterator().next());
        }
    }

    @Test
    void bothSidesAcceptTheWholeDocument() throws IOException {
        ValidateBenchmark benchmark = new ValidateBenchmark();
        benchmark.make();
        assertNothingIsWrongWithAnswers(benchmark.rules());
        assertEquals(List.of(), benchmark.schema());
        assertEquals(List.of(), benchmark.parseAndSchema());
        assertTrue(benchmark.readDocument().report().isValid());
        Programme programme = benchmark.readDocument().value().orElseThrow();
        assertEquals(342, programme.organisations().size());
        assertEquals(10, programme.agreements().size());
        assertEquals(3420, programme.commitments().size());
        assertEquals(new ProgrammeSamples().valid(10), programme);
    }

    @Test
    void everyAnswerHasAllParts() {
        for (Commitment commitment : new ProgrammeSamples().valid(1).commitments()) {
            assertEquals(1, commitment.due().orElseThrow().moves().size());
            assertEquals(2, commitment.milestones().size());
            assertEquals(1, commitment.targets().get(0).measurements().size());
            assertTrue(commitment.history().size() >= 2);
            assertEquals(1, commitment.evidence().size());
        }
    }

    /** A place, and what stands there instead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/asOf | '2026-13-01'",
                "/organisations/341/register | 'yes'",
                "/organisations/0/id | '-'",
                "/organisations/0/name | 'Groningen'",
                "/agreements/0/title | 'untranslated'",
                "/agreements/0/priorities/0 | 'coffee'",
                "/agreements/0/addressed/1/obligation | 'urgent'",
                "/agreements/0/addressed/1/to/groups/0 | 'villages'",
                "/agreements/0/sources/0/title | ' '",
                "/commitments/341/id | 'two words'",
                "/commitments/0/organisation | 363",
                "/commitments/0/answer | 'perhaps'",
                "/commitments/0/givenOn | '1 February 2026'",
                "/commitments/0/status | 'done'",
                "/commitments/0/history/1/on | 20260301",
                "/commitments/0/start | '2026-Q5'",
                "/commitments/0/due | 2027",
                "/commitments/0/due | '2027-00'",
                "/commitments/0/due/moves/0/to | 'later'",
                "/commitments/0/milestones | {}",
                "/commitments/0/milestones/1/due | []",
                "/commitments/0/targets/0/value | '80'",
                "/commitments/0/targets/0/measurements/0/source/grade | 'D'",
                "/commitments/0/evidence/0/kind | ''",
                "/commitments/0/colour | 'red'"
            })
    void bothSidesRefuseWhatIsWrong(String place, String instead) throws IOException {
        JsonNode tree = JACKSON.readTree(document(new ProgrammeSamples().valid(1)));
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode holder = tree.at(pointer.head());
        JsonNode value = JACKSON.readTree(instead.replace('\'', '"'));
        if (holder.isArray()) {
            ((ArrayNode) holder).set(pointer.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) holder).set(pointer.last().getMatchingProperty(), value);
        }
        assertRefused(tree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/asOf",
                "/organisations",
                "/organisations/0/register",
                "/agreements/0/addressed",
                "/agreements/0/addressed/0/to",
                "/commitments/0/agreement",
                "/commitments/0/history/0/on",
                "/commitments/0/due/original",
                "/commitments/0/due/moves/0/on",
                "/commitments/0/milestones/0/title",
                "/commitments/0/targets/0/measurements/0/value",
                "/commitments/0/evidence/0/source",
                "/commitments/0/evidence/0/source/title"
            })
    void bothSidesRefuseWhatIsMissing(String place) throws IOException {
        JsonNode tree = JACKSON.readTree(document(new ProgrammeSamples().valid(1)));
        JsonPointer pointer = JsonPointer.compile(place);
        ((ObjectNode) tree.at(pointer.head())).remove(pointer.last().getMatchingProperty());
        assertRefused(tree);
    }

    private static void assertRefused(JsonNode tree) throws IOException {
        assertFalse(new ProgrammeSchema().validate(tree).isEmpty());
        assertFalse(read(JACKSON.writeValueAsBytes(tree)).isValid());
    }

    @Test
    void agreementsAreAnsweredByAll() {
        ValidateScaleBenchmark.Agreements agreements = new ValidateScaleBenchmark.Agreements();
        agreements.number = 10;
        agreements.make();
        assertNothingIsWrongWithAnswers(new ValidateScaleBenchmark().check(agreements));
        Overview overview = new ValidateScaleBenchmark().overview(agreements);
        assertEquals(10, overview.agreements().size());
        assertEquals(3420, overview.commitments().size());
    }

    @Test
    void everyMistakeIsCounted() {
        ValidateScaleBenchmark.Mistakes mistakes = new ValidateScaleBenchmark.Mistakes();
        mistakes.number = 1000;
        mistakes.make();
        Report report = new ValidateScaleBenchmark().wrong(mistakes);
        assertEquals(1000 * ProgrammeSamples.VIOLATIONS, report.count(Severity.ERROR));
        assertEquals(Report.DEFAULT_CAP, report.violations().size());
    }

    @Test
    void onlyTheCycleIsWrong() {
        ValidateScaleBenchmark.Steps steps = new ValidateScaleBenchmark.Steps();
        steps.number = 1000;
        steps.make();
        assertNothingIsWrongWithAnswers(new ValidateScaleBenchmark().chain(steps));
        Report report = new ValidateScaleBenchmark().cycle(steps);
        assertEquals(1, report.count(Severity.ERROR));
        List<Violation> cycles = report.violations().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .toList();
        assertEquals(999, cycles.get(0).related().size());
    }
}
