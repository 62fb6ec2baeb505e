package nl.nds.examples.internetnl;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.InvalidDataException;
import org.jspecify.annotations.Nullable;

/**
 * What a batch of web tests of internet.nl found, in the first version of its API: a score from 0 to 100 per web site.
 *
 * @param sites the web sites in the order of the file; not null
 */
public record BatchResult(List<Site> sites) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Decimal BEST = Decimal.of(100);

    /** The longest domain name. */
    private static final int LONGEST_NAME = 253;

    private static final int LONGEST_LINK = 2_000;

    /** Obtains a result. */
    public BatchResult {
        sites = List.copyOf(sites);
    }

    /**
     * A web site.
     *
     * @param domain its domain name; not null
     * @param score its score from 0 to 100; empty if it could not be tested; not null
     * @param status what became of the test, {@code ok} if it was carried out; not null
     * @param link where the report can be read; not null
     */
    public record Site(String domain, Optional<Decimal> score, String status, Optional<String> link) {}

    /**
     * Reads a batch result.
     *
     * @param content the content of the file; not null
     * @return the result; not null
     * @throws UnreadableFileException if the file has another form
     */
    public static BatchResult read(byte[] content) throws UnreadableFileException {
        JsonNode root = tree(content);
        if (!root.path("success").booleanValue()) {
            throw UnreadableFileException.result("/success: has to be true; this is no finished batch result");
        }
        JsonNode domains = root.path("data").path("domains");
        if (!domains.isArray() || domains.isEmpty()) {
            throw UnreadableFileException.result("/data/domains: has to be a list of at least one web site");
        }
        List<Site> sites = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < domains.size(); i++) {
            Site site = site(domains.get(i), "/data/domains/" + i);
            if (!seen.add(site.domain())) {
                throw UnreadableFileException.result("/data/domains/" + i + "/domain: is there before");
            }
            sites.add(site);
        }
        return new BatchResult(sites);
    }

    private static JsonNode tree(byte[] content) throws UnreadableFileException {
        String text = Utf8.text(content).orElseThrow(() -> UnreadableFileException.result("is not in UTF-8"));
        try (JsonParser parser = MAPPER.createParser(text)) {
            return tree(parser);
        } catch (StreamConstraintsException beyond) {
            throw UnreadableFileException.result("goes beyond what a batch result needs" + place(beyond.getLocation()));
        } catch (MismatchedInputException repeated) {
            throw UnreadableFileException.result("has a member twice" + place(repeated.getLocation()));
        } catch (JsonProcessingException broken) {
            throw UnreadableFileException.result("is not JSON" + place(broken.getLocation()));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static JsonNode tree(JsonParser parser) throws IOException, UnreadableFileException {
        try {
            JsonNode root = MAPPER.readTree(parser);
            if (root == null) {
                throw UnreadableFileException.result("is empty");
            }
            if (parser.nextToken() != null) {
                throw UnreadableFileException.result("goes on after its end" + place(parser.currentTokenLocation()));
            }
            return root;
        } catch (NumberFormatException beyondAnyExponent) {
            throw UnreadableFileException.result(
                    "goes beyond what a batch result needs" + place(parser.currentLocation()));
        }
    }

    private static String place(@Nullable JsonLocation at) {
        return at == null || at.getLineNr() < 1 ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static Site site(JsonNode node, String place) throws UnreadableFileException {
        String domain = text(node, "domain", LONGEST_NAME, place);
        String status = text(node, "status", LONGEST_NAME, place);
        Optional<String> link =
                node.path("link").isMissingNode() || node.path("link").isNull()
                        ? Optional.empty()
                        : Optional.of(text(node, "link", LONGEST_LINK, place));
        return new Site(domain, status.equals("ok") ? Optional.of(score(node, place)) : Optional.empty(), status, link);
    }

    private static String text(JsonNode node, String member, int longest, String place) throws UnreadableFileException {
        String text = node.path(member).textValue();
        if (text == null || text.isBlank() || text.length() > longest || isSplit(text)) {
            throw UnreadableFileException.result(
                    place + "/" + member + ": has to be a text of at most " + longest + " characters");
        }
        return text;
    }

    private static boolean isSplit(String text) {
        return text.codePoints().anyMatch(it -> Character.getType(it) == Character.SURROGATE);
    }

    private static Decimal score(JsonNode node, String place) throws UnreadableFileException {
        JsonNode score = node.path("score");
        if (score.isNumber()) {
            try {
                Decimal value = Decimal.of(score.decimalValue());
                if (value.signum() >= 0 && value.compareTo(BEST) <= 0) {
                    return value;
                }
            } catch (InvalidDataException tooManyDigits) {
                // said below, as for any other value that is no score
            }
        }
        throw UnreadableFileException.result(place + "/score: has to be a number from 0 to 100");
    }
}
