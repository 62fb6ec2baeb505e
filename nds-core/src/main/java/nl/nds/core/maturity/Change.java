package nl.nds.core.maturity;

import java.util.List;
import java.util.Objects;

/**
 * A part of the change of a node.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param path the way from the compared node to the part that brought the change: the ids of the nodes below the compared
 *     one, the part at last, a hundred at most; empty if it is the compared node itself; not null
 * @param kind what changed there; not null
 * @param amount how much it changes the compared node, in numbers of its range; the rounded amounts of one comparison are settled so
 *     that they add up, see {@link Comparison}, and may be beside the exact amount by more than the rounding; not null
 */
public record Change(List<String> path, ChangeKind kind, Contribution.Amount amount) {

    /**
     * Obtains a part of a change. The list is copied.
     *
     * @param path the ids of the nodes on the way to the part; not null
     * @param kind what changed; not null
     * @param amount how much; not null
     */
    public Change {
        path = List.copyOf(path);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
    }
}
