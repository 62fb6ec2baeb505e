package nl.nds.core.maturity;

import static nl.nds.core.maturity.Given.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.number.Decimal;
import nl.nds.core.testsupport.Choices;

/** Small models of which every completion is tried. */
class CompletionsProperties {

    private static final Scale SCALE = Scale.choice(
            ChoiceOption.of("none", d("0")), ChoiceOption.of("half", d("0.5")), ChoiceOption.of("all", d("1")));
    private static final List<Answer> ANSWERS =
            List.of(Answer.choice("none"), Answer.choice("half"), Answer.choice("all"));

    @Provide
    static Arbitrary<Choices> choices() {
        return Samples.choices();
    }

    private static Aggregate.Builder any(Choices choices, List<ScoredNode> nodes) {
        Aggregation aggregation = choices.of(Aggregation.values());
        Aggregate.Builder built = of(aggregation, nodes.toArray(ScoredNode[]::new));
        return aggregation == Aggregation.POWER ? built.exponent(d(choices.of("2", "-1", "0.5"))) : built;
    }

    /** Two aggregates of any kind over four questions, the upper one with a gate, which may be rounded. */
    @Property(seed = "7", tries = 30)
    void everyCompletionLiesWithinTheBounds(@ForAll("choices") Choices choices) {
        boolean excludes = choices.chance(50);
        List<ScoredNode> questions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Indicator.Builder question = question("q" + i, SCALE);
            if (!excludes) {
                question.states(notApplicable(StatePolicy.REFUSE));
            }
            questions.add(question.build());
        }
        Aggregate lower = any(choices, questions.subList(0, 2))
                .id("lower")
                .range(Range.UNIT)
                .build();
        Aggregate.Builder upper = any(choices, List.of(lower, questions.get(2), questions.get(3)))
                .range(Range.UNIT)
                .states(unknown(choices.of(StatePolicy.EXCLUDE, StatePolicy.ZERO, StatePolicy.FULL)));
        if (choices.chance(60)) {
            Condition condition = choices.of(is("q3", "all"), atLeast("lower", "0.5"), not(is("q3", "none")));
            upper.addGates(choices.of(new Gate.Unless(condition, d("0.3")), new Gate.CapBy("lower")));
        }
        if (choices.chance(30)) {
            upper.round(new Rounding(1, choices.of(RoundingRule.values())));
        }
        MaturityModel model = method(upper.build());
        Map<String, Answer> given = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            if (choices.chance(40)) {
                given.put("q" + i, choices.oneOf(ANSWERS));
            }
        }
        Scorecard before = score(model, given);
        for (Map<String, Answer> completion : completions(given, excludes)) {
            Scorecard after = score(model, completion);
            for (String id : List.of("m", "lower")) {
                Optional<Decimal> value = outcome(after, id).value();
                assertTrue(
                        value.isEmpty() || isWithin(value.get(), outcome(before, id)),
                        () -> completion + " " + outcome(after, id) + " was " + outcome(before, id) + model);
            }
        }
    }

    private static boolean isWithin(Decimal value, Outcome bounds) {
        return bounds.lowest().orElseThrow().compareTo(value) <= 0
                && value.compareTo(bounds.highest().orElseThrow()) <= 0;
    }

    private static List<Map<String, Answer>> completions(Map<String, Answer> given, boolean notApplicableToo) {
        List<Answer> answers = new ArrayList<>(ANSWERS);
        if (notApplicableToo) {
            answers.add(notRelevant());
        }
        List<Map<String, Answer>> completions = new ArrayList<>(List.of(given));
        for (int i = 0; i < 4; i++) {
            String id = "q" + i;
            if (!given.containsKey(id)) {
                List<Map<String, Answer>> longer = new ArrayList<>();
                for (Map<String, Answer> each : completions) {
                    for (Answer answer : answers) {
                        Map<String, Answer> more = new LinkedHashMap<>(each);
                        more.put(id, answer);
                        longer.add(more);
                    }
                }
                completions = longer;
            }
        }
        return completions;
    }

    /** Every question counts once, none may be left out, and nothing hangs on a condition: then the bounds are attained. */
    @Property(seed = "70", tries = 30)
    void theBoundsOfATreeAreAttained(@ForAll("choices") Choices choices) {
        List<ScoredNode> questions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            questions.add(question("q" + i, SCALE)
                    .states(notApplicable(StatePolicy.REFUSE))
                    .build());
        }
        Aggregate lower = any(choices, questions.subList(0, 2))
                .id("lower")
                .range(Range.UNIT)
                .build();
        MaturityModel model = method(any(choices, List.of(lower, questions.get(2), questions.get(3)))
                .range(Range.UNIT)
                .build());
        Map<String, Answer> given = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            if (choices.chance(40)) {
                given.put("q" + i, choices.oneOf(ANSWERS));
            }
        }
        Outcome before = headline(model, given);
        List<Outcome> all = completions(given, false).stream()
                .map(each -> headline(model, each))
                .toList();
        assertEquals(
                before.lowest(),
                all.stream().map(it -> it.lowest().orElseThrow()).min(Decimal::compareTo));
        assertEquals(
                before.highest(),
                all.stream().map(it -> it.highest().orElseThrow()).max(Decimal::compareTo));
    }
}
