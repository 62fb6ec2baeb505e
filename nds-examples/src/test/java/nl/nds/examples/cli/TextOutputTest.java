package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nds.core.maturity.Subject;
import nl.nds.examples.terminal.Width;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see: it fits 80 columns, stands in columns that line up, and says no more than the figures do. */
class TextOutputTest {

    private static final String PROVINCES = "data/provinces-2019.json";

    @TempDir
    private Path directory;

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    /** The text of the scores of one assessment by a model with these nodes and answers. */
    private Call score(String answers, String... nodes) throws IOException {
        String model = file("model.json", Samples.model("own", "1.0", nodes));
        String assessment = Samples.assessment("a", "pv27")
                .replace("\"nds-reference\", \"version\": \"1.0\"", "\"own\", \"version\": \"1.0\"")
                .replace("\"internet-standards\": { \"observations\": [ { \"value\": 61 } ] }", answers);
        return Call.of("score", file("assessment.json", assessment), "--model", model)
                .fine()
                .narrow();
    }

    private static String number(String id, String worst, String best) {
        return "{ \"id\": \"" + id + "\", \"scale\": { \"kind\": \"number\", \"worst\": " + worst + ", \"best\": "
                + best + " } }";
    }

    /** The line of the only subject under the bars. */
    private static String barLine(Call call) {
        return call.lines().stream()
                .filter(line -> line.matches(".*[█░┃·]{20}.*"))
                .findFirst()
                .orElseThrow();
    }

    private static String bar(Call call) {
        return barLine(call).replaceAll("[^█░┃·]", "");
    }

    // width

    private static final String DGI = "models/oecd-dgi-2023.json";

