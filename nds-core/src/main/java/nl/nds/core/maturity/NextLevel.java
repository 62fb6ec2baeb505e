package nl.nds.core.maturity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.number.Decimal;

/**
 * The level above that of a node, and what keeps the node from it.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param level the next level: its code, and where it begins on the range of the node; not null
 * @param missing how far the value is from there: at least 0, rounded half-even to ten digits after the point; not null
 * @param blockedBy what stands in the way, apart from the value: what a gate that holds depends on, the children that decide a
 *     minimum, maximum or median, and those that fall short of a cumulative level; the ids of nodes and facts, none if a higher
 *     value would do; not null
 * @param reach what reaches the level by raising answers; empty if that was not asked; not null
 */
public record NextLevel(Level level, Decimal missing, List<String> blockedBy, Optional<Reach> reach) {

    /**
     * Obtains the next level.
     *
     * @param level its code and cut-off; not null
     * @param missing how far the value is from there; not null
     * @param blockedBy the ids of what stands in the way; not null
     * @param reach what reaches the level by raising answers, or empty; not null
     * @throws IllegalArgumentException if the level has no cut-off, since then there is none below it
     */
    public NextLevel {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(reach, "reach");
        blockedBy = List.copyOf(blockedBy);
        if (level.cutOff().isEmpty()) {
            throw new IllegalArgumentException("a level without a cut-off is the lowest");
        }
    }

    /**
     * Where the level begins.
     *
     * @return the cut-off on the range of the node
     */
    public CutOff cutOff() {
        return level.cutOff().orElseThrow();
    }
}
