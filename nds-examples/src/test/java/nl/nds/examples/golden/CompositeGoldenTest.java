package nl.nds.examples.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.nds.core.cohort.Cohort;
import nl.nds.core.cohort.CohortSpec;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.OutsideScale;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.InvalidDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A composite indicator of 49 indicators and three levels above them over 51 countries, as COINr computes it: every set of the table
 * of its results, which has six of twelve. The other methods that the library has are held against their formulas. What is scaled
 * by denominators and cleared of outliers first, as in COINr's example of everything, is not in the table and not done here.
 */
class CompositeGoldenTest {

    private static final List<Map<String, String>> STRUCTURE = Golden.table("coinr_asem_structure.csv");
    private static final ModelReference MADE = new ModelReference("asem", "1");
    private static final Range HUNDRED = Range.of(0, 100);
    private static final Decimal FAR = Decimal.of("1e15");
    private static final double CLOSE = 1e-9;

    /** By country and indicator, as measured. */
    private static final Map<String, Map<String, Answer>> DATA = data();

    private static Map<String, Map<String, Answer>> data() {
        Map<String, Map<String, Answer>> data = new TreeMap<>();
        for (Map<String, String> row : Golden.table("coinr_asem_data.csv")) {
            Map<String, String> ids = new LinkedHashMap<>();
            indicators().forEach(it -> ids.put(Golden.cell(it, "iCode"), Golden.cell(it, "iCode")));
            data.put(Golden.cell(row, "uCode"), Golden.numbers(row, ids));
        }
        return data;
    }

    private static List<Map<String, String>> indicators() {
        return STRUCTURE.stream()
                .filter(it -> Golden.cell(it, "Type").equals("Indicator"))
                .toList();
    }

    private static boolean isReversed(Map<String, String> row) {
        return Golden.cell(row, "Direction").equals("-1");
    }

    /** The index without normalisation, with one aggregation everywhere. */
    private static MaturityModel original(
            Aggregation aggregation, String minimumDetermined, Optional<Decimal> exponent) {
        return Golden.small("[ { \"id\": \"x\", \"scale\": { \"kind\": \"yes-no\" } } ]").toBuilder()
                .nodes(List.of(aggregate("Index", aggregation, Decimal.of(minimumDetermined), exponent)))
                .build();
    }

    private static Aggregate aggregate(
            String id, Aggregation aggregation, Decimal minimumDetermined, Optional<Decimal> exponent) {
        List<Child> children = new ArrayList<>();
        for (Map<String, String> row : STRUCTURE) {
            if (Golden.cell(row, "Parent").equals(id)) {
                String code = Golden.cell(row, "iCode");
                Child child = Golden.cell(row, "Type").equals("Indicator")
                        ? Child.of(Indicator.builder()
                                .id(code)
                                .scale(isReversed(row) ? Scale.number(FAR, minus(FAR)) : Scale.number(minus(FAR), FAR))
                                .build())
                        : Child.of(aggregate(code, aggregation, minimumDetermined, exponent));
                children.add(child.weighing(Decimal.of(Golden.cell(row, "Weight"))));
            }
        }
        return Aggregate.builder()
                .id(id)
                .aggregation(aggregation)
                .exponent(exponent)
                .minimumDetermined(minimumDetermined)
                .children(children)
                .build();
    }

    private static Decimal minus(Decimal number) {
        return Decimal.of(number.toBigDecimal().negate());
    }

    private static List<Assessment> members(MaturityModel model) {
        return DATA.entrySet().stream()
                .map(it -> Golden.assessment(model, it.getValue()).toBuilder()
                        .id(it.getKey())
                        .build())
                .toList();
    }

    /** The scorecards of all countries by the model that is made of them. */
    private static Map<String, Scorecard> scored(MaturityModel original, CohortSpec spec) {
        List<Assessment> members = members(original);
        MaturityModel made = Cohort.of(original, members).derive(spec);
        Scorer scorer = Scorer.of(made);
        Map<String, Scorecard> scored = new TreeMap<>();
        members.forEach(it -> scored.put(
                it.id(), scorer.score(it.toBuilder().model(made.reference()).build())));
        return scored;
    }

    private static CohortSpec zScore() {
        return CohortSpec.zScore(MADE, Decimal.of(10), Decimal.of(2)).writtenIn(Range.of(0, 20));
    }

    private static CohortSpec fromOne() {
        return CohortSpec.minMax(MADE, Range.of(1, 100)).writtenIn(HUNDRED);
    }

