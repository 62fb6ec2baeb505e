package nl.nds.core.instrument;

import java.util.Objects;

/**
 * An algorithm of an organisation, with the facts that the Algoritmeregister has of it.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param category its category; not null
 * @param use whether it is used, and when; not null
 * @param isPublished whether it is in the register
 */
public record AlgorithmRecord(AlgorithmCategory category, AlgorithmUse use, boolean isPublished) {

    /**
     * Obtains a record.
     *
     * @param category its category; not null
     * @param use whether it is used, and when; not null
     * @param isPublished whether it is in the register
     */
    public AlgorithmRecord {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(use, "use");
    }
}
