package nl.nds.core.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;

/** The strategy and its principles. */
final class StrategyCatalogue {

    static final LocalDate KNOWN_AS_OF = LocalDate.of(2026, 11, 25);

    private static final Source STARTING_POINTS =
            Sources.part(Sources.DEVELOPER_BLOG, "the starting points of the cabinet, quoted from the NDS");

    private static final Principle AGREE_CENTRALLY = new CataloguedPrinciple(
            "agree-centrally-arrange-federatively",
            LocalizedText.of("agree centrally, arrange federatively", "centraal afspreken, federatief inrichten"),
            Optional.of("centraal afspreken, federatief inrichten"),
            List.of(Sources.DIGITAL_HOLLAND, Sources.KONEKSA_MONDO));

    private static final List<Principle> PRINCIPLES = List.of(
            AGREE_CENTRALLY,
            new CataloguedPrinciple(
                    "own-pace-common-goals",
                    LocalizedText.of(
                            "Organisations carry out what has been agreed collectively at their own pace, and"
                                    + " move towards common goals.",
                            "Organisaties voeren collectieve afspraken in hun eigen tempo uit en bewegen naar"
                                    + " gezamenlijke doelen."),
                    Optional.empty(),
                    List.of(Sources.KONEKSA_MONDO)),
            new CataloguedPrinciple(
                    "one-government",
                    LocalizedText.of("as one government", "als één overheid"),
                    Optional.of("als één overheid"),
                    List.of(Sources.LAUNCH_NEWS, Sources.DIGITAL_HOLLAND)),
            new CataloguedPrinciple(
                    "no-longer-optional",
                    LocalizedText.of(
                            "What has been agreed is no longer optional.",
                            "Wat is afgesproken, is niet langer vrijblijvend."),
                    Optional.of("Geen vrijblijvendheid meer"),
                    List.of(Sources.part(Sources.DEVELOPER_BLOG, "the second quotation from the NDS"))),
            new CataloguedPrinciple(
                    "how-rather-than-what",
                    LocalizedText.of(
                            "The question is how to move faster together, rather than new policy for each layer"
                                    + " of government.",
                            "De vraag is hoe we samen versnellen, in plaats van nieuw beleid per overheidslaag."),
                    Optional.empty(),
                    List.of(Sources.INTRODUCTION)),
            new CataloguedPrinciple(
                    "connects-existing-plans",
                    LocalizedText.of(
                            "The strategy connects existing plans and sets priorities among them.",
                            "De strategie verbindt bestaande plannen en brengt er prioriteit in aan."),
                    Optional.empty(),
                    List.of(Sources.DIGITALISATION_POLICY)),
            new CataloguedPrinciple(
                    "invest-in-the-digital-foundation",
                    LocalizedText.of("Invest in the digital foundation.", "Investeer in het digitale fundament."),
                    Optional.empty(),
                    List.of(STARTING_POINTS)),
            new CataloguedPrinciple(
                    "strategic-autonomy",
                    LocalizedText.of(
                            "Strive for strategic autonomy, together with the European Union.",
                            "Richt je op strategische autonomie, samen met de Europese Unie."),
                    Optional.empty(),
                    List.of(STARTING_POINTS)),
            new CataloguedPrinciple(
                    "cooperation",
                    LocalizedText.of(
                            "Cooperate with business and science.", "Werk samen met bedrijfsleven en wetenschap."),
                    Optional.empty(),
                    List.of(STARTING_POINTS)),
            new CataloguedPrinciple(
                    "redesign-processes",
                    LocalizedText.of(
                            "Redesign the processes of government where needed.",
                            "Ontwerp waar nodig de processen van de overheid opnieuw."),
                    Optional.empty(),
                    List.of(STARTING_POINTS)));

    static final Strategy NDS = new CataloguedStrategy(
            LocalizedText.of("Netherlands' Digitalisation Strategy", "Nederlandse Digitaliseringsstrategie"),
            "NDS",
            "Dutch Digitalisation Strategy",
            "2025-07-04",
            LocalizedText.of("Joint acceleration is the only option", "Samen versnellen is de enige optie"),
            LocalDate.of(2025, 7, 4),
            TimelineCatalogue.ADOPTION,
            KNOWN_AS_OF,
            AGREE_CENTRALLY,
            PRINCIPLES,
            Sources.REPORT,
            List.of(
                    Sources.part(Sources.LAUNCH_NEWS, "the Dutch name, the motto and the day of the launch"),
                    Sources.part(Sources.WEB_EDITION, "the English name"),
                    Sources.part(Sources.INTRODUCTION, "the motto in English"),
                    Sources.part(Sources.ANNOUNCEMENT, "the earlier English name")));

    private StrategyCatalogue() {}
}
