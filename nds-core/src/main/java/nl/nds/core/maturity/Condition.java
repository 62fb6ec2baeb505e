package nl.nds.core.maturity;

import java.util.List;
import java.util.Objects;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.InvalidDataException;

/**
 * A statement about nodes and facts that is true, false, undetermined or void.
 *
 * <p>It is <em>undetermined</em> while a node that it names is unknown or inconclusive, and <em>void</em> if that node is
 * out of scope or not applicable. {@link All} and {@link Any} skip void parts; if all parts are void, so is the whole.
 * Otherwise a false part makes {@link All} false, and a true part makes {@link Any} true, even beside undetermined ones.
 *
 * <p>Immutable and thread-safe; a value type.
 */
public sealed interface Condition {

    /**
     * The nodes and facts that the condition is about.
     *
     * @return their ids, as often as they are named, in the order of the condition; unmodifiable
     */
    default List<String> nodes() {
        return Conditions.leaves(this).stream().map(Conditions::nodeOf).toList();
    }

    /**
     * The node is at least as good as a number on its range; this compares fractions, so it also holds where small numbers
     * are good.
     *
     * @param node the id of the node; not null
     * @param value the number on the node's range; not null
     */
    record AtLeast(String node, Decimal value) implements Condition {
        /**
         * Obtains the condition.
         *
         * @param node the id of the node; not null
         * @param value the number on the node's range; not null
         */
        public AtLeast {
            Objects.requireNonNull(node, "node");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The node has reached a level of its level set.
     *
     * @param node the id of the node; not null
     * @param level the code of the level; not null
     */
    record AtLeastLevel(String node, String level) implements Condition {
        /**
         * Obtains the condition.
         *
         * @param node the id of the node; not null
         * @param level the code of the level; not null
         */
        public AtLeastLevel {
            Objects.requireNonNull(node, "node");
            Objects.requireNonNull(level, "level");
        }
    }

    /**
     * The answer to a choice is one of some codes.
     *
     * @param node the id of the indicator or fact; not null
     * @param codes at least one code; not null
     */
    record In(String node, List<String> codes) implements Condition {
        /**
         * Obtains the condition.
         *
         * @param node the id of the indicator or fact; not null
         * @param codes at least one code; not null
         * @throws InvalidDataException if there is no code
         */
        public In {
            Objects.requireNonNull(node, "node");
            codes = Conditions.atLeastOne(codes);
        }
    }

    /**
     * The answer to a yes-no question is this one.
     *
     * @param node the id of the indicator or fact; not null
     * @param yes the answer that is meant
     */
    record YesNo(String node, boolean yes) implements Condition {
        /**
         * Obtains the condition.
         *
         * @param node the id of the indicator or fact; not null
         * @param yes the answer that is meant
         */
        public YesNo {
            Objects.requireNonNull(node, "node");
        }
    }

    /**
     * Every part that is not void is true.
     *
     * @param parts at least one condition; not null
     */
    record All(List<Condition> parts) implements Condition {
        /**
         * Obtains the condition.
         *
         * @param parts at least one condition; not null
         * @throws InvalidDataException if there is no part
         */
        public All {
            parts = Conditions.atLeastOne(parts);
        }
    }

    /**
     * Some part is true.
     *
     * @param parts at least one condition; not null
     */
    record Any(List<Condition> parts) implements Condition {
        /**
         * Obtains the condition.
         *
         * @param parts at least one condition; not null
         * @throws InvalidDataException if there is no part
         */
        public Any {
            parts = Conditions.atLeastOne(parts);
        }
    }

    /**
     * The part is false.
     *
     * @param part the condition; not null
     */
    record Not(Condition part) implements Condition {
        /**
         * Obtains the condition.
         *
         * @param part the condition; not null
         */
        public Not {
            Objects.requireNonNull(part, "part");
        }
    }
}
