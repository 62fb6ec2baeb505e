package nl.nds.core.reference;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Aggregation;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.ChoiceOption;
import nl.nds.core.maturity.ChoiceScale;
import nl.nds.core.maturity.Combination;
import nl.nds.core.maturity.CombinationRule;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.CutOff;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.Level;
import nl.nds.core.maturity.LevelSet;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Rounding;
import nl.nds.core.maturity.RoundingRule;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.number.Decimal;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.text.EvidenceGrade;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/**
 * The reference model {@code nds-reference} 1.0: the six priorities, their strategic goals, and what can be asked about them.
 *
 * <p>It is no publication of the NDS. Priorities and goals are those of the NDS; every question, scale, weight, level and
 * threshold is this library's own (not in the NDS), also where it takes up an official measurement. What each indicator rests
 * on stands in its sources, why it is there in its description.
 */
public final class NdsReferenceModel {

    private static final String STAGE = "stage";
    private static final Range HUNDRED = Range.of(0, 100);
    private static final Rounding WHOLE = new Rounding(0, RoundingRule.HALF_UP);
    private static final Decimal QUARTER = Decimal.of("0.25");
    private static final Decimal HALF = Decimal.of("0.5");
    private static final Period HALF_YEAR = Period.ofMonths(6);
    private static final Period YEAR = Period.ofYears(1);
    private static final Period TWO_YEARS = Period.ofYears(2);

    private static final Condition ORGANISATION = subject("organisation", "part");
    private static final Condition TOGETHER = subject("group", "government");
    private static final Condition GOVERNMENT = subject("government");

    private static final LocalizedText PLAN_OR_REPORT =
            text("A document that was adopted, with its date.", "Een vastgesteld document, met de datum.");
    private static final LocalizedText PUBLISHED_FIGURE = text(
            "A figure that was published, with the day and with what was counted. One about a part of the government may stand"
                    + " in, if the population says so.",
            "Een gepubliceerd cijfer, met de dag en met wat geteld is. Een cijfer over een deel van de overheid mag het"
                    + " vervangen, als de populatie dat zegt.");
    private static final LocalizedText ANNOUNCEMENT = text(
            "An official publication that says so, with its date.",
            "Een officiële publicatie die dat zegt, met de datum.");

    private static final Source SEAL_FRAMEWORK = source(
                    EvidenceGrade.COMMUNITY,
                    "EU Cloud Sovereignty Framework 1.2.1",
                    "https://commission.europa.eu/document/09579818-64a6-4dd5-9577-446ab6219113_en")
            .clause("levels SEAL-0 to SEAL-4")
            .build();
    private static final Source CLOUD_POLICY = source(
                    EvidenceGrade.COMMUNITY,
                    "Herziening Rijksbreed cloudbeleid 2026",
                    "https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2026Z15738&did=2026D35294")
            .build();
    private static final Source CYBER_LAW = Source.builder()
            .title("Cyberbeveiligingswet, as read by the community")
            .clause("reporting of incidents")
            .grade(EvidenceGrade.COMMUNITY)
            .build();
    private static final Source EGOVERNMENT_BENCHMARK = source(
                    EvidenceGrade.OFFICIAL,
                    "The Netherlands leads in online government services",
                    "https://www.nldigitalgovernment.nl/news/the-netherlands-leads-in-online-government-services/")
            .build();
    private static final Source ACCESSIBILITY_STATUS = source(
                    EvidenceGrade.OFFICIAL,
                    "DigiToegankelijk, status of accessibility statements",
                    "https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status")
            .build();
    private static final Source STANDARDS_MEASUREMENT = source(
                    EvidenceGrade.OFFICIAL,
                    "Metingen informatieveiligheidstandaarden",
                    "https://forumstandaardisatie.nl/metingen/informatieveiligheidstandaarden")
            .build();
    private static final Source POST_QUANTUM_ROADMAP = source(
                    EvidenceGrade.PRESS,
                    "EU roadmap for the transition to post-quantum cryptography 1.1",
                    "https://cyberinsider.com/eu-charts-roadmap-for-transition-to-quantum-resistant-cryptography-by-2035")
            .clause("inventories by the end of 2026, high-risk use by the end of 2030")
            .build();
    private static final Source AI_PAGE = source(
                    EvidenceGrade.OFFICIAL,
                    "Artificial Intelligence (AI)",
                    "https://www.nldigitalgovernment.nl/overview/artificial-intelligence-ai")
            .build();
    private static final Source ALGORITHM_REGISTER = source(
                    EvidenceGrade.OFFICIAL,
                    "Algoritmeregister, publication standard 1.0",
                    "https://github.com/MinBZK/Algoritmeregister")
            .clause("categories A and B")
            .build();

    /** Made when first used, by the rules of class initialisation: once and safely for all threads. */
    private static final class Holder {

        private static final MaturityModel MODEL = make();

        private Holder() {}
    }

    private NdsReferenceModel() {}

    /**
     * The model.
     *
     * @return always the same object; not null
     */
    public static MaturityModel model() {
        return Holder.MODEL;
    }

    private static MaturityModel make() {
        return MaturityModel.builder()
                .id("nds-reference")
                .version("1.0")
                .publisher("the nds library")
                .isOfficial(false)
                .title(text(
                        "NDS reference model (not an NDS publication)",
                        "NDS-referentiemodel (geen publicatie van de NDS)"))
                .description(text(
                        "A model over the six priorities and fourteen strategic goals of the Nederlandse"
                                + " Digitaliseringsstrategie (NDS), made by this library. The NDS itself has no maturity"
                                + " model, no weights, no levels and no numeric targets: the questions, their scales, their"
                                + " weights and the levels are ours, also where they take up an official measurement. An"
                                + " organisation is asked what it can answer for; what exists once for all of government,"
                                + " such as a marketplace, is asked of the government as a whole and of nobody else."
                                + " Priorities weigh the same, because the NDS says that their order is no rank; so do the"
                                + " goals of a priority and the questions of a goal, because nothing says otherwise. A"
                                + " goal or a priority has a figure once a quarter of it has been answered, the whole once"
                                + " half of it has: measuring is young, so read every figure together with its coverage and"
                                + " its bounds.",
                        "Een model over de zes prioriteiten en veertien strategische doelen van de Nederlandse"
                                + " Digitaliseringsstrategie (NDS), gemaakt door deze bibliotheek. De NDS zelf heeft geen"
                                + " volwassenheidsmodel, geen gewichten, geen niveaus en geen doelen in cijfers: de vragen,"
                                + " de schalen, de gewichten en de niveaus zijn van ons, ook waar ze een officiële meting"
                                + " overnemen. Een organisatie krijgt vragen waar zij zelf voor kan instaan; wat er voor de"
                                + " hele overheid één keer is, zoals een marktplaats, wordt aan de overheid als geheel"
                                + " gevraagd en aan niemand anders. De prioriteiten wegen even zwaar, omdat volgens de NDS"
                                + " hun volgorde geen rangorde is; zo ook de doelen van een prioriteit en de vragen van"
                                + " een doel, omdat niets anders zegt. Een doel of prioriteit heeft een cijfer zodra een"
                                + " kwart ervan beantwoord is, het geheel zodra de helft ervan beantwoord is: het meten is"
                                + " jong, dus lees elk cijfer samen met de dekking en de grenzen."))
                .addSource(source(
                                EvidenceGrade.OFFICIAL,
                                "6 priorities for 1 government",
                                "https://www.nldigitalgovernment.nl/netherlands-digitalisation-strategy-nds/"
                                        + "6-priorities-for-1-government")
                        .build())
                .states(StatePolicies.all(StatePolicy.EXCLUDE))
                .addLevelSet(stages())
                .facts(facts())
                .addNode(computed(
                                "nds",
                                text("All six priorities", "Alle zes prioriteiten"),
                                text(
                                        "The plain mean of the priorities that have a figure.",
                                        "Het gewone gemiddelde van de prioriteiten die een cijfer hebben."),
                                HALF)
                        .addChildren(cloud(), data(), artificialIntelligence(), citizens(), resilience(), proficiency())
                        .build())
                .build();
    }

    private static LevelSet stages() {
        return LevelSet.of(
                STAGE,
                Level.lowest("not-started").toBuilder()
                        .title(text("Not started", "Niet begonnen"))
                        .description(text(
                                "Little or nothing of what was asked is there.",
                                "Van wat gevraagd is, is weinig of niets aanwezig."))
                        .build(),
                stage(25, "started", text("Started", "Begonnen"), "A quarter or more", "Een kwart of meer"),
                stage(50, "under-way", text("Under way", "Op weg"), "Half or more", "De helft of meer"),
                stage(75, "largely", text("Largely", "Grotendeels"), "Three quarters or more", "Driekwart of meer"),
                stage(
                        100,
                        "complete",
                        text("Complete", "Volledig"),
                        "Everything that was asked",
                        "Alles wat gevraagd is,"));
    }

