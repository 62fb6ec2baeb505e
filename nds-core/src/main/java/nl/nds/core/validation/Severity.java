package nl.nds.core.validation;

import java.util.Optional;

/** How bad a violation is. The constants stand in the order of weight, the heaviest first. */
public enum Severity {
    /** The data cannot be used as it is. */
    ERROR("error"),
    /** The data can be used, but a person should look at it. */
    WARNING("warning"),
    /** Worth knowing, nothing is wrong. */
    INFO("info");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /**
     * The word used in documents.
     *
     * @return {@code error}, {@code warning} or {@code info}
     */
    public String code() {
        return code;
    }

    /**
     * Finds a severity by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the severity, or empty if there is none with that word
     */
    public static Optional<Severity> byCode(String code) {
        for (Severity severity : values()) {
            if (severity.code.equals(code)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
