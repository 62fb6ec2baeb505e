package nl.nds.core.instrument;

import java.util.Optional;
import nl.nds.core.internal.Codes;

/**
 * A Sovereignty Effectiveness Assurance Level (SEAL) of the EU Cloud Sovereignty Framework, from the lowest to the highest (grade C).
 * What a level is called belongs to the {@link SovereigntyEdition}.
 */
public enum SealLevel {
    /** SEAL-0. */
    SEAL_0(0),
    /** SEAL-1. */
    SEAL_1(1),
    /** SEAL-2. */
    SEAL_2(2),
    /** SEAL-3. */
    SEAL_3(3),
    /** SEAL-4, the target of the NDS for the government-wide sovereign cloud service (grade C). */
    SEAL_4(4);

    private final int number;

    SealLevel(int number) {
        this.number = number;
    }

    /**
     * The number of the level.
     *
     * @return 0 to 4
     */
    public int number() {
        return number;
    }

    /**
     * The word used in documents.
     *
     * @return {@code seal-0} to {@code seal-4}
     */
    public String code() {
        return "seal-" + number;
    }

    /**
     * Finds a level by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the level, or empty if there is none with that word
     */
    public static Optional<SealLevel> byCode(String code) {
        return Codes.find(values(), SealLevel::code, code);
    }
}
