package nl.nds.core.commitment;

import java.util.Optional;
import nl.nds.core.internal.Codes;
import nl.nds.core.text.LocalizedText;

/** What an organisation can answer to an agreement. The words are this library's own, not in the NDS. */
public enum AgreementAnswer {
    /** It does what was agreed, at its own pace. */
    ADOPT("adopt", "adopts", "neemt over"),
    /** It is exempt, on a ground that the obligation allows. */
    EXEMPT("exempt", "is exempt", "is vrijgesteld"),
    /** It does something else, and explains that. */
    DEVIATE("deviate", "deviates", "wijkt af"),
    /** It does not take the advice. */
    DECLINE("decline", "declines", "ziet ervan af"),
    /** The organisation has nothing that the agreement is about. This is no exemption. */
    NOT_APPLICABLE("not-applicable", "not applicable", "niet van toepassing");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    AgreementAnswer(String code, String english, String dutch) {
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
     * What the organisation does, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Finds an answer by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the answer, or empty if there is none with that word
     */
    public static Optional<AgreementAnswer> byCode(String code) {
        return Codes.find(values(), AgreementAnswer::code, code);
    }
}
