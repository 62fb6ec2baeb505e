package nl.nds.examples.guide;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import nl.nds.core.maturity.Outcome;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.programme.Programme;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;

/** Scores every organisation of a programme document on one priority. */
public final class ScoreProgramme {

    private ScoreProgramme() {}

    /**
     * Prints the figure of each organisation.
     *
     * @param file an {@code nds-programme} document
     * @param out where to print
     * @throws IOException if the file cannot be read
     */
    public static void print(Path file, PrintStream out) throws IOException {
        // readme: from here
        NdsJson json = NdsJson.standard();
        Programme programme = json.read(DocumentFormat.PROGRAMME, file).orThrow();
        for (Scorecard scorecard : programme.score(json.models())) {
            Outcome resilience = scorecard.outcome("resilience-and-autonomy-1").orElseThrow();
            out.println(scorecard.subjectName().orElseThrow() + ": "
                    + resilience.shown().orElse("not determined")
                    + ", between " + resilience.lowest().orElseThrow()
                    + " and " + resilience.highest().orElseThrow());
        }
        // readme: to here
    }
}
