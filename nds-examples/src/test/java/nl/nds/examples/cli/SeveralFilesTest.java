package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are read together, from files or standard input, and models beside the bundled ones. */
class SeveralFilesTest {

    private static final String SPEED_UP =
            "{ \"id\": \"speed\", \"scale\": { \"kind\": \"number\", \"worst\": 0, \"best\": 100 } }";
    private static final String SPEED_DOWN =
            "{ \"id\": \"slowness\", \"scale\": { \"kind\": \"number\", \"worst\": 100, \"best\": 0 } }";

    @TempDir
    private Path directory;

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private static List<Scorecard> scorecards(Call call) {
        return NdsJson.standard()
                .read(DocumentFormat.SCORECARDS, call.bytes())
                .orThrow()
                .scorecards();
    }

    private static Report report(Call call) {
        return NdsJson.standard().read(DocumentFormat.REPORT, call.bytes()).orThrow();
    }

    /** A programme that brings a model along, and an answer to its question. */
    private static String withModel(String organisation, String node, String question, int value) {
        String model = Samples.model("own", "1.0", node).replaceFirst("\"format\"[^\\n]*", "");
        return Samples.programme(organisation)
                .replace("\"assessments\"", "\"models\": [" + model + "], \"assessments\"")
                .replace("\"nds-reference\", \"version\": \"1.0\"", "\"own\", \"version\": \"1.0\"")
                .replace(
                        "\"internet-standards\": { \"observations\": [ { \"value\": 61 } ] }",
                        "\"" + question + "\": { \"value\": " + value + " }");
    }

    /** Only what several files say alike is one thing. */
    @Test
    void whatOneFileSaysTwiceStaysTwice() throws IOException {
        String endorsement = "{ \"agreement\": \"mail\", \"umbrella\": \"ipo\", \"group\": \"provinces\" }";
        String twice = file("twice.json", """
                { "format": "nds-programme/1.0", "asOf": "2026-10-01", "organisations": [],
                  "agreements": [ { "id": "mail", "title": { "en": "Mail" },
                    "addressed": [ { "to": { "groups": ["provinces"] }, "obligation": "voluntary" } ] } ],
                  "endorsements": [ %s, %s ], "commitments": [], "assessments": [] }
                """.formatted(endorsement, endorsement));
        String other = file("other.json", """
                { "format": "nds-programme/1.0", "asOf": "2026-10-01", "organisations": [], "assessments": [] }
                """);
        for (Call call : List.of(
                Call.of("validate", twice, "--format", "json"),
                Call.of("validate", twice, other, "--format", "json"))) {
            assertTrue(
                    report(call).violations().stream().anyMatch(it -> it.code().equals("NDS-AGR-105")),
                    () -> report(call).toString());
        }
    }

    @Test
    void everyOrganisationDeliversItsOwn() throws IOException {
        String one = file("one.json", Samples.programme("pv28"));
        String two = file("two.json", Samples.programme("pv27"));
        assertEquals(
                "valid: 2 files (0 errors, 0 warnings)\n",
                Call.of("validate", one, two).fine().out());
        assertEquals(
                "geldig: 2 bestanden (0 fouten, 0 waarschuwingen)\n",
                Call.of("validate", one, two, "--lang", "nl").fine().out());
        assertEquals(
                List.of("pv28-2026", "pv27-2026"),
                scorecards(Call.of("score", one, two, "--format", "json").fine()).stream()
                        .map(Scorecard::assessment)
                        .toList(),
                "in the order of the files");
        String text = Call.of("score", one, two).fine().narrow().out();
        assertTrue(text.contains("nds-reference 1.0; 2 assessments\n"), text);
    }

