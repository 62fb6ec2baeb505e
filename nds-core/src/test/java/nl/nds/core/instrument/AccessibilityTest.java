package nl.nds.core.instrument;

import static nl.nds.core.instrument.Given.day;
import static nl.nds.core.instrument.Given.statement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.maturity.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The status of an accessibility statement: the published table, and the day on which each fact changes. */
class AccessibilityTest {

    private static final LocalDate TODAY = Given.TODAY;

    private static AccessibilityResearch research(String on, boolean isSound, int met) {
        return new AccessibilityResearch(day(on), isSound, met);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/instrument-data/digitoegankelijk_status.csv", numLinesToSkip = 1)
    void publishedTable(
            String hasStatement,
            String isResearched,
            String meetsAll,
            String isPlanned,
            String status,
            String isAccessible,
            LegalCompliance compliance) {
        // what makes no difference is tried both ways
        for (boolean researched : both(isResearched)) {
            for (boolean all : both(meetsAll)) {
                for (boolean planned : both(isPlanned)) {
                    AccessibilityStatement.Builder facts = statement(hasStatement.equals("yes"));
                    if (researched) {
                        facts.research(research("2025-01-01", true, all ? 50 : 49));
                    }
                    if (planned) {
                        facts.researchPlannedOn(day("2027-01-01"));
                    }
                    AccessibilityStatus found = facts.build().status(TODAY);
                    assertEquals(status, found.code());
                    assertEquals(isAccessible.equals("yes"), found.isAccessible());
                    assertEquals(compliance, found.compliance());
                    assertEquals(status, Given.choice(facts.build().answer(TODAY)));
                }
            }
        }
    }

    private static List<Boolean> both(String yes) {
        return yes == null ? List.of(true, false) : List.of(yes.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-25, A", // three years old today
        "2023-11-24, D", // and a day
        "2026-11-25, A", // of today
        "2026-11-26, D", // not there yet
    })
    void researchCountsForThreeYears(String on, AccessibilityStatus expected) {
        assertEquals(
                expected,
                statement(true).research(research(on, true, 50)).build().status(TODAY));
    }

    @Test
    void researchOfALeapDayCountsThroughTheLastDayOfFebruary() {
        AccessibilityStatement facts =
                statement(true).research(research("2024-02-29", true, 50)).build();
        assertEquals(day("2027-02-28"), facts.research().orElseThrow().countsThrough());
        assertEquals(AccessibilityStatus.A, facts.status(day("2027-02-28")));
        assertEquals(AccessibilityStatus.D, facts.status(day("2027-03-01")));
    }

    @Test
    void researchThatIsNotSoundDoesNotCount() {
        assertEquals(
                AccessibilityStatus.D,
                statement(true)
                        .research(research("2026-01-01", false, 50))
                        .build()
                        .status(TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, D", // was planned for yesterday
        "2026-11-25, C",
        "2027-05-25, C", // in six months
        "2027-05-26, D", // and a day
    })
    void researchIsPlannedWithinSixMonths(String on, AccessibilityStatus expected) {
        assertEquals(
                expected, statement(true).researchPlannedOn(day(on)).build().status(TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25, D", "2026-11-26, E"})
    void statementIsThereFromItsPublicationOn(String on, AccessibilityStatus expected) {
        assertEquals(expected, statement(true).publishedOn(day(on)).build().status(TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-25, true", // six months ago
        "2026-05-24, false", // and a day
        "2026-11-25, true",
        ", ",
    })
    void statusCCompliesForSixMonths(String publishedOn, Boolean expected) {
        AccessibilityStatement.Builder facts = statement(true).researchPlannedOn(day("2026-12-01"));
        Optional.ofNullable(publishedOn).ifPresent(it -> facts.publishedOn(day(it)));
        assertEquals(AccessibilityStatus.C, facts.build().status(TODAY));
        assertEquals(Optional.ofNullable(expected), facts.build().compliesWithLaw(TODAY));
    }

    @Test
    void sixMonthsFromTheEndOfAMonthEndWithAMonth() {
        AccessibilityStatement facts = statement(true)
                .publishedOn(day("2026-08-31"))
                .researchPlannedOn(day("2027-03-31"))
                .build();
        assertEquals(Optional.of(day("2027-02-28")), facts.compliesThrough());
        assertEquals(Optional.of(true), facts.compliesWithLaw(day("2027-02-28")));
        assertEquals(Optional.of(false), facts.compliesWithLaw(day("2027-03-01")));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true",
        "true, false, false",
        "false, true, false",
        "false, false, false",
        "false, , false", // one no is enough
        ", false, false",
        "true, , ",
        ", true, ",
        ", , ",
    })
    void statusBCompliesIfMeasuresAreDescribedAndThereIsImprovement(
            Boolean describes, Boolean improves, Boolean expected) {
        AccessibilityStatement facts = statement(true)
                .research(research("2026-01-01", true, 0))
                .describesMeasures(Optional.ofNullable(describes))
                .improvesYearly(Optional.ofNullable(improves))
                .build();
        assertEquals(AccessibilityStatus.B, facts.status(TODAY));
        assertEquals(Optional.ofNullable(expected), facts.compliesWithLaw(TODAY));
    }

    @Test
    void statusAlwaysOrNeverComplies() {
        assertEquals(
                Optional.of(true),
                statement(true)
                        .research(research("2026-01-01", true, 50))
                        .build()
                        .compliesWithLaw(TODAY));
        assertEquals(Optional.of(false), statement(true).build().compliesWithLaw(TODAY));
        assertEquals(Optional.of(false), statement(false).build().compliesWithLaw(TODAY));
    }

    @Test
    void modelIsToldWhatIsKnown() {
        Map<String, Answer> answers = statement(true).build().modelAnswers(TODAY);
        assertEquals(
                Map.of(
                        "statement", Answer.yesNo(true),
                        "recent-research", Answer.yesNo(false),
                        "research-planned", Answer.yesNo(false)),
                answers);
        assertThrows(UnsupportedOperationException.class, answers::clear);
    }

    @Test
    void modelIsToldAllSixFacts() {
        assertEquals(
                Map.of(
                        "statement", Answer.yesNo(true),
                        "recent-research", Answer.yesNo(true),
                        "all-requirements", Answer.yesNo(false),
                        "research-planned", Answer.yesNo(true),
                        "improving", Answer.yesNo(true),
                        "published-recently", Answer.yesNo(false)),
                statement(true)
                        .publishedOn(day("2026-05-24"))
                        .research(research("2026-01-01", true, 49))
                        .researchPlannedOn(TODAY)
                        .describesMeasures(true)
                        .improvesYearly(true)
                        .build()
                        .modelAnswers(TODAY));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        AccessibilityStatement.Builder unpublished = statement(false).publishedOn(TODAY);
        assertThrows(IllegalArgumentException.class, unpublished::build);
        assertThrows(
                IllegalStateException.class,
                () -> AccessibilityStatement.builder()
                        .provenance(Given.PROVENANCE)
                        .build());
        assertThrows(IllegalArgumentException.class, () -> research("2026-01-01", true, 51));
        assertThrows(IllegalArgumentException.class, () -> research("2026-01-01", true, -1));
    }
}
