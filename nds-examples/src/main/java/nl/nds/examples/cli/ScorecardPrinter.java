package nl.nds.examples.cli;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.Combined;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.number.Decimal;
import nl.nds.examples.cli.Documents.Scored;
import nl.nds.examples.terminal.Bar;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints scorecards for people: a table of subjects by the parts of the model, and a bar for each part that has figures. */
final class ScorecardPrinter {

    private static final int NAME = 20;
    private static final int FIGURE = 6;
    private static final int MOST_PARTS = 9;
    private static final int BAR = 20;

    private final Console console;
    private final OutputOptions options;

    ScorecardPrinter(Console console, OutputOptions options) {
        this.console = console;
        this.options = options;
    }

    void print(List<Scored> scored) {
        if (scored.isEmpty()) {
            console.line(options.say("no assessments", "geen beoordelingen"));
            return;
        }
        Map<MaturityModel, List<Scorecard>> byModel = scored.stream()
                .collect(Collectors.groupingBy(
                        Scored::model, LinkedHashMap::new, Collectors.mapping(Scored::card, Collectors.toList())));
        boolean first = true;
        for (Map.Entry<MaturityModel, List<Scorecard>> each : byModel.entrySet()) {
            if (!first) {
                console.line("");
            }
            first = false;
            print(each.getKey(), each.getValue());
        }
    }

    private void print(MaturityModel model, List<Scorecard> scorecards) {
        console.line(Paint.STRONG.on(model.title().in(options.language())));
        console.line(model.reference() + "; "
                + (scorecards.size() == 1
                        ? options.say("1 assessment", "1 beoordeling")
                        : options.say(scorecards.size() + " assessments", scorecards.size() + " beoordelingen")));
        List<Column> parts = parts(model);
        console.line("");
        table(parts, scorecards);
        for (Column part : parts) {
            if (scorecards.stream().anyMatch(it -> isDetermined(it, part.node()))) {
                console.line("");
                bars(part, scorecards);
            }
        }
        observed(scorecards);
    }

    /** A column of the table: a node under a short head. */
    private record Column(String head, ScoredNode node) {}

    /** The children of the headline, or the roots if it has none, and the headline itself. */
    private List<Column> parts(MaturityModel model) {
        List<ScoredNode> roots = model.nodes().stream()
                .filter(ScoredNode.class::isInstance)
                .map(ScoredNode.class::cast)
                .toList();
        List<Column> columns = new ArrayList<>();
        if (roots.get(0) instanceof Aggregate headline) {
            for (Child child : headline.children()) {
                child.node().ifPresent(node -> columns.add(new Column(Integer.toString(columns.size() + 1), node)));
            }
        }
        while (columns.size() > MOST_PARTS - roots.size()) {
            columns.remove(columns.size() - 1);
        }
        for (ScoredNode root : roots) {
            if (columns.size() < MOST_PARTS) {
                columns.add(new Column(root.equals(roots.get(0)) ? options.say("all", "alle") : letter(columns), root));
            }
        }
        return columns;
    }

    private static String letter(List<Column> columns) {
        return Character.toString('a' + columns.size());
    }

    private void table(List<Column> columns, List<Scorecard> scorecards) {
        StringBuilder head = new StringBuilder(" ".repeat(NAME));
        columns.forEach(column -> head.append(Width.right(column.head(), FIGURE)));
        console.line(Paint.FAINT.on(head.toString()));
        for (Scorecard scorecard : scorecards) {
            StringBuilder line = new StringBuilder(Width.left(nameOf(scorecard), NAME));
            columns.forEach(column -> line.append(Width.right(figure(scorecard, column.node()), FIGURE)));
            console.line(line.toString());
        }
        console.line("");
        for (Column column : columns) {
            console.line(Paint.FAINT.on(Width.left(column.head(), 4) + " ")
                    + Width.cut(titleOf(column.node()), Width.COLUMNS - 5));
        }
        console.line(Paint.FAINT.on("–    ") + options.say("not determined", "niet bepaald"));
        if (scorecards.stream()
                .anyMatch(scorecard -> columns.stream()
                        .anyMatch(column -> figure(scorecard, column.node()).equals("n/a")))) {
            console.line(Paint.FAINT.on("n/a  ") + options.say("does not apply", "niet van toepassing"));
        }
    }

