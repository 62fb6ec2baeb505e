package nl.nds.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.junit.jupiter.api.Test;

/** {@code nds schema}: what it prints is all that a validator needs. */
class SchemaCommandTest {

    private static Schema printed(DocumentFormat<?> format) {
        Call call = Call.of("schema", format.name()).fine();
        assertEquals(format.schema(), call.out());
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(call.out(), InputFormat.JSON);
    }

    @Test
    void everyDocumentHereIsRightByThePrintedSchema() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String directory : List.of("models", "data")) {
            try (Stream<Path> some = Files.list(Path.of(directory))) {
                some.filter(it -> it.toString().endsWith(".json")).sorted().forEach(files::add);
            }
        }
        for (Path file : files) {
            byte[] document = Files.readAllBytes(file);
            DocumentFormat<?> format = NdsJson.standard().formatOf(document).orElseThrow();
            String said = printed(format)
                    .validate(Files.readString(file), InputFormat.JSON)
                    .toString();
            assertEquals("[]", said, file::toString);
        }
        assertTrue(files.size() > 15, files::toString);
    }

    @Test
    void everyFormatHasOne() {
        for (DocumentFormat<?> format : DocumentFormat.all()) {
            assertEquals(
                    1,
                    printed(format).validate("{\"format\": \"else\"}", InputFormat.JSON).stream()
                            .filter(it -> it.getInstanceLocation().toString().equals("/format"))
                            .count());
        }
    }

    @Test
    void aFormatThatIsNotThereIsNamedWithThoseThatAre() {
        Call call = Call.of("schema", "nds-programme/1.0").ended(2);
        assertEquals("", call.out());
        assertTrue(call.err().contains("nds-programme/1.0: there is no such format"), call.err());
        DocumentFormat.all().forEach(it -> assertTrue(call.err().contains(it.name()), call.err()));
    }
}
