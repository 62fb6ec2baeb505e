package nl.nds.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Standing;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import nl.nds.json.BundledModels;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code nds overview}: what people and programs are told of agreements and commitments, and what is refused. */
class OverviewCommandTest {

    private static final String AGREEMENTS = "data/agreements-2026.json";
    private static final NdsJson JSON = NdsJson.standard();

    /** A ministry that is exempt, namesakes, a name that changed, and one commitment of every kind. */
    private static final String SMALL = """
            {
              "format": "nds-programme/1.0",
              "asOf": "2026-11-25",
              "organisations": [
                {
                  "id": "def",
                  "group": "central-government",
                  "type": "ministry",
                  "names": [ { "name": "Defensie" } ],
                  "identifiers": [ { "scheme": "own", "value": "def" } ]
                },
                {
                  "id": "ez",
                  "group": "central-government",
                  "type": "ministry",
                  "names": [ { "name": "Economische Zaken", "validThrough": "2026-06-30" }, { "name": "Economie", "validFrom": "2026-07-01" } ],
                  "identifiers": [ { "scheme": "own", "value": "ez" } ]
                },
                {
                  "id": "utrecht",
                  "group": "provinces",
                  "type": "province",
                  "names": [ { "name": "Utrecht" } ],
                  "identifiers": [ { "scheme": "own", "value": "utrecht" } ]
                },
                {
                  "id": "fryslan",
                  "group": "provinces",
                  "type": "province",
                  "names": [ { "name": "Fryslân" } ],
                  "identifiers": [ { "scheme": "own", "value": "fryslan" } ]
                },
                {
                  "id": "stad",
                  "group": "municipalities",
                  "type": "municipality",
                  "names": [ { "name": "Utrecht" } ],
                  "identifiers": [ { "scheme": "own", "value": "stad" } ]
                }
              ],
              "agreements": [
                {
                  "id": "block",
                  "title": { "en": "One building block", "nl": "Eén bouwsteen" },
                  "goals": [ "data-1" ],
                  "addressed": [
                    { "to": { "groups": [ "central-government", "provinces" ] }, "obligation": "mandatory" },
                    { "to": { "groups": [ "municipalities" ] }, "obligation": "voluntary" }
                  ],
                  "agreedOn": "2026-01-15",
                  "due": "2027-Q3"
                },
                {
                  "id": "statement",
                  "title": { "en": "A yearly statement", "nl": "Een jaarlijkse verklaring" },
                  "priorities": [ "citizens-and-entrepreneurs" ],
                  "addressed": [ { "to": { "groups": [ "provinces" ] }, "obligation": "agreed" } ],
                  "agreedOn": "2026-03-01",
                  "recurs": { "from": "2026-12-31", "every": "P1Y" }
                }
              ],
              "endorsements": [
                { "agreement": "block", "umbrella": "ipo", "group": "provinces", "givenOn": "2026-02-01" }
              ],
              "commitments": [
                { "id": "c1", "organisation": "def", "agreement": "block", "answer": "exempt", "givenOn": "2026-02-02",
                  "ground": "defence", "explanation": "none", "reviewBy": "2027-02-02" },
                { "id": "c2", "organisation": "ez", "agreement": "block", "answer": "adopt", "givenOn": "2026-02-03",
                  "status": "in-progress", "due": "2026-09-30",
                  "targets": [ { "title": "Systems", "baseline": 0, "value": 200,
                    "measurements": [ { "value": 129, "on": "2026-08-01" } ] } ] },
                { "id": "c3", "organisation": "utrecht", "agreement": "block", "answer": "adopt", "givenOn": "2026-02-04",
                  "status": "in-progress", "start": "2026", "due": "2027-06",
                  "milestones": [ { "title": "Test done", "due": "2026-10" } ],
                  "targets": [ { "title": "Users", "baseline": 10, "value": 20,
                    "measurements": [ { "value": 22, "on": "2026-08-01" } ] } ] },
                { "id": "c4", "organisation": "stad", "agreement": "block", "answer": "decline", "givenOn": "2026-02-05",
                  "explanation": "none", "reviewBy": "2026-11-26" },
                { "id": "c5", "organisation": "fryslan", "agreement": "statement", "answer": "adopt", "givenOn": "2026-04-01",
                  "status": "proposed" },
                { "id": "c6", "organisation": "utrecht", "agreement": "statement", "answer": "adopt", "givenOn": "2026-04-01",
                  "status": "delivered", "deliveredOn": "2026-11-25" }
              ],
              "assessments": []
            }
            """;

