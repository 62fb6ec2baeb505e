package nl.nds.core.validation;

/**
 * Thrown where a value cannot be made because the data breaks a rule. It carries the report of all that is wrong.
 *
 * <p>Thread-safe as far as exceptions are. Serialization is not supported.
 */
public final class InvalidDataException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    /**
     * Obtains the exception for a report. Its message names the first of the worst violations that the report holds.
     *
     * @param report a report that counts at least one violation; not null
     * @throws IllegalArgumentException if the report finds nothing wrong
     */
    public InvalidDataException(Report report) {
        super(summary(report));
        this.report = report;
    }

    private static String summary(Report report) {
        Severity worst = report.worst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no exception for a report without violations"));
        return report.violations().stream()
                .filter(violation -> violation.severity() == worst)
                .findFirst()
                .map(first -> summary(first, report.total() - 1))
                .orElseGet(report::toString);
    }

    private static String summary(Violation first, long others) {
        return first.oneLine() + (others > 0 ? " (and " + others + " more)" : "");
    }

    /**
     * All that is wrong.
     *
     * @return the report; counts at least one violation
     */
    public Report report() {
        return report;
    }
}