    private static Level stage(int from, String code, LocalizedText title, String english, String dutch) {
        return Level.of(code, CutOff.from(Decimal.of(from))).toBuilder()
                .title(title)
                .description(text(english + " is there.", dutch + " is aanwezig."))
                .build();
    }

    private static List<Fact> facts() {
        ChoiceOption[] groups = Arrays.stream(GovernmentGroup.values())
                .map(it -> ChoiceOption.unscored(it.code()).withTitle(it.label()))
                .toArray(ChoiceOption[]::new);
        return List.of(
                Fact.of(
                                Fact.SUBJECT_KIND,
                                Scale.choice(
                                        ChoiceOption.unscored("organisation")
                                                .withTitle(text("one organisation", "één organisatie")),
                                        ChoiceOption.unscored("part")
                                                .withTitle(text(
                                                        "a part of an organisation", "een deel van een organisatie")),
                                        ChoiceOption.unscored("group")
                                                .withTitle(text("a group of organisations", "een groep organisaties")),
                                        ChoiceOption.unscored("government")
                                                .withTitle(text("the whole government", "de hele overheid"))))
                        .withTitle(text("What is assessed", "Wat beoordeeld wordt")),
                Fact.of(Fact.ORGANISATION_GROUP, Scale.choice(groups))
                        .withTitle(text("Group of the organisation", "Groep van de organisatie")));
    }

    // priority 1

    private static Child cloud() {
        return priority(
                Priority.CLOUD,
                text(
                        "Both strategic goals of this priority are reached by the government together; what an organisation"
                                + " can answer for is how it uses cloud services itself.",
                        "Beide strategische doelen van deze prioriteit worden door de overheid samen bereikt; waar een"
                                + " organisatie voor kan instaan, is hoe zij zelf clouddiensten gebruikt."),
                goal(
                        "cloud-1",
                        about(
                                        "cloud-exploration",
                                        text(
                                                "Exploration of a sovereign cloud service",
                                                "Verkenning van een soevereine clouddienst"),
                                        text(
                                                "The goal is to explore, so it is reached when something is known and"
                                                        + " decided, not when the service exists. The steps are ours.",
                                                "Het doel is verkennen; het is dus bereikt als iets bekend en besloten is,"
                                                        + " niet als de dienst er is. De stappen zijn van ons."),
                                        text(
                                                "How far is the exploration of a sovereign cloud service for the whole of"
                                                        + " government?",
                                                "Hoe ver is de verkenning van een soevereine clouddienst voor de hele"
                                                        + " overheid?"),
                                        ANNOUNCEMENT)
                                .scale(ordered(
                                        option("none", "Not started", "Niet begonnen"),
                                        option("started", "Started", "Begonnen"),
                                        option("published", "Results published", "Resultaten gepubliceerd"),
                                        option("decided", "Decided what comes of it", "Besloten wat ervan komt"))),
                        about(
                                        "cloud-service-sovereignty",
                                        text(
                                                "Sovereignty of the cloud service of government",
                                                "Soevereiniteit van de clouddienst van de overheid"),
                                        text(
                                                "The programme of the NDS for cloud takes the SEAL levels, with SEAL-4 as"
                                                        + " the aim for this service (reported by the community). Not"
                                                        + " applicable as long as there is no service.",
                                                "Het cloudprogramma van de NDS gebruikt de SEAL-niveaus, met SEAL-4 als doel"
                                                        + " voor deze dienst (volgens de gemeenschap). Niet van toepassing"
                                                        + " zolang er geen dienst is."),
                                        text(
                                                "Which SEAL level has the cloud service of government as a whole?",
                                                "Welk SEAL-niveau heeft de clouddienst van de overheid als geheel?"),
                                        text(
                                                "The assessment of all eight objectives; the weakest decides.",
                                                "De beoordeling op alle acht doelstellingen; de zwakste beslist."))
                                .scale(seal())
                                .addSource(SEAL_FRAMEWORK)),
                goal(
                        "cloud-2",
                        about(
                                        "cloud-marketplace",
                                        text("Marketplace for cloud", "Marktplaats voor cloud"),
                                        text(
                                                "The marketplace is what the goal aims for. The steps are ours.",
                                                "De marktplaats is waar het doel naar streeft. De stappen zijn van ons."),
                                        text(
                                                "How far is the central marketplace for cloud?",
                                                "Hoe ver is de centrale marktplaats voor cloud?"),
                                        ANNOUNCEMENT)
                                .scale(progress()),
                        about(
                                        "cloud-marketplace-standards",
                                        text("Standards for the marketplace", "Standaarden voor de marktplaats"),
                                        text(
                                                "The goal says: on the basis of standards and European experience. The press"
                                                        + " names projects from which standards may be chosen, such as"
                                                        + " Haven.",
                                                "Het doel zegt: op basis van standaarden en Europese ervaringen. De pers"
                                                        + " noemt projecten waaruit standaarden kunnen worden gekozen,"
                                                        + " zoals Haven."),
                                        text(
                                                "Have the standards been chosen that offers on the marketplace must meet?",
                                                "Zijn de standaarden gekozen waaraan aanbod op de marktplaats moet voldoen?"),
                                        ANNOUNCEMENT)
                                .scale(Scale.yesNo())
                                .addSource(source(
                                                EvidenceGrade.PRESS,
                                                "Security.NL on the NDS",
                                                "https://www.security.nl/posting/894991/")
                                        .build())),
                cloudUse());
    }

    private static Child cloudUse() {
        List<Source> direction = StrategicGoal.byId("cloud-2").orElseThrow().sources();
        return Child.of(computed(
                        "cloud-use",
                        text("Own use of cloud", "Eigen gebruik van cloud"),
                        text(
                                "Not a goal of the NDS. It asks for an organisation's part in the direction that goes with"
                                        + " the goals: critical data and services leave the public cloud, and who uses it"
                                        + " knows the risks and can leave.",
                                "Geen doel van de NDS. Het vraagt naar het aandeel van een organisatie in de richting die"
                                        + " bij de doelen hoort: kritieke data en diensten verlaten de publieke cloud, en"
                                        + " wie die gebruikt, kent de risico's en kan weg."),
                        QUARTER)
                .addChildren(
                        asked(
                                direction,
                                indicator(
                                                "cloud-critical",
                                                text(
                                                        "Critical services outside the public cloud",
                                                        "Kritieke diensten buiten de publieke cloud"),
                                                text(
                                                        "The direction that the NDS gives with its second goal, without a"
                                                                + " number or a year. What is critical is for the one who"
                                                                + " answers to say.",
                                                        "De richting die de NDS bij zijn tweede doel geeft, zonder getal of"
                                                                + " jaar. Wat kritiek is, bepaalt wie antwoordt."),
                                                text(
                                                        "Of the critical data sets and services, how many do not stand in a"
                                                                + " public cloud?",
                                                        "Van de kritieke gegevensverzamelingen en diensten, hoeveel staan er"
                                                                + " niet in een publieke cloud?"),
                                                text(
                                                        "A list of what is critical, with where each stands.",
                                                        "Een lijst van wat kritiek is, met waar het staat."))
                                        .validity(YEAR)
                                        .unit(text(
                                                "% of critical data sets and services",
                                                "% van kritieke gegevensverzamelingen en diensten"))
                                        .scale(percentage())),
                        asked(
                                direction,
                                ofOrganisations(
                                                "cloud-sovereignty",
                                                text(
                                                        "Sovereignty of cloud services for primary processes",
                                                        "Soevereiniteit van clouddiensten voor primaire processen"),
                                                text(
                                                        "The weakest service counts, as the framework itself takes the"
                                                                + " weakest objective. A level that a supplier declares is"
                                                                + " a claim until somebody else has checked it.",
                                                        "De zwakste dienst telt, zoals het raamwerk zelf de zwakste"
                                                                + " doelstelling neemt. Een niveau dat een leverancier"
                                                                + " opgeeft is een bewering tot een ander het heeft"
                                                                + " nagegaan."),
                                                text(
                                                        "Which SEAL level has each cloud service that a primary process"
                                                                + " depends on?",
                                                        "Welk SEAL-niveau heeft elke clouddienst waar een primair proces van"
                                                                + " afhangt?"),
                                                text(
                                                        "The assessment of each service on the eight objectives, and who"
                                                                + " made it.",
                                                        "De beoordeling van elke dienst op de acht doelstellingen, en wie die"
                                                                + " gemaakt heeft."))
                                        .combine(Combination.of(CombinationRule.WORST))
                                        .scale(seal())
                                        .addSource(SEAL_FRAMEWORK)),
                        asked(
                                List.of(),
                                boundByCloudPolicy(
                                        "cloud-risk-assessments",
                                        text(
                                                "Material public cloud services with a risk assessment",
                                                "Materiële publieke clouddiensten met een risicoanalyse"),
                                        text(
                                                "The cloud policy demands an integral one for material use, before use. It"
                                                        + " binds central government and advises others, so other"
                                                        + " organisations are not asked.",
                                                "Het cloudbeleid eist een integrale analyse bij materieel gebruik, vóór"
                                                        + " gebruik. Het bindt de Rijksoverheid en adviseert anderen, dus"
                                                        + " andere organisaties krijgen de vraag niet."),
                                        text(
                                                "Of the material public cloud services, how many have an integral risk"
                                                        + " assessment?",
                                                "Van de materiële publieke clouddiensten, hoeveel hebben een integrale"
                                                        + " risicoanalyse?"),
                                        text("The assessments, by service.", "De analyses, per dienst."))),
                        asked(
                                List.of(),
                                boundByCloudPolicy(
                                                "cloud-exit-plans",
                                                text(
                                                        "Material public cloud services with an exit plan",
                                                        "Materiële publieke clouddiensten met een exitplan"),
                                                text(
                                                        "The cloud policy demands a tested plan for a planned and a disruptive"
                                                                + " departure, reviewed yearly. Asked of whom the policy binds.",
                                                        "Het cloudbeleid eist een getest plan voor een gepland en een ontwrichtend"
                                                                + " vertrek, jaarlijks herzien. Gevraagd aan wie het beleid bindt."),
                                                text(
                                                        "Of the material public cloud services, how many have an exit plan that was"
                                                                + " tested and reviewed in the past year?",
                                                        "Van de materiële publieke clouddiensten, hoeveel hebben een exitplan dat in"
                                                                + " het afgelopen jaar getest en herzien is?"),
                                                text(
                                                        "The plans, with the day of the last review.",
                                                        "De plannen, met de dag van de laatste herziening."))
                                        .validity(YEAR)))
                .build());
    }