    @TempDir
    private Path directory;

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private static Call overview(String document, String... more) {
        return Call.withInput(
                document.getBytes(UTF_8),
                Stream.concat(Stream.of("overview", "-"), Arrays.stream(more)).toArray(String[]::new));
    }

    private static Overview read(Call call) {
        return JSON.read(DocumentFormat.OVERVIEW, call.bytes()).orThrow();
    }

    // text

    @Test
    void tellsTheStory() {
        assertEquals("""
                Agreements and commitments on 2026-11-25
                5 organisations, 2 agreements, 4 adopting commitments

                ── Who answered what ───────────────────────────────────────────────────────────

                █ adopted   ░ another answer   · none, or only proposed

                One building block
                mandatory (central government, provinces), voluntary (municipalities); due
                2027-Q3
                                                                                          no
                                                        asked adopted exempt declined answer
                  central government         █████░░░░░     2       1      1        0      0
                  provinces *                █████·····     2       1      0        0      1
                  municipalities             ░░░░░░░░░░     1       0      0        1      0
                  together                   ████░░░░··     5       2      1        1      1
                  exempt                     Defensie
                  declined                   Utrecht (municipality)
                  no answer                  Fryslân
                  *                          supported by: IPO; not an answer of its members

                A yearly statement
                agreed; recurring, next on 2026-12-31
                                                                                   no
                                                        asked adopted proposed answer
                  provinces                  █████·····     2       1        1      0
                  proposed                   Fryslân

                ── How the commitments do ──────────────────────────────────────────────────────

                  delivered         █████···············     1 of 4
                  on track          ····················     0 of 4
                  behind            █████···············     1 of 4
                  overdue           █████···············     1 of 4
                  not determined    █████···············     1 of 4
                  why not determined: 1 not promised yet

                Overdue: its date has passed
                  Economie  One building block  2026-09-30, 64 % of the way

                Behind: a milestone is overdue
                  Utrecht (province)  One building block  2026-10, 120 % of the way

                of the way: from the baseline to the target, rounded down

                ── What is due ─────────────────────────────────────────────────────────────────

                2026-09-30, 56 days late
                  commitment    Economie: One building block
                2026-10, 25 days late
                  milestone     Utrecht (province): Test done (One building block)

                2026-11-26, 1 day left
                  review        Utrecht (municipality): One building block
                2026-12-31, 36 days left
                  comes back    A yearly statement
                2027-02-02, 69 days left
                  review        Defensie: One building block
                2027-06, 217 days left
                  commitment    Utrecht (province): One building block
                2027-Q3, 309 days left
                  agreement     One building block

                ── What is covered ─────────────────────────────────────────────────────────────

                                                                         agreements  commitments
                  1    Cloud                                                      0            0
                  1.1    Sovereign cloud service                                  0            0
                  1.2    Cloud marketplace                                        0            0
                  2    Data                                                       1            2
                  2.1    Federated data system                                    1            2
                  2.2    Data bottlenecks                                         0            0
                  3    Artificial Intelligence                                    0            0
                  3.1    Scaling of AI                                            0            0
                  3.2    AI infrastructure                                        0            0
                  4    Prioritising Citizens and Entrepreneurs in                 1            1
                       Service Delivery
                  4.1    One government                                           0            0
                  4.2    Proactive services                                       0            0
                  5    Increasing the government's digital resilience             0            0
                       and autonomy
                  5.1    Collective resilience and autonomy                       0            0
                  5.2    Recovery and exercises                                   0            0
                  5.3    Post-quantum cryptography                                0            0
                  6    Digital proficiency and a modern workspace                 0            0
                  6.1    Personnel strategy                                       0            0
                  6.2    Knowledge and central pools                              0            0
                  6.3    Modern digital workspace                                 0            0
                  –    no priority, cross-cutting                                 0            0
                  A priority counts all that serves it, by one of its goals or as a whole.

                13 of the 14 strategic goals are covered by no commitment: 1.1, 1.2, 2.2, 3.1,
                3.2, 4.1, 4.2, 5.1, 5.2, 5.3, 6.1, 6.2, 6.3

                valid: - (0 errors, 1 warning)
                nds validate says which
                """, overview(SMALL).fine().narrow().out());
    }

