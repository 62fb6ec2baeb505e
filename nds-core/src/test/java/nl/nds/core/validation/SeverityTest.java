package nl.nds.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityTest {

    @Test
    void theHeaviestComesFirst() {
        assertEquals(List.of(Severity.ERROR, Severity.WARNING, Severity.INFO), List.of(Severity.values()));
        assertEquals("error", Severity.ERROR.code());
        assertEquals("warning", Severity.WARNING.code());
        assertEquals("info", Severity.INFO.code());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsWord(Severity severity) {
        assertEquals(Optional.of(severity), Severity.byCode(severity.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ERROR", "Error", "error ", "note", "0"})
    void isFoundByNothingElse(String code) {
        assertEquals(Optional.empty(), Severity.byCode(code));
    }
}
