package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking up organisations, and programmes that refer to them. */
class RegisterCommandTest {

    private static final NdsJson JSON = NdsJson.standard();

    @TempDir
    private Path directory;

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private static OrganisationRegister register(Call call) {
        return JSON.read(DocumentFormat.REGISTER, call.bytes()).orThrow();
    }

    private static List<String> ids(Call call) {
        return register(call).organisations().stream().map(Organisation::id).toList();
    }

    private static List<String> codes(Call call) {
        Report report = JSON.read(DocumentFormat.REPORT, call.bytes()).orThrow();
        return report.violations().stream().map(Violation::code).toList();
    }

    @Test
    void oneOrganisationIsShownWhole() {
        assertEquals(
                """
                Haaren
                on 2021-06-01: does not exist; carried on by Boxtel (gm0757), Oisterwijk
                (gm0824), Tilburg (gm0855), Vught (gm0865)
                id                 gm0788
                type               municipality
                group              municipalities
                exists             through 2020-12-31
                names              Haaren
                identifiers
                  tooi             https://identifier.overheid.nl/tooi/id/gemeente/gm0788
                  cbs              GM0788
                successors         2021-01-01  Boxtel (gm0757), extension, wzg_22487576
                                   2021-01-01  Oisterwijk (gm0824), extension, wzg_22487576
                                   2021-01-01  Tilburg (gm0855), extension, wzg_22487576
                                   2021-01-01  Vught (gm0865), extension, wzg_22487576

                register nds-organisations 2026-05-16
                """,
                Call.of("register", "haaren", "--at", "2021-06-01")
                        .fine()
                        .narrow()
                        .out());
        Call.of("register", "haaren", "--at", "2020-12-31").fine().says("on 2020-12-31: exists");
        Call.of("register", "gm0788", "--lang", "nl", "--at", "2021-06-01")
                .fine()
                .narrow()
                .says(
                        "op 2021-06-01: bestaat niet; voortgezet door Boxtel",
                        "opvolgers",
                        "uitbreiding",
                        "t/m 2020-12-31");
    }

    @Test
    void anOrganisationHasTheNameOfTheDay() {
        assertEquals(
                "Economische Zaken",
                Call.of("register", "mnre1045", "--at", "2025-01-01")
                        .fine()
                        .lines()
                        .get(0));
        assertEquals(
                "Economische Zaken en Klimaat",
                Call.of("register", "mnre1045", "--at", "2026-02-23")
                        .fine()
                        .lines()
                        .get(0));
        assertEquals(
                List.of("mnre1045"),
                ids(Call.of("register", "Economische Zaken", "--at", "2025-01-01", "--format", "json")
                        .fine()));
        assertEquals(
                List.of("mnre1040"),
                ids(Call.of("register", "Economische Zaken", "--at", "2010-01-01", "--format", "json")
                        .fine()));
    }

    @ParameterizedTest
    @CsvSource({
        "gm0363, gm0363",
        "GM0363, gm0363",
        "00000001002564440000, gm0363",
        "002564440, gm0363",
        "34366966, gm0363",
        "https://identifier.overheid.nl/tooi/id/gemeente/gm0363, gm0363",
        "gemeente amsterdam, gm0363",
        "\u2019s-Gravenhage, gm0518",
        "den haag, gm0518",
        "Su\u0301dwest Fryslan, gm1900",
        "BZK, mnre1034",
        "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties, mnre1034",
    })
    void anOrganisationIsFoundByWhateverItIsKnownBy(String text, String id) {
        assertEquals(
                List.of(id), ids(Call.of("register", text, "--format", "json").fine()));
    }

    @Test
    void severalOfOneNameAreListed() {
        assertEquals("""
                gm0344        Utrecht, municipality
                pv26          Utrecht, province

                register nds-organisations 2026-05-16
                """, Call.of("register", "utrecht").fine().out());
        assertEquals(
                List.of("gm0344", "pv26"),
                ids(Call.of("register", "Utrecht", "--format", "json").fine()));
    }

    @Test
    void aSelectionIsNotTheRegister() {
        OrganisationRegister selection =
                register(Call.of("register", "Utrecht", "--format", "json").fine());
        assertEquals(
                "selection-of-nds-organisations 2026-05-16",
                selection.reference().toString());
        assertEquals(OrganisationRegister.bundled().sources(), selection.sources());
        OrganisationRegister whole =
                register(Call.of("register", "--format", "json").fine());
        assertEquals(OrganisationRegister.bundled(), whole);
        assertEquals(
                388 + 12 + 21 + 49 + 12,
                ids(Call.of("register", "--format", "json", "--at", "2017-12-31")
                                .fine())
                        .size());
    }

