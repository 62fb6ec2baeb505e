package nl.nds.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Utrecht, utrecht",
        "DEN HAAG, den haag",
        "'Den  Haag ', den haag",
        "\"'s-Hertogenbosch\", s hertogenbosch",
        "S\u00fadwest-Frysl\u00e2n, sudwest fryslan",
        "Financi\u00ebn, financien",
        "'Nuenen, Gerwen en Nederwetten', nuenen gerwen en nederwetten",
        "Vallei & Eem, vallei en eem",
        "Vallei&Eem, vallei en eem",
        "Bergen (NH.), bergen nh",
        "SSC-ICT, ssc ict",
        "\u0132sselstein, ijsselstein",
        "\u0133sselstein, ijsselstein",
        "IJsselstein, ijsselstein",
        "\uff35\uff34\uff32\uff25\uff23\uff28\uff34, utrecht",
        "GM0363, gm0363",
        "'1e lijn', 1e lijn",
        "&, en",
        "& b, en b"
    })
    void aNameIsWordsOfSmallLettersAndDigits(String name, String key) {
        assertEquals(key, NameKey.of(name.replace("\"", "")));
    }

    @Test
    void whatHasNoLettersAndDigitsIsEmpty() {
        for (String nothing : List.of("", " ", "-", "'", "\u2019\u2018", "()", "\u0301", "\u00a0", "\ud83d\ude00")) {
            assertEquals("", NameKey.of(nothing));
        }
    }

    @Test
    void everyApostropheIsNone() {
        for (String apostrophe :
                List.of("'", "`", "\u00b4", "\u02bc", "\u2018", "\u2019", "\u201b", "\u2032", "\uff07", "")) {
            assertEquals("s gravenhage", NameKey.of(apostrophe + "s-Gravenhage"));
            assertEquals("hunze en aas", NameKey.of("Hunze en Aa" + apostrophe + "s"));
        }
    }

    @Test
    void anApostropheInACharacterIsNoneEither() {
        // one character for an apostrophe and an n
        assertEquals(NameKey.of("'n"), NameKey.of("\u0149"));
        assertEquals("n", NameKey.of("\u0149"));
    }

    @Test
    void fourSpellingsOfOneNameAreOne() {
        for (String spelling : List.of(
                "S\u00fadwest-Frysl\u00e2n",
                "Su\u0301dwest-Frysla\u0302n",
                "S\u00fadwest Frysl\u00e2n",
                "sudwest\u2010fryslan",
                "SUDWEST - FRYSLAN")) {
            assertEquals("sudwest fryslan", NameKey.of(spelling));
        }
        assertNotEquals("sudwest fryslan", NameKey.of("S\u00c3\u00badwest-Frysl\u00c3\u00a2n"));
    }

    @Test
    void wordsStayApart() {
        assertNotEquals(NameKey.of("Den Haag"), NameKey.of("Denhaag"));
        assertNotEquals(NameKey.of("Bergen (NH)"), NameKey.of("Bergen (L)"));
        assertNotEquals(NameKey.of("Aa en Maas"), NameKey.of("Aa Maas"));
    }
}
