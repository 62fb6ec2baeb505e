package nl.nds.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

    @Test
    void bothLanguagesAreThere() {
        LocalizedText text = LocalizedText.of("municipality", "gemeente");
        assertEquals("municipality", text.in(Language.ENGLISH));
        assertEquals("gemeente", text.in(Language.DUTCH));
        assertEquals(Optional.of("municipality"), text.only(Language.ENGLISH));
        assertEquals(Optional.of("gemeente"), text.only(Language.DUTCH));
        assertEquals("municipality", text.toString());
    }

    @Test
    void theOtherLanguageStandsInForAMissingOne() {
        LocalizedText english = LocalizedText.english("municipality");
        assertEquals("municipality", english.in(Language.ENGLISH));
        assertEquals("municipality", english.in(Language.DUTCH));
        assertEquals(Optional.of("municipality"), english.only(Language.ENGLISH));
        assertEquals(Optional.empty(), english.only(Language.DUTCH));
        assertEquals("municipality", english.toString());

        LocalizedText dutch = LocalizedText.dutch("gemeente");
        assertEquals("gemeente", dutch.in(Language.ENGLISH));
        assertEquals("gemeente", dutch.in(Language.DUTCH));
        assertEquals(Optional.empty(), dutch.only(Language.ENGLISH));
        assertEquals(Optional.of("gemeente"), dutch.only(Language.DUTCH));
        assertEquals("gemeente", dutch.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u2003\u2028"})
    void neitherIsBlank(String blank) {
        assertEquals("the english text is blank", refusal(() -> LocalizedText.of(blank, "gemeente")));
        assertEquals("the dutch text is blank", refusal(() -> LocalizedText.of("municipality", blank)));
        assertEquals("the english text is blank", refusal(() -> LocalizedText.english(blank)));
        assertEquals("the dutch text is blank", refusal(() -> LocalizedText.dutch(blank)));
    }

    private static String refusal(Runnable maker) {
        return assertThrows(IllegalArgumentException.class, maker::run).getMessage();
    }

    @Test
    void neitherIsNull() {
        assertThrows(NullPointerException.class, () -> LocalizedText.of(null, "gemeente"));
        assertThrows(NullPointerException.class, () -> LocalizedText.of("municipality", null));
        assertThrows(NullPointerException.class, () -> LocalizedText.english(null));
        assertThrows(NullPointerException.class, () -> LocalizedText.dutch(null));
    }

    @Test
    void equalityIsByBothLanguages() {
        LocalizedText text = LocalizedText.of("data", "gegevens");
        assertEquals(text, LocalizedText.of("data", "gegevens"));
        assertEquals(text.hashCode(), LocalizedText.of("data", "gegevens").hashCode());
        assertNotEquals(text, LocalizedText.of("data", "data"));
        assertNotEquals(text, LocalizedText.of("information", "gegevens"));
        assertNotEquals(text, LocalizedText.english("data"));
        assertNotEquals(LocalizedText.english("data"), LocalizedText.dutch("data"));
        assertFalse(text.equals(null));
        assertFalse(text.equals((Object) "data"));
        assertTrue(Set.of(text.hashCode(), LocalizedText.english("data").hashCode())
                        .size()
                == 2);
    }
}
