package nl.nds.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.nds.core.organisation.ChangeKind;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.Succession;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register that comes with the library: counts that were published, events that are known, and every row of its tables. */
class BundledOrganisationsTest {

    private static final OrganisationRegister REGISTER = OrganisationRegister.bundled();

    /** The day of the edition. */
    private static final LocalDate EDITION = LocalDate.of(2026, 5, 16);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<String> ids(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::id).toList();
    }

    // counts

    @ParameterizedTest
    @CsvSource({
        "municipalities, 2017-12-31, 388",
        "municipalities, 2018-01-01, 380",
        "municipalities, 2018-12-31, 380",
        "municipalities, 2019-01-01, 355",
        "municipalities, 2020-01-01, 355",
        "municipalities, 2020-12-31, 355",
        "municipalities, 2021-01-01, 352",
        "municipalities, 2021-12-31, 352",
        "municipalities, 2022-01-01, 345",
        "municipalities, 2022-03-23, 345",
        "municipalities, 2022-03-24, 344",
        "municipalities, 2022-12-31, 344",
        "municipalities, 2023-01-01, 342",
        "municipalities, 2024-01-01, 342",
        "municipalities, 2025-01-01, 342",
        "municipalities, 2026-01-01, 342",
        "central-government, 2024-07-01, 12",
        "central-government, 2024-07-02, 15",
        "central-government, 2025-01-01, 15",
        "central-government, 2026-02-22, 15",
        "central-government, 2026-02-23, 12",
        "central-government, 2026-03-01, 12",
        "provinces, 2021-11-15, 12",
        "provinces, 2026-01-01, 12",
        "water-boards, 2017-01-01, 21",
        "water-boards, 2026-01-01, 21",
        "public-service-providers, 2026-05-16, 49"
    })
    void asManyAsWerePublished(String group, LocalDate day, int count) {
        RegisterSnapshot snapshot = REGISTER.at(day);
        GovernmentGroup wanted = GovernmentGroup.byCode(group).orElseThrow();

        assertTrue(snapshot.covers(wanted));
        assertEquals(count, snapshot.inGroup(wanted).size());
        assertEquals(
                count,
                snapshot.organisations().stream()
                        .filter(it -> it.group().orElseThrow() == wanted)
                        .count());
    }

    static List<NamedCsvRecord> provinces() {
        return Table.rows("provinces");
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void everyProvinceHasItsMunicipalities(NamedCsvRecord province) {
        String id = province.getField("cbs_code").toLowerCase(Locale.ROOT);
        List<Organisation> municipalities = REGISTER.at(day("2026-01-01")).inProvince(id);

        assertEquals(Integer.parseInt(province.getField("municipality_count_2026")), municipalities.size());
        for (Organisation municipality : municipalities) {
            assertEquals(Optional.of(LegalType.MUNICIPALITY), municipality.type());
            assertEquals(Optional.of(id), municipality.province());
        }
        assertTrue(ids(REGISTER.inProvince(id)).containsAll(ids(municipalities)));
    }

    @Test
    void everyPresentMunicipalityLiesInAProvince() {
        for (Organisation municipality : REGISTER.at(EDITION).inGroup(GovernmentGroup.MUNICIPALITIES)) {
            String province = municipality.province().orElseThrow();
            assertTrue(REGISTER.at(EDITION).organisation(province).isPresent(), municipality.id());
        }
        assertEquals(List.of(), REGISTER.inProvince("pv00"));
    }

    // successions

    private static List<String> successors(String id, String day) {
        return ids(REGISTER.at(day(day)).successors(id));
    }

    @Test
    void haarenWasSplitOverFour() {
        assertEquals(List.of("gm0757", "gm0824", "gm0855", "gm0865"), successors("gm0788", "2021-01-01"));
        assertEquals(List.of("gm0757", "gm0824", "gm0855", "gm0865"), successors("gm0788", "2026-01-01"));
        assertEquals(List.of("gm0788"), successors("gm0788", "2020-12-31"));
        assertTrue(REGISTER.at(day("2020-12-31")).organisation("gm0788").isPresent());
        assertTrue(REGISTER.at(day("2021-01-01")).organisation("gm0788").isEmpty());
        assertTrue(REGISTER.organisation("gm0788").isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        // Lemsterland, De Friese Meren, De Fryske Marren
        "gm0082, 2013-12-31, gm0082",
        "gm0082, 2014-01-01, gm1921",
        "gm0082, 2015-06-30, gm1921",
        "gm0082, 2015-07-01, gm1940",
        "gm0082, 2026-01-01, gm1940",
        // Millingen aan de Rijn, Groesbeek, Berg en Dal
        "gm0265, 2014-12-31, gm0265",
        "gm0265, 2015-12-31, gm0241",
        "gm0265, 2016-01-01, gm1945",
        // Nieuw-Lekkerland, Molenwaard, Molenlanden
        "gm0571, 2018-12-31, gm1927",
        "gm0571, 2019-01-01, gm1978",
        // Weesp, not on the first of January
        "gm0457, 2022-03-23, gm0457",
        "gm0457, 2022-03-24, gm0363",
        // Asiel en Migratie, split off and taken back
        "mnre1162, 2024-07-02, mnre1162",
        "mnre1162, 2026-02-22, mnre1162",
        "mnre1162, 2026-02-23, mnre1058",
        "mnre1058, 2024-07-02, mnre1058",
        "mnre1058, 2026-02-23, mnre1058",
        // a water board
        "ws0585, 2016-12-31, ws0585",
        "ws0638, 2017-01-01, ws0665"
    })
    void chainsOfSuccessionsAreFollowed(String id, String day, String successor) {
        assertEquals(List.of(successor), successors(id, day));
    }

    @Test
    void whatDoesNotExistYetOrIsNotKnownHasNoSuccessors() {
        assertEquals(List.of(), successors("gm1940", "2015-06-30"));
        assertEquals(List.of(), successors("mnre1162", "2024-07-01"));
        assertEquals(List.of(), successors("gm9999", "2026-01-01"));
        // the register does not know who succeeded the ministries of before 2010
        assertEquals(List.of(), successors("mnre0180", "2026-01-01"));
    }

    @Test
    void predecessorsAreThoseUpToTheDay() {
        assertEquals(List.of("gm0009", "gm0017"), ids(REGISTER.predecessors("gm0014")));
        assertEquals(
                List.of("gm0009", "gm0017"), ids(REGISTER.at(day("2019-01-01")).predecessors("gm0014")));
        assertEquals(List.of(), ids(REGISTER.at(day("2018-12-31")).predecessors("gm0014")));
        assertEquals(
                List.of("gm0064", "gm0091", "gm0104", "gm0683", "gm0710", "gm0140"),
                ids(REGISTER.predecessors("gm1900")));
        assertEquals(
                List.of("gm0064", "gm0091", "gm0104", "gm0683", "gm0710"),
                ids(REGISTER.at(day("2017-12-31")).predecessors("gm1900")));
        assertEquals(List.of("mnre1058"), ids(REGISTER.predecessors("mnre1162")));
        assertEquals(List.of("mnre1162"), ids(REGISTER.predecessors("mnre1058")));
        assertEquals(List.of(), REGISTER.predecessors("gm9999"));
    }

    @Test
    void whatIsPlannedDoesNotCount() {
        Organisation wijdemeren = REGISTER.organisation("gm1696").orElseThrow();

        assertEquals(
                List.of(Succession.builder()
                        .successor("gm0402")
                        .date(day("2027-01-01"))
                        .kind(ChangeKind.EXTENSION)
                        .isPlanned(true)
                        .build()),
                wijdemeren.successions());
        assertEquals(List.of("gm1696"), successors("gm1696", "2027-01-01"));
        assertTrue(REGISTER.at(day("2027-06-01")).organisation("gm1696").isPresent());
        assertEquals(
                342,
                REGISTER.at(day("2027-01-01"))
                        .inGroup(GovernmentGroup.MUNICIPALITIES)
                        .size());
        assertEquals(List.of(), REGISTER.predecessors("gm0402"));
        assertEquals(List.of(), REGISTER.at(day("2027-01-01")).predecessors("gm0402"));
    }

    static List<NamedCsvRecord> reorganisations() {
        return Table.rows("reorganisations").stream()
                .filter(it -> !it.getField("predecessor_code").equals(it.getField("successor_code")))
                .toList();
    }

    @Test
    void everySuccessionOfTheTableIsThere() {
        for (NamedCsvRecord row : reorganisations()) {
            String from = row.getField("predecessor_code").toLowerCase(Locale.ROOT);
            String to = row.getField("successor_code").toLowerCase(Locale.ROOT);
            LocalDate date = day(row.getField("effective_date"));
            boolean isPlanned = row.getField("status").equals("planned");
            boolean goesOn = isPlanned || row.getField("kind").startsWith("Oprichting");
            Succession succession = REGISTER.organisation(from).orElseThrow().successions().stream()
                    .filter(it -> it.successor().equals(to) && it.date().equals(date))
                    .findFirst()
                    .orElseThrow();

            assertTrue(succession.kind().flatMap(ChangeKind::name).isPresent(), from);
            assertEquals(isPlanned, succession.isPlanned(), from);
            assertEquals(row.getField("tooi_event"), succession.event().orElse(""), from);
            assertTrue(REGISTER.at(date.minusDays(1)).organisation(from).isPresent(), from);
            assertEquals(goesOn, REGISTER.at(date).organisation(from).isPresent(), from);
            assertTrue(REGISTER.at(date).organisation(to).isPresent(), to);
            assertEquals(
                    !row.getField("successor_code_is_new").equals("yes"),
                    REGISTER.at(date.minusDays(1)).organisation(to).isPresent(),
                    to);
            assertEquals(
                    goesOn ? List.of(from).contains(to) : true,
                    successors(from, date.toString()).contains(to));
            assertEquals(!isPlanned, ids(REGISTER.at(date).predecessors(to)).contains(from), from);
            assertTrue(
                    ids(REGISTER.at(date.minusDays(1)).named(row.getField("predecessor_name")))
                            .contains(from),
                    from);
        }
    }

    // rows of the tables

    private record Row(String id, NamedCsvRecord fields) {

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                        Table.rows("municipalities").stream()
                                .map(it -> new Row(it.getField("cbs_code").toLowerCase(Locale.ROOT), it)),
                        provinces().stream()
                                .map(it -> new Row(it.getField("cbs_code").toLowerCase(Locale.ROOT), it)),
                        Table.rows("water-boards").stream()
                                .map(it -> new Row(it.getField("code").toLowerCase(Locale.ROOT), it)),
                        Table.rows("ministries").stream().map(it -> new Row(it.getField("tooi_code"), it)),
                        Table.rows("public-service-providers").stream()
                                .map(it -> new Row(it.getField("tooi_code"), it)))
                .flatMap(it -> it);
    }

    private static Optional<String> field(NamedCsvRecord row, String name) {
        return row.findField(name).filter(it -> !it.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowIsFoundByItsIdentifiers(Row row) {
        Organisation organisation = REGISTER.organisation(row.id()).orElseThrow();
        for (String column : List.of("oin", "rsin", "kvk", "wikidata", "tooi_uri", "cbs_code")) {
            IdentifierScheme scheme = new IdentifierScheme(column.replaceAll("_.*", ""));
            field(row.fields(), column).ifPresent(value -> {
                assertTrue(REGISTER.withIdentifier(scheme, value).contains(organisation), column);
                assertTrue(REGISTER.search(value).contains(organisation), column);
                assertTrue(
                        !organisation.existsOn(EDITION)
                                || REGISTER.at(EDITION)
                                        .withIdentifier(scheme, value)
                                        .contains(organisation),
                        column);
                assertEquals(Optional.of(value), organisation.identifier(scheme));
            });
        }
        assertEquals(List.of(organisation), REGISTER.search(row.id()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowIsFoundByItsNames(Row row) {
        Organisation organisation = REGISTER.organisation(row.id()).orElseThrow();
        LocalDate day = field(row.fields(), "name_valid_from")
                .or(() -> field(row.fields(), "name_valid_until")
                        .map(it -> day(it).minusDays(1).toString()))
                .map(LocalDate::parse)
                .orElse(EDITION);
        for (String column : List.of(
                "name",
                "official_name",
                "cbs_name_2026",
                "abbreviation",
                "roo_abbreviation",
                "tooi_name_second_source")) {
            field(row.fields(), column).ifPresent(name -> {
                assertTrue(REGISTER.named(name).contains(organisation), column);
                assertTrue(REGISTER.named(name.toUpperCase(Locale.ROOT)).contains(organisation), column);
                assertTrue(REGISTER.at(day).named(name).contains(organisation), column);
                assertTrue(
                        organisation.names().stream().anyMatch(it -> it.name().equals(name)), column);
            });
        }
        assertEquals(field(row.fields(), "name"), organisation.nameAt(day));
    }

    // names in time

    @Test
    void aMinistryHasItsNameOfTheDay() {
        Organisation ministry = REGISTER.organisation("mnre1045").orElseThrow();

        assertEquals(Optional.of("Economische Zaken en Klimaat"), ministry.nameAt(day("2024-07-01")));
        assertEquals(Optional.of("Economische Zaken"), ministry.nameAt(day("2024-07-02")));
        assertEquals(Optional.of("Economische Zaken"), ministry.nameAt(day("2026-02-22")));
        assertEquals(Optional.of("Economische Zaken en Klimaat"), ministry.nameAt(day("2026-02-23")));
        assertEquals("Economische Zaken en Klimaat", ministry.name());
        assertEquals(List.of("mnre1045"), ids(REGISTER.at(day("2024-07-01")).named("EZK")));
        assertEquals(List.of(), ids(REGISTER.at(day("2024-07-02")).named("EZK")));
        assertEquals(List.of("mnre1045"), ids(REGISTER.at(day("2024-07-02")).named("EZ")));
        assertEquals(List.of("mnre1040", "mnre1045"), ids(REGISTER.named("EZ")));
    }

    @Test
    void aWaterBoardHasItsNameOfTheDay() {
        Organisation waterBoard = REGISTER.organisation("ws0155").orElseThrow();

        assertEquals(Optional.of("Hoogheemraadschap Amstel, Gooi en Vecht"), waterBoard.nameAt(day("2016-12-31")));
        assertEquals(Optional.of("Amstel, Gooi en Vecht"), waterBoard.nameAt(day("2017-01-01")));
        assertEquals("Amstel, Gooi en Vecht", waterBoard.name());
    }

    @Test
    void oneNumberMayBeOfTwoBodies() {
        assertEquals(
                List.of("mnre1045", "zb000217"),
                ids(REGISTER.withIdentifier(IdentifierScheme.OIN, "00000001003214369000")));
        assertEquals(
                List.of("mnre1045", "zb000217"),
                ids(REGISTER.at(EDITION).withIdentifier(IdentifierScheme.OIN, "00000001003214369000")));
        // before 2010-10-14 the register does not know the ministry
        assertEquals(
                List.of("zb000217"),
                ids(REGISTER.at(day("2010-10-13")).withIdentifier(IdentifierScheme.OIN, "00000001003214369000")));
        assertEquals(List.of(), REGISTER.withIdentifier(IdentifierScheme.KVK, "00000001003214369000"));
        assertEquals(List.of(), REGISTER.withIdentifier(new IdentifierScheme("x"), "gm0363"));
    }

    // coverage and sources

    @Test
    void theDaysOfEveryGroupAreThoseOfTheTable() {
        List<NamedCsvRecord> rows = Table.rows("coverage");
        assertEquals(GovernmentGroup.values().length, rows.size());
        for (NamedCsvRecord row : rows) {
            GovernmentGroup group =
                    GovernmentGroup.byCode(row.getField("group")).orElseThrow();
            LocalDate first = day(row.getField("from"));
            LocalDate last = day(row.getField("through"));

            assertEquals(Optional.of(DateRange.of(first, last)), REGISTER.coverage(group));
            assertTrue(REGISTER.at(first).covers(group));
            assertTrue(REGISTER.at(last).covers(group));
            assertFalse(REGISTER.at(first.minusDays(1)).covers(group));
            assertFalse(REGISTER.at(last.plusDays(1)).covers(group));
        }
    }

    @ParameterizedTest
    @EnumSource(GovernmentGroup.class)
    void everyGroupIsCoveredUpToTheEdition(GovernmentGroup group) {
        assertEquals(
                Optional.of(EDITION), REGISTER.coverage(group).orElseThrow().last());
        assertFalse(REGISTER.at(day("1900-01-01")).covers(group));
        assertFalse(REGISTER.at(day("2100-01-01")).covers(group));
    }

    @Test
    void theSourcesAreThoseOfTheTable() {
        List<NamedCsvRecord> rows = Table.rows("sources");
        assertEquals(rows.size(), REGISTER.sources().size());
        for (int i = 0; i < rows.size(); i++) {
            RegisterSource source = REGISTER.sources().get(i);
            assertEquals(rows.get(i).getField("title"), source.source().title());
            assertEquals(
                    Optional.of(rows.get(i).getField("address")),
                    source.source().address());
            assertEquals(Optional.of(day(rows.get(i).getField("as_of"))), source.asOf());
            assertEquals(field(rows.get(i), "licence"), source.licence());
            assertEquals(field(rows.get(i), "note"), source.note());
        }
    }

    @Test
    void aLicenceIsSaidWithWhoSaysSo() {
        List<RegisterSource> licensed = REGISTER.sources().stream()
                .filter(it -> it.licence().isPresent())
                .toList();

        assertFalse(licensed.isEmpty());
        for (RegisterSource source : licensed) {
            assertEquals(Optional.of("CC0-1.0"), source.licence());
            assertTrue(source.note().isPresent());
        }
    }

    // the register itself

    @Test
    void thereIsOne() {
        assertSame(OrganisationRegister.bundled(), OrganisationRegister.bundled());
        assertEquals("nds-organisations 2026-05-16", REGISTER.reference().toString());
        assertEquals(
                "nds-organisations 2026-05-16, " + REGISTER.organisations().size() + " organisations",
                REGISTER.toString());
    }

    @Test
    void readAgainItIsEqual() {
        OrganisationRegister again = BundledRegister.read();

        assertNotSame(REGISTER, again);
        assertEquals(REGISTER, again);
        assertEquals(REGISTER.hashCode(), again.hashCode());
        assertEquals(REGISTER.organisations(), again.organisations());
    }

    @Test
    void everyOrganisationHasAGroupAndAType() {
        for (Organisation organisation : REGISTER.organisations()) {
            assertTrue(organisation.group().isPresent(), organisation.id());
            assertTrue(organisation.type().flatMap(LegalType::name).isPresent(), organisation.id());
            assertTrue(organisation.types().stream().allMatch(it -> it.period().isAlways()), organisation.id());
        }
        assertEquals(
                ids(REGISTER.organisations()),
                REGISTER.organisations().stream()
                        .map(Organisation::id)
                        .sorted()
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM0363", "gm363", "", " gm0363", "amsterdam"})
    void anIdIsComparedExactly(String id) {
        assertEquals(Optional.empty(), REGISTER.organisation(id));
        assertEquals(Optional.empty(), REGISTER.at(EDITION).organisation(id));
    }

    /** Everything that is made when first used. */
    private static List<Object> answers(OrganisationRegister register) {
        return List.of(
                register.named("Utrecht"),
                register.withIdentifier(IdentifierScheme.CBS, "GM0363"),
                register.predecessors("gm0014"),
                register.suggest("Amstredam"),
                register.organisations(),
                register.at(EDITION).successors("gm0788"),
                register.organisation("gm0363"),
                register.search("00000001003214369000"),
                register.check(),
                register.hashCode());
    }

    @Test
    void manyThreadsThatUseItFirstGetEqualAnswers() throws InterruptedException, ExecutionException {
        List<Object> expected = answers(REGISTER);
        int threads = 8;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 5; round++) {
                OrganisationRegister fresh = BundledRegister.read();
                CyclicBarrier start = new CyclicBarrier(threads);
                List<Callable<List<Object>>> tasks = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    tasks.add(() -> {
                        start.await();
                        return answers(fresh);
                    });
                }
                for (Future<List<Object>> answers : executor.invokeAll(tasks)) {
                    assertEquals(expected, answers.get());
                }
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
