package nl.nds.core.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.nds.core.extension.Extensions;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.time.DateRange;
import nl.nds.core.time.Dated;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import org.immutables.value.Value;

/**
 * A body of Dutch government, or one that carries out a public task.
 *
 * <p>It is known by its identifiers, whatever its names: Utrecht is a municipality and a province. Names, identifiers, legal
 * types and groups have periods, since each of them changes by itself and on any day of the year: a ministry gets another
 * name and keeps its code, a municipality keeps its code and gets another number. What has no period holds as far as anybody
 * knows. Immutable and thread-safe; a value type. Not for implementing outside this library.
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
     * What kinds of body it is by law, and was. It may be of several at one time.
     *
     * @return the types; may be empty
     */
    List<Dated<LegalType>> types();

    /**
     * The groups in which it takes part in the NDS, and took part. It is counted in one group at a time. A public service
     * provider is in the group of those whatever its legal type.
     *
     * @return the groups; may be empty
     */
    List<Dated<GovernmentGroup>> groups();

    /**
     * Its names, preferred ones and others, with the days on which it had them.
     *
     * @return at least one name
     */
    List<OrganisationName> names();

    /**
     * What registers know it by, and knew it by.
     *
     * @return at least one identifier
     */
    List<Identifier> identifiers();

    /**
     * The province in which it lies.
     *
     * @return the id of the province in the same document or register, or empty if it is not given
     */
    Optional<String> province();

    /**
     * The days on which it exists.
     *
     * @return the period; open on a side of which nothing is known
     */
    @Value.Default
    default DateRange existence() {
        return DateRange.ALWAYS;
    }

    /**
     * Who takes over tasks of it, and when.
     *
     * @return the successions, one for each successor and event; may be empty
     */
    List<Succession> successions();

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
     * The legal type that it has, or had last.
     *
     * @return the type whose period ends last, or empty if none is given
     */
    default Optional<LegalType> type() {
        return Dated.last(types());
    }

    /**
     * The legal type on a day.
     *
     * @param day the day; not null
     * @return the type that holds on that day, of several the one that began last, or empty if none does
     */
    default Optional<LegalType> typeAt(LocalDate day) {
        return Dated.at(types(), day);
    }

    /**
     * The group in which it takes part, or took part last.
     *
     * @return the group whose period ends last, or empty if none is given
     */
    default Optional<GovernmentGroup> group() {
        return Dated.last(groups());
    }

    /**
     * The group in which it takes part on a day.
     *
     * @param day the day; not null
     * @return the group, or empty if it takes part in none on that day
     */
    default Optional<GovernmentGroup> groupAt(LocalDate day) {
        return Dated.at(groups(), day);
    }

    /**
     * The name by which it is shown: the preferred one that it has, or had last.
     *
     * @return the preferred name whose period ends last, of several the one that began last; if it has no preferred name, an
     *     alternative one, and at last an abbreviation
     */
    default String name() {
        return Dated.last(InTime.names(names(), NameKind.PREFERRED))
                .or(() -> Dated.last(InTime.names(names(), NameKind.ALTERNATIVE)))
                .orElseGet(() -> names().get(0).name());
    }

    /**
     * The name by which it is shown on a day.
     *
     * @param day the day; not null
     * @return the preferred name that holds on that day, of several the one that began last, or empty if none does
     */
    default Optional<String> nameAt(LocalDate day) {
        return Dated.at(InTime.names(names(), NameKind.PREFERRED), day);
    }

    /**
     * The value by which a register knows it, or knew it last.
     *
     * @param scheme the register; not null
     * @return the value of that scheme whose period ends last, or empty if there is none
     */
    default Optional<String> identifier(IdentifierScheme scheme) {
        return Dated.last(InTime.values(identifiers(), scheme));
    }

    /**
     * The value by which a register knows it on a day.
     *
     * @param scheme the register; not null
     * @param day the day; not null
     * @return the value of that scheme that holds on that day, of several the one that began last, or empty if none does
     */
    default Optional<String> identifierAt(IdentifierScheme scheme, LocalDate day) {
        return Dated.at(InTime.values(identifiers(), scheme), day);
    }

    /**
     * Whether it exists on a day.
     *
     * @param day the day; not null
     * @return true if the day is in its {@link #existence()}
     */
    default boolean existsOn(LocalDate day) {
        return existence().contains(day);
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
     * What is wrong with several organisations together, and with each of them by itself: ids used twice, an identifier
     * that two organisations have at one time, successors that nobody knows, successions that go round in a circle.
     *
     * @param organisations the organisations of one document or register; not null
     * @param isKnownElsewhere whether there is an organisation with an id that a succession names, outside the list; not
     *     null
     * @return the report, with places in the list; not null
     */
    static Report checkTogether(List<Organisation> organisations, Predicate<String> isKnownElsewhere) {
        return new OrganisationListCheck(organisations, isKnownElsewhere).report();
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
         * Sets the one legal type that it has, without a period.
         *
         * @param type the type; not null
         * @return this builder
         */
        public Builder type(LegalType type) {
            return types(List.of(Dated.always(type)));
        }

        /**
         * Sets the one group in which it takes part, without a period.
         *
         * @param group the group; not null
         * @return this builder
         */
        public Builder group(GovernmentGroup group) {
            return groups(List.of(Dated.always(group)));
        }

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
