package nl.nds.json;

import static nl.nds.json.Samples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.nds.core.programme.Programme;
import nl.nds.core.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of agreements and commitments of which some, or what they refer to, could not be read. */
class BrokenCommitmentsTest {

    /** To c, and perhaps to d. */
    private static final String SUCCESSIONS = "\"successions\": [{\"successor\": \"c\", \"date\": \"2026-01-01\"},"
            + " {\"successor\": \"d\", \"date\": \"2026-01-01\", \"planned\": true}], ";

    private static Report read(String document) {
        ReadResult<Programme> result = Samples.JSON.read(DocumentFormat.PROGRAMME, document);
        assertEquals(result.report().isValid(), result.value().isPresent());
        return result.report();
    }

    private static List<String> said(String document) {
        return Marked.said(read(document));
    }

    private static String organisation(String id) {
        return ("{\"id\": \"%s\", \"group\": \"provinces\", \"names\": [{\"name\": \"N\"}],"
                        + " \"identifiers\": [{\"scheme\": \"own\", \"value\": \"%s\"}]}")
                .formatted(id, id);
    }

    private static String agreement(String id) {
        return ("{\"id\": \"%s\", \"title\": {\"en\": \"T\"},"
                        + " \"addressed\": [{\"to\": {\"groups\": [\"provinces\"]}, \"obligation\": \"agreed\"}]}")
                .formatted(id);
    }

    private static String commitment(String id, String organisation, String agreement, String... more) {
        return ("{\"id\": \"%s\", \"organisation\": \"%s\", \"agreement\": \"%s\", \"answer\": \"adopt\","
                        + " \"status\": \"proposed\"%s}")
                .formatted(id, organisation, agreement, more.length == 0 ? "" : ", " + String.join(", ", more));
    }

    private static String endorsement(String agreement) {
        return "{\"agreement\": \"%s\", \"umbrella\": \"ipo\", \"group\": \"provinces\"}".formatted(agreement);
    }

    private static String programme(
            List<String> organisations, List<String> agreements, List<String> endorsements, List<String> commitments) {
        return """
                {
                  "format": "nds-programme/1.0",
                  "asOf": "2026-10-01",
                  "organisations": [%s],
                  "agreements": [%s],
                  "endorsements": [%s],
                  "commitments": [%s],
                  "models": [],
                  "assessments": []
                }
                """.formatted(
                        String.join(",\n", organisations),
                        String.join(",\n", agreements),
                        String.join(",\n", endorsements),
                        String.join(",\n", commitments));
    }

    private static String programme(List<String> agreements, List<String> commitments) {
        return programme(List.of(organisation("a")), agreements, List.of(), commitments);
    }

    /** A commitment of which only an explanation is wrong. */
    private static String broken(String commitment) {
        return commitment.substring(0, commitment.length() - 1) + ", \"explanation\": 3}";
    }

    private static String brokenAgreement(String id) {
        return with(agreement(id), "{\"en\": \"T\"}", "\"T\"");
    }

    @Test
    void brokenReferencesAreSaidBesideErrorsOfForm() {
        assertEquals(
                List.of(
                        "NDS-DOC-011 /agreements/1/title",
                        "NDS-AGR-102 /endorsements/1/agreement",
                        "NDS-DOC-010 /commitments/0/answer",
                        "NDS-COM-101 /commitments/1/agreement",
                        "NDS-PRG-003 /commitments/2/organisation",
                        "NDS-DOC-015 /commitments/3/givenOn",
                        "NDS-COM-107 /commitments/4/dependsOn/1",
                        "NDS-COM-110 /commitments/5/supersedes"),
                said(programme(
                        List.of(organisation("a"), organisation("b")),
                        List.of(agreement("one"), brokenAgreement("two")),
                        List.of(endorsement("two"), endorsement("none")),
                        List.of(
                                with(commitment("c0", "a", "one"), "\"answer\": \"adopt\", ", ""),
                                commitment("c1", "a", "none"),
                                commitment("c2", "nobody", "one"),
                                commitment("c3", "b", "one", "\"givenOn\": \"2026-02\""),
                                commitment("c4", "a", "two", "\"dependsOn\": [\"c0\", \"none\"]"),
                                commitment("c5", "b", "two", "\"supersedes\": \"none\"")))));
    }

