package nl.nds.core.maturity;

import java.util.List;
import java.util.Objects;

/**
 * Whether an assessment meets a requirement.
 *
 * <p>A requirement is a condition that comes with the question and not with the model, such as that an objective reaches some
 * level. Immutable and thread-safe; a value type.
 *
 * @param requirement the requirement; not null
 * @param judgement whether it is met; not null
 * @param failing what fails: the nodes that the requirement asks about and that fall short, or what decides them, down to the
 *     nodes that are decided by no other; of what is undetermined, the parts that are open; none if the requirement is met or does not apply; not null
 */
public record Verdict(Condition requirement, Judgement judgement, List<String> failing) {

    /**
     * Whether a requirement is met.
     *
     * @param status the status now; not null
     * @param isCertain whether it stays so whatever the unknown and inconclusive answers turn out to be, since the bounds decide
     *     it already
     */
    public record Judgement(VerdictStatus status, boolean isCertain) {

        /**
         * Obtains a judgement.
         *
         * @param status the status now; not null
         * @param isCertain whether it stays so
         */
        public Judgement {
            Objects.requireNonNull(status, "status");
        }
    }

    /**
     * Obtains a verdict.
     *
     * @param requirement the requirement; not null
     * @param judgement whether it is met; not null
     * @param failing the ids of what fails; not null
     */
    public Verdict {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(judgement, "judgement");
        failing = List.copyOf(failing);
    }

    /**
     * Whether the requirement is met now.
     *
     * @return the status of the judgement
     */
    public VerdictStatus status() {
        return judgement.status();
    }

    /**
     * Whether that stays so whatever is answered.
     *
     * @return true if the bounds decide it already
     */
    public boolean isCertain() {
        return judgement.isCertain();
    }
}
