package nl.nds.examples.importing.internetnl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.number.Decimal;
import nl.nds.examples.importing.JsonTree;
import nl.nds.examples.importing.Problems;
import nl.nds.examples.importing.UnreadableFileException;

/**
 * What a batch of web tests of internet.nl found: a score from 0 to 100 per web site. What was found per category and test is
 * not kept: the score follows from it.
 *
 * <p>Two forms are read. In the first version of the API, {@code data.domains} is a list, and each web site has a
 * {@code score}. In the second one the web sites are members by their domain names, each with {@code scoring.percentage};
 * they stand in {@code domains} or are the whole file.
 *
 * @param sites the web sites in the order of the file; not null
 * @param mailDomains the domains of which the e-mail was tested and no web site, in the order of the file; not null
 */
public record BatchResult(List<Site> sites, List<String> mailDomains) {

    private static final Decimal BEST = Decimal.of(100);

    /** The longest domain name. */
    private static final int LONGEST_NAME = 253;

    private static final int LONGEST_LINK = 2_000;

    /** Obtains a result. */
    public BatchResult {
        sites = List.copyOf(sites);
        mailDomains = List.copyOf(mailDomains);
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
     * Reads a batch result in either form.
     *
     * @param content the content of the file; not null
     * @return the result; not null
     * @throws UnreadableFileException if the file has another form
     */
    public static BatchResult read(byte[] content) throws UnreadableFileException {
        JsonNode root = JsonTree.read(content, "a batch result");
        return isOfSecondVersion(root) ? secondVersion(root) : firstVersion(root);
    }

    /** Only the first one has a member that says that all went well, and the results below another one. */
    private static boolean isOfSecondVersion(JsonNode root) {
        return root.isObject() && !root.isEmpty() && !root.has("success") && !root.has("data");
    }

    private static BatchResult firstVersion(JsonNode root) throws UnreadableFileException {
        if (!root.path("success").booleanValue()) {
            throw new UnreadableFileException("/success: has to be true; this is no finished batch result");
        }
        JsonNode domains = root.path("data").path("domains");
        if (!domains.isArray() || domains.isEmpty()) {
            throw new UnreadableFileException("/data/domains: has to be a list of at least one web site");
        }
        List<Site> sites = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Problems problems = new Problems();
        for (int i = 0; i < domains.size(); i++) {
            String place = "/data/domains/" + i;
            try {
                Site site = site(domains.get(i), place);
                if (!seen.add(site.domain())) {
                    throw new UnreadableFileException(place + "/domain: is there before");
                }
                sites.add(site);
            } catch (UnreadableFileException unreadable) {
                problems.add(0, unreadable);
            }
        }
        problems.throwIfAny();
        return new BatchResult(sites, List.of());
    }

    private static Site site(JsonNode node, String place) throws UnreadableFileException {
        String domain = JsonTree.text(node, "domain", LONGEST_NAME, place);
        String status = JsonTree.text(node, "status", LONGEST_NAME, place);
        Optional<String> link = JsonTree.textIfAny(node, "link", LONGEST_LINK, place);
        return new Site(domain, scoreIfOk(status, node.path("score"), place + "/score"), status, link);
    }

    private static BatchResult secondVersion(JsonNode root) throws UnreadableFileException {
        boolean isWrapped = root.has("domains");
        JsonNode domains = isWrapped ? root.path("domains") : root;
        String place = isWrapped ? "/domains, " : "";
        if (!domains.isObject() || domains.isEmpty()) {
            throw new UnreadableFileException("/domains: has to be an object of at least one web site");
        }
        List<Site> sites = new ArrayList<>();
        List<String> mailDomains = new ArrayList<>();
        Problems problems = new Problems();
        int position = 0;
        for (var each : domains.properties()) {
            // the name of a member may be anything, and is not repeated
            String where = place + "domain " + ++position;
            try {
                String domain = domain(each.getKey(), where);
                if (isOfMail(each.getValue())) {
                    mailDomains.add(domain);
                } else {
                    sites.add(namedSite(domain, each.getValue(), where));
                }
            } catch (UnreadableFileException unreadable) {
                problems.add(0, unreadable);
            }
        }
        problems.throwIfAny();
        return new BatchResult(sites, mailDomains);
    }

    private static String domain(String name, String where) throws UnreadableFileException {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new UnreadableFileException(where + ": its name has to be one of at most 253 characters");
        }
        return name;
    }

    private static boolean isOfMail(JsonNode node) {
        List<String> categories = new ArrayList<>();
        node.path("results").path("categories").fieldNames().forEachRemaining(categories::add);
        return !categories.isEmpty() && categories.stream().allMatch(it -> it.startsWith("mail_"));
    }

    private static Site namedSite(String domain, JsonNode node, String where) throws UnreadableFileException {
        String status = JsonTree.text(node, "status", LONGEST_NAME, where);
        Optional<String> link = JsonTree.textIfAny(node.path("report"), "url", LONGEST_LINK, where + "/report");
        Optional<Decimal> score =
                scoreIfOk(status, node.path("scoring").path("percentage"), where + "/scoring/percentage");
        return new Site(domain, score, status, link);
    }

    /** A test that was not carried out has no score, whatever number stands there. */
    private static Optional<Decimal> scoreIfOk(String status, JsonNode score, String place)
            throws UnreadableFileException {
        if (!status.equals("ok")) {
            return Optional.empty();
        }
        Optional<Decimal> value = JsonTree.number(score).filter(it -> it.signum() >= 0 && it.compareTo(BEST) <= 0);
        if (value.isEmpty()) {
            throw new UnreadableFileException(place + ": has to be a number from 0 to 100");
        }
        return value;
    }
}
