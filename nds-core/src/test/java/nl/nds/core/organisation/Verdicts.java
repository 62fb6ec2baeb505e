package nl.nds.core.organisation;

import java.util.List;
import java.util.stream.Collectors;
import nl.nds.core.text.Language;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Violation;

/** What tests of identifiers ask of violations. */
final class Verdicts {

    static final JsonPointer PLACE = JsonPointer.of("/organisations/3/identifiers/1/value");

    private Verdicts() {}

    /** The codes, with a blank between two. */
    static String codes(List<Violation> found) {
        return found.stream().map(Violation::code).collect(Collectors.joining(" "));
    }

    /** The codes by the default policy. */
    static String codes(IdentifierScheme scheme, String value) {
        return codes(scheme.check(value, PLACE));
    }

    /** All that a violation says, in every language. */
    static String said(Violation violation) {
        StringBuilder said = new StringBuilder(violation + "\n" + violation.arguments() + "\n");
        for (Language language : Language.values()) {
            said.append(violation.message().in(language)).append('\n');
        }
        return said.toString();
    }

    /** The English message of the only violation of a value. */
    static String english(IdentifierScheme scheme, String value) {
        List<Violation> found = scheme.check(value, PLACE);
        if (found.size() != 1) {
            throw new AssertionError("one violation expected, found " + codes(found));
        }
        return found.get(0).message().in(Language.ENGLISH);
    }
}
