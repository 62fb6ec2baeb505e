package nl.nds.core.strategy;

import java.util.List;
import nl.nds.core.text.LocalizedText;

/** The interventions that are known, in the order of the official English page. */
final class InterventionCatalogue {

    static final List<Intervention> ALL = List.of(
            new CataloguedIntervention(
                    "standards",
                    LocalizedText.of("Standards", "Standaarden"),
                    LocalizedText.of(
                            "Standards are agreed, implemented and enforced more firmly, with help to implement them."
                                    + " Every organisation implements the standards that the law requires. Where an"
                                    + " organisation does not comply, that is made visible and discussed. Use is no"
                                    + " longer optional; the pace may vary.",
                            "Standaarden worden steviger afgesproken, ingevoerd en gehandhaafd, met hulp bij de"
                                    + " invoering. Elke organisatie voert de standaarden in die de wet vereist. Waar"
                                    + " een organisatie niet voldoet, wordt dat zichtbaar gemaakt en besproken. Gebruik"
                                    + " is niet langer vrijblijvend; het tempo mag verschillen."),
                    false,
                    List.of(Sources.part(Sources.GUIDELINES_TO_REQUIREMENTS, "item 1"))),
            new CataloguedIntervention(
                    "collective-solutions",
                    LocalizedText.of("Collective solutions", "Collectieve oplossingen"),
                    LocalizedText.of(
                            "Certain collective solutions and building blocks become mandatory, with support. What has"
                                    + " been made together is used, and work is done under one architecture, so that"
                                    + " solutions are recognised and reused. The duty does not hold against opposing"
                                    + " interests such as national security or defence.",
                            "Bepaalde collectieve oplossingen en bouwstenen worden verplicht, met ondersteuning. Wat"
                                    + " samen is gemaakt, wordt gebruikt, en er wordt onder één architectuur gewerkt,"
                                    + " zodat oplossingen herkenbaar en herbruikbaar zijn. De plicht geldt niet bij"
                                    + " tegengestelde belangen zoals nationale veiligheid of defensie."),
                    false,
                    List.of(Sources.part(Sources.GUIDELINES_TO_REQUIREMENTS, "item 2"))),
            new CataloguedIntervention(
                    "it-sourcing",
                    LocalizedText.of("IT sourcing", "IT-sourcing"),
                    LocalizedText.of(
                            "A sourcing strategy for IT across government, with purchasing power pooled, so that"
                                    + " decisions on what is bought from whom are uniform, responsible and based on"
                                    + " risk.",
                            "Een overheidsbrede sourcingstrategie voor IT, met gebundelde inkoopkracht, zodat"
                                    + " beslissingen over wat bij wie wordt ingekocht eenduidig, verantwoord en op"
                                    + " risico's gebaseerd zijn."),
                    false,
                    List.of(Sources.part(Sources.GUIDELINES_TO_REQUIREMENTS, "item 3"))),
            new CataloguedIntervention(
                    "fourth",
                    LocalizedText.of("Fourth intervention (subject open)", "Vierde interventie (onderwerp open)"),
                    LocalizedText.of(
                            "Government works together on something that is left open here: the official text of this"
                                    + " intervention was seen only in part, and community sources differ on its"
                                    + " subject.",
                            "De overheid werkt samen aan iets dat hier open blijft: de officiële tekst van deze"
                                    + " interventie is maar voor een deel gezien, en bronnen uit de gemeenschap"
                                    + " verschillen over het onderwerp."),
                    true,
                    List.of(
                            Sources.part(Sources.GUIDELINES_TO_REQUIREMENTS, "item 4, of which the end was not seen"),
                            Sources.part(Sources.DATA_INITIATIVES_ATLAS, "NDS, which counts three interventions"))));

    private InterventionCatalogue() {}
}
