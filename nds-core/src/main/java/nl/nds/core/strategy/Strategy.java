package nl.nds.core.strategy;

import java.time.LocalDate;
import java.util.List;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/**
 * The Nederlandse Digitaliseringsstrategie as a whole: its names, its motto, its launch and its principles.
 *
 * <p>What it consists of is found at {@link Priority}, {@link StrategicGoal#all()}, {@link Intervention#all()} and
 * {@link GovernmentGroup}; what happened around it at {@link StrategyEvent#all()}, {@link StrategyPromise#all()},
 * {@link GovernanceBody#all()}, {@link RelatedFramework#all()} and {@link KeyTechnology#all()}.
 *
 * <p>This is the strategy that the cabinet launched on 4 July 2025. The strategies of 2018 and 2021 by the ministry of
 * economic affairs have the same Dutch name and are others. The content is that of the launch: a community source
 * (grade C) reports that in April 2026 frames were set for what goes first, but no text of that was found, and nothing of
 * what it says is stated here.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
public sealed interface Strategy permits CataloguedStrategy {

    /**
     * The official name.
     *
     * <p>Source: <a href="https://www.nldigitalgovernment.nl/netherlands-digitalisation-strategy-nds/">Netherlands'
     * Digitalisation Strategy (NDS)</a> and <a
     * href="https://www.rijksoverheid.nl/actueel/nieuws/2025/07/04/nederland-versnelt-met-vernieuwde-digitaliseringsstrategie">
     * Nederland versnelt met vernieuwde Digitaliseringsstrategie</a>; both grade A.
     *
     * @return the name in English and Dutch; never null
     */
    LocalizedText name();

    /**
     * The official abbreviation, the same in both languages.
     *
     * @return {@code NDS}; never null
     */
    String abbreviation();

    /**
     * The English name under which the strategy was announced, and which is still met.
     *
     * <p>Source: <a href="https://www.nldigitalgovernment.nl/dutch-digitalisation-strategy-nds/">Dutch Digitalisation
     * Strategy (NDS)</a>; grade A.
     *
     * @return the name in English; never null
     */
    String earlierEnglishName();

    /**
     * Which edition of the strategy this is (not in the NDS): the day of its launch.
     *
     * @return a date as ISO 8601 writes it; never null
     */
    String edition();

    /**
     * The motto.
     *
     * <p>Source: <a
     * href="https://www.rijksoverheid.nl/actueel/nieuws/2025/07/04/nederland-versnelt-met-vernieuwde-digitaliseringsstrategie">
     * Nederland versnelt met vernieuwde Digitaliseringsstrategie</a> for the Dutch words and <a
     * href="https://www.nldigitalgovernment.nl/?p=4635">the introduction of the English web edition</a> for the English
     * ones; both grade A.
     *
     * @return the motto in English and Dutch, word for word; never null
     */
    LocalizedText motto();

    /**
     * The day on which the cabinet launched the strategy.
     *
     * <p>Source: <a
     * href="https://www.rijksoverheid.nl/actueel/nieuws/2025/07/04/nederland-versnelt-met-vernieuwde-digitaliseringsstrategie">
     * Nederland versnelt met vernieuwde Digitaliseringsstrategie</a>; grade A.
     *
     * @return 4 July 2025; never null
     */
    LocalDate launchedOn();

    /**
     * The approval by the council of ministers.
     *
     * @return the event, which is one of {@link StrategyEvent#all()}; never null
     */
    StrategyEvent adoption();

    /**
     * The day up to which this library looked for facts about the strategy. Later ones are not in it, and what it says was
     * not found, was not found by then.
     *
     * @return a day; never null
     */
    LocalDate knownAsOf();

    /**
     * The principle that shapes the rest: agreements are made centrally, and every organisation arranges how it meets
     * them.
     *
     * <p>The quotation is that of two reports about the NDS (grade B). A community source (grade C) quotes the NDS with
     * {@code centraal afspreken en decentraal uitvoeren}; which of the two the report has was not seen.
     *
     * @return the first of {@link #principles()}; never null
     */
    Principle guidingPrinciple();

    /**
     * The principles, the guiding one first.
     *
     * @return the principles; unmodifiable, never empty
     */
    List<Principle> principles();

    /**
     * The strategy itself. Its address was found in community sources (grade C). The document was not read in full for
     * this library, which follows the official English web edition of the same text.
     *
     * @return the document, with the address at which it was published; never null
     */
    Source document();

    /**
     * Where the names, the motto and the launch were read.
     *
     * @return the sources with their grades, the best first, each with the part that it stands behind; unmodifiable,
     *     never empty
     */
    List<Source> sources();

    /**
     * The Nederlandse Digitaliseringsstrategie of 4 July 2025.
     *
     * @return always the same strategy; never null
     */
    static Strategy nds() {
        return StrategyCatalogue.NDS;
    }
}
