package nl.nds.core.organisation;

import java.util.List;
import java.util.Optional;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A KVK number: the number of an organisation in the Handelsregister.
 *
 * <p>It has eight ASCII digits, not all of them zeros, and no check digit. Zeros in front belong to it; nothing is added,
 * trimmed or left out.
 *
 * <p>This class is immutable and thread-safe. It is a value type.
 */
public final class KvkNumber {

    private final String digits;

    private KvkNumber(String digits) {
        this.digits = digits;
    }

    /**
     * Obtains a KVK number from its text.
     *
     * @param text eight digits; not null
     * @return the KVK number; not null
     * @throws InvalidDataException if the text is refused; the report does not repeat it
     */
    public static KvkNumber of(String text) {
        Report.of(check(text, JsonPointer.ROOT)).orThrow();
        return new KvkNumber(text);
    }

    /**
     * Obtains a KVK number from its text, if it is one.
     *
     * @param text any text; not null
     * @return the KVK number, or empty if {@link #of(String)} would refuse the text
     */
    public static Optional<KvkNumber> tryParse(String text) {
        return check(text, JsonPointer.ROOT).isEmpty() ? Optional.of(new KvkNumber(text)) : Optional.empty();
    }

    /**
     * What is wrong with a text as a KVK number.
     *
     * @param text any text; not null
     * @param path the place of the text; not null
     * @return a violation, or nothing
     */
    public static List<Violation> check(String text, JsonPointer path) {
        return NumberForm.KVK.check(text, path).stream().toList();
    }

    /** Eight digits that are known to be a KVK number. */
    static KvkNumber ofChecked(String eightDigits) {
        return new KvkNumber(eightDigits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KvkNumber that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /**
     * The KVK number as it is written.
     *
     * @return the text that {@link #of(String)} reads as an equal value
     */
    @Override
    public String toString() {
        return digits;
    }
}