    private static CohortSpec toTargets() {
        Map<String, Decimal> targets = new LinkedHashMap<>();
        indicators().forEach(it -> targets.put(Golden.cell(it, "iCode"), Decimal.of(Golden.cell(it, "Target"))));
        return CohortSpec.distanceToTarget(MADE, targets, Range.UNIT);
    }

    private static Map<String, Scorecard> byMethod(String method) {
        return switch (method) {
            case "minmax_amean" -> scored(means(Aggregation.ARITHMETIC), CohortSpec.minMax(MADE, HUNDRED));
            case "minmax1_gmean" -> scored(means(Aggregation.GEOMETRIC), fromOne());
            case "minmax1_amean_thresh085" ->
                scored(original(Aggregation.ARITHMETIC, "0.85", Optional.empty()), fromOne());
            case "zscore_amean" -> scored(means(Aggregation.ARITHMETIC), zScore());
            case "rank_amean" -> scored(means(Aggregation.ARITHMETIC), CohortSpec.rank(MADE));
            case "dist2targ_amean" -> scored(means(Aggregation.ARITHMETIC), toTargets());
            default -> throw new IllegalArgumentException(method);
        };
    }

    private static MaturityModel means(Aggregation aggregation) {
        return original(aggregation, "0", Optional.empty());
    }

