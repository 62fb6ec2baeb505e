package nl.nds.json;

import static nl.nds.json.Samples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.text.Language;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages about names that are none: which were accepted, the nearest first; and about values of another type. */
class NearestNameTest {

    private static Violation only(DocumentFormat<?> format, String document, String code) {
        List<Violation> found = Samples.JSON.read(format, document).report().violations().stream()
                .filter(it -> it.code().equals(code))
                .toList();
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private static Violation ofProgramme(String piece, String replacement, String code) {
        return only(DocumentFormat.PROGRAMME, with(Samples.COMMITMENTS, piece, replacement), code);
    }

    private static List<String> names(Violation violation, String argument) {
        return Arrays.asList(violation.arguments().get(argument).split(", "));
    }

    @Test
    void ofAllCodesTheNearestComesFirst() {
        Violation violation = ofProgramme("\"data-1\"", "\"resilience-and-autonomie-3\"", "NDS-DOC-016");
        List<String> goals = StrategicGoal.all().stream().map(StrategicGoal::id).toList();
        assertEquals("resilience-and-autonomy-3", names(violation, "accepted").get(0));
        assertEquals(
                goals.stream().sorted().toList(),
                names(violation, "accepted").stream().sorted().toList(),
                "none is left out");
        for (Language language : Language.values()) {
            assertTrue(violation.message().in(language).contains(": resilience-and-autonomy-3, cloud-1, cloud-2, "));
            assertFalse(violation.message().in(language).contains("autonomie"));
        }
    }

    @Test
    void ofMembersTheNearestComesFirst() {
        assertEquals(
                List.of("agreement", "id", "organisation"),
                names(ofProgramme("\"ground\": \"secret\"", "\"agrement\": 1", "NDS-DOC-008"), "members")
                        .subList(0, 3));
        List<String> members = names(ofProgramme("\"ground\": \"secret\"", "\"wish\": 1", "NDS-DOC-008"), "members");
        assertEquals("id", members.get(0));
        assertEquals("extensions", members.get(members.size() - 1), "all of them");
    }

    @Test
    void ofNodesAndQuestionsTheNearestComesFirst() {
        Violation node = only(
                DocumentFormat.MATURITY_MODEL,
                with(Samples.MATURITY_MODEL, "\"id\": \"top\"", "\"id\": \"top\", \"gates\": [{\"capBy\": \"Sise\"}]"),
                "NDS-MOD-002");
        assertEquals(List.of("size", "top", "yes"), names(node, "known"));
        Violation question =
                only(DocumentFormat.ASSESSMENT, with(Samples.ASSESSMENT, "\"level\":", "\"levle\":"), "NDS-ASM-001");
        assertEquals("level", names(question, "known").get(0));
        assertFalse(question.message().in(Language.DUTCH).contains("levle"));
    }

    @Test
    void modelsAtHandAreNamed() {
        Violation violation = only(
                DocumentFormat.ASSESSMENT,
                with(
                        Samples.ASSESSMENT,
                        "{\"id\": \"tiny\", \"version\": \"1\"}",
                        "{\"id\": \"tiny\", \"version\": \"2\"}"),
                "NDS-DOC-026");
        List<String> models = names(violation, "available");
        assertEquals("tiny 1", models.get(0));
        assertTrue(models.contains("nds-reference 1.0"), models::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Mail\" | 3 | string | '\"…\"'",
                "{\"en\": \"Mail\"} | 3 | object | '{\"en\": …}'",
                "[\"data\"] | \"data\" | array | […]",
                "35 | \"35\" | number | 3"
            })
    void theWantedTypeHasAnExample(String piece, String replacement, String expected, String example) {
        Violation violation = ofProgramme(piece, replacement, "NDS-DOC-011");
        assertEquals(expected, violation.arguments().get("expected"));
        assertEquals(example, violation.arguments().get("example"));
        Stream.of(Language.values())
                .map(violation.message()::in)
                .forEach(it -> assertTrue(it.contains(": " + expected + ", ") && it.endsWith(" " + example), it));
    }
}
