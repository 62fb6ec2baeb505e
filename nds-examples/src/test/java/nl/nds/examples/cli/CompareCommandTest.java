package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Change;
import nl.nds.core.maturity.Compared;
import nl.nds.core.maturity.Comparison;
import nl.nds.core.maturity.ComparisonSeries;
import nl.nds.core.maturity.Incomparable;
import nl.nds.core.programme.Programme;
import nl.nds.json.BundledModels;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code nds compare}: what people and programs are told of two years, and what is refused. */
class CompareCommandTest {

    private static final String BEFORE = "data/provinces-2019.json";
    private static final String AFTER = "data/provinces-2020-example.json";
    private static final String GOAL = "resilience-and-autonomy-1";
    private static final NdsJson JSON = NdsJson.standard();

    private static final String MODEL = """
            {
              "format": "nds-maturity-model/1.0",
              "id": "own", "version": "1", "publisher": "test", "official": false,
              "title": { "en": "Own", "nl": "Eigen" },
              "states": { "notApplicable": "exclude", "unknown": "exclude", "inconclusive": "exclude" },
              "nodes": [
                {
                  "id": "all", "title": { "en": "All", "nl": "Alles" }, "range": [ 0, 100 ], "aggregation": "arithmetic",
                  "gates": [ { "unless": { "node": "b", "atLeast": 0.5 }, "cap": 40 } ],
                  "round": { "digits": 0, "mode": "floor" },
                  "children": [
                    { "id": "a", "scale": { "kind": "number", "worst": 0, "best": 1 } },
                    { "id": "b", "title": { "en": "Bee", "nl": "Bij" }, "scale": { "kind": "number", "worst": 0, "best": 1 } },
                    {
                      "id": "c", "aggregation": "minimum",
                      "children": [ { "id": "c1", "scale": { "kind": "yes-no" } }, { "id": "c2", "scale": { "kind": "yes-no" } } ]
                    }
                  ]
                }
              ]
            }
            """;

    @TempDir
    private Path directory;

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private String assessment(String date, String answers) throws IOException {
        return assessment(date, "own", answers);
    }

    private String assessment(String date, String model, String answers) throws IOException {
        return file(date + "-" + model + ".json", """
                {
                  "format": "nds-assessment/1.0",
                  "id": "of-%s", "subject": { "government": true }, "model": { "id": "%s", "version": "1" },
                  "date": "%1$s", "assessor": "self", "answers": { %s }
                }
                """.formatted(date, model, answers));
    }

    private static List<ComparisonSeries> json(String... args) {
        Call call = Call.of(args).fine();
        List<ComparisonSeries> series =
                JSON.read(DocumentFormat.COMPARISON, call.bytes()).orThrow();
        assertArrayEquals(JSON.write(DocumentFormat.COMPARISON, series), call.bytes());
        return series;
    }

    private static List<String> changes(List<Change> changes) {
        return changes.stream()
                .map(it -> String.join("/", it.path()) + " " + it.kind().code() + " "
                        + it.amount().exact().orElseThrow())
                .toList();
    }

    // two years of the provinces

    /** What moved each province is named, and the parts add up to the last digit. */
    @Test
    void thePartsOfEveryProvinceAddUpToTheLastDigit() {
        List<ComparisonSeries> series = json("compare", BEFORE, AFTER, "--node", GOAL, "--format", "json");

        assertEquals(12, series.size());
        for (ComparisonSeries each : series) {
            Comparison step = each.steps().get(0);
            BigDecimal sum = step.before().value().orElseThrow().toBigDecimal();
            for (Change change : step.changes()) {
                assertEquals(1, change.path().size());
                sum = sum.add(change.amount().rounded().toBigDecimal());
            }
            assertEquals(
                    0,
                    sum.compareTo(step.after().value().orElseThrow().toBigDecimal()),
                    () -> step.before().assessment());
        }
        // Utrecht and Zuid-Holland have the figures of the year before here
        assertEquals(10, series.stream().filter(it -> !it.totals().isEmpty()).count());
    }

