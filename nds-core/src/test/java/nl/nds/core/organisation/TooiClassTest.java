package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of TOOI, and the legal types that they allow. */
class TooiClassTest {

    @ParameterizedTest
    @CsvSource({
        "gm0363, MUNICIPALITY",
        "pv27, PROVINCE",
        "ws0155, WATER_BOARD",
        "mnre1045, MINISTRY",
        "zb000117, INDEPENDENT_ADMINISTRATIVE_BODY",
        "oorg10264, OTHER",
        "so0001, COOPERATION",
        "col01, CARIBBEAN_PUBLIC_BODY"
    })
    void everyCodeIsOfOneClass(String code, TooiClass expected) {
        assertEquals(Optional.of(expected), TooiClass.ofCode(code));
        assertEquals(
                List.of(expected),
                Arrays.stream(TooiClass.values()).filter(it -> it.hasCode(code)).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gm",
                "gm363",
                "gm00363",
                "gm0000",
                "GM0363",
                "gm036a",
                "gm036\uff13",
                " gm0363",
                "gm0363\n",
                "0363",
                "pv",
                "pv0",
                "pv00",
                "ws155",
                "mnre45",
                "zb117",
                "hv_22300580",
                "xx0001"
            })
    void anotherTextIsACodeOfNone(String code) {
        assertEquals(Optional.empty(), TooiClass.ofCode(code));
    }

    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY, municipality",
        "PROVINCE, province",
        "WATER_BOARD, water-board",
        "MINISTRY, ministry",
        "INDEPENDENT_ADMINISTRATIVE_BODY, independent-administrative-body",
        "CARIBBEAN_PUBLIC_BODY, caribbean-public-body",
        "OTHER, ",
        "COOPERATION, "
    })
    void aClassHasOneTypeOrSeveral(TooiClass tooiClass, String type) {
        assertEquals(Optional.ofNullable(type).map(LegalType::new), tooiClass.type());
    }

    @ParameterizedTest
    @EnumSource(TooiClass.class)
    void aTypeIsAllowedByItsClassOrByThoseWithoutAType(TooiClass tooiClass) {
        List<LegalType> withClass =
                Stream.of(TooiClass.values()).flatMap(it -> it.type().stream()).toList();
        for (LegalType type : LegalType.known()) {
            boolean expected =
                    tooiClass.type().isPresent() ? tooiClass.type().get().equals(type) : !withClass.contains(type);
            assertEquals(expected, tooiClass.allows(type), type.code());
        }
        assertTrue(tooiClass.allows(new LegalType("guild")));
    }

    @Test
    void severalTypesHaveNoClassOfTheirOwn() {
        assertTrue(TooiClass.OTHER.allows(LegalType.POLICE));
        assertTrue(TooiClass.COOPERATION.allows(LegalType.JOINT_ARRANGEMENT));
        assertFalse(TooiClass.OTHER.allows(LegalType.MUNICIPALITY));
        assertFalse(TooiClass.MUNICIPALITY.allows(LegalType.POLICE));
    }

    // contradictions in time

    private static Dated<LegalType> type(LegalType type, String period) {
        return new Dated<>(type, DateRange.of(period));
    }

    private static Organisation.Builder municipality(String period) {
        return Organisation.builder()
                .id("gm0363")
                .addName(new OrganisationName("Amsterdam"))
                .addIdentifier(
                        new Identifier(IdentifierScheme.TOOI, TooiUri.BASE + "gemeente/gm0363", DateRange.of(period)));
    }

    private static List<String> refusal(Organisation.Builder builder) {
        return OrganisationCheckTest.refusal(builder);
    }

    private static void assertFine(Organisation.Builder builder) {
        assertEquals(Report.empty(), builder.build().check());
    }

    @Test
    void aTypeWithoutAPeriodIsAMemberOfItsOwn() {
        assertEquals(
                List.of("NDS-ORG-007 /type /identifiers/0/value"),
                refusal(municipality("../..").type(LegalType.AGENCY)));
        assertEquals(
                List.of("NDS-ORG-007 /types/0 /identifiers/0/value"),
                refusal(municipality("../..").addTypes(type(LegalType.AGENCY, "2020-01-01/.."))));
        assertEquals(
                List.of("NDS-ORG-007 /types/0 /identifiers/0/value"),
                refusal(municipality("../..")
                        .addTypes(type(LegalType.AGENCY, "../.."), type(LegalType.POLICE, "../.."))));
    }

    @Test
    void theClassIsNamed() {
        Organisation.Builder builder = municipality("../..").type(LegalType.PROVINCE);
        Report report = assertThrows(InvalidDataException.class, builder::build).report();

        assertEquals("gemeente", report.violations().get(0).arguments().get("class"));
    }

    @Test
    void anotherTypeMayHoldOnOtherDays() {
        assertFine(municipality("../2018-12-31").addTypes(type(LegalType.PROVINCE, "2019-01-01/..")));
        assertFine(municipality("../2018-12-31")
                .addTypes(type(LegalType.MUNICIPALITY, "../2018-12-31"), type(LegalType.PROVINCE, "2019-01-01/..")));
        assertEquals(
                List.of("NDS-ORG-007 /types/0 /identifiers/0/value"),
                refusal(municipality("../2018-12-31").addTypes(type(LegalType.PROVINCE, "2018-12-31/.."))));
        assertEquals(
                List.of("NDS-ORG-007 /types/1 /identifiers/0/value"),
                refusal(municipality("2012-01-01/..")
                        .addTypes(
                                type(LegalType.MUNICIPALITY, "../2010-12-31"),
                                type(LegalType.PROVINCE, "2015-01-01/.."))));
    }

    @Test
    void oneTypeThatFitsIsEnough() {
        assertFine(municipality("../..")
                .addTypes(type(LegalType.ADVISORY_COUNCIL, "../.."), type(LegalType.MUNICIPALITY, "../..")));
        assertFine(
                municipality("../..").addTypes(type(LegalType.POLICE, "../.."), type(new LegalType("guild"), "../..")));
    }

    @Test
    void withoutATypeOrATooiIdentifierNothingIsContradicted() {
        assertFine(municipality("../.."));
        assertFine(municipality("../..")
                .identifiers(List.of(new Identifier(IdentifierScheme.CBS, "GM0363")))
                .type(LegalType.PROVINCE));
    }

    @Test
    void everyTooiIdentifierIsCompared() {
        assertEquals(
                List.of("NDS-ORG-007 /type /identifiers/1/value"),
                refusal(municipality("../..")
                        .addIdentifier(new Identifier(IdentifierScheme.TOOI, TooiUri.BASE + "provincie/pv27"))
                        .type(LegalType.MUNICIPALITY)));
        // what is no address of TOOI has no class
        assertEquals(
                List.of("NDS-ORG-142 /identifiers/1/value"),
                refusal(municipality("../..")
                        .addIdentifier(new Identifier(IdentifierScheme.TOOI, TooiUri.BASE + "stad/pv27"))
                        .type(LegalType.MUNICIPALITY)));
    }
}