    private static Indicator.Builder boundByCloudPolicy(
            String id, LocalizedText title, LocalizedText why, LocalizedText question, LocalizedText evidence) {
        return indicator(id, title, why, question, evidence)
                .appliesIf(new Condition.Any(List.of(groups(GovernmentGroup.CENTRAL_GOVERNMENT), TOGETHER)))
                .validity(TWO_YEARS)
                .unit(text("% of material public cloud services", "% van materiële publieke clouddiensten"))
                .scale(percentage())
                .addSource(CLOUD_POLICY);
    }

    // priority 2

    private static Child data() {
        return priority(
                Priority.DATA,
                text(
                        "No measurement of this priority with published figures is known; most questions are facts to"
                                + " state.",
                        "Van deze prioriteit is geen meting met gepubliceerde cijfers bekend; de meeste vragen zijn vast te"
                                + " stellen feiten."),
                goal(
                        "data-1",
                        ofOrganisations(
                                        "federated-data-system",
                                        text(
                                                "Works by the agreements of the Federated Data System",
                                                "Werkt volgens de afspraken van het Federatief Datastelsel"),
                                        text(
                                                "The goal names this system and its binding agreements. The rules for"
                                                        + " providers were adopted first, those for users come later"
                                                        + " (reported by the community).",
                                                "Het doel noemt dit stelsel en zijn bindende afspraken. De regels voor"
                                                        + " aanbieders zijn het eerst vastgesteld, die voor afnemers volgen"
                                                        + " (volgens de gemeenschap)."),
                                        text(
                                                "Does the organisation provide or use data by the agreements of the"
                                                        + " Federated Data System (FDS)?",
                                                "Levert of gebruikt de organisatie gegevens volgens de afspraken van het"
                                                        + " Federatief Datastelsel (FDS)?"),
                                        text("A connection or data service.", "Een aansluiting of dataservice."))
                                .scale(Scale.yesNo())
                                .addSource(source(
                                                EvidenceGrade.OFFICIAL,
                                                "Wat is het FDS",
                                                "https://federatief.datastelsel.nl/kennisbank/wat-is-het-fds/")
                                        .build()),
                        ofOrganisations(
                                        "data-maturity",
                                        text("Own data maturity determined", "Eigen datavolwassenheid bepaald"),
                                        text(
                                                "There is a guide that helps to choose a maturity model for data. Its levels"
                                                        + " were not seen, so this asks whether one was used and not for a"
                                                        + " level.",
                                                "Er is een hulp om een volwassenheidsmodel voor data te kiezen. De niveaus"
                                                        + " ervan zijn niet gezien; daarom wordt gevraagd of er een"
                                                        + " gebruikt is, en niet naar een niveau."),
                                        text(
                                                "Has the organisation determined how mature it is in working with data, by a"
                                                        + " published model?",
                                                "Heeft de organisatie bepaald hoe volwassen zij is in het werken met data,"
                                                        + " met een gepubliceerd model?"),
                                        text(
                                                "The result, and which model was used.",
                                                "De uitkomst, en welk model gebruikt is."))
                                .validity(TWO_YEARS)
                                .scale(Scale.yesNo())
                                .addSource(source(
                                                EvidenceGrade.OFFICIAL,
                                                "Beslishulp datavolwassenheid",
                                                "https://magazines.interbestuurlijkedatastrategie.nl/ibds/2024/02/"
                                                        + "beslishulp-datavolwassenheid")
                                        .build()),
                        ofGroups(
                                        "civil-registry",
                                        text(
                                                "Self-evaluation of the civil registry",
                                                "Zelfevaluatie van de basisregistratie personen"),
                                        text(
                                                "Municipalities keep the Personal Records Database (BRP) and evaluate"
                                                        + " it every year; nobody else is asked. That good base registries"
                                                        + " are a part of this goal is our reading.",
                                                "Gemeenten houden de Basisregistratie Personen (BRP) bij en evalueren die elk"
                                                        + " jaar; niemand anders krijgt de vraag. Dat goede"
                                                        + " basisregistraties bij dit doel horen, is onze lezing."),
                                        text(
                                                "Which percentage did the last yearly self-evaluation of the BRP come to?",
                                                "Op welk percentage kwam de laatste jaarlijkse zelfevaluatie van de BRP"
                                                        + " uit?"),
                                        text(
                                                "The extract of the self-evaluation.",
                                                "Het uittreksel van de zelfevaluatie."),
                                        GovernmentGroup.MUNICIPALITIES)
                                .unit(text("% of what was asked", "% van wat gevraagd is"))
                                .scale(percentage())
                                .addSource(source(
                                                EvidenceGrade.OFFICIAL,
                                                "Zelfevaluaties Basisregistratie personen (BRP) en Reisdocumenten 2020",
                                                "https://berthub.eu/tkconv/get/2021D50383")
                                        .build()),
                        ofAll(
                                        "federated-data-system-reach",
                                        text(
                                                "Organisations in the Federated Data System",
                                                "Organisaties in het Federatief Datastelsel"),
                                        text(
                                                "That not all organisations are connected is an obstacle that the NDS names;"
                                                        + " no figure for it was found.",
                                                "Dat niet alle organisaties zijn aangesloten, is een belemmering die de NDS"
                                                        + " noemt; een cijfer ervoor is niet gevonden."),
                                        text(
                                                "Of the organisations, how many provide or use data by the agreements of the"
                                                        + " FDS?",
                                                "Van de organisaties, hoeveel leveren of gebruiken gegevens volgens de"
                                                        + " afspraken van het FDS?"))
                                .unit(organisations())
                                .scale(percentage())),
                goal(
                        "data-2",
                        about(
                                        "data-bottlenecks-system",
                                        text("System for data bottlenecks", "Stelsel voor gegevensknelpunten"),
                                        text(
                                                "The system is what the goal is about. The steps are ours.",
                                                "Het stelsel is waar het doel over gaat. De stappen zijn van ons."),
                                        text(
                                                "How far is the system by which bottlenecks with data are found, solved"
                                                        + " together and prevented?",
                                                "Hoe ver is het stelsel waarmee knelpunten met gegevens worden gevonden,"
                                                        + " samen worden opgelost en worden voorkomen?"),
                                        ANNOUNCEMENT)
                                .scale(progress()),
                        about(
                                        "data-bottlenecks-solved",
                                        text("Data bottlenecks solved", "Opgeloste gegevensknelpunten"),
                                        text(
                                                "Whether the system works shows in what it solves. The figure is ours to ask"
                                                        + " for; nobody is known to publish it.",
                                                "Of het stelsel werkt, blijkt uit wat het oplost. Dat wij naar dit cijfer"
                                                        + " vragen is onze keuze; voor zover bekend publiceert niemand"
                                                        + " het."),
                                        text(
                                                "Of the bottlenecks that were reported, how many have been solved?",
                                                "Van de gemelde knelpunten, hoeveel zijn er opgelost?"),
                                        PUBLISHED_FIGURE)
                                .unit(text("% of reported bottlenecks", "% van gemelde knelpunten"))
                                .scale(percentage())));
    }

