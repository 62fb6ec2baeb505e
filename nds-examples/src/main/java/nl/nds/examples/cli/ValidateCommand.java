package nl.nds.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.nds.core.validation.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nds validate}: says what is wrong in documents. */
@Command(name = "validate", description = "Says what is wrong in documents.", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "a document of any format, or many on lines of their own (.ndjson, .jsonl); - for standard input")
    private List<String> files = List.of();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final LineOptions lines = new LineOptions();

    @Mixin
    private final OutputOptions options = new OutputOptions();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Report report = lines.areMeant(files)
                ? new LineDocuments(Documents.json(reading, console), lines, console).validate(files)
                : Documents.read(files, reading, console).report();
        new ReportPrinter(console, options).print(report, files);
        return report.isValid() ? ExitCode.FINE : ExitCode.ERRORS;
    }
}
