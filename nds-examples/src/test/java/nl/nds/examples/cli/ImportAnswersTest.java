package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Observation;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The import of tables of answers. */
class ImportAnswersTest {

    private static final String HEADER = "organisation,indicator,kind,value,total,reason\n";
    private static final String GOOD = "pv27,information-management,number,3,,\n";
    private static final String SECRET = "geheim-123456782";

    @TempDir
    private Path directory;

    private Call run(String table, String... options) throws IOException {
        Path file = Files.writeString(directory.resolve("t.csv"), table);
        List<String> args = new ArrayList<>(
                List.of("import", "answers", file.toString(), "--model", "nds-reference", "--date", "2026-09-30"));
        args.addAll(List.of(options));
        if (!args.contains("--decimal")) {
            args.addAll(List.of("--decimal", "point"));
        }
        return Call.of(args.toArray(String[]::new));
    }

    private static List<Assessment> assessments(Call call) {
        return NdsJson.standard()
                .read(DocumentFormat.PROGRAMME, call.bytes())
                .orThrow()
                .assessments();
    }

    private static Map<String, Answer> answers(Call call) {
        return assessments(call).get(0).answers();
    }

    /** What is said about the file, without its name. */
    private List<String> problems(Call call) {
        call.ended(1);
        assertEquals("", call.out(), "standard output");
        return call.err()
                .lines()
                .map(it -> it.replace("nds: " + directory.resolve("t.csv") + ": ", ""))
                .toList();
    }

    // what is kept

