package nl.nds.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import nl.nds.core.validation.InvalidDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialPeriodTest {

    @ParameterizedTest
    @CsvSource({
        // period, day, may contain, surely contains
        "2025-06/2026-02, 2025-05-31, false, false",
        "2025-06/2026-02, 2025-06-01, true, false",
        "2025-06/2026-02, 2025-06-29, true, false",
        "2025-06/2026-02, 2025-06-30, true, true",
        "2025-06/2026-02, 2026-02-01, true, true",
        "2025-06/2026-02, 2026-02-02, true, false",
        "2025-06/2026-02, 2026-02-28, true, false",
        "2025-06/2026-02, 2026-03-01, false, false",
        "../2025-06, 0001-01-01, true, true",
        "2026/.., 2026-12-30, true, false",
        "2026/.., 9999-12-31, true, true",
        "../.., 2026-01-01, true, true"
    })
    void aDayIsInIt(String period, LocalDate day, boolean may, boolean surely) {
        assertEquals(may, PartialPeriod.of(period).mayContain(day));
        assertEquals(surely, PartialPeriod.of(period).surelyContains(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025/", "/2025", "2025-06-31/..", "2025/2026/2027", "…/2025"})
    void anotherTextIsNone(String text) {
        assertThrows(IllegalArgumentException.class, () -> PartialPeriod.of(text));
    }

    @Test
    void aDateThatIsNoneIsRefusedAsSuch() {
        assertThrows(InvalidDataException.class, () -> PartialPeriod.of("2025-6/.."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/2025", "2025-06-02/2025-06-01", "2025-07/2025-Q2"})
    void itCannotEndBeforeItBegins(String text) {
        assertThrows(IllegalArgumentException.class, () -> PartialPeriod.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025/2025", "2025-07/2025", "2025/2025-01", "2025-06-01/2025-06-01"})
    void itCanEndInTheSameYear(String text) {
        assertEquals(text, PartialPeriod.of(text).toString());
    }

    @Test
    void nothingIsKnownOfTheOneThatIsUnknown() {
        assertEquals(new PartialPeriod(Optional.empty(), Optional.empty()), PartialPeriod.UNKNOWN);
        assertEquals("../..", PartialPeriod.UNKNOWN.toString());
    }
}
