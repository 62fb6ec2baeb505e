package nl.nds.core.programme;

import java.util.Optional;
import nl.nds.core.internal.Codes;
import nl.nds.core.text.LocalizedText;

/** What is due. */
public enum DueKind {
    /** An agreement, for all whom it binds. */
    AGREEMENT("agreement", "agreement", "afspraak"),
    /** What an agreement asks for again and again; only the next time is looked at. */
    RECURRENCE("recurrence", "comes back", "komt terug"),
    /** A commitment. */
    COMMITMENT("commitment", "commitment", "toezegging"),
    /** A milestone of a commitment. */
    MILESTONE("milestone", "milestone", "mijlpaal"),
    /** A target of a commitment with a date of its own. */
    TARGET("target", "target", "streefwaarde"),
    /** The review of an answer other than adopting. */
    REVIEW("review", "review", "herziening");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    DueKind(String code, String english, String dutch) {
        this.code = code;
        this.label = LocalizedText.of(english, dutch);
    }

    /**
     * The word used in documents.
     *
     * @return lower-case letters
     */
    public String code() {
        return code;
    }

    /**
     * The kind, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Finds a kind by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the kind, or empty if there is none with that word
     */
    public static Optional<DueKind> byCode(String code) {
        return Codes.find(values(), DueKind::code, code);
    }
}
