package nl.nds.examples.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Change;
import nl.nds.core.maturity.Compared;
import nl.nds.core.maturity.Comparison;
import nl.nds.core.maturity.ComparisonSeries;
import nl.nds.core.maturity.Incomparable;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.OutcomeStatus;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Reason;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.StatePolicies;
import nl.nds.core.maturity.StatePolicy;
import nl.nds.core.maturity.Subject;
import nl.nds.core.maturity.Timeline;
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

    /** Of which the comparisons are. */
    private final Timeline timeline;

    ComparisonPrinter(Console console, OutputOptions options, List<Documents> documents, Timeline timeline) {
        this.console = console;
        this.options = options;
        this.documents = documents;
        this.timeline = timeline;
    }

    void print(List<ComparisonSeries> all) {
        List<Subject> assessedOnce = timeline.assessedOnce();
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
        wrap(null, title + points(series).stream().map(this::said).collect(Collectors.joining(" → ")), INDENT);
        if (series.change().isPresent()) {
            changes(series.totals(), series.change().get(), points(series), words);
            return;
        }
        for (Comparison step : series.steps()) {
            String days = step.before().date() + " → " + step.after().date();
            step.reason().ifPresent(it -> wrap(null, days + ": " + said(it, step), 2 * INDENT));
            step.change().ifPresent(it -> {
                wrap(null, days, 2 * INDENT);
                changes(step.changes(), it, List.of(step.before(), step.after()), words);
            });
        }
    }

    /** All sides in the course of time. */
    private static List<Compared> points(ComparisonSeries series) {
        return Stream.concat(Stream.of(series.first()), series.steps().stream().map(Comparison::after))
                .toList();
    }

    private String said(Compared point) {
        Optional<Outcome> outcome = point.outcome();
        return outcome.flatMap(Outcome::shown).orElse("–")
                + outcome.flatMap(Outcome::level)
                        .map(it -> " " + levelOf(it, point))
                        .orElse("")
                + " (" + point.date() + ")";
    }

    /** What people call a level; its code if it has no title. */
    private String levelOf(String code, Compared point) {
        Optional<MaturityModel> model = find(point);
        return model.map(ScorecardPrinter::nodesOf)
                .map(it -> it.get(point.outcome().orElseThrow().node()))
                .map(it -> ScorecardPrinter.titleOf(code, it, model.get(), options))
                .orElse(code);
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

    /** What is printed adds up, the line of what is left out included. */
    private void changes(List<Change> changes, Decimal sum, List<Compared> points, Words words) {
        if (changes.isEmpty()) {
            line("", options.say("nothing moved", "niets is veranderd"));
            return;
        }
        List<Change> largestFirst = changes.stream()
                .sorted(Comparator.comparing((Change it) -> amount(it).abs()).reversed())
                .toList();
        List<String> texts = new ArrayList<>();
        List<BigDecimal> exact = new ArrayList<>();
        for (Change each : largestFirst.subList(0, Math.min(MOST, changes.size()))) {
            texts.add(words.of(each, points));
            exact.add(amount(each));
        }
        if (changes.size() > MOST) {
            int more = changes.size() - MOST;
            texts.add(options.say(
                    "… and " + more + " more, shown with --format json",
                    "… en nog " + more + ", te zien met --format json"));
            exact.add(largestFirst.stream()
                    .skip(MOST)
                    .map(ComparisonPrinter::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        List<BigDecimal> printed = words.amounts.column(exact, words.amounts.rounded(sum.toBigDecimal()));
        for (int i = 0; i < texts.size(); i++) {
            line(words.amounts.signed(printed.get(i)), texts.get(i));
        }
        line("= " + words.amounts.signed(sum), options.say("together", "samen"));
    }

    private static BigDecimal amount(Change change) {
        return change.amount().rounded().toBigDecimal();
    }

    private void line(String figure, String text) {
        String before = " ".repeat(INDENT) + Figures.right(figure, AMOUNT) + " ".repeat(INDENT);
        List<String> lines = Width.wrap(Width.printable(text), Width.COLUMNS - Width.of(before));
        for (String each : lines) {
            console.line(before + each);
            before = " ".repeat(AMOUNT + 2 * INDENT);
        }
    }

    private void wrap(@Nullable Paint paint, String text, int indent) {
        for (String line : Width.wrap(Width.printable(text), Width.COLUMNS - indent)) {
            console.line(" ".repeat(indent) + (paint == null ? line : paint.on(line)));
        }
    }

    /** As the last document that knows it names it. */
    private String nameOf(Compared point) {
        return ScorecardPrinter.nameOf(
                point.subject(),
                documents.stream()
                        .flatMap(it -> it.nameOf(point.subject(), point.date()).stream())
                        .reduce((first, second) -> second));
    }

    private Optional<MaturityModel> find(Compared point) {
        return documents.stream().flatMap(it -> it.find(point.model()).stream()).findFirst();
    }

    /** How the parts of one node are told. */
    private final class Words {

        private final Optional<MaturityModel> model;
        private final Optional<NodeNames> names;
        private final boolean isDescending;
        private final Amounts amounts;

        Words(Optional<MaturityModel> model, String node) {
            this.model = model;
            this.names = model.map(it -> new NodeNames(it, options.language()));
            Range range = model.isPresent() && names.orElseThrow().node(node) instanceof ScoredNode scored
                    ? model.get().rangeOf(scored)
                    : Range.UNIT;
            this.isDescending = range.isDescending();
            this.amounts = new Amounts(range);
        }

        String titleOf(String id) {
            return names.map(it -> it.titleOf(id)).orElse(id);
        }

        String of(Change change, List<Compared> points) {
            List<String> path = change.path();
            if (path.isEmpty()) {
                return options.say("itself: ", "zelf: ") + what(change, points);
            }
            int last = path.size() - 1;
            String within = last == 0
                    ? ""
                    : options.say(", in ", ", in ")
                            + path.subList(0, last).stream().map(this::titleOf).collect(Collectors.joining(" / "));
            return titleOf(path.get(last)) + within + ": " + what(change, points);
        }

        private String what(Change change, List<Compared> points) {
            boolean isBetter = change.amount().rounded().signum() > 0 != isDescending;
            return switch (change.kind()) {
                case ANSWER ->
                    isBetter
                            ? options.say("came to more", "kwam hoger uit")
                            : options.say("came to less", "kwam lager uit");
                case COMPOSITION -> composition(change.path(), points);
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

        /** Whether a part came or went itself, as its outcomes tell, or only others did. */
        private String composition(List<String> path, List<Compared> points) {
            List<Outcome> outcomes = points.stream()
                    .flatMap(it -> timeline.scorecard(it).stream())
                    .flatMap(it -> it.outcome(path.get(path.size() - 1)).stream())
                    .toList();
            if (outcomes.isEmpty()) {
                return cameOrWent();
            }
            StatePolicies policies = policiesAbove(path, points.get(0));
            Outcome first = outcomes.get(0);
            Outcome last = outcomes.get(outcomes.size() - 1);
            boolean countedFirst = counts(first, policies);
            boolean countsLast = counts(last, policies);
            if (countsLast && !countedFirst) {
                return options.say("counts now: ", "telt nu mee: ") + came(first, last);
            }
            if (countedFirst && !countsLast) {
                return options.say("counts no longer: ", "telt niet meer mee: ") + went(last);
            }
            return countedFirst && outcomes.stream().allMatch(it -> counts(it, policies))
                    ? options.say(
                            "its weight, since other parts came or went",
                            "zijn gewicht, omdat andere delen erbij kwamen of wegvielen")
                    : cameOrWent();
        }

        private String cameOrWent() {
            return options.say(
                    "its weight, since it or other parts came or went",
                    "zijn gewicht, omdat het of andere delen erbij kwamen of wegvielen");
        }

        /** What the node above the last of a path, or the compared node itself, makes of parts without a value. */
        private StatePolicies policiesAbove(List<String> path, Compared point) {
            String above = path.size() > 1
                    ? path.get(path.size() - 2)
                    : point.outcome().orElseThrow().node();
            return model.map(it -> names.orElseThrow().node(above) instanceof Aggregate aggregate
                            ? aggregate.states().orElse(it.states())
                            : it.states())
                    .orElse(StatePolicies.undecided());
        }

        private String came(Outcome before, Outcome now) {
            if (before.status() == OutcomeStatus.NOT_APPLICABLE || before.status() == OutcomeStatus.OUT_OF_SCOPE) {
                return options.say("it applies", "het is van toepassing");
            }
            return now.answer().isPresent()
                    ? options.say("it has an answer", "er is een antwoord")
                    : options.say("it has a figure", "er is een cijfer");
        }

        private String went(Outcome now) {
            if (now.status() == OutcomeStatus.NOT_APPLICABLE || now.status() == OutcomeStatus.OUT_OF_SCOPE) {
                return options.say("it does not apply", "het is niet van toepassing");
            }
            return switch (now.reason().orElse(Reason.NOTHING_DETERMINED)) {
                case UNANSWERED -> options.say("it has no answer", "er is geen antwoord");
                case DONT_KNOW -> options.say("its answer is not known", "het antwoord is niet bekend");
                case EXPIRED -> options.say("it was measured too long ago", "het is te lang geleden gemeten");
                case INCONCLUSIVE -> options.say("the measurement gave no result", "de meting gaf geen uitslag");
                case EMPTY_TOTAL -> options.say("there is nothing to count", "er is niets te tellen");
                case NOTHING_DETERMINED, CHILDREN, COVERAGE, CONDITION_UNDETERMINED, GATE_UNDETERMINED, CONTRADICTED ->
                    options.say("it has no figure", "er is geen cijfer");
            };
        }
    }

    /** Whether a part has a share in what is above it: it has a value, or is taken for the best or the worst without one. */
    private static boolean counts(Outcome outcome, StatePolicies policies) {
        Optional<StatePolicy> policy = switch (outcome.status()) {
            case DETERMINED -> Optional.of(StatePolicy.FULL);
            case NOT_APPLICABLE -> policies.notApplicable();
            case OUT_OF_SCOPE -> Optional.empty();
            case NOT_DETERMINED ->
                outcome.reason().equals(Optional.of(Reason.INCONCLUSIVE))
                        ? policies.inconclusive()
                        : policies.unknown();
        };
        return policy.filter(it -> it == StatePolicy.ZERO || it == StatePolicy.FULL)
                .isPresent();
    }
}
