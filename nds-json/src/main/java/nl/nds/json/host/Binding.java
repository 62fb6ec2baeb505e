package nl.nds.json.host;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Programme;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.rollup.Scorecards;
import nl.nds.core.rollup.Summary;
import nl.nds.core.sensitivity.Sensitivity;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import nl.nds.json.ReadResult;

/**
 * A type that a mapper binds to a format of documents.
 *
 * @param <T> the type
 */
public final class Binding<T> {

    private final Class<T> type;
    private final DocumentFormat<T> format;
    private final NdsJson json;
    private final Consumer<Report> reports;

    private Binding(Class<T> type, DocumentFormat<T> format, NdsJson json, Consumer<Report> reports) {
        this.type = type;
        this.format = format;
        this.json = json;
        this.reports = reports;
    }

    /** Every type that is a document by itself. A list of comparisons is none: a mapper has its own idea of lists. */
    public static List<Binding<?>> all(NdsJson json, Consumer<Report> reports) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(reports, "reports");
        return List.of(
                new Binding<>(Programme.class, DocumentFormat.PROGRAMME, json, reports),
                new Binding<>(MaturityModel.class, DocumentFormat.MATURITY_MODEL, json, reports),
                new Binding<>(Assessment.class, DocumentFormat.ASSESSMENT, json, reports),
                new Binding<>(Scorecard.class, DocumentFormat.SCORECARD, json, reports),
                new Binding<>(Scorecards.class, DocumentFormat.SCORECARDS, json, reports),
                new Binding<>(Summary.class, DocumentFormat.SUMMARY, json, reports),
                new Binding<>(Report.class, DocumentFormat.REPORT, json, reports),
                new Binding<>(OrganisationRegister.class, DocumentFormat.REGISTER, json, reports),
                new Binding<>(Explanation.class, DocumentFormat.EXPLANATION, json, reports),
                new Binding<>(Overview.class, DocumentFormat.OVERVIEW, json, reports),
                new Binding<>(Sensitivity.class, DocumentFormat.SENSITIVITY, json, reports));
    }

    public Class<T> type() {
        return type;
    }

    /** The largest document that is read, in bytes. */
    public int limit() {
        return json.limits().bytes();
    }

    /** The document on one line, in UTF-8. */
    public byte[] write(T value) {
        return json.writeLine(format, value);
    }

    /**
     * The value of a document that a mapper has taken apart and that was put together again.
     *
     * @throws InvalidDataException with the report, if it has an error
     */
    public T read(byte[] document) {
        ReadResult<T> result = json.read(format, document);
        Report report = withoutLocations(result.report());
        if (report.total() > 0) {
            reports.accept(report);
        }
        return result.value().orElseThrow(() -> new InvalidDataException(report));
    }

    /** Line and column would be those of the copy, which nobody has seen. */
    private static Report withoutLocations(Report report) {
        Report.Builder unplaced = Report.builder(Math.max(1, report.violations().size()));
        report.violations()
                .forEach(violation -> unplaced.add(
                        violation.toBuilder().location(Optional.empty()).build()));
        return unplaced.addUnheld(report).build();
    }
}
