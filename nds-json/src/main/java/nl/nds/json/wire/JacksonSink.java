package nl.nds.json.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.nds.core.number.Decimal;

/** Writes tokens as JSON text in UTF-8, the same bytes for the same tokens whatever the surroundings. */
public final class JacksonSink implements JsonSink {

    // a character beyond the first 65 536 stands as it is, as every other one does, and not as two escapes
    private static final JsonFactory FACTORY =
            new JsonFactory().enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);

    private static final int LAST_YEAR = 9999;

    private final JsonGenerator generator;
    private final int textLength;
    private String member = "";

    private JacksonSink(JsonGenerator generator, int textLength) {
        this.generator = generator;
        this.textLength = textLength;
    }

    /** The document on lines of its own, two spaces per level, with a line feed at the end. */
    public static byte[] indented(Consumer<JsonSink> document) {
        return indented(document, Integer.MAX_VALUE);
    }

    /** The same, without texts that are longer than readers take. */
    public static byte[] indented(Consumer<JsonSink> document, int textLength) {
        return bytes(document, textLength, true);
    }

    /** The document on one line, without a line feed. */
    public static byte[] compact(Consumer<JsonSink> document) {
        return compact(document, Integer.MAX_VALUE);
    }

    /** The same, without texts that are longer than readers take. */
    public static byte[] compact(Consumer<JsonSink> document, int textLength) {
        return bytes(document, textLength, false);
    }

    private static byte[] bytes(Consumer<JsonSink> document, int textLength, boolean indented) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
                if (indented) {
                    generator.setPrettyPrinter(printer());
                }
                document.accept(new JacksonSink(generator, textLength));
            }
            if (indented) {
                bytes.write('\n');
            }
            return bytes.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw impossible(impossibleInMemory);
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

    private static UncheckedIOException impossible(IOException inMemory) {
        return new UncheckedIOException(inMemory);
    }

    @Override
    public void startObject() {
        try {
            generator.writeStartObject();
        } catch (IOException failed) {
            throw impossible(failed);
        }
    }

    @Override
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException failed) {
            throw impossible(failed);
        }
    }

    @Override
    public void startArray() {
        try {
            generator.writeStartArray();
        } catch (IOException failed) {
            throw impossible(failed);
        }
    }

    @Override
    public void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException failed) {
            throw impossible(failed);
        }
    }

    @Override
    public void name(String name) {
        member = name;
        if (Cursor.isLonger(name, JacksonTokens.LONGEST_NAME)) {
            throw new IllegalArgumentException("the name of a member is longer than " + JacksonTokens.LONGEST_NAME
                    + " characters, which no document can hold");
        }
        try {
            generator.writeFieldName(unicode(name));
        } catch (IOException failed) {
            throw impossible(failed);
        }
    }

    @Override
    public void text(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "the text of member " + member + " is blank, which no document can hold");
        }
        textOrEmpty(value);
    }

    @Override
    public void textOrEmpty(String value) {
        if (Cursor.isLonger(value, textLength)) {
            throw new IllegalArgumentException("the text of member " + member + " is longer than " + textLength
                    + " characters, which readers do not take");
        }
        try {
            generator.writeString(unicode(value));
        } catch (IOException failed) {
            throw impossible(failed);
        }
    }

    private static String unicode(String text) {
        if (Cursor.hasLoneSurrogate(text)) {
            throw new IllegalArgumentException(
                    "a text has half of a surrogate pair, which is no character and which no document can hold");
        }
        return text;
    }

    @Override
    public void date(LocalDate value) {
        if (value.getYear() < 0 || value.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("the day of member " + member + " is not in the years 0 to " + LAST_YEAR
                    + ", which documents can hold");
        }
        textOrEmpty(value.toString());
    }

    @Override
    public void number(Decimal value) {
        try {
            generator.writeNumber(value.toString());
        } catch (IOException failed) {
            throw impossible(failed);
        }
    }

    @Override
    public void bool(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException failed) {
            throw impossible(failed);
        }
    }

    @Override
    public void nothing() {
        try {
            generator.writeNull();
        } catch (IOException failed) {
            throw impossible(failed);
        }
    }
}
