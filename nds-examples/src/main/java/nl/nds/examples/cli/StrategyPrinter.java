package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nds.core.strategy.GovernanceBody;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Intervention;
import nl.nds.core.strategy.KeyTechnology;
import nl.nds.core.strategy.Principle;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.RelatedFramework;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.core.strategy.Strategy;
import nl.nds.core.strategy.StrategyEvent;
import nl.nds.core.strategy.StrategyPromise;
import nl.nds.core.strategy.UmbrellaBody;
import nl.nds.core.text.EvidenceGrade;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.core.time.PartialDate;
import nl.nds.core.time.PartialPeriod;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints the strategy for people. Every fact ends with its sources, by the numbers that the list at the end has. */
final class StrategyPrinter {

    private static final String INDENT = "  ";

    /** As wide as a day and two blanks. */
    private static final int DATES = 12;

    private final Console console;
    private final OutputOptions options;
    private final Optional<LocalDate> day;
    private final CitedSources cited = new CitedSources();

    StrategyPrinter(Console console, OutputOptions options, Optional<LocalDate> day) {
        this.console = console;
        this.options = options;
        this.day = day;
    }

    void print() {
        head();
        principles();
        priorities();
        interventions();
        groups();
        timeline();
        investmentAgenda();
        promises();
        governance();
        frameworks();
        technologies();
        sources();
    }

    private void head() {
        Strategy nds = Strategy.nds();
        console.line(Paint.STRONG.on(text(nds.name()) + " (" + nds.abbreviation() + ")"));
        String earlier = options.say("; earlier in English: ", "; eerder in het Engels: ") + nds.earlierEnglishName();
        console.wrapped("", "“" + text(nds.motto()) + "”" + earlier + cited(nds.sources()));
        StrategyEvent adoption = nds.adoption();
        console.wrapped("", adoption.date() + " " + text(adoption.text()) + cited(adoption.sources()));
        console.wrapped(
                "",
                options.say("launched on ", "gelanceerd op ")
                        + nds.launchedOn()
                        + options.say(", edition ", ", editie ")
                        + nds.edition()
                        + cited(List.of(nds.document())));
        String known =
                options.say("facts were looked for up to ", "naar feiten is gezocht tot en met ") + nds.knownAsOf();
        console.wrapped(
                "",
                day.map(it -> options.say("as of ", "stand van ") + it + "; " + known)
                        .orElse(known));
        if (day.filter(it -> it.isAfter(nds.knownAsOf())).isPresent()) {
            console.wrapped(
                    "", options.say("what happened since is not known", "wat sindsdien gebeurde is niet bekend"));
        }
        if (day.filter(it -> it.isBefore(nds.launchedOn())).isPresent()) {
            console.wrapped(
                    "",
                    options.say(
                            "on that day the strategy was not launched yet; goals, principles and what bodies do are told as they"
                                    + " were found later",
                            "op die dag was de strategie nog niet gelanceerd; doelen, principes en wat organen doen staan er zoals"
                                    + " ze later zijn gevonden"));
        }
        console.wrapped(
                "",
                options.say(
                        "[A1 …] tells the sources: A government itself, B press, C community. Words are this library's"
                                + " own, names and “quotations” are not.",
                        "[A1 …] noemt de bronnen: A de overheid zelf, B pers, C gemeenschap. De woorden zijn van deze"
                                + " bibliotheek, namen en “citaten” niet."));
    }

    private void principles() {
        console.heading(options.say("Principles", "Uitgangspunten"));
        for (Principle principle : Strategy.nds().principles()) {
            String quotation = principle
                    .quotation()
                    .filter(it -> !it.equals(text(principle.text())))
                    .map(it -> " (“" + it + "”)")
                    .orElse("");
            item(text(principle.text()) + quotation, principle.sources());
        }
    }

    private void priorities() {
        console.heading(options.say("Priorities and strategic goals", "Prioriteiten en strategische doelen"));
        console.wrapped(
                "",
                options.say(
                        "The numbers are no ranks. No goal has a figure or a year, in what was seen.",
                        "De nummers zijn geen rangorde. Geen doel heeft een getal of jaar, voor zover gezien."));
        for (Priority priority : Priority.values()) {
            console.line("");
            console.wrapped(priority.number() + " ", text(priority.label()) + cited(priority.sources()));
            console.wrapped(INDENT, "“" + priority.titleAtLaunch() + "”");
            for (StrategicGoal goal : StrategicGoal.of(priority)) {
                String collective = goal.isCollective()
                        ? options.say(", of government as a whole", ", van de overheid als geheel")
                        : "";
                console.wrapped(
                        INDENT + priority.number() + "." + goal.number() + " ",
                        text(goal.text()) + " (" + text(goal.kind().label()) + collective + ")"
                                + cited(goal.sources()));
            }
        }
    }

