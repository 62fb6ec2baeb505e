package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, on machines with other settings. */
class ProcessTest {

    private static final String PROVINCES = "data/provinces-2019.json";

    /** A machine that knows ASCII only. */
    private static final Map<String, String> C = Map.of("LANG", "C", "LC_ALL", "C");

    /** What a Java program sees of a Dutch machine with an old encoding. */
    private static final List<String> DUTCH = List.of(
            "-Duser.language=nl",
            "-Duser.country=NL",
            "-Dfile.encoding=ISO-8859-1",
            "-Duser.timezone=Europe/Amsterdam");

    private static final byte[] OPEN = "{".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    private Call start(Map<String, String> environment, List<String> settings, byte[] in, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(NdsCommand.class.getName());
        command.addAll(List.of(args));
        Path input = Files.write(directory.resolve("in"), in);
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // settings of this build's Java are announced on standard error, and are not those of a user
        process.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        process.environment().keySet().removeAll(List.of("NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"));
        process.environment().putAll(environment);
        int code = process.start().waitFor();
        return new Call(code, Files.readAllBytes(out), Files.readAllBytes(err));
    }

    @Test
    void scoresInUtf8WhateverTheMachineKnows() throws IOException, InterruptedException {
        byte[] expected = Call.of("score", PROVINCES).bytes();
        assertArrayEquals(
                expected,
                start(C, List.of(), new byte[0], "score", PROVINCES).fine().bytes());
        assertArrayEquals(
                expected,
                start(Map.of(), DUTCH, new byte[0], "score", PROVINCES).fine().bytes());
    }

    @Test
    void readsStandardInputAndPrintsJson() throws IOException, InterruptedException {
        byte[] document = Files.readAllBytes(Path.of(PROVINCES));
        Call call = start(C, DUTCH, document, "score", "-", "--format", "json").fine();
        assertArrayEquals(Call.of("score", PROVINCES, "--format", "json").bytes(), call.bytes());
    }

    @Test
    void endsWithTheExitCodeOfWhatItFound() throws IOException, InterruptedException {
        Call wrong = start(C, DUTCH, OPEN, "validate", "-", "--lang", "nl").ended(1);
        assertEquals(Call.withInput(OPEN, "validate", "-", "--lang", "nl").out(), wrong.out());
        assertEquals("", wrong.err());
        start(C, List.of(), new byte[0], "score", "missing.json").refused(2, "missing.json: no such file");
    }

    @Test
    void hasNoColoursInAFile() throws IOException, InterruptedException {
        Map<String, String> terminal = Map.of("TERM", "xterm-256color");
        Call plain = start(terminal, List.of(), new byte[0], "score", PROVINCES).fine();
        assertFalse(plain.out().contains("\u001b"));
    }

    @Test
    void coloursAreTheOnlyDifferenceWhereTheyAreWantedAndNoColorSaysNo() throws IOException, InterruptedException {
        Call colourful = start(Map.of("CLICOLOR_FORCE", "1"), List.of(), new byte[0], "score", PROVINCES);
        assertEquals(0, colourful.code());
        assertTrue(colourful.out().contains("\u001b[1mNDS reference model (not an NDS publication)\u001b[0m\n"));
        String plain = Call.of("score", PROVINCES).out();
        assertEquals(plain, colourful.out().replaceAll("\u001b\\[[0-9]+m", ""));

        Map<String, String> both = Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1");
        assertEquals(
                plain,
                start(both, List.of(), new byte[0], "score", PROVINCES).fine().out());
    }
}
