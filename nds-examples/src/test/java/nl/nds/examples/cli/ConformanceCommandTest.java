package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.nds.json.conformance.ConformanceAnswer;
import nl.nds.json.conformance.ConformanceCase;
import nl.nds.json.conformance.ConformanceKit;
import org.junit.jupiter.api.Test;

/** {@code nds conformance}. */
class ConformanceCommandTest {

    /** Puts cases to the command line itself. */
    private static Call toItself(String... options) {
        List<String> call = new ArrayList<>(List.of("conformance", "--timeout", "120"));
        call.addAll(List.of(options));
        call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        call.addAll(List.of("-cp", System.getProperty("java.class.path"), NdsCommand.class.getName()));
        // behind the program everything is its own, even what looks like an option of ours
        call.addAll(List.of("conformance", "--serve"));
        return Call.of(call.toArray(String[]::new));
    }

    @Test
    void saysHowManyPassed() {
        assertEquals(
                """
                                     passed       failed  unsupported
                required                  2            0            0
                parse                     1            0            0
                score                     1            0            0
                together                  2            0            0

                rules without a case in this run: %d
                """.formatted(nl.nds.json.NdsJson.rules().size() - 1),
                toItself("--case", "empty", "--case", "score-yes").fine().out());
    }

    @Test
    void printsJsonAndCsvForPrograms() {
        String json = toItself("--case", "empty", "--format", "json").fine().out();
        assertTrue(json.startsWith("{\n  \"format\": \"nds-conformance-result/1.0\",\n  \"passed\": 1,\n"), json);
        Call csv = toItself("--case", "empty", "--format", "csv");
        assertEquals(0, csv.code());
        assertEquals(
                "id,rule,group,kind,verdict,differences\r\nempty,NDS-DOC-002,required,parse,passed,\r\n", csv.out());
    }

    @Test
    void takesGroupsAndKinds() {
        long shown = ConformanceKit.standard().cases().stream()
                .filter(it -> it.group() == ConformanceCase.Group.RECOMMENDED)
                .filter(it -> it.kind() == ConformanceCase.Kind.SCORE)
                .count();
        String json = toItself("--group", "recommended", "--kind", "score", "--format", "json")
                .fine()
                .out();
        assertTrue(json.contains("\"passed\": " + shown + ",\n"), json);
    }

    @Test
    void aFailedCaseIsAnErrorOfTheData() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Call call = Call.of("conformance", "--timeout", "120", "--case", "empty", java, "--version");
        call.ended(1).says("failed: empty", "no answer", "a line that is no answer");
    }

    @Test
    void servesUntilItsInputEnds() {
        ConformanceCase each = ConformanceKit.standard().cases().get(0);
        byte[] line = each.request().toLine();
        Call call = Call.withInput(line, "conformance", "--serve").fine();
        ConformanceAnswer answer =
                ConformanceAnswer.ofLine(each.id(), call.out().strip().getBytes(StandardCharsets.UTF_8));
        assertEquals(each.expected().response(), answer.response());
        assertEquals("", Call.of("conformance", "--serve").ended(0).out());
    }

    @Test
    void aCallThatCannotBeUsedIsRefused() {
        Call.of("conformance").refused(2, "which program");
        Call.of("conformance", "--serve", "program").refused(2, "--serve");
        Call.of("conformance", "--timeout", "0", "program").refused(2, "--timeout");
        Call.of("conformance", "--timeout", "soon", "program").refused(2, "--timeout");
        Call.of("conformance", "--group", "all", "program").refused(2, "--group");
        Call.of("conformance", "--kind", "all", "program").refused(2, "--kind");
        Call.of("conformance", "--case", "none", "program").refused(2, "--case", "none");
        Call.of("conformance", "--format", "xml", "program").refused(2, "--format");
        Call.of("conformance", "no-such-program-of-anybody")
                .refused(2, "no-such-program-of-anybody: cannot be started");
    }
}
