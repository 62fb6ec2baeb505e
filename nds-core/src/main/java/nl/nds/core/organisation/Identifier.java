package nl.nds.core.organisation;

import java.util.List;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;

/**
 * A value by which a register knows an organisation. It is text: leading zeros belong to it.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param scheme the register or system; not null
 * @param value the value, with at least one character and no white space; not null
 */
public record Identifier(IdentifierScheme scheme, String value) {

    /** The largest number of characters in a value. */
    public static final int LONGEST = 200;

    /**
     * Obtains an identifier.
     *
     * @param scheme the register or system; not null
     * @param value the value, with at least one character and no white space; not null
     * @throws InvalidDataException if the value is empty, too long, or has white space or control characters
     */
    public Identifier {
        boolean fits = !value.isEmpty()
                && value.length() <= LONGEST
                && value.codePoints().noneMatch(Identifier::isBlankOrControl);
        if (!fits) {
            JsonPointer at = JsonPointer.ROOT.child("value");
            throw new InvalidDataException(Report.of(List.of(OrganisationRules.IDENTIFIER_VALUE.at(at))));
        }
    }

    private static boolean isBlankOrControl(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint);
    }
}
