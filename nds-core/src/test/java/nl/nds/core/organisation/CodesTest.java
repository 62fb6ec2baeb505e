package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of TOOI and codes of CBS. */
class CodesTest {

    private static final String BASE = "https://identifier.overheid.nl/tooi/id/";

    @ParameterizedTest
    @CsvSource({
        "gemeente/gm0363, MUNICIPALITY",
        "provincie/pv27, PROVINCE",
        "waterschap/ws0155, WATER_BOARD",
        "ministerie/mnre1045, MINISTRY",
        "zbo/zb000117, INDEPENDENT_ADMINISTRATIVE_BODY",
        "oorg/oorg10264, OTHER",
        "so/so0001, COOPERATION",
        "col/col01, CARIBBEAN_PUBLIC_BODY",
    })
    void everyClassHasItsPathAndCode(String tail, TooiClass expected) {
        TooiUri uri = TooiUri.of(BASE + tail);
        assertEquals(expected, uri.organisationClass());
        assertEquals(tail, uri.organisationClass().path() + "/" + uri.code());
        assertEquals(BASE + tail, uri.toString());
        String zeros = tail.replaceAll("[0-9]", "0");
        Violation violation = TooiUri.check(BASE + zeros, Verdicts.PLACE).get(0);
        assertEquals("NDS-ORG-143", violation.code());
        assertEquals(
                zeros,
                violation.arguments().get("class") + "/" + violation.arguments().get("form"));
        assertEquals("NDS-ORG-143", Verdicts.codes(TooiUri.check(BASE + tail + "1", Verdicts.PLACE)));
        assertEquals(
                "NDS-ORG-143",
                Verdicts.codes(TooiUri.check(BASE + tail.substring(0, tail.length() - 1), Verdicts.PLACE)));
        assertEquals(
                "NDS-ORG-143",
                Verdicts.codes(TooiUri.check(BASE + tail.substring(0, tail.length() - 1) + "\uff11", Verdicts.PLACE)));
        assertEquals("NDS-ORG-143", Verdicts.codes(TooiUri.check(BASE + tail + "/", Verdicts.PLACE)));
        assertEquals("NDS-ORG-143", Verdicts.codes(TooiUri.check(BASE + tail + "\n", Verdicts.PLACE)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', NDS-ORG-141",
        "pv27, NDS-ORG-141",
        "https://identifier.overheid.nl/tooi/id/, NDS-ORG-141",
        "https://identifier.overheid.nl/tooi/id/provincie, NDS-ORG-141",
        "http://identifier.overheid.nl/tooi/id/provincie/pv27, NDS-ORG-141",
        "HTTPS://identifier.overheid.nl/tooi/id/provincie/pv27, NDS-ORG-141",
        "https://identifier.overheid.nl.example.org/tooi/id/provincie/pv27, NDS-ORG-141",
        "' https://identifier.overheid.nl/tooi/id/provincie/pv27', NDS-ORG-141",
        "https://identifier.overheid.nl/tooi/id//pv27, NDS-ORG-142",
        "https://identifier.overheid.nl/tooi/id/Provincie/pv27, NDS-ORG-142",
        "https://identifier.overheid.nl/tooi/id/stad/pv27, NDS-ORG-142",
        "https://identifier.overheid.nl/tooi/id/provincie/PV27, NDS-ORG-143",
        "https://identifier.overheid.nl/tooi/id/provincie/gm0363, NDS-ORG-143",
        "https://identifier.overheid.nl/tooi/id/provincie/, NDS-ORG-143",
        "https://identifier.overheid.nl/tooi/id/gemeente/0363, NDS-ORG-143",
        "https://identifier.overheid.nl/tooi/id/gemeente/hv_22300580, NDS-ORG-144",
        "https://identifier.overheid.nl/tooi/id/ministerie/wzg_2700, NDS-ORG-144",
        "http://standaarden.overheid.nl/owms/terms/Amsterdam, NDS-ORG-145",
        "https://standaarden.overheid.nl/owms/terms/'s-Hertogenbosch, NDS-ORG-145",
    })
    void otherAddressesAreNoOrganisationsOfTooi(String text, String code) {
        assertEquals(code, Verdicts.codes(TooiUri.check(text, Verdicts.PLACE)));
    }

    @Test
    void theClassesAreNamed() {
        Violation violation = TooiUri.check(BASE + "stad/pv27", Verdicts.PLACE).get(0);
        assertEquals(
                "gemeente, provincie, waterschap, ministerie, zbo, oorg, so, col",
                violation.arguments().get("accepted"));
        assertEquals(BASE, TooiUri.check("x", Verdicts.PLACE).get(0).arguments().get("base"));
    }

    @ParameterizedTest
    @CsvSource({
        "GM0363, ''",
        "GM0001, ''",
        "GM9000, ''",
        "GM9004, ''",
        "GM9001, NDS-ORG-154",
        "GM9002, NDS-ORG-154",
        "GM9003, NDS-ORG-154",
        "GM0000, NDS-ORG-105",
        "GM363, NDS-ORG-151",
        "GM00363, NDS-ORG-151",
        "GM036A, NDS-ORG-151",
        "GM, NDS-ORG-151",
        "'', NDS-ORG-151",
        "PV20, ''",
        "PV31, ''",
        "PV19, NDS-ORG-153",
        "PV32, NDS-ORG-153",
        "PV00, NDS-ORG-153",
        "PV2, NDS-ORG-151",
        "PV200, NDS-ORG-151",
        "PV2A, NDS-ORG-151",
        "WS0155, NDS-ORG-151",
        "ABCXYZ, NDS-ORG-151",
        "363, NDS-ORG-152",
        "0363, NDS-ORG-152",
        "20, NDS-ORG-152",
        "gm0363, NDS-ORG-101",
        "'GM0363    ', NDS-ORG-101",
        "'GM0363\n', NDS-ORG-101",
        "GM036３, NDS-ORG-101",
        "GM@363, NDS-ORG-101",
        "GM[363, NDS-ORG-101",
    })
    void codesOfCbs(String text, String codes) {
        assertEquals(codes, Verdicts.codes(CbsCode.check(text, Verdicts.PLACE)));
    }

    @Test
    void codesOfCbsKnowWhatTheyAreOf() {
        assertEquals(LegalType.MUNICIPALITY, CbsCode.of("GM0363").kind());
        assertEquals("0363", CbsCode.of("GM0363").digits());
        assertEquals(LegalType.PROVINCE, CbsCode.of("PV27").kind());
        assertEquals("27", CbsCode.of("PV27").digits());
        assertEquals("GM0363", CbsCode.tryParse("GM0363").orElseThrow().toString());
        assertThrows(InvalidDataException.class, () -> CbsCode.of("GM9001"));
    }

    @Test
    void detailsOfCodesOfCbs() {
        Violation blank = CbsCode.check("GM0363    ", Verdicts.PLACE).get(0);
        assertEquals("7", blank.arguments().get("position"));
        assertEquals("U+0020", blank.arguments().get("character"));
        assertEquals("A-Z 0-9", blank.arguments().get("accepted"));
        assertEquals(
                "cbs",
                CbsCode.check("GM0000", Verdicts.PLACE).get(0).arguments().get("scheme"));
    }

    @Test
    void valuesAreEqualIfTheirTextIs() {
        assertEquals(CbsCode.of("GM0363"), CbsCode.of("GM0363"));
        assertEquals(CbsCode.of("GM0363").hashCode(), CbsCode.of("GM0363").hashCode());
        assertNotEquals(CbsCode.of("GM0363"), CbsCode.of("GM0364"));
        assertNotEquals(CbsCode.of("GM0363").hashCode(), CbsCode.of("GM0364").hashCode());
        assertFalse(CbsCode.of("GM0363").equals((Object) "GM0363"));
        TooiUri uri = TooiUri.of(BASE + "provincie/pv27");
        assertEquals(uri, TooiUri.of(BASE + "provincie/pv27"));
        assertEquals(uri.hashCode(), TooiUri.of(BASE + "provincie/pv27").hashCode());
        assertNotEquals(uri, TooiUri.of(BASE + "provincie/pv28"));
        assertNotEquals(uri.hashCode(), TooiUri.of(BASE + "provincie/pv28").hashCode());
        assertFalse(uri.equals((Object) uri.toString()));
    }
}
