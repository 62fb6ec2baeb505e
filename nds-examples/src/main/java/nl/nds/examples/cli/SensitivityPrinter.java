package nl.nds.examples.cli;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.number.Decimal;
import nl.nds.core.sensitivity.Sensitivity;
import nl.nds.core.sensitivity.Sensitivity.Assumption;
import nl.nds.core.sensitivity.Sensitivity.Member;
import nl.nds.core.sensitivity.Sensitivity.Place;
import nl.nds.core.sensitivity.Sensitivity.Spread;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints an analysis of sensitivity for people: the members by rank, and what matters most. */
final class SensitivityPrinter {

    private static final int NAME = 25;
    private static final int FIGURE = 8;
    private static final int FIGURES = 15;
    private static final int RANK = 6;
    private static final int RANKS = 9;
    private static final int MOST_NAMED = 20;
    private static final int KEPT = 8;
    private static final int MOST = 10;

    private final Console console;
    private final OutputOptions options;
    private final MaturityModel model;
    private final Sensitivity sensitivity;
    private final NodeNames names;
    private final Figures figures;

    SensitivityPrinter(Console console, OutputOptions options, MaturityModel model, Sensitivity sensitivity) {
        this.console = console;
        this.options = options;
        this.model = model;
        this.sensitivity = sensitivity;
        this.names = new NodeNames(model, options.language());
        this.figures = Figures.of((ScoredNode) Objects.requireNonNull(names.node(sensitivity.node())), model);
    }

    void print() {
        Width.wrap(titleOf(sensitivity.node()), Width.COLUMNS).forEach(it -> console.line(Paint.STRONG.on(it)));
        console.wrapped(
                "",
                model.reference() + "; "
                        + options.count(
                                sensitivity.members().size(),
                                "assessment",
                                "assessments",
                                "beoordeling",
                                "beoordelingen"));
        String percent = sensitivity
                .spread()
                .toBigDecimal()
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
        console.wrapped(
                "",
                options.count(sensitivity.draws(), "draw", "draws", "trekking", "trekkingen")
                        + options.say(" of seed ", " van beginwaarde ")
                        + sensitivity.seed()
                        + options.say(
                                "; weights at most " + percent + " % less or more than in the model",
                                "; gewichten ten hoogste " + percent + " % minder of meer dan in het model")
                        + aggregations());
        console.line("");
        if (sensitivity.members().stream().allMatch(SensitivityPrinter::isNeverDetermined)) {
            console.wrapped(
                    "",
                    options.say(
                            "Nobody has a figure here, with any of these weights: there is nothing to rank or compare.",
                            "Niemand heeft hier een cijfer, met geen van deze gewichten: er valt niets te rangschikken of"
                                    + " te vergelijken."));
            return;
        }
        members();
        console.line("");
        legend();
        withoutFigureInSomeDraws();
        assumptions();
    }

    /** What the figures and ranks are not of: draws in which the figure is not determined. */
    private void withoutFigureInSomeDraws() {
        List<String> some = sensitivity.members().stream()
                .filter(it -> it.determined() < sensitivity.draws()
                        && (it.determined() > 0 || it.nominal().isPresent()))
                .map(it -> Width.printable(ScorecardPrinter.nameOf(it.subject(), it.subjectName())) + " "
                        + it.determined() + options.say(" of ", " van ") + sensitivity.draws())
                .toList();
        if (!some.isEmpty()) {
            List<String> named = some.subList(0, Math.min(some.size(), MOST_NAMED));
            int left = some.size() - named.size();
            console.line("");
            console.wrapped(
                    "",
                    options.say("a figure in only some of the draws: ", "een cijfer in niet alle trekkingen: ")
                            + String.join(", ", named)
                            + (left > 0 ? options.say(" and " + left + " more", " en nog " + left) : ""));
        }
    }

    private String aggregations() {
        return sensitivity.aggregations().isEmpty()
                ? ""
                : options.say("; aggregations drawn from ", "; samenvoegingen getrokken uit ")
                        + String.join(
                                ", ",
                                sensitivity.aggregations().stream()
                                        .map(it -> it.code())
                                        .toList());
    }

    private void members() {
        console.line(Paint.FAINT.on((" ".repeat(NAME)
                        + Width.right(options.say("figure", "cijfer"), FIGURE)
                        + Width.right("5–95 %", FIGURES)
                        + Width.right(options.say("rank", "rang"), RANK)
                        + Width.right("5–95 %", RANKS)
                        + Width.right(options.say("all", "alle"), RANKS)
                        + Width.right(options.say("kept", "gelijk"), KEPT))
                .stripTrailing()));
        sensitivity.members().stream()
                .sorted(Comparator.comparing(it -> it.nominal().map(Place::rank).orElse(Integer.MAX_VALUE)))
                .forEach(this::member);
    }

    private static boolean isNeverDetermined(Member member) {
        return member.nominal().isEmpty() && member.determined() == 0;
    }