    @Test
    void theExampleIsImportedAndScored() throws IOException {
        Call call = Call.of(
                        "import",
                        "answers",
                        "data/answers/example-answers.csv",
                        "--model",
                        "nds-reference",
                        "--date",
                        "2026-09-30",
                        "--decimal",
                        "comma",
                        "--separator",
                        "semicolon")
                .ended(0);
        assertEquals("left out, since nothing is filled in on these lines: 7\n", call.err());
        Programme programme =
                NdsJson.standard().read(DocumentFormat.PROGRAMME, call.bytes()).orThrow();
        assertEquals(LocalDate.of(2026, 9, 30), programme.asOf());
        assertEquals(List.of(), programme.models(), "a bundled model is not brought along");
        assertEquals(
                List.of("pv27", "pv28"),
                programme.organisations().stream().map(Organisation::id).toList());
        Assessment first = programme.assessments().get(0);
        assertEquals("pv27-2026-09-30", first.id());
        assertEquals(Assessor.SELF, first.assessor());
        Answer share = first.answers().get("algorithms-registered");
        assertEquals(new Answer.Share(Decimal.of(12), Decimal.of(15)), share.content());
        assertEquals(Optional.of(LocalDate.of(2026, 8, 1)), share.observedOn());
        assertEquals("Example: own count", share.source().orElseThrow().title());
        assertEquals(
                new Answer.Unknown(),
                first.answers().get("post-quantum-inventory").content());
        Map<String, Answer> second = programme.assessments().get(1).answers();
        assertEquals(
                new Answer.NotApplicable("Example: no algorithms in use"),
                second.get("algorithms-registered").content());
        assertEquals(
                new Answer.YesNo(false), second.get("federated-data-system").content());
        String file = Files.write(directory.resolve("p.json"), call.bytes()).toString();
        Call.of("score", file).fine().narrow().says("Noord-Holland");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number|3||",
                "share|3|4|",
                "yes-no|yes||",
                "yes-no|no||",
                "unknown|||",
                "not-applicable|||because",
                "inconclusive|||the tool failed"
            })
    void everyKindIsKeptAsItIs(String kind, String value, String total, String reason) throws IOException {
        Map<String, String> indicators = Map.of(
                "number",
                "information-management",
                "share",
                "algorithms-registered",
                "yes-no",
                "post-quantum-inventory");
        String indicator = indicators.getOrDefault(kind, "information-management");
        String line = Stream.of("pv27", indicator, kind, value, total, reason)
                .map(it -> it == null ? "" : it)
                .collect(Collectors.joining(","));
        Answer.Content content =
                answers(run(HEADER + line).fine()).get(indicator).content();
        Answer.Content expected = switch (kind) {
            case "number" -> new Answer.Measured(Decimal.of(3));
            case "share" -> new Answer.Share(Decimal.of(3), Decimal.of(4));
            case "yes-no" -> new Answer.YesNo("yes".equals(value));
            case "not-applicable" -> new Answer.NotApplicable("because");
            case "inconclusive" -> new Answer.Inconclusive("the tool failed");
            default -> new Answer.Unknown();
        };
        assertEquals(expected, content);
    }

    @Test
    void linesOfOneIndicatorAreObservations() throws IOException {
        String table = "organisation,indicator,kind,value,observation\n"
                + "pv27,internet-standards,number,61.5,b.example.nl\n"
                + "pv27,internet-standards,number,100,a.example.nl\n"
                + "pv27,accessibility-status,choice,B,the site\n";
        Map<String, Answer> answers = answers(run(table).fine());
        List<Observation> sites =
                ((Answer.Observations) answers.get("internet-standards").content()).observations();
        assertEquals(
                List.of("b.example.nl", "a.example.nl"),
                sites.stream().map(it -> it.label().orElseThrow()).toList());
        assertEquals(
                new Answer.Measured(Decimal.of("61.5")),
                sites.get(0).answer().orElseThrow().content());
        assertEquals(
                1,
                ((Answer.Observations) answers.get("accessibility-status").content())
                        .observations()
                        .size());
    }

    @Test
    void aSubjectCanBeAGroupOrGovernmentAsAWhole() throws IOException {
        String table = "subject,indicator,kind,value\ngovernment,information-management,number,2\n"
                + "water-boards,information-management,number,3\npv27,information-management,number,4\n";
        List<Assessment> assessments =
                assessments(run(table, "--assessor", "audit").fine());
        assertEquals(
                List.of("government-2026-09-30", "pv27-2026-09-30", "water-boards-2026-09-30"),
                assessments.stream().map(Assessment::id).toList());
        assertEquals(
                List.of(
                        new Subject.GovernmentSubject(),
                        Subject.organisation("pv27"),
                        new Subject.GroupSubject(GovernmentGroup.WATER_BOARDS)),
                assessments.stream().map(Assessment::subject).toList());
        assertEquals(Assessor.AUDIT, assessments.get(0).assessor());
        assertTrue(
                problems(run(table.replace("subject,", "organisation,"))).get(0).startsWith("line 2, organisation: "),
                "a column of organisations has nothing else");
    }

    @ParameterizedTest
    @CsvSource({"comma, semicolon", "comma, tab", "point, comma"})
    void theSignAndTheSeparatorAreTold(String decimal, String separator) throws IOException {
        char between = Map.of("semicolon", ';', "tab", '\t', "comma", ',').get(separator);
        String number = decimal.equals("comma") ? "61,5" : "61.5";
        String table = ("organisation,indicator,kind,value,observation\npv27,internet-standards,number,X,a\n")
                .replace(',', between)
                .replace("X", number);
        Answer answer = answers(run(table, "--decimal", decimal, "--separator", separator)
                        .fine())
                .get("internet-standards");
        assertEquals(
                new Answer.Measured(Decimal.of("61.5")),
                ((Answer.Observations) answer.content())
                        .observations()
                        .get(0)
                        .answer()
                        .orElseThrow()
                        .content());
    }

    @Test
    void aModelOfOnesOwnIsBroughtAlong() throws IOException {
        Path file = Files.writeString(
                directory.resolve("t.csv"), "organisation,indicator,kind,value\npv27,check-name,number,7\n");
        Call call = Call.of(
                        "import",
                        "answers",
                        file.toString(),
                        "--model",
                        "src/test/resources/importing/checks-model.json",
                        "--date",
                        "2026-09-30",
                        "--decimal",
                        "point")
                .fine();
        Programme programme =
                NdsJson.standard().read(DocumentFormat.PROGRAMME, call.bytes()).orThrow();
        assertEquals(1, programme.models().size());
    }

    @Test
    void columnsThatAreNotKnownAreNamedAndLeftOut() throws IOException {
        Call call = run("remark,organisation,indicator,kind,value,Total\nx,pv27,information-management,number,3,4\n")
                .ended(0);
        assertEquals("left out, since these columns are not known: remark, Total\n", call.err());
    }

    // what is refused

    static Stream<Arguments> wrongLines() {
        return Stream.of(
                wrong("pv99,information-management,number,3,,", "organisation: is not the id of an organisation"),
                wrong(SECRET + ",information-management,number,3,,", "organisation: is not the id"),
                wrong("x".repeat(95) + ",information-management,number,3,,", "organisation: has more than 89"),
                wrong("gm0788,information-management,number,3,,", "organisation: does not exist on 2026-09-30"),
                wrong(",information-management,number,3,,", "organisation: is empty"),
                wrong("pv27,,number,3,,", "indicator: is empty"),
                wrong("pv27," + SECRET + ",number,3,,", "the model has no indicator"),
                wrong("pv27,information-management,,3,,", "kind: is empty"),
                wrong("pv27,information-management," + SECRET + ",3,,", "kind: is not one of: number, choice"),
                wrong("pv27,information-management,number,,,", "value: is empty"),
                wrong("pv27,information-management,number,\"3,0\",,", "value: has to be a number such as 61 or 61.5"),
                wrong("pv27,information-management,number,3 %,,", "value: has to be a number"),
                wrong("pv27,information-management,number,2.5,,", "whole number"),
                wrong("pv27,information-management,number,3,4,", "total: has to be empty for the kind number"),
                wrong("pv27,algorithms-registered,share,3,,", "total: is empty"),
                wrong("pv27,algorithms-registered,share,3,2,", "count and total"),
                wrong("pv27,algorithms-registered,share,3,4,because", "reason: has to be empty for the kind share"),
                wrong("pv27,post-quantum-inventory,yes-no,ja,,", "value: has to be yes or no"),
                wrong("pv27,post-quantum-inventory,number,1,,", "line 2: "),
                wrong("pv27,post-quantum-inventory,not-applicable,,,", "reason: is empty"),
                wrong("pv27,post-quantum-inventory,not-applicable,no,,x", "value: has to be empty"),
                wrong("pv27,post-quantum-inventory,unknown,0,,", "value: has to be empty for the kind unknown"),
                wrong("pv27,accessibility-status,choice,Z,,", "line 2: "),
                wrong("pv27,information-management,number", "has 3 fields, and the header 6"),
                wrong("pv27,information-management,number,3,,," + SECRET, "has 7 fields, and the header 6"));
    }

    private static Arguments wrong(String line, String message) {
        return Arguments.of(line, message);
    }

    @ParameterizedTest
    @MethodSource("wrongLines")
    void aLineThatIsWrongIsRefusedWithItsNumber(String line, String message) throws IOException {
        run(HEADER + line).refused(1, "t.csv: line 2", message).keepsSilentAbout(SECRET, "123456782");
    }

    @Test
    void allLinesThatAreWrongAreSaidAtOnceInTheirOrder() throws IOException {
        String table = HEADER
                + "pv27,algorithms-registered,share,3,2,\n"
                + "pv27,too,few\n"
                + GOOD
                + GOOD
                + "pv28,nonsense,number,1,,\n"
                + "pv28,information-management,number,x,,\n";
        List<String> problems = problems(run(table));
        assertEquals(5, problems.size(), problems::toString);
        List<String> starts = List.of("line 2:", "line 3:", "line 5,", "line 6:", "line 7,");
        for (int i = 0; i < starts.size(); i++) {
            assertTrue(problems.get(i).startsWith(starts.get(i)), problems::toString);
        }
        assertTrue(problems.get(2).endsWith("is answered before, on line 4"), problems::toString);
    }

    @Test
    void manyLinesThatAreWrongAreCounted() throws IOException {
        String table = HEADER
                + IntStream.range(0, 250)
                        .mapToObj(i -> "pv27,information-management,number,x,,\n")
                        .collect(Collectors.joining());
        List<String> problems = problems(run(table));
        assertEquals(101, problems.size());
        assertEquals("and 150 more", problems.get(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pv27,internet-standards,number,1,a\npv27,internet-standards,number,2,\n",
                "pv27,internet-standards,number,1,\npv27,internet-standards,number,2,a\n",
                "pv27,internet-standards,number,1,a\npv27,internet-standards,number,2,a\n",
                "pv27,internet-standards,number,1,a\npv27,internet-standards,number,101.x,b\n"
            })
    void observationsHaveNamesOfTheirOwn(String lines) throws IOException {
        List<String> problems = problems(run("organisation,indicator,kind,value,observation\n" + lines));
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith("line 3, "), problems::toString);
    }

    @Test
    void anObservationThatDoesNotFitIsFoundOnItsLine() throws IOException {
        String table = "organisation,indicator,kind,value,observation\n"
                + "pv27,accessibility-status,choice,A,a\npv27,accessibility-status,choice,Z,b\n"
                + "pv27,information-management,number,3,c\n";
        List<String> problems = problems(run(table));
        assertEquals(2, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith("line 3: "), problems::toString);
        assertTrue(problems.get(1).startsWith("line 4: "), problems::toString);
    }

    static Stream<Arguments> wrongTables() {
        return Stream.of(
                wrong("", "has no lines"),
                wrong(HEADER, "has no lines after the header"),
                wrong("organisation,indicator,value\n" + GOOD, "columns indicator,kind,value"),
                wrong(HEADER.replace(',', ';') + GOOD, "columns indicator,kind,value"),
                wrong(HEADER.replace("organisation", "who") + GOOD, "has to have a column subject or organisation"),
                wrong(HEADER.replace("total", "subject") + GOOD, "and only one of them"),
                wrong(HEADER.replace("reason", "total") + GOOD, "names a column twice"),
                wrong(HEADER + GOOD + "\"x\"y,a\n", "is not CSV after line 2"));
    }

    @ParameterizedTest
    @MethodSource("wrongTables")
    void aTableThatIsWrongIsRefused(String table, String message) throws IOException {
        run(table).refused(1, "t.csv: ", message);
    }

    @Test
    void moreAboutAnAnswerHasAFormToo() throws IOException {
        String header = "organisation,indicator,kind,value,observed-on,source,address,population,note\n";
        String line = "pv27,information-management,number,3,";
        Answer answer = answers(run(header + line + "2026-09-01,A title,https://example.nl/,all sites,a note\n")
                        .fine())
                .get("information-management");
        assertEquals(
                Optional.of("https://example.nl/"),
                answer.source().orElseThrow().address());
        assertEquals(Optional.of("all sites"), answer.population());
        assertEquals(Optional.of("a note"), answer.note());
        run(header + line + "2026-09,,,,\n").refused(1, "line 2, observed-on: has to be a day");
        run(header + line + ",,https://example.nl/,,\n").refused(1, "line 2, address: goes with a source");
    }

    @Test
    void theDecimalSignIsNeverGuessed() throws IOException {
        Path file = Files.writeString(directory.resolve("t.csv"), HEADER + GOOD);
        Call.of("import", "answers", file.toString(), "--model", "nds-reference", "--date", "2026-09-30")
                .refused(2, "--decimal");
        run(HEADER + GOOD, "--decimal", "dot").refused(2, "--decimal");
        run(HEADER + GOOD, "--separator", "|").refused(2, "--separator");
        run(HEADER + GOOD, "--assessor", "me").refused(2, "--assessor");
    }
}
