package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A question outside the graph on which conditions depend, such as the group that an organisation belongs to.
 *
 * <p>The facts {@code organisation.group}, {@code organisation.type} and {@code subject.kind} are filled from the programme
 * that an assessment belongs to. Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Fact permits ImmutableFact {

    /**
     * The id by which answers and conditions name the fact.
     *
     * @return an id, unique among the nodes and facts of the model
     */
    String id();

    /**
     * The name by which people know the fact.
     *
     * @return the name, or empty if the id has to do
     */
    Optional<LocalizedText> title();

    /**
     * What the fact can be answered with.
     *
     * @return the scale
     */
    Scale scale();

    /**
     * Obtains a fact without a title.
     *
     * @param id the id; not null
     * @param scale what it can be answered with; not null
     * @return the fact; not null
     */
    static Fact of(String id, Scale scale) {
        return builder().id(id).scale(scale).build();
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

    /** Collects the parts of a {@link Fact}. Not thread-safe. */
    final class Builder extends ImmutableFact.Builder {
        Builder() {}
    }
}
