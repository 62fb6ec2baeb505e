package nl.nds.core.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.validation.Argument;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A decimal number with one canonical form: 1.1, 1.10 and 11e-1 are the same value and are written {@code 1.1}.
 *
 * <p>A decimal has at most {@value #MAX_PRECISION} significant digits, at most {@value #MAX_INTEGER_DIGITS} digits before
 * the point and at most {@value #MAX_SCALE} after it. The limits are this library's own. They keep every operation cheap,
 * whatever somebody writes: {@code 1e999999999} is refused without being expanded. Only the value counts, not how it is
 * written: zeros at the end, zeros that begin an exponent, and the exponent of 0 do not matter. There is no negative
 * zero, no NaN and no infinity.
 *
 * <p>This class is immutable and thread-safe. It is a value type, ordered by size.
 */
public final class Decimal implements Comparable<Decimal> {

    /** The largest number of significant digits. */
    public static final int MAX_PRECISION = 34;

    /** The largest number of digits before the point. */
    public static final int MAX_INTEGER_DIGITS = 20;

    /** The largest number of digits after the point. */
    public static final int MAX_SCALE = 40;

    /** The number 0. */
    public static final Decimal ZERO = new Decimal(BigDecimal.ZERO);

    /** The number 1. */
    public static final Decimal ONE = new Decimal(BigDecimal.ONE);

    /** The rule that a number is written as JSON writes it and stays within the limits. */
    public static final Rule FORM = Rule.of(
            "NDS-DOC-014",
            Severity.ERROR,
            "a number has at most {significant} significant digits, {before} before and {after} after the point, and is"
                    + " written as in JSON, with a point as decimal sign",
            "een getal heeft ten hoogste {significant} significante cijfers, {before} voor en {after} achter de punt, en"
                    + " wordt geschreven als in JSON, met een punt als decimaalteken");

    /** An exponent so large that no text has digits enough to make up for it. */
    private static final long FAR = 1L << 40;

    /** With a point among them, as many characters as hold no number that is too large for a long. */
    private static final int SIMPLE_LENGTH = 18;

    private final BigDecimal value;

    private Decimal(BigDecimal value) {
        this.value = value;
    }

    /**
     * Obtains a decimal from its text.
     *
     * @param text a number as JSON writes it, such as {@code -0.5} or {@code 1e3}; not null
     * @return the decimal; not null
     * @throws InvalidDataException if the text is no such number or lies outside the limits
     */
    public static Decimal of(String text) {
        return tryParse(text).orElseThrow(Decimal::refusal);
    }

    /**
     * Obtains a decimal from a whole number.
     *
     * @param number any number
     * @return the decimal; not null
     */
    public static Decimal of(long number) {
        return new Decimal(canonical(BigDecimal.valueOf(number)));
    }

    /**
     * Obtains a decimal from a {@link BigDecimal}.
     *
     * @param number the number; its scale does not matter; not null
     * @return the decimal; not null
     * @throws InvalidDataException if the number lies outside the limits
     */
    public static Decimal of(BigDecimal number) {
        Decimal decimal = withinLimits(number);
        if (decimal == null) {
            throw refusal();
        }
        return decimal;
    }

    /**
     * Obtains a decimal from its text, if it is one.
     *
     * @param text any text; not null
     * @return the decimal, or empty if {@link #of(String)} would refuse the text
     */
    public static Optional<Decimal> tryParse(String text) {
        Decimal simple = simple(text);
        if (simple != null) {
            return Optional.of(simple);
        }
        return isJsonNumber(text) ? Optional.ofNullable(withinLimits(text)) : Optional.empty();
    }

    /**
     * What is wrong with a text as a decimal.
     *
     * @param text any text; not null
     * @param path the place of the text; not null
     * @return a violation of {@link #FORM}, or nothing
     */
    public static List<Violation> check(String text, JsonPointer path) {
        return tryParse(text).isPresent() ? List.of() : List.of(violation(path));
    }

    private static InvalidDataException refusal() {
        return new InvalidDataException(Report.of(List.of(violation(JsonPointer.ROOT))));
    }

    private static Violation violation(JsonPointer path) {
        return FORM.at(
                path,
                Argument.arg("significant", MAX_PRECISION),
                Argument.arg("before", MAX_INTEGER_DIGITS),
                Argument.arg("after", MAX_SCALE));
    }

    /**
     * What nearly all numbers are, in one pass: so few digits that they fit a long, with or without a point. Null for all
     * others, right or wrong.
     */
    private static @Nullable Decimal simple(String text) {
        int length = text.length();
        int begin = text.startsWith("-") ? 1 : 0;
        if (length - begin > SIMPLE_LENGTH) {
            return null;
        }
        long digits = 0;
        int point = -1;
        for (int i = begin; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                digits = 10 * digits + (c - '0');
            } else {
                return null;
            }
        }
        int integer = (point < 0 ? length : point) - begin;
        if (integer == 0 || point == length - 1 || (integer > 1 && text.charAt(begin) == '0')) {
            return null;
        }
        int scale = point < 0 ? 0 : length - 1 - point;
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return digits == 0 ? ZERO : new Decimal(BigDecimal.valueOf(begin == 0 ? digits : -digits, scale));
    }

    /** Looks at where the digits of a JSON number stand; makes a number of them only if it stays within the limits. */
    private static @Nullable Decimal withinLimits(String number) {
        int end = endOfDigits(number);
        int point = number.indexOf('.');
        if (point < 0) {
            point = end;
        }
        int first = 0;
        while (first < end && !isSignificant(number.charAt(first))) {
            first++;
        }
        if (first == end) {
            return ZERO;
        }
        int last = end - 1;
        while (!isSignificant(number.charAt(last))) {
            last--;
        }
        int precision = last - first + (first < point && point < last ? 0 : 1);
        long power = exponent(number, end) + point - last - (last < point ? 1 : 0); // of ten, of the last digit
        if (precision > MAX_PRECISION || -power > MAX_SCALE || precision + power > MAX_INTEGER_DIGITS) {
            return null;
        }
        String digits = number.substring(first, last + 1).replace(".", "");
        BigDecimal unscaled = new BigDecimal(number.charAt(0) == '-' ? "-" + digits : digits);
        return new Decimal(unscaled.movePointRight((int) power));
    }

    private static int endOfDigits(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (isExponentMark(number.charAt(i))) {
                return i;
            }
        }
        return number.length();
    }

    private static boolean isExponentMark(char c) {
        return c == 'e' || c == 'E';
    }

    private static boolean isSignificant(char c) {
        return c >= '1' && c <= '9';
    }

    /** The exponent, or {@link #FAR} in its direction if it is farther away than that. */
    private static long exponent(String number, int mark) {
        long exponent = 0;
        for (int i = mark + 1; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                exponent = Math.min(10 * exponent + (c - '0'), FAR);
            }
        }
        return mark < number.length() && number.charAt(mark + 1) == '-' ? -exponent : exponent;
    }

    /** Looks at precision and scale, and divides once at most; never expands the number. */
    private static @Nullable Decimal withinLimits(BigDecimal number) {
        if (number.signum() == 0) {
            return ZERO;
        }
        long precision = number.precision();
        long scale = number.scale();
        long surplus = Math.max(precision - MAX_PRECISION, scale - MAX_SCALE); // digits at the end that must be zeros
        if (precision - scale > MAX_INTEGER_DIGITS) {
            return null;
        }
        if (surplus <= 0) {
            return new Decimal(canonical(number));
        }
        if (number.unscaledValue().getLowestSetBit() < surplus) {
            return null; // no multiple of that power of two, so none of that power of ten
        }
        BigInteger[] shortened = number.unscaledValue().divideAndRemainder(BigInteger.TEN.pow((int) surplus));
        return shortened[1].signum() == 0
                ? new Decimal(canonical(new BigDecimal(shortened[0], (int) (scale - surplus))))
                : null;
    }

    private static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isJsonNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int integer = digits(text, at);
        if (integer == at || (text.charAt(at) == '0' && integer > at + 1)) {
            return false;
        }
        at = integer;
        if (at < text.length() && text.charAt(at) == '.') {
            int fraction = digits(text, at + 1);
            if (fraction == at + 1) {
                return false;
            }
            at = fraction;
        }
        if (at < text.length() && isExponentMark(text.charAt(at))) {
            int sign = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
            int exponent = digits(text, at + 1 + sign);
            if (exponent == at + 1 + sign) {
                return false;
            }
            at = exponent;
        }
        return at == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /**
     * The number as a {@link BigDecimal} without trailing zeros after the point.
     *
     * @return the number; its scale is at least 0
     */
    public BigDecimal toBigDecimal() {
        return value;
    }

    /**
     * Whether the number has nothing after the point.
     *
     * @return true for 3 and 3.0
     */
    public boolean isWhole() {
        return value.scale() == 0;
    }

    /**
     * The sign of the number.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return value.signum();
    }

    @Override
    public int compareTo(Decimal other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decimal that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    /**
     * The number in plain notation, with a point and without an exponent or trailing zeros.
     *
     * @return the text that {@link #of(String)} reads as an equal decimal
     */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
