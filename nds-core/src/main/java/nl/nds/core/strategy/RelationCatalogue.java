package nl.nds.core.strategy;

import java.util.List;
import nl.nds.core.strategy.RelatedFramework.Kind;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialPeriod;

/** What the strategy has to do with. */
final class RelationCatalogue {

    private static final LocalizedText FOUNDATION = LocalizedText.of(
            "Together with the NDS and a third strategy one of the three foundations of policy on digitalisation.",
            "Samen met de NDS en een derde strategie een van de drie fundamenten onder het digitaliseringsbeleid.");

    static final List<RelatedFramework> FRAMEWORKS = List.of(
            framework(
                    "nl-digibeter",
                    LocalizedText.of("NL DIGIbeter", "NL DIGIbeter"),
                    Kind.PRECEDING,
                    LocalizedText.of(
                            "An earlier phase. The NDS connects existing plans and does not replace them.",
                            "Een eerdere fase. De NDS verbindt bestaande plannen en vervangt ze niet."),
                    "2018/2020",
                    List.of(),
                    Sources.DIGITALISATION_POLICY,
                    Sources.part(Sources.DATA_INITIATIVES_ATLAS, "NDS, for the years")),
            framework(
                    "werkagenda",
                    LocalizedText.dutch("Werkagenda Waardengedreven Digitaliseren"),
                    Kind.PRECEDING,
                    LocalizedText.of(
                            "The phase before the NDS, which connects it and does not replace it.",
                            "De fase voor de NDS, die haar verbindt en niet vervangt."),
                    "2022/2024",
                    List.of(),
                    Sources.DIGITALISATION_POLICY,
                    Sources.part(Sources.DATA_INITIATIVES_ATLAS, "NDS, for the years")),
            framework(
                    "nds-2018",
                    LocalizedText.dutch("Nederlandse Digitaliseringsstrategie (2018, 2021)"),
                    Kind.SAME_NAME,
                    LocalizedText.of(
                            "A strategy of the ministry of economic affairs with the same name; it is another one.",
                            "Een strategie van Economische Zaken met dezelfde naam; het is een andere."),
                    "2018/..",
                    List.of(),
                    Sources.EARLIER_STRATEGY),
            framework(
                    "strategie-digitale-economie",
                    LocalizedText.dutch("Strategie Digitale Economie"),
                    Kind.BESIDE,
                    FOUNDATION,
                    "../..",
                    List.of(),
                    Sources.SENATE,
                    Sources.DEVELOPER_BLOG),
            framework(
                    "nlcs",
                    LocalizedText.dutch("Nederlandse Cybersecuritystrategie (NLCS)"),
                    Kind.BESIDE,
                    FOUNDATION,
                    "../..",
                    List.of(),
                    Sources.SENATE,
                    Sources.DEVELOPER_BLOG),
            framework(
                    "nts",
                    LocalizedText.dutch("Nationale Technologiestrategie (NTS)"),
                    Kind.BESIDE,
                    LocalizedText.of(
                            "Another axis: the strategic position of the Netherlands in ten key technologies, with an aim"
                                    + " for 2035 each; the NDS is about the digital transition of government and society."
                                    + " Its action agendas on AI and data and on cybersecurity are to seek synergy with the"
                                    + " priorities of the NDS.",
                            "Een andere as: de strategische positie van Nederland in tien sleuteltechnologieën, elk met een"
                                    + " doel voor 2035; de NDS gaat over de digitale transitie van overheid en"
                                    + " samenleving. Haar actieagenda's over AI en data en over cybersecurity moeten"
                                    + " synergie zoeken met de prioriteiten van de NDS."),
                    "2024-01-19/..",
                    List.of(Priority.DATA, Priority.ARTIFICIAL_INTELLIGENCE, Priority.RESILIENCE_AND_AUTONOMY),
                    Sources.TECHNOLOGY_NEWS,
                    Sources.DIGITAL_HOLLAND,
                    Sources.ACTION_AGENDAS),
            framework(
                    "digital-decade",
                    LocalizedText.of(
                            "EU Digital Decade (Decision (EU) 2022/2481)",
                            "EU Digital Decade (Besluit (EU) 2022/2481)"),
                    Kind.BESIDE,
                    LocalizedText.of(
                            "Named as pressure behind the NDS. Its targets for 2030, such as all key public services"
                                    + " online, are of the EU and not of the NDS.",
                            "Genoemd als druk achter de NDS. De doelen voor 2030, zoals alle belangrijke publieke diensten"
                                    + " online, zijn van de EU en niet van de NDS."),
                    "2022/2030",
                    List.of(),
                    Sources.KONEKSA_MONDO,
                    Sources.DIGITAL_DECADE),
            framework(
                    "ons-digitaal-fundament",
                    LocalizedText.dutch("Ons Digitaal Fundament"),
                    Kind.BESIDE,
                    LocalizedText.of(
                            "A manifesto of parliament, whose advice is to be taken up in what follows on the NDS.",
                            "Een manifest van de Kamer, waarvan de adviezen in het vervolg op de NDS worden verwerkt."),
                    "../..",
                    List.of(),
                    Sources.COLLECTED_LETTER),
            framework(
                    "wdo",
                    LocalizedText.dutch("Wet digitale overheid (Wdo)"),
                    Kind.LAW,
                    LocalizedText.of(
                            "The legal route by which standards can be made mandatory; in force in phases.",
                            "De wettelijke weg om standaarden verplicht te maken; gefaseerd van kracht."),
                    "2023-07-01/..",
                    List.of(),
                    Sources.SECURITY_STANDARDS,
                    Sources.part(Sources.DATA_INITIATIVES_ATLAS, "Wdo, for the date")),
            framework(
                    "wmebv",
                    LocalizedText.dutch("Wet modernisering elektronisch bestuurlijk verkeer (Wmebv)"),
                    Kind.LAW,
                    LocalizedText.of(
                            "Digital channels for formal correspondence with government.",
                            "Digitale kanalen voor formeel verkeer met de overheid."),
                    "2026-01-01/..",
                    List.of(Priority.CITIZENS_AND_ENTREPRENEURS),
                    Sources.NL_PORTAL),
            framework(
                    "cbw",
                    LocalizedText.dutch("Cyberbeveiligingswet (Cbw)"),
                    Kind.LAW,
                    LocalizedText.of(
                            "The Dutch act on NIS2: legal context of digital resilience.",
                            "De Nederlandse wet voor NIS2: wettelijke context van digitale weerbaarheid."),
                    "2026-08-15/..",
                    List.of(Priority.RESILIENCE_AND_AUTONOMY),
                    Sources.part(Sources.ARCKIT, "list of documents followed")),
            framework(
                    "fds",
                    LocalizedText.of("Federated data system (FDS)", "Federatief datastelsel (FDS)"),
                    Kind.PROGRAMME,
                    LocalizedText.of(
                            "Connects systems of data, and carries out the data strategy of the layers of government and"
                                    + " the vision on base registries.",
                            "“Het verbindende stelsel van stelsels”; realiseert de Interbestuurlijke Datastrategie en het"
                                    + " toekomstbeeld van de basisregistraties."),
                    "../..",
                    List.of(Priority.DATA),
                    Sources.DATA_SYSTEM,
                    Sources.part(Sources.DATA_INITIATIVES_ATLAS, "FDS")),
            framework(
                    "mido",
                    LocalizedText.of("MIDO", "MIDO"),
                    Kind.PROGRAMME,
                    LocalizedText.of(
                            "The multi-year programme for the generic digital infrastructure (GDI): a framework, a vision"
                                    + " of five years and a yearly plan.",
                            "Een kader, een visie van vijf jaar en een jaarlijks plan voor de Generieke Digitale"
                                    + " Infrastructuur (GDI)."),
                    "2022-07-12/..",
                    List.of(),
                    Sources.part(Sources.DATA_INITIATIVES_ATLAS, "MIDO")),
            framework(
                    "egovernment-benchmark",
                    LocalizedText.of("eGovernment Benchmark 2024", "eGovernment Benchmark 2024"),
                    Kind.MEASUREMENT,
                    LocalizedText.of(
                            "The Netherlands scores 85 of 100, the EU 76. A natural indicator for services, which the NDS"
                                    + " itself does not name.",
                            "Nederland scoort 85 van 100, de EU 76. Een voor de hand liggende indicator van"
                                    + " dienstverlening, die de NDS zelf niet noemt."),
                    "2024/..",
                    List.of(Priority.CITIZENS_AND_ENTREPRENEURS),
                    Sources.BENCHMARK_NEWS));

