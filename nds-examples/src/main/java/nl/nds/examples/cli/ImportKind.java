package nl.nds.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.programme.Programme;
import nl.nds.core.text.Language;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Severity;
import nl.nds.examples.importing.Imported;
import nl.nds.examples.importing.UnreadableFileException;
import nl.nds.examples.terminal.Width;
import nl.nds.json.BundledModels;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;

/** What importing any kind of file has in common: all that is wrong is said at once, and what was left out is said too. */
abstract class ImportKind implements Callable<Integer> {

    private final Console console;

    ImportKind(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    /** Makes something of a file. */
    @FunctionalInterface
    interface Reader<T> {
        T read(byte[] content) throws UnreadableFileException;
    }

    /** What a file says; empty if it is not as it should be, which has been said then. */
    <T> Optional<T> read(String name, Reader<T> reader) {
        InputFile file = InputFile.read(name, console);
        try {
            return Optional.of(reader.read(file.content()));
        } catch (UnreadableFileException unreadable) {
            unreadable.problems().forEach(it -> complain(name, it));
            return Optional.empty();
        }
    }

    /** Something that is wrong with a file. */
    void complain(String name, String problem) {
        console.complain("nds: " + Width.printable(name) + ": " + problem);
    }

    /** Prints the programme, and says on standard error what is not in it. */
    int print(Imported imported) {
        Programme programme = imported.programme();
        ModelCatalogue models = BundledModels.catalogue();
        Report report = programme.check(ModelCatalogue.of(programme.models()).and(models));
        if (!report.isValid()) {
            // what the importers do not look at themselves
            report.violations().stream()
                    .filter(it -> it.severity() == Severity.ERROR)
                    .forEach(it ->
                            console.complain("nds: " + Width.printable(it.path().toString()) + ": "
                                    + it.message().in(Language.ENGLISH)));
            return ExitCode.ERRORS;
        }
        console.document(NdsJson.standard().write(DocumentFormat.PROGRAMME, programme));
        for (Imported.LeftOut leftOut : imported.leftOut()) {
            Width.wrap(leftOut.why() + ": " + Width.printable(String.join(", ", leftOut.what())), Width.COLUMNS)
                    .forEach(console::complain);
        }
        return ExitCode.FINE;
    }
}
