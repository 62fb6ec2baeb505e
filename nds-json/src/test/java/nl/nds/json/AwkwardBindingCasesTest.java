package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.Audience;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.Deadline;
import nl.nds.core.commitment.Milestone;
import nl.nds.core.commitment.Target;
import nl.nds.core.extension.Extensions;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.NameKind;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.programme.Programme;
import nl.nds.core.text.Language;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Faults that other programs had with the binding of JSON (K1) and with generated value types (K2), one by one. Those of mappers of
 * a host (K1-27, K1-30, K1-36) stand with the modules for these. That two JVMs write the same bytes (K1-32) is tested with other
 * surroundings too; that the generated code needs nothing else (K2-07) and that users compile without warnings (K2-08), by the
 * consumer check.
 */
class AwkwardBindingCasesTest {

    private static final NdsJson KEEPING = Samples.JSON.withOptions(
            new ReadOptions(ReadLimits.DEFAULT, ReadOptions.Unknown.KEEP, ReadOptions.Unknown.KEEP));

    private static List<String> said(DocumentFormat<?> format, String document) {
        return Marked.said(Samples.JSON.read(format, document).report());
    }

    /** What is said of the assessment with one piece replaced. */
    private static List<String> assessment(String piece, String replacement) {
        return said(DocumentFormat.ASSESSMENT, Samples.with(Samples.ASSESSMENT, piece, replacement));
    }

    /** What is said of the programme of commitments with one piece replaced. */
    private static List<String> commitments(String piece, String replacement) {
        return said(DocumentFormat.PROGRAMME, Samples.with(Samples.COMMITMENTS, piece, replacement));
    }

    private static Programme commitments() {
        return Samples.JSON.read(DocumentFormat.PROGRAMME, Samples.COMMITMENTS).orThrow();
    }

    private static Assessment assessment() {
        return Samples.JSON.read(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT).orThrow();
    }

    private static String line(Assessment assessment) {
        return new String(Samples.JSON.writeLine(DocumentFormat.ASSESSMENT, assessment), StandardCharsets.UTF_8);
    }

    // ---- K1, binding of JSON

    /** K1-01 */
    @Test
    void aRepeatedMemberIsRefused() {
        assertEquals(List.of("NDS-DOC-009 /id"), assessment("\"id\": \"a-1\"", "\"id\": \"a-1\", \"id\": \"a-2\""));
        assertEquals(
                List.of("NDS-DOC-009 /answers/level"),
                assessment("{\"value\": 3}", "{\"value\": 3}, \"level\": {\"value\": 4}"));
        assertEquals(
                List.of("NDS-DOC-009 /extensions/D1"),
                assessment("\"id\": \"a-1\"", "\"id\": \"a-1\", \"extensions\": {\"D1\": 1, \"D1\": 4}"));
    }

    /** K1-03 */
    @ParameterizedTest
    @CsvSource({"1, NDS-DOC-011", "'\"1\"', NDS-DOC-016", "'\"001\"', NDS-DOC-016", "'\"SELF\"', NDS-DOC-016"})
    void onlyItsCodeIsAConstant(String value, String code) {
        assertEquals(List.of(code + " /assessor"), assessment("\"self\"", value));
    }

    /** K1-04 */
    @Test
    void anUnknownCodeIsRefusedWithThoseThatAreKnownOrKept() {
        String document = Samples.with(Samples.PROGRAMME, "\"group\": \"provinces\"", "\"group\": \"on-hold\"");
        Violation refused = Samples.JSON
                .read(DocumentFormat.PROGRAMME, document)
                .report()
                .violations()
                .get(0);
        assertEquals("NDS-DOC-016 /organisations/0/group", Marked.said(refused));
        assertEquals(
                "central-government, provinces, municipalities, water-boards, public-service-providers",
                refused.arguments().get("accepted"));
        Programme kept = KEEPING.read(DocumentFormat.PROGRAMME, document).orThrow();
        assertEquals(Optional.empty(), kept.organisations().get(0).group());
        assertTrue(new String(KEEPING.write(DocumentFormat.PROGRAMME, kept), StandardCharsets.UTF_8)
                .contains("\"group\": \"on-hold\""));
    }

    /** K1-06 */
    @Test
    void nullIsAbsence() {
        String absent = Samples.with(Samples.COMMITMENTS, "\"note\": {\"en\": \"Example\"}", "\"note\": null");
        assertEquals(List.of(), said(DocumentFormat.PROGRAMME, absent));
        assertEquals(
                Optional.empty(),
                Samples.JSON
                        .read(DocumentFormat.PROGRAMME, absent)
                        .orThrow()
                        .agreements()
                        .get(0)
                        .note());
        assertEquals(List.of("NDS-DOC-010 /id"), assessment("\"id\": \"a-1\",", ""));
        assertEquals(List.of("NDS-DOC-010 /id"), assessment("\"id\": \"a-1\"", "\"id\": null"));
    }