    @Test
    void tellsTheStoryInDutch() {
        assertEquals("""
                Afspraken en toezeggingen op 2026-11-25
                5 organisaties, 2 afspraken, 4 toezeggingen om over te nemen

                ── Wie wat antwoordde ──────────────────────────────────────────────────────────

                █ overgenomen   ░ een ander antwoord   · geen, of alleen voorgesteld

                Eén bouwsteen
                verplicht (Rijksoverheid, provincies), vrijwillig (gemeenten); uiterlijk 2027-Q3
                                                                 over-   vrij-     ziet     geen
                                                        aantal genomen gesteld ervan af antwoord
                  Rijksoverheid              █████░░░░░      2       1       1        0        0
                  provincies *               █████·····      2       1       0        0        1
                  gemeenten                  ░░░░░░░░░░      1       0       0        1        0
                  samen                      ████░░░░··      5       2       1        1        1
                  vrijgesteld                Defensie
                  ziet ervan af              Utrecht (gemeente)
                  geen antwoord              Fryslân
                  *                          gesteund door: IPO; geen antwoord van de leden

                Een jaarlijkse verklaring
                afgesproken; terugkerend, eerstvolgend op 2026-12-31
                                                                 over-   voor-     geen
                                                        aantal genomen gesteld antwoord
                  provincies                 █████·····      2       1       1        0
                  voorgesteld                Fryslân

                ── Hoe het met de toezeggingen staat ───────────────────────────────────────────

                  opgeleverd        █████···············     1 van 4
                  op schema         ····················     0 van 4
                  achter op schema  █████···············     1 van 4
                  te laat           █████···············     1 van 4
                  niet bepaald      █████···············     1 van 4
                  waarom niet bepaald: 1 nog niet toegezegd

                Te laat: de datum is voorbij
                  Economie  Eén bouwsteen  2026-09-30, 64 % van de weg

                Achter op schema: een mijlpaal is te laat
                  Utrecht (provincie)  Eén bouwsteen  2026-10, 120 % van de weg

                van de weg: van de nulmeting naar de streefwaarde, naar beneden afgerond

                ── Wat wanneer klaar moet zijn ─────────────────────────────────────────────────

                2026-09-30, 56 dagen te laat
                  toezegging    Economie: Eén bouwsteen
                2026-10, 25 dagen te laat
                  mijlpaal      Utrecht (provincie): Test done (Eén bouwsteen)

                2026-11-26, 1 dag te gaan
                  herziening    Utrecht (gemeente): Eén bouwsteen
                2026-12-31, 36 dagen te gaan
                  komt terug    Een jaarlijkse verklaring
                2027-02-02, 69 dagen te gaan
                  herziening    Defensie: Eén bouwsteen
                2027-06, 217 dagen te gaan
                  toezegging    Utrecht (provincie): Eén bouwsteen
                2027-Q3, 309 dagen te gaan
                  afspraak      Eén bouwsteen

                ── Wat er gedekt is ────────────────────────────────────────────────────────────

                                                                          afspraken toezeggingen
                  1    Cloud                                                      0            0
                  1.1    Soevereine clouddienst                                   0            0
                  1.2    Cloudmarktplaats                                         0            0
                  2    Data                                                       1            2
                  2.1    Federatief datastelsel                                   1            2
                  2.2    Gegevensknelpunten                                       0            0
                  3    Artificiële intelligentie                                  0            0
                  3.1    Opschaling van AI                                        0            0
                  3.2    AI-infrastructuur                                        0            0
                  4    De overheid stelt burgers en ondernemers                   1            1
                       centraal in digitale dienstverlening
                  4.1    Eén overheid                                             0            0
                  4.2    Proactieve dienstverlening                               0            0
                  5    Versterken digitale weerbaarheid en autonomie              0            0
                       van de overheid
                  5.1    Gezamenlijke weerbaarheid en autonomie                   0            0
                  5.2    Herstel en oefeningen                                    0            0
                  5.3    Postkwantumcryptografie                                  0            0
                  6    Digitaal vakmanschap en een moderne                        0            0
                       werkomgeving
                  6.1    Personeelsstrategie                                      0            0
                  6.2    Kennis en centrale pools                                 0            0
                  6.3    Moderne digitale werkomgeving                            0            0
                  –    geen prioriteit, overkoepelend                             0            0
                  Bij een prioriteit telt alles mee wat eraan bijdraagt, via een van de doelen
                  of als geheel.

                13 van de 14 strategische doelen zijn door geen toezegging gedekt: 1.1, 1.2,
                2.2, 3.1, 3.2, 4.1, 4.2, 5.1, 5.2, 5.3, 6.1, 6.2, 6.3

                geldig: - (0 fouten, 1 waarschuwing)
                nds validate zegt welke
                """, overview(SMALL, "--lang", "nl").fine().narrow().out());
    }

