package nl.nds.examples.importing;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.InvalidDataException;
import org.jspecify.annotations.Nullable;

/** Reads JSON of others strictly: one document in UTF-8, no member twice, numbers as they are written. */
public final class JsonTree {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonTree() {}

    /**
     * Reads a document.
     *
     * @param content the content of the file; not null
     * @param kind what the file is, such as "a batch result"; not null
     * @return the root; not null
     * @throws UnreadableFileException if it is no such document
     */
    public static JsonNode read(byte[] content, String kind) throws UnreadableFileException {
        String text = Utf8.text(content).orElseThrow(() -> new UnreadableFileException("is not in UTF-8"));
        try (JsonParser parser = MAPPER.createParser(text)) {
            return tree(parser, kind);
        } catch (StreamConstraintsException beyond) {
            throw new UnreadableFileException("goes beyond what " + kind + " needs" + place(beyond.getLocation()));
        } catch (MismatchedInputException repeated) {
            throw new UnreadableFileException("has a member twice" + place(repeated.getLocation()));
        } catch (JsonProcessingException broken) {
            throw new UnreadableFileException("is not JSON" + place(broken.getLocation()));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static JsonNode tree(JsonParser parser, String kind) throws IOException, UnreadableFileException {
        try {
            JsonNode root = MAPPER.readTree(parser);
            if (root == null) {
                throw new UnreadableFileException("is empty");
            }
            if (parser.nextToken() != null) {
                throw new UnreadableFileException("goes on after its end" + place(parser.currentTokenLocation()));
            }
            return root;
        } catch (NumberFormatException beyondAnyExponent) {
            throw new UnreadableFileException("goes beyond what " + kind + " needs" + place(parser.currentLocation()));
        }
    }

    private static String place(@Nullable JsonLocation at) {
        return at == null || at.getLineNr() < 1 ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /**
     * A text of an object.
     *
     * @param node the object, or what stands in its place; not null
     * @param member the name of the member; not null
     * @param longest how many characters it may have
     * @param place where the object is; not null
     * @return the text, which is not blank; not null
     * @throws UnreadableFileException if there is no such text
     */
    public static String text(JsonNode node, String member, int longest, String place) throws UnreadableFileException {
        String text = node.path(member).textValue();
        if (text == null || text.isBlank() || text.length() > longest || isSplit(text)) {
            throw new UnreadableFileException(
                    place + "/" + member + ": has to be a text of at most " + longest + " characters");
        }
        return text;
    }

    /**
     * A text of an object that may be missing or null.
     *
     * @param node the object, or what stands in its place; not null
     * @param member the name of the member; not null
     * @param longest how many characters it may have
     * @param place where the object is; not null
     * @return the text, or empty if there is none
     * @throws UnreadableFileException if something else stands there
     */
    public static Optional<String> textIfAny(JsonNode node, String member, int longest, String place)
            throws UnreadableFileException {
        JsonNode there = node.path(member);
        return there.isMissingNode() || there.isNull()
                ? Optional.empty()
                : Optional.of(text(node, member, longest, place));
    }

    /**
     * A number.
     *
     * @param node what may be one; not null
     * @return the number, or empty if it is none or has more digits than any score
     */
    public static Optional<Decimal> number(JsonNode node) {
        if (!node.isNumber()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Decimal.of(node.decimalValue()));
        } catch (InvalidDataException tooManyDigits) {
            return Optional.empty();
        }
    }

    /** Whether a text has half of a surrogate pair, which no document can hold. */
    private static boolean isSplit(String text) {
        return text.codePoints().anyMatch(it -> Character.getType(it) == Character.SURROGATE);
    }
}
