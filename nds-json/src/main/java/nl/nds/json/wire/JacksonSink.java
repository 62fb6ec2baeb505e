package nl.nds.json.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import nl.nds.core.number.Decimal;

/** Writes tokens as JSON text in UTF-8, the same bytes for the same tokens whatever the surroundings. */
public final class JacksonSink implements JsonSink {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private JacksonSink(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The document on lines of its own, two spaces per level, with a line feed at the end. */
    public static byte[] indented(Consumer<JsonSink> document) {
        return bytes(document, true);
    }

    /** The document on one line, without a line feed. */
    public static byte[] compact(Consumer<JsonSink> document) {
        return bytes(document, false);
    }

    private static byte[] bytes(Consumer<JsonSink> document, boolean indented) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
                if (indented) {
                    generator.setPrettyPrinter(printer());
                }
                document.accept(new JacksonSink(generator));
            }
            if (indented) {
                bytes.write('\n');
            }
            return bytes.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return printer;
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void startObject() {
        write(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        write(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        write(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        write(generator::writeEndArray);
    }

    @Override
    public void name(String member) {
        write(() -> generator.writeFieldName(member));
    }

    @Override
    public void text(String value) {
        write(() -> generator.writeString(value));
    }

    @Override
    public void number(Decimal value) {
        write(() -> generator.writeNumber(value.toString()));
    }

    @Override
    public void bool(boolean value) {
        write(() -> generator.writeBoolean(value));
    }
}
