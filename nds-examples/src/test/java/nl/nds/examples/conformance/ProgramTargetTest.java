package nl.nds.examples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nds.examples.cli.NdsCommand;
import nl.nds.json.NdsJson;
import nl.nds.json.conformance.CaseResult;
import nl.nds.json.conformance.CaseResult.Verdict;
import nl.nds.json.conformance.ConformanceKit;
import nl.nds.json.conformance.ConformanceResult;
import nl.nds.json.conformance.ConformanceTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs as targets: one that is right, and all that can go wrong between two processes. */
class ProgramTargetTest {

    /** Longer than any machine takes to start a program. */
    private static final Duration AMPLE = Duration.ofMinutes(2);

    private static final ConformanceKit THREE = ConformanceKit.standard()
            .only(it -> Set.of("plain-assessment", "empty", "score-yes").contains(it.id()));

    static List<String> java(Class<?> main, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(args));
        return command;
    }

    @TempDir
    private Path directory;

    private Path errors() {
        return directory.resolve("errors");
    }

    private ConformanceResult run(Duration limit, String how, String when) throws IOException {
        List<String> command = java(Programs.class, how, when);
        ProcessBuilder.Redirect errors = ProcessBuilder.Redirect.appendTo(errors().toFile());
        try (ProgramTarget target = ProgramTarget.start(command, errors)) {
            return THREE.run(target, limit);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ends | the program ended with exit code 3",
                "crashes | the program ended with exit code 1",
                "half | a line that is no answer: NDS-DOC-028 at ''",
                "garbage | a line that is no answer: NDS-DOC-001 at ''",
                "nothing | a line that is no answer: NDS-DOC-002 at ''",
                "other | a line that answers another request",
                "talks | a line of more than 8388608 bytes"
            })
    void whatGoesWrongIsOneFailedCase(String how, String why) throws IOException {
        ConformanceResult result = run(AMPLE, how, "empty");
        assertEquals(2, result.count(Verdict.UNSUPPORTED), () -> result.toText());
        CaseResult failed = result.with(Verdict.FAILED).get(0);
        assertEquals("empty", failed.conformanceCase().id());
        assertEquals(List.of("no answer: \"" + why + "\""), failed.differences());
    }

    /** An answer too many is found at the next case, and the case after that is not hurt. */
    @Test
    void anAnswerTooManyDoesNotShiftTheOthers() throws IOException {
        ConformanceResult result = run(AMPLE, "twice", "plain-assessment");
        assertEquals(
                List.of(Verdict.UNSUPPORTED, Verdict.FAILED, Verdict.UNSUPPORTED),
                result.results().stream().map(CaseResult::verdict).toList());
        assertEquals(
                List.of("no answer: \"a line that answers another request\""),
                result.with(Verdict.FAILED).get(0).differences());
    }

    @Test
    void aProgramThatHangsIsEndedAndStartedAnew() throws IOException {
        ConformanceResult result = run(Duration.ofSeconds(10), "hangs", "empty");
        assertEquals(2, result.count(Verdict.UNSUPPORTED), () -> result.toText());
        assertEquals(
                List.of("no answer within 10000 ms"),
                result.with(Verdict.FAILED).get(0).differences());
    }

    @Test
    void muchOnStandardErrorStopsNothing() throws IOException {
        assertEquals(3, run(AMPLE, "complains", "empty").count(Verdict.UNSUPPORTED));
        assertEquals(1 << 20, Files.size(errors()));
    }

    @Test
    void whatCannotBeStartedIsSaidAtOnce() {
        assertThrows(IOException.class, () -> ProgramTarget.start(List.of("no-such-program-of-anybody")));
    }

    /** The command line answers its own kit, as a process. */
    @Test
    void theCommandLineIsSuchAProgram() throws IOException {
        ConformanceKit kit = ConformanceKit.standard();
        try (ProgramTarget target = ProgramTarget.start(java(NdsCommand.class, "conformance", "--serve"))) {
            ConformanceResult result = kit.run(target, AMPLE);
            assertEquals(kit.cases().size(), result.count(Verdict.PASSED), () -> result.toText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "{}", ""})
    void aLineThatIsNoRequestIsAnsweredAll(String line) throws IOException {
        assertEquals(
                "{\"id\":\"?\",\"answer\":\"unsupported\",\"remark\":\"this line is no request\"}\n",
                answered(line + "\n", ConformanceTarget.of(NdsJson.standard())));
    }

    @Test
    void aTargetThatBreaksDoesNotEndTheProgram() throws IOException {
        String line = new String(THREE.cases().get(0).request().toLine(), StandardCharsets.UTF_8);
        String answered = answered(line + "\n" + line, request -> {
            throw new IllegalStateException("planned");
        });
        assertEquals(2, answered.lines().count());
        assertTrue(answered.lines().allMatch(it -> it.contains("unsupported") && !it.contains("planned")));
    }

    private static String answered(String lines, ConformanceTarget target) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answering.lines(target, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
