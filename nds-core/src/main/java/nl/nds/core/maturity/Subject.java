package nl.nds.core.maturity;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.strategy.GovernmentGroup;

/**
 * What an assessment is about: an organisation, a part of one, a group of organisations, or the whole government.
 *
 * <p>Immutable and thread-safe; a value type.
 */
public sealed interface Subject {

    /**
     * Obtains an organisation as a whole.
     *
     * @param id the id of the organisation in its document; not null
     * @return the subject; not null
     */
    static OrganisationSubject organisation(String id) {
        return new OrganisationSubject(id, Optional.empty());
    }

    /**
     * An organisation, or a part of it. An assessment of a part never counts for the whole.
     *
     * @param id the id of the organisation in its document; not null
     * @param part the part, or empty for the whole; not null
     */
    record OrganisationSubject(String id, Optional<Part> part) implements Subject {
        /**
         * Obtains the subject.
         *
         * @param id the id of the organisation in its document; not null
         * @param part the part, or empty for the whole; not null
         */
        public OrganisationSubject {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(part, "part");
        }

        @Override
        public String kind() {
            return part.isPresent() ? "part" : "organisation";
        }

        @Override
        public String toString() {
            return id + part.map(of -> " (" + of.kind() + " " + of.name() + ")").orElse("");
        }
    }

    /**
     * A part of an organisation.
     *
     * @param kind what sort of part, such as {@code service}, {@code site} or {@code process}; not null, not blank
     * @param name its name within the organisation; not null, not blank
     */
    record Part(String kind, String name) {
        /**
         * Obtains a part.
         *
         * @param kind what sort of part, such as {@code service}, {@code site} or {@code process}; not null, not blank
         * @param name its name within the organisation; not null, not blank
         * @throws IllegalArgumentException if kind or name is blank
         */
        public Part {
            if (kind.isBlank() || name.isBlank()) {
                throw new IllegalArgumentException("kind and name of a part are not blank");
            }
        }
    }

    /**
     * A group of organisations, taken together.
     *
     * @param group the group; not null
     */
    record GroupSubject(GovernmentGroup group) implements Subject {
        /**
         * Obtains the subject.
         *
         * @param group the group; not null
         */
        public GroupSubject {
            Objects.requireNonNull(group, "group");
        }

        @Override
        public String kind() {
            return "group";
        }

        @Override
        public String toString() {
            return group.code();
        }
    }

    /** The whole government, for what can only be reached together. */
    record GovernmentSubject() implements Subject {
        @Override
        public String kind() {
            return "government";
        }

        @Override
        public String toString() {
            return "government";
        }
    }

    /**
     * The kind of subject, which is the fact {@code subject.kind}.
     *
     * @return {@code organisation}, {@code part}, {@code group} or {@code government}
     */
    String kind();

    /**
     * The facts that the subject tells by itself: its kind, and of a subject that is not one organisation that facts about
     * the organisation are not applicable.
     *
     * @return answers by the ids of facts; unmodifiable
     */
    default Map<String, Answer> facts() {
        Answer kind = Answer.choice(kind());
        if (this instanceof OrganisationSubject) {
            return Map.of(Fact.SUBJECT_KIND, kind);
        }
        Answer none = Answer.notApplicable("the subject is not one organisation");
        return Map.of(Fact.SUBJECT_KIND, kind, Fact.ORGANISATION_GROUP, none, Fact.ORGANISATION_TYPE, none);
    }
}
