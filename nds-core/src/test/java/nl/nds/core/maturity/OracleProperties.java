package nl.nds.core.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.maturity.RandomModel.Sample;
import nl.nds.core.maturity.ScoringOracle.Expected;
import nl.nds.core.number.Decimal;
import org.jspecify.annotations.Nullable;

/** The engine gives what the specification, written down a second time, gives. */
class OracleProperties {

    @Provide
    static Arbitrary<Sample> samples() {
        return Samples.any();
    }

    @Property(seed = "1", tries = 250)
    void everyOutcomeIsAsTheSpecificationSays(@ForAll("samples") Sample sample) {
        assertEquals("", differences(sample));
    }

    @Provide
    static Arbitrary<Sample> rich() {
        return Samples.rich();
    }

    @Property(seed = "101", tries = 500)
    void everyOutcomeOfARichModelIsAsTheSpecificationSays(@ForAll("rich") Sample sample) {
        assertEquals("", differences(sample));
    }

    /** Where engine and oracle disagree, a line for each; empty if they agree. */
    static String differences(Sample sample) {
        Map<String, Expected> expected = new ScoringOracle(sample.model(), sample.assessment()).outcomes();
        StringBuilder different = new StringBuilder();
        differ("nodes", List.copyOf(expected.keySet()), nodes(sample.scorecard()), different);
        for (Outcome outcome : sample.scorecard().outcomes()) {
            compare(outcome, expected.get(outcome.node()), different);
        }
        return different.toString();
    }

    private static List<String> nodes(Scorecard scorecard) {
        return scorecard.outcomes().stream().map(Outcome::node).toList();
    }

    private static void compare(Outcome actual, Expected expected, StringBuilder different) {
        String node = actual.node();
        differ(node + " status", expected.status(), actual.status(), different);
        differ(node + " reason", expected.reason(), actual.reason().orElse(null), different);
        differ(node + " value", number(expected.value(), RoundingMode.HALF_EVEN), number(actual.value()), different);
        if (expected.value() != null && actual.exact().isPresent()) {
            Fraction exact = new Fraction(
                    actual.exact().get().numerator(), actual.exact().get().denominator());
            boolean same = exact.compareTo(expected.value()) == 0;
            differ(node + " exact", same ? exact : expected.value(), exact, different);
        }
        differ(node + " shown", expected.shown(), actual.shown().orElse(null), different);
        differ(node + " level", expected.level(), actual.level().orElse(null), different);
        differ(
                node + " coverage",
                number(expected.coverage(), RoundingMode.FLOOR),
                number(actual.coverage()),
                different);
        // never narrower than what is true, also where small numbers are good
        RoundingMode low = expected.isDescending() ? RoundingMode.CEILING : RoundingMode.FLOOR;
        RoundingMode high = expected.isDescending() ? RoundingMode.FLOOR : RoundingMode.CEILING;
        differ(node + " lowest", number(expected.lowest(), low), number(actual.lowest()), different);
        differ(node + " highest", number(expected.highest(), high), number(actual.highest()), different);
        differ(
                node + " lowest level",
                expected.lowestLevel(),
                actual.lowestLevel().orElse(null),
                different);
        differ(
                node + " highest level",
                expected.highestLevel(),
                actual.highestLevel().orElse(null),
                different);
    }

    private static void differ(
            String what, @Nullable Object expected, @Nullable Object actual, StringBuilder different) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            different
                    .append('\n')
                    .append(what)
                    .append(": expected ")
                    .append(expected)
                    .append(", was ")
                    .append(actual);
        }
    }

    private static @Nullable String number(@Nullable Fraction number, RoundingMode mode) {
        return number == null ? null : plain(number.rounded(10, mode));
    }

    private static @Nullable String number(Optional<Decimal> number) {
        return number.map(it -> plain(it.toBigDecimal())).orElse(null);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
