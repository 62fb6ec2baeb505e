package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code nds score} says of the organisations of a programme together. */
class RollUpPrinterTest {

    private static final String PROVINCES = "data/provinces-2019.json";

    @TempDir
    private Path directory;

    private static String squeezed(Call call) {
        return call.out().replaceAll(" {2,}", " ");
    }

    @Test
    void theProvincesComeToSomethingTogether() {
        Call call = Call.of("score", PROVINCES).fine().narrow();

        assertTrue(squeezed(call).contains("\n12 organisations, 12 assessed on 2019-03-25\n"), call.out());
        assertTrue(call.out().contains("12 of 12"), call.out());
        // 48 61 66 66 66 78 81 81 96 97 100 100
        assertTrue(squeezed(call).contains("provinces 48 66 79.5 96.3 100\n"), call.out());
        assertFalse(call.out().contains("Ranks"));
    }

    private String weights(String... lines) throws IOException {
        return Files.writeString(directory.resolve("weights.csv"), String.join("\n", lines))
                .toString();
    }

    /** Half of them have 100 and weigh nothing; one that has 48 weighs nearly all. */
    @Test
    void organisationsCanWeighDifferently() throws IOException {
        String weights = weights("organisation,weight", "pv28,1000000", "pv27,0");
        Call call = Call.of("score", PROVINCES, "--weights", weights).fine().narrow();

        assertTrue(squeezed(call).contains("\n by weight 48 "), call.out());
        assertFalse(Call.of("score", PROVINCES).fine().out().contains("by weight"));
    }

    @Test
    void weightsThatCannotBeReadAreRefusedWithTheirLine() throws IOException {
        String header = "organisation,weight";
        refusedWeights("line 2, organisation: is not the id of an organisation", header, "nobody,1");
        refusedWeights("line 3, organisation: is there before", header, "pv27,1", "pv27,1");
        refusedWeights("line 2, weight: is not a whole number from 0 to 1000000000", header, "pv27,1000000001");
        refusedWeights("line 2, weight: is not a whole number from 0 to 1000000000", header, "pv27,1.5");
        refusedWeights("columns organisation,weight", "id,weight", "pv27,1");
        Call.of("score", PROVINCES, "--weights", "none.csv").refused(2, "none.csv: no such file");
        String lines = Files.writeString(directory.resolve("a.ndjson"), "").toString();
        Call.of("score", lines, "--weights", weights(header, "pv27,1")).refused(2, "--weights: do not go with");
    }

    private void refusedWeights(String part, String... lines) throws IOException {
        Call.of("score", PROVINCES, "--weights", weights(lines)).refused(2, part);
    }

    /** What was measured of web sites is too old nine months later, and only the measures of BIO2 count. */
    @Test
    void theFiguresOfRanksAreThoseOfTheDayToo() {
        String out = squeezed(Call.of("score", "data/provinces-2020-example.json", "--ranks", "--at", "2021-01-01")
                .fine());
        String ranks = out.substring(out.indexOf("Ranks: 5.1"));
        assertTrue(ranks.contains("1 Noord-Holland 100\n"), ranks);
        assertTrue(ranks.contains("4 Groningen 33\n"), ranks);
    }

    @Test
    void ranksAreToldWhenAskedFor() {
        String out = squeezed(Call.of("score", PROVINCES, "--ranks").fine().narrow());

        assertTrue(out.contains("\n 1 Gelderland 100\n 1 Noord-Holland 100\n 3 Overijssel 97\n 4 Groningen 96\n"), out);
        assertTrue(out.contains("\n 12 Zuid-Holland 48\n"), out);
        assertTrue(Call.of("score", PROVINCES, "--ranks", "--lang", "nl")
                .fine()
                .out()
                .contains("Rangen: 5"));
    }

    @Test
    void onAnotherDayOtherAssessmentsCount() {
        Call.of("score", PROVINCES, "--at", "2019-03-24")
                .fine()
                .says("no organisation that exists on 2019-03-24 was assessed by then");
        assertFalse(Call.of("score", "data/netherlands-2026.json").fine().out().contains("assessed by then"));
        assertFalse(
                Call.of("score", PROVINCES, "--at", "2019-03-24").fine().out().contains("Together"));
        assertTrue(
                Call.of("score", PROVINCES, "--at", "2019-03-26").fine().out().contains(", 1 day ago"));
        assertTrue(
                Call.of("score", PROVINCES, "--at", "2019-05-26").fine().out().contains("2 months ago"));
        assertTrue(
                Call.of("score", PROVINCES, "--at", "2029-05-26").fine().out().contains("10 years ago"));
    }

    @Test
    void severalGroupsAreToldApartAndTogether() throws IOException {
        String municipality = Samples.programme("pv27")
                .replace("\"pv27\"", "\"gm0344\"")
                .replace("\"PV27\"", "\"GM0344\"")
                .replace("\"provinces\"", "\"municipalities\"")
                .replace("\"province\"", "\"municipality\"");
        String other =
                Files.writeString(directory.resolve("other.json"), municipality).toString();
        String one = Files.writeString(directory.resolve("one.json"), Samples.programme("pv28"))
                .toString();
        Call call = Call.of("score", one, other).fine().narrow();

        assertTrue(squeezed(call).contains("\nprovinces "), call.out());
        assertTrue(squeezed(call).contains("\nmunicipalities "), call.out());
        assertTrue(squeezed(call).contains("\ntogether "), call.out());
        assertTrue(call.out().contains("2 of 2"), call.out());
        assertTrue(Call.of("score", one, other, "--lang", "nl")
                .fine()
                .narrow()
                .out()
                .contains("samen"));
        assertEquals(
                2,
                NdsJson.standard()
                        .read(
                                DocumentFormat.SCORECARDS,
                                Call.of("score", one, other, "--format", "json")
                                        .fine()
                                        .bytes())
                        .orThrow()
                        .rollUp()
                        .orElseThrow()
                        .models()
                        .get(0)
                        .groups()
                        .size());
    }

    @Test
    void oneOrganisationComesToNothingTogether() throws IOException {
        String one = Files.writeString(directory.resolve("one.json"), Samples.programme("pv27"))
                .toString();

        assertFalse(Call.of("score", one).fine().out().contains("Together"));
    }

    @Test
    void aMinimumShareIsDemandedOfAProgrammeToo() {
        List<String> outs = Stream.of("0.9", "1")
                .map(it -> Call.of("score", PROVINCES, "--minimum-share", it, "--format", "json")
                        .fine()
                        .out())
                .toList();
        assertTrue(outs.get(0).contains("\"minimumShare\": 0.9"));
        assertTrue(outs.get(1).contains("\"minimumShare\": 1"));
    }
}
