package nl.nds.examples.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.ChoiceScale;
import nl.nds.core.maturity.Contribution;
import nl.nds.core.maturity.ContributionKind;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import org.junit.jupiter.api.Test;

/** What is explained adds up: the parts of an arithmetic mean, with gates and rounding, are the value to the last digit. */
class ExplanationGoldenTest {

    private static final int ROWS = 40;

    private static List<MaturityModel> models() {
        List<MaturityModel> models = new ArrayList<>();
        models.add(Golden.bundled("eu-cloud-sovereignty", "1.2.1"));
        models.add(Golden.bundled("internet-nl-categories", "2"));
        for (String name : List.of(
                "egdi-2022",
                "gtmi-2025",
                "oecd-dgi-2023",
                "odin-category-2022",
                "open-data-maturity-2023",
                "open-data-maturity-shape-2023",
                "egov-benchmark-indicators-2023",
                "owasp-samm-2.0",
                "internet-nl-shape-2")) {
            models.add(Golden.model(name));
        }
        return models;
    }

    private static void indicators(Node node, List<Indicator> found) {
        if (node instanceof Indicator indicator) {
            found.add(indicator);
        } else if (node instanceof Aggregate aggregate) {
            aggregate.children().forEach(child -> child.node().ifPresent(it -> indicators(it, found)));
        }
    }

    private static Answer answer(Scale scale, Random random) {
        if (scale instanceof ChoiceScale choice) {
            return Answer.choice(choice.options()
                    .get(random.nextInt(choice.options().size()))
                    .code());
        }
        if (scale instanceof NumberScale number) {
            long best = number.best().orElseThrow().toBigDecimal().longValueExact();
            return number.isWhole()
                    ? Answer.number(random.nextInt((int) best + 1))
                    : Answer.number(Decimal.of(BigDecimal.valueOf(random.nextInt((int) best * 100 + 1), 2)));
        }
        long total = 1 + random.nextInt(12);
        return Answer.share(random.nextInt((int) total + 1), total);
    }

    private static Map<String, Answer> answers(MaturityModel model, Random random, int unanswered) {
        List<Indicator> indicators = new ArrayList<>();
        model.nodes().forEach(it -> indicators(it, indicators));
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            if (random.nextInt(100) >= unanswered) {
                answers.put(indicator.id(), answer(indicator.scale(), random));
            }
        }
        return answers;
    }

    @Test
    void contributionsAddUp() {
        Set<ContributionKind> kinds = EnumSet.noneOf(ContributionKind.class);
        int explained = 0;
        for (MaturityModel model : models()) {
            Random random = new Random(20230101);
            Scorer scorer = Scorer.of(model);
            Aggregate root = (Aggregate) model.nodes().stream()
                    .filter(it ->
                            it instanceof Aggregate aggregate && aggregate.aggregation() == Aggregation.ARITHMETIC)
                    .findFirst()
                    .orElseThrow();
            Rational start = Rational.of(root.range().map(it -> it.first()).orElse(Decimal.ZERO));
            for (int row = 0; row < ROWS; row++) {
                Map<String, Answer> answers = answers(model, random, row % 2 == 0 ? 0 : 20);
                Explanation explanation =
                        scorer.explain(Golden.assessment(model, answers), Map.of(), root.id(), List.of());
                if (explanation.outcome().status() != OutcomeStatus.DETERMINED) {
                    assertTrue(explanation.contributions().isEmpty());
                    continue;
                }
                addsUp(explanation, start, model.id() + " " + answers).forEach(kinds::add);
                explained++;
            }
        }
        assertEquals(EnumSet.allOf(ContributionKind.class), kinds);
        assertTrue(explained > ROWS * models().size() * 2 / 3, "explained " + explained);
    }

    /** Checks the sum, and returns the kinds of items that made it up. */
    private static Set<ContributionKind> addsUp(Explanation explanation, Rational start, String label) {
        Rational sum = Rational.ZERO;
        Set<ContributionKind> kinds = EnumSet.noneOf(ContributionKind.class);
        Set<Object> places = new HashSet<>();
        for (Contribution each : explanation.contributions()) {
            sum = sum.plus(each.amount().exact().orElseThrow());
            kinds.add(each.kind());
            assertTrue(places.add(List.of(each.path(), each.kind())), label + " " + each);
            assertTrue(
                    each.kind() != ContributionKind.GATE
                            || each.amount().rounded().signum() < 0,
                    label);
        }
        assertEquals(explanation.outcome().exact().orElseThrow().minus(start), sum, label);
        return kinds;
    }

    /** A life event from its pages: what was combined over observations is taken apart no further, and adds up too. */
    @Test
    void contributionsOfObservationsAddUp() {
        Scorer scorer = EGovernmentBenchmarkGoldenTest.SCORER;
        Map<String, Map<String, Answer>> events = EGovernmentBenchmarkGoldenTest.lifeEvents();
        for (String event : List.of("NL BSU", "SI HEA", "DE TRA")) {
            // the cross-border indicators are binary numbers in full, too long to be written as fractions
            Map<String, Answer> answers = new LinkedHashMap<>(Objects.requireNonNull(events.get(event)));
            answers.keySet().removeIf(it -> it.startsWith("4"));
            Explanation explanation =
                    scorer.explain(Golden.assessment(scorer.model(), answers), Map.of(), "0", List.of());
            assertEquals(Set.of(ContributionKind.VALUE), addsUp(explanation, Rational.ZERO, event));
        }
    }

    /** Elsewhere there is headroom, and nothing that is called a contribution. */
    @Test
    void geometricMeansHaveHeadroom() {
        Scorer scorer = Scorer.of(Golden.model("hdi-2021-22"));
        Map<String, Answer> answers = Map.of(
                "life-expectancy", Golden.number("61.9824"),
                "expected-years-schooling", Golden.number("10.26384398"),
                "mean-years-schooling", Golden.number("2.98506999"),
                "gni-per-capita", Golden.number("1824.190915"));
        Explanation explanation =
                scorer.explain(Golden.assessment(scorer.model(), answers), Map.of(), "hdi", List.of());
        assertEquals("0.478", Golden.value(explanation.outcome(), 3));
        assertTrue(explanation.contributions().isEmpty());
        assertEquals(
                List.of("life-expectancy", "education", "gni-per-capita"),
                explanation.headrooms().stream().map(it -> it.child()).toList());
        assertEquals("medium", explanation.nextLevel().orElseThrow().level().code());
    }
}
