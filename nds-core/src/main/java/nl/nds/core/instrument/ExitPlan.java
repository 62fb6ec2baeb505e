package nl.nds.core.instrument;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How a cloud service can be left.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param scenarios the scenarios that it covers; not null
 * @param testedOn when the organisation last tested it itself, or empty if it did not; not null
 * @param reviewedOn when it was last reviewed, or else made; not null
 */
public record ExitPlan(Set<ExitScenario> scenarios, Optional<LocalDate> testedOn, LocalDate reviewedOn) {

    /**
     * Obtains a plan. The set is copied.
     *
     * @param scenarios the scenarios that it covers; not null
     * @param testedOn when the organisation last tested it itself, or empty; not null
     * @param reviewedOn when it was last reviewed, or else made; not null
     */
    public ExitPlan {
        scenarios = Facts.copyOf(ExitScenario.class, scenarios);
        Objects.requireNonNull(testedOn, "testedOn");
        Objects.requireNonNull(reviewedOn, "reviewedOn");
    }
}
