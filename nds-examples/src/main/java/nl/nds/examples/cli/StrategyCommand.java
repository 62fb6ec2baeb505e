package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.nds.json.StrategyDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nds strategy}: what the library knows of the strategy itself. */
@Command(
        name = "strategy",
        description =
                "Prints what is known of the strategy itself: goals, timeline, promises, governance and relations,"
                        + " every fact with the grade of its sources.",
        mixinStandardHelpOptions = true)
final class StrategyCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--at",
            paramLabel = "yyyy-mm-dd",
            description = "the day as of which is asked; by default all times")
    private @Nullable LocalDate day;

    @Mixin
    private final OutputOptions options = new OutputOptions();

    StrategyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (options.isJson()) {
            console.document((day == null ? StrategyDocument.whole() : StrategyDocument.at(day)).toBytes());
        } else {
            new StrategyPrinter(console, options, Optional.ofNullable(day)).print();
        }
        return ExitCode.FINE;
    }
}