    // priority 3

    private static Child artificialIntelligence() {
        return priority(
                Priority.ARTIFICIAL_INTELLIGENCE,
                text(
                        "Asks whether what works is shared, and how open government is about the algorithms it uses, since"
                                + " that is what is counted today.",
                        "Vraagt of wat werkt gedeeld wordt, en hoe open de overheid is over de algoritmes die zij gebruikt,"
                                + " omdat dat nu geteld wordt."),
                goal(
                        "artificial-intelligence-1",
                        indicator(
                                        "algorithms-registered",
                                        text(
                                                "High-risk and impactful algorithms in the Algoritmeregister",
                                                "Hoog-risico en impactvolle algoritmes in het Algoritmeregister"),
                                        text(
                                                "Agreed for central government as a goal for 2025 (press); there was no legal"
                                                        + " duty in March 2026. The number of entries is published, the"
                                                        + " number in use is not: only who answers knows it.",
                                                "Voor het Rijk afgesproken als doel voor 2025 (pers); in maart 2026 was er"
                                                        + " geen wettelijke plicht. Het aantal registraties wordt"
                                                        + " gepubliceerd, het aantal in gebruik niet: dat weet alleen wie"
                                                        + " antwoordt."),
                                        text(
                                                "Of the algorithms in use of category A (high risk) and B (impactful), how"
                                                        + " many are published in the register?",
                                                "Van de gebruikte algoritmes in categorie A (hoog risico) en B (impactvol),"
                                                        + " hoeveel zijn er in het register gepubliceerd?"),
                                        text(
                                                "The own list of algorithms in use, beside the register.",
                                                "De eigen lijst van gebruikte algoritmes, naast het register."))
                                .validity(YEAR)
                                .unit(text("algorithms of categories A and B", "algoritmes in categorie A en B"))
                                .scale(Scale.share())
                                .addSources(
                                        ALGORITHM_REGISTER,
                                        source(
                                                        EvidenceGrade.PRESS,
                                                        "Security.NL on the register of algorithms",
                                                        "https://www.security.nl/posting/837611/")
                                                .build()),
                        ofOrganisations(
                                        "ai-reuse",
                                        text(
                                                "AI applications shared or taken over",
                                                "AI-toepassingen gedeeld of overgenomen"),
                                        text(
                                                "The goal is to make successful applications usable everywhere.",
                                                "Het doel is geslaagde toepassingen overal bruikbaar te maken."),
                                        text(
                                                "Has the organisation, in the past two years, taken over an AI application"
                                                        + " of another government organisation or made its own usable for"
                                                        + " others?",
                                                "Heeft de organisatie in de afgelopen twee jaar een AI-toepassing van een"
                                                        + " andere overheidsorganisatie overgenomen, of een eigen"
                                                        + " toepassing voor anderen bruikbaar gemaakt?"),
                                        text("The application, and with whom.", "De toepassing, en met wie."))
                                .validity(TWO_YEARS)
                                .scale(Scale.yesNo()),
                        about(
                                        "ai-scaling",
                                        text("One approach to scaling AI", "Eén aanpak om AI op te schalen"),
                                        text(
                                                "The goal asks for one approach, and an official page speaks of exploring a"
                                                        + " scaling facility. The steps are ours.",
                                                "Het doel vraagt om één aanpak, en een officiële pagina spreekt van het"
                                                        + " verkennen van een opschalingsfaciliteit. De stappen zijn van"
                                                        + " ons."),
                                        text(
                                                "How far is the one approach by which AI is scaled up for the whole of"
                                                        + " government?",
                                                "Hoe ver is de ene aanpak waarmee AI voor de hele overheid wordt"
                                                        + " opgeschaald?"),
                                        ANNOUNCEMENT)
                                .scale(progress())
                                .addSource(AI_PAGE)),
                goal(
                        "artificial-intelligence-2",
                        about(
                                        "ai-language-model",
                                        text(
                                                "Open language model from the Netherlands or the EU",
                                                "Open taalmodel uit Nederland of de EU"),
                                        text(
                                                "One of the parts of the infrastructure that the goal names; GPT-NL is"
                                                        + " named as an example. The steps are ours.",
                                                "Een van de onderdelen van de infrastructuur die het doel noemt; GPT-NL wordt"
                                                        + " als voorbeeld genoemd. De stappen zijn van ons."),
                                        text(
                                                "How far is an open language model from the Netherlands or the EU that every"
                                                        + " government organisation can use?",
                                                "Hoe ver is een open taalmodel uit Nederland of de EU dat elke"
                                                        + " overheidsorganisatie kan gebruiken?"),
                                        ANNOUNCEMENT)
                                .scale(progress())
                                .addSource(AI_PAGE),
                        about(
                                        "ai-computing",
                                        text("Computing power for AI", "Rekenkracht voor AI"),
                                        text(
                                                "One of the parts of the infrastructure that the goal names. The steps are"
                                                        + " ours.",
                                                "Een van de onderdelen van de infrastructuur die het doel noemt. De stappen"
                                                        + " zijn van ons."),
                                        text(
                                                "How far is computing power for AI that government organisations can use"
                                                        + " together?",
                                                "Hoe ver is rekenkracht voor AI die overheidsorganisaties samen kunnen"
                                                        + " gebruiken?"),
                                        ANNOUNCEMENT)
                                .scale(progress())));
    }

    // priority 4