    @Test
    void togetherTheyGiveWhatOneProgrammeGives() throws IOException {
        String both = Samples.programme("pv27");
        String other = Samples.programme("pv28");
        String organisation = between(other, "\"organisations\": [", "  ],");
        String assessment = between(other, "\"assessments\": [", "  ]\n}");
        String joined = both.replaceFirst("(?s)    }\n  ],", "    }," + organisation + "  ],")
                .replaceFirst("(?s)    }\n  ]\n}", "    }," + assessment + "  ]\n}");
        String one = file("joined.json", joined);
        String first = file("first.json", both);
        String second = file("second.json", other);
        assertArrayEquals(
                Call.of("score", one, "--format", "json").fine().bytes(),
                Call.of("score", first, second, "--format", "json").fine().bytes());
        assertArrayEquals(
                Call.of("score", one).fine().bytes(),
                Call.of("score", first, second).fine().bytes());
    }

    private static String between(String text, String from, String to) {
        int begin = text.indexOf(from) + from.length();
        return text.substring(begin, text.indexOf(to, begin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "score"})
    void idsThatClashAreNamedWithBothFiles(String command) throws IOException {
        String one = file("one.json", Samples.programme("pv27"));
        String two = file("two.json", Samples.programme("pv27").replace("\"own\"", "\"other\""));
        Report report = report(Call.of(command, one, two, "--format", "json").ended(1));
        assertEquals(
                List.of("NDS-CLI-001 /organisations/0/id", "NDS-CLI-001 /assessments/0/id"),
                report.violations().stream()
                        .map(it -> it.code() + " " + it.path())
                        .toList());
        for (Violation violation : report.violations()) {
            assertEquals(Optional.of(two), violation.document());
            assertEquals(one, violation.arguments().get("other"));
        }
        for (String lang : List.of("en", "nl")) {
            Call text = Call.of(command, one, two, "--lang", lang).ended(1).narrow();
            text.says(two + ":6:13" + (lang.equals("en") ? " error" : " fout"));
            text.says(lang.equals("en") ? "this id stands in " + one + " too" : "deze id staat ook in " + one);
        }
    }

    @Test
    void anIdentifierOfTwoOrganisationsIsNamedWithBothFiles() throws IOException {
        String one = file("one.json", Samples.programme("pv27"));
        String two = file("two.json", Samples.programme("pv28").replace("\"value\": \"pv28\"", "\"value\": \"pv27\""));
        Report report = report(Call.of("validate", one, two, "--format", "json").ended(1));
        assertEquals(
                List.of("NDS-CLI-002 /organisations/0/identifiers/0"),
                report.violations().stream()
                        .map(it -> it.code() + " " + it.path())
                        .toList());
        assertEquals(Optional.of(two), report.violations().get(0).document());
        assertEquals(one, report.violations().get(0).arguments().get("other"));
    }

    @Test
    void aFileThatIsGivenTwiceClashesWithItself() throws IOException {
        String programme = file("one.json", Samples.programme("pv27"));
        Report report = report(
                Call.of("score", programme, programme, "--format", "json").ended(1));
        assertEquals(
                List.of("NDS-CLI-001", "NDS-CLI-001"),
                report.violations().stream().map(Violation::code).toList());
        String assessment = file("two.json", Samples.assessment("a", "pv27"));
        Call.of("score", assessment, assessment).ended(1);
    }

    @Test
    void whatIsTwiceInOneFileIsSaidOnce() throws IOException {
        String content = Samples.programme("pv27");
        String organisation = between(content, "\"organisations\": [", "  ],");
        String twice = file("twice.json", content.replaceFirst("(?s)    }\n  ],", "    }," + organisation + "  ],"));
        String other = file("other.json", Samples.programme("pv28"));
        Report report =
                report(Call.of("validate", other, twice, "--format", "json").ended(1));
        assertEquals(
                List.of("NDS-DOC-031", "NDS-ORG-011"),
                report.violations().stream().map(Violation::code).toList());
    }

    @Test
    void oneWrongFileKeepsTheOthersFromBeingScored() throws IOException {
        String good = file("good.json", Samples.programme("pv27"));
        String bad = file("bad.json", "{");
        Call call = Call.of("score", good, bad).ended(1);
        call.says(bad + ":1:");
        assertTrue(!call.out().contains("Noord-Holland"), call.out());
        Report report =
                report(Call.of("validate", good, bad, "--format", "json").ended(1));
        assertEquals(
                List.of(Optional.of(bad)),
                report.violations().stream().map(Violation::document).toList());
    }

    @Test
    void theErrorsOfAllFilesAreAddedUp() throws IOException {
        String content = Samples.programme("pv27").replace("\"asOf\"", "\"x\": 1, \"y\": 1, \"asOf\"");
        String one = file("one.json", content);
        String two = file("two.json", content);
        assertTrue(
                Call.of("validate", one, two).ended(1).out().endsWith("not valid: 2 files (4 errors, 0 warnings)\n"));
    }

    @Test
    void hyphenIsStandardInput() throws IOException {
        String content = Samples.programme("pv27");
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "valid: - (0 errors, 0 warnings)\n",
                Call.withInput(bytes, "validate", "-").fine().out());
        assertArrayEquals(
                Call.of("score", file("one.json", content)).fine().bytes(),
                Call.withInput(bytes, "score", "-").fine().bytes());
        assertEquals(
                2,
                scorecards(Call.withInput(
                                        bytes,
                                        "score",
                                        file("two.json", Samples.programme("pv28")),
                                        "-",
                                        "--format",
                                        "json")
                                .fine())
                        .size());
        Call nothing = Call.withInput(new byte[0], "validate", "-").ended(1);
        assertTrue(nothing.out().startsWith("-:1:1  error  NDS-DOC-002\n"), nothing.out());
    }

