package nl.nds.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nds.examples.importing.internetnl.BatchResult;
import nl.nds.examples.importing.internetnl.InternetNlImport;
import nl.nds.examples.importing.internetnl.SiteOwners;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds import internet-nl}. */
@Command(
        name = "internet-nl",
        description = "A batch result of internet.nl, of the first or the second version of its API: one assessment per"
                + " organisation, one observation per web site.",
        mixinStandardHelpOptions = true)
final class ImportInternetNlCommand extends ImportKind {

    @Parameters(paramLabel = "FILE", description = "the batch result, in JSON")
    private String file = "";

    @Option(names = "--date", required = true, paramLabel = "yyyy-mm-dd", description = "the day of the measurement")
    private LocalDate date = LocalDate.MIN;

    @Option(
            names = "--map",
            required = true,
            paramLabel = "CSV",
            description = "which organisation each web site belongs to: site, id, name, type, group, tooi, oin, cbs")
    private String map = "";

    ImportInternetNlCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        InputFile.requireOnce(List.of(file, map));
        Optional<BatchResult> result = read(file, BatchResult::read);
        Optional<SiteOwners> owners = read(map, SiteOwners::read);
        return result.isPresent() && owners.isPresent()
                ? print(InternetNlImport.of(result.get(), owners.get(), date))
                : ExitCode.ERRORS;
    }
}
