package nl.nds.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.nds.core.validation.Report;
import nl.nds.examples.cli.Documents.Scored;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds score}: checks documents and scores every assessment in them. */
@Command(
        name = "score",
        description = "Checks documents and scores every assessment in them.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "an nds-programme or nds-assessment; - for standard input")
    private List<String> files = List.of();

    @Option(names = "--nodes", description = "show every node: value, level, coverage and bounds")
    private boolean nodes;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final OutputOptions options = new OutputOptions();

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Documents documents = Documents.read(files, reading, console);
        Report report = documents.report();
        if (!report.isValid()) {
            new ReportPrinter(console, options).print(report, files);
            return ExitCode.ERRORS;
        }
        List<Scored> scored = documents.score();
        if (options.isJson()) {
            console.document(NdsJson.standard()
                    .write(
                            DocumentFormat.SCORECARDS,
                            scored.stream().map(Scored::card).toList()));
        } else {
            new ScorecardPrinter(console, options).print(scored);
            if (nodes) {
                NodesPrinter printer = new NodesPrinter(console, options);
                scored.forEach(printer::print);
            }
            if (report.total() > 0) {
                console.line("");
                new ReportPrinter(console, options).print(report, files);
            }
        }
        return ExitCode.FINE;
    }
}
