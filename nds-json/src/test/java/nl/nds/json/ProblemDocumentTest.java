package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.nds.core.text.Language;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Problem documents by RFC 9457. */
class ProblemDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    private static Report report(String document) {
        return Samples.JSON.read(DocumentFormat.ASSESSMENT, document).report();
    }

    private static Report twoErrors() {
        return report(Samples.ASSESSMENT.replace("\"self\"", "\"SELF\"").replace("\"a-1\"", "1"));
    }

    private static JsonNode tree(ProblemDocument problem) throws IOException {
        return TREES.readTree(problem.toBytes());
    }

    @Test
    void hasTheMembersOfTheStandardAndThoseOfAReport() throws IOException {
        JsonNode problem = tree(ProblemDocument.of(twoErrors()).withInstance(URI.create("urn:uuid:1234")));
        List<String> names = new ArrayList<>();
        problem.fieldNames().forEachRemaining(names::add);
        assertEquals(
                List.of("type", "title", "status", "detail", "instance", "errors", "warnings", "notes", "violations"),
                names);
        assertEquals(ProblemDocument.TYPE.toString(), problem.get("type").textValue());
        assertTrue(ProblemDocument.TYPE.isAbsolute());
        assertEquals(422, problem.get("status").intValue());
        assertEquals("urn:uuid:1234", problem.get("instance").textValue());
        JsonNode report = TREES.readTree(Samples.JSON.write(DocumentFormat.REPORT, twoErrors()));
        for (String member : List.of("errors", "warnings", "notes", "violations")) {
            assertEquals(report.get(member), problem.get(member));
        }
        assertEquals("application/problem+json", ProblemDocument.MEDIA_TYPE);
    }

    @Test
    void withoutAnInstanceThereIsNoMemberForIt() throws IOException {
        assertFalse(tree(ProblemDocument.of(twoErrors())).has("instance"));
    }

    @Test
    void titleAndDetailAreInTheLanguageThatIsAskedFor() throws IOException {
        ProblemDocument english = ProblemDocument.of(twoErrors());
        ProblemDocument dutch = english.inLanguage(Language.DUTCH);
        assertEquals("The document has errors", tree(english).get("title").textValue());
        assertEquals("Het document bevat fouten", tree(dutch).get("title").textValue());
        assertEquals(
                "2 errors; the first: /id: this is of the JSON type number; expected: string, such as \"…\"",
                tree(english).get("detail").textValue());
        assertTrue(tree(dutch).get("detail").textValue().startsWith("2 fouten; de eerste: /id: "));
        assertEquals(tree(english).get("violations"), tree(dutch).get("violations"));
        String one = tree(ProblemDocument.of(report("x"))).get("detail").textValue();
        assertTrue(one.startsWith("1 error; the first: the text is not JSON"), one);
        assertTrue(tree(ProblemDocument.of(report("x")).inLanguage(Language.DUTCH))
                .get("detail")
                .textValue()
                .startsWith("1 fout; "));
    }

    @Test
    void errorsThatAreNotHeldAreCounted() throws IOException {
        Report report = Report.builder().addUnheld(Severity.ERROR, 3).build();
        assertEquals("3 errors", tree(ProblemDocument.of(report)).get("detail").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{\"format\": ", "{\"format\": \"nds-assessment/1.0\"} x", "{\"a\": NaN}"})
    void whatIsNoJsonIsABadRequest(String document) {
        assertEquals(400, ProblemDocument.of(report(document)).status());
    }

    @Test
    void whatIsNotADocumentOfOursCannotBeProcessed() {
        assertEquals(422, ProblemDocument.of(report("{}")).status());
        assertEquals(422, ProblemDocument.of(report("[]")).status());
        assertEquals(422, ProblemDocument.of(twoErrors()).status());
    }

    @Test
    void theStatusIsOneOfAnError() throws IOException {
        ProblemDocument problem = ProblemDocument.of(twoErrors());
        assertEquals(409, tree(problem.withStatus(409)).get("status").intValue());
        assertEquals(400, problem.withStatus(400).status());
        assertEquals(599, problem.withStatus(599).status());
        assertThrows(IllegalArgumentException.class, () -> problem.withStatus(399));
        assertThrows(IllegalArgumentException.class, () -> problem.withStatus(600));
    }

    @Test
    void aReportWithoutErrorsIsNoProblem() {
        Report warning = Samples.JSON
                .withOptions(ReadOptions.LENIENT)
                .read(DocumentFormat.ASSESSMENT, Samples.with(Samples.ASSESSMENT, "\"date\"", "\"x\": 1, \"date\""))
                .report();
        assertEquals(1, warning.total());
        assertThrows(IllegalArgumentException.class, () -> ProblemDocument.of(warning));
        assertThrows(IllegalArgumentException.class, () -> ProblemDocument.of(Report.empty()));
    }

    @Test
    void equalReportsGiveEqualBytesOnOneLine() {
        byte[] bytes = ProblemDocument.of(twoErrors()).toBytes();
        assertArrayEquals(bytes, ProblemDocument.of(twoErrors()).toBytes());
        assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("\n"));
    }

    @Test
    void theExampleOfThePageIsThatOfItsDocument() throws IOException {
        String page = Files.readString(Path.of("FORMATS.md"));
        String document = block(page, "## nds-assessment").replace("\"assessor\": \"tool\"", "\"assessor\": \"TOOL\"");
        Report report =
                NdsJson.standard().read(DocumentFormat.ASSESSMENT, document).report();
        assertEquals(
                TREES.readTree(block(page, "## Problem document")),
                tree(ProblemDocument.of(report)
                        .withInstance(URI.create("urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8"))));
    }

    /** The first example below a head. */
    private static String block(String page, String head) {
        String block = page.substring(page.indexOf(head + "\n")).split("```json\n", 2)[1];
        return block.substring(0, block.indexOf("```"));
    }
}
