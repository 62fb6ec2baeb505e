package nl.nds.examples.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.ChoiceOption;
import nl.nds.core.maturity.ChoiceScale;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Contribution;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.Improvement;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.Level;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.MeasuredScale;
import nl.nds.core.maturity.NextLevel;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.OpenQuestion;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Range;
import nl.nds.core.maturity.Reach;
import nl.nds.core.maturity.ReachKind;
import nl.nds.core.maturity.Reason;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.Step;
import nl.nds.core.maturity.Verdict;
import nl.nds.core.maturity.VerdictStatus;
import nl.nds.core.number.Decimal;
import nl.nds.core.number.Rational;
import nl.nds.examples.cli.Documents.Explained;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;
import org.jspecify.annotations.Nullable;

/** Prints an explanation for people who know the subject and not the method. */
final class ExplanationPrinter {

    private static final int AMOUNT = 9;
    private static final int MOST = 10;
    private static final int DEEPEST = 6;

    /** More than these are told part by part; one page is what people read. */
    private static final int MOST_CONTRIBUTIONS = 20;

    private final Console console;
    private final OutputOptions options;
    private final Explained explained;
    private final Explanation explanation;
    private final MaturityModel model;
    private final NodeNames names;
    private final Amounts amounts;

    ExplanationPrinter(Console console, OutputOptions options, Explained explained) {
        this.console = console;
        this.options = options;
        this.explained = explained;
        this.explanation = explained.explanation();
        this.model = explained.model();
        this.names = new NodeNames(model, options.language());
        this.amounts = new Amounts(rangeOf(explanation.outcome().node()));
    }

    void print() {
        Outcome outcome = explanation.outcome();
        wrap(Paint.STRONG, explained.subject() + ": " + titleOf(outcome.node()), 0);
        String by = options.say(", by ", ", volgens ") + model.title().in(options.language());
        wrap(
                Paint.FAINT,
                options.say("assessment ", "beoordeling ") + explanation.assessment() + options.say(" of ", " van ")
                        + explained.card().date() + by + " (" + explanation.model() + ")",
                0);
        console.line("");
        verdict(outcome);
        why(outcome);
        nextLevel();
        improvements(outcome);
        missing(outcome);
        requirements();
    }

    /** The outcome: what it is, how much is known, and what it can still become. */
    private void verdict(Outcome outcome) {
        Range range = rangeOf(outcome.node());
        String scale = outcome.shown().isEmpty()
                ? ""
                : options.say(", on a scale from ", ", op een schaal van ")
                        + range.first()
                        + options.say(" (worst) to ", " (slechtst) tot ")
                        + range.second()
                        + options.say(" (best)", " (best)");
        wrap(Paint.STRONG, said(outcome) + scale, 0);
        outcome.coverage()
                .ifPresent(it -> wrap(null, options.say("answered: ", "beantwoord: ") + Figures.percent(it), 0));
        if (isOpen()) {
            wrap(
                    null,
                    options.say("once everything is answered: ", "als alles beantwoord is: ")
                            + possible(outcome)
                            + possibleLevels(outcome),
                    0);
        }
    }

    private boolean isOpen() {
        return !explanation.openQuestions().isEmpty();
    }

    private String possible(Outcome outcome) {
        return new Figures(rangeOf(outcome.node())).bounds(outcome);
    }

    private String possibleLevels(Outcome outcome) {
        String lowest =
                outcome.lowestLevel().map(it -> levelOf(outcome.node(), it)).orElse("");
        String highest =
                outcome.highestLevel().map(it -> levelOf(outcome.node(), it)).orElse("");
        if (lowest.isEmpty() || highest.isEmpty()) {
            return "";
        }
        return options.say(", level ", ", niveau ")
                + (lowest.equals(highest) ? lowest : lowest + options.say(" to ", " tot en met ") + highest);
    }