    @Test
    void anImportIsPipedIntoAScore() {
        Call imported = Call.of(
                "import",
                "internet-nl",
                "data/internet-nl/provinces-2019-03-25.json",
                "--map",
                "data/internet-nl/provinces.csv",
                "--date",
                "2019-03-25");
        assertArrayEquals(
                Call.of("score", "data/provinces-2019.json").fine().bytes(),
                Call.withInput(imported.bytes(), "score", "-").fine().bytes());
    }

    @Test
    void anAssessmentIsADocumentOfItsOwn() throws IOException {
        String one = file("one.json", Samples.assessment("first", "pv27"));
        String two = file("two.json", Samples.assessment("second", "pv28"));
        Call.of("validate", one, two).fine();
        List<Scorecard> scorecards =
                scorecards(Call.of("score", one, two, "--format", "json").fine());
        assertEquals(
                List.of("first", "second"),
                scorecards.stream().map(Scorecard::assessment).toList());
        assertEquals(
                Optional.of(Decimal.of(61)),
                scorecards
                        .get(0)
                        .outcome("resilience-and-autonomy-1")
                        .orElseThrow()
                        .value());
        assertEquals(Optional.empty(), scorecards.get(0).subjectName(), "the document does not say it");
        String text = Call.of("score", one, two).fine().narrow().out();
        assertTrue(text.contains("\npv27  "), text);
    }

    @Test
    void assessmentsAndProgrammesGoTogether() throws IOException {
        String one = file("one.json", Samples.programme("pv27"));
        String two = file("two.json", Samples.assessment("second", "pv28"));
        assertEquals(
                List.of("pv27-2026", "second"),
                scorecards(Call.of("score", one, two, "--format", "json").fine()).stream()
                        .map(Scorecard::assessment)
                        .toList());
        String clash = file("clash.json", Samples.assessment("pv27-2026", "pv28"));
        for (String[] files : new String[][] {{one, clash}, {clash, one}}) {
            Report report = report(
                    Call.of("score", files[0], files[1], "--format", "json").ended(1));
            assertEquals(1, report.total());
            Violation violation = report.violations().get(0);
            assertEquals("NDS-CLI-001", violation.code());
            assertEquals(
                    files[1].equals(clash) ? "/id" : "/assessments/0/id",
                    violation.path().toString());
            assertEquals(Optional.of(files[1]), violation.document());
            assertEquals(files[0], violation.arguments().get("other"));
        }
    }

