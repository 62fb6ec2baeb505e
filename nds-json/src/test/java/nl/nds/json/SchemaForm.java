package nl.nds.json;

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
import java.util.Map;
import java.util.Set;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;

/** Which rules of the reader the schemas express, and the schemas in a validator that is not ours. */
final class SchemaForm {

    /**
     * The rules that a schema expresses, wherever they hold. A document is refused by form if the reader reports one of
     * these, and then, and only then, the schema refuses it too. FORMATS.md tells why it does not express the others.
     */
    static final Set<String> EXPRESSED = Set.of(
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
            "NDS-MOD-023",
            "NDS-MOD-026",
            "NDS-MOD-028",
            "NDS-ORG-001",
            "NDS-ORG-002");

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<DocumentFormat<?>, Schema> SCHEMAS = schemas();

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

    /** What the schema of a format says about a document, for a message. */
    static String said(DocumentFormat<?> format, String document) {
        return SCHEMAS.get(format).validate(tree(document)).toString();
    }

    /** Whether a report refuses a document by a rule that schemas express. */
    static boolean refusesByForm(Report report) {
        return report.violations().stream()
                .anyMatch(it -> it.severity() == Severity.ERROR && EXPRESSED.contains(it.code()));
    }
}
