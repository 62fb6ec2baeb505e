package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Observation;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.text.Source;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints where answers come from: of one subject each answer, of several the sources of each question. */
final class OriginsPrinter {

    private static final int FIGURE = 6;
    private static final String INDENT = " ".repeat(FIGURE + 2);

    /** More titles than these are counted. */
    private static final int MOST = 3;

    private final Console console;
    private final OutputOptions options;

    OriginsPrinter(Console console, OutputOptions options) {
        this.console = console;
        this.options = options;
    }

    void print(MaturityModel model, List<Scorecard> scorecards) {
        Map<ScoredNode, List<Outcome>> told = new LinkedHashMap<>();
        for (ScoredNode node : ScorecardPrinter.nodesOf(model).values()) {
            List<Outcome> some = scorecards.stream()
                    .flatMap(it -> it.outcome(node.id()).stream())
                    .filter(it -> it.answer().filter(OriginsPrinter::tells).isPresent())
                    .toList();
            if (!some.isEmpty()) {
                told.put(node, some);
            }
        }
        if (told.isEmpty()) {
            return;
        }
        console.line("");
        console.line(Paint.STRONG.on(options.say("Where the figures come from", "Waar de cijfers vandaan komen")));
        told.forEach((node, outcomes) -> {
            if (scorecards.size() == 1) {
                one(node, outcomes.get(0));
            } else {
                several(node, outcomes);
            }
        });
    }

    private static boolean tells(Answer answer) {
        return !sources(answer).isEmpty()
                || answer.population().isPresent()
                || answer.note().isPresent();
    }

    /** Those of the answer and of what was observed, each once. */
    private static Set<Source> sources(Answer answer) {
        Set<Source> sources = new LinkedHashSet<>();
        answer.source().ifPresent(sources::add);
        if (answer.content() instanceof Answer.Observations several) {
            several.observations().stream()
                    .map(Observation::answer)
                    .flatMap(Optional::stream)
                    .map(Answer::source)
                    .flatMap(Optional::stream)
                    .forEach(sources::add);
        }
        return sources;
    }

    private void one(ScoredNode node, Outcome outcome) {
        Answer answer = outcome.answer().orElseThrow();
        console.wrapped(Figures.right(ScorecardPrinter.figure(outcome), FIGURE) + "  ", titleOf(node));
        List<String> what = new ArrayList<>();
        if (node instanceof Indicator indicator) {
            indicator.unit().ifPresent(it -> what.add(Width.printable(it.in(options.language()))));
        }
        answer.observedOn().ifPresent(it -> what.add(options.say("on ", "op ") + it));
        answer.population().ifPresent(it -> what.add(options.say("of: ", "van: ") + Width.printable(it)));
        if (!what.isEmpty()) {
            console.wrapped(INDENT, String.join("; ", what));
        }
        for (Source source : sources(answer)) {
            String grade = source.grade()
                    .map(it -> options.say(" (grade ", " (graad ") + it.code() + ")")
                    .orElse("");
            String clause = source.clause().map(it -> ", " + it).orElse("");
            console.wrapped(INDENT, Width.printable(source.title() + clause + grade));
            source.address().ifPresent(it -> console.wrapped(INDENT, Width.printable(it)));
        }
        answer.note().ifPresent(it -> console.wrapped(INDENT, Width.printable(it)));
    }

    private void several(ScoredNode node, List<Outcome> outcomes) {
        Set<String> titles = new TreeSet<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Outcome outcome : outcomes) {
            Answer answer = outcome.answer().orElseThrow();
            sources(answer).forEach(it -> titles.add(Width.printable(it.title())));
            answer.observedOn().ifPresent(days::add);
        }
        String shown = titles.stream().limit(MOST).collect(Collectors.joining(", "));
        String more = titles.size() > MOST ? options.say(" and others", " en andere") : "";
        String when = days.isEmpty()
                ? ""
                : ", " + days.first() + (days.size() == 1 ? "" : options.say(" to ", " tot en met ") + days.last());
        String number = options.count(outcomes.size(), "assessment", "assessments", "beoordeling", "beoordelingen");
        String from = titles.isEmpty() ? "" : shown + more + when + "; ";
        console.wrapped("", titleOf(node) + ": " + from + number);
    }

    private String titleOf(ScoredNode node) {
        return node.title()
                .map(it -> Width.printable(it.in(options.language())))
                .orElse(node.id());
    }
}
