package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.DeliveryStatus;
import nl.nds.core.commitment.OutlookReason;
import nl.nds.core.commitment.Progress;
import nl.nds.core.commitment.ProgressRemark;
import nl.nds.core.commitment.StatusChange;
import nl.nds.core.number.Decimal;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Programme;
import nl.nds.core.programme.Standing;
import nl.nds.core.text.Language;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.PartialDate;
import nl.nds.core.time.Recurrence;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Faults that other programs had with commitments and time (K5) and with what users see of a check (K6), one by one, in
 * documents. That the time of a check grows with its input is measured by a benchmark (K6-05), the order of members by the
 * tests of doors and surroundings (K6-04, K6-10).
 */
class AwkwardCasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static String organisation(String id) {
        return """
                { "id": "%s", "group": "provinces", "names": [{ "name": "'s-Voorbeeld" }],
                  "identifiers": [{ "scheme": "own", "value": "%1$s" }] }""".formatted(id);
    }

    /** A programme of one agreement, which addresses all provinces, with some commitments. */
    private static String document(String... commitments) {
        return """
                { "format": "nds-programme/1.0", "asOf": "2026-11-25",
                  "organisations": [%s, %s],
                  "agreements": [{ "id": "a", "title": { "en": "An agreement" },
                    "addressed": [{ "to": { "groups": ["provinces"] }, "obligation": "voluntary" }] }],
                  "commitments": [%s], "assessments": [] }
                """.formatted(organisation("p"), organisation("q"), String.join(",\n", commitments));
    }

    /** A commitment that is being carried out, with some more members. */
    private static String running(String id, String more) {
        return commitment(id, "\"status\": \"in-progress\"" + (more.isEmpty() ? "" : ", " + more));
    }

    private static String commitment(String id, String more) {
        return "{ \"id\": \"%s\", \"organisation\": \"p\", \"agreement\": \"a\", \"answer\": \"adopt\", %s }"
                .formatted(id, more);
    }

    private static ReadResult<Programme> read(String... commitments) {
        return Samples.JSON.read(DocumentFormat.PROGRAMME, document(commitments));
    }

    /** Codes and places, related ones in brackets. */
    private static List<String> said(Report report) {
        return report.violations().stream()
                .map(it -> it.code() + " " + it.path() + (it.related().isEmpty() ? "" : " " + it.related()))
                .toList();
    }

    private static List<String> said(String... commitments) {
        return said(read(commitments).report());
    }

    private static Commitment only(String commitment) {
        return read(commitment).orThrow().commitments().get(0);
    }

    /** K5-01 */
    @Test
    void whatEndsBeforeItStartsIsRefusedAndWhatEndsOnThatDayIsNot() {
        assertEquals(
                List.of("NDS-COM-007 /commitments/0/due [/commitments/0/start]"),
                said(running("c", "\"start\": \"2027-02-01\", \"due\": \"2027-01-31\"")));
        assertEquals(List.of(), said(running("c", "\"start\": \"2027-02-01\", \"due\": \"2027-02-01\"")));
    }

    /** K5-02 */
    @Test
    void theOrderOfTwoPeriodsMakesNoDifferenceToWhetherTheyOverlap() {
        DateRange day = DateRange.of("2026-05-05/2026-05-05");
        DateRange around = DateRange.of("2026-05-04/2026-05-06");
        assertTrue(day.overlaps(around));
        assertTrue(around.overlaps(day));
    }

    /** K5-04 */
    @Test
    void whatIsDueTodayIsOverdueTomorrowInTheZoneThatIsAskedFor() {
        PartialDate due = PartialDate.of("2026-11-25");
        ZoneId amsterdam = ZoneId.of("Europe/Amsterdam");
        assertFalse(due.isPast(Instant.parse("2026-11-25T22:30:00Z"), amsterdam));
        assertTrue(due.isPast(Instant.parse("2026-11-25T23:30:00Z"), amsterdam));
        assertFalse(due.isPast(Instant.parse("2026-11-25T23:30:00Z"), ZoneId.of("UTC")));

        Commitment commitment = only(running("c", "\"due\": \"2026-11-25\""));
        assertEquals(Optional.of(OutlookReason.NO_FIGURES), commitment.outlook(DAY, List.of()));
        assertEquals(Optional.of(OutlookReason.DUE_PASSED), commitment.outlook(DAY.plusDays(1), List.of()));
    }

    /** K5-05: an instant is not a day, and nobody says in which zone it would be one. */
    @ParameterizedTest
    @ValueSource(strings = {"2017-08-23T22:00:00Z", "2017-08-24T00:00:00+02:00"})
    void anInstantIsNoDate(String instant) {
        assertEquals(
                List.of("NDS-DOC-015 /commitments/0/givenOn"), said(running("c", "\"givenOn\": \"" + instant + "\"")));
        assertEquals(List.of("NDS-DOC-037 /commitments/0/due"), said(running("c", "\"due\": \"" + instant + "\"")));
    }

    /** K5-07 */
    @Test
    void aYearlyDayIsComputedFromTheFirst() {
        Recurrence yearly = new Recurrence(LocalDate.of(2024, 2, 29), Period.ofYears(1));
        assertEquals(LocalDate.of(2025, 2, 28), yearly.occurrence(1));
        assertEquals(LocalDate.of(2028, 2, 29), yearly.occurrence(4));
        assertEquals(LocalDate.of(2028, 2, 29), new Recurrence(yearly.anchor(), Period.ofYears(4)).occurrence(1));
    }

    /** K5-09 */
    @ParameterizedTest
    @CsvSource({
        "2027, 2027-01-01, 2027-12-31",
        "2027-Q3, 2027-07-01, 2027-09-30",
        "2027-09, 2027-09-01, 2027-09-30",
        "2027-09-30, 2027-09-30, 2027-09-30"
    })
    void aDateIsAsPreciseAsItWasGiven(String text, LocalDate first, LocalDate last) {
        PartialDate due = only(running("c", "\"due\": \"" + text + "\""))
                .due()
                .orElseThrow()
                .current();
        assertEquals(List.of(first, last), List.of(due.first(), due.last()));
        assertEquals(text, due.toString());
    }

    /** K5-09 */
    @Test
    void aDateInWordsIsRefusedWithAHint() {
        Violation refused = read(running("c", "\"due\": \"eind 2027\""))
                .report()
                .violations()
                .get(0);
        assertEquals("NDS-DOC-037 /commitments/0/due", refused.code() + " " + refused.path());
        assertTrue(refused.message().in(Language.ENGLISH).contains("for the end of a year write the year"));
    }

    /** K5-10 */
    @Test
    void whatWasReopenedIsNotDeliveredAndRemembersThatItWas() {
        assertEquals(
                List.of("NDS-COM-011 /commitments/0/deliveredOn [/commitments/0/status]"),
                said(running("c", "\"deliveredOn\": \"2026-06-01\"")));

        Commitment reopened = only(commitment("c", "\"status\": \"delivered\", \"deliveredOn\": \"2026-06-01\""))
                .moveTo(DeliveryStatus.IN_PROGRESS, LocalDate.of(2026, 7, 1));
        assertEquals(Optional.empty(), reopened.deliveredOn());
        assertEquals(
                List.of(
                        new StatusChange(DeliveryStatus.DELIVERED, LocalDate.of(2026, 6, 1)),
                        new StatusChange(DeliveryStatus.IN_PROGRESS, LocalDate.of(2026, 7, 1))),
                reopened.history());
    }

    /** K5-12 */
    @Test
    void progressIsNotMadeUpAndNotCutOff() {
        assertEquals(
                Optional.of(ProgressRemark.BASELINE_IS_TARGET),
                progress(40, 40, 40).remark());
        assertEquals(Optional.empty(), progress(40, 40, 40).share());
        assertEquals(Optional.of(Decimal.of("1.3")), progress(0, 100, 130).share());
        assertEquals(Optional.of(Decimal.ONE), progress(0, 100, 130).capped());
        assertEquals(
                Optional.of(ProgressRemark.WRONG_SIDE), progress(40, 100, 10).remark());
    }

    private static Progress progress(int baseline, int value, int actual) {
        String target = "\"targets\": [{ \"title\": \"t\", \"baseline\": %d, \"value\": %d, \"measurements\":"
                + " [{ \"value\": %d, \"on\": \"2026-06-01\" }] }]";
        Programme programme =
                read(running("c", target.formatted(baseline, value, actual))).orThrow();
        Overview overview = programme.overview(Samples.JSON.models(), DAY);
        return overview.commitments().get(0).progress().get(0);
    }

    /** K5-14 */
    @Test
    void whatDependsOnItselfIsFoundHoweverLongTheWay() {
        assertEquals(List.of("NDS-COM-109 /commitments/0/dependsOn/0"), said(running("c", "\"dependsOn\": [\"c\"]")));
        String three = document(
                        running("c", "\"dependsOn\": [\"d\"]"),
                        running("d", "\"dependsOn\": [\"e\"]").replace("\"p\"", "\"q\""),
                        "{ \"id\": \"e\", \"organisation\": \"q\", \"agreement\": \"b\", \"answer\": \"adopt\","
                                + " \"status\": \"committed\", \"dependsOn\": [\"c\"] }")
                .replace("\"agreements\": [", "\"agreements\": [" + """
                        { "id": "b", "title": { "en": "Another" },
                          "addressed": [{ "to": { "organisations": ["q"] }, "obligation": "voluntary" }] },""");
        assertEquals(
                List.of("NDS-COM-109 /commitments/0/dependsOn/0"
                        + " [/commitments/1/dependsOn/0, /commitments/2/dependsOn/0]"),
                said(Samples.JSON.read(DocumentFormat.PROGRAMME, three).report()));
    }

    /** K5-16 */
    @Test
    void whatWasSupersededCountsOnce() {
        Programme programme = read(
                        running("c", "\"givenOn\": \"2026-01-01\""),
                        running("d", "\"givenOn\": \"2026-02-01\", \"supersedes\": \"c\""))
                .orThrow();
        Overview now = programme.overview(Samples.JSON.models(), DAY);
        Overview before = programme.overview(Samples.JSON.models(), LocalDate.of(2026, 1, 31));
        for (Overview overview : List.of(now, before)) {
            Overview.GroupAnswers provinces =
                    overview.agreements().get(0).groups().get(0);
            assertEquals(1, provinces.count(Standing.ADOPTED));
            assertEquals(2, provinces.addressed());
        }
        assertEquals("d", now.commitments().get(0).commitment());
        assertEquals("c", before.commitments().get(0).commitment());
    }

    /** K5-18 */
    @Test
    void whatWasPromisedFirstIsKeptWhenADateIsMoved() {
        String moved = """
                "due": { "original": "2026-06", "moves": [
                  { "to": "2026-12", "on": "2026-05-01", "reason": "no supplier" },
                  { "to": "2027", "on": "2026-11-01", "reason": "no money" }] }""";
        Commitment commitment = only(running("c", moved));
        assertEquals(PartialDate.of("2026-06"), commitment.due().orElseThrow().original());
        assertEquals(PartialDate.of("2027"), commitment.due().orElseThrow().current());
        assertEquals(
                List.of("NDS-COM-015 /commitments/0/due/moves/1/reason"),
                said(running("c", moved.replace(", \"reason\": \"no money\"", ""))));
    }

    /** K5-19 */
    @Test
    void aMilestoneAYearToTheDayTooLateIsPointedOut() {
        Report report = read(running(
                        "c",
                        "\"due\": \"2026-12-23\", \"milestones\": [{ \"title\": \"m\", \"due\": \"2027-12-23\" }]"))
                .report();
        assertEquals(List.of("NDS-COM-009 /commitments/0/milestones/0/due [/commitments/0/due]"), said(report));
        assertEquals(1, report.count(Severity.WARNING));
    }

    /** K6-01 */
    @Test
    void errorsOfFormAndOfRulesComeInOneReport() {
        assertEquals(
                List.of(
                        "NDS-DOC-011 /commitments/0/status",
                        "NDS-DOC-010 /commitments/1/answer",
                        "NDS-DOC-037 /commitments/2/due",
                        "NDS-COM-107 /commitments/3/dependsOn/0"),
                said(
                        commitment("c", "\"status\": 3"),
                        running("d", "").replace("\"answer\": \"adopt\", ", ""),
                        running("e", "\"due\": \"soon\"").replace("\"p\"", "\"q\""),
                        running("f", "\"dependsOn\": [\"nobody\"]")));
    }

    /** K6-02 */
    @Test
    void thePlaceHasThePositionInTheList() {
        String[] commitments = IntStream.range(0, 30)
                .mapToObj(i -> "{ \"id\": \"c%d\", \"organisation\": \"p\", \"agreement\": \"%s\", %s }"
                        .formatted(
                                i,
                                i == 0 ? "a" : "a" + i,
                                "\"answer\": \"not-applicable\""
                                        + (i == 7 || i == 23 ? "" : ", \"explanation\": \"none\"")))
                .toArray(String[]::new);
        List<String> agreements = IntStream.range(1, 30)
                .mapToObj(i -> "{ \"id\": \"a" + i + "\", \"title\": { \"en\": \"t\" }, \"addressed\":"
                        + " [{ \"to\": { \"groups\": [\"provinces\"] }, \"obligation\": \"voluntary\" }] }")
                .toList();
        String document = document(commitments)
                .replace("\"agreements\": [", "\"agreements\": [" + String.join(",", agreements) + ",");
        assertEquals(
                List.of("NDS-COM-003 /commitments/7/explanation", "NDS-COM-003 /commitments/23/explanation"),
                said(Samples.JSON.read(DocumentFormat.PROGRAMME, document).report()));
    }

    /** K6-06 */
    @Test
    void aReportHasACapAndAnExactTotal() {
        String members =
                IntStream.range(0, 4000).mapToObj(i -> "\"x" + i + "\": 0").collect(Collectors.joining(", "));
        Report report = read(running("c", members)).report();
        assertEquals(4000, report.total());
        assertEquals(Report.DEFAULT_CAP, report.violations().size());
    }

    /** K6-07 and K6-08 */
    @ParameterizedTest
    @ValueSource(
            strings = {"123456782", "'s-Hertogenbosch", "{0}", "${7*7}", "%s%n", "line\\nNDS-XXX-001 fake", "tab\\t"})
    void noMessageRepeatsOrEvaluatesWhatSomebodyEntered(String text) {
        Report report = read("""
                { "id": "c", "organisation": "%s", "agreement": "%1$s", "answer": "%1$s", "explanation": "%1$s",
                  "status": "%1$s", "due": "%1$s", "dependsOn": ["%1$s"], "supersedes": "%1$s", "ground": "%1$s",
                  "targets": [{ "title": "%1$s", "node": "%1$s", "model": { "id": "nds-reference", "version": "1.0" },
                    "value": 5 }] }""".formatted(text)).report();
        assertFalse(report.isValid());
        for (Violation violation : report.violations()) {
            for (Language language : Language.values()) {
                String message = violation.message().in(language);
                assertFalse(message.contains(text) || message.contains("49") || message.contains("fake"), message);
                assertEquals(1, violation.oneLine().lines().count());
            }
        }
    }

    /** K6-12 */
    @Test
    void oneCauseGivesOneMessage() {
        assertEquals(
                List.of("NDS-COM-101 /commitments/0/agreement"),
                said(running("c", "\"due\": \"2027\", \"start\": \"2026\"").replace("\"a\"", "\"nothing\"")));
        assertEquals(
                List.of("NDS-DOC-016 /commitments/0/answer"),
                said(running("c", "\"due\": \"2027\"").replace("\"adopt\"", "\"perhaps\"")));
    }

    /** K6-13 */
    @Test
    void ofEqualIdsEachIsToldWithTheFirst() {
        String other =
                "{ \"id\": \"%s\", \"organisation\": \"q\", \"agreement\": \"a\", \"answer\": \"adopt\", \"status\":"
                        + " \"withdrawn\" }";
        assertEquals(
                List.of(
                        "NDS-DOC-031 /commitments/2/id [/commitments/0/id]",
                        "NDS-DOC-031 /commitments/4/id [/commitments/1/id]"),
                said(
                        other.formatted("A"),
                        other.formatted("B"),
                        other.formatted("A"),
                        other.formatted("C"),
                        other.formatted("B")));
    }
}
