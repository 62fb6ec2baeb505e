package nl.nds.core.cohort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.CombinationCase;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Decision;
import nl.nds.core.maturity.Gate;
import nl.nds.core.maturity.Group;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.ScoredNode;

/** The nodes of a model in the order of the document: its indicators, and of what it says numbers. */
final class Nodes {

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Set<String> observed = new TreeSet<>();
    private final Set<String> saidOf = new TreeSet<>();

    Nodes(MaturityModel model) {
        model.nodes().forEach(it -> look(it, false));
    }

    Map<String, Indicator> indicators() {
        return indicators;
    }

    /** Whether a node may be answered more than once. */
    boolean isObserved(String id) {
        return observed.contains(id);
    }

    /** Whether the model says a number or level of a node that holds on the scale that it has now. */
    boolean isSaidOf(String id) {
        return saidOf.contains(id);
    }

    private void look(Node node, boolean isGrouped) {
        node.appliesIf().ifPresent(this::look);
        if (isGrouped) {
            observed.add(node.id());
        }
        if (node instanceof ScoredNode scored) {
            if (scored.levels().isPresent() || scored.round().isPresent()) {
                saidOf.add(node.id());
            }
            for (Gate gate : scored.gates()) {
                if (gate instanceof Gate.Unless unless) {
                    saidOf.add(node.id());
                    look(unless.condition());
                }
            }
        }
        if (node instanceof Indicator indicator) {
            indicators.put(indicator.id(), indicator);
            indicator.combine().ifPresent(it -> {
                observed.add(indicator.id());
                look(it.cases());
            });
        } else if (node instanceof Aggregate aggregate) {
            boolean saysOfChildren = aggregate.here().isPresent() || aggregate.isWeightedByRange();
            for (Child child : aggregate.children()) {
                if (saysOfChildren) {
                    saidOf.add(child.id());
                }
                child.node().ifPresent(it -> look(it, isGrouped));
            }
        } else if (node instanceof Decision decision) {
            decision.cases().forEach(it -> it.condition().ifPresent(this::look));
        } else if (node instanceof Group group) {
            look(group.combine().cases());
            group.children().forEach(it -> look(it, true));
        }
    }

    private void look(List<CombinationCase> cases) {
        cases.forEach(it -> it.condition().ifPresent(this::look));
    }

    private void look(Condition condition) {
        if (condition instanceof Condition.AtLeast atLeast) {
            saidOf.add(atLeast.node());
        } else if (condition instanceof Condition.AtLeastLevel atLeast) {
            saidOf.add(atLeast.node());
        } else if (condition instanceof Condition.Not not) {
            look(not.part());
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(this::look);
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(this::look);
        }
    }

    /** A node in which indicators are replaced by others with the same id. */
    static Node replaced(Node node, Map<String, Indicator> by) {
        if (node instanceof Group group) {
            return group.toBuilder()
                    .children(group.children().stream()
                            .map(it -> replaced(it, by))
                            .toList())
                    .build();
        }
        return replaced((ScoredNode) node, by);
    }

    private static ScoredNode replaced(ScoredNode node, Map<String, Indicator> by) {
        if (node instanceof Aggregate aggregate) {
            return aggregate.toBuilder()
                    .children(aggregate.children().stream()
                            .map(it -> replaced(it, by))
                            .toList())
                    .build();
        }
        Indicator other = by.get(node.id());
        return other == null ? node : other;
    }

    private static Child replaced(Child child, Map<String, Indicator> by) {
        return child.node().map(it -> child.with(replaced(it, by))).orElse(child);
    }
}
