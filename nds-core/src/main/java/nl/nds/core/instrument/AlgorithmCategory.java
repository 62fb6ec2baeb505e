package nl.nds.core.instrument;

import nl.nds.core.text.LocalizedText;

/**
 * The category under which an algorithm is published in the Algoritmeregister. The Dutch words are those of publication standard 1.0,
 * as is their order A, B and C (grade A); codes and English words are this library's own.
 */
public enum AlgorithmCategory {
    /** A: a high-risk AI system. */
    HIGH_RISK("high-risk", "high-risk AI system", "Hoog-risico AI-systeem"),
    /** B: an impactful algorithm. */
    IMPACTFUL("impactful", "impactful algorithms", "Impactvolle algoritmes"),
    /** C: another algorithm. */
    OTHER("other", "other algorithms", "Overige algoritmes");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    AlgorithmCategory(String code, String english, String dutch) {
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
     * The category, for people.
     *
     * @return the text in English, and in Dutch as the register writes it
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Whether the ministries once agreed to register such algorithms in 2025 (Security.NL, grade B).
     *
     * @return true for {@link #HIGH_RISK} and {@link #IMPACTFUL}
     */
    public boolean isToBeRegistered() {
        return this != OTHER;
    }
}
