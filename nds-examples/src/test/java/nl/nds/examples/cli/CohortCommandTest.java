package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nds.core.maturity.CohortOrigin;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Range;
import nl.nds.core.number.Decimal;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code nds cohort}: the model that it makes, and what is refused. */
class CohortCommandTest {

    private static final String DATA = "data/oecd-dgi-2023.json";
    private static final String DGI = "models/oecd-dgi-2023.json";

    private static Call call(String... more) {
        return Call.of(Stream.concat(Stream.of("cohort", DATA, "--model", DGI), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private static MaturityModel made(String... more) {
        Call call = call(Stream.concat(Stream.of("--format", "json"), Arrays.stream(more))
                        .toArray(String[]::new))
                .fine();
        return NdsJson.standard()
                .read(DocumentFormat.MATURITY_MODEL, call.bytes())
                .orThrow();
    }

    @Test
    void theModelSaysHowItCameAbout() {
        MaturityModel made = made("--method", "min-max");
        assertEquals(new ModelReference("oecd-dgi-min-max", "1"), made.reference());
        assertEquals(Optional.of(new ModelReference("oecd-dgi", "2023")), made.basedOn());
        CohortOrigin origin = made.cohort().orElseThrow();
        assertEquals("min-max", origin.method());
        assertEquals(List.of(Decimal.ZERO, Decimal.of(100)), origin.parameters());
        assertEquals(33, origin.members().size());
        assertEquals(
                List.of(33, 33, 33, 33, 33, 33),
                origin.indicators().stream()
                        .map(CohortOrigin.Normalised::values)
                        .toList());
    }

    @Test
    void everyOptionCounts() {
        MaturityModel made = made(
                "--method",
                "distance-to-target",
                "--target",
                "user-driven=0.9",
                "--target",
                "proactiveness=0.95",
                "--onto",
                "1,10",
                "--range",
                "0,10",
                "--clamp",
                "--id",
                "own",
                "--model-version",
                "7");
        assertEquals(new ModelReference("own", "7"), made.reference());
        assertEquals(Optional.of(Range.of(0, 10)), made.range());
        assertEquals(
                List.of("user-driven", "proactiveness"),
                made.cohort().orElseThrow().indicators().stream()
                        .map(CohortOrigin.Normalised::indicator)
                        .toList());
        MaturityModel some = made("--method", "rank", "--indicators", "user-driven");
        assertEquals(1, some.cohort().orElseThrow().indicators().size());
        MaturityModel scores = made("--method", "z-score", "--onto", "10,2", "--range", "0,20");
        assertEquals(
                List.of(Decimal.of(10), Decimal.of(2)),
                scores.cohort().orElseThrow().parameters());
    }

    @Test
    void peopleSeeTheMembersBeforeAndAfter() {
        Call call = call("--method", "rank").fine().narrow();
        assertTrue(call.out().contains("oecd-dgi-rank 1, made of oecd-dgi 2023 by rank; 33 assessments"), call.out());
        assertTrue(call.lines().stream().anyMatch(it -> it.matches("user-driven +33 of 33")), call.out());
        assertTrue(call.lines().stream().anyMatch(it -> it.matches("Korea +0.935 +[0-9.]+")), call.out());
        call("--method", "rank", "--lang", "nl").fine().narrow();
    }

    /** The model that was made scores assessments that name it. */
    @Test
    void theModelCanBeUsed(@TempDir Path folder) throws IOException {
        Path model = folder.resolve("made.json");
        Files.write(
                model, call("--method", "min-max", "--format", "json").fine().bytes());
        String korea = """
                {"format": "nds-assessment/1.0", "id": "a", "subject": {"organisation": "KOR"},
                 "model": {"id": "oecd-dgi-min-max", "version": "1"}, "date": "2023-12-31", "assessor": "peer",
                 "answers": {"digital-by-design": {"value": 0.971}, "data-driven-public-sector": {"value": 1},
                  "government-as-a-platform": {"value": 0.913}, "open-by-default": {"value": 0.882},
                  "user-driven": {"value": 0.909}, "proactiveness": {"value": 0.934}}}
                """;
        Path assessment = folder.resolve("korea.json");
        Files.writeString(assessment, korea);
        Call call = Call.of("score", assessment.toString(), "--model", model.toString())
                .fine();
        assertTrue(call.out().contains("100"), call.out());
    }

    @ParameterizedTest
    @CsvSource({
        "--method=none, no such method",
        "--method=rank --onto=0;1, no such numbers",
        "--method=min-max --onto=1, two numbers",
        "--method=min-max --onto=1;x, two numbers",
        "--method=min-max --onto=1;1, different values",
        "--method=min-max --range=1;1, two different numbers",
        "--method=z-score --onto=0;0, above 0",
        "--method=rank --clamp, steps",
        "--method=distance-to-target, such as --target digital-by-design=100",
        "--method=min-max --target=digital-by-design=1, --target: goes with",
        "--method=min-max --range=0;10, lie in the range",
        "--method=min-max --onto=1;101 --range=0;100, lie in the range",
        "--method=min-max --id=oecd-dgi --model-version=2023, the model itself",
        "--method=distance-to-target --target=x, --target",
        "--method=distance-to-target --target=x=one, --target",
        "--method=min-max --id=a/b, --id",
        "--method=min-max --by=other, oecd-dgi 2023"
    })
    void badCallsAreRefused(String options, String part) {
        call(options.replace(';', ',').split(" ")).refused(2, part);
    }

    @Test
    void whatCannotBeNormalisedIsReported() {
        Call call = call("--method", "distance-to-target", "--target", "none=1").ended(1);
        assertTrue(call.out().startsWith(DATA + "  error  NDS-COH-003\n"), call.out());
        assertTrue(call.out().endsWith("not valid: " + DATA + " (1 error, 0 warnings)\n"), call.out());
    }
}
