package nl.nds.core.strategy;

import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/** A principle of the catalogue. Nobody else makes one, so that it needs no builder. */
record CataloguedPrinciple(String id, LocalizedText text, Optional<String> quotation, List<Source> sources)
        implements Principle {}
