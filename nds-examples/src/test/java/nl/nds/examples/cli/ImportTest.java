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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Observation;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Reason;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The import of batch results of internet.nl: what is kept, and what is said of files that are wrong. */
class ImportTest {

    /** Stands in values of the files, and has to stay there. */
    private static final String SECRET = "geheim-123456782";

    private static final String OWNER = "www.example.nl,pv27,Noord-Holland,province,provinces,,,PV27";

    @TempDir
    private Path directory;

    private Call run(byte[] result, byte[] map) throws IOException {
        Path resultFile = Files.write(directory.resolve("result.json"), result);
        Path mapFile = Files.write(directory.resolve("map.csv"), map);
        return Call.of(
                "import", "internet-nl", resultFile.toString(), "--map", mapFile.toString(), "--date", "2026-09-15");
    }

    private Call run(String result, String map) throws IOException {
        return run(result.getBytes(StandardCharsets.UTF_8), map.getBytes(StandardCharsets.UTF_8));
    }

    private Call result(String result) throws IOException {
        return run(result, Samples.owners(OWNER));
    }

    private Call map(String map) throws IOException {
        return run(Samples.batchResult("www.example.nl", "61"), map);
    }

    private static Programme programme(Call call) {
        return NdsJson.standard().read(DocumentFormat.PROGRAMME, call.bytes()).orThrow();
    }

    private static List<Observation> observations(Assessment assessment) {
        Answer answer = assessment.answers().get("internet-standards");
        return ((Answer.Observations) answer.content()).observations();
    }

    /** Sites of a batch result, each with the members that a test writes. */
    private static String batch(String... sites) {
        return "{\"success\": true, \"data\": {\"domains\": [" + String.join(",", sites) + "]}}";
    }

    private static String site(String domain, String score) {
        return "{\"status\": \"ok\", \"domain\": \"" + domain + "\", \"score\": " + score + "}";
    }

    // what is kept

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 100", "61, 61", "61.5, 61.5", "1e2, 100", "61.0, 61", "0.0, 0", "-0, 0"})
    void aScoreIsKeptAsItIs(String score, String value) throws IOException {
        Programme programme =
                programme(result(Samples.batchResult("www.example.nl", score)).fine());
        Observation observation = observations(programme.assessments().get(0)).get(0);
        assertEquals(
                new Answer.Measured(Decimal.of(value)),
                observation.answer().orElseThrow().content());
        assertEquals(Optional.of("www.example.nl"), observation.label());
        assertEquals(
                Optional.of("https://batch.example.nl/1/"),
                observation.answer().orElseThrow().source().orElseThrow().address());
    }

    @Test
    void aSiteThatCouldNotBeTestedIsInconclusiveAndNoZero() throws IOException {
        String failed = "{\"status\": \"failed\", \"domain\": \"b.example.nl\", \"score\": 0, \"link\": null}";
        String error = "{\"status\": \"error\", \"domain\": \"c.example.nl\"}";
        Call call = run(
                batch(site("a.example.nl", "61"), failed, error),
                Samples.owners(
                        OWNER.replace("www", "a"),
                        OWNER.replace("www", "b"),
                        "c.example.nl,pv28,Zuid-Holland,province,provinces,,,PV28"));
        Programme programme = programme(call.fine());
        List<Observation> sites = observations(programme.assessments().get(0));
        assertEquals(
                new Answer.Measured(Decimal.of(61)),
                sites.get(0).answer().orElseThrow().content());
        assertEquals(
                new Answer.Inconclusive("internet.nl: failed"),
                sites.get(1).answer().orElseThrow().content());
        assertEquals(Optional.empty(), sites.get(1).answer().orElseThrow().source(), "there is no report to link to");

        Files.write(directory.resolve("programme.json"), call.bytes());
        Call score = Call.of("score", directory.resolve("programme.json").toString(), "--format", "json")
                .fine();
        List<Scorecard> scorecards = NdsJson.standard()
                .read(DocumentFormat.SCORECARDS, score.bytes())
                .orThrow()
                .scorecards();
        Outcome both = scorecards.get(0).outcome("internet-standards").orElseThrow();
        assertEquals(Optional.of(Decimal.of(61)), both.value());
        assertEquals(2, both.combined().orElseThrow().observations());
        assertEquals(1, both.combined().orElseThrow().determined());
        assertEquals(Optional.of(Decimal.ZERO), both.lowest(), "the other site can still be the worst");
        Outcome none = scorecards.get(1).outcome("internet-standards").orElseThrow();
        assertEquals(OutcomeStatus.NOT_DETERMINED, none.status());
        assertEquals(Optional.of(Reason.INCONCLUSIVE), none.reason());
        Call.of("score", directory.resolve("programme.json").toString()).fine().narrow();
    }