    /** What a node came to, in a few words. */
    private String said(Outcome outcome) {
        return switch (outcome.status()) {
            case DETERMINED ->
                outcome.shown().orElse("")
                        + outcome.level()
                                .map(it -> options.say(", level ", ", niveau ") + levelOf(outcome.node(), it))
                                .orElse("");
            case NOT_DETERMINED ->
                options.say("not determined", "niet bepaald")
                        + outcome.reason().map(it -> ": " + said(it)).orElse("");
            case NOT_APPLICABLE -> options.say("not applicable", "niet van toepassing");
            case OUT_OF_SCOPE -> options.say("left out: it does not apply here", "valt erbuiten: het geldt hier niet");
        };
    }

    /** A level by its code, as requirements name it, and its title. */
    private String levelOf(String node, String code) {
        Optional<String> levels = names.node(node) instanceof ScoredNode scored ? scored.levels() : Optional.empty();
        return code
                + model.levelSets().stream()
                        .filter(set -> levels.equals(Optional.of(set.id())))
                        .flatMap(set -> set.levels().stream())
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .flatMap(Level::title)
                        .map(it -> " (" + it.in(options.language()) + ")")
                        .orElse("");
    }

    private void why(Outcome outcome) {
        contributions(outcome);
        if (!explanation.headrooms().isEmpty()) {
            head(options.say(
                    "What each part would add if it were at its best",
                    "Wat elk onderdeel zou toevoegen als het op zijn best was"));
            explanation.headrooms().forEach(it -> line(amounts.signed(it.amount()), withOutcome(it.child())));
        }
        list(binding(outcome), outcome.binding());
        list(options.say("At zero, which makes the whole zero", "Op nul, wat het geheel nul maakt"), outcome.zero());
        list(options.say("Short of the next level", "Tekort voor het volgende niveau"), outcome.blockedBy());
        outcome.takenCase().ifPresent(it -> {
            head(options.say("The first rule that holds decides", "De eerste regel die opgaat bepaalt het"));
            line(
                    Integer.toString(it + 1),
                    options.say(
                                    "is the number of that rule; see nds model ",
                                    "is het nummer van die regel; zie nds model ")
                            + model.id());
        });
        outcome.capped().ifPresent(it -> {
            head(options.say("Kept down by a cap", "Omlaag gehouden door een grens"));
            line(
                    amounts.amount(it.before()),
                    options.say("without the cap, which depends on:", "zonder de grens, die afhangt van:"));
            it.nodes().forEach(each -> line("", withOutcome(each)));
        });
    }

    private String binding(Outcome outcome) {
        if (node(outcome.node()) instanceof Aggregate aggregate) {
            switch (aggregate.aggregation()) {
                case MINIMUM -> {
                    return options.say("The weakest part decides", "Het zwakste onderdeel bepaalt het");
                }
                case MAXIMUM -> {
                    return options.say("The strongest part decides", "Het sterkste onderdeel bepaalt het");
                }
                case MEDIAN -> {
                    return options.say("The part in the middle decides", "Het middelste onderdeel bepaalt het");
                }
                default -> {
                    // the others take every part into account
                }
            }
        }
        return options.say("Decided by", "Bepaald door");
    }

    /** What adds up to the value: per part, and below it what that part is made of itself. */
    private void contributions(Outcome outcome) {
        List<Contribution> all = explanation.contributions();
        if (all.isEmpty()) {
            return;
        }
        head(options.say("What it is made of", "Waar het uit bestaat"));
        Map<String, List<Contribution>> byPart = new LinkedHashMap<>();
        for (Contribution each : all) {
            byPart.computeIfAbsent(each.path().isEmpty() ? "" : each.path().get(0), it -> new ArrayList<>())
                    .add(each);
        }
        boolean isBrief = all.size() > MOST_CONTRIBUTIONS && byPart.size() < all.size();
        BigDecimal value = amounts.rounded(outcome.value().orElse(Decimal.ZERO).toBigDecimal());
        List<BigDecimal> exact = new ArrayList<>();
        exact.add(rangeOf(outcome.node()).first().toBigDecimal());
        byPart.values().forEach(it -> exact.add(sum(it)));
        // what is printed adds up, of every part by itself too
        List<BigDecimal> printed = amounts.column(exact, value);
        if (exact.get(0).signum() != 0) {
            line(amounts.amount(printed.get(0)), options.say("where the scale begins", "waar de schaal begint"));
        }
        int next = 1;
        for (Map.Entry<String, List<Contribution>> each : byPart.entrySet()) {
            contributions(each.getKey(), each.getValue(), printed.get(next), isBrief);
            next++;
        }
        leftOut(outcome, byPart.keySet());
        line("= " + amounts.amount(value), options.say("together", "samen"));
        if (isBrief) {
            line(
                    "",
                    options.say(
                            "what a part is made of itself: --node with its id",
                            "waar een onderdeel zelf uit bestaat: --node met zijn id"));
        }
    }

