package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.programme.Programme;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.json.HostMapper.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The modules for mappers of either generation of Jackson, in mappers that are set as badly as can be. */
class HostMapperTest {

    /** An agreement that nobody has answered. */
    private static final String WITH_WARNINGS = """
            {
              "format": "nds-programme/1.0",
              "asOf": "2026-10-01",
              "organisations": [
                {"id": "pv27", "type": "province", "group": "provinces",
                  "names": [{"name": "Noord-Holland"}], "identifiers": [{"scheme": "own", "value": "1"}]}
              ],
              "agreements": [
                {"id": "mail", "title": {"en": "Mail"}, "priorities": ["data"],
                  "addressed": [{"to": {"groups": ["provinces"]}, "obligation": "mandatory"}],
                  "agreedOn": "2025-09-24", "sources": [{"title": "List"}]}
              ],
              "commitments": [],
              "assessments": []
            }
            """;

    static List<HostMapper> mappers() {
        return HostMapper.all(Samples.JSON);
    }

    static Stream<Arguments> mappersAndFormats() {
        return mappers().stream()
                .flatMap(mapper -> HostMapper.TYPES.keySet().stream().map(format -> Arguments.of(mapper, format)));
    }

    private static <T> String line(DocumentFormat<T> format, Object value) {
        @SuppressWarnings("unchecked")
        byte[] bytes = Samples.JSON.writeLine(format, (T) value);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void everyFormatHasItsType() {
        Set<DocumentFormat<?>> typed = new HashSet<>(DocumentFormat.all());
        typed.remove(DocumentFormat.COMPARISON); // a list, of which a mapper has its own idea
        assertEquals(typed, HostMapper.TYPES.keySet());
    }

    @ParameterizedTest
    @MethodSource("mappersAndFormats")
    void writesTheBytesOfTheLibraryAndReadsThem(HostMapper mapper, DocumentFormat<?> format) {
        Object value = Samples.JSON.read(format, Samples.of(format)).orThrow();
        String written = mapper.write(value);
        assertEquals(line(format, value), written);
        Object back = mapper.read(HostMapper.TYPES.get(format), written);
        assertEquals(line(format, value), line(format, back));
        assertEquals(line(format, value), line(format, mapper.read(HostMapper.TYPES.get(format), Samples.of(format))));
    }

    @ParameterizedTest
    @MethodSource("mappersAndFormats")
    void aTreeHoldsTheSameAndNoDigitIsLost(HostMapper mapper, DocumentFormat<?> format) {
        Object value = Samples.JSON.read(format, Samples.of(format)).orThrow();
        assertEquals(line(format, value), mapper.writeAsTree(value));
        assertEquals(
                line(format, value), line(format, mapper.readAsTree(HostMapper.TYPES.get(format), Samples.of(format))));
    }

    @Test
    void valuesInObjectsOfAHostAreTheSameFromBothGenerations() {
        Assessment assessment =
                Samples.JSON.read(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT).orThrow();
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("heading", "’s-Gravenhage");
        envelope.put("first", assessment);
        envelope.put("others", new Assessment[] {assessment, assessment});
        String line = line(DocumentFormat.ASSESSMENT, assessment);
        List<HostMapper> mappers = mappers();
        for (int i = 0; i < mappers.size() / 2; i++) {
            HostMapper older = mappers.get(i);
            HostMapper newer = mappers.get(i + mappers.size() / 2);
            assertEquals(3, older.write(envelope).split(Pattern.quote(line), -1).length - 1, older.name());
            assertEquals(older.write(envelope), newer.write(envelope), newer.name());
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsValuesAmongOthers(HostMapper mapper) {
        Assessment assessment =
                Samples.JSON.read(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT).orThrow();
        String text = "[" + Samples.ASSESSMENT + ", null, " + Samples.ASSESSMENT + "]";
        String types =
                mapper.name().contains("types") ? "[\"" + Assessment[].class.getName() + "\", " + text + "]" : text;
        assertArrayEquals(
                new @Nullable Assessment[] {assessment, null, assessment}, mapper.read(Assessment[].class, types));
    }

    static Stream<Arguments> badDocuments() {
        String good = Samples.ASSESSMENT;
        List<String> bad = List.of(
                "{\"format\": \"nds-assessment/1.0\"}",
                "{\"format\": \"nds-assessment/1.7\"}",
                "{\"format\": \"nds-programme/1.0\"}",
                "{}",
                "[]",
                "\"text\"",
                "12",
                "true",
                good.replaceFirst("\"id\"", "\"Id\""),
                good.replace("\"date\": \"", "\"date\": \"x"),
                good.replace("\"answers\": {", "\"answers\": {\"yes\": {\"value\": \"\\udc00\"}, \"level\": 3.7,"),
                good.replace("\"answers\": {", "\"answers\": {\"a\": {\"value\": 1e999999999}, \"b\": [[[[1]]]],"));
        return mappers().stream().flatMap(mapper -> bad.stream().map(text -> Arguments.of(mapper, text)));
    }

    private record Found(String code, String path, Severity severity) {}

    private static List<Found> found(Report report) {
        return report.violations().stream()
                .map(it -> new Found(it.code(), it.path().toString(), it.severity()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("badDocuments")
    void refusesWhatTheLibraryRefusesWithTheSameReport(HostMapper mapper, String bad) {
        Report expected = Samples.JSON.read(DocumentFormat.ASSESSMENT, bad).report();
        assertFalse(expected.isValid(), bad);
        Refused refused = assertThrows(Refused.class, () -> mapper.read(Assessment.class, bad));
        Report report = refused.report().orElseThrow();
        assertEquals(found(expected), found(report));
        assertEquals(expected.total(), report.total());
        assertTrue(
                report.violations().stream().allMatch(it -> it.location().isEmpty()),
                "lines of a text that nobody has seen");
        assertTrue(refused.getMessage().contains(expected.violations().get(0).code()), refused.getMessage());
    }

    /** Some versions of Jackson refuse it before we see it. */
    @ParameterizedTest
    @MethodSource("mappers")
    void aNameThatIsNoTextIsRefused(HostMapper mapper) {
        String bad = Samples.ASSESSMENT.replace("\"answers\": {", "\"answers\": {\"\\ud800\": {\"unknown\": true},");
        Refused refused = assertThrows(Refused.class, () -> mapper.read(Assessment.class, bad));
        refused.report()
                .ifPresentOrElse(
                        report -> assertEquals(
                                found(Samples.JSON
                                        .read(DocumentFormat.ASSESSMENT, bad)
                                        .report()),
                                found(report)),
                        () -> assertTrue(refused.getMessage().contains("surrogate"), refused.getMessage()));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void membersAreNotLostOnTheWay(HostMapper mapper) {
        String twice = Samples.ASSESSMENT.replaceFirst("\"id\":", "\"id\": \"other\", \"id\":");
        Refused refused = assertThrows(Refused.class, () -> mapper.read(Assessment.class, twice));
        assertEquals(
                found(Samples.JSON.read(DocumentFormat.ASSESSMENT, twice).report()),
                found(refused.report().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theHostSaysWhichOfItsValuesWasBad(HostMapper mapper) {
        String text = "[" + Samples.ASSESSMENT + ", {\"format\": 1}]";
        String types =
                mapper.name().contains("types") ? "[\"" + Assessment[].class.getName() + "\", " + text + "]" : text;
        Refused refused = assertThrows(Refused.class, () -> mapper.read(Assessment[].class, types));
        assertTrue(refused.getMessage().contains("[1]"), refused.getMessage());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void nullIsNull(HostMapper mapper) {
        assertNull(mapper.read(Assessment.class, "null"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatIsNoJsonIsRefused(HostMapper mapper) {
        Refused refused = assertThrows(Refused.class, () -> mapper.readEmbedded(Assessment.class, new byte[] {1, 2}));
        assertEquals(Optional.empty(), refused.report());
        assertTrue(refused.getMessage().contains("JSON values"), refused.getMessage());
    }

    @Test
    void limitsHoldBeforeEverythingIsCopied() {
        NdsJson small = NdsJson.standard().withLimits(ReadLimits.DEFAULT.withBytes(20_000));
        String large = Samples.with(
                Samples.ASSESSMENT,
                "\"answers\": {",
                "\"note\": [" + "{\"a\": [1, 2]},".repeat(20_000) + "1],\"answers\": {");
        for (HostMapper mapper : HostMapper.all(small)) {
            Refused refused = assertThrows(Refused.class, () -> mapper.read(Assessment.class, large), mapper.name());
            assertEquals(
                    found(small.read(DocumentFormat.ASSESSMENT, large).report()),
                    found(refused.report().orElseThrow()));
        }
    }

    @Test
    void warningsGoToWhoAsksForThem() {
        Report expected =
                Samples.JSON.read(DocumentFormat.PROGRAMME, WITH_WARNINGS).report();
        assertTrue(expected.isValid() && expected.total() > 0, expected.toString());
        List<Report> reports = new ArrayList<>();
        for (HostMapper mapper : HostMapper.all(Samples.JSON, reports::add)) {
            reports.clear();
            mapper.read(Programme.class, WITH_WARNINGS);
            assertEquals(1, reports.size(), mapper.name());
            assertEquals(found(expected), found(reports.get(0)));
            mapper.read(Assessment.class, Samples.ASSESSMENT);
            assertEquals(1, reports.size(), "nothing to report");
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatNoDocumentCanHoldIsNotWritten(HostMapper mapper) {
        MaturityModel broken = Samples.MODEL.toBuilder()
                .title(LocalizedText.of("half \ud800", "half"))
                .build();
        Refused refused = assertThrows(Refused.class, () -> mapper.write(broken));
        assertTrue(refused.getMessage().contains("surrogate"), refused.getMessage());
    }
}