    @Test
    void sitesOfOneOrganisationAreOneAssessment() throws IOException {
        Call call = run(
                batch(site("b.example.nl", "1"), site("z.example.nl", "2"), site("a.example.nl", "3")),
                Samples.owners(
                        "a.example.nl,gm2,Tweede,municipality,municipalities,,,GM0002",
                        "b.example.nl,gm2,Tweede,municipality,municipalities,,,GM0002",
                        "z.example.nl,gm1,Eerste,municipality,municipalities,,,GM0001"));
        Programme programme = programme(call.fine());
        assertEquals(
                List.of("gm1", "gm2"),
                programme.organisations().stream().map(Organisation::id).toList());
        assertEquals(
                List.of("gm1-2026-09-15", "gm2-2026-09-15"),
                programme.assessments().stream().map(Assessment::id).toList());
        assertEquals(
                List.of("b.example.nl", "a.example.nl"),
                observations(programme.assessments().get(1)).stream()
                        .map(it -> it.label().orElseThrow())
                        .toList(),
                "in the order of the batch result");
    }

    @Test
    void sitesWithoutAnOrganisationAreNamedAndLeftOut() throws IOException {
        String[] sites = Stream.concat(
                        Stream.of(site("www.example.nl", "61")),
                        Stream.iterate(1, i -> i + 1).limit(40).map(i -> site("site-" + i + ".example.org", "5")))
                .toArray(String[]::new);
        Call call = result(batch(sites)).ended(0);
        assertEquals(1, programme(call).assessments().size());
        for (int i = 1; i <= 40; i++) {
            assertTrue(call.err().contains("site-" + i + ".example.org"), call.err());
        }
        assertTrue(call.err().lines().allMatch(line -> line.length() <= 80), call.err());
        assertTrue(!call.out().contains("example.org"), "left out of the document");
    }

    @Test
    void nothingThatTheMapKnowsIsLeft() throws IOException {
        Call call = result(Samples.batchResult("www.example.org", "61")).ended(0);
        Programme programme = programme(call);
        assertEquals(List.of(), programme.organisations());
        assertEquals(List.of(), programme.assessments());
        assertTrue(call.err().contains("www.example.org"), call.err());
    }

    @Test
    void anOrganisationWithoutAResultIsNotMadeUp() throws IOException {
        Call call = map(Samples.owners(OWNER, "www.example.org,pv28,Zuid-Holland,province,provinces,,,PV28"))
                .ended(0);
        assertEquals(1, programme(call).organisations().size());
        assertTrue(
                call.err().contains("www.example.org"),
                "a site of the map that was not measured is named: " + call.err());
    }

    // the batch result

