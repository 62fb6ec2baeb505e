package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Programme;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds overview}: what became of the agreements of a programme. */
@Command(
        name = "overview",
        description = "Says who answered what to the agreements of a programme, how the commitments do, what is due,"
                + " and what is covered.",
        mixinStandardHelpOptions = true)
final class OverviewCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "an nds-programme; - for standard input")
    private List<String> files = List.of();

    @Option(
            names = "--at",
            paramLabel = "yyyy-mm-dd",
            description = "the day as of which is asked; by default that of the programme")
    private @Nullable LocalDate day;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final OutputOptions options = new OutputOptions();

    OverviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Documents documents = Documents.read(files, reading, console);
        if (!documents.report().isValid()) {
            return refuse(documents.report());
        }
        Programme programme = documents.together();
        Report report = documents.report();
        if (!report.isValid()) {
            return refuse(report);
        }
        Overview overview = programme.overview(documents.models(), day == null ? programme.asOf() : day);
        if (options.isJson()) {
            console.document(NdsJson.standard().write(DocumentFormat.OVERVIEW, overview));
        } else {
            new OverviewPrinter(console, options, programme, overview).print();
            if (report.count(Severity.WARNING) > 0) {
                console.line("");
                // most of it is in the overview already, such as who has not answered
                new ReportPrinter(console, options).summary(report, files);
                console.line(options.say("nds validate says which", "nds validate zegt welke"));
            }
        }
        return ExitCode.FINE;
    }

    private int refuse(Report report) {
        new ReportPrinter(console, options).print(report, files);
        return ExitCode.ERRORS;
    }
}
