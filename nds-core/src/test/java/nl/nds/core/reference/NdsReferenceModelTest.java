package nl.nds.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.ChoiceScale;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.Level;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Reason;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the reference model promises of its structure, and what it comes to. */
class NdsReferenceModelTest {

    private static final MaturityModel MODEL = NdsReferenceModel.model();
    private static final Scorer SCORER = Scorer.of(MODEL);

    /** What everybody is asked who is an organisation. */
    private static final List<String> OF_EVERY_ORGANISATION = List.of(
            "cloud-critical",
            "cloud-sovereignty",
            "federated-data-system",
            "data-maturity",
            "algorithms-registered",
            "ai-reuse",
            "accessibility-status",
            "right-door",
            "digital-channel",
            "user-experience",
            "proactive-services",
            "prefilled-services",
            "internet-standards",
            "bio2-measures",
            "supplier-dependence",
            "crisis-exercise",
            "recovery-tested",
            "incident-reporting",
            "post-quantum-inventory",
            "post-quantum-plan",
            "post-quantum-migrated",
            "digital-knowledge",
            "central-pools",
            "information-management",
            "workspace-tools",
            "workspace-continuity");

    /** And what only some are asked. */
    private static final Map<GovernmentGroup, List<String>> MORE = Map.of(
            GovernmentGroup.CENTRAL_GOVERNMENT,
            List.of("cloud-risk-assessments", "cloud-exit-plans", "staff-profiles"),
            GovernmentGroup.PROVINCES,
            List.of("ensia-accountability"),
            GovernmentGroup.MUNICIPALITIES,
            List.of("civil-registry", "ensia-accountability"),
            GovernmentGroup.WATER_BOARDS,
            List.of("ensia-accountability"),
            GovernmentGroup.PUBLIC_SERVICE_PROVIDERS,
            List.of());

    private static List<Aggregate> priorities() {
        return children((Aggregate) MODEL.nodes().get(0)).stream()
                .map(Aggregate.class::cast)
                .toList();
    }

    private static List<Aggregate> goals() {
        return priorities().stream()
                .flatMap(it -> children(it).stream())
                .map(Aggregate.class::cast)
                .toList();
    }

    private static List<Indicator> indicators() {
        return goals().stream()
                .flatMap(it -> children(it).stream())
                .map(Indicator.class::cast)
                .toList();
    }

    private static List<ScoredNode> children(Aggregate aggregate) {
        return aggregate.children().stream().map(it -> it.node().orElseThrow()).toList();
    }

    private static Assessment.Builder assessment(Subject subject) {
        return Assessment.builder()
                .id("a")
                .subject(subject)
                .model(MODEL.reference())
                .date(LocalDate.of(2026, 3, 1))
                .assessor(Assessor.SELF);
    }

    private static Scorecard ofGroup(GovernmentGroup group) {
        return SCORER.score(
                assessment(Subject.organisation("any")).build(),
                Map.of(Fact.ORGANISATION_GROUP, Answer.choice(group.code())));
    }

    private static Set<String> inScope(Scorecard scorecard) {
        Set<String> asked = new HashSet<>();
        for (Indicator indicator : indicators()) {
            if (scorecard.outcome(indicator.id()).orElseThrow().status() != OutcomeStatus.OUT_OF_SCOPE) {
                asked.add(indicator.id());
            }
        }
        return asked;
    }

    private static void assertBothLanguages(Optional<LocalizedText> text, String of) {
        for (Language language : Language.values()) {
            assertTrue(text.orElseThrow().only(language).isPresent(), of + " in " + language);
        }
    }

    @Test
    void thereIsOneModelAndItIsNotOfficial() {
        assertSame(MODEL, NdsReferenceModel.model());
        assertEquals("nds-reference 1.0", MODEL.reference().toString());
        assertFalse(MODEL.isOfficial());
        assertEquals(Optional.empty(), MODEL.basedOn());
        assertBothLanguages(MODEL.description(), "the model");
        assertTrue(MODEL.title().in(Language.ENGLISH).contains("not an NDS publication"));
        assertTrue(MODEL.title().in(Language.DUTCH).contains("geen publicatie van de NDS"));
    }