    /** K1-07 */
    @Test
    void nullForWhatHasADefaultIsTheDefault() {
        String document = Samples.with(Samples.PROGRAMME, "\"Noord-Holland\"}", "\"Noord-Holland\", \"kind\": null}");
        Programme programme =
                Samples.JSON.read(DocumentFormat.PROGRAMME, document).orThrow();
        assertEquals(
                NameKind.PREFERRED,
                programme.organisations().get(0).names().get(0).kind());
        // and what has none and is a number is no 0
        assertEquals(
                List.of("NDS-DOC-010 /errors"),
                said(DocumentFormat.REPORT, Samples.with(Samples.REPORT, "\"errors\": 1", "\"errors\": null")));
    }

    /** K1-08 */
    @Test
    void nullWithinAListOrAMapHasAPlace() {
        assertEquals(List.of("NDS-DOC-011 /agreements/0/goals/1"), commitments("[\"data-1\"]", "[\"data-1\", null]"));
        assertEquals(List.of("NDS-DOC-011 /answers/level"), assessment("{\"value\": 3}", "null"));
        assertEquals(List.of(), commitments("\"goals\": [\"data-1\"]", "\"goals\": null"));
        Report report = Samples.JSON
                .read(DocumentFormat.ASSESSMENT, Samples.with(Samples.ASSESSMENT, "{\"value\": 3}", "null"))
                .report();
        assertFalse(report.violations().get(0).message().in(Language.ENGLISH).contains("Exception"));
    }

    /** K1-09 */
    @Test
    void emptyTextIsNotAbsence() {
        assertEquals(List.of("NDS-DOC-012 /agreements/0/due"), commitments("\"2027-Q4\"", "\"\""));
        assertEquals(List.of("NDS-DOC-012 /date"), assessment("\"2026-09-15\"", "\"\""));
        assertEquals(List.of("NDS-DOC-012 /date"), assessment("\"2026-09-15\"", "\"  \""));
        assertEquals(
                List.of("NDS-DOC-011 /commitments/1/targets/0/baseline"),
                commitments("\"baseline\": 40", "\"baseline\": \"\""));
    }

    /** K1-10 and K1-13: no member holds a moment, so there is no offset to lose. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-31T23:30:00Z",
                "2026-01-01T00:30:00+01:00",
                "2026-12-31T00:00:00",
                "20261231",
                "31-12-2026"
            })
    void aDateIsAPlainDate(String date) {
        assertEquals(List.of("NDS-DOC-015 /date"), assessment("\"2026-09-15\"", "\"" + date + "\""));
    }

    /** K1-14: the text would be a gigabyte. */
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e20000000", "1E+2147483648"})
    void aNumberBeyondAllMeasureIsRefusedUnexpanded(String number) {
        String document = Samples.with(Samples.ASSESSMENT, "{\"value\": 3}", "{\"value\": " + number + "}");
        Report report = Samples.JSON.read(DocumentFormat.ASSESSMENT, document).report();
        assertEquals(List.of("NDS-DOC-014 /answers/level/value"), Marked.said(report));
        assertTrue(report.violations().get(0).toString().length() < 1_000);
        assertThrows(InvalidDataException.class, () -> Decimal.of(number));
    }

    /** K1-16 */
    @ParameterizedTest
    @ValueSource(strings = {"3.5", "3,5", "1.234,5"})
    void textIsNoNumber(String text) {
        assertEquals(
                List.of("NDS-DOC-011 /commitments/1/targets/0/baseline"),
                commitments("\"baseline\": 40", "\"baseline\": \"" + text + "\""));
        // of an answer it is a choice, which this question does not offer
        assertEquals(
                1, assessment("{\"value\": 3}", "{\"value\": \"" + text + "\"}").size());
    }

    /** K1-17: what counts is the value, as in JSON Schema. */
    @ParameterizedTest
    @CsvSource({"3.7, false", "3.0, true", "3e0, true", "30e-1, true", "0.3e1, true"})
    void aWholeNumberIsWholeByItsValue(String number, boolean isWhole) {
        List<String> ofAnswer = assessment("{\"value\": 3}", "{\"value\": " + number + "}");
        assertEquals(isWhole, ofAnswer.isEmpty(), ofAnswer::toString);
        List<String> ofForm =
                said(DocumentFormat.REPORT, Samples.with(Samples.REPORT, "\"line\": 3", "\"line\": " + number));
        assertEquals(isWhole ? List.of() : List.of("NDS-DOC-011 /violations/0/line"), ofForm);
    }

