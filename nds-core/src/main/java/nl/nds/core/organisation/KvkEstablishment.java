package nl.nds.core.organisation;

import static nl.nds.core.validation.Argument.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;

/**
 * One establishment of an organisation in the Handelsregister: the KVK number of the organisation and the number of the
 * branch.
 *
 * <p>It is written as the KVK number, a hyphen and the branch number, such as {@code 69599084-990000541921}; that form is
 * this library's own. A branch number alone does not identify, since it moves along with a take-over.
 *
 * <p>Immutable and thread-safe; a value type.
 *
 * @param kvkNumber the number of the organisation; not null
 * @param establishmentNumber the number of the branch; not null
 */
public record KvkEstablishment(KvkNumber kvkNumber, EstablishmentNumber establishmentNumber) {

    private static final char SEPARATOR = '-';

    /**
     * Obtains an establishment.
     *
     * @param kvkNumber the number of the organisation; not null
     * @param establishmentNumber the number of the branch; not null
     */
    public KvkEstablishment {
        Objects.requireNonNull(kvkNumber, "kvkNumber");
        Objects.requireNonNull(establishmentNumber, "establishmentNumber");
    }

    /**
     * Obtains an establishment from its text.
     *
     * @param text eight digits, a hyphen and twelve digits; not null
     * @return the establishment; not null
     * @throws InvalidDataException if the text is refused; the report does not repeat it
     */
    public static KvkEstablishment of(String text) {
        Report.of(check(text, JsonPointer.ROOT)).orThrow();
        int hyphen = text.indexOf(SEPARATOR);
        return new KvkEstablishment(
                KvkNumber.of(text.substring(0, hyphen)), EstablishmentNumber.of(text.substring(hyphen + 1)));
    }

    /**
     * Obtains an establishment from its text, if it is one.
     *
     * @param text any text; not null
     * @return the establishment, or empty if {@link #of(String)} would refuse the text
     */
    public static Optional<KvkEstablishment> tryParse(String text) {
        return check(text, JsonPointer.ROOT).isEmpty() ? Optional.of(of(text)) : Optional.empty();
    }

    /**
     * What is wrong with a text as an establishment.
     *
     * @param text any text; not null
     * @param path the place of the text; not null
     * @return violations, or nothing
     */
    public static List<Violation> check(String text, JsonPointer path) {
        int hyphen = text.indexOf(SEPARATOR);
        if (hyphen < 0) {
            boolean isBranch = EstablishmentNumber.tryParse(text).isPresent();
            return List.of(
                    isBranch
                            ? OrganisationRules.BRANCH_ALONE.at(path)
                            : OrganisationRules.BRANCH_FORM.at(
                                    path, arg("scheme", IdentifierScheme.KVK_ESTABLISHMENT)));
        }
        String kvk = text.substring(0, hyphen);
        List<Violation> found = new ArrayList<>();
        NumberForm.KVK.check(kvk, path).ifPresent(found::add);
        NumberForm.BRANCH
                .check(text.substring(hyphen + 1), path, kvk.codePointCount(0, hyphen) + 1)
                .ifPresent(found::add);
        return List.copyOf(found);
    }

    /**
     * Both numbers with a hyphen between them.
     *
     * @return the text that {@link #of(String)} reads as an equal value
     */
    @Override
    public String toString() {
        return kvkNumber + String.valueOf(SEPARATOR) + establishmentNumber;
    }
}
