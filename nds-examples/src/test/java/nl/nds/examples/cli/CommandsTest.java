package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.rollup.RollUp;
import nl.nds.core.rollup.Scorecards;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.json.BundledModels;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command in both formats and both languages: what it prints where, and the exit code. */
class CommandsTest {

    private static final String PROVINCES = "data/provinces-2019.json";
    private static final NdsJson JSON = NdsJson.standard();

    /** The first of something alike has to be parsed as JSON by somebody else too, with nothing after it. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    @TempDir
    private Path directory;

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private String withError() throws IOException {
        return file("error.json", Samples.programme("pv27").replace("\"value\": 61", "\"value\": 161"));
    }

    /** An assessment that is dated after its programme, which is a warning. */
    private String withWarning() throws IOException {
        return file(
                "warning.json",
                Samples.programme("pv27").replace("\"asOf\": \"2026-10-01\"", "\"asOf\": \"2019-01-01\""));
    }

    @Test
    void validateSaysThatADocumentIsValid() {
        assertEquals(
                "valid: " + PROVINCES + " (0 errors, 0 warnings)\n",
                Call.of("validate", PROVINCES).fine().out());
        assertEquals(
                "geldig: " + PROVINCES + " (0 fouten, 0 waarschuwingen)\n",
                Call.of("validate", PROVINCES, "--lang", "nl").fine().out());
    }

    @Test
    void validateSaysWhereAndWhichRuleAndWhy() throws IOException {
        String file = withError();
        Call english = Call.of("validate", file).ended(1);
        assertEquals("", english.err());
        english.says(file + ":21:62  error");
        assertTrue(english.out().contains("error  NDS-ASM-004\n"), english.out());
        assertTrue(english.out().contains("""
                    /assessments/0/answers/internet-standards/observations/0/value
                    the value lies outside the scale, which goes from 0 to 100
                """), english.out());
        english.says("not valid: " + file + " (1 error, 0 warnings)");

        Call dutch = Call.of("validate", "--lang=nl", file).ended(1);
        assertEquals("", dutch.err());
        assertTrue(dutch.out().contains("fout  NDS-ASM-004\n"), dutch.out());
        assertTrue(dutch.out().contains("    de waarde ligt buiten de schaal, die loopt van 0 tot 100\n"), dutch.out());
        dutch.says(file + ":21:62  fout", "niet geldig: " + file + " (1 fout, 0 waarschuwingen)");
    }

    @Test
    void aWarningIsSaidAndIsNoError() throws IOException {
        String file = withWarning();
        Call validate = Call.of("validate", file).fine();
        assertTrue(validate.out().contains("warning  NDS-PRG-006\n"), validate.out());
        validate.says("valid: " + file + " (0 errors, 1 warning)");
        Call score = Call.of("score", file).fine();
        assertTrue(score.out().contains("warning  NDS-PRG-006\n"), score.out());
        Call dutch = Call.of("score", file, "--lang", "nl").fine();
        assertTrue(dutch.out().contains("waarschuwing  NDS-PRG-006\n"), dutch.out());
    }

