package nl.nds.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.json.host.Binding;

/**
 * Puts together the text of the value at which a host's parser stands, and has it read as a document.
 *
 * @param <T> the type of the value
 */
final class Reader<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Binding<T> binding;

    Reader(Binding<T> binding) {
        super(binding.type());
        this.binding = binding;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (JsonGenerator text = Tokens.FACTORY.createGenerator(document)) {
            Tokens.copy(parser, text, () -> document.size() > binding.limit());
        }
        try {
            return binding.read(document.toByteArray());
        } catch (InvalidDataException invalid) {
            throw new JsonMappingException(parser, invalid.getMessage(), invalid);
        }
    }

    /** A document says by itself what it is, so a mapper that adds types to everything need not. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }
}
