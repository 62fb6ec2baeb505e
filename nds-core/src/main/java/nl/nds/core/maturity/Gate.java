package nl.nds.core.maturity;

import java.util.Objects;
import nl.nds.core.number.Decimal;

/**
 * A cap on the value of a node. It only lowers; of several gates the lowest cap holds, in whatever order they stand.
 *
 * <p>Immutable and thread-safe; a value type.
 */
public sealed interface Gate {

    /**
     * A cap that holds unless a condition is met. While it is undetermined, a value above the cap is not determined, and a
     * value at or below it stands.
     *
     * @param condition the condition that lifts the cap; not null
     * @param cap the highest value without it, on the range of the node; not null
     */
    record Unless(Condition condition, Decimal cap) implements Gate {

        /**
         * Obtains a gate.
         *
         * @param condition the condition that lifts the cap; not null
         * @param cap the highest value without it, on the range of the node; not null
         */
        public Unless {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(cap, "cap");
        }
    }

    /**
     * A cap at the fraction that another node has. A node that is out of scope or not applicable caps nothing.
     *
     * @param node the id of the other node; not null
     */
    record CapBy(String node) implements Gate {

        /**
         * Obtains a gate.
         *
         * @param node the id of the other node; not null
         */
        public CapBy {
            Objects.requireNonNull(node, "node");
        }
    }
}
