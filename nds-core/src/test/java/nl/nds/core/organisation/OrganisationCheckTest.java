package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;

/** What an organisation says of its identifiers. */
class OrganisationCheckTest {

    private static Organisation.Builder organisation(String... schemesAndValues) {
        Organisation.Builder builder = Organisation.builder().id("x").addName(new OrganisationName("X"));
        for (int i = 0; i < schemesAndValues.length; i += 2) {
            builder.addIdentifier(new Identifier(new IdentifierScheme(schemesAndValues[i]), schemesAndValues[i + 1]));
        }
        return builder;
    }

    private static List<String> lines(Report report) {
        return report.violations().stream()
                .map(it -> it.code() + " " + it.path()
                        + (it.related().isEmpty() ? "" : " " + it.related().get(0)))
                .toList();
    }

    static List<String> refusal(Organisation.Builder builder) {
        return lines(assertThrows(InvalidDataException.class, builder::build).report());
    }

    @Test
    void nothingIsOddAboutMost() {
        Organisation amsterdam = organisation(
                        "tooi", "https://identifier.overheid.nl/tooi/id/gemeente/gm0363",
                        "oin", "00000001002564440000",
                        "rsin", "002564440",
                        "kvk", "34366966",
                        "cbs", "GM0363",
                        "owms", "anything")
                .build();
        assertEquals(Report.empty(), amsterdam.check());
        assertEquals(Report.empty(), amsterdam.check(IdentifierPolicy.DEFAULT.strict()));
    }

    @Test
    void errorsRefuseTheOrganisation() {
        assertEquals(
                List.of("NDS-ORG-121 /identifiers/0/value", "NDS-ORG-103 /identifiers/1/value"),
                refusal(organisation("rsin", "123456789", "kvk", "1234567")));
        assertEquals(List.of("NDS-ORG-107 /identifiers/0/value"), refusal(organisation("bsn", "999993653")));
        assertEquals(
                List.of("NDS-ORG-131 /identifiers/0/value"),
                refusal(organisation("kvk-establishment", "000012345678")));
        assertEquals(List.of("NDS-ORG-001 /identifiers"), refusal(organisation()));
        assertEquals(
                List.of("NDS-DOC-017 /id", "NDS-ORG-002 /names"),
                refusal(organisation("own", "x").id("-").names(List.of())));
    }

    @Test
    void warningsDoNot() {
        Organisation organisation =
                organisation("oin", "00000004000000062001", "rsin", "999993653").build();
        assertEquals(
                List.of("NDS-ORG-117 /identifiers/0/value", "NDS-ORG-122 /identifiers/1/value"),
                lines(organisation.check()));
        assertTrue(organisation.check().isValid());
        assertEquals(
                List.of("NDS-ORG-117 /identifiers/0/value", "NDS-ORG-123 /identifiers/1/value"),
                lines(organisation.check(IdentifierPolicy.DEFAULT.strict())));
        assertFalse(organisation.check(IdentifierPolicy.DEFAULT.strict()).isValid());
    }

    @Test
    void aRepeatedIdentifierIsOneViolation() {
        assertEquals(
                List.of("NDS-ORG-121 /identifiers/0/value", "NDS-ORG-004 /identifiers/1 /identifiers/0"),
                refusal(organisation("rsin", "123456789", "rsin", "123456789")));
    }

    @Test
    void anOinOfAnotherNumberIsOdd() {
        assertEquals(
                List.of("NDS-ORG-118 /identifiers/0/value /identifiers/1/value"),
                lines(organisation("oin", "00000001009261606000", "rsin", "001709069")
                        .build()
                        .check()));
        Report swapped = organisation("rsin", "001709069", "rsin", "002564440", "oin", "00000002009261606000")
                .build()
                .check();
        assertEquals(List.of("NDS-ORG-118 /identifiers/2/value /identifiers/0/value"), lines(swapped));
        assertEquals("rsin", swapped.violations().get(0).arguments().get("scheme"));
        Report kvk = organisation("kvk", "33003396", "oin", "00000003300339600000", "rsin", "001709069")
                .build()
                .check();
        assertEquals(List.of("NDS-ORG-118 /identifiers/1/value /identifiers/0/value"), lines(kvk));
        assertEquals("kvk", kvk.violations().get(0).arguments().get("scheme"));
        assertFalse(Verdicts.said(kvk.violations().get(0)).contains("300339"));
    }

    @Test
    void anOinOfTheSameNumberOrOfNoneToCompareIsNot() {
        for (Organisation.Builder fine : List.of(
                organisation("oin", "00000001009261606000"),
                organisation("oin", "00000001009261606000", "kvk", "33003396"),
                organisation("oin", "00000003300339600000", "rsin", "001709069"),
                organisation("oin", "00000004000000062000", "rsin", "001709069", "kvk", "33003396"),
                organisation("oin", "00000001001709069000", "rsin", "002564440", "rsin", "001709069"),
                organisation("oin", "00000003330033960000", "kvk", "33003396"))) {
            assertEquals(Report.empty(), fine.build().check());
        }
    }

    @Test
    void nothingIsComparedWithABrokenNumber() {
        assertEquals(
                List.of("NDS-ORG-121 /identifiers/1/value"),
                refusal(organisation("oin", "00000001009261606000", "rsin", "123456789")));
        assertEquals(
                List.of("NDS-ORG-115 /identifiers/0/value"),
                refusal(organisation("oin", "00000001123456789000", "rsin", "001709069")));
    }

    @Test
    void theRulesAreCompleteAndInTheOrderOfTheirCodes() throws IllegalAccessException {
        List<Rule> constants = new ArrayList<>();
        for (var field : OrganisationRules.class.getDeclaredFields()) {
            if (field.getType() == Rule.class) {
                constants.add((Rule) field.get(null));
            }
        }
        assertEquals(constants, OrganisationRules.all());
        List<String> codes = OrganisationRules.all().stream().map(Rule::code).toList();
        assertEquals(codes.stream().sorted().distinct().toList(), codes);
        assertTrue(codes.stream().allMatch(code -> code.matches("NDS-ORG-[0-9]{3}")));
    }

    @Test
    void rulesOfOthersNameThem() {
        Violation prefix = Oin.check("00000011123456789000", JsonPointer.ROOT).get(0);
        assertEquals("Logius, OIN-Stelsel 2.2.2", prefix.source().orElseThrow().title());
        assertTrue(IdentifierScheme.CBS
                .check("x0", JsonPointer.ROOT)
                .get(0)
                .source()
                .isEmpty());
        assertTrue(IdentifierScheme.TOOI
                .check("x", JsonPointer.ROOT)
                .get(0)
                .source()
                .isPresent());
        assertTrue(new IdentifierScheme("bsn")
                .check("x", JsonPointer.ROOT)
                .get(0)
                .source()
                .isPresent());
    }
}
