package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.nds.core.text.Language;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OinTest {

    private static final IdentifierPolicy ALL =
            IdentifierPolicy.DEFAULT.withTestOins().withBrinOins();

    private static String codes(String text, IdentifierPolicy policy) {
        return Verdicts.codes(Oin.check(text, Verdicts.PLACE, policy));
    }

    private static String codes(String text) {
        return Verdicts.codes(Oin.check(text, Verdicts.PLACE));
    }

    @ParameterizedTest
    @CsvSource({
        "00000001003214345000, ''",
        "00000001003214345001, NDS-ORG-117",
        "00000001003214345100, NDS-ORG-117",
        "00000001003214346000, NDS-ORG-115",
        "00000001003214346001, NDS-ORG-115",
        "00000001000000000000, NDS-ORG-115",
        "00000001000000000001, NDS-ORG-115",
        "00000001999993653000, NDS-ORG-122",
        "00000001999993653001, NDS-ORG-122 NDS-ORG-117",
        "00000002813512979000, ''",
        "00000002813512979001, NDS-ORG-117",
        "00000002813512978000, NDS-ORG-115",
        "00000002999993653000, NDS-ORG-122",
        "00000003520354760000, ''",
        "00000003520354760001, NDS-ORG-116",
        "00000003520354761000, NDS-ORG-116",
        "00000003000000000000, NDS-ORG-116",
        "00000003000000010000, ''",
        "00000004000000062000, ''",
        "00000004000000062001, NDS-ORG-117",
        "00000005000000062000, NDS-ORG-111",
        "00000006510600001000, ''",
        "00000006510600001123, ''",
        "00000007510600001000, NDS-ORG-112",
        "0000000712KB00000000, NDS-ORG-112",
        "00000008823631400000, ''",
        "00000008823631400123, ''",
        "00000009123456789123, ''",
        "00000010123456789123, ''",
        "00000011123456789000, NDS-ORG-111",
        "00000098123456789000, NDS-ORG-111",
        "00000099123456789000, NDS-ORG-114",
        "10000001003214345000, NDS-ORG-111",
        "0000000712KB0000000, NDS-ORG-101",
        "0000000812KB00000000, NDS-ORG-101",
    })
    void thePrefixSaysHowTheRestIsChecked(String text, String codes) {
        assertEquals(codes, codes(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'', NDS-ORG-102, 0",
        "0000000100321434500, NDS-ORG-102, 19",
        "000000010032143450000, NDS-ORG-102, 21",
        "1003214345000, NDS-ORG-103, 13",
        "10123456789000, NDS-ORG-103, 14",
        "003214345, NDS-ORG-104, 9",
        "52035476, NDS-ORG-104, 8",
        "990000541921, NDS-ORG-104, 12",
    })
    void theLengthIsExplained(String text, String code, String actual) {
        Violation violation = Oin.check(text, Verdicts.PLACE).get(0);
        assertEquals(code, violation.code());
        assertEquals(actual, violation.arguments().get("actual"));
        assertEquals("20", violation.arguments().get("expected"));
        assertEquals("oin", violation.arguments().get("scheme"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0190:00000003123456780000",
                "0190.00000003123456780000",
                "OIN:00000003123456780000",
                "NL:OIN:00000003123456780000",
                "urn.oin.00000003123456780000",
                ":00000003123456780000",
            })
    void aLabelInFrontIsNamed(String text) {
        assertEquals("NDS-ORG-106", codes(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'00000001 002220647 000', 9, U+0020",
        "'00000003123456780000\n', 21, U+000A",
        "' 00000003123456780000', 1, U+0020",
        "'00000003123456780000:', 21, U+003A",
        "'0190:0000000312345678000', 5, U+003A",
        "'0190:000000031234567800000', 5, U+003A",
        "'OIN:0000000312345678000A', 1, U+004F",
        "'０0000003123456780000', 1, U+FF10",
        "'0000000312345678000٠', 20, U+0660",
        "'0000😀0031234567800x', 5, U+1F600",
        "'00000003123456780/00', 18, U+002F",
    })
    void anOddCharacterIsNamedByItsCodePointAndPosition(String text, String position, String character) {
        Violation violation = Oin.check(text, Verdicts.PLACE).get(0);
        assertEquals("NDS-ORG-101", violation.code());
        assertEquals(position, violation.arguments().get("position"));
        assertEquals(character, violation.arguments().get("character"));
        assertEquals("0-9", violation.arguments().get("accepted"));
    }

    @Test
    void aLoneSurrogateIsNamed() {
        Violation violation =
                Oin.check("0000000\ud83d003123456780000", Verdicts.PLACE).get(0);
        assertEquals("U+D83D", violation.arguments().get("character"));
        assertEquals("8", violation.arguments().get("position"));
    }

    @Test
    void testNumbersAreForThoseWhoAllowThem() {
        String text = "00000099123456789123";
        assertEquals(Optional.empty(), Oin.tryParse(text));
        assertEquals(Optional.empty(), Oin.tryParse(text, IdentifierPolicy.DEFAULT.withBrinOins()));
        Oin oin = Oin.of(text, IdentifierPolicy.DEFAULT.withTestOins());
        assertEquals(OinPrefix.TEST, oin.prefix());
        assertEquals(oin, Oin.tryParse(oin.toString(), ALL).orElseThrow());
        assertEquals(Optional.empty(), oin.rsin());
        assertEquals(Optional.empty(), oin.kvkNumber());
    }

    @Test
    void schoolsAreForThoseWhoSwitchThemOn() {
        String text = "0000000712KB00000000";
        assertEquals(Optional.empty(), Oin.tryParse(text, IdentifierPolicy.DEFAULT.withTestOins()));
        assertEquals(
                OinPrefix.BRIN,
                Oin.of(text, IdentifierPolicy.DEFAULT.withBrinOins()).prefix());
        assertEquals("", codes("00000007ABCXYZ019AZ0", ALL));
        assertEquals("", codes("00000007000000000001", ALL));
        for (String wrong : new String[] {
            "00000007000000000000",
            "0000000712kb00000000",
            "0000000712K\uff2200000000",
            "0000000712K 00000000",
            "0000000712@[00000000",
            "0000000712/:00000000",
        }) {
            assertEquals("NDS-ORG-113", codes(wrong, ALL), wrong);
        }
    }

    @Test
    void onlyPrefixesThatWouldBeAcceptedAreNamed() {
        String usual = "00000001, 00000002, 00000003, 00000004, 00000006, 00000008, 00000009, 00000010";
        String wrong = "12345678901234567891";
        assertEquals(usual, Oin.check(wrong, Verdicts.PLACE).get(0).arguments().get("accepted"));
        assertEquals(
                "00000001, 00000002, 00000003, 00000004, 00000006, 00000007, 00000008, 00000009, 00000010, 00000099",
                Oin.check(wrong, Verdicts.PLACE, ALL).get(0).arguments().get("accepted"));
    }

    @ParameterizedTest
    @EnumSource(OinPrefix.class)
    void everyPrefixIsFoundAgain(OinPrefix prefix) {
        String text = prefix.digits() + "003214340000";
        assertEquals(8, prefix.digits().length());
        assertEquals(Optional.of(prefix), OinPrefix.at(text));
        String fitting = prefix.digits() + (prefix == OinPrefix.KVK ? "520354760000" : "003214345000");
        Oin oin = Oin.of(fitting, ALL);
        assertEquals(prefix, oin.prefix());
        assertEquals(fitting, oin.toString());
        assertEquals(
                prefix == OinPrefix.RSIN || prefix == OinPrefix.FI_NUMBER ? "Optional[003214345]" : "Optional.empty",
                oin.rsin().toString());
        assertEquals(
                prefix == OinPrefix.KVK ? "Optional[52035476]" : "Optional.empty",
                oin.kvkNumber().toString());
    }

    @Test
    void aSuspectedCitizenNumberIsRefusedByAStrictPolicy() {
        assertEquals("NDS-ORG-123", codes("00000001999993653000", IdentifierPolicy.DEFAULT.strict()));
        assertTrue(Oin.tryParse("00000001999993653000").isPresent());
        assertTrue(Oin.tryParse("00000001999993653000", IdentifierPolicy.DEFAULT.strict())
                .isEmpty());
        assertTrue(Oin.tryParse("00000001003214345001", IdentifierPolicy.DEFAULT.strict())
                .isPresent());
    }

    @Test
    void theSuffixIsAWarning() {
        Violation violation = Oin.check("00000002003182447001", Verdicts.PLACE).get(0);
        assertEquals(Severity.WARNING, violation.severity());
        assertEquals("00000002", violation.arguments().get("prefix"));
        assertEquals("chapter 6", violation.source().orElseThrow().clause().orElseThrow());
        assertEquals("00000002003182447001", Oin.of("00000002003182447001").toString());
    }

    @Test
    void equalIfTheDigitsAre() {
        Oin oin = Oin.of("00000001003214345000");
        assertEquals(oin, Oin.of("00000001003214345000"));
        assertEquals(oin.hashCode(), Oin.of("00000001003214345000").hashCode());
        assertNotEquals(oin, Oin.of("00000003520354760000"));
        assertNotEquals(oin.hashCode(), Oin.of("00000003520354760000").hashCode());
        assertFalse(oin.equals((Object) "00000001003214345000"));
    }

    @Test
    void refusalsDoNotRepeatTheText() {
        InvalidDataException refused = assertThrows(InvalidDataException.class, () -> Oin.of("00000001002564441000"));
        assertFalse(refused.getMessage().contains("002564441"));
        assertEquals(
                "de 9 cijfers achter de prefix 00000001 van een OIN voldoen aan de elfproef en zijn niet allemaal nullen",
                refused.report().violations().get(0).message().in(Language.DUTCH));
    }
}
