package nl.nds.core.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * A finite row of random numbers from which values are made. Each choice takes the next number; after the last one every
 * choice is its first, simplest alternative. So what jqwik shrinks is the row, and a shorter row or a smaller number in it
 * makes a simpler value.
 *
 * <p>Used up as it goes: make a new one for each value. Not thread-safe.
 */
public final class Choices {

    private final List<Integer> row;
    private int next;

    /**
     * Obtains the choices that a row of numbers makes.
     *
     * @param row numbers of at least 0; not null, no nulls in it
     */
    public Choices(List<Integer> row) {
        this.row = List.copyOf(row);
    }

    /**
     * Choices that jqwik generates and shrinks.
     *
     * @param shortest the least number of choices that are not the simplest; at least 0
     * @param longest the greatest; at least {@code shortest}
     * @return an arbitrary of new rows; not null
     */
    public static Arbitrary<Choices> between(int shortest, int longest) {
        return rows(shortest, longest).map(Choices::new);
    }

    /** The rows themselves, for values that are made from them in one go, so that jqwik can make them again. */
    static Arbitrary<List<Integer>> rows(int shortest, int longest) {
        return Arbitraries.integers()
                .between(0, 9_999)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .list()
                .ofMinSize(shortest)
                .ofMaxSize(longest)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /**
     * A number.
     *
     * @param limit the first number that is too great; at least 1
     * @return a number from 0 up to, and not including, the limit; 0 is the simplest
     */
    public int below(int limit) {
        return next < row.size() ? row.get(next++) % limit : 0;
    }

    /**
     * Whether something happens.
     *
     * @param percent in how many of a hundred cases; from 0 to 99
     * @return true in so many of a hundred cases; false is simpler
     */
    public boolean chance(int percent) {
        return below(100) >= 100 - percent;
    }

    /**
     * One of some things.
     *
     * @param <T> their type
     * @param alternatives at least one, the simplest first; not null
     * @return one of them
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> T of(T... alternatives) {
        return alternatives[below(alternatives.length)];
    }

    /**
     * One element of a list.
     *
     * @param <T> the type of the elements
     * @param alternatives at least one, the simplest first; not null
     * @return one of them
     */
    public <T> T oneOf(List<T> alternatives) {
        return alternatives.get(below(alternatives.size()));
    }

    /**
     * The elements of a list in another order.
     *
     * @param <T> the type of the elements
     * @param things the list; not null
     * @return a new list of the same elements in any order, the given order being the simplest; not null
     */
    public <T> List<T> shuffled(List<T> things) {
        Objects.requireNonNull(things, "things");
        List<T> rest = new ArrayList<>(things);
        List<T> shuffled = new ArrayList<>();
        while (!rest.isEmpty()) {
            shuffled.add(rest.remove(below(rest.size())));
        }
        return shuffled;
    }

    /** The next half of the choices that are left, for a part that should leave some to others. */
    Choices half() {
        int end = next + (row.size() - next) / 2;
        Choices half = new Choices(row.subList(next, end));
        next = end;
        return half;
    }

    @Override
    public String toString() {
        return row.toString();
    }
}
