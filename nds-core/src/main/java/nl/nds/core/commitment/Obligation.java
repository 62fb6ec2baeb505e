package nl.nds.core.commitment;

import java.util.List;
import java.util.Optional;
import nl.nds.core.internal.Codes;
import nl.nds.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How strongly an agreement binds those whom it addresses. The words are this library's own (not in the NDS); what is behind
 * them is described with the package.
 */
public enum Obligation {
    /** By law. */
    STATUTORY("statutory", "by law", "wettelijk verplicht", AgreementAnswer.EXEMPT),
    /** A collective building block that everybody uses. */
    MANDATORY("mandatory", "mandatory", "verplicht", AgreementAnswer.EXEMPT),
    /** An administrative agreement, which binds by consent. */
    AGREED("agreed", "agreed", "afgesproken", null),
    /** Comply or explain ("pas toe of leg uit"). */
    COMPLY_OR_EXPLAIN("comply-or-explain", "comply or explain", "pas toe of leg uit", AgreementAnswer.DEVIATE),
    /** Advice. */
    VOLUNTARY("voluntary", "voluntary", "vrijwillig", AgreementAnswer.DECLINE);

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<AgreementAnswer> answers;

    Obligation(String code, String english, String dutch, @Nullable AgreementAnswer other) {
        this.code = code;
        this.label = LocalizedText.of(english, dutch);
        this.answers = other == null
                ? List.of(AgreementAnswer.ADOPT, AgreementAnswer.NOT_APPLICABLE)
                : List.of(AgreementAnswer.ADOPT, other, AgreementAnswer.NOT_APPLICABLE);
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
     * The obligation, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * The answers that the obligation allows.
     *
     * @return the answers; unmodifiable
     */
    public List<AgreementAnswer> answers() {
        return answers;
    }

    /**
     * Finds an obligation by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the obligation, or empty if there is none with that word
     */
    public static Optional<Obligation> byCode(String code) {
        return Codes.find(values(), Obligation::code, code);
    }
}