    @Test
    void anotherDayTellsWhatHadBeenAnsweredByThen() {
        Call before = overview(SMALL, "--at", "2026-03-15").fine().narrow();
        before.says(
                "Agreements and commitments on 2026-03-15 5 organisations, 2 agreements, 2 adopting commitments",
                "by what was known on 2026-11-25",
                "no answer Utrecht (province), Fryslân",
                "2026-09-30, 199 days left commitment Economische Zaken: One building block");
        assertFalse(before.out().contains("proposed   "), "nothing had been proposed");
        assertFalse(before.out().contains("Overdue"), "nothing was overdue");
        assertFalse(before.out().contains(" late"), "nothing had passed");

        overview(SMALL, "--at", "2026-11-26")
                .fine()
                .narrow()
                .says("what happened after 2026-11-25 is not known", "2026-11-26, ends today review Utrecht");
        overview(SMALL, "--at", "2026-10-01", "--lang", "nl")
                .fine()
                .narrow()
                .says("volgens wat op 2026-11-25 bekend was", "2026-09-30, 1 dag te laat toezegging Economie:");
        overview(SMALL, "--at", "2028-01-01", "--lang", "nl")
                .fine()
                .narrow()
                .says("wat na 2026-11-25 gebeurde is niet bekend", "uiterlijk 2027-Q3 (voorbij)");
    }

    @Test
    void aDayBeforeAllAgreementsHasNone() {
        assertEquals(
                "no agreements yet on 2026-01-14",
                overview(SMALL, "--at", "2026-01-14").fine().lines().get(0));
        assertEquals(
                "nog geen afspraken op 2026-01-14",
                overview(SMALL, "--at", "2026-01-14", "--lang", "nl")
                        .fine()
                        .lines()
                        .get(0));
        overview(SMALL, "--at", "2026-01-15")
                .fine()
                .says("5 organisations, 1 agreement, 0 adopting commitments", "no commitments");
    }

    @Test
    void aProgrammeWithoutAgreementsSaysSo() {
        assertEquals(
                "no agreements\n", overview(Samples.programme("pv27")).fine().out());
        assertEquals(
                "geen afspraken\n",
                overview(Samples.programme("pv27"), "--lang", "nl").fine().out());
        assertEquals(
                List.of(),
                read(overview(Samples.programme("pv27"), "--format", "json").fine())
                        .agreements());
    }

