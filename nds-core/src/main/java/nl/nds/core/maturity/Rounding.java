package nl.nds.core.maturity;

import java.util.List;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;

/**
 * To how many digits after the point a number is rounded, and how.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param digits digits after the point, from 0 to {@value #MAX_DIGITS}
 * @param mode how to round; not null
 */
public record Rounding(int digits, RoundingRule mode) {

    /** The largest number of digits after the point. */
    public static final int MAX_DIGITS = 10;

    /**
     * Obtains a rounding.
     *
     * @param digits digits after the point, from 0 to {@value #MAX_DIGITS}
     * @param mode how to round; not null
     * @throws InvalidDataException if the number of digits is not from 0 to {@value #MAX_DIGITS}
     */
    public Rounding {
        if (digits < 0 || digits > MAX_DIGITS) {
            throw new InvalidDataException(
                    Report.of(List.of(MaturityRules.DIGITS.at(JsonPointer.ROOT.child("digits")))));
        }
    }
}
