package nl.nds.json;

import static nl.nds.json.Samples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.text.Language;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that people and programs really send, and input that wants to do harm. */
class BadInputTest {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The answer that tests replace. */
    private static final String ANSWER = "{\"value\": 3}";

    private static Report read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Report read(byte[] document) {
        return read(Samples.JSON, document);
    }

    private static Report read(NdsJson json, byte[] document) {
        ReadResult<Assessment> result = json.read(DocumentFormat.ASSESSMENT, document);
        assertEquals(result.report().isValid(), result.value().isPresent());
        return result.report();
    }

    private static List<String> said(String document) {
        return Marked.said(read(document));
    }

    /** What is said of an assessment with this in the place of an answer, and that it is said at the bar. */
    private static void assertAnswer(String withBar, String... expected) {
        Marked document = Marked.of(with(Samples.ASSESSMENT, ANSWER, withBar));
        Report report = read(document.bytes());
        assertEquals(List.of(expected), Marked.said(report));
        assertEquals(
                Optional.of(document.location()), report.violations().get(0).location());
    }

    // the document as a whole

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", " \t\r\n ", BYTE_ORDER_MARK, BYTE_ORDER_MARK + "\n"})
    void nothing(String document) {
        assertEquals(List.of("NDS-DOC-002"), said(document));
        assertEquals(
                List.of("NDS-DOC-002"),
                Marked.said(
                        Samples.JSON.read(DocumentFormat.ASSESSMENT, document).report()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¦hello",
                "¦nul",
                "¦<a/>",
                "¦\u00A0",
                "¦€",
                "¦𝒳",
                "¦é",
                "{¦€",
                "{¦é: 1}",
                "{\"id\": [1, ¦€]}",
                "{\"id\": [1 ¦€]}",
                "{\"id\": [1 ¦é]}",
                "{\"id\": 1 ¦€}",
                "{\"id\" ¦é 1}",
                "{\"id\": [1¦é]}",
                "{¦",
                "{\"id\"¦",
                "{\"id\" ¦3}",
                "{\"id\":¦",
                "{\"id\": 1¦",
                "{\"id\": 1,¦",
                "{\"id\": \"abc¦",
                "{¦'id': 1}",
                "{¦id: 1}",
                "{\"id\": 1, ¦}",
                "{\"id\": [1, ¦]}",
                "{\"id\": [1 ¦2]}",
                "{\"id\": [1¦}}",
                "¦// no comment\n{}",
                "¦/* no comment */{}",
                "{¦# no comment\n}",
                "¦]"
            })
    void whatIsNoJsonIsRefusedWithNothingElse(String withBar) {
        Marked document = Marked.of(withBar);
        Report report = read(document.bytes());
        boolean isCutOff = document.at() == document.text().length();
        assertEquals(List.of(isCutOff ? "NDS-DOC-028" : "NDS-DOC-001"), Marked.said(report));
        assertEquals(
                Optional.of(document.location()), report.violations().get(0).location());
    }

    @Test
    void aDocumentMayBeCutOffAnywhere() {
        byte[] whole = bytes(Samples.ASSESSMENT.strip());
        for (int length = 3; length < whole.length; length++) {
            Report report = read(Arrays.copyOf(whole, length));
            assertEquals(1, report.total(), () -> Marked.said(report).toString());
            Violation violation = report.violations().get(0);
            boolean withinWord = new String(whole, length - 3, 3, StandardCharsets.UTF_8).matches(".*(t|tr|tru)");
            assertTrue(violation.code().equals("NDS-DOC-028")
                    || (withinWord && violation.code().equals("NDS-DOC-001")));
            assertTrue(violation.location().orElseThrow().line() <= 13);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¦NaN",
                "¦Infinity",
                "¦-Infinity",
                "¦+Infinity",
                "+¦1",
                "¦.5",
                "0¦1",
                "-¦",
                "1.¦",
                "1e¦",
                "0¦x10",
                "1¦f",
                "1¦_000",
                "3,¦5",
                "¦True",
                "¦None",
                "¦undefined",
                "¦'text'",
                "\"raw ¦\u0001 control\"",
                "\"raw line¦\nbreak\"",
                "\"escape \\¦x\"",
                "\"escape \\u12¦G4\""
            })
    void aValueThatIsNoJson(String withBar) {
        Marked document = Marked.of(with(Samples.ASSESSMENT, ANSWER, "{\"value\": " + withBar + "}"));
        Report report = read(document.bytes());
        assertEquals(1, report.total(), () -> Marked.said(report).toString());
        boolean notANumber = withBar.contains("NaN") || withBar.contains("Infinity");
        Violation violation = report.violations().get(0);
        assertEquals(notANumber ? "NDS-DOC-029" : "NDS-DOC-001", violation.code());
        assertEquals(Optional.of(document.location()), violation.location());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[1]", "\"text\"", "3", "true", "null"})
    void aDocumentIsAnObject(String document) {
        assertEquals(List.of("NDS-DOC-011"), said(document));
        assertEquals(
                List.of("NDS-DOC-011"),
                Marked.said(Samples.JSON.readAny(bytes(document)).report()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "¤", ",", "]", "\"id\": 1}", "null", "\u0000"})
    void nothingFollowsTheDocument(String more) {
        Marked document = Marked.of(Samples.ASSESSMENT + "¦" + more);
        Report report = read(document.bytes());
        assertEquals(List.of("NDS-DOC-004"), Marked.said(report));
        assertEquals(
                Optional.of(document.location()), report.violations().get(0).location());
    }

    @Test
    void whatIsWrongInTheDocumentIsSaidBesideWhatFollowsIt() {
        assertEquals(List.of("NDS-DOC-011 /id", "NDS-DOC-004"), said(with(Samples.ASSESSMENT, "\"a-1\"", "1") + "{}"));
    }

    @Test
    void whiteSpaceFollowsTheDocument() {
        assertEquals(List.of(), said(Samples.ASSESSMENT + " \t\r\n\n"));
    }

    // encoding

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** An assessment whose subject has these bytes in it. */
    private static byte[] withBytes(int... bytes) {
        byte[] piece = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            piece[i] = (byte) bytes[i];
        }
        int at = Samples.ASSESSMENT.indexOf("pv27");
        return join(bytes(Samples.ASSESSMENT.substring(0, at)), piece, bytes(Samples.ASSESSMENT.substring(at)));
    }

