package nl.nds.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.rollup.Mean;
import nl.nds.core.sensitivity.Sensitivity;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

/** What the benchmarks measure is what they say. */
class BenchmarksTest {

    private static List<String> ids(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::id).toList();
    }

    @Test
    void loadReadsTheWholeRegisterAnew() throws IOException {
        LoadBenchmark load = new LoadBenchmark();
        load.readTables();
        assertNotSame(load.register(), load.register());
        assertEquals(OrganisationRegister.bundled(), load.register());
        assertEquals(OrganisationRegister.bundled().organisations(), load.registerAndAllOrganisations());
        assertEquals(List.of("gm0014"), ids(load.registerAndFirstIdentifier()));
        assertEquals(List.of("gm0796"), ids(load.registerAndFirstName()));
    }

    @Test
    void rollUpsAreOfAllScorecards() {
        RollUpBenchmark rollUp = new RollUpBenchmark();
        rollUp.number = 1_500;
        rollUp.score();
        Mean mean = rollUp.headline();
        assertEquals(1_500, mean.determined());
        assertEquals(
                rollUp.plainMean(), mean.value().orElseThrow().toBigDecimal().doubleValue(), 1e-9);
        assertEquals(67, rollUp.everyNode().nodes().size());
        assertEquals(mean, rollUp.everyNode().nodes().get(0).mean());
        assertTrue(rollUp.everyNode().nodes().get(0).values().size() > 500);
    }

    @Test
    void plainReaderReadsAllTables() throws IOException {
        LoadBenchmark load = new LoadBenchmark();
        load.readTables();
        List<List<String>> rows = load.csvFromFiles();
        assertEquals(rows, load.csvFromMemory());
        assertTrue(rows.size() > OrganisationRegister.bundled().organisations().size());
    }

    @Test
    void lookupByIdentifierFindsWhatTheMapFinds() {
        LookupBenchmark register = new LookupBenchmark();
        LookupBenchmark map = new LookupBenchmark();
        LookupBenchmark search = new LookupBenchmark();
        for (int i = 0; i < 1000; i++) {
            List<Organisation> found = register.byOin();
            assertTrue(found.contains(map.mapByOin()));
            assertEquals(found, search.searchOin());
        }
    }

    @Test
    void otherQueriesFind() {
        LookupBenchmark lookup = new LookupBenchmark();
        assertEquals(List.of("gm0796"), ids(lookup.byName()));
        assertEquals(List.of("gm0796"), ids(lookup.searchName()));
        assertEquals("gm0014", ids(lookup.suggestForTypingError()).get(0));
        assertEquals(380, lookup.municipalitiesOnDay().size());
    }

    /** Walks the assessments in the same order. */
    @Test
    void plainMeansAreThoseOfTheScorecard() {
        Blackhole hole = hole();
        ScoreBenchmark doubles = new ScoreBenchmark();
        ScoreBenchmark bigDecimals = new ScoreBenchmark();
        ScoreBenchmark score = new ScoreBenchmark();
        ScoreBenchmark headline = new ScoreBenchmark();
        PlainMeans plain = new PlainMeans(new ScoringSamples(60));
        Set<String> levels = new HashSet<>();
        for (int i = 0; i < ScoreBenchmark.ASSESSMENTS; i++) {
            Scorecard scorecard = score.score();
            Outcome outcome = scorecard.headline();
            double value = outcome.value().orElseThrow().toBigDecimal().doubleValue();
            double mean = doubles.doubles(hole);
            BigDecimal exactMean = bigDecimals.bigDecimals(hole);
            assertEquals(value, mean, 1e-9);
            assertEquals(value, exactMean.doubleValue(), 1e-9);
            String level = outcome.level().orElseThrow();
            assertEquals(level, level(plain.level(mean)));
            assertEquals(level, level(plain.level(exactMean)));
            assertEquals(Optional.of(Decimal.ONE), outcome.coverage());
            assertEquals(outcome, headline.scoreAndHeadline(hole));
            assertEquals(67, scorecard.outcomes().size());
            levels.add(value + level);
        }
        assertEquals(ScoreBenchmark.ASSESSMENTS, levels.size());
    }

    private static String level(int reached) {
        return reached == 0 ? "0" : ScoringSamples.CUT_OFFS.get(reached - 1).toString();
    }

    private static Blackhole hole() {
        return new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
    }

    @Test
    void everythingIsScoredAndExplained() {
        Scorecard scorecard = new ScoreBenchmark().score();
        assertEquals(scorecard, new ScoreBenchmark().everything(hole()));
        Explanation explanation = new ScoreBenchmark().explain();
        assertEquals(scorecard.headline(), explanation.outcome());
        assertEquals(60, explanation.contributions().size());
        assertTrue(explanation.improvements().size() > 50);
        assertEquals(explanation, new ScoreBenchmark().everythingAndExplanation(hole()));
    }

    @Test
    void sizesAreWhatTheySay() {
        for (int number : new int[] {6, 60, 600}) {
            ScoringSamples samples = new ScoringSamples(number);
            Assessment assessment = samples.assessments(samples.model(), 1).get(0);
            assertEquals(number, assessment.answers().size());
        }
        ScoreScaleBenchmark.Organisations organisations = new ScoreScaleBenchmark.Organisations();
        organisations.number = 342;
        organisations.make();
        assertEquals(342, organisations.scoreAll());
    }

    @Test
    void everyOrganisationIsDrawnForAndEveryWeightIsVaried() {
        SensitivityBenchmark benchmark = new SensitivityBenchmark();
        benchmark.draws = 3;
        benchmark.organisations = 20;
        benchmark.make();
        Sensitivity sensitivity = benchmark.analyse();
        assertEquals(3, sensitivity.draws());
        assertEquals(20, sensitivity.members().size());
        assertTrue(sensitivity.members().stream().allMatch(it -> it.determined() == 3));
        assertEquals(66, sensitivity.assumptions().size());
        assertTrue(sensitivity.members().stream()
                .map(it -> it.drawn().orElseThrow().values())
                .allMatch(it -> it.least().compareTo(it.greatest()) < 0));
    }
}
