package nl.nds.core.strategy;

import java.util.List;
import nl.nds.core.text.EvidenceGrade;
import nl.nds.core.text.Source;

/**
 * The pages and documents that the facts of this package were read in, each once.
 *
 * <p>They were read in 2025 and 2026. The addresses with a number are short addresses of the official English pages.
 */
final class Sources {

    /** The launch, the motto, the Dutch titles of the priorities. */
    static final Source LAUNCH_NEWS = graded(
            EvidenceGrade.OFFICIAL,
            "Nederland versnelt met vernieuwde Digitaliseringsstrategie",
            "https://www.rijksoverheid.nl/actueel/nieuws/2025/07/04/nederland-versnelt-met-vernieuwde-digitaliseringsstrategie");

    /** The official English edition: its first page. */
    static final Source WEB_EDITION = graded(
            EvidenceGrade.OFFICIAL,
            "Netherlands' Digitalisation Strategy (NDS)",
            "https://www.nldigitalgovernment.nl/netherlands-digitalisation-strategy-nds/");

    /** The official English edition: the introduction. */
    static final Source INTRODUCTION = graded(
            EvidenceGrade.OFFICIAL,
            "Joint acceleration is the only option",
            "https://www.nldigitalgovernment.nl/?p=4635");

    /** The official English edition: the page above the priorities. */
    static final Source SIX_PRIORITIES = graded(
            EvidenceGrade.OFFICIAL,
            "6 priorities for 1 government",
            "https://www.nldigitalgovernment.nl/netherlands-digitalisation-strategy-nds/6-priorities-for-1-government");

    /** The official English edition: the interventions. */
    static final Source GUIDELINES_TO_REQUIREMENTS = graded(
            EvidenceGrade.OFFICIAL,
            "From guidelines to requirements",
            "https://www.nldigitalgovernment.nl/netherlands-digitalisation-strategy-nds/from-guidelines-to-requirements");

    /** How the NDS came about, with the letters of the umbrella bodies. */
    static final Source TIMELINE = graded(
            EvidenceGrade.OFFICIAL,
            "Timeline of the development of the Netherlands Digitalisation Strategy",
            "https://www.nldigitalgovernment.nl/netherlands-digitalisation-strategy-nds/timeline-nds");

    /** The page that announced the NDS, under its earlier English name. */
    static final Source ANNOUNCEMENT = graded(
            EvidenceGrade.OFFICIAL,
            "Dutch Digitalisation Strategy (NDS)",
            "https://www.nldigitalgovernment.nl/dutch-digitalisation-strategy-nds/");

    /** What the NDS is to other plans. */
    static final Source DIGITALISATION_POLICY = graded(
            EvidenceGrade.OFFICIAL,
            "Digitalisation policy",
            "https://www.nldigitalgovernment.nl/overview/digitalisation-policy/");

    /** The annex to a letter to parliament of 17 November 2025. */
    static final Source STATUS_PAPER = graded(
            EvidenceGrade.OFFICIAL,
            "Stand van zaken - Investeringsagenda NDS (2025D46911)",
            "https://berthub.eu/tkconv/document.html?nummer=2025D46911");

    /** The news of the ministry of 18 November 2025, in English. */
    static final Source INVESTMENT_NEWS = graded(
            EvidenceGrade.OFFICIAL,
            "Time for digital acceleration: additional investments necessary",
            "https://openrijk.nl/en/ministeries/binnenlandse-zaken-en-koninkrijksrelaties/artikel/5e15e260-8c31-4ceb-b2b9-bb40b2e1a89c/time-for-digital-acceleration:-additional-investments-necessary");

    /** Who sits in the consultations on digital government, by their full Dutch names. */
    static final Source VNG_ON_GOVERNANCE = graded(
            EvidenceGrade.OFFICIAL,
            "Governance digitale overheid",
            "https://vng.nl/artikelen/governance-digitale-overheid");

    /** A news item by an organisation of the ICT sector, which is no body of government. */
    static final Source DIGITAL_HOLLAND = graded(
            EvidenceGrade.PRESS,
            "Demissionair kabinet lanceert NDS: met deze 6 punten pakt het de Nederlandse digitalisering aan",
            "https://digital-holland.nl/nieuws/demissionair-kabinet-lanceert-nds-met-deze-6-punten-pakt-het-de-nederlandse-digitalisering-aan");

    /** A weblog on the week in which parliament took up the NDS. */
    static final Source KONEKSA_MONDO = graded(
            EvidenceGrade.PRESS,
            "Eén digitale koers voor de overheid",
            "https://koneksa-mondo.nl/2025/09/02/een-digitale-koers-voor-de-overheid");

