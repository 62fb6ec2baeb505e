package nl.nds.core.instrument;

import java.util.Objects;
import nl.nds.core.internal.Texts;

/**
 * What an organisation does about a government measure of the BIO2: a line of its statement of applicability.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param measure the measure; not null
 * @param treatment what is done about it; not null
 */
public record Bio2Entry(Bio2Measure measure, Treatment treatment) {

    /**
     * Obtains an entry.
     *
     * @param measure the measure; not null
     * @param treatment what is done about it; not null
     */
    public Bio2Entry {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(treatment, "treatment");
    }

    /** What is done about a measure. Immutable and thread-safe; a value type. */
    public sealed interface Treatment {}

    /**
     * It is applied.
     *
     * @param evidence how far that is shown; not null
     */
    public record Applied(Bio2Evidence evidence) implements Treatment {
        /**
         * Obtains the treatment.
         *
         * @param evidence how far that is shown; not null
         */
        public Applied {
            Objects.requireNonNull(evidence, "evidence");
        }
    }

    /**
     * By the statement of applicability it cannot apply.
     *
     * @param reason why, as the statement says; not null, not blank
     */
    public record NotApplicable(String reason) implements Treatment {
        /**
         * Obtains the treatment.
         *
         * @param reason why; not null, not blank
         * @throws IllegalArgumentException if the reason is blank
         */
        public NotApplicable {
            Texts.notBlank("the reason why a measure does not apply", reason);
        }
    }

    /**
     * The risk is accepted instead. The BIO2 allows that of no government measure, so this is always a {@linkplain
     * Bio2Compliance#findings() finding}, and shows nothing.
     */
    public record RiskAccepted() implements Treatment {}

    /** What is shown of a measure that applies, or could. */
    Bio2Evidence evidence() {
        return treatment instanceof Applied applied ? applied.evidence() : Bio2Evidence.NONE;
    }

    boolean applies() {
        return !(treatment instanceof NotApplicable);
    }
}