    @Test
    void aTargetWithoutAShareSaysWhy() {
        String[][] targets = {
            {"\"baseline\": 0, \"value\": 200, \"measurements\": []", "2026-09-30, not measured"},
            {"\"value\": 200, \"measurements\": [ { \"value\": 1, \"on\": \"2026-08-01\" } ]", "target not met"},
            {"\"value\": 200, \"measurements\": [ { \"value\": 200, \"on\": \"2026-08-01\" } ]", "target met"},
            {
                "\"baseline\": 10, \"value\": 200, \"measurements\": [ { \"value\": 1, \"on\": \"2026-08-01\" } ]",
                "2026-09-30, -5 % of the way"
            }
        };
        String target =
                SMALL.substring(SMALL.indexOf("\"baseline\": 0"), SMALL.indexOf(" } ] },\n    { \"id\": \"c3\""));
        for (String[] each : targets) {
            overview(SMALL.replace(target, each[0])).fine().narrow().says(each[1]);
        }
    }

    @Test
    void whatIsLateTellsWhereItWasMovedFromAndWhatItDependsOn() {
        String moved = SMALL.replace(
                "\"status\": \"in-progress\", \"due\": \"2026-09-30\"",
                "\"status\": \"in-progress\", \"dependsOn\": [ \"c6\" ], \"due\": { \"original\": \"2026-06\","
                        + " \"moves\": [ { \"to\": \"2026-09-30\", \"on\": \"2026-05-01\", \"reason\": \"late\" } ] }");
        assertFalse(moved.equals(SMALL));
        Call text = overview(moved).fine().narrow();

        text.says("moved from 2026-06").says("depends on 1");
        overview(moved, "--lang", "nl")
                .fine()
                .narrow()
                .says("verschoven van 2026-06")
                .says("hangt af van 1");
        Overview.CommitmentState state =
                read(overview(moved, "--format", "json").fine()).commitments().get(0);
        assertEquals(Optional.of(PartialDate.of("2026-09-30")), state.due());
        assertEquals(Optional.of(PartialDate.of("2026-06")), state.movedFrom());
        assertEquals(List.of("c6"), state.dependsOn());
    }

    /** A programme of many organisations that promise the same, each with its own milestone. */
    private static String many(int number) {
        String organisation = SMALL.substring(
                SMALL.indexOf("    {\n      \"id\": \"fryslan\""), SMALL.indexOf("    {\n      \"id\": \"stad\""));
        String organisations = IntStream.range(0, number)
                .mapToObj(it ->
                        organisation.replace("\"fryslan\"", "\"o" + it + "\"").replace("Fryslân", "Organisatie " + it))
                .collect(Collectors.joining());
        String commitments = IntStream.range(0, number)
                .mapToObj(it -> "{ \"id\": \"m" + it + "\", \"organisation\": \"o" + it
                        + "\", \"agreement\": \"statement\", \"answer\": \"adopt\", \"givenOn\": \"2026-04-01\","
                        + " \"status\": \"in-progress\", \"due\": \"2026-05\", \"milestones\":"
                        + " [ { \"title\": \"Step " + it + "\", \"due\": \"2026-12\" } ] }, ")
                .collect(Collectors.joining());
        return SMALL.replace("  \"organisations\": [\n", "  \"organisations\": [\n" + organisations)
                .replace("  \"commitments\": [\n", "  \"commitments\": [\n" + commitments);
    }

