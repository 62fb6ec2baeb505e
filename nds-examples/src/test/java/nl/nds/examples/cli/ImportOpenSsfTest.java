package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Reason;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.programme.Programme;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The import of results of OpenSSF Scorecard. */
class ImportOpenSsfTest {

    private static final Path REAL = Path.of("data/openssf/scorecard-inconclusive.json");
    private static final String MODEL = "src/test/resources/importing/checks-model.json";
    private static final String SECRET = "geheim-123456782";

    @TempDir
    private Path directory;

    private Call run(String... results) throws IOException {
        List<String> args = new ArrayList<>(List.of("import", "openssf-scorecard"));
        for (int i = 0; i < results.length; i++) {
            args.add(Files.writeString(directory.resolve("r" + i + ".json"), results[i])
                    .toString());
        }
        args.addAll(List.of("--model", MODEL, "--organisation", "gm0363"));
        return Call.of(args.toArray(String[]::new));
    }

    private static Programme programme(Call call) {
        return NdsJson.standard().read(DocumentFormat.PROGRAMME, call.bytes()).orThrow();
    }

    private static String result(String repository, String... checks) {
        return "{\"date\": \"2026-09-15\", \"repo\": {\"name\": \"" + repository + "\"}, \"score\": 3.2, \"checks\": ["
                + String.join(",", checks) + "]}";
    }

    private static String check(String name, String score) {
        return "{\"name\": \"" + name + "\", \"score\": " + score + ", \"reason\": \"because\"}";
    }

    private static Answer answer(Call call, String indicator) {
        return programme(call).assessments().get(0).answers().get(indicator);
    }