    @Test
    void whatABrokenCommitmentRefersToIsLookedUp() {
        List<String> said = said(programme(
                List.of(),
                List.of(
                        broken(commitment("c", "nobody", "none", "\"supersedes\": \"no\"")),
                        with(commitment("c", "a", "one"), "\"organisation\": \"a\", \"agreement\": \"one\", ", ""))));
        assertEquals(
                List.of(
                        "NDS-COM-101 /commitments/0/agreement",
                        "NDS-COM-110 /commitments/0/supersedes",
                        "NDS-DOC-010 /commitments/1/agreement",
                        "NDS-DOC-010 /commitments/1/organisation",
                        "NDS-DOC-011 /commitments/0/explanation",
                        "NDS-DOC-031 /commitments/1/id",
                        "NDS-PRG-003 /commitments/0/organisation"),
                said.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"one\", | ''",
                "\"id\": \"one\" | \"id\": 1",
                "{\"en\": \"T\"} | {}",
                "[\"provinces\"] | [\"province\"]",
                "\"agreed\" | \"agree\""
            })
    void nothingFollowsFromABrokenAgreement(String piece, String replacement) {
        Report report = read(programme(
                List.of(organisation("a")),
                List.of(with(agreement("one"), piece, replacement)),
                List.of(endorsement("one")),
                List.of(commitment("c", "a", "one"), commitment("d", "a", "one", "\"supersedes\": \"c\""))));
        assertEquals(1, report.total(), () -> Marked.said(report).toString());
    }

    @Test
    void anAgreementWithABadIdIsMeantByIt() {
        assertEquals(
                List.of(
                        "NDS-DOC-017 /agreements/0/id",
                        "NDS-AGR-102 /endorsements/1/agreement",
                        "NDS-COM-101 /commitments/1/agreement"),
                said(programme(
                        List.of(organisation("a")),
                        List.of(agreement("o ne")),
                        List.of(endorsement("o ne"), endorsement("none")),
                        List.of(commitment("c", "a", "o ne"), commitment("d", "a", "none")))));
    }

    @Test
    void listsThatAreNoneLeaveEverythingOpen() {
        String whole = programme(
                List.of(organisation("a")),
                List.of(agreement("one")),
                List.of(endorsement("one")),
                List.of(commitment("c", "a", "one")));
        assertEquals(List.of(), said(whole));
        assertEquals(
                List.of("NDS-DOC-011 /organisations"),
                said(whole.replaceAll("(\"organisations\": )\\[\\{.*", "$1{},")));
        assertEquals(List.of("NDS-DOC-011 /agreements"), said(whole.replaceAll("(\"agreements\": )\\[.*", "$1{},")));
        assertEquals(
                List.of("NDS-DOC-011 /endorsements"), said(whole.replaceAll("(\"endorsements\": )\\[.*", "$1{},")));
        assertEquals(List.of("NDS-DOC-011 /commitments"), said(whole.replaceAll("(\"commitments\": )\\[.*", "$1{},")));
        assertEquals(List.of("NDS-DOC-011 /asOf"), said(whole.replace("\"2026-10-01\"", "2026")));
    }

