package nl.nds.core.maturity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.core.testsupport.Choices;
import org.jspecify.annotations.Nullable;

/** Valid answers to the questions of a model, made of a row of choices. */
final class RandomAnswers {

    private static final String[] PARTS = {
        "1", "0", "0.5", "0.25", "0.75", "0.3333333333", "0.1", "-0.5", "1.5", "0.6", "0.123456789012345"
    };
    private static final BigDecimal[] OFF = {
        BigDecimal.ZERO, new BigDecimal("0.000000000001"), new BigDecimal("-0.000000000001"), BigDecimal.ONE
    };
    private static final long[][] SHARES = {
        {1, 1}, {0, 1}, {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {4, 5}, {500000003, 1000000007}, {999, 1000}
    };

    private final MaturityModel model;
    private final Choices choices;
    private final LocalDate day;

    private RandomAnswers(MaturityModel model, Choices choices, LocalDate day) {
        this.model = model;
        this.choices = choices;
        this.day = day;
    }

    static Assessment assessment(MaturityModel model, Choices choices) {
        LocalDate day = choices.of(LocalDate.of(2026, 3, 31), LocalDate.of(2024, 2, 29));
        return Assessment.builder()
                .id("x")
                .subject(Subject.organisation("o"))
                .model(model.reference())
                .date(day)
                .assessor(Assessor.SELF)
                .answers(new RandomAnswers(model, choices, day).answers())
                .build();
    }

    /** A valid answer with a value, or that a question does not apply. */
    static Answer.Content settled(Question question, Choices choices, int percentNotApplicable) {
        if (question.mayBeNotApplicable() && choices.chance(percentNotApplicable)) {
            return new Answer.NotApplicable("r");
        }
        while (true) {
            Answer.Content content = content(question.scale(), question.range(), choices);
            if (!Question.isEmptyTotal(content)) {
                return content;
            }
        }
    }

    /** A valid answer of any state. */
    static Answer.Content any(Question question, Choices choices) {
        int kind = choices.below(6);
        if (kind == 0 && question.mayBeNotApplicable()) {
            return new Answer.NotApplicable("r");
        }
        return kind == 1
                ? new Answer.Unknown()
                : kind == 2 ? new Answer.Inconclusive("r") : content(question.scale(), question.range(), choices);
    }

    private Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        model.facts().forEach(fact -> fact(fact, answers, 80));
        model.nodes().forEach(node -> node(node, answers));
        return answers;
    }

    private void fact(Fact fact, Map<String, Answer> answers, int percent) {
        if (choices.chance(percent)) {
            int kind = choices.below(12);
            answers.put(
                    fact.id(),
                    Answer.of(kind < 9 ? content(fact.scale(), rangeOf(fact.scale()), choices) : stateless(kind)));
        }
    }

    private static Answer.Content stateless(int kind) {
        return switch (kind) {
            case 9 -> new Answer.Unknown();
            case 10 -> new Answer.Inconclusive("r");
            default -> new Answer.NotApplicable("r");
        };
    }

    private void node(Node node, Map<String, Answer> answers) {
        if (node instanceof Group group) {
            if (!choices.chance(12)) {
                Answer.Builder answer = Answer.builder().content(new Answer.Observations(observations(group)));
                if (choices.chance(10)) {
                    answer.observedOn(choices.of(day.minusDays(1), day.minusDays(2), day.minusMonths(2)));
                }
                answers.put(group.id(), answer.build());
            }
        } else if (node instanceof Aggregate aggregate) {
            aggregate.children().forEach(child -> child.node().ifPresent(inner -> node(inner, answers)));
        } else if (node instanceof Indicator indicator && !choices.chance(10)) {
            answers.put(node.id(), indicator(indicator));
        }
    }

    private List<Observation> observations(Group group) {
        List<Observation> observations = new ArrayList<>();
        int count = 1 + choices.below(3);
        for (int i = 0; i < count; i++) {
            Map<String, Answer> inner = new LinkedHashMap<>();
            model.facts().forEach(fact -> fact(fact, inner, 15));
            group.children().forEach(child -> node(child, inner));
            observations.add(Observation.ofGroup(inner));
        }
        return observations;
    }

    private Answer indicator(Indicator indicator) {
        Answer.Content content;
        if (indicator.combine().isPresent() && !choices.chance(25)) {
            List<Observation> observations = new ArrayList<>();
            int count = 1 + choices.below(3);
            for (int i = 0; i < count; i++) {
                observations.add(Observation.of(dated(indicator, single(indicator))));
            }
            content = new Answer.Observations(observations);
        } else {
            content = single(indicator);
        }
        return dated(indicator, content);
    }

    private Answer dated(Indicator indicator, Answer.Content content) {
        Answer.Builder answer = Answer.builder().content(content);
        if (indicator.validity().isPresent() && choices.chance(50)) {
            LocalDate last = day.minus(indicator.validity().get());
            answer.observedOn(choices.of(last, last.minusDays(1), last.minusDays(2), last.plusDays(1), day));
        }
        return answer.build();
    }

