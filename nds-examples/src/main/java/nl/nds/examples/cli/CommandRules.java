package nl.nds.examples.cli;

import java.util.List;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;

/** The rules of the command line itself ({@code NDS-CLI-…}), about what it reads and does with it. */
final class CommandRules {

    /** The rule that documents read together do not use an id twice. */
    static final Rule CLASH = Rule.of(
            "NDS-CLI-001",
            Severity.ERROR,
            "this id stands in {other} too; documents that are read together do not share ids",
            "deze id staat ook in {other}; documenten die samen gelezen worden delen geen id's");

    static final Rule SAME_IDENTIFIER = Rule.of(
            "NDS-CLI-002",
            Severity.ERROR,
            "another organisation, in {other}, has the same identifier",
            "een andere organisatie, in {other}, heeft dezelfde identificatie");

    static final Rule OTHER_MODEL = Rule.of(
            "NDS-CLI-003",
            Severity.ERROR,
            "{other} has another model with the same id and version",
            "{other} heeft een ander model met dezelfde id en versie");

    static final Rule OTHER_AGREEMENT = Rule.of(
            "NDS-CLI-004",
            Severity.ERROR,
            "{other} has another agreement with the same id",
            "{other} heeft een andere afspraak met dezelfde id");

    /** The rule that an assessment that stands on a line of its own can be scored. */
    static final Rule NOT_SCORED = Rule.of(
            "NDS-CLI-005",
            Severity.ERROR,
            "the model is not at hand, so the assessment is not scored; give the model with --model FILE",
            "het model is niet voorhanden, dus de beoordeling krijgt geen score; geef het model met --model FILE");

    /** The rule that it is known which assessment of an organisation counts, among those on lines of their own. */
    static final Rule UNDECIDED = Rule.of(
            "NDS-CLI-006",
            Severity.ERROR,
            "organisation {organisation} was assessed twice on its latest day by the same kind of assessor; it is not known which"
                    + " one counts, so none does",
            "organisatie {organisation} is op haar laatste dag twee keer beoordeeld door dezelfde soort beoordelaar; niet bekend is"
                    + " welke telt, dus geen van beide");

    /** The rule that summaries that are merged are alike. */
    static final Rule UNLIKE = Rule.of(
            "NDS-CLI-007",
            Severity.ERROR,
            "this summary is not merged: it is of other nodes or levels than another one by the same model, or demands another share",
            "deze samenvatting is niet samengevoegd: ze gaat over andere knopen of niveaus dan een andere met hetzelfde model, of"
                    + " vraagt een ander aandeel");

    static final Rule NOTHING_TO_SUMMARISE = Rule.of(
            "NDS-CLI-008",
            Severity.ERROR,
            "this is neither an assessment nor a summary",
            "dit is geen beoordeling en geen samenvatting");

    /** The rule that no summary is given twice. A summary does not say whose it is, so this is no more than likely. */
    static final Rule TWICE = Rule.of(
            "NDS-CLI-009",
            Severity.WARNING,
            "an equal summary stands in {other}; its members are likely counted twice",
            "een gelijke samenvatting staat in {other}; de leden ervan zijn waarschijnlijk dubbel geteld");

    static final Rule EMPTY = Rule.of(
            "NDS-CLI-010", Severity.WARNING, "there is no document in this file", "in dit bestand staat geen document");

    /** The rule that a document that is read as one of many lies on one line. */
    static final Rule SEVERAL_LINES = Rule.of(
            "NDS-CLI-011",
            Severity.ERROR,
            "this document is on several lines, and here every line is one of its own; nds score and nds validate read it as a"
                    + " whole, from a file that is not named .ndjson or .jsonl and without --lines",
            "dit document staat op verschillende regels, en hier is elke regel er een op zichzelf; nds score en nds validate lezen"
                    + " het in zijn geheel, uit een bestand dat niet .ndjson of .jsonl heet en zonder --lines");

    private static final List<Rule> ALL = List.of(
            CLASH,
            SAME_IDENTIFIER,
            OTHER_MODEL,
            OTHER_AGREEMENT,
            NOT_SCORED,
            UNDECIDED,
            UNLIKE,
            NOTHING_TO_SUMMARISE,
            TWICE,
            EMPTY,
            SEVERAL_LINES);

    private CommandRules() {}

    /** All of them, in the order of their codes. */
    static List<Rule> all() {
        return ALL;
    }
}
