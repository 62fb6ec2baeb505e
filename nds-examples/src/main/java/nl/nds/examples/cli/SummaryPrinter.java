package nl.nds.examples.cli;

import java.util.List;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.rollup.Summary;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;

/** Prints summaries: to people, or one on each line. */
final class SummaryPrinter {

    private SummaryPrinter() {}

    /** Prints what can be told; to people, that is what there is a model for. */
    static void print(List<Summary> summaries, ModelCatalogue models, Console console, OutputOptions options) {
        for (Summary summary : summaries) {
            if (options.isJson()) {
                console.document(NdsJson.standard().writeLine(DocumentFormat.SUMMARY, summary));
                console.line("");
            } else {
                models.find(summary.model())
                        .ifPresent(model -> new RollUpPrinter(console, options).print(summary, model));
            }
        }
    }

    /** Refuses summaries that people cannot be told of. Call it after all else was said, so that nothing is lost. */
    static void requireModels(List<Summary> summaries, ModelCatalogue models, OutputOptions options) {
        for (Summary summary : summaries) {
            if (!options.isJson() && models.find(summary.model()).isEmpty()) {
                throw new UnusableException("model " + summary.model() + " is not at hand; give it with --model FILE");
            }
        }
    }
}
