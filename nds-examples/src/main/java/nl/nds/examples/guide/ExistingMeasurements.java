package nl.nds.examples.guide;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import nl.nds.core.instrument.AccessibilityStatement;
import nl.nds.core.instrument.Provenance;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Observation;
import nl.nds.core.maturity.Subject;

/** Answers an indicator with what an existing measurement says as of a day. */
public final class ExistingMeasurements {

    private ExistingMeasurements() {}

    /**
     * Prints what the measurement says.
     *
     * @param out where to print
     * @return an assessment with the answer
     */
    public static Assessment print(PrintStream out) {
        // readme: from here
        LocalDate day = LocalDate.of(2026, 11, 25);
        AccessibilityStatement site = AccessibilityStatement.builder()
                .hasStatement(true)
                .publishedOn(LocalDate.of(2026, 6, 1))
                .researchPlannedOn(LocalDate.of(2027, 2, 1))
                .provenance(Provenance.observedOn(day))
                .build();
        // status C complies with the law through 2026-12-01
        out.println("status " + site.status(day).code() + " complies with the law through "
                + site.compliesThrough().orElseThrow());

        Assessment assessment = Assessment.builder()
                .id("voorbeeld-2026")
                .subject(Subject.organisation("voorbeeld"))
                .model(new ModelReference("nds-reference", "1.0"))
                .date(day)
                .assessor(Assessor.SELF)
                .putAnswer(
                        "accessibility-status",
                        Answer.observations(
                                List.of(Observation.of(site.answer(day)).labelled("www.example.nl"))))
                .build();
        // readme: to here
        return assessment;
    }
}
