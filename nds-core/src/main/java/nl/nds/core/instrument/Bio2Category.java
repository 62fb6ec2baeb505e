package nl.nds.core.instrument;

import nl.nds.core.text.LocalizedText;

/**
 * What a government measure of the BIO2 contributes to; one can be of several categories. The Dutch words are those of the BIO2
 * (chapter 16; grade A), codes and English words this library's own.
 */
public enum Bio2Category {
    /** What is at least needed for the NIS2 directive. */
    BASIC_HYGIENE("basic-hygiene", "basic hygiene", "basishygiëne"),
    /** What reduces risks in chains of governments, which act together there. */
    CHAIN_HYGIENE("chain-hygiene", "chain hygiene", "ketenhygiëne"),
    /** What reduces risks that all of government has. */
    GOVERNMENT_RISKS("government-risks", "government risks", "overheidsrisico's");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    Bio2Category(String code, String english, String dutch) {
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
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }
}
