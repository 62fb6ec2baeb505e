package nl.nds.core.text;

import java.util.Optional;

/** The languages in which the library speaks to people. */
public enum Language {
    /** English, the language of the code and the default of every text output. */
    ENGLISH("en"),
    /** Dutch, the language of the official names. */
    DUTCH("nl");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The two-letter code of ISO 639-1, as used in documents.
     *
     * @return {@code en} or {@code nl}
     */
    public String code() {
        return code;
    }

    /**
     * Finds a language by its code.
     *
     * @param code a two-letter code, compared exactly; not null
     * @return the language, or empty if the library does not speak it
     */
    public static Optional<Language> byCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
