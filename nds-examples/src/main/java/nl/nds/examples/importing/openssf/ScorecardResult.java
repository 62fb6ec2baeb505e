package nl.nds.examples.importing.openssf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.number.Decimal;
import nl.nds.core.time.DatePrecision;
import nl.nds.core.time.PartialDate;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.examples.importing.JsonTree;
import nl.nds.examples.importing.Problems;
import nl.nds.examples.importing.UnreadableFileException;

/**
 * What OpenSSF Scorecard found in one repository: the JSON that its command line and its service give.
 *
 * <p>A check has a whole score from 0 to 10. Where Scorecard could not find out it writes −1; that is no score, and is kept
 * apart. The total and the details are not kept: the total follows from the checks, by a model.
 *
 * @param repository the name of the repository; not null
 * @param commit the commit that was looked at; not null
 * @param version the version of Scorecard; not null
 * @param date the day on which it was run; not null
 * @param checks the checks in the order of the file; not null
 */
public record ScorecardResult(
        String repository, Optional<String> commit, Optional<String> version, LocalDate date, List<Check> checks) {

    private static final Decimal BEST = Decimal.of(10);
    private static final Decimal INCONCLUSIVE = Decimal.of(-1);
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_REASON = 10_000;
    private static final int DAY = "yyyy-mm-dd".length();

    /** Obtains a result. */
    public ScorecardResult {
        checks = List.copyOf(checks);
    }

    /**
     * A check.
     *
     * @param name its name as Scorecard writes it, such as {@code Code-Review}; not null
     * @param score its score from 0 to 10; empty if Scorecard could not find out; not null
     * @param reason what Scorecard says about it; not null
     */
    public record Check(String name, Optional<Decimal> score, Optional<String> reason) {

        /**
         * The id of the indicator for this check.
         *
         * @return the name in lower case, such as {@code code-review}
         */
        public String indicator() {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads a result.
     *
     * @param content the content of the file; not null
     * @return the result; not null
     * @throws UnreadableFileException if the file has another form, with all checks that are wrong
     */
    public static ScorecardResult read(byte[] content) throws UnreadableFileException {
        JsonNode root = JsonTree.read(content, "a result of Scorecard");
        String repository = JsonTree.text(root.path("repo"), "name", LONGEST_NAME, "/repo");
        Optional<String> commit = JsonTree.textIfAny(root.path("repo"), "commit", LONGEST_NAME, "/repo");
        Optional<String> version = JsonTree.textIfAny(root.path("scorecard"), "version", LONGEST_NAME, "/scorecard");
        LocalDate date = day(JsonTree.text(root, "date", LONGEST_NAME, ""));
        JsonNode checks = root.path("checks");
        if (!checks.isArray() || checks.isEmpty()) {
            throw new UnreadableFileException("/checks: has to be a list of at least one check");
        }
        List<Check> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Problems problems = new Problems();
        for (int i = 0; i < checks.size(); i++) {
            String place = "/checks/" + i;
            try {
                Check check = check(checks.get(i), place);
                if (!seen.add(check.indicator())) {
                    throw new UnreadableFileException(place + "/name: is there before");
                }
                read.add(check);
            } catch (UnreadableFileException unreadable) {
                problems.add(0, unreadable);
            }
        }
        problems.throwIfAny();
        return new ScorecardResult(repository, commit, version, date, read);
    }

    /** A day, after which the time of the day may follow. */
    private static LocalDate day(String text) throws UnreadableFileException {
        boolean isFollowed = text.length() > DAY && text.charAt(DAY) == 'T';
        return PartialDate.tryParse(isFollowed ? text.substring(0, DAY) : text)
                .filter(it -> it.precision() == DatePrecision.DAY)
                .map(PartialDate::first)
                .orElseThrow(() -> new UnreadableFileException("/date: has to be a day, written as yyyy-mm-dd"));
    }

    private static Check check(JsonNode node, String place) throws UnreadableFileException {
        String name = JsonTree.text(node, "name", LocalId.LONGEST, place);
        if (!LocalId.check(name, JsonPointer.ROOT).isEmpty()) {
            throw new UnreadableFileException(place + "/name: has to be letters, digits and hyphens");
        }
        Decimal score = JsonTree.number(node.path("score"))
                .filter(it -> it.compareTo(INCONCLUSIVE) >= 0 && it.compareTo(BEST) <= 0 && it.isWhole())
                .orElseThrow(() -> new UnreadableFileException(
                        place + "/score: has to be a whole number from 0 to 10, or -1 for inconclusive"));
        Optional<String> reason = JsonTree.textIfAny(node, "reason", LONGEST_REASON, place);
        return new Check(name, Optional.of(score).filter(it -> it.signum() >= 0), reason);
    }
}