    static Stream<List<String>> calls() {
        Stream<List<String>> calls = Stream.of(
                List.of("validate", PROVINCES),
                List.of("score", PROVINCES),
                List.of("score", PROVINCES, "--nodes"),
                List.of("explain", PROVINCES, "--assessment", "pv27-2019-03-25"),
                List.of("overview", "data/agreements-2026.json"),
                List.of("compare", PROVINCES, "data/provinces-2020-example.json"),
                List.of(
                        "sensitivity",
                        "data/oecd-dgi-2023.json",
                        "--model",
                        DGI,
                        "--draws",
                        "20",
                        "--normalise",
                        "rank"),
                List.of("cohort", "data/oecd-dgi-2023.json", "--model", DGI, "--method", "z-score"),
                List.of("models"),
                List.of("model", "nds-reference"),
                List.of("register"),
                List.of("register", "--at", "2010-01-01"),
                List.of("register", "Utrecht"),
                List.of("register", "mnre1045", "--at", "2025-01-01"),
                List.of("register", "gm0014"),
                List.of("register", "Wijdemeren"));
        return calls.flatMap(call -> Stream.of("en", "nl")
                .map(lang ->
                        Stream.concat(call.stream(), Stream.of("--lang", lang)).toList()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyLineFits(List<String> call) {
        Call.of(call.toArray(String[]::new)).fine().narrow();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void noLineEndsInBlanksOrHasATab(List<String> call) {
        for (String line : Call.of(call.toArray(String[]::new)).lines()) {
            assertEquals(line.stripTrailing(), line);
            assertFalse(line.contains("\t"), line);
        }
    }

    static Stream<String> names() {
        return Stream.of(
                "Samenwerkingsverband van gemeenten, provincies en waterschappen ".repeat(5),
                "Regionaalhistorischinformatiecentrum".repeat(5),
                "Frysla\u0302n".repeat(20),
                "Z\u0351\u036bo\u0333\u0323a\u030b\u0353".repeat(30),
                "東京都庁".repeat(20),
                "한국정부".repeat(20),
                "ＮＯＯＲＤ－ＨＯＬＬＡＮＤ",
                "\uD83C\uDDF3\uD83C\uDDF1 \uD83D\uDE00".repeat(10),
                "\\u001b[2J\\u001b[31m\\u0007\\r\\n\\t",
                "\\u202e\\u2066\\u200b\\ufeff\\u00ad",
                "\\u2028\\u2029\\u0085",
                "'s-Hertogenbosch",
                "${7*7} %s%n {0} @|red x|@",
                "الرياض",
                "x");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNameFitsItsColumn(String name) throws IOException {
        String other =
                Samples.programme("pv28").replace("[ { \"value\": 61 } ]", "[ { \"value\": 7 }, { \"value\": 9.5 } ]");
        String one = file("one.json", Samples.programme("pv27").replace("Noord-Holland", name));
        String two = file("two.json", other);
        for (String lang : List.of("en", "nl")) {
            Call call = Call.of("score", one, two, "--lang", lang).fine().narrow();
            assertAligned(call);
        }
    }

    /** Rows of one table are as wide as each other, and as the head where it ends in a column; words may follow. */
    private static void assertAligned(Call call) {
        List<String> lines = call.lines();
        int checked = 0;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isRow = line.matches(".{0,90}( {3,}(–|[0-9.…]+|n/a)){3,}|.* [0-9]+ %(  .*)?");
            if (isRow && !lines.get(i - 1).isBlank()) {
                assertEquals(
                        Width.of(columns(lines.get(i - 1))),
                        Width.of(columns(line)),
                        () -> "not aligned: " + call.out());
                checked++;
            }
        }
        assertTrue(checked >= 4, () -> "rows were compared: " + call.out());
    }

    /** A row without the name of the level at its end. */
    private static String columns(String row) {
        return row.replaceFirst("(?<= %|covered|dekking)  .*$", "");
    }

    @Test
    void theTablesOfTheProvincesAreAligned() {
        assertAligned(Call.of("score", PROVINCES));
        assertAligned(Call.of("score", PROVINCES, "--lang", "nl"));
    }

    @Test
    void subjectsThatAreNoOrganisationHaveAName() throws IOException {
        String part = Samples.programme("pv27")
                .replace(
                        "\"subject\": { \"organisation\": \"pv27\" }",
                        "\"subject\": { \"organisation\": \"pv27\", \"part\": { \"kind\": \"\\u001b[31m\", \"name\": \""
                                + "dienst ".repeat(30) + "\" } }");
        assertAligned(Call.of("score", file("part.json", part), file("b.json", Samples.programme("pv28")))
                .fine()
                .narrow());
        String ofAll = Samples.assessment("a", "x")
                .replace(
                        "\"internet-standards\": { \"observations\": [ { \"value\": 61 } ] }",
                        "\"secure-domains\": { \"value\": 61 }");
        String group = ofAll.replace("{ \"organisation\": \"x\" }", "{ \"group\": \"provinces\" }");
        assertTrue(Call.of("score", file("group.json", group))
                .fine()
                .narrow()
                .out()
                .contains("\nprovinces   "));
        String all = ofAll.replace("{ \"organisation\": \"x\" }", "{ \"government\": true }");
        assertTrue(Call.of("score", file("all.json", all)).fine().narrow().out().contains("\ngovernment   "));
    }

    @Test
    void aModelOfLongAndWideTextsFits() throws IOException {
        String title = "\"title\": { \"en\": \"" + "東京都庁 and a word ".repeat(20) + "\", \"nl\": \"\\u001b[31m"
                + "woord".repeat(40) + "\" }";
        String id = "x".repeat(100);
        String node = "{ \"id\": \"" + id + "\", " + title + ", \"combine\": { \"rule\": \"worst\" },"
                + " \"scale\": { \"kind\": \"number\", \"worst\": 0, \"best\": 100 } }";
        String model = Samples.model("m".repeat(100), "v".repeat(100), node)
                .replace("\"title\": { \"en\": \"A model\", \"nl\": \"Een model\" }", title);
        String modelFile = file("model.json", model);
        String assessment = Samples.assessment("a", "pv27")
                .replace(
                        "\"nds-reference\", \"version\": \"1.0\"",
                        "\"" + "m".repeat(100) + "\", \"version\": \"" + "v".repeat(100) + "\"")
                .replace("internet-standards", id)
                .replace("[ { \"value\": 61 } ]", "[ { \"value\": 7 }, { \"value\": 9.5 } ]");
        String file = file("assessment.json", assessment);
        for (String lang : List.of("en", "nl")) {
            Call.of("score", file, "--model", modelFile, "--lang", lang).fine().narrow();
            Call.of("validate", file, modelFile, "--lang", lang).ended(0).narrow();
        }
        Call.of("score", file).refused(2, "--model FILE");
    }

    // columns

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 9, 10, 30})
    void aModelMayHaveManyRoots(int roots) throws IOException {
        String[] nodes = IntStream.range(0, roots)
                .mapToObj(i -> number("n" + i, "0", "100"))
                .toArray(String[]::new);
        Call call = score("\"n0\": { \"value\": 42 }", nodes);
        String head = call.lines().get(4);
        int shown = Math.min(roots, 9);
        assertEquals(
                "all abcdefgh".substring(0, shown == 1 ? 3 : 3 + shown),
                head.strip()
                        .replaceAll("(?<=[a-h]) +", "")
                        .replaceAll("all +", "all ")
                        .strip());
        assertEquals(
                roots > 9,
                call.out().contains("\n…    and " + (roots - 9) + " more, shown with --nodes\n"),
                call.out());
        assertTrue(call.out().contains("\nall  n0\n"), call.out());
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 3", "8, 1, 8", "9, 1, 8", "30, 1, 8", "8, 3, 6", "8, 12, 0"})
    void aModelMayHaveManyParts(int children, int roots, int shown) throws IOException {
        String below = IntStream.rangeClosed(1, children)
                .mapToObj(i -> number("n" + i, "0", "100"))
                .collect(Collectors.joining(", "));
        String[] nodes = IntStream.range(0, roots)
                .mapToObj(i -> i == 0
                        ? "{ \"id\": \"whole\", \"range\": [0, 100], \"aggregation\": \"arithmetic\", \"children\": ["
                                + below + "] }"
                        : number("r" + i, "0", "100"))
                .toArray(String[]::new);
        Call call = score("\"n1\": { \"value\": 42 }", nodes);
        String head = call.lines().get(4);
        assertEquals(shown, head.chars().filter(Character::isDigit).count(), head);
        assertTrue(head.contains("all"), head);
        int left = children + roots - shown - Math.min(roots, 9);
        assertEquals(left > 0, call.out().contains("and " + left + " more"), call.out());
    }

    @Test
    void aNumberIsNeverCut() throws IOException {
        Call call = score(
                "\"a\": { \"value\": 123456789 }, \"b\": { \"value\": -0.198765432 }",
                number("a", "0", "999999999"),
                number("b", "-1", "1"));
        assertTrue(call.out().contains(" 123456789  -0.2\n"), call.out());
        assertFalse(call.out().contains("…"), call.out());
    }

    @Test
    void whatDoesNotApplyIsExplained() throws IOException {
        String file = file(
                "one.json",
                Samples.programme("pv27")
                        .replace(
                                "\"internet-standards\": { \"observations\": [ { \"value\": 61 } ] }",
                                "\"federated-data-system\": { \"notApplicable\": \"geen gegevens\" },"
                                        + " \"data-maturity\": { \"notApplicable\": \"geen gegevens\" }"));
        Call english = Call.of("score", file).fine().narrow();
        assertTrue(english.out().contains("\nn/a  does not apply\n"), english.out());
        Call dutch = Call.of("score", file, "--lang", "nl").fine().narrow();
        assertTrue(dutch.out().contains("\nn/a  niet van toepassing\n"), dutch.out());
        assertFalse(Call.of("score", PROVINCES).out().contains("n/a"));
    }

    @Test
    void modelsThatDifferHaveTheirOwnTables() throws IOException {
        String model = file("model.json", Samples.model("own", "1.0"));
        String own = file(
                "own.json",
                Samples.assessment("a", "pv27")
                        .replace("\"nds-reference\", \"version\": \"1.0\"", "\"own\", \"version\": \"1.0\"")
                        .replace(
                                "\"internet-standards\": { \"observations\": [ { \"value\": 61 } ] }",
                                "\"speed\": { \"value\": 7 }"));
        String text = Call.of("score", own, PROVINCES, "--model", model)
                .fine()
                .narrow()
                .out();
        assertTrue(text.contains("own 1.0; 1 assessment\nassessed on 2026-09-15\n"), text);
        assertTrue(
                text.contains(
                        "\n\nNDS reference model (not an NDS publication)\nnds-reference 1.0; 12 assessments\nassessed on"),
                text);
    }

    // bars

    @ParameterizedTest
    @CsvSource({
        "0, ····················",
        "0.0000000001, █···················",
        "2, █···················",
        "50, ██████████··········",
        "99.9, ███████████████████·",
        "99.9999999999, ███████████████████·",
        "100, ████████████████████"
    })
    void aBarIsFullOnlyAtTheBestAndEmptyOnlyAtTheWorst(String value, String bar) throws IOException {
        assertEquals(bar, bar(score("\"n\": { \"value\": " + value + " }", number("n", "0", "100"))));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, 1, ····················",
        "1, 5, 2, █████···············",
        "1, 5, 5, ████████████████████",
        "100, 0, 100, ····················",
        "100, 0, 75, █████···············",
        "100, 0, 0, ████████████████████",
        "-1, 1, 0, ██████████··········",
        "0, 1, 0.5, ██████████··········",
        "0, 1000000, 500000, ██████████··········"
    })
    void aBarGoesFromTheWorstToTheBestOfItsScale(String worst, String best, String value, String bar)
            throws IOException {
        assertEquals(bar, bar(score("\"n\": { \"value\": " + value + " }", number("n", worst, best))));
    }

    /** 999 999 999 999 of 1 000 000 000 000 is 1 to ten digits, and is not all of them. */
    @Test
    void aBarIsNotFilledByRounding() throws IOException {
        String share = "{ \"id\": \"n\", \"scale\": { \"kind\": \"share\" } }";
        assertEquals(
                "███████████████████·",
                bar(score("\"n\": { \"count\": 999999999999, \"total\": 1000000000000 }", share)));
        assertEquals("█···················", bar(score("\"n\": { \"count\": 1, \"total\": 1000000000000 }", share)));
    }

    @Test
    void aBarShowsWhatTheOthersCanStillMakeOfIt() throws IOException {
        String whole = "{ \"id\": \"whole\", \"range\": [0, 100], \"aggregation\": \"arithmetic\", \"children\": ["
                + number("a", "0", "100") + ", " + number("b", "0", "100") + "] }";
        Call call = score("\"a\": { \"value\": 60 }", whole);
        assertEquals(
                "pv27                  60  ██████░░░░░┃░░░░····       30–80    50 %",
                call.lines().get(call.lines().size() - 1));
        assertTrue(
                call.out().contains("\n█ sure   ░ depends on missing answers   ┃ the figure   · out of reach\n"),
                call.out());
    }

    @ParameterizedTest
    @CsvSource({
        // the worse end first, rounded outwards, with the digits that the range needs
        "0, 100, 33.3, 16–67",
        "0, 1, 0.333, 0.16–0.67",
        "0, 4, 1.25, 0.6–2.7",
        "100, 0, 33.3, 67–16",
        "1, 5, 2, 1.5–3.5"
    })
    void boundsAreRoundedOutwards(String worst, String best, String value, String bounds) throws IOException {
        String whole = "{ \"id\": \"whole\", \"range\": [" + worst + ", " + best
                + "], \"aggregation\": \"arithmetic\", \"children\": [" + number("a", worst, best) + ", "
                + number("b", worst, best) + "] }";
        Call call = score("\"a\": { \"value\": " + value + " }", whole);
        String line = call.lines().stream()
                .filter(it -> it.endsWith(" 50 %"))
                .findFirst()
                .orElseThrow();
        assertTrue(line.contains(" " + bounds + " "), line);
    }

    @ParameterizedTest
    @CsvSource({"1, 1000, 0 %", "1, 3, 33 %", "2, 3, 66 %", "999, 1000, 99 %", "3, 3, 100 %"})
    void coverageIsRoundedDown(int answered, int questions, String covered) throws IOException {
        String below = IntStream.range(0, questions)
                .mapToObj(i -> number("n" + i, "0", "100"))
                .collect(Collectors.joining(", "));
        String whole = "{ \"id\": \"whole\", \"range\": [0, 100], \"aggregation\": \"arithmetic\", \"children\": ["
                + below + "] }";
        String answers = IntStream.range(0, answered)
                .mapToObj(i -> "\"n" + i + "\": { \"value\": 50 }")
                .collect(Collectors.joining(", "));
        List<String> lines = score(answers, whole).lines();
        String line = lines.get(lines.size() - 1);
        assertTrue(line.endsWith("  " + covered), line);
    }

    // several observations

    @Test
    void severalObservationsAreShownWithWhatOtherRulesGive() throws IOException {
        String file = file(
                "one.json",
                Samples.programme("pv27")
                        .replace(
                                "[ { \"value\": 61 } ]",
                                "[ { \"value\": 99.99 }, { \"value\": 100 }, { \"inconclusive\": \"x\" } ]"));
        List<String> english = Call.of("score", file).fine().narrow().lines();
        assertTrue(english.contains("internet-standards: several observations, of which the model uses the worst"));
        String row = english.get(english.size() - 1);
        assertTrue(
                row.matches("Noord-Holland +3 +99\\.99 +99\\.995 +100"), "no figure is the best unless it is: " + row);
        List<String> dutch =
                Call.of("score", file, "--lang", "nl").fine().narrow().lines();
        assertTrue(
                dutch.contains("internet-standards: meer waarnemingen, waarvan het model gebruikt: de slechtste"),
                dutch.toString());
        assertTrue(dutch.get(dutch.size() - 2).matches(" +aantal +slechtste +gemiddeld +beste"), dutch.toString());
    }

    @Test
    void oneObservationNeedsNoTable() throws IOException {
        assertFalse(Call.of("score", file("one.json", Samples.programme("pv27")))
                .fine()
                .out()
                .contains("observations"));
    }

    @Test
    void observationsWithoutAnyResultHaveNoFigures() throws IOException {
        String file = file(
                "one.json",
                Samples.programme("pv27")
                        .replace("[ { \"value\": 61 } ]", "[ { \"inconclusive\": \"x\" }, { \"unknown\": true } ]"));
        List<String> lines = Call.of("score", file).fine().narrow().lines();
        assertTrue(lines.get(lines.size() - 1).matches("Noord-Holland +2 +– +– +–"), lines.toString());
    }

    /** Else nobody could tell it from the organisation, wherever subjects are listed. */
    @Test
    void aPartIsNamedBeforeItsOrganisation() {
        Subject part = new Subject.OrganisationSubject("o", Optional.of(new Subject.Part("service", "Permits")));

        assertEquals("Permits, Town", ScorecardPrinter.nameOf(part, Optional.of("Town")));
        assertEquals("o (service Permits)", ScorecardPrinter.nameOf(part, Optional.empty()));
        assertEquals("Town", ScorecardPrinter.nameOf(Subject.organisation("o"), Optional.of("Town")));
    }
}
