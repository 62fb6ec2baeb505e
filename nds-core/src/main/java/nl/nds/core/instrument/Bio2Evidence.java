package nl.nds.core.instrument;

import java.util.Optional;
import nl.nds.core.internal.Codes;
import nl.nds.core.text.LocalizedText;

/**
 * What an organisation has shown of a measure, from nothing to all: "opzet, bestaan en werking" (BIO2, chapter 4; grade A). That there
 * is nothing below them is this library's own addition.
 */
public enum Bio2Evidence {
    /** Nothing is shown. */
    NONE("none", "nothing", "niets"),
    /** How it is to work is laid down. */
    DESIGN("design", "design", "opzet"),
    /** It is there. */
    EXISTENCE("existence", "existence", "bestaan"),
    /** It works. */
    OPERATION("operation", "operation", "werking");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    Bio2Evidence(String code, String english, String dutch) {
        this.code = code;
        this.label = LocalizedText.of(english, dutch);
    }

    /**
     * The word used in documents.
     *
     * @return {@code none}, {@code design}, {@code existence} or {@code operation}
     */
    public String code() {
        return code;
    }

    /**
     * What is shown, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Finds a constant by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the constant, or empty if there is none with that word
     */
    public static Optional<Bio2Evidence> byCode(String code) {
        return Codes.find(values(), Bio2Evidence::code, code);
    }
}
