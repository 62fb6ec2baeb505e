package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.CombinationRule;
import nl.nds.core.maturity.Combined;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.Level;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.Subject;
import nl.nds.examples.cli.Documents.Scored;
import nl.nds.examples.terminal.Bar;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints scorecards for people: a table of subjects by the parts of the model, and a bar for each part that has figures. */
final class ScorecardPrinter {

    private static final int NAME = 18;
    private static final int FIGURE = 6;
    private static final int MOST_PARTS = 9;

    /** As many as there is room for. */
    private static final int MOST_COLUMNS = 10;

    private static final int BAR = 20;
    private static final int BOUNDS = 12;
    private static final int COVERED = 8;
    private static final int LEVEL = 12;
    private static final int NUMBER = 10;

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
        String title = Width.printable(model.title().in(options.language()));
        Width.wrap(title, Width.COLUMNS).forEach(it -> console.line(Paint.STRONG.on(it)));
        String number = options.count(scorecards.size(), "assessment", "assessments", "beoordeling", "beoordelingen");
        Width.wrap(model.reference() + "; " + number, Width.COLUMNS).forEach(console::line);
        console.line(days(scorecards));
        Parts parts = parts(model);
        List<Column> deeper = withBelow(
                parts.columns(),
                (below, part) ->
                        scorecards.stream().anyMatch(it -> isDetermined(below, it) && !isDetermined(part, it)));
        console.line("");
        table(deeper.size() > MOST_COLUMNS ? parts : new Parts(deeper, parts.left()), model, scorecards);
        bars(deeper, model, scorecards);
        if (scorecards.size() == 1) {
            withoutFigure(parts, model, scorecards.get(0));
        }
        observed(model, scorecards);
        new OriginsPrinter(console, options).print(model, scorecards);
    }

    /** For each part that has figures a bar for every subject. */
    private void bars(List<Column> parts, MaturityModel model, List<Scorecard> scorecards) {
        List<Column> withFigures =
                parts.stream().filter(it -> isDetermined(it.node(), scorecards)).toList();
        if (!withFigures.isEmpty()) {
            console.line("");
            legendOfBars();
        }
        for (Column part : withFigures) {
            console.line("");
            bars(part, model, scorecards);
        }
    }

    /** What the parts can still come to that have no figure, if anything was answered at all. */
    private void withoutFigure(Parts parts, MaturityModel model, Scorecard scorecard) {
        List<Column> open = parts.columns().stream()
                .filter(it -> !(it.node() instanceof Indicator))
                .filter(it -> scorecard.outcome(it.node().id()).orElseThrow().status() == OutcomeStatus.NOT_DETERMINED)
                .toList();
        boolean isAnswered =
                scorecard.headline().coverage().filter(it -> it.signum() > 0).isPresent();
        if (open.isEmpty() || !isAnswered) {
            return;
        }
        console.line("");
        console.line(Paint.STRONG.on(
                options.say("Without a figure: too little is known", "Zonder cijfer: er is te weinig bekend")));
        headOfBars(false);
        open.forEach(it -> bar(Width.left(it.head(), 5) + titleOf(it.node()), it.node(), model, scorecard));
    }

    /**
     * The parts, and after each what is directly below it and tells more, of the parts of the headline only.
     *
     * @param tellsMore whether a node that is below another one, the second, has figures where that has none
     */
    static List<Column> withBelow(List<Column> parts, BiPredicate<ScoredNode, ScoredNode> tellsMore) {
        List<Column> all = new ArrayList<>();
        for (Column part : parts) {
            all.add(part);
            if (part.isChild() && part.node() instanceof Aggregate aggregate) {
                List<Child> children = aggregate.children();
                for (int i = 0; i < children.size(); i++) {
                    if (children.get(i).node().orElse(null) instanceof Aggregate child
                            && tellsMore.test(child, aggregate)) {
                        all.add(new Column(part.head() + "." + (i + 1), child, true));
                    }
                }
            }
        }
        return all;
    }

    private String days(List<Scorecard> scorecards) {
        LocalDate first = scorecards.stream()
                .map(Scorecard::date)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = scorecards.stream()
                .map(Scorecard::date)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return first.equals(last)
                ? options.say("assessed on ", "beoordeeld op ") + first
                : options.say("assessed from ", "beoordeeld van ") + first + options.say(" to ", " tot en met ") + last;
    }

    private void legendOfBars() {
        String text = options.say(
                Bar.SURE + " sure   " + Bar.OPEN + " depends on missing answers   " + Bar.FIGURE + " the figure   "
                        + Bar.BEYOND + " out of reach",
                Bar.SURE + " zeker   " + Bar.OPEN + " hangt af van ontbrekende antwoorden   " + Bar.FIGURE
                        + " het cijfer   " + Bar.BEYOND + " niet haalbaar");
        console.line(text);
    }

    /** A column of the table: a node under a short head, and whether it is a child of the headline. */
    record Column(String head, ScoredNode node, boolean isChild) {}

    /** The columns that there is room for, and how many there is none for. */
    record Parts(List<Column> columns, int left) {}

    /** The children of the headline, the headline itself, and the other roots. Roots go before children. */
    Parts parts(MaturityModel model) {
        List<ScoredNode> roots = model.nodes().stream()
                .filter(ScoredNode.class::isInstance)
                .map(ScoredNode.class::cast)
                .toList();
        List<ScoredNode> children = roots.get(0) instanceof Aggregate headline
                ? headline.children().stream()
                        .map(Child::node)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
        int rootsShown = Math.min(roots.size(), MOST_PARTS);
        int childrenShown = Math.min(children.size(), MOST_PARTS - rootsShown);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < childrenShown; i++) {
            columns.add(new Column(Integer.toString(i + 1), children.get(i), true));
        }
        columns.add(new Column(options.say("all", "alle"), roots.get(0), false));
        for (int i = 1; i < rootsShown; i++) {
            columns.add(new Column(Character.toString('a' + i - 1), roots.get(i), false));
        }
        return new Parts(columns, roots.size() + children.size() - columns.size());
    }

    /** The nodes that have a column in the table, or get one if what is above them has no figure. */
    List<String> nodesOfTable(MaturityModel model) {
        List<Column> columns = parts(model).columns();
        Set<ScoredNode> above = columns.stream().map(Column::node).collect(Collectors.toSet());
        return withBelow(columns, (below, part) -> !above.contains(below)).stream()
                .map(it -> it.node().id())
                .toList();
    }

    private void table(Parts parts, MaturityModel model, List<Scorecard> scorecards) {
        List<Column> columns = parts.columns();
        StringBuilder head = new StringBuilder(" ".repeat(NAME));
        columns.forEach(column -> head.append(Width.right(column.head(), FIGURE)));
        console.line(Paint.FAINT.on(head.toString()));
        for (Scorecard scorecard : scorecards) {
            StringBuilder line = new StringBuilder(Width.left(nameOf(scorecard), NAME));
            columns.forEach(column ->
                    line.append(Figures.of(column.node(), model).cell(figure(scorecard, column.node()), FIGURE)));
            console.line(line.toString());
        }
        console.line("");
        for (Column column : columns) {
            console.line(Paint.FAINT.on(Width.left(column.head(), 4) + " ")
                    + Width.cut(titleOf(column.node()), Width.COLUMNS - 5));
        }
        if (parts.left() > 0) {
            console.line(options.say(
                    "…    and " + parts.left() + " more, shown with --nodes",
                    "…    en nog " + parts.left() + ", te zien met --nodes"));
        }
        console.line(Paint.FAINT.on("–    ") + options.say("not determined", "niet bepaald"));
        if (scorecards.stream()
                .anyMatch(scorecard -> columns.stream()
                        .anyMatch(column -> figure(scorecard, column.node()).equals("n/a")))) {
            console.line(Paint.FAINT.on("n/a  ") + options.say("does not apply", "niet van toepassing"));
        }
    }

    private void bars(Column column, MaturityModel model, List<Scorecard> scorecards) {
        ScoredNode node = column.node();
        console.line(Paint.STRONG.on(Width.cut(column.head() + "  " + titleOf(node), Width.COLUMNS)));
        headOfBars(node.levels().isPresent());
        scorecards.forEach(it -> bar(nameOf(it), node, model, it));
    }

    private void headOfBars(boolean withLevels) {
        console.line(Paint.FAINT.on(" ".repeat(NAME + FIGURE + 2 + BAR)
                + Width.right(options.say("possible", "mogelijk"), BOUNDS)
                + Width.right(options.say("covered", "dekking"), COVERED)
                + (withLevels ? "  " + options.say("level", "niveau") : "")));
    }

    private void bar(String name, ScoredNode node, MaturityModel model, Scorecard scorecard) {
        Figures figures = Figures.of(node, model);
        Outcome outcome = scorecard.outcome(node.id()).orElseThrow();
        String bar = " ".repeat(BAR);
        String possible = figures.bounds(outcome);
        if (!possible.isEmpty()) {
            bar = Bar.of(figures.sure(outcome), figures.reached(outcome), figures.possible(outcome), BAR);
        }
        String covered = outcome.coverage().map(Figures::percent).orElse("");
        String line = Width.left(Width.cut(name, NAME - 1), NAME)
                + figures.cell(figure(scorecard, node), FIGURE)
                + "  " + bar
                + Figures.apart(possible, BOUNDS)
                + Figures.apart(covered, COVERED)
                + outcome.level()
                        .map(code -> "  " + Width.cut(titleOf(code, node, model, options), LEVEL))
                        .orElse("");
        console.line(line.stripTrailing());
    }

    /** The node of the headline: the first root that is not a group. */
    static ScoredNode headlineOf(MaturityModel model) {
        return model.nodes().stream()
                .filter(ScoredNode.class::isInstance)
                .map(ScoredNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static String titleOf(String level, ScoredNode node, MaturityModel model, OutputOptions options) {
        return model.levelSets().stream()
                .filter(set -> node.levels().equals(Optional.of(set.id())))
                .flatMap(set -> set.levels().stream())
                .filter(it -> it.code().equals(level))
                .findFirst()
                .flatMap(Level::title)
                .map(title -> Width.printable(title.in(options.language())))
                .orElse(level);
    }

    /** What several observations of one indicator come to by each rule. */
    private void observed(MaturityModel model, List<Scorecard> scorecards) {
        for (ScoredNode node : nodesOf(model).values()) {
            List<Scorecard> several = scorecards.stream()
                    .filter(it -> combined(it, node.id())
                            .filter(c -> c.observations() > 1)
                            .isPresent())
                    .toList();
            if (!several.isEmpty()) {
                observed(node, Figures.of(node, model), several);
            }
        }
    }

    /** The nodes that get an outcome by their ids, in the order of the model. */
    static Map<String, ScoredNode> nodesOf(MaturityModel model) {
        Map<String, ScoredNode> nodes = new LinkedHashMap<>();
        for (Node node : model.allNodes()) {
            if (node instanceof ScoredNode scored) {
                nodes.put(scored.id(), scored);
            }
        }
        return nodes;
    }

    private void observed(ScoredNode scored, Figures figures, List<Scorecard> scorecards) {
        String node = scored.id();
        String rules = scorecards.stream()
                .map(it -> nameOf(combined(it, node).orElseThrow().rule(), options))
                .distinct()
                .collect(Collectors.joining(" / "));
        console.line("");
        Width.wrap(titleOf(scored), Width.COLUMNS).forEach(it -> console.line(Paint.STRONG.on(it)));
        String uses = options.say(
                ": several observations, of which the model uses the ",
                ": meer waarnemingen, waarvan het model gebruikt: ");
        Width.wrap(node + uses + rules, Width.COLUMNS).forEach(console::line);
        console.line(Paint.FAINT.on(" ".repeat(NAME)
                + Width.right(options.say("number", "aantal"), NUMBER)
                + Width.right(options.say("worst", "slechtste"), NUMBER)
                + Width.right(options.say("mean", "gemiddeld"), NUMBER)
                + Width.right(options.say("best", "beste"), NUMBER)));
        for (Scorecard scorecard : scorecards) {
            Combined combined = combined(scorecard, node).orElseThrow();
            console.line(Width.left(nameOf(scorecard), NAME)
                    + Figures.apart(Integer.toString(combined.observations()), NUMBER)
                    + figures.cell(combined.worst().map(figures::near).orElse("–"), NUMBER)
                    + figures.cell(combined.mean().map(figures::near).orElse("–"), NUMBER)
                    + figures.cell(combined.best().map(figures::near).orElse("–"), NUMBER));
        }
    }

    static String nameOf(CombinationRule rule, OutputOptions options) {
        return switch (rule) {
            case BEST -> options.say("best", "de beste");
            case WORST -> options.say("worst", "de slechtste");
            case MEAN -> options.say("mean", "het gemiddelde");
            case POOLED -> options.say("pooled share", "het aandeel in het geheel");
        };
    }

    private static Optional<Combined> combined(Scorecard scorecard, String node) {
        return scorecard.outcome(node).flatMap(Outcome::combined);
    }

    private static boolean isDetermined(ScoredNode node, List<Scorecard> scorecards) {
        return scorecards.stream().anyMatch(it -> isDetermined(node, it));
    }

    private static boolean isDetermined(ScoredNode node, Scorecard scorecard) {
        return scorecard
                .outcome(node.id())
                .filter(it -> it.status() == OutcomeStatus.DETERMINED)
                .isPresent();
    }

    private static String nameOf(Scorecard scorecard) {
        return Width.cut(Width.printable(nameOf(scorecard.subject(), scorecard.subjectName())), NAME - 1);
    }

    /** A subject for people: by its name if that is known, and a part before the organisation it is of. */
    static String nameOf(Subject subject, Optional<String> name) {
        return name.map(it -> subject instanceof Subject.OrganisationSubject organisation
                                && organisation.part().isPresent()
                        ? organisation.part().get().name() + ", " + it
                        : it)
                .orElse(subject.toString());
    }

    String titleOf(ScoredNode node) {
        return node.title()
                .map(it -> Width.printable(it.in(options.language())))
                .orElse(node.id());
    }

    private static String figure(Scorecard scorecard, ScoredNode node) {
        return figure(scorecard.outcome(node.id()).orElseThrow());
    }

    static String figure(Outcome outcome) {
        return switch (outcome.status()) {
            case DETERMINED -> outcome.shown().orElseThrow();
            case NOT_DETERMINED -> "–";
            case NOT_APPLICABLE, OUT_OF_SCOPE -> "n/a";
        };
    }
}
