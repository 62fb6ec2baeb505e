package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.List;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Programme;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds overview}: what became of the agreements of a programme. */
@Command(
        name = "overview",
        description = "Says who answered what to the agreements of a programme, how the commitments do, what is due,"
                + " and what is covered.",
        mixinStandardHelpOptions = true)
final class OverviewCommand extends DocumentsCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "an nds-programme; - for standard input")
    private List<String> files = List.of();

    @Option(
            names = "--at",
            paramLabel = "yyyy-mm-dd",
            description = "the day as of which is asked; by default that of the programme")
    private @Nullable LocalDate day;

    OverviewCommand(Console console) {
        super(console);
    }

    @Override
    List<String> files() {
        return files;
    }

    @Override
    int run(Documents documents, Report report) {
        Programme programme = documents.together();
        Overview overview = programme.overview(documents.models(), day == null ? programme.asOf() : day);
        if (options().isJson()) {
            console().document(NdsJson.standard().write(DocumentFormat.OVERVIEW, overview));
        } else {
            new OverviewPrinter(console(), options(), programme, overview).print();
            if (report.count(Severity.WARNING) > 0) {
                console().line("");
                // most of it is in the overview already, such as who has not answered
                new ReportPrinter(console(), options()).summary(report, files);
                console().line(options().say("nds validate says which", "nds validate zegt welke"));
            }
        }
        return ExitCode.FINE;
    }
}
