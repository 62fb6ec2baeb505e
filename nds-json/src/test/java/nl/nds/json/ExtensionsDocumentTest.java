package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.nds.core.extension.Extensions;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.programme.Programme;
import nl.nds.core.text.Language;
import nl.nds.core.validation.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users add to documents. */
class ExtensionsDocumentTest {

    private static final String EXTENSIONS =
            "\"extensions\": {\"own:b\": {\"d\": [1, null, \"\"], \"c\": true}, \"a\": 1.10}";
    private static final String CANONICAL = "\"extensions\":{\"a\":1.1,\"own:b\":{\"c\":true,\"d\":[1,null,\"\"]}}";

    private static String assessment(String more) {
        return Samples.with(Samples.ASSESSMENT, "\"id\": \"a-1\",", "\"id\": \"a-1\", " + more + ",");
    }

    private static ReadResult<Assessment> read(String more) {
        return Samples.JSON.read(DocumentFormat.ASSESSMENT, assessment(more));
    }

    private static <T> String line(DocumentFormat<T> format, T value) {
        return new String(Samples.JSON.writeLine(format, value), StandardCharsets.UTF_8);
    }

    @Test
    void areKeptAndWrittenAsTheLastMember() {
        Assessment assessment = read(EXTENSIONS).orThrow();
        assertTrue(line(DocumentFormat.ASSESSMENT, assessment).endsWith("," + CANONICAL + "}"));
        MaturityModel model = Samples.JSON
                .read(
                        DocumentFormat.MATURITY_MODEL,
                        Samples.with(Samples.MATURITY_MODEL, "\"version\"", EXTENSIONS + ", \"version\""))
                .orThrow();
        assertTrue(line(DocumentFormat.MATURITY_MODEL, model).endsWith("," + CANONICAL + "}"));
    }

    @Test
    void everyPartOfAProgrammeCanHaveThem() {
        String document = Samples.COMMITMENTS
                .replaceAll("(\"asOf\"|\\{\"id\": \"(?!nds-|eu-)|\\{\"agreement\")", "\\{" + EXTENSIONS + ", $1")
                .replaceAll("\\{(\"extensions\": \\{.*?\\}, \"a\": 1.10\\}), \\{", "{$1, ")
                .replace("{" + EXTENSIONS + ", \"asOf\"", EXTENSIONS + ", \"asOf\"");
        ReadResult<Programme> result = Samples.JSON.read(DocumentFormat.PROGRAMME, document);
        assertEquals(List.of(), Marked.said(result.report()));
        String line = line(DocumentFormat.PROGRAMME, result.orThrow());
        // the programme, three organisations, an agreement, an endorsement, four commitments
        assertEquals(10, line.split("\"extensions\":", -1).length - 1);
        assertEquals(10, line.split("," + Pattern.quote(CANONICAL) + "}", -1).length - 1);
        assertEquals(
                result.orThrow(),
                Samples.JSON.read(DocumentFormat.PROGRAMME, line).orThrow());
    }

    /** What is written is read again, so what no reader takes is not written. */
    @Test
    void whatIsTooLongForReadersIsNotWritten() {
        Assessment assessment = read(EXTENSIONS).orThrow();
        Extensions longest = Extensions.of(Map.of("😀".repeat(1_000), "😀".repeat(20_000)));
        Assessment whole = assessment.toBuilder().extensions(longest).build();
        assertEquals(
                whole,
                Samples.JSON
                        .read(DocumentFormat.ASSESSMENT, line(DocumentFormat.ASSESSMENT, whole))
                        .orThrow());
        for (Extensions tooLong : List.of(
                Extensions.of(Map.of("é".repeat(1_001), 1)),
                Extensions.of(Map.of("own:note", List.of("é".repeat(20_001)))))) {
            Assessment broken = assessment.toBuilder().extensions(tooLong).build();
            assertThrows(IllegalArgumentException.class, () -> Samples.JSON.write(DocumentFormat.ASSESSMENT, broken));
            assertThrows(
                    IllegalArgumentException.class, () -> Samples.JSON.writeLine(DocumentFormat.ASSESSMENT, broken));
        }
    }

    /** Escaped or not, with every version of Jackson. */
    @Test
    void aNameIsCountedInCharacters() {
        String longest = "\\ud83d\\ude00".repeat(1_000);
        for (String name : List.of(longest, "😀".repeat(1_000), "é".repeat(1_000))) {
            assertEquals(
                    List.of(),
                    Marked.said(read("\"extensions\": {\"" + name + "\": 1}").report()));
            assertEquals(
                    List.of("NDS-DOC-005 /extensions"),
                    Marked.said(read("\"extensions\": {\"" + name + "x\": 1}").report()));
        }
    }

    /** A member that is null is not there. */
    @Test
    void nothingIsNotKept() {
        Map<String, @Nullable Object> nothing = new HashMap<>();
        nothing.put("later", null);
        assertEquals(Extensions.none(), Extensions.none().withUnknownMembers(nothing));
    }

