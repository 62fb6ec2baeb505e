package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Models with some of their nodes replaced, and what one can ask about the nodes of a model. */
final class Rewritten {

    private Rewritten() {}

    static MaturityModel nodes(MaturityModel model, UnaryOperator<ScoredNode> change) {
        return model.toBuilder()
                .nodes(model.nodes().stream().map(node -> node(node, change)).toList())
                .build();
    }

    /** The model in which one aggregate is replaced. */
    static MaturityModel aggregate(MaturityModel model, String id, UnaryOperator<Aggregate> change) {
        return nodes(model, node -> node.id().equals(id) ? change.apply((Aggregate) node) : node);
    }

    /** The model with other policies of aggregates, combinations, and itself. */
    static MaturityModel policies(MaturityModel model, UnaryOperator<StatePolicies> change) {
        MaturityModel changed = nodes(model, node -> {
            if (node instanceof Aggregate aggregate) {
                return aggregate.toBuilder()
                        .states(change.apply(aggregate.states()))
                        .build();
            }
            if (!(node instanceof Indicator indicator)) {
                return node;
            }
            return indicator.toBuilder()
                    .combine(indicator.combine().map(it -> policies(it, change)))
                    .build();
        });
        return changed.toBuilder()
                .states(change.apply(model.states()))
                .nodes(changed.nodes().stream()
                        .map(node -> policiesOfGroups(node, change))
                        .toList())
                .build();
    }

    private static Node policiesOfGroups(Node node, UnaryOperator<StatePolicies> change) {
        if (node instanceof Group group) {
            return group.toBuilder()
                    .combine(policies(group.combine(), change))
                    .children(group.children().stream()
                            .map(each -> policiesOfGroups(each, change))
                            .toList())
                    .build();
        }
        return node;
    }

    private static Combination policies(Combination combination, UnaryOperator<StatePolicies> change) {
        return combination.withStates(change.apply(combination.states()));
    }

    private static Node node(Node node, UnaryOperator<ScoredNode> change) {
        if (node instanceof Group group) {
            return group.toBuilder()
                    .children(group.children().stream()
                            .map(each -> node(each, change))
                            .toList())
                    .build();
        }
        if (node instanceof Aggregate aggregate) {
            List<Child> children = new ArrayList<>();
            for (Child child : aggregate.children()) {
                children.add(child.node()
                        .map(inner -> weighing(Child.of((ScoredNode) node(inner, change)), child))
                        .orElse(child));
            }
            return change.apply(aggregate.toBuilder().children(children).build());
        }
        return change.apply((ScoredNode) node);
    }

    private static Child weighing(Child child, Child before) {
        Child weighted = before.weight().map(child::weighing).orElse(child);
        return before.level().isPresent() ? weighted.atLevel(before.level().getAsInt()) : weighted;
    }

    static void forEach(List<? extends Node> nodes, Consumer<Node> action) {
        for (Node node : nodes) {
            action.accept(node);
            if (node instanceof Group group) {
                forEach(group.children(), action);
            } else if (node instanceof Aggregate aggregate) {
                aggregate.children().forEach(child -> child.node().ifPresent(inner -> forEach(List.of(inner), action)));
            }
        }
    }

    static List<Aggregate> aggregates(MaturityModel model) {
        List<Aggregate> aggregates = new ArrayList<>();
        forEach(model.nodes(), node -> {
            if (node instanceof Aggregate aggregate) {
                aggregates.add(aggregate);
            }
        });
        return aggregates;
    }

    /** All conditions of a model, with their parts. */
    static List<Condition> conditions(MaturityModel model) {
        List<Condition> conditions = new ArrayList<>();
        forEach(model.nodes(), node -> {
            node.appliesIf().ifPresent(condition -> addAll(condition, conditions));
            if (node instanceof ScoredNode scored) {
                scored.gates().forEach(gate -> {
                    if (gate instanceof Gate.Unless unless) {
                        addAll(unless.condition(), conditions);
                    }
                });
            }
            if (node instanceof Decision decision) {
                decision.cases()
                        .forEach(each -> each.condition().ifPresent(condition -> addAll(condition, conditions)));
            }
            combinationOf(node)
                    .ifPresent(combination -> combination
                            .cases()
                            .forEach(each -> each.condition().ifPresent(condition -> addAll(condition, conditions))));
        });
        return conditions;
    }

    private static void addAll(Condition condition, List<Condition> conditions) {
        conditions.add(condition);
        if (condition instanceof Condition.Not not) {
            addAll(not.part(), conditions);
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> addAll(part, conditions));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> addAll(part, conditions));
        }
    }

    /** The nodes and facts that a list of conditions names. */
    static Set<String> named(List<Condition> conditions) {
        Set<String> named = new HashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.AtLeast atLeast) {
                named.add(atLeast.node());
            } else if (condition instanceof Condition.AtLeastLevel atLeast) {
                named.add(atLeast.node());
            } else if (condition instanceof Condition.In in) {
                named.add(in.node());
            } else if (condition instanceof Condition.YesNo yesNo) {
                named.add(yesNo.node());
            }
        }
        return named;
    }

    static Optional<Combination> combinationOf(Node node) {
        if (node instanceof Group group) {
            return Optional.of(group.combine());
        }
        return node instanceof Indicator indicator ? indicator.combine() : Optional.empty();
    }

    /** The nodes whose fraction caps another. */
    static Set<String> capping(MaturityModel model) {
        Set<String> capping = new HashSet<>();
        forEach(model.nodes(), node -> {
            if (node instanceof ScoredNode scored) {
                capping.addAll(capsOf(scored));
            }
        });
        return capping;
    }

    private static List<String> capsOf(ScoredNode node) {
        List<String> caps = new ArrayList<>();
        for (Gate gate : node.gates()) {
            if (gate instanceof Gate.CapBy capBy) {
                caps.add(capBy.node());
            }
        }
        return caps;
    }

    /** The node and all nodes that it counts in, directly or not: as a child, as a cap, as what is decided. */
    static Set<String> withAncestors(MaturityModel model, String id) {
        Set<String> found = new HashSet<>();
        found.add(id);
        boolean[] grows = {true};
        while (grows[0]) {
            grows[0] = false;
            forEach(model.nodes(), node -> {
                if (node instanceof ScoredNode scored
                        && partsOf(scored).stream().anyMatch(found::contains)) {
                    grows[0] |= found.add(scored.id());
                }
            });
        }
        return found;
    }

    private static List<String> partsOf(ScoredNode node) {
        List<String> parts = capsOf(node);
        if (node instanceof Aggregate aggregate) {
            aggregate.children().forEach(child -> parts.add(child.id()));
        } else if (node instanceof Decision decision) {
            for (DecisionCase each : decision.cases()) {
                if (each.then() instanceof DecisionCase.Then.OfNode other) {
                    parts.add(other.id());
                }
            }
        }
        return parts;
    }
}
