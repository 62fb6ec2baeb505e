package nl.nds.core.instrument;

import nl.nds.core.text.LocalizedText;

/**
 * A figure that the eGovernment Benchmark publishes of a country, in per cent: the overall score, its four dimensions, and three that
 * the news on the edition of 2024 names (grade A). The Dutch names are this library's own.
 */
public enum BenchmarkScore {
    /** The overall score. */
    OVERALL("overall score", "totaalscore"),
    /** The dimension user centricity. */
    USER_CENTRICITY("user centricity", "gebruiker centraal"),
    /** The dimension transparency. */
    TRANSPARENCY("transparency", "transparantie"),
    /** The dimension key enablers. */
    KEY_ENABLERS("key enablers", "basisvoorzieningen"),
    /** The dimension cross-border services. */
    CROSS_BORDER("cross-border services", "grensoverschrijdende diensten"),
    /** The share of services that are online. */
    ONLINE("services online", "diensten online"),
    /** The share of forms that are filled in beforehand. */
    PRE_FILLED("pre-filled forms", "vooringevulde formulieren"),
    /** The share of proactive services. */
    PROACTIVE("proactive services", "proactieve diensten");

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    BenchmarkScore(String english, String dutch) {
        this.label = LocalizedText.of(english, dutch);
    }

    /**
     * The figure, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }
}
