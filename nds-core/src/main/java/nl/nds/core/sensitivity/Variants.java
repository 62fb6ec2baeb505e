package nl.nds.core.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.InvalidDataException;
import org.jspecify.annotations.Nullable;

/** A model with other weights and aggregations. */
final class Variants {

    /** With more significant digits a weight cannot be multiplied exactly. */
    private static final int WEIGHT_DIGITS = 20;

    /**
     * A weight that is varied.
     *
     * @param parent the id of the aggregate
     * @param child the id of the child
     */
    record Edge(String parent, String child) {

        long number() {
            return Draws.number(parent + "/" + child);
        }
    }

    /**
     * The aggregations that a node can have.
     *
     * @param node the id of the aggregate
     * @param own that of the model
     * @param options all, in the order of the plan
     */
    record Choice(String node, Aggregation own, List<Aggregation> options) {

        long number() {
            return Draws.number(node);
        }
    }

    private final MaturityModel model;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final Map<String, Map<String, BigDecimal>> weights = new HashMap<>();
    private final List<Choice> choices = new ArrayList<>();

    Variants(MaturityModel model, String node, List<Aggregation> aggregations) {
        this.model = model;
        model.allNodes().forEach(it -> nodes.put(it.id(), it));
        Set<String> reached = model.behind(node);
        for (Node each : nodes.values()) {
            if (each instanceof Aggregate aggregate && reached.contains(each.id())) {
                weigh(aggregate);
                choose(aggregate, aggregations);
            }
        }
    }

    List<Edge> edges() {
        return List.copyOf(edges);
    }

    List<Choice> choices() {
        return choices;
    }

    private void weigh(Aggregate aggregate) {
        boolean usesWeights = switch (aggregate.aggregation()) {
            case ARITHMETIC, GEOMETRIC, HARMONIC, POWER, MEDIAN -> true;
            case MINIMUM, MAXIMUM, LEVELS -> false;
        };
        Map<String, BigDecimal> own = new LinkedHashMap<>();
        aggregate.children().forEach(it -> own.put(it.id(), weightOf(aggregate, it)));
        own.values().removeIf(it -> it.signum() == 0);
        if (!usesWeights || own.size() < 2) {
            return;
        }
        weights.put(aggregate.id(), own);
        for (Map.Entry<String, BigDecimal> each : own.entrySet()) {
            if (each.getValue().precision() > WEIGHT_DIGITS) {
                throw new IllegalArgumentException("weights of more than " + WEIGHT_DIGITS
                        + " digits cannot be varied: that of " + each.getKey() + " for " + aggregate.id());
            }
            edges.add(new Edge(aggregate.id(), each.getKey()));
        }
    }

    private BigDecimal weightOf(Aggregate aggregate, Child child) {
        if (aggregate.isWeightedByRange() && nodes.get(child.id()) instanceof ScoredNode scored) {
            Range range = model.rangeOf(scored);
            return range.second()
                    .toBigDecimal()
                    .subtract(range.first().toBigDecimal())
                    .abs();
        }
        return child.weight().orElse(Decimal.ONE).toBigDecimal();
    }

    /** An aggregation that the rules of models do not allow here is none to choose from. */
    private void choose(Aggregate aggregate, List<Aggregation> aggregations) {
        if (!aggregations.contains(aggregate.aggregation())) {
            return;
        }
        List<Aggregation> options = aggregations.stream()
                .filter(it -> it == aggregate.aggregation() || isValid(aggregate.id(), it))
                .toList();
        if (options.size() > 1) {
            choices.add(new Choice(aggregate.id(), aggregate.aggregation(), options));
        }
    }

    private boolean isValid(String node, Aggregation aggregation) {
        try {
            with(it -> BigDecimal.ONE, Map.of(node, aggregation));
            return true;
        } catch (InvalidDataException refused) {
            return false;
        }
    }

    /** The model with weights multiplied by a factor, and some nodes with another aggregation. */
    MaturityModel with(Function<Edge, BigDecimal> factors, Map<String, Aggregation> aggregations) {
        return model.replacing(it -> it instanceof Aggregate aggregate
                        ? varied(aggregate, factors, aggregations.get(aggregate.id()))
                        : it)
                .build();
    }

    private Aggregate varied(
            Aggregate aggregate, Function<Edge, BigDecimal> factors, @Nullable Aggregation aggregation) {
        Map<String, BigDecimal> own = weights.get(aggregate.id());
        if (own == null && aggregation == null) {
            return aggregate;
        }
        Aggregate.Builder varied = aggregate.toBuilder();
        if (aggregation != null) {
            varied.aggregation(aggregation);
        }
        if (own != null) {
            varied.weightsTotal(Optional.empty())
                    .isWeightedByRange(false)
                    .children(aggregate.children().stream()
                            .map(it ->
                                    it.weighing(weight(own.get(it.id()), new Edge(aggregate.id(), it.id()), factors)))
                            .toList());
        }
        return varied.build();
    }

    private static Decimal weight(@Nullable BigDecimal own, Edge edge, Function<Edge, BigDecimal> factors) {
        return own == null ? Decimal.ZERO : Decimal.of(own.multiply(factors.apply(edge)));
    }
}
