package nl.nds.examples.cli;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.ScoredNode;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.validation.Report;
import nl.nds.examples.terminal.Width;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;

/** Scores assessments one by one, and prints each on a line as soon as it is scored. */
final class LineScores {

    private static final int ID = 22;
    private static final int SUBJECT = 14;
    private static final int FIGURE = 6;
    private static final int BOUNDS = 12;
    private static final int COVERED = 8;
    private static final int WRITTEN_AT_ONCE = 1 << 16;

    /** How many lines are written before it is looked whether somebody still reads them. */
    private static final int CHECK_EVERY = 1_000;

    /** A model that is ready to score, and what the lines of its scorecards need. */
    private record Ready(MaturityModel model, Scorer scorer, ScoredNode headline, Figures figures) {

        static Ready of(MaturityModel model) {
            ScoredNode headline = ScorecardPrinter.headlineOf(model);
            return new Ready(model, Scorer.of(model), headline, Figures.of(headline, model));
        }
    }

    private final LineDocuments documents;
    private final OutputOptions options;
    private final PrintStream standardOutput;

    /** With a buffer before standard output, which would be asked for every line otherwise. */
    private final Console console;

    private final Optional<LineSummary> summary;
    private final Map<MaturityModel, Ready> models = new HashMap<>();
    private long written;

    LineScores(LineDocuments documents, Console console, OutputOptions options, boolean summary) {
        this.documents = documents;
        this.options = options;
        this.standardOutput = console.out();
        this.console = new Console(
                console.in(),
                new PrintStream(
                        new BufferedOutputStream(console.out(), WRITTEN_AT_ONCE), false, StandardCharsets.UTF_8),
                console.err(),
                console.isErrorTerminal());
        this.summary = summary
                ? Optional.of(new LineSummary(
                        LineSummary.Choice.LATEST,
                        it -> new ScorecardPrinter(console, options).nodesOfTable(it.model())))
                : Optional.empty();
    }

    /** Prints the scores, and gives the report of what could not be scored. */
    Report print(List<String> files) {
        Report report = documents.assessments(files, this::print);
        if (summary.isPresent()) {
            SummaryPrinter.print(summary.get().summaries(), documents.models(), console, options);
            report = report.and(summary.get().report());
        }
        console.out().flush();
        return report;
    }

    private void print(Assessment assessment, MaturityModel model) {
        Ready ready = models.computeIfAbsent(model, Ready::of);
        Scorecard card = ready.scorer().score(assessment);
        if (options.isJson()) {
            console.document(NdsJson.standard().writeLine(DocumentFormat.SCORECARD, card));
            console.line("");
        } else {
            console.line(text(card, ready));
        }
        summary.ifPresent(it -> it.add(card, ready.scorer()));
        written++;
        if (written % CHECK_EVERY == 0) {
            console.out().flush();
            if (standardOutput.checkError()) {
                throw new UnusableException("standard output cannot be written to any more");
            }
        }
    }

    private String text(Scorecard card, Ready ready) {
        Outcome outcome = card.headline();
        String line = column(card.assessment(), ID)
                + column(card.subject().toString(), SUBJECT)
                + Figures.right(ready.figures().fitted(ScorecardPrinter.figure(outcome), FIGURE), FIGURE)
                + Figures.apart(ready.figures().bounds(outcome), BOUNDS)
                + Width.right(outcome.coverage().map(Figures::percent).orElse(""), COVERED)
                + outcome.level()
                        .map(it -> "  " + ScorecardPrinter.titleOf(it, ready.headline(), ready.model(), options))
                        .orElse("");
        return line.stripTrailing();
    }

    /** Never cut: a longer one moves the rest of its line. */
    private static String column(String text, int columns) {
        return Width.left(Width.printable(text), columns) + "  ";
    }
}
