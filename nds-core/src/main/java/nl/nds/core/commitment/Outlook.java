package nl.nds.core.commitment;

import java.util.Optional;
import nl.nds.core.internal.Codes;
import nl.nds.core.text.LocalizedText;

/** How a commitment does on a day. The words are this library's own, not in the NDS. */
public enum Outlook {
    /** It is done. */
    DELIVERED("delivered", "delivered", "opgeleverd"),
    /** Nothing is late, and progress keeps up with time. */
    ON_TRACK("on-track", "on track", "op schema"),
    /** A milestone is overdue, or progress does not keep up with time. */
    BEHIND("behind", "behind", "achter op schema"),
    /** Its date has passed and it is not done. */
    OVERDUE("overdue", "overdue", "te laat"),
    /** There is nothing to tell it from. */
    NOT_DETERMINED("not-determined", "not determined", "niet bepaald");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    Outlook(String code, String english, String dutch) {
        this.code = code;
        this.label = LocalizedText.of(english, dutch);
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
     * The outlook, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Finds an outlook by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the outlook, or empty if there is none with that word
     */
    public static Optional<Outlook> byCode(String code) {
        return Codes.find(values(), Outlook::code, code);
    }
}
