package nl.nds.core.strategy;

import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/**
 * One of the ten key technologies of the Nationale Technologiestrategie (NTS) of 19 January 2024, each with an action agenda
 * since 26 January 2026.
 *
 * <p>The NTS is another strategy than the NDS: it is about the position of the Netherlands in technology, with an aim per
 * technology for 2035, and the NDS is about the digital transition of government and society. The organisation that draws
 * up the action agendas on AI and data and on cybersecurity says that it will seek synergy with the priorities of the NDS
 * (<a
 * href="https://digital-holland.nl/nieuws/demissionair-kabinet-lanceert-nds-met-deze-6-punten-pakt-het-de-nederlandse-digitalisering-aan">Digital
 * Holland</a>; grade B). Which priorities those are is this library's reading (not in the NDS); of the other agendas no such
 * statement was found.
 *
 * <p>The Dutch names are those of the <a
 * href="https://www.rijksoverheid.nl/actueel/nieuws/2024/01/19/voorrang-tien-cruciale-technologieen-voor-economie-maatschappij-en-veiligheid">news
 * of the government</a> (grade A); the English ones are translations by this library.
 *
 * <p>Immutable and thread-safe; a value type. The library makes all there are.
 *
 * @param id the id of the technology (not in the NTS); lower-case letters and hyphens; not null
 * @param name the name in English and Dutch; not null
 * @param touches the priorities of the NDS that its action agenda touches, by their numbers; unmodifiable, empty if no such
 *     statement was found
 * @param sources where it was read, with grades, the best first; unmodifiable, not empty
 */
public record KeyTechnology(String id, LocalizedText name, List<Priority> touches, List<Source> sources) {

    /**
     * The ten technologies.
     *
     * @return the technologies in the order of the source, which is no rank; unmodifiable, never null
     */
    public static List<KeyTechnology> all() {
        return RelationCatalogue.TECHNOLOGIES;
    }

    /**
     * The technologies whose action agenda touches a priority.
     *
     * @param priority the priority; not null
     * @return the technologies; unmodifiable, empty if no such statement was found
     */
    public static List<KeyTechnology> touching(Priority priority) {
        return all().stream().filter(it -> it.touches().contains(priority)).toList();
    }

    /**
     * Finds a technology by its id.
     *
     * @param id the id, compared exactly; not null
     * @return the technology, or empty if there is none with that id
     */
    public static Optional<KeyTechnology> byId(String id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
