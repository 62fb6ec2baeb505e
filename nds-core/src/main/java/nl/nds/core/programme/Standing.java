package nl.nds.core.programme;

import java.util.Optional;
import nl.nds.core.internal.Codes;
import nl.nds.core.text.LocalizedText;

/** Where an organisation stands towards an agreement that addresses it. The words are this library's own, not in the NDS. */
public enum Standing {
    /** It adopts what was agreed: it has promised it, is doing it, or has done it. */
    ADOPTED("adopted", "adopted", "overgenomen"),
    /** It has been proposed that it adopts it, and not promised. */
    PROPOSED("proposed", "proposed", "voorgesteld"),
    /** It deviates, and explains that. */
    DEVIATES("deviates", "deviates", "wijkt af"),
    /** It is exempt. */
    EXEMPT("exempt", "exempt", "vrijgesteld"),
    /** It does not take the advice. */
    DECLINED("declined", "declined", "ziet ervan af"),
    /** It has nothing that the agreement is about. */
    NOT_APPLICABLE("not-applicable", "not applicable", "niet van toepassing"),
    /** It has not answered, or has withdrawn its answer. */
    UNANSWERED("unanswered", "no answer", "geen antwoord");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    Standing(String code, String english, String dutch) {
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
     * The standing, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Finds a standing by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the standing, or empty if there is none with that word
     */
    public static Optional<Standing> byCode(String code) {
        return Codes.find(values(), Standing::code, code);
    }
}