    @Test
    void noneIsNotWritten() {
        for (String none : List.of("\"extensions\": {}", "\"extensions\": null")) {
            ReadResult<Assessment> result = read(none);
            assertEquals(List.of(), Marked.said(result.report()));
            assertEquals(Extensions.none(), result.orThrow().extensions());
            assertFalse(line(DocumentFormat.ASSESSMENT, result.orThrow()).contains("extensions"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "1", "true"})
    void areAnObject(String value) {
        assertEquals(
                List.of("NDS-DOC-011 /extensions"),
                Marked.said(read("\"extensions\": " + value).report()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"a\": 1, \"\\u0061\": 2}; NDS-DOC-009 /extensions/a",
                "{\"a\": [{\"b\": 1, \"b\": 2}]}; NDS-DOC-009 /extensions/a/0/b",
                "{\"a\": [1e999999999]}; NDS-DOC-014 /extensions/a/0",
                "{\"a\": \"\\udc00\"}; NDS-DOC-013 /extensions/a",
                "{\"\\ud800\": 1}; NDS-DOC-013 /extensions",
                "{\"a\": NaN}; NDS-DOC-029 /extensions"
            })
    void whatCannotBeWrittenBackIsRefused(String value, String said) {
        assertEquals(List.of(said), Marked.said(read("\"extensions\": " + value).report()));
    }

    @Test
    void whatIsBeyondTheirExtentIsPassedOver() {
        String most = "0,".repeat(Extensions.MAX_VALUES - 2) + "0";
        assertEquals(
                List.of(),
                Marked.said(read("\"extensions\": {\"x\": [" + most + "]}").report()));
        assertEquals(
                List.of("NDS-DOC-050 /extensions"),
                Marked.said(read("\"extensions\": {\"x\": [" + most + ",0]}").report()));
        // more of it is not looked at, but it has to be JSON
        String far = "\"extensions\": {\"x\": [" + "[0],".repeat(30_000) + "{\"a\": 1, \"a\": 1}], \"y\": 1e999";
        assertEquals(
                List.of("NDS-DOC-050 /extensions"), Marked.said(read(far + "}").report()));
        assertEquals(
                List.of("NDS-DOC-001 /extensions"), Marked.said(read(far + "x}").report()));
    }

    @Test
    void textsHaveTheLengthOfAllTexts() {
        String most = "\"x\": \"" + "x".repeat(20_000);
        assertEquals(
                List.of(), Marked.said(read("\"extensions\": {" + most + "\"}").report()));
        assertEquals(
                List.of("NDS-DOC-027 /extensions/x"),
                Marked.said(read("\"extensions\": {" + most + "x\"}").report()));
    }

    @Test
    void aReferenceToARegisterHasNone() {
        String document =
                Samples.with(Samples.OF_REGISTER, "{\"id\": \"old\",", "{\"id\": \"old\", \"extensions\": {\"a\": 1},");
        assertEquals(
                List.of("NDS-DOC-019 /organisations/0/extensions"),
                Marked.said(
                        Samples.JSON.read(DocumentFormat.PROGRAMME, document).report()));
    }

    @Test
    void anOrganisationWithExtensionsIsNotThatOfTheRegister() {
        Programme programme =
                Samples.JSON.read(DocumentFormat.PROGRAMME, Samples.OF_REGISTER).orThrow();
        assertTrue(line(DocumentFormat.PROGRAMME, programme).contains("{\"id\":\"old\",\"register\":true}"));
        Programme extended = programme.toBuilder()
                .organisations(programme.organisations().stream()
                        .map(it -> it.toBuilder()
                                .extensions(Extensions.of(Map.of("a", 1)))
                                .build())
                        .toList())
                .build();
        String line = line(DocumentFormat.PROGRAMME, extended);
        assertFalse(line.contains("\"register\":true"));
        assertEquals(extended, Samples.JSON.read(DocumentFormat.PROGRAMME, line).orThrow());
    }

    @Test
    void whatIsInThemIsNotTold() {
        String secret = "zq-secret-zq";
        String nested = "{\"x\": \"" + secret + "\", \"y\": [\"" + secret + "\\ud800\", \"" + secret.repeat(2_000)
                + "\", 86420975318642e999], \"z\": " + "[".repeat(60) + "\"" + secret + "\"" + "]".repeat(60) + "}";
        List<Violation> violations = read("\"extensions\": " + nested).report().violations();
        assertFalse(violations.isEmpty());
        for (Violation violation : violations) {
            String told = violation.message().in(Language.ENGLISH)
                    + violation.message().in(Language.DUTCH)
                    + violation.arguments();
            assertFalse(told.contains(secret) || told.contains("86420975318642"), told);
        }
        Assessment assessment =
                read("\"extensions\": {\"x\": \"" + secret + "\"}").orThrow();
        assertFalse(assessment.toString().contains(secret));
    }
}