    @Test
    void anUnansweredAgreementIsSaidUnlessABrokenCommitmentMayAnswerIt() {
        List<String> agreements = List.of(agreement("one"), agreement("two"));
        assertEquals(
                List.of("NDS-PRG-008 /agreements/0", "NDS-PRG-008 /agreements/1"),
                said(programme(agreements, List.of())));
        assertEquals(
                List.of("NDS-PRG-008 /agreements/1", "NDS-DOC-011 /commitments/0/explanation"),
                said(programme(agreements, List.of(broken(commitment("c", "a", "one"))))));
        assertEquals(
                List.of("NDS-PRG-008 /agreements/0", "NDS-DOC-010 /commitments/0/organisation"),
                said(programme(
                        agreements, List.of(with(commitment("c", "a", "two"), "\"organisation\": \"a\", ", "")))));
        assertEquals(List.of("NDS-DOC-011 /commitments/0"), said(programme(agreements, List.of("3"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"group\": \"provinces\" | \"group\": \"province\"",
                "\"id\": \"a\" | \"id\": 3",
                "\"own\" | 3",
                "\"id\": \"a\", | ''"
            })
    void nothingFollowsFromABrokenOrganisation(String piece, String replacement) {
        Report report = read(programme(
                List.of(with(organisation("a"), piece, replacement), organisation("b")),
                List.of(
                        with(agreement("one"), "{\"groups\": [\"provinces\"]}", "{\"organisations\": [\"a\", \"b\"]}"),
                        agreement("two")),
                List.of(endorsement("two")),
                List.of(
                        commitment("c", "a", "two"),
                        with(commitment("d", "a", "one"), "adopt\", \"status\": \"proposed\"", "decline\""),
                        commitment("e", "b", "one", "\"deliveredThrough\": \"a\""),
                        commitment("f", "b", "two"),
                        commitment("g", "b", "two", "\"supersedes\": \"f\""))));
        assertEquals(1, report.total(), () -> Marked.said(report).toString());
    }

    @Test
    void nothingFollowsFromABrokenModel() {
        String target = "\"targets\": [{\"title\": \"T\", \"value\": 1, \"node\": \"n\","
                + " \"model\": {\"id\": \"%s\", \"version\": \"1\"}}]";
        String document = programme(
                List.of(agreement("one")),
                List.of(
                        commitment("c", "a", "one", target.formatted("m")),
                        commitment("d", "a", "one", "\"supersedes\": \"c\"", target.formatted("n"))));
        assertEquals(
                List.of("NDS-PRG-004 /commitments/0/targets/0/model", "NDS-PRG-004 /commitments/1/targets/0/model"),
                said(document));
        List<String> said = said(with(document, "\"models\": []", "\"models\": [{\"id\": \"m\"}]"));
        assertEquals(
                List.of("NDS-PRG-004 /commitments/1/targets/0/model"),
                said.stream().filter(it -> !it.startsWith("NDS-DOC")).toList());
        assertEquals(List.of("NDS-DOC-011 /models/0"), said(with(document, "\"models\": []", "\"models\": [3]")));
    }

    @Test
    void aChainWithABrokenLinkIsNotTwoAnswers() {
        String first = commitment("c", "a", "one");
        String second = commitment("d", "a", "one", "\"supersedes\": \"c\"");
        String third = commitment("e", "a", "one", "\"supersedes\": \"d\"");
        List<String> agreements = List.of(agreement("one"));
        assertEquals(List.of(), said(programme(agreements, List.of(first, second, third))));
        for (String link : List.of(
                broken(second),
                with(second, "\"supersedes\": \"c\"", "\"supersedes\": 3"),
                with(second, "\"supersedes\"", "\"supercedes\""),
                with(second, "\"agreement\": \"one\", ", ""))) {
            Report report = read(programme(agreements, List.of(first, link, third)));
            assertEquals(1, report.total(), () -> Marked.said(report).toString());
        }
        // another one has nothing to do with it
        assertEquals(
                List.of("NDS-COM-105 /commitments/1/agreement", "NDS-DOC-011 /commitments/2/explanation"),
                said(programme(
                        List.of(agreement("one"), agreement("two")),
                        List.of(
                                first,
                                with(third, "\"supersedes\": \"d\"", "\"givenOn\": \"2026-01-01\""),
                                broken(commitment("f", "a", "two"))))));
        String superseded = with(first, "\"proposed\"", "\"superseded\"");
        assertEquals(
                List.of("NDS-COM-118 /commitments/0/status", "NDS-PRG-008 /agreements/0"),
                said(programme(agreements, List.of(superseded))).stream()
                        .sorted()
                        .toList());
        assertEquals(
                List.of("NDS-DOC-011 /commitments/1/supersedes"),
                said(programme(
                        agreements, List.of(superseded, with(second, "\"supersedes\": \"c\"", "\"supersedes\": 3")))));
    }

    @Test
    void aBrokenCommitmentHidesASecondAnswerOnlyIfItMaySupersedeOne() {
        List<String> organisations = List.of(
                with(organisation("a"), "\"names\"", SUCCESSIONS + "\"names\""),
                organisation("b"),
                organisation("c"),
                organisation("d"));
        List<String> agreements = List.of(agreement("one"), agreement("two"));
        String first = commitment("c1", "a", "one");
        String second = commitment("c2", "a", "one");
        for (String unrelated : List.of(
                broken(commitment("x", "b", "one")),
                broken(commitment("x", "a", "two")),
                broken(commitment("x", "d", "one")),
                broken(commitment("x", "a", "one", "\"supersedes\": \"c9\"")),
                with(commitment("x", "b", "one"), "\"agreement\": \"one\"", "\"agreement\": 1"))) {
            List<String> said =
                    said(programme(organisations, agreements, List.of(), List.of(first, second, unrelated)));
            assertTrue(said.contains("NDS-COM-105 /commitments/1/agreement"), () -> unrelated + " hides it: " + said);
        }
        for (String related : List.of(
                broken(commitment("x", "a", "one")),
                broken(commitment("x", "c", "one")),
                with(commitment("x", "b", "one"), "\"organisation\": \"b\"", "\"organisation\": 1"),
                with(commitment("x", "a", "two"), "\"agreement\": \"two\"", "\"agreement\": 1"),
                "3")) {
            List<String> said = said(programme(organisations, agreements, List.of(), List.of(first, second, related)));
            assertEquals(
                    List.of(),
                    said.stream().filter(it -> it.startsWith("NDS-COM-105")).toList(),
                    related);
        }
        // nobody knows who succeeds an organisation that could not be read
        List<String> said = said(programme(
                List.of(with(organisation("a"), "\"own\"", "3"), organisation("b")),
                agreements,
                List.of(),
                List.of(first, second, broken(commitment("x", "b", "one")))));
        assertEquals(
                List.of(),
                said.stream().filter(it -> it.startsWith("NDS-COM-105")).toList());
    }

    @Test
    void anUnansweredAgreementIsSaidUnlessTheBrokenCommitmentIsOfSomebodyWhoHasNotAnsweredIt() {
        List<String> organisations = List.of(organisation("a"), organisation("b"));
        List<String> agreements = List.of(agreement("one"), agreement("two"));
        String toSomething = with(commitment("x", "a", "one"), "\"agreement\": \"one\"", "\"agreement\": 1");
        // a has answered the first agreement, and may have answered the second; b has answered none
        assertEquals(
                List.of(
                        "NDS-PRG-008 /agreements/0",
                        "NDS-PRG-008 /agreements/1",
                        "NDS-DOC-011 /commitments/1/agreement"),
                said(programme(
                        organisations, agreements, List.of(), List.of(commitment("c", "a", "one"), toSomething))));
        // of more than are named, a may be one
        List<String> many = new ArrayList<>();
        IntStream.range(0, 101).forEach(i -> many.add(organisation("o" + i)));
        many.add(organisation("a"));
        assertEquals(
                List.of("NDS-DOC-011 /commitments/1/agreement"),
                said(programme(
                        many, agreements.subList(0, 1), List.of(), List.of(commitment("c", "a", "one"), toSomething))));
    }

    @Test
    void whatDependsOnSomethingWithdrawnIsSaidUnlessThatFollowsFromWhatIsBroken() {
        List<String> agreements = List.of(agreement("one"), agreement("two"));
        String withdrawn = with(commitment("w", "b", "one"), "proposed", "withdrawn");
        String first = commitment("c", "a", "one", "\"dependsOn\": [\"w\"]");
        String broken = broken(commitment("x", "a", "two"));
        assertEquals(
                List.of("NDS-COM-121 /commitments/0/dependsOn/0", "NDS-DOC-011 /commitments/2/explanation"),
                said(programme(
                                List.of(organisation("a"), organisation("b")),
                                agreements,
                                List.of(),
                                List.of(first, withdrawn, broken)))
                        .stream()
                        .filter(it -> !it.startsWith("NDS-PRG-008"))
                        .toList());
    }

    /** One cause, one violation. */
    @Test
    void aCopiedCommitmentIsSaidOnce() {
        String first = commitment("c", "a", "one");
        String second = commitment("d", "a", "one", "\"supersedes\": \"c\"");
        assertEquals(
                List.of("NDS-DOC-031 /commitments/1/id"),
                said(programme(List.of(agreement("one")), List.of(first, first))));
        assertEquals(
                List.of("NDS-DOC-031 /commitments/2/id"),
                said(programme(List.of(agreement("one")), List.of(first, second, second))));
        // another id is another answer
        assertEquals(
                List.of("NDS-DOC-031 /commitments/1/id", "NDS-COM-105 /commitments/2/agreement"),
                said(programme(List.of(agreement("one")), List.of(first, first, with(first, "\"c\"", "\"e\"")))));
    }

    @Test
    void positionsAreThoseOfTheDocument() {
        List<String> commitments = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> commitments.add(commitment("c" + i, "a", "g" + i)));
        List<String> agreements = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> agreements.add(agreement("g" + i)));
        List<String> endorsements = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> endorsements.add(endorsement("g" + i)));
        for (int broken : List.of(2, 11, 19)) {
            commitments.set(broken, broken(commitments.get(broken)));
            agreements.set(broken, brokenAgreement("g" + broken));
            endorsements.set(broken, "{}");
        }
        commitments.set(12, commitment("c12", "nobody", "g13"));
        endorsements.set(13, endorsement("none"));
        agreements.set(14, with(agreement("g14"), "\"agreed\"", "\"statutory\""));
        List<String> said = said(programme(List.of(organisation("a")), agreements, endorsements, commitments));
        assertEquals(
                List.of(
                        "NDS-PRG-008 /agreements/12",
                        "NDS-AGR-004 /agreements/14/addressed/0/obligation",
                        "NDS-AGR-102 /endorsements/13/agreement",
                        "NDS-PRG-003 /commitments/12/organisation"),
                said.stream().filter(it -> !it.startsWith("NDS-DOC")).toList());
        assertEquals(4 + 3 * 5, said.size());
    }

