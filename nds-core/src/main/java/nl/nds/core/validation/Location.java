package nl.nds.core.validation;

/**
 * A position in a text that people edit.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param line the line, the first is 1
 * @param column the position in the line, counted in code points, the first is 1
 */
public record Location(int line, int column) {

    /**
     * Obtains a position.
     *
     * @param line the line, the first is 1
     * @param column the position in the line, counted in code points, the first is 1
     * @throws IllegalArgumentException if one of the numbers is below 1
     */
    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns are counted from 1");
        }
    }
}
