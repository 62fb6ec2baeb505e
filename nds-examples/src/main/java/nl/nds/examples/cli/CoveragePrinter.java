package nl.nds.examples.cli;

import java.util.List;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Overview.Coverage;
import nl.nds.core.strategy.Priority;
import nl.nds.core.strategy.StrategicGoal;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;

/** Prints what of the strategy is covered by agreements and commitments, and what by none. */
final class CoveragePrinter {

    private static final String INDENT = "  ";
    private static final int NUMBER = 5;
    private static final int FIGURE = 13;

    private final Console console;
    private final OutputOptions options;

    CoveragePrinter(Console console, OutputOptions options) {
        this.console = console;
        this.options = options;
    }

    void print(Overview overview) {
        console.heading(options.say("What is covered", "Wat er gedekt is"));
        int label = Width.COLUMNS - INDENT.length() - NUMBER - 2 * FIGURE;
        console.line(Paint.FAINT.on(" ".repeat(INDENT.length() + NUMBER + label)
                + Width.right(options.say("agreements", "afspraken"), FIGURE)
                + Width.right(options.say("commitments", "toezeggingen"), FIGURE)));
        for (Coverage coverage : overview.coverage()) {
            String indent = coverage.goal().isPresent() ? INDENT : "";
            List<String> lines = Width.wrap(nameOf(coverage), label - indent.length());
            console.line(INDENT
                    + Width.left(numberOf(coverage), NUMBER)
                    + Width.left(indent + lines.get(0), label)
                    + Width.right(String.valueOf(coverage.agreements()), FIGURE)
                    + Width.right(String.valueOf(coverage.commitments()), FIGURE));
            lines.stream().skip(1).forEach(it -> console.line(" ".repeat(INDENT.length() + NUMBER) + indent + it));
        }
        console.wrapped(
                INDENT,
                options.say(
                        "A priority counts all that serves it, by one of its goals or as a whole.",
                        "Bij een prioriteit telt alles mee wat eraan bijdraagt, via een van de doelen of als geheel."));
        List<Coverage> goals =
                overview.coverage().stream().filter(it -> it.goal().isPresent()).toList();
        List<String> open = goals.stream()
                .filter(it -> it.commitments() == 0)
                .map(CoveragePrinter::numberOf)
                .toList();
        console.line("");
        console.wrapped("", closing(open, goals.size()));
    }

    private String closing(List<String> open, int all) {
        if (open.isEmpty()) {
            return options.say(
                    "Every one of the " + all + " strategic goals is covered by a commitment.",
                    "Elk van de " + all + " strategische doelen is gedekt door een toezegging.");
        }
        return options.say(
                open.size() + " of the " + all + " strategic goals " + (open.size() == 1 ? "is" : "are")
                        + " covered by no commitment: " + String.join(", ", open),
                open.size() + " van de " + all + " strategische doelen " + (open.size() == 1 ? "is" : "zijn")
                        + " door geen toezegging gedekt: " + String.join(", ", open));
    }

    private String nameOf(Coverage coverage) {
        return coverage.goal()
                .map(StrategicGoal::label)
                .or(() -> coverage.priority().map(Priority::label))
                .map(it -> it.in(options.language()))
                .orElse(options.say("no priority, cross-cutting", "geen prioriteit, overkoepelend"));
    }

    private static String numberOf(Coverage coverage) {
        return coverage.goal()
                .map(it -> it.priority().number() + "." + it.number())
                .or(() -> coverage.priority().map(it -> String.valueOf(it.number())))
                .orElse("–");
    }
}
