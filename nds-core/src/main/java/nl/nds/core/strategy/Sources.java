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
            case CLOUD -> priorityPage("Priority 1 - Cloud", "?p=4663");
            case DATA -> priorityPage("Priority 2 - Data", "?p=4669");
            case ARTIFICIAL_INTELLIGENCE -> priorityPage("Priority 3 - Artificial Intelligence", "?p=4674");
            case CITIZENS_AND_ENTREPRENEURS ->
                priorityPage("Priority 4 - Prioritising Citizens and Entrepreneurs in Service Delivery", "?p=4679");
            case RESILIENCE_AND_AUTONOMY ->
                priorityPage(
                        "Priority 5 - Increasing the government's digital resilience and autonomy",
                        "netherlands-digitalisation-strategy-nds/6-priorities-for-1-government/"
                                + "priority-5-increasing-the-governments-digital-resilience-and-autonomy");
            case PROFICIENCY_AND_WORKSPACE ->
                priorityPage(
                        "Priority 6 - Digital proficiency and a modern workspace",
                        "netherlands-digitalisation-strategy-nds/6-priorities-for-1-government/"
                                + "priority-6-digital-proficiency-and-a-modern-workspace");
        };
    }

    private static Source priorityPage(String title, String page) {
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
