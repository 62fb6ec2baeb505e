package nl.nds.core.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialPeriod;

/**
 * Another strategy, law, programme or measurement to which the Nederlandse Digitaliseringsstrategie stands in a relation.
 *
 * <p>Which priority a relation is about is this library's reading (not in the NDS), as are ids, kinds and texts.
 *
 * <p>Immutable and thread-safe; a value type. The library makes all there are.
 *
 * @param id the id of the framework; lower-case letters, digits and hyphens; not null
 * @param name the name, in the languages in which it was found or that have one word for it; not null
 * @param kind what it is to the strategy; not null
 * @param text how it relates to the strategy, in English and Dutch; not null
 * @param period when it holds or held, as far as known; not null
 * @param priorities the priorities that the relation is about, in the order of their numbers; unmodifiable, empty if it is
 *     about all of the strategy
 * @param sources where it was read, with grades, the best first; unmodifiable, not empty
 */
public record RelatedFramework(
        String id,
        LocalizedText name,
        Kind kind,
        LocalizedText text,
        PartialPeriod period,
        List<Priority> priorities,
        List<Source> sources) {

    /** What a framework is to the strategy. The words are this library's own (not in the NDS). Thread-safe. */
    public enum Kind {
        /** Policy that came before it. */
        PRECEDING("preceding", "came before", "ging vooraf"),
        /** Another strategy with the same name. */
        SAME_NAME("same-name", "has the same name", "heet hetzelfde"),
        /** A strategy that stands beside it. */
        BESIDE("beside", "stands beside it", "staat ernaast"),
        /** A law that bears on it. */
        LAW("law", "law", "wet"),
        /** A programme or facility that carries out some of it, or that it builds on. */
        PROGRAMME("programme", "programme", "programma"),
        /** A measurement of something that it is about. */
        MEASUREMENT("measurement", "measurement", "meting");

        private final String code;

        @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
        private final LocalizedText label;

        Kind(String code, String english, String dutch) {
            this.code = code;
            this.label = LocalizedText.of(english, dutch);
        }

        /**
         * The code of this kind, as used in documents.
         *
         * @return lower-case letters and hyphens, such as {@code same-name}; never null
         */
        public String code() {
            return code;
        }

        /**
         * The name of this kind, for a heading.
         *
         * @return the name in English and Dutch; never null
         */
        public LocalizedText label() {
            return label;
        }
    }

    /**
     * All frameworks.
     *
     * @return the frameworks, those of one kind together; unmodifiable, never empty
     */
    public static List<RelatedFramework> all() {
        return RelationCatalogue.FRAMEWORKS;
    }

    /**
     * The frameworks that there were on a day, those of earlier days included, since a relation to what came before stays.
     *
     * @param day the day; not null
     * @return those that may have begun by then; unmodifiable, never null
     */
    public static List<RelatedFramework> upTo(LocalDate day) {
        return all().stream()
                .filter(it -> it.period()
                        .first()
                        .filter(date -> date.first().isAfter(day))
                        .isEmpty())
                .toList();
    }

    /**
     * Finds a framework by its id.
     *
     * @param id the id, compared exactly; not null
     * @return the framework, or empty if there is none with that id
     */
    public static Optional<RelatedFramework> byId(String id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
