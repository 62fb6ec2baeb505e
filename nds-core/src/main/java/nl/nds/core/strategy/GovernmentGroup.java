package nl.nds.core.strategy;

import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/**
 * The five groups of government that carry out the Nederlandse Digitaliseringsstrategie as one government.
 *
 * <p>The NDS closes this list (<a
 * href="https://www.nldigitalgovernment.nl/netherlands-digitalisation-strategy-nds/6-priorities-for-1-government">6
 * priorities for 1 government</a> and <a
 * href="https://www.rijksoverheid.nl/actueel/nieuws/2025/07/04/nederland-versnelt-met-vernieuwde-digitaliseringsstrategie">
 * Nederland versnelt met vernieuwde Digitaliseringsstrategie</a>; both grade A). Nothing was found on organisations
 * outside the five, such as safety regions or the public bodies in the Caribbean Netherlands. The codes are this
 * library's own (not in the NDS), and the order of the constants means nothing.
 *
 * <p>Immutable and thread-safe.
 */
public enum GovernmentGroup {
    /** The ministries and what belongs to them. */
    CENTRAL_GOVERNMENT("central-government", "central government", "Rijksoverheid"),
    /** The provinces. */
    PROVINCES("provinces", "provinces", "provincies"),
    /** The municipalities. */
    MUNICIPALITIES("municipalities", "municipalities", "gemeenten"),
    /** The water boards. */
    WATER_BOARDS("water-boards", "water boards", "waterschappen"),
    /** The bodies that deliver public services: a role that an organisation has beside its legal type. */
    PUBLIC_SERVICE_PROVIDERS("public-service-providers", "public service providers", "publieke dienstverleners");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    GovernmentGroup(String code, String english, String dutch) {
        this.code = code;
        this.label = LocalizedText.of(english, dutch);
    }

    /**
     * The code of this group, as used in documents (not in the NDS).
     *
     * @return lower-case letters and hyphens, such as {@code water-boards}; never null
     */
    public String code() {
        return code;
    }

    /**
     * The name of this group, as it stands within a sentence.
     *
     * <p>The English name is that of the official English web edition (grade A), the Dutch one that of the NDS as a
     * community source quotes it (grade C) and, but for {@code het rijk}, of the news at launch (grade A).
     *
     * @return the name in English and Dutch; never null
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * The body that speaks for this group. That exactly one does is this library's reading (not in the NDS).
     *
     * @return the umbrella body; never null
     */
    public UmbrellaBody umbrella() {
        return UmbrellaCatalogue.of(this);
    }

    /**
     * Where the group was read.
     *
     * @return the sources with their grades, the best first, each with the part that it stands behind; unmodifiable,
     *     never empty
     */
    public List<Source> sources() {
        return Sources.OF_GROUPS;
    }

    /**
     * Finds a group by its code.
     *
     * @param code the code, compared exactly; not null
     * @return the group, or empty if there is none with that code
     */
    public static Optional<GovernmentGroup> byCode(String code) {
        for (GovernmentGroup group : values()) {
            if (group.code.equals(code)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
