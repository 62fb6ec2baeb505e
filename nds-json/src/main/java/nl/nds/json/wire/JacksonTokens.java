package nl.nds.json.wire;

import static nl.nds.core.validation.Argument.arg;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tokens from Jackson's parser, with its exceptions turned into rules. */
final class JacksonTokens implements TokenSource {

    /** Longer names and numbers than any document of ours has. */
    private static final int LONGEST_NAME = 1_000;

    private static final int LONGEST_NUMBER = 1_000;

    private final JsonParser parser;
    private final byte[] document;
    private final int textLength;
    private final int depthLimit;
    private Token current = Token.END;
    private int depth;

    private JacksonTokens(JsonParser parser, byte[] document, int depthLimit, int textLength) {
        this.parser = parser;
        this.document = document;
        this.depthLimit = depthLimit;
        this.textLength = textLength;
    }

    static JacksonTokens of(byte[] document, int depthLimit, int textLength) {
        // a factory of our own: no setting of anybody else can reach it; depth is counted here, not there
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxStringLength(textLength)
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER)
                .build();
        JsonFactory factory = new JsonFactoryBuilder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
        try {
            return new JacksonTokens(factory.createParser(document), document, depthLimit, textLength);
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T run() throws IOException;
    }

    private <T> T read(Reading<T> reading) throws StopReading {
        try {
            return reading.run();
        } catch (StreamConstraintsException beyond) {
            throw beyondLimit(beyond);
        } catch (JsonEOFException ended) {
            throw new StopReading(FormRules.NOT_JSON, document.length, arg("problem", "it ends too early"));
        } catch (JsonProcessingException broken) {
            throw notJson(offset(broken, parser.currentLocation()));
        } catch (CharConversionException encoding) {
            throw new StopReading(FormRules.NOT_UTF_8, parser.currentLocation().getByteOffset());
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
    }

    /** Jackson does not say in a typed way what was too long, only in the first word of its message. */
    private StopReading beyondLimit(StreamConstraintsException problem) {
        String message = Objects.requireNonNullElse(problem.getOriginalMessage(), "");
        String what = message.startsWith("Number") ? "number" : message.startsWith("Name") ? "name" : "text";
        int limit = switch (what) {
            case "number" -> LONGEST_NUMBER;
            case "name" -> LONGEST_NAME;
            default -> textLength;
        };
        return new StopReading(
                FormRules.LIMIT,
                offset(problem, parser.currentTokenLocation()),
                arg("what", what),
                arg("limit", limit));
    }

    private static long offset(JsonProcessingException problem, JsonLocation otherwise) {
        JsonLocation location = problem.getLocation();
        long offset = location == null ? -1 : location.getByteOffset();
        return Math.max(offset < 0 ? otherwise.getByteOffset() : offset, 0);
    }

    private StopReading notJson(long offset) {
        int from = (int) Math.min(Math.max(offset - 10, 0), document.length);
        int to = (int) Math.min(offset + 10, document.length);
        String around = new String(document, from, to - from, StandardCharsets.ISO_8859_1);
        boolean notANumber = around.contains("NaN") || around.contains("Infinity");
        return new StopReading(
                FormRules.NOT_JSON,
                offset,
                arg("problem", notANumber ? "NaN and Infinity are not numbers" : "unexpected character"));
    }

    @Override
    public Token next() throws StopReading {
        @Nullable JsonToken token = read(parser::nextToken);
        current = token == null ? Token.END : token(token);
        if (current == Token.START_OBJECT || current == Token.START_ARRAY) {
            depth++;
            if (depth > depthLimit) {
                throw new StopReading(FormRules.LIMIT, offset(), arg("what", "nesting"), arg("limit", depthLimit));
            }
        } else if (current == Token.END_OBJECT || current == Token.END_ARRAY) {
            depth--;
        }
        return current;
    }

    private static Token token(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("a parser of text gives no such token");
        };
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public String name() throws StopReading {
        return read(parser::currentName);
    }

    @Override
    public String text() throws StopReading {
        return read(parser::getText);
    }

    @Override
    public long offset() {
        return Math.max(parser.currentTokenLocation().getByteOffset(), 0);
    }
}
