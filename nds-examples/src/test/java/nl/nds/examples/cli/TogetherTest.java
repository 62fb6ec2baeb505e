package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programmes in several files are checked as the one programme that they are together. */
class TogetherTest {

    @TempDir
    private Path directory;

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private static String organisation(String id) {
        return "{ \"id\": \"%1$s\", \"group\": \"provinces\", \"names\": [ { \"name\": \"%1$s\" } ],".formatted(id)
                + " \"identifiers\": [ { \"scheme\": \"own\", \"value\": \"%s\" } ] }".formatted(id);
    }

    static String commitment(String id, String organisation, String... more) {
        return ("{ \"id\": \"%s\", \"organisation\": \"%s\", \"agreement\": \"one\", \"answer\": \"adopt\","
                        + " \"status\": \"committed\"%s }")
                .formatted(id, organisation, more.length == 0 ? "" : ", " + String.join(", ", more));
    }

    /** An organisation of one's own, and what it answers to the agreement that all bring along. */
    static String programme(String organisation, String... commitments) {
        return """
                {
                  "format": "nds-programme/1.0",
                  "asOf": "2026-10-01",
                  "organisations": [ %s ],
                  "agreements": [
                    {
                      "id": "one",
                      "title": { "en": "One" },
                      "addressed": [ { "to": { "groups": [ "provinces" ] }, "obligation": "agreed" } ]
                    }
                  ],
                  "commitments": [ %s ],
                  "assessments": []
                }
                """.formatted(organisation(organisation), String.join(",\n    ", commitments));
    }

    private static Report report(String... files) {
        Call call = Call.of(Stream.concat(Stream.of("validate", "--format", "json"), Stream.of(files))
                .toArray(String[]::new));
        Report report =
                NdsJson.standard().read(DocumentFormat.REPORT, call.bytes()).orThrow();
        call.ended(report.isValid() ? 0 : 1);
        return report;
    }

    private static List<String> said(String... files) {
        return report(files).violations().stream().map(TogetherTest::said).toList();
    }

