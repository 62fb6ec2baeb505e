package nl.nds.core.organisation;

import static nl.nds.core.validation.Argument.arg;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Violation;

/**
 * The form of a number with a fixed count of ASCII digits. What it is not is told from what it may have been, without
 * repeating it: it may be the number of a person.
 */
final class NumberForm {

    /** An OIN. As a number it loses the seven or six zeros of its prefix. */
    static final NumberForm OIN = new NumberForm(IdentifierScheme.OIN, 20, Set.of(13, 14));
    /** An RSIN. The only leading zeros are the two of the older series. */
    static final NumberForm RSIN = new NumberForm(IdentifierScheme.RSIN, 9, Set.of(7));
    /** A KVK number. */
    static final NumberForm KVK = new NumberForm(IdentifierScheme.KVK, 8, Set.of(7));
    /** A branch number, without its KVK number. */
    static final NumberForm BRANCH = new NumberForm(IdentifierScheme.KVK_ESTABLISHMENT, 12, Set.of(11));

    private static final Map<Integer, IdentifierScheme> BY_LENGTH = Map.of(
            8, IdentifierScheme.KVK,
            9, IdentifierScheme.RSIN,
            12, IdentifierScheme.KVK_ESTABLISHMENT,
            20, IdentifierScheme.OIN);

    private final IdentifierScheme scheme;
    private final int length;
    private final Set<Integer> withoutZeros;

    private NumberForm(IdentifierScheme scheme, int length, Set<Integer> withoutZeros) {
        this.scheme = scheme;
        this.length = length;
        this.withoutZeros = withoutZeros;
    }

    /** The first thing that is wrong with a text as such a number, or nothing. */
    Optional<Violation> check(String text, JsonPointer path) {
        return check(text, path, 0);
    }

    /** As {@link #check(String, JsonPointer)}, of a text that stands behind other characters. */
    Optional<Violation> check(String text, JsonPointer path, int charactersBefore) {
        int odd = endOfDigits(text, 0);
        if (odd < text.length()) {
            return Optional.of(
                    hasLabel(text)
                            ? OrganisationRules.LABEL.at(path, arg("scheme", scheme))
                            : oddCharacter(scheme, "0-9", text, odd, path, charactersBefore));
        }
        if (text.length() != length) {
            return Optional.of(otherLength(text.length(), path));
        }
        return isAllZeros(text)
                ? Optional.of(OrganisationRules.ALL_ZEROS.at(path, arg("scheme", scheme)))
                : Optional.empty();
    }

    /** Whether all that is wrong is something in front, up to a colon or point: a code of the scheme, or its name. */
    private boolean hasLabel(String text) {
        int behind = Math.max(text.lastIndexOf(':'), text.lastIndexOf('.')) + 1;
        return behind > 0 && text.length() - behind == length && endOfDigits(text, behind) == text.length();
    }

    private Violation otherLength(int actual, JsonPointer path) {
        IdentifierScheme other = BY_LENGTH.get(actual);
        if (other != null) {
            return OrganisationRules.OTHER_SCHEME.at(
                    path, arg("scheme", scheme), arg("expected", length), arg("actual", actual), arg("other", other));
        }
        return (withoutZeros.contains(actual) ? OrganisationRules.ZEROS_LOST : OrganisationRules.LENGTH)
                .at(path, arg("scheme", scheme), arg("expected", length), arg("actual", actual));
    }

    /** Names the character at an index by its code point, and where it stands as people count. */
    static Violation oddCharacter(
            IdentifierScheme scheme, String accepted, String text, int index, JsonPointer path, int charactersBefore) {
        return OrganisationRules.CHARACTER.at(
                path,
                arg("scheme", scheme),
                arg("accepted", accepted),
                arg("position", charactersBefore + text.codePointCount(0, index) + 1),
                arg("character", String.format(Locale.ROOT, "U+%04X", text.codePointAt(index))));
    }

    static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAllZeros(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** Whether nine digits pass the 11-proof of fiscal numbers, in which the last digit is subtracted. */
    static boolean passesElevenProof(String nineDigits) {
        int sum = -(nineDigits.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (nineDigits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