    /** The report itself, which was not read: only links to it were seen. */
    static final Source REPORT = graded(
            EvidenceGrade.COMMUNITY,
            "Nederlandse Digitaliseringsstrategie",
            "https://open.overheid.nl/documenten/51bf0136-69cc-4d37-90c9-64d7ed3d9a5c/file");

    /** A weblog for developers in government that quotes the NDS and links to the Dutch pages. */
    static final Source DEVELOPER_BLOG = graded(
            EvidenceGrade.COMMUNITY,
            "Digitaal samenwerken als één overheid: wat de NDS vraagt van developers",
            "https://github.com/developer-overheid-nl/don-site/blob/0c020ed6fe752582fec46631c54e9117acca26df/blog/2025/07/15-nederlandse-digitaliseringsstrategie.md");

    /** A community reader of the Dutch pages. */
    static final Source DATA_INITIATIVES_ATLAS = graded(
            EvidenceGrade.COMMUNITY, "Data Initiatives Atlas", "https://github.com/DaLuSt/Data-Initiatives-Atlas");

    /** The page of the European umbrella about its Dutch member. */
    static final Source EUWMA_NETHERLANDS =
            graded(EvidenceGrade.COMMUNITY, "EUWMA: The Netherlands", "https://euwma.org/the-netherlands/");

    // what the timeline, the governance and the relations to other frameworks were read in

    /** The next steps, the last part of the strategy. */
    static final Source NEXT_STEPS = edition("Next steps", "netherlands-digitalisation-strategy-nds/next-steps");

    /** An interview with the chair of the NDS council. */
    static final Source INTERVIEW = edition("Interview with Nathan Ducastel, chair of the NDS council", "?p=4758");

    /** News of 21 October 2025. */
    static final Source THREE_QUESTIONS = edition("NDS Implementation Programme: 3 Questions Answered", "?p=4925");

    /** The two layers of guidance. */
    static final Source STRATEGY_TO_ACTION = edition(
            "From Strategy to Action: NDS Implementation Begins",
            "netherlands-digitalisation-strategy-nds/from-strategy-to-action-nds-implementation-begins");

    /** News on the letter of 1 July 2026. */
    static final Source SOVEREIGN_CLOUD_NEWS = edition(
            "Dutch government commits to sovereign, secure cloud",
            "news/dutch-government-commits-to-sovereign-secure-cloud/");

    /** An interview with the chair of the acceleration team for data. */
    static final Source DATA_STORY = edition(
            "Everything the government does revolves around data",
            "featured-stories/everything-the-government-does-revolves-around-data/");

    /** News on the eGovernment Benchmark 2024. */
    static final Source BENCHMARK_NEWS = edition(
            "The Netherlands leads in online government services",
            "news/the-netherlands-leads-in-online-government-services/");

    /** The answers of 26 September 2025 to the questions of parliament. */
    static final Source WRITTEN_ANSWERS = graded(
            EvidenceGrade.OFFICIAL,
            "Written questions and answers on the NDS (Kamerstuk 26 643, nr. 1401)",
            "https://berthub.eu/tkconv/document.html?nummer=2025D41944");

    /** The debate on the NDS. */
    static final Source DEBATE = graded(
            EvidenceGrade.OFFICIAL,
            "Verslag van een notaoverleg: Nederlandse Digitaliseringsstrategie (29 September 2025)",
            "https://berthub.eu/tkconv/verslag.html?vergaderingid=ec47e974-96ca-4af6-abd2-05957524302f");

    /** A debate of 29 January 2026. */
    static final Source LATER_DEBATE = graded(
            EvidenceGrade.OFFICIAL,
            "Verslag van een commissiedebat: Digitaliserende overheid (29 January 2026)",
            "https://berthub.eu/tkconv/verslag.html?vergaderingid=92bec1c3-f420-4e08-9776-48d1a159433c");

    /** The first figure. */
    static final Source INVESTMENT_NEWS_NL = graded(
            EvidenceGrade.OFFICIAL,
            "Tijd voor digitale versnelling: extra investeringen noodzakelijk",
            "https://www.rijksoverheid.nl/actueel/nieuws/2025/11/18/tijd-voor-digitale-versnelling-extra-investeringen-noodzakelijk");

    /** The start of the council, in English. */
    static final Source COUNCIL_NEWS = graded(
            EvidenceGrade.OFFICIAL,
            "NDS council starts: accelerating government digitalization",
            "https://openrijk.nl/en/ministeries/binnenlandse-zaken-en-koninkrijksrelaties/artikel/4ef1b4ef-c280-4f2e-8b4f-b017020beea0/nds-council-starts:-accelerating-government-digitalization");