    /** In the real file one of three checks is inconclusive, for which it has −1. */
    @Test
    void minusOneIsInconclusiveAndNeverANumber() throws IOException {
        Call call = run(Files.readString(REAL)).fine();
        Programme programme = programme(call);
        Assessment assessment = programme.assessments().get(0);
        Map<String, Answer> answers = assessment.answers();
        assertEquals(
                new Answer.Measured(Decimal.ZERO), answers.get("check-name").content());
        assertEquals(
                new Answer.Inconclusive("inconclusive reason"),
                answers.get("check-name3").content());
        assertEquals(Optional.of("min result reason"), answers.get("check-name").note());
        assertEquals(
                "OpenSSF Scorecard 1.2.3",
                answers.get("check-name").source().orElseThrow().title());
        assertEquals(
                new Subject.OrganisationSubject("gm0363", Optional.of(new Subject.Part("repository", "org/name"))),
                assessment.subject());
        assertEquals("2021-08-25", assessment.date().toString());
        assertEquals("2021-08-25", programme.asOf().toString());

        String file =
                Files.write(directory.resolve("programme.json"), call.bytes()).toString();
        List<Scorecard> cards = NdsJson.standard()
                .read(
                        DocumentFormat.SCORECARDS,
                        Call.of("score", file, "--format", "json").fine().bytes())
                .orThrow()
                .scorecards();
        Outcome inconclusive = cards.get(0).outcome("check-name3").orElseThrow();
        assertEquals(OutcomeStatus.NOT_DETERMINED, inconclusive.status());
        assertEquals(Optional.of(Reason.INCONCLUSIVE), inconclusive.reason());
        assertEquals(
                Optional.of(Decimal.ZERO),
                cards.get(0).outcome("total").orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 10", "7, 7", "7.0, 7", "1e1, 10"})
    void aScoreIsKept(String score, String value) throws IOException {
        Call call = run(result("a/b", check("Check-Name", score), check("Check-Name2", "1"), check("Check-Name3", "1")))
                .fine();
        assertEquals(
                new Answer.Measured(Decimal.of(value)),
                answer(call, "check-name").content());
    }

    @Test
    void whatTheModelHasNoIndicatorForIsNamedAndLeftOut() throws IOException {
        Call call = run(result("a/b", check("Check-Name", "5"), check("Code-Review", "5"), check("Fuzzing", "-1")))
                .ended(0);
        assertEquals(1, programme(call).assessments().get(0).answers().size());
        assertEquals(
                "left out, since the model has no indicator for these checks: Code-Review,\nFuzzing\n"
                        + "in the model and in no result: check-name2, check-name3\n",
                call.err());
    }

    @Test
    void severalRepositoriesAreSeveralParts() throws IOException {
        String all = check("Check-Name", "5") + "," + check("Check-Name2", "5") + "," + check("Check-Name3", "5");
        Call call = run(result("a/b", all), result("a/c", all).replace("2026-09-15", "2026-09-16T10:00:00Z"))
                .fine();
        Programme programme = programme(call);
        assertEquals(
                List.of("repository-1", "repository-2"),
                programme.assessments().stream().map(Assessment::id).toList());
        assertEquals("2026-09-16", programme.asOf().toString(), "the last of the days");
        assertEquals(1, programme.organisations().size());
        run(result("a/b", all), result("a/b", all)).refused(1, "r1.json: /repo/name: is in a file before");
    }

    static Stream<Arguments> wrong() {
        String good = check("Check-Name", "5");
        return Stream.of(
                Arguments.of("text", SECRET, "is not JSON"),
                Arguments.of("no repository", "{\"date\": \"2026-09-15\"}", "/repo/name"),
                Arguments.of("no date", result("a/b", good).replace("\"date\"", "\"day\""), "/date"),
                Arguments.of("no day", result("a/b", good).replace("2026-09-15", "2026-09"), "/date: has to be a day"),
                Arguments.of("no such day", result("a/b", good).replace("09-15", "02-30"), "/date: has to be a day"),
                Arguments.of("no checks", result("a/b"), "/checks"),
                Arguments.of("a check twice", result("a/b", good, check("check-name", "1")), "/checks/1/name"),
                Arguments.of("a name with a blank", result("a/b", check("a " + SECRET, "1")), "/checks/0/name"),
                Arguments.of("-2", result("a/b", check("a", "-2")), "/checks/0/score"),
                Arguments.of("11", result("a/b", check("a", "11")), "/checks/0/score"),
                Arguments.of("a half", result("a/b", check("a", "0.5")), "/checks/0/score"),
                Arguments.of("just below 0", result("a/b", check("a", "-0.5")), "/checks/0/score"),
                Arguments.of("null", result("a/b", check("a", "null")), "/checks/0/score"),
                Arguments.of("a score as a text", result("a/b", check("a", "\"5\"")), "/checks/0/score"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void aResultThatIsWrongIsRefusedWithItsPlace(String name, String content, String message) throws IOException {
        run(content).refused(1, "r0.json: ", message).keepsSilentAbout(SECRET);
    }

    @Test
    void allChecksThatAreWrongAreSaidAtOnce() throws IOException {
        Call call = run(result("a/b", check("a", "-2"), check("b", "5"), check("c", "11")), "[]")
                .ended(1);
        assertEquals("", call.out());
        assertEquals(3, call.err().lines().count(), call.err());
        assertTrue(call.err().contains("/checks/2/score"), call.err());
    }

    @Test
    void anOrganisationHasToExistWhenItsRepositoryIsLookedAt() {
        Call.of("import", "openssf-scorecard", REAL.toString(), "--model", MODEL, "--organisation", "gm0788")
                .refused(1, "/date: the organisation does not exist on this day");
    }

    @Test
    void callsThatCannotBeUsedAreRefused() {
        String real = REAL.toString();
        Call.of("import", "openssf-scorecard", real, "--model", MODEL, "--organisation", "gm9999")
                .refused(2, "--organisation gm9999: is not an id in register");
        Call.of("import", "openssf-scorecard", real, "--model", real, "--organisation", "gm0363")
                .refused(2, "is not a valid nds-maturity-model");
        Call.of("import", "openssf-scorecard", real, "--organisation", "gm0363").refused(2, "--model");
        Call.of("import", "openssf-scorecard", "-", "--model", "-", "--organisation", "gm0363")
                .refused(2, "standard input");
    }
}
