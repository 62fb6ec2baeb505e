package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.instrument.AccessibilityResearch;
import nl.nds.core.instrument.AccessibilityStatement;
import nl.nds.core.instrument.AccessibilityStatus;
import nl.nds.core.instrument.AlgorithmCategory;
import nl.nds.core.instrument.AlgorithmInventory;
import nl.nds.core.instrument.AlgorithmRecord;
import nl.nds.core.instrument.AlgorithmStatus;
import nl.nds.core.instrument.AlgorithmUse;
import nl.nds.core.instrument.Bio2Compliance;
import nl.nds.core.instrument.Bio2Entry;
import nl.nds.core.instrument.Bio2Evidence;
import nl.nds.core.instrument.Bio2Measure;
import nl.nds.core.instrument.CloudSovereignty;
import nl.nds.core.instrument.InformationManagement;
import nl.nds.core.instrument.InformationManagementLevel;
import nl.nds.core.instrument.InternetNlCategory;
import nl.nds.core.instrument.InternetNlPoints;
import nl.nds.core.instrument.InternetNlResult;
import nl.nds.core.instrument.InternetNlTest;
import nl.nds.core.instrument.PostQuantumPreparation;
import nl.nds.core.instrument.PostQuantumStep;
import nl.nds.core.instrument.Provenance;
import nl.nds.core.instrument.SealLevel;
import nl.nds.core.instrument.SovereigntyObjective;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Observation;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import org.junit.jupiter.api.Test;

