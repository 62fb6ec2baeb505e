package nl.nds.examples.cli;

import java.util.List;
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
final class ScoreCommand extends DocumentsCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "an nds-programme or nds-assessment, or many assessments on lines of their own (.ndjson, .jsonl); - for standard input")
    private List<String> files = List.of();

    @Option(names = "--nodes", description = "show every node: value, level, coverage and bounds")
    private boolean nodes;

    @Option(
            names = "--summary",
            description = "after newline-delimited assessments, what their organisations come to together;"
                    + " this takes memory for every organisation")
    private boolean summary;

    @Mixin
    private final LineOptions lines = new LineOptions();

    ScoreCommand(Console console) {
        super(console);
    }

    @Override
    List<String> files() {
        return files;
    }

    @Override
    public Integer call() {
        if (lines.areMeant(files)) {
            return scoreLines();
        }
        if (summary) {
            throw new UnusableException("--summary: goes with newline-delimited assessments only");
        }
        return super.call();
    }

    @Override
    int run(Documents documents, Report report) {
        List<Scored> scored = documents.score();
        if (options().isJson()) {
            console()
                    .document(NdsJson.standard()
                            .write(
                                    DocumentFormat.SCORECARDS,
                                    scored.stream().map(Scored::card).toList()));
        } else {
            new ScorecardPrinter(console(), options()).print(scored);
            if (nodes) {
                NodesPrinter printer = new NodesPrinter(console(), options());
                scored.forEach(printer::print);
            }
        }
        printRest(report);
        return ExitCode.FINE;
    }

    private int scoreLines() {
        if (nodes) {
            throw new UnusableException("--nodes: does not go with newline-delimited assessments");
        }
        if (summary && options().isJson()) {
            throw new UnusableException("--summary: has no JSON; leave out --format json");
        }
        LineDocuments documents = new LineDocuments(Documents.json(reading(), console()), lines, console());
        Report report = new LineScores(documents, console(), options(), summary).print(files);
        if (report.total() > 0) {
            // standard output is for scores alone
            new ReportPrinter(console().onError(), options()).printText(report, files);
        }
        return report.isValid() ? ExitCode.FINE : ExitCode.ERRORS;
    }
}
