package nl.nds.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceGradeTest {

    @Test
    void gradesAreLetters() {
        assertEquals("A", EvidenceGrade.OFFICIAL.code());
        assertEquals("B", EvidenceGrade.PRESS.code());
        assertEquals("C", EvidenceGrade.COMMUNITY.code());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsLetter(EvidenceGrade grade) {
        assertEquals(Optional.of(grade), EvidenceGrade.byCode(grade.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A ", "D", "OFFICIAL", "0"})
    void isFoundByNothingElse(String code) {
        assertEquals(Optional.empty(), EvidenceGrade.byCode(code));
    }
}
