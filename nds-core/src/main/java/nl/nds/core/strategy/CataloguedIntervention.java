package nl.nds.core.strategy;

import java.util.List;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/** An intervention of the catalogue. Nobody else makes one, so that it needs no builder. */
record CataloguedIntervention(
        String id, LocalizedText label, LocalizedText text, boolean isSeenInPart, List<Source> sources)
        implements Intervention {}
