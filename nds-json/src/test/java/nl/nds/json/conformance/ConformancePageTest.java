package nl.nds.json.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.nds.json.conformance.ConformanceCase.Group;
import nl.nds.json.conformance.ConformanceCase.Kind;
import org.junit.jupiter.api.Test;

/** The documentation of the kit says what the kit does. */
class ConformancePageTest {

    private static String page() throws IOException {
        return Files.readString(Path.of("CONFORMANCE.md"));
    }

    private static List<String> blocks() throws IOException {
        return Pattern.compile("(?ms)^```json\n(.*?)^```$")
                .matcher(page())
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static ConformanceCase called(String id) {
        return ConformanceKit.standard().cases().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRequestIsOneAndTheAnswerIsRight() throws IOException {
        assertEquals(3, blocks().size());
        ConformanceRequest shown = ConformanceRequest.ofLine(blocks().get(0).getBytes(StandardCharsets.UTF_8));
        ConformanceCase each = called(shown.id());
        assertEquals(each.kind(), shown.kind());
        assertEquals(each.request().reads(), shown.reads());
        assertEquals(each.request().given().size(), shown.given().size());
        ConformanceAnswer answer =
                ConformanceAnswer.ofLine(each.id(), blocks().get(1).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), Comparison.differences(each, answer));
    }

    @Test
    void theCaseIsOneOfTheKit() throws IOException {
        String cases = Files.readString(Path.of("src/main/resources/nl/nds/json/conformance/cases/document-form.json"));
        assertTrue(squeezed(cases).contains(squeezed(blocks().get(2))));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void everyWordOfTheProtocolIsExplained() throws IOException {
        String page = page();
        for (Kind kind : Kind.values()) {
            assertTrue(page.contains("| `" + kind.code() + "` |"), kind.code());
        }
        for (Group group : Group.values()) {
            assertTrue(page.contains("| `" + group.code() + "` |"), group.code());
        }
        for (ConformanceAnswer.Response response : ConformanceAnswer.Response.values()) {
            assertTrue(page.contains("`" + response.code() + "`"), response.code());
        }
        for (NodeScore.Member member : NodeScore.Member.values()) {
            assertTrue(page.contains("`" + member.code() + "`"), member.code());
        }
        for (CaseResult.Verdict verdict : CaseResult.Verdict.values()) {
            assertTrue(page.contains("`" + verdict.code() + "`"), verdict.code());
        }
        for (String untested : ConformanceKit.standard().untestedRules()) {
            assertTrue(page.contains(untested), untested);
        }
    }
}