    private static List<String> sets() {
        return List.of(
                "minmax_amean",
                "minmax1_gmean",
                "minmax1_amean_thresh085",
                "zscore_amean",
                "rank_amean",
                "dist2targ_amean");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void asem(String method) {
        Map<String, Scorecard> scored = byMethod(method);
        int cells = 0;
        for (Map<String, String> row : Golden.table("coinr_asem_results.csv")) {
            if (Golden.cell(row, "method").equals(method)) {
                Scorecard scorecard = Objects.requireNonNull(scored.get(Golden.cell(row, "unit")));
                for (String node : row.keySet()) {
                    if (!node.equals("method") && !node.equals("unit")) {
                        assertClose(Golden.cell(row, node), Golden.outcome(scorecard, node));
                        cells++;
                    }
                }
            }
        }
        assertEquals(51 * 11, cells);
    }

    @Test
    void nothingOfTheTableIsLeftOut() {
        assertEquals(
                Set.copyOf(sets()),
                Golden.table("coinr_asem_results.csv").stream()
                        .map(it -> Golden.cell(it, "method"))
                        .collect(Collectors.toSet()));
    }

    /** To 1e-9 of the figure; an empty figure is no value. */
    private static void assertClose(String figure, Outcome outcome) {
        assertEquals(!figure.isEmpty(), outcome.status() == OutcomeStatus.DETERMINED, outcome::node);
        if (!figure.isEmpty()) {
            assertClose(Double.parseDouble(figure), outcome);
        }
    }

    private static void assertClose(double figure, Outcome outcome) {
        assertEquals(figure, value(outcome), CLOSE * Math.abs(figure) + 1e-10, outcome::node);
    }

    private static double value(Outcome outcome) {
        return outcome.exact()
                .map(it -> it.toBigDecimal(20, RoundingMode.HALF_EVEN))
                .orElseGet(() -> outcome.value().orElseThrow().toBigDecimal())
                .doubleValue();
    }

    // ---- methods that the table does not have

    /** By indicator, the values of all countries, more being better. */
    private static List<Double> values(String indicator, boolean isReversed) {
        List<Double> values = new ArrayList<>();
        for (Map<String, Answer> row : DATA.values()) {
            Answer answer = row.get(indicator);
            if (answer != null) {
                values.add(measured(answer, isReversed));
            }
        }
        return values;
    }

    private static double measured(Answer answer, boolean isReversed) {
        double value =
                ((Answer.Measured) answer.content()).value().toBigDecimal().doubleValue();
        return isReversed ? -value : value;
    }

    private interface Formula {
        double of(double x, List<Double> values);
    }

    private static void assertIndicators(CohortSpec spec, Formula formula) {
        Map<String, Scorecard> scored = scored(means(Aggregation.ARITHMETIC), spec);
        int cells = 0;
        for (Map<String, String> row : indicators()) {
            String id = Golden.cell(row, "iCode");
            List<Double> values = values(id, isReversed(row));
            for (Map.Entry<String, Scorecard> each : scored.entrySet()) {
                Answer answer = Objects.requireNonNull(DATA.get(each.getKey())).get(id);
                if (answer != null) {
                    double expected = formula.of(measured(answer, isReversed(row)), values);
                    assertClose(expected, Golden.outcome(each.getValue(), id));
                    cells++;
                }
            }
        }
        // 63 cells of indicators are empty
        assertEquals(51 * 49 - 63, cells);
    }

    private static long below(double x, List<Double> values) {
        return values.stream().filter(it -> it < x).count();
    }

    @Test
    void placesByTheirFormulas() {
        assertIndicators(CohortSpec.borda(MADE), CompositeGoldenTest::below);
        assertIndicators(CohortSpec.percentile(MADE), (x, values) -> below(x, values) / (double) (values.size() - 1));
        assertIndicators(CohortSpec.distanceToBest(MADE, Range.UNIT), (x, values) -> {
            double greatest = values.stream().mapToDouble(it -> it).max().orElseThrow();
            double least = values.stream().mapToDouble(it -> it).min().orElseThrow();
            return 1 - (greatest - x) / (greatest - least);
        });
    }

    /** The harmonic mean, and the one of exponent ½ that wants all children, of what the indicators come to. */
    @Test
    void otherMeansByTheirFormulas() {
        assertMeans(
                scored(means(Aggregation.HARMONIC), fromOne()),
                false,
                parts -> parts.size() / parts.stream().mapToDouble(it -> 1 / it).sum());
        assertMeans(
                scored(original(Aggregation.POWER, "1", Optional.of(Decimal.of("0.5"))), fromOne()),
                true,
                parts -> Math.pow(parts.stream().mapToDouble(Math::sqrt).sum() / parts.size(), 2));
    }

    private static void assertMeans(
            Map<String, Scorecard> scored, boolean needsAll, ToDoubleFunction<List<Double>> mean) {
        for (Scorecard scorecard : scored.values()) {
            for (Map<String, String> row : STRUCTURE) {
                if (Golden.cell(row, "Type").equals("Aggregate")) {
                    String id = Golden.cell(row, "iCode");
                    List<Outcome> children = STRUCTURE.stream()
                            .filter(it -> Golden.cell(it, "Parent").equals(id))
                            .map(it -> Golden.outcome(scorecard, Golden.cell(it, "iCode")))
                            .toList();
                    List<Double> parts = children.stream()
                            .filter(it -> it.status() == OutcomeStatus.DETERMINED)
                            .map(CompositeGoldenTest::value)
                            .toList();
                    Outcome outcome = Golden.outcome(scorecard, id);
                    if (needsAll && parts.size() < children.size()) {
                        assertEquals(OutcomeStatus.NOT_DETERMINED, outcome.status());
                    } else {
                        assertEquals(mean.applyAsDouble(parts), value(outcome), 1e-7, id);
                    }
                }
            }
        }
    }

    // ---- the expectations of COINr's unit tests

    private static final JsonNode EXPECTED = Golden.json("coinr_unit_expectations.json");

    private static MaturityModel model(Aggregate mean) {
        return Golden.small("[ { \"id\": \"x\", \"scale\": { \"kind\": \"yes-no\" } } ]").toBuilder()
                .nodes(List.of(mean))
                .build();
    }

    /** A mean of numbers on a scale of 0 to 10, with their weights. */
    private static Outcome mean(JsonNode example) {
        Aggregation aggregation = switch (example.get("kind").asText()) {
            case "geometric" -> Aggregation.GEOMETRIC;
            case "harmonic" -> Aggregation.HARMONIC;
            default -> Aggregation.POWER;
        };
        Aggregate.Builder mean = Aggregate.builder()
                .id("mean")
                .range(Range.of(0, 10))
                .aggregation(aggregation)
                .exponent(Optional.ofNullable(example.get("p")).map(it -> Decimal.of(it.asText())));
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < example.get("x").size(); i++) {
            JsonNode weights = example.path("w");
            Scale scale = Scale.number(Decimal.ZERO, Decimal.of(10));
            mean.addChildren(
                    Child.of(Indicator.builder().id("x" + i).scale(scale).build())
                            .weighing(weights.isArray() ? weights.get(i).asLong() : 1));
            answers.put("x" + i, Golden.number(example.get("x").get(i).asText()));
        }
        MaturityModel model = model(mean.build());
        return Golden.outcome(Scorer.of(model).score(Golden.assessment(model, answers)), "mean");
    }

