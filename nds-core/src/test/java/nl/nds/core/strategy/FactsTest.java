package nl.nds.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of everything that the package states. */
class FactsTest {

    /** A number, a share, a sum of money or a date: the NDS gives no target, and no text of ours may look like one. */
    private static final Pattern TARGET = Pattern.compile(
            "\\d|[%€]|\\b(percent|per cent|procent|euros?|million|miljoen|billion|miljard|deadline|uiterlijk)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What nobody found a source for, or what is not to be stated as a fact of the NDS. */
    private static final Pattern UNSOURCED = Pattern.compile(
            "manifestgroep|bestuurlijk overleg digitalisering|e-cf|as many systems as feasible|half-yearly|halfjaar"
                    + "|maturity|volwassenheid|weight|gewicht|most important|belangrijkst|covenant|convenant",
            Pattern.CASE_INSENSITIVE);

    static List<Facts> facts() {
        return Facts.all();
    }

    static List<Facts> factsOfTheStrategy() {
        return Facts.ofTheStrategy();
    }

    @Test
    void allOfThemAreLookedAt() {
        // the strategy and its document, 10 principles, 6 priorities, 14 goals, 4 interventions, 5 groups, 5 umbrellas
        assertEquals(2 + 10 + 6 + 14 + 4 + 5 + 5, Facts.ofTheStrategy().size());
        // 31 events, 7 promises, 4 findings of something, 17 bodies, 8 holders, 14 frameworks, 10 technologies
        assertEquals(31 + 7 + 4 + 17 + 8 + 14 + 10, Facts.aroundIt().size());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactHasGradedSourcesThatCanBeLookedUp(Facts fact) {
        assertFalse(fact.sources().isEmpty(), fact.about());
        for (Source source : fact.sources()) {
            URI address = URI.create(source.address().orElseThrow());
            assertEquals("https", address.getScheme(), source.toString());
            assertTrue(address.getHost().contains("."), source.toString());
            assertTrue(source.grade().isPresent(), source.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theBestSourceComesFirst(Facts fact) {
        List<String> grades = Facts.grades(fact.sources());
        assertEquals(grades.stream().sorted().toList(), grades);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void onlyGovernmentItselfIsGradedOfficial(Facts fact) {
        // berthub.eu and openrijk.nl carry documents of parliament and news of a ministry
        Set<String> official = Set.of(
                "www.rijksoverheid.nl",
                "www.nldigitalgovernment.nl",
                "www.digitaleoverheid.nl",
                "federatief.datastelsel.nl",
                "www.tweedekamer.nl",
                "apiback.eerstekamer.nl",
                "vng.nl",
                "berthub.eu",
                "openrijk.nl");
        for (Source source : fact.sources()) {
            String host = URI.create(source.address().orElseThrow()).getHost();
            if (source.grade().orElseThrow().code().equals("A")) {
                assertTrue(official.contains(host), host);
            } else {
                assertFalse(official.contains(host), host);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyTextIsInBothLanguages(Facts fact) {
        for (LocalizedText text : fact.texts()) {
            for (Language language : Language.values()) {
                String words = text.only(language).orElseThrow();
                assertEquals(words.strip(), words);
                assertFalse(words.contains("  "), words);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("factsOfTheStrategy")
    void noTextStatesATarget(Facts fact) {
        assertNoneFound(TARGET, fact);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void noTextStatesWhatNobodyFoundASourceFor(Facts fact) {
        assertNoneFound(UNSOURCED, fact);
    }

    private static void assertNoneFound(Pattern forbidden, Facts fact) {
        for (LocalizedText text : fact.texts()) {
            for (Language language : Language.values()) {
                Matcher matcher = forbidden.matcher(text.in(language));
                assertFalse(matcher.find(), () -> "found in: " + text.in(language));
            }
        }
    }

    @Test
    void theRulesAboutTextsCanFail() {
        assertTrue(TARGET.matcher("30% of storage").find());
        assertTrue(TARGET.matcher("by the end of 2030").find());
        assertTrue(TARGET.matcher("één miljard euro").find());
        assertTrue(UNSOURCED.matcher("the Manifestgroep became the network").find());
        assertFalse(TARGET.matcher("as one government").find());
    }

    @Test
    void idsAndCodesAreUniqueAcrossThePackage() {
        List<String> names = Facts.all().stream().map(Facts::about).toList();
        assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
        names.forEach(name -> assertTrue(name.matches("[a-z0-9-]+"), name));
    }
}
