package nl.nds.json.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;

/** A result for people, for programs and for spreadsheets. */
class ConformanceResultTest {

    private static ConformanceResult result() {
        ConformanceTarget library = ConformanceTarget.of(NdsJson.standard());
        ConformanceTarget partial = request -> switch (request.id()) {
            case "plain-assessment" -> ConformanceAnswer.unsupported("assessments");
            case "empty" -> ConformanceAnswer.refused(List.of(new Finding("=\"1,2\"", "/a")));
            default -> library.answer(request);
        };
        ConformanceResult result = ConformanceKit.standard()
                .only(it -> Set.of("plain-assessment", "empty", "score-yes", "later-than-agreed")
                        .contains(it.id()))
                .run(partial, LibraryConformanceTest.AMPLE);
        return new ConformanceResult(result.results(), List.of("NDS-DOC-033"));
    }

    @Test
    void forPeople() {
        assertEquals("""
                                     passed       failed  unsupported
                required                  1            1            1
                recommended               1            0            0
                parse                     0            1            1
                validate                  1            0            0
                score                     1            0            0
                together                  2            1            1

                failed: empty (required, parse, NDS-DOC-002)
                  No bytes at all
                  - not found: NDS-DOC-002 of the whole document
                  - found and not expected: "="1,2" at /a"

                rules without a case in this run: 1 (NDS-DOC-033)
                """, result().toText());
    }

    @Test
    void forPrograms() {
        String json = new String(result().toJson(), StandardCharsets.UTF_8);
        assertEquals("""
                {
                  "format": "nds-conformance-result/1.0",
                  "passed": 2,
                  "failed": 1,
                  "unsupported": 1,
                  "groups": {
                    "required": {
                      "passed": 1,
                      "failed": 1,
                      "unsupported": 1
                    },
                    "recommended": {
                      "passed": 1,
                      "failed": 0,
                      "unsupported": 0
                    }
                  },
                """, json.substring(0, json.indexOf("  \"kinds\"")));
        assertEquals(
                """
                  "untestedRules": [
                    "NDS-DOC-033"
                  ],
                  "results": [
                    {
                      "id": "plain-assessment",
                      "rule": "NDS-DOC-001",
                      "group": "required",
                      "kind": "parse",
                      "verdict": "unsupported"
                    },
                    {
                      "id": "empty",
                      "rule": "NDS-DOC-002",
                      "group": "required",
                      "kind": "parse",
                      "verdict": "failed",
                      "differences": [
                        "not found: NDS-DOC-002 of the whole document",
                        "found and not expected: \\"=\\"1,2\\" at /a\\""
                      ]
                    },
                """,
                json.substring(
                        json.indexOf("  \"untestedRules\""),
                        json.indexOf("    {\n      \"id\": \"later-than-agreed\"")));
        assertArrayEquals(result().toJson(), result().toJson());
    }

    @Test
    void forSpreadsheets() {
        assertEquals(
                "id,rule,group,kind,verdict,differences\r\n"
                        + "plain-assessment,NDS-DOC-001,required,parse,unsupported,\r\n"
                        + "empty,NDS-DOC-002,required,parse,failed,\"not found: NDS-DOC-002 of the whole document\n"
                        + "found and not expected: \"\"=\"\"1,2\"\" at /a\"\"\"\r\n"
                        + "later-than-agreed,NDS-COM-116,recommended,validate,passed,\r\n"
                        + "score-yes,score.yes-no,required,score,passed,\r\n",
                result().toCsv());
    }
}
