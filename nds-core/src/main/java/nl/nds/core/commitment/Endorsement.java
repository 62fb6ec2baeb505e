package nl.nds.core.commitment;

import java.time.LocalDate;
import java.util.Optional;
import nl.nds.core.extension.Extensions;
import nl.nds.core.internal.Texts;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.UmbrellaBody;
import nl.nds.core.text.Source;
import org.immutables.value.Value;

/**
 * The support of an umbrella body for an agreement, on behalf of its group. It is never a commitment of a member.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Endorsement permits ImmutableEndorsement {

    /**
     * What is supported.
     *
     * @return the id of an agreement
     */
    String agreement();

    /**
     * Who supports it.
     *
     * @return the umbrella body
     */
    UmbrellaBody umbrella();

    /**
     * For whom. That the body speaks for this group is checked where the programme is.
     *
     * @return the group
     */
    GovernmentGroup group();

    /**
     * The day on which it was given.
     *
     * @return the day, or empty if it is not given
     */
    Optional<LocalDate> givenOn();

    /**
     * Where it was read.
     *
     * @return the source, or empty if it is not given
     */
    Optional<Source> source();

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
     * Obtains the support of the umbrella body of a group.
     *
     * @param agreement the id of the agreement; not null
     * @param group the group; not null
     * @return the endorsement; not null
     */
    static Endorsement of(String agreement, GovernmentGroup group) {
        return builder()
                .agreement(agreement)
                .umbrella(group.umbrella())
                .group(group)
                .build();
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
     * Starts from this value.
     *
     * @return a new builder that holds every part of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link Endorsement}. Not thread-safe. */
    final class Builder extends ImmutableEndorsement.Builder {
        Builder() {}

        /**
         * The endorsement of what was set.
         *
         * @return the endorsement; not null
         * @throws IllegalArgumentException if the id of the agreement is blank
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public Endorsement build() {
            Endorsement endorsement = super.build();
            Texts.notBlank("the agreement of an endorsement", endorsement.agreement());
            return endorsement;
        }
    }
}