    private void bars(Column column, List<Scorecard> scorecards) {
        ScoredNode node = column.node();
        console.line(Paint.STRONG.on(Width.cut(column.head() + "  " + titleOf(node), Width.COLUMNS)));
        console.line(Paint.FAINT.on(Width.left("", NAME) + Width.right("", FIGURE) + "  " + " ".repeat(BAR)
                + Width.right(options.say("possible", "mogelijk"), 14)
                + Width.right(options.say("covered", "dekking"), 10)));
        for (Scorecard scorecard : scorecards) {
            Outcome outcome = scorecard.outcome(node.id()).orElseThrow();
            String bar = " ".repeat(BAR);
            String possible = "";
            if (outcome.lowest().isPresent() && outcome.highest().isPresent()) {
                double reached = outcome.value().map(it -> share(it, node)).orElse(0.0);
                bar = Bar.of(reached, share(outcome.highest().get(), node), BAR);
                possible = whole(outcome.lowest().get(), false) + "–"
                        + whole(outcome.highest().get(), true);
            }
            String covered = outcome.coverage().map(ScorecardPrinter::percent).orElse("");
            console.line(Width.left(nameOf(scorecard), NAME)
                    + Width.right(figure(scorecard, node), FIGURE)
                    + "  " + bar
                    + Width.right(possible, 14)
                    + Width.right(covered, 10));
        }
    }

    /** What several observations of one indicator come to by each rule. */
    private void observed(List<Scorecard> scorecards) {
        for (Outcome sample : scorecards.get(0).outcomes()) {
            List<Scorecard> several = scorecards.stream()
                    .filter(it -> combined(it, sample.node())
                            .filter(c -> c.observations() > 1)
                            .isPresent())
                    .toList();
            if (!several.isEmpty()) {
                observed(sample.node(), several);
            }
        }
    }

    private void observed(String node, List<Scorecard> scorecards) {
        String rule = combined(scorecards.get(0), node).orElseThrow().rule().code();
        console.line("");
        console.line(Paint.STRONG.on(node)
                + options.say(
                        ": several observations, of which the model uses the ",
                        ": meer waarnemingen; het model gebruikt ")
                + rule);
        console.line(Paint.FAINT.on(Width.left("", NAME)
                + Width.right(options.say("number", "aantal"), 10)
                + Width.right("worst", 10)
                + Width.right("mean", 10)
                + Width.right("best", 10)));
        for (Scorecard scorecard : scorecards) {
            Combined combined = combined(scorecard, node).orElseThrow();
            console.line(Width.left(nameOf(scorecard), NAME)
                    + Width.right(Integer.toString(combined.observations()), 10)
                    + Width.right(oneDigit(combined.worst()), 10)
                    + Width.right(oneDigit(combined.mean()), 10)
                    + Width.right(oneDigit(combined.best()), 10));
        }
    }

    private static Optional<Combined> combined(Scorecard scorecard, String node) {
        return scorecard.outcome(node).flatMap(Outcome::combined);
    }

    private static boolean isDetermined(Scorecard scorecard, ScoredNode node) {
        return scorecard
                .outcome(node.id())
                .filter(it -> it.status() == OutcomeStatus.DETERMINED)
                .isPresent();
    }

    private static String nameOf(Scorecard scorecard) {
        String name = scorecard.subjectName().orElse(scorecard.subject().toString());
        return Width.printable(Width.cut(name, NAME - 1));
    }

    private String titleOf(ScoredNode node) {
        return node.title().map(it -> it.in(options.language())).orElse(node.id());
    }

    private static String figure(Scorecard scorecard, ScoredNode node) {
        Outcome outcome = scorecard.outcome(node.id()).orElseThrow();
        return switch (outcome.status()) {
            case DETERMINED -> outcome.shown().orElseThrow();
            case NOT_DETERMINED -> "–";
            case NOT_APPLICABLE, OUT_OF_SCOPE -> "n/a";
        };
    }

    /** For drawing only: where a number lies on the way from the worst to the best of its node. */
    private static double share(Decimal value, ScoredNode node) {
        double first =
                node.range().map(it -> it.first().toBigDecimal().doubleValue()).orElse(0.0);
        double second =
                node.range().map(it -> it.second().toBigDecimal().doubleValue()).orElse(1.0);
        return (value.toBigDecimal().doubleValue() - first) / (second - first);
    }

    private static String whole(Decimal value, boolean up) {
        RoundingMode mode = up ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return value.toBigDecimal().setScale(0, mode).toPlainString();
    }

    private static String percent(Decimal share) {
        return whole(Decimal.of(share.toBigDecimal().movePointRight(2)), false) + " %";
    }

    private static String oneDigit(Optional<Decimal> value) {
        return value.map(it -> it.toBigDecimal()
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse("–");
    }
}
