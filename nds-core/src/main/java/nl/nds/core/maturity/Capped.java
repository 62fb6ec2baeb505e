package nl.nds.core.maturity;

import java.util.List;
import java.util.Objects;
import nl.nds.core.number.Decimal;

/**
 * That a gate lowered the value of a node.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param gate the position of the gate with the lowest cap among the gates of the node; the first is 0
 * @param nodes what the gate depends on: the ids of the nodes and facts that its condition names, or of the node that caps;
 *     not null
 * @param before the value without gates, on the range of the node, rounded half-even to ten digits after the point; not
 *     null
 */
public record Capped(int gate, List<String> nodes, Decimal before) {

    /**
     * Obtains what a gate did. The list is copied.
     *
     * @param gate the position of the gate; the first is 0
     * @param nodes what the gate depends on; not null
     * @param before the value without gates; not null
     */
    public Capped {
        nodes = List.copyOf(nodes);
        Objects.requireNonNull(before, "before");
    }
}
