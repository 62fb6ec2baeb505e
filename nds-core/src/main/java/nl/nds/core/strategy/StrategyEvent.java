package nl.nds.core.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialDate;

/**
 * Something that happened around the Nederlandse Digitaliseringsstrategie, from the government programme that announced it
 * on.
 *
 * <p>The catalogue holds what was found up to {@link Strategy#knownAsOf()}; that something is missing does not mean that it
 * did not happen. Ids and texts are this library's own (not in the NDS); names of documents are quoted in Dutch.
 *
 * <p>Immutable and thread-safe; a value type. The library makes all there are.
 *
 * @param id the id of the event; lower-case letters, digits and hyphens; not null
 * @param date when it happened, as precisely as the sources tell; not null
 * @param text what happened, in English and Dutch; not null
 * @param isAboutFunding whether it tells something about the money for the strategy, so that it belongs to the state of the
 *     investment agenda
 * @param sources where it was read, with grades, the best first; unmodifiable, not empty
 */
public record StrategyEvent(
        String id, PartialDate date, LocalizedText text, boolean isAboutFunding, List<Source> sources) {

    /**
     * The timeline.
     *
     * @return all events, by the first day of their dates; unmodifiable, never empty
     */
    public static List<StrategyEvent> all() {
        return TimelineCatalogue.ALL;
    }

    /**
     * The timeline up to a day.
     *
     * @param day the day; not null
     * @return the events that may have happened by then: those whose date has begun; unmodifiable, never null
     */
    public static List<StrategyEvent> upTo(LocalDate day) {
        return all().stream().filter(it -> !it.date().first().isAfter(day)).toList();
    }

    /**
     * Finds an event by its id.
     *
     * @param id the id, compared exactly; not null
     * @return the event, or empty if there is none with that id
     */
    public static Optional<StrategyEvent> byId(String id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
