package nl.nds.core.maturity;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import org.immutables.value.Value;

/**
 * A node that is answered.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Indicator extends ScoredNode permits ImmutableIndicator {

    @Override
    String id();

    @Override
    Optional<LocalizedText> title();

    @Override
    Optional<LocalizedText> description();

    @Override
    Optional<Condition> appliesIf();

    @Override
    Optional<Range> range();

    @Override
    List<Gate> gates();

    @Override
    Optional<Rounding> round();

    @Override
    Optional<Decimal> minimumCoverage();

    @Override
    Optional<String> levels();

    @Override
    Optional<Rounding> show();

    /**
     * What is asked of whoever answers.
     *
     * @return the question, or empty if the title has to do
     */
    Optional<LocalizedText> question();

    /**
     * What the answer counts or measures, such as a share of services.
     *
     * @return the unit, or empty if the scale says it all
     */
    Optional<LocalizedText> unit();

    /**
     * What shows that an answer is right.
     *
     * @return what counts as evidence, or empty if nothing is said of it
     */
    Optional<LocalizedText> evidence();

    /**
     * What the indicator rests on, beside the sources of the model.
     *
     * @return the documents; may be empty
     */
    List<Source> sources();

    /**
     * What the indicator can be answered with.
     *
     * @return the scale
     */
    Scale scale();

    /**
     * What the indicator is worth in a state without a value, whoever its parents are.
     *
     * @return the policies {@link StatePolicy#ZERO}, {@link StatePolicy#FULL} or {@link StatePolicy#REFUSE}; what they
     *     leave undecided, every parent decides
     */
    @Value.Default
    default StatePolicies states() {
        return StatePolicies.undecided();
    }

    /**
     * How long an answer stays good after it was observed. The last day still counts.
     *
     * @return a period of at least a day, or empty if answers do not expire
     */
    Optional<Period> validity();

    /**
     * How several observations become one answer.
     *
     * @return the combination, or empty if there is one answer only
     */
    Optional<Combination> combine();
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

    /** Collects the parts of a {@link Indicator}. Not thread-safe. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
