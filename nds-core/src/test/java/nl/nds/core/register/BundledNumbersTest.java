package nl.nds.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.nds.core.organisation.CbsCode;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierPolicy;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.KvkNumber;
import nl.nds.core.organisation.Oin;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.Rsin;
import nl.nds.core.organisation.TooiUri;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.junit.jupiter.api.Test;

/** What the registers hold is accepted, with a warning only where the register is odd. */
class BundledNumbersTest {

    private static final OrganisationRegister REGISTER = OrganisationRegister.bundled();
    private static final IdentifierPolicy STRICT = IdentifierPolicy.DEFAULT.strict();

    /**
     * The irregular numbers: an OIN with the suffix of an older numbering (117), or made of another number than the
     * organisation has now (118).
     */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("gm0074", "NDS-ORG-118"),
            Map.entry("gm0222", "NDS-ORG-118"),
            Map.entry("gm0361", "NDS-ORG-118"),
            Map.entry("gm0385", "NDS-ORG-118"),
            Map.entry("gm0441", "NDS-ORG-118"),
            Map.entry("gm0537", "NDS-ORG-118"),
            Map.entry("gm1681", "NDS-ORG-118"),
            Map.entry("gm1945", "NDS-ORG-118"),
            Map.entry("mnre1025", "NDS-ORG-117 NDS-ORG-118"),
            Map.entry("mnre1045", "NDS-ORG-118"),
            Map.entry("mnre1058", "NDS-ORG-117"),
            Map.entry("mnre1130", "NDS-ORG-118"),
            Map.entry("oorg10112", "NDS-ORG-117 NDS-ORG-118"),
            Map.entry("oorg10148", "NDS-ORG-118"),
            Map.entry("oorg12370", "NDS-ORG-117"),
            Map.entry("oorg12374", "NDS-ORG-117"),
            Map.entry("pv30", "NDS-ORG-118"),
            Map.entry("zb000217", "NDS-ORG-118"));

    @Test
    void onlyTheIrregularNumbersAreOdd() {
        Map<String, String> found = new TreeMap<>();
        for (Organisation organisation : REGISTER.organisations()) {
            Report report = organisation.check(STRICT);
            assertTrue(report.isValid(), organisation.id());
            if (report.total() > 0) {
                found.put(
                        organisation.id(),
                        report.violations().stream().map(Violation::code).collect(Collectors.joining(" ")));
            }
        }

        assertEquals(new TreeMap<>(IRREGULAR), found);
    }

    @Test
    void theReportOfTheRegisterHasTheseAndTheSharedNumbers() {
        Map<String, String> expected = new TreeMap<>(IRREGULAR);
        // the Autoriteit Consument en Markt has the numbers of the ministry of Economic Affairs
        expected.merge("zb000217", "NDS-ORG-012 NDS-ORG-012 NDS-ORG-012", (odd, shared) -> odd + " " + shared);
        Report report = REGISTER.check();
        Map<String, String> found = new TreeMap<>();
        for (Violation violation : report.violations()) {
            found.merge(at(violation.path().toString()), violation.code(), (a, b) -> a + " " + b);
        }

        assertEquals(expected, found);
        assertTrue(report.isValid());
        assertEquals(
                List.of("mnre1045", "mnre1045", "mnre1045"),
                report.violations().stream()
                        .filter(it -> it.code().equals("NDS-ORG-012"))
                        .map(it -> at(it.related().get(0).toString()))
                        .toList());
    }

    /** The id of the organisation at a place such as {@code /organisations/3/identifiers/0}. */
    private static String at(String path) {
        return REGISTER.organisations()
                .get(Integer.parseInt(path.split("/")[2]))
                .id();
    }

    @Test
    void everyNumberIsOfItsType() {
        Map<String, Integer> seen = new TreeMap<>();
        for (Organisation organisation : REGISTER.organisations()) {
            for (Identifier identifier : organisation.identifiers()) {
                String value = identifier.value();
                String read = switch (identifier.scheme().code()) {
                    case "oin" -> Oin.of(value, STRICT).toString();
                    case "rsin" -> Rsin.of(value, STRICT).toString();
                    case "kvk" -> KvkNumber.of(value).toString();
                    case "tooi" -> TooiUri.of(value).toString();
                    case "cbs" -> CbsCode.of(value).toString();
                    default -> {
                        assertTrue(value.matches("Q[1-9][0-9]*"), value);
                        yield value;
                    }
                };
                assertEquals(value, read);
                seen.merge(identifier.scheme().code(), 1, Integer::sum);
            }
        }

        assertEquals(List.of("cbs", "kvk", "oin", "rsin", "tooi", "wikidata"), new ArrayList<>(seen.keySet()));
        assertEquals(REGISTER.organisations().size(), seen.get("tooi"));
    }

    @Test
    void theIdIsTheCodeOfTooi() {
        for (Organisation organisation : REGISTER.organisations()) {
            TooiUri uri =
                    TooiUri.of(organisation.identifier(IdentifierScheme.TOOI).orElseThrow());

            assertEquals(organisation.id(), uri.code());
        }
    }
}
