package nl.nds.core.cohort;

import static nl.nds.core.cohort.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Scale;
import nl.nds.core.number.Decimal;
import nl.nds.core.testsupport.Choices;

/** A member that is scored by the model of its cohort gets its place in the cohort (law 19), and other laws. */
class CohortProperties {

    private static final MathContext MANY = new MathContext(60);

    @Provide
    static Arbitrary<Choices> choices() {
        return Choices.between(20, 120);
    }

    /** A cohort with at least two different values, some members without one, and what it is to become. */
    private record Given(
            Indicator indicator, boolean isShare, boolean isUp, List<Assessment> members, CohortSpec spec) {}

    private static Given given(Choices choices) {
        boolean isShare = choices.chance(30);
        boolean isUp = isShare || choices.chance(50);
        Indicator indicator = isShare ? indicator("a", Scale.share()) : isUp ? up("a") : down("a");
        List<Assessment> members = new ArrayList<>();
        int count = 2 + choices.below(9);
        for (int i = 0; i < count; i++) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            // the first two differ
            if (i < 2 || !choices.chance(20)) {
                answers.put("a", isShare ? share(i, choices) : Answer.number(number(i, choices)));
            }
            members.add(member("m" + i, answers));
        }
        return new Given(indicator, isShare, isUp, members, spec(choices, isUp));
    }

    private static Answer share(int position, Choices choices) {
        long total = 7 + choices.below(90);
        return position < 2 ? Answer.share(position, 3) : Answer.share(choices.below((int) total + 1), total);
    }

    private static Decimal number(int position, Choices choices) {
        return position < 2
                ? Decimal.of(500 + position)
                : Decimal.of(BigDecimal.valueOf(choices.below(10_000), choices.below(5))
                        .min(BigDecimal.valueOf(1000)));
    }

    private static CohortSpec spec(Choices choices, boolean isUp) {
        Range onto = choices.of(Range.of(0, 100), Range.of(1, 100), Range.UNIT, Range.of(-3, 7), Range.of(10, 2));
        return switch (choices.of(CohortMethod.values())) {
            case MIN_MAX -> CohortSpec.minMax(MADE, onto).writtenIn(Range.of(-3, 100));
            case Z_SCORE -> CohortSpec.zScore(MADE, d("10"), d("2")).writtenIn(Range.of(0, 20));
            case Z_SCORE_POPULATION -> CohortSpec.zScoreOfPopulation(MADE, d("0.3"), d("0.7"));
            case RANK -> CohortSpec.rank(MADE);
            case PERCENTILE -> CohortSpec.percentile(MADE).writtenIn(onto);
            case BORDA -> CohortSpec.borda(MADE);
            case DISTANCE_TO_BEST -> CohortSpec.distanceToBest(MADE, onto);
            case DISTANCE_TO_TARGET ->
                CohortSpec.distanceToTarget(MADE, Map.of("a", isUp ? d("777") : d("-5.5")), onto);
        };
    }

    /** By the formulas, with many digits and no code of the library. */
    private static BigDecimal expected(BigDecimal x, List<BigDecimal> all, CohortSpec spec, boolean isUp) {
        BigDecimal least = all.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal greatest = all.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal count = BigDecimal.valueOf(all.size());
        long below = all.stream().filter(it -> it.compareTo(x) < 0).count();
        switch (spec.method()) {
            case RANK:
                return BigDecimal.valueOf(below + 1);
            case BORDA:
                return BigDecimal.valueOf(below);
            case PERCENTILE:
                Range range = spec.range().orElseThrow();
                BigDecimal share = BigDecimal.valueOf(below).divide(count.subtract(BigDecimal.ONE), MANY);
                return range.first()
                        .toBigDecimal()
                        .add(share.multiply(range.second()
                                .toBigDecimal()
                                .subtract(range.first().toBigDecimal())));
            case Z_SCORE, Z_SCORE_POPULATION:
                BigDecimal mean =
                        all.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(count, MANY);
                BigDecimal squares =
                        all.stream().map(it -> it.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal by = spec.method() == CohortMethod.Z_SCORE ? count.subtract(BigDecimal.ONE) : count;
                BigDecimal deviation = squares.divide(by, MANY).sqrt(MANY);
                return parameter(spec, 0)
                        .add(parameter(spec, 1).multiply(x.subtract(mean)).divide(deviation, MANY));
            default:
                BigDecimal to = spec.method() == CohortMethod.DISTANCE_TO_TARGET
                        ? turned(Objects.requireNonNull(spec.targets().get("a")).toBigDecimal(), isUp)
                        : greatest;
                BigDecimal part = x.subtract(least).divide(to.subtract(least), MANY);
                return parameter(spec, 0).add(part.multiply(parameter(spec, 1).subtract(parameter(spec, 0))));
        }
    }

    private static BigDecimal parameter(CohortSpec spec, int position) {
        return spec.parameters().get(position).toBigDecimal();
    }

    private static BigDecimal turned(BigDecimal number, boolean isUp) {
        return isUp ? number : number.negate();
    }

    private static BigDecimal measured(Assessment member, boolean isUp) {
        Answer.Content content =
                Objects.requireNonNull(member.answers().get("a")).content();
        return content instanceof Answer.Share share
                ? share.count().toBigDecimal().divide(share.total().toBigDecimal(), MANY)
                : turned(((Answer.Measured) content).value().toBigDecimal(), isUp);
    }

    @Property(seed = "1901", tries = 1000)
    void aMemberHasItsPlaceInTheCohort(@ForAll("choices") Choices choices) {
        Given given = given(choices);
        MaturityModel made = Cohort.of(mean(given.indicator()), given.members()).derive(given.spec());
        List<BigDecimal> all = given.members().stream()
                .filter(it -> !it.answers().isEmpty())
                .map(it -> measured(it, given.isUp()))
                .toList();
        assertEquals(all.size(), made.cohort().orElseThrow().indicators().get(0).values());
        for (Assessment member : given.members()) {
            var value = outcome(made, member, "a").value();
            assertEquals(!member.answers().isEmpty(), value.isPresent());
            if (value.isPresent()) {
                BigDecimal expected = expected(measured(member, given.isUp()), all, given.spec(), given.isUp());
                BigDecimal off = expected.subtract(value.get().toBigDecimal()).abs();
                assertTrue(off.compareTo(new BigDecimal("0.00000000005000000001")) <= 0, () -> expected + " " + value);
            }
        }
    }

    @Property(seed = "1902", tries = 200)
    void theOrderOfTheMembersChangesNoScale(@ForAll("choices") Choices choices) {
        Given given = given(choices);
        MaturityModel one = Cohort.of(mean(given.indicator()), given.members()).derive(given.spec());
        MaturityModel other = Cohort.of(mean(given.indicator()), choices.shuffled(given.members()))
                .derive(given.spec());
        assertEquals(one.nodes(), other.nodes());
    }

    @Property(seed = "1903", tries = 200)
    void whoHasNoValueTakesNoPart(@ForAll("choices") Choices choices) {
        Given given = given(choices);
        List<Assessment> more = new ArrayList<>(given.members());
        more.add(member("empty", Map.of()));
        boolean isBySize = new HashSet<>(List.of(CohortMethod.RANK, CohortMethod.BORDA))
                .contains(given.spec().method());
        MaturityModel one = Cohort.of(mean(given.indicator()), given.members()).derive(given.spec());
        MaturityModel other = Cohort.of(mean(given.indicator()), more).derive(given.spec());
        // only the range of ranks knows how many members there are
        assertEquals(!isBySize, one.nodes().equals(other.nodes()));
        for (Assessment member : given.members()) {
            assertEquals(
                    outcome(one, member, "a").value(),
                    outcome(other, member, "a").value());
        }
    }
}
