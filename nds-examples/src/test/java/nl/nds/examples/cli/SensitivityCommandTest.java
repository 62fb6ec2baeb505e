package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nds.core.sensitivity.AssumptionKind;
import nl.nds.core.sensitivity.Sensitivity;
import nl.nds.core.sensitivity.Sensitivity.Member;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code nds sensitivity}: what people and programs are told, and what is refused. */
class SensitivityCommandTest {

    private static final String DATA = "data/oecd-dgi-2023.json";
    private static final String DGI = "models/oecd-dgi-2023.json";

    private static Sensitivity read(Call call) {
        return NdsJson.standard().read(DocumentFormat.SENSITIVITY, call.bytes()).orThrow();
    }

    private static Call call(String... more) {
        return Call.of(Stream.concat(Stream.of("sensitivity", DATA, "--model", DGI), Arrays.stream(more))
                .toArray(String[]::new));
    }

    @Test
    void theRanksOfTheIndexAreThosePublished() {
        Sensitivity of = read(call("--draws", "200", "--format", "json").fine());
        assertEquals("index", of.node());
        assertEquals(33, of.members().size());
        Member korea = of.members().get(0);
        assertEquals(Optional.of("Korea"), korea.subjectName());
        assertEquals(1, korea.nominal().orElseThrow().rank());
        assertEquals(200, korea.kept());
        Member netherlands = of.members().stream()
                .filter(it -> it.assessment().equals("NLD-2023"))
                .findFirst()
                .orElseThrow();
        assertEquals(22, netherlands.nominal().orElseThrow().rank());
        assertTrue(netherlands.kept() < 200);
        assertEquals(6, of.assumptions().size());
        assertTrue(of.assumptions().stream().allMatch(it -> it.kind() == AssumptionKind.WEIGHT && it.compared() == 66));
    }

    @Test
    void threadsChangeNothing() {
        byte[] one = call("--draws", "100", "--format", "json", "--threads", "1")
                .fine()
                .bytes();
        for (String threads : List.of("2", "8")) {
            assertArrayEquals(
                    one,
                    call("--draws", "100", "--format", "json", "--threads", threads)
                            .fine()
                            .bytes());
        }
        assertArrayEquals(
                call("--draws", "100", "--threads", "1").fine().bytes(),
                call("--draws", "100", "--threads", "4").fine().bytes());
    }

    @Test
    void peopleSeeTheMembersByRankAndWhatMatters() {
        Call call = call("--draws", "50", "--spread", "0.5", "--aggregations", "arithmetic,minimum")
                .fine()
                .narrow();
        List<String> lines = call.lines();
        assertEquals("oecd-dgi 2023; 33 assessments", lines.get(1));
        assertTrue(lines.get(2).startsWith("50 draws of seed 1; weights at most 50 % less or more than in the model"));
        assertTrue(call.out().contains("aggregations drawn from"), call.out());
        assertTrue(lines.stream().anyMatch(it -> it.startsWith("Korea ")), call.out());
        int korea = call.out().indexOf("\nKorea ");
        int denmark = call.out().indexOf("\nDenmark ");
        assertTrue(korea > 0 && korea < denmark);
        assertTrue(call.out().contains("── What matters most, one at a time ─"), call.out());
        assertTrue(call.out().contains("[index]: aggregation minimum"), call.out());
        Call dutch = call("--draws", "5", "--lang", "nl").fine().narrow();
        assertTrue(dutch.out().contains("5 trekkingen van beginwaarde 1"), dutch.out());
    }

    /** With other weights less than a quarter of the goal may be covered, and then it has no figure. */
    @Test
    void drawsWithoutAFigureAreTold() {
        String[] some = {
            "sensitivity", "data/provinces-2019.json", "--node", "resilience-and-autonomy-1", "--draws", "20"
        };
        Call text = Call.of(some).fine();
        Member groningen = read(Call.of(
                                "sensitivity",
                                "data/provinces-2019.json",
                                "--node",
                                "resilience-and-autonomy-1",
                                "--draws",
                                "20",
                                "--format",
                                "json")
                        .fine())
                .members()
                .get(0);
        assertTrue(groningen.determined() > 0 && groningen.determined() < 20, groningen::toString);
        assertTrue(
                text.out()
                        .contains("a figure in only some of the draws: Groningen " + groningen.determined() + " of 20"),
                text::out);
        assertFalse(call("--draws", "5").fine().out().contains("only some of the draws"));
    }

    @Test
    void otherNormalisationsAreTried() {
        Sensitivity of =
                read(call("--draws", "5", "--normalise", "min-max,z-score,rank,percentile,borda", "--format", "json")
                        .fine());
        List<String> models = of.assumptions().stream()
                .filter(it -> it.kind() == AssumptionKind.MODEL)
                .map(it -> it.node() + " " + it.other())
                .sorted()
                .toList();
        assertEquals(List.of("borda 2023", "min-max 2023", "percentile 2023", "rank 2023", "z-score 2023"), models);
    }

    @Test
    void whoIsNotDeterminedIsSaidSo() {
        Call call = Call.of("sensitivity", "data/provinces-2019.json", "--draws", "10")
                .fine()
                .narrow();
        assertTrue(call.out().contains("not determined"), call.out());
        Call one = Call.of("sensitivity", "data/provinces-2019.json", "--node", "internet-standards")
                .fine();
        assertTrue(one.out().contains("nothing that can be otherwise"), one.out());
    }

    @Test
    void progressIsSaidOnStandardError() {
        Call call = call("--draws", "100", "--progress", "--threads", "2", "--format", "json");
        assertEquals(0, call.code());
        assertTrue(call.err().contains("nds: 100 %, 112 of 112\n"), call.err());
        assertTrue(call.err().lines().count() <= 10);
        assertEquals("", call("--draws", "3").fine().err());
    }

    @ParameterizedTest
    @CsvSource({
        "--node=none, --node",
        "--draws=0, draws are from 1",
        "--draws=many, --draws",
        "--seed=-1, a seed is from 0",
        "--spread=1, a spread is at least 0",
        "--spread=wide, --spread",
        "--aggregations=power, power means",
        "--aggregations=mean, no such aggregation",
        "--normalise=none, no such method",
        "--normalise=distance-to-target, no such method",
        "--threads=0, --threads",
        "--by=none, oecd-dgi 2023"
    })
    void badCallsAreRefused(String option, String part) {
        call(option).refused(2, part);
    }

    @Test
    void whatCannotBeNormalisedIsReported() {
        Call call = Call.of("sensitivity", "data/provinces-2019.json", "--normalise", "rank")
                .ended(1);
        assertTrue(call.out().startsWith("data/provinces-2019.json  error  NDS-COH-00"), call.out());
    }
}
