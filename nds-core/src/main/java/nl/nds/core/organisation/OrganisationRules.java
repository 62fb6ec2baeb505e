package nl.nds.core.organisation;

import java.util.List;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;

/** The rules of organisations ({@code NDS-ORG-…}). */
public final class OrganisationRules {

    static final Rule NO_IDENTIFIER = Rule.of(
            "NDS-ORG-001",
            Severity.ERROR,
            "an organisation has at least one identifier; a name is not a key",
            "een organisatie heeft ten minste één identificatie; een naam is geen sleutel");
    static final Rule NO_NAME = Rule.of(
            "NDS-ORG-002",
            Severity.ERROR,
            "an organisation has at least one name",
            "een organisatie heeft ten minste één naam");
    static final Rule IDENTIFIER_VALUE = Rule.of(
            "NDS-ORG-003",
            Severity.ERROR,
            "the value of an identifier has 1 to 200 characters, none of them white space",
            "de waarde van een identificatie heeft 1 tot 200 tekens, zonder witruimte");
    static final Rule DUPLICATE_IDENTIFIER = Rule.of(
            "NDS-ORG-004",
            Severity.ERROR,
            "this identifier is there before in the same organisation",
            "deze identificatie staat al eerder bij dezelfde organisatie");

    private static final List<Rule> ALL = List.of(NO_IDENTIFIER, NO_NAME, IDENTIFIER_VALUE, DUPLICATE_IDENTIFIER);

    private OrganisationRules() {}

    /**
     * All rules of this package.
     *
     * @return the rules in the order of their codes; unmodifiable
     */
    public static List<Rule> all() {
        return ALL;
    }
}
