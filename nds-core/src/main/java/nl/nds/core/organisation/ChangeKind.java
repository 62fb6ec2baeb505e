package nl.nds.core.organisation;

import java.util.Map;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;

/**
 * What kind of event hands the tasks of one organisation to another.
 *
 * <p>The Dutch names are the kinds of change events of TOOI; the codes are this library's own. The set is open: a code that
 * is not one of the constants is kept and written back unchanged. Immutable and thread-safe; a value type.
 *
 * @param code the code, in the form of an id; not null
 */
public record ChangeKind(String code) {

    /** Samenvoeging: several organisations become a new one. */
    public static final ChangeKind MERGER = new ChangeKind("merger");

    /** Uitbreiding: an organisation that goes on takes in another one, which ends. */
    public static final ChangeKind EXTENSION = new ChangeKind("extension");

    /** Herschikking: several organisations become several others. */
    public static final ChangeKind REARRANGEMENT = new ChangeKind("rearrangement");

    /** Afsplitsing: a part of an organisation, which itself goes on, becomes a new one or goes to another. */
    public static final ChangeKind SPLIT_OFF = new ChangeKind("split-off");

    /** Opheffing: an organisation ends, and another one takes over its tasks. */
    public static final ChangeKind ABOLITION = new ChangeKind("abolition");

    private static final Map<ChangeKind, LocalizedText> NAMES = Map.of(
            MERGER, LocalizedText.of("merger", "samenvoeging"),
            EXTENSION, LocalizedText.of("extension", "uitbreiding"),
            REARRANGEMENT, LocalizedText.of("rearrangement", "herschikking"),
            SPLIT_OFF, LocalizedText.of("split-off", "afsplitsing"),
            ABOLITION, LocalizedText.of("abolition", "opheffing"));

    /**
     * Obtains a kind.
     *
     * @param code the code, in the form of an id; not null
     * @throws InvalidDataException if the code does not have the form of an id
     */
    public ChangeKind {
        Report.of(LocalId.check(code, JsonPointer.ROOT)).orThrow();
    }

    /**
     * The name of the kind.
     *
     * @return the name in English and Dutch, or empty if this library does not know the kind
     */
    public Optional<LocalizedText> name() {
        return Optional.ofNullable(NAMES.get(this));
    }

    /**
     * The code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
