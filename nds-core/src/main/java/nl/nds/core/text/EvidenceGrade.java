package nl.nds.core.text;

import java.util.Optional;

/**
 * How good the evidence behind a fact is. The grades are this library's own, not in the NDS.
 *
 * <p>A fact without a source of at least grade C is not stated by this library.
 */
public enum EvidenceGrade {
    /** Grade A: a page or document of the government body itself. */
    OFFICIAL("A"),
    /** Grade B: a report in the press. */
    PRESS("B"),
    /** Grade C: a community source that says it read the primary document. */
    COMMUNITY("C");

    private final String code;

    EvidenceGrade(String code) {
        this.code = code;
    }

    /**
     * The letter of the grade, as used in documents.
     *
     * @return {@code A}, {@code B} or {@code C}
     */
    public String code() {
        return code;
    }

    /**
     * Finds a grade by its letter.
     *
     * @param code the letter, compared exactly; not null
     * @return the grade, or empty if there is none with that letter
     */
    public static Optional<EvidenceGrade> byCode(String code) {
        for (EvidenceGrade grade : values()) {
            if (grade.code.equals(code)) {
                return Optional.of(grade);
            }
        }
        return Optional.empty();
    }
}
