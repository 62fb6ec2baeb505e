package nl.nds.core.instrument;

import static nl.nds.core.instrument.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.maturity.Answer;
import nl.nds.core.text.Language;
import nl.nds.core.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an organisation has in the Algoritmeregister. */
class AlgorithmsTest {

    private static AlgorithmInventory inventory(AlgorithmRecord... records) {
        Map<String, AlgorithmRecord> map = new LinkedHashMap<>();
        for (AlgorithmRecord each : records) {
            map.put("algorithm " + map.size(), each);
        }
        return new AlgorithmInventory(map, Given.PROVENANCE);
    }

    private static AlgorithmRecord used(AlgorithmCategory category, boolean isPublished) {
        return new AlgorithmRecord(category, AlgorithmUse.of(AlgorithmStatus.IN_USE), isPublished);
    }

    private static AlgorithmUse use(AlgorithmStatus status, String begin, String end) {
        return new AlgorithmUse(
                status,
                Optional.ofNullable(begin).map(PartialDate::of),
                Optional.ofNullable(end).map(PartialDate::of));
    }

    @Test
    void shareOfHighRiskAndImpactfulOnes() {
        AlgorithmInventory inventory = inventory(
                used(AlgorithmCategory.HIGH_RISK, true),
                used(AlgorithmCategory.HIGH_RISK, false),
                used(AlgorithmCategory.IMPACTFUL, true),
                used(AlgorithmCategory.OTHER, true),
                used(AlgorithmCategory.OTHER, false),
                new AlgorithmRecord(AlgorithmCategory.HIGH_RISK, AlgorithmUse.of(AlgorithmStatus.IN_DEVELOPMENT), true),
                new AlgorithmRecord(AlgorithmCategory.IMPACTFUL, AlgorithmUse.of(AlgorithmStatus.OUT_OF_USE), false));
        assertEquals(Answer.share(2, 3).content(), inventory.answer(Given.TODAY).content());
        assertEquals(
                "{HIGH_RISK=2, IMPACTFUL=1, OTHER=1}", inventory.published().toString());
    }

    @Test
    void withoutSuchAlgorithmsNothingIsAsked() {
        for (AlgorithmInventory none : List.of(inventory(), inventory(used(AlgorithmCategory.OTHER, true)))) {
            assertEquals(
                    new Answer.NotApplicable("no high-risk or impactful algorithm is in use"),
                    none.answer(Given.TODAY).content());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IN_USE, , , true",
        "IN_USE, 2026-11, , true", // its first month has begun
        "IN_USE, 2026-12, , false",
        "IN_USE, , 2026-11, true", // its last month is not over
        "IN_USE, , 2026-10, false",
        "IN_USE, 2026-11, 2026-11, true",
        "IN_DEVELOPMENT, 2026-01, , false",
        "OUT_OF_USE, 2026-01, 2026-12, false",
    })
    void monthsCountWhole(AlgorithmStatus status, String begin, String end, boolean expected) {
        assertEquals(expected, use(status, begin, end).isOn(Given.TODAY));
    }

    @Test
    void monthsBeginAndEndWithADay() {
        AlgorithmUse use = use(AlgorithmStatus.IN_USE, "2024-02", "2024-02");
        assertEquals(
                List.of(false, true, true, false),
                List.of(
                        use.isOn(day("2024-01-31")),
                        use.isOn(day("2024-02-01")),
                        use.isOn(day("2024-02-29")),
                        use.isOn(day("2024-03-01"))));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        for (String[] wrong :
                new String[][] {{"2026", null}, {null, "2026-11-25"}, {"2026-Q1", null}, {"2026-02", "2026-01"}}) {
            assertThrows(IllegalArgumentException.class, () -> use(AlgorithmStatus.IN_USE, wrong[0], wrong[1]));
        }
    }

    @Test
    void categoriesAndStatusesAreWrittenAsInTheRegister() {
        assertEquals(
                List.of("Hoog-risico AI-systeem", "Impactvolle algoritmes", "Overige algoritmes"),
                List.of(AlgorithmCategory.values()).stream()
                        .map(it -> it.label().in(Language.DUTCH))
                        .toList());
        assertEquals(
                List.of("In ontwikkeling", "In gebruik", "Buiten gebruik"),
                List.of(AlgorithmStatus.values()).stream()
                        .map(it -> it.label().in(Language.DUTCH))
                        .toList());
    }
}
