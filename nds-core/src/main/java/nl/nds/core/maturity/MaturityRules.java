package nl.nds.core.maturity;

import java.util.List;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;

/** The rules of maturity models ({@code NDS-MOD-…}) and of assessments ({@code NDS-ASM-…}). */
public final class MaturityRules {

    static final Rule DUPLICATE_ID = Rule.of(
            "NDS-MOD-001",
            Severity.ERROR,
            "this id is used before in the model; nodes and facts have ids of their own",
            "deze id is al eerder gebruikt in het model; knopen en feiten hebben elk een eigen id");
    static final Rule UNKNOWN_NODE = Rule.of(
            "NDS-MOD-002",
            Severity.ERROR,
            "there is no node or fact with this id in the model; there are: {known}",
            "er is geen knoop of feit met deze id in het model; er zijn: {known}");
    static final Rule CYCLE = Rule.of(
            "NDS-MOD-003",
            Severity.ERROR,
            "these depend on each other in a circle: {cycle}",
            "deze hangen in een kring van elkaar af: {cycle}");
    static final Rule EQUAL_ENDS = Rule.of(
            "NDS-MOD-004",
            Severity.ERROR,
            "worst and best, or the two numbers of a range, are not equal",
            "slechtst en best, of de twee getallen van een bereik, zijn niet gelijk");
    static final Rule MIXED_WEIGHTS = Rule.of(
            "NDS-MOD-005",
            Severity.ERROR,
            "either all children of a node have a weight or none has, and none has if the node "
                    + "weighs them by range",
            "alle kinderen van een knoop hebben een gewicht, of geen enkel; en geen enkel als de "
                    + "knoop ze naar bereik weegt");
    static final Rule NEGATIVE_WEIGHT =
            Rule.of("NDS-MOD-006", Severity.ERROR, "a weight is at least 0", "een gewicht is ten minste 0");
    static final Rule NO_WEIGHT = Rule.of(
            "NDS-MOD-007",
            Severity.ERROR,
            "at least one child has a weight above 0",
            "ten minste één kind heeft een gewicht boven 0");
    static final Rule WEIGHTS_TOTAL = Rule.of(
            "NDS-MOD-008",
            Severity.ERROR,
            "the weights of the children add up to {sum}, not to the stated total of {total}",
            "de gewichten van de kinderen zijn samen {sum}, niet het opgegeven totaal van {total}");
    static final Rule STATES_INCOMPLETE = Rule.of(
            "NDS-MOD-009",
            Severity.ERROR,
            "a model says for all three states what they are worth: notApplicable, unknown, " + "inconclusive",
            "een model zegt van alle drie toestanden wat ze waard zijn: notApplicable, unknown, " + "inconclusive");
    static final Rule POLICY_NOT_ALLOWED = Rule.of(
            "NDS-MOD-010",
            Severity.ERROR,
            "this policy cannot be used here; allowed: {allowed}",
            "dit beleid kan hier niet; toegestaan: {allowed}");
    static final Rule CUT_OFFS_OUT_OF_ORDER = Rule.of(
            "NDS-MOD-011",
            Severity.ERROR,
            "the first has no cut-off, every later one has, and each begins later than the one before",
            "de eerste heeft geen grens, elke volgende wel, en elke begint later dan de vorige");
    static final Rule UNKNOWN_LEVEL_SET = Rule.of(
            "NDS-MOD-012",
            Severity.ERROR,
            "the model has no level set with this id",
            "het model heeft geen niveaureeks met deze id");
    static final Rule LEVEL_OUT_OF_REACH = Rule.of(
            "NDS-MOD-013",
            Severity.ERROR,
            "node {node} uses these levels and cannot reach this cut-off: it gives at most {greatest}",
            "knoop {node} gebruikt deze niveaus en kan deze grens niet bereiken: ten hoogste " + "{greatest}");
    static final Rule LEVELS_ON_DESCENDING_RANGE = Rule.of(
            "NDS-MOD-014",
            Severity.ERROR,
            "a node with levels has a range whose second number is the greater",
            "een knoop met niveaus heeft een bereik waarvan het tweede getal het grootst is");
    static final Rule NOT_COMPARABLE = Rule.of(
            "NDS-MOD-015",
            Severity.ERROR,
            "this has no number to compare: an option of it has no value",
            "dit heeft geen getal om te vergelijken: een optie ervan heeft geen waarde");
    static final Rule UNKNOWN_CODE = Rule.of(
            "NDS-MOD-016",
            Severity.ERROR,
            "this is not an option of that question; options: {options}",
            "dit is geen optie van die vraag; opties: {options}");
    static final Rule CONDITION_KIND = Rule.of(
            "NDS-MOD-017",
            Severity.ERROR,
            "this condition does not fit that node: it needs {needed}",
            "deze voorwaarde past niet bij die knoop: nodig is {needed}");
    static final Rule UNKNOWN_LEVEL = Rule.of(
            "NDS-MOD-018",
            Severity.ERROR,
            "the level set of that node has no level with this code; levels: {levels}",
            "de niveaureeks van die knoop heeft geen niveau met deze code; niveaus: {levels}");
    static final Rule POOLED_OFF_SHARE = Rule.of(
            "NDS-MOD-019",
            Severity.ERROR,
            "only shares without gates and rounding can be pooled; {node} is none",
            "alleen aandelen zonder plafonds en afronding kunnen samengevoegd worden; {node} is er geen");
    static final Rule CASES = Rule.of(
            "NDS-MOD-020",
            Severity.ERROR,
            "every case but the last has a condition, and the last has none",
            "elk geval behalve het laatste heeft een voorwaarde, en het laatste heeft er geen");
    static final Rule ATTAINABLE = Rule.of(
            "NDS-MOD-021",
            Severity.ERROR,
            "attainable is given if and only if numbers outside the scale are kept, without steps, "
                    + "and its least is not above its greatest",
            "attainable staat er dan en slechts dan als getallen buiten de schaal behouden worden, "
                    + "zonder stappen, en het minste is niet boven het meeste");
    static final Rule DUPLICATE_CODE = Rule.of(
            "NDS-MOD-022",
            Severity.ERROR,
            "this code is used before in the list",
            "deze code is al eerder gebruikt in de lijst");
    static final Rule EMPTY_LIST = Rule.of(
            "NDS-MOD-023",
            Severity.ERROR,
            "at least one element is needed here",
            "hier is ten minste één element nodig");
    static final Rule GROUP_WITHOUT_OUTCOME = Rule.of(
            "NDS-MOD-024",
            Severity.ERROR,
            "a group has no outcome of its own; name a node in it",
            "een groep heeft zelf geen uitkomst; noem een knoop erin");
    static final Rule CODE_OF_COMBINED = Rule.of(
            "NDS-MOD-025",
            Severity.ERROR,
            "{node} is combined from observations seen from here, and has no code to compare; use " + "atLeast",
            "{node} is van hier gezien uit waarnemingen samengesteld en heeft geen code om te "
                    + "vergelijken; gebruik atLeast");
    static final Rule NOT_A_SHARE =
            Rule.of("NDS-MOD-026", Severity.ERROR, "this is a share from 0 to 1", "dit is een aandeel van 0 tot 1");
    static final Rule VALIDITY = Rule.of(
            "NDS-MOD-027",
            Severity.ERROR,
            "a validity is at least a day and has no negative parts",
            "een geldigheidsduur is ten minste een dag en heeft geen negatieve delen");
    static final Rule DIGITS = Rule.of(
            "NDS-MOD-028",
            Severity.ERROR,
            "digits after the point are from 0 to 10",
            "cijfers achter de punt zijn er van 0 tot 10");
    static final Rule TOO_DEEP = Rule.of(
            "NDS-MOD-029",
            Severity.ERROR,
            "this is nested deeper than {deepest} levels",
            "dit is dieper genest dan {deepest} niveaus");
    static final Rule SCALE_ENDS = Rule.of(
            "NDS-MOD-030",
            Severity.ERROR,
            "a number scale has a worst and a best, or steps; with steps it has neither, and refuses " + "nothing",
            "een getalschaal heeft een slechtst en een best, of stappen; met stappen heeft ze geen "
                    + "van beide, en weigert ze niets");
    static final Rule OPTION_WITHOUT_VALUE = Rule.of(
            "NDS-MOD-031",
            Severity.ERROR,
            "every option of an indicator has a value on its range",
            "elke optie van een indicator heeft een waarde op het bereik");
    static final Rule NO_HEADLINE = Rule.of(
            "NDS-MOD-032",
            Severity.ERROR,
            "at least one root of a model is not a group",
            "ten minste één wortel van een model is geen groep");
    static final Rule TOO_LARGE = Rule.of(
            "NDS-MOD-033",
            Severity.ERROR,
            "on its range this node can come to a number of more than {digits} digits before the point",
            "op zijn bereik kan deze knoop uitkomen op een getal van meer dan {digits} cijfers voor de komma");

