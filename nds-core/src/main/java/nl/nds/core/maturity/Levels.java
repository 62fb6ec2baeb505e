package nl.nds.core.maturity;

import java.util.List;
import nl.nds.core.real.Real;

/** The levels of one node, decided on exact values on its range. */
final class Levels {

    private final List<Level> levels;

    /** Where each level but the lowest begins. */
    private final List<Bound> beginnings;

    Levels(LevelSet set) {
        this.levels = set.levels();
        this.beginnings = levels.stream()
                .skip(1)
                .map(it -> Bound.of(it.cutOff().orElseThrow()))
                .toList();
    }

    /** The number of the highest level that a value on the range reaches; the lowest is always reached. */
    int of(Real value) {
        int reached = 0;
        while (reached < beginnings.size() && beginnings.get(reached).isReachedBy(value)) {
            reached++;
        }
        return reached;
    }

    String codeOf(Real value) {
        return levels.get(of(value)).code();
    }
}
