package nl.nds.core.maturity;

import java.util.List;
import nl.nds.core.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Levels in ascending order. The first has no cut-off and is always reached.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library. The order of the cut-offs is
 * checked when a {@link MaturityModel} is built.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface LevelSet permits ImmutableLevelSet {

    /**
     * The id by which nodes name the set.
     *
     * @return an id, unique among the level sets of the model
     */
    String id();

    /**
     * The levels, the lowest first.
     *
     * @return at least one level
     */
    List<Level> levels();
    /**
     * Starts an empty value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this value. Setting a list or map replaces it, adding to it extends it.
     *
     * @return a new builder that holds every part of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link LevelSet}. Not thread-safe. */
    final class Builder extends ImmutableLevelSet.Builder {
        Builder() {}
    }
}
