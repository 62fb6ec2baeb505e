package nl.nds.core.commitment;

import java.util.Optional;
import nl.nds.core.internal.Codes;
import nl.nds.core.text.LocalizedText;

/** What there is to know about the progress of a target, most often why there is no figure. */
public enum ProgressRemark {
    /** Nothing was measured, or the organisation was not assessed by the model. */
    NOT_MEASURED("not-measured", "not measured", "niet gemeten"),
    /** The assessment does not determine the node. */
    NOT_DETERMINED("not-determined", "not determined", "niet bepaald"),
    /** It is not known from where it started. */
    NO_BASELINE("no-baseline", "no baseline", "geen nulmeting"),
    /** It started at the target, so that there is no way to go. */
    BASELINE_IS_TARGET("baseline-is-target", "the baseline is the target", "de nulmeting is de doelwaarde"),
    /** It went the wrong way; the share is negative. */
    WRONG_SIDE("wrong-side", "further away than the baseline", "verder weg dan de nulmeting"),
    /** The share is too large to be written: 10^20 or more. */
    TOO_LARGE("too-large", "too large to be written", "te groot om te schrijven");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    ProgressRemark(String code, String english, String dutch) {
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
     * The remark, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Finds a remark by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the remark, or empty if there is none with that word
     */
    public static Optional<ProgressRemark> byCode(String code) {
        return Codes.find(values(), ProgressRemark::code, code);
    }
}
