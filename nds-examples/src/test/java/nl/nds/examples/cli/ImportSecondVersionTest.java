package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Observation;
import nl.nds.core.number.Decimal;
import nl.nds.core.programme.Programme;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The import of results of internet.nl in the second version of its API. */
class ImportSecondVersionTest {

    private static final Path REAL = Path.of("data/internet-nl/api-v2-web-result.json");
    private static final String SECRET = "geheim-123456782";

    @TempDir
    private Path directory;

    private Call run(String result, String... sites) throws IOException {
        String[] owners = Stream.of(sites)
                .map(it -> it + ",pv27,Noord-Holland,province,provinces,,,PV27")
                .toArray(String[]::new);
        Path file = Files.writeString(directory.resolve("result.json"), result);
        Path map = Files.writeString(directory.resolve("map.csv"), Samples.owners(owners));
        return Call.of("import", "internet-nl", file.toString(), "--map", map.toString(), "--date", "2026-09-15");
    }

    private static String site(String domain, String percentage) {
        return "\"" + domain + "\": {\"status\": \"ok\", \"report\": {\"url\": \"https://batch.example.nl/1/\"},"
                + " \"scoring\": {\"percentage\": " + percentage + "},"
                + " \"results\": {\"categories\": {\"web_ipv6\": {\"verdict\": \"passed\"}}}}";
    }

    private static List<Observation> observations(Call call) {
        Programme programme =
                NdsJson.standard().read(DocumentFormat.PROGRAMME, call.bytes()).orThrow();
        Answer answer = programme.assessments().get(0).answers().get("internet-standards");
        return ((Answer.Observations) answer.content()).observations();
    }

    private static Answer.Content content(Observation observation) {
        return observation.answer().orElseThrow().content();
    }

    @Test
    void theRealFileIsRead() throws IOException {
        Observation site =
                observations(run(Files.readString(REAL), "internet.nl").fine()).get(0);
        assertEquals(Optional.of("internet.nl"), site.label());
        assertEquals(new Answer.Measured(Decimal.of(100)), content(site));
        assertEquals(
                Optional.of("https://dev.batch.internet.nl/site/internet.nl/90499/"),
                site.answer().orElseThrow().source().orElseThrow().address());
    }

    @Test
    void sitesMayStandInAMemberOfTheirOwn() throws IOException {
        String bare = "{" + site("b.example.nl", "61") + "," + site("a.example.nl", "87.5") + "}";
        String wrapped = "{\"api_version\": \"2.4\", \"request\": {\"status\": \"done\"}, \"domains\": " + bare + "}";
        for (String result : List.of(bare, wrapped)) {
            List<Observation> sites =
                    observations(run(result, "a.example.nl", "b.example.nl").fine());
            assertEquals(
                    List.of("b.example.nl", "a.example.nl"),
                    sites.stream().map(it -> it.label().orElseThrow()).toList(),
                    "in the order of the file");
            assertEquals(new Answer.Measured(Decimal.of("87.5")), content(sites.get(1)));
        }
    }

    @Test
    void aSiteThatCouldNotBeTestedIsInconclusive() throws IOException {
        String result = "{" + site("a.example.nl", "61") + ", \"b.example.nl\": {\"status\": \"error\"}}";
        List<Observation> sites =
                observations(run(result, "a.example.nl", "b.example.nl").fine());
        assertEquals(new Answer.Inconclusive("internet.nl: error"), content(sites.get(1)));
    }

    @Test
    void testsOfMailAreNoneOfAWebSite() throws IOException {
        String mail = site("mail.example.nl", "100").replace("web_ipv6", "mail_ipv6");
        Call call = run("{" + site("a.example.nl", "61") + "," + mail + "}", "a.example.nl")
                .ended(0);
        assertEquals(1, observations(call).size());
        assertTrue(call.err().contains("left out, since these are tests of e-mail: mail.example.nl"), call.err());
    }

    @Test
    void sitesWithoutAnOrganisationAreNamed() throws IOException {
        Call call = run("{" + site("a.example.nl", "61") + "," + site("x.example.org", "5") + "}", "a.example.nl")
                .ended(0);
        assertTrue(call.err().contains("names no organisation for them: x.example.org"), call.err());
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("no status", "{\"" + SECRET + "\": {}}", "domain 1/status: has to be a text"),
                Arguments.of("a text", "{\"" + SECRET + "\": \"" + SECRET + "\"}", "domain 1/status"),
                Arguments.of(
                        "no domains", "{\"api_version\": \"2\", \"domains\": {}}", "/domains: has to be an object"),
                Arguments.of("a list of domains", "{\"domains\": [1]}", "/domains: has to be an object"),
                Arguments.of(
                        "above 100",
                        "{" + site("a.nl", "100.1") + "}",
                        "domain 1/scoring/percentage: has to be a number from 0 to 100"),
                Arguments.of("a percentage as a text", "{" + site("a.nl", "\"100\"") + "}", "/scoring/percentage"),
                Arguments.of("no name", "{" + site(" ", "1") + "}", "domain 1: its name"),
                Arguments.of("a long name", "{" + site("a".repeat(254), "1") + "}", "domain 1: its name"),
                Arguments.of(
                        "a link that is a number",
                        "{" + site("a.nl", "1").replace("\"https://batch.example.nl/1/\"", "5") + "}",
                        "domain 1/report/url"),
                Arguments.of(
                        "a wrapped one",
                        "{\"domains\": {" + site("a.nl", "1") + "," + site("b.nl", "-1") + "}}",
                        "/domains, domain 2/scoring/percentage"),
                Arguments.of(
                        "a site twice", "{" + site("a.nl", "1") + "," + site("a.nl", "2") + "}", "has a member twice"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void aResultThatIsWrongIsRefusedWithItsPlace(String name, String content, String message) throws IOException {
        run(content, "a.nl").refused(1, "result.json: ", message).keepsSilentAbout(SECRET);
    }

    @Test
    void allThatIsWrongWithBothFilesIsSaidAtOnce() throws IOException {
        Path file = Files.writeString(
                directory.resolve("r.json"),
                "{" + site("a.nl", "101") + "," + site("b.nl", "5") + "," + site("c.nl", "null") + "}");
        Path map = Files.writeString(
                directory.resolve("m.csv"),
                Samples.owners(
                        "a.nl,pv27,,province,provinces,,,PV27",
                        "b.nl,pv27,Noord-Holland,province,provinces,,,PV27",
                        "c.nl,pv28"));
        Call call = Call.of("import", "internet-nl", file.toString(), "--map", map.toString(), "--date", "2026-09-15")
                .ended(1);
        assertEquals("", call.out());
        assertEquals(
                List.of(
                        "r.json: domain 1/scoring/percentage: has to be a number from 0 to 100",
                        "r.json: domain 3/scoring/percentage: has to be a number from 0 to 100",
                        "m.csv: line 2, name: is empty",
                        "m.csv: line 4: has 2 fields, and the header 8"),
                call.err()
                        .lines()
                        .map(it -> it.replace("nds: " + directory + "/", ""))
                        .toList());
    }
}
