package nl.nds.core.maturity;

import java.util.List;
import nl.nds.core.number.Decimal;

/**
 * What an indicator can be answered with, and which fraction each answer stands for.
 *
 * <p>Immutable and thread-safe; a value type.
 */
public sealed interface Scale permits ChoiceScale, MeasuredScale, YesNoScale {

    /**
     * Obtains the scale of a number between a worst and a best value.
     *
     * @param worst the number that stands for 0; may exceed the best; not null
     * @param best the number that stands for 1; not null
     * @return the scale; not null
     */
    static NumberScale number(Decimal worst, Decimal best) {
        return NumberScale.builder().worst(worst).best(best).build();
    }

    /**
     * Obtains the scale of a whole number between a worst and a best value, such as a level that somebody gave.
     *
     * @param worst the number that stands for 0; may exceed the best
     * @param best the number that stands for 1
     * @return the scale; not null
     */
    static NumberScale wholeNumber(long worst, long best) {
        return NumberScale.builder()
                .worst(Decimal.of(worst))
                .best(Decimal.of(best))
                .isWhole(true)
                .build();
    }

    /**
     * Obtains the scale of a choice from named options.
     *
     * @param options the options; at least one; not null
     * @return the scale; not null
     */
    static ChoiceScale choice(ChoiceOption... options) {
        return new ChoiceScale(List.of(options));
    }

    /**
     * Obtains the scale of a question that is answered by yes or no.
     *
     * @return the scale; not null
     */
    static YesNoScale yesNo() {
        return YesNoScale.INSTANCE;
    }

    /**
     * Obtains the scale of a count of a total.
     *
     * @return the scale on which none is 0 and all is 1; not null
     */
    static ShareScale share() {
        return ShareScale.builder().build();
    }
}
