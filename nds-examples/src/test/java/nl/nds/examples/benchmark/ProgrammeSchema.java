package nl.nds.examples.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import nl.nds.json.DocumentFormat;

/** The form of a programme, as its JSON Schema says it, for a validator that is not ours. */
final class ProgrammeSchema {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentFormat.PROGRAMME.schema(), InputFormat.JSON);

    List<Error> validate(JsonNode document) {
        return schema.validate(document);
    }
}