    /** K1-19 */
    @ParameterizedTest
    @CsvSource({
        "1.10, 1.1",
        "0.1234567890123456789, 0.1234567890123456789",
        "600, 600",
        "6e2, 600",
        "6E+2, 600",
        "0.1234567890123456789012345678901234, 0.1234567890123456789012345678901234"
    })
    void noDigitIsLostAndNoneIsAdded(String given, String written) {
        Programme programme = Samples.JSON
                .read(
                        DocumentFormat.PROGRAMME,
                        Samples.with(Samples.COMMITMENTS, "\"value\": 80", "\"value\": " + given))
                .orThrow();
        Target target = programme.commitments().get(1).targets().get(1);
        assertEquals(Optional.of(Decimal.of(written)), target.value());
        assertTrue(new String(Samples.JSON.writeLine(DocumentFormat.PROGRAMME, programme), StandardCharsets.UTF_8)
                .contains("\"title\":\"B\",\"value\":" + written + ","));
        String kept = Samples.with(
                Samples.ASSESSMENT, "\"id\": \"a-1\"", "\"id\": \"a-1\", \"extensions\": {\"x\": " + given + "}");
        assertTrue(line(Samples.JSON.read(DocumentFormat.ASSESSMENT, kept).orThrow())
                .endsWith("\"extensions\":{\"x\":" + written + "}}"));
    }

    /** K1-20 */
    @Test
    void anIdentifierIsText() {
        Report report = Samples.JSON
                .read(DocumentFormat.PROGRAMME, Samples.with(Samples.PROGRAMME, "\"00000001003214345000\"", "1234567"))
                .report();
        assertEquals(List.of("NDS-DOC-021 /organisations/0/identifiers/0/value"), Marked.said(report));
        assertTrue(report.violations().get(0).message().in(Language.ENGLISH).contains("leading zeros"));
        assertEquals(
                List.of("NDS-DOC-011 /organisations/0/identifiers/0/value"),
                said(DocumentFormat.PROGRAMME, Samples.with(Samples.PROGRAMME, "\"00000001003214345000\"", "true")));
    }

    /** K1-21 */
    @ParameterizedTest
    @ValueSource(strings = {" {\"id\": \"C-2\"}", ", \"x\": 1}", "}", "x", "\u0000", "// end"})
    void nothingFollowsADocument(String rest) {
        assertEquals(List.of("NDS-DOC-004"), said(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT + rest));
    }

    /** K1-23 */
    @Test
    void aByteOrderMarkMakesNoDifferenceWhereverADocumentComesFrom() {
        String marked = "\uFEFF" + Samples.ASSESSMENT;
        assertEquals(
                assessment(),
                Samples.JSON.read(DocumentFormat.ASSESSMENT, marked).orThrow());
        assertEquals(
                assessment(),
                Samples.JSON
                        .read(DocumentFormat.ASSESSMENT, marked.getBytes(StandardCharsets.UTF_8))
                        .orThrow());
        assertEquals(List.of("NDS-DOC-001"), said(DocumentFormat.ASSESSMENT, "\uFEFF" + marked));
    }

    /** K1-25: Jackson stops at 500 or 1000, by its version. */
    @ParameterizedTest
    @CsvSource({
        "49, ''",
        "60, NDS-DOC-050 /extensions",
        "490, NDS-DOC-050 /extensions",
        "600, NDS-DOC-005",
        "1001, NDS-DOC-005",
        "100000, NDS-DOC-005"
    })
    void howeverDeepItIsTheReaderStandsIt(int depth, String expected) {
        String deep = "\"id\": \"a-1\", \"extensions\": {\"x\": " + "[".repeat(depth) + "]".repeat(depth) + "}";
        List<String> said = assessment("\"id\": \"a-1\"", deep);
        assertEquals(expected.isEmpty() ? 0 : 1, said.size());
        assertTrue(said.isEmpty() || said.get(0).startsWith(expected), said::toString);
        NdsJson deeper = Samples.JSON.withLimits(ReadLimits.DEFAULT.withDepth(ReadLimits.MAX_DEPTH));
        List<String> ofDeeper = Marked.said(
                deeper.read(DocumentFormat.ASSESSMENT, Samples.with(Samples.ASSESSMENT, "\"id\": \"a-1\"", deep))
                        .report());
        assertEquals(expected.isEmpty() ? 0 : 1, ofDeeper.size());
    }