    private static Child citizens() {
        return priority(
                Priority.CITIZENS_AND_ENTREPRENEURS,
                text(
                        "Asks what citizens and entrepreneurs meet: whether everybody can use the services, whether any door"
                                + " is the right one, and whether services come by themselves.",
                        "Vraagt naar wat burgers en ondernemers tegenkomen: of iedereen de diensten kan gebruiken, of elke"
                                + " deur de juiste is, en of diensten vanzelf komen."),
                goal(
                        "citizens-and-entrepreneurs-1",
                        ofOrganisations(
                                        "accessibility-status",
                                        text(
                                                "Accessibility status of web sites and apps",
                                                "Toegankelijkheidsstatus van websites en apps"),
                                        text(
                                                "The order of the statuses is that of the instrument; the equal steps, the"
                                                        + " mean and the place under this goal are ours: a door that not"
                                                        + " everybody can open is not the right one.",
                                                "De volgorde van de statussen is die van het instrument; de gelijke stappen,"
                                                        + " het gemiddelde en de plaats bij dit doel zijn van ons: een deur"
                                                        + " die niet iedereen open krijgt, is niet de juiste."),
                                        text(
                                                "Which status, A to E, has the accessibility statement of each web site and"
                                                        + " app?",
                                                "Welke status, A tot E, heeft de toegankelijkheidsverklaring van elke website"
                                                        + " en app?"),
                                        text(
                                                "The statements in the register of DigiToegankelijk.",
                                                "De verklaringen in het register van DigiToegankelijk."))
                                .combine(Combination.of(CombinationRule.MEAN))
                                .scale(ordered(
                                        option("E", "No statement", "Geen verklaring"),
                                        option("D", "No research, and none planned", "Geen onderzoek, en geen gepland"),
                                        option("C", "First measures taken", "Eerste maatregelen genomen"),
                                        option("B", "Meets the requirements partly", "Voldoet gedeeltelijk"),
                                        option("A", "Meets the requirements fully", "Voldoet volledig")))
                                .addSource(ACCESSIBILITY_STATUS),
                        ofOrganisations(
                                        "right-door",
                                        text("The right door, every time", "Altijd de juiste deur"),
                                        text(
                                                "The principle of the goal, put as a question; the steps are ours.",
                                                "Het beginsel van het doel, als vraag gesteld; de stappen zijn van ons."),
                                        text(
                                                "Who comes with a question that another government organisation has to"
                                                        + " answer: does the organisation itself bring the question there?",
                                                "Wie komt met een vraag die een andere overheidsorganisatie moet"
                                                        + " beantwoorden: brengt de organisatie zelf die vraag daar?"),
                                        text(
                                                "The working instruction of each channel.",
                                                "De werkinstructie van elk kanaal."))
                                .scale(ordered(
                                        option("no", "No", "Nee"),
                                        option("some-channels", "In some channels", "In sommige kanalen"),
                                        option("all-channels", "In all channels", "In alle kanalen"))),
                        ofOrganisations(
                                        "digital-channel",
                                        text(
                                                "Formal messages can be sent digitally",
                                                "Formele berichten kunnen digitaal"),
                                        text(
                                                "The law on electronic administrative communication asks for a digital"
                                                        + " channel for formal messages since 2026 (reported by the"
                                                        + " community).",
                                                "De wet op het elektronisch bestuurlijk verkeer vraagt sinds 2026 om een"
                                                        + " digitaal kanaal voor formele berichten (volgens de"
                                                        + " gemeenschap)."),
                                        text(
                                                "Can citizens and entrepreneurs send every formal message, such as an"
                                                        + " application or an objection, digitally?",
                                                "Kunnen burgers en ondernemers elk formeel bericht, zoals een aanvraag of"
                                                        + " bezwaar, digitaal sturen?"),
                                        text(
                                                "The channels that were designated, by kind of message.",
                                                "De aangewezen kanalen, per soort bericht."))
                                .scale(Scale.yesNo())
                                .addSource(Source.builder()
                                        .title("Wet modernisering elektronisch bestuurlijk verkeer, as read by the"
                                                + " community")
                                        .grade(EvidenceGrade.COMMUNITY)
                                        .build()),
                        ofOrganisations(
                                        "user-experience",
                                        text("Experience of users measured", "Beleving van gebruikers gemeten"),
                                        text(
                                                "The press names measuring how users experience services among the plans of"
                                                        + " this priority.",
                                                "De pers noemt het meten van de beleving van gebruikers bij de plannen van"
                                                        + " deze prioriteit."),
                                        text(
                                                "Has the organisation, in the past year, measured how users experience its"
                                                        + " digital services, and published the outcome?",
                                                "Heeft de organisatie in het afgelopen jaar gemeten hoe gebruikers haar"
                                                        + " digitale diensten beleven, en de uitkomst gepubliceerd?"),
                                        text("The published outcome.", "De gepubliceerde uitkomst."))
                                .scale(Scale.yesNo())
                                .addSource(source(
                                                EvidenceGrade.PRESS,
                                                "Nederlandse digitaliseringsstrategie: minder couleur locale, meer"
                                                        + " centrale regie",
                                                "https://www.ziptone.nl/nederlandse-digitaliseringsstrategie-minder-couleur-"
                                                        + "locale-meer-centrale-regie/")
                                        .build()),
                        about(
                                        "egovernment-benchmark",
                                        text("eGovernment Benchmark", "eGovernment Benchmark"),
                                        text(
                                                "The yearly European measurement of online services, one figure for a"
                                                        + " country. That the share of services online is a part of it is"
                                                        + " why it is not asked again.",
                                                "De jaarlijkse Europese meting van onlinediensten, één cijfer voor een land."
                                                        + " Het aandeel diensten dat online is, hoort erbij en wordt"
                                                        + " daarom niet nog eens gevraagd."),
                                        text(
                                                "What is the score of the country in the eGovernment Benchmark?",
                                                "Wat is de score van het land in de eGovernment Benchmark?"),
                                        PUBLISHED_FIGURE)
                                .unit(text("points of 100", "punten van 100"))
                                .scale(percentage())
                                .addSource(EGOVERNMENT_BENCHMARK),
                        ofAll(
                                        "accessible-sites",
                                        text(
                                                "Web sites and apps that meet the law on accessibility",
                                                "Websites en apps die aan de toegankelijkheidswet voldoen"),
                                        text(
                                                "What the statuses of all web sites and apps come to together.",
                                                "Wat de statussen van alle websites en apps samen zijn."),
                                        text(
                                                "Of the web sites and apps of government, how many meet the law on"
                                                        + " accessibility?",
                                                "Van de websites en apps van de overheid, hoeveel voldoen aan de wet op de"
                                                        + " toegankelijkheid?"))
                                .unit(text("% of web sites and apps", "% van websites en apps"))
                                .scale(percentage())
                                .addSource(ACCESSIBILITY_STATUS)),
                goal(
                        "citizens-and-entrepreneurs-2",
                        indicator(
                                        "proactive-services",
                                        text(
                                                "Services delivered without being asked for",
                                                "Diensten die ongevraagd worden geleverd"),
                                        text(
                                                "What the goal says. The eGovernment Benchmark counts it for the country;"
                                                        + " which services could be proactive at all is not known, so 100 %"
                                                        + " is a direction and no target.",
                                                "Wat het doel zegt. De eGovernment Benchmark telt het voor het land; welke"
                                                        + " diensten überhaupt proactief kunnen, is niet bekend, dus 100 %"
                                                        + " is een richting en geen streefcijfer."),
                                        text(
                                                "Of the services for citizens and entrepreneurs, how many come without an"
                                                        + " application?",
                                                "Van de diensten voor burgers en ondernemers, hoeveel komen zonder"
                                                        + " aanvraag?"),
                                        text("The list of services.", "De lijst van diensten."))
                                .validity(TWO_YEARS)
                                .unit(text("% of services", "% van diensten"))
                                .scale(percentage())
                                .addSource(EGOVERNMENT_BENCHMARK),
                        indicator(
                                        "prefilled-services",
                                        text("Services with pre-filled data", "Diensten met vooraf ingevulde gegevens"),
                                        text(
                                                "A step towards proactive services: what government knows is not asked"
                                                        + " again. The eGovernment Benchmark counts it for the country.",
                                                "Een stap naar proactieve diensten: wat de overheid weet, wordt niet nog eens"
                                                        + " gevraagd. De eGovernment Benchmark telt het voor het land."),
                                        text(
                                                "Of the digital services that ask for personal data, how many fill in what"
                                                        + " government knows already?",
                                                "Van de digitale diensten die om persoonsgegevens vragen, hoeveel vullen in"
                                                        + " wat de overheid al weet?"),
                                        text("The list of services.", "De lijst van diensten."))
                                .validity(TWO_YEARS)
                                .unit(text("% of digital services", "% van digitale diensten"))
                                .scale(percentage())
                                .addSource(EGOVERNMENT_BENCHMARK)));
    }

    // priority 5