    @Test
    void whatMovedAProvinceIsToldByItsAnswersAndByWhatCounts() {
        List<ComparisonSeries> series = json("compare", BEFORE, AFTER, "--node", GOAL, "--format", "json");

        // 97; then 97 and two thirds of BIO2: the mean of the wholes is 89 5/12
        assertEquals(
                List.of("internet-standards composition -91/24", "bio2-measures composition -91/8"),
                changes(of(series, "pv23").totals()));
        // the worst of two sites went from 81 and 48 to 71 and 48: nothing moved
        assertEquals(List.of(), of(series, "pv28").totals());
        assertEquals(
                List.of("internet-standards answer 1/1"),
                changes(of(series, "pv24").totals()));
    }

    private static ComparisonSeries of(List<ComparisonSeries> series, String province) {
        return series.stream()
                .filter(it -> it.first().subject().toString().equals(province))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theProvincesAreToldInWords() {
        Call call = Call.of("compare", BEFORE, AFTER).fine().narrow();

        call.says(
                "Groningen",
                "All six priorities [nds]: cannot be compared, not determined on 2019-03-25",
                "[" + GOAL + "]: 96 Largely (2019-03-25) → 65 Under way (2020-03-30)",
                "= -31.33  together",
                "Flevoland",
                "came to more",
                "[bio2-measures]: counts now: it has an answer",
                "[internet-standards]: its weight, since other parts came or went",
                "nothing moved");
        Call.of("compare", BEFORE, AFTER, "--lang", "nl")
                .fine()
                .narrow()
                .says(
                        "niet te vergelijken, niet bepaald op 2019-03-25",
                        "kwam hoger uit",
                        "telt nu mee: er is een antwoord",
                        "niets is veranderd");
        // as the model calls it in that language
        String dutch = Call.of("compare", BEFORE, AFTER, "--lang", "nl").fine().out();
        assertFalse(dutch.contains("largely") || dutch.contains("under-way"), dutch);
        // the largest first
        String overijssel = call.out()
                .substring(call.out().indexOf("Overijssel"), call.out().indexOf("Flevoland"));
        assertTrue(overijssel.indexOf("[bio2-measures]") < overijssel.indexOf("[internet-standards]"), overijssel);
    }

    /** What a comparison says is what both scorecards say. */
    @Test
    void theSidesAreThoseOfTheScorecards() throws IOException {
        List<ComparisonSeries> series = json("compare", BEFORE, AFTER, "--node", GOAL, "--format", "json");
        for (String name : List.of(BEFORE, AFTER)) {
            Programme programme =
                    JSON.read(DocumentFormat.PROGRAMME, Path.of(name)).orThrow();
            programme.score(BundledModels.catalogue()).forEach(card -> {
                ComparisonSeries one = of(series, card.subject().toString());
                Compared side = name.equals(BEFORE) ? one.first() : one.last();
                assertEquals(card.assessment(), side.assessment());
                assertEquals(card.outcome(GOAL), side.outcome());
            });
        }
    }

    /** Every figure of the second year is marked as invented, wherever it stands. */
    @Test
    void theSecondYearSaysThatItIsInvented() throws IOException {
        Programme programme =
                JSON.read(DocumentFormat.PROGRAMME, Path.of(AFTER)).orThrow();

        for (Assessment assessment : programme.assessments()) {
            assertTrue(assessment.id().startsWith("example-"), assessment.id());
            for (Answer answer : assessment.answers().values()) {
                List<Answer> figures = answer.content() instanceof Answer.Observations several
                        ? several.observations().stream()
                                .map(it -> it.answer().orElseThrow())
                                .toList()
                        : List.of(answer);
                figures.forEach(it ->
                        assertEquals(Optional.of("Example: this figure is invented."), it.note(), assessment.id()));
            }
        }
    }

    // small ones

    @Test
    void aSeriesOfThreeHasTotals() throws IOException {
        String model = file("model.json", MODEL);
        String first = assessment("2024-01-01", "\"a\": { \"value\": 0.5 }, \"b\": { \"value\": 0.25 }");
        String second = assessment("2025-01-01", "\"a\": { \"value\": 1 }, \"b\": { \"value\": 0.5 }");
        String third = assessment(
                "2026-01-01",
                "\"a\": { \"value\": 1 }, \"b\": { \"value\": 1 }, \"c1\": { \"value\": true }, \"c2\": { \"value\": false }");
        List<ComparisonSeries> series = json("compare", third, first, second, "--model", model, "--format", "json");

        assertEquals(1, series.size());
        assertEquals(
                List.of("of-2024-01-01", "of-2025-01-01", "of-2026-01-01"),
                List.of(
                        series.get(0).first().assessment(),
                        series.get(0).steps().get(0).after().assessment(),
                        series.get(0).last().assessment()));
        Call.of("compare", third, first, second, "--model", model)
                .fine()
                .narrow()
                .says(
                        "government",
                        "All [all]: 37 (2024-01-01) → 75 (2025-01-01) → 66 (2026-01-01)",
                        "= +29  together",
                        "Bee [b]: came to more",
                        "itself: rounded otherwise",
                        "c: counts now: it has a figure");
    }

    /** The parts of one step, told of what came and went itself and of what only weighs otherwise. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "b": { "unknown": true }                            | counts no longer: its answer is not known
            "b": { "notApplicable": "no" }                      | counts no longer: it does not apply
            "b": { "inconclusive": "broken" }                   | counts no longer: the measurement gave no result
            """)
    void whatComesAndGoesIsSaidSo(String after, String expected) throws IOException {
        String model = file("model.json", MODEL.replaceAll("\"gates\".*\n.*\n", ""));
        String before = "\"a\": { \"value\": 0.75 }, ";
        String first = assessment("2024-01-01", before + "\"b\": { \"value\": 0.5 }");
        String second = assessment("2025-01-01", before + after);

        Call.of("compare", first, second, "--model", model, "--node", "all")
                .fine()
                .narrow()
                .says("Bee [b]: " + expected, "a: its weight, since other parts came or went");
        String back = expected.contains("apply") ? "counts now: it applies" : "counts now: it has an answer";
        Call.of(
                        "compare",
                        assessment("2026-01-01", before + "\"b\": { \"value\": 0.5 }"),
                        second,
                        "--model",
                        model,
                        "--node",
                        "all")
                .fine()
                .says("Bee [b]: " + back);
        // there and back in one series: it came and went itself
        Call.of(
                        "compare",
                        first,
                        second,
                        assessment("2026-01-01", before + "\"b\": { \"value\": 1 }"),
                        "--model",
                        model)
                .fine()
                .says("Bee [b]: its weight, since it or other parts came or went");
    }

    /** Where an unknown answer counts as the worst one, it counts before and after. */
    @Test
    void aPartThatCountsWithoutAnAnswerDoesNotComeOrGo() throws IOException {
        String model = file(
                "model.json",
                MODEL.replaceAll("\"gates\".*\n.*\n", "").replace("\"unknown\": \"exclude\"", "\"unknown\": \"zero\""));
        String first = assessment("2024-01-01", "\"a\": { \"notApplicable\": \"no\" }, \"b\": { \"value\": 1 }");
        String second = assessment("2025-01-01", "\"a\": { \"value\": 1 }, \"b\": { \"unknown\": true }");

        Call.of("compare", first, second, "--model", model, "--node", "all")
                .fine()
                .says(
                        "a: counts now: it applies",
                        "Bee [b]: came to less",
                        "Bee [b]: its weight, since other parts came or went");
    }

    /** What somebody adds up with a pocket calculator; the line of what is not shown included. */
    @ParameterizedTest
    @ValueSource(ints = {3, 7, 11, 23})
    void theColumnThatIsPrintedAddsUp(int parts) throws IOException {
        String questions = IntStream.range(0, parts)
                .mapToObj(it ->
                        "{ \"id\": \"q" + it + "\", \"scale\": { \"kind\": \"number\", \"worst\": 0, \"best\": 7 } }")
                .collect(Collectors.joining(", "));
        String model = file(
                "model.json",
                Samples.model(
                        "own",
                        "1",
                        "{ \"id\": \"all\", \"range\": [ 0, 100 ], \"aggregation\": \"arithmetic\", \"children\": [ "
                                + questions + " ] }"));
        String answers = IntStream.range(0, parts)
                .mapToObj(it -> "\"q" + it + "\": { \"value\": " + it % 7 + " }")
                .collect(Collectors.joining(", "));
        String raised = IntStream.range(0, parts)
                .mapToObj(it -> "\"q" + it + "\": { \"value\": " + (it % 7 + 1) + " }")
                .collect(Collectors.joining(", "));
        Call call = Call.of(
                        "compare",
                        assessment("2024-01-01", answers),
                        assessment("2025-01-01", raised),
                        "--model",
                        model)
                .fine()
                .narrow();

        assertEquals(parts > 10, call.out().contains("… and " + (parts - 10) + " more"), call.out());
        assertColumnsAddUp(call, 1);
    }

    @Test
    void theColumnsOfTheProvincesAddUp() {
        assertColumnsAddUp(Call.of("compare", BEFORE, AFTER).fine(), 10);
        assertColumnsAddUp(Call.of("compare", BEFORE, AFTER, "--node", GOAL).fine(), 10);
    }

    private static void assertColumnsAddUp(Call call, int expected) {
        BigDecimal sum = BigDecimal.ZERO;
        int columns = 0;
        for (String line : call.lines()) {
            Matcher figure = Pattern.compile("^ +(= )?([-+]?[0-9]+(?:[.][0-9]+)?)  \\S.*")
                    .matcher(line);
            if (figure.matches() && figure.group(1) == null) {
                sum = sum.add(new BigDecimal(figure.group(2)));
            } else if (figure.matches()) {
                assertEquals(0, sum.compareTo(new BigDecimal(figure.group(2))), () -> line + " in " + call.out());
                sum = BigDecimal.ZERO;
                columns++;
            }
        }
        assertEquals(expected, columns, call::out);
    }

    @Test
    void stepsThatCannotBeComparedStandBesideThoseThatCan() throws IOException {
        String model = file("model.json", MODEL);
        String first = assessment("2024-01-01", "");
        String second = assessment("2025-01-01", "\"a\": { \"value\": 0.25 }");
        String third = assessment("2026-01-01", "\"a\": { \"value\": 0.5 }");

        Call.of("compare", first, second, third, "--model", model, "--node", "all")
                .fine()
                .narrow()
                .says(
                        "– (2024-01-01) → ",
                        "2024-01-01 → 2025-01-01: cannot be compared, not determined on 2024-01-01",
                        "2025-01-01 → 2026-01-01");
        List<ComparisonSeries> series = json("compare", first, second, third, "--model", model, "--format", "json");
        assertEquals(
                Optional.of(Incomparable.NOT_DETERMINED_BEFORE),
                series.get(0).steps().get(0).reason());
        assertEquals(1, series.size(), "nothing below was determined before");
    }

    @Test
    void otherModelsAreTold() throws IOException {
        String model = file("model.json", MODEL);
        String other = file("other.json", MODEL.replace("\"own\"", "\"other\""));
        Call.of(
                        "compare",
                        assessment("2024-01-01", "\"a\": { \"value\": 0.25 }"),
                        assessment("2025-01-01", "other", "\"a\": { \"value\": 0.5 }"),
                        "--model",
                        model,
                        "--model",
                        other)
                .fine()
                .narrow()
                .says("cannot be compared, scored by own 1 and by other 1");
    }

    @Test
    void whatWasAssessedOnceIsNamed() {
        Call.of("compare", BEFORE).fine().narrow().says("nothing was assessed twice", "assessed once only: pv20, pv21");
        assertEquals(List.of(), json("compare", BEFORE, "--format", "json"));
    }

    @Test
    void anErrorInAFileKeepsAllFromBeingCompared() throws IOException {
        String broken = file("broken.json", Files.readString(Path.of(AFTER)).replace("\"2020-03-30\"", "\"2020\""));
        Call call = Call.of("compare", BEFORE, broken).ended(ExitCode.ERRORS);
        assertTrue(call.out().contains("NDS-DOC-015"), call.out());
        assertFalse(call.out().contains("Groningen\n"), call.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "organisation.group"})
    void aNodeThatNoModelHasIsRefused(String node) {
        Call.of("compare", BEFORE, AFTER, "--node", node).refused(ExitCode.UNUSABLE, "--node " + node, "no model");
    }

    @Test
    void differencesThatCannotBeWrittenAreRefused() throws IOException {
        String most = "99999999999999999999";
        String model = file(
                "wide.json", MODEL.replace("\"worst\": 0, \"best\": 1", "\"worst\": -" + most + ", \"best\": " + most));
        String low = assessment("2024-01-01", "\"a\": { \"value\": -" + most + " }");
        String high = assessment("2025-01-01", "\"a\": { \"value\": " + most + " }");

        Call.of("compare", low, high, "--model", model, "--node", "a")
                .refused(ExitCode.UNUSABLE, "too many digits before the point");
    }

    /** Each step can be written, and all together cannot. */
    @Test
    void totalsThatCannotBeWrittenAreRefused() throws IOException {
        String most = "99999999999999999999";
        String model = file(
                "wide.json", MODEL.replace("\"worst\": 0, \"best\": 1", "\"worst\": -" + most + ", \"best\": " + most));
        String far = "60000000000000000000";
        Call.of(
                        "compare",
                        assessment("2024-01-01", "\"a\": { \"value\": -" + far + " }"),
                        assessment("2025-01-01", "\"a\": { \"value\": 0 }"),
                        assessment("2026-01-01", "\"a\": { \"value\": " + far + " }"),
                        "--model",
                        model,
                        "--node",
                        "a")
                .refused(ExitCode.UNUSABLE, "too many digits before the point");
    }

    @Test
    void filesWithNothingToCompareAreRefused() {
        Call.of("compare", "models/egdi-2022.json").refused(ExitCode.UNUSABLE, "holds nothing to compare");
    }

    @Test
    void anotherModelOfTheSameNameIsRefused() throws IOException {
        String document = Files.readString(Path.of("data/provinces-2019.json"));
        Programme programme =
                JSON.read(DocumentFormat.PROGRAMME, Path.of(AFTER)).orThrow();
        Programme own = programme.toBuilder()
                .models(List.of(
                        BundledModels.catalogue()
                                .find(programme.assessments().get(0).model())
                                .orElseThrow()
                                .toBuilder()
                                .publisher("somebody else")
                                .build()))
                .build();
        String other = file(
                "other.json",
                new String(JSON.write(DocumentFormat.PROGRAMME, own), java.nio.charset.StandardCharsets.UTF_8));

        Call.of("compare", file("one.json", document), other).refused(ExitCode.UNUSABLE, "there is another model");
    }

    /** Else the order of the files would decide. */
    @Test
    void twoAssessmentsOfOneDayAreRefused() throws IOException {
        String other = file("other.json", Files.readString(Path.of(BEFORE)).replace("\"pv20-", "\"again-pv20-"));
        Call.of("compare", BEFORE, other, AFTER).refused(ExitCode.UNUSABLE, "it is not known which one counts");
        Call.of("compare", other, BEFORE, AFTER).refused(ExitCode.UNUSABLE, "it is not known which one counts");
    }

    @Test
    void theTextIsTheSameWhateverTheOrderOfTheFiles() {
        String there = Call.of("compare", BEFORE, AFTER).fine().out();
        String back = Call.of("compare", AFTER, BEFORE).fine().out();
        assertEquals(
                there.lines().sorted().collect(Collectors.toList()),
                back.lines().sorted().collect(Collectors.toList()));
    }
}
