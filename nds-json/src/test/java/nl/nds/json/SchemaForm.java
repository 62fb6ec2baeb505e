package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;

/** Which rules of the reader the schemas express, and the schemas in a validator that is not ours. */
final class SchemaForm {

    /**
     * The rules that a schema expresses, wherever they hold. A document is refused by form if the reader reports one of
     * these, and then, and only then, the schema refuses it too. FORMATS.md tells why it does not express the others.
     */
    static final Set<String> EXPRESSED = Set.of(
            "NDS-AGR-001",
            "NDS-AGR-004",
            "NDS-COM-001",
            "NDS-COM-002",
            "NDS-COM-003",
            "NDS-COM-004",
            "NDS-COM-005",
            "NDS-COM-010",
            "NDS-COM-011",
            "NDS-COM-015",
            "NDS-COM-016",
            "NDS-DOC-006",
            "NDS-DOC-007",
            "NDS-DOC-008",
            "NDS-DOC-010",
            "NDS-DOC-011",
            "NDS-DOC-012",
            "NDS-DOC-015",
            "NDS-DOC-016",
            "NDS-DOC-017",
            "NDS-DOC-018",
            "NDS-DOC-019",
            "NDS-DOC-020",
            "NDS-DOC-021",
            "NDS-DOC-023",
            "NDS-DOC-024",
            "NDS-DOC-025",
            "NDS-DOC-027",
            "NDS-DOC-030",
            "NDS-DOC-037",
            "NDS-MOD-006",
            "NDS-MOD-009",
            "NDS-MOD-023",
            "NDS-MOD-026",
            "NDS-MOD-028",
            "NDS-MOD-030",
            "NDS-MOD-036",
            "NDS-MOD-037",
            "NDS-MOD-038",
            "NDS-MOD-042",
            "NDS-ORG-001",
            "NDS-ORG-002");

    /** How many digits a number has, of which a schema knows nothing. */
    private static final String NUMBER = "NDS-DOC-014";

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<DocumentFormat<?>, Schema> SCHEMAS = schemas();

    /** Those of the formats, and what several of them share. */
    private static final List<String> NAMES = Stream.concat(
                    Stream.of("nds-common"), DocumentFormat.all().stream().map(DocumentFormat::name))
            .toList();

    private static final SchemaRegistry FILES =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(files()));

    private static final Map<String, Schema> PARTS = new ConcurrentHashMap<>();

    private SchemaForm() {}

    private static Map<DocumentFormat<?>, Schema> schemas() {
        Map<DocumentFormat<?>, Schema> schemas = new HashMap<>();
        for (DocumentFormat<?> format : DocumentFormat.all()) {
            // a registry of its own, so that nothing is found but what the schema brings along
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(format.schema(), InputFormat.JSON);
            schemas.put(format, schema);
        }
        return schemas;
    }

    static JsonNode tree(String json) {
        try {
            return TREES.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(json, notJson);
        }
    }

    /** Whether the schema of a format accepts a document. */
    static boolean accepts(DocumentFormat<?> format, String document) {
        return SCHEMAS.get(format).validate(tree(document), OutputFormat.BOOLEAN);
    }

    /** The schemas in their files, by their ids. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (String name : NAMES) {
            files.put(Schemas.id(name), Schemas.text(name));
        }
        return files;
    }

    /** What is said about a value by the schema at a place, such as {@code urn:…#/$defs/text}. */
    static String said(String place, JsonNode value) {
        Schema schema = PARTS.computeIfAbsent(place, it -> FILES.getSchema(tree("{\"$ref\": \"" + it + "\"}")));
        return schema.validate(value).toString();
    }

    /** What the schema of a format says about a document, for a message. */
    static String said(DocumentFormat<?> format, String document) {
        return SCHEMAS.get(format).validate(tree(document)).toString();
    }

    /**
     * Holds that schema and reader accept and refuse a document alike.
     *
     * @param what what was done to the document, for a message
     */
    static void assertAlike(SchemaDocuments.Document document, String what, String text) {
        Report report = document.json().read(document.format(), text).report();
        boolean isRefused = says(report, EXPRESSED);
        boolean isAccepted = accepts(document.format(), text);
        // the reader looks no further at a number that it could not hold, and the schema may
        boolean isBlind = !isAccepted && says(report, Set.of(NUMBER));
        assertTrue(
                isAccepted != isRefused || isBlind,
                () -> document + " " + what + ": the reader says " + Marked.said(report) + ", the schema "
                        + said(document.format(), text) + "\n" + text);
    }

    private static boolean says(Report report, Set<String> codes) {
        return report.violations().stream()
                .anyMatch(it -> it.severity() == Severity.ERROR && codes.contains(it.code()));
    }
}
