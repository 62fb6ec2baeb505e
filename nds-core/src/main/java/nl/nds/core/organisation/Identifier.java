package nl.nds.core.organisation;

import java.util.List;
import java.util.Objects;
import nl.nds.core.time.DateRange;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;

/**
 * A value by which a register knows an organisation in some period. It is text: leading zeros belong to it.
 *
 * <p>Code and numbers of one organisation have periods of their own: after a merger a municipality may keep its code while
 * its number in the Handelsregister is new. Immutable and thread-safe; a value type.
 *
 * @param scheme the register or system; not null
 * @param value the value, with at least one character and no white space; not null
 * @param period the days on which the value is of the organisation; not null
 */
public record Identifier(IdentifierScheme scheme, String value, DateRange period) implements Comparable<Identifier> {

    /** The largest number of characters in a value. */
    public static final int LONGEST = 200;

    /**
     * Obtains an identifier.
     *
     * @param scheme the register or system; not null
     * @param value the value, with at least one character and no white space; not null
     * @param period the days on which the value is of the organisation; not null
     * @throws InvalidDataException if the value is empty, too long, or has white space or control characters
     */
    public Identifier {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(period, "period");
        if (value.isEmpty() || value.length() > LONGEST || hasBlankOrControl(value)) {
            JsonPointer at = JsonPointer.ROOT.child("value");
            throw new InvalidDataException(Report.of(List.of(OrganisationRules.IDENTIFIER_VALUE.at(at))));
        }
    }

    /**
     * Obtains an identifier of which no beginning or end is known.
     *
     * @param scheme the register or system; not null
     * @param value the value, with at least one character and no white space; not null
     * @throws InvalidDataException if the value is empty, too long, or has white space or control characters
     */
    public Identifier(IdentifierScheme scheme, String value) {
        this(scheme, value, DateRange.ALWAYS);
    }

    /** This one without a period, as the key of all that have the same value in the same scheme. */
    Identifier timeless() {
        return period.isAlways() ? this : new Identifier(scheme, value);
    }

    /**
     * Whether two identifiers have the same value in the same scheme, whatever their periods.
     *
     * @param other the other identifier; not null
     * @return true if scheme and value are equal
     */
    public boolean hasSameValueAs(Identifier other) {
        return scheme.equals(other.scheme) && value.equals(other.value);
    }

    /**
     * Compares by scheme, then by value, each as text, and at last by the text of the period. In maps of the JDK values that
     * somebody made to have one hash are found by this order.
     *
     * @param other the other identifier; not null
     * @return below, at or above 0 as this comes before, with or after the other
     */
    @Override
    public int compareTo(Identifier other) {
        int byScheme = scheme.code().compareTo(other.scheme.code());
        int byValue = byScheme != 0 ? byScheme : value.compareTo(other.value);
        return byValue != 0 || period.equals(other.period)
                ? byValue
                : period.toString().compareTo(other.period.toString());
    }

    /** Every such character is one char; there is none among the surrogate pairs. */
    private static boolean hasBlankOrControl(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                return true;
            }
        }
        return false;
    }
}
