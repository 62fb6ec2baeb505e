package nl.nds.examples.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.number.Decimal;
import nl.nds.examples.cli.Console;
import nl.nds.examples.cli.NdsCommand;
import nl.nds.json.BundledModels;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code says and does. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/nl/nds/examples/guide"), Path.of("src/test/java/nl/nds/examples/guide"));
    private static final Path PROGRAMME = Path.of("data/provinces-2019.json");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    /** The contents of the fenced blocks of a language. */
    private static List<String> blocks(String language) throws IOException {
        return blocks(language, readme());
    }

    private static List<String> blocks(String language, String page) {
        Matcher fenced =
                Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(page);
        List<String> blocks = fenced.results().map(it -> it.group(1)).toList();
        assertFalse(blocks.isEmpty(), "the page has a block of " + language);
        return blocks;
    }

    /** What stands between the marks in the classes of this package, without their indentation. */
    private static List<String> examples() throws IOException {
        Pattern marked = Pattern.compile("(?ms)^ +// readme: from here\n(.*?)^ +// readme: to here$");
        List<String> examples = new ArrayList<>();
        for (Path sources : SOURCES) {
            try (Stream<Path> files = Files.list(sources)) {
                for (Path file : files.toList()) {
                    marked.matcher(Files.readString(file))
                            .results()
                            .forEach(it ->
                                    examples.add(it.group(1).stripTrailing().stripIndent() + "\n"));
                }
            }
        }
        return examples;
    }

    @Test
    void javaIsThatOfCompiledExamples() throws IOException {
        for (String block : blocks("java")) {
            assertTrue(examples().contains(block), () -> "no class of the guide has, between the marks:\n" + block);
        }
    }

    @Test
    void javaOfTheConformancePageIsThatOfACompiledExampleToo() throws IOException {
        List<String> blocks = blocks("java", Files.readString(ROOT.resolve("nds-json/CONFORMANCE.md")));
        assertEquals(1, blocks.size());
        assertTrue(examples().contains(blocks.get(0)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TestOwnReader.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String printed = bytes.toString(StandardCharsets.UTF_8).strip();
        assertTrue(blocks.get(0).contains("// " + printed + "\n"), printed);
    }

    @Test
    void javaOfTheReferenceModelPageIsThatOfACompiledExampleToo() throws IOException {
        List<String> blocks = blocks("java", Files.readString(ROOT.resolve("nds-json/REFERENCE-MODEL.md")));
        assertEquals(1, blocks.size());
        assertTrue(examples().contains(blocks.get(0)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OwnVariant.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String printed = bytes.toString(StandardCharsets.UTF_8).strip();
        assertTrue(blocks.get(0).contains("// " + printed + "\n"), printed);
    }

    @Test
    void javaOfManyAssessmentsRuns() throws IOException {
        NdsJson json = NdsJson.standard();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ManyAssessments.print(
                json.read(DocumentFormat.PROGRAMME, PROGRAMME).orThrow(),
                json.read(DocumentFormat.PROGRAMME, Path.of("data/provinces-2020-example.json"))
                        .orThrow(),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(14, lines.size(), lines::toString);
        assertEquals("pv20 moved by -31.3333333333, in 2 parts", lines.get(0));
        assertTrue(lines.get(12).matches("all: 69\\.\\d+ of 12 of 12 \\[.*]"), lines.get(12));
        assertTrue(lines.get(13).matches("[1-9]\\d* assumptions were tried"), lines.get(13));
    }

    @Test
    void javaRuns() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ScoreProgramme.print(PROGRAMME, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(12, lines.size());
        assertEquals("Noord-Brabant: 61, between 15.25 and 90.25", lines.get(10));
    }

    @Test
    void aModelIsMadeAndScoredBy() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OwnModel.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertEquals(
                List.of("60, between 20 and 86.6666666667; at least 50: met"),
                bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void aMapperOfOnesOwnReadsAndRefuses() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OwnMapper.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).endsWith("\"answers\":{\"internet-standards\":{\"value\":99.5}}}"), lines.get(0));
        assertEquals("NDS-DOC-016 at /assessor", lines.get(1));
    }

    @Test
    void linesAreScored() throws IOException {
        String good = """
                {"format":"nds-assessment/1.0","id":"a-%d","subject":{"government":true},\
                "model":{"id":"nds-reference","version":"1.0"},"date":"2026-09-15","assessor":"tool","answers":{}}
                """;
        String in = good.formatted(1) + "nonsense\n" + good.formatted(3);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ScoreLines.score(
                BundledModels.catalogue()
                        .find(new ModelReference("nds-reference", "1.0"))
                        .orElseThrow(),
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).contains("\"assessment\":\"a-3\""), lines.get(1));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("line 2: NDS-DOC-001"), err::toString);
    }

    @Test
    void organisationsAreFound() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FindOrganisations.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "Amsterdam, gm0363",
                        "352 municipalities",
                        "Haaren is carried on by Boxtel",
                        "Haaren is carried on by Oisterwijk",
                        "Haaren is carried on by Tilburg",
                        "Haaren is carried on by Vught"),
                bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void existingMeasurementsAnswerIndicators() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Assessment assessment = ExistingMeasurements.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertEquals(
                "status C complies with the law through 2026-12-01",
                bytes.toString(StandardCharsets.UTF_8).strip());
        Scorer scorer =
                Scorer.of(BundledModels.catalogue().find(assessment.model()).orElseThrow());
        assertTrue(scorer.check(assessment).isValid());
        assertEquals(
                Optional.of(Decimal.of(2)),
                scorer.score(assessment)
                        .outcome("accessibility-status")
                        .orElseThrow()
                        .value());
    }

    @Test
    void outputIsThatOfTheMainJob() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = NdsCommand.run(Console.of(InputStream.nullInputStream(), out, err), "score", PROGRAMME.toString());
        assertEquals(0, code);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(out.toString(StandardCharsets.UTF_8), blocks("text").get(0));
    }

    /** Every call of the command line that stands in a block of text or of the shell can be made. */
    @Test
    void callsCanBeMade() throws IOException {
        List<String> calls = Pattern.compile("(?m)^(?:\\$ )?java -jar nds-examples/target/nds\\.jar ([^#\n]+)")
                .matcher(readme())
                .results()
                .map(it -> it.group(1).strip())
                .toList();
        assertTrue(calls.size() >= 4, () -> "calls: " + calls);
        for (String call : calls) {
            run(call);
        }
    }

    /** What stands below a call is what it prints, as far as it is shown. */
    @Test
    void outputIsThatOfTheCalls() throws IOException {
        int checked = 0;
        for (String block : blocks("text")) {
            Matcher call = Pattern.compile("\\A\\$ java -jar nds-examples/target/nds\\.jar (.*)\n")
                    .matcher(block);
            if (call.lookingAt()) {
                assertShown(block.substring(call.end()), run(call.group(1)));
                checked++;
            }
        }
        assertTrue(checked >= 6, "blocks with a call: " + checked);
    }

    /** A line with nothing but an ellipsis stands for lines that are not shown; all else is what was printed, in its order. */
    private static void assertShown(String shown, String printed) {
        List<String> pieces = List.of(shown.split("(?m)^…\n", -1));
        assertTrue(printed.startsWith(pieces.get(0)), () -> pieces.get(0) + "\nis not the beginning of\n" + printed);
        int from = pieces.get(0).length();
        for (String piece : pieces.subList(1, pieces.size())) {
            int at = printed.indexOf("\n" + piece, from - 1);
            assertTrue(at >= 0, () -> piece + "\nis not printed there:\n" + printed);
            from = at + 1 + piece.length();
        }
        String last = pieces.get(pieces.size() - 1);
        assertTrue(last.isEmpty() || printed.endsWith(last), () -> last + "\nis not the end of\n" + printed);
    }

    /** The README is read at the root, and the tests run in this module. */
    private static String run(String call) {
        List<String> args = Pattern.compile("\"([^\"]*)\"|\\S+")
                .matcher(call)
                .results()
                .map(it -> it.group(1) == null ? it.group() : it.group(1))
                .map(it -> it.replaceFirst("^nds-examples/", ""))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = NdsCommand.run(Console.of(InputStream.nullInputStream(), out, err), args.toArray(String[]::new));
        assertEquals("", err.toString(StandardCharsets.UTF_8), call);
        // what is required in the README is not met
        assertEquals(call.contains("--require") ? 1 : 0, code, call);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void modelsAreValid() throws IOException {
        for (String block : blocks("json")) {
            assertTrue(
                    NdsJson.standard()
                            .read(DocumentFormat.MATURITY_MODEL, block)
                            .report()
                            .isValid(),
                    block);
        }
    }

    @Test
    void countsThePublishedMethods() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("models"))) {
            assertEquals(17, files.filter(it -> it.toString().endsWith(".json")).count());
        }
        assertTrue(readme().contains("Seventeen\n[published methods]"));
    }

    @Test
    void namesTheVersionOfTheBuild() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
        assertTrue(readme().contains("<version>" + version + "</version>"), "the coordinates name version " + version);
    }
}
