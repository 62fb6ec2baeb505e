package nl.nds.core.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.nds.core.maturity.RandomModel.Sample;
import nl.nds.core.number.Decimal;
import nl.nds.core.testsupport.Choices;

/** Law 17: the answers that reach the next level, against the model scored again with them. */
class ReachProperties {

    private static final List<String> WEIGHTS = List.of("1", "2", "3", "0.5", "0.3333333333", "7");
    private static final List<String> VALUES = List.of("0", "0.25", "0.5", "0.9", "1", "0.3333333333");

    @Provide
    static Arbitrary<Sample> samples() {
        return Samples.any();
    }

    @Provide
    static Arbitrary<Choices> choices() {
        return Samples.choices();
    }

    // arithmetic trees

    private static Indicator question(List<String> ids) {
        ids.add("q" + ids.size());
        return Given.plain(ids.get(ids.size() - 1));
    }

    private static Aggregate tree(String id, int depth, List<String> ids, Choices choices) {
        List<Child> children = new ArrayList<>();
        int size = 1 + choices.below(3);
        for (int i = 0; i < size; i++) {
            boolean isLeaf = depth == 0 || ids.size() > 5 || choices.chance(50);
            ScoredNode node = isLeaf ? question(ids) : tree(id + i, depth - 1, ids, choices);
            children.add(Child.of(node).weighing(Decimal.of(choices.oneOf(WEIGHTS))));
        }
        return Aggregate.builder()
                .id(id)
                .aggregation(Aggregation.ARITHMETIC)
                .addAllChildren(children)
                .build();
    }

    @Property(seed = "21", tries = 300)
    void onArithmeticTreesNoOtherSetIsSmaller(@ForAll("choices") Choices choices) {
        List<String> ids = new ArrayList<>();
        String cutOff = choices.oneOf(List.of("0.1", "0.5", "0.75", "0.9", "1"));
        MaturityModel model = Given.method()
                .addLevelSets(Given.levels("l", Level.lowest("low"), Given.from("high", cutOff)))
                .addNode(tree("m", 2, ids, choices).toBuilder().levels("l").build())
                .build();
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String id : ids) {
            if (!choices.chance(20)) {
                answers.put(id, Given.value(choices.oneOf(VALUES)));
            }
        }
        Optional<NextLevel> next = next(model, answers, "m");
        if (next.isEmpty()) {
            return;
        }
        Reach reach = next.get().reach().orElseThrow();
        assertEquals(ReachKind.SMALLEST, reach.kind());
        int fewest = Integer.MAX_VALUE;
        List<String> answered = List.copyOf(answers.keySet());
        for (int set = 0; set < 1 << answered.size(); set++) {
            Set<String> raised = new HashSet<>();
            for (int i = 0; i < answered.size(); i++) {
                if ((set >> i & 1) == 1) {
                    raised.add(answered.get(i));
                }
            }
            if (raised.size() < fewest && isHigh(model, answers, raised)) {
                fewest = raised.size();
            }
        }
        assertEquals(fewest, reach.raised().size());
        assertTrue(isHigh(model, answers, new HashSet<>(reach.raised())));
    }

    private static Optional<NextLevel> next(MaturityModel model, Map<String, Answer> answers, String node) {
        Assessment assessment = Given.assessment(answers).build();
        return Scorer.of(model).explain(assessment, Map.of(), node, List.of()).nextLevel();
    }

    private static boolean isHigh(MaturityModel model, Map<String, Answer> answers, Set<String> raised) {
        Map<String, Answer> better = new LinkedHashMap<>(answers);
        raised.forEach(it -> better.put(it, Given.value("1")));
        return Given.headline(model, better).level().equals(Optional.of("high"));
    }

    // any model

    /** Yes or no, and numbers: what can be answered at its best exactly, for the whole and once. */
    private static Optional<Answer> best(Sample sample, String id) {
        Answer now = sample.assessment().answers().get(id);
        Optional<Indicator> indicator = indicator(sample.model(), id);
        if (now == null || indicator.isEmpty() || now.content() instanceof Answer.Observations) {
            return Optional.empty();
        }
        Optional<Answer.Content> content = indicator.get().scale() instanceof YesNoScale
                ? Optional.of(new Answer.YesNo(true))
                : indicator.get().scale() instanceof NumberScale number
                                && number.steps().isEmpty()
                                && number.outside() != OutsideScale.KEEP
                        ? number.best().map(Answer.Measured::new)
                        : Optional.empty();
        return content.map(it -> now.toBuilder().content(it).build());
    }

    private static Optional<Indicator> indicator(MaturityModel model, String id) {
        List<Indicator> found = new ArrayList<>();
        Rewritten.forEach(model.nodes(), node -> {
            if (node instanceof Indicator indicator && node.id().equals(id)) {
                found.add(indicator);
            }
        });
        return found.stream().findFirst();
    }

    @Property(seed = "22", tries = 600)
    void theSetReachesAndNoAnswerOfItCanBeLeftOut(@ForAll("samples") Sample sample) {
        Scorer scorer = Scorer.of(sample.model());
        for (Outcome outcome : sample.scorecard().outcomes()) {
            Optional<NextLevel> next = scorer.explain(sample.assessment(), Map.of(), outcome.node(), List.of())
                    .nextLevel();
            Optional<Reach> reach = next.flatMap(NextLevel::reach);
            assertEquals(next.isPresent(), reach.isPresent());
            boolean canBeTried = reach.isPresent()
                    && !reach.get().raised().isEmpty()
                    && reach.get().raised().stream()
                            .allMatch(it -> best(sample, it).isPresent());
            Statistics.label("tried")
                    .collect(canBeTried)
                    .coverage(it -> it.check(true).count(count -> count > 20));
            if (canBeTried) {
                Set<String> raised = new HashSet<>(reach.get().raised());
                assertTrue(reaches(sample, scorer, outcome, raised), () -> outcome + " " + reach + sample);
                for (String each : reach.get().raised()) {
                    Set<String> fewer = new HashSet<>(raised);
                    fewer.remove(each);
                    boolean isNext = reaches(sample, scorer, outcome, fewer);
                    // only where raising one answer can lower the whole, less can be more
                    assertFalse(isNext && isMonotone(sample.model()), () -> outcome + " " + reach + sample);
                }
            }
        }
    }

    private static boolean isMonotone(MaturityModel model) {
        return Rewritten.conditions(model).isEmpty();
    }

    private static boolean reaches(Sample sample, Scorer scorer, Outcome now, Set<String> raised) {
        Map<String, Answer> better = new LinkedHashMap<>(sample.assessment().answers());
        raised.forEach(it -> better.put(it, best(sample, it).orElseThrow()));
        Outcome then = scorer.score(sample.with(better).assessment())
                .outcome(now.node())
                .orElseThrow();
        return then.level().isPresent() && !then.level().equals(now.level());
    }
}
