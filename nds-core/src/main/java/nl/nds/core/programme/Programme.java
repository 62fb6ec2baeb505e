package nl.nds.core.programme;

import java.time.LocalDate;
import java.util.List;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import org.immutables.value.Value;

/**
 * Organisations, maturity models and assessments, as known on one date.
 *
 * <p>A programme can be built although things in it do not fit each other; {@link #check} says what is wrong. Immutable and
 * thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Programme permits ImmutableProgramme {

    /**
     * The date as of which the programme is known.
     *
     * @return the date
     */
    LocalDate asOf();

    /**
     * The organisations that take part.
     *
     * @return the organisations; may be empty
     */
    List<Organisation> organisations();

    /**
     * The models that the programme brings along.
     *
     * @return the models; may be empty
     */
    List<MaturityModel> models();

    /**
     * What was assessed.
     *
     * @return the assessments; may be empty
     */
    List<Assessment> assessments();

    /**
     * What is wrong in the programme, by all rules of the domain.
     *
     * @param models where models that the programme does not bring along are looked up; not null
     * @return a report with places in the programme's document; not null
     */
    default Report check(ModelCatalogue models) {
        return new Scoring(this, models).check();
    }

    /**
     * Scores every assessment.
     *
     * @param models where models that the programme does not bring along are looked up; not null
     * @return a scorecard for each assessment, in their order; unmodifiable
     * @throws InvalidDataException with the report of {@link #check}, if an error was found
     */
    default List<Scorecard> score(ModelCatalogue models) {
        return new Scoring(this, models).score();
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

    /** Collects the parts of a {@link Programme}. Not thread-safe. */
    final class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
