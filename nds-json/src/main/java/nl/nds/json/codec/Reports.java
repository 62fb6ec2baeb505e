package nl.nds.json.codec;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;

/** Reports of values, fitted to the document that they were read from. */
final class Reports {

    private Reports() {}

    /** The report with other places. What it counts and does not hold stays counted. */
    static Report moved(Report report, UnaryOperator<JsonPointer> move) {
        Report.Builder result = Report.builder(Integer.MAX_VALUE);
        for (Violation violation : report.violations()) {
            result.add(violation.toBuilder()
                    .path(move.apply(violation.path()))
                    .related(violation.related().stream().map(move).toList())
                    .build());
        }
        return result.addUnheld(report).build();
    }

    /** The report without some of the violations that it holds. */
    static Report without(Report report, Predicate<Violation> leftOut) {
        Report.Builder result = Report.builder(Integer.MAX_VALUE);
        report.violations().stream().filter(leftOut.negate()).forEach(result::add);
        return result.addUnheld(report).build();
    }
}
