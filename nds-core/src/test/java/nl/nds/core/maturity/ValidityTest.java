package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an answer stays good. */
class ValidityTest {

    private static Indicator.Builder validFor(String period) {
        return question("q", Scale.yesNo()).validity(Period.parse(period));
    }

    private static Answer on(String day, Answer answer) {
        return answer.toBuilder().observedOn(LocalDate.parse(day)).build();
    }

    /** The outcome on 30 June 2026. */
    private static Outcome today(Indicator indicator, Answer answer) {
        return headline(indicator, answer);
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y, 2025-06-30, true",
        "P1Y, 2025-06-29, false",
        "P1D, 2026-06-29, true",
        "P1D, 2026-06-28, false",
        // the end of a month: 31 March and three months is 30 June
        "P3M, 2026-03-31, true",
        "P3M, 2026-03-30, true",
        "P3M, 2026-03-29, false",
        "P100000Y, 2000-01-01, true",
        "P999999999Y, 2000-01-01, true"
    })
    void theLastDayStillCounts(String validity, String observedOn, boolean good) {
        Outcome outcome = today(validFor(validity).build(), on(observedOn, yes()));

        if (good) {
            assertValue("1", outcome);
        } else {
            assertNotDetermined(Reason.EXPIRED, outcome);
            assertCoverage("0", outcome);
            assertBounds("0", "1", outcome);
        }
    }

    @Test
    void anAnswerWithoutADayIsAsOldAsTheAssessment() {
        assertValue("1", today(validFor("P1D").build(), yes()));
    }

    @Test
    void withoutValidityNothingExpires() {
        assertValue("1", today(yesNo("q"), on("1900-01-01", yes())));
    }

    @Test
    void anAnswerFromAfterTheAssessmentHasNotExpired() {
        assertValue("1", today(validFor("P1D").build(), on("2026-12-31", yes())));
    }

    @Test
    void everyAnswerExpiresButOneThatNobodyKnows() {
        Indicator year = validFor("P1Y").build();

        assertNotDetermined(Reason.EXPIRED, today(year, on("2024-01-01", notRelevant())));
        assertNotDetermined(Reason.DONT_KNOW, today(year, on("2024-01-01", Answer.unknown())));
        assertNotDetermined(Reason.EXPIRED, today(year, on("2024-01-01", failed())));
    }

    @Test
    void anExpiredAnswerIsWorthWhatUnknownIsWorth() {
        Indicator zero = validFor("P1Y").states(unknown(StatePolicy.ZERO)).build();

        assertValue("0", today(zero, on("2024-01-01", yes())));
    }

    @Test
    void theOutcomeStillTellsTheAnswerThatExpired() {
        Answer old = on("2024-01-01", yes());

        assertEquals(old, today(validFor("P1Y").build(), old).answer().orElseThrow());
    }

    @Test
    void observationsExpireOneByOne() {
        Indicator year =
                validFor("P1Y").combine(Combination.of(CombinationRule.MEAN)).build();
        Outcome outcome = today(year, observed(on("2026-01-01", no()), on("2024-01-01", yes())));

        assertValue("0", outcome);
        assertCoverage("0.5", outcome);
        assertNotDetermined(Reason.EXPIRED, today(year, observed(on("2024-01-01", no()), on("2024-01-01", yes()))));
    }

    @Test
    void observationsWithoutADayAreAsOldAsTheirAnswer() {
        Indicator year =
                validFor("P1Y").combine(Combination.of(CombinationRule.MEAN)).build();

        assertNotDetermined(Reason.EXPIRED, today(year, on("2024-01-01", observed(no(), yes()))));
        assertValue("0", today(year, on("2024-01-01", observed(on("2026-01-01", no()), yes()))));
    }

    @Test
    void answersInAGroupExpireToo() {
        MaturityModel model = method(
                mean("m", ref("q")).build(),
                group("sites", CombinationRule.MEAN, validFor("P1Y").build()).build());
        Answer sites = observed(page(Map.of("q", on("2024-01-01", yes()))), page(Map.of("q", on("2026-01-01", no()))));

        assertValue("0", headline(model, Map.of("sites", sites)));
    }

    @Test
    void answersInAGroupWithoutADayAreAsOldAsTheAnswerOfTheGroup() {
        MaturityModel model = method(
                mean("m", ref("q")).build(),
                group("sites", CombinationRule.MEAN, validFor("P1Y").build()).build());
        Answer sites = observed(page(Map.of("q", yes())), page(Map.of("q", on("2026-01-01", no()))));

        assertValue("1/2", headline(model, Map.of("sites", sites)));
        assertValue("1/2", headline(model, Map.of("sites", on("2026-01-01", sites))));
        assertValue("0", headline(model, Map.of("sites", on("2024-01-01", sites))));
    }

    @Test
    void theDayOfAGroupHoldsInTheGroupsWithinIt() {
        MaturityModel model = method(
                mean("m", ref("q")).build(),
                group(
                                "services",
                                CombinationRule.MEAN,
                                group(
                                                "sites",
                                                CombinationRule.MEAN,
                                                validFor("P1Y").build())
                                        .build())
                        .build());
        Answer sites = observed(page(Map.of("q", yes())));

        assertNotDetermined(
                Reason.EXPIRED,
                outcome(
                        score(model, Map.of("services", on("2024-01-01", observed(page(Map.of("sites", sites)))))),
                        "q"));
        Answer dated = on("2026-01-01", sites);
        assertValue(
                "1",
                outcome(
                        score(model, Map.of("services", on("2024-01-01", observed(page(Map.of("sites", dated)))))),
                        "q"));
    }
}
