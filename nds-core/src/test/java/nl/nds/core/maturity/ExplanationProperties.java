package nl.nds.core.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.maturity.RandomModel.Sample;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.core.testsupport.Choices;

/** Explanations of random models, against the answers changed and scored again. */
class ExplanationProperties {

    private static final BigDecimal UNIT = new BigDecimal("0.0000000001");

    @Provide
    static Arbitrary<Sample> samples() {
        return Samples.any();
    }

    @Provide
    static Arbitrary<Choices> choices() {
        return Samples.choices();
    }

    private static Explanation explain(Sample sample, String node) {
        return Scorer.of(sample.model()).explain(sample.assessment(), Map.of(), node, List.of());
    }

    // ---- law 15 ----

    @Property(seed = "15", tries = 100)
    void contributionsAddUpToTheValue(@ForAll("samples") Sample sample) {
        for (Node root : sample.model().nodes()) {
            if (root instanceof Aggregate aggregate && aggregate.aggregation() == Aggregation.ARITHMETIC) {
                Explanation explanation = explain(sample, root.id());
                boolean hasValue = explanation.outcome().value().isPresent();
                assertEquals(hasValue, !explanation.contributions().isEmpty());
                if (hasValue) {
                    addsUp(sample, aggregate, explanation);
                }
            }
        }
    }

    private static void addsUp(Sample sample, Aggregate aggregate, Explanation explanation) {
        Range range = RandomModel.rangeOf(aggregate, sample.model().range());
        BigDecimal sum = range.first().toBigDecimal();
        Rational exact = Rational.of(range.first());
        boolean isExact = true;
        for (Contribution each : explanation.contributions()) {
            sum = sum.add(each.amount().rounded().toBigDecimal());
            isExact = isExact && each.amount().exact().isPresent();
            exact = each.amount().exact().isPresent()
                    ? exact.plus(each.amount().exact().get())
                    : exact;
            int sign = each.amount().rounded().signum() * (range.isDescending() ? -1 : 1);
            assertTrue(each.kind() != ContributionKind.GATE || sign <= 0, each.toString());
        }
        Outcome outcome = explanation.outcome();
        if (isExact && outcome.exact().isPresent()) {
            assertEquals(outcome.exact().get(), exact);
        }
        // each is rounded by itself
        BigDecimal most =
                UNIT.multiply(BigDecimal.valueOf(explanation.contributions().size() + 1));
        BigDecimal off =
                sum.subtract(outcome.value().orElseThrow().toBigDecimal()).abs();
        assertTrue(off.compareTo(most) <= 0, sum + " " + outcome);
    }

    // ---- gains ----

    @Property(seed = "16", tries = 100)
    void aGainIsThatOfTheChangedAnswer(@ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        String node = choices.oneOf(scored(sample)).id();
        Explanation explanation = explain(sample, node);
        Optional<Rational> before = explanation.outcome().exact();
        Assume.that(before.isPresent());
        Map<String, Indicator> single = singleQuestions(sample);
        for (Improvement each : explanation.improvements()) {
            Indicator indicator = single.get(each.indicator());
            Answer now = sample.assessment().answers().get(each.indicator());
            if (indicator != null && now != null && !(now.content() instanceof Answer.Observations)) {
                Optional<Answer.Content> raised = content(indicator, each.option(), each.next());
                raised.ifPresent(it -> assertGain(sample, node, now, it, each.indicator(), before.get(), each.gain()));
                Optional<Answer.Content> best = best(indicator);
                best.ifPresent(
                        it -> assertGain(sample, node, now, it, each.indicator(), before.get(), each.gainToBest()));
            }
        }
    }

    private static void assertGain(
            Sample sample, String node, Answer now, Answer.Content content, String id, Rational before, Decimal gain) {
        Outcome then = replaced(sample, id, now.toBuilder().content(content).build())
                .scorecard()
                .outcome(node)
                .orElseThrow();
        BigDecimal expected = then.value()
                .map(it -> it.toBigDecimal().subtract(before.toBigDecimal(10, java.math.RoundingMode.HALF_EVEN)))
                .orElse(BigDecimal.ZERO);
        BigDecimal off = expected.subtract(gain.toBigDecimal()).abs();
        assertTrue(
                off.compareTo(UNIT.multiply(BigDecimal.valueOf(2))) <= 0, () -> id + " " + gain + " " + then + sample);
    }

    /** The answer that a step leads to, on scales where it can be given exactly. */
    private static Optional<Answer.Content> content(Indicator indicator, Optional<String> option, Decimal next) {
        if (indicator.scale() instanceof YesNoScale) {
            return Optional.of(new Answer.YesNo(true));
        }
        if (indicator.scale() instanceof ChoiceScale) {
            return Optional.of(new Answer.Choice(option.orElseThrow()));
        }
        boolean isOwnRange = indicator.range().isEmpty();
        return indicator.scale() instanceof NumberScale number && number.isWhole() && isOwnRange
                ? Optional.of(new Answer.Measured(next))
                : Optional.empty();
    }

