package nl.nds.core.instrument;

import static nl.nds.core.instrument.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.nds.core.maturity.Answer;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.EvidenceGrade;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all instruments have in common, and the small ones. */
class ReadingTest {

    private static final Source SOURCE = Source.of("Dashboard", "https://example.nl/dashboard");
    private static final Provenance PROVENANCE =
            Provenance.observedOn(day("2025-11-30")).from(SOURCE).of("all sites");

    private static PostQuantumPreparation quantum(Map<PostQuantumStep, LocalDate> done) {
        return new PostQuantumPreparation(done, Given.PROVENANCE);
    }

    static Stream<Arguments> readings() {
        Optional<Period> always = Optional.empty();
        Optional<Period> year = Optional.of(Period.ofYears(1));
        return Stream.of(
                Arguments.of(Given.statement(true).provenance(PROVENANCE).build(), year, EvidenceGrade.OFFICIAL),
                Arguments.of(
                        Given.service(1, 1, 1, 1, 1, 1, 1, 1)
                                .provenance(PROVENANCE)
                                .build(),
                        always,
                        EvidenceGrade.COMMUNITY),
                Arguments.of(
                        Given.site("a.nl").published(9).provenance(PROVENANCE).build(),
                        Optional.of(Period.ofMonths(6)),
                        EvidenceGrade.OFFICIAL),
                Arguments.of(new Bio2Compliance(List.of(), Set.of(), PROVENANCE), always, EvidenceGrade.OFFICIAL),
                Arguments.of(new AlgorithmInventory(Map.of(), PROVENANCE), always, EvidenceGrade.PRESS),
                Arguments.of(Given.use().provenance(PROVENANCE).build(), always, EvidenceGrade.COMMUNITY),
                Arguments.of(
                        new InformationManagement(InformationManagementLevel.AD_HOC, PROVENANCE),
                        year,
                        EvidenceGrade.OFFICIAL),
                Arguments.of(new PostQuantumPreparation(Map.of(), PROVENANCE), always, EvidenceGrade.PRESS),
                Arguments.of(new BenchmarkFigure(2024, Decimal.of(85), PROVENANCE), year, EvidenceGrade.OFFICIAL));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void instrumentSaysHowLongItStandsByAReading(Reading reading, Optional<Period> validity, EvidenceGrade worst) {
        LocalDate observed = PROVENANCE.observedOn();
        assertEquals(validity, reading.validity());
        assertFalse(reading.isValidOn(observed.minusDays(1)));
        assertTrue(reading.isValidOn(observed));
        LocalDate last = validity.map(observed::plus).orElse(observed.plusYears(50));
        assertTrue(reading.isValidOn(last));
        assertEquals(validity.isEmpty(), reading.isValidOn(last.plusDays(1)));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void instrumentCitesItsSources(Reading reading, Optional<Period> validity, EvidenceGrade worst) {
        List<EvidenceGrade> grades = new ArrayList<>();
        for (Source source : reading.sources()) {
            assertTrue(source.address().isPresent(), source::toString);
            assertTrue(source.clause().isPresent(), source::toString);
            grades.add(source.grade().orElseThrow());
        }
        assertEquals(worst, grades.stream().sorted().reduce((a, b) -> b).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void answerCarriesWhereItComesFrom(Reading reading, Optional<Period> validity, EvidenceGrade worst) {
        Answer answer = reading.answer(Given.TODAY);
        assertEquals(reading.content(Given.TODAY), answer.content());
        assertEquals(Optional.of(PROVENANCE.observedOn()), answer.observedOn());
        assertEquals(Optional.of(SOURCE), answer.source());
        assertEquals(Optional.of("all sites"), answer.population());
        assertEquals(reading.note(Given.TODAY), answer.note());
        assertEquals(
                answer.content(),
                reading.answer(PROVENANCE.observedOn().plusYears(1)).content(),
                "an old answer keeps its value: the validity of the indicator decides");
    }

    @ParameterizedTest
    @MethodSource("readings")
    void nothingIsKnownBeforeItWasObserved(Reading reading, Optional<Period> validity, EvidenceGrade worst) {
        Answer before = reading.answer(PROVENANCE.observedOn().minusDays(1));
        assertEquals(
                Answer.builder()
                        .content(new Answer.Unknown())
                        .note("observed on 2025-11-30, after the day that is asked about")
                        .build(),
                before);
    }

    @Test
    void populationSaysSomething() {
        assertThrows(IllegalArgumentException.class, () -> PROVENANCE.of(" "));
        assertEquals(Optional.empty(), Given.PROVENANCE.source());
    }

    @Test
    void requirementsCiteATextAndSpeakBothLanguages() {
        Set<String> codes = new HashSet<>();
        for (Requirement each : Stream.concat(CloudUse.requirements().stream(), Bio2Compliance.requirements().stream())
                .toList()) {
            assertTrue(codes.add(each.code()), each.code());
            assertTrue(each.code().matches("(cloud|bio2)(-[a-z]+)+"), each.code());
            assertTrue(each.source().clause().isPresent(), each.code());
            assertTrue(each.source().grade().isPresent(), each.code());
            assertTrue(each.text().only(Language.ENGLISH).isPresent(), each.code());
            assertTrue(each.text().only(Language.DUTCH).isPresent(), each.code());
        }
        assertEquals(21, codes.size());
    }

    @Test
    void levelsOfInformationManagement() {
        List<String> found = Arrays.stream(InformationManagementLevel.values())
                .map(it -> it.number() + " " + it.code() + " " + it.label().in(Language.DUTCH))
                .toList();
        assertEquals(
                List.of("1 ad-hoc ad hoc", "2 repeatable herhaalbaar", "3 defined gedefinieerd", "4 managed gemanaged"),
                found);
        for (InformationManagementLevel level : InformationManagementLevel.values()) {
            assertEquals(
                    Answer.number(level.number()).content(),
                    new InformationManagement(level, PROVENANCE).content(Given.TODAY));
        }
    }

    @Test
    void figuresOfTheBenchmark() {
        BenchmarkFigure figure = new BenchmarkFigure(2024, Decimal.of("85"), PROVENANCE.of("Netherlands"));
        assertEquals(Answer.number(85).content(), figure.content(Given.TODAY));
        assertEquals(
                Optional.of("eGovernment Benchmark 2024"),
                figure.answer(Given.TODAY).note());
        assertThrows(IllegalArgumentException.class, () -> new BenchmarkFigure(24, Decimal.ONE, PROVENANCE));
        assertThrows(IllegalArgumentException.class, () -> new BenchmarkFigure(10000, Decimal.ONE, PROVENANCE));
        for (String wrong : List.of("-0.1", "100.1")) {
            Decimal value = Decimal.of(wrong);
            assertThrows(IllegalArgumentException.class, () -> new BenchmarkFigure(2024, value, PROVENANCE));
        }
        assertThrows(IllegalArgumentException.class, () -> new BenchmarkFigure(2024, Decimal.ONE, Given.PROVENANCE));
    }

    @Test
    void stepsOfPostQuantumPreparation() {
        LocalDate march = day("2026-03-01");
        LocalDate june = day("2026-06-01");
        PostQuantumPreparation both = quantum(Map.of(PostQuantumStep.INVENTORY, march, PostQuantumStep.PLAN, june));
        assertEquals(
                List.of(
                        PostQuantumStep.NONE,
                        PostQuantumStep.INVENTORY,
                        PostQuantumStep.INVENTORY,
                        PostQuantumStep.PLAN),
                Stream.of("2026-02-28", "2026-03-01", "2026-05-31", "2026-06-01")
                        .map(it -> both.reached(day(it)))
                        .toList());
        assertEquals("plan", Given.choice(both.answer(Given.TODAY)));
        // what is left out is not made up for by what comes after it
        PostQuantumPreparation gap = quantum(Map.of(PostQuantumStep.PLAN, june, PostQuantumStep.MIGRATION, june));
        assertEquals(PostQuantumStep.NONE, gap.reached(Given.TODAY));
        assertEquals(
                List.of(true, false, true, true),
                Arrays.stream(PostQuantumStep.values())
                        .map(it -> gap.isDone(it, Given.TODAY))
                        .toList());
        assertEquals(
                Answer.yesNo(false).content(),
                gap.answer(PostQuantumStep.INVENTORY, Given.TODAY).content());
        assertEquals(
                Answer.yesNo(true).content(),
                both.answer(PostQuantumStep.INVENTORY, Given.TODAY).content());
        assertEquals(
                new Answer.Unknown(),
                both.answer(PostQuantumStep.INVENTORY, june).content());
        Map<PostQuantumStep, LocalDate> none = Map.of(PostQuantumStep.NONE, march);
        assertThrows(IllegalArgumentException.class, () -> quantum(none));
        Map<PostQuantumStep, LocalDate> later = Map.of(PostQuantumStep.PLAN, day("2026-11-02"));
        assertThrows(IllegalArgumentException.class, () -> quantum(later));
    }

    @Test
    void milestonesOfTheEuropeanRoadmap() {
        assertEquals(
                List.of("2026", "2030", "2035"),
                Arrays.stream(PostQuantumMilestone.values())
                        .map(it -> it.due().toString())
                        .toList());
        assertEquals(Optional.of(PostQuantumMilestone.FIRST_STEPS), PostQuantumMilestone.next(day("2026-12-31")));
        assertEquals(Optional.of(PostQuantumMilestone.HIGH_RISK), PostQuantumMilestone.next(day("2027-01-01")));
        assertEquals(Optional.of(PostQuantumMilestone.COMPLETION), PostQuantumMilestone.next(day("2035-12-31")));
        assertEquals(Optional.empty(), PostQuantumMilestone.next(day("2036-01-01")));
        assertEquals(
                Optional.of(EvidenceGrade.PRESS), PostQuantumMilestone.source().grade());
    }

    @Test
    void wordsAreFoundByThemselvesOnly() {
        for (AccessibilityStatus each : AccessibilityStatus.values()) {
            assertEquals(Optional.of(each), AccessibilityStatus.byCode(each.code()));
        }
        for (SealLevel each : SealLevel.values()) {
            assertEquals(Optional.of(each), SealLevel.byCode(each.code()));
            assertEquals("seal-" + each.number(), each.code());
        }
        for (SovereigntyObjective each : SovereigntyObjective.values()) {
            assertEquals(Optional.of(each), SovereigntyObjective.byCode(each.code()));
        }
        for (Bio2Evidence each : Bio2Evidence.values()) {
            assertEquals(Optional.of(each), Bio2Evidence.byCode(each.code()));
        }
        for (InternetNlTest each : InternetNlTest.values()) {
            assertEquals(Optional.of(each), InternetNlTest.byCode(each.code()));
        }
        for (String wrong : List.of("", "a", "SEAL-1", "seal-5", "sov-0", "sov-9", "Design", "WEB")) {
            assertTrue(AccessibilityStatus.byCode(wrong).isEmpty(), wrong);
            assertTrue(SealLevel.byCode(wrong).isEmpty(), wrong);
            assertTrue(SovereigntyObjective.byCode(wrong).isEmpty(), wrong);
            assertTrue(Bio2Evidence.byCode(wrong).isEmpty(), wrong);
            assertTrue(InternetNlTest.byCode(wrong).isEmpty(), wrong);
        }
    }

    @Test
    void labelsSpeakBothLanguages() {
        List<LocalizedText> labels = new ArrayList<>();
        Arrays.stream(AccessibilityStatus.values()).forEach(it -> labels.add(it.label()));
        Arrays.stream(LegalCompliance.values()).forEach(it -> labels.add(it.label()));
        Arrays.stream(SovereigntyObjective.values()).forEach(it -> labels.add(it.label()));
        Arrays.stream(Bio2Category.values()).forEach(it -> labels.add(it.label()));
        Arrays.stream(Bio2Evidence.values()).forEach(it -> labels.add(it.label()));
        Arrays.stream(AlgorithmCategory.values()).forEach(it -> labels.add(it.label()));
        Arrays.stream(AlgorithmStatus.values()).forEach(it -> labels.add(it.label()));
        Arrays.stream(PostQuantumStep.values()).forEach(it -> labels.add(it.label()));
        Arrays.stream(PostQuantumMilestone.values()).forEach(it -> labels.add(it.label()));
        Arrays.stream(SealLevel.values()).forEach(it -> labels.add(SovereigntyEdition.V1_2_1.name(it)));
        assertEquals(42, labels.size());
        for (LocalizedText label : labels) {
            assertTrue(
                    label.only(Language.ENGLISH).isPresent()
                            && label.only(Language.DUTCH).isPresent(),
                    label.toString());
        }
        assertEquals(
                List.of("basic-hygiene", "chain-hygiene", "government-risks"),
                Arrays.stream(Bio2Category.values()).map(Bio2Category::code).toList());
        assertEquals(
                List.of("high-risk", "impactful", "other"),
                Arrays.stream(AlgorithmCategory.values())
                        .map(AlgorithmCategory::code)
                        .toList());
        assertEquals(
                List.of("in-development", "in-use", "out-of-use"),
                Arrays.stream(AlgorithmStatus.values())
                        .map(AlgorithmStatus::code)
                        .toList());
        assertEquals(
                List.of("none", "inventory", "plan", "migration"),
                Arrays.stream(PostQuantumStep.values())
                        .map(PostQuantumStep::code)
                        .toList());
    }
}
