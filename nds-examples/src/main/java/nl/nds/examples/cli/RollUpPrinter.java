package nl.nds.examples.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.number.Decimal;
import nl.nds.core.rollup.Mean;
import nl.nds.core.rollup.NodeSummary;
import nl.nds.core.rollup.NodeSummary.LevelCount;
import nl.nds.core.rollup.RollUp;
import nl.nds.core.rollup.Summary;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.examples.cli.ScorecardPrinter.Column;
import nl.nds.examples.terminal.Bar;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints what many come to together: means with how many they are of, quartiles, levels, and ranks if they are asked for. */
final class RollUpPrinter {

    private static final int NAME = 26;
    private static final int FIGURE = 8;
    private static final int BAR = 16;
    private static final int OF = 14;
    private static final int BOUNDS = 12;
    private static final int RANK = 6;
    private static final int COUNT = 9;

    /** Narrower columns of counts would have no place for the titles of levels. */
    private static final int NARROWEST_COUNT = 5;

    private final Console console;
    private final OutputOptions options;

    /** Of which the columns are printed. */
    private final ScorecardPrinter scores;

    RollUpPrinter(Console console, OutputOptions options) {
        this.console = console;
        this.options = options;
        this.scores = new ScorecardPrinter(console, options);
    }

    /** A set of members under its name. */
    private record Part(String name, Summary summary) {}

    /** Prints the groups of a roll-up, and all of them together if there are several. */
    void print(RollUp.OfModel rollUp, MaturityModel model, LocalDate day) {
        List<Part> parts = new ArrayList<>();
        for (RollUp.OfGroup group : rollUp.groups()) {
            String name = group.group()
                    .map(GovernmentGroup::label)
                    .map(it -> it.in(options.language()))
                    .orElse(options.say("others", "overige"));
            parts.add(new Part(name, group.summary()));
        }
        if (parts.size() > 1) {
            parts.add(together(rollUp.together()));
        }
        head(
                model,
                options.say(
                        "on " + day + ", by the latest assessment of each organisation",
                        "op " + day + ", volgens de laatste beoordeling van elke organisatie"));
        long assessed =
                rollUp.members().stream().filter(it -> it.used().isPresent()).count();
        console.wrapped(
                "",
                options.count(rollUp.members().size(), "organisation", "organisations", "organisatie", "organisaties")
                        + options.say(", " + assessed + " assessed", ", " + assessed + " beoordeeld")
                        + days(rollUp.together(), Optional.of(day)));
        print(parts, model);
    }

    /** Prints a summary by itself. */
    void print(Summary summary, MaturityModel model) {
        head(
                model,
                options.count(summary.members(), "member", "members", "lid", "leden")
                        + days(summary, Optional.empty()));
        print(List.of(together(summary)), model);
    }

    private Part together(Summary summary) {
        return new Part(options.say("together", "samen"), summary);
    }

    private void head(MaturityModel model, String text) {
        console.heading(options.say("Together", "Samen"));
        console.wrapped("", Width.printable(model.title().in(options.language()) + ", " + model.reference()));
        console.wrapped("", text);
    }

    /** When was assessed, and how long the oldest assessment is ago. */
    private String days(Summary summary, Optional<LocalDate> day) {
        if (summary.assessedFrom().isEmpty()) {
            return "";
        }
        LocalDate from = summary.assessedFrom().get();
        LocalDate through = summary.assessedThrough().orElseThrow();
        String days = from.equals(through)
                ? options.say(" on " + from, " op " + from)
                : options.say(" from " + from + " to " + through, " van " + from + " tot en met " + through);
        return days
                + day.filter(from::isBefore)
                        .map(it -> ", " + age(from, it))
                        .map(it -> from.equals(through) ? it : it + options.say(" at the longest", " op zijn langst"))
                        .orElse("");
    }

    private String age(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        if (months >= 24) {
            return options.say(months / 12 + " years ago", months / 12 + " jaar geleden");
        }
        return months > 0
                ? options.count(months, "month ago", "months ago", "maand geleden", "maanden geleden")
                : options.count(
                        ChronoUnit.DAYS.between(from, to), "day ago", "days ago", "dag geleden", "dagen geleden");
    }

