package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are wrong, given to every command that reads them: a place and a rule, and no value of the document. */
class BadDocumentTest {

    /** Stands in values of the documents, and has to stay there. */
    private static final String SECRET = "geheim-123456782";

    private static final String GOOD = Samples.programme("pv27");

    @TempDir
    private Path directory;

    /** A document, and what is found in it: the code of the rule, and the place as a JSON Pointer. */
    record Bad(String name, byte[] content, List<String> found) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Bad bad(String name, byte[] content, String... found) {
        return new Bad(name, content, List.of(found));
    }

    private static Bad bad(String name, String content, String... found) {
        return bad(name, content.getBytes(StandardCharsets.UTF_8), found);
    }

    /** The good document with something put in the place of something else. */
    private static Bad spoilt(String name, String from, String to, String... found) {
        assertTrue(GOOD.contains(from), "the document to spoil has: " + from);
        return bad(name, GOOD.replace(from, to), found);
    }

    static Stream<Bad> documents() {
        String organisation = GOOD.substring(GOOD.indexOf("    {\n      \"id\": \"pv27\""), GOOD.indexOf("  ],"));
        String assessment = GOOD.substring(GOOD.indexOf("    {\n      \"id\": \"pv27-2026\""), GOOD.lastIndexOf("  ]"));
        String observation = "/assessments/0/answers/internet-standards/observations/0";
        String value = observation + "/value";
        return Stream.of(
                bad("empty", "", "NDS-DOC-002 "),
                bad("only white space", " \r\n\t ", "NDS-DOC-002 "),
                bad("only a byte order mark", "\uFEFF", "NDS-DOC-002 "),
                bad("text", SECRET, "NDS-DOC-001 "),
                bad("a page of HTML", "<!DOCTYPE html><title>" + SECRET + "</title>", "NDS-DOC-001 "),
                bad("CSV", "id;name\n1;" + SECRET, "NDS-DOC-001 "),
                bad("YAML", "format: nds-programme/1.0\nname: " + SECRET, "NDS-DOC-001 "),
                bad("a number", "42", "NDS-DOC-011 "),
                bad("a text", "\"" + SECRET + "\"", "NDS-DOC-011 "),
                bad("null", "null", "NDS-DOC-011 "),
                bad("a list", "[\"" + SECRET + "\"]", "NDS-DOC-011 "),
                bad("an object without a format", "{\"name\":\"" + SECRET + "\"}", "NDS-DOC-006 /format"),
                bad("cut off", GOOD.substring(0, 400), "NDS-DOC-028 /assessments/0/model/id"),
                bad(
                        "cut off in a text",
                        GOOD.substring(0, GOOD.indexOf("-Holland")),
                        "NDS-DOC-028 /organisations/0/names/0/name"),
                bad("something after it", GOOD + SECRET, "NDS-DOC-004 "),
                bad("another document after it", GOOD + GOOD, "NDS-DOC-004 "),
                bad("a comment", "// " + SECRET + "\n" + GOOD, "NDS-DOC-001 "),
                spoilt("a comma too many", "} ]\n    }", "}, ]\n    }", "NDS-DOC-001 /organisations/0/identifiers"),
                spoilt("another format", "nds-programme/1.0", "nds-" + SECRET + "/1.0", "NDS-DOC-006 /format"),
                spoilt("a format without version", "nds-programme/1.0", "nds-programme", "NDS-DOC-006 /format"),
                spoilt("a format that is a number", "\"nds-programme/1.0\"", "1.0", "NDS-DOC-006 /format"),
                spoilt("the next version", "nds-programme/1.0", "nds-programme/1.1", "NDS-DOC-007 /format"),
                spoilt("version 2", "nds-programme/1.0", "nds-programme/2.0", "NDS-DOC-007 /format"),
                spoilt("an unknown member", "\"asOf\"", "\"asof\": \"" + SECRET + "\", \"asOf\"", "NDS-DOC-008 /asof"),
                spoilt(
                        "an unknown member deep below",
                        "{ \"value\": 61",
                        "{ \"valeu\": \"" + SECRET + "\", \"value\": 61",
                        "NDS-DOC-008 /assessments/0/answers/internet-standards/observations/0/valeu"),
                spoilt(
                        "a member that steers a terminal",
                        "\"asOf\"",
                        "\"\\u001b[31m\\u0007\\n\": 1, \"asOf\"",
                        "NDS-DOC-008 /\u001b[31m\u0007\n"),
                spoilt("a member twice", "\"asOf\"", "\"asOf\": \"2026-10-01\", \"asOf\"", "NDS-DOC-009 /asOf"),
                spoilt(
                        "a member twice after unescaping",
                        "\"asOf\"",
                        "\"as\\u004ff\": \"2026-10-01\", \"asOf\"",
                        "NDS-DOC-009 /asOf"),
                spoilt("a member too few", "\"date\": \"2026-09-15\",", "", "NDS-DOC-010 /assessments/0/date"),
                spoilt("a member that is null", "\"2026-09-15\"", "null", "NDS-DOC-010 /assessments/0/date"),
                spoilt("a date of another form", "2026-09-15", "15-09-2026", "NDS-DOC-015 /assessments/0/date"),
                spoilt("a date with a time", "2026-09-15", "2026-09-15T00:00:00Z", "NDS-DOC-015 /assessments/0/date"),
                spoilt("a day that is none", "2026-09-15", "2026-09-31", "NDS-DOC-015 /assessments/0/date"),
                spoilt(
                        "a text for a list",
                        "[ { \"name\": \"Noord-Holland\" } ]",
                        "\"" + SECRET + "\"",
                        "NDS-DOC-011 /organisations/0/names"),
                spoilt("an empty name", "Noord-Holland", "", "NDS-DOC-012 /organisations/0/names/0/name"),
                spoilt(
                        "an identifier as a number",
                        "\"value\": \"pv27\"",
                        "\"value\": 123456782",
                        "NDS-DOC-021 /organisations/0/identifiers/0/value"),
                spoilt(
                        "an identifier with a blank",
                        "\"value\": \"pv27\"",
                        "\"value\": \"a " + SECRET + "\"",
                        "NDS-ORG-003 /organisations/0/identifiers/0/value"),
                spoilt(
                        "no identifier",
                        "[ { \"scheme\": \"own\", \"value\": \"pv27\" } ]",
                        "[]",
                        "NDS-ORG-001 /organisations/0/identifiers"),
                spoilt("an unknown group", "\"provinces\"", "\"" + SECRET + "\"", "NDS-DOC-016 /organisations/0/group"),
                spoilt("an unknown assessor", "\"tool\"", "\"" + SECRET + "\"", "NDS-DOC-016 /assessments/0/assessor"),
                spoilt(
                        "an id of another form",
                        "\"pv27-2026\"",
                        "\"a " + SECRET + "\"",
                        "NDS-DOC-017 /assessments/0/id"),
                spoilt(
                        "an organisation twice",
                        organisation,
                        organisation.stripTrailing() + ",\n" + organisation,
                        "NDS-DOC-031 /organisations/1/id",
                        "NDS-ORG-011 /organisations/1/identifiers/0"),
                spoilt(
                        "an assessment twice",
                        assessment,
                        assessment.stripTrailing() + ",\n" + assessment,
                        "NDS-DOC-031 /assessments/1/id"),
                spoilt(
                        "an unknown organisation",
                        "{ \"organisation\": \"pv27\" }",
                        "{ \"organisation\": \"" + SECRET + "\" }",
                        "NDS-PRG-003 /assessments/0/subject/organisation"),
                spoilt(
                        "an unknown model",
                        "\"version\": \"1.0\"",
                        "\"version\": \"" + SECRET + "\"",
                        "NDS-PRG-004 /assessments/0/model"),
                spoilt(
                        "an unknown indicator",
                        "\"internet-standards\"",
                        "\"internet-standard\"",
                        "NDS-ASM-001 /assessments/0/answers/internet-standard"),
                spoilt(
                        "an answer to what is computed",
                        "\"internet-standards\": { \"observations\": [ { \"value\": 61 } ] }",
                        "\"nds\": { \"value\": 61 }",
                        "NDS-ASM-002 /assessments/0/answers/nds"),
                spoilt("a code for a number", "61", "\"" + SECRET + "\"", "NDS-ASM-003 " + value),
                spoilt("yes for a number", "61", "true", "NDS-ASM-003 " + value),
                spoilt("a number as a text", "61", "\"61\"", "NDS-ASM-003 " + value),
                spoilt("above the scale", "61", "100.0001", "NDS-ASM-004 " + value),
                spoilt("below the scale", "61", "-123456782", "NDS-ASM-004 " + value),
                spoilt("an object for a number", "61", "{}", "NDS-DOC-011 " + value),
                spoilt("NaN", "61", "NaN", "NDS-DOC-029 " + observation),
                spoilt("Infinity", "61", "-Infinity", "NDS-DOC-029 " + observation),
                spoilt("a comma as decimal sign", "61", "61,5", "NDS-DOC-001 " + observation),
                spoilt("a leading zero", "61", "061", "NDS-DOC-001 " + observation),
                spoilt("a huge exponent", "61", "1e999999999", "NDS-DOC-014 " + value),
                spoilt("a huge negative exponent", "61", "1e-999999999", "NDS-DOC-014 " + value),
                spoilt("an exponent beyond an int", "61", "1e99999999999", "NDS-DOC-014 " + value),
                spoilt("a number of 500 digits", "61", "6".repeat(500), "NDS-DOC-014 " + value),
                spoilt("a number of 5 million digits", "61", "6".repeat(5_000_000), "NDS-DOC-005 " + observation),
                spoilt(
                        "a text of 5 MB",
                        "Noord-Holland",
                        SECRET + "x".repeat(5_000_000),
                        "NDS-DOC-005 /organisations/0/names/0/name"),
                spoilt(
                        "a text that is a little too long",
                        "Noord-Holland",
                        "x".repeat(20_001),
                        "NDS-DOC-027 /organisations/0/names/0/name"),
                spoilt(
                        "a member name of 5 MB",
                        "\"asOf\"",
                        "\"" + "x".repeat(5_000_000) + "\": 1, \"asOf\"",
                        "NDS-DOC-005 "),
                spoilt(
                        "half a surrogate pair",
                        "Noord-Holland",
                        "Noord\\ud83dHolland",
                        "NDS-DOC-013 /organisations/0/names/0/name"),
                spoilt(
                        "nested lists",
                        "[ { \"name\": \"Noord-Holland\" } ]",
                        "[".repeat(100_000) + "]".repeat(100_000),
                        "NDS-DOC-011 /organisations/0/names/0",
                        "NDS-DOC-005 /organisations/0/names/0"),
                bad("100 000 nested lists", "[".repeat(100_000), "NDS-DOC-011 ", "NDS-DOC-005 "),
                bad("100 000 nested objects", "{\"a\":".repeat(100_000), "NDS-DOC-005 "),
                bad("invalid UTF-8", with(GOOD, "Holland", (byte) 0xC3, (byte) 0x28), "NDS-DOC-003 "),
                bad(
                        "Latin-1",
                        GOOD.replace("Noord-Holland", "Fryslân").getBytes(StandardCharsets.ISO_8859_1),
                        "NDS-DOC-003 "),
                bad("an overlong form", with(GOOD, "Holland", (byte) 0xC0, (byte) 0xAF), "NDS-DOC-003 "),
                bad(
                        "an encoded surrogate",
                        with(GOOD, "Holland", (byte) 0xED, (byte) 0xA0, (byte) 0x80),
                        "NDS-DOC-003 "),
                bad("UTF-16", GOOD.getBytes(StandardCharsets.UTF_16), "NDS-DOC-003 "),
                bad("UTF-16 without a mark", GOOD.getBytes(StandardCharsets.UTF_16LE), "NDS-DOC-003 "),
                bad("UTF-32", GOOD.getBytes(java.nio.charset.Charset.forName("UTF-32")), "NDS-DOC-003 "),
                bad(
                        "bytes",
                        new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61},
                        "NDS-DOC-003 "));
    }

    private static byte[] with(String text, String from, byte... to) {
        int at = text.indexOf(from);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(to);
        bytes.writeBytes(text.substring(at + from.length()).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private String file(byte[] content) throws IOException {
        return Files.write(directory.resolve("bad.json"), content).toString();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void validateSaysWhereAndWhichRule(Bad bad) throws IOException {
        String file = file(bad.content());
        Call json = Call.of("validate", file, "--format", "json").ended(1).keepsSilentAbout(SECRET, "123456782");
        assertEquals("", json.err());
        Report report =
                NdsJson.standard().read(DocumentFormat.REPORT, json.bytes()).orThrow();
        List<String> found = report.violations().stream()
                .map(it -> it.code() + " " + it.path())
                .distinct()
                .toList();
        assertEquals(bad.found(), found);
        for (Violation violation : report.violations()) {
            assertEquals(file, violation.document().orElseThrow());
            assertTrue(violation.location().isPresent(), "line and column are known");
        }

        for (String lang : List.of("en", "nl")) {
            Call text =
                    Call.of("validate", file, "--lang", lang).ended(1).narrow().keepsSilentAbout(SECRET, "123456782");
            assertEquals("", text.err());
            for (String each : bad.found()) {
                assertTrue(text.out().contains("  " + each.substring(0, each.indexOf(' ')) + "\n"), text.out());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void scoreSaysTheSameAndScoresNothing(Bad bad) throws IOException {
        String file = file(bad.content());
        for (String format : List.of("text", "json")) {
            Call score = Call.of("score", file, "--format", format).ended(1);
            assertEquals("", score.err());
            assertEquals(Call.of("validate", file, "--format", format).out(), score.out());
            Call explain = Call.of("explain", file, "--assessment", "pv27-2026", "--format", format)
                    .ended(1);
            assertEquals("", explain.err());
            assertEquals(score.out(), explain.out());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aBadDocumentIsNoModel(Bad bad) throws IOException {
        String file = file(bad.content());
        Call.of("score", "data/provinces-2019.json", "--model", file)
                .refused(2, file, "nds-maturity-model")
                .keepsSilentAbout(SECRET);
    }

    @Test
    void aProgrammeIsNoModel() {
        Call.of("score", "data/provinces-2019.json", "--model", "data/provinces-2019.json")
                .refused(2, "data/provinces-2019.json", "nds-maturity-model");
    }

    @Test
    void whatIsWrongInAModelIsNotEchoedToATerminal() throws IOException {
        String speed = "{ \"id\": \"speed\", \"scale\": { \"kind\": \"choice\", \"options\": ["
                + "{ \"code\": \"\\u001b[31m\\u0007" + "x".repeat(300) + "\", \"value\": 1 },"
                + "{ \"code\": \"b\", \"value\": 0 } ] } }";
        String other = "{ \"id\": \"\\u001b[32m\", \"appliesIf\": { \"node\": \"speed\", \"is\": \"c\" },"
                + " \"scale\": { \"kind\": \"yes-no\" } }";
        String file = file(Samples.model("own", "1.0", speed, other).getBytes(StandardCharsets.UTF_8));
        Call text = Call.of("validate", file).ended(1).narrow();
        assertTrue(text.out().contains("NDS-MOD-016"), text.out());
        Call.of("validate", file, "--format", "json").ended(1);
    }

    @Test
    void allThatIsWrongIsSaidInTheOrderOfTheDocument() throws IOException {
        String content = GOOD.replace("\"group\": \"provinces\"", "\"group\": \"province\"")
                .replace("2026-09-15", "2026-9-15")
                .replace("\"tool\"", "\"robot\"")
                .replace("\"asOf\"", "\"asof\"");
        Call call = Call.of("validate", file(content.getBytes(StandardCharsets.UTF_8)), "--format", "json")
                .ended(1);
        Report report =
                NdsJson.standard().read(DocumentFormat.REPORT, call.bytes()).orThrow();
        assertEquals(
                List.of("/asOf", "/asof", "/organisations/0/group", "/assessments/0/date", "/assessments/0/assessor"),
                report.violations().stream().map(it -> it.path().toString()).toList());
    }

    @Test
    void manyThingsThatAreWrongAreCountedAndTheFirstThousandSaid() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            many.append("\"unknown-").append(i).append("\": 1, ");
        }
        String content = GOOD.replace("\"asOf\"", many + "\"asOf\"");
        String file = file(content.getBytes(StandardCharsets.UTF_8));
        Call text = Call.of("validate", file).ended(1).narrow();
        assertTrue(text.out().contains("\n… and 4000 more\n"), "says how many are left");
        text.says(file + " (5000 errors, 0 warnings)");
        Call dutch = Call.of("validate", file, "--lang", "nl").ended(1);
        assertTrue(dutch.out().contains("\n… en nog 4000\n"));
        Call json = Call.of("validate", file, "--format", "json").ended(1);
        Report report =
                NdsJson.standard().read(DocumentFormat.REPORT, json.bytes()).orThrow();
        assertEquals(1_000, report.violations().size());
        assertEquals(5_000, report.total());
    }

    @Test
    void aDocumentBeyondTheLimitIsNotReadIntoMemoryInFull() throws IOException {
        byte[] large = new byte[64 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');
        Call call = Call.of("validate", file(large)).ended(1);
        assertTrue(call.out().contains("NDS-DOC-005"), call.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "%s%n", "{0}", "$1", "\\\\", "@|red x|@", "<b>x</b>"})
    void templatesInDocumentsAreNotEvaluated(String text) throws IOException {
        String content = GOOD.replace("\"asOf\"", "\"" + text + "\": 1, \"asOf\"");
        Call call = Call.of("validate", file(content.getBytes(StandardCharsets.UTF_8)))
                .ended(1);
        String shown = text.replace("\\\\", "\\").replace("/", "~1");
        assertTrue(call.out().contains("\n    /" + shown + "\n"), call.out());
    }

    @Test
    void aLineOfAnotherMakingIsNotForged() throws IOException {
        String forged = "\\nvalid: bad.json (0 errors, 0 warnings)\\n";
        String content = GOOD.replace("\"asOf\"", "\"" + forged + "\": 1, \"asOf\"");
        Call call = Call.of("validate", file(content.getBytes(StandardCharsets.UTF_8)))
                .ended(1);
        assertTrue(call.lines().stream().noneMatch(line -> line.startsWith("valid")), call.out());
    }

    /** A value that may be personal is in no message, whatever is wrong with it. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void noValueOfADocumentIsRepeated(String lang) throws IOException {
        Function<String, String> everywhere = value -> """
                { "format": "nds-programme/1.0", "asOf": "%1$s", "organisations": [ { "id": "%1$s/", "type": "%1$s/",
                  "group": "%1$s", "names": [ { "name": %1$s } ], "identifiers": [ { "scheme": "%1$s/", "value": %1$s } ] } ],
                  "assessments": [ { "id": "%1$s/", "subject": { "organisation": "%1$s", "group": "%1$s" },
                  "model": { "id": "%1$s", "version": "%1$s/" }, "date": %1$s, "assessor": "%1$s",
                  "answers": { "internet-standards": { "value": %1$s } } } ] }
                """.formatted(value);
        String file = file(everywhere.apply("123456782").getBytes(StandardCharsets.UTF_8));
        Call.of("validate", file, "--lang", lang).ended(1).keepsSilentAbout("123456782");
        Call.of("validate", file, "--lang", lang, "--format", "json").ended(1).keepsSilentAbout("123456782");
    }
}
