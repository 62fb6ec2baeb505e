package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.rollup.Summary;
import nl.nds.core.validation.Report;
import nl.nds.json.DocumentFormat;
import nl.nds.json.DocumentLines;
import nl.nds.json.NdsJson;
import nl.nds.json.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Newline-delimited documents on the command line. */
class LinesTest {

    private static final NdsJson JSON = NdsJson.standard();

    @TempDir
    private Path directory;

    private String file(String name, String... lines) throws IOException {
        return Files.writeString(directory.resolve(name), String.join("\n", lines))
                .toString();
    }

    private static String line(String id, String organisation) {
        return Samples.assessment(id, organisation).replace("\n", "").replaceAll(" +", " ");
    }

    /** Of a priority, whose headline is determined by one answer. */
    private static String line(
            String id, String organisation, String date, String assessor, String model, String answers) {
        return """
                {"format":"nds-assessment/1.0","id":"%s","subject":{"organisation":"%s"},"model":{"id":"%s","version":"1"},\
                "date":"%s","assessor":"%s","answers":%s}""".formatted(id, organisation, model, date, assessor, answers);
    }

    private String speed() throws IOException {
        return file("speed.json", Samples.model("speed", "1"));
    }

    private static String speed(String id, String organisation, String date, String assessor, int value) {
        return line(id, organisation, date, assessor, "speed", "{\"speed\":{\"value\":" + value + "}}");
    }