    /** The nodes of the table of scores that anybody has a value for. */
    private List<Column> columns(Summary together, MaturityModel model) {
        ToLongFunction<ScoredNode> determined =
                it -> together.node(it.id()).map(NodeSummary::determined).orElse(0L);
        return ScorecardPrinter.withBelow(
                        scores.parts(model).columns(),
                        (below, part) -> determined.applyAsLong(below) > determined.applyAsLong(part))
                .stream()
                .filter(it -> determined.applyAsLong(it.node()) > 0)
                .toList();
    }

    private void print(List<Part> parts, MaturityModel model) {
        List<Column> columns = columns(parts.get(parts.size() - 1).summary(), model);
        if (columns.isEmpty()) {
            console.line("");
            console.line(options.say("nothing is determined for anybody", "voor niemand is er iets bepaald"));
            return;
        }
        console.line("");
        console.line(options.say(
                Bar.SURE + " sure   " + Bar.OPEN + " depends on missing answers   " + Bar.FIGURE + " the mean   "
                        + Bar.BEYOND + " out of reach",
                Bar.SURE + " zeker   " + Bar.OPEN + " hangt af van antwoorden   " + Bar.FIGURE + " het gemiddelde   "
                        + Bar.BEYOND + " niet haalbaar"));
        for (Column column : columns) {
            console.line("");
            console.line(
                    Paint.STRONG.on(Width.cut(column.head() + "  " + scores.titleOf(column.node()), Width.COLUMNS)));
            means(parts, column, model);
            quartiles(parts, column, model);
            levels(parts, column, model);
        }
    }

    private void means(List<Part> parts, Column column, MaturityModel model) {
        console.line(Paint.FAINT.on(" ".repeat(NAME)
                + Width.right(options.say("mean", "gemidd."), FIGURE)
                + " ".repeat(2 + BAR)
                + Width.right(options.say("of", "van"), OF)
                + Width.right(options.say("possible", "mogelijk"), BOUNDS)));
        for (Part part : parts) {
            mean(part.name(), part.summary().mean(column.node().id()).orElseThrow(), column, model);
            NodeSummary node = part.summary().node(column.node().id()).orElseThrow();
            if (node.isWeighted()) {
                String name = options.say("  by weight", "  naar gewicht");
                mean(name, part.summary().weightedMean(node.node()).orElseThrow(), column, model);
            }
        }
    }

    private void mean(String name, Mean mean, Column column, MaturityModel model) {
        Figures figures = Figures.of(column.node(), model);
        Outcome outcome = outcome(mean, column, figures);
        String bar = mean.bounds().isEmpty()
                ? " ".repeat(BAR)
                : Bar.of(
                        figures.sure(outcome),
                        mean.value().isEmpty() ? OptionalDouble.empty() : figures.reached(outcome),
                        figures.possible(outcome),
                        BAR);
        String line = Width.left(name, NAME)
                + figures.cell(outcome.shown().orElse("–"), FIGURE)
                + "  " + bar
                + Figures.apart(mean.determined() + options.say(" of ", " van ") + mean.inScope(), OF)
                + Figures.apart(figures.bounds(outcome), BOUNDS);
        console.line(line.stripTrailing());
    }

    /** The mean in the form in which figures are told. */
    private static Outcome outcome(Mean mean, Column column, Figures figures) {
        return Outcome.builder()
                .node(column.node().id())
                .status(mean.value().isPresent() ? OutcomeStatus.DETERMINED : OutcomeStatus.NOT_DETERMINED)
                .value(mean.value())
                .exact(mean.exact())
                .shown(mean.value().map(figures::near))
                .lowest(mean.lowest())
                .highest(mean.highest())
                .build();
    }

    private void quartiles(List<Part> parts, Column column, MaturityModel model) {
        Figures figures = Figures.of(column.node(), model);
        List<Part> with = parts.stream()
                .filter(it -> it.summary().quartiles(column.node().id()).isPresent())
                .toList();
        if (with.isEmpty()) {
            return;
        }
        StringBuilder head = new StringBuilder(" ".repeat(NAME));
        for (String each : List.of(
                options.say("lowest", "laagste"),
                "¼",
                options.say("median", "mediaan"),
                "¾",
                options.say("highest", "hoogste"))) {
            head.append(Width.right(each, COUNT));
        }
        console.line(Paint.FAINT.on(head.toString()));
        for (Part part : with) {
            StringBuilder line = new StringBuilder(Width.left(part.name(), NAME));
            for (Decimal each :
                    part.summary().quartiles(column.node().id()).orElseThrow().values()) {
                line.append(figures.cell(figures.near(each), COUNT));
            }
            console.line(line.toString());
        }
    }

