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

    private static final List<Rule> ALL = List.of(CLASH, SAME_IDENTIFIER, OTHER_MODEL, OTHER_AGREEMENT, NOT_SCORED);

    private CommandRules() {}

    /** All of them, in the order of their codes. */
    static List<Rule> all() {
        return ALL;
    }
}