    private static Optional<Answer.Content> best(Indicator indicator) {
        if (indicator.scale() instanceof YesNoScale) {
            return Optional.of(new Answer.YesNo(true));
        }
        return indicator.scale() instanceof NumberScale number
                        && number.steps().isEmpty()
                        && number.outside() != OutsideScale.KEEP
                ? Optional.of(new Answer.Measured(number.best().orElseThrow()))
                : Optional.empty();
    }

    // ---- what is missing ----

    /** On scales with a few answers every one of them is tried. */
    @Property(seed = "17", tries = 100)
    void aNarrowingIsTheLeastThatAnAnswerBrings(@ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        String node = choices.oneOf(scored(sample)).id();
        Explanation explanation = explain(sample, node);
        Assume.that(explanation.outcome().lowest().isPresent());
        Map<String, Indicator> single = singleQuestions(sample);
        List<String> open = explanation.openQuestions().stream()
                .map(OpenQuestion::indicator)
                .toList();
        assertEquals(open.stream().distinct().toList(), open);
        for (OpenQuestion each : explanation.openQuestions()) {
            Indicator indicator = single.get(each.indicator());
            Answer now = sample.assessment().answers().get(each.indicator());
            boolean isSeveral = now != null && now.content() instanceof Answer.Observations;
            if (indicator != null && !isSeveral) {
                BigDecimal least = width(explanation.outcome());
                List<Answer.Content> answers = answers(indicator);
                for (Answer.Content answer : answers) {
                    Answer given = Answer.builder()
                            .content(answer)
                            .observedOn(sample.assessment().date())
                            .build();
                    Outcome then = replaced(sample, indicator.id(), given)
                            .scorecard()
                            .outcome(node)
                            .orElseThrow();
                    least = least.min(width(explanation.outcome()).subtract(width(then)));
                }
                BigDecimal off = least.max(BigDecimal.ZERO)
                        .subtract(each.narrowing().toBigDecimal())
                        .abs();
                assertTrue(
                        answers.isEmpty() || off.compareTo(UNIT.multiply(BigDecimal.valueOf(5))) <= 0,
                        each + " " + least + sample);
            }
        }
    }

    private static List<Answer.Content> answers(Indicator indicator) {
        if (indicator.scale() instanceof YesNoScale) {
            return List.of(new Answer.YesNo(true), new Answer.YesNo(false));
        }
        if (indicator.scale() instanceof NumberScale number
                && number.steps().isEmpty()
                && number.outside() != OutsideScale.KEEP) {
            return List.of(
                    new Answer.Measured(number.best().orElseThrow()),
                    new Answer.Measured(number.worst().orElseThrow()));
        }
        return List.of();
    }

    private static BigDecimal width(Outcome outcome) {
        return outcome.lowest().isEmpty()
                ? BigDecimal.ZERO
                : outcome.highest()
                        .orElseThrow()
                        .toBigDecimal()
                        .subtract(outcome.lowest().orElseThrow().toBigDecimal())
                        .abs();
    }

    // ---- order ----

    @Property(seed = "18", tries = 60)
    void whatBringsMostIsFirst(@ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        ScoredNode node = choices.oneOf(scored(sample));
        boolean descending = RandomModel.rangeOf(node, sample.model().range()).isDescending();
        Explanation explanation = explain(sample, node.id());
        for (int i = 1; i < explanation.improvements().size(); i++) {
            int order = explanation
                    .improvements()
                    .get(i - 1)
                    .gain()
                    .compareTo(explanation.improvements().get(i).gain());
            assertTrue(
                    descending ? order <= 0 : order >= 0,
                    explanation.improvements().toString());
        }
        for (int i = 1; i < explanation.openQuestions().size(); i++) {
            assertTrue(explanation
                            .openQuestions()
                            .get(i - 1)
                            .narrowing()
                            .compareTo(explanation.openQuestions().get(i).narrowing())
                    >= 0);
        }
        assertEquals(sample.scorecard().outcome(node.id()).orElseThrow(), explanation.outcome());
    }

    // ---- what the properties are told with ----

    private static List<ScoredNode> scored(Sample sample) {
        List<ScoredNode> scored = new ArrayList<>();
        Rewritten.forEach(sample.model().nodes(), node -> {
            if (node instanceof ScoredNode each) {
                scored.add(each);
            }
        });
        return scored;
    }

    /** The indicators outside groups. */
    private static Map<String, Indicator> singleQuestions(Sample sample) {
        Map<String, Indicator> single = new LinkedHashMap<>();
        for (Node root : sample.model().nodes()) {
            if (!(root instanceof Group)) {
                Rewritten.forEach(List.of(root), node -> {
                    if (node instanceof Indicator indicator) {
                        single.put(indicator.id(), indicator);
                    }
                });
            }
        }
        return single;
    }

    private static Sample replaced(Sample sample, String id, Answer answer) {
        Map<String, Answer> answers = new LinkedHashMap<>(sample.assessment().answers());
        answers.put(id, answer);
        return sample.with(answers);
    }
}
