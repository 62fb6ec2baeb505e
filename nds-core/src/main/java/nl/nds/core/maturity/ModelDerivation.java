package nl.nds.core.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.validation.InvalidDataException;
import org.jspecify.annotations.Nullable;

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
        Edit without = new Edit(node, Optional.empty());
        nodes = without.of(nodes);
        without.requireFound("the model has no such node");
        return this;
    }

    private ModelDerivation change(String parent, UnaryOperator<List<Child>> children) {
        Edit changed = new Edit(parent, Optional.of(children));
        nodes = changed.of(nodes);
        changed.requireFound("the model has no such aggregate");
        return this;
    }

    /**
     * The new model.
     *
     * @return the model; not null
     * @throws InvalidDataException with a report of all that is wrong with it
     */
    public MaturityModel build() {
        MaturityModel built = model.facts(facts).nodes(nodes).build();
        return built.cohort().isEmpty()
                ? built
                : built.toBuilder().cohort(stillTrue(built)).build();
    }

    /** The scales that a cohort made of the base, as far as the new model has them. */
    private Optional<CohortOrigin> stillTrue(MaturityModel built) {
        ModelIndex now = new ModelIndex(built);
        ModelIndex before = new ModelIndex(base);
        return built.cohort()
                .map(it -> new CohortOrigin(
                        it.method(),
                        it.parameters(),
                        it.members(),
                        it.indicators().stream()
                                .filter(each -> isSame(now.node(each.indicator()), before.node(each.indicator())))
                                .toList()))
                .filter(it -> !it.indicators().isEmpty());
    }

    private static boolean isSame(ModelIndex.@Nullable Entry now, ModelIndex.@Nullable Entry before) {
        return now != null && before != null && now.node().equals(before.node());
    }

    /** One change to a graph: other children for an aggregate, or the end of a node. */
    private static final class Edit {

        private final String id;
        private final Optional<UnaryOperator<List<Child>>> children;
        private boolean isFound;

        Edit(String id, Optional<UnaryOperator<List<Child>>> children) {
            this.id = id;
            this.children = children;
        }

        void requireFound(String otherwise) {
            if (!isFound) {
                throw new IllegalArgumentException(otherwise);
            }
        }

        private boolean isGone(String node) {
            boolean isGone = children.isEmpty() && node.equals(id);
            if (isGone) {
                isFound = true;
            }
            return isGone;
        }

        List<Node> of(List<Node> some) {
            return some.stream().filter(it -> !isGone(it.id())).map(this::any).toList();
        }

        private Node any(Node node) {
            return node instanceof Group group
                    ? group.toBuilder().children(of(group.children())).build()
                    : scored((ScoredNode) node);
        }

        private ScoredNode scored(ScoredNode node) {
            if (!(node instanceof Aggregate aggregate)) {
                return node;
            }
            List<Child> below = aggregate.children().stream()
                    .filter(it -> !isGone(it.id()))
                    .map(it -> it.node().map(this::scored).map(it::with).orElse(it))
                    .toList();
            if (children.isPresent() && aggregate.id().equals(id)) {
                isFound = true;
                below = children.get().apply(below);
            }
            return aggregate.toBuilder().children(below).build();
        }
    }
}
