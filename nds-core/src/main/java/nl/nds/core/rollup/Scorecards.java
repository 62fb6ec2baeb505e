package nl.nds.core.rollup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.maturity.Scorecard;

/**
 * The outcomes of several assessments, and what they come to together. Immutable and thread-safe; a value type.
 *
 * @param scorecards the scorecards; may be empty; not null
 * @param rollUp what they come to together, or empty if that was not asked; not null
 */
public record Scorecards(List<Scorecard> scorecards, Optional<RollUp> rollUp) {

    /**
     * Obtains scorecards with a roll-up. The list is copied.
     *
     * @param scorecards the scorecards; not null
     * @param rollUp what they come to together, or empty; not null
     */
    public Scorecards {
        scorecards = List.copyOf(scorecards);
        Objects.requireNonNull(rollUp, "rollUp");
    }

    /**
     * Obtains scorecards without a roll-up.
     *
     * @param scorecards the scorecards; not null
     * @return the scorecards; not null
     */
    public static Scorecards of(List<Scorecard> scorecards) {
        return new Scorecards(scorecards, Optional.empty());
    }
}
