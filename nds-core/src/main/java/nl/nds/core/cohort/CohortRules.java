package nl.nds.core.cohort;

import java.util.List;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;

/** The rules of what is made of a cohort. */
public final class CohortRules {

    static final Rule TOO_FEW = Rule.of(
            "NDS-COH-001",
            Severity.ERROR,
            "a scale is made of at least two values; of indicator {indicator} the cohort has {values}",
            "een schaal wordt van ten minste twee waarden gemaakt; van indicator {indicator} heeft de groep er {values}");
    static final Rule CONSTANT = Rule.of(
            "NDS-COH-002",
            Severity.ERROR,
            "a scale is made of values that differ; those of indicator {indicator} are all the same",
            "een schaal wordt van verschillende waarden gemaakt; die van indicator {indicator} zijn alle gelijk");
    static final Rule NO_NUMBER = Rule.of(
            "NDS-COH-003",
            Severity.ERROR,
            "what is normalised is an indicator with one number or share on a straight line, outside groups; {indicator} is none",
            "wat genormaliseerd wordt is een indicator met één getal of aandeel op een rechte lijn, buiten groepen; {indicator}"
                    + " is dat niet");
    static final Rule SAID_OF_IT = Rule.of(
            "NDS-COH-004",
            Severity.ERROR,
            "the model says a number or level of indicator {indicator} (levels, gate, rounding, condition, threshold, points),"
                    + " which would mean something else on another scale",
            "het model noemt een getal of niveau van indicator {indicator} (niveaus, plafond, afronding, voorwaarde, drempel,"
                    + " punten), dat op een andere schaal iets anders zou betekenen");
    static final Rule TARGET = Rule.of(
            "NDS-COH-005",
            Severity.ERROR,
            "what is normalised by the distance to a target has one, better than the worst of the cohort; indicator {indicator}"
                    + " has none",
            "wat naar afstand tot een doel genormaliseerd wordt heeft er een, beter dan de slechtste van de groep; indicator"
                    + " {indicator} heeft dat niet");
    static final Rule NOTHING = Rule.of(
            "NDS-COH-006",
            Severity.ERROR,
            "the model has no indicator that can be normalised",
            "het model heeft geen indicator die genormaliseerd kan worden");

    private static final List<Rule> ALL = List.of(TOO_FEW, CONSTANT, NO_NUMBER, SAID_OF_IT, TARGET, NOTHING);

    private CohortRules() {}

    /**
     * All rules of this package.
     *
     * @return the rules, in the order of their codes; unmodifiable
     */
    public static List<Rule> all() {
        return ALL;
    }
}
