package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The cases of {@code identifiers.csv}: what was accepted or refused elsewhere, and should not have been. */
class IdentifierCasesTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(
            resources = "/organisation-data/identifiers.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false,
            emptyValue = "",
            nullValues = {})
    void hasTheVerdictThatItDeserves(
            String number,
            String type,
            String input,
            String expected,
            String testedAs,
            String scheme,
            String value,
            String rule) {
        String text = value.replace("\\n", "\n");
        String codes = rule == null ? "" : rule;
        switch (testedAs) {
            case "value" -> verdict(scheme, text, expected, codes);
            case "organisation" -> {
                Organisation organisation = Organisation.builder()
                        .id("x")
                        .addName(new OrganisationName("X"))
                        .addIdentifier(new Identifier(new IdentifierScheme(scheme), text))
                        .addIdentifier(new Identifier(IdentifierScheme.KVK, "33003396"))
                        .build();
                assertEquals(codes, Verdicts.codes(organisation.check().violations()));
                assertEquals("accepted-with-warning", expected);
            }
            case "date" -> assertEquals("", Verdicts.codes(new IdentifierScheme(scheme), text));
            case "unknown" -> {
                IdentifierScheme unknown = new IdentifierScheme(scheme);
                assertFalse(unknown.isKnown());
                assertEquals("", Verdicts.codes(unknown, text));
            }
            default -> {
                assertEquals("untyped", testedAs);
                assertThrows(InvalidDataException.class, () -> new IdentifierScheme(scheme == null ? "" : scheme));
                assertThrows(InvalidDataException.class, () -> new IdentifierScheme(text + ":"));
            }
        }
    }

    private static void verdict(String scheme, String value, String expected, String codes) {
        List<Violation> found = scheme.equals("branch")
                ? EstablishmentNumber.check(value, Verdicts.PLACE)
                : new IdentifierScheme(scheme).check(value, Verdicts.PLACE);
        assertEquals(codes, Verdicts.codes(found));
        Report report = Report.of(found);
        switch (expected) {
            case "accepted" -> assertEquals(0, report.total());
            case "accepted-with-warning" ->
                assertEquals(Severity.WARNING, report.worst().orElseThrow());
            default -> {
                assertTrue(
                        List.of("refused", "refused-in-production", "undefined").contains(expected), expected);
                assertFalse(report.isValid());
            }
        }
        for (Violation violation : found) {
            assertEquals(Verdicts.PLACE, violation.path());
            assertFalse(Verdicts.said(violation).contains(value));
        }
    }
}
