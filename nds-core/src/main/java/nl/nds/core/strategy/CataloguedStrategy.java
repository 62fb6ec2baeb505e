package nl.nds.core.strategy;

import java.time.LocalDate;
import java.util.List;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/** The strategy of the catalogue. Nobody else makes one, so that it needs no builder. */
record CataloguedStrategy(
        LocalizedText name,
        String abbreviation,
        String earlierEnglishName,
        String edition,
        LocalizedText motto,
        LocalDate launchedOn,
        StrategyEvent adoption,
        LocalDate knownAsOf,
        Principle guidingPrinciple,
        List<Principle> principles,
        Source document,
        List<Source> sources)
        implements Strategy {}