    @Test
    void longListsAreCutAndSayHowMuchIsLeft() {
        Call english = overview(many(30)).fine().narrow();
        english.says(
                "provinces █████████· 32 31 1 0",
                "2026-05, 178 days late commitment 30 organisations: A yearly statement",
                "Organisatie 19  A yearly statement  2026-05\n  … and 11 more",
                "milestone Organisatie 0: Step 0 (A yearly statement)",
                "… and 25 more, the last 2027-Q3");
        assertFalse(english.out().contains("Step 9"), "ten things come next, of which one is a review");
        overview(many(30), "--lang", "nl")
                .fine()
                .narrow()
                .says("… en nog 11", "toezegging 30 organisaties: Een", "… en nog 25, als laatste 2027-Q3");
        Call unanswered = overview(many(9)).fine().narrow();
        assertFalse(unanswered.out().contains("no answer      "), "ten are not named");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Samenwerkingsverband van gemeenten, provincies en waterschappen, en nog veel meer van zulke woorden",
                "Regionaalhistorischinformatiecentrumregionaalhistorischinformatiecentrumregionaalhistorischinformatie",
                "Frysla\u0302nFrysla\u0302nFrysla\u0302nFrysla\u0302nFrysla\u0302n",
                "東京都庁東京都庁東京都庁東京都庁東京都庁東京都庁東京都庁東京都庁東京都庁東京都庁東京都庁",
                "\\u001b[2J\\u001b[31m\\u0007\\r\\n\\t",
                "\\u202e\\u2066\\u200b\\ufeff",
                "${7*7} %s%n {0} @|red x|@",
                "x"
            })
    void everyTextFits(String text) {
        String document = SMALL.replace("Fryslân", text)
                .replace("Economie", text)
                .replace("One building block", text)
                .replace("Eén bouwsteen", text)
                .replace("Test done", text);
        for (String lang : List.of("en", "nl")) {
            Call call = overview(document, "--lang", lang).fine().narrow();
            for (String line : call.lines()) {
                assertEquals(line.stripTrailing(), line);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, en",
        "2026-11-25, nl",
        "2026-02-01, en",
        "2026-02-01, nl",
        "2027-08-01, en",
        "2027-08-01, nl"
    })
    void theAgreementsOf2026Fit(String day, String lang) {
        Call call = Call.of("overview", AGREEMENTS, "--at", day, "--lang", lang)
                .fine()
                .narrow();
        for (String line : call.lines()) {
            assertEquals(line.stripTrailing(), line);
        }
        assertEquals(
                1,
                call.lines().stream()
                        .filter(it -> it.contains("─────"))
                        .map(String::length)
                        .distinct()
                        .count());
    }

    @Test
    void theNumbersOfTheAgreementsOf2026AddUp() {
        Overview overview =
                read(Call.of("overview", AGREEMENTS, "--format", "json").fine());
        Call text = Call.of("overview", AGREEMENTS).fine();
        int organisations = overview.agreements().get(0).groups().stream()
                .mapToInt(Overview.GroupAnswers::addressed)
                .sum();
        int adopted = overview.agreements().get(0).groups().stream()
                .mapToInt(it -> it.count(Standing.ADOPTED))
                .sum();
        text.says(
                "Agreements and commitments on " + overview.at(),
                organisations + " organisations, " + overview.agreements().size() + " agreements, "
                        + overview.commitments().size() + " adopting commitments",
                "together ████████░· " + organisations + " " + adopted);
        // a province and a municipality of one name are told apart
        text.says("Groningen (municipality)", "Utrecht (province)");
    }

    // json

    @Test
    void aProgramGetsTheOverviewAlone() {
        Call call = overview(SMALL, "--format", "json").fine();
        Overview expected = JSON.read(DocumentFormat.PROGRAMME, SMALL.getBytes(UTF_8))
                .orThrow()
                .overview(BundledModels.catalogue(), LocalDate.of(2026, 11, 25));
        assertEquals(expected, read(call));
        assertArrayEquals(
                call.bytes(),
                overview(SMALL, "--format", "json", "--lang", "nl").fine().bytes());
        assertEquals(
                LocalDate.of(2026, 3, 15),
                read(overview(SMALL, "--format", "json", "--at", "2026-03-15").fine())
                        .at());
    }

    // several files

    private static final String REGISTER =
            "\"register\": { \"id\": \"nds-organisations\", \"edition\": \"2026-05-16\" },";

    /** The small programme with some of its commitments, and its organisations as of a register. */
    private static String part(String... commitments) {
        String head = SMALL.substring(0, SMALL.indexOf("    { \"id\": \"c1\""));
        String tail = SMALL.substring(SMALL.indexOf("  ],\n  \"assessments\""));
        return (head
                        + Arrays.stream(commitments)
                                .map(OverviewCommandTest::commitment)
                                .collect(Collectors.joining(",\n"))
                        + tail)
                .replace("\"asOf\"", REGISTER + " \"asOf\"");
    }

    private static String commitment(String id) {
        int begin = SMALL.indexOf("    { \"id\": \"" + id + "\"");
        int next = SMALL.indexOf(",\n    { \"id\": \"", begin);
        return SMALL.substring(begin, next < 0 ? SMALL.indexOf("\n  ],\n  \"assessments\"") : next);
    }

    @Test
    void severalFilesAreOneProgramme() throws IOException {
        String one = file("one.json", part("c1", "c2", "c3"));
        String two =
                file("two.json", part("c4", "c5", "c6").replace("2026-11-25\",\n  \"org", "2026-12-01\",\n  \"org"));
        String whole = part("c1", "c2", "c3", "c4", "c5", "c6");
        assertArrayEquals(
                overview(whole, "--at", "2026-12-01", "--format", "json").fine().bytes(),
                Call.of("overview", one, two, "--format", "json").fine().bytes(),
                "as of the later one");
        Call.of("overview", one, two)
                .fine()
                .narrow()
                .says("on 2026-12-01", "5 organisations, 2 agreements, 4 adopting commitments");
        Call.of("overview", one, two, "--lang", "nl").fine().narrow().says("5 organisaties");
    }

    @Test
    void filesThatDoNotFitTogetherAreRefused() throws IOException {
        String one = file("one.json", part("c1", "c2", "c3"));
        String same = file("same.json", part("c3"));
        String second = file("second.json", part("c4", "c2").replace("\"c2\"", "\"c9\""));
        String other = file("other.json", part("c4").replace("2027-Q3", "2027-Q4"));
        assertRefused(List.of("NDS-CLI-001 " + same + " /commitments/0/id"), one, same);
        assertRefused(List.of("NDS-COM-105 " + second + " /commitments/1/agreement"), one, second);
        assertRefused(List.of("NDS-CLI-004 " + other + " /agreements/0/id"), one, other);
        Call.of("overview", one, second)
                .ended(1)
                .narrow()
                .says("the organisation answers the same agreement before", "not valid: 2 files");
    }

    private static void assertRefused(List<String> errors, String... files) {
        Call call = Call.of(Stream.concat(Stream.of("overview", "--format", "json"), Arrays.stream(files))
                .toArray(String[]::new));
        Report report = JSON.read(DocumentFormat.REPORT, call.ended(1).bytes()).orThrow();
        assertEquals(
                errors,
                report.violations().stream()
                        .filter(it -> it.severity() == Severity.ERROR)
                        .map(OverviewCommandTest::said)
                        .toList());
    }

    private static String said(Violation violation) {
        return violation.code() + " " + violation.document().orElse("") + " " + violation.path();
    }

    // refusals

    @Test
    void errorsAreReportedAsWhenScoring() {
        String bad = SMALL.replace(
                "\"agreement\": \"statement\", \"answer\": \"adopt\"", "\"agreement\": \"x\", \"answer\": \"adopt\"");
        Call call = overview(bad).ended(1).narrow();
        call.says("not valid: -");
        assertEquals("", call.err());
        assertEquals(Call.withInput(bad.getBytes(UTF_8), "score", "-").ended(1).out(), call.out());
        Report report = JSON.read(
                        DocumentFormat.REPORT,
                        overview(bad, "--format", "json").ended(1).bytes())
                .orThrow();
        assertEquals(2, report.count(Severity.ERROR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-1-1", "yesterday", "", "2026-Q1", "20260101"})
    void aDayThatIsNoneIsRefused(String day) {
        overview(SMALL, "--at", day).refused(2, "--at", "a day of the calendar, written as yyyy-mm-dd");
    }

    @Test
    void otherDocumentsAreRefused() throws IOException {
        Call.of("overview", "data/cloud-offer.json")
                .refused(2, "data/cloud-offer.json: holds no agreements; an nds-programme does");
        Call.of("overview", AGREEMENTS, file("model.json", Samples.model("m", "1")))
                .refused(2, "holds no agreements");
        Call.of("overview", directory.resolve("none.json").toString()).refused(2, "no such file");
        Call.of("overview").refused(2, "FILE");
    }
}
