package nl.nds.core.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialPeriod;

/**
 * A body or office that has a part in governing the Nederlandse Digitaliseringsstrategie, with those who hold an office in
 * it.
 *
 * <p>The official English edition tells two layers apart: political and administrative guidance, and guidance of the
 * programme (<a
 * href="https://www.nldigitalgovernment.nl/netherlands-digitalisation-strategy-nds/from-strategy-to-action-nds-implementation-begins">From
 * Strategy to Action: NDS Implementation Begins</a>; grade A). Where no Dutch name was found there is only an English one.
 * Ids, texts and roles are this library's own (not in the NDS).
 *
 * <p>Immutable and thread-safe; a value type. The library makes all there are.
 *
 * @param id the id of the body; lower-case letters and hyphens; not null
 * @param name the name as the sources have it, in the languages in which it was found; not null
 * @param abbreviation the abbreviation by which it is known, if there is one; not null
 * @param role what it is for; empty if the sources do not tell; not null
 * @param text what it does, in English and Dutch; not null
 * @param period when it is there, as far as known; not null
 * @param priority the priority that it is about; empty if it is about the strategy as a whole; not null
 * @param holders who holds an office in it, as far as found, the earliest first; unmodifiable
 * @param sources where it was read, with grades, the best first; unmodifiable, not empty
 */
public record GovernanceBody(
        String id,
        LocalizedText name,
        Optional<String> abbreviation,
        Optional<Role> role,
        LocalizedText text,
        PartialPeriod period,
        Optional<Priority> priority,
        List<OfficeHolder> holders,
        List<Source> sources) {

    /** What a body is for. The words are this library's own (not in the NDS). Thread-safe. */
    public enum Role {
        /** Answers to parliament. */
        POLITICAL("political", "politically responsible", "politiek verantwoordelijk"),
        /** Takes formal decisions, or is where they are taken. */
        DECIDING("deciding", "deciding", "besluitend"),
        /** Gives advice that binds nobody. */
        ADVISORY("advisory", "advisory", "adviserend"),
        /** Carries out. */
        EXECUTIVE("executive", "carrying out", "uitvoerend");

        private final String code;

        @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
        private final LocalizedText label;

        Role(String code, String english, String dutch) {
            this.code = code;
            this.label = LocalizedText.of(english, dutch);
        }

        /**
         * The code of this role, as used in documents.
         *
         * @return lower-case letters, such as {@code advisory}; never null
         */
        public String code() {
            return code;
        }

        /**
         * The name of this role, as it stands within a sentence.
         *
         * @return the name in English and Dutch; never null
         */
        public LocalizedText label() {
            return label;
        }
    }

    /**
     * Somebody who holds an office in a body.
     *
     * @param name the name; not null
     * @param office the office, the same for all who hold it one after the other, in English and Dutch; not null
     * @param period when, as precisely as the sources tell; not null
     * @param sources where it was read, with grades, the best first; unmodifiable, not empty
     */
    public record OfficeHolder(String name, LocalizedText office, PartialPeriod period, List<Source> sources) {}

    /**
     * All bodies.
     *
     * @return the bodies: politics first, then what decides and advises, then the programme and its teams by the number of
     *     their priority; unmodifiable, never empty
     */
    public static List<GovernanceBody> all() {
        return GovernanceCatalogue.ALL;
    }

    /**
     * The bodies as they were on a day.
     *
     * @param day the day; not null
     * @return those that may have been there, each with those who may have held an office in it then; unmodifiable, never
     *     null
     */
    public static List<GovernanceBody> at(LocalDate day) {
        return all().stream()
                .filter(it -> it.period().mayContain(day))
                .map(it -> new GovernanceBody(
                        it.id(),
                        it.name(),
                        it.abbreviation(),
                        it.role(),
                        it.text(),
                        it.period(),
                        it.priority(),
                        it.holders().stream()
                                .filter(holder -> holder.period().mayContain(day))
                                .toList(),
                        it.sources()))
                .toList();
    }

    /**
     * Finds a body by its id.
     *
     * @param id the id, compared exactly; not null
     * @return the body, or empty if there is none with that id
     */
    public static Optional<GovernanceBody> byId(String id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