    @Test
    void whatStandsInForABrokenThingIsNeverReferredTo() {
        List<String> commitments = new ArrayList<>(List.of("3", "{}"));
        for (int i = 0; i < 10; i++) {
            commitments.add(commitment("c" + i, "x" + i, "x" + i, "\"dependsOn\": [\"x" + i + "\"]"));
        }
        List<String> said = said(programme(
                List.of(organisation("a")),
                List.of(brokenAgreement("one"), agreement("two")),
                List.of(endorsement("x3"), "3"),
                commitments));
        assertEquals(
                10, said.stream().filter(it -> it.startsWith("NDS-COM-101")).count(), said::toString);
        assertEquals(
                10, said.stream().filter(it -> it.startsWith("NDS-PRG-003")).count(), said::toString);
        assertEquals(
                List.of("NDS-AGR-102 /endorsements/0/agreement"),
                said.stream().filter(it -> it.startsWith("NDS-AGR")).toList());
    }

    @Test
    void nothingFollowsHoweverOftenABrokenThingIsReferredTo() {
        List<String> organisations = new ArrayList<>();
        List<String> commitments = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            organisations.add(organisation("o" + i));
            commitments.add(commitment("c" + i, "o" + i, "one"));
        }
        commitments.add(commitment("last", "nobody", "one"));
        Report report = read(programme(organisations, List.of(brokenAgreement("one")), List.of(), commitments));
        assertEquals(
                List.of("NDS-DOC-011 /agreements/0/title", "NDS-PRG-003 /commitments/1500/organisation"),
                Marked.said(report));
        assertEquals(2, report.total());
    }

    @Test
    void withoutADateWhatDoesNotNeedItIsSaid() {
        String ended = with(organisation("a"), "\"names\"", "\"existsThrough\": \"2020-12-31\", \"names\"");
        String document = programme(
                List.of(ended, organisation("b")),
                List.of(with(agreement("one"), "\"provinces\"", "\"municipalities\""), agreement("two")),
                List.of(endorsement("one"), endorsement("none")),
                List.of(
                        commitment("c", "a", "one", "\"start\": \"2026\""),
                        commitment("d", "nobody", "one", "\"givenOn\": \"2030-01-01\"")));
        assertEquals(
                List.of(
                        "NDS-DOC-010 /asOf",
                        "NDS-AGR-102 /endorsements/1/agreement",
                        "NDS-COM-115 /commitments/0/start",
                        "NDS-PRG-003 /commitments/1/organisation"),
                said(with(document, "\"asOf\": \"2026-10-01\",", "")));
    }
}
