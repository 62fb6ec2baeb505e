package nl.nds.core.maturity;

import java.time.LocalDate;
import java.util.Map;
import nl.nds.core.extension.Extensions;
import nl.nds.core.internal.OrderedValueStyle;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Report;
import org.immutables.value.Value;

/**
 * The answers that somebody gave about a subject, on a day, to the questions of one version of a model.
 *
 * <p>Whether the answers fit the model is checked where the two meet: {@link Scorer#check(Assessment)}. Immutable and
 * thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@OrderedValueStyle
public sealed interface Assessment permits ImmutableAssessment {

    /**
     * The id of the assessment.
     *
     * @return an id, unique in its document
     */
    String id();

    /**
     * What is assessed.
     *
     * @return the subject
     */
    Subject subject();

    /**
     * Which questions are answered.
     *
     * @return id and version of the model
     */
    ModelReference model();

    /**
     * The day on which the answers hold.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * Who assessed.
     *
     * @return the kind of assessor
     */
    Assessor assessor();

    /**
     * The answers by the id of the indicator, fact or group.
     *
     * @return the answers; what is missing is unknown
     */
    Map<String, Answer> answers();

    /**
     * What users added to it, which this library keeps and does not look into (not in the NDS).
     *
     * @return the extensions; empty if there are none
     */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Starts an empty value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this value. Setting a list or map replaces it, adding to it extends it.
     *
     * @return a new builder that holds every part of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Assessment}. Not thread-safe. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}

        /**
         * The assessment of what was set.
         *
         * @return the assessment; not null
         * @throws InvalidDataException if its id does not have the form of one
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public Assessment build() {
            Assessment assessment = super.build();
            Report.of(LocalId.check(assessment.id(), JsonPointer.ROOT.child("id")))
                    .orThrow();
            return assessment;
        }
    }
}