    /** K1-26 */
    @Test
    void aMisspeltMemberIsReportedAndThereIsAPlaceForMore() {
        assertEquals(List.of("NDS-DOC-008 /scroe"), assessment("\"id\": \"a-1\"", "\"id\": \"a-1\", \"scroe\": 3"));
        assertEquals(List.of(), assessment("\"id\": \"a-1\"", "\"id\": \"a-1\", \"extensions\": {\"scroe\": 3}"));
    }

    /** K1-28: no name is made of that of a method. */
    @Test
    void namesAreWrittenAsTheyAre() {
        Map<String, Object> names = new TreeMap<>();
        for (String name :
                List.of("eHerkenning", "iStandaarden", "eIDASLevel", "URL", "aB", "is", "isOfficial", "getX")) {
            names.put(name, true);
        }
        Assessment assessment =
                assessment().toBuilder().extensions(Extensions.of(names)).build();
        assertTrue(line(assessment)
                .endsWith("\"extensions\":{\"URL\":true,\"aB\":true,\"eHerkenning\":true,\"eIDASLevel\":true,"
                        + "\"getX\":true,\"iStandaarden\":true,\"is\":true,\"isOfficial\":true}}"));
        assertEquals(
                assessment,
                Samples.JSON.read(DocumentFormat.ASSESSMENT, line(assessment)).orThrow());
    }