    private static Child resilience() {
        return priority(
                Priority.RESILIENCE_AND_AUTONOMY,
                text(
                        "Asks about the open standards on web sites, the baseline for information security, dependence on"
                                + " suppliers, recovery and exercises, and the steps towards post-quantum cryptography.",
                        "Vraagt naar de open standaarden op websites, de baseline voor informatiebeveiliging, de"
                                + " afhankelijkheid van leveranciers, herstel en oefeningen, en de stappen naar"
                                + " postkwantumcryptografie."),
                goal(
                        "resilience-and-autonomy-1",
                        ofOrganisations(
                                        "internet-standards",
                                        text(
                                                "Web sites that meet the internet standards",
                                                "Websites die aan de internetstandaarden voldoen"),
                                        text(
                                                "With several sites the worst counts: an attacker chooses the weakest, and"
                                                        + " internet.nl itself takes the worst of several addresses of a"
                                                        + " site. The best would hide a neglected site, the mean would let"
                                                        + " many good sites buy off a bad one.",
                                                "Bij meer sites telt de slechtste: een aanvaller kiest de zwakste, en"
                                                        + " internet.nl neemt zelf het slechtste van meer adressen van een"
                                                        + " site. De beste zou een verwaarloosde site verbergen, het"
                                                        + " gemiddelde zou veel goede sites een slechte laten afkopen."),
                                        text(
                                                "Which percentage does internet.nl give each web site?",
                                                "Welk percentage geeft internet.nl elke website?"),
                                        text("The report of internet.nl.", "Het rapport van internet.nl."))
                                .validity(HALF_YEAR)
                                .range(HUNDRED)
                                .levels(STAGE)
                                .show(WHOLE)
                                .combine(Combination.of(CombinationRule.WORST))
                                .scale(percentage())
                                .addSource(STANDARDS_MEASUREMENT),
                        ofOrganisations(
                                        "bio2-measures",
                                        text("Government measures of BIO2", "Overheidsmaatregelen van BIO2"),
                                        text(
                                                "The order of the steps is that of BIO2, that they are equal is ours. Not"
                                                        + " applicable by the statement of applicability is possible for"
                                                        + " single measures, not for the whole; accepting the risk is not.",
                                                "De volgorde van de stappen is die van BIO2, dat ze gelijk zijn is van ons."
                                                        + " Niet van toepassing volgens de verklaring van toepasselijkheid"
                                                        + " kan voor losse maatregelen, niet voor het geheel; het risico"
                                                        + " accepteren kan niet."),
                                        text(
                                                "How far have the government measures of BIO2 come as a whole?",
                                                "Hoe ver zijn de overheidsmaatregelen van BIO2 als geheel?"),
                                        text(
                                                "The published statement of applicability, and an audit for operation.",
                                                "De gepubliceerde verklaring van toepasselijkheid, en een audit voor de"
                                                        + " werking."))
                                .states(StatePolicies.undecided().withNotApplicable(StatePolicy.REFUSE))
                                .scale(ordered(
                                        option("none", "None", "Geen"),
                                        option("design", "Design", "Opzet"),
                                        option("existence", "Existence", "Bestaan"),
                                        option("operation", "Operation", "Werking")))
                                .addSource(source(
                                                EvidenceGrade.OFFICIAL,
                                                "Baseline Informatiebeveiliging Overheid 2 (BIO2) 1.3",
                                                "https://github.com/MinBZK/Baseline-Informatiebeveiliging-Overheid")
                                        .clause("design, existence, operation")
                                        .build()),
                        ofGroups(
                                        "ensia-accountability",
                                        text("ENSIA accountability adopted", "ENSIA-verantwoording vastgesteld"),
                                        text(
                                                "ENSIA is done by municipalities and now also by provinces and water boards"
                                                        + " (press); others are not asked.",
                                                "ENSIA wordt gedaan door gemeenten en nu ook door provincies en"
                                                        + " waterschappen (pers); anderen krijgen de vraag niet."),
                                        text(
                                                "Has the board adopted the ENSIA accountability of the past year?",
                                                "Heeft het bestuur de ENSIA-verantwoording van het afgelopen jaar"
                                                        + " vastgesteld?"),
                                        text("The decision of the board.", "Het besluit van het bestuur."),
                                        GovernmentGroup.MUNICIPALITIES,
                                        GovernmentGroup.PROVINCES,
                                        GovernmentGroup.WATER_BOARDS)
                                .scale(Scale.yesNo())
                                .addSource(source(
                                                EvidenceGrade.PRESS,
                                                "Alles over ENSIA",
                                                "https://inergy.nl/blog/alles-over-ensia/")
                                        .build()),
                        indicator(
                                        "supplier-dependence",
                                        text(
                                                "Primary processes that can change supplier",
                                                "Primaire processen die van leverancier kunnen wisselen"),
                                        text(
                                                "Autonomy means that one can choose and switch (press, on the vision of"
                                                        + " December 2025). The official maturity model for it is in"
                                                        + " development and its levels were not seen.",
                                                "Autonomie is dat men kan kiezen en overstappen (pers, over de visie van"
                                                        + " december 2025). Het officiële volwassenheidsmodel ervoor is in"
                                                        + " ontwikkeling en de niveaus zijn niet gezien."),
                                        text(
                                                "Of the primary processes, for how many is it known on which IT suppliers"
                                                        + " they depend, and how to go on without any one of them?",
                                                "Van de primaire processen, voor hoeveel is bekend van welke"
                                                        + " IT-leveranciers ze afhangen, en hoe het zonder elk van hen"
                                                        + " verder kan?"),
                                        text(
                                                "The analysis by process, with the alternative.",
                                                "De analyse per proces, met het alternatief."))
                                .validity(YEAR)
                                .unit(processes())
                                .scale(percentage())
                                .addSource(source(
                                                EvidenceGrade.PRESS,
                                                "Kabinet lanceert visie op digitale autonomie",
                                                "https://www.binnenlandsbestuur.nl/digitaal/kabinet-lanceert-visie-op-"
                                                        + "digitale-autonomie")
                                        .build()),
                        ofAll(
                                        "secure-domains",
                                        text(
                                                "Domains that meet the security standards",
                                                "Domeinen die aan de beveiligingsstandaarden voldoen"),
                                        text(
                                                "The half-yearly measurement of the agreed standards on more than 2500"
                                                        + " domains of government.",
                                                "De halfjaarlijkse meting van de afgesproken standaarden op meer dan 2500"
                                                        + " domeinen van de overheid."),
                                        text(
                                                "Of the domains of government, how many meet the agreed security standards?",
                                                "Van de domeinen van de overheid, hoeveel voldoen aan de afgesproken"
                                                        + " beveiligingsstandaarden?"))
                                .unit(text("% of domains", "% van domeinen"))
                                .scale(percentage())
                                .addSource(STANDARDS_MEASUREMENT)),
                goal(
                        "resilience-and-autonomy-2",
                        ofOrganisations(
                                        "crisis-exercise",
                                        text("Exercise for a digital crisis", "Oefening voor een digitale crisis"),
                                        text(
                                                "The goal asks for exercises as one government, so an exercise with others"
                                                        + " counts for more; how much more is ours.",
                                                "Het doel vraagt om oefenen als één overheid; samen oefenen telt daarom"
                                                        + " zwaarder, hoeveel zwaarder is van ons."),
                                        text(
                                                "Has the organisation, in the past year, held an exercise for a digital"
                                                        + " crisis?",
                                                "Heeft de organisatie in het afgelopen jaar geoefend voor een digitale"
                                                        + " crisis?"),
                                        text("The evaluation of the exercise.", "De evaluatie van de oefening."))
                                .scale(ordered(
                                        option("no", "No", "Nee"),
                                        option("alone", "By itself", "Alleen"),
                                        option(
                                                "together",
                                                "With other government organisations",
                                                "Met andere overheidsorganisaties"))),
                        indicator(
                                        "recovery-tested",
                                        text(
                                                "Primary processes with tested recovery",
                                                "Primaire processen met getest herstel"),
                                        text(
                                                "The goal asks for quick recovery; that only a test shows it is ours.",
                                                "Het doel vraagt om snel herstel; dat alleen een test dat laat zien, is van"
                                                        + " ons."),
                                        text(
                                                "Of the primary processes, for how many was recovery after a digital failure"
                                                        + " tested in the past year?",
                                                "Van de primaire processen, voor hoeveel is het herstel na een digitale"
                                                        + " uitval in het afgelopen jaar getest?"),
                                        text("The reports of the tests.", "De verslagen van de tests."))
                                .validity(YEAR)
                                .unit(processes())
                                .scale(percentage()),
                        ofOrganisations(
                                        "incident-reporting",
                                        text(
                                                "Ready to report incidents in time",
                                                "Klaar om incidenten op tijd te melden"),
                                        text(
                                                "The Cyberbeveiligingswet asks for a report within 24 hours, a second within"
                                                        + " 72 hours and a last within a month (reported by the community).",
                                                "De Cyberbeveiligingswet vraagt een melding binnen 24 uur, een tweede binnen"
                                                        + " 72 uur en een laatste binnen een maand (volgens de"
                                                        + " gemeenschap)."),
                                        text(
                                                "Is there a tried procedure by which a serious incident is reported within"
                                                        + " 24 hours, at any hour?",
                                                "Is er een beproefde werkwijze waarmee een ernstig incident binnen 24 uur"
                                                        + " wordt gemeld, op elk uur?"),
                                        text(
                                                "The procedure, and when it was last tried.",
                                                "De werkwijze, en wanneer die voor het laatst is beproefd."))
                                .scale(Scale.yesNo())
                                .addSource(CYBER_LAW),
                        about(
                                        "joint-exercise",
                                        text("Exercise as one government", "Oefening als één overheid"),
                                        text(
                                                "What the goal says: exercises as one government.",
                                                "Wat het doel zegt: oefenen als één overheid."),
                                        text(
                                                "Was there, in the past two years, an exercise in which all five groups of"
                                                        + " government took part?",
                                                "Was er in de afgelopen twee jaar een oefening waaraan alle vijf groepen van"
                                                        + " de overheid meededen?"),
                                        ANNOUNCEMENT)
                                .scale(Scale.yesNo()),
                        about(
                                        "security-operations",
                                        text("Federated security operations", "Federatieve beveiligingscentra"),
                                        text(
                                                "That security operations centres work apart is an obstacle that the NDS"
                                                        + " names; the press reports plans for a federated system. The"
                                                        + " steps are ours.",
                                                "Dat beveiligingscentra (SOC's) los van elkaar werken, is een belemmering die"
                                                        + " de NDS noemt; de pers meldt plannen voor een federatief"
                                                        + " stelsel. De stappen zijn van ons."),
                                        text(
                                                "How far is the federated system of security operations centres (SOC)?",
                                                "Hoe ver is het federatieve stelsel van security operations centres (SOC)?"),
                                        ANNOUNCEMENT)
                                .scale(progress())
                                .addSource(source(
                                                EvidenceGrade.PRESS,
                                                "Security.NL on the financing of the NDS",
                                                "https://www.security.nl/posting/913347/")
                                        .build())),
                goal(
                        "resilience-and-autonomy-3",
                        ofOrganisations(
                                        "post-quantum-inventory",
                                        text(
                                                "Inventory of cryptography made",
                                                "Inventarisatie van cryptografie gemaakt"),
                                        text(
                                                "The first step of the EU roadmap; the NDS asks that every organisation is"
                                                        + " prepared and names no year.",
                                                "De eerste stap van de Europese routekaart; de NDS vraagt dat elke"
                                                        + " organisatie voorbereid is en noemt geen jaar."),
                                        text(
                                                "Is there an inventory of where the organisation uses cryptography?",
                                                "Is er een inventarisatie van waar de organisatie cryptografie gebruikt?"),
                                        text("The inventory, with its date.", "De inventarisatie, met de datum."))
                                .validity(TWO_YEARS)
                                .scale(Scale.yesNo())
                                .addSource(POST_QUANTUM_ROADMAP),
                        ofOrganisations(
                                        "post-quantum-plan",
                                        text(
                                                "Plan for migration to post-quantum cryptography",
                                                "Plan voor migratie naar postkwantumcryptografie"),
                                        text(
                                                "The step between knowing and doing; the roadmap puts high-risk use first.",
                                                "De stap tussen weten en doen; de routekaart zet gebruik met hoog risico"
                                                        + " voorop."),
                                        text(
                                                "Is there an adopted plan for the migration, with high-risk use first?",
                                                "Is er een vastgesteld plan voor de migratie, met gebruik met hoog risico"
                                                        + " voorop?"),
                                        PLAN_OR_REPORT)
                                .validity(TWO_YEARS)
                                .scale(Scale.yesNo())
                                .addSource(POST_QUANTUM_ROADMAP),
                        indicator(
                                        "post-quantum-migrated",
                                        text("High-risk systems migrated", "Hoogrisicosystemen gemigreerd"),
                                        text(
                                                "The roadmap asks this of high-risk use by the end of 2030. What is high"
                                                        + " risk is for the one who answers to say.",
                                                "De routekaart vraagt dit van gebruik met hoog risico uiterlijk eind 2030."
                                                        + " Wat hoog risico is, bepaalt wie antwoordt."),
                                        text(
                                                "Of the systems with high-risk use of cryptography, how many are safe from"
                                                        + " quantum computers?",
                                                "Van de systemen waarin cryptografie met hoog risico wordt gebruikt, hoeveel"
                                                        + " zijn veilig voor kwantumcomputers?"),
                                        text("The inventory, by system.", "De inventarisatie, per systeem."))
                                .validity(YEAR)
                                .unit(text("% of high-risk systems", "% van hoogrisicosystemen"))
                                .scale(percentage())
                                .addSource(POST_QUANTUM_ROADMAP),
                        ofAll(
                                        "post-quantum-started",
                                        text(
                                                "Organisations that have begun to prepare",
                                                "Organisaties die met de voorbereiding zijn begonnen"),
                                        text(
                                                "The goal asks that every organisation is prepared; the Netherlands Court of"
                                                        + " Audit asked central government whether it had begun.",
                                                "Het doel vraagt dat elke organisatie voorbereid is; de Algemene Rekenkamer"
                                                        + " vroeg de Rijksoverheid of die begonnen was."),
                                        text(
                                                "Of the organisations, how many have begun to prepare for post-quantum"
                                                        + " cryptography?",
                                                "Van de organisaties, hoeveel zijn begonnen met de voorbereiding op"
                                                        + " postkwantumcryptografie?"))
                                .unit(organisations())
                                .scale(percentage())
                                .addSource(source(
                                                EvidenceGrade.PRESS,
                                                "Rekenkamer waarschuwt: Nederlandse overheid niet voorbereid op"
                                                        + " quantumcomputers",
                                                "https://tweakers.net/nieuws/244426/")
                                        .build())));
    }

