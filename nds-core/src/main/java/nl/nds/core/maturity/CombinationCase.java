package nl.nds.core.maturity;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way of combining observations that is used if a condition is true.
 *
 * <p>Immutable and thread-safe; a value type.
 */
public final class CombinationCase {

    private final @Nullable Condition condition;
    private final CombinationRule use;

    private CombinationCase(@Nullable Condition condition, CombinationRule use) {
        this.condition = condition;
        this.use = Objects.requireNonNull(use, "use");
    }

    /**
     * Obtains the case that is taken when no case before it is.
     *
     * @param use how to combine then; not null
     * @return the case; not null
     */
    public static CombinationCase otherwise(CombinationRule use) {
        return new CombinationCase(null, use);
    }

    /**
     * Obtains a case that is taken if a condition is true.
     *
     * @param condition the condition; false, void and undetermined go on to the next case; not null
     * @param use how to combine then; not null
     * @return the case; not null
     */
    public static CombinationCase when(Condition condition, CombinationRule use) {
        return new CombinationCase(Objects.requireNonNull(condition, "condition"), use);
    }

    /**
     * The condition.
     *
     * @return the condition, or empty if the case always holds
     */
    public Optional<Condition> condition() {
        return Optional.ofNullable(condition);
    }

    /**
     * How to combine in this case.
     *
     * @return the rule
     */
    public CombinationRule use() {
        return use;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CombinationCase that && use == that.use && Objects.equals(condition, that.condition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(condition, use);
    }

    /**
     * The case, for people.
     *
     * @return a line
     */
    @Override
    public String toString() {
        return (condition == null ? "otherwise " : "if " + condition + " ") + use.code();
    }
}