    /** K1-32 */
    @Test
    void theOrderInWhichAMapWasFilledIsNotSeen() {
        Map<String, Answer> upwards = new LinkedHashMap<>();
        Map<String, Answer> downwards = new LinkedHashMap<>();
        Map<String, Object> added = new LinkedHashMap<>();
        Map<String, Object> addedDownwards = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            upwards.put("i-" + i, Answer.number(i));
            downwards.put("i-" + (19 - i), Answer.number(19 - i));
            added.put("x" + i, Map.of("b", i, "a", i));
            addedDownwards.put("x" + (19 - i), Map.of("a", 19 - i, "b", 19 - i));
        }
        Assessment one = assessment().toBuilder()
                .answers(upwards)
                .extensions(Extensions.of(added))
                .build();
        Assessment other = assessment().toBuilder()
                .answers(downwards)
                .extensions(Extensions.of(addedDownwards))
                .build();
        assertEquals(one, other);
        assertEquals(line(one), line(other));
    }

    /** K1-34 */
    @Test
    void whatIsNoNumberIsNotTakenForOne() {
        for (String literal : List.of("NaN", "Infinity", "-Infinity")) {
            assertEquals(
                    List.of("NDS-DOC-029 /answers/level"),
                    assessment("{\"value\": 3}", "{\"value\": " + literal + "}"));
            assertEquals(
                    List.of("NDS-DOC-011 /commitments/1/targets/0/baseline"),
                    commitments("\"baseline\": 40", "\"baseline\": \"" + literal + "\""));
            assertThrows(InvalidDataException.class, () -> Decimal.of(literal));
        }
        assertThrows(IllegalArgumentException.class, () -> Extensions.of(Map.of("x", Double.NaN)));
    }

    // ---- K2, value types

    /** K2-01 */
    @Test
    void whatIsDerivedIsWrittenAndReadAndNeverBelieved() {
        Scorecard scorecard = Scorer.of(Samples.MODEL).score(assessment());
        byte[] written = Samples.JSON.write(DocumentFormat.SCORECARD, scorecard);
        assertEquals(
                scorecard, Samples.JSON.read(DocumentFormat.SCORECARD, written).orThrow());
        assertEquals(
                List.of("NDS-DOC-022 /outcomes/0/value"),
                said(DocumentFormat.SCORECARD, Samples.with(Samples.SCORECARD, "\"1/2\"", "\"1/3\"")));
        assertEquals(
                List.of("NDS-DOC-022 /valid"),
                said(DocumentFormat.REPORT, Samples.with(Samples.REPORT, "\"valid\": false", "\"valid\": true")));
    }

    /** K2-02 */
    @Test
    void numbersAreEqualByValue() {
        assertEquals(Answer.number(Decimal.of("1.1")), Answer.number(Decimal.of("1.10")));
        assertEquals(Decimal.of("0"), Decimal.of("0.00"));
        assertEquals(Decimal.of("0").hashCode(), Decimal.of("0.00").hashCode());
        assertEquals(0, Decimal.of("1.10").compareTo(Decimal.of("1.1")));
        assertEquals(Extensions.of(Map.of("x", Decimal.of("1.1"))), Extensions.of(Map.of("x", Decimal.of("1.10"))));
    }

    /** K2-03 */
    @Test
    void settingAListReplacesItAndAddingExtendsIt() {
        Commitment commitment = commitments().commitments().get(1);
        Milestone other = new Milestone("Other", Deadline.of(PartialDate.of("2026")), Optional.empty());
        assertEquals(
                List.of(other),
                commitment.toBuilder().milestones(List.of(other)).build().milestones());
        assertEquals(
                2,
                commitment.toBuilder().addMilestone(other).build().milestones().size());
        assertEquals(commitment, commitment.toBuilder().build());
        assertEquals(
                Map.of("b", true),
                assessment().toBuilder()
                        .extensions(Extensions.of(Map.of("a", true)))
                        .extensions(Extensions.of(Map.of("b", true)))
                        .build()
                        .extensions()
                        .members());
    }

    /** K2-04 */
    @Test
    void whatBelongsTogetherIsChangedTogether() {
        Commitment commitment = commitments().commitments().get(1).toBuilder()
                .start(PartialDate.of("2026-01-01"))
                .due(Deadline.of(PartialDate.of("2026-12-31")))
                .build();
        // the first of the two would start after it ends
        Commitment moved = commitment.toBuilder()
                .start(PartialDate.of("2027-01-01"))
                .due(Deadline.of(PartialDate.of("2027-12-31")))
                .build();
        assertEquals(Optional.of(PartialDate.of("2027-01-01")), moved.start());
    }

    /** K2-06 */
    @Test
    void anAbsentListIsNotAnEmptyOne() {
        assertEquals(
                List.of("NDS-DOC-010 /organisations/0/identifiers"),
                said(DocumentFormat.PROGRAMME, Samples.PROGRAMME.replaceAll(",\\s*\"identifiers\": \\[.*?\\]", "")));
        assertEquals(
                List.of("NDS-ORG-001 /organisations/0/identifiers"),
                said(
                        DocumentFormat.PROGRAMME,
                        Samples.PROGRAMME.replaceAll("\"identifiers\": \\[.*?\\]", "\"identifiers\": []")));
    }

    /** K2-10 */
    @Test
    void whatIsLeftOutIsTheDefault() {
        Agreement agreement = commitments().agreements().get(0);
        assertEquals(Audience.NOBODY, agreement.addressed().get(1).except());
        Organisation organisation = commitments().organisations().get(0);
        assertTrue(organisation.existence().isAlways());
        Aggregate top = (Aggregate) Samples.JSON
                .read(DocumentFormat.MATURITY_MODEL, Samples.MATURITY_MODEL)
                .orThrow()
                .nodes()
                .get(0);
        Indicator read = (Indicator) top.children().get(0).node().orElseThrow();
        assertEquals(Indicator.builder().id("yes").scale(Scale.yesNo()).build(), read);
    }

    /** K2-12: of data it is a violation with its position; in Java it is a programming error that names the part. */
    @Test
    void aNullInAListIsNamed() {
        OrganisationName name = new OrganisationName("A");
        NullPointerException refused = assertThrows(
                NullPointerException.class, () -> Organisation.builder().names(Arrays.asList(name, name, name, null)));
        assertTrue(refused.getMessage().contains("names"), refused::getMessage);
        assertEquals(
                List.of("NDS-DOC-011 /organisations/0/names/1"),
                said(
                        DocumentFormat.PROGRAMME,
                        Samples.with(Samples.PROGRAMME, "{\"name\": \"Noord-Holland\"}", "{\"name\": \"A\"}, null")));
        NullPointerException inReport =
                assertThrows(NullPointerException.class, () -> Report.of(Arrays.asList((Violation) null)));
        assertTrue(inReport.getMessage().contains("0"));
    }

    /** Both families: what was read is written as the same bytes from an equal value that was built. */
    @Test
    void valuesThatAreBuiltAndValuesThatAreReadAreTheSame() {
        Assessment built = Assessment.builder()
                .id("a-1")
                .subject(Subject.organisation("pv27"))
                .model(Samples.MODEL.reference())
                .date(LocalDate.of(2026, 9, 15))
                .assessor(Assessor.SELF)
                .putAnswer("share", Answer.share(3, 4))
                .putAnswer("yes", Answer.yesNo(true))
                .putAnswer("level", Answer.number(3))
                .build();
        assertEquals(assessment(), built);
        assertArrayEquals(
                Samples.JSON.write(DocumentFormat.ASSESSMENT, assessment()),
                Samples.JSON.write(DocumentFormat.ASSESSMENT, built));
        assertNotEquals(
                built,
                built.toBuilder().extensions(Extensions.of(Map.of("a", 1))).build());
    }
}