    /** News of 12 December 2025. */
    static final Source AUTONOMY_NEWS = graded(
            EvidenceGrade.OFFICIAL,
            "Nieuwe visie legt fundament voor een autonome en soevereine digitale overheid",
            "https://www.rijksoverheid.nl/actueel/nieuws/2025/12/12/nieuwe-visie-legt-fundament-voor-een-autonome-en-soevereine-digitale-overheid");

    /** News of 5 December 2025. */
    static final Source CIO_NEWS = graded(
            EvidenceGrade.OFFICIAL,
            "Per 1 januari 2026 hernieuwd CIO-stelsel voor een krachtige digitale overheid",
            "https://www.rijksoverheid.nl/actueel/nieuws/2025/12/05/per-1-januari-2026-hernieuwd-cio-stelsel-voor-een-krachtige-digitale-overheid");

    /** A letter to parliament of 18 December 2025. */
    static final Source COLLECTED_LETTER = graded(
            EvidenceGrade.OFFICIAL,
            "Verzamelbrief digitalisering (Kamerstuk 26 643, nr. 1450)",
            "https://www.tweedekamer.nl/kamerstukken/detail?did=2025D53289&id=2025D53289");

    /** Experts in the senate. */
    static final Source SENATE = graded(
            EvidenceGrade.OFFICIAL,
            "Eerste Kamer: deskundigenbijeenkomst over de Nederlandse Digitaliseringsstrategie (3 February 2026)",
            "https://apiback.eerstekamer.nl/9370000/1/j9vvkfvj6b325az/vmuritq5whxw");

    /** The ten key technologies. */
    static final Source TECHNOLOGY_NEWS = graded(
            EvidenceGrade.OFFICIAL,
            "Voorrang tien cruciale technologieën voor economie, maatschappij en veiligheid",
            "https://www.rijksoverheid.nl/actueel/nieuws/2024/01/19/voorrang-tien-cruciale-technologieen-voor-economie-maatschappij-en-veiligheid");

    /** The earlier strategy of the same name. */
    static final Source EARLIER_STRATEGY = graded(
            EvidenceGrade.OFFICIAL,
            "Nederlandse Digitaliseringsstrategie of 2018 (Kamerstuk 26 643, nr. 541)",
            "https://berthub.eu/tkconv/get/2018D45762");

    /** The law by which standards can be made mandatory. */
    static final Source SECURITY_STANDARDS = graded(
            EvidenceGrade.OFFICIAL,
            "Verhogen gebruik informatieveiligheidsstandaarden",
            "https://www.digitaleoverheid.nl/overzicht-van-alle-onderwerpen/cybersecurity/verhogen-gebruik-informatieveiligheidsstandaarden/");

    /** What the federated data system is. */
    static final Source DATA_SYSTEM = graded(
            EvidenceGrade.OFFICIAL, "Wat is het FDS?", "https://federatief.datastelsel.nl/kennisbank/wat-is-het-fds/");

    static final Source IBESTUUR = graded(
            EvidenceGrade.PRESS,
            "NDS: hoe krijgen we het vliegwiel in beweging?",
            "https://ibestuur.nl/artikel/nds-hoe-krijgen-we-het-vliegwiel-in-beweging");

    static final Source COUNCIL_REPORT =
            graded(EvidenceGrade.PRESS, "Security.NL on the NDS council", "https://www.security.nl/posting/903252/");

    static final Source CLOUD_CONCEPT = graded(
            EvidenceGrade.PRESS,
            "Uitgewerkt concept soevereine overheidscloud eind volgend jaar verwacht",
            "https://www.security.nl/posting/915552/");

    /** A text of government, republished. */
    static final Source CLOUD_STORY = graded(
            EvidenceGrade.PRESS,
            "Samen bouwen aan een soevereine cloud voor de hele overheid",
            "https://privacy-web.nl/en/nieuws/samen-bouwen-aan-een-soevereine-cloud-voor-de-hele-overheid");

    static final Source STANDARDS_MONEY = graded(
            EvidenceGrade.PRESS,
            "Kabinet zet in op eigen cloud en taalmodel: van Big Tech naar Nedercloud en GPT-NL",
            "https://privacy-web.nl/en/nieuws/kabinet-zet-in-op-eigen-cloud-en-taalmodel-van-big-tech-naar-nedercloud-en-gpt-nl");

    static final Source NEARLY_A_BILLION = graded(
            EvidenceGrade.PRESS,
            "NDS kost naar schatting bijna 1 miljard euro",
            "https://inkoopjobs.nl/nieuws/nds-kost-naar-schatting-bijna-1-miljard-euro");

    static final Source COALITION_AGREEMENT = graded(
            EvidenceGrade.PRESS, "Wat zegt het coalitieakkoord over de IT?", "https://www.winmagpro.nl/node/45193");

