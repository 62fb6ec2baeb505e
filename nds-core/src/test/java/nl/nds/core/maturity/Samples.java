package nl.nds.core.maturity;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import nl.nds.core.maturity.RandomModel.Sample;

/** Where the properties of scoring get their models, answers and further choices from. */
final class Samples {

    private Samples() {}

    /** Any valid model with any valid answers. */
    static Arbitrary<Sample> any() {
        return Combinators.combine(rows(300), rows(200))
                .as((model, answers) -> RandomModel.sample(new Choices(model), new Choices(answers)));
    }

    /** As {@link #any()}, but never of the simplest. */
    static Arbitrary<Sample> rich() {
        return Combinators.combine(rows(150, 400), rows(100, 250))
                .as((model, answers) -> RandomModel.sample(new Choices(model), new Choices(answers)));
    }

    /** What a property has to choose besides. */
    static Arbitrary<Choices> choices() {
        return rows(100).map(Choices::new);
    }

    private static Arbitrary<List<Integer>> rows(int longest) {
        return rows(0, longest);
    }

    private static Arbitrary<List<Integer>> rows(int shortest, int longest) {
        return Arbitraries.integers()
                .between(0, 9999)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .list()
                .ofMinSize(shortest)
                .ofMaxSize(longest)
                .withSizeDistribution(RandomDistribution.uniform());
    }
}
