package nl.nds.core.maturity;

import java.util.Objects;
import java.util.Optional;
import nl.nds.core.number.Decimal;
import nl.nds.core.text.LocalizedText;

/**
 * One of the answers to a choice.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param code the code that an answer gives: an id, unique in its scale; not null
 * @param title the text by which people know the option; empty if the code has to do; not null
 * @param value what the option is worth, on the range of the indicator; empty for an option of a fact that is only compared;
 *     not null
 */
public record ChoiceOption(String code, Optional<LocalizedText> title, Optional<Decimal> value) {

    /**
     * Obtains an option.
     *
     * @param code the code that an answer gives; not null
     * @param title the text by which people know the option; empty if the code has to do; not null
     * @param value what it is worth; empty if it is only compared; not null
     */
    public ChoiceOption {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Obtains an option without a title.
     *
     * @param code the code; not null
     * @param value what it is worth; not null
     * @return the option; not null
     */
    public static ChoiceOption of(String code, Decimal value) {
        return new ChoiceOption(code, Optional.empty(), Optional.of(value));
    }

    /**
     * Obtains an option that is only compared, not scored.
     *
     * @param code the code; not null
     * @return the option; not null
     */
    public static ChoiceOption unscored(String code) {
        return new ChoiceOption(code, Optional.empty(), Optional.empty());
    }

    /**
     * This option with a title.
     *
     * @param title the text by which people know it; not null
     * @return an otherwise equal option; not null
     */
    public ChoiceOption withTitle(LocalizedText title) {
        return new ChoiceOption(code, Optional.of(title), value);
    }
}