    @Test
    void belowTheSixPrioritiesStandTheFourteenGoalsAndOneNodeOfOurs() {
        assertEquals(
                Arrays.stream(Priority.values()).map(Priority::code).toList(),
                priorities().stream().map(ScoredNode::id).toList());
        List<String> ids = new ArrayList<>(goals().stream().map(ScoredNode::id).toList());
        assertTrue(ids.remove("cloud-use"));
        assertEquals(StrategicGoal.all().stream().map(StrategicGoal::id).toList(), ids);
        for (Priority priority : Priority.values()) {
            Aggregate node = priorities().get(priority.ordinal());
            assertEquals(Optional.of(priority.label()), node.title());
            assertEquals(
                    StrategicGoal.of(priority).stream().map(StrategicGoal::id).toList(),
                    children(node).stream()
                            .map(ScoredNode::id)
                            .filter(it -> !it.equals("cloud-use"))
                            .toList());
        }
        for (StrategicGoal goal : StrategicGoal.all()) {
            Aggregate node = goals().stream()
                    .filter(it -> it.id().equals(goal.id()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Optional.of(goal.label()), node.title());
            assertEquals(Optional.of(goal.text()), node.description());
        }
    }

    @Test
    void weightsAreEqualAndEveryMeanIsPlain() {
        List<Aggregate> all = new ArrayList<>(goals());
        all.addAll(priorities());
        all.add((Aggregate) MODEL.nodes().get(0));
        assertEquals(1 + 6 + 15, all.size());
        for (Aggregate aggregate : all) {
            assertEquals(Aggregation.ARITHMETIC, aggregate.aggregation());
            assertFalse(aggregate.isWeightedByRange());
            for (Child child : aggregate.children()) {
                assertEquals(Optional.empty(), child.weight(), child.id());
            }
            String expected = aggregate.id().equals("nds") ? "0.5" : "0.25";
            assertEquals(Optional.of(Decimal.of(expected)), aggregate.minimumCoverage(), aggregate.id());
            assertBothLanguages(aggregate.description(), aggregate.id());
        }
    }

    @Test
    void everyIndicatorSaysWhatItAsksAndWhatItRestsOn() {
        for (Indicator indicator : indicators()) {
            String id = indicator.id();
            assertBothLanguages(indicator.title(), id);
            assertBothLanguages(indicator.description(), id);
            assertBothLanguages(indicator.question(), id);
            assertBothLanguages(indicator.evidence(), id);
            indicator.unit().ifPresent(it -> assertBothLanguages(Optional.of(it), id));
            assertTrue(indicator.question().orElseThrow().in(Language.ENGLISH).endsWith("?"), id);
            assertTrue(indicator.question().orElseThrow().in(Language.DUTCH).endsWith("?"), id);
            assertTrue(indicator.validity().isPresent(), id);
            assertFalse(indicator.sources().isEmpty(), id);
            indicator.sources().forEach(it -> assertTrue(it.grade().isPresent(), id + ": " + it.title()));
            if (indicator.scale() instanceof ChoiceScale choice) {
                choice.options().forEach(it -> assertBothLanguages(it.title(), id + " " + it.code()));
            }
        }
        assertEquals(indicators().size(), indicators().stream().distinct().count());
    }

    @Test
    void everyLevelHasASentence() {
        for (Level level : MODEL.levelSets().get(0).levels()) {
            assertBothLanguages(level.title(), level.code());
            assertBothLanguages(level.description(), level.code());
            assertTrue(level.description().orElseThrow().in(Language.ENGLISH).endsWith("."));
        }
    }

    @ParameterizedTest
    @EnumSource(GovernmentGroup.class)
    void anOrganisationIsAskedWhatIsDocumented(GovernmentGroup group) {
        Set<String> expected = new HashSet<>(OF_EVERY_ORGANISATION);
        expected.addAll(MORE.get(group));
        assertEquals(expected, inScope(ofGroup(group)));
    }

    @ParameterizedTest
    @EnumSource(GovernmentGroup.class)
    void anOrganisationIsAskedTwoToFourQuestionsOfAGoalAndNoneOfACollectiveOne(GovernmentGroup group) {
        Scorecard scorecard = ofGroup(group);
        Set<String> asked = inScope(scorecard);
        for (Aggregate goal : goals()) {
            long number = children(goal).stream()
                    .filter(it -> asked.contains(it.id()))
                    .count();
            boolean isCollective = StrategicGoal.byId(goal.id())
                    .filter(StrategicGoal::isCollective)
                    .isPresent();
            if (isCollective) {
                assertEquals(0, number, goal.id());
                assertEquals(
                        OutcomeStatus.OUT_OF_SCOPE,
                        scorecard.outcome(goal.id()).orElseThrow().status());
            } else {
                assertTrue(number >= 2 && number <= 4, goal.id() + " has " + number);
            }
        }
    }

    @Test
    void theGovernmentIsAskedAboutEveryGoal() {
        Set<String> asked =
                inScope(SCORER.score(assessment(new Subject.GovernmentSubject()).build()));
        for (Aggregate goal : goals()) {
            assertTrue(children(goal).stream().anyMatch(it -> asked.contains(it.id())), goal.id());
        }
        Set<String> both = new HashSet<>(asked);
        both.addAll(OF_EVERY_ORGANISATION);
        MORE.values().forEach(both::addAll);
        assertEquals(
                Set.copyOf(indicators().stream().map(ScoredNode::id).toList()), both, "nothing is asked of nobody");
    }

    @Test
    void aGroupIsAskedForFiguresAndNotForWhatExistsOnce() {
        Scorecard scorecard = SCORER.score(
                assessment(new Subject.GroupSubject(GovernmentGroup.PROVINCES)).build());
        Set<String> asked = inScope(scorecard);
        assertTrue(asked.contains("secure-domains"));
        assertTrue(asked.contains("cloud-risk-assessments"), "whoever the members are");
        assertFalse(asked.contains("cloud-marketplace"));
        assertFalse(asked.contains("egovernment-benchmark"), "it is one of countries");
        assertFalse(asked.contains("bio2-measures"));
    }

    @Test
    void ofAnOrganisationOfWhichTheGroupIsNotKnownTheRestIsAsked() {
        Scorecard scorecard =
                SCORER.score(assessment(Subject.organisation("any")).build());
        assertEquals(
                Optional.of(Reason.CONDITION_UNDETERMINED),
                scorecard.outcome("ensia-accountability").orElseThrow().reason());
        assertEquals(
                Optional.of(Reason.UNANSWERED),
                scorecard.outcome("bio2-measures").orElseThrow().reason());
        assertEquals(
                OutcomeStatus.OUT_OF_SCOPE,
                scorecard.outcome("cloud-1").orElseThrow().status());
    }

    /** Two of its three questions answered: ¾ and 0, so 37½, and with the third between 25 and 58⅓. */
    @Test
    void aGoalIsThePlainMeanOfItsQuestions() {
        Scorecard scorecard = SCORER.score(
                assessment(Subject.organisation("any"))
                        .putAnswer("recovery-tested", Answer.number(75))
                        .putAnswer("crisis-exercise", Answer.choice("no"))
                        .build(),
                Map.of(Fact.ORGANISATION_GROUP, Answer.choice("provinces")));
        Outcome goal = scorecard.outcome("resilience-and-autonomy-2").orElseThrow();
        assertEquals(Optional.of(Rational.of(75, 2)), goal.exact());
        assertEquals(Optional.of("started"), goal.level());
        assertEquals(Optional.of(Decimal.of("25")), goal.lowest());
        assertEquals(Optional.of(Decimal.of("58.3333333334")), goal.highest());
        assertEquals(Optional.of(Decimal.of("0.6666666666")), goal.coverage());
        Outcome priority = scorecard.outcome("resilience-and-autonomy").orElseThrow();
        assertEquals(Optional.of(Reason.COVERAGE), priority.reason(), "two ninths are less than a quarter");
    }
}
