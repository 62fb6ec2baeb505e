package nl.nds.examples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nds.json.conformance.ConformanceCase;
import nl.nds.json.conformance.ConformanceKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schemas of cases and protocol fit what they describe, for a validator that is not ours. */
class ConformanceSchemaTest {

    private static final Path KIT = Path.of("../nds-json/src/main/resources/nl/nds/json/conformance");
    private static final String CASES = "urn:nds:conformance:cases:1.0";
    private static final String PROTOCOL = "urn:nds:conformance:protocol:1.0";

    private static Schema schema(String id) throws IOException {
        Map<String, String> known = Map.of(
                CASES, Files.readString(KIT.resolve("cases.schema.json")),
                PROTOCOL, Files.readString(KIT.resolve("protocol.schema.json")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(known))
                .getSchema(SchemaLocation.of(id));
    }

    private static List<String> said(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyFileOfCasesFits() throws IOException {
        Schema schema = schema(CASES);
        try (Stream<Path> files = Files.list(KIT.resolve("cases"))) {
            for (Path file : files.toList()) {
                assertEquals(List.of(), said(schema, Files.readString(file)), file.toString());
            }
        }
    }

    @Test
    void everyRequestAndAnswerFits() throws IOException {
        Schema schema = schema(PROTOCOL);
        for (ConformanceCase each : ConformanceKit.standard().cases()) {
            assertEquals(List.of(), said(schema, text(each.request().toLine())), each.id());
            assertEquals(List.of(), said(schema, text(each.expected().toLine(each.id()))), each.id());
        }
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\": \"a\"}",
                "{\"id\": \"a\", \"answer\": \"yes\"}",
                "{\"id\": \"a\", \"answer\": \"accepted\", \"more\": 1}",
                "{\"id\": \"a\", \"answer\": \"refused\", \"violations\": [{\"code\": \"C\", \"path\": \"id\"}]}",
                "{\"id\": \"a\", \"answer\": \"accepted\", \"scores\": [{\"node\": \"q\", \"value\": \"1\"}]}",
                "{\"format\": \"nds-conformance-request/1.0\", \"id\": \"a\", \"kind\": \"parse\","
                        + " \"reads\": \"nds-assessment/1.0\"}"
            })
    void whatIsNoLineDoesNotFit(String line) throws IOException {
        assertFalse(said(schema(PROTOCOL), line).isEmpty());
    }

    @Test
    void aCaseThatIsWrongDoesNotFit() throws IOException {
        Schema schema = schema(CASES);
        String file = Files.readString(KIT.resolve("cases/agreements.json"));
        for (List<String> change : List.of(
                List.of("\"kind\": \"validate\"", "\"kind\": \"guess\""),
                List.of("\"group\": \"required\"", "\"group\": \"all\""),
                List.of("\"rule\": \"NDS-AGR-001\"", "\"rule\": \"AGR-1\""),
                List.of("\"id\": \"agreement\"", "\"id\": \"An agreement\""),
                List.of("\"kind\": \"validate\"", "\"kind\": \"roundtrip\""),
                List.of("\"input\":", "\"inputs\":"),
                List.of("\"answer\": \"accepted\"", "\"answer\": \"unsupported\""))) {
            String changed = file.replaceFirst(Pattern.quote(change.get(0)), change.get(1));
            assertFalse(said(schema, changed).isEmpty(), change.toString());
        }
    }
}
