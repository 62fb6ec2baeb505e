package nl.nds.core.strategy;

import java.util.Optional;
import nl.nds.core.text.LocalizedText;

/**
 * What a strategic goal sets out to bring about, which decides what can be measured of it.
 *
 * <p>The kinds are this library's reading of the goals (not in the NDS).
 *
 * <p>Immutable and thread-safe. The order of the constants means nothing.
 */
public enum GoalKind {
    /** To find out whether and how; reached when that is known, not when the thing itself exists. */
    EXPLORATION("exploration", "exploration", "verkenning"),
    /** Something shared that is there to be used, such as a marketplace or an infrastructure. */
    FACILITY("facility", "facility", "voorziening"),
    /** Organisations meet what has been agreed or required. */
    COMPLIANCE("compliance", "compliance", "naleving"),
    /** A way of working together that is in place and followed. */
    PROCESS("process", "process", "werkwijze"),
    /** What works in one place becomes usable everywhere. */
    SCALING("scaling", "scaling", "opschaling"),
    /** What citizens and entrepreneurs notice. */
    EXPERIENCE("experience", "experience", "beleving"),
    /** What government is able to do when it matters. */
    CAPABILITY("capability", "capability", "vermogen"),
    /** A strategy or plan that is drawn up and followed. */
    PLAN("plan", "plan", "plan");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    GoalKind(String code, String english, String dutch) {
        this.code = code;
        this.label = LocalizedText.of(english, dutch);
    }

    /**
     * The code of this kind, as used in documents (not in the NDS).
     *
     * @return lower-case letters, such as {@code facility}; never null
     */
    public String code() {
        return code;
    }

    /**
     * The name of this kind (not in the NDS).
     *
     * @return the name in English and Dutch; never null
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Finds a kind by its code.
     *
     * @param code the code, compared exactly; not null
     * @return the kind, or empty if there is none with that code
     */
    public static Optional<GoalKind> byCode(String code) {
        for (GoalKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
