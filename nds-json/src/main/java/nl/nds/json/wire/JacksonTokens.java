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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tokens from Jackson's parser, with its exceptions turned into rules. */
final class JacksonTokens implements TokenSource, AutoCloseable {

    /** Longer names than any document of ours has. */
    static final int LONGEST_NAME = 1_000;

    /** Texts and numbers up to here are read although they are refused, so that reading can go on after them. */
    private static final int LONGEST_VALUE = 1_000_000;

    private static final List<String> NOT_NUMBERS = List.of("NaN", "Infinity", "-Infinity", "+Infinity");

    /** One for all documents, so that the names of members that they share are made into strings once. */
    private static final JsonFactory FACTORY = factory(LONGEST_VALUE);

    private final JsonParser parser;
    private final byte[] document;
    private final int textLength;
    private final PlainTexts plainTexts;
    private final int depthLimit;
    private Token current = Token.END;
    private int depth;

    private JacksonTokens(JsonParser parser, byte[] document, int depthLimit, int textLength) {
        this.parser = parser;
        this.document = document;
        this.depthLimit = depthLimit;
        this.textLength = textLength;
        this.plainTexts = new PlainTexts(document, textLength);
    }

    static JacksonTokens of(byte[] document, int depthLimit, int textLength) {
        // a character takes up to two chars
        long most = 2L * textLength;
        JsonFactory factory = most <= LONGEST_VALUE ? FACTORY : factory((int) Math.min(Integer.MAX_VALUE, most));
        try {
            return new JacksonTokens(factory.createParser(document), document, depthLimit, textLength);
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
    }

    /** A factory of our own: no setting of anybody else can reach it. Depth is counted here, not there. */
    private static JsonFactory factory(int stringLength) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxStringLength(stringLength)
                // versions count the length of a name differently, so it is counted elsewhere
                .maxNameLength(LONGEST_VALUE)
                .maxNumberLength(LONGEST_VALUE)
                .build();
        return new JsonFactoryBuilder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                // the table of names is seeded anew in every run: whether it fails could differ from one to the next
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }

    private StopReading stop(IOException reason, boolean inString) {
        if (reason instanceof StreamConstraintsException beyond) {
            return beyondLimit(beyond, inString);
        }
        if (reason instanceof JsonEOFException) {
            return new StopReading(FormRules.ENDS_EARLY, document.length);
        }
        if (reason instanceof JsonProcessingException broken) {
            return notJson(broken);
        }
        throw new IllegalStateException("bytes in memory cannot fail to be read", reason);
    }

    /** A string is looked into only when its text is asked for; names and numbers are read on the way. */
    private StopReading beyondLimit(StreamConstraintsException beyond, boolean inString) {
        if (inString) {
            return new StopReading(FormRules.LIMIT, offset(), arg("what", "string"), arg("limit", textLength));
        }
        // Jackson reads a number together with the name before it, so only its wording tells the two apart
        boolean isName = beyond.getOriginalMessage().startsWith("Name");
        return new StopReading(
                FormRules.LIMIT,
                startOfWord(parser.currentLocation().getByteOffset()),
                arg("what", isName ? "name" : "number"),
                arg("limit", isName ? LONGEST_NAME : LONGEST_VALUE));
    }

    /**
     * Jackson points at a bad character, at or behind a bad word, into a bad name, and into a character that is not ASCII.
     */
    private StopReading notJson(JsonProcessingException broken) {
        long offset = offsetOf(broken);
        String wording = broken.getOriginalMessage();
        if (wording.contains("surrogate")) {
            return new StopReading(FormRules.NOT_UNICODE, startOfName((int) offset));
        }
        if (!wording.startsWith("Unrecognized token") && !wording.startsWith("Non-standard token")) {
            // the encoding was looked at before: a character stands where none can
            int at = startOfCharacter(wording.startsWith("Invalid UTF-8") ? offset - 1 : offset);
            return new StopReading(at < document.length ? FormRules.NOT_JSON : FormRules.ENDS_EARLY, at);
        }
        boolean isAt = wording.startsWith("Unrecognized token") && Pointing.AT_BAD_WORDS;
        int start = isAt ? startOfCharacter(offset) : startOfWord(offset);
        boolean notANumber = NOT_NUMBERS.stream().anyMatch(it -> hasAt(start, it));
        return new StopReading(notANumber ? FormRules.NOT_A_NUMBER : FormRules.NOT_JSON, start);
    }

    private static long offsetOf(JsonProcessingException broken) {
        JsonLocation location = broken.getLocation();
        return Math.max(location == null ? -1 : location.getByteOffset(), 0);
    }

    /** Asked only when there is a bad word. */
    private static final class Pointing {

        /** Later versions point at the beginning of a word that is none, earlier ones behind it: which this is, it shows. */
        static final boolean AT_BAD_WORDS = pointsAtBadWords();

        private static boolean pointsAtBadWords() {
            try (JsonParser parser = FACTORY.createParser("[bad]".getBytes(StandardCharsets.US_ASCII))) {
                parser.nextToken();
                parser.nextToken();
                throw new IllegalStateException("a word that is none was taken");
            } catch (JsonProcessingException broken) {
                return offsetOf(broken) == 1;
            } catch (IOException impossibleInMemory) {
                throw new IllegalStateException(impossibleInMemory);
            }
        }
    }

    /** The quotation mark before which no name goes on. */
    private int startOfName(int offset) {
        int at = Math.min(offset, document.length) - 1;
        while (at > 0 && (document[at] != '"' || isEscaped(at))) {
            at--;
        }
        return Math.max(at, 0);
    }

    private boolean isEscaped(int at) {
        int slashes = 0;
        while (slashes < at && document[at - 1 - slashes] == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private int startOfCharacter(long offset) {
        int at = (int) Math.min(offset, document.length);
        while (at > 0 && at < document.length && (document[at] & 0xC0) == 0x80) {
            at--;
        }
        return at;
    }

    private boolean hasAt(int start, String word) {
        int length = Math.min(word.length(), document.length - start);
        return new String(document, start, length, StandardCharsets.ISO_8859_1).equals(word);
    }

    /** Where the word begins that ends at an offset or one byte before it. */
    private int startOfWord(long offset) {
        int at = (int) Math.min(offset, document.length);
        if (at > 0 && !isPartOfWord(document[at - 1])) {
            at--;
        }
        while (at > 0 && isPartOfWord(document[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean isPartOfWord(byte each) {
        return each < 0 || Character.isLetterOrDigit(each) || "+-._$".indexOf(each) >= 0;
    }

    @Override
    public Token next() throws StopReading {
        JsonToken token;
        try {
            token = parser.nextToken();
        } catch (IOException reason) {
            throw stop(reason, false);
        }
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
        try {
            return parser.currentName();
        } catch (IOException reason) {
            throw stop(reason, false);
        }
    }

    @Override
    public String text() throws StopReading {
        String plain = current == Token.TEXT ? plainTexts.at(offset()) : null;
        if (plain != null) {
            return plain;
        }
        try {
            return parser.getText();
        } catch (IOException reason) {
            throw stop(reason, true);
        }
    }

    /** Gives back the buffers and the names that it learned, for the next document. */
    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
    }

    @Override
    public long offset() {
        return Math.max(parser.currentTokenLocation().getByteOffset(), 0);
    }
}
