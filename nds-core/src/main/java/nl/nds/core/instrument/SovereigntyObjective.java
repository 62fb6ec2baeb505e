package nl.nds.core.instrument;

import java.util.Optional;
import nl.nds.core.internal.Codes;
import nl.nds.core.text.LocalizedText;

/** The eight objectives of the EU Cloud Sovereignty Framework (grade C). The Dutch names are this library's own. */
public enum SovereigntyObjective {
    /** SOV-1. */
    STRATEGIC("sov-1", "strategic sovereignty", "strategische soevereiniteit"),
    /** SOV-2. */
    LEGAL("sov-2", "legal and jurisdictional sovereignty", "juridische en jurisdictionele soevereiniteit"),
    /** SOV-3. */
    DATA("sov-3", "data and AI sovereignty", "soevereiniteit van data en AI"),
    /** SOV-4. */
    OPERATIONAL("sov-4", "operational sovereignty", "operationele soevereiniteit"),
    /** SOV-5. */
    SUPPLY_CHAIN("sov-5", "supply chain sovereignty", "soevereiniteit van de toeleveringsketen"),
    /** SOV-6. */
    TECHNOLOGY("sov-6", "technology sovereignty", "technologische soevereiniteit"),
    /** SOV-7. */
    SECURITY("sov-7", "security and compliance sovereignty", "soevereiniteit van beveiliging en naleving"),
    /** SOV-8. */
    ENVIRONMENT("sov-8", "environmental sustainability", "duurzaamheid");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    SovereigntyObjective(String code, String english, String dutch) {
        this.code = code;
        this.label = LocalizedText.of(english, dutch);
    }

    /**
     * The word used in documents.
     *
     * @return {@code sov-1} to {@code sov-8}
     */
    public String code() {
        return code;
    }

    /**
     * The objective, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Finds an objective by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the objective, or empty if there is none with that word
     */
    public static Optional<SovereigntyObjective> byCode(String code) {
        return Codes.find(values(), SovereigntyObjective::code, code);
    }
}
