package nl.nds.examples.cli;

import java.util.List;
import java.util.Optional;
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

    @Option(
            names = "--group",
            paramLabel = "GROUP",
            description = "print only the questions for organisations of a group, such as municipalities, or for the"
                    + " government as a whole (government)")
    private @Nullable String group;

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
        Optional<Respondents> respondents = Optional.ofNullable(group).map(it -> Respondents.of(it, options));
        if (respondents.isPresent() && (options.isJson() || !QuestionnairePrinter.isQuestionnaire(model))) {
            throw new UnusableException(
                    "--group: leaves questions out of a printed questionnaire, and there is none here");
        }
        if (options.isJson()) {
            console.document(NdsJson.standard().write(DocumentFormat.MATURITY_MODEL, model));
        } else if (QuestionnairePrinter.isQuestionnaire(model)) {
            new QuestionnairePrinter(
                            console,
                            options,
                            model,
                            respondents.map(it -> it.asked(model)).orElse(any -> true))
                    .print(respondents.map(Respondents::name));
        } else {
            new ModelPrinter(console, options).print(model);
        }
        return ExitCode.FINE;
    }
}
