package nl.nds.core.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nds.core.strategy.GovernanceBody.OfficeHolder;
import nl.nds.core.strategy.GovernanceBody.Role;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialPeriod;
import org.jspecify.annotations.Nullable;

/** Who governs the strategy. */
final class GovernanceCatalogue {

    private static final LocalizedText RESPONSIBLE =
            LocalizedText.of("state secretary for digital affairs", "staatssecretaris voor digitale zaken");
    private static final LocalizedText INTERIOR =
            LocalizedText.of("state secretary for the interior", "staatssecretaris van Binnenlandse Zaken");
    private static final LocalizedText CHAIR = LocalizedText.of("chair", "voorzitter");
    private static final LocalizedText DIRECTOR = LocalizedText.of("programme director", "programmadirecteur");

    static final List<GovernanceBody> ALL = all();

    private GovernanceCatalogue() {}

    private static List<GovernanceBody> all() {
        List<GovernanceBody> all = new ArrayList<>(List.of(
                body(
                        "state-secretary",
                        LocalizedText.of("State secretary for digital affairs", "Staatssecretaris voor digitale zaken"),
                        null,
                        Role.POLITICAL,
                        LocalizedText.of(
                                "Is politically responsible for digitalisation: at the ministry of the interior, and"
                                        + " since 23 February 2026 at the ministry of economic affairs, for digital"
                                        + " economy and sovereignty.",
                                "Is politiek verantwoordelijk voor digitalisering: bij Binnenlandse Zaken, en sinds 23"
                                        + " februari 2026 bij Economische Zaken, voor Digitale Economie en"
                                        + " Soevereiniteit."),
                        PartialPeriod.UNKNOWN,
                        List.of(
                                new OfficeHolder(
                                        "Zsolt Szabó",
                                        RESPONSIBLE,
                                        PartialPeriod.of("../2025-06"),
                                        List.of(
                                                Sources.part(Sources.ANNOUNCEMENT, "for the office"),
                                                Sources.DIGITAL_HOLLAND)),
                                new OfficeHolder(
                                        "Eddie van Marum",
                                        RESPONSIBLE,
                                        PartialPeriod.of("2025-06/2026-02"),
                                        List.of(Sources.DEBATE, Sources.LATER_DEBATE, Sources.DIGITAL_HOLLAND)),
                                new OfficeHolder(
                                        "Willemijn Aerdts",
                                        RESPONSIBLE,
                                        PartialPeriod.of("2026-02-23/.."),
                                        List.of(Sources.ONE_STATE_SECRETARY, Sources.POLDER))),
                        Sources.DEBATE,
                        Sources.ONE_STATE_SECRETARY),
                body(
                        "state-secretary-interior",
                        LocalizedText.of("State secretary for the interior", "Staatssecretaris van Binnenlandse Zaken"),
                        null,
                        Role.POLITICAL,
                        LocalizedText.of(
                                "Continues the strategy together with the state secretary for digital affairs; how they"
                                        + " divide it was not found to be settled.",
                                "Zet de strategie voort samen met de staatssecretaris voor digitale zaken; dat de"
                                        + " verdeling vaststaat, is niet gevonden."),
                        PartialPeriod.of("2026-02-23/.."),
                        List.of(new OfficeHolder(
                                "Eric van der Burg",
                                INTERIOR,
                                PartialPeriod.of("2026-02-23/.."),
                                List.of(Sources.SOVEREIGN_CLOUD_NEWS, Sources.POLDER))),
                        Sources.SOVEREIGN_CLOUD_NEWS,
                        Sources.part(Sources.DATA_INITIATIVES_ATLAS, "NDS")),
                body(
                        "steering-committee",
                        LocalizedText.english("Government Steering Committee on Digitalisation"),
                        null,
                        null,
                        LocalizedText.of(
                                "Its position is to be developed further, says the strategy. Nothing more was found.",
                                "De positie ervan wordt verder uitgewerkt, zegt de strategie. Meer is niet gevonden."),
                        PartialPeriod.UNKNOWN,
                        List.of(),
                        Sources.part(Sources.NEXT_STEPS, "item 2")),
                body(
                        "obdo",
                        LocalizedText.of(
                                "Intergovernmental Consultative Body on Digital Government",
                                "Overheidsbreed Beleidsoverleg Digitale Overheid"),
                        "OBDO",
                        Role.DECIDING,
                        LocalizedText.of(
                                "The layer of legitimacy and decisions. By its founding decision it advises the state"
                                        + " secretary; in practice it decides on standards. Members are the umbrella"
                                        + " bodies, departments, the CIO of central government and the chair of the"
                                        + " council that programmes Logius.",
                                "De laag van legitimiteit en besluiten. Volgens het instellingsbesluit adviseert het de"
                                        + " staatssecretaris; in de praktijk beslist het over standaarden. Leden zijn de"
                                        + " koepels, departementen, CIO Rijk en de voorzitter van de Programmeringsraad"
                                        + " Logius."),
                        PartialPeriod.of("2018-01-19/.."),
                        List.of(),
                        Sources.VNG_ON_GOVERNANCE,
                        Sources.STRATEGY_TO_ACTION,
                        Sources.part(Sources.DATA_INITIATIVES_ATLAS, "OBDO")),
                body(
                        "bod",
                        LocalizedText.english("Administrative Consultation on Digitalisation"),
                        "BOD",
                        Role.DECIDING,
                        LocalizedText.of(
                                "A new political and administrative consultation beside the OBDO.",
                                "Een nieuw politiek-bestuurlijk overleg naast het OBDO."),
                        PartialPeriod.of("2025/.."),
                        List.of(),
                        Sources.STRATEGY_TO_ACTION,
                        Sources.THREE_QUESTIONS),
                body(
                        "thorbecke-table",
                        LocalizedText.english("Thorbecke Table"),
                        null,
                        Role.DECIDING,
                        LocalizedText.of(
                                "Where the layers of government decide about digitalisation; it receives the advice of"
                                        + " the NDS council.",
                                "Waar de overheidslagen over digitalisering beslissen; krijgt het advies van de"
                                        + " NDS-raad."),
                        PartialPeriod.UNKNOWN,
                        List.of(),
                        Sources.INTERVIEW),
                body(
                        "nds-council",
                        LocalizedText.of("NDS Council", "NDS-raad"),
                        null,
                        Role.ADVISORY,
                        LocalizedText.of(
                                "Advises, asked and unasked, on progress and implementation. The members from inside"
                                        + " government are the chairs of the acceleration teams; the others come from"
                                        + " science, knowledge institutes and business.",
                                "Geeft gevraagd en ongevraagd advies over voortgang en uitvoering. De leden uit de"
                                        + " overheid zijn de voorzitters van de aanjaagteams; de andere komen uit"
                                        + " wetenschap, kennisinstellingen en bedrijfsleven."),
                        PartialPeriod.of("2025-09-02/.."),
                        List.of(new OfficeHolder(
                                "Nathan Ducastel",
                                LocalizedText.of("independent chair", "onafhankelijk voorzitter"),
                                PartialPeriod.of("2025-09-02/.."),
                                List.of(Sources.COUNCIL_NEWS, Sources.INTERVIEW, Sources.COUNCIL_REPORT))),
                        Sources.COUNCIL_NEWS,
                        Sources.INTERVIEW,
                        Sources.COUNCIL_REPORT),
                body(
                        "advisory-board-ict",
                        LocalizedText.dutch("Adviescollege ICT-toetsing"),
                        null,
                        Role.ADVISORY,
                        LocalizedText.of(
                                "Warned that the strategy succeeds only if preconditions are met.",
                                "Waarschuwde dat de strategie alleen slaagt als aan randvoorwaarden is voldaan."),
                        PartialPeriod.UNKNOWN,
                        List.of(),
                        Sources.SENATE),
                body(
                        "cio-consultation",
                        LocalizedText.dutch("CIO-beraad"),
                        null,
                        null,
                        LocalizedText.of(
                                "Has the strategy on its agenda every two months; one of its members was added to each"
                                        + " acceleration team. Since 1 January 2026 the system of CIOs also has officers"
                                        + " for privacy, data and technology.",
                                "Heeft de strategie elke twee maanden op de agenda; aan elk aanjaagteam is een lid"
                                        + " toegevoegd. Sinds 1 januari 2026 kent het CIO-stelsel ook functionarissen voor"
                                        + " privacy, data en technologie."),
                        PartialPeriod.UNKNOWN,
                        List.of(),
                        Sources.part(Sources.CIO_NEWS, "for the system of CIOs"),
                        Sources.IBESTUUR),
                body(
                        "programme",
                        LocalizedText.of("NDS Implementation Programme", "NDS-uitvoeringsprogramma"),
                        null,
                        Role.EXECUTIVE,
                        LocalizedText.of(
                                "Guides the programme: cooperation, acceleration, results.",
                                "Stuurt het programma: samenwerking, versnelling, resultaten."),
                        PartialPeriod.of("2025/.."),
                        List.of(new OfficeHolder(
                                "Erik Jan Boon", DIRECTOR, PartialPeriod.UNKNOWN, List.of(Sources.IBESTUUR))),
                        Sources.THREE_QUESTIONS,
                        Sources.STRATEGY_TO_ACTION,
                        Sources.IBESTUUR),
                body(
                        "digital-service",
                        LocalizedText.dutch("Nederlandse Digitale Dienst"),
                        null,
                        Role.EXECUTIVE,
                        LocalizedText.of(
                                "By the coalition agreement a compact organisation with authority over all of central"
                                        + " government, which sets standards of quality and guards architecture; the"
                                        + " proof of concept of the sovereign cloud is one of its projects.",
                                "Volgens het coalitieakkoord een compacte organisatie met rijksbrede doorzettingsmacht, die"
                                        + " kwaliteitsstandaarden stelt en de architectuur bewaakt; de proef met de"
                                        + " soevereine cloud is een van haar projecten."),
                        PartialPeriod.of("2026/.."),
                        List.of(),
                        Sources.COALITION_AGREEMENT,
                        Sources.NERDS)));
        for (Priority priority : Priority.values()) {
            all.add(team(priority));
        }
        return List.copyOf(all);
    }

