package nl.nds.examples.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.time.DateRange;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A register of one's own on top of the bundled one: what is kept, and what is said of rows that are wrong. */
class OwnRegisterTest {

    private static final Path SAMPLE = Path.of("data/register/joint-arrangements.csv");
    private static final String HEADER =
            "id,name,type,group,oin,kvk,local,exists_from,exists_through,successor,succession_date";
    private static final OrganisationRegister BUNDLED = OrganisationRegister.bundled();

    /** Of the municipality of Groningen. */
    private static final String USED_KVK = "73558907";

    @TempDir
    private Path directory;

    private OwnRegister read(byte[] content) throws IOException {
        return OwnRegister.read(Files.write(directory.resolve("own.csv"), content), BUNDLED);
    }

    private OwnRegister read(String... rows) throws IOException {
        return read((HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> places(OwnRegister read) {
        return read.report().violations().stream()
                .map(it -> it.path() + " " + it.code())
                .toList();
    }

    @Test
    void sampleStandsOnTheBundledRegister() throws IOException {
        OwnRegister own = OwnRegister.read(SAMPLE, BUNDLED);
        assertEquals(Report.empty(), own.report());
        OrganisationRegister register = OrganisationRegister.builder()
                .reference(new RegisterReference("own", "1"))
                .addRegister(BUNDLED)
                .addAllOrganisations(own.organisations())
                .build();
        assertEquals(
                BUNDLED.organisations().size() + 4, register.organisations().size());
        Organisation north =
                register.withIdentifier(IdentifierScheme.KVK, "00000001").get(0);
        assertEquals("gr-voorbeeld-noord", north.id());
        assertEquals(DateRange.of("2010-01-01/2021-12-31"), north.existence());
        assertEquals(
                List.of("gr-voorbeeld"),
                register.at(LocalDate.of(2022, 1, 1)).successors("gr-voorbeeld-noord").stream()
                        .map(Organisation::id)
                        .toList());
        assertEquals(
                "gr-proefstad",
                register.withIdentifier(new IdentifierScheme("local"), "GR-0004")
                        .get(0)
                        .id());
        assertEquals("gm0014", register.named("Groningen").get(0).id());
    }

    @Test
    void everyRowThatIsWrongIsInOneReport() throws IOException {
        OwnRegister own = read(
                "good,Good,agency,,,00000001,,,,,",
                "bad id,,agency,no-group,,1,,2020-1-1,,,",
                "short,Short,agency",
                "none,None,agency,,,,,,,,",
                "reversed,Reversed,agency,,,00000002,,2020-01-02,2020-01-01,,",
                "half,Half,agency,,,00000003,,,,good,",
                "other,Other,agency,,,00000004,,,,,2020-01-01",
                "test,Test,agency,,00000099000000001000,00000005,,,,,",
                "good,Twice,agency,,,00000006,,,,,",
                "gm0014,Taken,agency,,,00000007,,,,,",
                "\"a\nb\",Lines,agency,,,00000008,,,,,",
                "last,Last,agency,,,0000000 9,,,,,");
        assertEquals(
                List.of(
                        "/line 3/id NDS-DOC-017",
                        "/line 3/name OWN-4",
                        "/line 3/group OWN-5",
                        "/line 3/kvk NDS-ORG-102",
                        "/line 3/exists_from OWN-6",
                        "/line 4 OWN-3",
                        "/line 5 NDS-ORG-001",
                        "/line 6/exists_through NDS-DOC-032",
                        "/line 7/succession_date OWN-4",
                        "/line 8/successor OWN-4",
                        "/line 9/oin NDS-ORG-114",
                        "/line 10/id NDS-DOC-031",
                        "/line 11/id NDS-DOC-031",
                        "/line 12/id NDS-DOC-017",
                        "/line 14/kvk NDS-ORG-101"),
                places(own));
        assertEquals(List.of(), own.organisations());
    }

    @Test
    void rowsAreComparedWithEachOtherAndWithTheOtherRegister() throws IOException {
        OwnRegister own = read(
                "a,A,agency,,,00000001,,,2020-12-31,b,2021-01-01",
                "b,B,agency,,,00000001,,,2020-12-31,a,2021-01-01",
                "c,C,agency,,," + USED_KVK + ",,,,nobody,2021-01-01");
        List<Violation> violations = own.report().violations();
        assertEquals(
                List.of(
                        "/line 2/succession_date NDS-ORG-015",
                        "/line 3/kvk NDS-ORG-011",
                        "/line 3/succession_date NDS-ORG-015",
                        "/line 4/kvk NDS-ORG-011",
                        "/line 4/successor NDS-ORG-013",
                        "/line 3/successor NDS-ORG-014"),
                places(own));
        assertEquals("[/line 2/kvk]", violations.get(1).related().toString());
        assertEquals("[/gm0014]", violations.get(3).related().toString());
    }

    @Test
    void rowThatIsWrongIsKnownAsSuccessor() throws IOException {
        OwnRegister own = read("a,A,agency,,,00000001,,,,b,2021-01-01", "b,B,agency,,,1,,,,,");
        assertEquals(List.of("/line 3/kvk NDS-ORG-102"), places(own));
    }

    @Test
    void warningDoesNotKeepRowsOut() throws IOException {
        OwnRegister own = read("a,A,agency,,,00000001,,,,nobody,2021-01-01");
        assertEquals(List.of("/line 2/successor NDS-ORG-013"), places(own));
        assertEquals(1, own.report().count(Severity.WARNING));
        assertEquals(1, own.organisations().size());
    }

    @Test
    void errorBehindMoreWarningsThanAReportHoldsKeepsRowsOut() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < Report.DEFAULT_CAP; i++) {
            rows.add("a" + i + ",A,agency,,,,A-" + i + ",,,nobody,2021-01-01");
        }
        rows.add("b,B,agency,,," + USED_KVK + ",,,,,");
        OwnRegister own = read(rows.toArray(String[]::new));
        assertEquals(1, own.report().count(Severity.ERROR));
        assertEquals(List.of(), own.organisations());
    }

    @Test
    void valuesAreTakenAsTheyStand() throws IOException {
        OwnRegister own =
                read("a, \"A\" ,agency,public-service-providers,,,\" x\",,,,", "b, B ,agency,,,00000001,,,,,");
        assertEquals(List.of("/line 2/local NDS-ORG-003"), places(own));
        assertEquals(
                " B ",
                read("b, B ,agency,,,00000001,,,,,").organisations().get(0).name());
    }

    @ParameterizedTest
    @CsvSource({
        "'', /line 1 OWN-2",
        "'id;name;type', /line 1 OWN-2",
        "'id,name\na,A', /line 1 OWN-2",
    })
    void otherColumnsAreRefusedAsAWhole(String content, String expected) throws IOException {
        assertEquals(List.of(expected), places(read(content.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void brokenFileIsToldWithWhatWasFoundBefore() throws IOException {
        assertEquals(
                List.of("/line 2/kvk NDS-ORG-102", "/line 2 OWN-1"),
                places(read("a,A,agency,,,1,,,,,", "b,\"B\"x,agency,,,00000001,,,,,")));
        byte[] otherEncoding = (HEADER + "\na,Fryslân,province,,,00000001,,,,,").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("/line 1 OWN-1"), places(read(otherEncoding)));
    }

    @Test
    void byteOrderMarkAndQuotesAreNoPartOfValues() throws IOException {
        String content = "\uFEFF\"id\"" + HEADER.substring(2) + "\r\na,\"A, of B\",agency,,,00000001,,,,,\r\n";
        OwnRegister own = read(content.getBytes(StandardCharsets.UTF_8));
        assertEquals(Report.empty(), own.report());
        assertEquals("A, of B", own.organisations().get(0).name());
    }

    private static List<String> printed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OwnRegister.print(file, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void printsTheRegisterOrWhatIsWrong() throws IOException {
        assertEquals(
                List.of("with-joint-arrangements 2026-05-16, "
                        + (BUNDLED.organisations().size() + 4) + " organisations"),
                printed(SAMPLE));

        List<String> rows = new ArrayList<>(Files.readAllLines(SAMPLE));
        rows.set(1, rows.get(1).replace("00000001", "0000001"));
        rows.set(2, rows.get(2).replace("00000002", USED_KVK));
        Path file = Files.write(directory.resolve("own.csv"), rows);
        assertEquals(
                List.of(
                        "NDS-ORG-103 in " + file
                                + " at /line 2/kvk: a value of scheme kvk has 8 digits, not 7; were leading"
                                + " zeros lost?",
                        "NDS-ORG-011 in " + file
                                + " at /line 3/kvk: another organisation has the same identifier at the" + " same time",
                        "    see /gm0014"),
                printed(file));
    }

    @Test
    void missingFileIsNoReport() {
        assertThrows(NoSuchFileException.class, () -> OwnRegister.read(directory.resolve("none.csv"), BUNDLED));
    }
}
