package nl.nds.core.rollup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.strategy.GovernmentGroup;

/**
 * What the organisations of a programme come to together on a day, by every model that any of them was assessed by.
 *
 * <p>Immutable and thread-safe; a value type. One that was read from a document says what its writer claimed.
 *
 * @param at the day; not null
 * @param models what they come to by each model, in the order in which assessments name them; not null
 */
public record RollUp(LocalDate at, List<OfModel> models) {

    /**
     * Obtains a roll-up. The list is copied.
     *
     * @param at the day; not null
     * @param models what they come to by each model; not null
     */
    public RollUp {
        Objects.requireNonNull(at, "at");
        models = List.copyOf(models);
    }

    /**
     * What organisations come to by one model. Every organisation is in one group, so it is counted once. Immutable and
     * thread-safe; a value type.
     *
     * @param groups a summary of each group that has members, in the order of the groups, those of no group at last; not null
     * @param together the summary of all; not null
     * @param members the organisations, in the order of the programme; not null
     * @param rankings the ranks at each node that anybody has a value for, in the order of the model; not null
     */
    public record OfModel(List<OfGroup> groups, Summary together, List<Member> members, List<Ranking> rankings) {
        /**
         * Obtains what organisations come to. Lists are copied.
         *
         * @param groups a summary of each group that has members; not null
         * @param together the summary of all; not null
         * @param members the organisations; not null
         * @param rankings the ranks at nodes; not null
         * @throws IllegalArgumentException if the groups do not come to what all come to, an organisation is there twice, or there
         *     are more or fewer than were counted
         */
        public OfModel {
            groups = List.copyOf(groups);
            members = List.copyOf(members);
            rankings = List.copyOf(rankings);
            Optional<Summary> merged = groups.stream().map(OfGroup::summary).reduce(Summary::merge);
            if (!merged.equals(Optional.of(together))
                    || groups.stream().map(OfGroup::group).distinct().count() < groups.size()) {
                throw new IllegalArgumentException("every group is there once, and they come to what all come to");
            }
            Set<String> ids = new HashSet<>();
            members.forEach(it -> ids.add(it.organisation()));
            if (ids.size() < members.size() || members.size() != together.members()) {
                throw new IllegalArgumentException("every organisation is counted once");
            }
        }

        /**
         * The ranks at a node.
         *
         * @param node the id of the node; not null
         * @return the ranking, or empty if nobody has a value for the node
         */
        public Optional<Ranking> ranking(String node) {
            return rankings.stream().filter(it -> it.node().equals(node)).findFirst();
        }
    }

    /**
     * What the organisations of one group come to. Immutable and thread-safe; a value type.
     *
     * @param group the group, or empty for organisations of none; not null
     * @param summary the summary; not null
     */
    public record OfGroup(Optional<GovernmentGroup> group, Summary summary) {
        /**
         * Obtains what a group comes to.
         *
         * @param group the group, or empty for organisations of none; not null
         * @param summary the summary; not null
         */
        public OfGroup {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(summary, "summary");
        }
    }

    /**
     * An organisation that is counted, and which assessment of it is used. Immutable and thread-safe; a value type.
     *
     * @param organisation its id; not null
     * @param group its group on the day of the roll-up, or empty if it is in none; not null
     * @param used the assessment that counts, or empty if there is none; not null
     */
    public record Member(String organisation, Optional<GovernmentGroup> group, Optional<Used> used) {
        /**
         * Obtains a member.
         *
         * @param organisation its id; not null
         * @param group its group, or empty if it is in none; not null
         * @param used the assessment that counts, or empty if there is none; not null
         */
        public Member {
            Objects.requireNonNull(organisation, "organisation");
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(used, "used");
        }
    }

    /**
     * The assessment that counts, with its age. Immutable and thread-safe; a value type.
     *
     * @param assessment its id; not null
     * @param date its day; not null
     * @param assessor who assessed; not null
     */
    public record Used(String assessment, LocalDate date, Assessor assessor) {
        /**
         * Obtains an assessment that counts.
         *
         * @param assessment its id; not null
         * @param date its day; not null
         * @param assessor who assessed; not null
         */
        public Used {
            Objects.requireNonNull(assessment, "assessment");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(assessor, "assessor");
        }
    }

    /**
     * The ranks at a node, by exact value, the best first. Equal values share a rank, and the next one counts on: 1, 2, 2, 4.
     * Immutable and thread-safe; a value type.
     *
     * @param node the id of the node; not null
     * @param places who has which rank, in their order; at last, without a rank, those who have no value but may have; not null
     */
    public record Ranking(String node, List<Place> places) {
        /**
         * Obtains a ranking. The list is copied.
         *
         * @param node the id of the node; not null
         * @param places who has which rank; not null
         * @throws IllegalArgumentException if the ranks do not follow from how many come before, or something comes after those
         *     who have no rank
         */
        public Ranking {
            Objects.requireNonNull(node, "node");
            places = List.copyOf(places);
            long before = 0;
            for (int i = 0; i < places.size(); i++) {
                Place place = places.get(i);
                boolean mayBeLast = place.rank().isEmpty() && i == places.size() - 1;
                if (!mayBeLast && !place.rank().equals(OptionalLong.of(before + 1))) {
                    throw new IllegalArgumentException("a rank is one more than how many come before");
                }
                before += place.organisations().size();
            }
        }
    }

    /**
     * Who has a rank. Immutable and thread-safe; a value type.
     *
     * @param rank the rank, from 1, or empty for those who have no value; not null
     * @param organisations the ids of the organisations, at least one, in the order of the programme; not null
     */
    public record Place(OptionalLong rank, List<String> organisations) {
        /**
         * Obtains a place. The list is copied.
         *
         * @param rank the rank, from 1, or empty for those who have no value; not null
         * @param organisations the ids of the organisations; not null
         * @throws IllegalArgumentException if there are no organisations
         */
        public Place {
            Objects.requireNonNull(rank, "rank");
            organisations = List.copyOf(organisations);
            if (organisations.isEmpty()) {
                throw new IllegalArgumentException("somebody has a place");
            }
        }
    }
}