    static final Rule VALUE_OUTSIDE_RANGE = Rule.of(
            "NDS-MOD-034",
            Severity.ERROR,
            "a number about a node is on its range, which goes from {first} to {second}; without a range of its own that is"
                    + " mostly 0 to 1",
            "een getal over een knoop ligt op zijn bereik, dat loopt van {first} tot {second}; zonder eigen bereik is dat"
                    + " meestal 0 tot 1");
    static final Rule FILLED_FACT = Rule.of(
            "NDS-MOD-035",
            Severity.ERROR,
            "facts about organisation and subject are filled from the programme; there are: {known}",
            "feiten over organisatie en onderwerp worden uit het programma gevuld; er zijn: {known}");

    static final Rule EXPONENT = Rule.of(
            "NDS-MOD-036",
            Severity.ERROR,
            "a power mean, and no other aggregation, has an exponent, which is not 0",
            "een machtsgemiddelde, en geen andere samenvoeging, heeft een exponent, die niet 0 is");
    static final Rule THRESHOLDS = Rule.of(
            "NDS-MOD-037",
            Severity.ERROR,
            "cumulative levels, and no other aggregation, say what their children have to come to: here, and below if that"
                    + " differs",
            "opeenvolgende niveaus, en geen andere samenvoeging, zeggen waar hun onderdelen op uit moeten komen: here, en"
                    + " below als dat verschilt");
    static final Rule CHILD_LEVEL = Rule.of(
            "NDS-MOD-038",
            Severity.ERROR,
            "a child of cumulative levels, and no other, has the number of its level, from 1 to {highest}",
            "een onderdeel van opeenvolgende niveaus, en geen ander, heeft het nummer van zijn niveau, van 1 tot en met"
                    + " {highest}");
    static final Rule LEVEL_WITHOUT_CHILD = Rule.of(
            "NDS-MOD-039",
            Severity.ERROR,
            "every level up to the highest has a child; level {level} has none",
            "elk niveau tot en met het hoogste heeft een onderdeel; niveau {level} heeft er geen");
    static final Rule THRESHOLD_LEVEL = Rule.of(
            "NDS-MOD-040",
            Severity.ERROR,
            "node {node} has no level with this code",
            "knoop {node} heeft geen niveau met deze code");
    static final Rule DECIDED_LEVEL = Rule.of(
            "NDS-MOD-041",
            Severity.ERROR,
            "a case that gives a level gives the number at which it begins: the level begins from a number, not above one",
            "een geval dat een niveau geeft, geeft het getal waarbij het begint: het niveau begint vanaf een getal, niet"
                    + " erboven");
    static final Rule LOGARITHM = Rule.of(
            "NDS-MOD-042",
            Severity.ERROR,
            "a logarithmic scale has a worst and a best above 0, and no steps",
            "een logaritmische schaal heeft een slechtste en een beste boven 0, en geen treden");
    static final Rule BELOW_ZERO = Rule.of(
            "NDS-MOD-043",
            Severity.ERROR,
            "below a geometric, harmonic or power mean no fraction is below 0; node {node} can come to less",
            "onder een meetkundig, harmonisch of machtsgemiddelde is geen fractie lager dan 0; knoop {node} kan lager"
                    + " uitkomen");

