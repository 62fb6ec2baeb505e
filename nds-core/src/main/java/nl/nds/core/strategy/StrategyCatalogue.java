package nl.nds.core.strategy;

import java.time.LocalDate;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/** The strategy and its principles. */
final class StrategyCatalogue {

    private static final Source STARTING_POINTS =
            Sources.part(Sources.DEVELOPER_BLOG, "the starting points of the cabinet, quoted from the NDS");

    private static final Principle AGREE_CENTRALLY = principle(
                    "agree-centrally-arrange-federatively",
                    "agree centrally, arrange federatively",
                    "centraal afspreken, federatief inrichten")
            .quotation("centraal afspreken, federatief inrichten")
            .addSources(Sources.DIGITAL_HOLLAND, Sources.KONEKSA_MONDO)
            .build();

    static final Strategy NDS = ImmutableStrategy.builder()
            .name(LocalizedText.of("Netherlands' Digitalisation Strategy", "Nederlandse Digitaliseringsstrategie"))
            .abbreviation("NDS")
            .earlierEnglishName("Dutch Digitalisation Strategy")
            .edition("2025-07-04")
            .motto(LocalizedText.of("Joint acceleration is the only option", "Samen versnellen is de enige optie"))
            .launchedOn(LocalDate.of(2025, 7, 4))
            .guidingPrinciple(AGREE_CENTRALLY)
            .addPrinciples(
                    AGREE_CENTRALLY,
                    principle(
                                    "own-pace-common-goals",
                                    "Organisations carry out what has been agreed collectively at their own pace, and"
                                            + " move towards common goals.",
                                    "Organisaties voeren collectieve afspraken in hun eigen tempo uit en bewegen naar"
                                            + " gezamenlijke doelen.")
                            .addSources(Sources.KONEKSA_MONDO)
                            .build(),
                    principle("one-government", "as one government", "als één overheid")
                            .quotation("als één overheid")
                            .addSources(Sources.LAUNCH_NEWS, Sources.DIGITAL_HOLLAND)
                            .build(),
                    principle(
                                    "no-longer-optional",
                                    "What has been agreed is no longer optional.",
                                    "Wat is afgesproken, is niet langer vrijblijvend.")
                            .quotation("Geen vrijblijvendheid meer")
                            .addSources(Sources.part(Sources.DEVELOPER_BLOG, "the second quotation from the NDS"))
                            .build(),
                    principle(
                                    "how-rather-than-what",
                                    "The question is how to move faster together, rather than new policy for each layer"
                                            + " of government.",
                                    "De vraag is hoe we samen versnellen, in plaats van nieuw beleid per"
                                            + " overheidslaag.")
                            .addSources(Sources.INTRODUCTION)
                            .build(),
                    principle(
                                    "connects-existing-plans",
                                    "The strategy connects existing plans and sets priorities among them.",
                                    "De strategie verbindt bestaande plannen en brengt er prioriteit in aan.")
                            .addSources(Sources.DIGITALISATION_POLICY)
                            .build(),
                    principle(
                                    "invest-in-the-digital-foundation",
                                    "Invest in the digital foundation.",
                                    "Investeer in het digitale fundament.")
                            .addSources(STARTING_POINTS)
                            .build(),
                    principle(
                                    "strategic-autonomy",
                                    "Strive for strategic autonomy, together with the European Union.",
                                    "Richt je op strategische autonomie, samen met de Europese Unie.")
                            .addSources(STARTING_POINTS)
                            .build(),
                    principle(
                                    "cooperation",
                                    "Cooperate with business and science.",
                                    "Werk samen met bedrijfsleven en wetenschap.")
                            .addSources(STARTING_POINTS)
                            .build(),
                    principle(
                                    "redesign-processes",
                                    "Redesign the processes of government where needed.",
                                    "Ontwerp waar nodig de processen van de overheid opnieuw.")
                            .addSources(STARTING_POINTS)
                            .build())
            .document(Sources.REPORT)
            .addSources(
                    Sources.part(Sources.LAUNCH_NEWS, "the Dutch name, the motto and the day of the launch"),
                    Sources.part(Sources.WEB_EDITION, "the English name"),
                    Sources.part(Sources.INTRODUCTION, "the motto in English"),
                    Sources.part(Sources.ANNOUNCEMENT, "the earlier English name"))
            .build();

    private StrategyCatalogue() {}

    private static ImmutablePrinciple.Builder principle(String id, String english, String dutch) {
        return ImmutablePrinciple.builder().id(id).text(LocalizedText.of(english, dutch));
    }
}
