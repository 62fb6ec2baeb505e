package nl.nds.core.strategy;

import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/**
 * The six priorities of the Nederlandse Digitaliseringsstrategie.
 *
 * <p>The NDS closes this list. It also says that the order of the six has nothing to do with their importance (<a
 * href="https://www.nldigitalgovernment.nl/netherlands-digitalisation-strategy-nds/6-priorities-for-1-government">6
 * priorities for 1 government</a>; grade A): the {@linkplain #number() number} is an identifier and not a rank. The
 * constants stand in the order of their numbers, so that tables have a fixed order. As with every enum,
 * {@link #compareTo} follows that order; it must not be read as importance either.
 *
 * <p>The {@linkplain #code() codes} are this library's own (not in the NDS).
 *
 * <p>Immutable and thread-safe.
 */
public enum Priority {
    /** Priority 1: cloud technology, used collectively. */
    CLOUD(1, "cloud", LocalizedText.of("Cloud", "Cloud"), "We zetten cloudtechnologie gezamenlijk in"),

    /** Priority 2: data, shared and used responsibly across the layers of government. */
    DATA(
            2,
            "data",
            LocalizedText.of("Data", "Data"),
            "We delen en benutten data op een verantwoorde manier over overheidslagen heen"),

    /** Priority 3: the opportunities of artificial intelligence, used responsibly. */
    ARTIFICIAL_INTELLIGENCE(
            3,
            "artificial-intelligence",
            LocalizedText.of("Artificial Intelligence", "Artificiële intelligentie"),
            "We benutten op een verantwoorde manier de kansen van AI"),

    /** Priority 4: citizens and entrepreneurs come first in digital services. */
    CITIZENS_AND_ENTREPRENEURS(
            4,
            "citizens-and-entrepreneurs",
            LocalizedText.of(
                    "Prioritising Citizens and Entrepreneurs in Service Delivery",
                    "De overheid stelt burgers en ondernemers centraal in digitale dienstverlening"),
            "We zetten burgers en ondernemers centraal"),

    /** Priority 5: government that withstands digital threats and can choose its suppliers. */
    RESILIENCE_AND_AUTONOMY(
            5,
            "resilience-and-autonomy",
            LocalizedText.of(
                    "Increasing the government's digital resilience and autonomy",
                    "Versterken digitale weerbaarheid en autonomie van de overheid"),
            "We versterken digitale weerbaarheid en digitale autonomie van de overheid"),

    /** Priority 6: civil servants with digital skills and the tools to use them. */
    PROFICIENCY_AND_WORKSPACE(
            6,
            "proficiency-and-workspace",
            LocalizedText.of(
                    "Digital proficiency and a modern workspace", "Digitaal vakmanschap en een moderne werkomgeving"),
            "We versterken digitaal vakmanschap van ambtenaren en hebben een moderne werkomgeving");

    private final int number;
    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a final class without setters
    private final LocalizedText label;

    private final String titleAtLaunch;

    Priority(int number, String code, LocalizedText label, String titleAtLaunch) {
        this.number = number;
        this.code = code;
        this.label = label;
        this.titleAtLaunch = titleAtLaunch;
    }

    /**
     * The number under which the NDS lists this priority: an identifier, not a rank.
     *
     * <p>Source: <a
     * href="https://www.nldigitalgovernment.nl/netherlands-digitalisation-strategy-nds/6-priorities-for-1-government">6
     * priorities for 1 government</a>; grade A.
     *
     * @return 1 to 6
     */
    public int number() {
        return number;
    }

    /**
     * The code of this priority, as used in documents (not in the NDS).
     *
     * @return lower-case letters and hyphens, such as {@code resilience-and-autonomy}; never null
     */
    public String code() {
        return code;
    }

    /**
     * The name of this priority.
     *
     * <p>The English name is the official one (6 priorities for 1 government; grade A). The short Dutch name is taken
     * from the addresses of the Dutch pages, which a community source links to (grade C); its capitals and accents are
     * this library's reading.
     *
     * @return the name in English and Dutch; never null
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * The Dutch title of this priority at the launch of the NDS, word for word.
     *
     * <p>Source: <a
     * href="https://www.rijksoverheid.nl/actueel/nieuws/2025/07/04/nederland-versnelt-met-vernieuwde-digitaliseringsstrategie">
     * Nederland versnelt met vernieuwde Digitaliseringsstrategie</a>, 4 July 2025; grade A.
     *
     * @return a sentence in Dutch, without a full stop; never null, never blank
     */
    public String titleAtLaunch() {
        return titleAtLaunch;
    }

    /**
     * Where the number, the names and the title were read.
     *
     * @return the sources with their grades, the best first, each with the part that it stands behind; unmodifiable,
     *     never empty
     */
    public List<Source> sources() {
        return Sources.OF_PRIORITIES;
    }

    /**
     * Finds a priority by its code.
     *
     * @param code the code, compared exactly; not null
     * @return the priority, or empty if there is none with that code
     */
    public static Optional<Priority> byCode(String code) {
        for (Priority priority : values()) {
            if (priority.code.equals(code)) {
                return Optional.of(priority);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds a priority by its number.
     *
     * @param number any number
     * @return the priority, or empty if the number is not 1 to 6
     */
    public static Optional<Priority> byNumber(int number) {
        for (Priority priority : values()) {
            if (priority.number == number) {
                return Optional.of(priority);
            }
        }
        return Optional.empty();
    }
}