    private void interventions() {
        console.heading(options.say("Interventions", "Interventies"));
        for (Intervention intervention : Intervention.all()) {
            item(text(intervention.label()) + ": " + text(intervention.text()), intervention.sources());
        }
    }

    private void groups() {
        console.heading(options.say("Groups and their umbrella bodies", "Groepen en hun koepels"));
        for (GovernmentGroup group : GovernmentGroup.values()) {
            UmbrellaBody umbrella = group.umbrella();
            String abbreviation =
                    umbrella.abbreviation().map(it -> " (" + it + ")").orElse("");
            item(
                    text(group.label()) + cited(group.sources()) + ": " + text(umbrella.name()) + abbreviation,
                    umbrella.sources());
        }
    }

    private void timeline() {
        console.heading(options.say("Timeline", "Tijdlijn"));
        List<StrategyEvent> events = events(false);
        events.forEach(this::event);
        sayIfNone(events);
    }

    /** What is about the money, in time and as promised. */
    private void investmentAgenda() {
        console.heading(options.say("Investment agenda and its state", "Investeringsagenda en de stand ervan"));
        List<StrategyEvent> events = events(true);
        events.forEach(this::event);
        List<StrategyPromise> promises = promises(true);
        promises.forEach(this::promise);
        if (promises.isEmpty()) {
            sayIfNone(events);
        }
    }

    private void promises() {
        console.heading(options.say("Other promises, and what was found", "Andere toezeggingen, en wat is gevonden"));
        List<StrategyPromise> promises = promises(false);
        promises.forEach(this::promise);
        sayIfNone(promises);
    }

    private List<StrategyEvent> events(boolean areAboutFunding) {
        return day.map(StrategyEvent::upTo).orElseGet(StrategyEvent::all).stream()
                .filter(it -> it.isAboutFunding() == areAboutFunding)
                .toList();
    }

    private List<StrategyPromise> promises(boolean areAboutFunding) {
        return day.map(StrategyPromise::at).orElseGet(StrategyPromise::all).stream()
                .filter(it -> it.isAboutFunding() == areAboutFunding)
                .toList();
    }

    private void sayIfNone(List<?> facts) {
        if (facts.isEmpty()) {
            console.line(options.say("nothing yet", "nog niets"));
        }
    }

    private void event(StrategyEvent event) {
        dated(event.date(), text(event.text()), event.sources());
    }

    private void promise(StrategyPromise promise) {
        String label = promise.isAboutFunding() ? options.say("promised: ", "toegezegd: ") : "";
        String due = promise.due()
                .map(it -> " " + options.say("Due: ", "Voor: ") + it + late(it, promise) + ".")
                .orElse("");
        dated(promise.madeOn(), label + text(promise.text()) + due, promise.sources());
        String head = " ".repeat(DATES) + "→ ";
        if (promise.findings().isEmpty()) {
            console.wrapped(head, options.say("nothing is known of it yet", "er is nog niets van bekend"));
        }
        for (StrategyPromise.Finding finding : promise.findings()) {
            console.wrapped(
                    head,
                    finding.asOf() + " " + text(finding.status().label()) + ": " + text(finding.text())
                            + cited(finding.sources()));
        }
    }

    /** Something is late if it was due before the day that is asked for, or up to which was looked, and is not there. */
    private String late(PartialDate due, StrategyPromise promise) {
        LocalDate asked = day.orElse(Strategy.nds().knownAsOf());
        boolean isSettled = promise.findings().stream()
                .map(StrategyPromise.Finding::status)
                .anyMatch(it -> it == StrategyPromise.Status.KEPT || it == StrategyPromise.Status.REPLACED);
        return due.isPast(asked) && !isSettled ? options.say(" (past on ", " (voorbij op ") + asked + ")" : "";
    }

    private void governance() {
        console.heading(options.say("Governance", "Besturing"));
        List<GovernanceBody> bodies = day.map(GovernanceBody::at).orElseGet(GovernanceBody::all);
        bodies.stream().filter(it -> it.priority().isEmpty()).forEach(this::body);
        List<GovernanceBody> teams =
                bodies.stream().filter(it -> it.priority().isPresent()).toList();
        if (!teams.isEmpty()) {
            teams(teams);
        }
    }

    private void body(GovernanceBody body) {
        String abbreviation = body.abbreviation().map(it -> " (" + it + ")").orElse("");
        painted("", Paint.STRONG, text(body.name()) + abbreviation);
        facts(body);
        body.holders()
                .forEach(it -> console.wrapped(
                        INDENT + "• ",
                        text(it.office()) + ": " + it.name() + period(it.period()) + cited(it.sources())));
    }

