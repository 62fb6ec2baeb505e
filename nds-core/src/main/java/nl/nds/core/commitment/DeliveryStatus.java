package nl.nds.core.commitment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.internal.Codes;
import nl.nds.core.text.LocalizedText;

/** How far an organisation is with what it adopts. The words and the transitions are this library's own, not in the NDS. */
public enum DeliveryStatus {
    /** Somebody proposes it; the organisation has not promised anything. */
    PROPOSED("proposed", "proposed", "voorgesteld"),
    /** The organisation has promised it. */
    COMMITTED("committed", "committed", "toegezegd"),
    /** It is being done. */
    IN_PROGRESS("in-progress", "in progress", "in uitvoering"),
    /** It is done. */
    DELIVERED("delivered", "delivered", "opgeleverd"),
    /** The organisation no longer means to do it. */
    WITHDRAWN("withdrawn", "withdrawn", "ingetrokken"),
    /** Another commitment has taken its place. */
    SUPERSEDED("superseded", "superseded", "vervangen");

    private static final Map<DeliveryStatus, List<DeliveryStatus>> NEXT = new EnumMap<>(Map.of(
            PROPOSED, List.of(COMMITTED, WITHDRAWN),
            COMMITTED, List.of(IN_PROGRESS, WITHDRAWN, SUPERSEDED),
            IN_PROGRESS, List.of(DELIVERED, WITHDRAWN, SUPERSEDED),
            DELIVERED, List.of(IN_PROGRESS, SUPERSEDED)));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    DeliveryStatus(String code, String english, String dutch) {
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
     * The status, for people.
     *
     * @return the text in English and Dutch
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * What this status may become.
     *
     * @return the next statuses; empty for those that are final; unmodifiable
     */
    public List<DeliveryStatus> next() {
        return NEXT.getOrDefault(this, List.of());
    }

    /**
     * Whether nothing comes of it any more: it has been withdrawn, or another commitment has taken its place.
     *
     * @return true for {@link #WITHDRAWN} and {@link #SUPERSEDED}
     */
    public boolean isOver() {
        return this == WITHDRAWN || this == SUPERSEDED;
    }

    /** Whether something with this status must have been committed before. */
    boolean comesAfterCommitted() {
        return this == IN_PROGRESS || this == DELIVERED || this == SUPERSEDED;
    }

    /**
     * Whether a commitment with this status may have a day of delivery: it is delivered, or was when another took its place.
     *
     * @return true for {@link #DELIVERED} and {@link #SUPERSEDED}
     */
    public boolean allowsDeliveryDate() {
        return this == DELIVERED || this == SUPERSEDED;
    }

    /**
     * Finds a status by its word.
     *
     * @param code the word, compared exactly; not null
     * @return the status, or empty if there is none with that word
     */
    public static Optional<DeliveryStatus> byCode(String code) {
        return Codes.find(values(), DeliveryStatus::code, code);
    }
}
