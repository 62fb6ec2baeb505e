package nl.nds.core.instrument;

import java.util.List;
import java.util.Objects;

/**
 * Whether an offer has the minimum level that a contracting authority sets. It is rejected if a single objective stays below it,
 * before any score is looked at (grade C).
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param minimum the level that every objective has to have; not null
 * @param failing the objectives below it, in their order; not null
 * @param unknown the objectives of which the level is not known, in their order; not null
 */
public record SealGate(SealLevel minimum, List<SovereigntyObjective> failing, List<SovereigntyObjective> unknown) {

    /**
     * Obtains a gate. The lists are copied.
     *
     * @param minimum the level that every objective has to have; not null
     * @param failing the objectives below it; not null
     * @param unknown the objectives of which the level is not known; not null
     */
    public SealGate {
        Objects.requireNonNull(minimum, "minimum");
        failing = List.copyOf(failing);
        unknown = List.copyOf(unknown);
    }

    /**
     * Whether the offer is known to have the level.
     *
     * @return true if no objective is below it and none is unknown
     */
    public boolean isPassed() {
        return failing.isEmpty() && unknown.isEmpty();
    }

    /**
     * Whether the offer is known not to have the level, whatever the unknown objectives turn out to be.
     *
     * @return true if an objective is below it
     */
    public boolean isRejected() {
        return !failing.isEmpty();
    }
}
