package nl.nds.examples.cli;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Reason;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.examples.cli.Documents.Scored;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints what every node of a model came to: value, level, coverage and bounds. */
final class NodesPrinter {

    private static final int NAME = 33;
    private static final int FIGURE = 10;
    private static final int BOUNDS = 12;
    private static final int COVERED = 8;
    private static final int LEVEL = 16;
    private static final int DEEPEST_INDENT = 12;

    private final Console console;
    private final OutputOptions options;

    NodesPrinter(Console console, OutputOptions options) {
        this.console = console;
        this.options = options;
    }

    /** A node, and how deep it lies in the model. */
    private record Line(ScoredNode node, int depth) {}

    void print(Scored scored) {
        String name = scored.card().subjectName().orElse(scored.card().subject().toString());
        console.line("");
        Width.wrap(Width.printable(name + ", " + scored.card().date()), Width.COLUMNS)
                .forEach(it -> console.line(Paint.STRONG.on(it)));
        console.line(Paint.FAINT.on(" ".repeat(NAME)
                + Width.right(options.say("value", "waarde"), FIGURE)
                + Width.right(options.say("possible", "mogelijk"), BOUNDS)
                + Width.right(options.say("covered", "dekking"), COVERED)
                + " " + options.say("level or reason", "niveau of reden")));
        for (Line line : lines(scored.model())) {
            scored.card().outcome(line.node().id()).ifPresent(outcome -> print(line, outcome, scored.model()));
        }
    }

    private void print(Line line, Outcome outcome, MaturityModel model) {
        Figures figures = Figures.of(line.node(), model);
        String indent = " ".repeat(Math.min(2 * line.depth(), DEEPEST_INDENT));
        String title = line.node()
                .title()
                .map(it -> Width.printable(it.in(options.language())))
                .orElse(line.node().id());
        String value = outcome.shown().orElseGet(() -> switch (outcome.status()) {
            case DETERMINED, NOT_DETERMINED -> "–";
            case NOT_APPLICABLE, OUT_OF_SCOPE -> options.say("n/a", "n.v.t.");
        });
        String covered = outcome.coverage()
                .map(it -> it.toBigDecimal()
                                .movePointRight(2)
                                .setScale(0, RoundingMode.FLOOR)
                                .toPlainString()
                        + " %")
                .orElse("");
        String text = Width.left(indent + title, NAME - 1) + " "
                + figures.cell(value, FIGURE)
                + Figures.apart(figures.bounds(outcome), BOUNDS)
                + Width.right(covered, COVERED)
                + outcome.level()
                        .map(it -> " " + Width.cut(it, LEVEL))
                        .orElse(outcome.reason()
                                .map(it -> " " + Width.cut(said(it), LEVEL))
                                .orElse(""));
        console.line(text.stripTrailing());
    }

    /** Short enough for the column of levels, which is empty where a reason stands. */
    private String said(Reason reason) {
        return switch (reason) {
            case UNANSWERED -> options.say("unanswered", "niet beantwoord");
            case DONT_KNOW -> options.say("not known", "niet bekend");
            case EXPIRED -> options.say("out of date", "verouderd");
            case INCONCLUSIVE -> options.say("no result", "geen uitslag");
            case EMPTY_TOTAL -> options.say("nothing to count", "niets te tellen");
            case NOTHING_DETERMINED -> options.say("no values below", "geen waarden");
            case CHILDREN -> options.say("too few parts", "te weinig delen");
            case COVERAGE -> options.say("too few answers", "te lage dekking");
            case CONDITION_UNDETERMINED -> options.say("may not apply", "geldt misschien");
            case GATE_UNDETERMINED -> options.say("may be capped", "grens onzeker");
            case CONTRADICTED -> options.say("contradicted", "tegengesproken");
        };
    }

    private static List<Line> lines(MaturityModel model) {
        List<Line> lines = new ArrayList<>();
        collect(model.nodes(), 0, lines);
        return lines;
    }

    private static void collect(List<Node> nodes, int depth, List<Line> lines) {
        for (Node node : nodes) {
            if (node instanceof ScoredNode scored) {
                lines.add(new Line(scored, depth));
            }
            collect(node.nodes(), depth + 1, lines);
        }
    }
}
