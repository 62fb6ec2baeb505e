package nl.nds.core.strategy;

import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;

/** One umbrella body for each group of government, in the order of the groups. */
final class UmbrellaCatalogue {

    static final List<UmbrellaBody> ALL = List.of(
            new CataloguedUmbrellaBody(
                    "cabinet",
                    Optional.empty(),
                    LocalizedText.of("Cabinet", "Kabinet"),
                    GovernmentGroup.CENTRAL_GOVERNMENT,
                    List.of(Sources.part(Sources.LAUNCH_NEWS, "first sentence"))),
            new CataloguedUmbrellaBody(
                    "ipo",
                    Optional.of("IPO"),
                    LocalizedText.of("Association of the Provinces of the Netherlands", "Interprovinciaal Overleg"),
                    GovernmentGroup.PROVINCES,
                    List.of(
                            Sources.part(Sources.TIMELINE, "letter of 1 November 2024, for the English name"),
                            Sources.part(Sources.VNG_ON_GOVERNANCE, "for the Dutch name"),
                            Sources.part(Sources.STATUS_PAPER, "Inleiding, for the endorsement"))),
            new CataloguedUmbrellaBody(
                    "vng",
                    Optional.of("VNG"),
                    LocalizedText.of(
                            "Association of Netherlands Municipalities", "Vereniging van Nederlandse Gemeenten"),
                    GovernmentGroup.MUNICIPALITIES,
                    List.of(
                            Sources.part(Sources.TIMELINE, "letter of 30 September 2024, for the English name"),
                            Sources.part(Sources.VNG_ON_GOVERNANCE, "for the Dutch name"),
                            Sources.part(Sources.STATUS_PAPER, "Inleiding, for the endorsement"))),
            new CataloguedUmbrellaBody(
                    "uvw",
                    Optional.of("UvW"),
                    LocalizedText.of("Dutch Water Authorities", "Unie van Waterschappen"),
                    GovernmentGroup.WATER_BOARDS,
                    List.of(
                            Sources.part(
                                    Sources.TIMELINE,
                                    "letter of 25 November 2024 from the water boards, whose link names another body"),
                            Sources.part(Sources.VNG_ON_GOVERNANCE, "for the Dutch name"),
                            Sources.part(Sources.STATUS_PAPER, "Inleiding, for the endorsement"),
                            Sources.part(Sources.EUWMA_NETHERLANDS, "for the English name"))),
            new CataloguedUmbrellaBody(
                    "npd",
                    Optional.of("NPD"),
                    LocalizedText.of("Network of Public Service Providers", "Netwerk van Publieke Dienstverleners"),
                    GovernmentGroup.PUBLIC_SERVICE_PROVIDERS,
                    List.of(
                            Sources.INVESTMENT_NEWS,
                            Sources.part(Sources.STATUS_PAPER, "Inleiding, for the endorsement"))));

    private UmbrellaCatalogue() {}

    static UmbrellaBody of(GovernmentGroup group) {
        return ALL.stream().filter(body -> body.group() == group).findFirst().orElseThrow();
    }
}