    static final List<KeyTechnology> TECHNOLOGIES = List.of(
            technology("photonics", "Optics and integrated photonics", "Optica en geïntegreerde fotonica"),
            technology("quantum", "Quantum", "Quantum"),
            technology("green-chemistry", "Green chemical production processes", "Groene chemische productieprocessen"),
            technology(
                    "biotechnology",
                    "Biotechnology of molecules and cells",
                    "Biotechnologie gericht op moleculen en cellen"),
            technology("imaging", "Imaging technology", "Beeldvormingstechnologie"),
            technology("mechatronics", "(Opto)mechatronics", "(Opto)mechatronica"),
            technology(
                    "ai-and-data",
                    "Artificial intelligence and data",
                    "Artificiële intelligentie en data",
                    Priority.DATA,
                    Priority.ARTIFICIAL_INTELLIGENCE),
            technology("energy-materials", "Energy materials", "Energiematerialen"),
            technology("semiconductors", "Semiconductors", "Halfgeleiders"),
            technology("cybersecurity", "Cybersecurity", "Cybersecurity", Priority.RESILIENCE_AND_AUTONOMY));

    private RelationCatalogue() {}

    private static RelatedFramework framework(
            String id,
            LocalizedText name,
            Kind kind,
            LocalizedText text,
            String period,
            List<Priority> priorities,
            Source... sources) {
        return new RelatedFramework(id, name, kind, text, PartialPeriod.of(period), priorities, List.of(sources));
    }

    private static KeyTechnology technology(String id, String english, String dutch, Priority... touches) {
        List<Source> sources = touches.length == 0
                ? List.of(Sources.TECHNOLOGY_NEWS)
                : List.of(Sources.TECHNOLOGY_NEWS, Sources.part(Sources.DIGITAL_HOLLAND, "for its action agenda"));
        return new KeyTechnology(id, LocalizedText.of(english, dutch), List.of(touches), sources);
    }
}
