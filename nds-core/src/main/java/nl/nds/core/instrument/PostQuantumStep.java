package nl.nds.core.instrument;

import nl.nds.core.text.LocalizedText;

/**
 * How far an organisation has come with post-quantum cryptography, from nothing to all. The row is this library's own: the NDS asks
 * that every organisation is prepared, the EU roadmap begins with
 * roadmaps, inventories and pilots and ends with the transition.
 */
public enum PostQuantumStep {
    /** Nothing is done. */
    NONE("none", "not started", "niet begonnen"),
    /** There is an inventory of the cryptography in use. */
    INVENTORY("inventory", "inventory", "inventarisatie"),
    /** There is a plan for the transition. */
    PLAN("plan", "plan", "plan"),
    /** The transition is made. */
    MIGRATION("migration", "migration", "migratie");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    PostQuantumStep(String code, String english, String dutch) {
        this.code = code;
        this.label = LocalizedText.of(english, dutch);
    }

    /**
     * The word used in documents.
     *
     * @return {@code none}, {@code inventory}, {@code plan} or {@code migration}
     */
    public String code() {
        return code;
    }

    /**
     * The step, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }
}
