package nl.nds.examples.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line {@code nds}. */
@Command(
        name = "nds",
        description = "Checks and scores documents of the Nederlandse Digitaliseringsstrategie.",
        mixinStandardHelpOptions = true,
        version = "nds 0.1.0",
        footer = {"", "Exit codes: 0 no errors, 1 the data has errors, 2 the call or a file cannot be used."})
public final class NdsCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command?");
    }

    /**
     * Carries out a call.
     *
     * @param console where to read and print
     * @param args the arguments
     * @return the exit code
     */
    public static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new NdsCommand())
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new ScoreCommand(console))
                .addSubcommand(new ModelsCommand(console))
                .addSubcommand(new ModelCommand(console))
                .addSubcommand(new ImportCommand(console))
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler((problem, command, result) -> {
                    if (!(problem instanceof UnusableException)) {
                        throw problem;
                    }
                    console.complain("nds: " + problem.getMessage());
                    return ExitCode.UNUSABLE;
                });
        int code = line.execute(args);
        console.out().flush();
        return code;
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
