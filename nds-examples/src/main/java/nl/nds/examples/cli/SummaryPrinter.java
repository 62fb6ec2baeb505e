package nl.nds.examples.cli;

import java.util.List;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.rollup.Summary;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;

/** Prints summaries: to people, or one on each line. */
final class SummaryPrinter {

    private SummaryPrinter() {}

    static void print(List<Summary> summaries, ModelCatalogue models, Console console, OutputOptions options) {
        for (Summary summary : summaries) {
            if (options.isJson()) {
                console.document(NdsJson.standard().writeLine(DocumentFormat.SUMMARY, summary));
                console.line("");
            } else {
                new RollUpPrinter(console, options)
                        .print(
                                summary,
                                models.find(summary.model())
                                        .orElseThrow(() -> new UnusableException("model " + summary.model()
                                                + " is not at hand; give it with --model FILE")));
            }
        }
    }
}
