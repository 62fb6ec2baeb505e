package nl.nds.core.maturity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Logarithms and powers to a hundred digits by series, for the oracle; it shares nothing with what it checks. */
final class Digits {

    private static final MathContext CONTEXT = new MathContext(130);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LN_2 = near(TWO);
    private static final BigDecimal SMALL = BigDecimal.ONE.movePointLeft(128);
    private static final int HALVINGS = 24;

    private Digits() {}

    /** The number with a hundred digits after the point; it counts as irrational. */
    static Fraction irrational(BigDecimal number) {
        Fraction rounded = Fraction.of(number.setScale(100, RoundingMode.HALF_EVEN));
        return new Fraction(rounded.top(), rounded.bottom(), true);
    }

    static BigDecimal of(Fraction fraction) {
        return new BigDecimal(fraction.top()).divide(new BigDecimal(fraction.bottom()), CONTEXT);
    }

    /** The natural logarithm of a number above 0. */
    static BigDecimal ln(Fraction number) {
        BigDecimal rest = of(number);
        // halved or doubled until it is near 1
        int twos = 0;
        while (rest.compareTo(new BigDecimal("1.5")) > 0) {
            rest = rest.divide(TWO, CONTEXT);
            twos++;
        }
        while (rest.compareTo(new BigDecimal("0.75")) < 0) {
            rest = rest.multiply(TWO, CONTEXT);
            twos--;
        }
        return near(rest).add(LN_2.multiply(BigDecimal.valueOf(twos)), CONTEXT);
    }

    /** 2 (z + z³/3 + z⁵/5 + …) with z = (x − 1) / (x + 1). */
    private static BigDecimal near(BigDecimal x) {
        BigDecimal z = x.subtract(BigDecimal.ONE).divide(x.add(BigDecimal.ONE), CONTEXT);
        BigDecimal square = z.multiply(z, CONTEXT);
        BigDecimal power = z;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 1; power.abs().compareTo(BigDecimal.ONE.movePointLeft(135)) > 0; i += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(i), CONTEXT), CONTEXT);
            power = power.multiply(square, CONTEXT);
        }
        return sum.multiply(TWO);
    }

    static BigDecimal exp(BigDecimal x) {
        BigDecimal part = x.divide(new BigDecimal(BigInteger.ONE.shiftLeft(HALVINGS)), CONTEXT);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int i = 1; term.abs().compareTo(SMALL) > 0; i++) {
            term = term.multiply(part, CONTEXT).divide(BigDecimal.valueOf(i), CONTEXT);
            sum = sum.add(term, CONTEXT);
        }
        for (int i = 0; i < HALVINGS; i++) {
            sum = sum.multiply(sum, CONTEXT);
        }
        return sum;
    }

    static BigDecimal power(Fraction base, Fraction exponent) {
        return exp(ln(base).multiply(of(exponent), CONTEXT));
    }
}
