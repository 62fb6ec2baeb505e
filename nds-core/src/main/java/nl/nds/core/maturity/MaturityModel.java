package nl.nds.core.maturity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.nds.core.extension.Extensions;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.validation.InvalidDataException;
import org.immutables.value.Value;

/**
 * A method of measuring maturity: what is asked, what each answer is worth, and how it adds up.
 *
 * <p>Building one checks it by the rules {@code NDS-MOD-…}; a model that exists can be scored. Immutable and thread-safe; a
 * value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface MaturityModel permits ImmutableMaturityModel {

    /**
     * The id of the model, without an edition.
     *
     * @return an id
     */
    String id();

    /**
     * The edition of the model.
     *
     * @return a version in the form of an id, compared exactly
     */
    String version();

    /**
     * Who publishes the method.
     *
     * @return a name, for people
     */
    String publisher();

    /**
     * Whether the publisher of the method publishes this very document. A transcription is not official.
     *
     * @return true only if so
     */
    boolean isOfficial();

    /**
     * The name of the method.
     *
     * @return the name, for people
     */
    LocalizedText title();

    /**
     * What the method is and what it is not.
     *
     * @return the explanation, or empty if there is none
     */
    Optional<LocalizedText> description();

    /**
     * Where the method comes from.
     *
     * @return the documents; may be empty
     */
    List<Source> sources();

    /**
     * The model that this one was derived from.
     *
     * @return id and version, or empty if it stands by itself
     */
    Optional<ModelReference> basedOn();

    /**
     * How its scales were made of the answers of a cohort. Scoring does not look at it.
     *
     * @return the origin, or empty if the scales do not come from a cohort
     */
    Optional<CohortOrigin> cohort();

    /**
     * The range of aggregates that do not have one of their own.
     *
     * @return the range; empty means 0 to 1
     */
    Optional<Range> range();

    /**
     * What a state is worth wherever a node does not say otherwise.
     *
     * @return three policies, each of them set
     */
    StatePolicies states();

    /**
     * The level sets that nodes refer to.
     *
     * @return the sets; may be empty
     */
    List<LevelSet> levelSets();

    /**
     * The questions outside the graph.
     *
     * @return the facts; may be empty
     */
    List<Fact> facts();

    /**
     * The roots of the graph. The first that is not a group is the headline.
     *
     * @return at least one node
     */
    List<Node> nodes();

    /**
     * What users added to it, which this library keeps and does not look into (not in the NDS).
     *
     * @return the extensions; empty if there are none
     */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Which model this is.
     *
     * @return id and version
     */
    default ModelReference reference() {
        return new ModelReference(id(), version());
    }

    /**
     * The range that a node is written in, with the defaults filled in.
     *
     * @param node a node of this model; not null
     * @return the node's own range; else the ends of its number scale, 0 to 1 for other indicators, 0 to the highest level for
     *     cumulative levels, and the range of this model, or 0 to 1 if it has none, for other nodes; not null
     */
    default Range rangeOf(ScoredNode node) {
        if (node.range().isPresent()) {
            return node.range().get();
        }
        if (node instanceof Indicator indicator) {
            return ModelIndex.rangeOf(indicator.scale());
        }
        OptionalInt highest =
                node instanceof Aggregate aggregate ? ModelIndex.highestLevel(aggregate) : OptionalInt.empty();
        return highest.isPresent() ? Range.of(0, highest.getAsInt()) : range().orElse(Range.UNIT);
    }

    /**
     * All nodes, each where it stands and not where it is referred to.
     *
     * @return the nodes, in the order of the model; unmodifiable
     */
    default List<Node> allNodes() {
        return nodes().stream().flatMap(it -> it.allNodes().stream()).toList();
    }

    /**
     * All that can have a part in what a node comes to: what it {@linkplain Node#references() names}, what that names, and so on,
     * with the groups in which any of it stands.
     *
     * @param node the id of a node of this model; not null
     * @return the ids of nodes and facts, that of the node among them; unmodifiable
     */
    default Set<String> behind(String node) {
        return new ModelIndex(this).behind(node);
    }

    /**
     * Starts from this model, with other nodes in the place of those with an outcome. Unlike {@link #derive} it leaves id and
     * version as they are.
     *
     * @param by gives the node itself or what shall stand in its place; is called after those for the nodes in it, and sees what
     *     they gave; not null
     * @return a new builder, which checks the model when it is built; not null
     */
    default Builder replacing(UnaryOperator<ScoredNode> by) {
        return toBuilder()
                .nodes(ModelDerivation.replaced(
                        nodes(), it -> it instanceof ScoredNode scored ? by.apply(scored) : it));
    }

    /**
     * Starts a model that differs from this one and says so.
     *
     * @param id the id of the new model; not null
     * @param version its version; not null
     * @return changes to make; not null
     * @throws InvalidDataException if one of the two does not have the form of an id
     * @throws IllegalArgumentException if they are those of this model
     */
    default ModelDerivation derive(String id, String version) {
        return new ModelDerivation(this, new ModelReference(id, version));
    }

    /**
     * Starts an empty value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this value. Setting a list or map replaces it, adding to it extends it.
     *
     * @return a new builder that holds every part of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link MaturityModel}. Not thread-safe. */
    final class Builder extends ImmutableMaturityModel.Builder {
        Builder() {}

        /**
         * The model of what was set, checked by the rules {@code NDS-MOD-…}.
         *
         * @return the model; not null
         * @throws InvalidDataException with a report of all that is wrong
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public MaturityModel build() {
            MaturityModel model = super.build();
            ModelCheck.of(model).orThrow();
            return model;
        }
    }
}
