package nl.nds.examples.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.nds.examples.cli.Console;
import nl.nds.examples.cli.NdsCommand;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code says and does. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Path SOURCE = Path.of("src/main/java/nl/nds/examples/guide/ScoreProgramme.java");
    private static final Path PROGRAMME = Path.of("data/provinces-2019.json");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    /** The content of the first fenced block of a language. */
    private static String block(String language) throws IOException {
        String fence = "```" + language + "\n";
        String readme = readme();
        int from = readme.indexOf(fence) + fence.length();
        assertTrue(from >= fence.length(), "the README has a block of " + language);
        return readme.substring(from, readme.indexOf("```", from));
    }

    @Test
    void javaIsThatOfTheCompiledExample() throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        int from = lines.indexOf("        // readme: from here") + 1;
        int to = lines.indexOf("        // readme: to here");
        String example = lines.subList(from, to).stream()
                .map(line -> line.substring(8) + "\n")
                .collect(Collectors.joining());
        assertEquals(example, block("java"));
    }

    @Test
    void javaRuns() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ScoreProgramme.print(PROGRAMME, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(12, lines.size());
        assertEquals("Noord-Brabant: 61, between 20.3333333333 and 87", lines.get(10));
    }

    @Test
    void outputIsThatOfTheMainJob() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = NdsCommand.run(Console.of(InputStream.nullInputStream(), out, err), "score", PROGRAMME.toString());
        assertEquals(0, code);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(out.toString(StandardCharsets.UTF_8), block("text"));
    }

    @Test
    void namesTheVersionOfTheBuild() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
        assertTrue(readme().contains("<version>" + version + "</version>"), "the coordinates name version " + version);
    }
}
