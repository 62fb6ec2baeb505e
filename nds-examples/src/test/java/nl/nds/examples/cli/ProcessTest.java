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
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
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

    /** Other settings, and other numbers from which a virtual machine makes the order of what is hashed. */
    private static final List<List<String>> MACHINES = List.of(
            List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=0", "-Duser.timezone=Pacific/Kiritimati"),
            List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2", "-Duser.language=tr", "-Duser.country=TR"),
            DUTCH);

    /** In a fresh virtual machine each time, since the order of immutable sets and maps is another one in each. */
    @Test
    void theOrderOfWhatIsWrongIsTheSameOnEveryMachine() throws IOException, InterruptedException {
        byte[] bad = manyErrors().getBytes(StandardCharsets.UTF_8);
        Call here = Call.withInput(bad, "validate", "-", "--format", "json").ended(1);
        Report report =
                NdsJson.standard().read(DocumentFormat.REPORT, here.bytes()).orThrow();
        assertTrue(report.violations().stream().map(Violation::code).distinct().count() > 15, here.out());
        for (List<String> machine : MACHINES) {
            Call there =
                    start(C, machine, bad, "validate", "-", "--format", "json").ended(1);
            assertArrayEquals(here.bytes(), there.bytes(), machine::toString);
            assertEquals("", there.err());
        }
    }

    @Test
    void theOrderOverSeveralFilesIsTheSameOnEveryMachine() throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of("validate"));
        for (int i = 0; i < 5; i++) {
            String content = TogetherTest.programme(
                    "p" + i,
                    TogetherTest.commitment("c" + i, "p" + i, "\"dependsOn\": [ \"c" + (i + 1) % 5 + "\", \"none\" ]"),
                    TogetherTest.commitment("e" + i, "p" + i),
                    TogetherTest.commitment("d" + i, "p" + i, "\"supersedes\": \"c" + (i + 2) % 5 + "\""));
            call.add(Files.writeString(directory.resolve(i + ".json"), content).toString());
        }
        String[] args = call.toArray(String[]::new);
        Call here = Call.of(args).ended(1);
        here.says("NDS-COM-105", "NDS-COM-107", "NDS-COM-109");
        for (List<String> machine : MACHINES) {
            Call there = start(C, machine, new byte[0], args).ended(1);
            assertEquals(here.out(), there.out(), machine::toString);
            assertEquals("", there.err());
        }
    }

    /** Something wrong in every part of a programme. */
    private static String manyErrors() {
        StringBuilder organisations = new StringBuilder();
        StringBuilder commitments = new StringBuilder();
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            organisations
                    .append("{ \"id\": \"pv")
                    .append(i % 10)
                    .append("\", \"group\": \"provinces\", \"names\": [ { \"name\": \"N\" } ], \"identifiers\":")
                    .append(" [ { \"scheme\": \"rsin\", \"value\": \"12345678")
                    .append(i % 6)
                    .append("\" }, { \"scheme\": \"own\", \"value\": \"pv")
                    .append(i)
                    .append("\" } ] },\n");
            commitments
                    .append("{ \"id\": \"c")
                    .append(i)
                    .append("\", \"organisation\": \"pv")
                    .append(i % 4)
                    .append(
                            "\", \"agreement\": \"one\", \"answer\": \"adopt\", \"status\": \"delivered\", \"dependsOn\":")
                    .append(" [ \"c")
                    .append((i + 1) % 12)
                    .append("\", \"pv1\", \"none\" ], \"supersedes\": \"c")
                    .append((i + 5) % 14)
                    .append("\", \"due\": \"2020\", \"start\": \"2021\" },\n");
            answers.append("\"question-")
                    .append(i)
                    .append("\": { \"value\": ")
                    .append(i)
                    .append(" },\n");
        }
        return """
                {
                  "format": "nds-programme/1.0",
                  "asOf": "2026-10-01",
                  "organisations": [
                %s{ "id": "pv77", "names": [ { "name": "N" } ], "identifiers": [ { "scheme": "own", "value": "x" } ] }
                  ],
                  "agreements": [
                    { "id": "one", "title": { "en": "One" }, "agreedOn": "2027-01-01", "inForceFrom": "2026-01-01",
                      "addressed": [ { "to": { "groups": [ "provinces" ], "organisations": [ "x" ] }, "obligation": "statutory" } ] },
                    { "id": "two", "title": { "en": "Two" },
                      "addressed": [ { "to": { "groups": [ "provinces" ] }, "obligation": "agreed" } ] }
                  ],
                  "endorsements": [
                    { "agreement": "none", "umbrella": "ipo", "group": "municipalities" }
                  ],
                  "commitments": [
                %s{ "id": "c", "organisation": "nobody", "agreement": "none", "answer": "exempt" }
                  ],
                  "models": [
                    { "id": "own", "version": "1", "publisher": "p", "official": false, "title": { "en": "T" },
                      "states": { "notApplicable": "exclude" },
                      "nodes": [ { "id": "a", "aggregation": "arithmetic", "children": [ { "ref": "b" }, { "ref": "x", "weight": 1 } ] },
                        { "id": "b", "aggregation": "arithmetic", "children": [ { "ref": "a" } ] } ] }
                  ],
                  "zeta": 1, "alpha": 2, "agrements": [],
                  "assessments": [
                    { "id": "pv", "subject": { "organisation": "pv1" }, "model": { "id": "nds-reference", "version": "1.0" },
                      "date": "2026-11-15", "assessor": "tool", "answers": {
                %s"internet-standards": { "value": 200 } } },
                    { "id": "pv", "subject": { "organisation": "nobody" }, "model": { "id": "none", "version": "1" },
                      "date": "2026-09-15", "assessor": "tool", "answers": {} }
                  ]
                }
                """.formatted(organisations, commitments, answers);
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
