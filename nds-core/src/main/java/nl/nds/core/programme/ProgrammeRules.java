package nl.nds.core.programme;

import java.util.List;
import nl.nds.core.strategy.Intervention;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;

/**
 * The rules of programmes ({@code NDS-PRG-…}), and of agreements and commitments in the light of the programme that they are in
 * ({@code NDS-AGR-1…}, {@code NDS-COM-1…}).
 */
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

    static final Rule UNANSWERED = Rule.of(
            "NDS-PRG-008",
            Severity.WARNING,
            "organisations of the programme that the agreement binds and that have not answered it: {count}",
            "organisaties van het programma die de afspraak bindt en die haar niet hebben beantwoord: {count}");

    static final Rule UNKNOWN_ADDRESSEE = Rule.of(
            "NDS-AGR-101",
            Severity.WARNING,
            "neither the programme nor the register that it names has an organisation with this id",
            "noch het programma noch het register dat het noemt heeft een organisatie met deze id");

    static final Rule ENDORSED_UNKNOWN = Rule.of(
            "NDS-AGR-102",
            Severity.ERROR,
            "the programme has no agreement with this id",
            "het programma heeft geen afspraak met deze id");

    static final Rule WRONG_UMBRELLA = Rule.of(
            "NDS-AGR-103", Severity.ERROR, "this umbrella body speaks for {group}", "deze koepel spreekt voor {group}");

    static final Rule ENDORSED_NOT_ADDRESSED = Rule.of(
            "NDS-AGR-104",
            Severity.WARNING,
            "the agreement addresses nobody of this group",
            "de afspraak richt zich tot niemand van deze groep");

    static final Rule ENDORSED_TWICE = Rule.of(
            "NDS-AGR-105",
            Severity.ERROR,
            "this umbrella body supports the same agreement before",
            "deze koepel onderschrijft dezelfde afspraak al eerder");

    static final Rule UNKNOWN_AGREEMENT = Rule.of(
            "NDS-COM-101",
            Severity.ERROR,
            "the programme has no agreement with this id",
            "het programma heeft geen afspraak met deze id");

    static final Rule NOT_ADDRESSED = Rule.of(
            "NDS-COM-102",
            Severity.ERROR,
            "the agreement does not address this organisation",
            "de afspraak richt zich niet tot deze organisatie");

    static final Rule ANSWER_NOT_ALLOWED = Rule.of(
            "NDS-COM-103",
            Severity.ERROR,
            "for this organisation the agreement is {obligation}; then the answer is one of: {accepted}",
            "voor deze organisatie is de afspraak {obligation}; dan is het antwoord een van: {accepted}");

    static final Rule GROUND_NOT_ACCEPTED = Rule.of(
                    "NDS-COM-104",
                    Severity.ERROR,
                    "the ground of an exemption from a mandatory agreement is one of: {accepted}",
                    "de grond van een vrijstelling van een verplichte afspraak is een van: {accepted}")
            .citing(Intervention.byId("collective-solutions")
                    .orElseThrow()
                    .sources()
                    .get(0));

    static final Rule SECOND_ANSWER = Rule.of(
            "NDS-COM-105",
            Severity.ERROR,
            "the organisation answers the same agreement before; a new answer says which one it supersedes",
            "de organisatie beantwoordt dezelfde afspraak al eerder; een nieuw antwoord zegt welk het vervangt");

    static final Rule IN_THE_FUTURE = Rule.of(
            "NDS-COM-106",
            Severity.ERROR,
            "this has happened, so that it is not after the date of the programme",
            "dit is gebeurd, dus niet na de datum van het programma");

    static final Rule UNKNOWN_DEPENDENCY = Rule.of(
            "NDS-COM-107",
            Severity.ERROR,
            "the programme has no commitment with this id",
            "het programma heeft geen toezegging met deze id");

    static final Rule WRONG_DEPENDENCY = Rule.of(
            "NDS-COM-108",
            Severity.ERROR,
            "a commitment depends on others that adopt something; with this id there is: {kind}",
            "een toezegging hangt af van andere die iets overnemen; met deze id is er: {kind}");

    static final Rule CYCLE = Rule.of(
            "NDS-COM-109",
            Severity.ERROR,
            "this leads back to the commitment itself, over what is depended on and superseded",
            "dit leidt terug naar de toezegging zelf, langs waar van afgehangen en wat vervangen wordt");

    static final Rule UNKNOWN_SUPERSEDED = Rule.of(
            "NDS-COM-110",
            Severity.ERROR,
            "the programme has no commitment with this id",
            "het programma heeft geen toezegging met deze id");

    static final Rule FORKED = Rule.of(
            "NDS-COM-111",
            Severity.ERROR,
            "one commitment is superseded by one other; another one supersedes this before",
            "een toezegging wordt door een andere vervangen; een andere vervangt deze al eerder");

    static final Rule SUPERSEDES_OTHER = Rule.of(
            "NDS-COM-112",
            Severity.ERROR,
            "a commitment supersedes one to the same agreement, of the same organisation or of one that it succeeds",
            "een toezegging vervangt er een bij dezelfde afspraak, van dezelfde organisatie of van een die zij opvolgt");

    static final Rule UNKNOWN_NODE = Rule.of(
            "NDS-COM-113",
            Severity.ERROR,
            "the model has no node with this id that gets an outcome",
            "het model heeft geen knoop met deze id die een uitkomst krijgt");

    static final Rule OUTSIDE_SCALE = Rule.of(
            "NDS-COM-114",
            Severity.ERROR,
            "the node has values from {from} to {to}",
            "de knoop heeft waarden van {from} tot {to}");

    static final Rule DISSOLVED_BEFORE = Rule.of(
            "NDS-COM-115",
            Severity.ERROR,
            "the organisation had ended when this commitment began",
            "de organisatie was opgehouden toen deze toezegging begon");

    static final Rule LATER_THAN_AGREED = Rule.of(
                    "NDS-COM-116",
                    Severity.WARNING,
                    "this is later than was agreed; the pace may differ, with an explanation",
                    "dit is later dan was afgesproken; het tempo mag verschillen, met een toelichting")
            .citing(Intervention.byId("standards").orElseThrow().sources().get(0));

    static final Rule OWN_PACE = Rule.of(
                    "NDS-COM-117",
                    Severity.INFO,
                    "this is later than was agreed, with an explanation",
                    "dit is later dan was afgesproken, met een toelichting")
            .citing(Intervention.byId("standards").orElseThrow().sources().get(0));

    static final Rule SUPERSEDED_BY_NONE = Rule.of(
            "NDS-COM-118",
            Severity.WARNING,
            "no commitment says that it supersedes this one",
            "geen toezegging zegt dat ze deze vervangt");

    private static final List<Rule> ALL = List.of(
            UNKNOWN_ADDRESSEE,
            ENDORSED_UNKNOWN,
            WRONG_UMBRELLA,
            ENDORSED_NOT_ADDRESSED,
            ENDORSED_TWICE,
            UNKNOWN_AGREEMENT,
            NOT_ADDRESSED,
            ANSWER_NOT_ALLOWED,
            GROUND_NOT_ACCEPTED,
            SECOND_ANSWER,
            IN_THE_FUTURE,
            UNKNOWN_DEPENDENCY,
            WRONG_DEPENDENCY,
            CYCLE,
            UNKNOWN_SUPERSEDED,
            FORKED,
            SUPERSEDES_OTHER,
            UNKNOWN_NODE,
            OUTSIDE_SCALE,
            DISSOLVED_BEFORE,
            LATER_THAN_AGREED,
            OWN_PACE,
            SUPERSEDED_BY_NONE,
            DUPLICATE_MODEL,
            UNKNOWN_ORGANISATION,
            UNKNOWN_MODEL,
            ASSESSED_LATER,
            SUBJECT_NOT_THERE,
            UNANSWERED);

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
