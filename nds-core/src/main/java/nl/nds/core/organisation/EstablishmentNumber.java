package nl.nds.core.organisation;

import java.util.List;
import java.util.Optional;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A branch number (vestigingsnummer): the number of one establishment in the Handelsregister.
 *
 * <p>It has twelve ASCII digits, not all of them zeros, and no check digit. Zeros in front are common and belong to it;
 * nothing is added, trimmed or left out. It identifies only together with the KVK number of the organisation that the
 * establishment is of, since it moves along with a take-over: {@link KvkEstablishment} has both.
 *
 * <p>This class is immutable and thread-safe. It is a value type.
 */
public final class EstablishmentNumber {

    private final String digits;

    private EstablishmentNumber(String digits) {
        this.digits = digits;
    }

    /**
     * Obtains a branch number from its text.
     *
     * @param text twelve digits; not null
     * @return the branch number; not null
     * @throws InvalidDataException if the text is refused; the report does not repeat it
     */
    public static EstablishmentNumber of(String text) {
        Report.of(check(text, JsonPointer.ROOT)).orThrow();
        return new EstablishmentNumber(text);
    }

    /**
     * Obtains a branch number from its text, if it is one.
     *
     * @param text any text; not null
     * @return the branch number, or empty if {@link #of(String)} would refuse the text
     */
    public static Optional<EstablishmentNumber> tryParse(String text) {
        return check(text, JsonPointer.ROOT).isEmpty() ? Optional.of(new EstablishmentNumber(text)) : Optional.empty();
    }

    /**
     * What is wrong with a text as a branch number.
     *
     * @param text any text; not null
     * @param path the place of the text; not null
     * @return a violation, or nothing
     */
    public static List<Violation> check(String text, JsonPointer path) {
        return NumberForm.BRANCH.check(text, path).stream().toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EstablishmentNumber that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /**
     * The branch number as it is written.
     *
     * @return the text that {@link #of(String)} reads as an equal value
     */
    @Override
    public String toString() {
        return digits;
    }
}
