package nl.nds.core.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialDate;

/**
 * Something that was promised or hoped for around the Nederlandse Digitaliseringsstrategie, by when, and what was found of
 * it since.
 *
 * <p>These are promises about carrying out the strategy, such as its investment agenda. The strategic goals themselves have
 * no years and no figures, and the promises here are none of the NDS's goals. That something was not found is no proof that
 * it does not exist; the day on which it was looked for is told. Ids and texts are this library's own (not in the NDS).
 *
 * <p>Immutable and thread-safe; a value type. The library makes all there are.
 *
 * @param id the id of the promise; lower-case letters, digits and hyphens; not null
 * @param text what was promised, and by whom, in English and Dutch; not null
 * @param madeOn when it was promised; not null
 * @param due when it was to be there; empty if no date that this type can hold was given; not null
 * @param isAboutFunding whether it is about the money for the strategy, so that it belongs to the investment agenda
 * @param findings what was found of it, the earliest first; unmodifiable, empty if nothing was looked for or found
 * @param sources where the promise was read, with grades, the best first; unmodifiable, not empty
 */
public record StrategyPromise(
        String id,
        LocalizedText text,
        PartialDate madeOn,
        Optional<PartialDate> due,
        boolean isAboutFunding,
        List<Finding> findings,
        List<Source> sources) {

    /** What has become of a promise. The words are this library's own (not in the NDS). Thread-safe. */
    public enum Status {
        /** What was promised is there. */
        KEPT("kept", "kept", "nagekomen"),
        /** Something of it is there, and more is to come. */
        UNDER_WAY("under-way", "under way", "onderweg"),
        /** Something else came in its place. */
        REPLACED("replaced", "replaced", "vervangen"),
        /** It was looked for and not found, which is no proof that it does not exist. */
        NOT_FOUND("not-found", "not found", "niet gevonden");

        private final String code;

        @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
        private final LocalizedText label;

        Status(String code, String english, String dutch) {
            this.code = code;
            this.label = LocalizedText.of(english, dutch);
        }

        /**
         * The code of this status, as used in documents.
         *
         * @return lower-case letters and hyphens, such as {@code not-found}; never null
         */
        public String code() {
            return code;
        }

        /**
         * The name of this status, as it stands within a sentence.
         *
         * @return the name in English and Dutch; never null
         */
        public LocalizedText label() {
            return label;
        }
    }

    /**
     * What was found of a promise.
     *
     * @param status what has become of the promise; not null
     * @param asOf the day on which that was so; not null
     * @param text what was found, in English and Dutch; not null
     * @param sources where it was read, with grades, the best first; unmodifiable, empty only if nothing was found
     */
    public record Finding(Status status, LocalDate asOf, LocalizedText text, List<Source> sources) {}

    /**
     * What was known on a day of what has become of the promise.
     *
     * @param day the day; not null
     * @return the last finding up to that day, or empty if there was none yet
     */
    public Optional<Finding> findingAt(LocalDate day) {
        return findingsUpTo(day).stream().reduce((earlier, later) -> later);
    }

    private List<Finding> findingsUpTo(LocalDate day) {
        return findings.stream().filter(it -> !it.asOf().isAfter(day)).toList();
    }

    /**
     * All promises.
     *
     * @return the promises in the order in which they were made; unmodifiable, never empty
     */
    public static List<StrategyPromise> all() {
        return PromiseCatalogue.ALL;
    }

    /**
     * The promises as they stood on a day.
     *
     * @param day the day; not null
     * @return those that may have been made by then, each with the findings up to that day; unmodifiable, never null
     */
    public static List<StrategyPromise> at(LocalDate day) {
        return all().stream()
                .filter(it -> !it.madeOn().first().isAfter(day))
                .map(it -> new StrategyPromise(
                        it.id(),
                        it.text(),
                        it.madeOn(),
                        it.due(),
                        it.isAboutFunding(),
                        it.findingsUpTo(day),
                        it.sources()))
                .toList();
    }

    /**
     * Finds a promise by its id.
     *
     * @param id the id, compared exactly; not null
     * @return the promise, or empty if there is none with that id
     */
    public static Optional<StrategyPromise> byId(String id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
