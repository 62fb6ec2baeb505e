package nl.nds.core.organisation;

import java.util.List;
import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import org.immutables.value.Value;

/**
 * A body of Dutch government, or one that carries out a public task.
 *
 * <p>Two organisations are the same if they share an identifier, whatever their names. Immutable and thread-safe; a value
 * type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Organisation permits ImmutableOrganisation {

    /**
     * The id of the organisation within its document.
     *
     * @return an id
     */
    String id();

    /**
     * What kind of body it is by law.
     *
     * @return the type, or empty if it is not given
     */
    Optional<LegalType> type();

    /**
     * The group in which it takes part in the NDS. It is counted in one group only.
     *
     * @return the group, or empty if it takes part in none
     */
    Optional<GovernmentGroup> group();

    /**
     * Its names, the present one first.
     *
     * @return at least one name
     */
    List<OrganisationName> names();

    /**
     * What registers know it by.
     *
     * @return at least one identifier
     */
    List<Identifier> identifiers();

    /**
     * The present name.
     *
     * @return the first of the names
     */
    default String name() {
        return names().get(0).name();
    }

    /**
     * The value that a register knows it by.
     *
     * @param scheme the register; not null
     * @return the first value of that scheme, or empty if there is none
     */
    default Optional<String> identifier(IdentifierScheme scheme) {
        return identifiers().stream()
                .filter(identifier -> identifier.scheme().equals(scheme))
                .map(Identifier::value)
                .findFirst();
    }

    /**
     * What is odd about this organisation by the rules {@code NDS-ORG-…} and the {@linkplain IdentifierPolicy#DEFAULT
     * default policy}: warnings, which do not keep it from being built.
     *
     * @return a report without errors; not null
     */
    default Report check() {
        return check(IdentifierPolicy.DEFAULT);
    }

    /**
     * What is odd about this organisation by the rules {@code NDS-ORG-…}.
     *
     * @param policy what is accepted of its identifiers; a stricter one than the default may find errors; not null
     * @return the report; not null
     */
    default Report check(IdentifierPolicy policy) {
        return OrganisationCheck.of(this, policy);
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

    /** Collects the parts of a {@link Organisation}. Not thread-safe. */
    final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}

        /**
         * The organisation of what was set, checked by the rules {@code NDS-ORG-…} and the {@linkplain
         * IdentifierPolicy#DEFAULT default policy}. Warnings do not keep it from being built; {@link Organisation#check()}
         * tells them.
         *
         * @return the organisation; not null
         * @throws InvalidDataException with a report of all that is wrong, if an error was found
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public Organisation build() {
            Organisation organisation = super.build();
            organisation.check().orThrow();
            return organisation;
        }
    }
}
