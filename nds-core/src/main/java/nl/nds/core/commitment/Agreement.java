package nl.nds.core.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.extension.Extensions;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialDate;
import nl.nds.core.time.Recurrence;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import org.immutables.value.Value;

/**
 * What has been agreed centrally: a standard, a collective building block, a policy.
 *
 * <p>An agreement can be built although things in it do not fit each other; {@link #check()} says what is wrong. Immutable and
 * thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Agreement permits ImmutableAgreement {

    /**
     * The id of the agreement.
     *
     * @return an id, unique in its document
     */
    String id();

    /**
     * What has been agreed, in a few words.
     *
     * @return the title
     */
    LocalizedText title();

    /**
     * The priorities that it serves, beside those of its {@linkplain #goals() goals}.
     *
     * @return the priorities; if there are no goals either, the agreement is cross-cutting
     */
    List<Priority> priorities();

    /**
     * The strategic goals that it serves.
     *
     * @return the goals; may be empty
     */
    List<StrategicGoal> goals();

    /**
     * Whom it addresses, and how strongly. The first that contains an organisation holds for it.
     *
     * @return the addressees; in an agreement without errors at least one
     */
    List<Addressee> addressed();

    /**
     * The day on which it was agreed.
     *
     * @return the day, or empty if it is not given
     */
    Optional<LocalDate> agreedOn();

    /**
     * The first day on which it binds.
     *
     * @return the day, or empty if it is not given
     */
    Optional<LocalDate> inForceFrom();

    /**
     * The first day on which it is enforced.
     *
     * @return the day, or empty if it is not given
     */
    Optional<LocalDate> enforcedFrom();

    /**
     * When it has to be done.
     *
     * @return the date, or empty if there is none
     */
    Optional<PartialDate> due();

    /**
     * What has to be done again and again, such as a yearly review.
     *
     * @return the days, or empty if it is done once
     */
    Optional<Recurrence> recurs();

    /**
     * The law that it follows from.
     *
     * @return the law, with the article as its clause, or empty if there is none
     */
    Optional<Source> legalBasis();

    /**
     * Where it was read.
     *
     * @return the sources; may be empty
     */
    List<Source> sources();

    /**
     * What has to be said about it beside the rest.
     *
     * @return the text, or empty if there is none
     */
    Optional<LocalizedText> note();

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
     * Whether it serves a priority, by itself or by one of its goals.
     *
     * @param priority the priority; not null
     * @return true if it does
     */
    default boolean serves(Priority priority) {
        return priorities().contains(priority) || goals().stream().anyMatch(it -> it.priority() == priority);
    }

    /**
     * How strongly it binds an organisation on a day.
     *
     * @param organisation the organisation; not null
     * @param day the day whose group and legal types count; not null
     * @return the obligation of the first addressee that contains the organisation, or empty if none does
     */
    default Optional<Obligation> obligation(Organisation organisation, LocalDate day) {
        for (Addressee addressee : addressed()) {
            if (addressee.contains(organisation, day)) {
                return Optional.of(addressee.obligation());
            }
        }
        return Optional.empty();
    }

    /**
     * What is wrong with it by itself, by the rules {@code NDS-AGR-0…}.
     *
     * @return a report with places in the agreement; not null
     */
    default Report check() {
        return AgreementCheck.of(this);
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
     * Starts from this value. Setting a list replaces it, adding to it extends it.
     *
     * @return a new builder that holds every part of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link Agreement}. Not thread-safe. */
    final class Builder extends ImmutableAgreement.Builder {
        Builder() {}

        /**
         * The agreement of what was set.
         *
         * @return the agreement; not null
         * @throws InvalidDataException if its id does not have the form of one
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public Agreement build() {
            Agreement agreement = super.build();
            Report.of(LocalId.check(agreement.id(), JsonPointer.ROOT.child("id")))
                    .orThrow();
            return agreement;
        }
    }
}