    static final Rule UNKNOWN_QUESTION = Rule.of(
            "NDS-ASM-001",
            Severity.ERROR,
            "the model has no indicator, fact or group with this id; it has: {known}",
            "het model heeft geen indicator, feit of groep met deze id; het heeft: {known}");
    static final Rule NOT_ANSWERED_ITSELF = Rule.of(
            "NDS-ASM-002",
            Severity.ERROR,
            "this node is computed from others and takes no answer",
            "deze knoop wordt uit andere berekend en krijgt geen antwoord");
    static final Rule KIND = Rule.of(
            "NDS-ASM-003",
            Severity.ERROR,
            "this question is answered in another form, such as {example}; numbers, true and false stand without quotation"
                    + " marks",
            "deze vraag wordt in een andere vorm beantwoord, zoals {example}; getallen, true en false staan zonder"
                    + " aanhalingstekens");
    static final Rule OUTSIDE_SCALE = Rule.of(
            "NDS-ASM-004",
            Severity.ERROR,
            "the value lies outside the scale, which goes from {least} to {greatest}",
            "de waarde ligt buiten de schaal, die loopt van {least} tot {greatest}");
    static final Rule UNKNOWN_OPTION = Rule.of(
            "NDS-ASM-005",
            Severity.ERROR,
            "this is not an option of the question; options: {options}",
            "dit is geen optie van de vraag; opties: {options}");
    static final Rule NOT_WHOLE =
            Rule.of("NDS-ASM-006", Severity.ERROR, "this is a whole number", "dit is een geheel getal");
    static final Rule COUNT_OF_TOTAL = Rule.of(
            "NDS-ASM-007",
            Severity.ERROR,
            "count and total are whole numbers of at least 0, and the count is at most the total",
            "count en total zijn gehele getallen van ten minste 0, en count is ten hoogste total");
    static final Rule NOT_COMBINED = Rule.of(
            "NDS-ASM-008",
            Severity.ERROR,
            "the model does not say how observations of this question are combined, so it takes one " + "answer",
            "het model zegt niet hoe waarnemingen van deze vraag worden samengesteld, dus er is één " + "antwoord");
    static final Rule GROUP_ANSWER = Rule.of(
            "NDS-ASM-009",
            Severity.ERROR,
            "a group is answered by observations, each with answers for the nodes in it",
            "een groep wordt beantwoord met waarnemingen, elk met antwoorden voor de knopen erin");
    static final Rule NO_OBSERVATIONS = Rule.of(
            "NDS-ASM-010",
            Severity.ERROR,
            "at least one observation is needed; leave the question out if there is none",
            "ten minste één waarneming is nodig; laat de vraag weg als er geen is");
    static final Rule ANSWERED_IN_GROUP = Rule.of(
            "NDS-ASM-011",
            Severity.ERROR,
            "this node is answered in the observations of group {group}",
            "deze knoop wordt beantwoord in de waarnemingen van groep {group}");
    static final Rule STATE_REFUSED = Rule.of(
            "NDS-ASM-012",
            Severity.ERROR,
            "the model does not allow this question to be {state}",
            "het model staat niet toe dat deze vraag {state} is");
    static final Rule OTHER_MODEL = Rule.of(
            "NDS-ASM-013",
            Severity.ERROR,
            "the answers are to another model or version than {model}",
            "de antwoorden horen bij een ander model of een andere versie dan {model}");
    static final Rule OUT_OF_SCOPE_ANSWERED = Rule.of(
            "NDS-ASM-014",
            Severity.WARNING,
            "the model puts this question out of scope here, so the answer does not count",
            "het model plaatst deze vraag hier buiten beschouwing, dus het antwoord telt niet mee");
    static final Rule OBSERVED_LATER = Rule.of(
            "NDS-ASM-015",
            Severity.WARNING,
            "this was observed after the date of the assessment",
            "dit is waargenomen na de datum van de beoordeling");
    static final Rule DUPLICATE_LABEL = Rule.of(
            "NDS-ASM-016",
            Severity.ERROR,
            "another observation has the same label; each thing is observed once",
            "een andere waarneming heeft hetzelfde label; elk ding wordt één keer waargenomen");
    static final Rule OBSERVATION_ANSWER = Rule.of(
            "NDS-ASM-017",
            Severity.ERROR,
            "an observation of an indicator has one answer that is not itself a list of observations",
            "een waarneming van een indicator heeft één antwoord dat niet zelf een lijst " + "waarnemingen is");
    static final Rule FACT_FILLED = Rule.of(
            "NDS-ASM-018",
            Severity.ERROR,
            "this fact comes from the organisation and the subject and is not answered",
            "dit feit volgt uit de organisatie en het onderwerp en wordt niet beantwoord");
    static final Rule NOT_IN_GROUP = Rule.of(
            "NDS-ASM-019",
            Severity.ERROR,
            "this node does not belong to the group that is observed here",
            "deze knoop hoort niet bij de groep die hier wordt waargenomen");

