package nl.nds.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void codesAreThoseOfIso639() {
        assertEquals("en", Language.ENGLISH.code());
        assertEquals("nl", Language.DUTCH.code());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCode(Language language) {
        assertEquals(Optional.of(language), Language.byCode(language.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " en", "EN", "eng", "en-GB", "ENGLISH", "de", "0"})
    void isFoundByNothingElse(String code) {
        assertEquals(Optional.empty(), Language.byCode(code));
    }
}
