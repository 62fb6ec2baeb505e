package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.InvalidDataException;

/**
 * Makes a model from another one: with other weights, with more questions, or with fewer. The new model has an id of its own,
 * names the other one as what it is {@linkplain MaturityModel#basedOn() based on}, and is not official.
 *
 * <p>Changes are made in the order in which they are asked for. Whether they leave a model that is right, {@link #build()} finds
 * out by the rules {@code NDS-MOD-…}: a node that is left out may be named in a condition, or have been the last of its
 * parent. Not thread-safe.
 *
 * <p>Where a cohort made scales of the base, the new model says so of those it still has: no change touches a scale, and what is
 * left out is no longer told of.
 */
public final class ModelDerivation {

    private final MaturityModel base;
    private final MaturityModel.Builder model;
    private final List<Fact> facts;
    private List<Node> nodes;

    ModelDerivation(MaturityModel base, ModelReference own) {
        if (own.equals(base.reference())) {
            throw new IllegalArgumentException("a derived model has an id or a version of its own");
        }
        this.base = base;
        this.model = base.toBuilder()
                .id(own.id())
                .version(own.version())
                .basedOn(base.reference())
                .isOfficial(false);
        this.facts = new ArrayList<>(base.facts());
        this.nodes = base.nodes();
    }

    /**
     * Gives the new model a title of its own.
     *
     * @param title the title; not null
     * @return this
     */
    public ModelDerivation titled(LocalizedText title) {
        model.title(title);
        return this;
    }

    /**
     * Says who publishes the new model.
     *
     * @param publisher the name; not null
     * @return this
     */
    public ModelDerivation publishedBy(String publisher) {
        model.publisher(publisher);
        return this;
    }

    /**
     * Weighs a child, wherever among the children of the parent it is named. Other children that had no weight get the weight
     * 1, which they had without saying so.
     *
     * @param parent the id of an aggregate; not null
     * @param child the id of a node that stands below it or is referred to there; not null
     * @param weight the weight, at least 0, which {@link #build()} checks; not null
     * @return this
     * @throws IllegalArgumentException if there is no such parent, or it has no such child
     */
    public ModelDerivation weigh(String parent, String child, Decimal weight) {
        return change(parent, children -> {
            if (children.stream().noneMatch(it -> it.id().equals(child))) {
                throw new IllegalArgumentException("the aggregate has no such child");
            }
            return children.stream()
                    .map(it -> it.id().equals(child)
                            ? it.weighing(weight)
                            : it.weighing(it.weight().orElse(Decimal.of(1))))
                    .toList();
        });
    }

    /**
     * Weighs a child by a whole number.
     *
     * @param parent the id of an aggregate; not null
     * @param child the id of a node that stands below it or is referred to there; not null
     * @param weight the weight, at least 0, which {@link #build()} checks
     * @return this
     * @throws IllegalArgumentException if there is no such parent, or it has no such child
     */
    public ModelDerivation weigh(String parent, String child, long weight) {
        return weigh(parent, child, Decimal.of(weight));
    }

    /**
     * Adds a child after those that an aggregate has. It needs a weight if they have one.
     *
     * @param parent the id of the aggregate; not null
     * @param child the child; not null
     * @return this
     * @throws IllegalArgumentException if there is no such aggregate
     */
    public ModelDerivation add(String parent, Child child) {
        return change(parent, children -> {
            List<Child> more = new ArrayList<>(children);
            more.add(child);
            return more;
        });
    }

    /**
     * Adds a fact on which the conditions of added nodes depend.
     *
     * @param fact the fact; not null
     * @return this
     */
    public ModelDerivation add(Fact fact) {
        facts.add(fact);
        return this;
    }

    /**
     * Leaves out a node, with all that stands below it and every reference to it.
     *
     * @param node the id of the node; not null
     * @return this
     * @throws IllegalArgumentException if there is no such node
     */
    public ModelDerivation leaveOut(String node) {
        require(node, any -> true, "the model has no such node");
        nodes = replaced(without(node, nodes), it -> {
            if (it instanceof Group group) {
                return group.toBuilder()
                        .children(without(node, group.children()))
                        .build();
            }
            return it instanceof Aggregate aggregate
                    ? withChildren(
                            aggregate,
                            children -> children.stream()
                                    .filter(each -> !each.id().equals(node))
                                    .toList())
                    : it;
        });
        return this;
    }

    private static List<Node> without(String id, List<Node> some) {
        return some.stream().filter(it -> !it.id().equals(id)).toList();
    }

    private ModelDerivation change(String parent, UnaryOperator<List<Child>> children) {
        require(parent, Aggregate.class::isInstance, "the model has no such aggregate");
        nodes = replaced(
                nodes,
                it -> it.id().equals(parent) && it instanceof Aggregate aggregate
                        ? withChildren(aggregate, children)
                        : it);
        return this;
    }

    private void require(String id, Predicate<Node> wanted, String otherwise) {
        boolean isThere = allNodes().anyMatch(it -> it.id().equals(id) && wanted.test(it));
        if (!isThere) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private Stream<Node> allNodes() {
        return nodes.stream().flatMap(it -> it.allNodes().stream());
    }

    private static Aggregate withChildren(Aggregate aggregate, UnaryOperator<List<Child>> children) {
        return aggregate.toBuilder()
                .children(children.apply(aggregate.children()))
                .build();
    }

    /** Nodes with every node in them and each of them replaced, the inner ones first. */
    static List<Node> replaced(List<Node> some, UnaryOperator<Node> by) {
        return some.stream().map(it -> replaced(it, by)).toList();
    }

    private static Node replaced(Node node, UnaryOperator<Node> by) {
        if (node instanceof Group group) {
            return by.apply(
                    group.toBuilder().children(replaced(group.children(), by)).build());
        }
        return by.apply(
                node instanceof Aggregate aggregate
                        ? withChildren(
                                aggregate,
                                children -> children.stream()
                                        .map(it -> it.node()
                                                .map(below -> it.with((ScoredNode) replaced(below, by)))
                                                .orElse(it))
                                        .toList())
                        : node);
    }

    /**
     * The new model.
     *
     * @return the model; not null
     * @throws InvalidDataException with a report of all that is wrong with it
     */
    public MaturityModel build() {
        return model.facts(facts).nodes(nodes).cohort(stillTrue()).build();
    }

    /** The scales that a cohort made of the base, as far as the new model has them. */
    private Optional<CohortOrigin> stillTrue() {
        if (base.cohort().isEmpty()) {
            return Optional.empty();
        }
        Set<Node> before =
                base.allNodes().stream().filter(Indicator.class::isInstance).collect(Collectors.toSet());
        Set<String> same = allNodes().filter(before::contains).map(Node::id).collect(Collectors.toSet());
        return base.cohort()
                .map(it -> new CohortOrigin(
                        it.method(),
                        it.parameters(),
                        it.members(),
                        it.indicators().stream()
                                .filter(each -> same.contains(each.indicator()))
                                .toList()))
                .filter(it -> !it.indicators().isEmpty());
    }
}
