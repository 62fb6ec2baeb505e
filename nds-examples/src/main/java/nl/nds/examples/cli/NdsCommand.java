package nl.nds.examples.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.nds.examples.terminal.Width;
import nl.nds.json.NdsVersions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line {@code nds}. */
@Command(
        name = "nds",
        description = "Checks and scores documents of the Nederlandse Digitaliseringsstrategie.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 no errors, 1 the data has errors, 2 the call or a file cannot be used."})
public final class NdsCommand implements Callable<Integer> {

    /** What is repeated of an argument in a message. */
    private static final int LONGEST_MESSAGE = 200;

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private NdsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.complain("nds: which command?");
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.UNUSABLE;
    }

    /**
     * Carries out a call.
     *
     * @param console where to read and print
     * @param args the arguments
     * @return the exit code
     */
    public static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new NdsCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new ScoreCommand(console))
                .addSubcommand(new SummaryCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new OverviewCommand(console))
                .addSubcommand(new StrategyCommand(console))
                .addSubcommand(new SensitivityCommand(console))
                .addSubcommand(new CohortCommand(console))
                .addSubcommand(new ModelsCommand(console))
                .addSubcommand(new ModelCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new RegisterCommand(console))
                .addSubcommand(new CommandLine(new ImportCommand())
                        .addSubcommand(new ImportInternetNlCommand(console))
                        .addSubcommand(new ImportOpenSsfCommand(console))
                        .addSubcommand(new ImportAnswersCommand(console)))
                // behind the name of a program everything is its own
                .addSubcommand(new CommandLine(new ConformanceCommand(console)).setStopAtPositional(true))
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setUsageHelpAutoWidth(false)
                // a file that somebody else wrote is data, never arguments
                .setExpandAtFiles(false)
                .registerConverter(LocalDate.class, NdsCommand::day)
                .setParameterExceptionHandler((misuse, arguments) -> refuse(misuse, console))
                .setExecutionExceptionHandler((problem, command, result) -> fail(problem, console));
        line.getCommandSpec().version(versions());
        sameVersion(line);
        int code;
        try {
            code = line.execute(args);
        } catch (OutOfMemoryError full) {
            console.complain("nds: not enough memory for this input; java -Xmx… gives more");
            code = ExitCode.UNUSABLE;
        }
        console.out().flush();
        return code;
    }

    private static String[] versions() {
        return new String[] {
            "nds " + NdsVersions.library(),
            "formats " + formats(),
            "strategy " + NdsVersions.strategyEdition(),
            "register " + NdsVersions.registerEdition()
        };
    }

    /** The versions of the formats, of which there is only one as yet. */
    private static String formats() {
        return NdsVersions.formats().stream()
                .map(it -> it.substring(it.indexOf('/') + 1))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void sameVersion(CommandLine line) {
        String[] version = line.getCommandSpec().version();
        for (CommandLine below : line.getSubcommands().values()) {
            below.getCommandSpec().version(version);
            sameVersion(below);
        }
    }

    private static LocalDate day(String text) {
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noSuchDay) {
                // said below, as for any other form
            }
        }
        throw new CommandLine.TypeConversionException("it has to be a day of the calendar, written as yyyy-mm-dd");
    }

    private static int refuse(CommandLine.ParameterException misuse, Console console) {
        String command = misuse.getCommandLine().getCommandSpec().qualifiedName();
        String offer = misuse instanceof CommandLine.UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? "; did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?"
                : "";
        String message = Width.cut(Width.printable(String.valueOf(misuse.getMessage())), LONGEST_MESSAGE);
        console.complain(command + ": " + message + offer + "; see " + command + " --help");
        return ExitCode.UNUSABLE;
    }

    /** What is not foreseen is a defect of ours. Where it is helps us; its message may repeat what is in a document. */
    private static int fail(Exception problem, Console console) {
        if (problem instanceof UnusableException) {
            console.complain("nds: " + problem.getMessage());
        } else {
            StackTraceElement[] trace = problem.getStackTrace();
            String place = trace.length == 0 ? "" : ", " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
            console.complain("nds: cannot go on; this is a defect of nds, please report it ("
                    + problem.getClass().getSimpleName() + place + ")");
        }
        return ExitCode.UNUSABLE;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /**
     * Starts the command line.
     *
     * @param args the arguments
     */
    public static void main(String... args) {
        System.exit(run(Console.ofProcess(), args));
    }
}
