package nl.nds.core.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.nds.core.maturity.RandomModel.Sample;
import nl.nds.core.number.Rational;
import nl.nds.core.testsupport.Choices;

/** Law 16: what moved a node of a random model from one random assessment to another. */
class ComparisonProperties {

    private static final BigDecimal UNIT = new BigDecimal("0.0000000001");

    @Provide
    static Arbitrary<Sample> samples() {
        return Samples.any();
    }

    @Provide
    static Arbitrary<Choices> choices() {
        return Samples.choices();
    }

    /** A sample with some answers replaced, or only values by values, so that much is compared with itself. */
    private static Sample other(Sample sample, Choices choices) {
        if (choices.chance(30)) {
            return AnswerEdit.edit(
                    sample,
                    0,
                    (question, now) -> now == null || !isValue(now) || choices.chance(50)
                            ? now
                            : now.toBuilder()
                                    .content(RandomAnswers.settled(question, choices, 0))
                                    .build());
        }
        return choices.chance(30)
                ? new Sample(sample.model(), RandomAnswers.assessment(sample.model(), choices))
                : AnswerEdit.edit(
                        sample, 1, (question, now) -> choices.chance(60) ? now : AnswerEdit.settled(question, choices));
    }

    private static boolean isValue(Answer answer) {
        Answer.Content content = answer.content();
        return content instanceof Answer.Measured
                || content instanceof Answer.Choice
                || content instanceof Answer.YesNo;
    }

    private static Comparison compare(Sample before, Sample after, String node) {
        Assessment dated =
                after.assessment().toBuilder().date(before.assessment().date()).build();
        return Scorer.of(before.model()).compare(before.assessment(), Map.of(), dated, Map.of(), node);
    }

    private static List<String> nodes(Sample sample) {
        return sample.scorecard().outcomes().stream().map(Outcome::node).toList();
    }

    @Property(seed = "16", tries = 300)
    void itemsAddUpExactly(@ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        Sample after = other(sample, choices);
        for (String node : nodes(sample)) {
            Comparison comparison = compare(sample, after, node);
            if (comparison.reason().isPresent()) {
                assertEquals(List.of(), comparison.changes());
                continue;
            }
            assertEquals(
                    0,
                    Comparison.sum(comparison.changes())
                            .compareTo(comparison.change().orElseThrow().toBigDecimal()));
            addUpExactly(comparison);
        }
    }

    private static void addUpExactly(Comparison comparison) {
        Optional<Rational> from = comparison.before().outcome().orElseThrow().exact();
        Optional<Rational> to = comparison.after().outcome().orElseThrow().exact();
        Rational sum = Rational.ZERO;
        for (Change each : comparison.changes()) {
            Optional<Rational> exact = each.amount().exact();
            if (exact.isPresent()) {
                BigDecimal off = exact.get()
                        .toBigDecimal(12, java.math.RoundingMode.HALF_EVEN)
                        .subtract(each.amount().rounded().toBigDecimal())
                        .abs();
                // rounding, and one unit that is settled
                assertTrue(off.compareTo(UNIT.multiply(new BigDecimal("1.51"))) <= 0, comparison::toString);
                assertTrue(exact.get().signum() != 0, comparison::toString);
            }
            sum = exact.isPresent() && sum != null ? sum.plus(exact.get()) : null;
        }
        if (sum != null && from.isPresent() && to.isPresent()) {
            assertEquals(to.get().minus(from.get()), sum, comparison::toString);
        }
    }

    @Property(seed = "17", tries = 200)
    void theOtherWayRoundEverySignIsTheOther(@ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        Sample after = other(sample, choices);
        for (String node : nodes(sample)) {
            Comparison there = compare(sample, after, node);
            Comparison back = compare(after, sample, node);
            assertEquals(
                    there.changes().stream().map(ComparisonProperties::negated).toList(), back.changes());
        }
    }

    private static Change negated(Change change) {
        return new Change(
                change.path(),
                change.kind(),
                new Contribution.Amount(
                        nl.nds.core.number.Decimal.of(
                                change.amount().rounded().toBigDecimal().negate()),
                        change.amount().exact().map(Rational::negated)));
    }

    @Property(seed = "18", tries = 100)
    void nothingMovesBetweenEquals(@ForAll("samples") Sample sample) {
        for (String node : nodes(sample)) {
            assertEquals(List.of(), compare(sample, sample, node).changes());
        }
    }

    /** Where every node has the coverage and the status that it had, all weigh what they weighed. */
    @Property(seed = "19", tries = 300)
    void withoutOtherCoverageOrScopeNothingIsComposition(
            @ForAll("samples") Sample sample, @ForAll("choices") Choices choices) {
        Sample after = other(sample, choices);
        boolean isSame = true;
        for (String node : nodes(sample)) {
            Comparison each = compare(sample, after, node);
            Outcome from = each.before().outcome().orElseThrow();
            Outcome to = each.after().outcome().orElseThrow();
            isSame &= from.coverage().equals(to.coverage()) && from.status() == to.status();
        }
        Statistics.label("same coverage and scope")
                .collect(isSame)
                .coverage(it -> it.check(true).count(count -> count > 10));
        if (isSame) {
            for (String node : nodes(sample)) {
                assertTrue(
                        compare(sample, after, node).changes().stream()
                                .noneMatch(it -> it.kind() == ChangeKind.COMPOSITION),
                        node);
            }
        }
    }

    @Property(seed = "20", tries = 100)
    void theTotalsOfASeriesAddUp(
            @ForAll("samples") Sample sample, @ForAll("choices") Choices second, @ForAll("choices") Choices third) {
        List<Sample> years = List.of(sample, other(sample, second), other(sample, third));
        Timeline timeline = new Timeline();
        Scorer scorer = Scorer.of(sample.model());
        for (int i = 0; i < years.size(); i++) {
            Assessment year = years.get(i).assessment();
            timeline.add(
                    scorer,
                    year.toBuilder()
                            .id("y" + i)
                            .subject(sample.assessment().subject())
                            .date(sample.assessment().date().plusDays(i))
                            .build(),
                    Map.of());
        }
        for (String node : nodes(sample)) {
            for (ComparisonSeries series : timeline.compare(node)) {
                BigDecimal sum = Comparison.sum(series.totals());
                assertEquals(
                        0,
                        sum.compareTo(
                                series.change().map(it -> it.toBigDecimal()).orElse(BigDecimal.ZERO)));
            }
        }
    }
}