    /** They are alike in all but their priorities and those who chair them. */
    private void teams(List<GovernanceBody> teams) {
        painted(
                "",
                Paint.STRONG,
                options.say("Acceleration teams, one per priority", "Aanjaagteams, een per prioriteit"));
        facts(teams.get(0));
        for (GovernanceBody team : teams) {
            Priority priority = team.priority().orElseThrow();
            String chair = team.holders().stream()
                    .map(it -> text(it.office()) + " " + it.name() + period(it.period()) + cited(it.sources()))
                    .collect(Collectors.joining("; "));
            console.wrapped(
                    INDENT + priority.number() + " ",
                    text(priority.label()) + ": "
                            + (chair.isEmpty() ? options.say("chair not found", "voorzitter niet gevonden") : chair));
        }
    }

    private void facts(GovernanceBody body) {
        String role =
                body.role().map(it -> text(it.label())).orElse(options.say("role not found", "rol niet gevonden"));
        console.wrapped(INDENT, role + period(body.period()));
        console.wrapped(INDENT, text(body.text()) + cited(body.sources()));
    }

    private void frameworks() {
        console.heading(options.say("Relations to other frameworks", "Relaties met andere kaders"));
        for (RelatedFramework framework : day.map(RelatedFramework::upTo).orElseGet(RelatedFramework::all)) {
            painted("", Paint.STRONG, text(framework.name()));
            console.wrapped(
                    INDENT,
                    text(framework.kind().label()) + period(framework.period()) + about(framework.priorities()));
            console.wrapped(INDENT, text(framework.text()) + cited(framework.sources()));
        }
    }

    private void technologies() {
        console.heading(options.say(
                "Key technologies of the Nationale Technologiestrategie",
                "Sleuteltechnologieën van de Nationale Technologiestrategie"));
        console.wrapped(
                "",
                options.say(
                        "Each has an action agenda. → says which priorities it touches, by this library's reading.",
                        "Elk heeft een actieagenda. → zegt welke prioriteiten die raakt, in onze lezing."));
        for (KeyTechnology technology : KeyTechnology.all()) {
            item(text(technology.name()) + about(technology.touches()), technology.sources());
        }
    }

    private void sources() {
        console.heading(options.say("Sources", "Bronnen"));
        for (EvidenceGrade grade : EvidenceGrade.values()) {
            List<Source> sources = cited.of(grade);
            for (int i = 0; i < sources.size(); i++) {
                Source source = sources.get(i);
                console.wrapped(Width.left(grade.code() + (i + 1), 5), Width.printable(source.title()));
                source.address().ifPresent(it -> painted("     ", Paint.FAINT, Width.printable(it)));
            }
        }
    }

    private void item(String text, List<Source> sources) {
        console.wrapped("• ", text + cited(sources));
    }

    /** In a colour, which takes no columns and so is put on after the text is on its lines. */
    private void painted(String indent, Paint paint, String text) {
        Width.wrap(text, Width.COLUMNS - indent.length()).forEach(it -> console.line(indent + paint.on(it)));
    }

    private void dated(PartialDate date, String text, List<Source> sources) {
        console.wrapped(Width.left(date.toString(), DATES), text + cited(sources));
    }

    private String about(List<Priority> priorities) {
        return priorities.isEmpty()
                ? ""
                : " → "
                        + priorities.stream()
                                .map(it -> it.number() + " " + text(it.label()))
                                .collect(Collectors.joining(", "));
    }

    private String period(PartialPeriod period) {
        List<String> sides = new ArrayList<>();
        period.first().ifPresent(it -> sides.add(options.say("from ", "vanaf ") + it));
        period.last().ifPresent(it -> sides.add(options.say("through ", "t/m ") + it));
        return sides.isEmpty() ? "" : ", " + String.join(" ", sides);
    }

    private String cited(List<Source> sources) {
        return sources.isEmpty()
                ? ""
                : " [" + sources.stream().map(cited::number).collect(Collectors.joining(" ")) + "]";
    }

    private String text(LocalizedText text) {
        return text.in(options.language());
    }

    /** The sources that were cited, each with the letter of its grade and a number, in the order in which they came up. */
    private static final class CitedSources {

        private final List<Source> whole = new ArrayList<>();

        String number(Source source) {
            Source document = document(source);
            if (!whole.contains(document)) {
                whole.add(document);
            }
            EvidenceGrade grade = document.grade().orElseThrow();
            return grade.code() + (of(grade).indexOf(document) + 1);
        }

        List<Source> of(EvidenceGrade grade) {
            return whole.stream()
                    .filter(it -> it.grade().equals(Optional.of(grade)))
                    .toList();
        }

        /** Parts of a document are cited as the document. */
        private static Source document(Source source) {
            return source.toBuilder().clause(Optional.empty()).build();
        }
    }
}