    private void member(Member member) {
        String name = ScorecardPrinter.nameOf(member.subject(), member.subjectName());
        String start = Width.left(Width.cut(Width.printable(name), NAME - 1), NAME);
        if (isNeverDetermined(member)) {
            console.line(start + "  " + options.say("not determined", "niet bepaald"));
            return;
        }
        String line = start
                + figures.cell(
                        member.nominal().map(it -> figures.near(it.value())).orElse("–"), FIGURE)
                + Figures.apart(member.drawn().map(it -> between(it.values())).orElse(""), FIGURES)
                + Figures.apart(
                        member.nominal().map(it -> Integer.toString(it.rank())).orElse(""), RANK)
                + Figures.apart(
                        member.drawn()
                                .map(it -> ranks(it.ranks().low(), it.ranks().high()))
                                .orElse(""),
                        RANKS)
                + Figures.apart(member.drawn().map(it -> all(it.ranks())).orElse(""), RANKS)
                + Figures.apart(kept(member), KEPT);
        console.line(line.stripTrailing());
    }

    /** Only in all draws is it 100 %. */
    private String kept(Member member) {
        return member.nominal().isEmpty() ? "" : 100L * member.kept() / sensitivity.draws() + " %";
    }

    private static String all(Spread ranks) {
        return ranks(ranks.least(), ranks.greatest());
    }

    private static String ranks(Decimal first, Decimal last) {
        return first.equals(last) ? first.toString() : first + "–" + last;
    }

    /** Two figures, with fewer digits if there is no room for all of them. */
    private String between(Spread values) {
        String low = figures.near(values.low());
        String high = figures.near(values.high());
        boolean isNarrow = Width.of(low) + 1 + Width.of(high) < FIGURES;
        int each = (FIGURES - 2) / 2;
        return isNarrow ? low + "–" + high : figures.fitted(low, each) + "–" + figures.fitted(high, each);
    }

    private void legend() {
        console.wrapped(
                "5–95 %  ",
                options.say(
                        "all but the outer twentieths of the draws",
                        "alle trekkingen behalve de buitenste twintigsten"));
        console.wrapped(
                options.say("all     ", "alle    "),
                options.say(
                        "the best and the worst rank of all draws",
                        "de beste en de slechtste rang van alle trekkingen"));
        console.wrapped(
                options.say("kept    ", "gelijk  "),
                options.say(
                        "the share of the draws in which it has the same rank",
                        "het aandeel van de trekkingen waarin de rang dezelfde is"));
        if (sensitivity.members().stream().anyMatch(it -> it.nominal().isEmpty() && it.determined() > 0)) {
            console.wrapped(
                    "–       ",
                    options.say("not determined by the model as it is", "niet bepaald met het model zoals het is"));
        }
    }

    private void assumptions() {
        List<Assumption> all = sensitivity.assumptions();
        console.heading(options.say("What matters most, one at a time", "Wat het meest uitmaakt, een voor een"));
        if (all.isEmpty()) {
            console.line(options.say("nothing that can be otherwise", "niets dat anders kan zijn"));
            return;
        }
        console.line(Paint.FAINT.on((Width.right(options.say("ranks", "rangen"), FIGURE)
                        + Width.right(options.say("most", "meest"), FIGURE)
                        + Width.right(options.say("figure", "cijfer"), FIGURE))
                .stripTrailing()));
        for (Assumption each : all.subList(0, Math.min(all.size(), MOST))) {
            boolean isCompared = each.compared() > 0;
            String mean = each.meanShift().toBigDecimal(2, RoundingMode.HALF_UP).toPlainString();
            console.wrapped(
                    Figures.apart(isCompared ? mean : "–", FIGURE)
                            + Figures.apart(isCompared ? Integer.toString(each.greatestShift()) : "", FIGURE)
                            + Figures.apart(
                                    each.greatestChange()
                                            .map(SensitivityPrinter::change)
                                            .orElse(""),
                                    FIGURE) + "  ",
                    what(each));
        }
        if (all.size() > MOST) {
            console.line(options.say("and " + (all.size() - MOST) + " more", "en nog " + (all.size() - MOST)));
        }
        console.line("");
        console.wrapped(
                "",
                options.say(
                        "ranks: by how many a member moves on average; most: by how many at most; figure: by how much"
                                + " it changes at most",
                        "rangen: hoeveel een lid gemiddeld verschuift; meest: hoeveel ten hoogste; cijfer: hoeveel het"
                                + " ten hoogste verandert"));
        if (all.stream().limit(MOST).anyMatch(it -> it.compared() == 0)) {
            console.wrapped(
                    "",
                    options.say(
                            "–: nobody has a figure both ways, so there is nothing to compare",
                            "–: niemand heeft beide keren een cijfer, dus er valt niets te vergelijken"));
        }
    }

    /** Never 0 if it is not. */
    private static String change(Decimal change) {
        String near = change.toBigDecimal()
                .setScale(3, RoundingMode.UP)
                .stripTrailingZeros()
                .toPlainString();
        return change.signum() == 0 ? "0" : near;
    }

    private String what(Assumption each) {
        return switch (each.kind()) {
            case WEIGHT ->
                options.say("weight of ", "gewicht van ")
                        + titleOf(each.other())
                        + options.say(" for ", " voor ")
                        + titleOf(each.node());
            case AGGREGATION -> titleOf(each.node()) + options.say(": aggregation ", ": samenvoeging ") + each.other();
            case MODEL ->
                options.say("other model: ", "ander model: ") + Width.printable(each.node() + " " + each.other());
        };
    }

    private String titleOf(String node) {
        return Width.printable(names.titleOf(node));
    }
}
