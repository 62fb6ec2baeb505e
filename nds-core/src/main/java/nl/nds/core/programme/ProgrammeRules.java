package nl.nds.core.programme;

import java.util.List;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;

/** The rules of programmes ({@code NDS-PRG-…}). */
public final class ProgrammeRules {

    static final Rule DUPLICATE_MODEL = Rule.of(
            "NDS-PRG-002",
            Severity.ERROR,
            "a model with this id and version is there before",
            "een model met deze id en versie staat er al eerder");
    /** The rule that an assessed organisation is one of the programme. */
    public static final Rule UNKNOWN_ORGANISATION = Rule.of(
            "NDS-PRG-003",
            Severity.ERROR,
            "the programme has no organisation with this id",
            "het programma heeft geen organisatie met deze id");
    /** The rule that the model of an assessment is in the programme or at hand. */
    public static final Rule UNKNOWN_MODEL = Rule.of(
            "NDS-PRG-004",
            Severity.ERROR,
            "there is no model with this id and version, neither in the programme nor among those at hand: {available}",
            "er is geen model met deze id en versie, niet in het programma en niet onder die voorhanden zijn:"
                    + " {available}");

    static final Rule ASSESSED_LATER = Rule.of(
            "NDS-PRG-006",
            Severity.WARNING,
            "the assessment is dated after the programme",
            "de beoordeling is van na de datum van het programma");

    static final Rule SUBJECT_NOT_THERE = Rule.of(
            "NDS-PRG-007",
            Severity.WARNING,
            "the organisation does not exist on the date of the assessment",
            "de organisatie bestaat niet op de datum van de beoordeling");

    private static final List<Rule> ALL =
            List.of(DUPLICATE_MODEL, UNKNOWN_ORGANISATION, UNKNOWN_MODEL, ASSESSED_LATER, SUBJECT_NOT_THERE);

    private ProgrammeRules() {}

    /**
     * All rules of this package.
     *
     * @return the rules in the order of their codes; unmodifiable
     */
    public static List<Rule> all() {
        return ALL;
    }
}
