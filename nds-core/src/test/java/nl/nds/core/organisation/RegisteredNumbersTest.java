package nl.nds.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the registers hold is accepted, with a warning only where the register is odd. */
class RegisteredNumbersTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "/organisation-data/registered.csv", numLinesToSkip = 1)
    void isAccepted(String tooi, String cbs, String oin, String rsin, String kvk, String warnings) {
        Organisation.Builder builder = Organisation.builder().id("x").addName(new OrganisationName("X"));
        if (tooi != null) {
            builder.addIdentifier(
                    new Identifier(IdentifierScheme.TOOI, TooiUri.of(tooi).toString()));
        }
        if (cbs != null) {
            builder.addIdentifier(
                    new Identifier(IdentifierScheme.CBS, CbsCode.of(cbs).toString()));
        }
        if (oin != null) {
            builder.addIdentifier(
                    new Identifier(IdentifierScheme.OIN, Oin.of(oin).toString()));
        }
        if (rsin != null) {
            assertTrue(Rsin.check(rsin, Verdicts.PLACE, IdentifierPolicy.DEFAULT.strict())
                    .isEmpty());
            builder.addIdentifier(
                    new Identifier(IdentifierScheme.RSIN, Rsin.of(rsin).toString()));
        }
        if (kvk != null) {
            builder.addIdentifier(
                    new Identifier(IdentifierScheme.KVK, KvkNumber.of(kvk).toString()));
        }
        String found = builder.build().check(IdentifierPolicy.DEFAULT.strict()).violations().stream()
                .map(Violation::code)
                .collect(Collectors.joining(" "));
        assertEquals(warnings == null ? "" : warnings, found);
    }
}
