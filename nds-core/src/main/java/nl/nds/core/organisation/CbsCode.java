package nl.nds.core.organisation;

import static nl.nds.core.validation.Argument.arg;

import java.util.List;
import java.util.Optional;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A code of the Centraal Bureau voor de Statistiek for a municipality, such as {@code GM0363}, or a province, such as
 * {@code PV27}.
 *
 * <p>It has one written form: capitals, and four or two ASCII digits, zeros in front included. A code outlives its
 * municipality, so a valid code may be of one that is no more. The Caribbean public bodies have codes like those of
 * municipalities, but are none; they are refused here and have a TOOI code.
 *
 * <p>This class is immutable and thread-safe. It is a value type.
 */
public final class CbsCode {

    private static final String MUNICIPALITY = "GM";
    private static final String PROVINCE = "PV";
    private static final String FIRST_PROVINCE = "PV20";
    private static final String LAST_PROVINCE = "PV31";
    private static final String FIRST_CARIBBEAN = "GM9001";
    private static final String LAST_CARIBBEAN = "GM9003";

    private final String code;

    private CbsCode(String code) {
        this.code = code;
    }

    /**
     * Obtains a CBS code from its text.
     *
     * @param text letters and digits; not null
     * @return the code; not null
     * @throws InvalidDataException if the text is refused; the report does not repeat it
     */
    public static CbsCode of(String text) {
        Report.of(check(text, JsonPointer.ROOT)).orThrow();
        return new CbsCode(text);
    }

    /**
     * Obtains a CBS code from its text, if it is one.
     *
     * @param text any text; not null
     * @return the code, or empty if {@link #of(String)} would refuse the text
     */
    public static Optional<CbsCode> tryParse(String text) {
        return check(text, JsonPointer.ROOT).isEmpty() ? Optional.of(new CbsCode(text)) : Optional.empty();
    }

    /**
     * What is wrong with a text as a CBS code.
     *
     * @param text any text; not null
     * @param path the place of the text; not null
     * @return a violation, or nothing
     */
    public static List<Violation> check(String text, JsonPointer path) {
        return find(text, path).stream().toList();
    }

    private static Optional<Violation> find(String text, JsonPointer path) {
        int odd = 0;
        while (odd < text.length() && isCodeCharacter(text.charAt(odd))) {
            odd++;
        }
        if (odd < text.length()) {
            return Optional.of(NumberForm.oddCharacter(IdentifierScheme.CBS, "A-Z 0-9", text, odd, path, 0));
        }
        int length = text.startsWith(MUNICIPALITY) ? 6 : text.startsWith(PROVINCE) ? 4 : -1;
        if (text.length() != length || NumberForm.endOfDigits(text, 2) < length) {
            boolean onlyDigits = !text.isEmpty() && NumberForm.endOfDigits(text, 0) == text.length();
            return Optional.of((onlyDigits ? OrganisationRules.CBS_LETTERS : OrganisationRules.CBS_FORM).at(path));
        }
        return text.startsWith(PROVINCE) ? province(text, path) : municipality(text, path);
    }

    private static boolean isCodeCharacter(char c) {
        return NumberForm.isDigit(c) || (c >= 'A' && c <= 'Z');
    }

    private static Optional<Violation> province(String text, JsonPointer path) {
        return isBetween(FIRST_PROVINCE, text, LAST_PROVINCE)
                ? Optional.empty()
                : Optional.of(OrganisationRules.CBS_PROVINCE.at(
                        path, arg("first", FIRST_PROVINCE), arg("last", LAST_PROVINCE)));
    }

    private static Optional<Violation> municipality(String text, JsonPointer path) {
        if (NumberForm.isAllZeros(text.substring(MUNICIPALITY.length()))) {
            return Optional.of(OrganisationRules.ALL_ZEROS.at(path, arg("scheme", IdentifierScheme.CBS)));
        }
        return isBetween(FIRST_CARIBBEAN, text, LAST_CARIBBEAN)
                ? Optional.of(OrganisationRules.CBS_CARIBBEAN.at(path))
                : Optional.empty();
    }

    /** Codes of one length are in the order of their digits. */
    private static boolean isBetween(String first, String code, String last) {
        return first.compareTo(code) <= 0 && code.compareTo(last) <= 0;
    }

    /**
     * What the code is of.
     *
     * @return {@link LegalType#MUNICIPALITY} or {@link LegalType#PROVINCE}
     */
    public LegalType kind() {
        return code.startsWith(MUNICIPALITY) ? LegalType.MUNICIPALITY : LegalType.PROVINCE;
    }

    /**
     * The digits of the code, such as {@code 0363}: for a municipality its number in the registers of persons.
     *
     * @return four or two digits
     */
    public String digits() {
        return code.substring(2);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CbsCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * The code as it is written.
     *
     * @return the text that {@link #of(String)} reads as an equal value
     */
    @Override
    public String toString() {
        return code;
    }
}
