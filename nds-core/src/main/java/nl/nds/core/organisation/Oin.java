package nl.nds.core.organisation;

import static nl.nds.core.validation.Argument.arg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An Organisatie-identificatienummer: the number under which an organisation is known in digital traffic of government.
 *
 * <p>It has twenty ASCII digits: a prefix of eight that says from which register the main number comes, the main number, and
 * a suffix of zeros. Nothing is added, trimmed or left out, and no code of the scheme stands in front. What else is checked
 * depends on the {@linkplain OinPrefix prefix}. Registered numbers of an older numbering have a suffix other than zeros; they
 * are accepted with a warning. Whether an OIN is registered, or withdrawn, is not part of the number.
 *
 * <p>The OIN of a school holds letters. It is refused unless an {@link IdentifierPolicy} switches it on, as is a test number.
 *
 * <p>This class is immutable and thread-safe. It is a value type.
 */
public final class Oin {

    private static final int LENGTH = 20;

    private final String digits;

    private Oin(String digits) {
        this.digits = digits;
    }

    /**
     * Obtains an OIN from its text by the default policy.
     *
     * @param text twenty digits; not null
     * @return the OIN; not null
     * @throws InvalidDataException if the text is refused; the report does not repeat it
     */
    public static Oin of(String text) {
        return of(text, IdentifierPolicy.DEFAULT);
    }

    /**
     * Obtains an OIN from its text by a policy.
     *
     * @param text twenty digits; not null
     * @param policy what is accepted; not null
     * @return the OIN; not null
     * @throws InvalidDataException if the text is refused; the report does not repeat it
     */
    public static Oin of(String text, IdentifierPolicy policy) {
        Report.of(check(text, JsonPointer.ROOT, policy)).orThrow();
        return new Oin(text);
    }

    /**
     * Obtains an OIN from its text, if it is one by the default policy.
     *
     * @param text any text; not null
     * @return the OIN, or empty if {@link #of(String)} would refuse the text
     */
    public static Optional<Oin> tryParse(String text) {
        return tryParse(text, IdentifierPolicy.DEFAULT);
    }

    /**
     * Obtains an OIN from its text by a policy, if it is one.
     *
     * @param text any text; not null
     * @param policy what is accepted; not null
     * @return the OIN, or empty if {@link #of(String, IdentifierPolicy)} would refuse the text
     */
    public static Optional<Oin> tryParse(String text, IdentifierPolicy policy) {
        return Report.of(check(text, JsonPointer.ROOT, policy)).isValid()
                ? Optional.of(new Oin(text))
                : Optional.empty();
    }

    /**
     * What is wrong with a text as an OIN, or odd about it by the default policy.
     *
     * @param text any text; not null
     * @param path the place of the text; not null
     * @return violations, or nothing; an error refuses the text, a warning does not
     */
    public static List<Violation> check(String text, JsonPointer path) {
        return check(text, path, IdentifierPolicy.DEFAULT);
    }

    /**
     * What is wrong with a text as an OIN, or odd about it, by a policy.
     *
     * @param text any text; not null
     * @param path the place of the text; not null
     * @param policy what is accepted; not null
     * @return violations, or nothing; an error refuses the text, a warning does not
     */
    public static List<Violation> check(String text, JsonPointer path, IdentifierPolicy policy) {
        if (text.length() == LENGTH && text.startsWith(OinPrefix.BRIN.digits())) {
            return brin(text, path, policy).stream().toList();
        }
        Optional<Violation> broken = NumberForm.OIN.check(text, path);
        if (broken.isPresent()) {
            return List.of(broken.get());
        }
        Optional<OinPrefix> prefix = OinPrefix.at(text);
        if (prefix.isEmpty()) {
            return List.of(OrganisationRules.OIN_PREFIX.at(path, arg("accepted", accepted(policy))));
        }
        return switch (prefix.get().treatment()) {
            case FISCAL_NUMBER -> fiscal(text, prefix.get(), path, policy);
            case KVK_NUMBER -> kvk(text, prefix.get(), path).stream().toList();
            case GENERATED -> suffix(text, prefix.get(), path).stream().toList();
            case TEST -> test(prefix.get(), path, policy).stream().toList();
            default -> List.of();
        };
    }

