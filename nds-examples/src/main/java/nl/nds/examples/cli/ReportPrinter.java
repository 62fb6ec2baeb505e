package nl.nds.examples.cli;

import java.util.List;
import nl.nds.core.text.Language;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.core.validation.Violation;
import nl.nds.examples.terminal.Paint;
import nl.nds.examples.terminal.Width;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;

/** Prints what is wrong in documents. */
final class ReportPrinter {

    private static final String INDENT = "    ";

    private final Console console;
    private final OutputOptions options;

    ReportPrinter(Console console, OutputOptions options) {
        this.console = console;
        this.options = options;
    }

    void print(Report report, List<String> files) {
        if (options.isJson()) {
            console.document(NdsJson.standard().write(DocumentFormat.REPORT, report));
            return;
        }
        report.violations().forEach(this::print);
        if (report.isTruncated()) {
            long left = report.total() - report.violations().size();
            console.line(options.say("… and " + left + " more", "… en nog " + left));
        }
        console.line(summary(report, files));
    }

    private void print(Violation violation) {
        String document = violation.document().orElse("");
        String place = violation
                .location()
                .map(it -> document + ":" + it.line() + ":" + it.column())
                .orElse(document);
        String path = violation.path().isRoot() ? "" : violation.path().toString();
        console.line(Width.printable(place) + "  " + severity(violation.severity()) + "  " + violation.code());
        if (!path.isEmpty()) {
            Width.wrap(Width.printable(path), Width.COLUMNS - 4).forEach(it -> console.line(INDENT + it));
        }
        String message = violation.message().in(options.language());
        Width.wrap(message, Width.COLUMNS - 4).forEach(it -> console.line(INDENT + it));
        violation
                .related()
                .forEach(it -> console.line(INDENT + options.say("see ", "zie ") + Width.printable(it.toString())));
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Paint.ERROR.on(options.say("error", "fout"));
            case WARNING -> Paint.WARNING.on(options.say("warning", "waarschuwing"));
            case INFO -> options.say("note", "opmerking");
        };
    }

    private String summary(Report report, List<String> files) {
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        String of = files.size() == 1
                ? Width.printable(files.get(0))
                : options.say(files.size() + " files", files.size() + " bestanden");
        String found = options.language() == Language.DUTCH
                ? count(errors, "fout", "fouten") + ", " + count(warnings, "waarschuwing", "waarschuwingen")
                : count(errors, "error", "errors") + ", " + count(warnings, "warning", "warnings");
        Paint paint = report.isValid() ? Paint.GOOD : Paint.ERROR;
        return paint.on(report.isValid() ? options.say("valid", "geldig") : options.say("not valid", "niet geldig"))
                + ": " + of + " (" + found + ")";
    }

    private static String count(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
