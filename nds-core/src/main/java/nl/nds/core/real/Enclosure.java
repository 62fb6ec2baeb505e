package nl.nds.core.real;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import nl.nds.core.number.Rational;

/**
 * Two fractions, in units of 2<sup>-bits</sup>, with a number between them, less than 10<sup>-digits</sup> apart.
 *
 * @param digits how many digits after the point it was made for
 * @param bits what the unit is
 * @param lo at most the number
 * @param hi at least the number
 */
record Enclosure(int digits, int bits, BigInteger lo, BigInteger hi) {

    /** 1 if the number is greater than the fraction, -1 if it is less, and 0 if the fraction is between the two. */
    int compareTo(Rational other) {
        BigInteger unit = other.numerator().shiftLeft(bits);
        return lo.multiply(other.denominator()).compareTo(unit) > 0
                ? 1
                : hi.multiply(other.denominator()).compareTo(unit) < 0 ? -1 : 0;
    }

    /** 1 if the number is greater than the other, -1 if it is less, and 0 if the enclosures have points in common. */
    int compareTo(Enclosure other) {
        int most = Math.max(bits, other.bits);
        int here = most - bits;
        int there = most - other.bits;
        return lo.shiftLeft(here).compareTo(other.hi.shiftLeft(there)) > 0
                ? 1
                : hi.shiftLeft(here).compareTo(other.lo.shiftLeft(there)) < 0 ? -1 : 0;
    }

    Rational low() {
        return Rational.of(lo, BigInteger.ONE.shiftLeft(bits));
    }

    Rational high() {
        return Rational.of(hi, BigInteger.ONE.shiftLeft(bits));
    }

    BigDecimal roundedLow(int digitsAfterPoint, RoundingMode mode) {
        return rounded(lo, digitsAfterPoint, mode);
    }

    BigDecimal roundedHigh(int digitsAfterPoint, RoundingMode mode) {
        return rounded(hi, digitsAfterPoint, mode);
    }

    private BigDecimal rounded(BigInteger number, int digitsAfterPoint, RoundingMode mode) {
        return new BigDecimal(number).divide(new BigDecimal(BigInteger.ONE.shiftLeft(bits)), digitsAfterPoint, mode);
    }
}
