package nl.nds.core.strategy;

import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/** An umbrella body of the catalogue. Nobody else makes one, so that it needs no builder. */
record CataloguedUmbrellaBody(
        String id, Optional<String> abbreviation, LocalizedText name, GovernmentGroup group, List<Source> sources)
        implements UmbrellaBody {}