    @Test
    void aNearMissGetsAnOffer() {
        Call call = Call.of("register", "Amstredam").ended(1);
        assertEquals("", call.out());
        assertEquals(
                "nds: Amstredam: not in register nds-organisations 2026-05-16\n"
                        + "did you mean:\n"
                        + "  gm0363        Amsterdam, municipality\n",
                call.err());
        assertTrue(
                Call.of("register", "Amstredam", "--lang", "nl").ended(1).err().contains("bedoelde u:"));
        assertEquals(
                List.of(),
                ids(Call.of("register", "Amstredam", "--format", "json").ended(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzz qqqq", "", " ", "!", "\u0000", "\u001b[31m", "999993653"})
    void nonsenseIsNotFound(String text) {
        Call.of("register", text).refused(1, "not in register");
    }

    @Test
    void theRegisterSaysHowManyAndWhereFrom() {
        Call call = Call.of("register", "--at", "2017-12-31").fine().narrow();
        assertTrue(call.out().startsWith("""
                nds-organisations 2026-05-16

                                          on 2017-12-31    complete from … through
                central government                   12    2010-10-14  2026-05-16
                provinces                            12 !  2021-11-15  2026-05-16
                municipalities                      388    2005-01-01  2026-05-16
                water boards                         21    2011-01-01  2026-05-16
                public service providers             49 !  2026-05-16  2026-05-16
                ! that the register knows of; it may not have all on that day

                Sources, with the day of the data and the licence
                """), call.out());
        call.says("CC0-1.0", "anneschuth/polder", "no licence found");
        Call.of("register").fine().narrow().says("on 2026-05-16", "342");
        Call.of("register", "--lang", "nl").fine().narrow().says("gemeenten", "Bronnen", "geen licentie gevonden");
    }

    @Test
    void aGroupIsListed() {
        Call call = Call.of("register", "--group", "central-government", "--at", "2025-01-01")
                .fine()
                .narrow();
        assertEquals(17, call.lines().size());
        call.says("mnre1045      Economische Zaken, ministry", "mnre1162      Asiel en Migratie, ministry");
        assertEquals(
                12,
                ids(Call.of("register", "--group", "central-government", "--at", "2026-03-01", "--format", "json")
                                .fine())
                        .size());
        Call.of("register", "--group", "ministries").refused(2, "central-government");
        Call.of("register", "gm0363", "--group", "municipalities").refused(2, "leave out");
    }

    @Test
    void whatNobodyWasCalledOnADayIsSaid() {
        Call.of("register", "EZ", "--at", "2020-01-01").fine().says("not on 2020-01-01; at other times:");
    }

    @Test
    void anOrganisationMayHaveANumberTwice() throws IOException {
        String twice = file("twice.json", """
                { "format": "nds-programme/1.0", "asOf": "2026-10-01", "assessments": [],
                  "organisations": [ { "id": "a", "names": [ { "name": "A" } ], "identifiers": [
                    { "scheme": "kvk", "value": "12345678", "validThrough": "2010-12-31" },
                    { "scheme": "kvk", "value": "12345678", "validFrom": "2015-01-01" } ] } ] }
                """);
        Call.of("validate", twice).fine().says("0 errors, 0 warnings");
    }

    @Test
    void aRegisterWithALongIdCanBeSelectedFrom() throws IOException {
        String id = "r".repeat(100);
        String own = file("long.json", """
                { "format": "nds-register/1.0", "id": "%s", "edition": "1",
                  "organisations": [ { "id": "a", "names": [ { "name": "A" } ],
                                       "identifiers": [ { "scheme": "local", "value": "1" } ] },
                                     { "id": "b", "names": [ { "name": "B" } ],
                                       "identifiers": [ { "scheme": "local", "value": "2" } ] } ] }
                """.formatted(id));
        assertEquals(
                List.of("a"),
                ids(Call.of("register", "a", "--register", own, "--format", "json")
                        .fine()));
        String other = file("other.json", Files.readString(Path.of(own)).replace("\"A\"", "\"C\""));
        Call.of("validate", own, "--register", own, "--register", other).refused(2, "there is another register");
    }

    @Test
    void aDayBeyondTheRegisterIsSaid() {
        Call.of("register", "pv31", "--at", "2010-01-01")
                .fine()
                .narrow()
                .says("provinces: the register is complete only from 2021-11-15 through 2026-05-16");
        assertTrue(
                !Call.of("register", "pv31", "--at", "2026-01-01").fine().out().contains("complete only"));
    }

    private static final String REFERRING = """
            { "format": "nds-programme/1.0", "asOf": "2026-10-01",
              "register": { "id": "nds-organisations", "edition": "2026-05-16" },
              "organisations": [ { "id": "gm0788", "register": true }, { "id": "mnre1045", "register": true } ],
              "assessments": [
                { "id": "%s", "subject": { "organisation": "mnre1045" }, "date": "2025-01-01", "assessor": "self",
                  "model": { "id": "nds-reference", "version": "1.0" },
                  "answers": { "internet-standards": { "value": 80 } } } ] }
            """;

    @Test
    void aProgrammeMayReferToTheRegister() throws IOException {
        String file = file("referring.json", REFERRING.formatted("a"));
        Call.of("score", file).ended(0).says("Economische Zaken");
        Call.of("validate", file).fine().says("NDS-ORG-016", "valid: " + file);
        String unknown = file("unknown.json", REFERRING.formatted("b").replace("gm0788", "gm0789"));
        assertTrue(
                codes(Call.of("validate", unknown, "--format", "json").ended(1)).contains("NDS-DOC-036"));
        String later = file("later.json", REFERRING.formatted("c").replace("2026-05-16", "2027-05-16"));
        assertEquals(
                List.of("NDS-DOC-035"),
                codes(Call.of("validate", later, "--format", "json").ended(1)));
    }

    @Test
    void severalProgrammesMayReferToOneOrganisation() throws IOException {
        String first = file("first.json", REFERRING.formatted("a"));
        String second = file("second.json", REFERRING.formatted("b"));
        // on one day by one kind of assessor: it is not known which of them counts
        assertEquals(
                List.of("NDS-ORG-016", "NDS-ORG-016", "NDS-PRG-009"),
                codes(Call.of("score", first, second, "--format", "json").ended(1)));
        String audit = file("audit.json", REFERRING.formatted("b").replace("\"self\"", "\"audit\""));
        Call.of("score", first, audit).ended(0).says("2 assessments");
    }

    @Test
    void bodiesOfOneLegalPersonMayDeliverEachTheirOwn() throws IOException {
        String ministry = file("ministry.json", REFERRING.formatted("a").replace("gm0788", "gm0363"));
        String authority = file(
                "authority.json",
                REFERRING.formatted("b").replace("gm0788", "gm0518").replace("mnre1045", "zb000217"));
        Call.of("validate", ministry, authority).ended(0);
    }

    @Test
    void aRegisterOfOnesOwnCanBeUsed() throws IOException {
        String own = file("own.json", """
                { "format": "nds-register/1.0", "id": "own", "edition": "1",
                  "organisations": [ { "id": "a", "names": [ { "name": "Omgevingsdienst Voorbeeld" } ],
                                       "identifiers": [ { "scheme": "local", "value": "1" } ] } ] }
                """);
        Call.of("validate", own).fine().says("valid");
        Call.of("register", "omgevingsdienst voorbeeld", "--register", own)
                .fine()
                .says("Omgevingsdienst Voorbeeld", "register own 1");
        Call.of("register", "--register", own).fine().says("own 1", "number");
        String programme = file(
                "programme.json",
                REFERRING
                        .formatted("a")
                        .replace("nds-organisations", "own")
                        .replace("2026-05-16", "1")
                        .replace("{ \"id\": \"gm0788\", \"register\": true }, ", "")
                        .replace("mnre1045", "a"));
        assertEquals(
                List.of("NDS-DOC-035"),
                codes(Call.of("validate", programme, "--format", "json").ended(1)));
        Call.of("validate", programme, "--register", own).fine().says("valid");
        Call.of("score", programme, "--register", own).fine().says("Omgevingsdienst");
        Call.of("validate", programme, "--register", programme).refused(2, "is not a valid nds-register");
        Call.of("register", "a", "--register", directory.resolve("none").toString())
                .refused(2, "no such file");
    }
}
