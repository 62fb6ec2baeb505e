package nl.nds.examples.cli;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.nds.core.maturity.ChoiceOption;
import nl.nds.core.maturity.ChoiceScale;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Fact;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Node;
import nl.nds.core.text.LocalizedText;
import nl.nds.core.text.Source;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints a model whose indicators have questions as a questionnaire: what is asked, of whom, and what the answer has to show. */
final class QuestionnairePrinter {

    private static final int HEAD = 12;

    private final Console console;
    private final OutputOptions options;
    private final ModelPrinter outline;
    private final MaturityModel model;
    private final Predicate<Node> isAsked;

    /**
     * Prepares a questionnaire.
     *
     * @param isAsked what concerns those who are asked
     */
    QuestionnairePrinter(Console console, OutputOptions options, MaturityModel model, Predicate<Node> isAsked) {
        this.console = console;
        this.options = options;
        this.outline = new ModelPrinter(console, options);
        this.model = model;
        this.isAsked = isAsked;
    }

    /** Whether a model has questions to print. */
    static boolean isQuestionnaire(MaturityModel model) {
        return indicators(model.nodes()).stream().anyMatch(it -> it.question().isPresent());
    }

    /** The indicators below some nodes, each where it stands. */
    static List<Indicator> indicators(List<Node> some) {
        return some.stream()
                .flatMap(it -> it.allNodes().stream())
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .toList();
    }

    /**
     * Prints it.
     *
     * @param whom the name of those who are asked; empty if nobody is left out
     */
    void print(Optional<String> whom) {
        outline.head(model);
        long number = indicators(model.nodes()).stream().filter(isAsked).count();
        console.line("");
        console.line(options.count(number, "question", "questions", "vraag", "vragen")
                + whom.map(it -> options.say(" for ", " voor ") + it).orElse(""));
        for (Node root : model.nodes()) {
            node(root, "", 0);
        }
        outline.levels(model);
        outline.sources(model.sources());
    }

    private void node(Node node, String number, int depth) {
        if (!isAsked.test(node)) {
            return;
        }
        if (node instanceof Indicator indicator) {
            question(indicator);
            return;
        }
        if (depth == 1) {
            console.heading(Width.cut(number + "  " + titleOf(node), Width.COLUMNS - 5));
        } else {
            console.line("");
            Width.wrap((number + "  " + titleOf(node)).strip(), Width.COLUMNS)
                    .forEach(it -> console.line(Paint.STRONG.on(it)));
        }
        node.description().ifPresent(it -> console.wrapped("", in(it)));
        List<Node> children = node.nodes();
        for (int i = 0; i < children.size(); i++) {
            node(children.get(i), number.isEmpty() ? "" + (i + 1) : number + "." + (i + 1), depth + 1);
        }
    }

    private void question(Indicator indicator) {
        console.line("");
        console.wrapped("  ", titleOf(indicator) + " [" + indicator.id() + "]");
        indicator.question().ifPresent(it -> console.wrapped("  ▸ ", in(it)));
        part(options.say("answer", "antwoord"), answer(indicator));
        indicator.evidence().ifPresent(it -> part(options.say("evidence", "bewijs"), in(it)));
        indicator.appliesIf().ifPresent(it -> part(options.say("asked of", "voor"), whom(it)));
        indicator.validity().ifPresent(it -> part(options.say("good for", "geldig"), period(it)));
        indicator.description().ifPresent(it -> part(options.say("why", "waarom"), in(it)));
        String name = options.say("source", "bron");
        for (Source source : indicator.sources()) {
            String grade = source.grade().map(it -> it.code() + "  ").orElse("");
            part(
                    name,
                    grade
                            + source.title()
                            + source.clause().map(it -> ", " + it).orElse(""));
            name = "";
        }
    }

    private void part(String name, String text) {
        console.wrapped("    " + Paint.FAINT.on(Width.left(name, HEAD - 2)), Width.printable(text));
    }

    private String answer(Indicator indicator) {
        String several = indicator
                .combine()
                .map(it -> options.say("; of several: ", "; van meer: ")
                        + it.cases().stream()
                                .map(each -> ScorecardPrinter.nameOf(each.use(), options))
                                .collect(Collectors.joining(" / ")))
                .orElse("");
        String unit = indicator.unit().map(it -> ", " + in(it)).orElse("");
        return outline.scale(indicator.scale()) + unit + several;
    }

    /** Who is asked, in the words of the facts that the condition names. */
    private String whom(Condition condition) {
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().map(this::whom).collect(Collectors.joining(options.say("; or ", "; of ")));
        }
        if (condition instanceof Condition.In in) {
            return in.codes().stream().map(it -> titleOf(in.node(), it)).collect(Collectors.joining(", "));
        }
        return outline.text(condition);
    }

    /** What an option of a fact is called; its code if it has no name or the condition names something else. */
    private String titleOf(String fact, String code) {
        return model.facts().stream()
                .filter(it -> it.id().equals(fact))
                .map(Fact::scale)
                .filter(ChoiceScale.class::isInstance)
                .flatMap(it -> ((ChoiceScale) it).options().stream())
                .filter(it -> it.code().equals(code))
                .map(ChoiceOption::title)
                .flatMap(Optional::stream)
                .map(this::in)
                .findFirst()
                .orElse(code);
    }

    private String period(Period period) {
        List<String> parts = new ArrayList<>();
        for (TemporalUnit unit : period.getUnits()) {
            long amount = period.get(unit);
            if (amount != 0) {
                parts.add(
                        unit == ChronoUnit.YEARS
                                ? options.count(amount, "year", "years", "jaar", "jaar")
                                : unit == ChronoUnit.MONTHS
                                        ? options.count(amount, "month", "months", "maand", "maanden")
                                        : options.count(amount, "day", "days", "dag", "dagen"));
            }
        }
        return String.join(options.say(" and ", " en "), parts);
    }

    private String titleOf(Node node) {
        return node.title().map(this::in).orElse(node.id());
    }

    private String in(LocalizedText text) {
        return Width.printable(text.in(options.language()));
    }
}
