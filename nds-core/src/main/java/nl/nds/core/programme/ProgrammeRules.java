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

    static final Rule ASSESSED_TWICE = Rule.of(
            "NDS-PRG-009",
            Severity.ERROR,
            "the same kind of assessor assessed the organisation by this model on this date before; it is not known which one"
                    + " counts",
            "dezelfde soort beoordelaar heeft de organisatie met dit model op deze datum al eerder beoordeeld; niet bekend is"
                    + " welke telt");

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
            "NDS-AGR-103",
            Severity.ERROR,
            "this umbrella body does not speak for this group but for {group}",
            "deze koepel spreekt niet voor deze groep maar voor {group}");

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
            "this is no answer to an agreement that is {obligation} for this organisation; that is one of: {accepted}",
            "dit is geen antwoord op een afspraak die voor deze organisatie {obligation} is; dat is een van: {accepted}");

    static final Rule GROUND_NOT_ACCEPTED = Rule.of(
                    "NDS-COM-104",
                    Severity.ERROR,
                    "this is no ground of an exemption from a mandatory agreement; that is one of: {accepted}",
                    "dit is geen grond van een vrijstelling van een verplichte afspraak; dat is een van: {accepted}")
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
            "this has happened, and is after the date of the programme",
            "dit is gebeurd, en is na de datum van het programma");

    static final Rule UNKNOWN_DEPENDENCY = Rule.of(
            "NDS-COM-107",
            Severity.ERROR,
            "the programme has no commitment with this id",
            "het programma heeft geen toezegging met deze id");

    static final Rule WRONG_DEPENDENCY = Rule.of(
            "NDS-COM-108",
            Severity.ERROR,
            "this is not a commitment that adopts something, as what is depended on must be, but: {kind}",
            "dit is geen toezegging die iets overneemt, zoals waar van wordt afgehangen moet zijn, maar: {kind}");

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
            "another commitment supersedes the same one before",
            "een andere toezegging vervangt dezelfde al eerder");

    static final Rule SUPERSEDES_OTHER = Rule.of(
            "NDS-COM-112",
            Severity.ERROR,
            "this is not an answer to the same agreement, of the same organisation or of one that it has succeeded by then",
            "dit is geen antwoord op dezelfde afspraak, van dezelfde organisatie of van een die zij dan heeft opgevolgd");

    static final Rule UNKNOWN_NODE = Rule.of(
            "NDS-COM-113",
            Severity.ERROR,
            "the model has no node with this id that gets an outcome",
            "het model heeft geen knoop met deze id die een uitkomst krijgt");

    static final Rule OUTSIDE_SCALE = Rule.of(
            "NDS-COM-114",
            Severity.ERROR,
            "this is outside the values of the node, which are from {from} to {to}",
            "dit valt buiten de waarden van de knoop, die gaan van {from} tot {to}");

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

    static final Rule DUE_TOO_SOON = Rule.of(
            "NDS-COM-119",
            Severity.WARNING,
            "the commitment is due before this, which it depends on",
            "de toezegging moet eerder klaar zijn dan deze, waar ze van afhangt");

    static final Rule DELIVERED_TOO_SOON = Rule.of(
            "NDS-COM-120",
            Severity.WARNING,
            "the commitment is delivered before this, which it depends on",
            "de toezegging is eerder opgeleverd dan deze, waar ze van afhangt");

    static final Rule DEPENDS_ON_NOTHING = Rule.of(
            "NDS-COM-121",
            Severity.WARNING,
            "the commitment depends on this, of which nothing comes any more: {status}",
            "de toezegging hangt af van deze, waar niets meer van komt: {status}");

    static final Rule DELIVERED_UNMET = Rule.of(
            "NDS-COM-122",
            Severity.WARNING,
            "the commitment is delivered, and this target is not met or not measured",
            "de toezegging is opgeleverd, en deze streefwaarde is niet gehaald of niet gemeten");

    static final Rule ANSWERED_BEFORE = Rule.of(
            "NDS-COM-123",
            Severity.ERROR,
            "this answers the agreement before it was made",
            "dit beantwoordt de afspraak voordat die is gemaakt");

    static final Rule SUPERSEDED_NOT_YET = Rule.of(
            "NDS-COM-124",
            Severity.WARNING,
            "what supersedes this one is only proposed, withdrawn or later than the programme; until then this one counts",
            "wat deze vervangt is alleen voorgesteld, ingetrokken of van na het programma; tot dan telt deze");

    static final Rule UNKNOWN_DELIVERER = Rule.of(
            "NDS-COM-125",
            Severity.ERROR,
            "the programme has no organisation with this id to deliver the commitment",
            "het programma heeft geen organisatie met deze id om de toezegging op te leveren");

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
            DUE_TOO_SOON,
            DELIVERED_TOO_SOON,
            DEPENDS_ON_NOTHING,
            DELIVERED_UNMET,
            ANSWERED_BEFORE,
            SUPERSEDED_NOT_YET,
            UNKNOWN_DELIVERER,
            DUPLICATE_MODEL,
            UNKNOWN_ORGANISATION,
            UNKNOWN_MODEL,
            ASSESSED_LATER,
            SUBJECT_NOT_THERE,
            UNANSWERED,
            ASSESSED_TWICE);

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
