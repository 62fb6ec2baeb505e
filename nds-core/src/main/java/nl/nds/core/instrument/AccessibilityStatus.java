package nl.nds.core.instrument;

import java.util.Optional;
import nl.nds.core.internal.Codes;
import nl.nds.core.text.LocalizedText;

/**
 * The status of a web site or app in its accessibility statement, from the worst to the best.
 *
 * <p>Letters and what they mean are those of <a
 * href="https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status">DigiToegankelijk</a> (grade A). The Dutch labels of A,
 * B and C are those of the launch of the instrument, all others this library's own words.
 */
public enum AccessibilityStatus {
    /** There is no statement. */
    E("no statement", "geen verklaring", LegalCompliance.NO),
    /** There is a statement, without good research and without any planned. */
    D("does not comply", "voldoet niet", LegalCompliance.NO),
    /** There is a statement, and research is planned within six months. */
    C("first measures taken", "eerste maatregelen genomen", LegalCompliance.UNTIL),
    /** Good research found that not all requirements are met. */
    B("complies in part", "voldoet gedeeltelijk", LegalCompliance.IF),
    /** Good research found that all requirements are met. */
    A("complies in full", "voldoet volledig", LegalCompliance.YES);

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    private final LegalCompliance compliance;

    AccessibilityStatus(String english, String dutch, LegalCompliance compliance) {
        this.label = LocalizedText.of(english, dutch);
        this.compliance = compliance;
    }

    /**
     * The letter of the status.
     *
     * @return {@code A} to {@code E}
     */
    public String code() {
        return name();
    }

    /**
     * The status, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Whether the site or app is accessible.
     *
     * @return true for {@link #A} only
     */
    public boolean isAccessible() {
        return this == A;
    }

    /**
     * Whether the law is complied with.
     *
     * @return yes, no, or what it depends on
     */
    public LegalCompliance compliance() {
        return compliance;
    }

    /**
     * Finds a status by its letter.
     *
     * @param code the letter, compared exactly; not null
     * @return the status, or empty if there is none with that letter
     */
    public static Optional<AccessibilityStatus> byCode(String code) {
        return Codes.find(values(), AccessibilityStatus::code, code);
    }
}
