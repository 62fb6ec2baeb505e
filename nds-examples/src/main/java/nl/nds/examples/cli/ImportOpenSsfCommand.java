package nl.nds.examples.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.examples.importing.openssf.OpenSsfImport;
import nl.nds.examples.importing.openssf.ScorecardResult;
import nl.nds.examples.terminal.Width;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds import openssf-scorecard}. */
@Command(
        name = "openssf-scorecard",
        description =
                "Results of OpenSSF Scorecard: one assessment per repository, as parts of an organisation. A check"
                        + " with -1 is inconclusive.",
        mixinStandardHelpOptions = true)
final class ImportOpenSsfCommand extends ImportKind {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the results, in JSON, each of one repository")
    private List<String> files = List.of();

    @Option(
            names = "--model",
            required = true,
            paramLabel = "ID|FILE",
            description = "the model, with an indicator for each check by its name in lower case")
    private String model = "";

    @Option(
            names = "--organisation",
            required = true,
            paramLabel = "ID",
            description = "whose repositories these are: an id in the register")
    private String organisation = "";

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "an nds-register to look in, instead of the bundled one")
    private @Nullable String register;

    ImportOpenSsfCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        InputFile.requireOnce(Stream.of(
                        files,
                        List.of(model),
                        Optional.ofNullable(register).stream().toList())
                .flatMap(List::stream)
                .toList());
        MaturityModel by = Documents.model(model, console());
        OrganisationRegister from =
                register == null ? OrganisationRegister.bundled() : Documents.register(register, console());
        Organisation owner = from.organisation(organisation)
                .orElseThrow(() -> new UnusableException("--organisation "
                        + Width.cut(Width.printable(organisation), 100) + ": is not an id in register "
                        + from.reference() + "; see nds register"));
        List<ScorecardResult> results = new ArrayList<>();
        Set<String> repositories = new HashSet<>();
        for (String file : files) {
            read(file, ScorecardResult::read).ifPresent(result -> {
                if (!repositories.add(result.repository())) {
                    complain(file, "/repo/name: is in a file before");
                } else if (!owner.existsOn(result.date())) {
                    complain(file, "/date: the organisation does not exist on this day");
                } else {
                    results.add(result);
                }
            });
        }
        return results.size() == files.size() ? print(OpenSsfImport.of(results, owner, by)) : ExitCode.ERRORS;
    }
}