    @Test
    void aModelIsGivenInAFile() throws IOException {
        String model = file("model.json", Samples.model("own", "1.0"));
        String assessment = file(
                "assessment.json",
                Samples.assessment("a", "pv27")
                        .replace("\"nds-reference\", \"version\": \"1.0\"", "\"own\", \"version\": \"1.0\"")
                        .replace(
                                "\"internet-standards\": { \"observations\": [ { \"value\": 61 } ] }",
                                "\"speed\": { \"value\": 7 }"));
        Call without = Call.of("validate", assessment).fine();
        assertTrue(without.out().contains("warning  NDS-DOC-026"), without.out());
        Call.of("score", assessment).refused(2, assessment, "own 1.0", "--model FILE");

        Call.of("validate", assessment, "--model", model)
                .fine()
                .says("valid: " + assessment + " (0 errors, 0 warnings)");
        List<Scorecard> scorecards = scorecards(Call.of("score", assessment, "--model", model, "--format", "json")
                .fine());
        assertEquals(new ModelReference("own", "1.0"), scorecards.get(0).model());
        assertEquals(Optional.of(Decimal.of(7)), scorecards.get(0).headline().value());
        String text =
                Call.of("score", assessment, "--model", model).fine().narrow().out();
        assertTrue(text.startsWith("A model\nown 1.0; 1 assessment\n"), text);
        assertTrue(Call.of("score", assessment, "--model", model, "--lang", "nl")
                .fine()
                .out()
                .startsWith("Een model\n"));

        String outside =
                file("outside.json", Files.readString(Path.of(assessment)).replace("7", "107"));
        Call wrong = Call.of("validate", outside, "--model", model).ended(1);
        assertTrue(wrong.out().contains("NDS-ASM-004"), wrong.out());
    }

    @Test
    void aProgrammeMayUseAModelThatIsGivenInAFile() throws IOException {
        String model = file("model.json", Samples.model("own", "1.0"));
        String programme = file(
                "programme.json",
                Samples.programme("pv27")
                        .replace("\"nds-reference\", \"version\": \"1.0\"", "\"own\", \"version\": \"1.0\"")
                        .replace(
                                "\"internet-standards\": { \"observations\": [ { \"value\": 61 } ] }",
                                "\"speed\": { \"value\": 7 }"));
        Report without = report(Call.of("score", programme, "--format", "json").ended(1));
        assertEquals(
                List.of("NDS-PRG-004 /assessments/0/model"),
                without.violations().stream()
                        .map(it -> it.code() + " " + it.path())
                        .toList());
        List<Scorecard> scorecards = scorecards(Call.of("score", programme, "--model", model, "--format", "json")
                .fine());
        assertEquals(Optional.of(Decimal.of(7)), scorecards.get(0).headline().value());
        assertEquals(Optional.of("Noord-Holland"), scorecards.get(0).subjectName());
    }

    @Test
    void severalModelsAreGivenInFiles() throws IOException {
        String one = file("one.json", Samples.model("one", "1.0"));
        String two = file("two.json", Samples.model("two", "1.0"));
        String assessment = Samples.assessment("a", "pv27")
                .replace(
                        "\"internet-standards\": { \"observations\": [ { \"value\": 61 } ] }",
                        "\"speed\": { \"value\": 7 }");
        String first = file(
                "first.json",
                assessment.replace("\"nds-reference\", \"version\": \"1.0\"", "\"one\", \"version\": \"1.0\""));
        String second = file(
                "second.json",
                assessment
                        .replace("\"nds-reference\", \"version\": \"1.0\"", "\"two\", \"version\": \"1.0\"")
                        .replace("\"a\"", "\"b\""));
        String text = Call.of("score", first, second, "--model", one, "--model", two)
                .fine()
                .narrow()
                .out();
        assertTrue(text.contains("\none 1.0; 1 assessment\n") && text.contains("\ntwo 1.0; 1 assessment\n"), text);
        Call.of("score", first, "--model", one, "--model", one).fine();
    }

