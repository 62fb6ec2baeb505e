package nl.nds.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.examples.terminal.Width;
import nl.nds.json.BundledModels;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds model}: prints a bundled model. */
@Command(name = "model", description = "Prints a bundled maturity model.", mixinStandardHelpOptions = true)
final class ModelCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", description = "the id of the model; nds models lists them")
    private String id = "";

    @Option(
            names = "--model-version",
            paramLabel = "VERSION",
            description = "the version of the model; by default the last that is bundled")
    private @Nullable String version;

    @Mixin
    private final OutputOptions options = new OutputOptions();

    ModelCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<MaturityModel> all = BundledModels.catalogue().models();
        MaturityModel model = all.stream()
                .filter(it -> it.id().equals(id))
                .filter(it -> version == null || it.version().equals(version))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new UnusableException(Width.cut(Width.printable(id), 100)
                        + ": no such model is bundled; there are: "
                        + all.stream().map(it -> it.reference().toString()).collect(Collectors.joining(", "))));
        if (options.isJson()) {
            console.document(NdsJson.standard().write(DocumentFormat.MATURITY_MODEL, model));
        } else {
            new ModelPrinter(console, options).print(model);
        }
        return ExitCode.FINE;
    }
}