    private static String accepted(IdentifierPolicy policy) {
        return Arrays.stream(OinPrefix.values())
                .filter(prefix -> prefix.isAllowedBy(policy))
                .map(OinPrefix::digits)
                .collect(Collectors.joining(", "));
    }

    private static List<Violation> fiscal(String text, OinPrefix prefix, JsonPointer path, IdentifierPolicy policy) {
        String number = fiscalNumber(text);
        if (NumberForm.isAllZeros(number) || !NumberForm.passesElevenProof(number)) {
            return List.of(OrganisationRules.OIN_FISCAL.at(path, arg("prefix", prefix.digits())));
        }
        List<Violation> found = new ArrayList<>();
        Rsin.suspicion(number, path, policy).ifPresent(found::add);
        suffix(text, prefix, path).ifPresent(found::add);
        return List.copyOf(found);
    }

    private static Optional<Violation> kvk(String text, OinPrefix prefix, JsonPointer path) {
        return text.endsWith("0000") && !NumberForm.isAllZeros(kvkDigits(text))
                ? Optional.empty()
                : Optional.of(OrganisationRules.OIN_KVK.at(path, arg("prefix", prefix.digits())));
    }

    private static Optional<Violation> suffix(String text, OinPrefix prefix, JsonPointer path) {
        return text.endsWith("000")
                ? Optional.empty()
                : Optional.of(OrganisationRules.OIN_SUFFIX.at(path, arg("prefix", prefix.digits())));
    }

    private static Optional<Violation> test(OinPrefix prefix, JsonPointer path, IdentifierPolicy policy) {
        return prefix.isAllowedBy(policy)
                ? Optional.empty()
                : Optional.of(OrganisationRules.OIN_TEST.at(path, arg("prefix", prefix.digits())));
    }

    private static Optional<Violation> brin(String text, JsonPointer path, IdentifierPolicy policy) {
        OinPrefix prefix = OinPrefix.BRIN;
        if (!prefix.isAllowedBy(policy)) {
            return Optional.of(OrganisationRules.OIN_BRIN.at(path, arg("prefix", prefix.digits())));
        }
        String rest = text.substring(OinPrefix.LENGTH);
        boolean fits = rest.chars().allMatch(c -> NumberForm.isDigit((char) c) || (c >= 'A' && c <= 'Z'));
        return fits && !NumberForm.isAllZeros(rest)
                ? Optional.empty()
                : Optional.of(OrganisationRules.OIN_BRIN_FORM.at(path, arg("prefix", prefix.digits())));
    }

    private static String fiscalNumber(String oin) {
        return oin.substring(OinPrefix.LENGTH, OinPrefix.LENGTH + 9);
    }

    private static String kvkDigits(String oin) {
        return oin.substring(OinPrefix.LENGTH, OinPrefix.LENGTH + 8);
    }

    /**
     * From which register the main number comes.
     *
     * @return the prefix
     */
    public OinPrefix prefix() {
        return OinPrefix.at(digits).orElseThrow();
    }

    /**
     * The fiscal number that this OIN was made of: an RSIN, or a Fi-nummer, which has the same form. The organisation may
     * have another RSIN now: the OIN stays when the RSIN changes.
     *
     * @return the number, or empty if the OIN was made of something else
     */
    public Optional<Rsin> rsin() {
        return prefix().treatment() == OinPrefix.Treatment.FISCAL_NUMBER
                ? Optional.of(Rsin.ofChecked(fiscalNumber(digits)))
                : Optional.empty();
    }

    /**
     * The KVK number that this OIN was made of.
     *
     * @return the number, or empty if the OIN was made of something else
     */
    public Optional<KvkNumber> kvkNumber() {
        return prefix() == OinPrefix.KVK ? Optional.of(KvkNumber.ofChecked(kvkDigits(digits))) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Oin that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /**
     * The OIN as it is written.
     *
     * @return the text that {@link #of(String)} reads as an equal value, by a policy that accepted it
     */
    @Override
    public String toString() {
        return digits;
    }
}
