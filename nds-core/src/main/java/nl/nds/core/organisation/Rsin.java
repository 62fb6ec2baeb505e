package nl.nds.core.organisation;

import java.util.List;
import java.util.Optional;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A Rechtspersonen en Samenwerkingsverbanden Informatienummer: the number of a legal person or partnership in the
 * Handelsregister, the same as its fiscal number.
 *
 * <p>It has nine ASCII digits that pass the 11-proof, with the last digit subtracted. Zeros in front belong to it; nothing
 * is added, trimmed or left out. All known ones begin with 00 or 8; another one that passes cannot be told from a citizen
 * service number (BSN), so it is accepted with a warning, or refused by a strict {@link IdentifierPolicy}. There is no type
 * for a BSN: it never identifies an organisation. That an RSIN passes the 11-proof is prescribed by no published text; all
 * of the registers do.
 *
 * <p>This class is immutable and thread-safe. It is a value type.
 */
public final class Rsin {

    private final String digits;

    private Rsin(String digits) {
        this.digits = digits;
    }

    /**
     * Obtains an RSIN from its text by the default policy.
     *
     * @param text nine digits; not null
     * @return the RSIN; not null
     * @throws InvalidDataException if the text is refused; the report does not repeat it
     */
    public static Rsin of(String text) {
        return of(text, IdentifierPolicy.DEFAULT);
    }

    /**
     * Obtains an RSIN from its text by a policy.
     *
     * @param text nine digits; not null
     * @param policy what is accepted; not null
     * @return the RSIN; not null
     * @throws InvalidDataException if the text is refused; the report does not repeat it
     */
    public static Rsin of(String text, IdentifierPolicy policy) {
        Report.of(check(text, JsonPointer.ROOT, policy)).orThrow();
        return new Rsin(text);
    }

    /**
     * Obtains an RSIN from its text, if it is one by the default policy.
     *
     * @param text any text; not null
     * @return the RSIN, or empty if {@link #of(String)} would refuse the text
     */
    public static Optional<Rsin> tryParse(String text) {
        return tryParse(text, IdentifierPolicy.DEFAULT);
    }

    /**
     * Obtains an RSIN from its text by a policy, if it is one.
     *
     * @param text any text; not null
     * @param policy what is accepted; not null
     * @return the RSIN, or empty if {@link #of(String, IdentifierPolicy)} would refuse the text
     */
    public static Optional<Rsin> tryParse(String text, IdentifierPolicy policy) {
        return Report.of(check(text, JsonPointer.ROOT, policy)).isValid()
                ? Optional.of(new Rsin(text))
                : Optional.empty();
    }

    /**
     * What is wrong with a text as an RSIN, or odd about it by the default policy.
     *
     * @param text any text; not null
     * @param path the place of the text; not null
     * @return violations, or nothing; an error refuses the text, a warning does not
     */
    public static List<Violation> check(String text, JsonPointer path) {
        return check(text, path, IdentifierPolicy.DEFAULT);
    }

    /**
     * What is wrong with a text as an RSIN, or odd about it, by a policy.
     *
     * @param text any text; not null
     * @param path the place of the text; not null
     * @param policy what is accepted; not null
     * @return violations, or nothing; an error refuses the text, a warning does not
     */
    public static List<Violation> check(String text, JsonPointer path, IdentifierPolicy policy) {
        Optional<Violation> broken = NumberForm.RSIN.check(text, path);
        if (broken.isPresent()) {
            return List.of(broken.get());
        }
        return NumberForm.passesElevenProof(text)
                ? suspicion(text, path, policy).stream().toList()
                : List.of(OrganisationRules.RSIN_ELEVEN_PROOF.at(path));
    }

    /** What makes nine digits that pass the 11-proof look like the number of a person. */
    static Optional<Violation> suspicion(String nineDigits, JsonPointer path, IdentifierPolicy policy) {
        if (nineDigits.startsWith("00") || nineDigits.startsWith("8")) {
            return Optional.empty();
        }
        return Optional.of((policy.isStrict()
                        ? OrganisationRules.SUSPECTED_CITIZEN_NUMBER_REFUSED
                        : OrganisationRules.SUSPECTED_CITIZEN_NUMBER)
                .at(path));
    }

    /** Nine digits that are known to be accepted by some policy. */
    static Rsin ofChecked(String nineDigits) {
        return new Rsin(nineDigits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rsin that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /**
     * The RSIN as it is written. It may turn out to be the number of a person: do not log it.
     *
     * @return the text that {@link #of(String)} reads as an equal value, by a policy that accepted it
     */
    @Override
    public String toString() {
        return digits;
    }
}
