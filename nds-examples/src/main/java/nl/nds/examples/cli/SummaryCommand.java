package nl.nds.examples.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.rollup.Summary;
import nl.nds.core.validation.Report;
import nl.nds.json.NdsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds summary}: what many assessments come to together, and many summaries. */
@Command(
        name = "summary",
        description =
                "Says what many assessments come to together. Summaries are merged with them, so that parts can be"
                        + " summarised one by one.",
        mixinStandardHelpOptions = true)
final class SummaryCommand implements Callable<Integer> {

    /** A summary is as long as it has different values. */
    private static final int LONGEST_LINE = 1 << 28;

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "many nds-assessment and nds-summary, each on a line of its own; - for standard input")
    private List<String> files = List.of();

    @Option(
            names = "--every",
            description = "every assessment is a member; otherwise of every organisation the latest one as a whole")
    private boolean every;

    @Option(
            names = "--nodes",
            description = "with --format json: every node of the model, and not only those that nds score shows")
    private boolean nodes;

    @Mixin
    private final ShareOption share = new ShareOption();

    @Option(names = "--progress", description = "say on standard error how far it is")
    private boolean progress;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final OutputOptions options = new OutputOptions();

    SummaryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        InputFile.requireOnce(files);
        NdsJson json = Documents.json(reading, console);
        if (nodes && !options.isJson()) {
            throw new UnusableException("--nodes: goes with --format json only");
        }
        ScorecardPrinter table = new ScorecardPrinter(console, options);
        LineSummary summary = new LineSummary(
                every ? LineSummary.Choice.EVERY : LineSummary.Choice.LATEST,
                it -> nodes ? it.nodes() : table.nodesOfTable(it.model()));
        Map<MaturityModel, Scorer> scorers = new HashMap<>();
        Report read = new LineDocuments(json, progress, console, LONGEST_LINE)
                .assessmentsAndSummaries(
                        files,
                        (assessment, model) -> {
                            Scorer scorer = scorers.computeIfAbsent(model, Scorer::of);
                            summary.add(scorer.score(assessment), scorer);
                        },
                        summary::add);
        List<Summary> summaries = summary.summaries().stream()
                .map(it -> share.share().map(it::withMinimumShare).orElse(it))
                .toList();
        SummaryPrinter.print(summaries, json.models(), console, options);
        Report report = read.and(summary.report());
        if (report.total() > 0) {
            new ReportPrinter(console.onError(), options).printText(report, files);
        }
        SummaryPrinter.requireModels(summaries, json.models(), options);
        return report.isValid() ? ExitCode.FINE : ExitCode.ERRORS;
    }
}
