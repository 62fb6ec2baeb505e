package nl.nds.examples.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BarTest {

    private static String bar(double sure, double figure, double possible) {
        return Bar.of(sure, OptionalDouble.of(figure), possible, 10);
    }

    private static String settled(double share) {
        return bar(share, share, share);
    }

    @Test
    void showsWhatIsSureWhatIsOpenWhereTheFigureIsAndWhatIsBeyond() {
        assertEquals("██████████", settled(1));
        assertEquals("··········", settled(0));
        assertEquals("█████·····", settled(0.5));
        assertEquals("██░░┃░░░··", bar(0.2, 0.5, 0.8));
        assertEquals("███░░░░░░┃", bar(1 / 3.0, 1, 1));
        assertEquals("┃░░░░░░░░░", bar(0, 0, 1));
    }

    @Test
    void aFigureThatIsMissingHasNoMark() {
        assertEquals("██░░░░░░··", Bar.of(0.2, OptionalDouble.empty(), 0.8, 10));
        assertEquals("░░░░░░░░░░", Bar.of(0, OptionalDouble.empty(), 1, 10));
    }

    @Test
    void theFigureStaysInTheOpenPart() {
        assertEquals("█████┃░░··", bar(0.5, 0.1, 0.8));
        assertEquals("█████░░┃··", bar(0.5, 0.9, 0.8));
    }

    @Test
    void isNeverFullUnlessAllIsReached() {
        assertEquals("█████████·", settled(0.999));
        assertEquals("█████████┃", bar(0.999, 0.999, 1));
        assertEquals("█████████·", settled(Math.nextDown(1.0)));
    }

    @Test
    void isNeverEmptyUnlessNothingIsReached() {
        assertEquals("█·········", settled(0.001));
        assertEquals("█·········", settled(Double.MIN_VALUE));
        assertEquals("░·········", Bar.of(0, OptionalDouble.empty(), 0.001, 10));
    }

    @Test
    void takesWhatLiesOutsideTheScaleAsItsEnds() {
        assertEquals("██████████", bar(1.2, 1.25, 1.3));
        assertEquals("··········", bar(-0.2, -0.15, -0.1));
    }
}
