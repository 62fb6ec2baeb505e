package nl.nds.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import picocli.CommandLine.Mixin;

/** A command that goes on with documents if there are no errors in them, and otherwise says what is wrong. */
abstract class DocumentsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final OutputOptions options = new OutputOptions();

    DocumentsCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    OutputOptions options() {
        return options;
    }

    ReadingOptions reading() {
        return reading;
    }

    /** The documents that were named. */
    abstract List<String> files();

    /** Goes on with documents without errors; the report has the rest of what was found. */
    abstract int run(Documents documents, Report report);

    @Override
    public Integer call() {
        Documents documents = Documents.read(files(), reading, console);
        Report report = documents.report();
        if (!report.isValid()) {
            new ReportPrinter(console, options).print(report, files());
            return ExitCode.ERRORS;
        }
        return run(documents, report);
    }

    /**
     * Says what keeps the documents from being used so. It stands at no place in them: what the rules of a package name as a
     * place is one in what was asked, and their texts name the nodes.
     */
    int refuse(Report refused) {
        Report.Builder report = Report.builder();
        for (Violation violation : refused.violations()) {
            report.add(violation.toBuilder()
                    .path(JsonPointer.ROOT)
                    .document(String.join(", ", files()))
                    .build());
        }
        new ReportPrinter(console, options).print(report.addUnheld(refused).build(), files());
        return ExitCode.ERRORS;
    }

    /** Says what is no error: to people after the rest, and beside a document for programs on standard error. */
    void printRest(Report report) {
        if (report.total() == 0) {
            return;
        }
        if (options.isJson()) {
            new ReportPrinter(console.onError(), options).printText(report, files());
        } else {
            console.line("");
            new ReportPrinter(console, options).print(report, files());
        }
    }
}