    private static String said(Violation violation) {
        String file = Path.of(violation.document().orElseThrow()).getFileName().toString();
        return violation.code() + " " + file + " " + violation.path();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "score", "overview"})
    void aCommitmentMayDependOnOneInAnotherFile(String command) throws IOException {
        String one = file("one.json", programme("a", commitment("c", "a", "\"dependsOn\": [ \"d\" ]")));
        String two = file("two.json", programme("b", commitment("d", "b")));
        Call.of(command, one).ended(1);
        assertEquals(List.of("NDS-COM-107 one.json /commitments/0/dependsOn/0"), said(one));
        Call.of(command, one, two).fine();
        Call.of(command, two, one).fine();
        assertEquals(List.of(), said(one, two));
    }

    @Test
    void anOrganisationOfAnotherFileMayDeliver() throws IOException {
        String one = file("one.json", programme("a", commitment("c", "a", "\"deliveredThrough\": \"b\"")));
        String two = file("two.json", programme("b", commitment("d", "b")));
        String none = file("none.json", programme("d", commitment("e", "d", "\"deliveredThrough\": \"nobody\"")));
        assertEquals(List.of("NDS-COM-125 one.json /commitments/0/deliveredThrough"), said(one));
        assertEquals(List.of(), said(one, two));
        assertEquals(List.of("NDS-COM-125 none.json /commitments/0/deliveredThrough"), said(one, two, none));
    }

    @Test
    void whatNoFileHasIsSaidOnceWithTheFileThatRefersToIt() throws IOException {
        String one = file("one.json", programme("a", commitment("c", "a")));
        String two = file("two.json", programme("b", commitment("d", "b", "\"dependsOn\": [ \"none\" ]")));
        assertEquals(List.of("NDS-COM-107 two.json /commitments/0/dependsOn/0"), said(one, two));
        for (String command : List.of("validate", "score", "overview")) {
            Call.of(command, one, two)
                    .ended(1)
                    .narrow()
                    .says(
                            two + ":12:131 error NDS-COM-107 /commitments/0/dependsOn/0",
                            "not valid: 2 files (1 error, 0 warnings)");
        }
    }

    /** Lines and columns are those that a file has when it is read alone, also where a letter takes several bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff"})
    void placesAreThoseOfTheText(String mark) throws IOException {
        String answer =
                commitment("c", "a", "\"explanation\": \"\u00e9\ud83d\ude00 [{~/\", \"dependsOn\": [ \"none\" ]");
        String one = file("one.json", mark + programme("a", answer));
        String two = file("two.json", programme("b", commitment("d", "b")));
        List<Violation> alone = report(one).violations();
        assertEquals(1, alone.size());
        assertTrue(alone.get(0).location().isPresent());
        assertEquals(alone, report(two, one).violations());
    }

    @Test
    void aCircleThroughSeveralFilesIsFound() throws IOException {
        String one = file("one.json", programme("a", commitment("c", "a", "\"dependsOn\": [ \"d\" ]")));
        String two = file("two.json", programme("b", commitment("d", "b", "\"dependsOn\": [ \"c\" ]")));
        Report report = report(one, two);
        assertEquals(
                List.of("NDS-COM-109 one.json /commitments/0/dependsOn/0"),
                report.violations().stream().map(TogetherTest::said).toList());
        assertEquals(
                two + " /commitments/0/dependsOn/0",
                report.violations().get(0).arguments().get("elsewhere"),
                "the way through the other file");
        Call.of("validate", one, two).ended(1).narrow().says("see " + two + " /commitments/0/dependsOn/0");
        Call.of("validate", one, two, "--lang", "nl").ended(1).says("zie " + two + " /commitments/0/dependsOn/0");
    }

    /** Every organisation that has not answered is counted once, however many files bring the agreement along. */
    @Test
    void whoHasNotAnsweredIsCountedOnce() throws IOException {
        String one = file("one.json", programme("a", commitment("c", "a")));
        String two = file("two.json", programme("b"));
        String three = file("three.json", programme("d"));
        Report report = report(one, two, three);
        assertEquals(
                List.of("NDS-PRG-008 one.json /agreements/0"),
                report.violations().stream().map(TogetherTest::said).toList());
        Violation unanswered = report.violations().get(0);
        assertEquals("2", unanswered.arguments().get("count"));
        assertEquals(
                two + " /organisations/0, " + three + " /organisations/0",
                unanswered.arguments().get("elsewhere"));
        assertEquals(List.of(), unanswered.related(), "there are none in the same file");
        Call without =
                Call.of("validate", one, two, three, "--without", "NDS-PRG-008").fine();
        assertEquals("valid: 3 files (0 errors, 0 warnings)\n", without.out());
    }

    /** What has happened is not after the date of the file that says so, whatever the others are dated. */
    @Test
    void everyFileHasADateOfItsOwn() throws IOException {
        String one = file("one.json", programme("a", commitment("c", "a", "\"givenOn\": \"2026-11-01\"")));
        String two = file("two.json", programme("b", commitment("d", "b")).replace("2026-10-01", "2026-12-01"));
        assertEquals(List.of("NDS-COM-106 one.json /commitments/0/givenOn"), said(one, two));
    }

    @Test
    void ofWhatAFileWithErrorsMayBringNothingIsSaid() throws IOException {
        String one = file("one.json", programme("a", commitment("c", "a", "\"dependsOn\": [ \"d\" ]")));
        String broken = file("broken.json", programme("b", commitment("d", "b", "\"explanation\": 3")));
        String wrong = file(
                "wrong.json",
                programme("b", commitment("d", "b"))
                        .replace("\"assessments\": []", "\"assessments\": [ { \"id\": \"x\" } ]"));
        assertEquals(List.of("NDS-DOC-011 broken.json /commitments/0/explanation"), said(one, broken));
        assertTrue(said(one, wrong).stream().allMatch(it -> it.startsWith("NDS-DOC-010 wrong.json ")));
        String same = file("same.json", programme("b", commitment("c", "b")));
        assertEquals(List.of("NDS-CLI-001 same.json /commitments/0/id"), said(one, same));
        // what is wrong in a file by itself is said all the same
        String late = file("late.json", programme("d", commitment("e", "d", "\"supersedes\": \"e\"")));
        assertEquals(
                List.of(
                        "NDS-COM-109 late.json /commitments/0/supersedes",
                        "NDS-DOC-011 broken.json /commitments/0/explanation"),
                said(late, broken));
    }

    @Test
    void otherDocumentsBesideAProgrammeChangeNothing() throws IOException {
        String one = file("one.json", programme("a", commitment("c", "a", "\"dependsOn\": [ \"d\" ]")));
        String assessment = file("assessment.json", Samples.assessment("x", "pv27"));
        assertEquals(List.of("NDS-COM-107 one.json /commitments/0/dependsOn/0"), said(one, assessment));
    }
}
