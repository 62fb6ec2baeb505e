package nl.nds.examples.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BarProperties {

    private static final String SEED = "20261125";

    @Property(seed = SEED)
    void hasItsWidthAndItsPartsInOrder(
            @ForAll @DoubleRange(min = -0.1, max = 1.1) double one,
            @ForAll @DoubleRange(min = -0.1, max = 1.1) double other,
            @ForAll @IntRange(min = 2, max = 60) int columns) {
        OptionalDouble figure = OptionalDouble.of((one + other) / 2);
        String bar = Bar.of(Math.min(one, other), figure, Math.max(one, other), columns);
        assertEquals(columns, bar.length());
        assertTrue(bar.matches("█*(░*┃░*)?·*"), bar);
    }

    @Property(seed = SEED)
    void isFullOnlyAtTheBestAndEmptyOnlyAtTheWorst(
            @ForAll @DoubleRange(min = 0, max = 1) double share, @ForAll @IntRange(min = 2, max = 60) int columns) {
        String bar = Bar.of(share, OptionalDouble.of(share), share, columns);
        assertEquals(share == 1, bar.equals("█".repeat(columns)));
        assertEquals(share == 0, bar.equals("·".repeat(columns)));
    }

    @Property(seed = SEED)
    void isWithinAColumnOfTheShare(
            @ForAll @DoubleRange(min = 0, max = 1) double share, @ForAll @IntRange(min = 2, max = 60) int columns) {
        long reached = Bar.of(share, OptionalDouble.empty(), 1, columns)
                .chars()
                .filter(it -> it == '█')
                .count();
        assertTrue(Math.abs(reached - share * columns) <= 1);
    }

    @Property(seed = SEED)
    void neverShrinksAsMoreIsReached(
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other,
            @ForAll @IntRange(min = 2, max = 60) int columns) {
        String less = Bar.of(Math.min(one, other), OptionalDouble.empty(), 1, columns);
        String more = Bar.of(Math.max(one, other), OptionalDouble.empty(), 1, columns);
        assertTrue(less.lastIndexOf('█') <= more.lastIndexOf('█'));
    }
}
