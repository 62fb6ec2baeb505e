package nl.nds.core.validation;

import nl.nds.core.text.Language;

/**
 * Thrown where a value cannot be made because the data breaks a rule. It carries the report of all that is wrong.
 *
 * <p>Thread-safe as far as exceptions are. Serialization is not supported.
 */
public final class InvalidDataException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    /**
     * Obtains the exception for a report.
     *
     * @param report a report with at least one violation; not null
     */
    public InvalidDataException(Report report) {
        super(summary(report));
        this.report = report;
    }

    private static String summary(Report report) {
        Violation first = report.violations().get(0);
        String place = first.path().isRoot() ? "" : " at " + Argument.printable(first.path().toString());
        String more = report.total() > 1 ? " (and " + (report.total() - 1) + " more)" : "";
        return first.code() + place + ": " + first.message().in(Language.ENGLISH) + more;
    }

    /**
     * All that is wrong.
     *
     * @return the report; holds at least one violation
     */
    public Report report() {
        return report;
    }
}