    private static final List<Rule> ALL = List.of(
            DUPLICATE_ID,
            UNKNOWN_NODE,
            CYCLE,
            EQUAL_ENDS,
            MIXED_WEIGHTS,
            NEGATIVE_WEIGHT,
            NO_WEIGHT,
            WEIGHTS_TOTAL,
            STATES_INCOMPLETE,
            POLICY_NOT_ALLOWED,
            CUT_OFFS_OUT_OF_ORDER,
            UNKNOWN_LEVEL_SET,
            LEVEL_OUT_OF_REACH,
            LEVELS_ON_DESCENDING_RANGE,
            NOT_COMPARABLE,
            UNKNOWN_CODE,
            CONDITION_KIND,
            UNKNOWN_LEVEL,
            POOLED_OFF_SHARE,
            CASES,
            ATTAINABLE,
            DUPLICATE_CODE,
            EMPTY_LIST,
            GROUP_WITHOUT_OUTCOME,
            CODE_OF_COMBINED,
            NOT_A_SHARE,
            VALIDITY,
            DIGITS,
            TOO_DEEP,
            SCALE_ENDS,
            OPTION_WITHOUT_VALUE,
            NO_HEADLINE,
            TOO_LARGE,
            VALUE_OUTSIDE_RANGE,
            FILLED_FACT,
            EXPONENT,
            THRESHOLDS,
            CHILD_LEVEL,
            LEVEL_WITHOUT_CHILD,
            THRESHOLD_LEVEL,
            DECIDED_LEVEL,
            LOGARITHM,
            BELOW_ZERO,
            UNKNOWN_QUESTION,
            NOT_ANSWERED_ITSELF,
            KIND,
            OUTSIDE_SCALE,
            UNKNOWN_OPTION,
            NOT_WHOLE,
            COUNT_OF_TOTAL,
            NOT_COMBINED,
            GROUP_ANSWER,
            NO_OBSERVATIONS,
            ANSWERED_IN_GROUP,
            STATE_REFUSED,
            OTHER_MODEL,
            OUT_OF_SCOPE_ANSWERED,
            OBSERVED_LATER,
            DUPLICATE_LABEL,
            OBSERVATION_ANSWER,
            FACT_FILLED,
            NOT_IN_GROUP);

    private MaturityRules() {}

    /**
     * All rules of this package.
     *
     * @return the rules of models and then those of assessments, each in the order of their codes; unmodifiable
     */
    public static List<Rule> all() {
        return ALL;
    }
}
