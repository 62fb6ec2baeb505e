package nl.nds.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 2147483647", "2147483647, 1", "12, 7"})
    void countsFromOne(int line, int column) {
        Location location = new Location(line, column);
        assertEquals(line, location.line());
        assertEquals(column, location.column());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "0, 0", "-1, 5", "5, -1", "-2147483648, 1"})
    void refusesWhatLiesBeforeTheFirst(int line, int column) {
        assertThrows(IllegalArgumentException.class, () -> new Location(line, column));
    }

    @Test
    void isAValue() {
        assertEquals(new Location(3, 4), new Location(3, 4));
        assertNotEquals(new Location(3, 4), new Location(4, 3));
    }
}