    static Stream<Arguments> results() {
        String good = site("www.example.nl", "61");
        return Stream.of(
                wrong("empty", "", "is empty"),
                wrong("only white space", "  \n", "is empty"),
                wrong("text", SECRET, "is not JSON at line 1, column "),
                wrong("cut off", batch(good).substring(0, 60), "is not JSON at line 1, column "),
                wrong("something after it", batch(good) + SECRET, "is not JSON at line 1, column "),
                wrong(
                        "another document after it",
                        batch(good) + "\n" + batch(good),
                        "goes on after its end at line 2, column 1"),
                wrong("a list", "[]", "/success"),
                wrong("null", "null", "/success"),
                wrong("a number", "5", "/success"),
                wrong("no success", batch(good).replace("\"success\": true,", ""), "/success"),
                wrong("not successful", batch(good).replace("true", "false"), "/success"),
                wrong("successful as a text", batch(good).replace("true", "\"true\""), "/success"),
                wrong("successful as a number", batch(good).replace("true", "1"), "/success"),
                wrong("no data", "{\"success\": true}", "/data/domains"),
                wrong("data that is a text", "{\"success\": true, \"data\": \"" + SECRET + "\"}", "/data/domains"),
                wrong("no sites", batch(), "/data/domains"),
                wrong(
                        "sites that are no list",
                        "{\"success\": true, \"data\": {\"domains\": {\"0\": 1}}}",
                        "/data/domains"),
                wrong("a site that is null", batch(good, "null"), "/data/domains/1/domain"),
                wrong("a site that is a text", batch("\"" + SECRET + "\""), "/data/domains/0/domain"),
                wrong("a site without a domain", batch("{\"status\": \"ok\", \"score\": 6}"), "/data/domains/0/domain"),
                wrong(
                        "a domain that is a number",
                        batch("{\"status\": \"ok\", \"score\": 6, \"domain\": 123456782}"),
                        "/data/domains/0/domain"),
                wrong("an empty domain", batch(site("", "6")), "/data/domains/0/domain"),
                wrong("a blank domain", batch(site(" \\t\\u2003", "6")), "/data/domains/0/domain"),
                wrong("a domain that is too long", batch(site("a".repeat(254), "6")), "/data/domains/0/domain"),
                wrong("a domain of 5 MB", batch(site("a".repeat(5_000_000), "6")), "/data/domains/0/domain"),
                wrong("a domain with half a surrogate pair", batch(site("a\\ud83d", "6")), "/data/domains/0/domain"),
                wrong(
                        "a site without a status",
                        batch("{\"domain\": \"a.nl\", \"score\": 6}"),
                        "/data/domains/0/status"),
                wrong(
                        "a status that is a boolean",
                        batch("{\"status\": true, \"domain\": \"a.nl\", \"score\": 6}"),
                        "/data/domains/0/status"),
                wrong(
                        "a status that is too long",
                        batch("{\"status\": \"" + "x".repeat(5_000) + "\", \"domain\": \"a.nl\"}"),
                        "/data/domains/0/status"),
                wrong(
                        "a link of 5 MB",
                        batch("{\"status\": \"ok\", \"domain\": \"www.example.nl\", \"score\": 6, \"link\": \""
                                + "x".repeat(5_000_000) + "\"}"),
                        "/data/domains/0/link"),
                wrong(
                        "a blank link",
                        batch("{\"status\": \"ok\", \"domain\": \"www.example.nl\", \"score\": 6, \"link\": \" \"}"),
                        "/data/domains/0/link"),
                wrong(
                        "a link with half a surrogate pair",
                        batch(
                                "{\"status\": \"ok\", \"domain\": \"www.example.nl\", \"score\": 6, \"link\": \"https://\\udc00\"}"),
                        "/data/domains/0/link"),
                wrong(
                        "a link that is a number",
                        batch(
                                "{\"status\": \"ok\", \"domain\": \"www.example.nl\", \"score\": 6, \"link\": 123456782}"),
                        "/data/domains/0/link"),
                wrong("a site twice", batch(good, site("a.nl", "6"), good), "/data/domains/2/domain"),
                wrong(
                        "a member twice",
                        batch(good).replace("\"status\"", "\"score\": 100, \"status\""),
                        "has a member twice at line 1"),
                wrong("no score", batch("{\"status\": \"ok\", \"domain\": \"a.nl\"}"), "/data/domains/0/score"),
                wrong("a score of null", batch(site("a.nl", "null")), "/data/domains/0/score"),
                wrong("a score as a text", batch(site("a.nl", "\"100\"")), "/data/domains/0/score"),
                wrong("a score that is true", batch(site("a.nl", "true")), "/data/domains/0/score"),
                wrong("a score in a list", batch(site("a.nl", "[100]")), "/data/domains/0/score"),
                wrong("above 100", batch(site("a.nl", "101")), "/data/domains/0/score"),
                wrong("a little above 100", batch(site("a.nl", "100.0000000001")), "/data/domains/0/score"),
                wrong("below 0", batch(site("a.nl", "-1")), "/data/domains/0/score"),
                wrong("a little below 0", batch(site("a.nl", "-1e-30")), "/data/domains/0/score"),
                wrong("NaN", batch(site("a.nl", "NaN")), "is not JSON at line 1, column "),
                wrong("Infinity", batch(site("a.nl", "Infinity")), "is not JSON at line 1, column "),
                wrong("a huge exponent", batch(site("a.nl", "1e999999999")), "/data/domains/0/score"),
                wrong("a huge negative exponent", batch(site("a.nl", "1e-999999999")), "/data/domains/0/score"),
                wrong(
                        "an exponent beyond an int",
                        batch(site("a.nl", "1e99999999999")),
                        "goes beyond what a batch result needs at line 1"),
                wrong("a number of 900 digits", batch(site("a.nl", "9".repeat(900))), "/data/domains/0/score"),
                wrong("a number of 5 million digits", batch(site("a.nl", "9".repeat(5_000_000))), "goes beyond"),
                wrong(
                        "too many digits after the point",
                        batch(site("a.nl", "1." + "1".repeat(40))),
                        "/data/domains/0/score"),
                wrong("100 000 nested lists", "[".repeat(100_000), "goes beyond"),
                wrong("100 000 nested objects", "{\"a\":".repeat(100_000), "goes beyond"),
                wrong(
                        "nested lists in a member that is not read",
                        batch(good)
                                .replace(
                                        "\"data\"",
                                        "\"more\": " + "[".repeat(100_000) + "]".repeat(100_000) + ", \"data\""),
                        "goes beyond"));
    }

