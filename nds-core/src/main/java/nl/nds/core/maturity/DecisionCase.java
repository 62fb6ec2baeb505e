package nl.nds.core.maturity;

import java.util.Objects;
import java.util.Optional;
import nl.nds.core.number.Decimal;

/**
 * One case of a {@link Decision}: what the node comes to if the condition holds and that of no case before does.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param condition the condition; empty for the last case, which holds otherwise; not null
 * @param then what the node comes to; not null
 */
public record DecisionCase(Optional<Condition> condition, Then then) {

    /**
     * Obtains a case.
     *
     * @param condition the condition; empty for the last case; not null
     * @param then what the node comes to; not null
     */
    public DecisionCase {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(then, "then");
    }

    /**
     * Obtains a case with a condition.
     *
     * @param condition the condition; not null
     * @param then what the node comes to; not null
     * @return the case; not null
     */
    public static DecisionCase when(Condition condition, Then then) {
        return new DecisionCase(Optional.of(condition), then);
    }

    /**
     * Obtains the last case.
     *
     * @param then what the node comes to if no other case holds; not null
     * @return the case; not null
     */
    public static DecisionCase otherwise(Then then) {
        return new DecisionCase(Optional.empty(), then);
    }

    /**
     * What a node comes to.
     *
     * <p>Immutable and thread-safe; a value type.
     */
    public sealed interface Then {

        /**
         * A number.
         *
         * @param value the number on the range of the decision; not null
         */
        record Value(Decimal value) implements Then {

            /**
             * Obtains a number.
             *
             * @param value the number on the range of the decision; not null
             */
            public Value {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * The number at which a level begins; for the lowest level the beginning of the range.
         *
         * @param code the code of a level of the decision's level set; not null
         */
        record OfLevel(String code) implements Then {

            /**
             * Obtains the beginning of a level.
             *
             * @param code the code of a level of the decision's level set; not null
             */
            public OfLevel {
                Objects.requireNonNull(code, "code");
            }
        }

        /**
         * What another node comes to, its fraction and its state.
         *
         * @param id the id of the other node; not null
         */
        record OfNode(String id) implements Then {

            /**
             * Obtains the outcome of another node.
             *
             * @param id the id of the other node; not null
             */
            public OfNode {
                Objects.requireNonNull(id, "id");
            }
        }

        /** Not applicable. */
        record NotApplicable() implements Then {}
    }
}
