package nl.nds.json;

import static nl.nds.json.Samples.with;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.Deadline;
import nl.nds.core.programme.Programme;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.strategy.UmbrellaBody;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreements, endorsements and commitments in documents. */
class CommitmentDocumentTest {

    private static final String MOVED = """
            {"original": "2026-12", "current": "2027-Q2",
                    "moves": [{"to": "2027-Q2", "on": "2026-09-01", "reason": "late"}]}""";

    private static Report read(String document) {
        ReadResult<Programme> result = Samples.JSON.read(DocumentFormat.PROGRAMME, document);
        assertEquals(result.report().isValid(), result.value().isPresent());
        return result.report();
    }

    private static List<String> said(String document) {
        return Marked.said(read(document));
    }

    private static Programme programme(String document) {
        return Samples.JSON.read(DocumentFormat.PROGRAMME, document).orThrow();
    }

    private static String written(Programme programme) {
        return new String(Samples.JSON.write(DocumentFormat.PROGRAMME, programme), StandardCharsets.UTF_8);
    }

    /** What is said of the sample with one piece replaced. */
    private static void assertSaid(String base, String piece, String replacement, String expected) {
        String[] parts = expected.split(" ", 2);
        String place = parts.length > 1 ? parts[1] : "";
        assertEquals(List.of(parts[0] + " " + base + place), said(with(Samples.COMMITMENTS, piece, replacement)));
    }

    @Test
    void everyMemberIsRead() {
        Programme programme = programme(Samples.COMMITMENTS);
        assertEquals(List.of(), said(Samples.COMMITMENTS));
        assertEquals(List.of(Priority.DATA), programme.agreements().get(0).priorities());
        assertEquals(
                StrategicGoal.byId("data-1").orElseThrow(),
                programme.agreements().get(0).goals().get(0));
        assertEquals(
                List.of(GovernmentGroup.PROVINCES),
                programme.agreements().get(0).addressed().get(0).to().groups());
        assertEquals(
                UmbrellaBody.byId("ipo").orElseThrow(),
                programme.endorsements().get(0).umbrella());
        Commitment commitment = programme.commitments().get(1);
        Deadline due = commitment.due().orElseThrow();
        assertEquals(PartialDate.of("2026-12"), due.original());
        assertEquals(PartialDate.of("2027-Q2"), due.current());
        assertEquals(3, commitment.targets().size());
        assertEquals(programme, programme(written(programme)));
        assertEquals(written(programme), written(programme(written(programme))));
    }

    @Test
    void membersComeInAnyOrder() {
        Tree tree = Tree.of(Samples.COMMITMENTS.getBytes(StandardCharsets.UTF_8));
        tree.forEach((holder, entry) -> {
            if (entry.value.kind == Tree.Kind.OBJECT) {
                Collections.reverse(entry.value.entries);
            }
        });
        Collections.reverse(tree.entries);
        Programme read = programme(tree.toString());
        assertEquals(programme(Samples.COMMITMENTS), read);
        assertArrayEquals(
                Samples.JSON.write(DocumentFormat.PROGRAMME, programme(Samples.COMMITMENTS)),
                Samples.JSON.write(DocumentFormat.PROGRAMME, read));
    }

