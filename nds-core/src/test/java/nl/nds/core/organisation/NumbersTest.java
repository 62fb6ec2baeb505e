package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RSIN, KVK number, branch number, and KVK number and branch number together. */
class NumbersTest {

    private static final IdentifierPolicy STRICT = IdentifierPolicy.DEFAULT.strict();

    @ParameterizedTest
    @CsvSource({
        "rsin, 002564440, ''",
        "rsin, 001326132, ''",
        "rsin, 821693992, ''",
        "rsin, 002564441, NDS-ORG-121",
        "rsin, 123456789, NDS-ORG-121",
        "rsin, 000000000, NDS-ORG-105",
        "rsin, 999993653, NDS-ORG-122",
        "rsin, 010000008, NDS-ORG-122",
        "rsin, 12345678, NDS-ORG-104",
        "rsin, 02564440, NDS-ORG-104",
        "rsin, 2564440, NDS-ORG-103",
        "rsin, 256444, NDS-ORG-102",
        "rsin, 0002564440, NDS-ORG-102",
        "rsin, 990000541921, NDS-ORG-104",
        "rsin, 00000001002564440000, NDS-ORG-104",
        "rsin, rsin:002564440, NDS-ORG-106",
        "rsin, NL.002564440, NDS-ORG-106",
        "rsin, 0025.64.440, NDS-ORG-101",
        "kvk, 01175716, ''",
        "kvk, 00000001, ''",
        "kvk, 10000000, ''",
        "kvk, 00000000, NDS-ORG-105",
        "kvk, 1234567, NDS-ORG-103",
        "kvk, 123456, NDS-ORG-102",
        "kvk, 123456782, NDS-ORG-104",
        "kvk, 0106:12345678, NDS-ORG-106",
        "kvk, '', NDS-ORG-102",
        "kvk-establishment, 69599084-990000541921, ''",
        "kvk-establishment, 990000541921, NDS-ORG-131",
        "kvk-establishment, 000012345678, NDS-ORG-131",
        "kvk-establishment, 000000000000, NDS-ORG-132",
        "kvk-establishment, 12345678, NDS-ORG-132",
        "kvk-establishment, 69599084990000541921, NDS-ORG-132",
        "kvk-establishment, 69599084.990000541921, NDS-ORG-132",
        "kvk-establishment, '', NDS-ORG-132",
        "kvk-establishment, -, NDS-ORG-102 NDS-ORG-102",
        "kvk-establishment, -990000541921, NDS-ORG-102",
        "kvk-establishment, 69599084-, NDS-ORG-102",
        "kvk-establishment, 9599084-90000541921, NDS-ORG-103 NDS-ORG-103",
        "kvk-establishment, 69599084-12345678, NDS-ORG-104",
        "kvk-establishment, 00000000-000000000000, NDS-ORG-105 NDS-ORG-105",
        "kvk-establishment, 0106:69599084-990000541921, NDS-ORG-106",
        "kvk-establishment, 69599084--90000541921, NDS-ORG-101",
        "kvk-establishment, 69599084-990000541921-, NDS-ORG-101",
        "bsn, 999993653, NDS-ORG-107",
        "BSN, x, NDS-ORG-107",
        "own, 0190:anything, ''",
        "OIN, 0190:anything, ''",
    })
    void hasOneVerdict(String scheme, String value, String codes) {
        assertEquals(codes, Verdicts.codes(new IdentifierScheme(scheme), value));
    }

    @Test
    void theHintSaysWhatItMayHaveBeen() {
        assertEquals(
                "a value of scheme kvk has 8 digits, not 7; were leading zeros lost?",
                Verdicts.english(IdentifierScheme.KVK, "1234567"));
        assertEquals(
                "a value of scheme rsin has 9 digits; 8 is the length of scheme kvk: is it of that scheme, or were leading"
                        + " zeros lost?",
                Verdicts.english(IdentifierScheme.RSIN, "12345678"));
        assertEquals(
                "a value of scheme kvk-establishment has 12 digits; 8 is the length of scheme kvk: is it of that scheme, or"
                        + " were leading zeros lost?",
                Verdicts.english(IdentifierScheme.KVK_ESTABLISHMENT, "69599084-12345678"));
        assertEquals(
                "a value of scheme rsin has the ASCII characters 0-9 and no others; character 3 is U+FF12",
                Verdicts.english(IdentifierScheme.RSIN, "00\uff12564440"));
        assertEquals(
                "a value of scheme rsin is the number only; the scheme, a code of it or a label does not stand in front",
                Verdicts.english(IdentifierScheme.RSIN, "RSIN:002564440"));
    }

    @Test
    void positionsAreThoseInTheWholeText() {
        List<Violation> found = KvkEstablishment.check("6959908😀-99000054192x", Verdicts.PLACE);
        assertEquals("NDS-ORG-101 NDS-ORG-101", Verdicts.codes(found));
        assertEquals("8", found.get(0).arguments().get("position"));
        assertEquals("U+1F600", found.get(0).arguments().get("character"));
        assertEquals("21", found.get(1).arguments().get("position"));
    }

