package nl.nds.core.instrument;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/** What is arranged for the use of a cloud service, as far as the policy of 2026 asks (grade C). The codes are this library's own. */
public enum CloudSafeguard {
    /** What is stored and processed is encrypted. */
    ENCRYPTION("encryption"),
    /** The organisation manages the keys itself. */
    OWN_KEYS("own-keys"),
    /** Work goes on without the supplier: a condition for e-mail and documents. */
    INDEPENDENT_CONTINUITY("independent-continuity"),
    /** The minister approved it: a condition for e-mail and documents. */
    MINISTERIAL_APPROVAL("ministerial-approval"),
    /** The use is registered. */
    REGISTRATION("registration");

    private final String code;

    CloudSafeguard(String code) {
        this.code = code;
    }

    /**
     * The word used in documents.
     *
     * @return lower-case letters and hyphens
     */
    public String code() {
        return code;
    }

    /**
     * Finds a constant by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the constant, or empty if there is none with that word
     */
    public static Optional<CloudSafeguard> byCode(String code) {
        return Codes.find(values(), CloudSafeguard::code, code);
    }
}
