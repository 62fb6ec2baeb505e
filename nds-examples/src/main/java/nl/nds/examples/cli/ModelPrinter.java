package nl.nds.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.ChoiceOption;
import nl.nds.core.maturity.ChoiceScale;
import nl.nds.core.maturity.CombinationCase;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Group;
import nl.nds.core.maturity.Indicator;
import nl.nds.core.maturity.Level;
import nl.nds.core.maturity.LevelSet;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.NumberScale;
import nl.nds.core.maturity.Scale;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.ShareScale;
import nl.nds.core.reference.NdsReferenceModel;
import nl.nds.core.text.Source;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints a maturity model as an outline that a person can read. */
final class ModelPrinter {

    private final Console console;
    private final OutputOptions options;

    ModelPrinter(Console console, OutputOptions options) {
        this.console = console;
        this.options = options;
    }

    void print(MaturityModel model) {
        head(model);
        for (Node node : model.nodes()) {
            console.line("");
            print(node, "", 0);
        }
        levels(model);
        sources(model.sources());
    }

    /** What the model is and what it is not. */
    void head(MaturityModel model) {
        console.line(Paint.STRONG.on(model.title().in(options.language())));
        console.line(model.reference() + ", " + publisher(model) + ", "
                + (model.isOfficial()
                        ? options.say("official", "officieel")
                        : options.say("not official", "niet officieel")));
        model.basedOn().ifPresent(it -> paragraph(options.say("based on ", "gebaseerd op ") + it, 0));
        model.description().ifPresent(it -> paragraph(it.in(options.language()), 0));
    }

    /** A name, but for our own, which is a word of ours. */
    private String publisher(MaturityModel model) {
        String own = NdsReferenceModel.model().publisher();
        return model.publisher().equals(own) ? options.say(own, "de nds-bibliotheek") : model.publisher();
    }

    /** What the levels are called, where they begin and what they mean. */
    void levels(MaturityModel model) {
        for (LevelSet set : model.levelSets()) {
            console.line("");
            console.line(options.say("Levels ", "Niveaus ") + set.id());
            set.levels().forEach(this::print);
        }
    }

    /** The sources with their grades. */
    void sources(List<Source> sources) {
        if (!sources.isEmpty()) {
            console.line("");
            console.line(options.say(
                    "Sources (grade A official, B press, C community)",
                    "Bronnen (graad A officieel, B pers, C gemeenschap)"));
            sources.forEach(this::print);
        }
    }

    private void paragraph(String text, int indent) {
        Width.wrap(text, Width.COLUMNS - indent).forEach(it -> console.line(" ".repeat(indent) + it));
    }

    private void print(Node node, String weight, int indent) {
        String title = node.title().map(it -> it.in(options.language())).orElse(node.id());
        String head = title + " [" + node.id() + "]" + weight;
        Width.wrap(head, Width.COLUMNS - indent).forEach(it -> console.line(" ".repeat(indent) + it));
        int deeper = indent + 2;
        if (node instanceof Indicator indicator) {
            paragraph(question(indicator), deeper);
        }
        node.appliesIf().ifPresent(it -> paragraph(options.say("asked if ", "gevraagd als ") + text(it), deeper));
        node.description().ifPresent(it -> paragraph(it.in(options.language()), deeper));
        if (node instanceof ScoredNode scored && scored.minimumCoverage().isPresent()) {
            String share = scored.minimumCoverage().get().toString();
            paragraph(
                    options.say("has a value from a coverage of ", "heeft een waarde vanaf een dekking van ") + share,
                    deeper);
        }
        if (node instanceof Aggregate aggregate) {
            paragraph(
                    options.say("combined by ", "samengesteld met ")
                            + aggregate.aggregation().code(),
                    deeper);
            aggregate.children().forEach(child -> print(child, deeper));
        } else if (node instanceof Group group) {
            group.children().forEach(child -> print(child, "", deeper));
        }
    }

    private void print(Child child, int indent) {
        String weight = child.weight()
                .map(it -> ", " + options.say("weight ", "gewicht ") + it)
                .orElse("");
        if (child.node().isPresent()) {
            print(child.node().get(), weight, indent);
        } else {
            console.line(" ".repeat(indent) + options.say("see ", "zie ") + child.id() + weight);
        }
    }

    String text(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), options.say(" and ", " en "));
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.parts(), options.say(" or ", " of "));
        }
        if (condition instanceof Condition.Not not) {
            return options.say("not ", "niet ") + "(" + text(not.part()) + ")";
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.node() + " ≥ " + atLeast.value();
        }
        if (condition instanceof Condition.AtLeastLevel atLeast) {
            return atLeast.node() + " ≥ " + atLeast.level();
        }
        if (condition instanceof Condition.In in) {
            return in.node() + " = " + String.join(" / ", in.codes());
        }
        Condition.YesNo yesNo = (Condition.YesNo) condition;
        return yesNo.node() + " = " + (yesNo.yes() ? options.say("yes", "ja") : options.say("no", "nee"));
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(it -> "(" + text(it) + ")").collect(Collectors.joining(word));
    }

    private String question(Indicator indicator) {
        String combined = indicator
                .combine()
                .map(it -> "; " + options.say("of several: ", "van meer: ")
                        + it.cases().stream()
                                .map(CombinationCase::use)
                                .map(rule -> rule.code())
                                .collect(Collectors.joining(" / ")))
                .orElse("");
        String validity = indicator
                .validity()
                .map(it -> "; " + options.say("good for ", "geldig ") + it)
                .orElse("");
        return "→ " + scale(indicator.scale()) + combined + validity;
    }

    /** What can be answered. */
    String scale(Scale scale) {
        if (scale instanceof ChoiceScale choice) {
            return choice.options().stream().map(this::option).collect(Collectors.joining(" | "));
        }
        if (scale instanceof NumberScale number) {
            String ends = number.worst().map(Object::toString).orElse("…") + " … "
                    + number.best().map(Object::toString).orElse("…");
            return ends + (number.isWhole() ? options.say(", whole", ", geheel") : "");
        }
        if (scale instanceof ShareScale) {
            return options.say("a count of a total", "een aantal van een totaal");
        }
        return options.say("yes | no", "ja | nee");
    }

    private String option(ChoiceOption option) {
        Optional<String> title = option.title().map(it -> it.in(options.language()));
        return option.code() + title.map(it -> " (" + it + ")").orElse("");
    }

    private void print(Level level) {
        String from = level.cutOff()
                .map(it -> (it.inclusive() ? options.say("from ", "vanaf ") : options.say("above ", "boven "))
                        + it.bound())
                .orElse("");
        String title = level.title().map(it -> it.in(options.language())).orElse("");
        String line = "  " + Width.left(level.code(), 16) + Width.left(title, 20) + from;
        console.line(line.stripTrailing());
        level.description().ifPresent(it -> paragraph(it.in(options.language()), 4));
    }

    private void print(Source source) {
        String grade = source.grade().map(it -> it.code() + "  ").orElse("");
        paragraph(grade + source.title() + source.clause().map(it -> ", " + it).orElse(""), 2);
        source.address().ifPresent(it -> paragraph(it, 5));
    }
}
