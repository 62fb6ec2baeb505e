package nl.nds.examples.importing.answers;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.nds.core.number.Decimal;

/**
 * What stands between the whole and the fraction of a number. It has to be told: {@code 1.500} is one and a half with a point
 * and fifteen hundred to somebody who writes a comma, and nothing in a file says which.
 */
public enum DecimalSign {
    /** As in {@code 61,5}. */
    COMMA(','),
    /** As in {@code 61.5}. */
    POINT('.');

    private final char sign;
    private final Pattern form;

    DecimalSign(char sign) {
        this.sign = sign;
        this.form = Pattern.compile("-?[0-9]+([" + sign + "][0-9]+)?");
    }

    /**
     * Reads a number, without blanks, separators of thousands, exponents or units.
     *
     * @param text the text; not null
     * @return the number, or empty if the text is none that is written with this sign, or has too many digits
     */
    public Optional<Decimal> number(String text) {
        return form.matcher(text).matches() ? Decimal.tryParse(text.replace(sign, '.')) : Optional.empty();
    }
}
