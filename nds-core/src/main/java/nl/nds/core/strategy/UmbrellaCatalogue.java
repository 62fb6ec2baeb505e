package nl.nds.core.strategy;

import java.util.List;
import nl.nds.core.text.LocalizedText;

/** One umbrella body for each group of government, in the order of the groups. */
final class UmbrellaCatalogue {

    static final List<UmbrellaBody> ALL = List.of(
            ImmutableUmbrellaBody.builder()
                    .id("cabinet")
                    .name(LocalizedText.of("Cabinet", "Kabinet"))
                    .group(GovernmentGroup.CENTRAL_GOVERNMENT)
                    .addSources(Sources.part(Sources.LAUNCH_NEWS, "first sentence"))
                    .build(),
            ImmutableUmbrellaBody.builder()
                    .id("ipo")
                    .abbreviation("IPO")
                    .name(LocalizedText.of(
                            "Association of the Provinces of the Netherlands", "Interprovinciaal Overleg"))
                    .group(GovernmentGroup.PROVINCES)
                    .addSources(
                            Sources.part(Sources.TIMELINE, "letter of 1 November 2024, for the English name"),
                            Sources.part(Sources.VNG_ON_GOVERNANCE, "for the Dutch name"),
                            Sources.part(Sources.STATUS_PAPER, "Inleiding, for the endorsement"))
                    .build(),
            ImmutableUmbrellaBody.builder()
                    .id("vng")
                    .abbreviation("VNG")
                    .name(LocalizedText.of(
                            "Association of Netherlands Municipalities", "Vereniging van Nederlandse Gemeenten"))
                    .group(GovernmentGroup.MUNICIPALITIES)
                    .addSources(
                            Sources.part(Sources.TIMELINE, "letter of 30 September 2024, for the English name"),
                            Sources.part(Sources.VNG_ON_GOVERNANCE, "for the Dutch name"),
                            Sources.part(Sources.STATUS_PAPER, "Inleiding, for the endorsement"))
                    .build(),
            ImmutableUmbrellaBody.builder()
                    .id("uvw")
                    .abbreviation("UvW")
                    .name(LocalizedText.of("Dutch Water Authorities", "Unie van Waterschappen"))
                    .group(GovernmentGroup.WATER_BOARDS)
                    .addSources(
                            Sources.part(
                                    Sources.TIMELINE,
                                    "letter of 25 November 2024 from the water boards, whose link names another body"),
                            Sources.part(Sources.VNG_ON_GOVERNANCE, "for the Dutch name"),
                            Sources.part(Sources.STATUS_PAPER, "Inleiding, for the endorsement"),
                            Sources.part(Sources.EUWMA_NETHERLANDS, "for the English name"))
                    .build(),
            ImmutableUmbrellaBody.builder()
                    .id("npd")
                    .abbreviation("NPD")
                    .name(LocalizedText.of(
                            "Network of Public Service Providers", "Netwerk van Publieke Dienstverleners"))
                    .group(GovernmentGroup.PUBLIC_SERVICE_PROVIDERS)
                    .addSources(
                            Sources.INVESTMENT_NEWS,
                            Sources.part(Sources.STATUS_PAPER, "Inleiding, for the endorsement"))
                    .build());

    private UmbrellaCatalogue() {}

    static UmbrellaBody of(GovernmentGroup group) {
        return ALL.stream().filter(body -> body.group() == group).findFirst().orElseThrow();
    }
}
