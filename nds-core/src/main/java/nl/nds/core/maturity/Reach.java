package nl.nds.core.maturity;

import java.util.List;
import java.util.Objects;

/**
 * What reaches a level: answers that do if they are all raised to their best.
 *
 * <p>Which set is given is defined, so that everybody gets the same: from all answered indicators below their best, in the order
 * of what each gains alone at its best, the least first, and of equals the later in the model first, each is left out
 * without which the level is still reached. On trees of arithmetic means that is a smallest set.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param kind what is known of the set; not null
 * @param raised the ids of the indicators to raise, in the order of the model; none if the level is not reached by raising
 *     answers; not null
 * @param blockedBy what then stands in the way, with all answers at their best: what a gate that holds depends on, and what has
 *     no answer or cannot come to more; the ids of nodes and facts; none if the level is reached; not null
 */
public record Reach(ReachKind kind, List<String> raised, List<String> blockedBy) {

    /**
     * Obtains what reaches a level. The lists are copied.
     *
     * @param kind what is known of the set; not null
     * @param raised the ids of the indicators to raise; not null
     * @param blockedBy the ids of what stands in the way; not null
     * @throws IllegalArgumentException if there are indicators to raise although that does not reach the level, or none, or
     *     something that stands in the way, although it does
     */
    public Reach {
        Objects.requireNonNull(kind, "kind");
        raised = List.copyOf(raised);
        blockedBy = List.copyOf(blockedBy);
        boolean isReached = kind != ReachKind.NOT_BY_RAISING;
        if (isReached == raised.isEmpty() || (isReached && !blockedBy.isEmpty())) {
            throw new IllegalArgumentException("a level is reached by raising answers, or something stands in the way");
        }
    }
}