    // priority 6

    private static Child proficiency() {
        return priority(
                Priority.PROFICIENCY_AND_WORKSPACE,
                text(
                        "Asks whether knowledge is steered and shared, and whether people can do their work with what they"
                                + " have.",
                        "Vraagt of op kennis gestuurd wordt en of die gedeeld wordt, en of mensen hun werk kunnen doen met"
                                + " wat ze hebben."),
                goal(
                        "proficiency-and-workspace-1",
                        about(
                                        "personnel-strategy",
                                        text(
                                                "Personnel strategy for digitalisation",
                                                "Personeelsstrategie voor digitalisering"),
                                        text(
                                                "The strategy is what the goal is about. The steps are ours.",
                                                "De strategie is waar het doel over gaat. De stappen zijn van ons."),
                                        text(
                                                "How far is the personnel strategy that says what knowledge government needs"
                                                        + " in-house and what it can buy?",
                                                "Hoe ver is de personeelsstrategie die zegt welke kennis de overheid zelf in"
                                                        + " huis moet hebben en welke zij kan inkopen?"),
                                        ANNOUNCEMENT)
                                .scale(progress()),
                        about(
                                        "personnel-insight",
                                        text("Insight into IT personnel", "Inzicht in IT-personeel"),
                                        text(
                                                "That there is no insight for the whole of government is an obstacle that the"
                                                        + " NDS names. The steps are ours.",
                                                "Dat er geen overheidsbreed inzicht is, is een belemmering die de NDS noemt."
                                                        + " De stappen zijn van ons."),
                                        text(
                                                "How far is the insight into IT personnel of the whole of government?",
                                                "Hoe ver is het overheidsbrede inzicht in IT-personeel?"),
                                        ANNOUNCEMENT)
                                .scale(progress())),
                goal(
                        "proficiency-and-workspace-2",
                        ofOrganisations(
                                        "digital-knowledge",
                                        text("Digital knowledge steered", "Sturing op digitale kennis"),
                                        text(
                                                "What the goal asks, brought to one organisation.",
                                                "Wat het doel vraagt, teruggebracht tot één organisatie."),
                                        text(
                                                "Is there an adopted plan that says which digital knowledge the staff needs,"
                                                        + " and what was done about it in the past year?",
                                                "Is er een vastgesteld plan dat zegt welke digitale kennis het personeel"
                                                        + " nodig heeft, en wat daar in het afgelopen jaar aan gedaan is?"),
                                        PLAN_OR_REPORT)
                                .scale(Scale.yesNo()),
                        ofOrganisations(
                                        "central-pools",
                                        text(
                                                "Takes part in a pool of professionals",
                                                "Doet mee aan een pool van vakmensen"),
                                        text(
                                                "Scaling up the pools is common work; taking part is each organisation's"
                                                        + " own.",
                                                "De pools vergroten doet men samen; meedoen is aan elke organisatie zelf."),
                                        text(
                                                "Has the organisation, in the past year, lent digital professionals to a"
                                                        + " central pool or taken them from one?",
                                                "Heeft de organisatie in het afgelopen jaar digitale vakmensen aan een"
                                                        + " centrale pool geleverd of eruit betrokken?"),
                                        text("The assignments.", "De opdrachten."))
                                .scale(Scale.yesNo()),
                        ofGroups(
                                        "staff-profiles",
                                        text("IT functions with a KWIV profile", "IV-functies met een KWIV-profiel"),
                                        text(
                                                "KWIV, a set of profiles, is built on the functions of central government,"
                                                        + " so others are not asked.",
                                                "KWIV, een verzameling profielen, is gebouwd op de functies van het Rijk; dus"
                                                        + " anderen krijgen de vraag niet."),
                                        text(
                                                "Of the functions in the provision of information, how many have a KWIV"
                                                        + " profile?",
                                                "Van de functies in de informatievoorziening, hoeveel hebben een"
                                                        + " KWIV-profiel?"),
                                        text("The list of functions.", "De lijst van functies."),
                                        GovernmentGroup.CENTRAL_GOVERNMENT)
                                .unit(text("% of functions", "% van functies"))
                                .scale(percentage())
                                .addSource(source(
                                                EvidenceGrade.OFFICIAL,
                                                "KWIV, news of UBR of 3 June 2021",
                                                "https://www.ubrijk.nl/actueel/nieuws/2021/06/03/met-het-kwiv-helpen-we-i-"
                                                        + "vakmanschap-van-het-rijk-vooruit")
                                        .build()),
                        about(
                                        "pools-scaled",
                                        text(
                                                "Central pools scaled up and harmonised",
                                                "Centrale pools vergroot en afgestemd"),
                                        text(
                                                "The part of the goal that only the government as a whole can reach. The"
                                                        + " steps are ours.",
                                                "Het deel van het doel dat alleen de overheid als geheel kan bereiken. De"
                                                        + " stappen zijn van ons."),
                                        text(
                                                "How far are central pools of digital professionals that serve all groups of"
                                                        + " government?",
                                                "Hoe ver zijn centrale pools van digitale vakmensen die alle groepen van de"
                                                        + " overheid bedienen?"),
                                        ANNOUNCEMENT)
                                .scale(progress())),
                goal(
                        "proficiency-and-workspace-3",
                        ofOrganisations(
                                        "information-management",
                                        text(
                                                "Maturity of information management",
                                                "Volwassenheid van de informatiehuishouding"),
                                        text(
                                                "Measured yearly in central government; others can determine their level by"
                                                        + " the same texts. That it belongs to this goal is our reading.",
                                                "Jaarlijks gemeten bij het Rijk; anderen kunnen hun niveau bepalen met"
                                                        + " dezelfde teksten. Dat het bij dit doel hoort, is onze lezing."),
                                        text(
                                                "Which level, from 1 (ad hoc) to 4 (managed), has the information management"
                                                        + " of the organisation?",
                                                "Welk niveau, van 1 (ad hoc) tot 4 (gemanaged), heeft de"
                                                        + " informatiehuishouding van de organisatie?"),
                                        text("The answers to the 31 questions.", "De antwoorden op de 31 vragen."))
                                .scale(Scale.wholeNumber(1, 4))
                                .addSource(source(
                                                EvidenceGrade.OFFICIAL,
                                                "Volwassenheidsniveau informatiehuishouding op Rijks ICT-dashboard",
                                                "https://www.open-overheid.nl/actueel/nieuws/2024/1/24/volwassenheidsniveau-"
                                                        + "informatiehuishouding-op-rijks-ict-dashboard")
                                        .clause("levels 1 to 4")
                                        .build()),
                        indicator(
                                        "workspace-tools",
                                        text("Staff with the right tools", "Personeel met de juiste hulpmiddelen"),
                                        text(
                                                "The goal is a workspace with the right tools; whether they are right is for"
                                                        + " those who work with them to say.",
                                                "Het doel is een werkomgeving met de juiste hulpmiddelen; of ze juist zijn,"
                                                        + " zeggen de mensen die ermee werken."),
                                        text(
                                                "Of the staff that was asked, how many say that their digital workspace gives"
                                                        + " them the right tools?",
                                                "Van het personeel dat gevraagd is, hoeveel zeggen dat hun digitale"
                                                        + " werkomgeving de juiste hulpmiddelen geeft?"),
                                        text(
                                                "The survey, with how many were asked and how many answered.",
                                                "Het onderzoek, met hoeveel mensen gevraagd zijn en hoeveel antwoordden."))
                                .validity(TWO_YEARS)
                                .unit(text("% of staff that was asked", "% van gevraagd personeel"))
                                .scale(percentage()),
                        ofOrganisations(
                                        "workspace-continuity",
                                        text(
                                                "Workspace goes on without its supplier",
                                                "Werkomgeving gaat door zonder leverancier"),
                                        text(
                                                "The cloud policy asks of e-mail and documents in the public cloud that they"
                                                        + " go on independently of the supplier; it binds central government"
                                                        + " and advises others. Asked of all, since all depend on it.",
                                                "Het cloudbeleid vraagt van e-mail en documenten in de publieke cloud dat ze"
                                                        + " doorgaan, los van de leverancier; het bindt de Rijksoverheid en"
                                                        + " adviseert anderen. Aan allen gevraagd, want allen hangen ervan"
                                                        + " af."),
                                        text(
                                                "Was it tested, in the past year, that e-mail and documents stay in use if"
                                                        + " the supplier of the workspace falls away?",
                                                "Is in het afgelopen jaar getest dat e-mail en documenten in gebruik blijven"
                                                        + " als de leverancier van de werkomgeving wegvalt?"),
                                        text("The report of the test.", "Het verslag van de test."))
                                .scale(Scale.yesNo())
                                .addSource(CLOUD_POLICY)));
    }

