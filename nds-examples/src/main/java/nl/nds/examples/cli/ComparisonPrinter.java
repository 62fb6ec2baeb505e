package nl.nds.examples.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.maturity.Change;
import nl.nds.core.maturity.Compared;
import nl.nds.core.maturity.Comparison;
import nl.nds.core.maturity.ComparisonSeries;
import nl.nds.core.maturity.Incomparable;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.Subject;
import nl.nds.core.number.Decimal;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;
import org.jspecify.annotations.Nullable;

/** Prints comparisons for people who know the subjects and not the method. */
final class ComparisonPrinter {

    private static final int AMOUNT = 9;
    private static final int INDENT = 2;

    /** More than these are in the JSON only. */
    private static final int MOST = 10;

    private final Console console;
    private final OutputOptions options;
    private final List<Documents> documents;

    ComparisonPrinter(Console console, OutputOptions options, List<Documents> documents) {
        this.console = console;
        this.options = options;
        this.documents = documents;
    }

    void print(List<ComparisonSeries> all, List<Subject> assessedOnce) {
        Optional<Subject> last = Optional.empty();
        for (ComparisonSeries series : all) {
            Compared point = series.last();
            if (!last.equals(Optional.of(point.subject()))) {
                last.ifPresent(any -> console.line(""));
                wrap(Paint.STRONG, nameOf(point), 0);
            }
            last = Optional.of(point.subject());
            print(series);
        }
        if (all.isEmpty()) {
            wrap(null, options.say("nothing was assessed twice", "niets is twee keer beoordeeld"), 0);
        }
        if (!assessedOnce.isEmpty()) {
            console.line("");
            String names = assessedOnce.stream().map(Subject::toString).collect(Collectors.joining(", "));
            wrap(Paint.FAINT, options.say("assessed once only: ", "maar één keer beoordeeld: ") + names, 0);
        }
    }

    private void print(ComparisonSeries series) {
        Words words = new Words(find(series.last()), series.node());
        String title = words.titleOf(series.node()) + ": ";
        Comparison first = series.steps().get(0);
        if (series.steps().size() == 1 && first.reason().isPresent()) {
            wrap(null, title + said(first.reason().get(), first), INDENT);
            return;
        }
        wrap(null, title + points(series), INDENT);
        if (series.change().isPresent()) {
            changes(series.totals(), series.change().get(), words);
            return;
        }
        for (Comparison step : series.steps()) {
            String days = step.before().date() + " → " + step.after().date();
            step.reason().ifPresent(it -> wrap(null, days + ": " + said(it, step), 2 * INDENT));
            step.change().ifPresent(it -> {
                wrap(null, days, 2 * INDENT);
                changes(step.changes(), it, words);
            });
        }
    }

    /** The values in the course of time. */
    private static String points(ComparisonSeries series) {
        Stream<Compared> points =
                Stream.concat(Stream.of(series.first()), series.steps().stream().map(Comparison::after));
        return points.map(it -> said(it) + " (" + it.date() + ")").collect(Collectors.joining(" → "));
    }

    private static String said(Compared point) {
        Optional<Outcome> outcome = point.outcome();
        return outcome.flatMap(Outcome::shown).orElse("–")
                + outcome.flatMap(Outcome::level).map(it -> " " + it).orElse("");
    }

    private String said(Incomparable reason, Comparison step) {
        return options.say("cannot be compared, ", "niet te vergelijken, ")
                + switch (reason) {
                    case MODEL, VERSION ->
                        options.say("scored by ", "beoordeeld volgens ")
                                + step.before().model()
                                + options.say(" and by ", " en volgens ")
                                + step.after().model();
                    case SUBJECT -> options.say("another subject", "een ander onderwerp");
                    case NOT_DETERMINED_BEFORE -> notDetermined(step.before());
                    case NOT_DETERMINED_AFTER -> notDetermined(step.after());
                };
    }

