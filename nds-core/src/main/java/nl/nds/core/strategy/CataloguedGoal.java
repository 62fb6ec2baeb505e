package nl.nds.core.strategy;

import java.util.List;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/** A goal of the catalogue. Nobody else makes one, so that it needs no builder. */
record CataloguedGoal(
        String id,
        Priority priority,
        int number,
        LocalizedText label,
        LocalizedText text,
        GoalKind kind,
        boolean isCollective,
        List<Source> sources)
        implements StrategicGoal {}
