package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.Node;
import nl.nds.core.programme.Programme;
import nl.nds.core.sensitivity.AssumptionKind;
import nl.nds.core.sensitivity.Sensitivity;
import nl.nds.core.sensitivity.Sensitivity.Member;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void someIndicatorsCanBeNormalised() throws IOException {
        Sensitivity all = read(
                call("--draws", "2", "--normalise", "rank", "--format", "json").fine());
        String one = NdsJson.standard()
                .read(DocumentFormat.MATURITY_MODEL, Files.readAllBytes(Path.of(DGI)))
                .orThrow()
                .allNodes()
                .stream()
                .filter(Indicator.class::isInstance)
                .map(Node::id)
                .findFirst()
                .orElseThrow();
        Sensitivity some = read(call("--draws", "2", "--normalise", "rank", "--indicators", one, "--format", "json")
                .fine());
        assertEquals(all.members(), some.members());
        assertNotEquals(all.assumptions(), some.assumptions());
        call("--indicators", one).refused(2, "--indicators: goes with --normalise only");
    }

    /** The index with other assessments, as a file. */
    private static String file(Path folder, UnaryOperator<List<Assessment>> assessments) throws IOException {
        MaturityModel model = NdsJson.standard()
                .read(DocumentFormat.MATURITY_MODEL, Files.readAllBytes(Path.of(DGI)))
                .orThrow();
        NdsJson json = NdsJson.standard().withModels(ModelCatalogue.of(List.of(model)));
        Programme programme = json.read(DocumentFormat.PROGRAMME, Files.readAllBytes(Path.of(DATA)))
                .orThrow();
        byte[] made = json.write(
                DocumentFormat.PROGRAMME,
                programme.toBuilder()
                        .assessments(assessments.apply(programme.assessments()))
                        .build());
        return Files.write(folder.resolve("made.json"), made).toString();
    }

    @Test
    void whoIsNotDeterminedIsSaidSo(@TempDir Path folder) throws IOException {
        String file = file(folder, all -> {
            List<Assessment> some = new ArrayList<>(all.subList(0, 3));
            some.set(0, some.get(0).toBuilder().answers(Map.of()).build());
            return some;
        });
        Call call = Call.of("sensitivity", file, "--model", DGI, "--draws", "10")
                .fine()
                .narrow();
        assertTrue(call.lines().stream().anyMatch(it -> it.matches("\\S.* {3,}not determined")), call.out());
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
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "--node=none, --node",
                "--draws=0, '--draws': it has to be a whole number from 1 to 1000000",
                "--draws=1000001, '--draws': it has to be a whole number from 1 to 1000000",
                "--draws=many, '--draws': it has to be a whole number from 1 to 1000000",
                "--draws=99999999999999999999, '--draws': it has to be a whole number from 1 to 1000000",
                "--seed=-1, '--seed': it has to be a whole number from 0 to 9007199254740991",
                "--seed=x, '--seed': it has to be a whole number from 0 to 9007199254740991",
                "--threads=x, '--threads': it has to be a whole number from 1 to 256",
                "--spread=1, --spread 1: it has to be a number from 0 to below 1",
                "--spread=wide, --spread wide: it has to be a number from 0 to below 1",
                "`--aggregations=median,median`, --aggregations: median is named twice",
                "--aggregations=power, power means",
                "--aggregations=mean, no such aggregation",
                "--normalise=none, no such method",
                "--normalise=distance-to-target, no such method",
                "--threads=0, --threads",
                "--by=none, --by none: does not name one model that something was assessed by; there are: \"oecd-dgi 2023\""
            })
    void badCallsAreRefused(String option, String part) {
        call(option).refused(2, part);
    }

    /** All aggregates of the index are arithmetic means. */
    @Test
    void aggregationsWithoutEffectAreToldToBe() {
        Call without = call("--draws", "5", "--aggregations", "geometric,median", "--format", "json");
        assertEquals(0, without.code());
        assertEquals(
                "nds: --aggregations: geometric, median: no effect; a node can have another one of the list if its own is in"
                        + " it too, and those that count here have: arithmetic\n",
                without.err());
        assertTrue(read(without).assumptions().stream().allMatch(it -> it.kind() == AssumptionKind.WEIGHT));
        assertTrue(call("--draws", "5", "--aggregations", "arithmetic")
                .err()
                .startsWith("nds: --aggregations: arithmetic: no effect"));
        call("--draws", "5", "--aggregations", "arithmetic,median").fine();
    }

    @Test
    void withoutAssessmentsThereIsNothingToCompare(@TempDir Path folder) throws IOException {
        String file = file(folder, all -> List.of());
        String part = "nds: there is no assessment to compare in what was given";
        Call.of("sensitivity", file, "--model", DGI).refused(2, part);
        Call.of("cohort", file, "--model", DGI, "--method", "rank").refused(2, part);
    }

    @Test
    void ofSeveralModelsOneIsNamed() {
        Call.of("sensitivity", DATA, "data/provinces-2019.json", "--model", DGI)
                .refused(
                        2,
                        "assessments by one model are compared; say by which, with --by: \"nds-reference",
                        "\"oecd-dgi 2023\"");
        Call.of(
                        "sensitivity",
                        DATA,
                        "data/provinces-2019.json",
                        "--model",
                        DGI,
                        "--by",
                        "oecd-dgi 2023",
                        "--draws",
                        "2")
                .fine();
    }

    @Test
    void whatNobodyHasIsOneSentence() {
        Call call = Call.of("sensitivity", "data/provinces-2019.json", "--node", "cloud", "--draws", "5")
                .fine()
                .narrow();
        assertTrue(call.out().contains("Nobody has a figure here"), call.out());
        assertEquals(6, call.lines().size(), call.out());
    }

    @Test
    void whatCannotBeNormalisedIsReported() {
        Call call = Call.of("sensitivity", "data/provinces-2019.json", "--normalise", "rank")
                .ended(1);
        assertTrue(call.out().startsWith("data/provinces-2019.json  error  NDS-COH-00"), call.out());
    }
}
