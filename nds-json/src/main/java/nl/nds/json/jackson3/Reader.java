package nl.nds.json.jackson3;

import java.io.ByteArrayOutputStream;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.json.host.Binding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Puts together the text of the value at which a host's parser stands, and has it read as a document.
 *
 * @param <T> the type of the value
 */
final class Reader<T> extends StdDeserializer<T> {

    private final Binding<T> binding;

    Reader(Binding<T> binding) {
        super(binding.type());
        this.binding = binding;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (JsonGenerator text = Tokens.FACTORY.createGenerator(ObjectWriteContext.empty(), document)) {
            Tokens.copy(parser, text, () -> document.size() > binding.limit());
        }
        try {
            return binding.read(document.toByteArray());
        } catch (InvalidDataException invalid) {
            throw DatabindException.from(parser, invalid.getMessage(), invalid);
        }
    }

    /** A document says by itself what it is, so a mapper that adds types to everything need not. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }
}
