package nl.nds.examples.cli;

import java.util.List;
import nl.nds.core.validation.Report;
import nl.nds.examples.cli.Documents.Scored;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import picocli.CommandLine.Command;
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
            description = "an nds-programme or nds-assessment; - for standard input")
    private List<String> files = List.of();

    @Option(names = "--nodes", description = "show every node: value, level, coverage and bounds")
    private boolean nodes;

    ScoreCommand(Console console) {
        super(console);
    }

    @Override
    List<String> files() {
        return files;
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
}
