package nl.nds.json;

import static nl.nds.json.Samples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.rollup.Scorecards;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from the rest of a document is written, and believed only where it does not contradict the rest. */
class DerivedTest {

    private static List<String> saidOfReport(String document) {
        return Marked.said(Samples.JSON.read(DocumentFormat.REPORT, document).report());
    }

    private static List<String> saidOfScorecard(String document) {
        return Marked.said(Samples.JSON.read(DocumentFormat.SCORECARD, document).report());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"addressed\": 2 | \"addressed\": 3 | NDS-DOC-022 /agreements/0/groups/0/addressed",
                "\"addressed\": 2, | '' | NDS-DOC-010 /agreements/0/groups/0/addressed",
                "\"outlook\": \"behind\" | \"outlook\": \"overdue\" | NDS-DOC-022 /commitments/0/outlook",
                "\"outlook\": \"behind\", | '' | NDS-DOC-010 /commitments/0/outlook",
                "\"2026-12\" | \"2027-Q2\" | NDS-DOC-022 /commitments/0/movedFrom",
                "'\"due\": \"2027-Q2\",' | '' | NDS-DOC-022 /commitments/0/movedFrom",
                "\"capped\": 1 | \"capped\": 1.3 | NDS-DOC-022 /commitments/0/targets/0/capped",
                "'\"share\": 1.3, ' | '' | NDS-DOC-022 /commitments/0/targets/0/capped",
                "'\"overdue\": true, ' | '' | NDS-DOC-022 /deadlines/0/overdue",
                "\"2027\", | '\"2027\", \"overdue\": true,' | NDS-DOC-022 /deadlines/1/overdue",
                "\"data\" | \"cloud\" | NDS-DOC-022 /coverage/0/priority",
                "'\"priority\": \"data\", ' | '' | NDS-DOC-022 /coverage/0/priority",
                "\"unanswered\": [\"pv28\"] | \"unanswered\": [\"pv27\"] | NDS-DOC-031 /agreements/0/groups/0/organisations/unanswered/0",
                "\"agreement\": \"standards\" | \"agreement\": \"other\" | NDS-DOC-022 /commitments/0/agreement",
                "\"2026-06-01\" | \"2026-10-02\" | NDS-DOC-022 /commitments/0/targets/0/actual/on",
                "\"kind\": \"milestone\", \"id\": \"one\" | \"kind\": \"milestone\", \"id\": \"standards\" | NDS-DOC-022 /deadlines/0/id",
                "\"kind\": \"agreement\", \"id\": \"standards\" | \"kind\": \"agreement\", \"id\": \"one\" | NDS-DOC-022 /deadlines/1/id",
                "\"kind\": \"agreement\", \"id\": \"standards\" | \"kind\": \"recurrence\", \"id\": \"one\" | NDS-DOC-022 /deadlines/1/id",
                "\"2027\" | \"2026-Q1\", \"overdue\": true | NDS-DOC-022 /deadlines/1/due",
                "\"agreements\": 1 | \"agreements\": 2 | NDS-DOC-022 /coverage/0/agreements",
                "\"commitments\": 1 | \"commitments\": 2 | NDS-DOC-022 /coverage/0/commitments"
            })
    void anOverviewThatContradictsItself(String piece, String replacement, String expected) {
        String document = with(Samples.OVERVIEW, piece, replacement);
        assertEquals(
                List.of(expected),
                Marked.said(Samples.JSON.read(DocumentFormat.OVERVIEW, document).report()));
    }

    private static List<String> saidOfOverview(String piece, String replacement) {
        String document = with(Samples.OVERVIEW, piece, replacement);
        return Marked.said(Samples.JSON.read(DocumentFormat.OVERVIEW, document).report());
    }

    @Test
    void anOverviewSaysEverythingOnceAndInOrder() {
        String agreement = "{ \"id\": \"standards\", \"title\": { \"en\": \"S\" }, \"groups\": [] }";
        assertEquals(
                List.of("NDS-DOC-031 /agreements/1/id"),
                saidOfOverview("\"agreements\": [\n", "\"agreements\": [" + agreement + ",\n"));
        String commitment = "{ \"id\": \"one\", \"organisation\": \"pv27\", \"agreement\": \"standards\","
                + " \"outlook\": \"delivered\", \"reason\": \"delivered\" }";
        assertEquals(
                List.of("NDS-DOC-031 /commitments/1/id"),
                saidOfOverview("\"commitments\": [\n", "\"commitments\": [" + commitment + ",\n"));
        String group = "{ \"group\": \"%s\", \"addressed\": 0, \"organisations\": {} }";
        assertEquals(
                List.of(),
                saidOfOverview("\"groups\": [\n", "\"groups\": [" + group.formatted("central-government") + ",\n"));
        for (String other : List.of("provinces", "municipalities")) {
            assertEquals(
                    List.of("NDS-DOC-022 /agreements/0/groups/1/group"),
                    saidOfOverview("\"groups\": [\n", "\"groups\": [" + group.formatted(other) + ",\n"));
        }
        assertEquals(
                List.of("NDS-DOC-022 /agreements/0/groups/1/group"),
                saidOfOverview("\"groups\": [\n", "\"groups\": [{ \"addressed\": 0, \"organisations\": {} },\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ \"priority\": \"data\", \"agreements\": 1, \"commitments\": 1 }, | ''",
                "{ \"priority\": \"cloud\", \"agreements\": 1, \"commitments\": 1 }, | ''",
                "{ \"priority\": \"cloud\", \"goal\": \"cloud-2\", \"agreements\": 0, \"commitments\": 0 }, | ''",
                "{ \"priority\": \"data\", \"agreements\": 0, \"commitments\": 1 }, | NDS-DOC-022 /coverage/1/agreements",
                "{ \"priority\": \"data\", \"agreements\": 1, \"commitments\": 0 }, | NDS-DOC-022 /coverage/1/commitments",
                "{ \"priority\": \"data\", \"goal\": \"data-1\", \"agreements\": 1, \"commitments\": 1 }, | NDS-DOC-022 /coverage/1",
                "{ \"priority\": \"data\", \"goal\": \"data-2\", \"agreements\": 1, \"commitments\": 1 }, | NDS-DOC-022 /coverage/1",
                "{ \"priority\": \"artificial-intelligence\", \"agreements\": 1, \"commitments\": 1 }, | NDS-DOC-022 /coverage/1",
                "{ \"agreements\": 0, \"commitments\": 0 }, | NDS-DOC-022 /coverage/1"
            })
    void coverageIsInOrderAndNoPartHasMoreThanTheWhole(String before, String expected) {
        assertEquals(
                expected.isEmpty() ? List.of() : List.of(expected),
                saidOfOverview("\"coverage\": [", "\"coverage\": [" + before));
    }

    /** Whether by this rule or by that of the type, which comes first. */
    @ParameterizedTest
    @ValueSource(strings = {"agreements", "commitments"})
    void noCountIsNegative(String count) {
        List<String> said = saidOfOverview("\"" + count + "\": 1", "\"" + count + "\": -1");
        assertEquals(1, said.size(), said::toString);
        assertTrue(said.get(0).endsWith(" /coverage/0/" + count), said::toString);
    }

    /** What it would be instead is said: of a date that was moved, the last of its dates. */
    @Test
    void whatIsExpectedIsNamed() {
        Report report = Samples.JSON
                .read(
                        DocumentFormat.PROGRAMME,
                        with(Samples.COMMITMENTS, "\"current\": \"2027-Q2\"", "\"current\": \"2028\""))
                .report();
        assertEquals(
                List.of("2027-Q2"),
                report.violations().stream()
                        .filter(it -> it.code().equals("NDS-DOC-022"))
                        .map(it -> it.arguments().get("expected"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"errors\": 1 | \"errors\": 0 | NDS-DOC-022 /errors",
                "\"errors\": 1 | \"errors\": -1 | NDS-DOC-011 /errors",
                "\"warnings\": 0 | \"warnings\": -1 | NDS-DOC-011 /warnings",
                "\"notes\": 0 | \"notes\": -1 | NDS-DOC-011 /notes",
                "\"valid\": false | \"valid\": true | NDS-DOC-022 /valid",
                "\"error\", | \"warning\", | NDS-DOC-022 /warnings",
                "\"errors\": 1 | \"errors\": 1.5 | NDS-DOC-011 /errors",
                "\"errors\": 1 | \"errors\": 1234567890123456789 | NDS-DOC-011 /errors",
                "\"line\": 3, | '' | NDS-DOC-010 /violations/0/line",
                "\"column\": 7, | '' | NDS-DOC-010 /violations/0/column",
                "\"line\": 3 | \"line\": 0 | NDS-DOC-011 /violations/0/line",
                "\"column\": 7 | \"column\": -7 | NDS-DOC-011 /violations/0/column"
            })
    void aReportThatContradictsItself(String piece, String replacement, String expected) {
        assertEquals(List.of(expected), saidOfReport(with(Samples.REPORT, piece, replacement)));
    }

    @Test
    void aReportMayCountMoreThanItHolds() {
        String document = with(
                with(Samples.REPORT, "\"errors\": 1", "\"errors\": 123456789012345678"),
                "\"notes\": 0",
                "\"notes\": 7");
        Report report = Samples.JSON.read(DocumentFormat.REPORT, document).orThrow();
        assertEquals(123_456_789_012_345_678L, report.count(Severity.ERROR));
        assertEquals(7, report.count(Severity.INFO));
        assertTrue(report.isTruncated());
        assertEquals(
                report,
                Samples.JSON
                        .read(DocumentFormat.REPORT, Samples.JSON.write(DocumentFormat.REPORT, report))
                        .orThrow());
    }

    @Test
    void theEmptyReportIsRead() {
        byte[] written = Samples.JSON.write(DocumentFormat.REPORT, Report.empty());
        assertEquals(
                Report.empty(),
                Samples.JSON.read(DocumentFormat.REPORT, written).orThrow());
        assertEquals("""
                {
                  "format": "nds-report/1.0",
                  "valid": true,
                  "errors": 0,
                  "warnings": 0,
                  "notes": 0,
                  "violations": []
                }
                """, new String(written, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"headline\": \"all\" | \"headline\": \"none\" | NDS-DOC-022 /headline",
                "\"node\": \"yes\" | \"node\": \"all\" | NDS-DOC-022 /outcomes/1/node",
                "\"value\": 0.5 | \"value\": 0.6 | NDS-DOC-022 /outcomes/0/value",
                "\"exact\": \"1/2\" | \"exact\": \"1/3\" | NDS-DOC-022 /outcomes/0/value",
                "\"value\": 0.5, | '' | NDS-DOC-010 /outcomes/0/value",
                "\"shown\": \"0.5\" | \"level\": \"x\" | NDS-DOC-010 /outcomes/0/shown",
                "\"shown\": \"0.5\" | \"shown\": \"0.5\", \"reason\": \"unanswered\" | NDS-DOC-019 /outcomes/0/reason",
                "\"determined\", \"value\": 0.5, \"exact\": \"1/2\", \"shown\": \"0.5\" | \"determined\" | "
                        + "NDS-DOC-010 /outcomes/0/value, NDS-DOC-010 /outcomes/0/shown",
                ", \"reason\": \"unanswered\" | '' | NDS-DOC-010 /outcomes/1/reason",
                "\"reason\": \"unanswered\" | \"reason\": \"bored\" | NDS-DOC-016 /outcomes/1/reason",
                "\"reason\": \"unanswered\" | \"reason\": \"unanswered\", \"value\": 1 | NDS-DOC-019 /outcomes/1/value",
                "\"reason\": \"unanswered\" | \"reason\": \"unanswered\", \"shown\": \"1\" | NDS-DOC-019 /outcomes/1/shown",
                "\"reason\": \"unanswered\" | \"reason\": \"unanswered\", \"level\": \"a\" | NDS-DOC-019 /outcomes/1/level",
                "\"not-determined\", | \"out-of-scope\", \"exact\": \"1/1\", | NDS-DOC-019 /outcomes/1/exact",
                "\"not-determined\", | \"unknown\", | NDS-DOC-016 /outcomes/1/outcome",
                "\"exact\": \"1/2\" | \"exact\": \"1/0\" | NDS-DOC-025 /outcomes/0/exact",
                "\"exact\": \"1/2\" | \"exact\": \"1/-2\" | NDS-DOC-025 /outcomes/0/exact",
                "\"exact\": \"1/2\" | \"exact\": 0.5 | NDS-DOC-011 /outcomes/0/exact",
                "\"shown\": \"0.5\" | \"shown\": \"0.5\", \"combined\": {} | "
                        + "NDS-DOC-010 /outcomes/0/combined/rule, NDS-DOC-010 /outcomes/0/combined/observations, "
                        + "NDS-DOC-010 /outcomes/0/combined/determined",
                "\"shown\": \"0.5\" | \"shown\": \"0.5\", \"binding\": [3] | NDS-DOC-011 /outcomes/0/binding/0",
                "\"shown\": \"0.5\" | \"shown\": \"0.5\", \"blockedBy\": \"a\" | NDS-DOC-011 /outcomes/0/blockedBy",
                "\"shown\": \"0.5\" | \"shown\": \"0.5\", \"zero\": [true] | NDS-DOC-011 /outcomes/0/zero/0",
                "\"shown\": \"0.5\" | \"shown\": \"0.5\", \"case\": \"first\" | NDS-DOC-011 /outcomes/0/case",
                "\"shown\": \"0.5\" | \"shown\": \"0.5\", \"case\": 0.5 | NDS-DOC-011 /outcomes/0/case",
                "\"shown\": \"0.5\" | \"shown\": \"0.5\", \"case\": -1 | NDS-DOC-011 /outcomes/0/case",
                "\"shown\": \"0.5\" | \"shown\": \"0.5\", \"gate\": {} | NDS-DOC-010 /outcomes/0/gate/position, NDS-DOC-010 /outcomes/0/gate/nodes, NDS-DOC-010 /outcomes/0/gate/before",
                "\"shown\": \"0.5\" | \"shown\": \"0.5\", \"gate\": 0 | NDS-DOC-011 /outcomes/0/gate",
                "\"shown\": \"0.5\" | \"shown\": \"0.5\", \"gate\": {\"position\": -1, \"nodes\": [\"a\"], \"before\": 1} | NDS-DOC-011 /outcomes/0/gate/position",
                "\"shown\": \"0.5\" | \"shown\": \"0.5\", \"gate\": {\"position\": 0, \"nodes\": [1], \"before\": 1} | NDS-DOC-011 /outcomes/0/gate/nodes/0",
                "\"shown\": \"0.5\" | \"shown\": \"0.5\", \"gate\": {\"position\": 0, \"nodes\": [\"a\"], \"before\": \"1\"} | NDS-DOC-011 /outcomes/0/gate/before",
                "\"reason\": \"unanswered\" | \"reason\": \"unanswered\", \"binding\": [\"a\"] | NDS-DOC-019 /outcomes/1/binding",
                "\"reason\": \"unanswered\" | \"reason\": \"unanswered\", \"blockedBy\": [\"a\"] | NDS-DOC-019 /outcomes/1/blockedBy",
                "\"reason\": \"unanswered\" | \"reason\": \"unanswered\", \"zero\": [\"a\"] | NDS-DOC-019 /outcomes/1/zero",
                "\"reason\": \"unanswered\" | \"reason\": \"gate-undetermined\", \"gate\": {\"position\": 0, \"nodes\": [\"a\"], \"before\": 1} | NDS-DOC-019 /outcomes/1/gate"
            })
    void aScorecardThatContradictsItself(String piece, String replacement, String expected) {
        assertEquals(List.of(expected.split(", ")), saidOfScorecard(with(Samples.SCORECARD, piece, replacement)));
    }

    @Test
    void aValueIsTheExactOneRounded() {
        for (String pair :
                List.of("0.3333333333 1/3", "0.6666666667 2/3", "0.0000000000 1/100000000000", "-0.5 -1/2")) {
            String[] parts = pair.split(" ");
            String document =
                    with(with(Samples.SCORECARD, "\"value\": 0.5", "\"value\": " + parts[0]), "1/2", parts[1]);
            assertEquals(List.of(), saidOfScorecard(document));
        }
    }

    @Test
    void aScorecardWithoutOutcomesHasNoHeadline() {
        String outcomes = Samples.SCORECARD.substring(Samples.SCORECARD.indexOf("\"outcomes\""));
        assertEquals(
                List.of("NDS-DOC-022 /headline"),
                saidOfScorecard(Samples.SCORECARD.replace(outcomes, "\"outcomes\": []}")));
    }

    @Test
    void everyScorecardOfAListIsChecked() {
        String list = with(Samples.SCORECARDS, "\"headline\": \"all\"", "\"headline\": \"none\"");
        assertEquals(
                List.of("NDS-DOC-022 /scorecards/0/headline"),
                Marked.said(Samples.JSON.read(DocumentFormat.SCORECARDS, list).report()));
        assertEquals(
                List.of("NDS-DOC-010 /scorecards"),
                Marked.said(Samples.JSON
                        .read(DocumentFormat.SCORECARDS, "{\"format\": \"nds-scorecards/1.0\"}")
                        .report()));
        assertEquals(
                Scorecards.of(List.of()),
                Samples.JSON
                        .read(DocumentFormat.SCORECARDS, "{\"format\": \"nds-scorecards/1.0\", \"scorecards\": []}")
                        .orThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\"determined\": 3'; '\"determined\": 2'; /nodes/0/determined",
                "'\"notDetermined\": 1'; '\"notDetermined\": 2'; /nodes/0/notDetermined",
                "'\"notApplicable\": 1'; '\"notApplicable\": 0'; /nodes/0/notApplicable",
                "'\"assessed\": 3'; '\"assessed\": 5'; /nodes/0/assessed",
                "'\"assessed\": 3'; '\"assessed\": 2'; /nodes/0/values/1/count",
                "'\"mean\": 0.4444444444'; '\"mean\": 0.4444444445'; /nodes/0/mean",
                "'\"4/9\"'; '\"5/9\"'; /nodes/0/exact",
                "'\"lowest\": 0.3333333333,'; '\"lowest\": 0.3,'; /nodes/0/lowest",
                "'\"weightedMean\": 0.4'; '\"weightedMean\": 0.5'; /nodes/0/weightedMean",
                "'0.3333333333, 0.5,'; '0.3333333333, 0.6,'; /nodes/0/quartiles",
                "'\"through\": \"2026-09-15\"'; '\"through\": \"2026-09-13\"'; /assessed/through",
                "'\"minimumShare\": 0.5'; '\"minimumShare\": 1.5'; /minimumShare",
                "'{\"level\": \"high\", \"count\": 1}'; '{\"level\": \"high\", \"count\": 2}'; /nodes/0/levels/1/count",
                "'{\"level\": \"high\", \"count\": 1}'; '{\"level\": \"low\", \"count\": 1}'; /nodes/0/levels/1/level",
                "'{\"value\": \"2/3\"'; '{\"value\": \"1/3\"'; /nodes/0/values/1/value",
                "'{\"value\": \"2/3\", \"count\": 1}'; '{\"value\": \"2/3\", \"count\": 0}'; /nodes/0/values/1/count",
                "'{\"value\": \"2/3\", \"count\": 1}'; '{\"value\": \"2/3\", \"count\": 1, \"weight\": 4}'; /nodes/0/values/1/weight",
                "'{\"value\": \"2/3\"'; '{\"value\": \"200002/300001\"'; /nodes/0/values/1/value",
                "'\"bounds\": {\"weight\": 4'; '\"bounds\": {\"weight\": 5'; /nodes/0/bounds/weight",
                "'13333333332/10000000000'; '1/3'; /nodes/0/bounds/lowest",
                "'23333333335/10000000000'; '1/3'; /nodes/0/bounds/highest"
            })
    void whatASummaryDerivesFollowsFromTheRest(String piece, String replacement, String place) {
        assertEquals(
                List.of("NDS-DOC-022 " + place),
                Marked.said(Samples.JSON
                        .read(DocumentFormat.SUMMARY, with(Samples.SUMMARY, piece, replacement))
                        .report()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'{\"rank\": 2'; '{\"rank\": 3'; /rollUp/models/0/rankings/0/places/1/rank",
                "'{\"rank\": 2, '; '{'; /rollUp/models/0/rankings/0/places/1/rank",
                "'{\"organisations\": [\"other\"]}'; '{\"organisations\": []}'; /rollUp/models/0/rankings/0/places/2/organisations",
                "'{\"organisation\": \"other\"}'; '{\"organisation\": \"pv26\"}'; /rollUp/models/0/members/2/organisation",
                "'{\"summary\"'; '{\"group\": \"provinces\", \"summary\"'; /rollUp/models/0/groups/1/group",
                "'\"mean\": 0.75'; '\"mean\": 0.7'; /rollUp/models/0/together/nodes/0/mean",
                "'\"highest\": \"1/1\"'; '\"highest\": \"1/2\"'; /rollUp/models/0/together"
            })
    void aRollUpContradictsNothingInIt(String piece, String replacement, String place) {
        assertEquals(
                List.of("NDS-DOC-022 " + place),
                Marked.said(Samples.JSON
                        .read(DocumentFormat.SCORECARDS, with(Samples.SCORECARDS, piece, replacement))
                        .report()));
    }

    @Test
    void equalNumbersAreOneValueHoweverTheyAreWritten() {
        Assessment expected = Samples.JSON
                .read(DocumentFormat.ASSESSMENT, with(Samples.ASSESSMENT, "{\"value\": 3}", "{\"value\": 1}"))
                .orThrow();
        for (String one : List.of("1.0", "1.00", "1e0", "10e-1", "0.1E1")) {
            Assessment read = Samples.JSON
                    .read(
                            DocumentFormat.ASSESSMENT,
                            with(Samples.ASSESSMENT, "{\"value\": 3}", "{\"value\": " + one + "}"))
                    .orThrow();
            assertEquals(expected, read);
            assertEquals(expected.hashCode(), read.hashCode());
        }
        for (String number : List.of("600", "6E2", "600.0")) {
            String report = with(Samples.REPORT, "\"errors\": 1", "\"errors\": " + number);
            Report read = Samples.JSON.read(DocumentFormat.REPORT, report).orThrow();
            String written = new String(Samples.JSON.write(DocumentFormat.REPORT, read), StandardCharsets.UTF_8);
            assertTrue(written.contains("\"errors\": 600,"), written);
        }
    }

    @Test
    void numbersAreWrittenPlainly() {
        Map<String, String> plain = Map.of(
                "1e19", "10000000000000000000",
                "-0.0", "0",
                "1e-40", "0.0000000000000000000000000000000000000001",
                "1.10", "1.1",
                "0.1234567890123456789012345678901234", "0.1234567890123456789012345678901234");
        plain.forEach((given, expected) -> {
            Assessment assessment = assessment(Answer.number(Decimal.of(given)));
            String written =
                    new String(Samples.JSON.writeLine(DocumentFormat.ASSESSMENT, assessment), StandardCharsets.UTF_8);
            assertTrue(written.contains("{\"value\":" + expected + "}"), written);
        });
    }

    // what cannot be read is not written

    private static Assessment assessment(Answer answer) {
        return Assessment.builder()
                .id("a-1")
                .subject(Subject.organisation("pv27"))
                .model(Samples.MODEL.reference())
                .date(LocalDate.of(2026, 9, 15))
                .assessor(Assessor.SELF)
                .answers(Map.of("level", answer))
                .build();
    }

    private static void assertCannotBeWritten(Assessment assessment, String said) {
        for (Runnable writing : List.<Runnable>of(
                () -> Samples.JSON.write(DocumentFormat.ASSESSMENT, assessment),
                () -> Samples.JSON.writeLine(DocumentFormat.ASSESSMENT, assessment))) {
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, writing::run);
            assertTrue(refused.getMessage().contains(said), refused.getMessage());
            assertFalse(refused.getMessage().contains("secret"), refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret \uD83D", "\uDE00 secret", "secret \uDE00\uD83D"})
    void halfACharacterIsNotWritten(String text) {
        Answer answer = Answer.unknown().toBuilder().note(text).build();
        assertCannotBeWritten(assessment(answer), "half of a surrogate pair");
        assertCannotBeWritten(
                assessment(Answer.unknown()).toBuilder()
                        .answers(Map.of(text, Answer.unknown()))
                        .build(),
                "half of a surrogate pair");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\u2003"})
    void aBlankTextIsNotWritten(String text) {
        assertCannotBeWritten(assessment(Answer.unknown().toBuilder().note(text).build()), "member note is blank");
        assertCannotBeWritten(
                assessment(Answer.unknown()).toBuilder()
                        .subject(Subject.organisation(text))
                        .build(),
                "member organisation is blank");
    }

    @Test
    void aDayBeyondTheCalendarOfDocumentsIsNotWritten() {
        for (LocalDate day :
                List.of(LocalDate.MAX, LocalDate.MIN, LocalDate.of(10_000, 1, 1), LocalDate.of(-1, 12, 31))) {
            assertCannotBeWritten(
                    assessment(Answer.unknown()).toBuilder().date(day).build(), "member date");
            assertCannotBeWritten(
                    assessment(Answer.unknown().toBuilder().observedOn(day).build()), "member observedOn");
        }
        for (LocalDate day : List.of(LocalDate.of(9_999, 12, 31), LocalDate.of(0, 1, 1))) {
            Assessment assessment =
                    assessment(Answer.unknown()).toBuilder().date(day).build();
            byte[] written = Samples.JSON.write(DocumentFormat.ASSESSMENT, assessment);
            assertEquals(
                    assessment,
                    Samples.JSON.read(DocumentFormat.ASSESSMENT, written).orThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1Y", "P1Y6M", "P14D", "P1000000D", "P2147483647Y2147483647M2147483647D", "P20000Y"})
    void everyPeriodIsReadBack(String period) {
        MaturityModel model = Samples.MODEL.toBuilder()
                .addNode(Indicator.builder()
                        .id("periodic")
                        .scale(Scale.yesNo())
                        .validity(Period.parse(period))
                        .build())
                .build();
        byte[] written = Samples.JSON.write(DocumentFormat.MATURITY_MODEL, model);
        assertEquals(
                model, Samples.JSON.read(DocumentFormat.MATURITY_MODEL, written).orThrow());
    }

    @Test
    void weeksAreDays() {
        String model = with(Samples.MATURITY_MODEL, "\"P1Y\"", "\"P2W3D\"");
        MaturityModel read =
                Samples.JSON.read(DocumentFormat.MATURITY_MODEL, model).orThrow();
        String written = new String(Samples.JSON.write(DocumentFormat.MATURITY_MODEL, read), StandardCharsets.UTF_8);
        assertTrue(written.contains("\"validity\": \"P17D\""), written);
    }

    @Test
    void aScorecardThatWasReadCanBeCompared() {
        Scorecard read =
                Samples.JSON.read(DocumentFormat.SCORECARD, Samples.SCORECARD).orThrow();
        assertEquals(
                read,
                Samples.JSON
                        .read(DocumentFormat.SCORECARD, Samples.JSON.write(DocumentFormat.SCORECARD, read))
                        .orThrow());
        assertEquals("a-1: 0.5", read.toString());
    }
}
