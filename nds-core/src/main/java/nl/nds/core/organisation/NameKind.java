package nl.nds.core.organisation;

import java.util.Optional;

/**
 * What a name of an organisation is used for.
 *
 * <p>The first two are the preferred and the alternative label of the Core Public Organisation Vocabulary (CPOV 2.1); the
 * third is the {@code afkorting} of the Register van Overheidsorganisaties.
 */
public enum NameKind {
    /** The name by which the organisation is shown. */
    PREFERRED("preferred"),
    /** Another full name, such as the older {@code 's-Gravenhage} beside {@code Den Haag}. */
    ALTERNATIVE("alternative"),
    /** An abbreviation, such as {@code BZK}. */
    ABBREVIATION("abbreviation");

    private final String code;

    NameKind(String code) {
        this.code = code;
    }

    /**
     * The code, as used in documents.
     *
     * @return a word in lower case
     */
    public String code() {
        return code;
    }

    /**
     * Finds a kind by its code.
     *
     * @param code the code, compared exactly; not null
     * @return the kind, or empty if there is none with that code
     */
    public static Optional<NameKind> byCode(String code) {
        for (NameKind it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
