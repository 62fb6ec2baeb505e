package nl.nds.examples.cli;

import java.util.List;
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
        } else {
            printText(report, files);
        }
    }

    /** For people, whatever the rest of the output is for. */
    void printText(Report report, List<String> files) {
        report.violations().forEach(this::print);
        if (report.isTruncated()) {
            long left = report.total() - report.violations().size();
            console.line(options.say("… and " + left + " more", "… en nog " + left));
        }
        summary(report, files);
    }

    private void print(Violation violation) {
        String document = violation.document().orElse("");
        String place = violation
                .location()
                .map(it -> document + ":" + it.line() + ":" + it.column())
                .orElse(document);
        place(Width.printable(place), violation);
        String path = violation.path().isRoot() ? "" : violation.path().toString();
        if (!path.isEmpty()) {
            indented(Width.printable(path));
        }
        indented(violation.message().in(options.language()));
        violation.related().forEach(it -> indented(options.say("see ", "zie ") + Width.printable(it.toString())));
        String elsewhere = violation.arguments().get(Together.ELSEWHERE);
        if (elsewhere != null) {
            indented(options.say("see ", "zie ") + elsewhere);
        }
    }

    /** On one line with the rule, as editors know it; a place that is too long for that on lines of its own. */
    private void place(String place, Violation violation) {
        String severity = severity(violation.severity());
        String painted = paint(violation.severity(), severity) + "  " + violation.code();
        if (Width.of(place + "  " + severity + "  " + violation.code()) <= Width.COLUMNS) {
            console.line(place + "  " + painted);
        } else {
            Width.wrap(place, Width.COLUMNS).forEach(console::line);
            console.line(INDENT + painted);
        }
    }

    private void indented(String text) {
        console.wrapped(INDENT, text);
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> options.say("error", "fout");
            case WARNING -> options.say("warning", "waarschuwing");
            case INFO -> options.say("note", "opmerking");
        };
    }

    private static String paint(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> Paint.ERROR.on(text);
            case WARNING -> Paint.WARNING.on(text);
            case INFO -> text;
        };
    }

    /** Only whether the documents are valid, and how much there is to say about them. */
    void summary(Report report, List<String> files) {
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        String of = files.size() == 1
                ? Width.printable(files.get(0))
                : options.say(files.size() + " files", files.size() + " bestanden");
        String found = options.count(errors, "error", "errors", "fout", "fouten") + ", "
                + options.count(warnings, "warning", "warnings", "waarschuwing", "waarschuwingen");
        String verdict = report.isValid() ? options.say("valid", "geldig") : options.say("not valid", "niet geldig");
        Paint paint = report.isValid() ? Paint.GOOD : Paint.ERROR;
        List<String> lines = Width.wrap(verdict + ": " + of + " (" + found + ")", Width.COLUMNS);
        console.line(paint.on(verdict) + lines.get(0).substring(verdict.length()));
        lines.stream().skip(1).forEach(console::line);
    }
}
