package nl.nds.core.maturity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;

/**
 * A question outside the graph on which conditions depend, such as the group that an organisation belongs to.
 *
 * <p>The facts {@value #ORGANISATION_GROUP}, {@value #ORGANISATION_TYPE} and {@value #SUBJECT_KIND} are filled from the
 * programme that an assessment belongs to; what the {@linkplain Subject#facts() subject tells by itself} is known without
 * one. A model that uses them declares them as choices that list every code they can
 * have: a code that is not listed is unknown to the model, and so is every condition on it. Immutable and thread-safe; a
 * value type.
 *
 * @param id the id by which answers and conditions name the fact, unique among the nodes and facts of the model; not null
 * @param title the name by which people know the fact; empty if the id has to do; not null
 * @param scale what the fact can be answered with; not null
 */
public record Fact(String id, Optional<LocalizedText> title, Scale scale) {

    /** The fact that is the code of the group of the assessed organisation. */
    public static final String ORGANISATION_GROUP = "organisation.group";

    /** The fact that is the code of the legal type of the assessed organisation. */
    public static final String ORGANISATION_TYPE = "organisation.type";

    /** The fact that is the kind of the subject: organisation, part, group or government. */
    public static final String SUBJECT_KIND = "subject.kind";

    /** The facts that are filled in and not asked. */
    static final List<String> OF_SUBJECTS = List.of(ORGANISATION_GROUP, ORGANISATION_TYPE, SUBJECT_KIND);

    /**
     * Obtains a fact.
     *
     * @param id the id by which answers and conditions name the fact; not null
     * @param title the name by which people know it; empty if the id has to do; not null
     * @param scale what it can be answered with; not null
     */
    public Fact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(scale, "scale");
    }

    /**
     * Obtains a fact without a title.
     *
     * @param id the id; not null
     * @param scale what it can be answered with; not null
     * @return the fact; not null
     */
    public static Fact of(String id, Scale scale) {
        return new Fact(id, Optional.empty(), scale);
    }

    /**
     * This fact with a title.
     *
     * @param title the name by which people know it; not null
     * @return an otherwise equal fact; not null
     */
    public Fact withTitle(LocalizedText title) {
        return new Fact(id, Optional.of(title), scale);
    }
}