    private String notDetermined(Compared point) {
        return options.say("not determined on ", "niet bepaald op ") + point.date();
    }

    private void changes(List<Change> changes, Decimal sum, Words words) {
        List<Change> largestFirst = changes.stream()
                .sorted(Comparator.comparing((Change it) ->
                                it.amount().rounded().toBigDecimal().abs())
                        .reversed())
                .toList();
        largestFirst.stream()
                .limit(MOST)
                .forEach(it -> line(Amounts.signed(it.amount().rounded()), words.of(it)));
        if (changes.size() > MOST) {
            int more = changes.size() - MOST;
            line(
                    "",
                    options.say(
                            "… and " + more + " more, shown with --format json",
                            "… en nog " + more + ", te zien met --format json"));
        }
        if (changes.isEmpty()) {
            line("", options.say("nothing moved", "niets is veranderd"));
        } else {
            line("= " + Amounts.signed(sum), options.say("together", "samen"));
        }
    }

    private void line(String figure, String text) {
        List<String> lines = Width.wrap(Width.printable(text), Width.COLUMNS - AMOUNT - 2 * INDENT);
        String before = " ".repeat(INDENT) + Width.right(figure, AMOUNT);
        for (String each : lines) {
            console.line(before + " ".repeat(INDENT) + each);
            before = " ".repeat(INDENT + AMOUNT);
        }
    }

    private void wrap(@Nullable Paint paint, String text, int indent) {
        for (String line : Width.wrap(Width.printable(text), Width.COLUMNS - indent)) {
            console.line(" ".repeat(indent) + (paint == null ? line : paint.on(line)));
        }
    }

    /** As the last document that knows it names it. */
    private String nameOf(Compared point) {
        return documents.stream()
                .flatMap(it -> it.nameOf(point.subject(), point.date()).stream())
                .reduce((first, second) -> second)
                .orElseGet(() -> point.subject().toString());
    }

    private Optional<MaturityModel> find(Compared point) {
        return documents.stream().flatMap(it -> it.find(point.model()).stream()).findFirst();
    }

    /** How the parts of one node are told. */
    private final class Words {

        private final Optional<NodeNames> names;
        private final boolean isDescending;

        Words(Optional<MaturityModel> model, String node) {
            this.names = model.map(it -> new NodeNames(it, options.language()));
            this.isDescending = model.isPresent()
                    && names.orElseThrow().node(node) instanceof ScoredNode scored
                    && model.get().rangeOf(scored).isDescending();
        }

        String titleOf(String id) {
            return names.map(it -> it.titleOf(id)).orElse(id);
        }

        String of(Change change) {
            List<String> path = change.path();
            if (path.isEmpty()) {
                return options.say("itself: ", "zelf: ") + what(change);
            }
            int last = path.size() - 1;
            String within = last == 0
                    ? ""
                    : options.say(", in ", ", in ")
                            + path.subList(0, last).stream().map(this::titleOf).collect(Collectors.joining(" / "));
            return titleOf(path.get(last)) + within + ": " + what(change);
        }

        private String what(Change change) {
            boolean isBetter = change.amount().rounded().signum() > 0 != isDescending;
            return switch (change.kind()) {
                case ANSWER ->
                    isBetter
                            ? options.say("came to more", "kwam hoger uit")
                            : options.say("came to less", "kwam lager uit");
                case COMPOSITION ->
                    options.say(
                            "its weight, since it or other parts came or went",
                            "zijn gewicht, omdat het of andere delen erbij kwamen of wegvielen");
                case GATE ->
                    isBetter
                            ? options.say("kept down less by a cap", "minder omlaag gehouden door een grens")
                            : options.say("kept down more by a cap", "meer omlaag gehouden door een grens");
                case ROUND -> options.say("rounded otherwise", "anders afgerond");
                case STEP ->
                    isBetter
                            ? options.say("went up a step", "ging een trede omhoog")
                            : options.say("went down a step", "ging een trede omlaag");
            };
        }
    }
}
