package nl.nds.core.strategy;

import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/**
 * The body that speaks for a group of government: an association, a network, or the cabinet.
 *
 * <p>The umbrella bodies of provinces, municipalities, water boards and public service providers have endorsed the NDS
 * (<a href="https://berthub.eu/tkconv/document.html?nummer=2025D46911">Stand van zaken - Investeringsagenda NDS</a>, 17
 * November 2025; grade A), and the cabinet launched it. Which body goes with which group, and that its endorsement is
 * never a commitment of a member, is this library's reading (not in the NDS).
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
public sealed interface UmbrellaBody permits CataloguedUmbrellaBody {

    /**
     * The id of this body (not in the NDS).
     *
     * @return lower-case letters, such as {@code vng}; never null
     */
    String id();

    /**
     * The abbreviation by which this body is known.
     *
     * @return the abbreviation with its own capitals, such as {@code UvW}, or empty for the cabinet, which has none
     */
    Optional<String> abbreviation();

    /**
     * The name of this body.
     *
     * <p>The Dutch names are official. The English names are those of the <a
     * href="https://www.nldigitalgovernment.nl/netherlands-digitalisation-strategy-nds/timeline-nds">timeline of the
     * NDS</a> (grade A) for municipalities and provinces, the name that the body itself uses abroad for the water
     * boards (grade C), and a translation by this library (not in the NDS) for the public service providers.
     *
     * @return the name in English and Dutch; never null
     */
    LocalizedText name();

    /**
     * The group that this body speaks for; this library's reading (not in the NDS).
     *
     * @return the group, of which {@link GovernmentGroup#umbrella()} is this body; never null
     */
    GovernmentGroup group();

    /**
     * Where the body, its names and its part in the NDS were read.
     *
     * @return the sources with their grades, the best first, each with the part that it stands behind; unmodifiable,
     *     never empty
     */
    List<Source> sources();

    /**
     * All umbrella bodies, in the order of the groups.
     *
     * @return one body for each group; unmodifiable, never null
     */
    static List<UmbrellaBody> all() {
        return UmbrellaCatalogue.ALL;
    }

    /**
     * Finds an umbrella body by its id.
     *
     * @param id the id, compared exactly; not null
     * @return the body, or empty if there is none with that id
     */
    static Optional<UmbrellaBody> byId(String id) {
        return all().stream().filter(body -> body.id().equals(id)).findFirst();
    }
}
