package nl.nds.core.programme;

import java.util.ArrayList;
import java.util.List;
import nl.nds.core.maturity.MaturityRules;
import nl.nds.core.number.Decimal;
import nl.nds.core.organisation.OrganisationRules;
import nl.nds.core.time.DateRange;
import nl.nds.core.validation.LocalId;
import nl.nds.core.validation.Rule;

/** The rules of the domain, whichever way the data came in. Readers of documents add rules of form to these. */
public final class RuleBook {

    private static final List<Rule> RULES = assemble();

    private RuleBook() {}

    private static List<Rule> assemble() {
        List<Rule> rules =
                new ArrayList<>(List.of(Decimal.FORM, LocalId.FORM, LocalId.UNIQUE, DateRange.ORDER, DateRange.FORM));
        rules.addAll(OrganisationRules.all());
        rules.addAll(MaturityRules.all());
        rules.addAll(ProgrammeRules.all());
        return List.copyOf(rules);
    }

    /**
     * All rules.
     *
     * @return the rules, by area and code; unmodifiable
     */
    public static List<Rule> rules() {
        return RULES;
    }
}
