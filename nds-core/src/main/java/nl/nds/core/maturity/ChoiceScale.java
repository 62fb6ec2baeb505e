package nl.nds.core.maturity;

import java.util.List;

/**
 * The scale of a choice from named options.
 *
 * <p>Immutable and thread-safe; a value type. Made from single options by {@link Scale#choice}.
 *
 * @param options the options, in the order in which people see them; at least one, which the model checks; not null
 */
public record ChoiceScale(List<ChoiceOption> options) implements Scale {

    /**
     * Obtains a scale. The list is copied.
     *
     * @param options the options, in the order in which people see them; not null
     */
    public ChoiceScale {
        options = List.copyOf(options);
    }
}