    private static BigDecimal sum(List<Contribution> contributions) {
        return contributions.stream()
                .map(it -> it.amount().rounded().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void contributions(String part, List<Contribution> contributions, BigDecimal sum, boolean isBrief) {
        boolean isWhole =
                contributions.size() == 1 && contributions.get(0).path().size() == 1;
        boolean hasSum = !part.isEmpty() && !isWhole;
        if (hasSum) {
            line(amounts.signed(sum), titleOf(part) + (isBrief ? "" : options.say(", of which:", ", waarvan:")));
        }
        if (hasSum && isBrief) {
            return;
        }
        List<BigDecimal> printed = amounts.column(
                contributions.stream()
                        .map(it -> it.amount().rounded().toBigDecimal())
                        .toList(),
                sum);
        for (int i = 0; i < contributions.size(); i++) {
            Contribution each = contributions.get(i);
            int depth = hasSum ? Math.max(1, each.path().size() - 1) : 0;
            line(amounts.signed(printed.get(i)), text(each), 2 * Math.min(depth, DEEPEST));
        }
    }

    /** Else nobody understands why the others weigh more than the model says. */
    private void leftOut(Outcome outcome, Set<String> parts) {
        if (node(outcome.node()) instanceof Aggregate aggregate) {
            for (Child child : aggregate.children()) {
                boolean isIdle = child.weight().filter(it -> it.signum() == 0).isPresent();
                if (!parts.contains(child.id()) && !isIdle) {
                    line(
                            "–",
                            withOutcome(child.id())
                                    + options.say(
                                            "; left out, the others share its weight",
                                            "; telt niet mee, de andere delen zijn gewicht"));
                }
            }
        }
    }

    private String text(Contribution contribution) {
        String part = contribution.path().isEmpty()
                ? options.say("the whole", "het geheel")
                : titleOf(contribution.path().get(contribution.path().size() - 1));
        return part
                + switch (contribution.kind()) {
                    case VALUE -> "";
                    case GATE -> options.say(": capped", ": begrensd");
                    case ROUND -> options.say(": rounded", ": afgerond");
                };
    }

    private void nextLevel() {
        if (explanation.nextLevel().isEmpty()) {
            return;
        }
        NextLevel next = explanation.nextLevel().get();
        String from =
                next.cutOff().inclusive() ? options.say(", from ", ", vanaf ") : options.say(", above ", ", boven ");
        head(options.say("Next level: ", "Volgende niveau: ")
                + levelOf(explanation.outcome().node(), next.level().code())
                + from
                + next.cutOff().bound());
        if (next.missing().signum() != 0) {
            line(amounts.signed(next.missing()), options.say("is needed", "is nodig"));
        }
        next.blockedBy().forEach(it -> line("", options.say("held back by ", "tegengehouden door ") + titleOf(it)));
        next.reach().ifPresent(this::reach);
    }

    private void reach(Reach reach) {
        wrap(
                null,
                switch (reach.kind()) {
                    case SMALLEST ->
                        options.say(
                                "The fewest answers that reach it, each at its best:",
                                "De minste antwoorden waarmee het wordt gehaald, elk op zijn best:");
                    case IRREDUCIBLE ->
                        options.say(
                                "Answers that reach it together, each at its best; none of them can be left out:",
                                "Antwoorden waarmee het samen wordt gehaald, elk op zijn best; geen ervan kan worden gemist:");
                    case NOT_BY_RAISING ->
                        options.say(
                                "Raising answers does not reach it; in the way:",
                                "Met betere antwoorden wordt het niet gehaald; in de weg:");
                },
                2);
        boolean isReached = reach.kind() != ReachKind.NOT_BY_RAISING;
        List<String> ids = isReached ? reach.raised() : reach.blockedBy();
        ids.stream().limit(MOST).forEach(it -> line("", isReached ? raised(it) : withOutcome(it)));
        more(ids.size());
    }

    /** What an answer is now, and what it is at its best. */
    private String raised(String indicator) {
        String now = now(indicator).or(() -> outcomeOf(indicator)).orElse("");
        return titleOf(indicator) + ": " + now + " → " + best((Indicator) node(indicator));
    }

    private String best(Indicator indicator) {
        Range range = model.rangeOf(indicator);
        if (indicator.scale() instanceof ChoiceScale choice) {
            return choice.options().stream()
                    .filter(it -> it.value().isPresent())
                    .max(Comparator.comparing(
                            it -> range.fractionOf(Rational.of(it.value().orElseThrow()))))
                    .map(it -> option(indicator.id(), it.code()))
                    .orElseThrow();
        }
        if (indicator.scale() instanceof MeasuredScale measured) {
            Decimal best = measured.steps().stream()
                    .map(Step::value)
                    .max(Comparator.comparing(it -> range.fractionOf(Rational.of(it))))
                    .or(() -> measured.attainable().map(it -> range.isDescending() ? it.least() : it.greatest()))
                    .orElseGet(range::second);
            return new Amounts(range).amount(best);
        }
        return yesOrNo(true);
    }

    private void improvements(Outcome outcome) {
        List<Improvement> improvements = explanation.improvements();
        if (improvements.isEmpty()) {
            Range range = rangeOf(outcome.node());
            boolean isAtBest = outcome.value().filter(range.second()::equals).isPresent();
            if (outcome.value().isPresent() && !isAtBest && !isOpen()) {
                head(options.say("What would improve it", "Wat het zou verbeteren"));
                line("", options.say("no answer by itself", "geen enkel antwoord op zichzelf"));
            }
            return;
        }
        head(options.say(
                "What would improve it, one answer at a time", "Wat het zou verbeteren, één antwoord tegelijk"));
        for (Improvement each : improvements.subList(0, Math.min(MOST, improvements.size()))) {
            String best = each.gainToBest().equals(each.gain())
                    ? ""
                    : options.say("; at its best ", "; op zijn best ")
                            + amounts.signed(each.gainToBest())
                            + reaching(each.gainToBest());
            line(
                    amounts.signed(each.gain()),
                    titleOf(each.indicator())
                            + options.say(": from ", ": van ")
                            + now(each)
                            + options.say(" to ", " naar ")
                            + next(each)
                            + reaching(each.gain())
                            + best);
        }
        more(improvements.size());
    }

    private String now(Improvement improvement) {
        return now(improvement.indicator())
                .orElseGet(() -> new Amounts(rangeOf(improvement.indicator())).amount(improvement.now()));
    }

    /** The answer in words, if it was chosen among some. */
    private Optional<String> now(String indicator) {
        return explained
                .card()
                .outcome(indicator)
                .flatMap(Outcome::answer)
                .flatMap(it -> it.content() instanceof Answer.Choice choice
                        ? Optional.of(option(indicator, choice.code()))
                        : it.content() instanceof Answer.YesNo yesNo
                                ? Optional.of(yesOrNo(yesNo.yes()))
                                : Optional.empty());
    }

    private String next(Improvement improvement) {
        return improvement
                .option()
                .map(it -> option(improvement.indicator(), it))
                .orElseGet(() -> new Amounts(rangeOf(improvement.indicator())).amount(improvement.next()));
    }

    /** The title of an option, or its code if it has none. */
    private String option(String indicator, String code) {
        if (names.node(indicator) instanceof Indicator asked && asked.scale() instanceof ChoiceScale choice) {
            return choice.options().stream()
                    .filter(it -> it.code().equals(code))
                    .findFirst()
                    .flatMap(ChoiceOption::title)
                    .map(it -> it.in(options.language()) + " (" + code + ")")
                    .orElse(code);
        }
        return code.equals("true") ? yesOrNo(true) : code;
    }

    private String yesOrNo(boolean yes) {
        return yes ? options.say("yes", "ja") : options.say("no", "nee");
    }

    /** Whether that much would do for the next level; both were rounded alike. */
    private String reaching(Decimal gain) {
        return explanation
                .nextLevel()
                .filter(next -> {
                    int sign = next.missing().signum();
                    int over = gain.compareTo(next.missing()) * sign;
                    return sign != 0 && (next.cutOff().inclusive() ? over >= 0 : over > 0);
                })
                .map(next -> options.say(", enough for ", ", genoeg voor ")
                        + levelOf(explanation.outcome().node(), next.level().code()))
                .orElse("");
    }

    private void missing(Outcome outcome) {
        List<OpenQuestion> questions = explanation.openQuestions();
        if (questions.isEmpty()) {
            return;
        }
        head(options.say("What is missing, and what to measure next", "Wat ontbreekt, en wat nu te meten"));
        String possible = possible(outcome);
        boolean narrows = questions.get(0).narrowing().signum() > 0;
        wrap(
                null,
                narrows
                        ? options.say(
                                "What is possible (" + possible
                                        + ") becomes narrower by at least so much with one more answer. Measure the first"
                                        + " one next:",
                                "Wat mogelijk is (" + possible
                                        + ") wordt met één antwoord meer ten minste zoveel smaller. Meet het eerste als"
                                        + " volgende:")
                        : options.say(
                                "No single answer is sure to make the range of what is possible (" + possible
                                        + ") smaller:",
                                "Geen enkel antwoord maakt het mogelijke bereik (" + possible
                                        + ") op zichzelf zeker kleiner:"),
                2);
        questions.stream()
                .limit(MOST)
                .forEach(it -> line(
                        narrows ? amounts.amount(it.narrowing()) : "",
                        titleOf(it.indicator())
                                + it.reason()
                                        .filter(reason -> reason != Reason.UNANSWERED)
                                        .map(reason -> " (" + said(reason) + ")")
                                        .orElse("")));
        more(questions.size());
    }

    private void requirements() {
        List<Verdict> verdicts = explanation.verdicts();
        if (verdicts.isEmpty()) {
            return;
        }
        long met =
                verdicts.stream().filter(it -> it.status() == VerdictStatus.MET).count();
        head(options.say(
                "Requirements: " + met + " of " + verdicts.size() + " met",
                "Eisen: aan " + met + " van " + verdicts.size() + " voldaan"));
        for (Verdict verdict : verdicts) {
            String node = verdict.requirement().nodes().get(0);
            String found = verdict.status() == VerdictStatus.MET ? "" : found(node);
            line(status(verdict), wanted(verdict.requirement()) + found + certainty(verdict));
            verdict.failing().stream()
                    .filter(it -> !it.equals(node))
                    .forEach(it -> line("", options.say("because of ", "vanwege ") + withOutcome(it)));
        }
    }

    /** What a node came to, and what it can still become. */
    private String found(String node) {
        Optional<Outcome> outcome = explained.card().outcome(node);
        String said = outcomeOf(node)
                .map(it -> options.say("; it is ", "; het is ") + it)
                .orElse("");
        return outcome.filter(it -> !it.lowest().equals(it.highest()))
                .map(it -> said
                        + options.say("; possible: ", "; mogelijk: ")
                        + new Figures(rangeOf(node)).bounds(it)
                        + possibleLevels(it))
                .orElse(said);
    }

    private String status(Verdict verdict) {
        return switch (verdict.status()) {
            case MET -> options.say("met", "voldaan");
            case NOT_MET -> options.say("not met", "niet");
            case DOES_NOT_APPLY -> options.say("n/a", "n.v.t.");
            case UNDETERMINED -> options.say("unknown", "onbekend");
        };
    }

    private String wanted(Condition requirement) {
        String title = titleOf(requirement.nodes().get(0));
        String atLeast = options.say(" at least ", " ten minste ");
        if (requirement instanceof Condition.AtLeast each) {
            // where small numbers are good, at least means at most
            boolean isDescending = names.node(each.node()) instanceof ScoredNode node
                    && model.rangeOf(node).isDescending();
            return isDescending
                    ? title + " " + each.value() + options.say(" or better", " of beter")
                    : title + atLeast + each.value();
        }
        if (requirement instanceof Condition.AtLeastLevel each) {
            return title + atLeast + levelOf(each.node(), each.level());
        }
        return title
                + options.say(" is ", " is ")
                + (requirement instanceof Condition.YesNo each
                        ? yesOrNo(each.yes())
                        : String.join(" / ", ((Condition.In) requirement).codes()));
    }

    /** Of no interest if nothing is missing. */
    private String certainty(Verdict verdict) {
        if (!isOpen() || verdict.status() == VerdictStatus.DOES_NOT_APPLY) {
            return "";
        }
        return verdict.isCertain()
                ? options.say(", whatever the missing answers are", ", wat de ontbrekende antwoorden ook zijn")
                : verdict.status() == VerdictStatus.UNDETERMINED
                        ? ""
                        : options.say(", as far as is known now", ", voor zover nu bekend");
    }

    private String said(Reason reason) {
        return switch (reason) {
            case UNANSWERED -> options.say("unanswered", "niet beantwoord");
            case DONT_KNOW -> options.say("not known", "niet bekend");
            case EXPIRED -> options.say("measured too long ago", "te lang geleden gemeten");
            case INCONCLUSIVE -> options.say("the measurement gave no result", "de meting gaf geen uitslag");
            case EMPTY_TOTAL -> options.say("nothing to count", "niets te tellen");
            case NOTHING_DETERMINED -> options.say("nothing below it has a value", "niets eronder heeft een waarde");
            case CHILDREN -> options.say("too few of its parts have a value", "te weinig onderdelen hebben een waarde");
            case COVERAGE -> options.say("too little was answered", "te weinig is beantwoord");
            case CONDITION_UNDETERMINED ->
                options.say("whether it applies is not known", "of het van toepassing is, is niet bekend");
            case GATE_UNDETERMINED ->
                options.say("whether a cap holds is not known", "of een grens geldt, is niet bekend");
            case CONTRADICTED ->
                options.say("the answers below contradict its value", "de antwoorden eronder spreken de waarde tegen");
        };
    }

    private void list(String head, List<String> ids) {
        if (!ids.isEmpty()) {
            head(head);
            ids.forEach(it -> line("", withOutcome(it)));
        }
    }

    private void more(int number) {
        if (number > MOST) {
            line(
                    "",
                    options.say(
                            "… and " + (number - MOST) + " more, shown with --format json",
                            "… en nog " + (number - MOST) + ", te zien met --format json"));
        }
    }

    private void head(String text) {
        console.line("");
        wrap(Paint.STRONG, text, 0);
    }

    private void line(String figure, String text) {
        line(figure, text, 0);
    }

    private void line(String figure, String text, int indent) {
        List<String> lines = Width.wrap(Width.printable(text), Width.COLUMNS - indent - AMOUNT - 2);
        console.line((" ".repeat(indent) + Figures.right(figure, AMOUNT) + "  " + lines.get(0)).stripTrailing());
        lines.stream().skip(1).forEach(it -> console.line(" ".repeat(indent + AMOUNT + 2) + it));
    }

    private void wrap(@Nullable Paint paint, String text, int indent) {
        for (String line : Width.wrap(Width.printable(text), Width.COLUMNS - indent)) {
            console.line(" ".repeat(indent) + (paint == null ? line : paint.on(line)));
        }
    }

    private Node node(String id) {
        Node node = names.node(id);
        if (node == null) {
            throw new IllegalStateException("the model has no such node");
        }
        return node;
    }

    private Range rangeOf(String id) {
        return model.rangeOf((ScoredNode) node(id));
    }

    /** What a node came to; empty for a fact, and for what is answered once per observation. */
    private Optional<String> outcomeOf(String id) {
        return explained.card().outcome(id).map(this::said);
    }

    private String withOutcome(String id) {
        return titleOf(id) + outcomeOf(id).map(it -> ": " + it).orElse("");
    }

    private String titleOf(String id) {
        return names.titleOf(id);
    }
}
