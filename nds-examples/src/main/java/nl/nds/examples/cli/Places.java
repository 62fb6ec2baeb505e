package nl.nds.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Location;

/** Finds the lines and columns of parts of a document, for what is only known once several documents were read. */
final class Places {

    private static final JsonFactory JSON = new JsonFactory();
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Places() {}

    /**
     * Where parts of a document stand.
     *
     * @param document a document that was read before, in UTF-8
     * @param wanted the places of the parts
     * @return lines and columns as in the reports of the library; without parts that are not there
     */
    static Map<JsonPointer, Location> find(byte[] document, Set<JsonPointer> wanted) {
        Map<Integer, Set<JsonPointer>> offsets = new HashMap<>();
        int start = startsWithMark(document) ? MARK.length : 0;
        try (JsonParser parser = JSON.createParser(document, start, document.length - start)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() || token.isStructStart()) {
                    JsonPointer place = JsonPointer.of(
                            parser.getParsingContext().pathAsPointer().toString());
                    if (wanted.contains(place)) {
                        int offset = start + (int) parser.currentTokenLocation().getByteOffset();
                        offsets.computeIfAbsent(offset, any -> new HashSet<>()).add(place);
                    }
                }
            }
        } catch (IOException broken) {
            // what lies behind the break has no place; the break itself was found when the document was read
            return locations(document, start, offsets);
        }
        return locations(document, start, offsets);
    }

    private static boolean startsWithMark(byte[] document) {
        return document.length >= MARK.length
                && document[0] == MARK[0]
                && document[1] == MARK[1]
                && document[2] == MARK[2];
    }

    /** Columns count code points, as people do. */
    private static Map<JsonPointer, Location> locations(
            byte[] document, int start, Map<Integer, Set<JsonPointer>> offsets) {
        Map<JsonPointer, Location> locations = new HashMap<>();
        int line = 1;
        int column = 1;
        for (int at = start; at < document.length; at++) {
            for (JsonPointer place : offsets.getOrDefault(at, Set.of())) {
                locations.put(place, new Location(line, column));
            }
            if (document[at] == '\n') {
                line++;
                column = 1;
            } else if ((document[at] & 0xC0) != 0x80) {
                column++;
            }
        }
        return locations;
    }
}
