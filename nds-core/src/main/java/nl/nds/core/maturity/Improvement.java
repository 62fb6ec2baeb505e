package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.number.Decimal;
import org.immutables.value.Value;

/**
 * What raising one answer would bring.
 *
 * <p>The gain is the difference between two scores, not a slope: the model is scored again with the raised answer.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Improvement permits ImmutableImprovement {

    /**
     * The question.
     *
     * @return the id of an answered indicator that is below its best
     */
    String indicator();

    /**
     * What it comes to now.
     *
     * @return the number on its range, of the observations together if there are several, rounded half-even to ten digits
     */
    Decimal now();

    /**
     * What it comes to one step higher: the next option, one more on a scale of whole numbers, yes, the next of its steps,
     * and otherwise the best.
     *
     * @return the number on its range, rounded half-even to ten digits after the point
     */
    Decimal next();

    /**
     * The option that is one step higher.
     *
     * @return the code, {@code true} for a question of yes or no, or empty for measured numbers
     */
    Optional<String> option();

    /**
     * What one step would bring the explained node.
     *
     * @return the difference on its range, rounded half-even to ten digits after the point
     */
    Decimal gain();

    /**
     * What the best answer would bring the explained node.
     *
     * @return the difference on its range, rounded half-even to ten digits after the point
     */
    Decimal gainToBest();

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

    /** Collects the parts of a {@link Improvement}. Not thread-safe. */
    final class Builder extends ImmutableImprovement.Builder {
        Builder() {}
    }
}
