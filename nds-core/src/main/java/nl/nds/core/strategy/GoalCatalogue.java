package nl.nds.core.strategy;

import java.util.List;
import nl.nds.core.text.LocalizedText;

/** The fourteen strategic goals. */
final class GoalCatalogue {

    static final List<StrategicGoal> ALL = List.of(
            collective(
                    Priority.CLOUD,
                    1,
                    GoalKind.EXPLORATION,
                    LocalizedText.of("Sovereign cloud service", "Soevereine clouddienst"),
                    LocalizedText.of(
                            "Explore the development of a sovereign cloud service for the whole of government, with"
                                    + " the service providers that government already has and with the market.",
                            "Verkennen hoe een soevereine clouddienst voor de hele overheid kan worden ontwikkeld, met"
                                    + " de dienstverleners die de overheid al heeft en met de markt.")),
            collective(
                    Priority.CLOUD,
                    2,
                    GoalKind.FACILITY,
                    LocalizedText.of("Cloud marketplace", "Cloudmarktplaats"),
                    LocalizedText.of(
                            "Aim to create one central marketplace of government that brings demand for cloud together"
                                    + " with the right supply, on the basis of standards and European experience; the"
                                    + " direction is that critical data and services leave the public cloud.",
                            "Streven naar één centrale marktplaats van de overheid die de vraag naar cloud en het"
                                    + " juiste aanbod bij elkaar brengt, op basis van standaarden en Europese ervaringen;"
                                    + " de richting is dat kritieke data en diensten de publieke cloud verlaten.")),
            goal(
                    Priority.DATA,
                    1,
                    GoalKind.COMPLIANCE,
                    LocalizedText.of("Federated data system", "Federatief datastelsel"),
                    LocalizedText.of(
                            "Work in a data-driven way across government through the federated data system, with"
                                    + " binding agreements and standards; trust frameworks of single domains meet the"
                                    + " same standards.",
                            "Overheidsbreed datagedreven werken via het federatief datastelsel, met bindende afspraken"
                                    + " en standaarden; afsprakenstelsels van afzonderlijke domeinen voldoen aan"
                                    + " dezelfde standaarden.")),
            collective(
                    Priority.DATA,
                    2,
                    GoalKind.PROCESS,
                    LocalizedText.of("Data bottlenecks", "Gegevensknelpunten"),
                    LocalizedText.of(
                            "Work on one system for the whole of government by which bottlenecks with data are found,"
                                    + " solved together and prevented.",
                            "Werken aan één stelsel voor de hele overheid waarmee knelpunten met gegevens worden"
                                    + " gevonden, samen worden opgelost en worden voorkomen.")),
            goal(
                    Priority.ARTIFICIAL_INTELLIGENCE,
                    1,
                    GoalKind.SCALING,
                    LocalizedText.of("Scaling of AI", "Opschaling van AI"),
                    LocalizedText.of(
                            "Use AI for societal problems and for better services, led by one approach for the whole of"
                                    + " government: make successful applications usable everywhere and remove obstacles"
                                    + " to innovation.",
                            "AI inzetten voor maatschappelijke vraagstukken en betere dienstverlening, vanuit één"
                                    + " aanpak voor de hele overheid: geslaagde toepassingen overal bruikbaar maken en"
                                    + " belemmeringen voor innovatie wegnemen.")),
            collective(
                    Priority.ARTIFICIAL_INTELLIGENCE,
                    2,
                    GoalKind.FACILITY,
                    LocalizedText.of("AI infrastructure", "AI-infrastructuur"),
                    LocalizedText.of(
                            "Aim for an AI infrastructure of high quality: good data, open language models from the"
                                    + " Netherlands or the EU, talent and enough computing power.",
                            "Streven naar een hoogwaardige AI-infrastructuur: goede data, open taalmodellen uit"
                                    + " Nederland of de EU, talent en voldoende rekenkracht.")),
            goal(
                    Priority.CITIZENS_AND_ENTREPRENEURS,
                    1,
                    GoalKind.EXPERIENCE,
                    LocalizedText.of("One government", "Eén overheid"),
                    LocalizedText.of(
                            "Citizens and entrepreneurs have contact with one government: whichever door they choose is"
                                    + " the right one.",
                            "Burgers en ondernemers hebben contact met één overheid: welke deur zij ook kiezen, het is"
                                    + " de juiste.")),
            goal(
                    Priority.CITIZENS_AND_ENTREPRENEURS,
                    2,
                    GoalKind.EXPERIENCE,
                    LocalizedText.of("Proactive services", "Proactieve dienstverlening"),
                    LocalizedText.of(
                            "Citizens and entrepreneurs receive services, products and relevant information"
                                    + " proactively.",
                            "Burgers en ondernemers ontvangen diensten, producten en relevante informatie proactief.")),
            goal(
                    Priority.RESILIENCE_AND_AUTONOMY,
                    1,
                    GoalKind.CAPABILITY,
                    LocalizedText.of("Collective resilience and autonomy", "Gezamenlijke weerbaarheid en autonomie"),
                    LocalizedText.of(
                            "One approach to digital resilience and autonomy for the whole of government, with several"
                                    + " collective solutions, and less dependence on too few suppliers.",
                            "Eén aanpak van digitale weerbaarheid en autonomie voor de hele overheid, met een aantal"
                                    + " collectieve oplossingen, en minder afhankelijkheid van te weinig"
                                    + " leveranciers.")),
            goal(
                    Priority.RESILIENCE_AND_AUTONOMY,
                    2,
                    GoalKind.CAPABILITY,
                    LocalizedText.of("Recovery and exercises", "Herstel en oefeningen"),
                    LocalizedText.of(
                            "Improve digital resilience continuously, recover quickly and effectively in a crisis, and"
                                    + " hold exercises as one government.",
                            "De digitale weerbaarheid voortdurend verbeteren, bij een crisis snel en doeltreffend"
                                    + " herstellen, en oefenen als één overheid.")),
            goal(
                    Priority.RESILIENCE_AND_AUTONOMY,
                    3,
                    GoalKind.COMPLIANCE,
                    LocalizedText.of("Post-quantum cryptography", "Postkwantumcryptografie"),
                    LocalizedText.of(
                            "One approach to post-quantum cryptography for the whole of government, with every"
                                    + " organisation prepared, together with the market, to manage the risks.",
                            "Eén aanpak van postkwantumcryptografie voor de hele overheid, waarbij elke organisatie"
                                    + " erop is voorbereid om samen met de markt de risico's te beheersen.")),
            collective(
                    Priority.PROFICIENCY_AND_WORKSPACE,
                    1,
                    GoalKind.PLAN,
                    LocalizedText.of("Personnel strategy", "Personeelsstrategie"),
                    LocalizedText.of(
                            "A personnel strategy for digitalisation, which determines what knowledge government needs"
                                    + " in-house and what it can buy.",
                            "Een personeelsstrategie voor digitalisering, die bepaalt welke kennis de overheid zelf in"
                                    + " huis moet hebben en welke zij kan inkopen.")),
            goal(
                    Priority.PROFICIENCY_AND_WORKSPACE,
                    2,
                    GoalKind.FACILITY,
                    LocalizedText.of("Knowledge and central pools", "Kennis en centrale pools"),
                    LocalizedText.of(
                            "Steer the development of civil servants' digital knowledge, and scale up and harmonise the"
                                    + " central pools of digital professionals.",
                            "Sturen op de ontwikkeling van de digitale kennis van ambtenaren, en de centrale pools van"
                                    + " digitale vakmensen vergroten en op elkaar afstemmen.")),
            goal(
                    Priority.PROFICIENCY_AND_WORKSPACE,
                    3,
                    GoalKind.FACILITY,
                    LocalizedText.of("Modern digital workspace", "Moderne digitale werkomgeving"),
                    LocalizedText.of(
                            "A modern digital workspace that gives civil servants the right tools.",
                            "Een moderne digitale werkomgeving die ambtenaren de juiste hulpmiddelen geeft.")));

    private GoalCatalogue() {}

    private static StrategicGoal collective(
            Priority priority, int number, GoalKind kind, LocalizedText label, LocalizedText text) {
        return numbered(priority, number, kind, label, text, true);
    }

    private static StrategicGoal goal(
            Priority priority, int number, GoalKind kind, LocalizedText label, LocalizedText text) {
        return numbered(priority, number, kind, label, text, false);
    }

    private static StrategicGoal numbered(
            Priority priority,
            int number,
            GoalKind kind,
            LocalizedText label,
            LocalizedText text,
            boolean isCollective) {
        return new CataloguedGoal(
                priority.code() + "-" + number,
                priority,
                number,
                label,
                text,
                kind,
                isCollective,
                List.of(Sources.goal(priority, number)));
    }
}
