package nl.nds.core.maturity;

import java.util.List;
import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Why a node came out as it did, and what would change that.
 *
 * <p>It is computed when it is asked for; a scorecard does not carry it.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Explanation permits ImmutableExplanation {

    /**
     * The assessment that is explained.
     *
     * @return its id
     */
    String assessment();

    /**
     * The model that it was scored by.
     *
     * @return id and version
     */
    ModelReference model();

    /**
     * What is explained.
     *
     * @return the outcome of the node
     */
    Outcome outcome();

    /**
     * What adds up to the value of an arithmetic mean.
     *
     * @return the contributions in the order of the model; empty if the node has no value or is of another kind
     */
    List<Contribution> contributions();

    /**
     * What each child of a geometric, harmonic or power mean could still bring.
     *
     * @return the headrooms in the order of the model; empty if the node has no value or is of another kind
     */
    List<Headroom> headrooms();

    /**
     * The next level.
     *
     * @return the level and what is missing, or empty if the node has no value, no levels, or the highest one
     */
    Optional<NextLevel> nextLevel();

    /**
     * What raising the answers would bring, one at a time.
     *
     * @return the improvements, the largest gain of one step first, those without any gain left out
     */
    List<Improvement> improvements();

    /**
     * What is missing.
     *
     * @return the questions below the node, the largest narrowing first
     */
    List<OpenQuestion> openQuestions();

    /**
     * Whether the requirements are met that came with the question.
     *
     * @return a verdict for each requirement, in their order
     */
    List<Verdict> verdicts();

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

    /** Collects the parts of a {@link Explanation}. Not thread-safe. */
    final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
