package nl.nds.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nds.core.maturity.Condition;
import nl.nds.core.text.Language;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Violation;
import nl.nds.examples.cli.Documents.Explained;
import nl.nds.examples.terminal.Width;
import nl.nds.json.DocumentFormat;
import nl.nds.json.NdsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds explain}: why an assessment came out as it did, and what would change that. */
@Command(
        name = "explain",
        description = "Says why an assessment came out as it did, what is missing, and what would raise it.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private static final Pattern NUMBER = Pattern.compile("/([0-9]{1,9})");

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "an nds-programme or nds-assessment; - for standard input")
    private List<String> files = List.of();

    @Option(names = "--assessment", required = true, paramLabel = "ID", description = "the id of the assessment")
    private String assessment = "";

    @Option(
            names = "--node",
            paramLabel = "ID",
            description = "the node to explain; by default the one that stands for the whole")
    private @Nullable String node;

    @Option(
            names = "--require",
            paramLabel = "CONDITION",
            description = "a requirement to judge, such as \"sov-5>=seal-3\"; may be given more than once")
    private List<String> requirements = List.of();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final OutputOptions options = new OutputOptions();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Condition> conditions =
                requirements.stream().map(Requirement::parse).toList();
        Documents documents = Documents.read(files, reading, console);
        Report report = documents.report();
        if (!report.isValid()) {
            new ReportPrinter(console, options).print(report, files);
            return ExitCode.ERRORS;
        }
        Explained explained = explain(documents, conditions);
        if (options.isJson()) {
            console.document(NdsJson.standard().write(DocumentFormat.EXPLANATION, explained.explanation()));
        } else {
            new ExplanationPrinter(console, options, explained).print();
        }
        return ExitCode.FINE;
    }

    private Explained explain(Documents documents, List<Condition> conditions) {
        try {
            return documents.explain(assessment, Optional.ofNullable(node), conditions);
        } catch (InvalidDataException refused) {
            throw new UnusableException(refusal(refused.report().violations().get(0)));
        }
    }

    /** The documents are valid, so it is a requirement that does not fit the model; the place begins with its number. */
    private String refusal(Violation violation) {
        Matcher number = NUMBER.matcher(violation.path().toString());
        String which = number.lookingAt() ? " " + requirements.get(Integer.parseInt(number.group(1))) : "";
        return Width.cut(Width.printable("--require" + which), Requirement.MOST)
                + ": "
                + Width.printable(violation.message().in(Language.ENGLISH));
    }
}