    @Test
    void whatLooksLikeACitizenNumberIsWarnedAboutOrRefused() {
        String suspect = "999993653";
        Violation warning = Rsin.check(suspect, Verdicts.PLACE).get(0);
        assertEquals(Severity.WARNING, warning.severity());
        assertEquals(suspect, Rsin.of(suspect).toString());
        assertEquals(suspect, Rsin.tryParse(suspect).orElseThrow().toString());
        assertEquals(List.of(), warning.arguments().keySet().stream().toList());

        Violation refusal = Rsin.check(suspect, Verdicts.PLACE, STRICT).get(0);
        assertEquals("NDS-ORG-123", refusal.code());
        assertEquals(Severity.ERROR, refusal.severity());
        assertEquals(Optional.empty(), Rsin.tryParse(suspect, STRICT));
        assertThrows(InvalidDataException.class, () -> Rsin.of(suspect, STRICT));
        assertEquals("NDS-ORG-123", Verdicts.codes(IdentifierScheme.RSIN.check(suspect, Verdicts.PLACE, STRICT)));
        assertTrue(Rsin.tryParse("821693992", STRICT).isPresent());
        assertTrue(Rsin.tryParse("002564440", STRICT).isPresent());
    }

    @Test
    void anEstablishmentHasBothNumbers() {
        KvkEstablishment establishment = KvkEstablishment.of("01175716-000041571800");
        assertEquals(KvkNumber.of("01175716"), establishment.kvkNumber());
        assertEquals(EstablishmentNumber.of("000041571800"), establishment.establishmentNumber());
        assertEquals("01175716-000041571800", establishment.toString());
        assertEquals(
                establishment, new KvkEstablishment(KvkNumber.of("01175716"), EstablishmentNumber.of("000041571800")));
        assertThrows(InvalidDataException.class, () -> KvkEstablishment.of("01175716"));
    }

    @Test
    void valuesAreEqualIfTheirTextIs() {
        assertEquals(Rsin.of("002564440"), Rsin.of("002564440"));
        assertEquals(Rsin.of("002564440").hashCode(), Rsin.of("002564440").hashCode());
        assertNotEquals(Rsin.of("002564440"), Rsin.of("001326132"));
        assertFalse(Rsin.of("002564440").equals((Object) "002564440"));
        assertEquals(KvkNumber.of("01175716"), KvkNumber.of("01175716"));
        assertEquals(
                KvkNumber.of("01175716").hashCode(), KvkNumber.of("01175716").hashCode());
        assertNotEquals(KvkNumber.of("01175716"), KvkNumber.of("69599084"));
        assertFalse(KvkNumber.of("01175716").equals((Object) "01175716"));
        assertEquals(EstablishmentNumber.of("000041571800"), EstablishmentNumber.of("000041571800"));
        assertEquals(
                EstablishmentNumber.of("000041571800").hashCode(),
                EstablishmentNumber.of("000041571800").hashCode());
        assertNotEquals(EstablishmentNumber.of("000041571800"), EstablishmentNumber.of("990000541921"));
        assertFalse(EstablishmentNumber.of("000041571800").equals((Object) "000041571800"));
        assertNotEquals(Rsin.of("002564440").hashCode(), Rsin.of("001326132").hashCode());
        assertNotEquals(
                KvkNumber.of("01175716").hashCode(), KvkNumber.of("69599084").hashCode());
        assertNotEquals(
                EstablishmentNumber.of("000041571800").hashCode(),
                EstablishmentNumber.of("990000541921").hashCode());
    }

    @Test
    void policiesAreValues() {
        IdentifierPolicy policy = IdentifierPolicy.DEFAULT;
        assertFalse(policy.isStrict() || policy.allowsTestOins() || policy.allowsBrinOins());
        assertTrue(policy.strict().isStrict());
        assertFalse(policy.strict().allowsTestOins() || policy.strict().allowsBrinOins());
        assertTrue(policy.withTestOins().allowsTestOins());
        assertFalse(policy.withTestOins().isStrict() || policy.withTestOins().allowsBrinOins());
        assertTrue(policy.withBrinOins().allowsBrinOins());
        assertFalse(policy.withBrinOins().isStrict() || policy.withBrinOins().allowsTestOins());
        IdentifierPolicy all = policy.strict().withTestOins().withBrinOins();
        assertEquals(all, policy.withBrinOins().withTestOins().strict());
        assertEquals("strict, test OINs, BRIN OINs", all.toString());
        assertEquals("not strict, no test OINs, no BRIN OINs", policy.toString());
        assertEquals(4, policy.strict().hashCode());
        assertEquals(2, policy.withTestOins().hashCode());
        assertEquals(1, policy.withBrinOins().hashCode());
        assertEquals(7, all.hashCode());
        for (IdentifierPolicy other : List.of(policy.strict(), policy.withTestOins(), policy.withBrinOins())) {
            assertNotEquals(policy, other);
        }
        assertFalse(policy.equals((Object) "x"));
    }

    @Test
    void schemesHaveTheirCodesOfIso6523() {
        assertEquals(Optional.of("0190"), IdentifierScheme.OIN.icd());
        assertEquals(Optional.of("0106"), IdentifierScheme.KVK.icd());
        assertEquals(Optional.empty(), IdentifierScheme.RSIN.icd());
        assertEquals(Optional.of("0190"), new IdentifierScheme("oin").icd());
        assertTrue(IdentifierScheme.KVK_ESTABLISHMENT.isKnown());
        assertEquals("kvk-establishment", IdentifierScheme.KVK_ESTABLISHMENT.toString());
        assertFalse(new IdentifierScheme("bsn").isKnown());
    }
}
