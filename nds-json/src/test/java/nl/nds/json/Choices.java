package nl.nds.json;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of random numbers from which values are made. Each choice takes the next number; after the last one every choice is
 * its first, simplest alternative, so that what jqwik shrinks is the row.
 */
final class Choices {

    private final List<Integer> row;
    private int next;

    Choices(List<Integer> row) {
        this.row = row;
    }

    /** A number from 0 up to, and not including, a limit. */
    int below(int limit) {
        return next < row.size() ? row.get(next++) % limit : 0;
    }

    /** True in so many of a hundred cases; false is the simpler one. */
    boolean chance(int percent) {
        return below(100) >= 100 - percent;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T of(T... alternatives) {
        return alternatives[below(alternatives.length)];
    }

    <T> T oneOf(List<T> alternatives) {
        return alternatives.get(below(alternatives.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> rest = new ArrayList<>(things);
        List<T> shuffled = new ArrayList<>();
        while (!rest.isEmpty()) {
            shuffled.add(rest.remove(below(rest.size())));
        }
        return shuffled;
    }
}