    private Answer.Content single(Indicator indicator) {
        int kind = choices.below(12);
        StatePolicies own = indicator.states();
        boolean refused = (kind == 9 && isRefused(own.unknown()))
                || (kind == 10 && isRefused(own.inconclusive()))
                || (kind == 11 && isRefused(own.notApplicable()));
        return kind < 9 || refused ? content(indicator.scale(), rangeOf(indicator), choices) : stateless(kind);
    }

    private static boolean isRefused(Optional<StatePolicy> policy) {
        return policy.equals(Optional.of(StatePolicy.REFUSE));
    }

    private static Answer.Content content(Scale scale, Range range, Choices choices) {
        if (scale instanceof YesNoScale) {
            return new Answer.YesNo(choices.of(true, false));
        }
        if (scale instanceof ChoiceScale choice) {
            return new Answer.Choice(choices.oneOf(choice.options()).code());
        }
        if (scale instanceof ShareScale share) {
            if (choices.chance(6)) {
                return new Answer.Share(Decimal.ZERO, Decimal.ZERO);
            }
            List<Answer.Content> allowed = new ArrayList<>();
            for (long[] each : SHARES) {
                if (isAllowed(share, range, new Fraction(BigInteger.valueOf(each[0]), BigInteger.valueOf(each[1])))) {
                    allowed.add(new Answer.Share(Decimal.of(each[0]), Decimal.of(each[1])));
                }
            }
            return choices.oneOf(allowed);
        }
        NumberScale number = (NumberScale) scale;
        List<Decimal> allowed = new ArrayList<>();
        for (BigDecimal candidate : candidates(number, choices)) {
            if (isAllowed(number, range, Fraction.of(candidate))) {
                allowed.add(Decimal.of(candidate));
            }
        }
        return new Answer.Measured(choices.oneOf(allowed));
    }

    /** Round values, the cut-offs of the steps, and what lies just beside them. */
    private static List<BigDecimal> candidates(NumberScale scale, Choices choices) {
        List<BigDecimal> candidates = new ArrayList<>();
        if (scale.curve() == Curve.LOGARITHMIC) {
            candidates.add(BigDecimal.TEN);
            candidates.add(BigDecimal.valueOf(2));
        }
        if (scale.steps().isEmpty()) {
            Range ends = new Range(scale.worst().orElseThrow(), scale.best().orElseThrow());
            for (String part : PARTS) {
                candidates.add(RandomModel.on(ends, part).toBigDecimal());
            }
        } else {
            candidates.add(BigDecimal.TEN);
            scale.steps()
                    .forEach(step -> step.cutOff()
                            .ifPresent(it -> candidates.add(it.bound().toBigDecimal())));
        }
        BigDecimal off = choices.of(OFF);
        List<BigDecimal> moved = new ArrayList<>();
        for (BigDecimal candidate : candidates) {
            BigDecimal result = candidate.add(off);
            moved.add(candidate);
            moved.add(result);
        }
        if (scale.isWhole()) {
            moved.replaceAll(each -> each.setScale(0, RoundingMode.FLOOR));
        }
        return moved;
    }

    private static boolean isAllowed(MeasuredScale scale, Range range, Fraction x) {
        if (!scale.steps().isEmpty() || scale.outside() == OutsideScale.CLAMP) {
            return true;
        }
        Fraction worst = Fraction.of(scale.worst().orElse(Decimal.ZERO).toBigDecimal());
        Fraction best = Fraction.of(scale.best().orElse(Decimal.ONE).toBigDecimal());
        if (scale.outside() == OutsideScale.REFUSE) {
            return worst.min(best).compareTo(x) <= 0 && x.compareTo(worst.max(best)) <= 0;
        }
        Fraction first = Fraction.of(range.first().toBigDecimal());
        Fraction second = Fraction.of(range.second().toBigDecimal());
        Fraction value = first.plus(x.minus(worst).over(best.minus(worst)).times(second.minus(first)));
        return Fraction.of(scale.attainable().orElseThrow().least().toBigDecimal())
                                .compareTo(value)
                        <= 0
                && value.compareTo(Fraction.of(
                                scale.attainable().orElseThrow().greatest().toBigDecimal()))
                        <= 0;
    }

    /** The greatest number on an ascending range that a scale can give. */
    static Fraction greatest(Scale scale, Range range) {
        Fraction greatest = null;
        if (scale instanceof ChoiceScale choice) {
            for (ChoiceOption option : choice.options()) {
                greatest = greater(greatest, option.value().orElseThrow());
            }
        } else if (scale instanceof MeasuredScale measured) {
            for (Step step : measured.steps()) {
                greatest = greater(greatest, step.value());
            }
            if (measured.attainable().isPresent()) {
                greatest = greater(greatest, measured.attainable().get().greatest());
            }
        }
        return greatest == null ? Fraction.of(range.second().toBigDecimal()) : greatest;
    }

    private static Fraction greater(@Nullable Fraction a, Decimal b) {
        Fraction other = Fraction.of(b.toBigDecimal());
        return a == null ? other : a.max(other);
    }

    static Range rangeOf(Indicator indicator) {
        return indicator.range().orElseGet(() -> rangeOf(indicator.scale()));
    }

    static Range rangeOf(Scale scale) {
        return scale instanceof NumberScale number && number.steps().isEmpty()
                ? new Range(number.worst().orElseThrow(), number.best().orElseThrow())
                : Range.UNIT;
    }
}
