package nl.nds.core.commitment;

import java.time.LocalDate;
import java.util.List;
import nl.nds.core.organisation.LegalType;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.strategy.GovernmentGroup;

/**
 * Organisations that are meant: all of some groups, all of some legal types, and some by themselves. Who is meant in one of
 * these ways is meant. Immutable and thread-safe; a value type.
 *
 * @param groups all that take part in the NDS in one of these groups; not null, may be empty
 * @param types all that are of one of these legal types; not null, may be empty
 * @param organisations the ids of others; not null, may be empty
 */
public record Audience(List<GovernmentGroup> groups, List<LegalType> types, List<String> organisations) {

    /** Nobody. */
    public static final Audience NOBODY = new Audience(List.of(), List.of(), List.of());

    /**
     * Obtains organisations that are meant.
     *
     * @param groups all that take part in the NDS in one of these groups; not null, may be empty
     * @param types all that are of one of these legal types; not null, may be empty
     * @param organisations the ids of others; not null, may be empty
     */
    public Audience {
        groups = List.copyOf(groups);
        types = List.copyOf(types);
        organisations = Ids.of(organisations);
    }

    /**
     * Obtains all of some groups.
     *
     * @param groups the groups; not null
     * @return those that are meant; not null
     */
    public static Audience of(GovernmentGroup... groups) {
        return new Audience(List.of(groups), List.of(), List.of());
    }

    /**
     * Whether nobody is meant.
     *
     * @return true if there is no group, no type and no organisation
     */
    public boolean isEmpty() {
        return groups.isEmpty() && types.isEmpty() && organisations.isEmpty();
    }

    /**
     * Whether an organisation is meant on a day.
     *
     * @param organisation the organisation; not null
     * @param day the day whose group and legal types count; not null
     * @return true if it is
     */
    public boolean contains(Organisation organisation, LocalDate day) {
        return organisations.contains(organisation.id())
                || (!groups.isEmpty()
                        && organisation.groupAt(day).filter(groups::contains).isPresent())
                || (!types.isEmpty()
                        && organisation.types().stream()
                                .anyMatch(it -> it.period().contains(day) && types.contains(it.value())));
    }
}
