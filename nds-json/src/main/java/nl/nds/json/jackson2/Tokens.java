package nl.nds.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.BooleanSupplier;

/** Copies one value from a parser to a generator without changing a digit, which Jackson's own copying does not promise. */
final class Tokens {

    /** For our own side of a copy. The limits are those of the host's parser and of the reader of documents. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            // so that half a surrogate pair gets as far as the reader, which has a rule for it
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private Tokens() {}

    /**
     * Copies the value that begins at the present token. Once there is enough the rest is passed over.
     *
     * @param enough whether more would be of no use
     */
    static void copy(JsonParser from, JsonGenerator to, BooleanSupplier enough) throws IOException {
        int open = 0;
        do {
            JsonToken token = from.currentToken();
            if (token == null) {
                return;
            }
            if (token.isStructEnd()) {
                open--;
            }
            if (!enough.getAsBoolean()) {
                copyToken(token, from, to);
            }
            if (token.isStructStart()) {
                open++;
            }
            if (open > 0) {
                from.nextToken();
            }
        } while (open > 0);
    }

    private static void copyToken(JsonToken token, JsonParser from, JsonGenerator to) throws IOException {
        switch (token) {
            case START_OBJECT -> to.writeStartObject();
            case END_OBJECT -> to.writeEndObject();
            case START_ARRAY -> to.writeStartArray();
            case END_ARRAY -> to.writeEndArray();
            case FIELD_NAME -> to.writeFieldName(from.currentName());
            case VALUE_STRING -> to.writeString(from.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> copyNumber(from.getText(), to);
            case VALUE_TRUE, VALUE_FALSE -> to.writeBoolean(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> to.writeNull();
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new JsonMappingException(from, "a document is made of JSON values, and here is something else");
        }
    }

    /** As text where there is text; where there is none, as the narrowest of the numbers that hold it exactly. */
    private static void copyNumber(String text, JsonGenerator to) throws IOException {
        if (to instanceof JsonGeneratorImpl) {
            to.writeNumber(text);
            return;
        }
        BigDecimal number = new BigDecimal(text);
        if (number.scale() > 0) {
            to.writeNumber(number);
        } else if (number.toBigInteger().bitLength() < Long.SIZE) {
            to.writeNumber(number.longValueExact());
        } else {
            to.writeNumber(number.toBigInteger());
        }
    }
}
