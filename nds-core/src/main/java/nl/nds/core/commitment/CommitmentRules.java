package nl.nds.core.commitment;

import java.util.List;
import nl.nds.core.strategy.Intervention;
import nl.nds.core.text.Source;
import nl.nds.core.validation.Rule;
import nl.nds.core.validation.Severity;

/**
 * The rules of one agreement ({@code NDS-AGR-0…}) and one commitment ({@code NDS-COM-0…}) by itself. Those of several things
 * together are rules of a programme.
 */
public final class CommitmentRules {

    private static final Source STANDARDS = ofIntervention("standards");
    private static final Source COLLECTIVE_SOLUTIONS = ofIntervention("collective-solutions");

    static final Rule NOBODY_ADDRESSED = error(
            "AGR-001",
            "an agreement addresses somebody: a group, a legal type or an organisation",
            "een afspraak richt zich tot iemand: een groep, een rechtstype of een organisatie");
    static final Rule DUE_BEFORE_FORCE = error(
            "AGR-002",
            "an agreement is not due before it is in force",
            "een afspraak hoeft niet nagekomen te zijn voordat ze van kracht is");
    static final Rule DATES_OUT_OF_ORDER = error(
            "AGR-003",
            "something is agreed before it is in force, and in force before it is enforced",
            "iets wordt afgesproken voordat het van kracht is, en is van kracht voordat het wordt gehandhaafd");
    static final Rule STATUTORY_WITHOUT_LAW = error(
                    "AGR-004",
                    "an agreement that binds somebody by law names that law",
                    "een afspraak die iemand wettelijk bindt noemt die wet")
            .citing(STANDARDS);

    static final Rule NOT_WITH_ANSWER = error(
            "COM-001", "this goes only with the answer {answers}", "dit gaat alleen samen met het antwoord {answers}");
    static final Rule STATUS_MISSING =
            error("COM-002", "the answer adopt needs a status", "het antwoord adopt heeft een status nodig");
    static final Rule EXPLANATION_MISSING = error(
            "COM-003",
            "who is exempt, deviates or has nothing that the agreement is about explains that",
            "wie is vrijgesteld, afwijkt of niets heeft waarover de afspraak gaat legt dat uit");
    static final Rule GROUND_MISSING = error(
                    "COM-004", "who is exempt names the ground", "wie is vrijgesteld noemt de grond")
            .citing(COLLECTIVE_SOLUTIONS);
    static final Rule NOT_DISCLOSED = error(
            "COM-005",
            "who deviates says where that is disclosed, such as the annual report",
            "wie afwijkt zegt waar dat is verantwoord, zoals in het jaarverslag");
    static final Rule NO_REVIEW = warning(
            "COM-006",
            "who deviates says when that will be looked at again",
            "wie afwijkt zegt wanneer dat opnieuw wordt bezien");
    static final Rule ENDS_BEFORE_START = error(
            "COM-007",
            "what starts on one day is not due before that day",
            "wat op een dag begint hoeft niet voor die dag klaar te zijn");
    static final Rule MILESTONE_OUTSIDE = warning(
            "COM-008",
            "a milestone lies between the start of its commitment and the date that this is due",
            "een mijlpaal ligt tussen het begin van haar toezegging en de datum waarop die klaar moet zijn");
    static final Rule YEARS_BEYOND = warning(
            "COM-009",
            "this is whole years ({years}) to the day after the date that it belongs to: a typing error in the year?",
            "dit is op de dag af hele jaren ({years}) na de datum waar het bij hoort: een tikfout in het jaar?");
    static final Rule DELIVERED_WITHOUT_DATE = error(
            "COM-010", "what is delivered has a day of delivery", "wat is opgeleverd heeft een dag van oplevering");
    static final Rule DATE_FORBIDDEN = error(
            "COM-011",
            "a commitment with this status has no day of delivery; one that was reopened keeps it in its history",
            "een toezegging met deze status heeft geen dag van oplevering; een heropende bewaart die in haar historie");
    static final Rule TRANSITION = error(
            "COM-012",
            "the status before this one may become: {accepted}",
            "de status voor deze mag worden: {accepted}");
    static final Rule TIME_RUNS_BACK = error(
            "COM-013",
            "this happened before what stands before it in the list",
            "dit gebeurde voor wat er in de lijst voor staat");
    static final Rule HISTORY_DIFFERS = error(
            "COM-014",
            "the last change in the history gives the present status, and the day of delivery if that is delivered",
            "de laatste verandering in de historie geeft de huidige status, en de dag van oplevering als die opgeleverd is");
    static final Rule MOVED_WITHOUT_REASON = error(
            "COM-015", "a date that is moved needs a reason", "een datum die wordt verschoven heeft een reden nodig");
    /** The rule that the parts of a target go together. One that breaks it cannot be made, so that it is always checked. */
    public static final Rule TARGET_PARTS = error(
            "COM-016",
            "a target has either a value, with what goes with it, or a requirement; a node and a requirement come with their"
                    + " model; what a model scores is not measured besides",
            "een streefwaarde heeft of een waarde, met wat daarbij hoort, of een eis; bij een knoop en een eis hoort hun"
                    + " model; wat een model scoort wordt niet daarnaast gemeten");

    static final Rule WRONG_DIRECTION = error(
            "COM-017",
            "the way from the baseline to the target is not in this direction",
            "de weg van de nulmeting naar de doelwaarde gaat niet in deze richting");
    static final Rule THROUGH_ITSELF = error(
            "COM-018",
            "who delivers through another organisation names another one",
            "wie via een andere organisatie oplevert noemt een andere");

    private static final List<Rule> ALL = List.of(
            NOBODY_ADDRESSED,
            DUE_BEFORE_FORCE,
            DATES_OUT_OF_ORDER,
            STATUTORY_WITHOUT_LAW,
            NOT_WITH_ANSWER,
            STATUS_MISSING,
            EXPLANATION_MISSING,
            GROUND_MISSING,
            NOT_DISCLOSED,
            NO_REVIEW,
            ENDS_BEFORE_START,
            MILESTONE_OUTSIDE,
            YEARS_BEYOND,
            DELIVERED_WITHOUT_DATE,
            DATE_FORBIDDEN,
            TRANSITION,
            TIME_RUNS_BACK,
            HISTORY_DIFFERS,
            MOVED_WITHOUT_REASON,
            TARGET_PARTS,
            WRONG_DIRECTION,
            THROUGH_ITSELF);

    private CommitmentRules() {}

    private static Source ofIntervention(String id) {
        return Intervention.byId(id).orElseThrow().sources().get(0);
    }

    private static Rule error(String code, String english, String dutch) {
        return Rule.of("NDS-" + code, Severity.ERROR, english, dutch);
    }

    private static Rule warning(String code, String english, String dutch) {
        return Rule.of("NDS-" + code, Severity.WARNING, english, dutch);
    }

    /**
     * All rules of this package.
     *
     * @return the rules in the order of their codes; unmodifiable
     */
    public static List<Rule> all() {
        return ALL;
    }
}