    /** Where COINr refuses a 0 in a geometric mean, the mean is 0 here and the outcome names it; less than 0 is refused too. */
    @Test
    void powerMeans() {
        int examples = 0;
        for (JsonNode example : EXPECTED.get("power_means")) {
            if (example.get("expected").isNumber()) {
                assertClose(example.get("expected").doubleValue(), mean(example));
            } else if (example.get("x").get(2).asInt() == 0) {
                assertEquals(Optional.of(Decimal.ZERO), mean(example).value());
                assertEquals(List.of("x2"), mean(example).zero());
            } else {
                assertThrows(InvalidDataException.class, () -> mean(example));
            }
            examples++;
        }
        assertEquals(7, examples);
    }

    @Test
    void goalposts() {
        int examples = 0;
        for (JsonNode row : EXPECTED.get("goalposts").get("cases")) {
            Decimal low = Decimal.of(row.get(1).asText());
            Decimal high = Decimal.of(row.get(2).asText());
            boolean isUp = row.get(4).asInt() > 0;
            NumberScale scale = NumberScale.builder()
                    .worst(isUp ? low : high)
                    .best(isUp ? high : low)
                    .outside(OutsideScale.CLAMP)
                    .build();
            Indicator indicator =
                    Indicator.builder().id("x").range(Range.UNIT).scale(scale).build();
            MaturityModel model = model(Aggregate.builder()
                    .id("mean")
                    .aggregation(Aggregation.ARITHMETIC)
                    .addChildren(Child.of(indicator))
                    .build());
            Map<String, Answer> answers = Map.of("x", Golden.number(row.get(0).asText()));
            Scorecard scorecard = Scorer.of(model).score(Golden.assessment(model, answers));
            assertClose(row.get(5).doubleValue() * row.get(3).doubleValue(), Golden.outcome(scorecard, "x"));
            examples++;
        }
        assertEquals(6, examples);
    }

    @Test
    void distancesToTargets() {
        int examples = 0;
        for (JsonNode example : EXPECTED.get("distance_to_target")) {
            boolean isUp = example.get("direction").asInt() > 0;
            Decimal worst = isUp ? minus(FAR) : FAR;
            Aggregate mean = Aggregate.builder()
                    .id("mean")
                    .aggregation(Aggregation.ARITHMETIC)
                    .addChildren(Child.of(Indicator.builder()
                            .id("x")
                            .scale(Scale.number(worst, minus(worst)))
                            .build()))
                    .build();
            MaturityModel original = model(mean);
            List<Assessment> members = new ArrayList<>();
            for (JsonNode x : example.get("x")) {
                members.add(Golden.assessment(original, Map.of("x", Golden.number(x.asText()))).toBuilder()
                        .id("m" + members.size())
                        .build());
            }
            Map<String, Decimal> target =
                    Map.of("x", Decimal.of(example.get("target").asText()));
            CohortSpec spec = CohortSpec.distanceToTarget(MADE, target, Range.UNIT);
            MaturityModel made =
                    Cohort.of(original, members).derive(example.get("cap").asBoolean() ? spec.clamping() : spec);
            for (int i = 0; i < members.size(); i++) {
                Assessment moved = members.get(i).toBuilder().model(MADE).build();
                assertClose(
                        example.get("expected").get(i).doubleValue(),
                        Golden.outcome(Scorer.of(made).score(moved), "x"));
                examples++;
            }
        }
        assertEquals(12, examples);
    }

    /** One of five children is there, and half of them are asked for. */
    @Test
    void tooFewChildrenGiveNoValue() {
        JsonNode example = EXPECTED.get("data_threshold").get("example");
        Aggregate.Builder mean = Aggregate.builder()
                .id("mean")
                .aggregation(Aggregation.ARITHMETIC)
                .minimumDetermined(Decimal.of(example.get("threshold").asText()));
        for (int i = 0; i < example.get("children").asInt(); i++) {
            mean.addChildren(Child.of(
                    Indicator.builder().id("x" + i).scale(Scale.yesNo()).build()));
        }
        MaturityModel model = model(mean.build());
        Map<String, Answer> answers = new TreeMap<>();
        for (int i = example.get("missing").asInt(); i < example.get("children").asInt(); i++) {
            answers.put("x" + i, Answer.yesNo(true));
        }
        Scorecard scorecard = Scorer.of(model).score(Golden.assessment(model, answers));
        assertEquals(OutcomeStatus.NOT_DETERMINED, scorecard.headline().status());
        assertTrue(answers.size() == 1);
    }
}
