package nl.nds.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.nds.core.number.Decimal;

/** Differences as people read them; the exact ones are in the JSON. */
final class Amounts {

    private static final int DIGITS = 2;

    private Amounts() {}

    static String amount(Decimal number) {
        return amount(number.toBigDecimal());
    }

    private static String amount(BigDecimal number) {
        BigDecimal rounded = number.setScale(DIGITS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String signed(Decimal number) {
        return signed(number.toBigDecimal());
    }

    static String signed(BigDecimal number) {
        String text = amount(number);
        return text.equals("0") || text.startsWith("-") ? text : "+" + text;
    }
}