    @Test
    void emptyListsAreLeftOut() {
        Programme none = programme(Samples.PROGRAMME);
        assertEquals(List.of(), none.agreements());
        for (String list : List.of("agreements", "endorsements", "commitments")) {
            assertFalse(written(none).contains(list));
            String empty = with(Samples.PROGRAMME, "\"assessments\"", "\"" + list + "\": [], \"assessments\"");
            assertEquals(none, programme(empty));
            assertEquals(none, programme(with(empty, "\"" + list + "\": []", "\"" + list + "\": null")));
            assertEquals(
                    List.of("NDS-DOC-011 /" + list), said(with(empty, "\"" + list + "\": []", "\"" + list + "\": {}")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"mail\", | '' | NDS-DOC-010 /id",
                "\"title\": {\"en\": \"Mail\"}, | '' | NDS-DOC-010 /title",
                "{\"en\": \"Mail\"} | \"Mail\" | NDS-DOC-011 /title",
                "{\"en\": \"Mail\"} | {} | NDS-DOC-030 /title",
                "[\"data\"] | \"data\" | NDS-DOC-011 /priorities",
                "[\"data\"] | [\"Data\"] | NDS-DOC-016 /priorities/0",
                "[\"data\"] | [2] | NDS-DOC-011 /priorities/0",
                "[\"data-1\"] | [\"data-9\"] | NDS-DOC-016 /goals/0",
                "\"agreedOn\": \"2025-09-24\" | \"agreedOn\": \"2025-09\" | NDS-DOC-015 /agreedOn",
                "\"inForceFrom\": \"2026-01-01\" | \"inForceFrom\": \"2026\" | NDS-DOC-015 /inForceFrom",
                "\"enforcedFrom\": \"2027-01-01\" | \"enforcedFrom\": 2027 | NDS-DOC-011 /enforcedFrom",
                "\"2027-Q4\" | \"eind 2027\" | NDS-DOC-037 /due",
                "\"2027-Q4\" | \"2027-Q5\" | NDS-DOC-037 /due",
                "\"2027-Q4\" | \"2027-13\" | NDS-DOC-037 /due",
                "\"2027-Q4\" | \"2027-02-29\" | NDS-DOC-037 /due",
                "\"2027-Q4\" | \"2026-12-31T23:30:00Z\" | NDS-DOC-037 /due",
                "\"2027-Q4\" | \"27\" | NDS-DOC-037 /due",
                "\"2027-Q4\" | 2027 | NDS-DOC-011 /due",
                "\"2027-Q4\" | {\"original\": \"2027-Q4\"} | NDS-DOC-011 /due",
                "\"2027-Q4\" | \"\" | NDS-DOC-012 /due",
                "{\"from\": \"2026-02-01\", \"every\": \"P1Y\"} | \"P1Y\" | NDS-DOC-011 /recurs",
                "\"from\": \"2026-02-01\", | '' | NDS-DOC-010 /recurs/from",
                "\"2026-02-01\", \"every\": \"P1Y\" | \"2026-02-01\" | NDS-DOC-010 /recurs/every",
                "\"from\": \"2026-02-01\" | \"from\": \"2026-02\" | NDS-DOC-015 /recurs/from",
                "\"P1Y\" | \"1 year\" | NDS-DOC-020 /recurs/every",
                "\"P1Y\" | \"P0D\" | NDS-DOC-038 /recurs/every",
                "\"P1Y\" | \"P101Y\" | NDS-DOC-038 /recurs/every",
                "{\"title\": \"Law\"} | {\"titel\": \"Law\", \"title\": \"Law\"} | NDS-DOC-008 /legalBasis/titel",
                "{\"title\": \"Law\"} | {} | NDS-DOC-010 /legalBasis/title",
                "[{\"title\": \"List\"}] | {\"title\": \"List\"} | NDS-DOC-011 /sources",
                "{\"en\": \"Example\"} | {\"en\": \" \"} | NDS-DOC-012 /note/en",
                "\"note\": | \"notes\": {}, \"note\": | NDS-DOC-008 /notes",
                "\"id\": \"mail\", | \"id\": \"mail\", \"id\": \"mail\", | NDS-DOC-009 /id"
            })
    void oneCauseInAnAgreement(String piece, String replacement, String expected) {
        assertSaid("/agreements/0", piece, replacement, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"to\": {\"groups\": [\"provinces\"]}, | {\"to\": [\"provinces\"], | NDS-DOC-011 /0/to",
                "{\"to\": {\"groups\": [\"provinces\"]}, | { | NDS-DOC-010 /0/to",
                "{\"groups\": [\"provinces\"]} | {\"groups\": [\"province\"]} | NDS-DOC-016 /0/to/groups/0",
                "{\"groups\": [\"provinces\"]} | {\"groups\": \"provinces\"} | NDS-DOC-011 /0/to/groups",
                "{\"groups\": [\"provinces\"]} | {\"group\": 1, \"groups\": []} | NDS-DOC-008 /0/to/group",
                "{\"organisations\": [\"min\"]} | {\"organisations\": [20]} | NDS-DOC-011 /0/except/organisations/0",
                "{\"organisations\": [\"min\"]} | {\"organisations\": [\"\"]} | NDS-DOC-012 /0/except/organisations/0",
                "{\"organisations\": [\"min\"]} | [] | NDS-DOC-011 /0/except",
                "\"comply-or-explain\" | \"comply\" | NDS-DOC-016 /0/obligation",
                "\"types\": [\"ministry\"] | \"types\": [\"a ministry\"] | NDS-DOC-017 /1/to/types/0",
                "{\"types\": [\"ministry\"]}, \"obligation\": \"statutory\" | {\"types\": []} | NDS-DOC-010 /1/obligation"
            })
    void oneCauseInAnAddressee(String piece, String replacement, String expected) {
        assertSaid("/agreements/0/addressed", piece, replacement, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"agreement\": \"mail\", \"umbrella\" | {\"umbrella\" | NDS-DOC-010 /agreement",
                "{\"agreement\": \"mail\", \"umbrella\" | {\"agreement\": 3, \"umbrella\" | NDS-DOC-011 /agreement",
                "\"umbrella\": \"ipo\", | '' | NDS-DOC-010 /umbrella",
                "\"ipo\" | \"IPO\" | NDS-DOC-016 /umbrella",
                "\"group\": \"provinces\", \"givenOn\" | \"givenOn\" | NDS-DOC-010 /group",
                "\"group\": \"provinces\", \"givenOn\" | \"group\": \"all\", \"givenOn\" | NDS-DOC-016 /group",
                "\"2026-03-02\" | \"2026-3-2\" | NDS-DOC-015 /givenOn",
                "{\"title\": \"Letter\"} | \"Letter\" | NDS-DOC-011 /source",
                "\"ipo\" | \"ipo\", \"by\": \"ipo\" | NDS-DOC-008 /by"
            })
    void oneCauseInAnEndorsement(String piece, String replacement, String expected) {
        assertSaid("/endorsements/0", piece, replacement, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"new\", | '' | NDS-DOC-010 /id",
                "\"id\": \"new\" | \"id\": \"new one\" | NDS-DOC-017 /id",
                "\"id\": \"new\", \"organisation\": \"pv27\", | \"id\": \"new\", | NDS-DOC-010 /organisation",
                "\"new\", \"organisation\": \"pv27\" | \"new\", \"organisation\": {\"id\": \"pv27\"} | NDS-DOC-011 /organisation",
                "\"agreement\": \"mail\", \"answer\": \"adopt\", \"givenOn\" | \"answer\": \"adopt\", \"givenOn\" | NDS-DOC-010 /agreement",
                "\"answer\": \"adopt\", \"givenOn\" | \"givenOn\" | NDS-DOC-010 /answer",
                "\"answer\": \"adopt\", \"givenOn\" | \"answer\": \"adopts\", \"givenOn\" | NDS-DOC-016 /answer",
                "\"2026-02-02\" | \"2026-02\" | NDS-DOC-015 /givenOn",
                "\"explanation\": \"why\" | \"explanation\": {\"en\": \"why\"} | NDS-DOC-011 /explanation",
                "\"why\", \"status\": \"in-progress\" | \"why\", \"status\": \"done\" | NDS-DOC-016 /status",
                "[{\"status\": \"committed\", | [{ | NDS-DOC-010 /history/0/status",
                "[{\"status\": \"committed\", | [{\"status\": \"started\", | NDS-DOC-016 /history/0/status",
                "\"on\": \"2026-03-03\" | \"on\": \"2026-03\" | NDS-DOC-015 /history/0/on",
                ", \"on\": \"2026-03-03\" | '' | NDS-DOC-010 /history/0/on",
                "\"2026-03-03\" | \"2026-03-03\", \"by\": \"me\" | NDS-DOC-008 /history/0/by",
                "\"start\": \"2026-03\" | \"start\": \"spring 2026\" | NDS-DOC-037 /start",
                "\"start\": \"2026-03\" | \"start\": {} | NDS-DOC-011 /start",
                "\"deliveredThrough\": \"min\" | \"deliveredThrough\": [\"min\"] | NDS-DOC-011 /deliveredThrough",
                "[\"base\"] | \"base\" | NDS-DOC-011 /dependsOn",
                "[\"base\"] | [null] | NDS-DOC-011 /dependsOn/0",
                "\"supersedes\": \"old\" | \"supersedes\": [\"old\"] | NDS-DOC-011 /supersedes",
                "\"supersedes\": \"old\" | \"supercedes\": \"old\", \"supersedes\": \"old\" | NDS-DOC-008 /supercedes",
                "{\"title\": \"Half\", \"due\" | {\"due\" | NDS-DOC-010 /milestones/0/title",
                "{\"title\": \"Half\", \"due\" | {\"title\": {\"en\": \"Half\"}, \"due\" | NDS-DOC-011 /milestones/0/title",
                "\"due\": \"2026-06\", | '' | NDS-DOC-010 /milestones/0/due",
                "\"due\": \"2026-06\" | \"due\": \"June\" | NDS-DOC-037 /milestones/0/due",
                "\"due\": \"2026-06\" | \"due\": {\"moves\": []} | NDS-DOC-010 /milestones/0/due/original",
                "\"2026-06-10\" | \"2026-06\" | NDS-DOC-015 /milestones/0/reachedOn",
                "\"kind\": \"decision\", | '' | NDS-DOC-010 /evidence/0/kind",
                "\"kind\": \"decision\" | \"kind\": \"a decision\" | NDS-DOC-017 /evidence/0/kind",
                "{\"title\": \"Minutes\"} | \"Minutes\" | NDS-DOC-011 /evidence/0/source",
                "\"source\": {\"title\": \"Minutes\"}, | '' | NDS-DOC-010 /evidence/0/source",
                "\"date\": \"2026-02-01\" | \"date\": \"2026\" | NDS-DOC-015 /evidence/0/date",
                "\"date\": \"2026-02-01\" | \"on\": \"2026-02-01\" | NDS-DOC-008 /evidence/0/on"
            })
    void oneCauseInACommitment(String piece, String replacement, String expected) {
        assertSaid("/commitments/1", piece, replacement, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"deliveredOn\": \"2026-01-09\" | \"deliveredOn\": \"2026-Q1\" | NDS-DOC-015 /deliveredOn",
                "\"deliveredOn\": \"2026-01-09\" | \"deliveredOn\": 2026 | NDS-DOC-011 /deliveredOn"
            })
    void oneCauseInWhatWasDelivered(String piece, String replacement, String expected) {
        assertSaid("/commitments/0", piece, replacement, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"ground\": \"secret\" | \"ground\": true | NDS-DOC-011 /ground",
                "\"reviewBy\": \"2027-02-03\" | \"reviewBy\": \"2027\" | NDS-DOC-015 /reviewBy",
                "\"reviewBy\": | \"disclosedIn\": \"report\", \"reviewBy\": | NDS-DOC-011 /disclosedIn",
                "\"reviewBy\": | \"disclosedIn\": {\"clause\": \"3\"}, \"reviewBy\": | NDS-DOC-010 /disclosedIn/title"
            })
    void oneCauseInAnExemption(String piece, String replacement, String expected) {
        assertSaid("/commitments/2", piece, replacement, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \"A\", | { | NDS-DOC-010 /0/title",
                "{\"id\": \"nds-reference\", \"version\": \"1.0\"} | \"nds-reference\" | NDS-DOC-011 /0/model",
                "\"nds-reference\", \"version\": \"1.0\" | \"nds-reference\" | NDS-DOC-010 /0/model/version",
                "\"node\": \"internet-standards\" | \"node\": 3 | NDS-DOC-011 /0/node",
                "\"baseline\": 40 | \"baseline\": \"40\" | NDS-DOC-011 /0/baseline",
                "\"value\": 100 | \"value\": 1e999 | NDS-DOC-014 /0/value",
                "\"value\": 100 | \"value\": null | NDS-COM-016 /0",
                "\"by\": \"2027-05\" | \"by\": \"May 2027\" | NDS-DOC-037 /0/by",
                "\"by\": \"2027-05\" | \"by\": {\"original\": \"2027-05\"} | NDS-DOC-011 /0/by",
                "\"by\": \"2027-05\" | \"due\": \"2027-05\" | NDS-DOC-008 /0/due",
                "\"unit\": \"%\" | \"unit\": 1 | NDS-DOC-011 /1/unit",
                "\"unit\": \"%\" | \"node\": \"seal\" | NDS-COM-016 /1",
                "\"increase\" | \"up\" | NDS-DOC-016 /1/direction",
                "[{\"value\": 35, | [{ | NDS-DOC-010 /1/measurements/0/value",
                "[{\"value\": 35, | [{\"value\": true, | NDS-DOC-011 /1/measurements/0/value",
                ", \"on\": \"2026-06-01\" | '' | NDS-DOC-010 /1/measurements/0/on",
                "\"on\": \"2026-06-01\" | \"on\": \"2026-06\" | NDS-DOC-015 /1/measurements/0/on",
                "{\"title\": \"Count\"} | {\"title\": \"\"} | NDS-DOC-012 /1/measurements/0/source/title",
                "{\"node\": \"seal\", \"atLeast\": \"seal-2\"} | {} | NDS-DOC-018 /2/requirement",
                "{\"node\": \"seal\", \"atLeast\": \"seal-2\"} | \"seal-2\" | NDS-DOC-011 /2/requirement",
                "{\"title\": \"C\", | {\"title\": \"C\", \"value\": 3, | NDS-COM-016 /2",
                "{\"title\": \"C\", | {\"title\": \"C\", \"unit\": \"%\", | NDS-COM-016 /2"
            })
    void oneCauseInATarget(String piece, String replacement, String expected) {
        assertSaid("/commitments/1/targets", piece, replacement, expected);
    }

    // deadlines

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | NDS-DOC-011 ",
                "[\"2026\"] | NDS-DOC-011 ",
                "\"eind 2027\" | NDS-DOC-037 ",
                "\"2027-1\" | NDS-DOC-037 ",
                "\"2026-12-31T23:30:00Z\" | NDS-DOC-037 ",
                "\"\" | NDS-DOC-012 ",
                "{} | NDS-DOC-010 /original",
                "{\"original\": null} | NDS-DOC-010 /original",
                "{\"original\": \"2027-00\"} | NDS-DOC-037 /original",
                "{\"original\": \"2027\", \"moves\": {}} | NDS-DOC-011 /moves",
                "{\"original\": \"2027\", \"moves\": [\"2028\"]} | NDS-DOC-011 /moves/0",
                "{\"original\": \"2027\", \"moves\": [{\"on\": \"2026-01-01\"}]} | NDS-DOC-010 /moves/0/to",
                "{\"original\": \"2027\", \"moves\": [{\"to\": \"2028\"}]} | NDS-DOC-010 /moves/0/on",
                "{\"original\": \"2027\", \"moves\": [{\"to\": \"2028\", \"on\": \"2026\"}]} | NDS-DOC-015 /moves/0/on",
                "{\"original\": \"2027\", \"moves\": [{\"to\": \"'28\", \"on\": \"2026-01-01\"}]} | NDS-DOC-037 /moves/0/to",
                "{\"original\": \"2027\", \"moves\": [{\"to\": \"2028\", \"on\": \"2026-01-01\", \"reason\": 3}]} | NDS-DOC-011 /moves/0/reason",
                "{\"original\": \"2027\", \"moves\": [{\"to\": \"2028\", \"on\": \"2026-01-01\", \"why\": \"x\"}]} | NDS-DOC-008 /moves/0/why",
                "{\"original\": \"2027\", \"current\": \"2028\"} | NDS-DOC-022 /current",
                "{\"original\": \"2027\", \"current\": \"2027-12\"} | NDS-DOC-022 /current",
                "{\"original\": \"2027\", \"current\": \"later\"} | NDS-DOC-037 /current",
                "{\"original\": \"2027\", \"moves\": [], \"current\": \"2028\"} | NDS-DOC-022 /current",
                "{\"original\": \"2027\", \"moves\": [{\"to\": \"2028\", \"on\": \"2026-01-01\", \"reason\": \"x\"}], \"current\": \"2027\"} | NDS-DOC-022 /current",
                "{\"original\": \"2027\", \"moved\": []} | NDS-DOC-008 /moved"
            })
    void oneCauseInADeadline(String due, String expected) {
        String[] parts = expected.split(" ", 2);
        String violation = parts[0] + " /commitments/1/due" + (parts.length > 1 ? parts[1] : "");
        assertEquals(List.of(violation), said(with(Samples.COMMITMENTS, MOVED, due)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2027-Q2\"",
                "{\"original\": \"2027-Q2\"}",
                "{\"original\": \"2027-Q2\", \"moves\": []}",
                "{\"current\": \"2027-Q2\", \"moves\": null, \"original\": \"2027-Q2\"}"
            })
    void whatWasNeverMovedIsWrittenAsAText(String due) {
        Programme programme = programme(with(Samples.COMMITMENTS, MOVED, due));
        assertEquals(
                Deadline.of(PartialDate.of("2027-Q2")),
                programme.commitments().get(1).due().orElseThrow());
        assertTrue(written(programme).contains("\"due\": \"2027-Q2\""));
    }

    @Test
    void theCurrentDateIsWrittenAndNeedNotBeRead() {
        Programme programme = programme(Samples.COMMITMENTS);
        assertEquals(programme, programme(with(Samples.COMMITMENTS, "\"current\": \"2027-Q2\",", "")));
        assertTrue(written(programme).contains("\"current\": \"2027-Q2\""));
    }

    @Test
    void everythingThatIsWrongIsInOneReport() {
        String document = Samples.COMMITMENTS;
        document = with(document, "\"2027-Q4\"", "\"eind 2027\"");
        document = with(document, "\"ipo\"", "\"IPO\"");
        document = with(document, "\"id\": \"old\", \"organisation\": \"pv27\",", "\"id\": 3,");
        document = with(document, "\"explanation\": \"why\"", "\"explanation\": [\"why\"]");
        document = with(document, "\"to\": \"2027-Q2\"", "\"to\": \"2027-13\"");
        document = with(document, "\"reviewBy\": \"2027-02-03\"", "\"reviewBy\": \"2027-02-30\"");
        document = with(document, "\"assessments\": []", """
                "assessments": [
                  {"id": "a", "subject": {"organisation": "nobody"}, "model": {"id": "tiny", "version": "1"},
                    "date": "2026-09-15", "assessor": "self", "answers": {}}
                ]""");
        assertEquals(
                List.of(
                        "NDS-DOC-037 /agreements/0/due",
                        "NDS-DOC-016 /endorsements/0/umbrella",
                        "NDS-DOC-010 /commitments/0/organisation",
                        "NDS-DOC-011 /commitments/0/id",
                        "NDS-DOC-011 /commitments/1/explanation",
                        "NDS-DOC-037 /commitments/1/due/moves/0/to",
                        "NDS-DOC-015 /commitments/2/reviewBy",
                        "NDS-PRG-003 /assessments/0/subject/organisation"),
                said(document));
    }
}
