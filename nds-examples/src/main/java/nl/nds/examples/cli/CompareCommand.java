package nl.nds.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.nds.core.maturity.ComparisonSeries;
import nl.nds.core.maturity.Timeline;
import nl.nds.core.validation.Report;
import nl.nds.examples.terminal.Width;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds compare}: what moved between assessments of the same subjects. */
@Command(
        name = "compare",
        description =
                "Says for each subject what moved its score from one assessment to the next, in parts that add up."
                        + " The files are read one by one, so each may tell of the same organisations on another date.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final OutputOptions options = new OutputOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "an nds-programme or nds-assessment; - for standard input")
    private List<String> files = List.of();

    @Option(
            names = "--node",
            paramLabel = "ID",
            description = "the node to compare; by default the one that stands for the whole, and what can be compared"
                    + " below it if that cannot be")
    private @Nullable String node;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        InputFile.requireOnce(Stream.of(files, reading.models(), reading.registers())
                .flatMap(List::stream)
                .toList());
        List<Documents> all = new ArrayList<>();
        Report report = Report.empty();
        for (String file : files) {
            Documents documents = Documents.read(List.of(file), reading, console);
            all.add(documents);
            report = report.and(documents.report());
        }
        if (!report.isValid()) {
            new ReportPrinter(console, options).print(report, files);
            return ExitCode.ERRORS;
        }
        Timeline timeline = new Timeline();
        all.forEach(it -> it.addTo(timeline));
        List<ComparisonSeries> series = compare(timeline);
        if (options.isJson()) {
            console.document(NdsJson.standard().write(DocumentFormat.COMPARISON, series));
        } else {
            new ComparisonPrinter(console, options, all, timeline).print(series);
        }
        if (report.total() > 0) {
            new ReportPrinter(console.onError(), options).printText(report, files);
        }
        return ExitCode.FINE;
    }

    private List<ComparisonSeries> compare(Timeline timeline) {
        try {
            return node == null ? timeline.compare() : timeline.compare(requireNode(timeline, node));
        } catch (ArithmeticException tooLarge) {
            throw new UnusableException("these cannot be compared: " + tooLarge.getMessage());
        }
    }

    private static String requireNode(Timeline timeline, String node) {
        if (!timeline.hasOutcome(node)) {
            throw new UnusableException(Width.cut("--node " + Width.printable(node), 110)
                    + ": no model of these assessments has such a node with an outcome");
        }
        return node;
    }
}
