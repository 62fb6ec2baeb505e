package nl.nds.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.text.EvidenceGrade;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import org.junit.jupiter.api.Test;

class StrategyTest {

    private static final Strategy NDS = Strategy.nds();

    @Test
    void hasTheOfficialNames() {
        assertEquals(
                LocalizedText.of("Netherlands' Digitalisation Strategy", "Nederlandse Digitaliseringsstrategie"),
                NDS.name());
        assertEquals("NDS", NDS.abbreviation());
        assertEquals("Dutch Digitalisation Strategy", NDS.earlierEnglishName());
    }

    @Test
    void hasTheMottoWordForWord() {
        assertEquals(
                Optional.of("Samen versnellen is de enige optie"), NDS.motto().only(Language.DUTCH));
        assertEquals(
                Optional.of("Joint acceleration is the only option"),
                NDS.motto().only(Language.ENGLISH));
    }

    @Test
    void theEditionIsTheDayOfTheLaunch() {
        assertEquals(LocalDate.of(2025, 7, 4), NDS.launchedOn());
        assertEquals(NDS.launchedOn(), LocalDate.parse(NDS.edition()));
    }

    @Test
    void agreesCentrallyAndArrangesFederatively() {
        Principle guiding = NDS.guidingPrinciple();
        assertEquals("agree-centrally-arrange-federatively", guiding.id());
        assertEquals(Optional.of("centraal afspreken, federatief inrichten"), guiding.quotation());
        assertEquals(
                LocalizedText.of("agree centrally, arrange federatively", "centraal afspreken, federatief inrichten"),
                guiding.text());
        assertSame(guiding, NDS.principles().get(0));
    }

    @Test
    void everyPrincipleIsAsWellSourcedAsItSays() {
        assertEquals(
                List.of(
                        "agree-centrally-arrange-federatively B",
                        "own-pace-common-goals B",
                        "one-government A",
                        "no-longer-optional C",
                        "how-rather-than-what A",
                        "connects-existing-plans A",
                        "invest-in-the-digital-foundation C",
                        "strategic-autonomy C",
                        "cooperation C",
                        "redesign-processes C"),
                NDS.principles().stream()
                        .map(principle -> principle.id() + " "
                                + Facts.grades(principle.sources()).get(0))
                        .toList());
    }

    @Test
    void quotationsAreThoseThatWereSeen() {
        assertEquals(
                List.of("centraal afspreken, federatief inrichten", "als één overheid", "Geen vrijblijvendheid meer"),
                NDS.principles().stream()
                        .flatMap(principle -> principle.quotation().stream())
                        .toList());
    }

    @Test
    void namesTheReportAsNotReadByUs() {
        Source report = NDS.document();
        assertEquals(Optional.of(EvidenceGrade.COMMUNITY), report.grade());
        assertTrue(report.address().orElseThrow().startsWith("https://open.overheid.nl/"));
    }

    @Test
    void isAlwaysTheSameAndCannotBeChanged() {
        assertSame(NDS, Strategy.nds());
        assertThrows(UnsupportedOperationException.class, () -> NDS.principles().clear());
        assertThrows(UnsupportedOperationException.class, () -> NDS.sources().clear());
    }
}
