package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A question outside the graph on which conditions depend, such as the group that an organisation belongs to.
 *
 * <p>The facts {@value #ORGANISATION_GROUP}, {@value #ORGANISATION_TYPE} and {@value #SUBJECT_KIND} are filled from the
 * programme that an assessment belongs to. A model that uses them declares them as choices that list every code they can
 * have: a code that is not listed is unknown to the model, and so is every condition on it. Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Fact permits ImmutableFact {

    /** The fact that is the code of the group of the assessed organisation. */
    String ORGANISATION_GROUP = "organisation.group";

    /** The fact that is the code of the legal type of the assessed organisation. */
    String ORGANISATION_TYPE = "organisation.type";

    /** The fact that is the kind of the subject: organisation, part, group or government. */
    String SUBJECT_KIND = "subject.kind";

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
