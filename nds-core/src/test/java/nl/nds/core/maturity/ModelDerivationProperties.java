package nl.nds.core.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.nds.core.maturity.RandomModel.Sample;
import nl.nds.core.number.Decimal;

/** Laws of derived models. */
class ModelDerivationProperties {

    @Provide
    static Arbitrary<Sample> samples() {
        return Samples.any();
    }

    /** What a sample scores by a derived model: all outcomes, without the names of the two models. */
    private static List<Outcome> outcomes(Sample sample, MaturityModel model) {
        Assessment assessment =
                sample.assessment().toBuilder().model(model.reference()).build();
        return Scorer.of(model).score(assessment).outcomes();
    }

    @Property(seed = "71", tries = 100)
    void withoutAChangeTheScoresAreTheSame(@ForAll("samples") Sample sample) {
        MaturityModel derived = sample.model().derive("derived", "1").build();
        assertEquals(sample.model().nodes(), derived.nodes());
        assertEquals(outcomes(sample, sample.model()), outcomes(sample, derived));
    }

    @Property(seed = "72", tries = 100)
    void weightsThatAreScaledScoreTheSame(
            @ForAll("samples") Sample sample, @ForAll @IntRange(min = 2, max = 9) int factor) {
        ModelDerivation derivation = Rewritten.nodes(sample.model(), ModelDerivationProperties::unchecked)
                .derive("derived", "1");
        for (Aggregate aggregate : aggregates(sample.model())) {
            boolean isToldApart =
                    aggregate.children().stream().map(Child::id).distinct().count()
                            == aggregate.children().size();
            if (!aggregate.isWeightedByRange() && isToldApart) {
                for (Child child : aggregate.children()) {
                    Decimal weight = child.weight().orElse(Decimal.ONE);
                    derivation.weigh(
                            aggregate.id(),
                            child.id(),
                            Decimal.of(weight.toBigDecimal().multiply(BigDecimal.valueOf(factor))));
                }
            }
        }
        assertEquals(outcomes(sample, sample.model()), outcomes(sample, derivation.build()));
    }

    /** Without the check on the sum of weights, which scaling breaks. */
    private static ScoredNode unchecked(ScoredNode node) {
        return node instanceof Aggregate aggregate
                ? aggregate.toBuilder().weightsTotal(Optional.empty()).build()
                : node;
    }

    private static List<Aggregate> aggregates(MaturityModel model) {
        List<Aggregate> found = new ArrayList<>();
        Rewritten.nodes(model, node -> {
            if (node instanceof Aggregate aggregate) {
                found.add(aggregate);
            }
            return node;
        });
        return found;
    }
}
