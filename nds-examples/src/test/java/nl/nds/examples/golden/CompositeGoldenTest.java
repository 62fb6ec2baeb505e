package nl.nds.examples.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Attainable;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.OutsideScale;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.number.Decimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A composite indicator of 49 indicators and three levels above them over 51 countries, as COINr computes it. The figures of the
 * scales, which depend on all countries together, are worked out here; the aggregation is the library's.
 */
class CompositeGoldenTest {

    private static final MathContext EXACT = new MathContext(30, RoundingMode.HALF_EVEN);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final List<Map<String, String>> STRUCTURE = Golden.table("coinr_asem_structure.csv");

    /** By country and indicator; what is better if smaller is negated. */
    private static final Map<String, Map<String, BigDecimal>> DATA = data();

    private static Map<String, Map<String, BigDecimal>> data() {
        Map<String, Map<String, BigDecimal>> data = new TreeMap<>();
        for (Map<String, String> row : Golden.table("coinr_asem_data.csv")) {
            Map<String, BigDecimal> values = new LinkedHashMap<>();
            for (Map<String, String> indicator : indicators()) {
                String cell = Golden.cell(row, Golden.cell(indicator, "iCode"));
                if (!cell.isEmpty()) {
                    BigDecimal value = new BigDecimal(cell);
                    boolean isReversed = Golden.cell(indicator, "Direction").equals("-1");
                    values.put(Golden.cell(indicator, "iCode"), isReversed ? value.negate() : value);
                }
            }
            data.put(Golden.cell(row, "uCode"), values);
        }
        return data;
    }

    private static List<Map<String, String>> indicators() {
        return STRUCTURE.stream()
                .filter(it -> Golden.cell(it, "Type").equals("Indicator"))
                .toList();
    }

    private static List<BigDecimal> values(String indicator) {
        return DATA.values().stream()
                .filter(it -> it.containsKey(indicator))
                .map(it -> Objects.requireNonNull(it.get(indicator)))
                .toList();
    }

    private static Decimal decimal(BigDecimal value) {
        return Decimal.of(value.round(EXACT));
    }

    private interface Normalisation {
        NumberScale scale(List<BigDecimal> values);
    }

    private static NumberScale minMax(List<BigDecimal> values) {
        return between(values.stream().min(BigDecimal::compareTo).orElseThrow(), greatest(values))
                .build();
    }

    /** From 1 to 100: the range starts below the least value, so that no value is 0. */
    private static NumberScale fromOne(List<BigDecimal> values) {
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal below = greatest(values).subtract(least).divide(BigDecimal.valueOf(99), EXACT);
        return between(least.subtract(below), greatest(values)).build();
    }

    /** Mean 10 and standard deviation 2, on a range from 0 to 20. */
    private static NumberScale zScore(List<BigDecimal> values) {
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal mean =
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(count, EXACT);
        BigDecimal squares =
                values.stream().map(it -> it.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal five = squares.divide(count.subtract(BigDecimal.ONE), EXACT)
                .sqrt(EXACT)
                .multiply(BigDecimal.valueOf(5));
        return between(mean.subtract(five), mean.add(five))
                .outside(OutsideScale.KEEP)
                .attainable(new Attainable(
                        decimal(values.stream().min(BigDecimal::compareTo).orElseThrow()), decimal(greatest(values))))
                .build();
    }

    private static BigDecimal greatest(List<BigDecimal> values) {
        return values.stream().max(BigDecimal::compareTo).orElseThrow();
    }

    private static NumberScale.Builder between(BigDecimal worst, BigDecimal best) {
        return NumberScale.builder().worst(decimal(worst)).best(decimal(best));
    }

    private static MaturityModel model(
            Normalisation normalisation, Aggregation aggregation, Decimal share, Range range) {
        return Golden.small("[ { \"id\": \"x\", \"scale\": { \"kind\": \"yes-no\" } } ]").toBuilder()
                .nodes(List.of(aggregate("Index", normalisation, aggregation, share, range)))
                .build();
    }

    private static Aggregate aggregate(
            String id, Normalisation normalisation, Aggregation aggregation, Decimal share, Range range) {
        List<Child> children = new ArrayList<>();
        for (Map<String, String> row : STRUCTURE) {
            if (Golden.cell(row, "Parent").equals(id)) {
                String code = Golden.cell(row, "iCode");
                Child child = Golden.cell(row, "Type").equals("Indicator")
                        ? Child.of(Indicator.builder()
                                .id(code)
                                .scale(normalisation.scale(values(code)))
                                .build())
                        : Child.of(aggregate(code, normalisation, aggregation, share, range));
                children.add(child.weighing(Decimal.of(Golden.cell(row, "Weight"))));
            }
        }
        return Aggregate.builder()
                .id(id)
                .range(range)
                .aggregation(aggregation)
                .minimumDetermined(share)
                .children(children)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "minmax_amean, ARITHMETIC, 0",
        "minmax1_gmean, GEOMETRIC, 0",
        "minmax1_amean_thresh085, ARITHMETIC, 0.85",
        "zscore_amean, ARITHMETIC, 0"
    })
    void asem(String method, Aggregation aggregation, String share) {
        Normalisation normalisation = method.startsWith("zscore")
                ? CompositeGoldenTest::zScore
                : method.startsWith("minmax1") ? CompositeGoldenTest::fromOne : CompositeGoldenTest::minMax;
        Decimal best = Decimal.of(method.startsWith("zscore") ? BigDecimal.valueOf(20) : HUNDRED);
        Scorer scorer = Scorer.of(model(normalisation, aggregation, Decimal.of(share), new Range(Decimal.ZERO, best)));
        int cells = 0;
        for (Map<String, String> row : Golden.table("coinr_asem_results.csv")) {
            if (!Golden.cell(row, "method").equals(method)) {
                continue;
            }
            String unit = Golden.cell(row, "unit");
            Map<String, Answer> answers = new LinkedHashMap<>();
            Objects.requireNonNull(DATA.get(unit))
                    .forEach((id, value) -> answers.put(id, Answer.number(decimal(value))));
            Scorecard scorecard = scorer.score(Golden.assessment(scorer.model(), answers));
            for (String node : row.keySet()) {
                if (!node.equals("method") && !node.equals("unit")) {
                    assertEquals(
                            Golden.printed(Golden.cell(row, node), 10),
                            Golden.value(Golden.outcome(scorecard, node), 10),
                            unit + " " + node);
                    cells++;
                }
            }
        }
        assertEquals(51 * 11, cells);
    }
}
