package nl.nds.core.organisation;

import java.util.Objects;
import nl.nds.core.time.DateRange;

/**
 * A name by which people know an organisation in some period, kept as it was given.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param name the name; not null, not blank
 * @param kind what the name is used for; not null
 * @param period the days on which the organisation has the name; not null
 */
public record OrganisationName(String name, NameKind kind, DateRange period) {

    /**
     * Obtains a name.
     *
     * @param name the name; not null, not blank
     * @param kind what the name is used for; not null
     * @param period the days on which the organisation has the name; not null
     * @throws IllegalArgumentException if the name is blank
     */
    public OrganisationName {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of an organisation is blank");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(period, "period");
    }

    /**
     * Obtains a preferred name of which no beginning or end is known.
     *
     * @param name the name; not null, not blank
     * @throws IllegalArgumentException if the name is blank
     */
    public OrganisationName(String name) {
        this(name, NameKind.PREFERRED, DateRange.ALWAYS);
    }
}
