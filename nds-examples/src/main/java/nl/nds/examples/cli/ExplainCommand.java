package nl.nds.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nds.core.maturity.Condition;
import nl.nds.core.maturity.Verdict;
import nl.nds.core.maturity.VerdictStatus;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nds explain}: why an assessment came out as it did, and what would change that. */
@Command(
        name = "explain",
        description = "Says why an assessment came out as it did, what is missing, and what would raise it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 no errors, and what is required is met or does not apply;"
                    + " 1 the data has errors, or a requirement is not met or not determined;"
                    + " 2 the call or a file cannot be used."
        })
final class ExplainCommand extends DocumentsCommand {

    private static final Pattern NUMBER = Pattern.compile("/([0-9]{1,9})");

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

    private List<Condition> conditions = List.of();

    ExplainCommand(Console console) {
        super(console);
    }

    @Override
    List<String> files() {
        return files;
    }

    @Override
    public Integer call() {
        // a call that cannot be used is refused before anything is read
        conditions = requirements.stream().map(Requirement::parse).toList();
        return super.call();
    }

    @Override
    int run(Documents documents, Report report) {
        Explained explained = explain(documents);
        if (options().isJson()) {
            console().document(NdsJson.standard().write(DocumentFormat.EXPLANATION, explained.explanation()));
        } else {
            new ExplanationPrinter(console(), options(), explained).print();
        }
        printRest(report);
        return explained.explanation().verdicts().stream().allMatch(ExplainCommand::isAsRequired)
                ? ExitCode.FINE
                : ExitCode.ERRORS;
    }

    /** What is still open has not been shown to be met. */
    private static boolean isAsRequired(Verdict verdict) {
        return verdict.status() == VerdictStatus.MET || verdict.status() == VerdictStatus.DOES_NOT_APPLY;
    }

    private Explained explain(Documents documents) {
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
