package nl.nds.core.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.organisation.Identifier;
import nl.nds.core.organisation.IdentifierScheme;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.organisation.OrganisationName;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import org.junit.jupiter.api.Test;

/** Warnings about identifiers do not refuse an organisation, but are in the report of its programme. */
class IdentifierWarningsTest {

    private static Organisation organisation(String id, Identifier... identifiers) {
        return Organisation.builder()
                .id(id)
                .addName(new OrganisationName(id))
                .identifiers(List.of(identifiers))
                .build();
    }

    @Test
    void theReportHasThemAtTheirPlaceInTheDocument() {
        Programme programme = Programme.builder()
                .asOf(LocalDate.of(2026, 10, 1))
                .addOrganisation(organisation("a", new Identifier(IdentifierScheme.KVK, "01175716")))
                .addOrganisation(organisation(
                        "b",
                        new Identifier(IdentifierScheme.RSIN, "001709069"),
                        new Identifier(IdentifierScheme.OIN, "00000001009261606001")))
                .addOrganisation(organisation("c", new Identifier(IdentifierScheme.RSIN, "001709069")))
                .build();
        Report report = programme.check(ModelCatalogue.empty());
        assertEquals(
                List.of(
                        "NDS-ORG-117 /organisations/1/identifiers/1/value []",
                        "NDS-ORG-118 /organisations/1/identifiers/1/value [/organisations/1/identifiers/0/value]",
                        "NDS-ORG-011 /organisations/2/identifiers/0 [/organisations/1/identifiers/0]"),
                report.violations().stream()
                        .map(it -> it.code() + " " + it.path() + " " + it.related())
                        .toList());
        assertEquals(1, report.count(Severity.ERROR));
    }

    @Test
    void aProgrammeWithWarningsIsScored() {
        Programme programme = Programme.builder()
                .asOf(LocalDate.of(2026, 10, 1))
                .addOrganisation(organisation("a", new Identifier(IdentifierScheme.RSIN, "999993653")))
                .build();
        assertTrue(programme.check(ModelCatalogue.empty()).isValid());
        assertEquals(List.of(), programme.score(ModelCatalogue.empty()));
    }
}
