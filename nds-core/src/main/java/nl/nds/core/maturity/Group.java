package nl.nds.core.maturity;

import java.util.List;
import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Nodes that are answered once per observation and then each combined by itself.
 *
 * <p>A group has no outcome of its own. It stands at a root of the model or directly in another group; aggregates outside
 * it refer to the nodes in it. A node placed inside the group is computed per observation, one outside is computed from
 * what was combined.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Group extends Node permits ImmutableGroup {

    @Override
    String id();

    @Override
    Optional<LocalizedText> title();

    @Override
    Optional<LocalizedText> description();

    @Override
    Optional<Condition> appliesIf();

    /**
     * How the observations are combined, for every node of the group by itself.
     *
     * @return the combination
     */
    Combination combine();

    /**
     * The nodes that are answered or computed per observation.
     *
     * @return at least one node
     */
    List<Node> children();
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

    /** Collects the parts of a {@link Group}. Not thread-safe. */
    final class Builder extends ImmutableGroup.Builder {
        Builder() {}
    }
}