    private static GovernanceBody team(Priority priority) {
        LocalizedText label = priority.label();
        return new GovernanceBody(
                "team-" + priority.code(),
                LocalizedText.of(
                        "Acceleration team: " + label.in(Language.ENGLISH), "Aanjaagteam: " + label.in(Language.DUTCH)),
                Optional.empty(),
                Optional.of(Role.EXECUTIVE),
                LocalizedText.of(
                        "Works across government, with a mandate to allocate means and to give direction.",
                        "Werkt overheidsbreed, met mandaat om middelen toe te wijzen en richting te geven."),
                // the chairs were in the council when it was presented, on 2 September
                PartialPeriod.of("2025-Q3/.."),
                Optional.of(priority),
                switch (priority) {
                    case CLOUD -> List.of(chair("Ron Kolkman", Sources.CLOUD_CONCEPT, Sources.CLOUD_STORY));
                    case DATA -> List.of(chair("René Steenvoorden", Sources.DATA_STORY));
                    default -> List.of();
                },
                List.of(Sources.THREE_QUESTIONS, Sources.COUNCIL_NEWS, Sources.IBESTUUR));
    }

    private static OfficeHolder chair(String name, Source... sources) {
        return new OfficeHolder(name, CHAIR, PartialPeriod.UNKNOWN, List.of(sources));
    }

    private static GovernanceBody body(
            String id,
            LocalizedText name,
            @Nullable String abbreviation,
            @Nullable Role role,
            LocalizedText text,
            PartialPeriod period,
            List<OfficeHolder> holders,
            Source... sources) {
        return new GovernanceBody(
                id,
                name,
                Optional.ofNullable(abbreviation),
                Optional.ofNullable(role),
                text,
                period,
                Optional.empty(),
                holders,
                List.of(sources));
    }
}
