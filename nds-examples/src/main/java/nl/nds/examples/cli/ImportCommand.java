package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.List;
import nl.nds.core.programme.Programme;
import nl.nds.examples.internetnl.BatchResult;
import nl.nds.examples.internetnl.InternetNlImport;
import nl.nds.examples.internetnl.SiteOwners;
import nl.nds.examples.internetnl.UnreadableFileException;
import nl.nds.examples.terminal.Width;
import nl.nds.json.BundledModels;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds import}: makes a programme document of a file of an existing measurement. */
@Command(
        name = "import",
        description = "Makes a programme document of a file of an existing measurement.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new UnusableException("import what? there is: import internet-nl");
    }

    @Command(
            name = "internet-nl",
            description =
                    "A batch result of internet.nl: one assessment per organisation, one observation per web site.",
            mixinStandardHelpOptions = true)
    Integer internetNl(
            @Parameters(paramLabel = "FILE", description = "the batch result, in JSON") String file,
            @Option(
                            names = "--date",
                            required = true,
                            paramLabel = "yyyy-mm-dd",
                            description = "the day of the measurement")
                    LocalDate date,
            @Option(
                            names = "--map",
                            required = true,
                            paramLabel = "CSV",
                            description =
                                    "which organisation each web site belongs to: site, id, name, type, group, tooi,"
                                            + " oin, cbs")
                    String map) {
        InputFile.requireOnce(List.of(file, map));
        InputFile result = InputFile.read(file, console);
        InputFile owners = InputFile.read(map, console);
        InternetNlImport done;
        try {
            done = InternetNlImport.of(BatchResult.read(result.content()), SiteOwners.read(owners.content()), date);
        } catch (UnreadableFileException unreadable) {
            String name = unreadable.isAboutOwners() ? map : file;
            console.complain("nds: " + Width.printable(name) + ": " + unreadable.getMessage());
            return ExitCode.ERRORS;
        }
        Programme programme = done.programme();
        programme.check(BundledModels.catalogue()).orThrow();
        console.document(NdsJson.standard().write(DocumentFormat.PROGRAMME, programme));
        complain("left out, since the map names no organisation for them: ", done.sitesLeftOut());
        complain("in the map and not in the result: ", done.sitesWithoutResult());
        return ExitCode.FINE;
    }

    private void complain(String what, List<String> sites) {
        if (!sites.isEmpty()) {
            Width.wrap(what + Width.printable(String.join(", ", sites)), Width.COLUMNS)
                    .forEach(console::complain);
        }
    }
}
