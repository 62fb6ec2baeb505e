package nl.nds.core.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.maturity.RandomModel.Sample;
import nl.nds.core.maturity.ScoringOracle.Found;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.testsupport.Choices;
import nl.nds.core.validation.InvalidDataException;

/**
 * The laws of section 18 of the specification that concern trees, conditions, observations and bounds. Where a law holds
 * under a side condition that the specification does not state, the property says which and why.
 */
class ScoringLawsProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final String[] WEIGHTS = {"1", "2", "0.1", "0.67", "0.0000000001", "123456789.987654321"};

    @Provide
    static Arbitrary<Sample> samples() {
        return Samples.any();
    }

    @Provide
    static Arbitrary<Sample> rich() {
        return Samples.rich();
    }

    @Provide
    static Arbitrary<Choices> choices() {
        return Samples.choices();
    }

    // ---- law 1 ----

    @Property(seed = "11", tries = 150)
    void theOrderOfAnswersAndObservationsIsOfNoInfluence(
            @ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        Map<String, Answer> shuffled = shuffled(sample.assessment().answers(), choices);
        assertEquals(textWithoutAnswers(sample), textWithoutAnswers(sample.with(shuffled)));
    }

    private static Map<String, Answer> shuffled(Map<String, Answer> answers, Choices choices) {
        Map<String, Answer> shuffled = new LinkedHashMap<>();
        for (Map.Entry<String, Answer> each : choices.shuffled(List.copyOf(answers.entrySet()))) {
            Answer answer = each.getValue();
            if (answer.content() instanceof Answer.Observations several) {
                List<Observation> observations = new ArrayList<>();
                for (Observation observation : choices.shuffled(several.observations())) {
                    observations.add(
                            observation.answer().isPresent()
                                    ? observation
                                    : Observation.ofGroup(shuffled(observation.answers(), choices)));
                }
                answer = answer.toBuilder()
                        .content(new Answer.Observations(observations))
                        .build();
            }
            shuffled.put(each.getKey(), answer);
        }
        return shuffled;
    }

    /** The answers are handed through as they were given, in the order in which they were given. */
    private static String textWithoutAnswers(Sample sample) {
        return sample.scorecard().outcomes().stream()
                .map(outcome ->
                        outcome.toBuilder().answer(Optional.empty()).build().toString())
                .collect(Collectors.joining("\n"));
    }

    /** The order of the outcomes, and of the children that a minimum names, is that of the model. */
    @Property(seed = "12", tries = 150)
    void theOrderOfChildrenWithTheirWeightsIsOfNoInfluence(
            @ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        MaturityModel shuffled = Rewritten.nodes(
                sample.model(),
                node -> node instanceof Aggregate aggregate
                        ? aggregate.toBuilder()
                                .children(choices.shuffled(aggregate.children()))
                                .build()
                        : node);
        assertEquals(byNode(sample), byNode(sample.with(shuffled)));
    }

    @Property(seed = "13", tries = 40)
    void threadsAreOfNoInfluence(@ForAll("samples") Sample sample) throws InterruptedException, ExecutionException {
        Scorer scorer = Scorer.of(sample.model());
        String expected = text(scorer.score(sample.assessment()));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> texts = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                texts.add(threads.submit(() -> text(scorer.score(sample.assessment()))));
            }
            for (Future<String> each : texts) {
                assertEquals(expected, each.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    // ---- law 2 ----

    /** All aggregations but the levels, which count. */
    private static final List<Aggregation> MEANS = Arrays.stream(Aggregation.values())
            .filter(it -> it != Aggregation.LEVELS)
            .toList();

    @Property(seed = "2", tries = 150)
    void everyMeanOfEqualsIsThatValue(@ForAll("choices") Choices choices) {
        Decimal value = Decimal.of(choices.of("0", "1", "0.3333333333", "0.1", "0.1234567890123456789"));
        int count = 1 + choices.below(5);
        List<Child> children = new ArrayList<>();
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Indicator.Builder indicator =
                    Indicator.builder().id("i" + i).scale(Scale.number(Decimal.ZERO, Decimal.ONE));
            Answer answer = Answer.number(value);
            if (choices.chance(40)) {
                indicator.combine(
                        Combination.of(choices.of(CombinationRule.MEAN, CombinationRule.BEST, CombinationRule.WORST)));
                Observation observation = Observation.of(answer);
                answer = Answer.observations(List.of(observation, observation, observation));
            }
            children.add(Child.of(indicator.build()).weighing(Decimal.of(choices.of(WEIGHTS))));
            answers.put("i" + i, answer);
        }
        Aggregation aggregation = choices.oneOf(MEANS);
        Aggregate.Builder root =
                Aggregate.builder().id("root").aggregation(aggregation).children(children);
        if (aggregation == Aggregation.POWER) {
            root.exponent(Decimal.of(choices.of("2", "-2", "0.5", "3.7")));
        }
        Sample sample = sample(List.of(root.build()), List.of(), answers);
        Outcome headline = sample.scorecard().headline();
        assertEquals(
                Optional.of(Decimal.of(value.toBigDecimal().setScale(10, RoundingMode.HALF_EVEN))), headline.value());
        headline.exact().ifPresent(exact -> assertEquals(Rational.of(value), exact));
        assertEquals("", OracleProperties.differences(sample));
    }

    // ---- law 3 ----

    /** Outside groups: there an observation can be contradicted by the one and not by the other, and drop out. */
    @Property(seed = "3", tries = 150)
    void meansAreInOrder(@ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        Set<String> inGroups = sample.model().nodes().stream()
                .filter(Group.class::isInstance)
                .flatMap(group -> idsIn(group).stream())
                .collect(Collectors.toSet());
        List<Aggregate> outside = Rewritten.aggregates(sample.model()).stream()
                .filter(each -> !inGroups.contains(each.id()))
                .toList();
        Assume.that(!outside.isEmpty());
        Aggregate chosen = choices.oneOf(outside);
        List<Aggregation> ascending = isAboveZero(sample.model(), chosen)
                ? List.of(
                        Aggregation.MINIMUM,
                        Aggregation.HARMONIC,
                        Aggregation.GEOMETRIC,
                        Aggregation.ARITHMETIC,
                        Aggregation.MAXIMUM)
                : List.of(Aggregation.MINIMUM, Aggregation.ARITHMETIC, Aggregation.MAXIMUM);
        List<Fraction> values = new ArrayList<>();
        for (Aggregation each : ascending) {
            value(sample, chosen, each).ifPresent(values::add);
        }
        Assume.that(values.size() > 1);
        for (int i = 1; i < values.size(); i++) {
            assertTrue(values.get(i - 1).compareTo(values.get(i)) <= 0, values.toString());
        }
    }

    /** Whether the model is still valid with a mean that takes nothing below 0. */
    private static boolean isAboveZero(MaturityModel model, Aggregate chosen) {
        return isValid(() -> aggregating(model, chosen, Aggregation.GEOMETRIC));
    }

    private static boolean isValid(Supplier<MaturityModel> model) {
        try {
            model.get();
            return true;
        } catch (InvalidDataException refused) {
            return false;
        }
    }

    private static List<String> idsIn(Node node) {
        List<String> ids = new ArrayList<>();
        Rewritten.forEach(List.of(node), each -> ids.add(each.id()));
        return ids;
    }

    /** Its value, ascending from the worst. */
    private static Optional<Fraction> value(Sample sample, Aggregate chosen, Aggregation aggregation) {
        MaturityModel model = aggregating(sample.model(), chosen, aggregation);
        Outcome outcome = sample.with(model).scorecard().outcome(chosen.id()).orElseThrow();
        return outcome.value()
                .map(it -> Fraction.of(it.toBigDecimal()))
                .map(it -> isDescending(model, chosen.id()) ? Fraction.ZERO.minus(it) : it);
    }

    private static MaturityModel aggregating(MaturityModel model, Aggregate chosen, Aggregation aggregation) {
        Range range = rangeOf(model, chosen);
        return Rewritten.aggregate(model, chosen.id(), it -> {
            List<Child> children = new ArrayList<>();
            for (Child child : it.children()) {
                Child plain = child.node().map(Child::of).orElseGet(() -> Child.reference(child.id()));
                children.add(child.weight().map(plain::weighing).orElse(plain));
            }
            return it.toBuilder()
                    .aggregation(aggregation)
                    .range(range)
                    .exponent(Optional.empty())
                    .here(Optional.empty())
                    .below(Optional.empty())
                    .children(children)
                    .build();
        });
    }

    // ---- law 4 ----

    @Property(seed = "4", tries = 150)
    void allWeightsOfANodeTimesAConstantChangeNothing(
            @ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        List<Aggregate> aggregates = Rewritten.aggregates(sample.model()).stream()
                .filter(each -> !each.isWeightedByRange())
                .toList();
        Assume.that(!aggregates.isEmpty());
        BigDecimal factor = new BigDecimal(choices.of("2", "0.1", "3.7", "100000", "0.0000001"));
        MaturityModel model =
                Rewritten.aggregate(sample.model(), choices.oneOf(aggregates).id(), aggregate -> {
                    List<Child> children = new ArrayList<>();
                    for (Child child : aggregate.children()) {
                        children.add(child.weighing(times(child.weight().orElse(Decimal.ONE), factor)));
                    }
                    return aggregate.toBuilder()
                            .children(children)
                            .weightsTotal(aggregate.weightsTotal().map(it -> times(it, factor)))
                            .build();
                });
        assertEquals(text(sample.scorecard()), text(sample.with(model).scorecard()));
    }

    private static Decimal times(Decimal weight, BigDecimal factor) {
        return Decimal.of(weight.toBigDecimal().multiply(factor));
    }

    // ---- law 5 ----

    /**
     * As long as the child can give no more than the others can: what a child that may be absent is joined with is what
     * all indicators of the model can give, those of weight 0 too.
     */
    @Property(seed = "5", tries = 150)
    void aChildOfWeightZeroChangesNothing(@ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        Indicator child = plainIndicator("zero", choices);
        Sample with =
                withChild(sample, choices, child, Decimal.ZERO, RandomAnswers.any(question(child), choices), false);
        assertEquals(byNode(without(sample, "zero")), byNode(without(with, "zero")));
    }

    /** The states and the answer of a child of weight 0, whatever it can give. */
    @Property(seed = "51", tries = 150)
    void theAnswerOfAChildOfWeightZeroIsOfNoInfluence(
            @ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        Indicator child = Indicator.builder()
                .id("zero")
                .scale(NumberScale.builder()
                        .worst(Decimal.ZERO)
                        .best(Decimal.ONE)
                        .outside(OutsideScale.KEEP)
                        .attainable(new Attainable(Decimal.of(-2), Decimal.of(9)))
                        .build())
                .build();
        Answer.Content answer = RandomAnswers.any(question(child), choices);
        Sample one = withChild(sample, choices, child, Decimal.ZERO, answer, false);
        Map<String, Answer> others = new LinkedHashMap<>(one.assessment().answers());
        replaceEverywhere(others, "zero", Answer.of(RandomAnswers.any(question(child), choices)));
        assertEquals(byNode(without(one, "zero")), byNode(without(one.with(others), "zero")));
    }

    private static void replaceEverywhere(Map<String, Answer> answers, String id, Answer other) {
        answers.replaceAll((key, answer) -> {
            if (key.equals(id)) {
                return other;
            }
            if (answer.content() instanceof Answer.Observations several) {
                List<Observation> observations = new ArrayList<>();
                for (Observation each : several.observations()) {
                    Map<String, Answer> inner = new LinkedHashMap<>(each.answers());
                    replaceEverywhere(inner, id, other);
                    observations.add(each.answer().isPresent() ? each : Observation.ofGroup(inner));
                }
                return answer.toBuilder()
                        .content(new Answer.Observations(observations))
                        .build();
            }
            return answer;
        });
    }

    private static Indicator plainIndicator(String id, Choices choices) {
        Scale scale = choices.of(
                Scale.number(Decimal.ZERO, Decimal.ONE),
                Scale.yesNo(),
                Scale.share(),
                Scale.choice(ChoiceOption.of("c0", Decimal.ZERO), ChoiceOption.of("c1", Decimal.of("0.7"))));
        return Indicator.builder().id(id).scale(scale).build();
    }

    private static Question question(Indicator indicator) {
        return new Question(
                "",
                indicator.id(),
                indicator.scale(),
                RandomAnswers.rangeOf(indicator),
                true,
                false,
                false,
                Optional.empty(),
                TODAY,
                TODAY,
                false);
    }

    /** The sample with a new child of one of its aggregates, answered wherever it can be. */
    private static Sample withChild(
            Sample sample,
            Choices choices,
            Indicator child,
            Decimal weight,
            Answer.Content answer,
            boolean excludesNotApplicable) {
        // what can be below 0 may not be below some means; the thresholds of levels suit the children that they have
        List<Aggregate> aggregates = Rewritten.aggregates(sample.model()).stream()
                .filter(it -> it.aggregation() != Aggregation.LEVELS && !isBelowMeanOfPositives(sample, it))
                .toList();
        Assume.that(!aggregates.isEmpty());
        Aggregate chosen = choices.oneOf(aggregates);
        MaturityModel model = Rewritten.aggregate(sample.model(), chosen.id(), aggregate -> {
            Aggregate.Builder changed = aggregate.toBuilder().children(List.of());
            boolean byRange = aggregate.isWeightedByRange();
            for (Child each : aggregate.children()) {
                changed.addChildren(each.weighing(
                        byRange ? widthOf(sample.model(), each) : each.weight().orElse(Decimal.ONE)));
            }
            changed.addChildren(Child.of(child).weighing(weight));
            changed.isWeightedByRange(false);
            if (excludesNotApplicable) {
                changed.states(aggregate.states().withNotApplicable(StatePolicy.EXCLUDE));
            }
            if (weight.signum() != 0) {
                changed.weightsTotal(Optional.empty());
            }
            return changed.build();
        });
        Sample with = sample.with(model);
        return AnswerEdit.edit(with, 0, (question, now) -> question.id().equals(child.id()) ? Answer.of(answer) : now);
    }

    private static boolean isBelowMeanOfPositives(Sample sample, Aggregate aggregate) {
        Set<String> above = Rewritten.withAncestors(sample.model(), aggregate.id());
        return Rewritten.aggregates(sample.model()).stream()
                .anyMatch(it -> above.contains(it.id()) && RandomModel.isOfPositives(it.aggregation()));
    }

    private static Decimal widthOf(MaturityModel model, Child child) {
        List<Decimal> width = new ArrayList<>();
        Rewritten.forEach(model.nodes(), node -> {
            if (node.id().equals(child.id())) {
                ScoredNode scored = (ScoredNode) node;
                Range range = rangeOf(model, scored);
                width.add(Decimal.of(range.second()
                        .toBigDecimal()
                        .subtract(range.first().toBigDecimal())
                        .abs()));
            }
        });
        return width.get(0);
    }

    private record Without(Sample sample, String id) {}

    private static Without without(Sample sample, String id) {
        return new Without(sample, id);
    }

    private static Map<String, String> byNode(Without part) {
        Map<String, String> outcomes = byNode(part.sample());
        outcomes.remove(part.id());
        return outcomes;
    }

    // ---- law 6 ----

    /**
     * No node changes its state, in no observation; no condition depends on the answer, those by which observations are
     * combined included (a case can turn from best to worst); and pooled is left out: there a share also weighs, and
     * steps need not rise.
     */
    @Property(seed = "6", tries = 150)
    void raisingAnAnswerLowersNothing(@ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        Assume.that(!pools(sample.model()));
        List<Question> answered = new ArrayList<>();
        AnswerEdit.edit(sample, 0, (question, now) -> {
            if (!question.isFact() && question.isSettled(now) && !(now.content() instanceof Answer.NotApplicable)) {
                answered.add(question);
            }
            return now;
        });
        Assume.that(!answered.isEmpty());
        Question chosen = choices.oneOf(answered);
        Set<String> affected = Rewritten.withAncestors(sample.model(), chosen.id());
        Assume.that(
                Rewritten.named(Rewritten.conditions(sample.model())).stream().noneMatch(affected::contains));
        Answer.Content content = RandomAnswers.settled(chosen, choices, 0);
        Sample raised = AnswerEdit.edit(
                sample,
                0,
                (question, now) -> question.equals(chosen)
                        ? now.toBuilder().content(content).build()
                        : now);
        Map<String, Found> before = found(sample);
        Map<String, Found> after = found(raised);
        Assume.that(states(before).equals(states(after)));
        Assume.that(worth(chosen, sample).compareTo(worth(chosen, raised)) <= 0);
        Map<String, Outcome> now = outcomes(sample);
        outcomes(raised).forEach((id, outcome) -> {
            boolean descending = isDescending(sample.model(), id);
            assertTrue(isAtMost(now.get(id).value(), outcome.value(), descending), id + " value");
            assertTrue(isAtMost(now.get(id).lowest(), outcome.lowest(), descending), id + " lowest");
            assertTrue(isAtMost(now.get(id).highest(), outcome.highest(), descending), id + " highest");
        });
    }

    private static boolean pools(MaturityModel model) {
        List<Boolean> pools = new ArrayList<>();
        Rewritten.forEach(
                model.nodes(),
                node -> Rewritten.combinationOf(node)
                        .ifPresent(it ->
                                pools.add(it.cases().stream().anyMatch(each -> each.use() == CombinationRule.POOLED))));
        return pools.contains(true);
    }

    private static Map<String, Found> found(Sample sample) {
        return new ScoringOracle(sample.model(), sample.assessment()).everythingFound();
    }

    private static Map<String, State> states(Map<String, Found> found) {
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().state()));
    }

    /** What the answer to a question is worth by itself. */
    private static Fraction worth(Question question, Sample sample) {
        List<Fraction> worth = new ArrayList<>();
        AnswerEdit.edit(sample, 0, (each, now) -> {
            if (each.equals(question)) {
                Indicator alone = Indicator.builder()
                        .id("alone")
                        .scale(each.scale())
                        .range(each.range())
                        .build();
                Found found = found(sample(List.of(alone), List.of(), Map.of("alone", Answer.of(now.content()))))
                        .get("alone");
                worth.add(found.fraction());
            }
            return now;
        });
        return worth.get(0);
    }

    // ---- law 7 ----

    @Property(seed = "7", tries = 150)
    void everyValueLiesWithinItsBounds(@ForAll("samples") Sample sample) {
        outcomes(sample).forEach((id, outcome) -> {
            boolean descending = isDescending(sample.model(), id);
            assertTrue(isWithin(outcome.value(), outcome, descending), id);
            assertTrue(isWithin(outcome.lowest(), outcome, descending), id);
        });
    }

    @Property(seed = "71", tries = 200)
    void everyCompletionThatGivesAValueGivesOneWithinTheBounds(
            @ForAll("rich") Sample sample, @ForAll("choices") Choices choices) {
        Map<String, Outcome> before = outcomes(sample);
        Sample completed = AnswerEdit.completed(sample, choices);
        outcomes(completed).forEach((id, outcome) -> {
            boolean descending = isDescending(sample.model(), id);
            assertTrue(
                    isWithin(outcome.value(), before.get(id), descending),
                    () -> id + " " + outcome + "\n was " + before.get(id) + completed);
            assertFalse(
                    outcome.status() == OutcomeStatus.NOT_DETERMINED,
                    () -> id + " is not determined though all is answered" + outcome + completed);
        });
    }

    /**
     * If no node becomes unknown or inconclusive by the answer, in no observation, or if that would be worth nothing
     * everywhere. Otherwise a child that had a value, and now has none since its answers contradict it, joins the bounds
     * of its parent with the 0 or 1 that its new state is worth there.
     */
    @Property(seed = "72", tries = 150)
    void answeringOneMoreQuestionWidensNoBounds(@ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        Optional<Sample> more = AnswerEdit.oneMoreAnswered(sample, choices);
        Assume.that(more.isPresent());
        Assume.that(opened(sample, more.get()).isEmpty());
        mustNotWiden(sample, more.get());
    }

    @Property(seed = "73", tries = 150)
    void answeringOneMoreQuestionWidensNoBoundsWhereTheOpenIsExcluded(
            @ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        Sample excluding = sample.with(Rewritten.policies(sample.model(), ScoringLawsProperties::excluding));
        Optional<Sample> more = AnswerEdit.oneMoreAnswered(excluding, choices);
        Assume.that(more.isPresent());
        mustNotWiden(excluding, more.get());
    }

    /**
     * Observations that are not applicable, too old, or answered, of a scale that does not reach from 0 to 1: nothing can come of
     * them that could not come of no answer, and the value is possible. Where what is too old is worth 0 or 1 beside other
     * observations this does not hold, since no answer at all is not beside others.
     */
    @Property(seed = "74", tries = 200)
    void observationsWidenNoBoundsOfTheirIndicator(@ForAll("choices") Choices choices) {
        StatePolicies states = StatePolicies.undecided()
                .withNotApplicable(choices.of(StatePolicy.EXCLUDE, StatePolicy.ZERO, StatePolicy.FULL))
                .withUnknown(StatePolicy.EXCLUDE)
                .withInconclusive(StatePolicy.EXCLUDE);
        CombinationRule rule = choices.of(CombinationRule.BEST, CombinationRule.WORST, CombinationRule.MEAN);
        Indicator indicator = Given.question(
                        "q",
                        Scale.choice(
                                ChoiceOption.of("some", Given.d("0.25")), ChoiceOption.of("more", Given.d("0.75"))))
                .validity(Period.ofDays(1))
                .combine(Combination.of(rule).withStates(states))
                .build();
        List<Answer> observed = new ArrayList<>();
        for (int i = 0; i <= choices.below(4); i++) {
            Answer tooOld = Answer.choice("some").toBuilder()
                    .observedOn(Given.DAY.minusYears(1))
                    .build();
            observed.add(choices.of(Given.notRelevant(), tooOld, Answer.choice("more"), Answer.choice("some")));
        }
        Outcome before = Given.headline(Given.method(indicator), Map.of());
        Outcome after = Given.headline(indicator, Given.observed(observed.toArray(Answer[]::new)));
        for (Optional<Decimal> each : List.of(after.lowest(), after.highest())) {
            assertTrue(isWithin(each, before, false), () -> after + "\n was " + before);
        }
        assertTrue(isWithin(after.value(), after, false), after::toString);
    }

    private static StatePolicies excluding(StatePolicies states) {
        return states.withUnknown(StatePolicy.EXCLUDE).withInconclusive(StatePolicy.EXCLUDE);
    }

    /** The nodes that are unknown or inconclusive afterwards and were not before, in any place. */
    private static List<String> opened(Sample before, Sample after) {
        Map<String, State> earlier = states(found(before));
        List<String> opened = new ArrayList<>();
        states(found(after)).forEach((id, state) -> {
            boolean isOpen = state == State.UNKNOWN || state == State.INCONCLUSIVE;
            if (isOpen && earlier.get(id) != state) {
                opened.add(id);
            }
        });
        return opened;
    }

    private static void mustNotWiden(Sample sample, Sample more) {
        Map<String, Outcome> before = outcomes(sample);
        outcomes(more).forEach((id, outcome) -> {
            boolean descending = isDescending(sample.model(), id);
            boolean within = isWithin(outcome.lowest(), before.get(id), descending)
                    && isWithin(outcome.highest(), before.get(id), descending);
            assertTrue(within, () -> id + " " + outcome + "\n was " + before.get(id) + more);
        });
    }

    // ---- law 8 ----

    /** Whatever conditions name is decided on bounds too: all facts are answered, and such nodes have coverage 1 or none. */
    @Property(seed = "8", tries = 150)
    void coverageOneMakesBothBoundsEqualToTheValue(
            @ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        Sample decided = withFactsAnswered(sample, choices);
        Map<String, Outcome> outcomes = outcomes(decided);
        Set<String> named = Rewritten.named(Rewritten.conditions(sample.model()));
        named.addAll(Rewritten.capping(sample.model()));
        named.removeIf(id -> !outcomes.containsKey(id));
        Assume.that(named.stream().map(outcomes::get).allMatch(ScoringLawsProperties::isDecided));
        outcomes.forEach((id, outcome) -> {
            if (outcome.coverage().equals(Optional.of(Decimal.ONE))) {
                assertTrue(outcome.status() != OutcomeStatus.NOT_DETERMINED, id);
                assertEquals(
                        outcome.lowest().map(it -> "a point"), outcome.value().map(it -> "a point"), id);
                outcome.exact().ifPresent(exact -> {
                    boolean descending = isDescending(sample.model(), id);
                    assertTrue(
                            isAtMost(
                                    outcome.highest(),
                                    outcome.lowest().map(it -> plusUnit(it, descending)),
                                    descending),
                            id);
                });
            }
        });
    }

    /** The ends are written rounded outwards; so the two of a point can be one unit apart. */
    private static Decimal plusUnit(Decimal number, boolean descending) {
        BigDecimal unit = new BigDecimal(descending ? "-0.0000000001" : "0.0000000001");
        return Decimal.of(number.toBigDecimal().add(unit));
    }

    private static boolean isDecided(Outcome outcome) {
        return outcome.coverage().isPresent()
                ? outcome.coverage().equals(Optional.of(Decimal.ONE))
                : outcome.lowest().isEmpty();
    }

    private static Sample withFactsAnswered(Sample sample, Choices choices) {
        return AnswerEdit.edit(
                sample,
                0,
                (question, now) -> question.isFact()
                                && !question.isSettled(now)
                                && (question.place().isEmpty() || now != null)
                        ? AnswerEdit.settled(question, choices)
                        : now);
    }

    /**
     * And if no condition becomes undetermined by the answer: what it decided then counts as unknown, with coverage 0,
     * and stays applicable.
     */
    @Property(seed = "81", tries = 150)
    void coverageGrowsByAnsweringIfApplicabilityStays(
            @ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        Optional<Sample> more = AnswerEdit.oneMoreAnswered(sample, choices);
        Assume.that(more.isPresent());
        Assume.that(absent(sample).equals(absent(more.get())));
        Map<String, Found> after = found(more.get());
        Assume.that(opened(sample, more.get()).stream()
                .noneMatch(id -> after.get(id).reason() == Reason.CONDITION_UNDETERMINED));
        Map<String, Outcome> before = outcomes(sample);
        outcomes(more.get()).forEach((id, outcome) -> {
            Optional<Decimal> earlier = before.get(id).coverage();
            assertEquals(earlier.isPresent(), outcome.coverage().isPresent(), id);
            assertTrue(
                    isAtMost(earlier, outcome.coverage(), false), () -> id + " " + earlier + " " + outcome.coverage());
        });
    }

    /** In every place whether a node is applicable. */
    private static Map<String, State> absent(Sample sample) {
        Map<String, State> states = states(found(sample));
        states.values().removeIf(it -> it != State.OUT_OF_SCOPE && it != State.NOT_APPLICABLE);
        return states;
    }

    // ---- law 9 ----

    @Property(seed = "9", tries = 150)
    void aPolicyOfAParentMakesNoNumberFromNoValue(
            @ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        // a decision gives numbers of its own
        MaturityModel model = Rewritten.nodes(
                sample.model(),
                node -> node instanceof Decision decision
                        ? decision.toBuilder()
                                .cases(List.of(DecisionCase.otherwise(new DecisionCase.Then.NotApplicable())))
                                .build()
                        : node instanceof Indicator indicator
                                ? indicator.toBuilder()
                                        .states(StatePolicies.undecided())
                                        .build()
                                : node);
        Sample silent = AnswerEdit.edit(sample.with(model), 0, (question, now) -> {
            Answer.Content none =
                    choices.of(new Answer.Unknown(), new Answer.NotApplicable("r"), new Answer.Inconclusive("r"));
            return question.isFact() || now == null ? now : Answer.of(none);
        });
        outcomes(silent).forEach((id, outcome) -> assertTrue(outcome.value().isEmpty(), id));
    }

    // ---- law 10 ----

    /**
     * If another child of that parent has a weight and cannot turn out of scope: without the not applicable one a parent
     * of nothing else is out of scope, with it it is not applicable, which is worth something where a policy says so.
     */
    @Property(seed = "10", tries = 150)
    void anExcludedNotApplicableChildIsAsIfItWereNotThere(
            @ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        Indicator stays = plainIndicator("stays", choices);
        Choices same = new Choices(List.of(choices.below(1000)));
        Sample base = withChild(sample, same, stays, Decimal.ONE, RandomAnswers.any(question(stays), choices), true);
        Aggregate parent = Rewritten.aggregates(base.model()).stream()
                .filter(each ->
                        each.children().stream().anyMatch(child -> child.id().equals("stays")))
                .findFirst()
                .orElseThrow();
        Indicator absent = plainIndicator("absent", choices);
        Decimal weight = Decimal.of(choices.of(WEIGHTS));
        MaturityModel model = Rewritten.aggregate(
                base.model(),
                parent.id(),
                it -> it.toBuilder()
                        .addChildren(Child.of(absent).weighing(weight))
                        .build());
        Sample with = AnswerEdit.edit(
                base.with(model),
                0,
                (question, now) -> question.id().equals("absent") ? Answer.notApplicable("r") : now);
        // in a group without an answer there is no place to say that it is not applicable
        AnswerEdit.edit(with, 1, (question, now) -> {
            Assume.that(!question.id().equals("absent") || now != null);
            return now;
        });
        assertEquals(byNode(base), byNode(without(with, "absent")));
    }

    // ---- law 11 ----

    /**
     * The condition stands at a question that is answered with the best, beside one that is answered with the worst: bounds
     * of ½ say that the condition is surely true, of 0 that it surely is not.
     */
    @Property(seed = "111", tries = 150)
    void aConditionThatIsDecidedOnBoundsIsSoForEveryCompletion(
            @ForAll("choices") Choices model, @ForAll("choices") Choices answers, @ForAll("choices") Choices choices) {
        Sample sample = RandomModel.probe(model, answers);
        Outcome root = sample.scorecard().outcome("probe-root").orElseThrow();
        Optional<Decimal> half = Optional.of(Decimal.of("0.5"));
        Optional<Decimal> none = Optional.of(Decimal.ZERO);
        boolean surelyTrue = root.lowest().equals(half) && root.highest().equals(half);
        boolean surelyNot = root.lowest().equals(none) && root.highest().equals(none);
        Assume.that(surelyTrue || surelyNot);
        Sample completed = AnswerEdit.completed(sample, choices);
        assertEquals(
                surelyTrue ? OutcomeStatus.DETERMINED : OutcomeStatus.OUT_OF_SCOPE,
                completed.scorecard().outcome("probe").orElseThrow().status(),
                () -> completed.toString());
    }

    // ---- law 12 ----

    @Property(seed = "12", tries = 120)
    void gatesOnlyLowerAndTheirOrderIsOfNoInfluence(
            @ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        MaturityModel turned =
                Rewritten.nodes(sample.model(), node -> withGates(node, choices.shuffled(node.gates()), node.round()));
        Map<String, Outcome> now = outcomes(sample);
        outcomes(sample.with(turned)).forEach((id, outcome) -> {
            Outcome before = now.get(id);
            assertEquals(before.capped().isPresent(), outcome.capped().isPresent(), id);
            assertEquals(
                    before.toBuilder().capped(Optional.empty()).build(),
                    outcome.toBuilder().capped(Optional.empty()).build());
            boolean descending = isDescending(sample.model(), id);
            // without rounding, which may go up again
            boolean rounds = roundsIn(sample.model(), id);
            assertTrue(rounds || isAtMost(outcome.value(), outcome.capped().map(Capped::before), descending), id);
        });
    }

    private static boolean roundsIn(MaturityModel model, String id) {
        List<Boolean> rounds = new ArrayList<>();
        Rewritten.forEach(model.nodes(), node -> {
            if (node.id().equals(id)) {
                rounds.add(((ScoredNode) node).round().isPresent());
            }
        });
        return rounds.get(0);
    }

    private static ScoredNode withGates(ScoredNode node, List<Gate> gates, Optional<Rounding> round) {
        if (node instanceof Aggregate aggregate) {
            return aggregate.toBuilder().gates(gates).round(round).build();
        }
        return node instanceof Decision decision
                ? decision.toBuilder().gates(gates).round(round).build()
                : ((Indicator) node).toBuilder().gates(gates).round(round).build();
    }

    // ---- law 13 ----

    @Property(seed = "131", tries = 150)
    void whatIsShownContradictsNothing(@ForAll("samples") Sample sample) {
        Map<String, Outcome> outcomes = outcomes(sample);
        Rewritten.forEach(sample.model().nodes(), node -> {
            if (node instanceof ScoredNode scored) {
                shownContradictsNothing(sample, scored, outcomes.get(node.id()));
            }
        });
    }

    private static void shownContradictsNothing(Sample sample, ScoredNode node, Outcome outcome) {
        if (outcome.exact().isEmpty()) {
            return;
        }
        Fraction value = new Fraction(
                outcome.exact().get().numerator(), outcome.exact().get().denominator());
        BigDecimal shown = new BigDecimal(outcome.shown().orElseThrow());
        int digits = node.show().map(Rounding::digits).orElse(10);
        Fraction distance = value.minus(Fraction.of(shown)).abs();
        assertTrue(distance.compareTo(Fraction.of(BigDecimal.ONE.movePointLeft(digits))) < 0, node.id());
        Range range = rangeOf(sample.model(), node);
        Fraction best = Fraction.of(range.second().toBigDecimal());
        assertTrue(!Fraction.of(shown).equals(best) || value.equals(best), node.id());
        if (outcome.level().isPresent()) {
            LevelSet set = sample.model().levelSets().stream()
                    .filter(each -> each.id().equals(node.levels().orElseThrow()))
                    .findFirst()
                    .orElseThrow();
            String level = "none";
            for (Level each : set.levels()) {
                int order = each.cutOff()
                        .map(it -> shown.compareTo(it.bound().toBigDecimal()) * 2 + (it.inclusive() ? 1 : 0))
                        .orElse(1);
                level = order > 0 ? each.code() : level;
            }
            assertEquals(outcome.level().get(), level, node.id());
        }
    }

    // ---- law 14 ----

    @Property(seed = "14", tries = 120)
    void aRoundedValueIsRoundedOnceAndForAll(@ForAll("samples") Sample sample) {
        Map<String, Outcome> outcomes = outcomes(sample);
        Rewritten.forEach(sample.model().nodes(), node -> {
            if (node instanceof ScoredNode scored && scored.round().isPresent() && !isInGroup(sample, node.id())) {
                Outcome outcome = outcomes.get(node.id());
                int digits = scored.round().get().digits();
                outcome.value()
                        .ifPresent(it -> assertTrue(
                                it.toBigDecimal().stripTrailingZeros().scale() <= digits, node.id() + " " + it));
            }
        });
    }

    private static boolean isInGroup(Sample sample, String id) {
        return sample.model().nodes().stream()
                .anyMatch(it -> it instanceof Group && idsIn(it).contains(id));
    }

    // ---- law 20 ----

    /** Also if no condition on the decision itself is open, and it does not hand through that of another node. */
    @Property(seed = "20", tries = 150)
    void aDecisionWhoseConditionsAreDecidedHasAnOutcome(@ForAll("samples") Sample sample) {
        Map<String, Outcome> outcomes = outcomes(sample);
        Rewritten.forEach(sample.model().nodes(), node -> {
            if (node instanceof Decision decision && !isInGroup(sample, node.id())) {
                List<Condition> conditions = new ArrayList<>();
                decision.cases().forEach(each -> each.condition().ifPresent(conditions::add));
                decision.appliesIf().ifPresent(conditions::add);
                boolean isDecided = Scorer.of(sample.model()).judge(sample.assessment(), Map.of(), conditions).stream()
                        .noneMatch(it -> it.status() == VerdictStatus.UNDETERMINED);
                Outcome outcome = outcomes.get(node.id());
                boolean ofValue = outcome.takenCase()
                        .map(it -> !(decision.cases().get(it).then() instanceof DecisionCase.Then.OfNode))
                        .orElse(true);
                if (isDecided && ofValue && outcome.status() == OutcomeStatus.NOT_DETERMINED) {
                    Reason reason = outcome.reason().orElseThrow();
                    assertTrue(reason == Reason.COVERAGE || reason == Reason.GATE_UNDETERMINED, outcome.toString());
                }
            }
        });
    }

    // ---- law 21 ----

    @Property(seed = "21", tries = 120)
    void aHigherThresholdNeverRaisesTheLevel(@ForAll("choices") Choices choices) {
        Aggregate.Builder root = Aggregate.builder().id("root").aggregation(Aggregation.LEVELS);
        Map<String, Answer> answers = new LinkedHashMap<>();
        int count = 1 + choices.below(6);
        int highest = 1 + choices.below(count);
        for (int i = 0; i < count; i++) {
            int level = i < highest ? i + 1 : 1 + choices.below(highest);
            root.addChildren(Child.of(percentage("i" + i)).atLevel(level));
            answers.put("i" + i, choices.chance(10) ? Answer.unknown() : Answer.number(10L * choices.below(11)));
        }
        int here = choices.below(10);
        int below = choices.below(10);
        boolean ofHere = choices.chance(50);
        Outcome low = level(root, here, below, answers);
        Outcome high = level(root, ofHere ? here + 1 : here, ofHere ? below : below + 1, answers);
        assertTrue(isAtMost(high.value(), low.value(), false), low + " " + high);
        assertTrue(isAtMost(high.lowest(), low.lowest(), false), low + " " + high);
        assertTrue(isAtMost(high.highest(), low.highest(), false), low + " " + high);
    }

    private static Outcome level(Aggregate.Builder root, int here, int below, Map<String, Answer> answers) {
        Aggregate aggregate = root.here(new Threshold.Value(Decimal.of(10L * here)))
                .below(new Threshold.Value(Decimal.of(10L * below)))
                .build();
        Sample sample = sample(List.of(aggregate), List.of(), answers);
        assertEquals("", OracleProperties.differences(sample));
        return sample.scorecard().headline();
    }

    // ---- law 22 ----

    @Property(seed = "22", tries = 150)
    void scoringAgainGivesTheSame(@ForAll("samples") Sample sample) {
        Scorecard first = sample.scorecard();
        MaturityModel model = MaturityModel.builder().from(sample.model()).build();
        Assessment assessment = Assessment.builder().from(sample.assessment()).build();
        Scorer scorer = Scorer.of(model);
        assertEquals(text(first), text(scorer.score(assessment)));
        assertEquals(first, scorer.score(assessment));
    }

    // ---- law 23 ----

    /** A number at a cut-off, or one unit of its last digit beside it. */
    private record Near(Decimal cutOff, Decimal number, int side) {

        static Near any(Choices choices) {
            BigDecimal cutOff =
                    new BigDecimal(choices.of("75", "50", "0.5", "33.3333333333", "99.9999999999999999999"));
            int digits = Math.max(cutOff.scale(), choices.of(0, 1, 10, 20, 30));
            int side = choices.of(0, -1, 1);
            BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
            return new Near(Decimal.of(cutOff), Decimal.of(cutOff.add(unit.multiply(new BigDecimal(side)))), side);
        }

        boolean reaches(boolean inclusive) {
            return side > 0 || (side == 0 && inclusive);
        }
    }

    private static final Range PERCENT = Range.of(0, 100);

    /** Of two questions whose weighted mean is the number: the one is above it what the other is below, times weight. */
    @Property(seed = "231", tries = 150)
    void levelsAreExactAtTheirCutOffs(@ForAll("choices") Choices choices) {
        Near near = Near.any(choices);
        CutOff cutOff = new CutOff(near.cutOff(), choices.of(true, false));
        BigDecimal one = new BigDecimal(choices.of(WEIGHTS));
        BigDecimal other = new BigDecimal(choices.of(WEIGHTS));
        BigDecimal apart = new BigDecimal(choices.of("0", "0.0000000001", "0.00000001"));
        BigDecimal number = near.number().toBigDecimal();
        Aggregate root = Aggregate.builder()
                .id("root")
                .aggregation(Aggregation.ARITHMETIC)
                .range(PERCENT)
                .levels("set")
                .addChildren(Child.of(percentage("a")).weighing(Decimal.of(one)))
                .addChildren(Child.of(percentage("b")).weighing(Decimal.of(other)))
                .build();
        LevelSet set = LevelSet.of("set", Level.lowest("low"), Level.of("high", cutOff));
        Map<String, Answer> answers = Map.of(
                "a", Answer.number(Decimal.of(number.add(apart.multiply(other)))),
                "b", Answer.number(Decimal.of(number.subtract(apart.multiply(one)))));
        Sample sample = sample(List.of(root), List.of(set), answers);
        assertEquals(
                Optional.of(near.reaches(cutOff.inclusive()) ? "high" : "low"),
                sample.scorecard().headline().level());
        assertEquals("", OracleProperties.differences(sample));
    }

    @Property(seed = "232", tries = 150)
    void stepsAreExactAtTheirCutOffs(@ForAll("choices") Choices choices) {
        Near near = Near.any(choices);
        CutOff cutOff = new CutOff(near.cutOff(), choices.of(true, false));
        NumberScale scale = NumberScale.builder()
                .addSteps(Step.first(Decimal.ZERO), Step.of(cutOff, Decimal.ONE))
                .build();
        Sample sample = sample(
                List.of(Indicator.builder().id("i").scale(scale).build()),
                List.of(),
                Map.of("i", Answer.number(near.number())));
        assertEquals(
                Optional.of(near.reaches(cutOff.inclusive()) ? Decimal.ONE : Decimal.ZERO),
                sample.scorecard().headline().value());
        assertEquals("", OracleProperties.differences(sample));
    }

    /** On a scale where small numbers are good the numbers below the cut-off reach it. */
    @Property(seed = "233", tries = 150)
    void conditionsAreExactAtTheirCutOffs(@ForAll("choices") Choices choices) {
        Near near = Near.any(choices);
        boolean smallIsGood = choices.of(false, true);
        Indicator measured = Indicator.builder()
                .id("measured")
                .scale(smallIsGood ? beyond(Decimal.of(100), Decimal.ZERO) : beyond(Decimal.ZERO, Decimal.of(100)))
                .build();
        Indicator asked = Indicator.builder()
                .id("asked")
                .scale(Scale.yesNo())
                .appliesIf(new Condition.AtLeast("measured", near.cutOff()))
                .build();
        Sample sample = sample(
                List.of(asked, measured),
                List.of(),
                Map.of("measured", Answer.number(near.number()), "asked", Answer.yesNo(true)));
        boolean reached = smallIsGood ? near.side() <= 0 : near.side() >= 0;
        assertEquals(
                reached ? OutcomeStatus.DETERMINED : OutcomeStatus.OUT_OF_SCOPE,
                sample.scorecard().headline().status());
        assertEquals("", OracleProperties.differences(sample));
    }

    /** Ten questions of equal weight, some of which are answered; coverage and the children demanded are that share. */
    @Property(seed = "234", tries = 150)
    void demandsOnCoverageAreExact(@ForAll("choices") Choices choices) {
        Decimal weight = Decimal.of(choices.of(WEIGHTS));
        int answered = 1 + choices.below(9);
        int side = choices.of(0, -1, 1);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(choices.of(30, 1, 20));
        BigDecimal share = BigDecimal.valueOf(answered, 1).add(unit.multiply(BigDecimal.valueOf(side)));
        boolean deep = choices.of(true, false);
        Aggregate.Builder root = Aggregate.builder().id("root").aggregation(Aggregation.ARITHMETIC);
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            root.addChildren(Child.of(percentage("i" + i)).weighing(weight));
            if (i < answered) {
                answers.put("i" + i, Answer.number(50));
            }
        }
        Optional<Decimal> demanded = Optional.of(Decimal.of(share));
        root.minimumCoverage(deep ? demanded : Optional.empty());
        root.minimumDetermined(deep ? Optional.empty() : demanded);
        Sample sample = sample(List.of(root.build()), List.of(), answers);
        Reason missing = deep ? Reason.COVERAGE : Reason.CHILDREN;
        assertEquals(
                side > 0 ? Optional.of(missing) : Optional.empty(),
                sample.scorecard().headline().reason());
        assertEquals("", OracleProperties.differences(sample));
    }

    private static Indicator percentage(String id) {
        return Indicator.builder()
                .id(id)
                .scale(beyond(Decimal.ZERO, Decimal.of(100)))
                .build();
    }

    private static NumberScale beyond(Decimal worst, Decimal best) {
        return NumberScale.builder()
                .worst(worst)
                .best(best)
                .outside(OutsideScale.KEEP)
                .attainable(new Attainable(Decimal.of(-100), Decimal.of(300)))
                .build();
    }

    // ---- what the laws are told with ----

    private static Sample sample(List<Node> roots, List<LevelSet> levelSets, Map<String, Answer> answers) {
        MaturityModel model = MaturityModel.builder()
                .id("m")
                .version("1")
                .publisher("p")
                .isOfficial(false)
                .title(RandomModel.TITLE)
                .states(StatePolicies.all(StatePolicy.EXCLUDE))
                .levelSets(levelSets)
                .nodes(roots)
                .build();
        Assessment assessment = Assessment.builder()
                .id("x")
                .subject(Subject.organisation("o"))
                .model(model.reference())
                .date(TODAY)
                .assessor(Assessor.SELF)
                .answers(answers)
                .build();
        return new Sample(model, assessment);
    }

    private static String text(Scorecard scorecard) {
        return scorecard.outcomes().stream().map(Outcome::toString).collect(Collectors.joining("\n"));
    }

    private static Map<String, Outcome> outcomes(Sample sample) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        sample.scorecard().outcomes().forEach(outcome -> outcomes.put(outcome.node(), outcome));
        return outcomes;
    }

    private static Map<String, String> byNode(Sample sample) {
        Map<String, String> texts = new LinkedHashMap<>();
        outcomes(sample).forEach((id, outcome) -> {
            texts.put(
                    id,
                    outcome.toBuilder()
                            .binding(sorted(outcome.binding()))
                            .blockedBy(sorted(outcome.blockedBy()))
                            .zero(sorted(outcome.zero()))
                            .build()
                            .toString());
        });
        return texts;
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }

    private static Range rangeOf(MaturityModel model, ScoredNode node) {
        return RandomModel.rangeOf(node, model.range());
    }

    private static boolean isDescending(MaturityModel model, String id) {
        List<Boolean> descending = new ArrayList<>();
        Rewritten.forEach(model.nodes(), node -> {
            if (node.id().equals(id)) {
                descending.add(rangeOf(model, (ScoredNode) node).isDescending());
            }
        });
        return descending.get(0);
    }

    private static boolean isAtMost(Optional<Decimal> a, Optional<Decimal> b, boolean descending) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        int order = a.get().compareTo(b.get());
        return descending ? order >= 0 : order <= 0;
    }

    /** Whether a number, if there is one, lies within the bounds of an outcome, which then has some. */
    private static boolean isWithin(Optional<Decimal> number, Outcome bounds, boolean descending) {
        return number.isEmpty()
                || (bounds.lowest().isPresent()
                        && isAtMost(bounds.lowest(), number, descending)
                        && isAtMost(number, bounds.highest(), descending));
    }
}
