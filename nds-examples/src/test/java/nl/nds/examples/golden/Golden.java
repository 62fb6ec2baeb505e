package nl.nds.examples.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.json.BundledModels;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;

/** Published figures and the models that have to reproduce them. */
final class Golden {

    private static final Path MODELS = Path.of("models");
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Golden() {}

    /** The rows of a table, by the names of the columns. */
    static List<Map<String, String>> table(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(text(name))) {
            records.forEach(it -> rows.add(it.getFieldsAsMap()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }

    static JsonNode json(String name) {
        try {
            return MAPPER.readTree(text(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String name) {
        try (InputStream resource = Golden.class.getResourceAsStream("/golden/" + name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The model documents of the examples. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(MODELS)) {
            return files.filter(it -> it.toString().endsWith(".json")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path readme() {
        return MODELS.resolve("README.md");
    }

    static MaturityModel model(String name) {
        return model(MODELS.resolve(name + ".json"));
    }

    static MaturityModel model(Path file) {
        try {
            return NdsJson.standard().read(DocumentFormat.MATURITY_MODEL, file).orThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static MaturityModel bundled(String id, String version) {
        return BundledModels.catalogue().find(new ModelReference(id, version)).orElseThrow();
    }

    /** A small model that stands in a test: its nodes, and what an unknown answer is worth. */
    static MaturityModel small(String nodes) {
        String document = """
                {
                  "format": "nds-maturity-model/1.0",
                  "id": "small",
                  "version": "1",
                  "publisher": "test",
                  "official": false,
                  "title": { "en": "Small" },
                  "states": { "notApplicable": "exclude", "unknown": "exclude", "inconclusive": "exclude" },
                  "nodes": %s
                }
                """.formatted(nodes);
        return NdsJson.standard().read(DocumentFormat.MATURITY_MODEL, document).orThrow();
    }

    static Assessment assessment(MaturityModel model, Map<String, Answer> answers) {
        return Assessment.builder()
                .id("golden")
                .subject(Subject.organisation("unit"))
                .model(model.reference())
                .date(LocalDate.of(2026, 1, 1))
                .assessor(Assessor.TOOL)
                .answers(answers)
                .build();
    }

    static Answer number(String text) {
        return Answer.number(Decimal.of(new BigDecimal(text)));
    }

    /** Answers with the numbers of a row; an empty cell is no answer. */
    static Map<String, Answer> numbers(Map<String, String> row, Map<String, String> idsByColumn) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        idsByColumn.forEach((column, id) -> {
            String cell = cell(row, column);
            if (!cell.isEmpty()) {
                answers.put(id, number(cell));
            }
        });
        return answers;
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    static Outcome outcome(Scorecard scorecard, String node) {
        return scorecard.outcome(node).orElseThrow();
    }

    /** The value as text with a number of digits after the point, or an empty text if there is none. */
    static String value(Outcome outcome, int digits) {
        if (outcome.status() != OutcomeStatus.DETERMINED) {
            return "";
        }
        if (outcome.exact().isPresent()) {
            return exact(outcome, digits, RoundingMode.HALF_EVEN).toPlainString();
        }
        if (digits > 10) {
            throw new AssertionError("only ten digits of this value are known: " + outcome);
        }
        return printed(outcome.value().orElseThrow().toBigDecimal(), digits);
    }

    static BigDecimal exact(Outcome outcome, int digits, RoundingMode mode) {
        return outcome.exact().orElseThrow().toBigDecimal(digits, mode);
    }

    /** A printed figure with a number of digits after the point; an empty text stays empty. */
    static String printed(String figure, int digits) {
        return figure.isEmpty() ? "" : printed(new BigDecimal(figure), digits);
    }

    private static String printed(BigDecimal figure, int digits) {
        return figure.setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String level(Outcome outcome) {
        return outcome.level().orElse("");
    }
}
