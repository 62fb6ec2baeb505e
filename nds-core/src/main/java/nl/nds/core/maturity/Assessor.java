package nl.nds.core.maturity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.nds.core.internal.Codes;

/** Who assessed. The kinds are this library's own, not in the NDS. */
public enum Assessor {
    /** The organisation itself. */
    SELF("self"),
    /** Another organisation of the same kind. */
    PEER("peer"),
    /** An independent auditor. */
    AUDIT("audit"),
    /** A program that measured. */
    TOOL("tool");

    private static final List<Assessor> LEAST_FIRST = List.of(SELF, TOOL, PEER, AUDIT);

    private final String code;

    Assessor(String code) {
        this.code = code;
    }

    /**
     * Whose word counts if there are several assessments of one day: an audit goes before a peer review, that before what a
     * program measured, and that before the organisation's own word (not in the NDS).
     *
     * @return the order, what counts least first; not null
     */
    public static Comparator<Assessor> byPreference() {
        return Comparator.comparingInt(LEAST_FIRST::indexOf);
    }

    /**
     * The word used in documents.
     *
     * @return a word in lower case
     */
    public String code() {
        return code;
    }

    /**
     * Finds a kind of assessor by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the kind, or empty if there is none with that word
     */
    public static Optional<Assessor> byCode(String code) {
        return Codes.find(values(), Assessor::code, code);
    }
}