    private static byte[] bytes(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ndjson", "a.jsonl", "A.NDJSON"})
    void everyAssessmentIsScoredOnALine(String name) throws IOException {
        String lines =
                file(name, line("a-1", "pv27"), "", line("a-2", "pv26"), speed("a-3", "x", "2026-01-01", "self", 61));
        List<String> out =
                Call.of("score", lines, "--model", speed()).fine().narrow().lines();
        assertEquals(
                List.of(
                        "a-1                     pv27                 –       0–100     1 %",
                        "a-2                     pv26                 –       0–100     1 %",
                        "a-3                     x                   61          61   100 %"),
                out);
    }

    @Test
    void standardInputIsReadByLinesIfToldSo() {
        byte[] in = bytes(line("a-1", "pv27"), line("a-2", "pv26"));
        assertEquals(
                2, Call.withInput(in, "score", "--lines", "-").fine().lines().size());
        // without the option it is one document with something after it
        assertEquals(1, Call.withInput(in, "score", "-").code());
    }

    @Test
    void scorecardsAreLinesToo() throws IOException {
        String lines = file("a.ndjson", line("a-1", "pv27"), line("a-2", "pv26"));
        byte[] out = Call.of("score", lines, "--format", "json").fine().bytes();
        int number = 0;
        try (DocumentLines<Scorecard> cards = JSON.lines(DocumentFormat.SCORECARD, new ByteArrayInputStream(out))) {
            for (ReadResult<Scorecard> card : cards) {
                number++;
                assertEquals("a-" + number, card.orThrow().assessment());
                assertEquals(number, cards.lineNumber());
            }
        }
        assertEquals(2, number);
        assertEquals('\n', out[out.length - 1]);
    }

    @Test
    void aBadLineDoesNotKeepTheOthersFromBeingScored() throws IOException {
        String lines = file(
                "a.ndjson",
                line("a-1", "pv27"),
                "nonsense",
                line("a-2", "pv26").replace("61", "161"),
                "x".repeat(LineDocuments.LONGEST_LINE + 1),
                line("a-3", "pv28"));
        Call call = Call.of("score", lines).ended(1);
        assertEquals(
                List.of("a-1", "a-3"),
                call.lines().stream().map(it -> it.split(" ")[0]).toList());
        String err = call.err().replaceAll("\\s+", "");
        for (String place : List.of("a.ndjson:2:1error", "a.ndjson:3:", "a.ndjson:4:1error", "notvalid:", "3errors")) {
            assertTrue(err.contains(place), () -> place + " in " + call.err());
        }
        Call json = Call.of("score", lines, "--format", "json").ended(1);
        assertEquals(2, json.lines().size());
        assertEquals(call.err(), json.err());
    }

    @Test
    void anAssessmentWhoseModelIsNotAtHandIsNotScored() throws IOException {
        String lines = file("a.ndjson", speed("a-1", "x", "2026-01-01", "self", 1), line("a-2", "pv26"));
        Call call = Call.of("score", lines).ended(1);
        assertEquals(1, call.lines().size());
        assertTrue(call.err().contains("NDS-CLI-005"), call::err);
        assertTrue(call.err().contains("1 error, 0 warnings"), call::err);
        assertEquals(
                2, Call.of("score", lines, "--model", speed()).fine().lines().size());
        // to check it, the model is not needed
        Call.of("validate", lines).ended(0).says("NDS-DOC-026", "valid");
    }

    @Test
    void aBundledModelCanBeNamedByItsId() throws IOException {
        String lines = file("a.ndjson", line("a-1", "pv27"));
        Call.of("score", lines, "--model", "nds-reference").fine();
        Call.of("score", lines, "--model", "nds-other").refused(2, "nds-other", "no such file");
    }

    @Test
    void linesOfAnyFormatAreValidated() throws IOException {
        String programme = Samples.programme("pv27").replace("\n", " ");
        String lines = file("a.ndjson", programme, line("a-1", "pv27"), "{\"format\":\"nds-assessment/1.0\"}");
        Call.of("validate", lines).ended(1).says("a.ndjson:3:1", "not valid");
        Report report = JSON.read(
                        DocumentFormat.REPORT,
                        Call.of("validate", lines, "--format", "json").ended(1).bytes())
                .orThrow();
        assertEquals(6, report.total());
        assertEquals(3, report.violations().get(0).location().orElseThrow().line());
        String good = file("b.jsonl", programme, line("a-1", "pv27"));
        Call.of("validate", good).fine().says("valid: ", "(0 errors, 0 warnings)");
        Call.of("validate", good, lines).ended(1).says("2 files");
    }

    @Test
    void aReportOfManyBadLinesIsCutOff() {
        byte[] in = ("{}\n").repeat(1_500).getBytes(StandardCharsets.UTF_8);
        Call.withInput(in, "validate", "--lines", "-").ended(1).says("and 500 more", "1500 errors");
        Call call = Call.withInput(in, "score", "--lines", "-").ended(1);
        assertEquals("", call.out());
        assertTrue(call.err().contains("and 500 more"));
    }

    @Test
    void theSummaryIsThatOfTheLatestAssessmentOfEveryOrganisation() throws IOException {
        String lines = file(
                "a.ndjson",
                speed("a-1", "x", "2026-01-01", "audit", 10),
                speed("a-2", "x", "2026-02-01", "self", 20),
                speed("a-3", "x", "2026-02-01", "tool", 30),
                speed("a-4", "x", "2025-12-31", "audit", 99),
                speed("a-5", "y", "2026-01-01", "audit", 61),
                speed("a-6", "y", "2026-01-01", "peer", 99),
                speed("a-7", "z", "2026-01-01", "self", 40).replace("{\"value\":40}", "{\"unknown\":true}"),
                speed("a-8", "y", "2026-03-01", "self", 0)
                        .replace(
                                "\"organisation\":\"y\"",
                                "\"organisation\":\"y\",\"part\":{\"kind\":\"site\",\"name\":\"w\"}"));
        Call call =
                Call.of("score", lines, "--summary", "--model", speed()).fine().narrow();
        List<String> summary = call.lines().subList(8, call.lines().size()).stream()
                .map(it -> it.strip().replaceAll(" {2,}", " "))
                .filter(it -> !it.isEmpty())
                .toList();
        assertEquals("── Together", summary.get(0).replaceAll("[ ─]*$", "").replaceFirst(" +$", ""));
        assertEquals("3 members from 2026-01-01 to 2026-02-01", summary.get(2));
        call.says("2 of 3");
        assertEquals("lowest ¼ median ¾ highest", summary.get(summary.size() - 2));
        assertEquals("together 30 37.8 45.5 53.3 61", summary.get(summary.size() - 1));
        Call.of("score", lines, "--summary", "--lang", "nl", "--model", speed())
                .fine()
                .says("2 van 3", "mediaan");

        List<String> json = Call.of("score", lines, "--summary", "--model", speed(), "--format", "json")
                .fine()
                .lines();
        assertEquals(9, json.size());
        Summary read = NdsJson.standard()
                .read(DocumentFormat.SUMMARY, json.get(8).getBytes(StandardCharsets.UTF_8))
                .orThrow();
        assertEquals(3, read.members());
        assertEquals(
                json.get(8) + "\n",
                Call.of("summary", lines, "--model", speed(), "--format", "json")
                        .fine()
                        .out());
    }

    @Test
    void theSummaryCountsLevels() throws IOException {
        String full = line("a-1", "pv27");
        Call.of("score", file("a.ndjson", full), "--summary")
                .fine()
                .says("1 member on ", "1 of 1", "Under way", "not determined");
    }

    /** Partitions of organisations that are summarised apart and merged give the bytes of one pass. */
    @Test
    void summariesOfPartsMergeToThatOfAll() throws IOException {
        List<String> all = new ArrayList<>();
        List<List<String>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < 60; i++) {
            String each = speed("a-" + i, "o" + i % 20, "2026-01-" + (10 + i / 20), "tool", i * 37 % 101);
            all.add(each);
            parts.get(i % 20 % 3).add(each);
        }
        String whole = Call.of(
                        "summary",
                        file("all.ndjson", all.toArray(String[]::new)),
                        "--model",
                        speed(),
                        "--format",
                        "json")
                .fine()
                .out();
        List<String> summaries = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = file("part-" + i + ".ndjson", parts.get(i).toArray(String[]::new));
            summaries.add(Call.of("summary", part, "--model", speed(), "--format", "json")
                    .fine()
                    .out()
                    .strip());
        }
        String two = file("two.ndjson", summaries.get(2), summaries.get(0));
        String one = file("one.ndjson", summaries.get(1));
        assertEquals(
                whole,
                Call.of("summary", two, one, "--model", speed(), "--format", "json")
                        .fine()
                        .out());
        Call unchecked = Call.of("summary", two, one, "--format", "json").ended(0);
        assertEquals(whole, unchecked.out());
        assertTrue(unchecked.err().contains("two.ndjson:1:"), unchecked.err());
        assertTrue(unchecked.err().contains("warning  NDS-DOC-026"), unchecked.err());
        // assessments and summaries in one call
        String rest = file("rest.ndjson", parts.get(1).toArray(String[]::new));
        assertEquals(
                whole,
                Call.of("summary", two, rest, "--model", speed(), "--format", "json")
                        .fine()
                        .out());
        Call.of("summary", one, "--model", speed()).fine().narrow().says("7 members");
        Call missing = Call.of("summary", one, file("broken.ndjson", "{}")).ended(2);
        assertTrue(missing.err().contains("--model FILE"), missing.err());
        assertTrue(missing.err().contains("broken.ndjson:1"), "what is wrong elsewhere is said, too: " + missing.err());
    }

    @Test
    void everyAssessmentCanBeAMember() throws IOException {
        String lines = file(
                "a.ndjson",
                speed("a-1", "x", "2026-01-01", "audit", 10),
                speed("a-2", "x", "2026-02-01", "self", 20),
                speed("a-3", "x", "2026-02-01", "self", 60));
        Call.of("summary", lines, "--every", "--model", speed()).fine().says("3 members", "3 of 3");
        // of the last two it is not known which counts
        Call.of("summary", lines, "--model", speed()).ended(1).says("1 member", "nothing is determined for anybody");
        assertTrue(Call.of("score", lines, "--summary", "--model", speed())
                .ended(1)
                .err()
                .contains("organisation x was assessed twice"));
    }

    @Test
    void aMinimumShareCanBeDemanded() throws IOException {
        String lines = file(
                "a.ndjson",
                speed("a-1", "x", "2026-01-01", "audit", 10),
                speed("a-2", "y", "2026-01-01", "self", 40).replace("{\"value\":40}", "{\"unknown\":true}"));
        Call.of("summary", lines, "--model", speed(), "--minimum-share", "0.5")
                .fine()
                .says("median", "1 of 2");
        String few = Call.of("summary", lines, "--model", speed(), "--minimum-share", "0.51")
                .fine()
                .says("1 of 2")
                .out();
        assertFalse(few.contains("median"));
        Call.of("summary", lines, "--model", speed(), "--minimum-share", "1.1").refused(2, "from 0 to 1");
        Call.of("summary", lines, "--model", speed(), "--minimum-share", "x").refused(2, "from 0 to 1");
        Call.of("summary", lines, "--model", speed(), "--nodes").refused(2, "--nodes");
    }

    @Test
    void whatCannotBeSummarisedIsSaidWithItsLine() throws IOException {
        String summary = Call.of("summary", file("a.ndjson", line("a-1", "pv27")), "--format", "json")
                .fine()
                .out()
                .strip();
        String other = Call.of("summary", file("b.ndjson", line("a-1", "pv27")), "--format", "json", "--nodes")
                .fine()
                .out()
                .strip();
        String report =
                new String(NdsJson.standard().writeLine(DocumentFormat.REPORT, Report.empty()), StandardCharsets.UTF_8);
        Call call = Call.of("summary", file("c.ndjson", summary, other, report, summary), "--format", "json")
                .ended(1);
        assertTrue(call.err().contains("c.ndjson:2:1"), call.err());
        assertTrue(call.err().contains("not merged"), call.err());
        assertTrue(call.err().contains("c.ndjson:3:1"), call.err());
        assertTrue(call.err().contains("neither an assessment nor a summary"), call.err());
        assertTrue(call.out().contains("\"members\":2"), call.out());
    }

    @Test
    void aSummaryThatIsGivenTwiceIsLikelyCountedTwice() throws IOException {
        String lines = file("a.ndjson", speed("a-1", "x", "2026-01-01", "audit", 10));
        String summary = Call.of("summary", lines, "--model", speed(), "--format", "json")
                .fine()
                .out()
                .strip();
        String one = file("one.ndjson", summary);
        String other = file("other.ndjson", "", summary.replace(",\"", ", \""));
        Call call = Call.of("summary", one, other, "--model", speed()).ended(0).says("2 members");
        assertTrue(call.err().contains("other.ndjson:2:1"), call.err());
        assertTrue(call.err().contains("warning  NDS-CLI-009"), call.err());
        assertTrue(
                call.err().replaceAll("\\s+", " ").contains("one.ndjson:1; its members are likely counted twice"),
                call.err());
        Call.of("summary", one, "--model", speed()).fine();
    }

    @Test
    void aSummaryIsCheckedByItsModel() throws IOException {
        String lines = file("a.ndjson", speed("a-1", "x", "2026-01-01", "audit", 10));
        String summary = Call.of("summary", lines, "--model", speed(), "--format", "json")
                .fine()
                .out()
                .strip();
        String wrong = file("wrong.ndjson", summary.replace("\"node\":\"speed\"", "\"node\":\"haste\""));
        Call call = Call.of("summary", wrong, "--model", speed()).ended(1);
        assertTrue(call.err().contains("wrong.ndjson:1:"), call.err());
        assertTrue(call.err().contains("error  NDS-SUM-001"), call.err());
        assertEquals("", call.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "summary", "validate"})
    void aFileWithoutDocumentsIsTold(String command) throws IOException {
        Call call = Call.of(command, file("none.ndjson", "", " ")).ended(0);
        assertTrue((call.out() + call.err()).contains("none.ndjson  warning  NDS-CLI-010"), call.err());
    }

    /** Such as a document that was written for people. */
    @ParameterizedTest
    @ValueSource(strings = {"score", "summary", "validate"})
    void aDocumentOnSeveralLinesIsToldOnce(String command) throws IOException {
        String many = file("many.ndjson", Samples.assessment("a-1", "pv27").split("\n"));
        Call call = Call.of(command, many).ended(1);
        String said = call.out() + call.err();
        assertTrue(said.contains("many.ndjson:1:1  error  NDS-CLI-011"), said);
        assertTrue(said.contains("(1 error, 0 warnings)"), said);
    }

    @Test
    void aLineThatIsCutOffIsNoDocumentOnSeveralLines() throws IOException {
        String lines = file("cut.ndjson", "{\"format\":", line("a-2", "pv26"));
        Call call = Call.of("score", lines).ended(1).says("a-2");
        assertTrue(call.err().contains("cut.ndjson:1:"), call.err());
        assertTrue(call.err().contains("NDS-DOC-028"), call.err());
        Call last = Call.of("score", file("last.ndjson", "{\"format\":")).ended(1);
        assertTrue(last.err().contains("NDS-DOC-028"), last.err());
    }

    @Test
    void progressIsToldWhenAskedFor() {
        byte[] in = "{}\n".repeat(100_001).getBytes(StandardCharsets.UTF_8);
        Call call = Call.withInput(in, "validate", "--lines", "--progress", "-").ended(1);
        assertEquals("nds: 100000 lines\nnds: 100001 lines\n", call.err());
        assertEquals(
                "nds: 1 line\n",
                Call.withInput("{}\n".getBytes(StandardCharsets.UTF_8), "validate", "--lines", "--progress", "-")
                        .ended(1)
                        .err());
    }

    /** The size of a file is known, that of a stream is not. */
    @Test
    void progressThroughFilesIsAShareOfTheirBytes() throws IOException {
        String lines = line("a-1", "pv27").strip() + "\n";
        String one = file("one.ndjson", lines.repeat(3_000));
        String other = file("other.ndjson", lines);
        List<String> said = Call.of("summary", one, other, "--every", "--progress")
                .ended(0)
                .err()
                .lines()
                .toList();
        assertTrue(said.size() > 1 && said.size() <= 10, said::toString);
        assertTrue(said.get(0).matches("nds: \\d+ %, \\d+ lines"), said::toString);
        assertEquals("nds: 100 %, 3001 lines", said.get(said.size() - 1));
        // then it is said that there was nothing in it
        List<String> empty = Call.of("score", file("empty.ndjson", ""), "--progress")
                .ended(0)
                .err()
                .lines()
                .toList();
        assertEquals("nds: 100 %, 0 lines", empty.get(0));
        assertTrue(empty.get(1).endsWith("empty.ndjson  warning  NDS-CLI-010"), empty::toString);
    }

    @Test
    void callsThatCannotBeMeantAreRefused() throws IOException {
        String lines = file("a.ndjson", line("a-1", "pv27"));
        String document = file("b.json", Samples.assessment("a-2", "pv27"));
        Call.of("score", lines, document).refused(2, "not read together");
        Call.of("validate", document, lines).refused(2, "not read together");
        Call.of("score", document, "--summary").refused(2, "--summary");
        Call.of("score", document, "--progress").refused(2, "--progress");
        Call.of("score", lines, "--nodes").refused(2, "--nodes");
        Call.of("score", lines, "--ranks").refused(2, "--ranks");
        Call.of("score", lines, "--at", "2026-01-01").refused(2, "--at");
        Call.of("score", document, "--ranks").refused(2, "--ranks");
        Call.of("score", "--lines", "-", "-").refused(2, "once");
        Call.of("score", directory.resolve("none.ndjson").toString()).refused(2, "no such file");
        Files.createDirectory(directory.resolve("d.ndjson"));
        Call.of("validate", directory.resolve("d.ndjson").toString()).refused(2, "directory");
    }

    @Test
    void inputThatBreaksIsUnusable() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = NdsCommand.run(Console.of(broken, out, err), "score", "--lines", "-");
        assertEquals(2, code);
        assertEquals("nds: -: cannot be read\n", err.toString(StandardCharsets.UTF_8));
    }

    /** Endless, as a stream of sensors would be. */
    private static final class Endless extends InputStream {

        private final byte[] line = (line("a-1", "pv27") + "\n").getBytes(StandardCharsets.UTF_8);
        private int position;

        @Override
        public int read() {
            byte next = line[position];
            position = (position + 1) % line.length;
            return next;
        }
    }

    @Test
    void nobodyScoresForAReaderWhoHasGone() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("nobody reads this");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = NdsCommand.run(Console.of(new Endless(), closed, err), "score", "--lines", "-");
        assertEquals(2, code);
        assertEquals("nds: standard output cannot be written to any more\n", err.toString(StandardCharsets.UTF_8));
    }
}