    // how nodes are made

    private static Child priority(Priority priority, LocalizedText description, Child... children) {
        return Child.of(computed(priority.code(), priority.label(), description, QUARTER)
                .addChildren(children)
                .build());
    }

    /** A strategic goal of the NDS. What is collective is asked of the government as a whole and of nobody else. */
    private static Child goal(String id, Indicator.Builder... questions) {
        StrategicGoal goal = StrategicGoal.byId(id).orElseThrow();
        Aggregate.Builder node = computed(id, goal.label(), goal.text(), QUARTER);
        if (goal.isCollective()) {
            node.appliesIf(GOVERNMENT);
        }
        for (Indicator.Builder question : questions) {
            node.addChild(asked(goal.sources(), question));
        }
        return Child.of(node.build());
    }

    private static Aggregate.Builder computed(
            String id, LocalizedText title, LocalizedText description, Decimal minimumCoverage) {
        return Aggregate.builder()
                .id(id)
                .title(title)
                .description(description)
                .range(HUNDRED)
                .levels(STAGE)
                .minimumCoverage(minimumCoverage)
                .show(WHOLE)
                .aggregation(Aggregation.ARITHMETIC);
    }

    /** An indicator with the sources of its goal after its own. The options of a choice are one apart. */
    private static Child asked(List<Source> asWell, Indicator.Builder question) {
        Indicator asked = question.addAllSources(asWell).build();
        return Child.of(
                asked.scale() instanceof ChoiceScale choice
                        ? asked.toBuilder()
                                .range(Range.of(0, choice.options().size() - 1))
                                .build()
                        : asked);
    }

    /** Asked of whatever is assessed. */
    private static Indicator.Builder indicator(
            String id, LocalizedText title, LocalizedText why, LocalizedText question, LocalizedText evidence) {
        return Indicator.builder()
                .id(id)
                .title(title)
                .description(why)
                .question(question)
                .evidence(evidence);
    }

    /** Asked of every organisation. */
    private static Indicator.Builder ofOrganisations(
            String id, LocalizedText title, LocalizedText why, LocalizedText question, LocalizedText evidence) {
        return indicator(id, title, why, question, evidence)
                .appliesIf(ORGANISATION)
                .validity(YEAR);
    }

    /** Asked of the organisations of some groups. */
    private static Indicator.Builder ofGroups(
            String id,
            LocalizedText title,
            LocalizedText why,
            LocalizedText question,
            LocalizedText evidence,
            GovernmentGroup... groups) {
        return indicator(id, title, why, question, evidence)
                .appliesIf(groups(groups))
                .validity(YEAR);
    }

    /** Asked of a group or the whole government: a published figure, which comes late. */
    private static Indicator.Builder ofAll(String id, LocalizedText title, LocalizedText why, LocalizedText question) {
        return indicator(id, title, why, question, PUBLISHED_FIGURE)
                .appliesIf(TOGETHER)
                .validity(TWO_YEARS);
    }

    /** Asked of the government as a whole. */
    private static Indicator.Builder about(
            String id, LocalizedText title, LocalizedText why, LocalizedText question, LocalizedText evidence) {
        return indicator(id, title, why, question, evidence)
                .appliesIf(GOVERNMENT)
                .validity(TWO_YEARS);
    }

    private static Condition subject(String... kinds) {
        return new Condition.In(Fact.SUBJECT_KIND, List.of(kinds));
    }

    private static Condition groups(GovernmentGroup... groups) {
        return new Condition.In(
                Fact.ORGANISATION_GROUP,
                Arrays.stream(groups).map(GovernmentGroup::code).toList());
    }

    private static Scale percentage() {
        return Scale.number(Decimal.of(0), Decimal.of(100));
    }

    private static ChoiceScale seal() {
        return ordered(
                option("seal-0", "No sovereignty", "Geen soevereiniteit"),
                option("seal-1", "Jurisdictional sovereignty", "Jurisdictionele soevereiniteit"),
                option("seal-2", "Data sovereignty", "Data-soevereiniteit"),
                option("seal-3", "Digital resilience", "Digitale veerkracht"),
                option("seal-4", "Full digital sovereignty", "Volledige digitale soevereiniteit"));
    }

    private static ChoiceScale progress() {
        return ordered(
                option("none", "Nothing yet", "Nog niets"),
                option("prepared", "Being prepared", "In voorbereiding"),
                option("partly", "Tried out, or partly in use", "In proef, of deels in gebruik"),
                option("in-use", "In use", "In gebruik"));
    }

    private static ChoiceOption option(String code, String english, String dutch) {
        return ChoiceOption.unscored(code).withTitle(text(english, dutch));
    }

    /** Options from the worst to the best, in equal steps. */
    private static ChoiceScale ordered(ChoiceOption... options) {
        ChoiceOption[] valued = new ChoiceOption[options.length];
        for (int i = 0; i < options.length; i++) {
            valued[i] = new ChoiceOption(options[i].code(), options[i].title(), Optional.of(Decimal.of(i)));
        }
        return Scale.choice(valued);
    }

    private static LocalizedText organisations() {
        return text("% of organisations", "% van organisaties");
    }

    private static LocalizedText processes() {
        return text("% of primary processes", "% van primaire processen");
    }

    private static Source.Builder source(EvidenceGrade grade, String title, String address) {
        return Source.builder().title(title).address(address).grade(grade);
    }

    private static LocalizedText text(String english, String dutch) {
        return LocalizedText.of(english, dutch);
    }
}