    /** Else the figures would be those of another model than the user gave, without a word. */
    @Test
    void aModelInTheNameOfAnotherIsRefused() throws IOException {
        String other = file("other.json", Samples.model("nds-reference", "1.0"));
        Call.of("score", "data/provinces-2019.json", "--model", other).refused(2, other, "nds-reference 1.0");
        String up = file("up.json", Samples.model("own", "1.0", SPEED_UP));
        String down = file("down.json", Samples.model("own", "1.0", SPEED_DOWN));
        Call.of("score", "data/provinces-2019.json", "--model", up, "--model", down)
                .refused(2, down, "own 1.0");

        String bundled = file(
                "bundled.json",
                Call.of("model", "nds-reference", "--format", "json").out());
        assertArrayEquals(
                Call.of("score", "data/provinces-2019.json").bytes(),
                Call.of("score", "data/provinces-2019.json", "--model", bundled)
                        .fine()
                        .bytes());
    }

    @Test
    void programmesMayBringTheSameModel() throws IOException {
        String one = file("one.json", withModel("pv27", SPEED_UP, "speed", 7));
        String two = file("two.json", withModel("pv28", SPEED_UP, "speed", 8));
        List<Scorecard> scorecards =
                scorecards(Call.of("score", one, two, "--format", "json").fine());
        assertEquals(Optional.of(Decimal.of(7)), scorecards.get(0).headline().value());
        assertEquals(Optional.of(Decimal.of(8)), scorecards.get(1).headline().value());
        String text = Call.of("score", one, two).fine().narrow().out();
        assertTrue(text.contains("\nown 1.0; 2 assessments\n"), text);
    }

    @Test
    void programmesThatBringDifferentModelsInOneNameClash() throws IOException {
        String one = file("one.json", withModel("pv27", SPEED_UP, "speed", 7));
        String two = file("two.json", withModel("pv28", SPEED_DOWN, "slowness", 8));
        Call.of("score", one).fine();
        Call.of("score", two).fine();
        Report report = report(Call.of("score", one, two, "--format", "json").ended(1));
        assertEquals(
                List.of("NDS-CLI-003 /models/0"),
                report.violations().stream()
                        .map(it -> it.code() + " " + it.path())
                        .toList());
        assertEquals(Optional.of(two), report.violations().get(0).document());
        assertEquals(one, report.violations().get(0).arguments().get("other"));
    }

    /** A programme may bring its own model in the name of a bundled one; it is used for that programme only. */
    @Test
    void aModelOfAProgrammeIsUsedForThatProgramme() throws IOException {
        String own = file(
                "own.json",
                withModel("pv28", SPEED_UP, "speed", 7)
                        .replace("\"own\", \"version\": \"1.0\"", "\"nds-reference\", \"version\": \"1.0\"")
                        .replace(
                                "\"id\": \"own\",\n  \"version\": \"1.0\"",
                                "\"id\": \"nds-reference\",\n  \"version\": \"1.0\""));
        String bundled = file("bundled.json", Samples.programme("pv27"));
        for (String[] files : new String[][] {{own, bundled}, {bundled, own}}) {
            String text = Call.of("score", files[0], files[1]).fine().narrow().out();
            assertTrue(text.contains("A model\nnds-reference 1.0; 1 assessment\n"), text);
            assertTrue(
                    text.contains("NDS reference model (not an NDS publication)\nnds-reference 1.0; 1 assessment\n"),
                    text);
            assertTrue(text.contains("different models by one name"), text);
        }
    }
}
