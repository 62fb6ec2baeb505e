package nl.nds.core.instrument;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a government measure of the BIO2, such as {@code 5.01.01}: the control of ISO/IEC 27002 in its first two parts, from
 * chapter 5 to 8, and a sequence number (grade A).
 *
 * <p>Immutable and thread-safe; a value type. The order is that of the baseline.
 *
 * @param text the number as it is written; not null
 */
public record Bio2Number(String text) implements Comparable<Bio2Number> {

    private static final Pattern FORM = Pattern.compile("[5-8](\\.(?!00)[0-9]{2}){2}");

    /**
     * Obtains a number.
     *
     * @param text the number as it is written; not null
     * @throws IllegalArgumentException if the text has another form
     */
    public Bio2Number {
        if (!isNumber(text)) {
            throw new IllegalArgumentException("the number of a measure of the BIO2 is written as 5.01.01");
        }
    }

    /**
     * Obtains a number from its text, if it is one.
     *
     * @param text any text; not null
     * @return the number, or empty if the text has another form
     */
    public static Optional<Bio2Number> tryParse(String text) {
        return isNumber(text) ? Optional.of(new Bio2Number(text)) : Optional.empty();
    }

    private static boolean isNumber(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The control of ISO/IEC 27002 that the measure belongs to, as the BIO2 writes it.
     *
     * @return such as {@code 5.01}
     */
    public String control() {
        return text.substring(0, 4);
    }

    @Override
    public int compareTo(Bio2Number other) {
        return text.compareTo(other.text);
    }

    /**
     * The number as it is written.
     *
     * @return the text that {@link #tryParse} reads as an equal value
     */
    @Override
    public String toString() {
        return text;
    }
}
