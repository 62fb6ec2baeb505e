package nl.nds.examples.internetnl;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.InvalidDataException;

/**
 * What a batch of web tests of internet.nl found, in the first version of its API: a score from 0 to 100 per web site.
 *
 * @param sites the web sites in the order of the file; not null
 */
public record BatchResult(List<Site> sites) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Decimal BEST = Decimal.of(100);

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
        if (!root.path("success").asBoolean(false)) {
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
        try {
            return MAPPER.readTree(content);
        } catch (StreamConstraintsException beyond) {
            throw UnreadableFileException.result("goes beyond what a batch result needs" + place(beyond));
        } catch (JsonProcessingException broken) {
            throw UnreadableFileException.result("is not JSON" + place(broken));
        } catch (IOException broken) {
            throw UnreadableFileException.result("is not JSON in UTF-8");
        }
    }

    private static String place(JsonProcessingException problem) {
        JsonLocation at = problem.getLocation();
        return at == null || at.getLineNr() < 1 ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static Site site(JsonNode node, String place) throws UnreadableFileException {
        String domain = text(node, "domain", place);
        String status = text(node, "status", place);
        Optional<String> link = Optional.ofNullable(node.path("link").textValue());
        return new Site(domain, status.equals("ok") ? Optional.of(score(node, place)) : Optional.empty(), status, link);
    }

    private static String text(JsonNode node, String member, String place) throws UnreadableFileException {
        String text = node.path(member).textValue();
        if (text == null || text.isBlank() || text.length() > 253) {
            throw UnreadableFileException.result(place + "/" + member + ": has to be a text of at most 253 characters");
        }
        return text;
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
