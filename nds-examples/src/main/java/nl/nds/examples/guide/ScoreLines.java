package nl.nds.examples.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.maturity.Scorer;
import nl.nds.json.DocumentFormat;
import nl.nds.json.DocumentLineWriter;
import nl.nds.json.DocumentLines;
import nl.nds.json.NdsJson;
import nl.nds.json.ReadResult;

/** Scores assessments that come one on each line, however many there are. */
public final class ScoreLines {

    private ScoreLines() {}

    /**
     * Scores every assessment that is by a model, and says what is wrong with the others.
     *
     * @param model the model
     * @param in newline-delimited assessments; closed
     * @param out where newline-delimited scorecards go; closed
     * @param err where is said what is wrong
     * @throws IOException if a stream cannot be read or written to
     */
    public static void score(MaturityModel model, InputStream in, OutputStream out, PrintStream err)
            throws IOException {
        // readme: from here
        NdsJson json = NdsJson.standard();
        Scorer scorer = Scorer.of(model);
        try (DocumentLines<Assessment> lines = json.lines(DocumentFormat.ASSESSMENT, in);
                DocumentLineWriter<Scorecard> scorecards = json.lineWriter(DocumentFormat.SCORECARD, out)) {
            for (ReadResult<Assessment> line : lines) {
                line.report().violations().forEach(it -> err.println("line " + lines.lineNumber() + ": " + it));
                if (line.value().isPresent()) {
                    scorecards.write(scorer.score(line.orThrow()));
                }
            }
        }
        // readme: to here
    }
}
