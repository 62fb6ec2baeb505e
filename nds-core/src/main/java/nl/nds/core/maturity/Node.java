package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.text.LocalizedText;

/**
 * A node of a maturity model.
 *
 * <p>Immutable and thread-safe; a value type.
 */
public sealed interface Node permits ScoredNode, Group {

    /**
     * The id by which answers, references and conditions name the node.
     *
     * @return an id, unique among the nodes and facts of the model
     */
    String id();

    /**
     * The name by which people know the node.
     *
     * @return the name, or empty if the id has to do
     */
    Optional<LocalizedText> title();

    /**
     * What the node stands for and why it is as it is.
     *
     * @return the explanation, or empty if there is none
     */
    Optional<LocalizedText> description();

    /**
     * The condition under which the node is in scope.
     *
     * @return the condition, or empty if the node always is
     */
    Optional<Condition> appliesIf();

    /**
     * The nodes that stand directly in this one: those of a group, and the children of an aggregate that are no references.
     *
     * @return the nodes, in the order of the model; empty for indicators and decisions; unmodifiable
     */
    default List<Node> nodes() {
        if (this instanceof Group group) {
            return group.children();
        }
        List<Node> nodes = new ArrayList<>();
        if (this instanceof Aggregate aggregate) {
            aggregate.children().forEach(it -> it.node().ifPresent(nodes::add));
        }
        return Collections.unmodifiableList(nodes);
    }

    /**
     * This node and all that stand in it, at any depth.
     *
     * @return the nodes, in the order of the model, this one first; unmodifiable
     */
    default List<Node> allNodes() {
        List<Node> all = new ArrayList<>(List.of(this));
        nodes().forEach(it -> all.addAll(it.allNodes()));
        return Collections.unmodifiableList(all);
    }

    /**
     * The parts of conditions of this node that are about a node or fact: of whether it is in scope, of its gates and cases, and
     * of how observations of it are combined.
     *
     * @return conditions without parts of their own, in that order; unmodifiable
     */
    default List<Condition> conditions() {
        List<Condition> parts = new ArrayList<>();
        appliesIf().ifPresent(it -> parts.addAll(Conditions.leaves(it)));
        if (this instanceof ScoredNode scored) {
            for (Gate gate : scored.gates()) {
                if (gate instanceof Gate.Unless unless) {
                    parts.addAll(Conditions.leaves(unless.condition()));
                }
            }
        }
        if (this instanceof Decision decision) {
            decision.cases().forEach(each -> each.condition().ifPresent(it -> parts.addAll(Conditions.leaves(it))));
        }
        ModelIndex.combinationOf(this)
                .ifPresent(combination -> combination
                        .cases()
                        .forEach(each -> each.condition().ifPresent(it -> parts.addAll(Conditions.leaves(it)))));
        return Collections.unmodifiableList(parts);
    }

    /**
     * The nodes and facts that this node names: the children of an aggregate, nodes that cap it or that one of its cases stands
     * for, and all that its {@linkplain #conditions() conditions} are about. What stands in a group is not named by it.
     *
     * @return their ids; unmodifiable
     */
    default Set<String> references() {
        Set<String> named = new LinkedHashSet<>();
        conditions().forEach(it -> named.addAll(it.nodes()));
        if (this instanceof ScoredNode scored) {
            for (Gate gate : scored.gates()) {
                if (gate instanceof Gate.CapBy capBy) {
                    named.add(capBy.node());
                }
            }
        }
        if (this instanceof Aggregate aggregate) {
            aggregate.children().forEach(it -> named.add(it.id()));
        } else if (this instanceof Decision decision) {
            for (DecisionCase each : decision.cases()) {
                if (each.then() instanceof DecisionCase.Then.OfNode other) {
                    named.add(other.id());
                }
            }
        }
        return Collections.unmodifiableSet(named);
    }
}