    private void levels(List<Part> parts, Column column, MaturityModel model) {
        Part last = parts.get(parts.size() - 1);
        NodeSummary together = last.summary().node(column.node().id()).orElseThrow();
        if (together.levels().isEmpty()) {
            return;
        }
        int longest = Math.min(
                NAME - 1,
                together.levels().stream()
                        .mapToInt(it -> Width.of(title(it, column, model)))
                        .max()
                        .orElseThrow());
        console.line(Paint.FAINT.on(Width.left(options.say("level", "niveau"), NAME)
                + Width.right(options.say("number", "aantal"), FIGURE)));
        for (LevelCount level : together.levels()) {
            count(Width.cut(title(level, column, model), longest), level.count(), together);
        }
        count(options.say("not determined", "niet bepaald"), together.notDetermined(), together);
        if (parts.size() > 1 && widthOfCounts(together) >= NARROWEST_COUNT) {
            byGroup(parts, together, column, model);
        }
    }

    private String title(LevelCount level, Column column, MaturityModel model) {
        return ScorecardPrinter.titleOf(level.level(), column.node(), model, options);
    }

    private void count(String name, long count, NodeSummary node) {
        double share = node.inScope() == 0 ? 0 : (double) count / node.inScope();
        String bar = Bar.of(share, OptionalDouble.empty(), share, BAR);
        console.line(Width.left(name, NAME) + Figures.apart(Long.toString(count), FIGURE) + "  " + bar);
    }

    /** For each level, and for those that are not determined. */
    private static int widthOfCounts(NodeSummary together) {
        return Math.min(COUNT, (Width.COLUMNS - NAME) / (together.levels().size() + 1));
    }

    /** How many of each group have which level. */
    private void byGroup(List<Part> parts, NodeSummary together, Column column, MaturityModel model) {
        int width = widthOfCounts(together);
        StringBuilder head = new StringBuilder(" ".repeat(NAME));
        together.levels()
                .forEach(it -> head.append(" ")
                        .append(Width.right(Width.cut(title(it, column, model), width - 1), width - 1)));
        head.append(Width.right("–", width));
        console.line(Paint.FAINT.on(head.toString()));
        for (Part part : parts) {
            NodeSummary node = part.summary().node(column.node().id()).orElseThrow();
            StringBuilder line = new StringBuilder(Width.left(part.name(), NAME));
            node.levels().forEach(it -> line.append(Figures.apart(Long.toString(it.count()), width)));
            line.append(Figures.apart(Long.toString(node.notDetermined()), width));
            console.line(line.toString());
        }
    }

    /** Prints who has which rank, with the figures of the scorecards that are used. */
    void printRanks(
            RollUp.OfModel rollUp, MaturityModel model, Map<String, Scorecard> scorecards, OverviewNames names) {
        Map<String, String> used = new HashMap<>();
        rollUp.members().forEach(it -> it.used().ifPresent(each -> used.put(it.organisation(), each.assessment())));
        for (Column column : columns(rollUp.together(), model)) {
            RollUp.Ranking ranking = rollUp.ranking(column.node().id()).orElseThrow();
            console.line("");
            console.line(Paint.STRONG.on(Width.cut(
                    options.say("Ranks: ", "Rangen: ") + column.head() + "  " + scores.titleOf(column.node()),
                    Width.COLUMNS)));
            for (RollUp.Place place : ranking.places()) {
                String rank =
                        place.rank().isPresent() ? Long.toString(place.rank().getAsLong()) : "–";
                for (String organisation : place.organisations()) {
                    String figure = place.rank().isEmpty()
                            ? ""
                            : Optional.ofNullable(used.get(organisation))
                                    .map(scorecards::get)
                                    .flatMap(it -> it.outcome(column.node().id()))
                                    .flatMap(Outcome::shown)
                                    .orElse("");
                    console.line((Figures.apart(rank, RANK)
                                    + "  " + Width.left(names.name(organisation), Width.COLUMNS - 32)
                                    + Figures.of(column.node(), model).cell(figure, COUNT))
                            .stripTrailing());
                }
            }
        }
    }
}
