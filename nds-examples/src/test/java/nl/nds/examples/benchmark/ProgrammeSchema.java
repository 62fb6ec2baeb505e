package nl.nds.examples.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The form of a programme, as a JSON Schema for a validator that is not ours. */
final class ProgrammeSchema {

    private final Schema schema;

    ProgrammeSchema() throws IOException {
        try (InputStream text = ProgrammeSchema.class.getResourceAsStream("/benchmark/programme.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(text), InputFormat.JSON);
        }
    }

    List<Error> validate(JsonNode document) {
        return schema.validate(document);
    }
}
