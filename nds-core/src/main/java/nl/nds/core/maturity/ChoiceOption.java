package nl.nds.core.maturity;

import java.util.Optional;
import nl.nds.core.internal.ValueStyle;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One of the answers to a choice.
 *
 * <p>Immutable and thread-safe; a value type. Not for implementing outside this library.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public sealed interface ChoiceOption permits ImmutableChoiceOption {

    /**
     * The code that an answer gives.
     *
     * @return an id, unique in its scale
     */
    String code();

    /**
     * The text by which people know the option.
     *
     * @return the text, or empty if the code has to do
     */
    Optional<LocalizedText> title();

    /**
     * What the option is worth, on the range of the indicator.
     *
     * @return the number, or empty for an option of a fact that is only compared
     */
    Optional<Decimal> value();

    /**
     * Obtains an option without a title.
     *
     * @param code the code; not null
     * @param value what it is worth; not null
     * @return the option; not null
     */
    static ChoiceOption of(String code, Decimal value) {
        return builder().code(code).value(value).build();
    }

    /**
     * Obtains an option that is only compared, not scored.
     *
     * @param code the code; not null
     * @return the option; not null
     */
    static ChoiceOption unscored(String code) {
        return builder().code(code).build();
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

    /** Collects the parts of a {@link ChoiceOption}. Not thread-safe. */
    final class Builder extends ImmutableChoiceOption.Builder {
        Builder() {}
    }
}
