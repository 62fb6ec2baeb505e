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

    /** The grounds on which somebody can be exempt from a mandatory agreement. */
    public static final List<String> GROUNDS = List.of("national-security", "defence", "comparable-interest");

    static final Rule NOBODY_ADDRESSED = error(
            "AGR-001",
            "this addresses nobody: neither a group nor a legal type nor an organisation",
            "dit richt zich tot niemand: geen groep, geen rechtstype en geen organisatie");
    static final Rule DUE_BEFORE_FORCE = error(
            "AGR-002",
            "the agreement is due before it is in force",
            "de afspraak moet zijn nagekomen voordat ze van kracht is");
    static final Rule DATES_OUT_OF_ORDER = error(
            "AGR-003",
            "this is before the day that should come first: what is agreed comes into force, and is enforced after that",
            "dit is voor de dag die eerst moet komen: wat is afgesproken wordt van kracht, en daarna gehandhaafd");
    static final Rule STATUTORY_WITHOUT_LAW = error(
                    "AGR-004",
                    "the agreement binds somebody by law, and the law is missing",
                    "de afspraak bindt iemand wettelijk, en de wet ontbreekt")
            .citing(STANDARDS);

    static final Rule NOT_WITH_ANSWER = error(
            "COM-001", "this goes only with the answer {answers}", "dit gaat alleen samen met het antwoord {answers}");
    static final Rule STATUS_MISSING =
            error("COM-002", "the answer adopt lacks a status", "bij het antwoord adopt ontbreekt de status");
    static final Rule EXPLANATION_MISSING = error(
            "COM-003",
            "there is no explanation why the organisation is exempt, deviates or has nothing that the agreement is about",
            "er staat geen toelichting bij waarom de organisatie is vrijgesteld, afwijkt of niets heeft waarover de"
                    + " afspraak gaat");
    static final Rule GROUND_MISSING = error(
                    "COM-004",
                    "the ground of the exemption is missing: for a mandatory agreement one of {accepted}, for one by law"
                            + " the article of that law",
                    "de grond van de vrijstelling ontbreekt: bij een verplichte afspraak een van {accepted}, bij een"
                            + " wettelijke het artikel van die wet")
            .citing(COLLECTIVE_SOLUTIONS);
    static final Rule NOT_DISCLOSED = error(
            "COM-005",
            "there is no word on where the deviation is disclosed, such as the annual report",
            "er staat niet bij waar de afwijking is verantwoord, zoals in het jaarverslag");
    static final Rule NO_REVIEW = warning(
            "COM-006",
            "there is no word on when the deviation will be looked at again",
            "er staat niet bij wanneer de afwijking opnieuw wordt bezien");
    static final Rule ENDS_BEFORE_START =
            error("COM-007", "this is due before it starts", "dit moet klaar zijn voordat het begint");
    static final Rule MILESTONE_OUTSIDE = warning(
            "COM-008",
            "the milestone lies before the start of its commitment or after the date that this is due",
            "de mijlpaal ligt voor het begin van haar toezegging of na de datum waarop die klaar moet zijn");
    static final Rule YEARS_BEYOND = warning(
            "COM-009",
            "this is whole years ({years}) to the day after the date that it belongs to: a typing error in the year?",
            "dit is op de dag af hele jaren ({years}) na de datum waar het bij hoort: een tikfout in het jaar?");
    static final Rule DELIVERED_WITHOUT_DATE =
            error("COM-010", "it is delivered, and the day is missing", "het is opgeleverd, en de dag ontbreekt");
    static final Rule DATE_FORBIDDEN = error(
            "COM-011",
            "there is a day of delivery, and the status says that it is not delivered; one that was reopened keeps the day in"
                    + " its history",
            "er is een dag van oplevering, en volgens de status is het niet opgeleverd; een heropende toezegging bewaart de dag"
                    + " in haar historie");
    static final Rule TRANSITION = error(
            "COM-012",
            "this status cannot follow the one before it, which may become: {accepted}",
            "deze status kan niet volgen op die ervoor, die mag worden: {accepted}");
    static final Rule TIME_RUNS_BACK = error(
            "COM-013",
            "this happened before what stands before it in the list",
            "dit gebeurde voor wat er in de lijst voor staat");
    static final Rule HISTORY_DIFFERS = error(
            "COM-014",
            "the last change in the history differs from the present status or the day of delivery",
            "de laatste verandering in de historie verschilt van de huidige status of de dag van oplevering");
    static final Rule MOVED_WITHOUT_REASON =
            error("COM-015", "the date is moved without a reason", "de datum is verschoven zonder reden");
    /** The rule that the parts of a target go together. One that breaks it cannot be made, so that it is always checked. */
    public static final Rule TARGET_PARTS = error(
            "COM-016",
            "the parts of this target do not go together: it has either a value, with what goes with it, or a requirement; a node and a requirement come with their"
                    + " model; what a model scores is not measured besides",
            "de delen van deze streefwaarde gaan niet samen: ze heeft of een waarde, met wat daarbij hoort, of een eis; bij een knoop en een eis hoort hun"
                    + " model; wat een model scoort wordt niet daarnaast gemeten");

    static final Rule WRONG_DIRECTION = error(
            "COM-017",
            "the way from the baseline to the target is not in this direction",
            "de weg van de nulmeting naar de doelwaarde gaat niet in deze richting");
    static final Rule THROUGH_ITSELF = error(
            "COM-018",
            "it is to be delivered through another organisation, and this is the same one",
            "het wordt via een andere organisatie opgeleverd, en dit is dezelfde");
    static final Rule DELIVERED_BEFORE_START = warning(
            "COM-019",
            "it is delivered before the day on which it starts",
            "het is opgeleverd voor de dag waarop het begint");
    static final Rule DELIVERED_BEFORE_ANSWER = warning(
            "COM-020",
            "it is delivered before the answer was given",
            "het is opgeleverd voordat het antwoord is gegeven");
    static final Rule TARGET_BEFORE_START = warning(
            "COM-021",
            "the target is to be reached before the commitment starts",
            "de streefwaarde moet zijn bereikt voordat de toezegging begint");
    static final Rule DELIVERED_WITH_MILESTONE = warning(
            "COM-022",
            "it is delivered, and this milestone has not been reached",
            "het is opgeleverd, en deze mijlpaal is niet bereikt");

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
            THROUGH_ITSELF,
            DELIVERED_BEFORE_START,
            DELIVERED_BEFORE_ANSWER,
            TARGET_BEFORE_START,
            DELIVERED_WITH_MILESTONE);

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