    static final Source COALITION_NEWS = graded(
            EvidenceGrade.PRESS,
            "Coalitieakkoord vol digitale ambities, nu de uitwerking nog",
            "https://www.techzine.nl/nieuws/infrastructure/574570/coalitieakkoord-vol-digitale-ambities-nu-de-uitwerking-nog/");

    static final Source ONE_STATE_SECRETARY = graded(
            EvidenceGrade.PRESS,
            "Eén staatssecretaris krijgt alle digitale zaken onder zich",
            "https://www.welingelichtekringen.nl/samenleving/een-staatssecretaris-krijgt-alle-digitale-zaken-onder-zich");

    static final Source ACTION_AGENDAS = graded(
            EvidenceGrade.PRESS,
            "Boost Dutch tech with ten brand-new action agendas",
            "https://ioplus.nl/en/posts/boost-dutch-tech-with-ten-brand-new-action-agendas");

    static final Source DIGITAL_DECADE = graded(
            EvidenceGrade.PRESS,
            "Europe's Digital Decade: digital targets for 2030",
            "https://www.westernbalkans-infohub.eu/news/europes-digital-decade-digital-targets-for-2030/");

    /** A data set of appointments, made of the official gazette. */
    static final Source POLDER = graded(EvidenceGrade.COMMUNITY, "Polder", "https://github.com/anneschuth/polder");

    /** Guidelines for digital systems of government, as of October 2026. */
    static final Source NERDS = graded(
            EvidenceGrade.COMMUNITY,
            "NeRDS: Gebruik cloud verantwoord en blijf wendbaar",
            "https://github.com/MinBZK/NeRDS/blob/main/docs/richtlijnen/cloud/index.md");

    /** Templates of a community that list the documents they follow. */
    static final Source ARCKIT =
            graded(EvidenceGrade.COMMUNITY, "ArcKit", "https://github.com/tractorjuice/arckit-vibe");

    static final Source NL_PORTAL =
            graded(EvidenceGrade.COMMUNITY, "NL Portal documentation", "https://github.com/nl-portal/documentation");

    /** Behind the names, the numbers and the titles of the priorities. */
    static final List<Source> OF_PRIORITIES = List.of(
            part(SIX_PRIORITIES, "the numbers and the English names"),
            part(LAUNCH_NEWS, "the six titles in Dutch"),
            part(DEVELOPER_BLOG, "the addresses of the Dutch pages, for the short Dutch names"));

    /** Behind the names of the five groups. */
    static final List<Source> OF_GROUPS = List.of(
            part(SIX_PRIORITIES, "first sentence, for the English names"),
            part(LAUNCH_NEWS, "first paragraph"),
            part(DEVELOPER_BLOG, "the first sentence quoted from the NDS, for the Dutch names"));

    private Sources() {}

    /** The page with the goals of one priority, in the official English edition. */
    static Source goal(Priority priority, int number) {
        return part(goals(priority), "Strategic goals, item " + number);
    }

    private static Source goals(Priority priority) {
        return switch (priority) {
            case CLOUD -> edition("Priority 1 - Cloud", "?p=4663");
            case DATA -> edition("Priority 2 - Data", "?p=4669");
            case ARTIFICIAL_INTELLIGENCE -> edition("Priority 3 - Artificial Intelligence", "?p=4674");
            case CITIZENS_AND_ENTREPRENEURS ->
                edition("Priority 4 - Prioritising Citizens and Entrepreneurs in Service Delivery", "?p=4679");
            case RESILIENCE_AND_AUTONOMY ->
                edition(
                        "Priority 5 - Increasing the government's digital resilience and autonomy",
                        "netherlands-digitalisation-strategy-nds/6-priorities-for-1-government/"
                                + "priority-5-increasing-the-governments-digital-resilience-and-autonomy");
            case PROFICIENCY_AND_WORKSPACE ->
                edition(
                        "Priority 6 - Digital proficiency and a modern workspace",
                        "netherlands-digitalisation-strategy-nds/6-priorities-for-1-government/"
                                + "priority-6-digital-proficiency-and-a-modern-workspace");
        };
    }

    /** A page of the official English site. */
    private static Source edition(String title, String page) {
        return graded(EvidenceGrade.OFFICIAL, title, "https://www.nldigitalgovernment.nl/" + page);
    }

    /** A part of a document that is cited here as a whole. */
    static Source part(Source document, String clause) {
        return document.toBuilder().clause(clause).build();
    }

    private static Source graded(EvidenceGrade grade, String title, String address) {
        return Source.builder().title(title).address(address).grade(grade).build();
    }
}
