package nl.nds.json.jackson3;

import java.nio.charset.StandardCharsets;
import nl.nds.json.host.Binding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Has a value written as a document and hands that to a host's generator.
 *
 * @param <T> the type of the value
 */
final class Writer<T> extends StdSerializer<T> {

    private final Binding<T> binding;

    Writer(Binding<T> binding) {
        super(binding.type());
        this.binding = binding;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        byte[] document;
        try {
            document = binding.write(value);
        } catch (IllegalArgumentException cannotBeWritten) {
            throw DatabindException.from(generator, cannotBeWritten.getMessage(), cannotBeWritten);
        }
        if (generator instanceof JsonGeneratorBase) {
            // JSON text: as it is, so that no setting of the host changes a byte of it
            generator.writeRawValue(new String(document, StandardCharsets.UTF_8));
            return;
        }
        try (JsonParser parser = Tokens.FACTORY.createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            Tokens.copy(parser, generator, () -> false);
        }
    }

    /** A document says by itself what it is, so a mapper that adds types to everything need not. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
