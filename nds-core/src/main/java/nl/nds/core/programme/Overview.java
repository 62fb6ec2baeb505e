package nl.nds.core.programme;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.commitment.OutlookReason;
import nl.nds.core.commitment.Progress;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.strategy.UmbrellaBody;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.time.PartialDate;
import org.immutables.value.Value;

/**
 * What became of the agreements of a programme on a day: who answered what, how the commitments do, what is due, and what is
 * covered by none. Every organisation is counted once for each agreement that addresses it on the day, in the group that it is in
 * on the day: what somebody answered who has come into another group since, and is no longer addressed, is not in the overview.
 * Of an answer that was superseded the new one counts, from the day on which it is more than a proposal.
 *
 * <p>Immutable and thread-safe; a value type. Made by {@link Programme#overview}; not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Overview permits ImmutableOverview {

    /**
     * The day on which things are as they are told here.
     *
     * @return the day
     */
    LocalDate at();

    /**
     * The agreements that had been made by then, with those whom they address.
     *
     * @return the agreements, in the order of the programme
     */
    List<AgreementAnswers> agreements();

    /**
     * The commitments that count and adopt something.
     *
     * @return the commitments, in the order of the programme
     */
    List<CommitmentState> commitments();

    /**
     * What is due and not done, what has passed included.
     *
     * @return the dates in the order of time, those of one date in the order of the programme
     */
    List<DueDate> deadlines();

    /**
     * How many agreements and commitments there are for each priority and each strategic goal, and for none.
     *
     * @return the six priorities, each followed by its goals, and at last what is cross-cutting
     */
    List<Coverage> coverage();

    /**
     * What became of an agreement. Immutable and thread-safe; a value type.
     *
     * @param agreement the id of the agreement; not null
     * @param title its title; not null
     * @param groups the groups that it addresses or that support it, in the order of the five groups, organisations of none at
     *     last; not null
     */
    record AgreementAnswers(String agreement, LocalizedText title, List<GroupAnswers> groups) {
        /**
         * Obtains what became of an agreement.
         *
         * @param agreement the id of the agreement; not null
         * @param title its title; not null
         * @param groups the groups; not null
         */
        public AgreementAnswers {
            Objects.requireNonNull(agreement, "agreement");
            Objects.requireNonNull(title, "title");
            groups = List.copyOf(groups);
        }
    }

    /**
     * What the organisations of a group answered. Immutable and thread-safe; a value type.
     *
     * @param group the group, or empty for organisations of none; not null
     * @param endorsement the umbrella body that supports the agreement for the group, or empty if none does; it is no answer of
     *     a member; not null
     * @param organisations the ids of the organisations of the programme that are addressed, by their standing, both in a fixed
     *     order; a standing that no organisation has is left out; not null
     */
    record GroupAnswers(
            Optional<GovernmentGroup> group,
            Optional<UmbrellaBody> endorsement,
            Map<Standing, List<String>> organisations) {
        /**
         * Obtains what the organisations of a group answered.
         *
         * @param group the group, or empty for organisations of none; not null
         * @param endorsement the umbrella body that supports the agreement, or empty if none does; not null
         * @param organisations the ids of the organisations by their standing; not null
         */
        public GroupAnswers {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(endorsement, "endorsement");
            Map<Standing, List<String>> ordered = new LinkedHashMap<>();
            for (Standing standing : Standing.values()) {
                List<String> ids = organisations.getOrDefault(standing, List.of());
                if (!ids.isEmpty()) {
                    ordered.put(standing, List.copyOf(ids));
                }
            }
            organisations = Collections.unmodifiableMap(ordered);
        }

        /**
         * How many organisations of the group have a standing.
         *
         * @param standing the standing; not null
         * @return the number, at least 0
         */
        public int count(Standing standing) {
            return organisations.getOrDefault(standing, List.of()).size();
        }

        /**
         * How many organisations of the group are addressed.
         *
         * @return the number, at least 0
         */
        public int addressed() {
            return organisations.values().stream().mapToInt(List::size).sum();
        }
    }

    /**
     * How a commitment does. Immutable and thread-safe; a value type.
     *
     * @param commitment the id of the commitment; not null
     * @param organisation the id of the organisation whose it is; not null
     * @param agreement the id of the agreement that it answers; not null
     * @param reason why it has its outlook; not null
     * @param due when it is due as of the day, or empty if no date is named; not null
     * @param movedFrom the date that was promised at first, or empty if that is the one that holds; not null
     * @param dependsOn the ids of the commitments that it depends on; not null
     * @param progress how far every one of its targets has been reached, in their order; not null
     */
    record CommitmentState(
            String commitment,
            String organisation,
            String agreement,
            OutlookReason reason,
            Optional<PartialDate> due,
            Optional<PartialDate> movedFrom,
            List<String> dependsOn,
            List<Progress> progress) {
        /**
         * Obtains how a commitment does.
         *
         * @param commitment the id of the commitment; not null
         * @param organisation the id of the organisation whose it is; not null
         * @param agreement the id of the agreement that it answers; not null
         * @param reason why it has its outlook; not null
         * @param due when it is due as of the day; not null
         * @param movedFrom the date that was promised at first, if another one holds; not null
         * @param dependsOn the ids of the commitments that it depends on; not null
         * @param progress how far its targets have been reached; not null
         */
        public CommitmentState {
            Objects.requireNonNull(commitment, "commitment");
            Objects.requireNonNull(organisation, "organisation");
            Objects.requireNonNull(agreement, "agreement");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(movedFrom, "movedFrom");
            dependsOn = List.copyOf(dependsOn);
            progress = List.copyOf(progress);
        }
    }

    /**
     * That something is due. Immutable and thread-safe; a value type.
     *
     * @param due when; not null
     * @param kind what it is; not null
     * @param id the id of the agreement or commitment that it is or belongs to; not null
     * @param title the title of the milestone or target, or empty for other kinds; not null
     */
    record DueDate(PartialDate due, DueKind kind, String id, Optional<String> title) {
        /**
         * Obtains that something is due.
         *
         * @param due when; not null
         * @param kind what it is; not null
         * @param id the id of the agreement or commitment that it is or belongs to; not null
         * @param title the title of the milestone or target, or empty for other kinds; not null
         */
        public DueDate {
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * How many agreements serve a part of the strategy, and how many organisations have committed themselves to them. Immutable
     * and thread-safe; a value type.
     *
     * @param priority the priority, or empty for agreements that serve none; not null
     * @param goal the strategic goal, or empty for the priority as a whole, all of its goals included; not null
     * @param agreements how many agreements serve it, at least 0
     * @param commitments how many commitments that count adopt one of these, at least 0
     */
    record Coverage(Optional<Priority> priority, Optional<StrategicGoal> goal, int agreements, int commitments) {
        /**
         * Obtains how a part of the strategy is covered.
         *
         * @param priority the priority, or empty for agreements that serve none; not null
         * @param goal the strategic goal, or empty for the priority as a whole; not null
         * @param agreements how many agreements serve it, at least 0
         * @param commitments how many commitments that count adopt one of these, at least 0
         */
        public Coverage {
            Objects.requireNonNull(priority, "priority");
            Objects.requireNonNull(goal, "goal");
        }
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

    /** Collects the parts of an {@link Overview}. Not thread-safe. */
    final class Builder extends ImmutableOverview.Builder {
        Builder() {}
    }
}
