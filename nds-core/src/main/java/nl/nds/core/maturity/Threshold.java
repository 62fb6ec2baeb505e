package nl.nds.core.maturity;

import java.util.Objects;
import nl.nds.core.number.Decimal;

/**
 * What a child of a node with cumulative levels has to come to.
 *
 * <p>Immutable and thread-safe; a value type.
 */
public sealed interface Threshold {

    /**
     * A number to reach; equal counts.
     *
     * @param value the number on the range of the child; not null
     */
    record Value(Decimal value) implements Threshold {

        /**
         * Obtains a number to reach.
         *
         * @param value the number on the range of the child; not null
         */
        public Value {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A level to reach.
     *
     * @param code the code of the level in the level set of the child; not null
     */
    record OfLevel(String code) implements Threshold {

        /**
         * Obtains a level to reach.
         *
         * @param code the code of the level in the level set of the child; not null
         */
        public OfLevel {
            Objects.requireNonNull(code, "code");
        }
    }
}