    private static Arguments wrong(String name, String content, String message) {
        return Arguments.of(name, content, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("results")
    void aResultThatIsWrongIsRefusedWithItsPlace(String name, String content, String message) throws IOException {
        String said = result(content)
                .refused(1, "result.json: ", message)
                .keepsSilentAbout(SECRET, "123456782")
                .err();
        assertTrue(said.length() < 300, "short: " + said);
    }

    @Test
    void aResultInAnotherEncodingIsRefused() throws IOException {
        byte[] owners = Samples.owners(OWNER).getBytes(StandardCharsets.UTF_8);
        String accent = batch(site("www.fryslân.nl", "61"));
        run(accent.getBytes(StandardCharsets.ISO_8859_1), owners).refused(1, "result.json: is not in UTF-8");
        byte[] overlong = accent.getBytes(StandardCharsets.UTF_8);
        int at = accent.indexOf('â');
        overlong[at] = (byte) 0xC0;
        overlong[at + 1] = (byte) 0xAF;
        run(overlong, owners).refused(1, "result.json: is not in UTF-8");
        run(batch(site("www.example.nl", "61")).getBytes(StandardCharsets.UTF_16), owners)
                .refused(1, "result.json: is not in UTF-8");
    }

    @Test
    void aByteOrderMarkBeforeTheResultIsNoPartOfIt() throws IOException {
        result("\uFEFF" + Samples.batchResult("www.example.nl", "61")).fine();
    }

    // the map

    static Stream<Arguments> maps() {
        String header = "site,id,name,type,group,tooi,oin,cbs\n";
        return Stream.of(
                wrong("empty", "", "no lines"),
                wrong("only a header", header, "no lines"),
                wrong("only empty lines", header + "\n\n\n", "no lines"),
                wrong("no header", OWNER + "\n" + OWNER, "columns site,id,name,type,group,tooi,oin,cbs"),
                wrong(
                        "a column too few",
                        Samples.owners(OWNER).replace(",cbs", "").replace(",PV27", ""),
                        "columns site,id,name,type,group,tooi,oin,cbs"),
                wrong(
                        "columns with capitals",
                        Samples.owners(OWNER).replace("site,id", "Site,Id"),
                        "columns site,id,name,type,group,tooi,oin,cbs"),
                wrong(
                        "semicolons",
                        Samples.owners(OWNER).replace(',', ';'),
                        "columns site,id,name,type,group,tooi,oin,cbs"),
                wrong(
                        "a column twice",
                        Samples.owners(OWNER + ",x").replace("cbs", "cbs,site"),
                        "line 1: names a column twice"),
                wrong("a field too few", header + OWNER + "\nwww.example.org,pv28\n", "line 3"),
                wrong("a field too many", header + OWNER + ",x\n", "line 2"),
                wrong("an empty site", header + OWNER.replace("www.example.nl", ""), "line 2, site"),
                wrong("a blank id", header + OWNER.replace("pv27", "  "), "line 2, id"),
                wrong("an empty name", header + OWNER.replace("Noord-Holland", ""), "line 2, name"),
                wrong("an empty type", header + OWNER.replace(",province,", ",,"), "line 2, type"),
                wrong("an empty group", header + OWNER.replace("provinces", ""), "line 2, group"),
                wrong("an unknown group", header + OWNER.replace("provinces", SECRET), "line 2, group"),
                wrong("a group in Dutch", header + OWNER.replace("provinces", "provincies"), "line 2, group"),
                wrong("an id of another form", header + OWNER.replace("pv27", "a " + SECRET), "line 2, id"),
                wrong("an id that is too long", header + OWNER.replace("pv27", "x".repeat(101)), "line 2, id"),
                wrong("an id too long to add a date to", header + OWNER.replace("pv27", "x".repeat(95)), "line 2, id"),
                wrong(
                        "a type of another form",
                        header + OWNER.replace(",province,", ",een " + SECRET + ","),
                        "line 2, type"),
                wrong("no identifier", header + OWNER.replace("PV27", ""), "line 2"),
                wrong("an identifier with a blank", header + OWNER.replace("PV27", "PV 27 " + SECRET), "line 2, cbs"),
                wrong("an identifier that is too long", header + OWNER.replace("PV27", "9".repeat(201)), "line 2, cbs"),
                wrong("a name of 5 MB", header + OWNER.replace("Noord-Holland", "x".repeat(5_000_000)), "line 2, name"),
                wrong(
                        "a name that a document cannot hold",
                        header + OWNER.replace("Noord-Holland", "x".repeat(20_001)),
                        "line 2, name"),
                wrong("a site twice", header + OWNER + "\n" + OWNER, "line 3, site"),
                wrong(
                        "another name of the same organisation",
                        header + OWNER + "\n" + OWNER.replace("www", "new").replace("Noord-Holland", SECRET),
                        "line 3"),
                wrong(
                        "another number of the same organisation",
                        header + OWNER + "\n" + OWNER.replace("www", "new").replace("PV27", "PV28"),
                        "line 3"),
                wrong(
                        "a number of another organisation",
                        header + OWNER + "\n" + OWNER.replace("www", "new").replace("pv27", "pv28"),
                        "line 3, cbs"),
                wrong("a quote that is not closed", header + OWNER.replace("Noord", "\"Noord"), "line 2"),
                wrong("a quote of 5 MB that is not closed", header + "\"" + "x".repeat(5_000_000), "line 2"),
                wrong(
                        "something after a quote",
                        header + OWNER.replace("Noord-Holland", "\"Noord\"-Holland"),
                        "not CSV after line 1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    void aMapThatIsWrongIsRefusedWithItsPlace(String name, String content, String message) throws IOException {
        String said = map(content)
                .refused(1, "map.csv: ", message)
                .keepsSilentAbout(SECRET, "123456782")
                .err();
        assertTrue(said.length() < 400, "short: " + said);
    }

    @Test
    void aMapInAnotherEncodingIsRefused() throws IOException {
        byte[] result = Samples.batchResult("www.example.nl", "61").getBytes(StandardCharsets.UTF_8);
        String owners = Samples.owners(OWNER.replace("Noord-Holland", "Fryslân"));
        run(result, owners.getBytes(StandardCharsets.ISO_8859_1)).refused(1, "map.csv: is not in UTF-8");
        run(result, owners.getBytes(StandardCharsets.UTF_16)).refused(1, "map.csv: is not in UTF-8");
    }

    static Stream<Arguments> sameMaps() {
        String plain = Samples.owners(OWNER);
        return Stream.of(
                Arguments.of("a byte order mark", "\uFEFF" + plain),
                Arguments.of("carriage returns", plain.replace("\n", "\r\n")),
                Arguments.of("old line ends", plain.replace("\n", "\r")),
                Arguments.of("no line feed at the end", plain.stripTrailing()),
                Arguments.of("empty lines", plain.replace("\n", "\n\n")),
                Arguments.of("quotes", plain.replace("Noord-Holland", "\"Noord-Holland\"")),
                Arguments.of(
                        "quotes everywhere",
                        plain.lines()
                                .map(line -> Stream.of(line.split(",", -1))
                                        .map(it -> '"' + it + '"')
                                        .collect(Collectors.joining(",")))
                                .collect(Collectors.joining("\n"))),
                Arguments.of(
                        "columns in another order",
                        "cbs,name,oin,tooi,group,type,id,site\nPV27,Noord-Holland,,,provinces,province,pv27,www.example.nl\n"),
                Arguments.of(
                        "one more column", plain.replace("cbs", "cbs,remark").replace("PV27", "PV27,\"a, b\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sameMaps")
    void theFormOfCsvDoesNotMatter(String name, String content) throws IOException {
        assertArrayEquals(
                map(Samples.owners(OWNER)).fine().bytes(), map(content).fine().bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Gemeente \"De Ronde Venen\", Utrecht", "'s-Gravenhage", "Súdwest-Fryslân", "${7*7} %s {0}", "漢字"
            })
    void namesAreKeptAsTheyAre(String name) throws IOException {
        Call call = map(Samples.owners(OWNER.replace("Noord-Holland", '"' + name.replace("\"", "\"\"") + '"')))
                .fine();
        assertEquals(name, programme(call).organisations().get(0).name());
    }

    @Test
    void whatSteersATerminalIsKeptAsDataAndShownAsEscapes() throws IOException {
        String domain = "a\u001b[31m\n.nl";
        String name = "Noord\nHolland\u001b[31m";
        Call call = run(
                batch(site("a\\u001b[31m\\n.nl", "6"), site("\\u202eb.nl", "6")),
                Samples.owners(OWNER.replace("www.example.nl", '"' + domain + '"')
                        .replace("Noord-Holland", '"' + name + '"')));
        Programme programme = programme(call.ended(0));
        assertEquals(name, programme.organisations().get(0).name());
        assertEquals(
                Optional.of(domain),
                observations(programme.assessments().get(0)).get(0).label());
        assertTrue(call.err().contains("\\u202eb.nl"), call.err());

        String file =
                Files.write(directory.resolve("programme.json"), call.bytes()).toString();
        Call score = Call.of("score", file).fine().narrow();
        assertTrue(score.out().contains("\nNoord\\u000aHolla…"), score.out());
    }

    @Test
    void theDayOfTheImportIsTheDayThatWasGiven() throws IOException {
        Path result = Files.writeString(directory.resolve("r.json"), Samples.batchResult("www.example.nl", "61"));
        Path map = Files.writeString(directory.resolve("m.csv"), Samples.owners(OWNER));
        for (String day : List.of("0001-01-01", "2024-02-29", "9999-12-31")) {
            Call call = Call.of("import", "internet-nl", result.toString(), "--map", map.toString(), "--date", day)
                    .fine();
            Programme programme = programme(call);
            assertEquals(day, programme.asOf().toString());
            assertEquals(day, programme.assessments().get(0).date().toString());
        }
    }
}
