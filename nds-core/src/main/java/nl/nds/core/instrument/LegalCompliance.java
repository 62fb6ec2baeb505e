package nl.nds.core.instrument;

import nl.nds.core.text.LocalizedText;

/** What an {@link AccessibilityStatus} says of complying with the law (DigiToegankelijk, grade A). */
public enum LegalCompliance {
    /** It complies. */
    YES("yes", "ja"),
    /** It complies if something is the case. */
    IF(
            "yes, if measures are described and there is improvement every year",
            "ja, als maatregelen zijn beschreven en er elk jaar verbetering is"),
    /** It complies for some time. */
    UNTIL(
            "yes, for at most six months from the publication of the statement",
            "ja, maximaal zes maanden vanaf de publicatie van de verklaring"),
    /** It does not comply. */
    NO("no", "nee");

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    LegalCompliance(String english, String dutch) {
        this.label = LocalizedText.of(english, dutch);
    }

    /**
     * What is said, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }
}
