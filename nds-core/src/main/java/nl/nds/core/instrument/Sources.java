package nl.nds.core.instrument;

import static nl.nds.core.text.EvidenceGrade.COMMUNITY;
import static nl.nds.core.text.EvidenceGrade.OFFICIAL;
import static nl.nds.core.text.EvidenceGrade.PRESS;

import nl.nds.core.text.EvidenceGrade;
import nl.nds.core.text.Source;

/** The pages and documents that the rules of the instruments were read in, each once. They were read in 2025 and 2026. */
final class Sources {

    static final Source DIGITOEGANKELIJK = of(
            OFFICIAL,
            "DigiToegankelijk: De status",
            "https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status",
            "table of the statuses; requirements of research");

    static final Source SOVEREIGNTY_1_2_1 = of(
            COMMUNITY,
            "Cloud Sovereignty Framework, version 1.2.1 (October 2025)",
            "https://commission.europa.eu/document/09579818-64a6-4dd5-9577-446ab6219113_en",
            "objectives, levels and weights, as a published self-assessment uses them");

    static final Source SOVEREIGNTY_GUIDANCE = of(
            COMMUNITY,
            "European Commission, guidance of 1 June 2026 on the Cloud Sovereignty Framework",
            "https://commission.europa.eu/document/09579818-64a6-4dd5-9577-446ab6219113_en",
            "weights and score, as a community source reads them");

    static final Source INTERNET_NL = of(
            OFFICIAL,
            "Internet.nl, documentation: Scoring",
            "https://github.com/internetstandards/Internet.nl/blob/main/documentation/scoring.md",
            "the whole page");

    static final Source STANDARDS_MEASUREMENT = of(
            OFFICIAL,
            "Forum Standaardisatie: Meting informatieveiligheidstandaarden",
            "https://forumstandaardisatie.nl/metingen/informatieveiligheidstandaarden",
            "measured every half year, with internet.nl");

    static final Source ALGORITHM_REGISTER = of(
            OFFICIAL,
            "Algoritmeregister, publication standard 1.0",
            "https://github.com/MinBZK/Algoritmeregister",
            "publicatiecategorie, status, begin and end");

    static final Source ALGORITHM_GOAL = of(
            PRESS,
            "Security.NL on what the ministries agreed to register in 2025",
            "https://www.security.nl/posting/837611/",
            "at least high-risk and impactful algorithms");

    static final Source INFORMATION_MANAGEMENT = of(
            OFFICIAL,
            "Volwassenheidsniveau informatiehuishouding op Rijks ICT-dashboard",
            "https://www.open-overheid.nl/actueel/nieuws/2024/1/24/volwassenheidsniveau-informatiehuishouding-op-rijks-ict-dashboard",
            "the four levels; measured every year");

    static final Source POST_QUANTUM_ROADMAP = of(
            PRESS,
            "CyberInsider on the EU roadmap for post-quantum cryptography, version 1.1 (June 2025)",
            "https://cyberinsider.com/eu-charts-roadmap-for-transition-to-quantum-resistant-cryptography-by-2035",
            "the steps of 2026, 2030 and 2035");

    static final Source BENCHMARK = of(
            OFFICIAL,
            "The Netherlands leads in online government services",
            "https://www.nldigitalgovernment.nl/news/the-netherlands-leads-in-online-government-services/",
            "figures of the eGovernment Benchmark 2024");

    private Sources() {}

    /** A part of the BIO2, in the repository of the ministry, which says that the official text is that of bio-overheid.nl. */
    static Source bio2(String clause) {
        return of(
                OFFICIAL,
                "Baseline Informatiebeveiliging Overheid 2 (BIO2)",
                "https://github.com/MinBZK/Baseline-Informatiebeveiliging-Overheid",
                clause);
    }

    /** A part of the cloud policy, which was read in a summary of October 2026 only. */
    static Source cloudPolicy(String clause) {
        return of(
                COMMUNITY,
                "Herziening Rijksbreed cloudbeleid 2026 (3 July 2026)",
                "https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2026Z15738&did=2026D35294",
                clause);
    }

    private static Source of(EvidenceGrade grade, String title, String address, String clause) {
        return Source.builder()
                .title(title)
                .address(address)
                .clause(clause)
                .grade(grade)
                .build();
    }
}
