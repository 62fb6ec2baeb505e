package nl.nds.core.maturity;

import java.util.List;
import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A node whose outcome is that of the first case that holds.
 *
 * <p>If a case before it is undetermined, so is the node. Immutable and thread-safe; a value type. Not for implementing
 * outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface Decision extends ScoredNode permits ImmutableDecision {

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
     * The cases in their order.
     *
     * @return at least one case; the last one, and only that, has no condition
     */
    List<DecisionCase> cases();

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

    /** Collects the parts of a {@link Decision}. Not thread-safe. */
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
