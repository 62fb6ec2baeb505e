package nl.nds.core.maturity;

import java.util.List;
import java.util.Objects;

/**
 * Levels in ascending order. The first has no cut-off and is always reached.
 *
 * <p>Immutable and thread-safe; a value type. The order of the cut-offs is checked when a {@link MaturityModel} is built.
 *
 * @param id the id by which nodes name the set, unique among the level sets of the model; not null
 * @param levels the levels, the lowest first; at least one, which the model checks; not null
 */
public record LevelSet(String id, List<Level> levels) {

    /**
     * Obtains a level set. The list is copied.
     *
     * @param id the id by which nodes name the set; not null
     * @param levels the levels, the lowest first; not null
     */
    public LevelSet {
        Objects.requireNonNull(id, "id");
        levels = List.copyOf(levels);
    }

    /**
     * Obtains a level set.
     *
     * @param id the id by which nodes name the set; not null
     * @param levels the levels, the lowest first; not null
     * @return the level set; not null
     */
    public static LevelSet of(String id, Level... levels) {
        return new LevelSet(id, List.of(levels));
    }
}
