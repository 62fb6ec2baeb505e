package nl.nds.core.maturity;

import java.util.List;
import java.util.OptionalInt;
import nl.nds.core.number.Rational;

/** The levels of one node, decided on exact values on its range. */
final class Levels {

    private final List<Level> levels;

    Levels(LevelSet set) {
        this.levels = set.levels();
    }

    /** The number of the highest level that a value on the range reaches; the lowest is always reached. */
    int of(Rational value) {
        int reached = 0;
        for (int i = 1; i < levels.size(); i++) {
            if (!CompiledScale.reaches(value, levels.get(i).cutOff().orElseThrow())) {
                break;
            }
            reached = i;
        }
        return reached;
    }

    String codeOf(Rational value) {
        return levels.get(of(value)).code();
    }

    /** The number of a level by its code. */
    OptionalInt numberOf(String code) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).code().equals(code)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
