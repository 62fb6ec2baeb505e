package nl.nds.core.instrument;

import nl.nds.core.text.LocalizedText;

/**
 * What became of an algorithm. The Dutch words are those of publication standard 1.0 of the Algoritmeregister (grade A); codes and
 * English words are this library's own.
 */
public enum AlgorithmStatus {
    /** It is being made. */
    IN_DEVELOPMENT("in-development", "in development", "In ontwikkeling"),
    /** It is used. */
    IN_USE("in-use", "in use", "In gebruik"),
    /** It is not used any more. */
    OUT_OF_USE("out-of-use", "out of use", "Buiten gebruik");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    AlgorithmStatus(String code, String english, String dutch) {
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
     * The status, for people.
     *
     * @return the text in English, and in Dutch as the register writes it
     */
    public LocalizedText label() {
        return label;
    }
}