    static Stream<byte[]> notUtf8() {
        return Stream.of(
                withBytes(0xFF),
                withBytes(0x80),
                withBytes(0xE9), // é in Latin-1
                withBytes(0xC3),
                withBytes(0xC0, 0x80), // NUL, too long
                withBytes(0xC1, 0xA9), // i, too long
                withBytes(0xE0, 0x80, 0x80),
                withBytes(0xED, 0xA0, 0x80), // half of a surrogate pair
                withBytes(0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80), // a pair of them
                withBytes(0xF0, 0x80, 0x80, 0x80),
                withBytes(0xF4, 0x90, 0x80, 0x80), // beyond the last code point
                withBytes(0xF8, 0x88, 0x80, 0x80, 0x80));
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void bytesThatAreNotUtf8(byte[] document) {
        Report report = read(document);
        assertEquals(List.of("NDS-DOC-003"), Marked.said(report));
        Marked place = Marked.of(with(Samples.ASSESSMENT, "pv27", "¦pv27"));
        assertEquals(Optional.of(place.location()), report.violations().get(0).location());
    }

    @Test
    void aTextThatEndsWithinACharacterIsNotUtf8() {
        assertEquals(List.of("NDS-DOC-003"), Marked.said(read(join(bytes(Samples.ASSESSMENT), bytes("é")[0]))));
    }

    private static byte[] join(byte[] some, byte last) {
        return join(some, new byte[] {last});
    }

    @Test
    void inUtf8EveryCharacterIsRead() {
        String name = "é ij Ĳ ₀ 𝒳 \uFFFF \u0000";
        String document = with(Samples.ASSESSMENT, "pv27", "é ij Ĳ ₀ 𝒳 \uFFFF \\u0000");
        Assessment read =
                Samples.JSON.read(DocumentFormat.ASSESSMENT, bytes(document)).orThrow();
        assertEquals(name, read.subject().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void otherEncodingsOfUnicode(String charset) {
        for (String document : List.of(Samples.ASSESSMENT, Samples.PROGRAMME, "{}", "3", "[ ]")) {
            byte[] encoded = document.getBytes(Charset.forName(charset));
            assertEquals(List.of("NDS-DOC-003"), Marked.said(read(encoded)), document);
            assertEquals(
                    List.of("NDS-DOC-003"),
                    Marked.said(Samples.JSON.readAny(encoded).report()));
            assertEquals(Optional.empty(), Samples.JSON.formatOf(encoded));
        }
    }

    @Test
    void aByteOrderMarkIsPassedOverInBytesAndInText() {
        String marked = BYTE_ORDER_MARK + Samples.ASSESSMENT;
        ReadResult<Assessment> plain = Samples.JSON.read(DocumentFormat.ASSESSMENT, bytes(Samples.ASSESSMENT));
        assertEquals(
                plain.orThrow(),
                Samples.JSON.read(DocumentFormat.ASSESSMENT, marked).orThrow());
        assertEquals(
                plain.orThrow(),
                Samples.JSON.read(DocumentFormat.ASSESSMENT, bytes(marked)).orThrow());
        assertEquals(Optional.of(DocumentFormat.ASSESSMENT), Samples.JSON.formatOf(bytes(marked)));
    }

    @Test
    void aByteOrderMarkDoesNotMovePlaces() {
        String broken = with(Samples.ASSESSMENT, "\"a-1\"", "1");
        Report plain = read(broken);
        assertEquals(plain, read(BYTE_ORDER_MARK + broken));
        assertEquals(
                plain,
                Samples.JSON
                        .read(DocumentFormat.ASSESSMENT, BYTE_ORDER_MARK + broken)
                        .report());
        String sameLine = broken.replace("\n", " ");
        assertEquals(read(sameLine), read(BYTE_ORDER_MARK + sameLine));
    }

    @Test
    void onlyOneByteOrderMarkIsPassedOver() {
        assertEquals(List.of("NDS-DOC-001"), said(BYTE_ORDER_MARK + BYTE_ORDER_MARK + Samples.ASSESSMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\uDC00", "\\ud83d\\ud83d", "\\ude00\\ud83d", "x\\ud83dx"})
    void halfOfASurrogatePair(String half) {
        assertEquals(List.of("NDS-DOC-013 /subject/organisation"), said(with(Samples.ASSESSMENT, "pv27", half)));
        assertEquals(List.of("NDS-DOC-013 /answers"), said(with(Samples.ASSESSMENT, "\"level\"", "\"" + half + "\"")));
        assertEquals(
                List.of("NDS-DOC-013"),
                said(with(Samples.ASSESSMENT, "\"id\": \"a-1\"", "\"id\": \"a-1\", \"" + half + "\": 3")));
        String unescaped = Pattern.compile("\\\\u(....)")
                .matcher(half)
                .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
        String text = with(Samples.ASSESSMENT, "pv27", unescaped);
        assertEquals(
                List.of("NDS-DOC-013"),
                Marked.said(Samples.JSON.read(DocumentFormat.ASSESSMENT, text).report()));
    }

    /** No version of Jackson reads on after such a name and another one does not. */
    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\uDC00x", "\\\"\\ud83d\\ud83d", "x\\\\\\ud83dx"})
    void readingStopsAtANameThatIsNoText(String half) {
        String name = "¦\"" + half + "\": ";
        for (String withBar : List.of(
                with(Samples.ASSESSMENT, "\"level\": ", name),
                with(Samples.ASSESSMENT, "\"answers\": ", "\"unknown\": [{" + name + "1}], \"answers\": "),
                with(Samples.ASSESSMENT, "\"format\": ", name + "1, \"format\": "))) {
            Marked document = Marked.of(withBar);
            List<Violation> violations = read(document.bytes()).violations();
            Violation last = violations.get(violations.size() - 1);
            assertEquals("NDS-DOC-013", last.code(), withBar);
            assertEquals(Optional.of(document.location()), last.location(), withBar);
        }
    }

    @Test
    void theReportOfAnyDocumentCanBeWritten() {
        for (String half : List.of("\\ud800", "\\udfff", "\\u0000", "\\u2028", "\uD83D\uDE00", "~/\\\\")) {
            for (String broken : List.of(
                    with(Samples.ASSESSMENT, "\"level\"", "\"" + half + "\""),
                    with(Samples.ASSESSMENT, "\"level\": {", "\"" + half + "\": [x"),
                    with(Samples.ASSESSMENT, "\"level\": {", "\"" + half + "\": {\"value\": []}, \"level\": {"),
                    with(Samples.ASSESSMENT, "pv27", half))) {
                Report report = read(broken);
                byte[] written = Samples.JSON.write(DocumentFormat.REPORT, report);
                assertEquals(
                        report,
                        Samples.JSON.read(DocumentFormat.REPORT, written).orThrow());
            }
        }
    }

    @Test
    void aPairOfSurrogatesIsACharacter() {
        assertEquals(List.of(), said(with(Samples.ASSESSMENT, "pv27", "\\ud83d\\ude00")));
        assertEquals(List.of(), said(with(Samples.ASSESSMENT, "pv27", "\uD83D\uDE00")));
    }

    // the format

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¦\"nds-programme/1.0\"",
                "¦\"nds-assessment\"",
                "¦\"nds-assessment/1\"",
                "¦\"nds-assessment/1.0.0\"",
                "¦\"nds-assessment/1.x\"",
                "¦\"nds-assessment/1.0 \"",
                "¦\"NDS-Assessment/1.0\"",
                "¦\"assessment/1.0\"",
                "¦\"\"",
                "¦1.0",
                "¦true",
                "¦[\"nds-assessment/1.0\"]",
                "¦{\"name\": \"nds-assessment\"}"
            })
    void anotherFormat(String withBar) {
        Marked document = Marked.of(with(Samples.ASSESSMENT, "\"nds-assessment/1.0\"", withBar));
        Report report = read(document.bytes());
        assertEquals(List.of("NDS-DOC-006 /format"), Marked.said(report));
        assertEquals(
                "nds-assessment/1.0", report.violations().get(0).arguments().get("expected"));
        assertEquals(
                Optional.of(document.location()), report.violations().get(0).location());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"format\": null,", "\"Format\": \"nds-assessment/1.0\","})
    void noFormat(String instead) {
        String document = with(Samples.ASSESSMENT, "\"format\": \"nds-assessment/1.0\",", instead);
        assertEquals(List.of("NDS-DOC-006 /format"), said(document));
        assertEquals(List.of("NDS-DOC-006 /format"), said("{}"));
    }

    @Test
    void theFormatNeedNotComeFirst() {
        String document = with(Samples.ASSESSMENT, "\"format\": \"nds-assessment/1.0\",\n", "");
        assertEquals(List.of(), said(document.strip().replaceAll("}$", ", \"format\": \"nds-assessment/1.0\"}")));
    }

    @Test
    void aSecondFormatIsRefused() {
        for (String second : List.of("nds-assessment/1.0", "nds-programme/1.0", "")) {
            assertEquals(
                    List.of("NDS-DOC-009 /format"),
                    said(with(
                            Samples.ASSESSMENT, "\"id\": \"a-1\"", "\"id\": \"a-1\", \"format\": \"" + second + "\"")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "2.0", "0.9", "10.0", "1.00"})
    void anotherVersionIsNamedOnce(String version) {
        for (DocumentFormat<?> format : DocumentFormat.all()) {
            String document = with(Samples.of(format), "/1.0\"", "/" + version + "\"");
            for (ReadResult<?> result :
                    List.of(Samples.JSON.read(format, bytes(document)), Samples.JSON.readAny(bytes(document)))) {
                Report report = result.report();
                assertEquals(List.of("NDS-DOC-007 /format"), Marked.said(report));
                assertTrue(report.violations()
                        .get(0)
                        .message()
                        .in(Language.ENGLISH)
                        .contains(version));
                assertTrue(
                        report.violations().get(0).message().in(Language.DUTCH).contains(version));
                assertEquals(version, report.violations().get(0).arguments().get("version"));
            }
        }
    }

    @Test
    void ofNoFormatAtAllTheKnownOnesAreNamed() {
        for (String document : List.of("{}", "{\"format\": \"other/1.0\"}", "{\"format\": 3}")) {
            ReadResult<?> result = Samples.JSON.readAny(bytes(document));
            assertEquals(Optional.empty(), result.value());
            assertEquals(List.of("NDS-DOC-006 /format"), Marked.said(result.report()));
            String known = result.report().violations().get(0).arguments().get("expected");
            DocumentFormat.all().forEach(format -> assertTrue(known.contains(format.toString()), known));
        }
    }

    // members

    @ParameterizedTest
    @CsvSource({
        "'\"assessor\": \"self\"', '\"assessor\": \"self\", \"assesor\": \"self\"', NDS-DOC-008 /assesor",
        "'\"organisation\": \"pv27\"', '\"organisation\": \"pv27\", \"organization\": 1', NDS-DOC-008 /subject/organization",
        "'{\"value\": 3}', '{\"value\": 3, \"a/b~c\": {}}', NDS-DOC-008 /answers/level/a~1b~0c",
        "'{\"value\": 3}', '{\"value\": 3, \"\": 0}', NDS-DOC-008 /answers/level/",
        "'{\"value\": 3}', '{\"value\": 3, \"Value\": 3}', NDS-DOC-008 /answers/level/Value",
        "'{\"value\": 3}', '{\"value\": 3, \"extensions\": {}}', NDS-DOC-008 /answers/level/extensions"
    })
    void unknownMembers(String piece, String replacement, String expected) {
        Report report = read(with(Samples.ASSESSMENT, piece, replacement));
        assertEquals(List.of(expected), Marked.said(report));
        String members = report.violations().get(0).arguments().get("members");
        assertTrue(members.contains("assessor") || members.contains("organisation") || members.contains("value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "\\u0069d", "i\\u0064", "\\u0069\\u0064"})
    void duplicateMembers(String spelling) {
        assertEquals(
                List.of("NDS-DOC-009 /id"),
                said(with(Samples.ASSESSMENT, "\"id\": \"a-1\"", "\"id\": \"a-1\", \"" + spelling + "\": \"a-2\"")));
        assertEquals(
                List.of("NDS-DOC-009 /id"),
                said(with(Samples.ASSESSMENT, "\"id\": \"a-1\"", "\"" + spelling + "\": \"a-2\", \"id\": \"a-1\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"level", "\\u006cevel", "leve\\u006C"})
    void duplicateAnswers(String spelling) {
        assertAnswer(ANSWER + ", ¦\"" + spelling + "\": {\"value\": 4}", "NDS-DOC-009 /answers/level");
    }

    @Test
    void everyRepetitionIsSaid() {
        assertAnswer(
                ANSWER + ", ¦\"level\": 1, \"level\": 2", "NDS-DOC-009 /answers/level", "NDS-DOC-009 /answers/level");
    }

    @Test
    void aMemberThatIsNullIsNotThere() {
        assertEquals(List.of(), said(with(Samples.ASSESSMENT, ANSWER, "{\"value\": 3, \"note\": null}")));
        assertEquals(List.of("NDS-DOC-010 /date"), said(with(Samples.ASSESSMENT, "\"2026-09-15\"", "null")));
        assertEquals(
                said(with(Samples.ASSESSMENT, "\"date\": \"2026-09-15\",", "")),
                said(with(Samples.ASSESSMENT, "\"2026-09-15\"", "null")));
    }

    @Test
    void nullIsNoElementAndNoAnswer() {
        assertAnswer("¦null", "NDS-DOC-011 /answers/level");
        assertAnswer("{\"observations\": [{\"value\": 3}, ¦null]}", "NDS-DOC-011 /answers/level/observations/1");
        assertEquals(
                List.of("NDS-DOC-011 /nodes/0/children/1/range/1"),
                Marked.said(Samples.JSON
                        .read(DocumentFormat.MATURITY_MODEL, with(Samples.MATURITY_MODEL, "[0, 5]", "[0, null]"))
                        .report()));
        assertEquals(
                List.of("NDS-DOC-011 /violations/0/arguments/a"),
                Marked.said(Samples.JSON
                        .read(
                                DocumentFormat.REPORT,
                                with(Samples.REPORT, "\"line\"", "\"arguments\": {\"a\": null}, \"line\""))
                        .report()));
    }

    // values

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"value\": ¦[]}' | NDS-DOC-011 /answers/level/value",
                "'{\"value\": ¦{}}' | NDS-DOC-011 /answers/level/value",
                "'{\"count\": ¦\"3\", \"total\": 4}' | NDS-DOC-011 /answers/level/count",
                "'{\"unknown\": ¦\"true\"}' | NDS-DOC-011 /answers/level/unknown",
                "'{\"unknown\": ¦1}' | NDS-DOC-011 /answers/level/unknown",
                "'{\"unknown\": ¦false}' | NDS-DOC-016 /answers/level/unknown",
                "'{\"notApplicable\": ¦true}' | NDS-DOC-011 /answers/level/notApplicable",
                "'{\"notApplicable\": ¦\"\"}' | NDS-DOC-012 /answers/level/notApplicable",
                "'{\"notApplicable\": ¦\" \\t\\u2003\"}' | NDS-DOC-012 /answers/level/notApplicable",
                "'{\"value\": ¦\"\"}' | NDS-DOC-012 /answers/level/value",
                "'{\"value\": ¦\"3\"}' | NDS-ASM-003 /answers/level/value",
                "'{\"value\": ¦\"NaN\"}' | NDS-ASM-003 /answers/level/value",
                "'{\"value\": ¦\"Infinity\"}' | NDS-ASM-003 /answers/level/value",
                "'{\"value\": ¦\"3,5\"}' | NDS-ASM-003 /answers/level/value",
                "'{\"value\": ¦true}' | NDS-ASM-003 /answers/level/value",
                "'{\"value\": ¦3.7}' | NDS-ASM-006 /answers/level/value",
                "'{\"value\": ¦1e999999999}' | NDS-DOC-014 /answers/level/value",
                "'{\"value\": ¦-1e999999999}' | NDS-DOC-014 /answers/level/value",
                "'{\"value\": ¦1e-999999999}' | NDS-DOC-014 /answers/level/value",
                "'{\"value\": ¦1e99999999999999999999}' | NDS-DOC-014 /answers/level/value",
                "'{\"value\": ¦100000000000000000000000000000000000}' | NDS-DOC-014 /answers/level/value",
                "'{\"value\": 3, \"observedOn\": ¦\"2026-02-29\"}' | NDS-DOC-015 /answers/level/observedOn",
                "'{\"value\": 3, \"observedOn\": ¦\"2026-12-31T23:30:00Z\"}' | NDS-DOC-015 /answers/level/observedOn",
                "'{\"value\": 3, \"observedOn\": ¦\"2026-12-31T00:00\"}' | NDS-DOC-015 /answers/level/observedOn",
                "'{\"value\": 3, \"observedOn\": ¦\"2026-12\"}' | NDS-DOC-015 /answers/level/observedOn",
                "'{\"value\": 3, \"observedOn\": ¦\"31-12-2026\"}' | NDS-DOC-015 /answers/level/observedOn",
                "'{\"value\": 3, \"observedOn\": ¦\"2026-1-2\"}' | NDS-DOC-015 /answers/level/observedOn",
                "'{\"value\": 3, \"observedOn\": ¦\"20261231\"}' | NDS-DOC-015 /answers/level/observedOn",
                "'{\"value\": 3, \"observedOn\": ¦\"2026-13-01\"}' | NDS-DOC-015 /answers/level/observedOn",
                "'{\"value\": 3, \"observedOn\": ¦\"2026-00-01\"}' | NDS-DOC-015 /answers/level/observedOn",
                "'{\"value\": 3, \"observedOn\": ¦\"-2026-01-01\"}' | NDS-DOC-015 /answers/level/observedOn",
                "'{\"value\": 3, \"observedOn\": ¦\"２０２６-01-01\"}' | NDS-DOC-015 /answers/level/observedOn",
                "'{\"value\": 3, \"observedOn\": ¦\"\"}' | NDS-DOC-012 /answers/level/observedOn",
                "'{\"value\": 3, \"observedOn\": ¦20261231}' | NDS-DOC-011 /answers/level/observedOn",
                "'{\"value\": 3, \"observedOn\": ¦[2026, 12, 31]}' | NDS-DOC-011 /answers/level/observedOn"
            })
    void valuesOfAnotherForm(String withBar, String expected) {
        assertAnswer(withBar, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "\"0\"", "\"1\"", "\"001\"", "\"SELF\"", "\"Self\"", "\" self\"", "\"ON_HOLD\""})
    void aCodeIsOneOfThePublishedOnes(String code) {
        Report report = read(with(Samples.ASSESSMENT, "\"self\"", code));
        String rule = code.startsWith("\"") ? "NDS-DOC-016" : "NDS-DOC-011";
        assertEquals(List.of(rule + " /assessor"), Marked.said(report));
        if (code.startsWith("\"")) {
            assertEquals(
                    "self, peer, audit, tool",
                    report.violations().get(0).arguments().get("accepted"));
        }
    }

    @Test
    void anIdentifierIsText() {
        for (String value : List.of("1234567", "0", "1.5", "-1", "1e3")) {
            assertEquals(
                    List.of("NDS-DOC-021 /organisations/0/identifiers/0/value"),
                    Marked.said(Samples.JSON
                            .read(DocumentFormat.PROGRAMME, with(Samples.PROGRAMME, "\"00000001003214345000\"", value))
                            .report()));
        }
        assertEquals(
                List.of("NDS-DOC-011 /organisations/0/identifiers/0/value"),
                Marked.said(Samples.JSON
                        .read(DocumentFormat.PROGRAMME, with(Samples.PROGRAMME, "\"00000001003214345000\"", "true"))
                        .report()));
    }

    @Test
    void anIdentifierIsAValueOfItsScheme() {
        Marked refused = Marked.of(with(Samples.PROGRAMME, "\"00000001003214345000\"", "¦\"1003214345000\""));
        Report report =
                Samples.JSON.read(DocumentFormat.PROGRAMME, refused.bytes()).report();
        assertEquals(List.of("NDS-ORG-103 /organisations/0/identifiers/0/value"), Marked.said(report));
        assertEquals(Optional.of(refused.location()), report.violations().get(0).location());
    }

    @Test
    void anOddIdentifierIsAWarningAtItsPlaceInTheDocument() {
        Marked odd = Marked.of(with(Samples.PROGRAMME, "\"organisations\": [", """
                "organisations": [
                    {"id": "a", "names": [{"name": "A"}], "identifiers": [{"scheme": "bsn", "value": "999993653"}]},
                    {"id": "b", "names": [{"name": "B"}], "identifiers": [
                      {"scheme": "own", "value": "1"}, {"scheme": "oin", "value": ¦"00000004000000062001"}]},"""));
        Report report = Samples.JSON.read(DocumentFormat.PROGRAMME, odd.bytes()).report();
        assertEquals(
                List.of(
                        "NDS-ORG-107 /organisations/0/identifiers/0/value",
                        "NDS-ORG-117 /organisations/1/identifiers/1/value"),
                Marked.said(report));
        assertEquals(Optional.of(odd.location()), report.violations().get(1).location());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.0", "3.000", "3e0", "30e-1", "0.3E+1"})
    void aWholeNumberIsWholeByItsValue(String three) {
        Assessment read = Samples.JSON
                .read(DocumentFormat.ASSESSMENT, with(Samples.ASSESSMENT, ANSWER, "{\"value\": " + three + "}"))
                .orThrow();
        assertEquals(
                Samples.JSON.read(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT).orThrow(), read);
        String report = with(Samples.REPORT, "\"line\": 3", "\"line\": " + three);
        assertEquals(
                Samples.JSON.read(DocumentFormat.REPORT, Samples.REPORT).orThrow(),
                Samples.JSON.read(DocumentFormat.REPORT, report).orThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "1e10", "12345678901", "0.1"})
    void aWholeNumberThatIsNone(String number) {
        String report = with(Samples.REPORT, "\"line\": 3", "\"line\": " + number);
        assertEquals(
                List.of("NDS-DOC-011 /violations/0/line"),
                Marked.said(Samples.JSON.read(DocumentFormat.REPORT, report).report()));
    }

    // size

    private static final int MEGABYTES_5 = 5_000_000;

    @Test
    void aTextOfFiveMegabytes() {
        String text = "x".repeat(MEGABYTES_5);
        assertAnswer("{\"value\": 3, \"note\": ¦\"" + text + "\"}", "NDS-DOC-005 /answers/level/note");
        assertAnswer(
                "{\"value\": 3, \"note\": ¦\"" + "\\u0041".repeat(MEGABYTES_5 / 6) + "\"}",
                "NDS-DOC-027 /answers/level/note");
    }

    @Test
    void afterATextThatIsTooLongReadingGoesOn() {
        assertAnswer(
                "{\"value\": 3, \"note\": ¦\"" + "x".repeat(20_001) + "\", \"population\": \"\"}",
                "NDS-DOC-027 /answers/level/note",
                "NDS-DOC-012 /answers/level/population");
        assertEquals(
                List.of(),
                said(with(Samples.ASSESSMENT, ANSWER, "{\"value\": 3, \"note\": \"" + "x".repeat(20_000) + "\"}")));
    }

    @Test
    void theLengthOfATextIsCountedAfterUnescaping() {
        NdsJson json = Samples.JSON.withLimits(ReadLimits.DEFAULT.withTextLength(20));
        String twenty = "\\u00e9".repeat(20);
        String document = with(Samples.ASSESSMENT, ANSWER, "{\"value\": 3, \"note\": \"" + twenty + "\"}");
        assertEquals(List.of(), Marked.said(read(json, bytes(document))));
        String more = document.replace(twenty, twenty + "\\u00e9");
        assertEquals(List.of("NDS-DOC-027 /answers/level/note"), Marked.said(read(json, bytes(more))));
    }

    @Test
    void aNameOfFiveMegabytes() {
        String name = "x".repeat(MEGABYTES_5);
        Report first = read("{\"" + name + "\": 1}");
        assertEquals(List.of("NDS-DOC-005"), Marked.said(first));
        assertEquals("name", first.violations().get(0).arguments().get("what"));
        Report later = read(with(Samples.ASSESSMENT, ANSWER, ANSWER + ", \"" + name + "\": 1"));
        assertEquals(List.of("NDS-DOC-005 /answers"), Marked.said(later));
        assertEquals("name", later.violations().get(0).arguments().get("what"));
        assertEquals("1000", later.violations().get(0).arguments().get("limit"));
    }

    @Test
    void anUnknownMemberOfFiveMegabytes() {
        String text = "x".repeat(MEGABYTES_5);
        assertAnswer("{\"value\": 3, ¦\"x\": \"" + text + "\"}", "NDS-DOC-008 /answers/level/x");
        assertAnswer("{\"value\": 3, ¦\"x\": [[\"" + text + "\"]]}", "NDS-DOC-008 /answers/level/x");
    }

    @Test
    void aNumberOfFiveMegabytes() {
        String digits = "1".repeat(MEGABYTES_5);
        for (String number : List.of(digits, "-" + digits, "1." + digits, "1e" + digits)) {
            Report report = read(with(Samples.ASSESSMENT, ANSWER, "{\"value\": " + number + "}"));
            assertEquals(List.of("NDS-DOC-005 /answers/level"), Marked.said(report));
            assertEquals("number", report.violations().get(0).arguments().get("what"));
            assertEquals("1000000", report.violations().get(0).arguments().get("limit"));
        }
    }

    @Test
    void aNumberOfFiveMegabytesInAnArray() {
        Marked document = Marked.of(with(Samples.MATURITY_MODEL, "[0, 5]", "[0, ¦" + "1".repeat(MEGABYTES_5) + "]"));
        Report report = Samples.JSON
                .read(DocumentFormat.MATURITY_MODEL, document.bytes())
                .report();
        assertEquals(List.of("NDS-DOC-005 /nodes/0/children/1/range"), Marked.said(report));
        assertEquals("number", report.violations().get(0).arguments().get("what"));
        assertEquals(
                Optional.of(document.location()), report.violations().get(0).location());
    }

    @Test
    void afterANumberThatIsTooLongReadingGoesOn() {
        assertAnswer(
                "{\"value\": ¦" + "1".repeat(2_000) + ", \"note\": \"\"}",
                "NDS-DOC-014 /answers/level/value",
                "NDS-DOC-012 /answers/level/note");
    }

    @ParameterizedTest
    @CsvSource({"[, ]", "'{\"a\":', '}'", "'{\"not\":', '}'", "'[{\"observations\":', '}]'"})
    void aHundredThousandLevelsDeep(String open, String close) {
        for (String around : List.of(
                with(Samples.ASSESSMENT, ANSWER, "¤"),
                with(Samples.ASSESSMENT, "\"a-1\"", "¤"),
                with(Samples.ASSESSMENT, "\"format\"", "\"x\": ¤, \"format\""),
                "¤")) {
            Report closed = read(around.replace("¤", open.repeat(100_000) + "1" + close.repeat(100_000)));
            Report open1 = read(around.replace("¤", open.repeat(100_000)));
            for (Report report : List.of(closed, open1)) {
                assertTrue(Marked.said(report).stream().anyMatch(it -> it.startsWith("NDS-DOC-005")));
                assertTrue(report.total() <= 2, () -> Marked.said(report).toString());
            }
        }
        String model = with(
                Samples.MATURITY_MODEL, "\"scale\": {\"kind\": \"yes-no\"}", "\"appliesIf\": " + open.repeat(100_000));
        assertFalse(
                Samples.JSON.read(DocumentFormat.MATURITY_MODEL, model).report().isValid());
    }

    @Test
    void theDepthIsCountedByUs() {
        NdsJson json = Samples.JSON.withLimits(ReadLimits.DEFAULT.withDepth(3));
        assertEquals(List.of(), Marked.said(read(json, bytes(Samples.ASSESSMENT))));
        Report report = read(json.withLimits(ReadLimits.DEFAULT.withDepth(2)), bytes(Samples.ASSESSMENT));
        assertEquals(List.of("NDS-DOC-005 /answers/yes"), Marked.said(report));
        assertEquals("2", report.violations().get(0).arguments().get("limit"));
    }

    @Test
    void aDocumentThatIsTooLarge() {
        byte[] document = bytes(Samples.ASSESSMENT);
        NdsJson fits = Samples.JSON.withLimits(ReadLimits.DEFAULT.withBytes(document.length));
        assertEquals(List.of(), Marked.said(read(fits, document)));
        NdsJson tooSmall = Samples.JSON.withLimits(ReadLimits.DEFAULT.withBytes(document.length - 1));
        for (Report report : List.of(
                read(tooSmall, document),
                tooSmall.read(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT).report(),
                tooSmall.readAny(document).report())) {
            assertEquals(List.of("NDS-DOC-005"), Marked.said(report));
            assertEquals("document", report.violations().get(0).arguments().get("what"));
            assertEquals(
                    Integer.toString(document.length - 1),
                    report.violations().get(0).arguments().get("limit"));
        }
        assertEquals(Optional.empty(), tooSmall.formatOf(document));
    }

    @Test
    void textIsMeasuredInBytes() {
        String document = with(Samples.ASSESSMENT, "pv27", "é".repeat(100));
        NdsJson tooSmall = Samples.JSON.withLimits(ReadLimits.DEFAULT.withBytes(document.length() + 99));
        assertEquals(
                List.of("NDS-DOC-005"),
                Marked.said(tooSmall.read(DocumentFormat.ASSESSMENT, document).report()));
        NdsJson fits = Samples.JSON.withLimits(ReadLimits.DEFAULT.withBytes(document.length() + 100));
        assertEquals(
                List.of(),
                Marked.said(fits.read(DocumentFormat.ASSESSMENT, document).report()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1_000, 50_000})
    void fortyThousandUnknownMembers(int cap) {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            members.append("\"m").append(i).append("\": ").append(i).append(",\n");
        }
        NdsJson json = Samples.JSON.withLimits(ReadLimits.DEFAULT.withViolations(cap));
        Report report = read(json, bytes(with(Samples.ASSESSMENT, "\"id\": \"a-1\"", members + "\"id\": \"a-1\"")));
        assertEquals(40_000, report.total());
        assertEquals(40_000, report.count(Severity.ERROR));
        assertEquals(Math.min(cap, 40_000), report.violations().size());
        assertEquals(cap < 40_000, report.isTruncated());
        for (int i = 0; i < report.violations().size(); i++) {
            Violation violation = report.violations().get(i);
            assertEquals("NDS-DOC-008 /m" + i, Marked.said(violation));
            assertEquals(3 + i, violation.location().orElseThrow().line());
        }
    }

    @Test
    void aHundredThousandWrongAnswers() {
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            answers.append("\"q").append(i).append("\": {\"value\": []},\n");
        }
        NdsJson json = Samples.JSON.withLimits(ReadLimits.DEFAULT.withViolations(200_000));
        String document = with(Samples.ASSESSMENT, "\"level\"", answers + "\"level\"");
        Report report = read(json, bytes(document));
        assertEquals(100_000, report.total());
        assertEquals(100_000, report.violations().size());
        for (int i = 0; i < 100_000; i++) {
            assertEquals(
                    "NDS-DOC-011 /answers/q" + i + "/value",
                    Marked.said(report.violations().get(i)));
        }
        assertEquals(1_000, read(bytes(document)).violations().size());
        assertEquals(100_000, read(bytes(document)).total());
    }

    @Test
    void aHundredThousandAnswersToNothing() {
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            answers.append("\"q").append(i).append("\": {\"value\": 1},\n");
        }
        Report report = read(with(Samples.ASSESSMENT, "\"level\"", answers + "\"level\""));
        assertEquals(100_000, report.total());
        assertEquals(1_000, report.violations().size());
        assertEquals("NDS-ASM-001 /answers/q0", Marked.said(report.violations().get(0)));
        assertEquals(
                "NDS-ASM-001 /answers/q999", Marked.said(report.violations().get(999)));
        assertEquals(11, report.violations().get(1).location().orElseThrow().line());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 99, 100, 101})
    void theCapHoldsForRulesToo(int cap) {
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            answers.append("\"q").append(i).append("\": {\"value\": 1},\n");
            answers.append("\"r").append(i).append("\": {},\n");
        }
        NdsJson json = Samples.JSON.withLimits(ReadLimits.DEFAULT.withViolations(cap));
        Report report = read(json, bytes(with(Samples.ASSESSMENT, "\"level\"", answers + "\"level\"")));
        assertEquals(100, report.total());
        assertEquals(Math.min(cap, 100), report.violations().size());
        assertEquals(cap < 100, report.isTruncated());
    }

    @Test
    void aHundredThousandMembersMissing() {
        List<String> organisations = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            organisations.add("{}");
        }
        String document = with(
                Samples.PROGRAMME,
                "\"organisations\": [",
                "\"organisations\": [" + String.join(",\n", organisations) + ", ");
        Report report = Samples.JSON.read(DocumentFormat.PROGRAMME, document).report();
        assertEquals(300_000, report.total());
        assertEquals(
                "NDS-DOC-010 /organisations/333/id",
                Marked.said(report.violations().get(999)));
    }
}
