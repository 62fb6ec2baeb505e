package nl.nds.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.nds.json.host.Binding;

/**
 * Has a value written as a document and hands that to a host's generator.
 *
 * @param <T> the type of the value
 */
final class Writer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Binding<T> binding;

    Writer(Binding<T> binding) {
        super(binding.type());
        this.binding = binding;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        byte[] document;
        try {
            document = binding.write(value);
        } catch (IllegalArgumentException cannotBeWritten) {
            throw new JsonMappingException(generator, cannotBeWritten.getMessage(), cannotBeWritten);
        }
        if (generator instanceof JsonGeneratorImpl) {
            // JSON text: as it is, so that no setting of the host changes a byte of it
            generator.writeRawValue(new String(document, StandardCharsets.UTF_8));
            return;
        }
        try (JsonParser parser = Tokens.FACTORY.createParser(document)) {
            parser.nextToken();
            Tokens.copy(parser, generator, () -> false);
        }
    }

    /** A document says by itself what it is, so a mapper that adds types to everything need not. */
    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, generator, provider);
    }
}
