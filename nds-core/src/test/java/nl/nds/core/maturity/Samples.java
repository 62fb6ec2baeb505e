package nl.nds.core.maturity;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.nds.core.maturity.RandomModel.Sample;
import nl.nds.core.testsupport.Choices;

/** Where the properties of scoring get their models, answers and further choices from. */
final class Samples {

    private Samples() {}

    /** Any valid model with any valid answers. */
    static Arbitrary<Sample> any() {
        return Combinators.combine(Choices.between(0, 300), Choices.between(0, 200))
                .as(RandomModel::sample);
    }

    /** As {@link #any()}, but never of the simplest. */
    static Arbitrary<Sample> rich() {
        return Combinators.combine(Choices.between(150, 400), Choices.between(100, 250))
                .as(RandomModel::sample);
    }

    /** What a property has to choose besides. */
    static Arbitrary<Choices> choices() {
        return Choices.between(0, 100);
    }
}