    /** Standard output is a document then, so they are said on standard error. */
    @Test
    void aWarningIsSaidBesideADocument() throws IOException {
        String file = withWarning();
        for (List<String> args :
                List.of(List.of("score", file), List.of("explain", file, "--assessment", "pv27-2026"))) {
            List<String> json = new ArrayList<>(args);
            json.addAll(List.of("--format", "json"));
            Call call = Call.of(json.toArray(String[]::new)).ended(0);
            assertTrue(JSON.readAny(call.bytes()).value().isPresent(), call.out());
            assertTrue(call.err().contains("warning  NDS-PRG-006\n"), call.err());
            json.addAll(List.of("--lang", "nl"));
            Call dutch = Call.of(json.toArray(String[]::new)).ended(0);
            assertArrayEquals(call.bytes(), dutch.bytes());
            assertTrue(dutch.err().contains("waarschuwing  NDS-PRG-006\n"), dutch.err());
            assertTrue(dutch.err().endsWith(" (0 fouten, 1 waarschuwing)\n"), dutch.err());
            Call text = Call.of(args.toArray(String[]::new)).fine();
            assertTrue(text.out().endsWith(call.err()), text.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void validateGivesAReportToPrograms(String lang) throws IOException {
        Call fine = Call.of("validate", PROVINCES, "--format", "json", "--lang", lang)
                .fine();
        Report nothing = JSON.read(DocumentFormat.REPORT, fine.bytes()).orThrow();
        assertTrue(nothing.isValid());
        assertEquals(0, nothing.total());

        String file = withError();
        Call wrong = Call.of("validate", file, "--format=json", "--lang", lang).ended(1);
        assertEquals("", wrong.err());
        Report report = JSON.read(DocumentFormat.REPORT, wrong.bytes()).orThrow();
        assertEquals(1, report.count(Severity.ERROR));
        assertEquals(1, report.total());
        assertEquals("NDS-ASM-004", report.violations().get(0).code());
        assertEquals(
                "/assessments/0/answers/internet-standards/observations/0/value",
                report.violations().get(0).path().toString());
        assertEquals(file, report.violations().get(0).document().orElseThrow());
        assertEquals(21, report.violations().get(0).location().orElseThrow().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void scoreGivesScorecardsToPrograms(String lang) throws IOException {
        Call call =
                Call.of("score", PROVINCES, "--format", "json", "--lang", lang).fine();
        Scorecards scorecards =
                JSON.read(DocumentFormat.SCORECARDS, call.bytes()).orThrow();
        assertEquals(12, scorecards.scorecards().size());
        RollUp.OfModel rollUp = scorecards.rollUp().orElseThrow().models().get(0);
        assertEquals(12, rollUp.together().members());
        assertEquals(
                12, rollUp.together().node("internet-standards").orElseThrow().determined());
        assertArrayEquals(JSON.write(DocumentFormat.SCORECARDS, scorecards), call.bytes(), "nothing but the document");
        STRICT.readTree(call.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void scoreGivesTheReportIfThereAreErrors(String lang) throws IOException {
        String file = withError();
        Call json = Call.of("score", file, "--format", "json", "--lang", lang).ended(1);
        assertEquals("", json.err());
        Report report = JSON.read(DocumentFormat.REPORT, json.bytes()).orThrow();
        assertEquals(
                List.of("NDS-ASM-004"),
                report.violations().stream().map(it -> it.code()).toList());

        Call text = Call.of("score", file, "--lang", lang).ended(1);
        assertEquals(Call.of("validate", file, "--lang", lang).out(), text.out());
        assertFalse(text.out().contains("Noord-Holland"), "no figures of data that has errors");
    }

    @Test
    void scorePrintsInTheLanguageThatWasAskedFor() {
        String english = Call.of("score", PROVINCES).fine().out();
        assertTrue(english.startsWith(
                "NDS reference model (not an NDS publication)\nnds-reference 1.0; 12 assessments\n"));
        assertTrue(english.contains("\n–    not determined\n"));
        String dutch = Call.of("score", PROVINCES, "--lang", "nl").fine().out();
        assertTrue(dutch.startsWith(
                "NDS-referentiemodel (geen publicatie van de NDS)\nnds-reference 1.0; 12 beoordelingen\n"));
        assertTrue(dutch.contains("\n–    niet bepaald\n"));
    }

    @Test
    void scoreOfNothingSaysSo() throws IOException {
        String file = file(
                "none.json",
                "{ \"format\": \"nds-programme/1.0\", \"asOf\": \"2026-10-01\", \"organisations\": [], \"assessments\": [] }");
        assertEquals("no assessments\n", Call.of("score", file).fine().out());
        assertEquals(
                "geen beoordelingen\n",
                Call.of("score", file, "--lang", "nl").fine().out());
        Call json = Call.of("score", file, "--format", "json").fine();
        assertEquals(
                List.of(),
                JSON.read(DocumentFormat.SCORECARDS, json.bytes()).orThrow().scorecards());
    }

    @Test
    void scoreNeedsSomethingToScore() throws IOException {
        String model = file("model.json", Samples.model("own", "1.0"));
        Call.of("score", model).refused(2, model, "nothing to score");
        String report = file(
                "report.json",
                Call.of("validate", PROVINCES, "--format", "json").out());
        Call.of("score", report).refused(2, report, "nothing to score");
    }

    @Test
    void modelsListsTheBundledModels() throws IOException {
        assertEquals("""
                nds-reference 1.0             NDS reference model (not an NDS publication)
                eu-cloud-sovereignty 1.2.1    EU Cloud Sovereignty Framework
                digitoegankelijk-status 2025  Accessibility status A to E
                internet-nl-categories 2      internet.nl: totals from points per category
                """, Call.of("models").fine().out());
        assertEquals("""
                nds-reference 1.0             NDS-referentiemodel (geen publicatie van de NDS)
                eu-cloud-sovereignty 1.2.1    EU-raamwerk voor cloudsoevereiniteit
                digitoegankelijk-status 2025  Toegankelijkheidsstatus A tot en met E
                internet-nl-categories 2      internet.nl: totalen uit punten per categorie
                """, Call.of("models", "--lang", "nl").fine().out());

        JsonNode list =
                STRICT.readTree(Call.of("models", "--format", "json").fine().bytes());
        assertEquals("nds-models/1.0", list.path("format").textValue());
        assertEquals(
                BundledModels.catalogue().models().size(), list.path("models").size());
        JsonNode first = list.path("models").get(0);
        assertEquals("nds-reference", first.path("id").textValue());
        assertEquals("1.0", first.path("version").textValue());
        assertEquals("the nds library", first.path("publisher").textValue());
        assertFalse(first.path("official").booleanValue(), "it is no publication of the NDS, and says so");
        assertTrue(first.path("official").isBoolean());
        assertEquals(
                "NDS reference model (not an NDS publication)",
                first.path("title").path("en").textValue());
        assertEquals(
                "NDS-referentiemodel (geen publicatie van de NDS)",
                first.path("title").path("nl").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void modelGivesTheDocumentToPrograms(String lang) {
        Call call = Call.of("model", "nds-reference", "--format", "json", "--lang", lang)
                .fine();
        MaturityModel model =
                JSON.read(DocumentFormat.MATURITY_MODEL, call.bytes()).orThrow();
        assertEquals(
                BundledModels.catalogue()
                        .find(new ModelReference("nds-reference", "1.0"))
                        .orElseThrow(),
                model);
    }

    @Test
    void modelPrintsAnOutline() {
        String english = Call.of("model", "eu-cloud-sovereignty").fine().out();
        assertTrue(english.startsWith("EU Cloud Sovereignty Framework\neu-cloud-sovereignty 1.2.1, "), english);
        assertTrue(english.contains("not official\n"), english);
        assertTrue(english.contains("\nSovereignty score [score]\n"), english);
        assertTrue(english.contains("\nLevels seal\n"), english);
        assertTrue(english.contains("from 1\n"), english);
        String dutch =
                Call.of("model", "eu-cloud-sovereignty", "--lang", "nl").fine().out();
        assertTrue(dutch.contains("niet officieel\n"));
        assertTrue(dutch.contains("vanaf 1\n"), dutch);
        String own = Call.of("model", "nds-reference", "--lang", "nl")
                .fine()
                .narrow()
                .out();
        assertTrue(own.contains("\nnds-reference 1.0, de nds-bibliotheek, niet officieel\n"), own);
    }

    @Test
    void modelPrintsAQuestionnaire() {
        String english = Call.of("model", "nds-reference").fine().narrow().out();
        assertTrue(english.startsWith(
                "NDS reference model (not an NDS publication)\nnds-reference 1.0, the nds library, not official\n"));
        long all = english.lines().filter(it -> it.startsWith("  ▸ ")).count();
        assertTrue(english.contains("\n" + all + " questions\n"), english);
        assertTrue(english.contains("\n── 5  Increasing the government's digital resilience and autonomy ──"), english);
        assertTrue(english.contains("\n5.2  Recovery and exercises\n"), english);
        assertTrue(english.contains("""

                  Web sites that meet the internet standards [internet-standards]
                  ▸ Which percentage does internet.nl give each web site?
                    answer    0 … 100; of several: worst
                    evidence  The report of internet.nl.
                    asked of  one organisation, a part of an organisation
                    good for  6 months
                    why       With several sites the worst counts: an attacker chooses the
                """), english);
        assertTrue(english.contains("    asked of  municipalities, provinces, water boards\n"), english);
        assertTrue(
                english.contains("    asked of  central government; or a group of organisations, the whole"), english);
        assertTrue(english.contains("\nLevels stage\n  not-started     Not started\n    Little or nothing"), english);

        String dutch = Call.of("model", "nds-reference", "--lang", "nl")
                .fine()
                .narrow()
                .out();
        assertTrue(dutch.startsWith("NDS-referentiemodel (geen publicatie van de NDS)\n"));
        assertTrue(dutch.contains("\n" + all + " vragen\n"), dutch);
        assertTrue(dutch.contains("  ▸ Welk percentage geeft internet.nl elke website?\n"), dutch);
        assertTrue(dutch.contains("    antwoord  0 … 100; van meer: de slechtste\n"), dutch);
        assertTrue(dutch.contains("    geldig    6 maanden\n"), dutch);
    }

    @ParameterizedTest
    @CsvSource({
        "central-government, 29, central government, staff-profiles, civil-registry",
        "provinces, 27, provinces, ensia-accountability, civil-registry",
        "municipalities, 28, municipalities, civil-registry, cloud-exit-plans",
        "water-boards, 27, water boards, ensia-accountability, civil-registry",
        "public-service-providers, 26, public service providers, right-door, ensia-accountability",
        "government, 29, the government as a whole, cloud-marketplace, bio2-measures"
    })
    void modelLeavesOutWhatDoesNotConcernAGroup(
            String group, int questions, String name, String asked, String notAsked) {
        String text = Call.of("model", "nds-reference", "--group", group)
                .fine()
                .narrow()
                .out();
        assertTrue(text.contains("\n" + questions + " questions for " + name + "\n"), text);
        assertEquals(questions, text.lines().filter(it -> it.startsWith("  ▸ ")).count());
        assertTrue(text.contains("[" + asked + "]"), text);
        assertFalse(text.contains("[" + notAsked + "]"), text);
        assertEquals(group.equals("government"), text.contains("1.2  Cloud marketplace"), "what exists once");
    }

    @Test
    void modelKnowsNoOtherGroupsAndLeavesNothingOutOfADocument() {
        Call.of("model", "nds-reference", "--group", "ministries")
                .refused(2, "ministries: no such group", "water-boards", "government");
        Call.of("model", "nds-reference", "--group", "provinces", "--format", "json")
                .refused(2, "--group");
        Call.of("model", "eu-cloud-sovereignty", "--group", "provinces").refused(2, "--group");
    }

    @Test
    void modelTakesAVersion() {
        assertArrayEquals(
                Call.of("model", "nds-reference").bytes(),
                Call.of("model", "nds-reference", "--model-version", "1.0")
                        .fine()
                        .bytes());
        Call.of("model", "nds-reference", "--model-version", "7.5").refused(2, "nds-reference 1.0");
        Call.of("model", "nds").refused(2, "nds: no such model is bundled", "nds-reference 1.0");
    }

    @Test
    void importGivesAProgramme() throws IOException {
        String result = file("result.json", Samples.batchResult("www.example.nl", "61"));
        String map = file("map.csv", Samples.owners("www.example.nl,pv27,Noord-Holland,province,provinces,,,PV27"));
        Call call = Call.of("import", "internet-nl", result, "--map", map, "--date", "2026-09-15")
                .fine();
        assertEquals(
                "pv27-2026-09-15",
                JSON.read(DocumentFormat.PROGRAMME, call.bytes())
                        .orThrow()
                        .assessments()
                        .get(0)
                        .id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "validate --help",
                "score --help",
                "explain --help",
                "compare --help",
                "models --help",
                "model --help",
                "import --help",
                "import internet-nl --help",
                "import openssf-scorecard --help",
                "import answers --help",
                "strategy --help"
            })
    void helpIsPrintedWhereItWasAskedFor(String call) {
        Call help = Call.of(call.split(" ")).fine().narrow();
        assertTrue(help.out().startsWith("Usage: nds"), help.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "-V",
                "validate --version",
                "score -V",
                "explain -V",
                "models -V",
                "model -V",
                "import -V",
                "import internet-nl -V",
                "import answers -V",
                "strategy -V"
            })
    void versionIsPrintedWhereItWasAskedFor(String call) {
        assertEquals(
                List.of("nds 0.1.0", "formats 1.0", "strategy 2025-07-04", "register nds-organisations 2026-05-16"),
                Call.of(call.split(" ")).fine().lines());
    }

    @Test
    void helpNamesTheExitCodes() {
        String help = Call.of("--help").fine().out().replaceAll("\\s+", " ");
        assertTrue(
                help.contains("Exit codes: 0 no errors, 1 the data has errors, 2 the call or a file cannot be used."));
    }

    @Test
    void outputEndsWithALineFeedAndHasNoOther() throws IOException {
        for (List<String> args : List.of(
                List.of("validate", PROVINCES),
                List.of("score", PROVINCES),
                List.of("score", PROVINCES, "--format", "json"),
                List.of("score", PROVINCES, "--nodes"),
                List.of("explain", PROVINCES, "--assessment", "pv27-2019-03-25"),
                List.of("explain", PROVINCES, "--assessment", "pv27-2019-03-25", "--format", "json"),
                List.of("models"),
                List.of("models", "--format", "json"),
                List.of("model", "nds-reference"),
                List.of("model", "nds-reference", "--format", "json"))) {
            String out = new String(Call.of(args.toArray(String[]::new)).bytes(), StandardCharsets.UTF_8);
            assertTrue(out.endsWith("\n") && !out.endsWith("\n\n"), () -> args + " ends with one line feed");
            assertFalse(out.contains("\r"), () -> args + " has line feeds only");
        }
    }
}