/** The types of existing measurements and the bundled models of them say the same. */
class InstrumentModelsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Provenance PROVENANCE = Provenance.observedOn(TODAY);

    private static Scorer scorer(String id, String version) {
        return Scorer.of(
                BundledModels.catalogue().find(new ModelReference(id, version)).orElseThrow());
    }

    private static Assessment assessment(Scorer scorer, Map<String, Answer> answers) {
        return Assessment.builder()
                .id("a")
                .subject(Subject.organisation("x"))
                .model(scorer.model().reference())
                .date(TODAY)
                .assessor(Assessor.SELF)
                .answers(answers)
                .build();
    }

    private static Optional<Boolean> isOne(Outcome outcome) {
        return outcome.value().map(Decimal.ONE::equals);
    }

    private static List<Optional<LocalDate>> daysAround(LocalDate day) {
        return List.of(Optional.empty(), Optional.of(day.minusDays(1)), Optional.of(day), Optional.of(day.plusDays(1)));
    }

    /** Every combination of facts, with the days on which each changes. */
    private static List<AccessibilityStatement> statements() {
        List<Optional<AccessibilityResearch>> research = new ArrayList<>(List.of(Optional.empty()));
        for (LocalDate on : List.of(TODAY.minusYears(3).minusDays(1), TODAY.minusYears(3), TODAY, TODAY.plusDays(1))) {
            research.add(Optional.of(new AccessibilityResearch(on, true, 50)));
            research.add(Optional.of(new AccessibilityResearch(on, true, 49)));
            research.add(Optional.of(new AccessibilityResearch(on, false, 50)));
        }
        List<Optional<LocalDate>> planned = new ArrayList<>(daysAround(TODAY.plusMonths(6)));
        planned.addAll(daysAround(TODAY));
        List<Optional<LocalDate>> published = new ArrayList<>(daysAround(TODAY.minusMonths(6)));
        published.addAll(daysAround(TODAY));
        List<Optional<Boolean>> maybe = List.of(Optional.empty(), Optional.of(true), Optional.of(false));
        List<AccessibilityStatement> statements = new ArrayList<>();
        for (Optional<AccessibilityResearch> each : research) {
            for (Optional<LocalDate> plan : planned) {
                for (Optional<LocalDate> publication : published) {
                    for (Optional<Boolean> describes : maybe) {
                        for (Optional<Boolean> improves : maybe) {
                            statements.add(AccessibilityStatement.builder()
                                    .hasStatement(true)
                                    .publishedOn(publication)
                                    .research(each)
                                    .researchPlannedOn(plan)
                                    .describesMeasures(describes)
                                    .improvesYearly(improves)
                                    .provenance(PROVENANCE)
                                    .build());
                        }
                    }
                }
            }
        }
        for (AccessibilityStatement each : List.copyOf(statements)) {
            if (each.publishedOn().isEmpty()) {
                statements.add(each.toBuilder().hasStatement(false).build());
            }
        }
        return statements;
    }

    @Test
    void accessibilityStatus() {
        Scorer scorer = scorer("digitoegankelijk-status", "2025");
        Map<AccessibilityStatus, Integer> seen = new LinkedHashMap<>();
        for (AccessibilityStatement each : statements()) {
            Assessment assessment = assessment(scorer, each.modelAnswers(TODAY));
            assertTrue(scorer.check(assessment).violations().isEmpty());
            Scorecard scorecard = scorer.score(assessment);
            AccessibilityStatus status = each.status(TODAY);
            seen.merge(status, 1, Integer::sum);
            assertEquals(Optional.of(status.code()), scorecard.headline().level(), each::toString);
            assertEquals(
                    Optional.of(status.isAccessible()),
                    isOne(scorecard.outcome("accessible").orElseThrow()),
                    each::toString);
            assertEquals(
                    each.compliesWithLaw(TODAY),
                    isOne(scorecard.outcome("lawful").orElseThrow()),
                    each::toString);
        }
        assertEquals(5, seen.size(), seen::toString);
    }

    @Test
    void sovereigntyOfCloudServices() {
        Scorer scorer = scorer("eu-cloud-sovereignty", "1.2.1");
        SovereigntyObjective[] objectives = SovereigntyObjective.values();
        // every objective at every level, with the others at another one, and one that is not known
        for (SovereigntyObjective objective : objectives) {
            for (SealLevel level : SealLevel.values()) {
                for (SealLevel other : SealLevel.values()) {
                    CloudSovereignty.Builder builder =
                            CloudSovereignty.builder().isSelfDeclared(true).provenance(PROVENANCE);
                    for (SovereigntyObjective each : objectives) {
                        builder.putLevel(each, each == objective ? level : other);
                    }
                    agree(scorer, builder.build());
                }
            }
        }
        Scorecard unknown = scorer.score(assessment(scorer, Map.of("sov-1", Answer.number(4))));
        assertEquals(Optional.empty(), unknown.outcome("seal").orElseThrow().level());
    }

    private static void agree(Scorer scorer, CloudSovereignty service) {
        Scorecard scorecard = scorer.score(assessment(scorer, service.modelAnswers()));
        assertEquals(
                service.level().map(SealLevel::code),
                scorecard.outcome("seal").orElseThrow().level());
        assertEquals(
                service.score(),
                scorecard.outcome("score").orElseThrow().value().map(Rational::of));
    }

    @Test
    void percentagesOfInternetNl() {
        Scorer scorer = scorer("internet-nl-categories", "2");
        List<InternetNlPoints> some = List.of(
                new InternetNlPoints(0, 0),
                new InternetNlPoints(10, 22),
                new InternetNlPoints(1, 3),
                new InternetNlPoints(120, 140));
        for (InternetNlPoints one : some) {
            for (InternetNlPoints two : some) {
                for (InternetNlPoints three : some) {
                    InternetNlResult result = InternetNlResult.builder()
                            .domain("example.nl")
                            .test(InternetNlTest.WEB)
                            .addCategories(
                                    InternetNlCategory.of("web_ipv6", one),
                                    new InternetNlCategory("web_https", List.of(two, three)))
                            .provenance(PROVENANCE)
                            .build();
                    Map<String, Answer> answers = Map.of(
                            "web-ipv6", share(one),
                            "web-https",
                                    Answer.observations(
                                            List.of(Observation.of(share(two)), Observation.of(share(three)))));
                    Outcome web = scorer.score(assessment(scorer, answers))
                            .outcome("web")
                            .orElseThrow();
                    assertEquals(result.percentage().map(it -> Decimal.of(it)), web.value(), result::toString);
                }
            }
        }
    }

    /** What has no mandatory subtest does not apply. */
    private static Answer share(InternetNlPoints points) {
        return points.best() == 0
                ? Answer.notApplicable("no mandatory subtest")
                : Answer.share(points.points(), points.best());
    }

    @Test
    void answersFitTheReferenceModel() {
        Scorer scorer = scorer("nds-reference", "1.0");
        CloudSovereignty.Builder service =
                CloudSovereignty.builder().isSelfDeclared(true).provenance(PROVENANCE);
        for (SovereigntyObjective each : SovereigntyObjective.values()) {
            service.putLevel(each, SealLevel.SEAL_2);
        }
        Map<String, Answer> answers = Map.of(
                "cloud-sovereignty",
                observed(service.build().answer(TODAY)),
                "algorithms-registered",
                new AlgorithmInventory(
                                Map.of(
                                        "benefits",
                                        new AlgorithmRecord(
                                                AlgorithmCategory.HIGH_RISK,
                                                AlgorithmUse.of(AlgorithmStatus.IN_USE),
                                                true)),
                                PROVENANCE)
                        .answer(TODAY),
                "accessibility-status",
                observed(AccessibilityStatement.builder()
                        .hasStatement(false)
                        .provenance(PROVENANCE)
                        .build()
                        .answer(TODAY)),
                "internet-standards",
                InternetNlResult.answer(
                        List.of(InternetNlResult.builder()
                                .domain("example.nl")
                                .test(InternetNlTest.WEB)
                                .published(76)
                                .provenance(PROVENANCE)
                                .build()),
                        InternetNlTest.WEB,
                        TODAY),
                "bio2-measures",
                new Bio2Compliance(
                                List.of(new Bio2Entry(
                                        Bio2Measure.of("5.01.01"), new Bio2Entry.Applied(Bio2Evidence.DESIGN))),
                                Set.of(),
                                PROVENANCE)
                        .answer(TODAY),
                "post-quantum-inventory",
                new PostQuantumPreparation(Map.of(PostQuantumStep.INVENTORY, TODAY), PROVENANCE)
                        .answer(PostQuantumStep.INVENTORY, TODAY),
                "information-management",
                new InformationManagement(InformationManagementLevel.REPEATABLE, PROVENANCE).answer(TODAY));
        Assessment assessment = assessment(scorer, answers);
        assertEquals(List.of(), scorer.check(assessment).violations());
        Scorecard scorecard = scorer.score(assessment);
        answers.keySet()
                .forEach(it -> assertEquals(
                        OutcomeStatus.DETERMINED,
                        scorecard.outcome(it).orElseThrow().status(),
                        it));
    }

    private static Answer observed(Answer answer) {
        return Answer.observations(List.of(Observation.of(answer)));
    }
}
