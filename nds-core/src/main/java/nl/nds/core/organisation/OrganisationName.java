package nl.nds.core.organisation;

/**
 * A name by which people know an organisation, kept as it was given.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param name the name; not null, not blank
 */
public record OrganisationName(String name) {

    /**
     * Obtains a name.
     *
     * @param name the name; not null, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public OrganisationName {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of an organisation is blank");
        }
    }
}
