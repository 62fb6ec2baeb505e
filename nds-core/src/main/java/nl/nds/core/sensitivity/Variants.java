package nl.nds.core.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Decision;
import nl.nds.core.maturity.DecisionCase;
import nl.nds.core.maturity.Gate;
import nl.nds.core.maturity.Group;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.number.Decimal;
import nl.nds.core.validation.InvalidDataException;

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
        collect(model.nodes(), nodes);
        Set<String> reached = reachedFrom(node);
        for (Node each : nodes.values()) {
            if (each instanceof Aggregate aggregate && reached.contains(each.id())) {
                weigh(aggregate);
                choose(aggregate, List.copyOf(new LinkedHashSet<>(aggregations)));
            }
        }
    }

    List<Edge> edges() {
        return List.copyOf(edges);
    }

    List<Choice> choices() {
        return choices;
    }

    private static void collect(List<Node> from, Map<String, Node> all) {
        for (Node node : from) {
            all.put(node.id(), node);
            if (node instanceof Aggregate aggregate) {
                List<Node> children = new ArrayList<>();
                aggregate.children().forEach(it -> it.node().ifPresent(children::add));
                collect(children, all);
            } else if (node instanceof Group group) {
                collect(group.children(), all);
            }
        }
    }

    /** Whether a node with an outcome is written in numbers that go down as things get better. */
    static boolean isDescending(MaturityModel model, String node) {
        Map<String, Node> all = new HashMap<>();
        collect(model.nodes(), all);
        return all.get(node) instanceof ScoredNode scored
                && model.rangeOf(scored).isDescending();
    }

    /** The nodes that can have a part in what a node comes to. */
    private Set<String> reachedFrom(String node) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            Node each = nodes.get(open.pop());
            if (each != null && reached.add(each.id())) {
                namedBy(each).forEach(open::push);
            }
        }
        return reached;
    }

    private static List<String> namedBy(Node node) {
        List<String> named = new ArrayList<>();
        node.appliesIf().ifPresent(it -> name(it, named));
        if (node instanceof ScoredNode scored) {
            for (Gate gate : scored.gates()) {
                if (gate instanceof Gate.Unless unless) {
                    name(unless.condition(), named);
                } else if (gate instanceof Gate.CapBy capBy) {
                    named.add(capBy.node());
                }
            }
        }
        if (node instanceof Aggregate aggregate) {
            aggregate.children().forEach(it -> named.add(it.id()));
        } else if (node instanceof Decision decision) {
            for (DecisionCase each : decision.cases()) {
                each.condition().ifPresent(it -> name(it, named));
                if (each.then() instanceof DecisionCase.Then.OfNode then) {
                    named.add(then.id());
                }
            }
        } else if (node instanceof Indicator indicator) {
            indicator
                    .combine()
                    .ifPresent(it -> it.cases()
                            .forEach(each -> each.condition().ifPresent(condition -> name(condition, named))));
        }
        return named;
    }

    private static void name(Condition condition, List<String> named) {
        if (condition instanceof Condition.AtLeast atLeast) {
            named.add(atLeast.node());
        } else if (condition instanceof Condition.AtLeastLevel atLeast) {
            named.add(atLeast.node());
        } else if (condition instanceof Condition.Not not) {
            name(not.part(), named);
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(it -> name(it, named));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(it -> name(it, named));
        }
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
        return model.toBuilder()
                .nodes(model.nodes().stream()
                        .map(it -> varied(it, factors, aggregations))
                        .toList())
                .build();
    }

    private Node varied(Node node, Function<Edge, BigDecimal> factors, Map<String, Aggregation> aggregations) {
        if (node instanceof Group group) {
            return group.toBuilder()
                    .children(group.children().stream()
                            .map(it -> varied(it, factors, aggregations))
                            .toList())
                    .build();
        }
        return scored((ScoredNode) node, factors, aggregations);
    }

    private ScoredNode scored(
            ScoredNode node, Function<Edge, BigDecimal> factors, Map<String, Aggregation> aggregations) {
        if (!(node instanceof Aggregate aggregate)) {
            return node;
        }
        Map<String, BigDecimal> own = weights.get(aggregate.id());
        List<Child> children = new ArrayList<>();
        for (Child child : aggregate.children()) {
            Child varied = child.node()
                    .map(it -> child.with(scored(it, factors, aggregations)))
                    .orElse(child);
            if (own != null) {
                BigDecimal weight = own.get(child.id());
                varied = varied.weighing(
                        weight == null
                                ? Decimal.ZERO
                                : Decimal.of(weight.multiply(factors.apply(new Edge(aggregate.id(), child.id())))));
            }
            children.add(varied);
        }
        Aggregate.Builder varied = aggregate.toBuilder()
                .children(children)
                .aggregation(aggregations.getOrDefault(aggregate.id(), aggregate.aggregation()));
        if (own != null) {
            varied.weightsTotal(Optional.empty()).isWeightedByRange(false);
        }
        return varied.build();
    }
}
