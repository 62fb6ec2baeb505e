package nl.nds.examples.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void showsWhatIsReachedWhatIsPossibleAndWhatIsBeyond() {
        assertEquals("██████████", Bar.of(1, 1, 10));
        assertEquals("··········", Bar.of(0, 0, 10));
        assertEquals("█████░░░··", Bar.of(0.5, 0.8, 10));
        assertEquals("░░░░░░░░░░", Bar.of(0, 1, 10));
        assertEquals("█████·····", Bar.of(0.5, 0.5, 10));
    }

    @Test
    void isNeverFullUnlessAllIsReached() {
        assertEquals("█████████·", Bar.of(0.999, 0.999, 10));
        assertEquals("█████████░", Bar.of(0.999, 1, 10));
        assertEquals("█████████·", Bar.of(Math.nextDown(1.0), Math.nextDown(1.0), 10));
    }

    @Test
    void isNeverEmptyUnlessNothingIsReached() {
        assertEquals("█·········", Bar.of(0.001, 0.001, 10));
        assertEquals("█·········", Bar.of(Double.MIN_VALUE, Double.MIN_VALUE, 10));
        assertEquals("░·········", Bar.of(0, 0.001, 10));
    }

    @Test
    void takesWhatLiesOutsideTheScaleAsItsEnds() {
        assertEquals("██████████", Bar.of(1.2, 1.3, 10));
        assertEquals("··········", Bar.of(-0.2, -0.1, 10));
    }
}
