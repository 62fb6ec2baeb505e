package nl.nds.core.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.commitment.Agreement;
import nl.nds.core.commitment.Commitment;
import nl.nds.core.commitment.Endorsement;
import nl.nds.core.extension.Extensions;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Timeline;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.register.RegisterReference;
import nl.nds.core.rollup.RollUp;
import nl.nds.core.rollup.RollUpQuestion;
import nl.nds.core.sensitivity.Assessed;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import org.immutables.value.Value;

/**
 * Organisations, what they agreed and answered, maturity models and assessments, as known on one date.
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
     * The register that organisations of the programme are taken from.
     *
     * @return id and edition, or empty if no organisation is given by reference to a register
     */
    Optional<RegisterReference> register();

    /**
     * The organisations that take part.
     *
     * @return the organisations; may be empty
     */
    List<Organisation> organisations();

    /**
     * What has been agreed.
     *
     * @return the agreements; may be empty
     */
    List<Agreement> agreements();

    /**
     * What umbrella bodies support.
     *
     * @return the endorsements; may be empty
     */
    List<Endorsement> endorsements();

    /**
     * What the organisations answered to the agreements.
     *
     * @return the commitments; may be empty
     */
    List<Commitment> commitments();

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
     * What users added to it, which this library keeps and does not look into (not in the NDS).
     *
     * @return the extensions; empty if there are none
     */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * What is wrong in the programme, by all rules of the domain. A {@link RuleBook} checks it by others.
     *
     * @param models where models that the programme does not bring along are looked up; not null
     * @return a report with places in the programme's document; not null
     */
    default Report check(ModelCatalogue models) {
        return RuleBook.standard().check(this, models);
    }

    /**
     * What is wrong in the programme, by all rules of the domain, with a register to look up successors in that the programme
     * does not have itself. Without it, or if the programme names another one, nothing is said about successors that may be
     * in it.
     *
     * @param models where models that the programme does not bring along are looked up; not null
     * @param register the register that the programme names; not null
     * @return a report with places in the programme's document; not null
     */
    default Report check(ModelCatalogue models, OrganisationRegister register) {
        return RuleBook.standard().check(this, models, register);
    }

    /**
     * Scores every assessment.
     *
     * @param models where models that the programme does not bring along are looked up; not null
     * @return a scorecard for each assessment, in their order; unmodifiable
     * @throws InvalidDataException with a report, if there is an error outside agreements and commitments
     */
    default List<Scorecard> score(ModelCatalogue models) {
        return new Scoring(this, models, null).score();
    }

    /**
     * The assessments by one model that stand for their subjects, ready for an analysis of them together: of each subject the
     * latest, of several on that day the one by the assessor whose word counts most, and of several of these the last in
     * the list.
     *
     * @param models where models that the programme does not bring along are looked up; not null
     * @param model id and version of the model; not null
     * @return the assessments, with the facts and the name that the programme knows of their subject, in the order of the
     *     list; unmodifiable
     * @throws InvalidDataException with a report, if there is an error outside agreements and commitments
     */
    default List<Assessed> assessed(ModelCatalogue models, ModelReference model) {
        return new Scoring(this, models, null).assessed(model);
    }

    /**
     * Explains the outcome of one node of one assessment.
     *
     * @param models where models that the programme does not bring along are looked up; not null
     * @param assessment the id of the assessment; not null
     * @param node the id of the node, or empty for the one that stands for the whole; not null
     * @param requirements conditions to judge as well; not null
     * @return the explanation, or empty if the programme has no assessment with that id
     * @throws InvalidDataException with a report, if there is an error outside agreements and commitments, or with that of requirements
     *     that do not fit the model
     * @throws IllegalArgumentException if the model has no node with that id that gets an outcome
     */
    default Optional<Explanation> explain(
            ModelCatalogue models, String assessment, Optional<String> node, List<Condition> requirements) {
        return new Scoring(this, models, null).explain(assessment, node, requirements);
    }

    /**
     * Adds every assessment to a timeline, which compares what subjects came to over time.
     *
     * @param models where models that the programme does not bring along are looked up; not null
     * @param timeline the timeline, to which other programmes may add theirs; not null
     * @throws InvalidDataException with a report, if there is an error outside agreements and commitments
     * @throws IllegalArgumentException if the timeline knows another model with the id and version of one used here
     */
    default void addTo(ModelCatalogue models, Timeline timeline) {
        new Scoring(this, models, null).addTo(timeline);
    }

    /**
     * What became of the agreements on a day: who answered what, how the commitments do, what is due, what is covered by none.
     * Mistakes in agreements and commitments do not keep it from being made; {@link #check} tells them.
     *
     * @param models where models that the programme does not bring along are looked up; not null
     * @param day the day; not null
     * @return the overview; not null
     * @throws InvalidDataException with a report, if there is an error outside agreements and commitments
     */
    default Overview overview(ModelCatalogue models, LocalDate day) {
        return new Scoring(this, models, null).overview(day);
    }

    /**
     * What the organisations that exist on a day come to together, by every model that any of them was assessed by until then: by
     * group, and all of them, each counted once. Of each the latest assessment as a whole counts; of several on one day the one by
     * the assessor whose word counts most. What it says is unknown once its validity is over on that day. For an organisation that was
     * not assessed, the bounds are what it can come to while nothing is known but what the programme knows about it.
     *
     * @param models where models that the programme does not bring along are looked up; not null
     * @param question the day, and what else is asked; not null
     * @return the roll-up; not null
     * @throws InvalidDataException with a report, if there is an error outside agreements and commitments
     */
    default RollUp rollUp(ModelCatalogue models, RollUpQuestion question) {
        return new Scoring(this, models, null).rollUp(question);
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
