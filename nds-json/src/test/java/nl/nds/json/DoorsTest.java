package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.ChoiceOption;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.number.Decimal;
import nl.nds.core.programme.Programme;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes, text, streams and files are read alike, and results are handed out in one way. */
class DoorsTest {

    /** A stream that gives little at a time and remembers whether it was closed. */
    private static final class Trickle extends FilterInputStream {

        private boolean closed;

        Trickle(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 7));
        }

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }
    }

    private static final String BROKEN = Samples.with(Samples.ASSESSMENT, "\"a-1\"", "1");

    static List<String> documents() {
        return List.of(
                Samples.ASSESSMENT,
                BROKEN,
                Samples.PROGRAMME,
                "",
                "{",
                "\uFEFF" + Samples.ASSESSMENT,
                Samples.with(Samples.ASSESSMENT, "pv27", "’s-Hertogenbosch 𝒳"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDoorGivesTheSame(String document, @TempDir Path directory) throws IOException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        ReadResult<Assessment> expected = Samples.JSON.read(DocumentFormat.ASSESSMENT, bytes);
        Path file = Files.write(directory.resolve("document.json"), bytes);
        for (ReadResult<Assessment> result : List.of(
                Samples.JSON.read(DocumentFormat.ASSESSMENT, document),
                Samples.JSON.read(DocumentFormat.ASSESSMENT, new Trickle(bytes)),
                Samples.JSON.read(DocumentFormat.ASSESSMENT, file))) {
            assertEquals(expected.value(), result.value());
            assertEquals(expected.report(), result.report());
        }
    }

    @Test
    void aStreamIsLeftOpen() throws IOException {
        for (String document : documents()) {
            Trickle stream = new Trickle(document.getBytes(StandardCharsets.UTF_8));
            Samples.JSON.read(DocumentFormat.ASSESSMENT, stream);
            assertFalse(stream.closed);
            assertEquals(-1, stream.read());
        }
    }

    @Test
    void aStreamIsReadNoFurtherThanALimitPasses() throws IOException {
        NdsJson small = Samples.JSON.withLimits(ReadLimits.DEFAULT.withBytes(100));
        Trickle stream = new Trickle(new byte[1_000]);
        assertEquals(
                List.of("NDS-DOC-005"),
                Marked.said(small.read(DocumentFormat.ASSESSMENT, stream).report()));
        assertEquals(899, stream.available());
        byte[] fits = Samples.ASSESSMENT.getBytes(StandardCharsets.UTF_8);
        NdsJson justEnough = Samples.JSON.withLimits(ReadLimits.DEFAULT.withBytes(fits.length));
        assertTrue(justEnough
                .read(DocumentFormat.ASSESSMENT, new Trickle(fits))
                .value()
                .isPresent());
        NdsJson noLimit = Samples.JSON.withLimits(ReadLimits.DEFAULT.withBytes(Integer.MAX_VALUE));
        assertTrue(noLimit.read(DocumentFormat.ASSESSMENT, new Trickle(fits))
                .value()
                .isPresent());
    }

    @Test
    void whatAStreamThrowsIsThrown() {
        IOException failure = new IOException("the cable was pulled out");
        InputStream failing = new InputStream() {
            private int left = 20;

            @Override
            public int read() throws IOException {
                if (left <= 0) {
                    throw failure;
                }
                left--;
                return '{';
            }
        };
        assertSame(
                failure, assertThrows(IOException.class, () -> Samples.JSON.read(DocumentFormat.ASSESSMENT, failing)));
    }

    @Test
    void aFileThatIsNotThereIsNoDocument(@TempDir Path directory) {
        assertThrows(
                NoSuchFileException.class,
                () -> Samples.JSON.read(DocumentFormat.ASSESSMENT, directory.resolve("nothing.json")));
        assertThrows(IOException.class, () -> Samples.JSON.read(DocumentFormat.ASSESSMENT, directory));
    }

    @Test
    void aGoodDocumentGivesItsValue() {
        ReadResult<Assessment> result = Samples.JSON.read(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT);
        assertEquals(Report.empty(), result.report());
        assertSame(result.value().orElseThrow(), result.orThrow());
    }

    @Test
    void aBrokenDocumentGivesItsReport() {
        ReadResult<Assessment> result = Samples.JSON.read(DocumentFormat.ASSESSMENT, BROKEN);
        assertEquals(Optional.empty(), result.value());
        InvalidDataException thrown = assertThrows(InvalidDataException.class, result::orThrow);
        assertSame(result.report(), thrown.report());
    }

    @Test
    void aWarningDoesNotKeepTheValueBack() {
        String unknown = Samples.with(Samples.ASSESSMENT, "\"tiny\"", "\"unheard-of\"");
        ReadResult<Assessment> result = Samples.JSON.read(DocumentFormat.ASSESSMENT, unknown);
        assertEquals(List.of("NDS-DOC-026 /model"), Marked.said(result.report()));
        assertEquals("a-1", result.orThrow().id());
    }

    @Test
    void aDocumentOfAnyFormatIsReadAsWhatItSays() {
        for (DocumentFormat<?> format : DocumentFormat.all()) {
            byte[] document = Samples.of(format).getBytes(StandardCharsets.UTF_8);
            assertEquals(Optional.of(format), Samples.JSON.formatOf(document));
            assertEquals(
                    Samples.JSON.read(format, document).value(),
                    Samples.JSON.readAny(document).value());
            assertTrue(Samples.JSON.readAny(document).value().isPresent());
            for (DocumentFormat<?> other : DocumentFormat.all()) {
                List<String> expected = other == format ? List.of() : List.of("NDS-DOC-006 /format");
                assertEquals(
                        expected, Marked.said(Samples.JSON.read(other, document).report()));
            }
        }
    }

    @Test
    void theFormatOfADocumentIsFoundWithoutReadingIt() {
        byte[] broken = (Samples.ASSESSMENT + "rubbish").getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(DocumentFormat.ASSESSMENT), Samples.JSON.formatOf(broken));
        for (String none : List.of("", "{", "{}", "[]", "3", "{\"format\": \"other/1.0\"}", "{\"format\": 1}")) {
            assertEquals(Optional.empty(), Samples.JSON.formatOf(none.getBytes(StandardCharsets.UTF_8)), none);
        }
    }

    @Test
    void formatsHaveNames() {
        assertEquals(
                List.of(
                        "nds-programme/1.0",
                        "nds-maturity-model/1.0",
                        "nds-assessment/1.0",
                        "nds-scorecard/1.0",
                        "nds-scorecards/1.0",
                        "nds-summary/1.0",
                        "nds-report/1.0",
                        "nds-register/1.0",
                        "nds-explanation/1.0",
                        "nds-overview/1.0",
                        "nds-comparison/1.0",
                        "nds-sensitivity/1.0"),
                DocumentFormat.all().stream().map(DocumentFormat::toString).toList());
        for (DocumentFormat<?> format : DocumentFormat.all()) {
            assertEquals(Optional.of(format), DocumentFormat.byName(format.name()));
        }
        assertEquals(Optional.empty(), DocumentFormat.byName("nds-programme/1.0"));
        assertEquals(Optional.empty(), DocumentFormat.byName("NDS-programme"));
    }

    @Test
    void theModelsOfADocumentComeBeforeThoseAtHand() {
        MaturityModel other = Samples.MODEL.toBuilder()
                .title(LocalizedText.english("Another one with the same reference"))
                .build();
        NdsJson json = Samples.JSON.withModels(ModelCatalogue.of(List.of(other)));
        assertEquals(Optional.of(Samples.MODEL), json.models().find(new ModelReference("tiny", "1")));
        assertEquals(
                Samples.JSON.models().models().size(), json.models().models().size());
        assertEquals(
                BundledModels.catalogue().models().size()
                        + List.of(Samples.MODEL, Samples.STAGED).size(),
                json.models().models().size());
        assertEquals(
                BundledModels.catalogue().models(), NdsJson.standard().models().models());
    }

    @Test
    void limitsAreChangedOneByOne() {
        ReadLimits limits =
                ReadLimits.DEFAULT.withBytes(1).withDepth(2).withTextLength(3).withViolations(4);
        assertEquals(new ReadLimits(1, 2, 3, 4), limits);
        assertThrows(IllegalArgumentException.class, () -> ReadLimits.DEFAULT.withBytes(0));
        assertThrows(IllegalArgumentException.class, () -> ReadLimits.DEFAULT.withDepth(0));
        assertThrows(IllegalArgumentException.class, () -> ReadLimits.DEFAULT.withTextLength(0));
        assertThrows(IllegalArgumentException.class, () -> ReadLimits.DEFAULT.withViolations(-1));
    }

    @Test
    void aHighLimitOfDepthIsSafe() {
        NdsJson deep = Samples.JSON.withLimits(ReadLimits.DEFAULT.withDepth(ReadLimits.MAX_DEPTH));
        String conditions = "{\"not\": ".repeat(100_000);
        String model = Samples.with(Samples.MATURITY_MODEL, "\"validity\": \"P1Y\"", "\"appliesIf\": " + conditions);
        assertFalse(deep.read(DocumentFormat.MATURITY_MODEL, model).report().isValid());
        String groups = "{\"id\": \"g\", \"combine\": {\"rule\": \"mean\"}, \"children\": [".repeat(50_000);
        model = Samples.with(Samples.MATURITY_MODEL, "\"nodes\": [", "\"nodes\": [" + groups);
        assertFalse(deep.read(DocumentFormat.MATURITY_MODEL, model).report().isValid());
        String arrays = Samples.with(
                Samples.ASSESSMENT,
                "\"id\": \"a-1\"",
                "\"x\": " + "[".repeat(ReadLimits.MAX_DEPTH - 1) + "]".repeat(ReadLimits.MAX_DEPTH - 1));
        assertEquals(
                List.of("NDS-DOC-010 /id", "NDS-DOC-008 /x"),
                Marked.said(deep.read(DocumentFormat.ASSESSMENT, arrays).report()));
        assertThrows(IllegalArgumentException.class, () -> ReadLimits.DEFAULT.withDepth(ReadLimits.MAX_DEPTH + 1));
    }

    @Test
    void theDeepestModelThatCanBeBuiltIsRead() {
        Condition condition = new Condition.YesNo("fact", true);
        for (int i = 1; i < 100; i++) {
            condition = new Condition.All(List.of(condition));
        }
        LocalizedText title = LocalizedText.english("deep");
        ScoredNode node = Indicator.builder()
                .id("n100")
                .appliesIf(condition)
                .scale(Scale.choice(ChoiceOption.of("a", Decimal.ONE).withTitle(title)))
                .build();
        for (int i = 99; i > 0; i--) {
            node = Aggregate.builder()
                    .id("n" + i)
                    .aggregation(Aggregation.MINIMUM)
                    .addChild(Child.of(node))
                    .build();
        }
        MaturityModel model = Samples.MODEL.toBuilder()
                .facts(List.of(Fact.of("fact", Scale.yesNo())))
                .nodes(List.of(node))
                .build();
        Programme programme = Programme.builder()
                .asOf(LocalDate.of(2026, 1, 1))
                .addModel(model)
                .build();
        byte[] document = Samples.JSON.write(DocumentFormat.PROGRAMME, programme);
        assertEquals(
                programme, Samples.JSON.read(DocumentFormat.PROGRAMME, document).orThrow());
    }

    @Test
    void whatIsWrittenIsNotShared() {
        Assessment assessment =
                Samples.JSON.read(DocumentFormat.ASSESSMENT, Samples.ASSESSMENT).orThrow();
        byte[] first = Samples.JSON.write(DocumentFormat.ASSESSMENT, assessment);
        byte[] second = Samples.JSON.write(DocumentFormat.ASSESSMENT, assessment);
        assertArrayEquals(first, second);
        first[0] = 'x';
        assertArrayEquals(second, Samples.JSON.write(DocumentFormat.ASSESSMENT, assessment));
    }
}
