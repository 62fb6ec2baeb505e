package nl.nds.core.strategy;

import java.util.List;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialDate;

/** What happened, by date. */
final class TimelineCatalogue {

    static final StrategyEvent ADOPTION = event(
            "adoption",
            "2025-07-04",
            "The council of ministers approves the strategy.",
            "De ministerraad stemt in met de strategie.",
            Sources.part(Sources.INTERVIEW, "first answer, which does not tell the day"),
            Sources.DIGITAL_HOLLAND);

    static final List<StrategyEvent> ALL = List.of(
            event(
                    "nts",
                    "2024-01-19",
                    "The Nationale Technologiestrategie names ten key technologies.",
                    "De Nationale Technologiestrategie noemt tien sleuteltechnologieën.",
                    Sources.TECHNOLOGY_NEWS),
            event(
                    "government-programme",
                    "2024-09-13",
                    "The government programme (Regeerprogramma) names the NDS.",
                    "Het Regeerprogramma noemt de NDS.",
                    Sources.part(Sources.TIMELINE, "Phase 0")),
            event(
                    "dinner",
                    "2024-11-04",
                    "Scientists, authorities, entrepreneurs and civil society help to set the direction in a diner"
                            + " pensant.",
                    "Wetenschappers, overheden, ondernemers en maatschappelijke organisaties denken tijdens een diner"
                            + " pensant mee over de richting.",
                    Sources.part(Sources.TIMELINE, "Phase 1")),
            event(
                    "start-letter",
                    "2024-11-07",
                    "The state secretary sends parliament a letter on principles, process and scope.",
                    "De staatssecretaris stuurt de Kamer een brief over uitgangspunten, proces en reikwijdte.",
                    Sources.part(Sources.TIMELINE, "Phase 1")),
            event(
                    "joint-prioritisation",
                    "2024-12-02",
                    "The parties set priorities together, the federated data system among them.",
                    "De partijen stellen samen prioriteiten, waaronder het federatief datastelsel.",
                    Sources.part(Sources.DATA_INITIATIVES_ATLAS, "NDS, after the Dutch timeline")),
            event(
                    "council-announced",
                    "2025-02-12",
                    "The NDS council and its chair are announced.",
                    "De NDS-raad en de voorzitter ervan worden aangekondigd.",
                    Sources.part(Sources.DATA_INITIATIVES_ATLAS, "NDS, after the Dutch timeline")),
            ADOPTION,
            event(
                    "launch",
                    "2025-07-04",
                    "The cabinet launches the strategy and sends it to parliament (26 643, nr. 1366).",
                    "Het kabinet lanceert de strategie en stuurt haar naar de Kamer (26 643, nr. 1366).",
                    Sources.LAUNCH_NEWS,
                    Sources.part(Sources.DEBATE, "agenda, for the letter")),
            funding(
                    "existing-budgets",
                    "2025-07-04",
                    "Until there is an investment agenda the work is paid from existing budgets.",
                    "Tot er een investeringsagenda is, wordt het werk uit bestaande budgetten betaald.",
                    Sources.NEXT_STEPS),
            event(
                    "council-presented",
                    "2025-09-02",
                    "The NDS council is presented.",
                    "De NDS-raad wordt gepresenteerd.",
                    Sources.part(Sources.COUNCIL_NEWS, "which does not tell the day"),
                    Sources.COUNCIL_REPORT),
            event(
                    "written-answers",
                    "2025-09-26",
                    "Parliament gets written answers to its questions (26 643, nr. 1401).",
                    "De Kamer krijgt schriftelijke antwoorden op haar vragen (26 643, nr. 1401).",
                    Sources.WRITTEN_ANSWERS),
            event(
                    "debate",
                    "2025-09-29",
                    "Parliament debates the strategy (26 643, nr. 1427).",
                    "De Kamer spreekt in een notaoverleg over de strategie (26 643, nr. 1427).",
                    Sources.DEBATE),
            event(
                    "programme-in-place",
                    "2025-10-21",
                    "It is reported that the programme is in place, with two layers of guidance and an acceleration team"
                            + " for each priority.",
                    "Bericht dat het programma staat, met twee lagen van sturing en een aanjaagteam voor elke"
                            + " prioriteit.",
                    Sources.THREE_QUESTIONS),
            funding(
                    "status-paper",
                    "2025-11-17",
                    "Parliament gets a status paper on the investment agenda. It gives no figure per priority, in what"
                            + " was seen of it.",
                    "De Kamer krijgt een stand van zaken van de investeringsagenda. Een bedrag per prioriteit staat er"
                            + " niet in, voor zover gezien.",
                    Sources.STATUS_PAPER),
            funding(
                    "first-estimate",
                    "2025-11-18",
                    "First estimate: at least 1 billion euros extra per year until 2030. Sector press has 950 million;"
                            + " whether that is the same sum is not known.",
                    "Eerste raming: minstens 1 miljard euro extra per jaar tot 2030. Vakpers noemt 950 miljoen; of dat"
                            + " hetzelfde bedrag is, is niet bekend.",
                    Sources.INVESTMENT_NEWS_NL,
                    Sources.INVESTMENT_NEWS,
                    Sources.NEARLY_A_BILLION),
            event(
                    "autonomy-vision",
                    "2025-12-12",
                    "The vision on digital autonomy and sovereignty of government is adopted; it is published on 18"
                            + " December.",
                    "De Visie digitale autonomie en soevereiniteit van de overheid wordt vastgesteld; op 18 december"
                            + " verschijnt zij.",
                    Sources.AUTONOMY_NEWS),
            event(
                    "collected-letter",
                    "2025-12-18",
                    "A letter to parliament on digitalisation (26 643, nr. 1450) says that the programme stands; advice"
                            + " of Ons Digitaal Fundament is to be taken up in what follows.",
                    "De Verzamelbrief digitalisering (26 643, nr. 1450) meldt dat het programma staat; adviezen van Ons"
                            + " Digitaal Fundament worden in het vervolg verwerkt.",
                    Sources.COLLECTED_LETTER),
            funding(
                    "standards-teams",
                    "2026",
                    "For 2026, 1.5 million euros is reserved for teams that help to implement standards.",
                    "Voor 2026 is 1,5 miljoen euro gereserveerd voor teams die helpen bij het invoeren van standaarden.",
                    Sources.STANDARDS_MONEY),
            event(
                    "cio-system",
                    "2026-01-01",
                    "The renewed system of chief information officers of central government is in force.",
                    "Het hernieuwde CIO-stelsel van het Rijk is van kracht.",
                    Sources.CIO_NEWS),
            event(
                    "nts-action-agendas",
                    "2026-01-26",
                    "Ten action agendas of the Nationale Technologiestrategie are presented: 53 programmes, more than 14"
                            + " billion euros.",
                    "Tien actieagenda's van de Nationale Technologiestrategie worden gepresenteerd: 53 programma's, ruim"
                            + " 14 miljard euro.",
                    Sources.ACTION_AGENDAS),
            event(
                    "coalition-agreement",
                    "2026-01-30",
                    "Coalition agreement Aan de slag of D66, CDA and VVD, with a Dutch digital service (Nederlandse"
                            + " Digitale Dienst).",
                    "Coalitieakkoord Aan de slag van D66, CDA en VVD, met een Nederlandse Digitale Dienst.",
                    Sources.COALITION_NEWS,
                    Sources.COALITION_AGREEMENT),
            event(
                    "data-system-rules",
                    "2026-02",
                    "The OBDO adopts the rules of the federated data system for those who provide data (Afsprakenstelsel"
                            + " FDS).",
                    "Het OBDO stelt de regels van het federatief datastelsel voor aanbieders van data vast"
                            + " (Afsprakenstelsel FDS).",
                    Sources.part(Sources.DATA_INITIATIVES_ATLAS, "FDS, quoting the official page")),
            event(
                    "senate-experts",
                    "2026-02-03",
                    "Experts in the senate; the advisory board on ICT warns that the strategy succeeds only if"
                            + " preconditions are met.",
                    "Deskundigen in de Eerste Kamer; het Adviescollege ICT-toetsing waarschuwt dat de strategie alleen"
                            + " slaagt als aan randvoorwaarden is voldaan.",
                    Sources.SENATE),
            event(
                    "new-cabinet",
                    "2026-02-23",
                    "The Jetten cabinet takes office; digital affairs come under one state secretary, at the ministry of"
                            + " economic affairs.",
                    "Het kabinet-Jetten treedt aan; digitale zaken komen bij één staatssecretaris, bij Economische"
                            + " Zaken.",
                    Sources.ONE_STATE_SECRETARY,
                    Sources.POLDER),
            funding(
                    "continuation",
                    "2026-04",
                    "The teams set frames for what goes first. The report of it says that the strategy goes on under the"
                            + " same name, under two state secretaries, without additional funding.",
                    "De teams stellen kaders voor wat voorgaat. Het bericht daarover meldt dat de strategie onder dezelfde"
                            + " naam doorgaat, onder twee staatssecretarissen, zonder extra geld.",
                    Sources.part(
                            Sources.DATA_INITIATIVES_ATLAS, "NDS, after Nieuwe kabinet duidelijk: de NDS gaat door")),
            event(
                    "cloud-terms",
                    "2026-04-16",
                    "The OBDO approves the Cloud definities en begrippenlijst.",
                    "Het OBDO keurt de Cloud definities en begrippenlijst goed.",
                    Sources.part(Sources.ARCKIT, "list of documents followed")),
            event(
                    "cloud-exploration",
                    "2026-06-11",
                    "The cloud programme finishes its exploration of sovereign cloud services for all of government"
                            + " (Verkenning Overheidsbrede Soevereine Clouddiensten 1.0).",
                    "Het cloudprogramma rondt de Verkenning Overheidsbrede Soevereine Clouddiensten 1.0 af.",
                    Sources.part(Sources.ARCKIT, "list of documents followed")),
            event(
                    "cloud-letter",
                    "2026-07-01",
                    "A letter to parliament prefers a new sovereign government cloud under central direction; 69 parties"
                            + " of the market were consulted.",
                    "Een Kamerbrief spreekt de voorkeur uit voor een nieuwe soevereine overheidscloud onder centrale"
                            + " regie; met 69 marktpartijen is gesproken.",
                    Sources.part(Sources.SOVEREIGN_CLOUD_NEWS, "which does not tell the day"),
                    Sources.NERDS),
            event(
                    "cloud-policy",
                    "2026-07-03",
                    "The policy of central government on cloud is revised (Herziening Rijksbreed cloudbeleid 2026).",
                    "Het cloudbeleid van het Rijk wordt herzien (Herziening Rijksbreed cloudbeleid 2026).",
                    Sources.NERDS,
                    Sources.ARCKIT),
            event(
                    "cybersecurity-act",
                    "2026-08-15",
                    "The Dutch act on NIS2 (Cyberbeveiligingswet) is in force.",
                    "De Cyberbeveiligingswet is van kracht.",
                    Sources.part(Sources.ARCKIT, "list of documents followed")),
            event(
                    "cloud-design",
                    "2026-08-31",
                    "The design of the sovereign cloud (Het Ontwerp) is open to public review.",
                    "Het Ontwerp van de soevereine cloud ligt voor openbare review.",
                    Sources.NERDS));

    private TimelineCatalogue() {}

    private static StrategyEvent event(String id, String date, String english, String dutch, Source... sources) {
        return new StrategyEvent(id, PartialDate.of(date), LocalizedText.of(english, dutch), false, List.of(sources));
    }

    private static StrategyEvent funding(String id, String date, String english, String dutch, Source... sources) {
        return new StrategyEvent(id, PartialDate.of(date), LocalizedText.of(english, dutch), true, List.of(sources));
    }
}
