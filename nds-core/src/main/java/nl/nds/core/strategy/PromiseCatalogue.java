package nl.nds.core.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.strategy.StrategyPromise.Finding;
import nl.nds.core.strategy.StrategyPromise.Status;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialDate;

/** What was promised, in the order in which it was. */
final class PromiseCatalogue {

    static final List<StrategyPromise> ALL = List.of(
            new StrategyPromise(
                    "investment-agenda",
                    LocalizedText.of(
                            "An investment agenda, worked out before the end of 2025.",
                            "Een investeringsagenda, uitgewerkt voor het eind van 2025."),
                    PartialDate.of("2025-07"),
                    due("2025"),
                    true,
                    List.of(found(
                            Status.REPLACED,
                            LocalDate.of(2025, 11, 17),
                            "A status paper came, and the detailed agenda was promised for 2026.",
                            "Er kwam een stand van zaken, en de uitgewerkte agenda werd beloofd voor 2026.",
                            Sources.STATUS_PAPER,
                            Sources.INVESTMENT_NEWS)),
                    List.of(
                            Sources.part(Sources.NEXT_STEPS, "item 5, without a date"),
                            Sources.part(Sources.DIGITAL_HOLLAND, "for the date"))),
            new StrategyPromise(
                    "implementation-programme",
                    LocalizedText.of(
                            "An implementation programme, to start in 2025.",
                            "Een uitvoeringsprogramma, dat in 2025 start."),
                    PartialDate.of("2025-07-04"),
                    due("2025"),
                    false,
                    List.of(found(
                            Status.KEPT,
                            LocalDate.of(2025, 10, 21),
                            "The programme is in place.",
                            "Het programma staat.",
                            Sources.THREE_QUESTIONS)),
                    List.of(Sources.NEXT_STEPS)),
            new StrategyPromise(
                    "european-cloud-storage",
                    LocalizedText.of(
                            "A motion asks that by 2029 at least 30 % of cloud storage comes from the Netherlands or"
                                    + " Europe.",
                            "Een motie vraagt dat in 2029 minstens 30 % van de cloudopslag van Nederlandse of Europese"
                                    + " bodem komt."),
                    PartialDate.of("2025-07-04"),
                    due("2029"),
                    false,
                    List.of(found(
                            Status.UNDER_WAY,
                            LocalDate.of(2025, 7, 4),
                            "A plan of action was sent to parliament (36 574, nr. 17).",
                            "Een plan van aanpak is naar de Kamer gestuurd (36 574, nr. 17).",
                            Sources.part(Sources.DEBATE, "agenda"))),
                    List.of(Sources.part(Sources.DEBATE, "agenda, for the motion (36 574, nr. 5)"))),
            new StrategyPromise(
                    "detailed-investment-agenda",
                    LocalizedText.of(
                            "A detailed investment agenda, which says how much money is needed for what, in the second"
                                    + " quarter of 2026.",
                            "Een uitgewerkte investeringsagenda, die zegt hoeveel geld waarvoor nodig is, in het tweede"
                                    + " kwartaal van 2026."),
                    PartialDate.of("2025-11-18"),
                    due("2026-Q2"),
                    true,
                    List.of(notFound(
                            "Neither the agenda nor a division over the priorities was found.",
                            "De agenda is niet gevonden, en een verdeling over de prioriteiten evenmin.")),
                    List.of(Sources.INVESTMENT_NEWS)),
            new StrategyPromise(
                    "sovereign-cloud-concept",
                    LocalizedText.of(
                            "The chair of the cloud team hopes for a worked-out concept of the sovereign cloud, with the"
                                    + " choices of technology, by the end of 2026.",
                            "De voorzitter van het aanjaagteam Cloud hoopt eind 2026 op een uitgewerkt concept van de"
                                    + " soevereine cloud, met de keuzes van technologie."),
                    PartialDate.of("2025-12-02"),
                    due("2026"),
                    false,
                    List.of(found(
                            Status.UNDER_WAY,
                            LocalDate.of(2026, 8, 31),
                            "The design is open to public review.",
                            "Het ontwerp ligt voor openbare review.",
                            Sources.NERDS)),
                    List.of(Sources.CLOUD_CONCEPT)),
            new StrategyPromise(
                    "data-system-rules-for-consumers",
                    LocalizedText.of(
                            "Rules of the federated data system for those who use data, later in 2026.",
                            "Regels van het federatief datastelsel voor afnemers van data, later in 2026."),
                    PartialDate.of("2026-02"),
                    due("2026"),
                    false,
                    List.of(),
                    List.of(Sources.part(Sources.DATA_INITIATIVES_ATLAS, "FDS, quoting the official page"))),
            new StrategyPromise(
                    "sovereign-cloud-roles",
                    LocalizedText.of(
                            "The roles of market and government in the sovereign cloud, after the summer of 2026.",
                            "De rollen van markt en overheid bij de soevereine cloud, na de zomer van 2026."),
                    PartialDate.of("2026-07"),
                    Optional.empty(),
                    false,
                    List.of(notFound("The roles were not found.", "De rollen zijn niet gevonden.")),
                    List.of(Sources.SOVEREIGN_CLOUD_NEWS)));

    private PromiseCatalogue() {}

    private static Optional<PartialDate> due(String date) {
        return Optional.of(PartialDate.of(date));
    }

    private static Finding found(Status status, LocalDate asOf, String english, String dutch, Source... sources) {
        return new Finding(status, asOf, LocalizedText.of(english, dutch), List.of(sources));
    }

    private static Finding notFound(String english, String dutch) {
        return found(Status.NOT_FOUND, StrategyCatalogue.KNOWN_AS_OF, english, dutch);
    }
}
