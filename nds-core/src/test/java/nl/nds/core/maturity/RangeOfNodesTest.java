package nl.nds.core.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** The range of a node that says none itself. */
class RangeOfNodesTest {

    private static final Indicator NUMBER = Indicator.builder()
            .id("number")
            .scale(Scale.number(Decimal.of(100), Decimal.of(0)))
            .build();
    private static final Indicator SHARE =
            Indicator.builder().id("share").scale(Scale.share()).build();
    private static final Indicator OWN = Indicator.builder()
            .id("own")
            .range(Range.of(1, 5))
            .scale(Scale.number(Decimal.of(0), Decimal.of(9)))
            .build();
    private static final Aggregate WHOLE = Aggregate.builder()
            .id("whole")
            .aggregation(Aggregation.ARITHMETIC)
            .addChildren(Child.of(NUMBER), Child.of(SHARE), Child.of(OWN))
            .build();

    private static MaturityModel.Builder model() {
        return MaturityModel.builder()
                .id("m")
                .version("1")
                .publisher("p")
                .isOfficial(false)
                .title(LocalizedText.of("t", "t"))
                .states(StatePolicies.all(StatePolicy.EXCLUDE))
                .addNode(WHOLE);
    }

    @Test
    void isItsOwnOrThatOfItsScaleOrThatOfTheModel() {
        MaturityModel plain = model().build();
        assertEquals(Range.of(1, 5), plain.rangeOf(OWN));
        assertEquals(Range.of(100, 0), plain.rangeOf(NUMBER));
        assertEquals(Range.of(0, 1), plain.rangeOf(SHARE));
        assertEquals(Range.of(0, 1), plain.rangeOf(WHOLE));

        MaturityModel ranged = model().range(Range.of(0, 10)).build();
        assertEquals(Range.of(0, 10), ranged.rangeOf(WHOLE));
        assertEquals(Range.of(0, 1), ranged.rangeOf(SHARE));
    }
}
