package nl.nds.core.strategy;

import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/**
 * Something the Nederlandse Digitaliseringsstrategie says is needed for it to succeed, across all priorities.
 *
 * <p>This is a catalogue and not a closed list, because sources count the interventions differently. The official
 * English page <a
 * href="https://www.nldigitalgovernment.nl/netherlands-digitalisation-strategy-nds/from-guidelines-to-requirements">
 * From guidelines to requirements</a> (grade A) lists at least four. The fourth was seen only in part, so its subject
 * is left open here; of two community sources (grade C) one counts three interventions, with legislation as the third,
 * and the other four, with governance as the fourth. A later version of this library may name it or add others.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
public sealed interface Intervention permits CataloguedIntervention {

    /**
     * The id of this intervention (not in the NDS).
     *
     * @return lower-case letters and hyphens, such as {@code collective-solutions}; never null
     */
    String id();

    /**
     * A short name for tables and headings (not in the NDS).
     *
     * @return the name in English and Dutch; never null
     */
    LocalizedText label();

    /**
     * What the intervention is, in this library's own words.
     *
     * @return one or more sentences in English and Dutch; never null
     */
    LocalizedText text();

    /**
     * Whether the official text was seen only in part, so that {@link #text()} does not say what the intervention is.
     *
     * @return true if what is stated here is not all that the official page says
     */
    boolean isSeenInPart();

    /**
     * Where the intervention was read.
     *
     * @return the sources with their grades, the best first; unmodifiable, never empty
     */
    List<Source> sources();

    /**
     * The interventions that are known, in the order of the official English page.
     *
     * @return the interventions; unmodifiable, never null
     */
    static List<Intervention> all() {
        return InterventionCatalogue.ALL;
    }

    /**
     * Finds an intervention by its id.
     *
     * @param id the id, compared exactly; not null
     * @return the intervention, or empty if there is none with that id
     */
    static Optional<Intervention> byId(String id) {
        return all().stream()
                .filter(intervention -> intervention.id().equals(id))
                .findFirst();
    }
}
