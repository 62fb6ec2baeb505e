package nl.nds.core.instrument;

import nl.nds.core.text.LocalizedText;

/**
 * A maturity level of information management, from the lowest to the highest. Numbers and Dutch names are those of the measurement of
 * central government (grade A), codes and English names this library's own.
 */
public enum InformationManagementLevel {
    /** Level 1: ad hoc. */
    AD_HOC(1, "ad-hoc", "ad hoc", "ad hoc"),
    /** Level 2: repeatable. */
    REPEATABLE(2, "repeatable", "repeatable", "herhaalbaar"),
    /** Level 3: defined. */
    DEFINED(3, "defined", "defined", "gedefinieerd"),
    /** Level 4: managed. */
    MANAGED(4, "managed", "managed", "gemanaged");

    private final int number;
    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    InformationManagementLevel(int number, String code, String english, String dutch) {
        this.number = number;
        this.code = code;
        this.label = LocalizedText.of(english, dutch);
    }

    /**
     * The number of the level.
     *
     * @return 1 to 4
     */
    public int number() {
        return number;
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
     * The level, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }
}
